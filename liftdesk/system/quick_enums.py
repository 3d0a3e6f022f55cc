"""Makes enums from lists of names and values, and their members when first asked for.

PySide6 makes its enums the first time that a class which has them is used, each by a call of
`enum.Enum` with a list: about 210 of 3,800 members before Today is painted, a tenth of a start. Few
of them are ever looked into. Here an enum is made without its members; the parts of it that hold
them make them all when first read, and from then on it is what Python would have made. Whoever
wants a member, from Python or from C++, reads one of those parts.

The program's own enums of words are some forty in a start, written as classes; they are made in the
same way while their modules are imported.

Python makes each member through a chain of general steps; what they come to, for values that are
whole numbers or words, is written here straight away. What a class needs besides its members is
taken from an empty enum that Python made itself.

What an enum is made of differs from one Python to the next, so this is done for those in `KNOWN`
alone, and any call that is not of the one plain form goes the usual way.
"""

import enum
import sys
from _thread import RLock
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

KNOWN: Final = ((3, 11),)
"""The versions of Python whose enums these are; tests compare every part of them."""
_NAMES, _BY_NAME, _BY_VALUE = "_member_names_", "_member_map_", "_value2member_map_"
_FROM_PYTHON: Final = {"__dict__", "__weakref__", "__doc__", "__module__"}
"""What each class is given anew by Python."""
_PLAIN: Final = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
_MAKER: Final[Any] = enum.EnumType
"""Has `_create_`, where Python makes an enum from a list, and which no type of it names."""
_OWN: Final = f"{__name__.partition('.')[0]}."
"""What the names of the program's modules begin with."""
_OF_A_CLASS: Final = {"__module__", "__qualname__", "__doc__", "_generate_next_value_"}
"""What an enum's class is given that is no member, of names that mean something."""
_CALLERS: Final = 2
"""From `_create_` up to who asked for the enum, as in Python's own."""
_one_at_a_time: Final = RLock()
"""Held while members are made: two threads must not make two of each."""


@contextmanager
def quick_enums() -> Iterator[None]:
    """Have enums made quickly inside, where this Python is known."""
    usual, of_class = _MAKER._create_, _MAKER.__new__
    if sys.version_info[:2] in KNOWN:
        _MAKER._create_, _MAKER.__new__ = _quick(usual), _quick_class(usual, of_class)
    try:
        yield
    finally:
        _MAKER._create_, _MAKER.__new__ = usual, of_class


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
        if qualname is not None:
            parts["__qualname__"] = qualname
        return _made(name, cls, parts, values)

    return create


def _quick_class(usual: Any, of_class: Any) -> Any:  # noqa: ANN401 - Python's own
    """Return what stands in for `of_class`, by which Python makes an enum of a class's body."""

    def make(maker: Any, name: str, bases: tuple[Any, ...], body: Any, **more: Any) -> Any:  # noqa: ANN401 - as Python's
        is_plain = maker is enum.EnumType and bases == (enum.StrEnum,) and not more
        values = _words(body) if is_plain else None
        if values is None:
            return of_class(maker, name, bases, body, **more)
        rest = {part: body[part] for part in body if part not in values}
        return _made(name, enum.StrEnum, {**_parts(usual, enum.StrEnum, None), **rest}, values)

    return make


def _made(name: str, cls: Any, parts: dict[str, Any], values: dict[str, Any]) -> Any:  # noqa: ANN401 - an enum
    parts |= {part: _Late(part, values) for part in (_NAMES, _BY_NAME, _BY_VALUE)}
    parts["_unhashable_values_"] = []
    made = type.__new__(enum.EnumType, name, (cls,), parts)
    if not values:  # it may yet be built upon
        _fill(made, values)
    return made


def _words(body: Any) -> dict[str, str] | None:  # noqa: ANN401 - what Python collects a body in
    """Return words by name, of a class of the program that is made of them and plain functions."""
    names = list(body._member_names)  # noqa: SLF001 - where Python says them
    values = {name: body[name] for name in names}
    rest = {name for name in body if name.startswith("_")} - _OF_A_CLASS
    is_plain = (
        not rest
        and body["__module__"].startswith(_OWN)
        and not set(map(type, values.values())) - {str}
        and _meaningful_of_words().isdisjoint(values)
        and bool(values)
    )
    return values if is_plain else None


def _plain(names: object) -> dict[str, int] | None:
    """Return values by name where they are whole numbers, and no name means anything to enums."""
    if not isinstance(names, list) or set(map(type, names)) - {tuple}:
        return None
    values = dict(names)
    is_plain = (
        len(values) == len(names)
        and not set(map(type, values.values())) - {int}
        and _meaningful().isdisjoint(values)
        and "\n_" not in "\n" + "\n".join(values)
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
def _meaningful_of_words() -> frozenset[str]:
    return _meaningful().union(*map(vars, enum.StrEnum.__mro__))


@cache
def _parts(usual: Any, cls: Any, boundary: object) -> dict[str, Any]:  # noqa: ANN401 - an enum's class
    """Return what an empty enum of a kind is made of."""
    empty = usual(cls, "Empty", [], module=__name__, boundary=boundary)
    return {name: part for name, part in vars(empty).items() if name not in _FROM_PYTHON}


class _Late:
    """Stands in for a part of an enum that holds its members, until it is first read."""

    __slots__ = ("_part", "_values")

    def __init__(self, part: str, values: dict[str, Any]) -> None:
        self._part, self._values = part, values

    def __get__(self, _member: object, owner: Any) -> object:  # noqa: ANN401 - the enum
        _fill(owner, self._values)
        return vars(owner)[self._part]

    def __contains__(self, name: object) -> bool:
        """Whether there is a member of a name: what a class asks before it sets something."""
        return name in self._values


def _fill(made: Any, values: dict[str, Any]) -> None:  # noqa: ANN401 - the enum
    """Give an enum its members, once; a second name of a value is another name of the same member.

    Of a flag, one of no bit or of many is a member too, but not counted among them.
    """
    is_flag = issubclass(made, enum.Flag)
    names: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[Any, Any] = {}
    for name, value in values.items():
        if value not in by_value:
            by_value[value] = _member(made, name, value, len(names))
            if not is_flag or _is_single(value):
                names.append(name)
        by_name[name] = by_value[value]
    with _one_at_a_time:
        if is_filled(made):  # by another thread, meanwhile
            return
        for name, member in by_name.items():
            type.__setattr__(made, name, member)
        if is_flag:
            _set_masks(made, values, names)
        type.__setattr__(made, _BY_VALUE, by_value)
        type.__setattr__(made, _NAMES, names)
        type.__setattr__(made, _BY_NAME, by_name)


def is_filled(made: type[enum.Enum]) -> bool:
    """Whether an enum has its members by now."""
    return not isinstance(vars(made)[_BY_NAME], _Late)


def _is_single(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


def _set_masks(made: Any, values: dict[str, int], names: list[str]) -> None:  # noqa: ANN401 - the flag
    mask = singles = 0
    for value in values.values():
        mask |= value
        singles |= value if _is_single(value) else 0
    made._flag_mask_, made._singles_mask_ = mask, singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    counted = [values[name] for name in names]
    if counted != sorted(counted):
        made._iter_member_ = made._iter_member_by_def_


def _member(made: Any, name: str, value: Any, place: int) -> Any:  # noqa: ANN401 - a member
    new = made._new_member_
    member = new(made, value) if made._use_args_ else new(made)
    member._value_, member._name_ = value, name
    member.__objclass__, member._sort_order_ = made, place
    return member
