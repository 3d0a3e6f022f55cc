"""Joining diaries that changed apart: what holds whatever was written, on whatever clock.

That it does not matter which two of three are joined first holds strictly as long as nobody renames
what goes by its name, and as long as what others hang on (a session, a lift) is not changed on one
computer, deleted on a second and used on a third. Then a deleted row is needed again of which two
versions are about, and the one that was joined last stays; a tombstone keeps no content to tell.
"""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.support.merge_diaries import begun, empty_copy, joined, merged, programmed
from tests.support.trials import trials

NUMBERS = st.integers(0, 400)
STEPS = st.tuples(NUMBERS, st.integers(0, 7), st.integers(0, 12), st.integers(-3, 6))
TWICE_BROUGHT = (243, 0, 0, 0)
"""A file that is brought in, and once more by a second step."""
PROGRAMS = st.lists(STEPS, max_size=25)
law = settings(
    max_examples=trials(12, 400),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def parted(start, programs, *, is_tame=False):
    """Copies that began as one and went their own ways."""
    first = programmed(begun(), start, 8, is_tame=is_tame)
    return [
        programmed(first, steps, branch, is_tame=is_tame) for branch, steps in enumerate(programs)
    ]


@given(PROGRAMS, PROGRAMS, PROGRAMS)
@law
def test_it_is_the_same_whichever_is_joined_into_which(start, first, second):
    one, two = parted(start, [first, second])
    both = merged(one, two)
    assert both == merged(two, one)
    assert both == joined(one, two), "what is written is what was worked out"


@given(PROGRAMS, PROGRAMS, PROGRAMS)
@law
def test_joining_again_changes_nothing(start, first, second):
    one, two = parted(start, [first, second])
    both = joined(one, two)
    for again in (one, two, both):
        assert joined(both, again) == both
        assert joined(again, both) == both


@given(PROGRAMS, PROGRAMS, PROGRAMS)
@example(start=[], first=[TWICE_BROUGHT], second=[TWICE_BROUGHT])
@law
def test_a_diary_joined_with_what_it_once_was_is_as_it_is(start, first, second):
    (one,) = parted(start, [first])
    later = programmed(one, second, 5, is_tame=False)
    assert joined(later, one) == later
    assert joined(one, later) == later
    assert joined(later, later) == later


@given(PROGRAMS, PROGRAMS, PROGRAMS, PROGRAMS)
@law
def test_of_three_it_does_not_matter_which_two_are_joined_first(start, first, second, third):
    one, two, three = parted(start, [first, second, third], is_tame=True)
    assert joined(joined(one, two), three) == joined(one, joined(two, three))


@given(PROGRAMS, PROGRAMS, PROGRAMS)
@law
def test_what_began_apart_is_joined_as_well(first, second, third):
    copies = [
        programmed(empty_copy(), steps, branch, is_tame=True)
        for branch, steps in enumerate((first, second, third))
    ]
    one, two, three = copies
    assert merged(one, two) == merged(two, one)
    assert joined(joined(one, two), three) == joined(one, joined(two, three))
