"""What you can do now: months of evidence from the log, and own words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.bests import Best
from liftdesk.domain.training.wins import Win
from liftdesk.services.wins import Wall, Wins, wall_lines
from liftdesk.system.texts import translate
from liftdesk.ui.actions import tab_name
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.wins.month_card import MonthCard
from liftdesk.ui.wins.season_card import SeasonCard
from liftdesk.ui.wins.words_card import WordsCard
from liftdesk.wording.counts import months_text
from liftdesk.wording.days import day_text

MONTHS_A_PAGE = 3
_SIDE, _NARROW_SIDE, _NARROW, _SINGLE = 376, 316, 1100, 860


class WinsPage(InnerPage):
    """The page inside Today; nothing on it is taken away by anything that is done later."""

    areas = frozenset({Area.WINS, Area.SETS, Area.SESSIONS, Area.EXERCISES, Area.PREFERENCES})

    def __init__(
        self,
        *,
        look: Look,
        wins: Wins,
        say: Callable[[str], object],
        say_undoable: Callable[[str], object],
    ) -> None:
        super().__init__(
            translate("WinsPage", "What you can do now"),
            tab_name("today"),
            lead=translate(
                "WinsPage",
                "Read from your log, each with its date, and what you add in your own words. "
                "Nothing done later takes any of it away.",
            ),
        )
        self._look, self._wins, self._say, self._say_undoable = look, wins, say, say_undoable
        self._wall = Wall(months=())
        self._count = MONTHS_A_PAGE
        self.cards: list[MonthCard] = []
        self.words, self.season = WordsCard(wins.today), SeasonCard()
        self._make_head()
        self._months = QVBoxLayout()
        self._months.setSpacing(Space.CARDS)
        self.earlier = SecondaryButton(translate("WinsPage", "Show earlier months"), "chevron-down")
        self._empty = self._make_empty()
        self._lay_out()
        self.words.written.connect(self._on_written)
        self.earlier.clicked.connect(lambda _checked=False: self._show_more())

    def refresh(self) -> None:
        """Work it all out again and show it."""
        unit, today = self._wins.unit, self._wins.today
        self._wall = self._wins.wall(with_hidden=self.hidden.isChecked())
        self.words.show_today(today)
        edited = self.words.edited
        if edited is not None and self._wins.win(edited.id) is None:
            self.words.start(None)  # it was deleted meanwhile
        self.season.show_season(self._wins.season(), unit, today)
        count = self._wall.hidden
        self.hidden.setText(self.tr("Show {n} hidden").format(n=count))
        self.hidden.setVisible(bool(count) or self.hidden.isChecked())
        self.all_again.setVisible(bool(count) and self.hidden.isChecked())
        self.copy.setVisible(bool(self._wall.months))
        self._show_months()

    def take_focus(self) -> None:
        """Begin at the way back, which says where one is."""
        self.back.setFocus()

    def fit_room(self, room: int) -> None:
        """Put the right column above where there is little room: it is short."""
        is_single = room < _SINGLE
        up, across = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(up if is_single else across)
        side = self._look.text_px(_NARROW_SIDE if room < _NARROW else _SIDE)
        self._side.setMinimumWidth(0 if is_single else side)
        self._side.setMaximumWidth(16_777_215 if is_single else side)

    def _make_empty(self) -> Card:
        card = Card("")
        card.body.addWidget(
            EmptyState(
                translate(
                    "WinsPage",
                    "From the fourth session of a lift on, what you reach for the first time is "
                    "listed here. Your own words can stand here from today.",
                ),
                translate("WinsPage", "Show the next session"),
                self.back_wanted.emit,
            )
        )
        return card

    def _make_head(self) -> None:
        self.hidden = Switch("")
        self.hidden.toggled.connect(lambda _on: self.refresh())
        self.all_again = TextButton(self.tr("Show all again"))
        self.all_again.clicked.connect(lambda _checked=False: self._show_again(None))
        self.copy = SecondaryButton(self.tr("Copy as text"), "copy")
        self.copy.clicked.connect(lambda _checked=False: self._copy())
        for widget in (self.hidden, self.all_again, self.copy):
            self.head.addWidget(widget)

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(Space.CARDS)
        main.addWidget(self._empty)
        main.addLayout(self._months)
        main.addWidget(self.earlier)
        main.addStretch(1)
        self._side = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.CARDS)
        side.addWidget(self.words)
        side.addWidget(self.season)
        side.addStretch(1)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self._side)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _show_months(self) -> None:
        place, scrolled = self._focused(), self.verticalScrollBar().value()
        for card in self.cards:
            card.hide()
            self._months.removeWidget(card)
            card.deleteLater()
        months = self._wall.months[: self._count]
        self.cards = [MonthCard(month, self._wins.unit, self._wins.today) for month in months]
        for card in self.cards:
            card.edit_wanted.connect(self._on_edit_wanted)
            card.delete_wanted.connect(self._on_delete_wanted)
            card.hide_wanted.connect(self._on_hide_wanted)
            card.show_wanted.connect(self._show_again)
            self._months.addWidget(card)
        self._empty.setVisible(not self._wall.months)
        self.earlier.setVisible(len(self._wall.months) > self._count)
        self.content.adjustSize()
        self.verticalScrollBar().setValue(scrolled)
        if place is not None:
            buttons = self._buttons()
            (buttons[min(place, len(buttons) - 1)] if buttons else self.back).setFocus()

    def _buttons(self) -> list[QPushButton]:
        return [button for card in self.cards for button in card.findChildren(QPushButton)]

    def _focused(self) -> int | None:
        """Return which of the months' buttons has the keyboard, None where none has."""
        return next((n for n, button in enumerate(self._buttons()) if button.hasFocus()), None)

    def _show_more(self) -> None:
        had_keyboard = self.earlier.hasFocus()
        self._count += MONTHS_A_PAGE
        self._show_months()
        if had_keyboard and not self.earlier.isVisible():
            self.back.setFocus()

    def _on_written(self, words: str, day: date, win: Win | None) -> None:
        try:
            if win is None:
                self._wins.add(words, day)
            else:
                self._wins.change(win.id, words, day)
        except DomainError as error:
            self.words.show_problem(error.problem)
            return
        self.words.start(None)
        text = self.tr("Your words added to {day}.") if win is None else self.tr("Words changed.")
        self._say_undoable(text.format(day=day_text(day)))

    def _on_edit_wanted(self, win: Win) -> None:
        self.words.start(win)
        self.words.words.setFocus()
        self.ensureWidgetVisible(self.words)

    def _on_delete_wanted(self, win: Win) -> None:
        self._wins.delete(win.id)
        self._say_undoable(self.tr("Your words of {day} deleted.").format(day=day_text(win.day)))

    def _on_hide_wanted(self, best: Best) -> None:
        self._wins.hide(best)
        self._say_undoable(self.tr("Hidden. It stays in the log."))

    def _show_again(self, best: Best | None) -> None:
        self._wins.show_again(best)

    def _copy(self) -> None:
        lines = wall_lines(self._wall.months, self._wins.unit, self._wins.today)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._say(
            self.tr("Copied: {months} as text.").format(months=months_text(len(self._wall.months)))
        )
