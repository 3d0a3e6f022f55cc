"""What was chosen for one day: another session, a short or gentle one, pairs, sets on top."""

import json
from collections.abc import Mapping
from dataclasses import asdict, field
from datetime import date

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.supersets import Pair
from liftdesk.domain.values import dataclass
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal

KEY = "today"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayChoice:
    """What was chosen for `day`; it lasts as long as the day and survives a restart.

    `code` another session of the routine. `is_short` a short day, until the session itself says so.
    `gentle` loads below 70 %. `declined` no short day is offered again. `own` a session that has no
    plan. `joined` and `apart` the pairs made and undone, `more` the sets on top by lift.
    """

    day: date
    code: str = ""
    is_short: bool = False
    gentle: bool = False
    declined: bool = False
    own: SessionId | None = None
    joined: tuple[Pair, ...] = ()
    apart: tuple[ExerciseId, ...] = ()
    more: Mapping[ExerciseId, int] = field(default_factory=dict)


class DayChoices:
    """Reads and writes the choice of a day; only the newest day's is kept."""

    def __init__(self, *, journal: Journal, preferences: Preferences) -> None:
        self._journal = journal
        self._preferences = preferences

    def of(self, day: date) -> DayChoice:
        """Return what was chosen for a day, nothing where that was another one."""
        text = self._preferences.get(KEY)
        if not text:
            return DayChoice(day=day)
        try:
            kept = json.loads(text)
            return _from_json(kept, day) if kept["day"] == day.isoformat() else DayChoice(day=day)
        except (ValueError, TypeError, KeyError, RecursionError):
            return DayChoice(day=day)  # not what this program wrote

    def put(self, choice: DayChoice, step: str) -> None:
        """Write a choice as one undoable step of that name."""
        kept = asdict(choice) | {
            "day": choice.day.isoformat(),
            "more": [[one, sets] for one, sets in choice.more.items() if sets],
        }
        with self._journal.step(step):
            self._preferences.put(KEY, json.dumps(kept))


def _from_json(kept: dict[str, object], day: date) -> DayChoice:
    def pairs(name: str) -> list[list[int]]:
        found = kept.get(name)
        return found if isinstance(found, list) else []

    own, apart = kept.get("own"), kept.get("apart")
    return DayChoice(
        day=day,
        code=str(kept.get("code", "")),
        is_short=bool(kept.get("is_short")),
        gentle=bool(kept.get("gentle")),
        declined=bool(kept.get("declined")),
        own=SessionId(own) if isinstance(own, int) else None,
        joined=tuple((ExerciseId(first), ExerciseId(second)) for first, second in pairs("joined")),
        apart=tuple(ExerciseId(one) for one in apart) if isinstance(apart, list) else (),
        more={ExerciseId(one): sets for one, sets in pairs("more")},
    )
