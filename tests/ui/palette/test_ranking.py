"""How well typed letters fit: the order of the kinds, and what holds for any words."""

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.palette.ranking import Fit, best, fold, score

WORD = st.text(st.sampled_from("abcdefghij"), min_size=2, max_size=6)
NAME = st.lists(WORD, min_size=1, max_size=5).map(" ".join)


def fit(typed, text):
    found = score(fold(typed), fold(text))
    return None if found is None else found.fit


def test_each_kind_of_fit_is_known():
    assert fit("print week", "Print week") is Fit.WHOLE
    assert fit("pri", "Print week") is Fit.PREFIX
    assert fit("pr w", "Print week") is Fit.WORD_STARTS
    assert fit("week print", "Print week") is Fit.WORD_STARTS
    assert fit("int", "Print week") is Fit.INSIDE
    assert fit("pwk", "Print week") is Fit.SCATTERED
    assert fit("zebra", "Print week") is None


def test_the_better_kind_comes_first():
    texts = ["a backup print", "sprint", "Print week", "prig in t"]
    found = sorted(
        (score("print", fold(text)), text) for text in texts if score("print", fold(text))
    )
    assert [text for _, text in found] == ["Print week", "a backup print", "sprint", "prig in t"]


def test_of_two_alike_the_shorter_comes_first():
    assert score("squat", "squat rack") < score("squat", "squat jump high")


def test_accents_capitals_and_signs_do_not_matter():
    assert fold("Bülow, Split-Squat") == "bulow split squat"
    assert fit("bulow split", "Bülow split-squat") is Fit.PREFIX


def test_another_name_counts_a_little_less_than_the_own():
    own, other = best("db", [fold("DB row")]), best("db", [fold("Dumbbell row"), fold("DB row")])
    assert own < other
    assert other.fit is Fit.WORD_STARTS


def test_letters_far_apart_and_long_words_are_not_scattered():
    assert fit("pwy", "Put all of this far away") is None
    assert fit("lastsquat", "Log all such things as quiet utterances") is None


@given(NAME)
def test_a_name_fits_itself_best(name):
    assert score(name, name).fit is Fit.WHOLE


@given(NAME, st.data())
def test_a_beginning_is_a_prefix_and_a_part_never_misses(name, data):
    end = data.draw(st.integers(1, len(name)))
    start = data.draw(st.integers(0, end - 1))
    assert fit(name[:end], name) in {Fit.WHOLE, Fit.PREFIX}
    typed = fold(name[start:end])
    if typed:
        assert score(typed, name) is not None


@given(NAME, NAME)
def test_prefix_beats_word_start_beats_scattered(one, other):
    typed = fold(one[:2])
    here, there = score(typed, f"{typed} {other}"), score(typed, f"zz {typed}x {other}")
    apart = score(typed, f"{typed[0]}z{typed[1:]}")
    assert here < there
    assert apart is None or there < apart or typed in f"{typed[0]}z{typed[1:]}"


@given(st.text(max_size=20), st.text(max_size=40))
def test_any_text_can_be_typed(typed, text):
    found = score(fold(typed), fold(text))
    assert found is None or found.gaps >= 0
