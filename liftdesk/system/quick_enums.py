"""Makes enums from lists of names and values as Python does, in a fifth of the time.

PySide6 makes its enums the first time that a class which has them is used, each by a call of
`enum.Enum` with a list: about 210 of 3,800 members before Today is painted, a tenth of a start.
Python makes each member through a chain of general steps; what they come to, for values that are
whole numbers, is written here straight away. What a class needs besides its members is taken from
an empty enum that Python made itself.

What an enum is made of differs from one Python to the next, so this is done for those in `KNOWN`
alone, and any call that is not of the one plain form goes the usual way.
"""

import enum
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

KNOWN: Final = ((3, 11),)
"""The versions of Python whose enums these are; tests compare every part of them."""
_FRESH: Final = {
    "_member_names_": list,
    "_member_map_": dict,
    "_value2member_map_": dict,
    "_unhashable_values_": list,
}
"""What each enum has for itself, empty to begin with."""
_FROM_PYTHON: Final = {"__dict__", "__weakref__", "__doc__", "__module__"}
"""What each class is given anew by Python."""
_PLAIN: Final = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
_MAKER: Final[Any] = enum.EnumType
"""Has `_create_`, where Python makes an enum from a list, and which no type of it names."""
_CALLERS: Final = 2
"""From `_create_` up to who asked for the enum, as in Python's own."""


@contextmanager
def quick_enums() -> Iterator[None]:
    """Have enums made quickly inside, where this Python is known."""
    usual = _MAKER._create_
    if sys.version_info[:2] in KNOWN:
        _MAKER._create_ = _quick(usual)
    try:
        yield
    finally:
        _MAKER._create_ = usual


def _quick(usual: Any) -> Any:  # noqa: ANN401 - Python's own, which has no type to name
    """Return what stands in for `usual`."""

    def create(
        cls: Any,  # noqa: ANN401 - an enum's class
        name: str,
        names: object = None,
        *,
        module: str | None = None,
        qualname: str | None = None,
        **more: Any,  # noqa: ANN401 - `type`, `start` and `boundary`
    ) -> Any:  # noqa: ANN401 - the enum
        if module is None:
            module = sys._getframe(_CALLERS).f_globals.get("__name__")  # noqa: SLF001 - as Python
        values = _plain(names) if cls in _PLAIN and more.get("type") is None else None
        if values is None or module is None or (issubclass(cls, enum.Flag) and _has_minus(values)):
            return usual(cls, name, names, module=module, qualname=qualname, **more)
        parts = {**_parts(usual, cls, more.get("boundary")), "__module__": module}
        parts |= {part: make() for part, make in _FRESH.items()}
        if qualname is not None:
            parts["__qualname__"] = qualname
        made = type.__new__(enum.EnumType, name, (cls,), parts)
        if issubclass(cls, enum.Flag):
            _fill_flag(made, values)
        else:
            _fill(made, values)
        return made

    return create


def _plain(names: object) -> dict[str, int] | None:
    """Return values by name where they are whole numbers, and no name means anything to enums."""
    if not isinstance(names, list) or set(map(type, names)) - {tuple}:
        return None
    values = dict(names)
    is_plain = (
        len(values) == len(names)
        and not set(map(type, values.values())) - {int}
        and _meaningful().isdisjoint(values)
        and "_" not in {name[0] for name in values}
    )
    return values if is_plain else None


def _has_minus(values: dict[str, int]) -> bool:
    return min(values.values(), default=0) < 0


@cache
def _meaningful() -> frozenset[str]:
    """Return the names of what enums are able to: a member of such a name is made otherwise."""
    bases = {base for kind in _PLAIN for base in kind.__mro__}
    return frozenset(name for base in bases for name in vars(base)) | {"mro", ""}


@cache
def _parts(usual: Any, cls: Any, boundary: object) -> dict[str, Any]:  # noqa: ANN401 - an enum's class
    """Return what an empty enum of a kind is made of."""
    empty = usual(cls, "Empty", [], module=__name__, boundary=boundary)
    return {name: part for name, part in vars(empty).items() if name not in _FROM_PYTHON}


def _fill(made: Any, values: dict[str, int]) -> None:  # noqa: ANN401 - the enum
    """Give an enum its members; a second name of a value is another name of the same member."""
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in values.items():
        if value not in by_value:
            by_value[value] = _member(made, name, value, len(names))
            names.append(name)
        by_name[name] = by_value[value]
        type.__setattr__(made, name, by_value[value])


def _fill_flag(made: Any, values: dict[str, int]) -> None:  # noqa: ANN401 - the enum
    """Give a flag its members; one of no bit or of many is a member, but not counted among them."""
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    mask = singles = 0
    for name, value in values.items():
        is_single = value != 0 and value & (value - 1) == 0
        mask |= value
        singles |= value if is_single else 0
        if value not in by_value:
            by_value[value] = _member(made, name, value, len(names))
            if is_single:
                names.append(name)
        by_name[name] = by_value[value]
        type.__setattr__(made, name, by_value[value])
    made._flag_mask_, made._singles_mask_ = mask, singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    counted = [values[name] for name in names]
    if counted != sorted(counted):
        made._iter_member_ = made._iter_member_by_def_


def _member(made: Any, name: str, value: int, place: int) -> Any:  # noqa: ANN401 - a member
    new = made._new_member_
    member = new(made, value) if made._use_args_ else new(made)
    member._value_, member._name_ = value, name
    member.__objclass__, member._sort_order_ = made, place
    return member
