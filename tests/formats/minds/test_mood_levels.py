"""Names of moods in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.formats.minds.mood_levels import likely_level


@pytest.mark.parametrize(
    ("names", "levels"),
    [
        (("rad", "good", "meh", "bad", "awful"), (5, 4, 3, 2, 1)),
        (("super", "gut", "so lala", "schlecht", "miserabel"), (5, 4, 3, 2, 1)),
        (("très bien", "bien", "bof", "mauvais", "horrible"), (5, 4, 3, 2, 1)),
        (("genial", "bien", "más o menos", "mal", "fatal"), (5, 4, 3, 2, 1)),
        (("fantastico", "bene", "così così", "male", "terribile"), (5, 4, 3, 2, 1)),
        (("ótimo", "bem", "mais ou menos", "ruim", "péssimo"), (5, 4, 3, 2, 1)),
        (("geweldig", "goed", "matig", "slecht", "vreselijk"), (5, 4, 3, 2, 1)),
        (("świetnie", "dobrze", "średnio", "źle", "okropnie"), (5, 4, 3, 2, 1)),
        (("супер", "хорошо", "так себе", "плохой", "ужасно"), (5, 4, 3, 2, 1)),
        (("fantastiskt", "bra", "sådär", "dåligt", "hemskt"), (5, 4, 3, 2, 1)),
    ],
)
def test_the_names_that_the_app_begins_with(names, levels):
    assert tuple(map(likely_level, names)) == levels


@pytest.mark.parametrize("name", ["  GOOD ", "Good!", "good 🙂", "~good~"])
def test_signs_and_case_do_not_matter(name):
    assert likely_level(name) == 4


@pytest.mark.parametrize("name", ["", "🙂", "helpless", "goodish", "not bad"])
def test_what_is_not_known_is_not_guessed(name):
    assert likely_level(name) is None


@given(st.text(max_size=30))
def test_any_text_has_a_level_or_none(name):
    assert likely_level(name) in {None, 1, 2, 3, 4, 5}
