"""The quick line: `squat 3x8 @ 60kg rir2`, read without guessing.

Grammar: exercise, then sets as `[sets x] amount[,amount...]` (an amount may end in s or min), a
load as `[@] number[kg|lb]` or `bw[+number|-number]`, `rir n` or `rpe n`, `w` for warm-up, a note in
quotes; a load before the sets is read too. What means different things to different people is
refused with both readings (research: lifting 5): three bare factors (`100x5x3`), and a bare number
from 5 to 10 after `@`, which some write for a load and some for RPE. Beside a load it is RPE.
"""

import re
from collections.abc import Sequence

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit, plain, read_number
from liftdesk.domain.values import dataclass

_N = r"\d+(?:[.,]\d+)?"
_FACTORS = re.compile(rf"(?<![\w.,])({_N})\s*[x×*]\s*({_N})\s*[x×*]\s*({_N})(?:kg|lb)?(?!\w)")
_NOTE = re.compile(r'"([^"]*)"')
_RESERVE = re.compile(rf"(?<!\w)(rir|rpe)\s*({_N})(?!\w)")
_BODYWEIGHT = re.compile(
    rf"(?<!\w)(?:@\s*)?bw(?:\s*(?P<sign>[+-])\s*(?P<number>{_N})\s*(?P<unit>kg|lbs?)?)?(?!\w)"
)
_TYPED = r"[+-]?\d[\d.,]*"
_WITH_UNIT = re.compile(rf"(?<![\w.,])(?:@\s*)?(?P<number>{_TYPED})\s*(?P<unit>kg|lbs?)(?!\w)")
_AFTER_AT = re.compile(rf"@\s*(?P<number>{_TYPED})(?!\w)")
_RPE = range(5, 11)
"""What a bare number after `@` may mean besides kilograms; nobody plans by RPE below 5."""
_SETS = re.compile(r"(?<![\w.,])(?:(\d+)\s*[x×*]\s*)?(\d+(?:\s*,\s*\d+)*)\s*(s|sec|min)?(?!\w)")
_WARM_UP = re.compile(r"(?<!\w)w(?!\w)")
MAX_SETS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickLine:
    """A line as it was read: the exercise's words, one effort per set, their kind, a note.

    `is_assisted` says that the load takes weight off the body (`bw-20`).
    """

    exercise: str
    efforts: tuple[Effort, ...]
    kind: SetKind = SetKind.WORKING
    is_assisted: bool = False
    note: str = ""


def parse(text: str, *, unit: Unit) -> QuickLine:
    """Read a quick line; loads without a unit are in `unit`.

    Raises:
        DomainError: LINE_UNREADABLE, LINE_AMBIGUOUS with reading_1 and reading_2 (lines that can
            be typed again as they are), or a number out of range.
    """
    rest = text.strip().casefold().replace("\N{MINUS SIGN}", "-")
    notes = _NOTE.search(text)
    rest = _NOTE.sub(" ", rest)
    _refuse_three_factors(rest, unit)
    rest, reserve = _cut(_RESERVE, rest)
    rest, load = _cut(_BODYWEIGHT, rest)
    if load is None:
        rest, load = _cut(_WITH_UNIT, rest)
    if load is not None and reserve is None:
        rest, beside = _cut(_AFTER_AT, rest)
        rir = _rir(reserve) if beside is None else _as_rpe(beside, text)
    else:
        rir = _rir(reserve)
    if load is None:
        _refuse_load_or_rpe(rest, unit, is_clear=reserve is not None)
        rest, load = _cut(_AFTER_AT, rest)
    rest, sets = _cut(_SETS, rest)
    rest, warm_up = _cut(_WARM_UP, rest)
    words = " ".join(rest.replace("@", " ").split())
    if sets is None or not words or re.search(r"[\d@]", rest):
        raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text)
    grams = _load(load, unit)
    return QuickLine(
        exercise=words,
        efforts=tuple(
            Effort(
                reps=amount if sets[3] is None else None,
                seconds=None if sets[3] is None else amount * (60 if sets[3] == "min" else 1),
                load=grams,
                rir=rir,
            )
            for amount in _amounts(sets, text)
        ),
        kind=SetKind.WORKING if warm_up is None else SetKind.WARM_UP,
        is_assisted=load is not None and load.groupdict().get("sign") == "-",
        note="" if notes is None else notes[1].strip(),
    )


def _cut(pattern: re.Pattern[str], text: str) -> tuple[str, re.Match[str] | None]:
    found = pattern.search(text)
    if found is None:
        return text, None
    return f"{text[: found.start()]} {text[found.end() :]}", found


def _refuse_three_factors(text: str, unit: Unit) -> None:
    found = _FACTORS.search(text)
    if found is None:
        return
    words = " ".join(text[: found.start()].split()) or "exercise"
    first, second, third = found.groups()
    # The load is written first or last; it is the larger of the two.
    is_first = read_number(first) >= read_number(third)
    load, one, other = (first, second, third) if is_first else (third, first, second)
    raise DomainError(
        Trouble.LINE_AMBIGUOUS,
        "line",
        reading_1=f"{words} {one}x{other} @ {load}{unit}",
        reading_2=f"{words} {other}x{one} @ {load}{unit}",
    )


def _amounts(sets: re.Match[str], text: str) -> list[int]:
    amounts = [int(part) for part in sets[2].split(",")]
    times = int(sets[1] or 1)
    if not 1 <= times <= MAX_SETS or (times > 1 and len(amounts) > 1):
        raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text)
    return amounts * times


def _rir(found: re.Match[str] | None) -> float | None:
    if found is None:
        return None
    number = float(read_number(found[2], "rir"))
    return number if found[1] == "rir" else 10 - number


def _as_rpe(found: re.Match[str], text: str) -> float:
    number = read_number(found["number"], "rpe")
    if not 0 <= number <= max(_RPE):
        raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text)
    return 10 - float(number)


def _refuse_load_or_rpe(text: str, unit: Unit, *, is_clear: bool) -> None:
    """Ask where `@ 8` may be eight kilograms or RPE 8; with a reserve said, it is the load."""
    found = _AFTER_AT.search(text)
    if found is None or is_clear:
        return
    number = read_number(found["number"], "load")
    if not min(_RPE) <= number <= max(_RPE):
        return
    before, after = text[: found.start()], text[found.end() :]
    load, rpe = (
        " ".join(f"{before} {said} {after}".split())
        for said in (f"@ {number}{unit}", f"rpe {number}")
    )
    raise DomainError(Trouble.LINE_AMBIGUOUS, "line", reading_1=load, reading_2=rpe)


def _load(found: re.Match[str] | None, unit: Unit) -> Load | None:
    said = {} if found is None else found.groupdict()
    if not said.get("number"):
        return None
    own = Unit(said["unit"].rstrip("s")) if said.get("unit") else unit
    return Load.of(read_number(said["number"], "load"), own)


def match(words: str, exercises: Sequence[Exercise]) -> Exercise:
    """Return the exercise that the words mean: a whole name, another name, or the only likely one.

    Raises:
        DomainError: EXERCISE_UNKNOWN, or EXERCISE_AMBIGUOUS naming up to four candidates.
    """
    wanted = words.casefold()
    for exact in (
        [e for e in exercises if e.name.casefold() == wanted],
        [e for e in exercises if wanted in {alias.casefold() for alias in e.aliases}],
    ):
        if exact:
            return exact[0]
    parts = set(wanted.split())
    likely = [e for e in exercises if all(_begins(part, e) for part in parts)]
    if len(likely) == 1:
        return likely[0]
    if not likely:
        raise DomainError(Trouble.EXERCISE_UNKNOWN, "exercise", text=words)
    names = ", ".join(exercise.name for exercise in likely[:4])
    raise DomainError(Trouble.EXERCISE_AMBIGUOUS, "exercise", text=words, candidates=names)


def _begins(part: str, exercise: Exercise) -> bool:
    return any(word.startswith(part) for word in re.split(r"[\s()-]+", exercise.name.casefold()))


def write(line: QuickLine) -> str:
    """Return the shortest line that reads back as `line`; all its efforts share load and RIR."""
    first = line.efforts[0]
    amounts = [e.seconds if e.reps is None else e.reps for e in line.efforts]
    same = len(set(amounts)) == 1 and len(amounts) > 1
    text = f"{line.exercise} "
    text += f"{len(amounts)}x{amounts[0]}" if same else ",".join(str(a) for a in amounts)
    text += "s" if first.reps is None else ""
    if first.load is not None:
        at = "bw-" if line.is_assisted else ""
        text += f" @ {at}{first.load.number()}{first.load.unit}"
    if first.rir is not None:
        text += f" rir {plain(read_number(str(first.rir)))}"
    text += " w" if line.kind is SetKind.WARM_UP else ""
    return text + (f' "{line.note}"' if line.note else "")
