"""Numbers as people write them."""

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import read_number


@pytest.mark.parametrize("text", ["1" * 61, "1" * 131_072 + "x", "9," * 50_000])
def test_a_number_without_end_is_refused_at_once(text):
    with pytest.raises(DomainError) as caught:
        read_number(text, "load")
    assert caught.value.problem.trouble is Trouble.NUMBER_UNREADABLE
    assert len(caught.value.problem.value("text")) == 60
