"""What a person answers where a file is silent."""

from collections.abc import Mapping
from dataclasses import field

from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.formats.mapping import Mapping as ColumnMapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Answers to what a file leaves open; None where nothing was asked.

    `unit` is that of its loads. `moods` gives each name of a mood (casefolded) a level from 1,
    worst, to 5, best; None for "leave these out". `mapping` says what the columns of a table hold
    that no app is known for.
    """

    unit: Unit | None = None
    moods: Mapping[str, int | None] = field(default_factory=dict)
    mapping: ColumnMapping | None = None


NO_ANSWERS = Answers()


def rating_of_level(level: int) -> int:
    """Return the 0-10 rating of a level 1-5: the middle of its fifth of the scale (1, 3, ... 9)."""
    return 2 * level - 1
