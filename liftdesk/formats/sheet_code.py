"""A session sheet as the dots of its strip and back: all that its marks mean, with a checksum.

The strip has 7 rows of 168 dots: 147 bytes, read column by column. They are a Reed-Solomon word
over the packed sheet, its CRC-16 and padding, mixed with a fixed pattern so that no part of the
strip is all black or all white.
"""

from binascii import crc_hqx
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.session_sheets import (
    LOADS,
    MAX_LIFTS,
    STEPS,
    SessionSheet,
    SheetLift,
)
from liftdesk.domain.training.units import MAX_LOAD_GRAMS, Load, Unit
from liftdesk.formats import reed_solomon

ROWS, COLUMNS = 7, 168
BYTES = ROWS * COLUMNS // 8
PARITIES = (80, 56, 36, 24)
"""Bytes of parity, the most that leaves room for the sheet: 40 to 12 wrong bytes are mended."""
VERSION = 1

_EPOCH = date(2020, 1, 1)
_MEASURES = tuple(Measure)
_UNITS = tuple(Unit)
_GAPS = 7
"""Different steps between loads that one sheet can name; 0 means no circle."""
_BITS_VERSION, _BITS_LETTER, _BITS_DAY, _BITS_LIFTS, _BITS_SETS = 4, 8, 16, 4, 3
_BITS_CATALOGUE, _BITS_OWN, _BITS_AMOUNT, _BITS_GRAMS, _BITS_GAP, _BITS_RIR = 14, 32, 12, 21, 14, 4
_NO_LOAD, _ASKED, _LOADED = range(3)


class _Writer:
    """Collects numbers of some bits each."""

    def __init__(self) -> None:
        self._bits: list[int] = []

    def put(self, number: int, bits: int) -> None:
        if not 0 <= number < 1 << bits:
            raise DomainError(Trouble.SHEET_FULL, "lifts")
        self._bits += [number >> n & 1 for n in reversed(range(bits))]

    def bytes(self) -> bytes:
        bits = self._bits + [0] * (-len(self._bits) % 8)
        return _packed(bits)


class _Reader:
    """Takes numbers of some bits each."""

    def __init__(self, data: bytes) -> None:
        self._bits = _bits(data)
        self._at = 0

    def take(self, bits: int) -> int:
        if self._at + bits > len(self._bits):
            raise ValueError("cut short")
        found = self._bits[self._at : self._at + bits]
        self._at += bits
        return int("".join(map(str, found)), 2)


def _bits(data: bytes) -> list[int]:
    return [byte >> n & 1 for byte in data for n in reversed(range(8))]


def _packed(bits: Sequence[int]) -> bytes:
    return bytes(
        int("".join(map(str, bits[start : start + 8])), 2) for start in range(0, len(bits), 8)
    )


def pack(sheet: SessionSheet) -> bytes:
    """Return a sheet in bytes, as short as they come.

    Loads beside the target are kept as steps in hundredths of the sheet's unit; where a sheet has
    more than seven different ones, the loads behind the others get no circle (see `as_printed`).

    Raises:
        DomainError: SHEET_FULL: a number is too large for its place.
    """
    out = _Writer()
    gaps = _gaps(sheet)
    out.put(VERSION, _BITS_VERSION)
    out.put(sheet.paper, 1)
    out.put(_UNITS.index(sheet.unit), 1)
    out.put(sheet.code.encode("latin-1", "replace")[:1].ljust(1, b"?")[0], _BITS_LETTER)
    out.put((sheet.day - _EPOCH).days, _BITS_DAY)
    out.put(len(sheet.lifts), _BITS_LIFTS)
    out.put(len(gaps), 3)
    for gap in gaps:
        out.put(gap, _BITS_GAP)
    for lift in sheet.lifts:
        _pack_lift(out, lift, gaps, sheet.unit)
    return out.bytes()


def _pack_lift(out: _Writer, lift: SheetLift, gaps: Sequence[int], unit: Unit) -> None:
    own = lift.exercise >> _BITS_OWN
    out.put(own, 1)
    out.put(lift.exercise - (own << _BITS_OWN), _BITS_OWN if own else _BITS_CATALOGUE)
    out.put(_MEASURES.index(lift.measure), 2)
    out.put(lift.sets - 1, _BITS_SETS)
    out.put(lift.amount, _BITS_AMOUNT)
    out.put(lift.below, 4)
    out.put(STEPS.index(lift.step), 3)
    out.put(0 if lift.rir is None else min(lift.rir, (1 << _BITS_RIR) - 2) + 1, _BITS_RIR)
    if lift.load is None:
        out.put(_ASKED if lift.asks_load else _NO_LOAD, 2)
        return
    out.put(_LOADED, 2)
    out.put(_UNITS.index(lift.load.unit), 1)
    out.put(lift.load.grams, _BITS_GRAMS)
    for side in (lift.lighter, lift.heavier):
        for gap in _steps(lift.load, side, unit):
            out.put(gaps.index(gap) + 1 if gap in gaps else 0, 3)


def _steps(load: Load, beside: Sequence[Load], unit: Unit) -> list[int]:
    """Return the steps to the loads on one side in hundredths of `unit`; 0 for none there."""
    numbers = [int(one.number(unit) * 100) for one in (load, *beside)]
    found = [abs(b - a) for a, b in pairwise(numbers)]
    return (found + [0] * LOADS)[: LOADS // 2]


def _gaps(sheet: SessionSheet) -> list[int]:
    found: dict[int, int] = {}
    for lift in sheet.lifts:
        for side in (lift.lighter, lift.heavier):
            if lift.load is not None:
                for gap in _steps(lift.load, side, sheet.unit):
                    if 0 < gap < 1 << _BITS_GAP:
                        found[gap] = found.get(gap, 0) + 1
    return sorted(sorted(found, key=lambda gap: -found[gap])[:_GAPS])


def unpack(data: bytes) -> SessionSheet:
    """Return the sheet that `pack` made bytes of.

    Raises:
        ValueError: they are not one of this version.
    """
    source = _Reader(data)
    if source.take(_BITS_VERSION) != VERSION:
        raise ValueError("another version")
    paper, unit = source.take(1), _UNITS[source.take(1)]
    letter = bytes([source.take(_BITS_LETTER)]).decode("latin-1")
    day = _EPOCH + timedelta(days=source.take(_BITS_DAY))
    lifts = source.take(_BITS_LIFTS)
    gaps = [0, *(source.take(_BITS_GAP) for _ in range(source.take(3)))]
    if not 1 <= lifts <= MAX_LIFTS:
        raise ValueError("no lifts")
    try:
        found = tuple(_unpack_lift(source, gaps, unit) for _ in range(lifts))
    except (IndexError, DomainError) as error:
        raise ValueError("not a sheet") from error
    return SessionSheet(code=letter, day=day, unit=unit, lifts=found, paper=paper)


def _unpack_lift(source: _Reader, gaps: Sequence[int], unit: Unit) -> SheetLift:
    own = source.take(1)
    exercise = source.take(_BITS_OWN if own else _BITS_CATALOGUE) + (own << _BITS_OWN)
    measure = _MEASURES[source.take(2)]
    sets, amount, below = source.take(_BITS_SETS) + 1, source.take(_BITS_AMOUNT), source.take(4)
    step, rir, kind = STEPS[source.take(3)], source.take(_BITS_RIR), source.take(2)
    load: Load | None = None
    sides: list[tuple[Load, ...]] = [(), ()]
    if kind == _LOADED:
        load_unit, grams = _UNITS[source.take(1)], source.take(_BITS_GRAMS)
        if grams > MAX_LOAD_GRAMS:
            raise ValueError("too heavy")
        load = Load(grams, load_unit)
        sides = [_beside(load, source, gaps, unit, sign) for sign in (-1, 1)]
    return SheetLift(
        exercise=exercise,
        measure=measure,
        sets=sets,
        amount=amount,
        below=below,
        step=step,
        load=load,
        asks_load=kind == _ASKED,
        lighter=sides[0],
        heavier=sides[1],
        rir=None if rir == 0 else rir - 1,
    )


def _beside(
    load: Load, source: _Reader, gaps: Sequence[int], unit: Unit, sign: int
) -> tuple[Load, ...]:
    hundredths, found = int(load.number(unit) * 100), list[Load]()
    steps = [gaps[source.take(3)] for _ in range(LOADS // 2)]
    for step in steps:
        if step == 0:
            break
        hundredths += sign * step
        found.append(Load.of(hundredths / 100, unit))
    return tuple(found)


def as_printed(sheet: SessionSheet) -> SessionSheet:
    """Return a sheet as its code will say it: what the code cannot carry is not printed.

    Raises:
        DomainError: SHEET_FULL: it does not fit the strip.
    """
    if len(pack(sheet)) + 2 > BYTES - PARITIES[-1]:
        raise DomainError(Trouble.SHEET_FULL, "lifts")
    return unpack(pack(sheet))


def fingerprint(sheet: SessionSheet) -> str:
    """Return what a sheet is known by, so that saving it twice adds nothing."""
    return pack(sheet).hex()


def _mask() -> bytes:
    """Return the fixed pattern: a linear congruential sequence (Numerical Recipes 3, 7.1)."""
    state, found = 1, bytearray()
    for _ in range(BYTES):
        state = (state * 1664525 + 1013904223) % (1 << 32)
        found.append(state >> 24)
    return bytes(found)


_MASK = _mask()


def dots(sheet: SessionSheet) -> tuple[tuple[bool, ...], ...]:
    """Return the strip of a sheet: rows of dots, True for black.

    Raises:
        DomainError: SHEET_FULL: it does not fit.
    """
    data = pack(sheet)
    data += crc_hqx(data, 0xFFFF).to_bytes(2, "big")
    parity = next((p for p in PARITIES if len(data) <= BYTES - p), None)
    if parity is None:
        raise DomainError(Trouble.SHEET_FULL, "lifts")
    # Padding goes in front: no version is 0, so the first other byte begins the sheet.
    word = reed_solomon.encode(data.rjust(BYTES - parity, b"\0"), parity)
    bits = _bits(bytes(a ^ b for a, b in zip(word, _MASK, strict=True)))
    return tuple(
        tuple(bool(bits[column * ROWS + row]) for column in range(COLUMNS)) for row in range(ROWS)
    )


def read_dots(rows: Sequence[Sequence[bool]]) -> SessionSheet | None:
    """Return the sheet of a strip, mended where some dots are wrong; None where it has none."""
    bits = [int(rows[row][column]) for column in range(COLUMNS) for row in range(ROWS)]
    word = bytes(a ^ b for a, b in zip(_packed(bits), _MASK, strict=True))
    for parity in PARITIES:
        padded = reed_solomon.decode(word, parity)
        if padded is None:
            continue
        data = padded.lstrip(b"\0")
        if crc_hqx(data[:-2], 0xFFFF) != int.from_bytes(data[-2:], "big"):
            continue
        try:
            return unpack(data[:-2])
        except ValueError:
            return None
    return None
