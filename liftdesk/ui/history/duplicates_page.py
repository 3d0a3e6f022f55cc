"""Duplicates: entries that look the same beside each other, and what is to become of them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.sessions import SessionDetail
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.services.duplicates import DuplicateGroup, Duplicates
from liftdesk.services.library import Library
from liftdesk.services.told_apart import ToldApart
from liftdesk.system.texts import translate
from liftdesk.ui.history.details_parts import when_words
from liftdesk.ui.history.entry_texts import session_name
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import bout_words
from liftdesk.wording.check_ins import ratings_words
from liftdesk.wording.counts import entries_text
from liftdesk.wording.days import long_day_text, time_text
from liftdesk.wording.diary_text import lift_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.trash import likeness_text

_AT_ONCE = 20
"""Groups that are shown; the next ones follow as these are settled."""


class DuplicatesPage(InnerPage):
    """The page inside History.

    Attributes:
        groups: one card for each group.
    """

    areas = frozenset(
        {Area.SESSIONS, Area.SETS, Area.CARDIO, Area.CHECK_INS, Area.EXERCISES, Area.PREFERENCES}
    )

    def __init__(
        self,
        services: tuple[Duplicates, ToldApart, Library],
        *,
        unit: Callable[[], Unit],
        back_to: str,
        say_undoable: Callable[[str], object],
    ) -> None:
        super().__init__(
            translate("DuplicatesPage", "Duplicates"),
            back_to,
            lead=translate(
                "DuplicatesPage",
                "Entries that may be the same one twice. Keeping or merging puts the others into "
                "the trash, from where they can be brought back.",
            ),
        )
        self._duplicates, self._apart, self._library = services
        self._unit = unit
        self._say_undoable = say_undoable
        self.groups: list[GroupCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.CARDS)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Look for duplicates again."""
        clear(self._column)
        found = self._apart.find()
        self.groups = [self._card(group) for group in found[:_AT_ONCE]]
        for card in self.groups:
            self._column.addWidget(card)
        if not found:
            nothing = Card("")
            nothing.body.addWidget(
                EmptyState(
                    self.tr("No entry looks as if it were there twice."),
                    self.tr("Show the list"),
                    self.back_wanted.emit,
                )
            )
            self._column.addWidget(nothing)

    def _card(self, group: DuplicateGroup) -> "GroupCard":
        known, unit = self._library.by_id(), self._unit()

        def told(detail: SessionDetail) -> list[str]:
            ids = dict.fromkeys(one.exercise_id for one in detail.sets)
            lines = [
                lift_text(known[i], [one for one in detail.sets if one.exercise_id == i], unit)
                for i in ids
            ]
            lines += [bout_words(bout, unit) for bout in detail.cardio]
            return [*lines, *([detail.session.note] if detail.session.note else [])]

        entries = [(*_head(one), told(one)) for one in group.sessions]
        entries += [(*_check_in_head(one), _check_in_lines(one)) for one in group.check_ins]
        card = GroupCard(likeness_text(group.likeness), entries, can_merge=bool(group.sessions))
        for place, keep in enumerate(card.keep_buttons):
            keep.clicked.connect(lambda _on=False, place=place: self._keep(group, place))
        card.merge.clicked.connect(lambda _on=False: self._merge(group))
        card.different.clicked.connect(lambda _on=False: self._differ(card, group))
        return card

    def _keep(self, group: DuplicateGroup, place: int) -> None:
        sessions = [one.session.id for n, one in enumerate(group.sessions) if n != place]
        check_ins = [one.id for n, one in enumerate(group.check_ins) if n != place]
        number = len(sessions) + len(check_ins)
        words = self.tr("One kept, {entries} in the trash.").format(entries=entries_text(number))
        if sessions:
            self._do(lambda: self._duplicates.remove(sessions), words)
        else:
            self._do(lambda: self._duplicates.remove_check_ins(check_ins), words)

    def _merge(self, group: DuplicateGroup) -> None:
        first, *others = [one.session.id for one in group.sessions]
        self._do(lambda: self._duplicates.merge(first, others), self.tr("Merged into one."))

    def _differ(self, card: "GroupCard", group: DuplicateGroup) -> None:
        """Leave both as they are, and let the group go from the page."""
        place = self.groups.index(card)
        self._apart.tell_apart(group)
        self.refresh()
        self._focus(place)
        self._say_undoable(self.tr("Both stay, and are not shown here again."))

    def _do(self, act: Callable[[], None], words: str) -> None:
        try:
            act()
        except DomainError as error:
            words = sentence(error.problem)
        self.refresh()
        self._focus(0)
        self._say_undoable(words)

    def _focus(self, place: int) -> None:
        if not self.groups:
            self.back.setFocus()
        else:
            self.groups[min(place, len(self.groups) - 1)].keep_buttons[0].setFocus()


class GroupCard(Card):
    """Entries beside each other.

    Attributes:
        keep_buttons: one for each entry: it stays, the others go.
        merge, different: all into one; both stay.
    """

    def __init__(
        self, why: str, entries: Sequence[tuple[str, str, list[str]]], *, can_merge: bool
    ) -> None:
        super().__init__("")
        self.setAccessibleName(why)
        self.body.setSpacing(Space.S)
        self.body.addWidget(label(why, "body-strong"))
        self.keep_buttons: list[SecondaryButton] = []
        self.merge = SecondaryButton(translate("DuplicatesPage", "Merge into one"))
        self.different = SecondaryButton(translate("DuplicatesPage", "They are different"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        for column, (title, when, lines) in enumerate(entries):
            grid.setColumnStretch(column, 1)
            grid.addWidget(self._entry(title, when, lines), 0, column)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button in (self.merge, self.different):
            button.set_size("small")
            row.addWidget(button)
        row.addStretch(1)
        if not can_merge:
            self.merge.hide()
        self.body.addLayout(row)

    def _entry(self, title: str, when: str, lines: Sequence[str]) -> QFrame:
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(label(title, "body-strong"))
        column.addWidget(label(when, "small", "ink-muted"))
        for line in lines:
            column.addWidget(label(line, "small"))
        column.addStretch(1)
        keep = SecondaryButton(translate("DuplicatesPage", "Keep this"), "check")
        keep.set_size("small")
        keep.setAccessibleName(
            translate("DuplicatesPage", "Keep {what}, {when}").format(what=title, when=when)
        )
        self.keep_buttons.append(keep)
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addStretch(1)
        column.addLayout(row)
        return frame


def _head(detail: SessionDetail) -> tuple[str, str]:
    return session_name(detail.session), when_words(detail.session)


def _check_in_head(check_in: CheckIn) -> tuple[str, str]:
    when = f"{long_day_text(check_in.day)}, {time_text(check_in.at)}"
    return translate("DuplicatesPage", "Check-in"), when


def _check_in_lines(check_in: CheckIn) -> list[str]:
    lines = [ratings_words(check_in), ", ".join(check_in.tags), check_in.note]
    return [line for line in lines if line]
