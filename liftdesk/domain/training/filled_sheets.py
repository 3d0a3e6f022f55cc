"""A session's sheet as it was filled in: what was written, and what a blank took from the plan."""

from dataclasses import dataclass

from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.wellbeing.feelings import FeelingMoment


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSet:
    """One set that was done; `is_as_planned` where amount and load were left blank."""

    done: Effort
    is_as_planned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledLift:
    """One lift of the sheet: the sets that were done of it in order, and a note.

    No sets: the lift was not done.
    """

    plan: LiftPlan
    sets: tuple[FilledSet, ...] = ()
    note: str = ""

    @property
    def is_as_planned(self) -> bool:
        """Whether every set was left blank."""
        return bool(self.sets) and all(one.is_as_planned for one in self.sets)

    @property
    def is_done(self) -> bool:
        """Whether any set was done."""
        return bool(self.sets)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """What stands about the session as a whole.

    `before` and `after` feelings, -5 to +5; `cardio_minutes` of easy cardio on the same day. None
    and an empty `note`: nothing was written.
    """

    before: int | None = None
    after: int | None = None
    cardio_minutes: int | None = None
    note: str = ""

    @property
    def feelings(self) -> tuple[tuple[FeelingMoment, int], ...]:
        """The ratings that were given, with their moment."""
        pairs = ((FeelingMoment.BEFORE, self.before), (FeelingMoment.AFTER, self.after))
        return tuple((moment, value) for moment, value in pairs if value is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSheet:
    """A whole sheet: its lifts in order, and what stands about the session."""

    lifts: tuple[FilledLift, ...]
    about: SessionLine = SessionLine()

    @property
    def sets(self) -> int:
        """How many sets were done."""
        return sum(len(lift.sets) for lift in self.lifts)

    @property
    def is_short(self) -> bool:
        """Whether just lifts of a short day were done, and not all there are on the sheet."""
        done = [lift for lift in self.lifts if lift.is_done]
        asked = [lift for lift in self.lifts if not lift.plan.rests]
        return (
            bool(done)
            and len(done) < len(asked)
            and all(lift.plan.slot.in_short_day for lift in done)
        )
