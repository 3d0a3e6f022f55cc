"""Every outcome has its two sentences."""

import pytest

from liftdesk.domain.safety.readiness import Outcome
from liftdesk.wording.readiness import outcome_text


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_says_what_to_do(outcome):
    what, why = outcome_text(outcome)
    assert what.endswith(".")
    assert why.endswith(".")
    others = {outcome_text(other)[0] for other in Outcome if other is not outcome}
    assert what not in others
