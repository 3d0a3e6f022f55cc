"""An import while it is being put together: its files, what was answered, what it would do."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from liftdesk.domain.errors import Problem
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.units import Unit
from liftdesk.formats import mapped_table
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Reading
from liftdesk.formats.mapping import Mapping
from liftdesk.formats.table_sample import TableSample
from liftdesk.services.exercise_matching import Match, NameMatch
from liftdesk.services.import_plan import Choices, Detected, IfKnown, ImportPlan, Standing
from liftdesk.services.own_import import OwnFile, OwnImport, OwnPlan
from liftdesk.services.transfer import Transfer

_RANKS = {Match.TIE: 0, Match.WORDS: 2}
_SURE = {Match.SAME, Match.ALIAS}


@dataclass(slots=True)
class DraftFile:
    """One file: what it was taken for, what was answered, and its reading or why there is none.

    `read_with` are the answers that the reading was made with: they may be others by now. A table
    that no app is known for has a `sample` of its rows and a `mapping` that says what its columns
    hold, to be remembered for files like it where it `remembers`. `own` is what one of LiftDesk's
    own files holds.
    """

    file: ImportFile
    detected: Detected | None = None
    unit: Unit | None = None
    moods: dict[str, int | None] = field(default_factory=dict)
    mapping: Mapping | None = None
    sample: TableSample | None = None
    remembers: bool = True
    own: OwnFile | None = None
    reading: Reading | None = None
    read_with: Answers | None = None
    problem: Problem | None = None

    @property
    def format(self) -> str | None:
        """The format it is read in, None where none is known."""
        return None if self.detected is None else self.detected.format

    @property
    def needs_unit(self) -> bool:
        """Whether the unit of its loads has to be asked."""
        return self.detected is not None and self.detected.needs_unit

    @property
    def is_table(self) -> bool:
        """Whether it is asked what its columns hold."""
        return self.sample is not None and self.format == mapped_table.NAME

    @property
    def answers(self) -> Answers:
        """What is answered so far; what is suggested counts as answered."""
        return Answers(unit=self.unit, moods=dict(self.moods), mapping=self.mapping)

    def suggest(self, own: Unit) -> None:
        """Answer what is open with what is likely, the diary's `own` unit where loads do not tell.

        What the person answered before stays.
        """
        if self.detected is None:
            return
        if self.needs_unit and self.unit is None:
            self.unit = self.detected.unit or own
        for mood in self.detected.moods:
            self.moods.setdefault(mood.name.casefold(), mood.level)


class ImportDraft:
    """The files of one import and the person's decisions; it plans, and writes nothing.

    Attributes:
        files: what was brought, in order, with what cannot be read.
        chosen: which exercise a name (casefolded) was decided to be, None: one of its own.
        known: what is done with entries that differ from the diary's.
        alike: what is done with entries that are there from elsewhere.
        keeps_raw: whether the files themselves are kept.
        plans: what each readable file would do, as of the last `work_out`.
        own_plan: what LiftDesk's own file would do, None where there is none.
    """

    def __init__(self, transfer: Transfer, own_import: OwnImport, unit: Unit) -> None:
        self._transfer, self._own_import = transfer, own_import
        self.own_plan: OwnPlan | None = None
        self.own_unit = unit
        self.files: list[DraftFile] = []
        self.chosen: dict[str, Exercise | None] = {}
        self._is_stale = False
        self.known = self.alike = IfKnown.SKIP
        self.keeps_raw = False
        self.plans: list[ImportPlan] = []

    @property
    def readable(self) -> list[DraftFile]:
        """The files that could be read."""
        return [one for one in self.files if one.reading is not None]

    @property
    def own_files(self) -> list[DraftFile]:
        """LiftDesk's own files; one is brought in by itself."""
        return [one for one in self.files if one.own is not None]

    @property
    def is_crowded(self) -> bool:
        """Whether an own file lies among others: it has to be brought in by itself."""
        usable = [*self.own_files, *self.readable, *self.tables]
        return bool(self.own_files) and len(usable) > 1

    @property
    def tables(self) -> list[DraftFile]:
        """The tables that no app is known for."""
        return [one for one in self.files if one.is_table]

    @property
    def choices(self) -> Choices:
        """The decisions as they stand."""
        return Choices(
            exercises={name: None if one is None else one.id for name, one in self.chosen.items()},
            known=self.known,
            alike=self.alike,
            keeps_raw=self.keeps_raw,
        )

    @property
    def size(self) -> int:
        """Bytes of the readable files."""
        return sum(0 if one.file.is_folder else one.file.size for one in self.readable)

    @property
    def asking(self) -> list[DraftFile]:
        """Readable files with a question: a unit, or what names of moods mean."""
        return [
            one
            for one in self.readable
            if one.detected is not None and (one.needs_unit or one.detected.moods)
        ]

    @property
    def to_read_again(self) -> list[DraftFile]:
        """The files whose answers are no more those that they were read with."""
        asked = [*self.tables, *self.asking]
        return [one for one in asked if one.answers != one.read_with]

    def work_out(self) -> None:
        """Compare every readable file with the diary; needed after each reading."""
        self._is_stale = False
        held = [one.own for one in self.files if one.own is not None]
        self.own_plan = self._own_import.plan(held[0]) if held else None
        choices = self.choices
        self.plans = [
            self._transfer.plan(one.file, one.reading, choices)
            for one in self.files
            if one.reading is not None
        ]

    def choose(self, name: str, exercise: Exercise | None) -> None:
        """Decide which exercise a name is, None for one of its own; see `catch_up`."""
        self.chosen[name.casefold()] = exercise
        self._is_stale = True

    def catch_up(self) -> None:
        """Compare anew where names were decided since."""
        if self._is_stale:
            self.work_out()

    def decide(
        self,
        *,
        known: IfKnown | None = None,
        alike: IfKnown | None = None,
        keeps_raw: bool | None = None,
    ) -> None:
        """Decide what is given; how entries stand does not depend on it."""
        self.known = self.known if known is None else known
        self.alike = self.alike if alike is None else alike
        self.keeps_raw = self.keeps_raw if keeps_raw is None else keeps_raw
        self.plans = [replace(plan, choices=self.choices) for plan in self.plans]

    @property
    def names(self) -> list[NameMatch]:
        """Every name of all files once, with all its sets: ties first, then what needs a look."""
        found: dict[str, NameMatch] = {}
        for plan in self.plans:
            for one in plan.names:
                key = one.name.casefold()
                before = found.get(key)
                found[key] = one if before is None else _together(before, one)
        for key in self.chosen.keys() & found.keys():
            found[key] = replace(found[key], match=Match.CHOSEN, exercise=self.chosen[key])
        return sorted(found.values(), key=_rank)

    @property
    def added(self) -> int:
        """Entries that would be written."""
        return sum(plan.added for plan in self.plans)

    def count(self, standing: Standing) -> int:
        """Return how many sessions and check-ins stand so."""
        return sum(plan.count(standing) for plan in self.plans)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day of anything in the files, None where there is nothing."""
        every = [
            one.day or one.started.date() for plan in self.plans for one in plan.reading.sessions
        ]
        every += [one.day or one.at.date() for plan in self.plans for one in plan.reading.check_ins]
        return (min(every), max(every)) if every else None


def needs_look(one: NameMatch) -> bool:
    """Whether a person had better look at what a name becomes."""
    return one.match in _RANKS or (one.match is Match.NEW and bool(one.candidates))


def is_asking(names: Sequence[NameMatch]) -> bool:
    """Whether any name is not simply an exercise that the diary has under that name."""
    return any(one.match not in _SURE for one in names)


def _rank(one: NameMatch) -> tuple[int, int, str]:
    place = _RANKS.get(one.match, 1 if needs_look(one) else 3)
    return (place, -one.sets, one.name.casefold())


def _together(one: NameMatch, other: NameMatch) -> NameMatch:
    return replace(one, sets=one.sets + other.sets)
