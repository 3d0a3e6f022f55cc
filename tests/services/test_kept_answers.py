"""What was worked out is kept until a change concerns it, and never while a step is open."""

from liftdesk.domain.changes import Area, Change
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.kept_answers import KeptAnswers


class Pen:
    """The journal, as far as it says whether a step is open."""

    is_writing = False


def kept(**options):
    feed, pen = ChangeFeed(), Pen()
    return feed, pen, KeptAnswers(changes=feed, journal=pen, **options)


def change(area):
    return Change(areas=frozenset({area}))


def test_an_answer_is_made_once_until_something_is_written():
    feed, _, answers = kept()
    made = iter(range(9))
    assert [answers.of("a", lambda: next(made)) for _ in range(3)] == [0, 0, 0]
    assert answers.of("b", lambda: next(made)) == 1
    feed.tell(change(Area.SETS))
    assert answers.of("a", lambda: next(made)) == 2


def test_a_change_that_does_not_concern_it_leaves_it():
    feed, _, answers = kept(stays=lambda key, told: key not in told.areas)
    for area in Area:
        answers.of(area, lambda area=area: [area])
    feed.tell(change(Area.PAIN))
    assert [area for area in Area if not answers.knows(area)] == [Area.PAIN]


def test_more_changes_than_the_feed_remembers_leave_nothing():
    feed, _, answers = kept(stays=lambda _key, _change: True)
    answers.of("a", lambda: 1)
    for _ in range(500):
        feed.tell(change(Area.SETS))
    assert not answers.knows("a")


def test_what_an_open_step_wrote_is_not_kept():
    _, pen, answers = kept()
    assert answers.of("a", lambda: "before") == "before"
    pen.is_writing = True
    assert answers.of("a", lambda: "within") == "within"
    assert not answers.knows("a")
    pen.is_writing = False
    assert answers.of("a", lambda: "after") == "before"
