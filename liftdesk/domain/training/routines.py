"""Routines: which lifts make up the sessions of a week, with their ranges."""

from typing import NewType

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.values import dataclass

RoutineId = NewType("RoutineId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One lift of a routine's session.

    `sets` (low, high) sets; `amount` (low, high) reps, seconds or metres as the exercise measures;
    `intensity` (low, high) per cent of 1RM, None for lifts without an estimate; `rest` seconds
    between sets; `in_short_day` marks the lifts that a short day keeps; lifts with the same
    `superset` number are done in turn.
    """

    exercise_id: ExerciseId
    sets: tuple[int, int] = (2, 3)
    amount: tuple[int, int] = (8, 12)
    intensity: tuple[int, int] | None = (60, 80)
    rest: int = 105
    in_short_day: bool = False
    superset: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineSession:
    """One session of a routine: its letter and its lifts, hard ones first."""

    code: str
    name: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDays:
    """The weekdays (0 Monday to 6 Sunday) chosen for one week alone; all others are rest.

    `only` are the days that a session may move to, any of them where it is empty.
    """

    days: tuple[int, ...]
    cardio_days: tuple[int, ...] = ()
    only: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """A routine: sessions taken in turn, on `days` (0 Monday to 6 Sunday) of each week.

    `cardio_days` are days for easy cardio; all other days are rest.
    """

    id: RoutineId
    name: str
    sessions: tuple[RoutineSession, ...]
    days: tuple[int, ...]
    cardio_days: tuple[int, ...] = ()
    is_active: bool = True

    def session(self, code: str) -> RoutineSession:
        """Return the session with this letter.

        Raises:
            KeyError: the routine has no such session.
        """
        for session in self.sessions:
            if session.code == code:
                return session
        raise KeyError(code)
