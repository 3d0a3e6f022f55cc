"""The window: menus, the top bar, four pages made when first shown, notices and messages."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from liftdesk.domain.changes import Change
from liftdesk.ui.action_set import ActionSet
from liftdesk.ui.actions import ANYWHERE, INNER, TABS, check_commands, tab_name
from liftdesk.ui.page_stack import PageMaker, PagePath, PageStack
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.changes import ChangeSignals
from liftdesk.ui.shared.first_paint import LATER, FirstPaint
from liftdesk.ui.shared.look import TEXT_STEP, Look, qapplication
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.showing import polish_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.top_bar import MenuBar, TopBar
from liftdesk.ui.undo_keys import UndoKeys, UndoSource
from liftdesk.wording.numbers import percent_text

SMALLEST: Final = (1024, 700)


class MainWindow(QMainWindow):
    """The one window of the program; `first_paint` tells when it was painted.

    Signals:
        tab_shown: the key of the tab that is shown now.
        theme_chosen: "system", "light" or "dark", after it was applied; for the preferences.
        text_size_chosen: percent, after it was applied.
        units_chosen: "kg" or "lb"; the owner applies it and calls `show_units`.
        days_chosen: 2 or 3 sessions a week; the owner applies it and calls `show_days`.
        mood_toggled: mood is to be hidden or shown; the owner does it, calls `show_hides_mood`.
    """

    tab_shown = Signal(str)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    units_chosen = Signal(str)
    days_chosen = Signal(int)
    mood_toggled = Signal()

    def __init__(  # noqa: PLR0913 - the window is lent everything it shows, each by name
        self,
        *,
        look: Look,
        pages: Mapping[str, PageMaker],
        undo_source: UndoSource,
        changes: ChangeSignals,
        on_crisis_help: Callable[[QWidget], None],
        commands: Mapping[str, Callable[[], None]],
    ) -> None:
        """Make the window; pages are made when they are first shown.

        Args:
            look: the look, for theme and text size.
            pages: what makes the page of each of `TABS`, and of any of `INNER`.
            undo_source: what Undo and Redo do.
            changes: where changes are told.
            on_crisis_help: opens Crisis help above the widget it is given.
            commands: what the optional actions do, by their id in `actions.window_actions`;
                an action without a command is not in the menu.

        Raises:
            ValueError: a tab has no page, or a command no action.
        """
        super().__init__()
        self._look, self._undo_source = look, undo_source
        self._on_crisis_help = on_crisis_help
        check_commands(commands)
        self._stack = PageStack(pages, changes)
        self._inner = [key for key in INNER if key in pages]
        self._linked, self._path = set[str](), PagePath()
        self._notices: dict[str, Banner] = {}
        self._message: Banner | None = None
        self._is_prepared = False
        self._undo_keys = UndoKeys(qapplication(), self)
        self.setWindowTitle("LiftDesk")
        self.setMinimumSize(*SMALLEST)
        self._menu_bar = MenuBar()
        self._build()
        self.actions_made = self._actions = ActionSet(self, {**self._own_commands(), **commands})
        self._actions.put_menus(self._menu_bar)
        self.first_paint = FirstPaint(self.top_bar)
        self.first_paint.painted.connect(self._actions.make_all, LATER)
        self._hold_menus()
        self._show_choices()
        self._name_undo()
        changes.changed.connect(self._on_changed)
        look.changed.connect(self._show_choices)

    @property
    def menu_bar(self) -> MenuBar:
        """The bar of menus, with all in them."""
        self._actions.make_all()
        return self._menu_bar

    @property
    def current_tab(self) -> str:
        """The key of the tab that is shown, also by a page inside it; "" before the first."""
        return self._path.tab(self._stack.current_key)

    @property
    def current_page(self) -> str:
        """The key of the tab or inner page that is shown; "" before the first."""
        return self._stack.current_key

    def action(self, name: str) -> QAction:
        """Return an action by its id.

        Raises:
            KeyError: there is no such action here.
        """
        return self._actions[name]

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give an action other keys; what shows them on the window follows.

        Raises:
            KeyError: there is no such action here.
        """
        self._actions.set_keys(name, keys)
        if name.removeprefix("tab_") in TABS:
            self.top_bar.show_keys(name.removeprefix("tab_"), self._actions.keys(name))
        elif name == "find":
            self.top_bar.show_find_keys(self._actions.keys(name))

    @property
    def inner_pages(self) -> tuple[str, ...]:
        """The keys of the inner pages there are here."""
        return tuple(self._inner)

    def page(self, key: str) -> QWidget:
        """Return a tab's page or an inner page, making it when it was never shown.

        Raises:
            KeyError: there is no such page.
        """
        return self._stack.page(key)

    def show_tab(self, name: str) -> None:
        """Show a tab, fresh.

        Raises:
            KeyError: there is no such tab.
        """
        self._stack.show_page(name)
        self._mark_tab(name)

    def open_page(self, key: str) -> None:
        """Open a page inside its tab, and put the keyboard into it.

        Raises:
            KeyError: there is no such page.
        """
        self._path.forget(key)
        self._open_inner(key)

    def open_over(self, key: str) -> None:
        """Open a page inside a tab over the one that is shown: its way back leads there.

        Raises:
            KeyError: there is no such page.
        """
        self._path.lay(key, over=self._stack.current_key)
        self._open_inner(key)

    def _open_inner(self, key: str) -> None:
        if key not in self._linked:
            self._linked.add(key)
            self._stack.leads_back(key, lambda: self._go_back(key))
        page = self._stack.show_page(key)
        if key in ANYWHERE:
            below = self._path.below(key)
            name = tab_name(below) if below in TABS else self.page(below).accessibleName()
            self._stack.lead_to(key, name)
        self._mark_tab(self._path.tab(key))
        if isinstance(page, Page):
            page.take_focus()

    def _mark_tab(self, name: str) -> None:
        self._is_prepared = False  # a tab was asked for
        self.top_bar.show_chosen(name)
        self._actions.choose(f"tab_{name}")
        self.setWindowTitle(f"{tab_name(name)} \N{EN DASH} LiftDesk")
        self.tab_shown.emit(name)

    def _go_back(self, key: str) -> None:
        before = self._path.leave(key)
        if before in INNER:
            self._open_inner(before)  # and not `open_page`: what that lies over is kept
        else:
            self._go_to_tab(before)

    def _go_to_tab(self, name: str) -> None:
        self.show_tab(name)
        page = self.page(name)
        if isinstance(page, Page):
            page.take_focus()

    def refresh_all(self) -> None:
        """Have every page read again: after a restore, or when the day has changed."""
        self._stack.mark_all_stale()
        self._name_undo()

    def say(self, text: str, *actions: tuple[str, Callable[[], None]]) -> Banner:
        """Show a message below the page until the next one, the next change, or its cross.

        Args:
            text: one sentence; it is announced too.
            actions: words and what they do; pressing one takes the message away.
        """
        self.unsay()
        banner = Banner(text, "undo")
        for words, act in actions:
            banner.add_action(words, self._then_unsay(act))
        self._put_message(banner)
        return banner

    def say_undoable(self, text: str) -> Banner:
        """Show what was just done, with Undo beside it."""
        self.unsay()
        banner = Banner(text, "undo")
        banner.add_action(
            self.tr("Undo"), self._on_undo, icon="undo-2", keys=self._actions.keys("undo")
        )
        self._put_message(banner)
        return banner

    def unsay(self) -> None:
        """Take the message away."""
        if self._message is not None:
            self._message.hide()
            self._message_slot.removeWidget(self._message)
            self._message.deleteLater()
            self._message = None
            self._fit_slots()

    def show_notice(self, name: str, banner: Banner) -> None:
        """Show a lasting notice below the top bar; one of the same name is replaced."""
        self.clear_notice(name)
        self._notices[name] = banner
        self._notice_slot.addWidget(banner)
        banner.show()
        self._fit_slots()
        banner.closed.connect(lambda: self.clear_notice(name))

    def clear_notice(self, name: str) -> None:
        """Take a notice away, if it is there."""
        banner = self._notices.pop(name, None)
        if banner is not None:
            banner.hide()
            self._notice_slot.removeWidget(banner)
            banner.deleteLater()
        self._fit_slots()

    def show_units(self, units: str) -> None:
        """Mark "kg" or "lb" as the units in use."""
        self._actions.choose(f"units_{units}")

    def show_days(self, days: int) -> None:
        """Mark 2 or 3 sessions a week as the number in use."""
        self._actions.choose(f"days_{days}")

    def show_hides_mood(self, *, hides: bool) -> None:
        """Mark whether mood is hidden."""
        self._actions.choose("hide_mood", is_on=hides)

    def prepare(self) -> None:
        """Make and read Today before the window is shown; the keyboard is put there with it."""
        self._stack.page(TABS[0]).resize(self.size())  # as it will be: it is laid out once
        self.top_bar.resize(self.width(), self.top_bar.height())
        polish_shown(self.top_bar, self._stack.show_page(TABS[0]))
        self._is_prepared = True

    def showEvent(self, event: QShowEvent) -> None:
        """Show Today when no tab was asked for, and what changed while hidden."""
        super().showEvent(event)
        if self._is_prepared or self._stack.currentWidget() is None:
            self._is_prepared = False
            self._go_to_tab(TABS[0])
        else:
            self._stack.catch_up()
            page = self._stack.currentWidget()
            if self.focusWidget() is None and isinstance(page, Page):
                page.take_focus()  # a window that stands where another one stood

    def _build(self) -> None:
        self.top_bar = TopBar()
        self.top_bar.tab_chosen.connect(self.show_tab)
        self.top_bar.crisis_help.clicked.connect(lambda: self._on_crisis_help(self))
        self._notice_slot, self._message_slot = QVBoxLayout(), QVBoxLayout()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addLayout(self._notice_slot)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._message_slot)
        self.setCentralWidget(inside)

    def _own_commands(self) -> dict[str, Callable[[], object]]:
        return {
            "quit": self.close,
            "undo": self._on_undo,
            "redo": self._on_redo,
            "crisis_help": lambda: self._on_crisis_help(self),
            "text_larger": lambda: self._set_text(self._look.text_percent + TEXT_STEP),
            "text_smaller": lambda: self._set_text(self._look.text_percent - TEXT_STEP),
            "text_normal": lambda: self._set_text(100),
            **{f"tab_{key}": partial(self._go_to_tab, key) for key in TABS},
            **{f"open_{key}": partial(self.open_page, key) for key in self._inner},
            **{
                f"theme_{key}": partial(self._set_theme, key) for key in ("system", "light", "dark")
            },
            **{f"units_{key}": partial(self.units_chosen.emit, key) for key in ("kg", "lb")},
            "hide_mood": self.mood_toggled.emit,
            "days_2": lambda: self.days_chosen.emit(2),
            "days_3": lambda: self.days_chosen.emit(3),
        }

    def _hold_menus(self) -> None:
        if self._menu_bar.isNativeMenuBar():
            self.setMenuBar(self._menu_bar)
        else:
            self.top_bar.hold_menus(self._menu_bar)  # one bar, not two: pages keep the height
        if "find" in self._actions:
            self.top_bar.show_find_keys(self._actions.keys("find"))
            self.top_bar.find_button.clicked.connect(lambda: self._actions.trigger("find"))

    def _show_choices(self) -> None:
        self._actions.choose(f"theme_{self._look.choice}")

    def _name_undo(self) -> None:
        undo, redo = self._undo_source.undo_name, self._undo_source.redo_name
        words = self.tr("&Undo {step}").format(step=undo) if undo else self.tr("&Undo")
        self._actions.name("undo", words, is_enabled=undo is not None)
        words = self.tr("&Redo {step}").format(step=redo) if redo else self.tr("&Redo")
        self._actions.name("redo", words, is_enabled=redo is not None)

    def _set_theme(self, choice: str) -> None:
        self._look.set_theme(choice)
        self.theme_chosen.emit(choice)

    def _set_text(self, percent: int) -> None:
        self._look.set_text_percent(percent)
        now = self._look.text_percent
        announce(self, self.tr("Text at {percent}").format(percent=percent_text(now)))
        self.text_size_chosen.emit(now)

    def _on_undo(self) -> None:
        name = self._undo_source.undo_name
        if name is not None:
            self._undo_source.undo()
            self._after_swap(self.tr("Undone: {step}").format(step=name))

    def _on_redo(self) -> None:
        name = self._undo_source.redo_name
        if name is not None:
            self._undo_source.redo()
            self._after_swap(self.tr("Redone: {step}").format(step=name))

    def _after_swap(self, words: str) -> None:
        self.unsay()
        self._name_undo()
        announce(self, words)

    def _on_changed(self, _change: Change) -> None:
        # A message's Undo belongs to the step it names; after another step it would take back
        # something else.
        self.unsay()
        self._name_undo()

    def _then_unsay(self, act: Callable[[], None]) -> Callable[[], None]:
        def both() -> None:
            self.unsay()
            act()

        return both

    def _put_message(self, banner: Banner) -> None:
        banner.closed.connect(self.unsay)
        self._message = banner
        self._message_slot.addWidget(banner)
        banner.show()
        self._fit_slots()

    def _fit_slots(self) -> None:
        side, above = Space.WINDOW, Space.XS if self._notices else 0
        self._notice_slot.setContentsMargins(side, above, side, 0)
        around = Space.S if self._message else 0
        self._message_slot.setContentsMargins(side, around, side, around)
