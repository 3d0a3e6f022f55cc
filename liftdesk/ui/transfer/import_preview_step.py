"""The preview of an import: what is in the files, how it stands, what is left out and why."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.services.import_plan import IfKnown, Standing
from liftdesk.services.rejected_rows import rejected_rows, write_rejected
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.scrolling import scrolling
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.entry_table import EntryModel, EntryTable, rows_of
from liftdesk.ui.transfer.import_draft import ImportDraft
from liftdesk.ui.transfer.import_step import ImportStep, columns, keep_high
from liftdesk.wording.counts import entries_text, rows_text
from liftdesk.wording.imports import (
    alike_text,
    changed_text,
    choice_effect_text,
    choice_text,
    dates_text,
    holding_text,
    left_out_text,
    names_text,
    oddity_text,
    private_text,
)
from liftdesk.wording.problems import sentence
from liftdesk.wording.start import size_text

MOST_ROWS_SHOWN = 100
"""Rejected rows listed one by one; the saved list has all of them."""
_HIGH = 220


class PreviewStep(ImportStep):
    """Words and choices at the left, every entry at the right.

    Attributes:
        table: every entry of the files.
        keep: whether the files themselves are kept.
        known: what is done with what differs, None where nothing does.
        alike: what is done with what is there from elsewhere, None where nothing is.
        save_list: writes the list of rejected rows, None where there are none.
        look_at_names: opens the page of exercises that was left out, None where it was not.
    """

    def __init__(
        self,
        draft: ImportDraft,
        *,
        ask_path: Callable[[str], Path | None],
        open_names: Callable[[], None],
    ) -> None:
        super().__init__("", "")
        self.name = self.tr("Preview")
        self.heading.setText(self.tr("What the import does"))
        self._draft, self._ask_path, self._open_names = draft, ask_path, open_names
        self.has_names_step = False
        self.known: SegmentedChoice[IfKnown] | None = None
        self.alike: SegmentedChoice[IfKnown] | None = None
        self.save_list: SecondaryButton | None = None
        self.look_at_names: TextButton | None = None
        self._model = EntryModel(self)
        self.table = EntryTable(look_of(), self._model)
        self.keep = QCheckBox()
        self.keep.toggled.connect(lambda on: draft.decide(keeps_raw=on))
        inside = QWidget()
        self._words = QVBoxLayout(inside)
        set_margins(self._words, 4, 0, Space.S, 4)
        self._words.setSpacing(Space.XS)
        area = scrolling(inside, self.heading.text())
        keep_high(area, _HIGH)
        keep_high(self.table, _HIGH)
        both = columns()
        both.addWidget(area, 1)
        both.addWidget(self.table, 1)
        self.body.addLayout(both, 1)
        self.body.addLayout(self._below())

    def _below(self) -> QVBoxLayout:
        """Return what stands below both columns: keeping the file, and what makes this safe."""
        below = QVBoxLayout()
        below.setSpacing(2)
        below.addWidget(self.keep)
        below.addWidget(
            label(
                self.tr("A backup is made first. One undo takes the whole import back."),
                "small",
                "ink-muted",
            )
        )
        return below

    @property
    def is_ready(self) -> bool:
        """Whether there is anything to write."""
        return self._draft.added > 0

    @property
    def next_words(self) -> str:
        """How much will be written."""
        if not self._draft.added:
            return self.tr("Nothing new to add")
        return self.tr("Add {entries}").format(entries=entries_text(self._draft.added))

    def enter(self) -> None:
        """Show what the import does as it is decided now."""
        clear(self._words)
        self.known = self.alike = self.save_list = self.look_at_names = None
        self._show_totals()
        self._show_choices()
        self._show_oddities()
        self._show_left_out()
        self._words.addStretch(1)
        self._model.show_rows(rows_of(self._draft.plans))
        if self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, 0))
        may_keep = all(plan.may_keep_file for plan in self._draft.plans)
        self.keep.setVisible(may_keep and self._draft.size > 0)
        text = self.tr("Keep the file itself in my diary ({size})")
        if len(self._draft.plans) > 1:
            text = self.tr("Keep the files themselves in my diary ({size})")
        self.keep.setText(text.format(size=size_text(self._draft.size)))
        self.keep.setAccessibleName(self.keep.text())

    def take_focus(self) -> None:
        """Begin at the first choice, or in the table."""
        first = self.known or self.alike
        if first is not None:
            next(one for one in first.buttons() if one.isChecked()).setFocus()
        else:
            self.table.setFocus()

    def _say(self, text: str, tone: str = "ink", role: str = "body") -> None:
        self._words.addWidget(label(text, role, tone))

    def _show_totals(self) -> None:
        readings = [plan.reading for plan in self._draft.plans]
        self._say(
            holding_text(
                sessions=sum(len(one.sessions) for one in readings),
                sets=sum(one.sets for one in readings),
                cardio=sum(one.cardio for one in readings),
                hearts=sum(bool(s.heart) for one in readings for s in one.sessions),
                check_ins=sum(len(one.check_ins) for one in readings),
            ),
            role="body-strong",
        )
        days = self._draft.days
        if days is not None:
            self._say(f"{dates_text(*days)}.")
        duplicates = sum(plan.duplicates for plan in self._draft.plans)
        if duplicates:
            text = self.tr("In your diary already, and left as it is: {entries}.")
            self._say(text.format(entries=entries_text(duplicates)), "ink-muted")
        if len(readings) > 1:
            self._say(self.tr("What several of the files hold comes in once."), "ink-muted")
        names = self._draft.names
        if names and not self.has_names_step:
            text = self.tr("All {names} of exercises are in your diary.")
            self._say(text.format(names=names_text(len(names))), "ink-muted")
            self.look_at_names = TextButton(self.tr("Look at the names"))
            self.look_at_names.setAutoDefault(True)
            self.look_at_names.clicked.connect(lambda _checked=False: self._open_names())
            self._words.addWidget(self.look_at_names, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_choices(self) -> None:
        changed, alike = self._draft.count(Standing.CHANGED), self._draft.count(Standing.ALIKE)
        if changed:
            self.known = self._choice(
                changed_text(changed), self._draft.known, lambda one: self._draft.decide(known=one)
            )
        if alike:
            self.alike = self._choice(
                alike_text(alike), self._draft.alike, lambda one: self._draft.decide(alike=one)
            )

    def _choice(
        self, question: str, now: IfKnown, decide: Callable[[IfKnown], None]
    ) -> SegmentedChoice[IfKnown]:
        choice = SegmentedChoice[IfKnown](
            tuple((choice_text(one), one) for one in IfKnown), question
        )
        choice.set_value(now)
        effect = label(choice_effect_text(now), "small", "ink-muted")

        def take(one: object) -> None:
            if isinstance(one, IfKnown):
                decide(one)
                effect.setText(choice_effect_text(one))
                announce(effect, effect.text())
                self.changed.emit()

        choice.chosen.connect(take)
        self._say(question, role="body-strong")
        self._words.addWidget(choice)
        self._words.addWidget(effect)
        return choice

    def _show_oddities(self) -> None:
        for plan in self._draft.plans:
            for odd in plan.oddities:
                self._say(oddity_text(odd.kind, odd.count, odd.first.date()))
        private = private_text({one for plan in self._draft.plans for one in plan.reading.private})
        if private:
            self._say(private, "ink-muted")

    def _show_left_out(self) -> None:
        counts: dict[str, int] = {}
        for plan in self._draft.plans:
            for reason, n in plan.reading.ignored.items():
                counts[reason] = counts.get(reason, 0) + n
        for reason, n in counts.items():
            self._say(left_out_text(reason, n), "ink-muted")
        rejected = list(rejected_rows(self._draft.plans))
        if not rejected:
            return
        part = Disclosure(self.tr("{rows} cannot be read").format(rows=rows_text(len(rejected))))
        several = len(self._draft.plans) > 1
        lines = [self._rejected_line(row, several=several) for row in rejected[:MOST_ROWS_SHOWN]]
        text = label("\n".join(lines), "small")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        part.body.addWidget(text)
        self.save_list = SecondaryButton(self.tr("Save list\N{HORIZONTAL ELLIPSIS}"), "save")
        self.save_list.setAutoDefault(True)
        self._saved = label("", "small", "ink-muted")
        self._saved.hide()
        self.save_list.clicked.connect(self._on_save_list_clicked)
        part.body.addWidget(self.save_list, 0, Qt.AlignmentFlag.AlignLeft)
        part.body.addWidget(self._saved)
        self._words.addWidget(part)

    def _rejected_line(self, row: tuple[str, int, str], *, several: bool) -> str:
        name, number, reason = row
        words = self.tr("Row {row}: {reason}").format(row=number, reason=reason)
        return f"{name}, {words}" if several else words

    def _on_save_list_clicked(self) -> None:
        path = self._ask_path(self.tr("Rows to look at.csv"))
        if path is None:
            return
        try:
            write_rejected(path, self._draft.plans)
        except DomainError as error:
            words = sentence(error.problem)
        else:
            words = self.tr("The list is in {name}.").format(name=path.name)
        self._saved.setText(words)
        self._saved.show()
        announce(self._saved, words)
