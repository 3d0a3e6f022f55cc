"""One lift's line of a sheet, typed back: `10 10 9 / 18 / 2` is reps a set, load, reserve.

Grammar, blanks around `/` as you like:

    line     = "" | "x" | ditto | amounts [ "/" [ loads ] [ "/" [ reserves ] ] ] [ "#" note ]
    amounts  = set { " " set }           one for each set, or `3x10` for three alike
    set      = number [ "|" number ]     `10|9` where the sides differ: left, then right
             | "."                       a blank cell: as planned
             | "x" | "-"                 this set was not done
             | ditto                     as the set before; first or alone, as the line above
    loads    = load { " " load }         one for all sets, or one for each set that was done
    load     = [ "bw" ] [ "+" ] number [ "kg" | "lb" ] | "bw" | "-" | "." | ditto
    reserves = number { " " number }     RIR, one for all sets or one for each; "-" leaves it unsaid
    ditto    = `"`, `''` or `-"-`

An empty line is done as planned, a line of `x` was not done. A number counts what the lift counts:
repetitions, seconds (also `1:30`, `45s`, `2min`) or metres. The decimal mark is a comma or a point;
whole counts may be listed with commas. A blank reserve stays unsaid: it is never assumed. What can
mean two things is refused with both readings, each a line that can be typed as it is: fewer numbers
than sets, numbers too many without a slash, `9/8` of a lift done per side, `10 x 9`, `16,18`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.filled_sheets import FilledLift, FilledSet
from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number

DITTO, BLANK, NOT_DONE = '"', ".", "-"
MAX_SETS = 20
_MOST_ALIKE = 9
"""`12 x 9` with blanks cannot mean twelve sets: paper has cells for nine."""
_FIELDS = 3
_SIGNS = str.maketrans(dict.fromkeys("×✕", "x") | dict.fromkeys("−–—", "-") | {"\u00a0": " "})
_QUOTES = re.compile(r"''|[“”„″〃]")
_RULED_DITTO = re.compile(r'-+\s?"\s?-+')
_APART = re.compile(r"(?<=\d)\s+(reps?|secs?|s|min|m|kg|lbs?)(?!\w)")
_ALIKE = re.compile(r"(\d{1,2})x([^x]+)")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_SUFFIXES = {
    Measure.REPS: re.compile(r"reps?$"),
    Measure.SECONDS: re.compile(r"(secs?|s)$"),
    Measure.METRES: re.compile(r"m$"),
}
_LOAD = re.compile(r"(?:bw)?\+?([\d.,]+)(kg|lbs?)?")
_COMMA = re.compile(r"(\d+),(\d+)")
_QUARTERS = {"25", "50", "75", "00"}
"""Hundredths that loads really have; with others a comma is more likely to part two numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The marks of a line, for the ditto marks below it; its ditto marks are resolved."""

    amounts: tuple[str, ...] = ()
    loads: tuple[str, ...] = ()
    reserves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftLine:
    """A line as it was read, and its marks."""

    lift: FilledLift
    written: Written


def split_note(text: str) -> tuple[str, str]:
    """Return what stands before the first `#`, and the note after it."""
    body, _, note = text.partition("#")
    return body.strip(), note.strip()


def read_lift(text: str, plan: LiftPlan, *, unit: Unit, above: Written | None = None) -> LiftLine:
    """Read the line of one planned lift; loads without a unit are in `unit`.

    `above` are the marks of the line before, None on the first line.

    Raises:
        DomainError: PAPER_LINE_UNREADABLE, LINE_AMBIGUOUS with reading_1 and reading_2, or what is
            wrong with one of its numbers; DITTO_ALONE, SETS_UNEQUAL, SIDES_UNKNOWN, LOAD_UNKNOWN,
            LOAD_NEEDED.
    """
    body, note = split_note(text)
    return _Reader(plan=plan, unit=unit, above=above, body=_plain_signs(body), note=note).read()


def _plain_signs(body: str) -> str:
    text = _QUOTES.sub(DITTO, body.casefold().translate(_SIGNS))
    return _APART.sub(r"\1", _RULED_DITTO.sub(DITTO, text)).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """Reads one line."""

    plan: LiftPlan
    unit: Unit
    above: Written | None
    body: str
    note: str

    def read(self) -> LiftLine:
        self._refuse_glued_sides()
        fields = [field.strip() for field in self.body.split("/")]
        if len(fields) > _FIELDS:
            raise self._unreadable()
        written = self._written(fields)
        if written.amounts and set(written.amounts) == {NOT_DONE}:
            if written.loads or written.reserves:
                raise self._unreadable()
            if len(written.amounts) == 1:
                return self._line((), written)
        amounts = self._all_amounts(written.amounts, fields)
        done = [n for n, mark in enumerate(amounts) if mark != NOT_DONE]
        loads = self._for_sets(self._same_unit(written.loads), done, len(amounts))
        reserves = self._for_sets(written.reserves, done, len(amounts))
        sets = tuple(self._set(amounts[n], loads[n], reserves[n]) for n in done)
        return self._line(sets, written)

    def _line(self, sets: tuple[FilledSet, ...], written: Written) -> LiftLine:
        return LiftLine(lift=FilledLift(plan=self.plan, sets=sets, note=self.note), written=written)

    def _refuse_glued_sides(self) -> None:
        """Refuse `9/8` of a lift done per side: the other side, or the load?"""
        is_glued = self.body.count("/") == 1 and re.search(r"\d/\d", self.body)
        if self.plan.exercise.per_side and is_glued and "|" not in self.body:
            raise self._ambiguous(self.body.replace("/", " / "), self.body.replace("/", "|"))

    def _written(self, fields: Sequence[str]) -> Written:
        """Return the marks of the fields with their ditto marks resolved."""
        above = self.above
        if list(fields) == [DITTO]:
            if above is None:
                raise DomainError(Trouble.DITTO_ALONE, "line")
            # A lift without a load has no cell that the load above could be repeated in.
            return above if self.plan.exercise.is_loaded else replace(above, loads=())
        amounts, loads, reserves = (*fields, "", "")[:_FIELDS]
        over = above or Written()
        return Written(
            amounts=self._repeated(self._amount_marks(amounts), over.amounts),
            loads=self._repeated(self._marks(loads, _is_decimal_load), over.loads),
            reserves=self._repeated(self._marks(reserves, _is_decimal_reserve), over.reserves),
        )

    def _repeated(self, marks: Sequence[str], over: tuple[str, ...]) -> tuple[str, ...]:
        if DITTO in marks[:1] and self.above is None:
            raise DomainError(Trouble.DITTO_ALONE, "line")
        if list(marks) == [DITTO]:
            return over
        found: list[str] = []
        for mark in marks:
            before = found[-1] if found else next(iter(over), BLANK)
            found.append(before if mark == DITTO else mark)
        return tuple(found)

    def _amount_marks(self, field: str) -> list[str]:
        marks = field.replace(",", " ").split()
        match marks:
            case [first, "x", second] if first.isdecimal() and int(first) <= _MOST_ALIKE:
                rest = self._tail()
                raise self._ambiguous(f"{first} - {second}{rest}", f"{first}x{second}{rest}")
        found: list[str] = []
        for mark in marks:
            alike = _ALIKE.fullmatch(mark)
            times = 1 if alike is None else int(alike[1])
            if not 1 <= times <= MAX_SETS:
                raise self._unreadable()
            one = mark if alike is None else alike[2]
            found += [NOT_DONE if one == "x" else one] * times
        if len(found) > MAX_SETS:
            raise self._unreadable()
        return found

    def _marks(self, field: str, is_decimal: Callable[[str], bool]) -> list[str]:
        """Part a field at blanks; a comma inside a mark is a decimal mark or asked about."""
        found: list[str] = []
        for mark in re.sub(r",(?=\s|$)", " ", field).split():
            commas = mark.split(",")
            if len(commas) > 2 and all(part.isdecimal() for part in commas):  # noqa: PLR2004 - a decimal mark parts a number in two
                found += commas
                continue
            comma = _COMMA.search(mark)
            if comma is not None and not is_decimal(comma[2]):
                raise self._ambiguous(
                    self.body.replace(mark, mark.replace(",", ".")),
                    self.body.replace(mark, mark.replace(",", " ")),
                )
            found.append(mark)
        return found

    def _all_amounts(self, marks: tuple[str, ...], fields: Sequence[str]) -> tuple[str, ...]:
        """Return one mark for each set, or refuse numbers too few or too many to be sure of."""
        asked, given = self.plan.target.sets, len(marks)
        if not marks or marks == (BLANK,):
            return (BLANK,) * asked
        for mark in marks:
            if mark != NOT_DONE:
                self._counts(mark)
        if given < asked and not _ALIKE.search(fields[0]):
            words, rest = " ".join(marks), self._tail()
            blank = words + f" {BLANK}" * (asked - given)
            first = f"{asked}x{words}" if given == 1 else blank
            raise self._ambiguous(first + rest, words + f" {NOT_DONE}" * (asked - given) + rest)
        if asked and len(fields) == 1:
            self._refuse_slash_left_out(marks, asked)
        return marks

    def _refuse_slash_left_out(self, marks: tuple[str, ...], asked: int) -> None:
        more = marks[asked:]
        is_loaded = self.plan.exercise.is_loaded
        if not 1 <= len(more) <= (2 if is_loaded else 1) or BLANK in more or NOT_DONE in more:
            return
        sets = " ".join(marks[:asked])
        slashed = " / ".join((sets, *more)) if is_loaded else f"{sets} // {more[0]}"
        raise self._ambiguous(f"{' '.join(marks)} /", slashed)

    def _tail(self) -> str:
        """Return the line from its first slash on."""
        _, slash, rest = self.body.partition("/")
        return f" / {rest.strip()}".rstrip() if slash else ""

    def _for_sets(self, marks: tuple[str, ...], done: Sequence[int], sets: int) -> list[str]:
        """Return one mark for each set: the only one, or one for each set that was done."""
        if len(marks) <= 1:
            return [next(iter(marks), BLANK)] * sets
        if len(marks) == sets:
            return list(marks)
        if len(marks) != len(done):
            raise DomainError(Trouble.SETS_UNEQUAL, "line", sets=len(done), given=len(marks))
        spread = dict(zip(done, marks, strict=True))
        return [spread.get(n, BLANK) for n in range(sets)]

    def _same_unit(self, marks: tuple[str, ...]) -> tuple[str, ...]:
        """Give every load the unit that is named once: `16 18 18 kg`."""
        named = {found[2].rstrip("s") for mark in marks if (found := _with_unit(mark))}
        bare = {mark for mark in marks if mark[-1:].isdecimal()}
        if not named or not bare:
            return marks
        if len(named) > 1:
            raise self._unreadable()
        (unit,) = named
        return tuple(mark + unit if mark in bare else mark for mark in marks)

    def _set(self, amount: str, load: str, reserve: str) -> FilledSet:
        measure = self.plan.exercise.measure
        counts = self._counts(amount)
        other = None if len(set(counts)) == 1 else int(counts[1])
        return FilledSet(
            done=Effort(
                reps=int(counts[0]) if measure is Measure.REPS else None,
                seconds=int(counts[0]) if measure is Measure.SECONDS else None,
                metres=float(counts[0]) if measure is Measure.METRES else None,
                load=self._load(load),
                rir=_reserve(reserve),
                other_side=other,
            ),
            is_as_planned=amount == load == BLANK,
        )

    def _counts(self, amount: str) -> list[float]:
        """Return what was counted in one set: one number, or two where the sides differ."""
        measure = self.plan.exercise.measure
        parts = amount.split("|")
        if len(parts) > 1 and (not self.plan.exercise.per_side or measure is not Measure.REPS):
            raise DomainError(Trouble.SIDES_UNKNOWN, "line", text=amount)
        if len(parts) > 2:  # noqa: PLR2004 - left and right
            raise self._unreadable()
        planned = self.plan.target.amount
        return [planned if part == BLANK else _amount(part, measure) for part in parts]

    def _load(self, mark: str) -> Load | None:
        if mark == BLANK:
            if self.plan.target.asks_load:
                raise DomainError(Trouble.LOAD_NEEDED, "load")
            return self.plan.target.load
        if mark in {NOT_DONE, "bw"}:
            return None
        if not self.plan.exercise.is_loaded:
            raise DomainError(Trouble.LOAD_UNKNOWN, "load", name=self.plan.exercise.name)
        found = _LOAD.fullmatch(mark)
        if found is None:
            raise DomainError(Trouble.NUMBER_UNREADABLE, "load", text=mark)
        own = self.unit if found[2] is None else Unit(found[2].rstrip("s"))
        return Load.of(read_number(found[1], "load"), own)

    def _unreadable(self) -> DomainError:
        return DomainError(Trouble.PAPER_LINE_UNREADABLE, "line", text=self.body)

    def _ambiguous(self, first: str, second: str) -> DomainError:
        note = f" # {self.note}" if self.note else ""
        return DomainError(
            Trouble.LINE_AMBIGUOUS,
            "line",
            text=self.body,
            reading_1=first + note,
            reading_2=second + note,
        )


def _is_decimal_load(digits: str) -> bool:
    return len(digits) != 2 or digits in _QUARTERS  # noqa: PLR2004 - hundredths


def _is_decimal_reserve(digits: str) -> bool:
    return digits in {"5", "0"}


def _with_unit(mark: str) -> re.Match[str] | None:
    found = _LOAD.fullmatch(mark)
    return found if found is not None and found[2] else None


def _amount(mark: str, measure: Measure) -> float:
    """Read what is counted in one set; whole but for metres."""
    clock = _CLOCK.fullmatch(mark)
    if measure is Measure.SECONDS and clock is not None:
        return int(clock[1]) * 60 + int(clock[2])
    is_minutes = measure is Measure.SECONDS and mark.endswith("min")
    bare = mark.removesuffix("min") if is_minutes else _SUFFIXES[measure].sub("", mark)
    number = read_number(bare, "reps") * (60 if is_minutes else 1)
    if measure is not Measure.METRES and number != number.to_integral_value():
        raise DomainError(Trouble.NUMBER_UNREADABLE, "reps", text=mark)
    return float(number)


def _reserve(mark: str) -> float | None:
    return None if mark in {BLANK, NOT_DONE} else float(read_number(mark, "rir"))
