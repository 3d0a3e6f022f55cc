"""Dataclasses whose methods are written when they are first used.

The standard decorator compiles five or six methods of each class while its module is imported, half
a millisecond a class, and the program has hundreds of classes of which the first page makes a few.
This one makes the class with its slots at once and compiles `__init__` when the first value is
made; comparing, hashing and showing need no code of their own. What a class can do is the same, and
tests hold it to the standard decorator. Type checkers are told that it is the standard one.
"""

import dataclasses
import operator
from collections.abc import Callable, Sequence
from types import CodeType
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

__all__ = ["compile_by", "dataclass", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    def replace(value: Any, /, **changes: object) -> Any:  # noqa: ANN401 - of whatever class
        """Return a value with some fields changed, as `dataclasses.replace` does.

        The standard one asks for all that can be said of the fields, which is made then.
        """
        late = vars(type(value)).get(_FIELDS)
        if not isinstance(late, _Fields):
            return dataclasses.replace(value, **changes)
        kept = {name: getattr(value, name) for name in late.plan.parts if name not in changes}
        return type(value)(**kept, **changes)

    def dataclass(
        *,
        slots: bool = False,
        order: bool = False,
        frozen: bool = False,
        kw_only: bool = False,
        eq: bool = True,
    ) -> Callable[[type], type]:
        """Return the decorator, as `dataclasses.dataclass` does.

        Without slots, or ordered without being compared, it is the standard one.
        """
        if not slots or (order and not eq):
            return dataclasses.dataclass(
                slots=slots, order=order, frozen=frozen, kw_only=kw_only, eq=eq
            )
        return lambda cls: _late(cls, frozen=frozen, kw_only=kw_only, eq=eq, order=order)


_Methods = dict[str, Any]
_compiler: list[Callable[[str], CodeType]] = [lambda source: compile(source, "<value>", "exec")]


def compile_by(compiler: Callable[[str], CodeType]) -> None:
    """Have constructors compiled by something else, which may know their code already."""
    _compiler[0] = compiler


class _Part:
    """What the methods are written from of one field, in the words of `dataclasses.field`."""

    __slots__ = ("compare", "default", "default_factory", "kw_only", "repr")

    def __init__(
        self,
        default: Any = dataclasses.MISSING,  # noqa: ANN401 - whatever a field was given
        default_factory: Any = dataclasses.MISSING,  # noqa: ANN401
        *,
        kw_only: bool,
        shown: bool = True,
        compare: bool = True,
    ) -> None:
        self.default, self.default_factory, self.kw_only = default, default_factory, kw_only
        self.repr, self.compare = shown, compare


class _Plan:
    """What a class is to be: its own fields, and all fields once they are asked for."""

    def __init__(self, cls: type, *, kw_only: bool) -> None:
        notes = vars(cls).get("__annotations__", {})  # never those of a base
        self.names = [name for name, note in notes.items() if not _is_of_class(note)]
        self.given = {name: cls.__dict__[name] for name in self.names if name in cls.__dict__}
        self.kw_only = kw_only
        self.notes = notes
        self.made: type = cls
        self.all: dict[str, dataclasses.Field[Any]] | None = None
        self._parts: dict[str, _Part] | None = None
        self._key: Callable[[Any], tuple[object, ...]] | None = None

    @property
    def parts(self) -> dict[str, _Part]:
        """What each value has, by name, that of the bases first."""
        if self._parts is None:
            found: dict[str, _Part] = {}
            for base in reversed(self.made.__mro__[1:]):
                above = vars(base).get(_FIELDS)
                if isinstance(above, _Fields):
                    found.update(above.plan.parts)
            plain = _Part(kw_only=self.kw_only)
            given = {name: self._part(value) for name, value in self.given.items()}
            found.update((name, given.get(name, plain)) for name in self.names)
            self._parts = found
        return self._parts

    def _part(self, given: object) -> _Part:
        """Return one field that was given a value, as the standard decorator reads it."""
        if not isinstance(given, dataclasses.Field):
            return _Part(given, kw_only=self.kw_only)
        named = self.kw_only if given.kw_only is dataclasses.MISSING else given.kw_only
        return _Part(
            *(given.default, given.default_factory),
            kw_only=named,
            shown=given.repr,
            compare=given.compare,
        )

    def shadow(self) -> Any:  # noqa: ANN401 - a dataclass nobody can name
        """Return a class that has nothing but the fields, which the standard decorator made."""
        bases = [
            base for base in self.made.__mro__[1:] if isinstance(vars(base).get(_FIELDS), _Fields)
        ]
        above = (vars(bases[0])[_FIELDS].plan.shadow(),) if bases else ()
        body = {"__annotations__": self.notes, "__module__": self.made.__module__, **self.given}
        # With a text of its own, as the standard decorator writes one otherwise, and slowly.
        shadow = type(self.made.__name__, above, {**body, "__doc__": "-"})
        return dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=self.kw_only)(shadow)

    @property
    def key(self) -> Callable[[Any], tuple[object, ...]]:
        """What a value is compared by."""
        if self._key is None:
            names = [name for name, part in self.parts.items() if part.compare]
            self._key = _tuple_of(names)
        return self._key


_FIELDS = "__dataclass_fields__"
_MISSING = dataclasses.MISSING


class _Fields:
    """Stands for `__dataclass_fields__` until somebody reads it."""

    def __init__(self, plan: _Plan) -> None:
        self.plan = plan

    def __get__(self, _value: object, _owner: type) -> dict[str, "dataclasses.Field[Any]"]:
        if self.plan.all is None:
            self.plan.all = vars(self.plan.shadow())[_FIELDS]
        return self.plan.all


def _is_of_class(note: object) -> bool:
    return note is ClassVar or get_origin(note) is ClassVar


def _tuple_of(names: Sequence[str]) -> Callable[[Any], tuple[object, ...]]:
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _late(cls: type, *, frozen: bool, kw_only: bool, eq: bool, order: bool) -> type:
    plan = _Plan(cls, kw_only=kw_only)
    inherited = {name for base in cls.__mro__[1:] for name in getattr(base, "__slots__", ())}
    kept = {
        name: value
        for name, value in vars(cls).items()
        if name not in plan.given and name not in {"__dict__", "__weakref__"}
    }
    positional = [] if kw_only else plan.names
    methods = {
        "__slots__": tuple(name for name in plan.names if name not in inherited),
        "__match_args__": (*getattr(cls, "__match_args__", ()), *positional),
        "__init__": _init(plan, frozen=frozen),
        "__repr__": _repr(plan),
        **(_comparing(plan, frozen=frozen) if eq else {}),
        **(_ordering(plan) if order else {}),
        **(_frozen(plan) if frozen else {}),
    }
    # A name and a place of its own is all that a class needs to be the one it was written as.
    made = type(cls)(cls.__name__, cls.__bases__, {**methods, **kept, _FIELDS: _Fields(plan)})
    made.__qualname__ = cls.__qualname__
    plan.made = made
    return made


def _init(plan: _Plan, *, frozen: bool) -> Callable[..., None]:
    def __init__(self: Any, *args: object, **named: object) -> None:  # noqa: N807, ANN401 - becomes the method
        written = _written_init(plan, frozen=frozen)
        plan.made.__init__ = written  # type: ignore[misc] # from now on it is the method
        written(self, *args, **named)

    return __init__


def _written_init(plan: _Plan, *, frozen: bool) -> Callable[..., None]:
    """Return the constructor, compiled."""
    known: dict[str, Any] = {"_missing": _MISSING}
    plain, named, lines = list[str](), list[str](), list[str]()
    for name, part in plan.parts.items():
        value, head, factory, default = name, name, part.default_factory, part.default
        if factory is not _MISSING:
            known[f"_make_{name}"] = factory
            value, head = f"_make_{name}() if {name} is _missing else {name}", f"{name}=_missing"
        elif default is not _MISSING:
            known[f"_default_{name}"] = default
            head = f"{name}=_default_{name}"
        (named if part.kw_only else plain).append(head)
        known[f"_set_{name}"] = getattr(plan.made, name).__set__
        lines.append(f"_set_{name}(self, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(plan.made, "__post_init__"):
        lines.append("self.__post_init__()")
    heads = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    body = "\n ".join(lines or ["pass"])
    source = f"def __init__({heads}):\n {body}"
    exec(_compiler[0](source), known)  # noqa: S102 - as the standard decorator does it
    written: Callable[..., None] = known["__init__"]
    written.__qualname__ = f"{plan.made.__qualname__}.__init__"
    return written


def _repr(plan: _Plan) -> Callable[[Any], str]:
    def __repr__(self: Any) -> str:  # noqa: N807, ANN401 - becomes the method
        shown = [name for name, part in plan.parts.items() if part.repr]
        inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__qualname__}({inside})"

    return __repr__


def _comparing(plan: _Plan, *, frozen: bool) -> _Methods:
    def __eq__(self: Any, other: Any) -> bool:  # noqa: N807, ANN401 - becomes the method
        if other.__class__ is not self.__class__:
            return NotImplemented
        return plan.key(self) == plan.key(other)

    def __hash__(self: Any) -> int:  # noqa: N807, ANN401 - becomes the method
        return hash(plan.key(self))

    return {"__eq__": __eq__, "__hash__": __hash__ if frozen else None}


def _ordering(plan: _Plan) -> _Methods:
    def by(compare: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        def method(self: Any, other: Any) -> Any:  # noqa: ANN401 - becomes the method
            if other.__class__ is not self.__class__:
                return NotImplemented
            return compare(plan.key(self), plan.key(other))

        return method

    ways = (operator.lt, operator.le, operator.gt, operator.ge)
    return {f"__{way.__name__}__": by(way) for way in ways}


def _frozen(plan: _Plan) -> _Methods:
    def __setattr__(self: Any, name: str, value: object) -> None:  # noqa: N807, ANN401 - becomes the method
        made: Any = plan.made
        if type(self) is made or name in plan.parts:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(made, self).__setattr__(name, value)

    def __delattr__(self: Any, name: str) -> None:  # noqa: N807, ANN401 - becomes the method
        made: Any = plan.made
        if type(self) is made or name in plan.parts:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(made, self).__delattr__(name)

    def __getstate__(self: Any) -> list[object]:  # noqa: N807, ANN401 - becomes the method
        return [getattr(self, name) for name in plan.parts]

    def __setstate__(self: Any, state: Sequence[object]) -> None:  # noqa: N807, ANN401 - becomes the method
        for name, value in zip(plan.parts, state, strict=True):
            object.__setattr__(self, name, value)

    methods = (__setattr__, __delattr__, __getstate__, __setstate__)
    return {method.__name__: method for method in methods}
