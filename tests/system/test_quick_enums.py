"""Enums that are made quickly are the very enums that Python makes."""

import copy
import enum
import itertools
import operator
import pickle
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.system.quick_enums import KNOWN, is_filled, quick_enums
from tests.support.told_starts import told_by_start

known = pytest.mark.skipif(sys.version_info[:2] not in KNOWN, reason="enums are made as usual")
KINDS = [
    (enum.Enum, None),
    (enum.IntEnum, None),
    (enum.Flag, None),
    (enum.Flag, enum.KEEP),
    (enum.IntFlag, enum.KEEP),
    (enum.IntFlag, enum.STRICT),
]
NAMES = st.one_of(
    st.sampled_from(["A", "name", "value", "mro", "real", "_hidden", "__dunder__", "None_"]),
    st.text("ABCdef", min_size=1, max_size=3),
)
VALUES = st.integers(-4, 70)


def made(kind, pairs, boundary, *, is_quick):
    """Return an enum, or the kind of error that its pairs lead to."""
    try:
        if is_quick:
            with quick_enums():
                return kind("Made", pairs, module=__name__, qualname="Made", boundary=boundary)
        return kind("Made", pairs, module=__name__, qualname="Made", boundary=boundary)
    except (TypeError, ValueError, AttributeError) as error:
        return type(error)


def parts(one):
    """Return what a class is made of, as far as two classes can be the same."""
    if not isinstance(one, enum.EnumType):
        return one
    len(one)  # its members are made by now
    found = {
        name: part for name, part in vars(one).items() if name not in {"__dict__", "__weakref__"}
    }
    found["__new__"] = one.__new__
    return {name: told(part) for name, part in found.items()}


def told(part):
    """Return a part in a form that is the same for the same part of another class."""
    if isinstance(part, enum.Enum):
        ties = {"__objclass__", "_inverted_"}  # to the class, and to what is no member
        inside = {name: repr(held) if name in ties else held for name, held in vars(part).items()}
        return (type(part).__name__, inside)
    if isinstance(part, dict):
        return [(told(key), told(value)) for key, value in part.items()]
    if isinstance(part, classmethod | enum.property):
        return type(part)
    return getattr(part, "__func__", part)


@given(st.sampled_from(KINDS), st.lists(st.tuples(NAMES, VALUES), max_size=8))
def test_a_quick_enum_has_every_part_of_pythons_own(kind, pairs):
    base, boundary = kind
    usual = made(base, pairs, boundary, is_quick=False)
    quick = made(base, pairs, boundary, is_quick=True)
    assert parts(quick) == parts(usual)


OWN = [
    *(("module", one) for one in ("liftdesk.some", "elsewhere", "liftdesk")),
    *(("kind", one) for one in (enum.StrEnum, enum.Enum, enum.IntEnum)),
    ("also", {"words": property(lambda one: one.value), "known": classmethod(list)}),
    *(("also", one) for one in ({"__str__": repr}, {"_ignore_": "x", "x": 1}, {"_odd": "word"})),
    ("also", {"_missing_": classmethod(lambda cls, _value: cls.A)}),
]


def own(pairs, *, is_quick, kind=enum.StrEnum, module="liftdesk.some", also=None):
    """Return an enum that is written as a class, or the kind of error that its body leads to."""
    if is_quick:
        with quick_enums():
            return own(pairs, is_quick=False, kind=kind, module=module, also=also)
    try:
        body = enum.EnumType.__prepare__("Own", (kind,))
        body.update({"__module__": module, "__qualname__": "Own", "__doc__": "Words."})
        for name, value in [*pairs, *(also or {}).items()]:
            body[name] = value
        return enum.EnumType("Own", (kind,), body)
    except (TypeError, ValueError, AttributeError) as error:
        return type(error)


@given(
    st.lists(st.tuples(NAMES | st.just("title"), st.text("abc", max_size=2) | VALUES), max_size=6),
    st.sampled_from(OWN),
)
def test_a_quick_class_of_words_has_every_part_of_pythons_own(pairs, way):
    given_way = dict([way])
    usual = own(pairs, is_quick=False, **given_way)
    quick = own(pairs, is_quick=True, **given_way)
    assert parts(quick) == parts(usual)


@known
def test_only_the_programs_own_classes_of_words_are_made_quickly():
    def is_quick(**way):
        return not is_filled(own([("A", "a"), ("B", "b")], is_quick=True, **way))

    assert is_quick()
    assert is_quick(also={"words": property(str), "known": classmethod(list)})
    assert not is_quick(module="elsewhere")
    assert not is_quick(kind=enum.Enum)
    assert not is_quick(also={"__str__": repr})
    assert not is_quick(also={"title": "a"}), "what every word can do"


@known
def test_a_quick_class_of_words_is_used_like_pythons_own():
    one = own([("A", "a"), ("B", "b"), ("C", "a")], is_quick=True)
    assert pickle.loads(pickle.dumps(list(map(str, one)))) == ["a", "b"]  # noqa: S301 - its own
    assert (one.C is one.A, one("b") is one.B, one["B"] == "b") == (True, True, True)
    assert f"{one.A}" == "a"
    with pytest.raises(ValueError, match="'z' is not a valid"):
        one("z")
    with pytest.raises(AttributeError):
        one.A = "c"


ALL_OWN = """
import enum, importlib, pkgutil, sys, liftdesk
from contextlib import nullcontext
from liftdesk.system.quick_enums import is_filled, quick_enums
quick = sys.argv[1] == "quick"
with quick_enums() if quick else nullcontext():
    for found in pkgutil.walk_packages(liftdesk.__path__, "liftdesk."):
        if found.name != "liftdesk.__main__":
            importlib.import_module(found.name)
own = {
    f"{one.__module__}.{one.__qualname__}": one
    for one in enum.StrEnum.__subclasses__() if one.__module__.startswith("liftdesk.")
}
print(sum(not is_filled(one) for one in own.values()) if quick else 0)
for name, one in sorted(own.items()):
    print(name, {key: (repr(member), str(member)) for key, member in one.__members__.items()})
    print(sorted(vars(one)), sorted(dir(one)), one.__doc__)
"""


@known
def test_all_of_the_programs_words_are_the_same_either_way():
    usual, quick = (
        subprocess.run(
            [sys.executable, "-c", ALL_OWN, way], capture_output=True, text=True, check=True
        ).stdout.partition("\n")
        for way in ("usual", "quick")
    )
    assert quick[2] == usual[2]
    assert len(usual[2].splitlines()) > 150
    assert int(quick[0]) > 20, "those nobody asked are made of words to come"


@given(st.sampled_from(KINDS), st.dictionaries(st.text("ABC", min_size=1), st.integers(0, 40)))
def test_a_quick_enum_is_used_like_pythons_own(kind, values):
    base, boundary = kind
    usual = made(base, list(values.items()), boundary, is_quick=False)
    quick = made(base, list(values.items()), boundary, is_quick=True)
    assert [repr(one) for one in quick] == [repr(one) for one in usual]
    assert list(map(str, quick.__members__.values())) == list(map(str, usual.__members__.values()))
    for name, value in values.items():
        assert quick(value) is quick[name] is getattr(quick, name)
        assert value in [one.value for one in quick.__members__.values()]
    if issubclass(base, enum.Flag):
        for first, second in itertools.pairwise(values):
            assert joined(quick[first], quick[second]) == joined(usual[first], usual[second])


def joined(first, second):
    """Return what comes of operations on two flags, in words; some values refuse one."""
    found = []
    for operation in (operator.or_, operator.and_, operator.xor, lambda one, _: ~one):
        try:
            found.append(repr(operation(first, second)))
        except ValueError as error:
            found.append(str(error))
    return found


@known
def test_plain_lists_go_the_quick_way():
    with quick_enums():
        assert enum.EnumType._create_.__module__ == "liftdesk.system.quick_enums"
        one = enum.Enum("One", [("A", 1), ("B", 2), ("C", 1)])
    assert (list(one), one.C, one.__module__) == ([one.A, one.B], one.A, __name__)
    with pytest.raises(ValueError, match="7 is not a valid"):
        one(7)
    with pytest.raises(AttributeError):
        one.A = 3


@pytest.mark.parametrize("names", ["A B", ["A", "B"], {"A": 1}, [("A", "text")], [("A", True)], ()])
def test_other_forms_go_the_usual_way(names):
    with quick_enums():
        quick = enum.Enum("One", names, module=__name__)
    assert parts(quick) == parts(enum.Enum("One", names, module=__name__))


DOORS = {
    "a name": lambda one: one.A,
    "an item": lambda one: one["A"],
    "a value": lambda one: one(1),
    "no such value": lambda one: one(64),
    "no such name": lambda one: one.Z,
    "a loop": list,
    "backwards": lambda one: list(reversed(one)),
    "how many": len,
    "by names": lambda one: dict(one.__members__),
    "what there is": dir,
    "whether": lambda one: enum.Enum("Other", "A").A in one,
    "in words": lambda one: (repr(one), str(one.A), f"{one.A}"),
    "a new value of a member": lambda one: setattr(one, "A", 5),
    "a member less": lambda one: delattr(one, "A"),
    "built upon": lambda one: type("More", (one,), {}),
    "a copy": lambda one: copy.deepcopy(one.B),
    "both": lambda one: one.A | one.B,
    "all but": lambda one: ~one.A,
    "a sum of values": lambda one: one(3),
    "each of a sum": lambda one: list(one(3)),
}


@known
@pytest.mark.parametrize("base", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
@pytest.mark.parametrize("door", DOORS)
def test_whatever_is_asked_first_the_members_are_there(door, base):
    pairs = [("A", 1), ("B", 2), ("Two", 2), ("None_", 0)]
    quick, usual = (made(base, pairs, None, is_quick=is_quick) for is_quick in (True, False))
    assert not is_filled(quick)
    assert outcome(DOORS[door], quick) == outcome(DOORS[door], usual)
    assert parts(quick) == parts(usual)


def outcome(ask, one):
    """Return what asking an enum comes to, in words."""
    try:
        return repr(ask(one))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


@known
def test_what_is_set_beside_members_makes_none():
    one = made(enum.Enum, [("A", 1)], None, is_quick=True)
    one.__doc__, one.other = "Of one member.", 5
    assert (is_filled(one), one.other, one.A.other) == (False, 5, 5)


@known
def test_members_are_made_once_however_often():
    one = made(enum.Enum, [("A", 1)], None, is_quick=True)
    late = vars(one)["_member_map_"]
    first = one.A
    late.__get__(None, one)  # as a thread does that began before the other was done
    assert one.A is first is one(1)


@known
def test_threads_that_ask_at_once_are_given_the_same_members():
    pairs = [(f"N{number}", number) for number in range(500)]
    for _ in range(20):
        one = made(enum.Enum, pairs, None, is_quick=True)
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(at_once(4), [one] * 4))
        for other in found[1:]:
            assert all(a is b for a, b in zip(found[0], other, strict=True))


def at_once(count):
    """Return what lists an enum's members as soon as so many threads ask for them."""
    ready = threading.Barrier(count)

    def listed(one):
        ready.wait()
        return list(one)

    return listed


COUNTED = """
from liftdesk.system import quick_enums as quick
usual, made = quick._quick, []
def noted(own):
    create = usual(own)
    def make(*given, **more):
        made.append(create(*given, **more))
        return made[-1]
    return make
quick._quick = noted
"""


@known
def test_few_enums_are_made_before_today_is_painted_and_fewer_looked_into(tmp_path):
    """Asking for something that Qt made itself has all that it might be read: 70 enums more."""
    told = "len(made), sum(map(quick.is_filled, made))"
    path = tmp_path / "diary.liftdesk"
    count, filled = map(int, told_by_start(path, before=COUNTED, told=told, module="liftdesk.app"))
    assert 0 < count < 220
    assert filled < count / 3


def test_an_enum_without_a_module_cannot_be_pickled():
    with quick_enums():
        one = eval("make('One', [('A', 1)])", {"make": enum.Enum, "__name__": None})  # noqa: S307
    with pytest.raises((TypeError, pickle.PicklingError)):
        pickle.dumps(one.A)


def test_afterwards_all_is_as_before():
    before = enum.EnumType._create_
    with quick_enums(), pytest.raises(LookupError):
        raise LookupError
    assert enum.EnumType._create_ is before


COMPARED = """
import enum
usual = enum.EnumType._create_
from liftdesk.system.quick_enums import quick_enums
from tests.system.test_quick_enums import parts
differing = []
with quick_enums():
    quick = enum.EnumType._create_
    def both(cls, *given, **more):
        one, other = quick(cls, *given, **more), usual(cls, *given, **more)
        told, meant = parts(one), parts(other)
        told.pop("__module__"), meant.pop("__module__")
        both.count += 1
        if told != meant:
            differing.append(one)
        return one
    both.count = 0
    enum.EnumType._create_ = both
    from PySide6 import QtCore, QtGui, QtWidgets
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            for inside in dir(getattr(module, name)):
                getattr(getattr(module, name), inside, None)
print(both.count > 200, differing)
"""


@known
def test_every_enum_of_pyside_is_the_same():
    done = subprocess.run(
        [sys.executable, "-c", COMPARED], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.returncode) == ("True []", 0), done.stderr
