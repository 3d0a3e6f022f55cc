"""The preview of one of LiftDesk's own files: what is new, what is there, what differs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from liftdesk.services.own_import import OwnPlan
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.scrolling import scrolling
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_draft import ImportDraft
from liftdesk.ui.transfer.import_step import ImportStep
from liftdesk.wording.counts import entries_text, rows_text
from liftdesk.wording.imports import choice_text
from liftdesk.wording.own_problems import refused_text
from liftdesk.wording.own_tables import differing_text, effect_text, table_text, without_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.start import size_text

MOST_ROWS_SHOWN = 100


class OwnStep(ImportStep):
    """Shows what an own file holds, table by table.

    Attributes:
        replaces: what is done with what differs, None where nothing does.
        keep: whether the file itself is kept.
    """

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__("", "")
        self.name = self.tr("Preview")
        self.heading.setText(self.tr("What the import does"))
        self._draft = draft
        self.replaces: SegmentedChoice[bool] | None = None
        self.keep = QCheckBox()
        inside = QWidget()
        inside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = QVBoxLayout(inside)
        set_margins(self._words, 4, 0, Space.S, 4)
        self._words.setSpacing(Space.XS)
        self.body.addWidget(scrolling(inside, self.heading.text()), 1)
        self.body.addWidget(self.keep)
        self.body.addWidget(
            label(
                self.tr("A backup is made first. One undo takes the whole import back."),
                "small",
                "ink-muted",
            )
        )

    @property
    def plan(self) -> OwnPlan | None:
        """What the file would do, None where there is none."""
        return self._draft.own_plan

    @property
    def entries(self) -> int:
        """Rows that would be written as it is decided now."""
        if self.plan is None:
            return 0
        changed = self.plan.differing if self.is_replacing else 0
        return self.plan.added + changed

    @property
    def is_replacing(self) -> bool:
        """Whether what differs is taken from the file."""
        return self.replaces is not None and self.replaces.value

    @property
    def is_ready(self) -> bool:
        """Whether there is anything to write."""
        return self.entries > 0

    @property
    def next_words(self) -> str:
        """How much will be written."""
        if not self.entries:
            return self.tr("Nothing new to add")
        return self.tr("Add {entries}").format(entries=entries_text(self.entries))

    def enter(self) -> None:
        """Show what the file does to the diary as it is now."""
        clear(self._words)
        self.replaces = None
        plan = self.plan
        if plan is None:
            return
        self.set_lead(
            self.tr("Your diary is empty, so it becomes what the file holds, entry for entry.")
            if plan.is_restoration
            else self.tr("What both have stays as it is, and what only the file has is added.")
        )
        if plan.differing:
            self._ask(plan.differing)
        self._words.addLayout(self._counts(plan))
        without = without_text(plan.left_out)
        if without:
            self._words.addWidget(label(without, "small", "ink-muted"))
        if plan.refused:
            self._show_refused(plan)
        self._words.addStretch(1)
        self.keep.setVisible(not (plan.file.is_folder or plan.is_restoration))
        text = self.tr("Keep the file itself in my diary ({size})")
        size = 0 if plan.file.is_folder else plan.file.size
        self.keep.setText(text.format(size=size_text(size)))
        self.keep.setAccessibleName(self.keep.text())

    def take_focus(self) -> None:
        """Begin at the choice where there is one."""
        if self.replaces is not None:
            self.replaces.buttons()[0].setFocus()
        else:
            self.keep.setFocus()

    def _ask(self, n: int) -> None:
        question = differing_text(n)
        choice = SegmentedChoice[bool](
            ((choice_text("skip"), False), (choice_text("replace"), True)), question
        )
        effect = label(effect_text(replaces=False), "small", "ink-muted")

        def say(_replaces: object) -> None:
            effect.setText(effect_text(replaces=choice.value))
            announce(effect, effect.text())
            self.changed.emit()

        choice.chosen.connect(say)
        self.replaces = choice
        self._words.addWidget(label(question, "body-strong"))
        self._words.addWidget(choice)
        self._words.addWidget(effect)

    def _counts(self, plan: OwnPlan) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(4, 1)
        heads = ("", self.tr("New"), self.tr("There already"), self.tr("Differ"))
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "caption", "ink-muted", wrap=False), 0, column)
        right = Qt.AlignmentFlag.AlignRight
        for line, one in enumerate(plan.counts, start=1):
            name = label(table_text(one.table), "body", wrap=False)
            name.setAccessibleName(
                self.tr("{table}: {new} new, {known} there already, {differing} differ").format(
                    table=table_text(one.table),
                    new=one.new,
                    known=one.known,
                    differing=one.differing,
                )
            )
            grid.addWidget(name, line, 0)
            for column, n in enumerate((one.new, one.known, one.differing), start=1):
                tone = "ink" if n else "ink-muted"
                grid.addWidget(label(str(n), "body", tone, wrap=False), line, column, right)
        return grid

    def _show_refused(self, plan: OwnPlan) -> None:
        head = self.tr("{rows} cannot be read").format(rows=rows_text(len(plan.refused)))
        part = Disclosure(head)
        lines = [refused_text(one, sentence(one.problem)) for one in plan.refused[:MOST_ROWS_SHOWN]]
        part.body.addWidget(label("\n".join(lines), "small"))
        self._words.addWidget(part)
