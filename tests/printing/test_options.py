"""What is kept of the choices for a sheet, and what hidden mood does to them."""

import pytest

from liftdesk.printing.options import (
    PlanOptions,
    options_from,
    options_text,
    usual_paper,
    with_feelings_of,
    without_feelings,
)
from liftdesk.printing.sheets import Paper
from tests.support.regions import written_as


@pytest.mark.parametrize(
    "options",
    [
        PlanOptions(),
        PlanOptions(paper=Paper.LETTER, is_large=True, has_feelings=False),
        PlanOptions(saves_ink=True, has_percent=True, has_reasons=False, has_plates=False),
    ],
)
def test_choices_are_kept_as_words_and_read_again(options):
    assert options_from(options_text(options)) == options


def test_hidden_mood_leaves_the_scales_off_and_nothing_else():
    kept = options_text(PlanOptions(paper=Paper.LETTER, is_large=True))
    hidden = options_from(without_feelings(kept))
    assert hidden == PlanOptions(paper=Paper.LETTER, is_large=True, has_feelings=False)


@pytest.mark.parametrize("has_feelings", [True, False])
def test_what_is_chosen_meanwhile_keeps_the_scales_as_they_were(has_feelings):
    kept = options_text(PlanOptions(has_feelings=has_feelings))
    chosen = options_text(PlanOptions(is_large=True, has_feelings=False))
    found = options_from(with_feelings_of(kept, chosen))
    assert found == PlanOptions(is_large=True, has_feelings=has_feelings)


def test_the_paper_of_the_region_is_used_until_another_is_chosen():
    with written_as("es_MX"):
        assert options_from("").paper is usual_paper() is Paper.LETTER
        chosen = options_text(PlanOptions(paper=Paper.A4))
        assert options_from(chosen).paper is Paper.A4
        assert options_from("a4 ink").paper is Paper.A4
    with written_as("de_DE"):
        assert options_from("").paper is usual_paper() is Paper.A4
        assert options_from("letter").paper is Paper.LETTER
        assert options_text(PlanOptions()) == ""
