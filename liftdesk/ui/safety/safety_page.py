"""Safety: help first, signs to stop, guidance with its sources, and where the data are."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.safety.guidance import Statement
from liftdesk.services.safety import Safety
from liftdesk.system.texts import translate
from liftdesk.ui.safety.country_choice import CountryChoice
from liftdesk.ui.safety.help_lines import clear, footnote, help_lines
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look, look_of
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text

_THREE, _TWO = 1100, 700


class SafetyPage(Page):
    """The fourth tab; three columns, two or one, by the room there is."""

    areas = frozenset({Area.PREFERENCES})

    def __init__(  # noqa: PLR0913 - what is shown and what its buttons do, each by name
        self,
        *,
        look: Look,
        safety: Safety,
        on_back_up: Callable[[], None],
        on_export: Callable[[], None],
        last_backup: Callable[[], datetime | None],
        data_file: Path,
    ) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Safety"))
        self._safety = safety
        self._last_backup, self._data_file = last_backup, data_file
        self._pictures: list[tuple[QLabel, str]] = []
        self._columns = 0
        self._call = label("", "body-strong")
        self.body.addLayout(self._heading())
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.COLUMNS)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._look = look
        self._arrangements = self._arrange(on_back_up, on_export)
        look.changed.connect(self._paint_pictures)
        self._paint_pictures()
        self._lay_out(3)

    def refresh(self) -> None:
        """Show the chosen country's lines and the newest backup."""
        self.choice.show_chosen()
        self._show_lines()
        at = self._last_backup()
        self._backup.setText(
            self.tr("None yet; one is made at the next start")
            if at is None
            else self.tr("Last one {day}, {time}").format(
                day=day_text(at.date()), time=f"{at:%H:%M}"
            )
        )

    def take_focus(self) -> None:
        """Begin at the country."""
        self.choice.setFocus()

    def fit_room(self, room: int) -> None:
        """Lay the cards out in as many columns as fit."""
        self._lay_out(3 if room >= _THREE else 2 if room >= _TWO else 1)

    def _arrange(
        self, on_back_up: Callable[[], None], on_export: Callable[[], None]
    ) -> dict[int, tuple[tuple[Card, ...], ...]]:
        """Make the cards; return what stands in each column, by the number of columns."""
        lines, recovery, stop = self._help(), self._recovery(), self._stop()
        evidence, guidelines = self._evidence(), self._guidelines()
        data = self._data(on_back_up, on_export)
        return {
            3: ((lines, recovery), (stop, evidence), (guidelines, data)),
            2: ((lines, recovery, guidelines), (stop, evidence, data)),
            1: ((lines, stop, guidelines, evidence, recovery, data),),
        }

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(label(self.tr("Safety"), "title", wrap=False))
        row.addWidget(
            label(
                self.tr(
                    "General information. Your doctor\N{RIGHT SINGLE QUOTATION MARK}s advice "
                    "comes first."
                ),
                "body",
                "ink-muted",
            ),
            1,
        )
        return row

    def _help(self) -> Card:
        card = self._card(self.tr("If you need to talk to someone"), "life-buoy", "caution")
        card.setProperty("kind", "card-care")
        self.choice = CountryChoice(self._safety)
        self.choice.chosen.connect(self._show_lines)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Country"), "small", "ink-muted", wrap=False))
        row.addWidget(self.choice)
        row.addStretch(1)
        card.body.addLayout(row)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        card.body.addLayout(self._lines)
        return card

    def _show_lines(self) -> None:
        clear(self._lines)
        country = self._safety.country
        for line in help_lines(country, self._safety.elsewhere, first=1):
            self._lines.addWidget(line)
        number = self._safety.emergency_number() or self.tr("your emergency number")
        self._call.setText(
            self.tr("Not gone in a few minutes: call {number}.").format(number=number)
        )
        note = footnote(country, self._safety.elsewhere)
        self._lines.addSpacing(Space.XXS)
        self._lines.addWidget(note)
        self._lines.addWidget(
            label(self.tr("This app cannot contact anyone for you."), "small", "ink-muted")
        )
        self._order_focus()

    def _stop(self) -> Card:
        card = self._card(self.tr("Stop and rest if you notice"), "hand", "ink")
        signs = self._safety.guidance.stop_signs
        for sign in signs.signs:
            card.body.addWidget(_Point(translate("Content", sign), "caution"))
        box = QFrame()
        box.setProperty("kind", "care-box")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        inside.setSpacing(1)
        inside.addWidget(self._call)
        inside.addWidget(label(translate("Content", signs.again)))
        card.body.addWidget(box)
        card.body.addWidget(label(translate("Content", signs.soreness), "small", "ink-muted"))
        card.body.addWidget(_source(signs.source))
        return card

    def _guidelines(self) -> Card:
        card = self._card(self.tr("Guidelines"), "clipboard-check", "ink")
        for place, statement in enumerate(self._safety.guidance.guidelines):
            card.body.addWidget(_disclosed(statement, opened=place == 0))
        return card

    def _evidence(self) -> Card:
        card = self._card(self.tr("What studies found"), "book-open", "ink")
        for statement in self._safety.guidance.evidence:
            card.body.addWidget(_disclosed(statement, opened=False))
        return card

    def _recovery(self) -> Card:
        card = self._card(self.tr("Rest and recovery"), "moon", "ink")
        card.body.addWidget(
            label(
                self.tr("Worth a word with a doctor if two or more of these sound like you:"),
                "small",
                "ink-muted",
            )
        )
        for sign in self._safety.guidance.recovery:
            card.body.addWidget(_Point(translate("Content", sign), "rest"))
        card.body.addWidget(_source(self._safety.guidance.recovery_source))
        return card

    def _data(self, on_back_up: Callable[[], None], on_export: Callable[[], None]) -> Card:
        card = self._card(self.tr("Your data"), "lock", "ink")
        card.body.addWidget(
            label(
                self.tr(
                    "Stays on this computer. No account, no network code: LiftDesk cannot send "
                    "anything anywhere."
                )
            )
        )
        self._backup = label("", "small", "ink-muted")
        back_up = SecondaryButton(self.tr("Back up now"), "hard-drive")
        back_up.clicked.connect(on_back_up)
        export = SecondaryButton(self.tr("Export\N{HORIZONTAL ELLIPSIS}"), "file-up")
        export.clicked.connect(on_export)
        take = label(self.tr("Everything, in open formats"), "small", "ink-muted")
        for title, words, button in (
            (self.tr("Backup"), self._backup, back_up),
            (self.tr("Take it with you"), take, export),
        ):
            button.set_size("small")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(title, "body-strong"))
            column.addWidget(words)
            row = QHBoxLayout()
            row.addLayout(column, 1)
            row.addWidget(button)
            card.body.addLayout(row)
        where = label(str(self._data_file), "caption", "ink-muted")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setAccessibleName(self.tr("The data file: {path}").format(path=self._data_file))
        card.body.addWidget(where)
        return card

    def _card(self, title: str, icon: str, tone: str) -> Card:
        card = Card(title, title_role="heading")
        picture = QLabel()
        self._pictures.append((picture, f"{icon} {tone}"))
        card.head.setStretchFactor(card.title, 1000)
        card.head.insertWidget(0, picture, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.setSpacing(Space.XS)
        return card

    def _paint_pictures(self) -> None:
        for picture, what in self._pictures:
            icon, tone = what.split(" ")
            picture.setPixmap(look_of().pixmap(icon, tone, 20))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for old in range(3):
            self._grid.setColumnStretch(old, 1 if old < columns else 0)
        for place, stack in enumerate(self._arrangements[columns]):
            column = QVBoxLayout()
            column.setSpacing(Space.CARDS)
            for card in stack:
                column.addWidget(card)
            column.addStretch(1)
            self._grid.addLayout(column, 0, place)
        self._order_focus()

    def _order_focus(self) -> None:
        """Have the Tab key follow the columns, also to rows made after the page."""
        stops = [
            inside
            for column in self._arrangements.get(self._columns, ())
            for card in column
            for inside in card.findChildren(QWidget)
            if inside.focusPolicy() & Qt.FocusPolicy.TabFocus
            and inside.window() == self.window()  # a choice's list is a window of its own
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


class _Point(QWidget):
    """One line of a list with its mark."""

    def __init__(self, text: str, tone: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        mark = label("\N{BLACK SMALL SQUARE}", "body", tone, wrap=False)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text), 1)


def _disclosed(statement: Statement, *, opened: bool) -> Disclosure:
    part = Disclosure(translate("Content", statement.title), opened=opened)
    part.body.addWidget(label(translate("Content", statement.text), "body"))
    part.body.addWidget(_source(statement.source))
    return part


def _source(source: str) -> QLabel:
    text = translate("Content", "Source: {source}").format(source=source)
    return label(text, "caption", "ink-muted")
