"""Easy cardio: this week's minutes, and a place to add some."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.sessions import TalkTest
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space


class CardioCard(Card):
    """Minutes so far, the talk test, and a short form.

    Signals:
        added: minutes as typed (str) and the TalkTest.
    """

    added = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Easy cardio (Zone 2)"))
        self.add_button = TextButton(self.tr("Add minutes"))
        self.add_button.set_size("line")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.head.addWidget(self.add_button)
        self._minutes = label("", "heading", wrap=False)
        self._aim = label("", "body", "ink-muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        row.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._aim, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        self.body.addLayout(row)
        self._bar = ProgressBar(self.tr("Easy cardio"), "cardio")
        self.body.addWidget(self._bar)
        self._pace = label(
            self.tr("Right pace: you can talk in full sentences, but not sing."),
            "small",
            "ink-muted",
        )
        self.body.addWidget(self._pace)
        self.form = self._make_form()
        self.body.addWidget(self.form)

    def show_minutes(self, minutes: int, aim: int) -> None:
        """Show this week's minutes beside the aim."""
        self._minutes.setText(str(minutes))
        self._aim.setText(self.tr("of {aim} min this week").format(aim=aim))
        words = self.tr("{n} of {aim} minutes").format(n=minutes, aim=aim)
        self._bar.set_share(minutes / aim if aim else 0.0, words)

    def show_problem(self, text: str) -> None:
        """Say beside the field what to type instead."""
        self.field.set_problem(text)
        self.field.setFocus()

    def close_form(self) -> None:
        """Put the form away, empty."""
        self.field.set_text("")
        self.field.set_problem("")
        self.form.hide()
        self._pace.show()
        self.add_button.setText(self.tr("Add minutes"))

    def _make_form(self) -> QWidget:
        form = QWidget()
        self.field = Field(self.tr("Minutes"), "30")
        self.field.accepted.connect(self._on_accepted)
        self.talk = SegmentedChoice[TalkTest](
            (
                (self.tr("Could sing"), TalkTest.COULD_SING),
                (self.tr("Could talk"), TalkTest.COULD_TALK),
                (self.tr("Few words"), TalkTest.FEW_WORDS),
            ),
            self.tr("Talk test"),
        )
        self.talk.set_value(TalkTest.COULD_TALK)
        add = SecondaryButton(self.tr("Add"))
        add.setAccessibleName(self.tr("Add these minutes"))
        add.clicked.connect(self._on_accepted)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(self.talk)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        form.hide()
        return form

    def _on_add_clicked(self) -> None:
        if self.form.isVisible():
            self.close_form()
            return
        self.form.show()
        self._pace.hide()
        self.add_button.setText(self.tr("Close"))
        self.field.setFocus()

    def _on_accepted(self) -> None:
        self.added.emit(
            self.field.text.strip() or self.field.edit.placeholderText(), self.talk.value
        )
