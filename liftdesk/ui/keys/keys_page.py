"""The page of keys: all shortcuts by group, with a search; those of actions can be changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liftdesk.ui.keys.key_choices import KeyChoices, Trouble, portable, trouble
from liftdesk.ui.keys.key_line import KeyEditor, KeyLine
from liftdesk.ui.keys.key_list import KeyGroup, key_groups, tab_keys
from liftdesk.ui.palette.ranking import Fit, best, fold
from liftdesk.ui.palette.sources import bare
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space

_TWO, _SEARCH = 980, 252


class KeysPage(InnerPage):
    """All shortcuts.

    Attributes:
        search: narrows the lines by words or keys.
        lines: every line, in order.
        print: opens the sheet for a printer.
        all_back: gives all actions their own keys again.
        editor: where new keys are chosen, None while nothing is being changed.
    """

    def __init__(
        self,
        there: frozenset[str],
        choices: KeyChoices,
        *,
        back_to: str,
        print_keys: Callable[[], object],
    ) -> None:
        """Make the page; `there` are the ids of the window's actions."""
        super().__init__("", back_to)
        self.title.setText(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("Everything can be done without the pointer. Keys of a menu can be changed.")
        )
        self.lead.show()
        self._there, self._choices = there, choices
        self.lines: list[KeyLine] = []
        self.editor: KeyEditor | None = None
        self._cards: list[tuple[Card, KeyGroup]] = []
        self._make_head(print_keys)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(Space.COLUMNS)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(Space.CARDS)
            side.addStretch(1)
            self._columns.addLayout(side, 1)
        self.body.addLayout(self._columns)
        self._nothing = EmptyState(self.tr("No keys fit this search."))
        self._nothing.hide()
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show the keys as they are now, unless some are just being chosen."""
        if self.editor is None:
            self._show()

    def take_focus(self) -> None:
        """Begin at the search."""
        self.search.setFocus()

    def fit_room(self, room: int) -> None:
        """Put all groups below each other where there is no room for two columns."""
        if hasattr(self, "_nothing"):
            self._place(is_wide=room >= _TWO)

    def _make_head(self, print_keys: Callable[[], object]) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Words or keys"))
        self.search.setAccessibleName(self.tr("Search the shortcuts"))
        self.search.setClearButtonEnabled(True)
        size_by_text(self.search, QWidget.setMinimumWidth, _SEARCH)
        self.search.textChanged.connect(self._on_search_changed)
        self.print = SecondaryButton(self.tr("Print\N{HORIZONTAL ELLIPSIS}"), "printer")
        self.print.clicked.connect(lambda _checked=False: print_keys())
        self.all_back = SecondaryButton(self.tr("All back to default"), "rotate-ccw")
        self.all_back.clicked.connect(lambda _checked=False: self._reset_all())
        tools = FlowLayout()
        for widget in (self.search, self.print, self.all_back):
            tools.addWidget(widget)
        self.body.addLayout(tools)

    def _show(self) -> None:
        for card, _group in self._cards:
            card.hide()
            for side in self._sides:
                side.removeWidget(card)
            card.deleteLater()
        self._cards, self.lines, self.editor = [], [], None
        for group in key_groups(self._there, self._choices):
            card = Card(group.title, title_role="heading-dense")
            card.title.setWordWrap(False)
            card.body.setSpacing(0)
            for place, row in enumerate(group.rows):
                line = KeyLine(row)
                line.setProperty("place", "" if place else "first")
                line.change_wanted.connect(lambda line=line: self._edit(line))
                line.reset_wanted.connect(lambda line=line: self._reset(line))
                card.body.addWidget(line)
                self.lines.append(line)
            self._cards.append((card, group))
        self.all_back.setEnabled(bool(self._choices.chosen()))
        self._place(is_wide=self.room >= _TWO)
        self._on_search_changed(self.search.text())

    def _place(self, *, is_wide: bool) -> None:
        """Share the cards out so that both columns come to about the same length."""
        # Not taken by takeAt: an item that lives on keeps the card's old height for ever.
        for side in self._sides:
            for card, _group in self._cards:
                side.removeWidget(card)
        lengths = [0, 0]
        for card, group in self._cards:
            place = 0 if not is_wide or lengths[0] <= lengths[1] else 1
            self._sides[place].insertWidget(self._sides[place].count() - 1, card)
            lengths[place] += len(group.rows) + 2
        self._columns.setStretch(1, 1 if is_wide else 0)
        self._columns.setSpacing(Space.COLUMNS if is_wide else 0)

    def _on_search_changed(self, text: str) -> None:
        typed, found = fold(text), 0
        for line in self.lines:
            fits = not typed or _fits(line, typed, text.strip())
            line.setVisible(fits)
            found += fits
        for card, _group in self._cards:
            card.setVisible(any(not one.isHidden() for one in card.findChildren(KeyLine)))
        self._nothing.setVisible(not found)
        if self.search.hasFocus():
            announce(self.search, self.tr("{n} shortcuts").format(n=found))

    def _edit(self, line: KeyLine) -> None:
        self._leave_editor()
        name = line.row.action
        self.editor = KeyEditor(line.row, lambda keys: self._check(name, keys))
        self.editor.kept.connect(lambda keys: self._keep(name, keys))
        self.editor.left.connect(lambda: self._on_left(line))
        card = next(one for one, _group in self._cards if one.isAncestorOf(line))
        card.body.insertWidget(card.body.indexOf(line) + 1, self.editor)
        self.editor.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self.editor)

    def _leave_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()

    def _on_left(self, line: KeyLine) -> None:
        self._leave_editor()
        if line.change is not None:
            line.change.setFocus()

    def _check(self, name: str, keys: str) -> tuple[Trouble | None, str]:
        found = trouble(keys, name=name, choices=self._choices, of_pages=_of_pages())
        holder = self._choices.holder(keys, besides=name)
        words = {
            None: "",
            Trouble.NEEDS_A_MODIFIER: self.tr(
                "Please hold Ctrl or Alt with it, or take a function key: letters alone are typed."
            ),
            Trouble.IS_CRISIS_HELP: self.tr("These stay with Crisis help, always."),
            Trouble.IS_OF_FIELDS: self.tr("Every text field needs these to copy and paste."),
            Trouble.IS_OF_A_PAGE: self.tr("A page listens to these by itself."),
            Trouble.IS_TAKEN: self.tr("So far: {action}.").format(
                action="" if holder is None else bare(holder.text)
            ),
        }[found]
        return found, words

    def _keep(self, name: str, keys: str) -> None:
        self._leave_editor()
        self._choices.put(name, keys)
        self._show_at(name)

    def _reset(self, line: KeyLine) -> None:
        self._leave_editor()
        self._choices.reset(line.row.action)
        self._show_at(line.row.action)

    def _reset_all(self) -> None:
        self._leave_editor()
        self._choices.reset_all()
        self._show()
        self.search.setFocus()

    def _show_at(self, name: str) -> None:
        """Show all anew, with the keyboard where it was."""
        self._show()
        line = next(one for one in self.lines if one.row.action == name)
        if line.change is not None:
            line.change.setFocus()


def _of_pages() -> frozenset[str]:
    return frozenset(
        portable(key) for keys in tab_keys().values() for one in keys for key in one.keys
    )


def _fits(line: KeyLine, typed: str, text: str) -> bool:
    keys = [portable(one).casefold() for one in line.row.keys]
    if text.casefold() in keys or any(text.casefold() in one for one in keys if "+" in text):
        return True
    found = best(typed, [fold(line.row.words), *(one.replace("+", " ") for one in keys)])
    return found is not None and found.fit < Fit.SCATTERED
