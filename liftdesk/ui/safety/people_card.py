"""The card of one's own people and plan: numbers to copy, and what helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from liftdesk.services.own_plan import OwnPlan
from liftdesk.ui.safety.help_lines import HelpLine
from liftdesk.ui.safety.safety_card import SafetyCard
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear, put_away


class PeopleCard(SafetyCard):
    """Shows the person's own people and what helps them.

    Signals:
        edit_wanted: the person wants to change the list.
    """

    edit_wanted = Signal()

    def __init__(self, plan: OwnPlan) -> None:
        super().__init__(self.tr("My people and my plan"), "users")
        self._plan = plan
        self.edit_button = TextButton(self.tr("Edit"))
        self.edit_button.set_size("line")
        self.edit_button.setAccessibleName(self.tr("Edit my people and my plan"))
        self.edit_button.clicked.connect(self.edit_wanted)
        self.head.addWidget(self.edit_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def show_plan(self) -> None:
        """Read the list again."""
        clear(self._rows, gone=put_away)
        people, helps = self._plan.contacts(), self._plan.what_helps
        for one in people:
            words = (
                self.tr("{name}, {about}").format(name=one.name, about=one.about)
                if one.about
                else one.name
            )
            self._rows.addWidget(HelpLine(words, one.number))
        if helps:
            self._rows.addWidget(label(self.tr("What helps me"), "small", "ink-muted"))
            self._rows.addWidget(label(helps))
        if not people and not helps:
            self._rows.addWidget(
                label(
                    self.tr(
                        "Who could you ring, and what has helped before? Written down on a good "
                        "day, it is at hand on a hard one."
                    ),
                    "body",
                    "ink-muted",
                )
            )
        self.edit_button.setText(self.tr("Edit") if people or helps else self.tr("Write down"))
