"""Choosing keys: what can be, who had them, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.actions import window_actions
from liftdesk.ui.keys.key_choices import CRISIS, PREFERENCE, KeyChoices, Trouble, portable, trouble

OF_PAGES = frozenset({"Alt+S"})


class Kept(dict):
    """A place for short texts."""

    def put(self, key, value):
        self[key] = value


@pytest.fixture
def choices():
    return KeyChoices(Kept())


def spec(name):
    return next(one for one in window_actions() if one.id == name)


def in_the_way(choices, keys, name="open_trash"):
    return trouble(keys, name=name, choices=choices, of_pages=OF_PAGES)


def test_until_somebody_chooses_an_action_has_its_own_keys(choices):
    assert choices.keys_of(spec("redo")) == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert not choices.is_changed(spec("redo"))


def test_chosen_keys_take_the_place_of_the_own(choices):
    choices.put("open_trash", "ctrl+alt+t")
    assert choices.keys_of(spec("open_trash")) == ("Ctrl+Alt+T",)
    choices.put("open_trash", "")
    assert choices.keys_of(spec("open_trash")) == ()


def test_keys_move_from_the_action_that_had_them(choices):
    assert choices.holder("Ctrl+P", besides="open_trash") == spec("print_week")
    choices.put("open_trash", "Ctrl+P")
    assert choices.keys_of(spec("print_week")) == ()
    choices.reset("open_trash")
    assert choices.keys_of(spec("open_trash")) == ()
    choices.reset("print_week")
    assert choices.keys_of(spec("print_week")) == ("Ctrl+P",)


def test_own_keys_come_back_from_who_took_them(choices):
    choices.put("open_trash", "Ctrl+P")
    choices.reset("print_week")
    assert choices.keys_of(spec("print_week")) == ("Ctrl+P",)
    assert choices.keys_of(spec("open_trash")) == ()


def test_crisis_help_always_keeps_its_own_keys(choices):
    choices.put(CRISIS, "F9")
    assert choices.keys_of(spec(CRISIS)) == ("F9", "Ctrl+Shift+H")
    choices.put(CRISIS, "")
    assert choices.keys_of(spec(CRISIS)) == ("Ctrl+Shift+H",)


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ("T", Trouble.NEEDS_A_MODIFIER),
        ("Shift+T", Trouble.NEEDS_A_MODIFIER),
        ("Ctrl+Shift+H", Trouble.IS_CRISIS_HELP),
        ("Ctrl+C", Trouble.IS_OF_FIELDS),
        ("Alt+S", Trouble.IS_OF_A_PAGE),
        ("Ctrl+P", Trouble.IS_TAKEN),
        ("Ctrl+Alt+T", None),
        ("F9", None),
        ("Ctrl++", Trouble.IS_TAKEN),
        ("", None),
    ],
)
def test_what_is_in_the_way_is_known(choices, keys, found):
    assert in_the_way(choices, keys) is found


@pytest.mark.parametrize("text", ["", "{", "[]", '{"nobody": "Ctrl+P"}', '{"undo": 3}'])
def test_what_cannot_be_read_is_nothing_chosen(text):
    assert KeyChoices(Kept({PREFERENCE: text})).chosen() == {}


IDS = [one.id for one in window_actions()]
KEYS = st.sampled_from(["Ctrl+P", "Ctrl+Alt+T", "F9", "Ctrl+K", "Ctrl+Y", "Ctrl+Shift+Z", ""])


@given(st.lists(st.tuples(st.sampled_from(IDS), KEYS, st.booleans()), max_size=12))
def test_no_keys_ever_belong_to_two_actions(steps):
    choices = KeyChoices(Kept())
    for name, keys, back in steps:
        if back:
            choices.reset(name)
        elif in_the_way(choices, keys, name) in {None, Trouble.IS_TAKEN}:
            choices.put(name, keys)
        given_out = [portable(k) for one in window_actions() for k in choices.keys_of(one)]
        assert len(given_out) == len(set(given_out))
    choices.reset_all()
    assert choices.chosen() == {}
