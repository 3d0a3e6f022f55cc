"""The page of settings: every choice, by group, with a search; a change is seen at once."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from liftdesk.ui.palette.ranking import Fit, best, fold
from liftdesk.ui.settings.setting import ICONS, Group, Setting, Way, group_name
from liftdesk.ui.settings.setting_row import SettingRow, row_margins
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space

_NARROW, _GROUPS = 760, 900
_MOST, _SEARCH = 860, 306
"""Px that a row is wide at most, so that the eye finds from words to control."""


class SettingsPage(InnerPage):
    """All settings; each is written at once, and Undo takes it back.

    Attributes:
        search: narrows the rows to those that fit.
        rows: the settings' rows, by key.
        all_back: leads all settings back to what they were before anybody chose.
    """

    def __init__(
        self,
        settings: Sequence[Setting],
        ways: Sequence[Way],
        *,
        back_to: str,
        open_way: Callable[[str], object],
        one_step: Callable[[], AbstractContextManager[object]],
    ) -> None:
        """Make the page.

        Args:
            settings: the settings, by group.
            ways: the ways to other pages.
            back_to: where the way back leads.
            open_way: opens what a way opens.
            one_step: makes what is written inside it one step for Undo.
        """
        super().__init__("", back_to)
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._open_way, self._one_step = open_way, one_step
        self.rows: dict[str, SettingRow] = {}
        self._ways: dict[str, tuple[Way, QWidget]] = {}
        self._cards: dict[Group, Card] = {}
        self._jumps: dict[Group, TextButton] = {}
        self._make_head()
        columns = QHBoxLayout()
        columns.setSpacing(Space.COLUMNS)
        columns.addWidget(self._make_groups(settings, ways), 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._make_cards(settings, ways), 1)
        columns.addStretch()
        self.body.addLayout(columns)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show what each setting is now."""
        for row in self.rows.values():
            row.show_value()
        self._on_row_changed()
        for way, line in self._ways.values():
            line.setVisible(way.is_there() and _fits(fold(self.search.text()), way))

    def take_focus(self) -> None:
        """Begin at the search."""
        self.search.setFocus()

    def show_setting(self, key: str) -> None:
        """Scroll to a setting, and put the keyboard on its control.

        Raises:
            KeyError: there is no such setting here.
        """
        self.search.setText("")
        row = self.rows[key]
        self.ensureWidgetVisible(row)
        row.take_focus()

    def fit_room(self, room: int) -> None:
        """Put controls below their words, and leave the list of groups out, where it is narrow."""
        # Called by the base class before the rows are there, too.
        for row in getattr(self, "rows", {}).values():
            row.stack(is_narrow=room < _NARROW)
        if hasattr(self, "_inside"):
            self._groups.setVisible(room >= _GROUPS)
            self._inside.setMaximumWidth(look_of().text_px(_MOST))

    def _make_head(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        size_by_text(self.search, QWidget.setMinimumWidth, _SEARCH)
        self.search.textChanged.connect(self._on_search_changed)
        self.all_back = SecondaryButton(self.tr("All back to default"), "rotate-ccw")
        self.all_back.clicked.connect(lambda _checked=False: self._put_all_back())
        tools = FlowLayout()
        tools.addWidget(self.search)
        tools.addWidget(self.all_back)
        self.body.addLayout(tools)

    def _make_groups(self, settings: Sequence[Setting], ways: Sequence[Way]) -> QWidget:
        self._groups = QWidget()
        self._groups.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._groups.setAccessibleName(self.tr("Groups of settings"))
        column = QVBoxLayout(self._groups)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.XXS)
        there = {one.group for one in settings} | {way.group for way in ways}
        for group in Group:
            if group in there:
                jump = TextButton(group_name(group), ICONS[group])
                jump.clicked.connect(lambda _on=False, group=group: self._jump(group))
                jump.setProperty("place", "list")
                self._jumps[group] = jump
                column.addWidget(jump)
        return self._groups

    def _make_cards(self, settings: Sequence[Setting], ways: Sequence[Way]) -> QWidget:
        inside = QWidget()
        self._inside = inside
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARDS)
        for group in self._jumps:
            card = Card(group_name(group), title_role="heading-dense")
            card.title.setWordWrap(False)
            card.body.setSpacing(0)
            self._cards[group] = card
            column.addWidget(card)
        for setting in settings:
            row = SettingRow(setting)
            row.changed.connect(self._on_row_changed)
            self.rows[setting.key] = row
            self._put(setting.group, row)
        for way in ways:
            line = self._way(way)
            self._ways[way.key] = (way, line)
            self._put(way.group, line)
        self._nothing = EmptyState(self.tr("No setting fits this search."))
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        return inside

    def _put(self, group: Group, row: QWidget) -> None:
        body = self._cards[group].body
        if not body.count():
            row.setProperty("place", "first")
        body.addWidget(row)

    def _way(self, way: Way) -> QFrame:
        line = QFrame()
        line.setProperty("kind", "line")
        row = QHBoxLayout(line)
        row.setContentsMargins(row_margins())
        row.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(way.words))
        words.addWidget(label(way.about, "small", "ink-muted"))
        row.addLayout(words, 1)
        row.addWidget(self._way_button(way))
        return line

    def _way_button(self, way: Way) -> SecondaryButton:
        if way.act is not None:
            button, act = SecondaryButton(way.button), way.act
            button.setAccessibleDescription(way.words)
            button.clicked.connect(lambda _checked=False: act())
        else:
            button = SecondaryButton(self.tr("Open"), "arrow-right")
            button.setAccessibleName(self.tr("Open {page}").format(page=way.words))
            button.clicked.connect(lambda _checked=False: self._open_way(way.opens))
        button.set_size("small")
        return button

    def _jump(self, group: Group) -> None:
        card = self._cards[group]
        self.verticalScrollBar().setValue(card.mapTo(self.content, card.rect().topLeft()).y())
        first = next((row for row in self.rows.values() if row.setting.group is group), None)
        if first is not None and card.isAncestorOf(first):
            first.take_focus()

    def _on_search_changed(self, text: str) -> None:
        typed = fold(text)
        found = 0
        shown: set[Group] = set()
        lines: list[tuple[Setting | Way, QWidget]] = [
            *((row.setting, row) for row in self.rows.values()),
            *self._ways.values(),
        ]
        for one, line in lines:
            fits = _fits(typed, one) and (isinstance(one, Setting) or one.is_there())
            line.setVisible(fits)
            found += fits
            shown |= {one.group} if fits else set()
        for group, card in self._cards.items():
            card.setVisible(group in shown)
            self._jumps[group].setEnabled(group in shown)
        self._nothing.setVisible(not found)
        if self.search.hasFocus():
            announce(self.search, self.tr("{n} settings").format(n=found))

    def _on_row_changed(self) -> None:
        self.all_back.setEnabled(bool(self._chosen()))

    def _chosen(self) -> list[Setting]:
        """Return what is otherwise than before anybody chose, of what Undo takes back."""
        settings = (row.setting for row in self.rows.values())
        return [one for one in settings if one.is_of_diary and not one.is_usual]

    def _put_all_back(self) -> None:
        with self._one_step():
            for setting in self._chosen():
                setting.write(setting.usual)
        self.refresh()
        self.search.setFocus()


def _fits(typed: str, one: Setting | Way) -> bool:
    """Return whether words are there as typed; letters scattered over a sentence fit anything."""
    found = best(typed, [fold(words) for words in _names(one)])
    return found is not None and (not typed or found.fit < Fit.SCATTERED)


def _names(one: Setting | Way) -> tuple[str, ...]:
    return (one.words, f"{one.words} {one.also} {one.about}", group_name(one.group))
