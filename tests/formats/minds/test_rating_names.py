"""Which rating a name means, and ratings on other scales."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.formats.minds.rating_names import (
    rating_named,
    rating_of,
    rating_out_of,
    tells_quality,
)


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("Mood", "mood"),
        ("My overall mood today", "mood"),
        ("Stimmung", "mood"),
        ("Estado de ánimo", "mood"),
        ("настроение", "mood"),
        ("Energielevel", "energy"),
        ("Niveau d'énergie", None),
        ("Energy drinks", None),
        ("Stress-Level", "stress"),
        ("estrés", "stress"),
        ("Schlafqualität", "sleep"),
        ("Jakość snu", "sleep"),
        ("Mood and energy", None),
        ("Stress and mood", None),
        ("", None),
    ],
)
def test_names(name, subject):
    assert rating_named(name) == subject


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("8/10 points", 8),
        ("3/5", 6),
        ("2,5/5 Punkte", 5),
        ("0/10", 0),
        ("11/10", None),
        ("1/0", None),
        ("8:00", None),
        ("8", None),
        ("1/2/2026", 5),
        ("", None),
    ],
)
def test_so_many_of_so_many(text, rating):
    assert rating_out_of(text) == rating


def test_a_name_tells_quality_or_not():
    assert tells_quality("Sleep quality")
    assert tells_quality("Schlafqualität")
    assert not tells_quality("Sleep")


@given(st.floats(-1e6, 1e6), st.integers(-100, 100), st.integers(1, 100))
def test_a_rating_is_on_the_scale_and_grows(number, low, span):
    rating = rating_of(number, low, low + span)
    assert 0 <= rating <= 10
    assert rating <= rating_of(number + 1, low, low + span)
    assert (rating_of(low, low, low + span), rating_of(low + span, low, low + span)) == (0, 10)


@given(st.text(max_size=20))
def test_any_text_is_a_rating_or_none(text):
    assert rating_out_of(text) in {None, *range(11)}
    assert rating_named(text) in {None, "mood", "sleep", "energy", "stress"}
