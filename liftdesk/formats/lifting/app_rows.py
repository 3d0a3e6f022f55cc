"""What the tables of apps for lifting have in common when they are written."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Load, Unit, plain
from liftdesk.formats.own_tables import PREFIX

Names = Mapping[ExerciseId, str]
"""What each exercise is called."""

_FORMULA = re.compile(r"[=@\t\r\0＝＠]|[+\-＋－].*[(!|]", re.DOTALL)
_FINEST = 6
"""Decimals that tell any whole number of grams in either unit."""


def plain_text(text: str) -> str:
    """Return a text that a spreadsheet does not run, for a table whose readers know no prefix.

    Notes such as "+2 kg" or "- tired" stay as they are: without a bracket, "!" or "|" a spreadsheet
    can do nothing with them but show them. What could be run gets an apostrophe, which stays.
    """
    return PREFIX + text if _FORMULA.match(text) else text


def load_number(load: Load, unit: Unit) -> str:
    """Return a load in `unit` with as many decimals as it takes to read the same grams again."""
    exact = Decimal(load.grams) / unit.grams
    for decimals in range(_FINEST + 1):
        number = round(exact, decimals)
        if (number * unit.grams).quantize(Decimal(1), ROUND_HALF_UP) == load.grams:
            return f"{number:f}"
    return f"{exact:f}"


def exertion(one: LoggedSet) -> str:
    """Return the RPE of a set, "" where nothing was said: ten less what was left (Zourdos 2016)."""
    rir = one.done.rir
    return "" if rir is None or rir >= 10 else str(plain(10 - Decimal(repr(float(rir)))))  # noqa: PLR2004 - RPE 0 says nothing


def distance(metres: float, *, kilometres: bool = False) -> str:
    """Return a distance without rounding, in metres or kilometres."""
    exact = Decimal(repr(float(metres)))
    return f"{plain(exact.scaleb(-3) if kilometres else exact):f}"


def table(header: Sequence[str], rows: Iterable[Sequence[object]], separator: str) -> bytes:
    """Return a table as UTF-8.

    Raises:
        UnicodeEncodeError: a text has half of a sign in it.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()
