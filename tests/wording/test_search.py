"""How a search was read, in words."""

from datetime import date

import pytest

from liftdesk.domain.training.search import Place
from liftdesk.domain.training.search_reading import read
from liftdesk.wording.search import examples, place_text, reading_text, total_text

TODAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("squat 2025 >60kg -sore", "“squat” · 2025 · above 60 kg · without “sore”"),
        ('"sore knee" #tired', "“sore knee” · #tired"),
        ("2025-03", "March 2025"),
        ("2023-2024", "2023–2024"),
        ("2025-01..2025-03", "1 January to 31 March 2025"),
        ("2025-03-14", "14 Mar 2025"),
        ("2024..", "since 1 Jan 2024"),
        ("..2024-05", "until 31 May 2024"),
        ("monday", "on a Monday"),
        ("<=135 lb", "up to 135 lb"),
        ("62,5kg", "62.5 kg"),
        ("60-70kg", "60 to 70 kg"),
        ("x10 rir<2", "10 reps · RIR under 2"),
        (">=45s >45min", "at least 45 s · above 45 min"),
        (">5km 400m", "above 5 km · 400 m"),
        ("pain>3", "pain above 3"),
        (
            "mood<4 energy 5 stress 1 sleep 2 confidence 3",
            "mood under 4 · energy 5 · stress 1 · sleep 2 · confidence 3",
        ),
        ("kind:cardio -kind:rest", "easy cardio · without rest days"),
        ("kind:s", "strength · self-checks"),
        ("kind:check-in kind:win", "check-ins · wins"),
        ("has:note -has:pain", "with a note · without pain"),
        ("has:tag has:feelings has:cardio", "with a tag · with feelings · with easy cardio"),
        ('from:strong from:"apple health"', "from Strong · from Apple Health"),
        ("-from:mine", "without from mine"),
    ],
)
def test_each_term_is_told(text, words):
    assert reading_text(read(text, today=TODAY)) == words


def test_every_place_has_a_name():
    assert len({place_text(place) for place in Place}) == len(Place)


@pytest.mark.parametrize(
    ("n", "text"), [(0, "Nothing found"), (1, "1 entry found"), (1200, "1,200 entries found")]
)
def test_how_much_was_found(n, text):
    assert total_text(n) == text


def test_every_example_is_read_as_it_is_meant():
    for text in examples():
        terms = read(text, today=TODAY).terms
        assert len(terms) > 1
        assert reading_text(read(text, today=TODAY))
