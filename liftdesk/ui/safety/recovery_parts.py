"""What the diary lets one notice about rest, and the offer of an easy week; neither decides."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.services.recovery import RecoveryCheck
from liftdesk.ui.safety.safety_card import SafetyCard
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear, put_away
from liftdesk.ui.shared.point import Point
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text
from liftdesk.wording.recovery import looked_at_text, sign_text

Say = Callable[[str], object]
"""Says what was done, with Undo beside it."""


class NoticedList(QWidget):
    """A plain list of what was noticed, with its numbers; or that nothing stands out."""

    def __init__(self, recovery: RecoveryCheck) -> None:
        super().__init__()
        self._recovery = recovery
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.XXS)

    def show_noticed(self) -> bool:
        """Read again; return whether anything was noticed."""
        clear(self._rows, gone=put_away)
        noticed, unit = self._recovery.noticed(), self._recovery.unit
        for sign in noticed.signs:
            self._rows.addWidget(Point(sign_text(sign, unit), "rest"))
        if noticed.signs:
            self._add(self.tr("Each of these can have other reasons. You know best which."))
        elif noticed.looked_at:
            self._rows.addWidget(label(self.tr("Nothing stands out.")))
        self._add(looked_at_text(noticed))
        return bool(noticed.signs)

    def _add(self, words: str) -> None:
        self._rows.addWidget(label(words, "small", "ink-muted"))


class EasyWeekOffer(QWidget):
    """Offers an easy week in one click, and says when one runs.

    Attributes:
        button: plans the week, or ends the one that runs.
    """

    def __init__(self, recovery: RecoveryCheck, say: Say) -> None:
        super().__init__()
        self._recovery, self._say = recovery, say
        self.button = SecondaryButton("", "leaf")
        self.button.set_size("small")
        self.button.clicked.connect(self._on_clicked)
        self._about = label("", "small", "ink-muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self._about)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_offer()

    def show_offer(self) -> bool:
        """Read again; return whether an easy week runs."""
        until = self._recovery.easy_until()
        if until is None:
            self._about.setText(
                self.tr("If you like: seven days from today with loads a tenth lighter.")
            )
            self.button.setText(self.tr("Plan an easy week"))
        else:
            self._about.setText(
                self.tr("An easy week runs until {day}: loads are a tenth lighter.").format(
                    day=day_text(until)
                )
            )
            self.button.setText(self.tr("End the easy week"))
        return until is not None

    def _on_clicked(self) -> None:
        if self._recovery.easy_until() is not None:
            self._recovery.end_easy_week()
            self._say(self.tr("The easy week has ended. Loads are as planned again."))
            return
        self._recovery.plan_easy_week()
        until = self._recovery.easy_until()
        if until is not None:
            self._say(self.tr("Easy week planned until {day}.").format(day=day_text(until)))


class RecoveryCard(SafetyCard):
    """Rest and recovery on the Safety tab: what was noticed, the offer, and the quiet questions.

    Signals:
        opened: the page with the questions is wanted.
    """

    opened = Signal()

    def __init__(self, recovery: RecoveryCheck, say: Say) -> None:
        super().__init__(self.tr("Rest and recovery"), "moon")
        self.button = SecondaryButton(self.tr("Look in"))
        self.button.set_size("small")
        self.button.setAccessibleName(self.tr("Rest and recovery, look in"))
        self.button.clicked.connect(self.opened)
        self.head.addWidget(self.button)
        self.noticed, self.offer = NoticedList(recovery), EasyWeekOffer(recovery, say)
        self.body.addWidget(self.noticed)
        self.body.addWidget(self.offer)
        about = self.tr("Behind it: six quiet questions. No score, nothing is counted.")
        self.body.addWidget(label(about, "small", "ink-muted"))

    def show_noticed(self) -> None:
        """Read again; the offer stands where something was noticed or an easy week runs."""
        has_signs = self.noticed.show_noticed()
        self.offer.setVisible(self.offer.show_offer() or has_signs)
