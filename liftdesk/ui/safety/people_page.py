"""One's own people and plan, to be written on a good day."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.safety.own_people import Contact
from liftdesk.services.own_plan import OwnPlan
from liftdesk.ui.shared.buttons import IconButton, PrimaryButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear, put_away
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

_NARROW = 800
"""Px at 100 % text below which three fields and their buttons do not stand side by side."""


class PersonForm(QWidget):
    """Three fields for one person and a button; problems stand beside their field."""

    def __init__(self, plan: OwnPlan, contact: Contact | None) -> None:
        super().__init__()
        self._plan, self._contact = plan, contact
        self.fields = {
            "name": Field(self.tr("Name"), self.tr("My sister")),
            "about": Field(self.tr("Who that is"), self.tr("family")),
            "number": Field(self.tr("Phone number or how to reach them")),
        }
        whose = self.tr("New person") if contact is None else contact.name
        for field in self.fields.values():
            field.edit.setAccessibleName(f"{whose}: {field.edit.accessibleName()}")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        for field in self.fields.values():
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.accepted.connect(self._on_save_wanted)
        kind = PrimaryButton if contact is None else SecondaryButton
        self.save_button = kind(self.tr("Add") if contact is None else self.tr("Save"))
        self.save_button.setAccessibleName(f"{whose}: {self.save_button.text()}")
        self.save_button.clicked.connect(self._on_save_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        if contact is not None:
            self._show(contact)
            name = self.tr("Remove {name}").format(name=contact.name)
            self.remove_button = IconButton("trash-2", name)
            self.remove_button.clicked.connect(lambda: plan.remove(contact.id))
            buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        # As high as the names above the fields, so that buttons stand in line with what is typed.
        self._above = label("", "small", wrap=False)
        self.side = QWidget()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.XXS)
        side.addWidget(self._above)
        side.addLayout(buttons)
        side.addStretch(1)
        self._row.addWidget(self.side)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the fields below each other where there is little room."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        self._above.setVisible(not narrow)

    def _show(self, contact: Contact) -> None:
        for name, field in self.fields.items():
            field.set_text(getattr(contact, name))

    def _on_save_wanted(self) -> None:
        typed = {name: field.text for name, field in self.fields.items()}
        try:
            if self._contact is None:
                self._plan.add(typed["name"], typed["number"], about=typed["about"])
            else:
                self._plan.change(self._contact.id, **typed)
        except DomainError as error:
            self.fields.get(error.problem.field, self.fields["name"]).set_problem(
                sentence(error.problem)
            )


class PeoplePage(InnerPage):
    """Edits people and what helps; every change is kept at once and can be undone."""

    areas = frozenset({Area.SAFETY, Area.PREFERENCES})

    def __init__(self, plan: OwnPlan, *, back_to: str) -> None:
        super().__init__(
            self.tr("My people and my plan"),
            back_to,
            lead=self.tr("Stays on this computer. Shown on the Safety page and on Crisis help."),
        )
        self._plan = plan
        people = Card(self.tr("People I could turn to"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        people.body.addLayout(self._rows)
        helps = Card(self.tr("What helps me"))
        helps.body.addWidget(
            label(
                self.tr("Places, small steps, words to remember. Only what is true for you."),
                "small",
                "ink-muted",
            )
        )
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("What helps me"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(120)
        helps.body.addWidget(self.words)
        self.save_button = SecondaryButton(self.tr("Save"))
        self.save_button.setAccessibleName(self.tr("Save what helps me"))
        self.save_button.clicked.connect(self._on_save_clicked)
        self._problem = label("", "small", "caution")
        self._problem.hide()
        helps.body.addWidget(self._problem)
        helps.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (people, helps):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Read people and words again; words being typed stay."""
        clear(self._rows, gone=put_away)
        self.forms = [PersonForm(self._plan, one) for one in (*self._plan.contacts(), None)]
        for form in self.forms:
            self._rows.addWidget(form)
        self.fit_room(self.room)
        if not self.words.hasFocus():
            self.words.setPlainText(self._plan.what_helps)

    def fit_room(self, room: int) -> None:
        """Put a person's fields below each other where there is little room."""
        forms = getattr(self, "forms", ())  # called by the base class before there are any
        for form in forms:
            form.set_narrow(narrow=room < _NARROW)
        widest = max((form.side.sizeHint().width() for form in forms), default=0)
        for form in forms:
            form.side.setMinimumWidth(widest)  # so that fields stand below each other

    def take_focus(self) -> None:
        """Begin at the first empty name."""
        self.forms[-1].fields["name"].edit.setFocus()

    def _on_save_clicked(self) -> None:
        try:
            self._plan.write(self.words.toPlainText())
        except DomainError as error:
            self._problem.setText(sentence(error.problem))
            self._problem.show()
            return
        self._problem.hide()
