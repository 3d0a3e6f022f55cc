"""Another computer: its file is read, looked at side by side, and joined in one step."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from liftdesk.domain.training.units import Unit
from liftdesk.services.merge_plan import Standing
from liftdesk.services.merging import MergePlan, Merging
from liftdesk.services.synced_folders import Keeper
from liftdesk.system.texts import translate
from liftdesk.ui.merge.copy_row import CopyRow
from liftdesk.ui.merge.item_row import ItemRow
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.jobs import Jobs
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.merging import counts_text, keeper_text, merged_text

_SHOWN = 50
"""Entries that are listed at once; the button shows as many again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeLinks:
    """What the page asks of its surroundings.

    Attributes:
        ask_file: asks for a file, None where the person thought better of it.
        keeper, copies: what carries the diary's folder, and the copies a sync made beside it.
        set_aside: moves a merged copy beside the backups.
        unit, hides_mood: how loads are shown, and whether mood is hidden.
        problem: an error's sentence, None for one that nobody expected.
        say, say_undoable: say something in the window.
    """

    ask_file: Callable[[], Path | None]
    keeper: Callable[[], Keeper | None]
    copies: Callable[[], list[Path]]
    set_aside: Callable[[Path], Path]
    unit: Callable[[], Unit]
    hides_mood: Callable[[], bool]
    problem: Callable[[BaseException], str | None]
    say: Callable[[str], object]
    say_undoable: Callable[[str], object]


class MergePage(InnerPage):
    """The page inside Safety.

    Attributes:
        choose_button: asks for the other file.
        rows: one for each entry of the preview that is shown.
        merge_button: joins what is shown.
        copies: one row for each copy beside the diary.
    """

    def __init__(self, merging: Merging, *, jobs: Jobs, back_to: str, links: MergeLinks) -> None:
        super().__init__(
            translate("MergePage", "Another computer"),
            back_to,
            lead=translate(
                "MergePage",
                "Join the diary of another computer into this one. You see what comes in before "
                "anything is written; a backup is made first, and Undo takes it back.",
            ),
        )
        self._merging, self._jobs, self._links = merging, jobs, links
        self._plan: MergePlan | None = None
        self._choices: dict[tuple[str, int], int] = {}
        self._most, self._asked = _SHOWN, 0
        self._merged: set[Path] = set()
        self.rows: list[ItemRow] = []
        self.copies: list[CopyRow] = []
        self._make_start()
        self._make_preview()
        self.body.addStretch(1)

    def _make_start(self) -> None:
        card = Card(self.tr("The other file"))
        self._place = label("", "small", "ink-muted")
        self._copy_column = QVBoxLayout()
        self._copy_column.setSpacing(Space.XS)
        words = self.tr("A data file, a backup, or a copy that a synced folder made.")
        self.choose_button = SecondaryButton(self.tr("Choose a file\N{HORIZONTAL ELLIPSIS}"))
        self.choose_button.clicked.connect(lambda _on=False: self._on_choose_clicked())
        self.status = label("", "small")
        for widget in (label(words), self._place):
            card.body.addWidget(widget)
        card.body.addLayout(self._copy_column)
        card.body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.status)
        self.status.hide()
        self.body.addWidget(card)

    def _make_preview(self) -> None:
        self._preview = Card(self.tr("What a merge would do"))
        self._sums = label("")
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self.more = TextButton(self.tr("Show more"), "chevron-down")
        self.more.clicked.connect(lambda _on=False: self._show_more())
        self.merge_button = PrimaryButton(self.tr("Merge"))
        self.merge_button.clicked.connect(lambda _on=False: self._on_merge_clicked())
        self._preview.body.addWidget(self._sums)
        self._preview.body.addLayout(self._list)
        self._preview.body.addWidget(self.more)
        self._preview.body.addWidget(self.merge_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._preview.hide()
        self.body.addWidget(self._preview)

    def refresh(self) -> None:
        """Look at the folder again."""
        keeper = self._links.keeper()
        self._place.setVisible(keeper is not None)
        if keeper is not None:
            self._place.setText(keeper_text(keeper.value))
        for row in self.copies:
            self._copy_column.removeWidget(row)
            row.deleteLater()
        self.copies = [CopyRow(path) for path in self._links.copies()]
        for row in self.copies:
            row.look.clicked.connect(lambda _on=False, path=row.path: self.look_at(path))
            row.aside.clicked.connect(lambda _on=False, path=row.path: self._put_aside(path))
            if row.path in self._merged:
                row.show_merged()
            self._copy_column.addWidget(row)

    def look_at(self, path: Path) -> None:
        """Read a file and show what a merge with it would do."""
        self._choices = {}
        self._most = _SHOWN
        self._work(lambda: self._merging.plan(self._merging.read(path)), path.name, self._show)

    def _on_choose_clicked(self) -> None:
        path = self._links.ask_file()
        if path is not None:
            self.look_at(path)

    def _work(
        self, work: Callable[[], MergePlan], name: str, then: Callable[[MergePlan], None]
    ) -> None:
        """Work something out beside the window, and do what follows unless something else began."""
        self._asked += 1
        asked = self._asked
        self._say_status(self.tr("Reading {name}\N{HORIZONTAL ELLIPSIS}").format(name=name))
        self.merge_button.setEnabled(False)
        self._jobs.run(
            work,
            lambda plan: then(plan) if asked == self._asked else None,
            lambda error: self._on_failed(error, is_asked=asked == self._asked),
        )

    def _on_failed(self, error: BaseException, *, is_asked: bool) -> None:
        words = self._links.problem(error)
        if words is None:
            raise error
        if is_asked:
            self._plan = None
            self._preview.hide()
            self._say_status(words)

    def _say_status(self, words: str) -> None:
        self.status.setText(words)
        self.status.show()
        announce(self, words)

    def _show(self, plan: MergePlan) -> None:
        self._plan = plan
        self._say_status(self._summary(plan))
        self._sums.setText(_sums_text(plan))
        self._sums.setVisible(bool(_sums_text(plan)))
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        told = [item for item in plan.items if item.standing is not Standing.COMES]
        self.rows = [
            ItemRow(
                item,
                lifts=plan.lifts,
                when=self._merging.when,
                unit=self._links.unit(),
                hides_mood=self._links.hides_mood(),
            )
            for item in told[: self._most]
        ]
        for row in self.rows:
            if row.choice is not None:
                row.choice.chosen.connect(lambda side, key=row.item.key: self._choose(key, side))
            self._list.addWidget(row)
        self.more.setVisible(len(told) > self._most)
        self.merge_button.setEnabled(True)
        self._preview.setVisible(bool(plan.items) or plan.writes)

    def _summary(self, plan: MergePlan) -> str:
        name = plan.other.path.name
        if not plan.items and not plan.writes:
            return self.tr("{name} has nothing that is not here.").format(name=name)
        words = self.tr("{name} was read. Nothing is written yet.").format(name=name)
        if plan.other.refused:
            left = self.tr("Rows that cannot be read are left out: {n}.")
            words += " " + left.format(n=len(plan.other.refused))
        return words

    def _choose(self, key: tuple[str, int], side: int) -> None:
        """Keep a choice; it is worked in when the merge is made."""
        self._choices[key] = side

    def _show_more(self) -> None:
        self._most += _SHOWN
        if self._plan is not None:
            self._show(self._plan)
            for row in self.rows:
                if row.choice is not None and row.item.key in self._choices:
                    row.choice.set_value(self._choices[row.item.key])

    def _on_merge_clicked(self) -> None:
        if self._plan is None:
            return
        other, choices = self._plan.other, dict(self._choices)
        if choices:
            self._work(
                lambda: self._merging.plan(other, choices), other.path.name, self._write_joined
            )
        else:
            self._write_joined(self._plan)

    def _write_joined(self, plan: MergePlan) -> None:
        path = plan.other.path
        try:
            merged = self._merging.merge(plan)
        except Exception as error:
            words = self._links.problem(error)
            if words is None:
                raise
            self._say_status(words)
            return
        self._plan = None
        self._preview.hide()
        words = merged_text(path.name, merged.added, merged.changed, merged.removed)
        self._say_status(words)
        self._merged.add(path)
        self.refresh()
        self.choose_button.setFocus()
        (self._links.say if merged.is_empty else self._links.say_undoable)(words)

    def _put_aside(self, path: Path) -> None:
        try:
            kept = self._links.set_aside(path)
        except OSError as error:
            self._say_status(self._links.problem(error) or self.tr("The copy could not be moved."))
            return
        self.refresh()
        self.choose_button.setFocus()
        self._links.say(
            self.tr("The copy is kept beside the backups as {name}.").format(name=kept.name)
        )


def _sums_text(plan: MergePlan) -> str:
    """Return what comes and goes, by table."""
    forms = {
        Standing.COMES: translate("MergePage", "Comes in: {rows}."),
        Standing.GOES: translate("MergePage", "Goes, as it was deleted there later: {rows}."),
        Standing.STAYS: translate("MergePage", "Stays, though it was deleted there: {rows}."),
        Standing.DIFFERS: translate("MergePage", "Differs; the newest version is chosen: {rows}."),
    }
    return "\n".join(
        form.format(rows=counts_text(plan.counts(one)))
        for one, form in forms.items()
        if plan.count(one)
    )
