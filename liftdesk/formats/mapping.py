"""What the columns of a table hold that no app is known for, as somebody said it."""

import hashlib
import json
import math
from collections.abc import Iterable
from collections.abc import Mapping as Named
from dataclasses import field
from enum import StrEnum

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass

_VERSION = 1
_MOST_TEXT = 100_000
"""Signs of a mapping's text; two hundred columns with long names are a quarter of it."""


class Field(StrEnum):
    """What a column can hold; LOAD is in the unit of UNIT or of the mapping."""

    DATE = "date"
    TIME = "time"
    END = "end"
    WORKOUT = "workout"
    EXERCISE = "exercise"
    KIND = "kind"
    LOAD = "load"
    LOAD_KG = "load_kg"
    LOAD_LB = "load_lb"
    UNIT = "unit"
    REPS = "reps"
    SETS = "sets"
    RIR = "rir"
    RPE = "rpe"
    SECONDS = "seconds"
    DURATION = "duration"
    METRES = "metres"
    KILOMETRES = "kilometres"
    MILES = "miles"
    NOTE = "note"
    WORKOUT_NOTE = "workout_note"
    MOOD = "mood"
    ENERGY = "energy"
    SLEEP = "sleep"
    STRESS = "stress"
    CONFIDENCE = "confidence"
    TAGS = "tags"
    SKIP = "skip"


FEELINGS = (Field.MOOD, Field.ENERGY, Field.SLEEP, Field.STRESS, Field.CONFIDENCE)
"""The fields that make a row a check-in; each stands for the rating of its name."""


class DateOrder(StrEnum):
    """The order of day, month and year where all three are numbers."""

    YEAR_MONTH_DAY = "ymd"
    DAY_MONTH_YEAR = "dmy"
    MONTH_DAY_YEAR = "mdy"


class DecimalMark(StrEnum):
    """How numbers are written: with one mark each, or with the other one for thousands too."""

    EITHER = "either"
    COMMA = "comma"
    POINT = "point"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What each column holds, by its name, and how dates, numbers, loads and ratings are written.

    `moods` are the lowest and the highest rating of the table's own scale; the first may be the
    larger where 1 is best. `sheet` names a workbook's sheet, empty for the first with a header.
    """

    columns: Named[str, Field] = field(default_factory=dict)
    dates: DateOrder | None = None
    decimals: DecimalMark = DecimalMark.EITHER
    unit: Unit | None = None
    moods: tuple[float, float] = (0.0, 10.0)
    sheet: str = ""

    def column(self, wanted: Field) -> str | None:
        """Return the first column of a field, None where no column holds it."""
        return next((name for name, held in self.columns.items() if held is wanted), None)

    @property
    def is_enough(self) -> bool:
        """Whether a row can become anything: a day, and an exercise or a feeling."""
        held = set(self.columns.values())
        return Field.DATE in held and (Field.EXERCISE in held or not held.isdisjoint(FEELINGS))

    def to_text(self) -> str:
        """Return a text that `from_text` reads."""
        return json.dumps(
            {
                "version": _VERSION,
                "columns": dict(self.columns),
                "dates": self.dates,
                "decimals": self.decimals,
                "unit": self.unit,
                "moods": self.moods,
                "sheet": self.sheet,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_text(cls, text: str) -> "Mapping":
        """Return the mapping of a text.

        Raises:
            DomainError: COLUMNS_NEEDED for what is no mapping's text, or one of a newer version.
        """
        try:
            told = json.loads(text[:_MOST_TEXT])
            low, high = (float(edge) for edge in told["moods"])
            is_known = told["version"] == _VERSION and math.isfinite(low) and math.isfinite(high)
            found = cls(
                columns={str(name): Field(held) for name, held in told["columns"].items()},
                dates=None if told["dates"] is None else DateOrder(told["dates"]),
                decimals=DecimalMark(told["decimals"]),
                unit=None if told["unit"] is None else Unit(told["unit"]),
                moods=(low, high),
                sheet=str(told["sheet"]),
            )
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise DomainError(Trouble.COLUMNS_NEEDED, "columns") from error
        if not is_known:
            raise DomainError(Trouble.COLUMNS_NEEDED, "columns")
        return found


def signature(header: Iterable[str]) -> str:
    """Return a short text that is the same for headers with the same names in whatever order."""
    names = sorted(name.strip().casefold() for name in header if name.strip())
    return hashlib.sha256("\x1f".join(names).encode("utf-8", "replace")).hexdigest()[:32]
