"""Which lines the palette shows, in which order."""

from liftdesk.ui.palette.choosing import MOST, Recent, choose
from liftdesk.ui.palette.entry import Entry, Kind, named


def entry(words, kind=Kind.ACTION, **more):
    return Entry(key=words, kind=kind, words=words, act=list, names=named(words), **more)


LINES = [
    entry("Print week"),
    entry("Pull-up", Kind.EXERCISE),
    entry("Privacy", Kind.PAGE),
    entry("Press", Kind.EXERCISE, is_own=True),
    entry("Presses of old", Kind.EXERCISE),
    entry("Theme", Kind.SETTING),
]


def words(typed, recent=None, lines=LINES):
    return [one.words for one in choose(typed, lines, recent or Recent())]


def test_nothing_typed_lists_actions_and_pages():
    assert words("") == ["Print week", "Privacy"]


def test_what_was_used_lately_comes_first():
    recent = Recent()
    for key in ("Theme", "Privacy", "Theme"):
        recent.use(key)
    assert words("", recent) == ["Theme", "Privacy", "Print week"]
    assert words("pr", recent)[0] == "Privacy"


def test_only_what_was_used_last_is_remembered():
    recent = Recent()
    for number in range(40):
        recent.use(str(number))
    assert recent.keys[0] == "39"
    assert len(recent.keys) == 12


def test_of_lines_that_fit_alike_actions_come_first_and_own_lifts_before_others():
    assert words("pr") == ["Print week", "Privacy", "Press", "Presses of old"]


def test_nobody_is_given_more_lines_than_can_be_read():
    lines = [entry(f"Lift {n}", Kind.EXERCISE) for n in range(200)]
    assert len(words("lift", lines=lines)) == MOST
