"""What is kept of the choices for a sheet, and what hidden mood does to them."""

import pytest

from liftdesk.printing.options import (
    PlanOptions,
    options_from,
    options_text,
    with_feelings_of,
    without_feelings,
)
from liftdesk.printing.sheets import Paper


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
