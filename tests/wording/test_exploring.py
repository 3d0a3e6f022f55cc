"""Comparisons of one's own in words."""

import re

import pytest

from liftdesk.domain.insight.findings import Exploration, Factor, Outcome
from liftdesk.wording.exploring import exploration_text
from tests.support import word_gate


def exploration(outcome=Outcome.MOOD, factor=Factor.STRENGTH, **means):
    return Exploration(
        outcome=outcome, factor=factor, days_with=40, days_without=62, needed=12, **means
    )


def test_two_means_and_their_days_and_no_more():
    assert exploration_text(exploration(mean_with=6.24, mean_without=5.9)) == (
        "Exploring: mood was 6.2 on 40 days with a strength session and 5.9 on 62 others."
    )


def test_few_days_are_told_as_such():
    assert exploration_text(exploration()) == (
        "Exploring: mood has 40 days with a strength session and 62 others so far; each needs 12."
    )


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("factor", Factor)
def test_no_word_sounds_like_evidence(outcome, factor):
    for means in ({}, {"mean_with": 6.0, "mean_without": 5.0}):
        text = exploration_text(exploration(outcome, factor, **means))
        assert text.startswith("Exploring: ")
        assert not re.search(
            r"higher|lower|better|worse|more|less|because|effect|range|evidence|\{", text
        )
        assert word_gate.unkind(text) == []
