"""What an import would do, before anything is written: values that a preview shows."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.check_ins import CheckInId
from liftdesk.formats.import_file import LARGEST_TEXT, ImportFile
from liftdesk.formats.imported import (
    ImportedCardio,
    ImportedCheckIn,
    ImportedHeart,
    ImportedSession,
    ImportedSet,
    Reading,
)
from liftdesk.services.exercise_matching import NameMatch


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodName:
    """A name of a mood in a file: how often it occurs, and the level 1-5 it most likely is."""

    name: str
    count: int
    level: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detected:
    """What a file was taken for, and what has to be asked before it can be read.

    `format` is None where no app is known for it; `candidates` are all formats it may be in.
    `unit` is the unit that its loads look like, where it names none and `needs_unit`.
    """

    format: str | None
    candidates: tuple[str, ...]
    needs_unit: bool = False
    unit: Unit | None = None
    moods: tuple[MoodName, ...] = ()


class Standing(StrEnum):
    """How a session or check-in of a file stands to the diary.

    NEW: not there. KNOWN: there, with all that the file has. GROWN: there, and the file has more.
    CHANGED: there under the same key, and the two differ. ALIKE: the same is there from elsewhere.
    HEART: heart rate alone, which belongs to a session that is there. LONELY: heart rate alone,
    with no session to belong to.
    """

    NEW = "new"
    KNOWN = "known"
    GROWN = "grown"
    CHANGED = "changed"
    ALIKE = "alike"
    HEART = "heart"
    LONELY = "lonely"


class IfKnown(StrEnum):
    """What is done with an entry of a file that is in the diary in another form."""

    SKIP = "skip"
    REPLACE = "replace"
    KEEP_BOTH = "keep_both"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPlan:
    """A session of the file, how it stands, the session it is known as, and what that lacks."""

    found: ImportedSession
    standing: Standing
    known: SessionId | None = None
    lacking: tuple[ImportedSet | ImportedCardio | ImportedHeart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInPlan:
    """A check-in of the file, how it stands, and the check-in it is known as."""

    found: ImportedCheckIn
    standing: Standing
    known: CheckInId | None = None


class OddKind(StrEnum):
    """What looks like a slip and is imported all the same."""

    LONG_AGO = "long_ago"
    IN_FUTURE = "in_future"
    VERY_LONG = "very_long"
    VERY_HEAVY = "very_heavy"
    VERY_MANY = "very_many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """Something odd: of what kind, how often, and the first session it is in."""

    kind: OddKind
    count: int
    first: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the person decided for an import.

    `exercises` says for a name (casefolded) which exercise it is, None: one of its own. `known`
    is for what was changed since, `alike` for what is there from elsewhere. `keeps_raw`: the file
    itself is kept with the batch.
    """

    exercises: Mapping[str, ExerciseId | None] = field(default_factory=dict)
    known: IfKnown = IfKnown.SKIP
    alike: IfKnown = IfKnown.SKIP
    keeps_raw: bool = False


NO_CHOICES = Choices()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What a file holds and what importing it with `choices` would do.

    `added` counts the sets, cardio, heart traces and check-ins that would be written, `duplicates`
    those that are in the diary already (or are left out as alike or changed).
    """

    file: ImportFile
    reading: Reading
    choices: Choices
    names: tuple[NameMatch, ...] = ()
    sessions: tuple[SessionPlan, ...] = ()
    check_ins: tuple[CheckInPlan, ...] = ()
    oddities: tuple[Oddity, ...] = ()

    @property
    def added(self) -> int:
        """Entries that would be written."""
        check_ins = [one for one in self.check_ins if will_write(one.standing, self.choices)]
        return sum(written(one, self.choices) for one in self.sessions) + len(check_ins)

    @property
    def duplicates(self) -> int:
        """Entries that would not be written, for they are there."""
        every = sum(entries(one.found) for one in self.sessions) + len(self.check_ins)
        return every - self.added

    @property
    def may_keep_file(self) -> bool:
        """Whether the file itself may be kept: not where it tells more than its entries.

        Nor where it is too large to be read at once.
        """
        return not self.reading.private and self.file.size <= LARGEST_TEXT

    def count(self, standing: Standing) -> int:
        """Return how many sessions and check-ins stand so."""
        standings = [one.standing for one in self.sessions]
        standings += [one.standing for one in self.check_ins]
        return standings.count(standing)

    @property
    def new_names(self) -> tuple[NameMatch, ...]:
        """Names that become exercises of their own."""
        return tuple(one for one in self.names if one.exercise is None)


def entries(found: ImportedSession) -> int:
    """Return the sets, cardio bouts and heart traces of a session."""
    return len(found.sets) + len(found.cardio) + len(found.heart)


def will_write(standing: Standing, choices: Choices) -> bool:
    """Whether an entry that stands so is written whole."""
    if standing is Standing.CHANGED:
        return choices.known is not IfKnown.SKIP
    if standing is Standing.ALIKE:
        return choices.alike is not IfKnown.SKIP
    return standing is Standing.NEW


def written(plan: SessionPlan, choices: Choices) -> int:
    """Return how many entries of a session are written."""
    if plan.standing in {Standing.GROWN, Standing.HEART}:
        return len(plan.lacking)
    return entries(plan.found) if will_write(plan.standing, choices) else 0
