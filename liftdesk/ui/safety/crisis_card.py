"""The crisis card: numbers for right now, nothing else, nothing recorded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.safety.care import Cause
from liftdesk.services.own_plan import OwnPlan
from liftdesk.services.safety import Safety
from liftdesk.ui.safety.country_choice import CountryChoice
from liftdesk.ui.safety.help_lines import HelpLine, footnote, help_lines
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear, put_away
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space

_WIDTH, _NARROW, _EDGE = 680, 600, 4


class CrisisCard(QDialog):
    """Opens above a window or dialog with the keyboard on its heading; Esc closes it.

    After an answer there are two ways on, both alike: back to the questions (or on to the result),
    or stop for today; `stops_for_today` says which was taken. `cause` is why it opened; the card
    names neither answer nor score.
    """

    def __init__(
        self,
        *,
        safety: Safety,
        plan: OwnPlan | None = None,
        cause: Cause = Cause.ASKED_FOR,
        is_saved: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the card.

        Args:
            safety: where to find help.
            plan: the person's own people and words, at the end; None while no diary is open.
            cause: why it opens.
            is_saved: whether the questionnaire was saved already.
            parent: the window or dialog it stands above.
        """
        super().__init__(parent)
        self._safety, self._plan = safety, plan
        self.cause, self._is_saved = cause, is_saved
        self.stops_for_today = False
        # A window's name stands in lists of windows: after an answer it says nothing.
        self.setWindowTitle("LiftDesk" if self._is_answer else self.tr("Crisis help"))
        self.setMinimumWidth(_WIDTH)
        self.heading = label(self._title(), "title")
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setProperty("own_ring", True)  # noqa: FBT003 - Qt's own setter
        self._rows, self._note = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(0)
        self.choice = CountryChoice(safety)
        self.choice.chosen.connect(self._show)
        self._make_exits()
        edge = QFrame()
        edge.setProperty("kind", "crisis-edge")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(edge)
        self._numbers, self._below = self._inside(), self._foot()
        # Large letters or a small screen: the numbers scroll, and no row is ever squeezed.
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._numbers)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._below)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the heading read first, and all numbers in sight where the screen allows."""
        while (list_open := QApplication.activePopupWidget()) is not None:
            list_open.close()  # a menu would keep the keyboard
        self._fit()
        super().showEvent(event)
        self.heading.setFocus()

    @property
    def _is_answer(self) -> bool:
        return self.cause is not Cause.ASKED_FOR

    def _make_exits(self) -> None:
        words = self.tr("Close")
        if self._is_answer:
            words = (
                self.tr("See the result") if self._is_saved else self.tr("Back to the questions")
            )
        self.close_button = SecondaryButton(words)
        self.close_button.clicked.connect(self.reject)
        self.stop_button = SecondaryButton(self.tr("Stop for today"))
        self.stop_button.clicked.connect(self._on_stop_clicked)
        for button in (self.close_button, self.stop_button):
            button.set_size("large")
        if not self._is_answer:
            self.stop_button.hide()

    def _inside(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "crisis-inside")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.L)
        inside.setSpacing(Space.XS)
        inside.addWidget(self.heading)
        inside.addWidget(label(self._lead(), "lead"))
        inside.addSpacing(Space.XS)
        inside.addLayout(self._rows)
        country = QHBoxLayout()
        country.addWidget(label(self.tr("Country"), "small", "ink-muted", wrap=False))
        country.addWidget(self.choice)
        country.addStretch(1)
        inside.addSpacing(Space.XS)
        inside.addLayout(country)
        inside.addLayout(self._note)
        inside.addStretch(1)
        return frame

    def _title(self) -> str:
        if self._is_answer:
            return self.tr("Thank you for answering honestly.")
        return self.tr("You do not have to handle this alone.")

    def _lead(self) -> str:
        if self.cause.is_about_thoughts:
            return self.tr(
                "Thoughts like this are more common than people think, and they can ease with "
                "support. You do not have to handle them alone."
            )
        if self._is_answer:
            return self.tr(
                "Weeks like these are hard, and they can ease with support. You do not have to "
                "handle them alone."
            )
        return self.tr(
            "Very hard moments are more common than people think, and they can ease with support."
        )

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "crisis-foot")
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = self._foot_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        row.setContentsMargins(Space.XXL, Space.M, Space.XXL, Space.M)
        row.setSpacing(Space.XS)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (
            self.tr("This app cannot contact anyone for you."),
            self.tr("Opening this card is not recorded."),
        ):
            words.addWidget(label(text, "small", "ink-muted"))
        row.addLayout(words, 1)
        exits = QHBoxLayout()
        exits.setSpacing(Space.XS)
        exits.addStretch(1)
        exits.addWidget(self.stop_button)
        exits.addWidget(self.close_button)
        row.addLayout(exits)
        return foot

    def _show(self) -> None:
        clear(self._rows, gone=put_away)
        clear(self._note, gone=put_away)
        country = self._safety.country
        for line in help_lines(country, self._safety.elsewhere, first=0, cause=self.cause):
            self._rows.addWidget(line)
        self._show_own()
        self._note.addWidget(footnote(country, self._safety.elsewhere))
        if self.isVisible():
            self._fit()

    def _show_own(self) -> None:
        people = [] if self._plan is None else self._plan.contacts()
        words = self.tr("Could you tell one person you trust? From your own list: {name}")
        for one in people:
            line = HelpLine(words.format(name=one.name), one.number, is_on_card=True)
            self._rows.addWidget(line)
            words = self.tr("Also from your own list: {name}")
        if not people:
            self._rows.addSpacing(Space.XS)
            self._rows.addWidget(label(self.tr("Could you also tell one person you trust?")))
        helps = "" if self._plan is None else self._plan.what_helps
        if helps:
            self._rows.addSpacing(Space.XXS)
            self._rows.addWidget(label(self.tr("What helps me"), "small", "ink-muted"))
            self._rows.addWidget(label(helps))

    def _on_stop_clicked(self) -> None:
        self.stops_for_today = True
        self.accept()

    def _fit(self) -> None:
        """Take the height the numbers need at this width, at most nine tenths of the screen."""
        self.ensurePolished()
        room = self.screen().availableGeometry().size()
        width = min(room.width(), _WIDTH * max(100, look_of().text_percent) // 100)
        is_narrow = width * 100 // max(100, look_of().text_percent) < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot_line.setDirection(down if is_narrow else across)
        wanted = self._numbers.heightForWidth(width) + _tall(self._below, width) + _EDGE
        self.setMinimumWidth(min(_WIDTH, room.width()))
        self.resize(width, min(wanted, room.height() * 9 // 10))


def _tall(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    hint = widget.sizeHint().height()
    return hint if layout is None else max(hint, layout.heightForWidth(width))
