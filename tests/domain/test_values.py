"""Dataclasses that are written when they are first used, held to the standard ones."""

import copy
import dataclasses
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, field
from typing import ClassVar, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain import values

T = TypeVar("T")


def made_by(dataclass):
    """Return the same classes, made by one decorator."""

    @dataclass(frozen=True, slots=True)
    class Plain:
        first: int
        second: str = "two"
        kind: ClassVar[str] = "plain"

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Named:
        many: Mapping[str, int] = field(default_factory=dict)
        hidden: int = field(default=0, repr=False, compare=False)
        first: int

        def __post_init__(self):
            if self.first < 0:
                raise ValueError("negative")

        @property
        def double(self):
            return 2 * self.first

    @dataclass(frozen=True, slots=True)
    class Longer(Plain):
        third: float = 0.5

    @dataclass(slots=True)
    class Open:
        first: int = 1
        rows: list[int] = field(default_factory=list)

    return locals()


def odd_ones_by(dataclass):
    """Return classes of further kinds."""

    @dataclass(frozen=True, slots=True, eq=False)
    class Itself:
        first: int = 1

    @dataclass(frozen=True, slots=True)
    class Boxed(Generic[T]):
        content: T

    @dataclass(frozen=True, slots=True)
    class Spoken:
        first: int

        def __repr__(self):
            return "spoken"

        def __eq__(self, other):
            return isinstance(other, Spoken)

        def __hash__(self):
            return 7

    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        first: int
        hidden: int = field(default=0, compare=False)
        second: str = "b"

    @dataclass(frozen=True)
    class WithoutSlots:
        first: int

    @dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    return locals()


OURS, THEIRS = (
    {**made_by(dataclass), **odd_ones_by(dataclass)}
    for dataclass in (values.dataclass, dataclasses.dataclass)
)
MADE = (
    ("Plain", (1,), {}),
    ("Plain", (1, "x"), {}),
    ("Plain", (), {"second": "x", "first": 3}),
    ("Named", (), {"first": 4}),
    ("Named", (), {"first": 4, "many": {"a": 1}, "hidden": 9}),
    ("Longer", (1, "b", 2.5), {}),
    ("Longer", (), {"first": 1}),
    ("Open", (), {}),
    ("Open", (5, [1, 2]), {}),
    ("Boxed", ("x",), {}),
    ("Spoken", (1,), {}),
    ("Ordered", (1,), {}),
    ("Ordered", (2, 5, "a"), {}),
    ("WithoutSlots", (1,), {}),
    ("Nothing", (), {}),
)


def both(name, given, named):
    return [made[name](*given, **named) for made in (OURS, THEIRS)]


@pytest.mark.parametrize(("name", "args", "named"), MADE)
def test_a_value_is_the_same_in_every_way(name, args, named):
    ours, theirs = both(name, args, named)
    again, other = both(name, args, named)
    assert repr(ours) == repr(theirs)
    assert (ours == again) is (theirs == other) is True
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert (type(ours).__hash__ is None) is (type(theirs).__hash__ is None)
    assert dataclasses.replace(ours) == ours
    assert copy.copy(ours) == copy.deepcopy(ours) == ours
    assert getattr(ours, "__slots__", None) == getattr(theirs, "__slots__", None)
    assert type(ours).__match_args__ == type(theirs).__match_args__
    assert type(ours).__qualname__ == type(theirs).__qualname__
    assert ours != theirs


@pytest.mark.parametrize(("name", "args", "named"), MADE)
def test_its_fields_are_the_standard_ones(name, args, named):
    def told(made):
        return [
            (f.name, f.type, f.init, f.repr, f.compare, f.kw_only)
            for f in dataclasses.fields(made[name])
        ]

    assert told(OURS) == told(THEIRS)
    assert dataclasses.is_dataclass(OURS[name])


@pytest.mark.parametrize(
    ("name", "args", "named"),
    [
        ("Plain", (), {}),
        ("Plain", (1, "x", 2), {}),
        ("Plain", (1,), {"third": 1}),
        ("Named", (1,), {}),
        ("Named", (), {"first": -1}),
        ("Nothing", (1,), {}),
    ],
)
def test_what_cannot_be_made_is_refused_alike(name, args, named):
    for made in (OURS, THEIRS):
        with pytest.raises((TypeError, ValueError)):
            made[name](*args, **named)


@pytest.mark.parametrize("made", [OURS, THEIRS], ids=["ours", "standard"])
def test_a_frozen_value_stays_as_it_is(made):
    value = made["Longer"](1)
    for name in ("first", "third"):
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, 2)
        with pytest.raises(FrozenInstanceError):
            delattr(value, name)
    opened = made["Open"]()
    opened.first = 3
    assert opened == made["Open"](3)


@pytest.mark.parametrize("made", [OURS, THEIRS], ids=["ours", "standard"])
def test_only_what_it_is_compared_by_counts(made):
    named, itself = made["Named"], made["Itself"]
    assert named(first=1, hidden=1) == named(first=1, hidden=2) != named(first=2)
    assert itself() != itself()
    assert made["Plain"](1) != made["Longer"](1)
    assert repr(named(first=1, hidden=5)).endswith("Named(many={}, first=1)")
    assert named(first=3).double == 6
    assert made["Plain"].kind == "plain"


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.sampled_from("ab")), max_size=6))
def test_values_are_put_in_the_same_order(rows):
    ours, theirs = ([made["Ordered"](*row) for row in rows] for made in (OURS, THEIRS))
    assert [dataclasses.astuple(one) for one in sorted(ours)] == [
        dataclasses.astuple(one) for one in sorted(theirs)
    ]
    for one, other in zip(ours, theirs, strict=True):
        assert [one < two for two in ours] == [other < two for two in theirs]
        assert [one <= two for two in ours] == [other <= two for two in theirs]
        assert [one > two for two in ours] == [other > two for two in theirs]
        assert [one >= two for two in ours] == [other >= two for two in theirs]


@pytest.mark.parametrize("made", [OURS, THEIRS], ids=["ours", "standard"])
def test_values_of_two_kinds_have_no_order(made):
    with pytest.raises(TypeError):
        made["Ordered"](1) < made["Plain"](1)  # noqa: B015 - asked for
    with pytest.raises(TypeError):
        made["Plain"](1) < made["Plain"](2)  # noqa: B015 - asked for


@pytest.mark.parametrize("made", [OURS, THEIRS], ids=["ours", "standard"])
def test_each_value_has_a_default_of_its_own(made):
    one, two = made["Open"](), made["Open"]()
    one.rows.append(1)
    assert two.rows == []


@pytest.mark.parametrize("made", [OURS, THEIRS], ids=["ours", "standard"])
def test_it_can_be_matched_by_place(made):
    plain = made["Plain"]
    match plain(1, "x"):
        case plain(first, second):
            assert (first, second) == (1, "x")


@values.dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A value that is pickled: its class has to be found by name."""

    first: int
    second: str = ""


@given(st.integers(), st.text())
def test_a_value_hashes_and_travels_by_what_is_in_it(first, second):
    value = Kept(first=first, second=second)
    assert hash(value) == hash(Kept(second=second, first=first))
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - made here
    assert {value: 1}[dataclasses.replace(value)] == 1


def test_a_class_nobody_used_can_be_asked_for_its_fields():
    @values.dataclass(frozen=True, slots=True)
    class Fresh(Kept):
        third: int = 3

    assert [f.name for f in dataclasses.fields(Fresh)] == ["first", "second", "third"]


@pytest.mark.parametrize(("name", "args", "named"), MADE)
def test_some_of_its_fields_are_changed_alike(name, args, named):
    ours, theirs = both(name, args, named)
    assert values.replace(ours) == dataclasses.replace(ours) == ours
    if hasattr(ours, "first"):
        changed, other = values.replace(ours, first=8), dataclasses.replace(theirs, first=8)
        assert repr(changed) == repr(other)
        assert type(changed) is type(ours)
    with pytest.raises(TypeError):
        values.replace(ours, unknown=1)


def test_a_changed_value_is_checked_as_a_new_one():
    with pytest.raises(ValueError, match="negative"):
        values.replace(OURS["Named"](first=1), first=-1)


def test_changing_a_field_asks_for_nothing_more(monkeypatch):
    @values.dataclass(frozen=True, slots=True)
    class Fresh:
        first: int
        second: int = 2

    monkeypatch.setattr(values._Plan, "shadow", lambda _plan: pytest.fail("asked for"))
    assert values.replace(Fresh(1), first=3) == Fresh(3)
