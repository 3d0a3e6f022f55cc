"""Questionnaires by date: results, and due dates that had none, each said once."""

from datetime import UTC, date, datetime, timedelta

from liftdesk.domain.wellbeing.questionnaires import (
    ChangeKind,
    Filled,
    FilledId,
    Instrument,
    Result,
    Score,
)
from liftdesk.domain.wellbeing.score_table import ScoreColumn, form_changes, score_rows

FIRST, LAST = date(2026, 9, 1), date(2026, 11, 26)


def form(name, **more):
    return Instrument(
        **{
            "id": name,
            "name": name.upper(),
            "about": "mood",
            "minutes": 2,
            "items": 9,
            "answers": (0, 3),
            "total_of": tuple(range(1, 10)),
            "noticeable": 5,
            "beyond_noise": 6,
            "source": "a test",
            **more,
        }
    )


PHQ, GAD, SHORT = form("phq9"), form("gad7", every_days=14), form("phq8")


def result(instrument, day, total=10):
    filled = Filled(
        id=FilledId(1),
        instrument=instrument.id,
        language="en",
        day=day,
        at=datetime(day.year, day.month, day.day, 20, tzinfo=UTC),
        answers={},
    )
    return Result(filled=filled, instrument=instrument, score=Score(total=total))


def column(instrument, *days, is_on=True):
    return ScoreColumn(
        instrument=instrument, results=tuple(result(instrument, day) for day in days), is_on=is_on
    )


def days(*numbers):
    return [FIRST + timedelta(days=n) for n in numbers]


def marks(rows):
    """Each row as days from the first, and a letter a cell: x filled in, o not, - nothing due."""
    letters = {(True, False): "x", (False, True): "o", (False, False): "-"}
    return [
        (
            (row.day - FIRST).days,
            "".join(letters[c.result is not None, c.is_gap] for c in row.cells),
        )
        for row in rows
    ]


def test_a_due_date_that_had_none_has_a_row_and_one_filled_late_has_not():
    rows = score_rows([column(PHQ, *days(0, 14, 28, 59))], FIRST, LAST)
    assert marks(rows) == [(0, "x"), (14, "x"), (28, "x"), (42, "o"), (59, "x"), (73, "o")]
    late = score_rows([column(PHQ, *days(0, 20))], FIRST, FIRST + timedelta(days=30))
    assert marks(late) == [(0, "x"), (20, "x")]


def test_two_questionnaires_share_dates_and_say_a_gap_once():
    phq, gad = column(PHQ, *days(0, 14, 28, 56, 70, 84)), column(GAD, *days(0, 14, 28, 56, 70))
    rows = score_rows([phq, gad], FIRST, LAST)
    assert marks(rows) == [
        *((0, "xx"), (14, "xx"), (28, "xx"), (42, "oo")),
        *((56, "xx"), (70, "xx"), (84, "xo")),
    ]
    apart = score_rows(
        [column(PHQ, *days(0, 7, 14, 21, 28)), column(GAD, *days(0, 28))], FIRST, LAST
    )
    # GAD-7 was due on day 14 and had none until day 28; the row of day 21 does not say so again.
    assert marks(apart)[:5] == [(0, "xx"), (7, "x-"), (14, "xo"), (21, "x-"), (28, "xx")]


def test_an_open_due_date_and_one_that_is_no_longer_asked_are_no_gap():
    last = FIRST + timedelta(days=20)
    assert marks(score_rows([column(PHQ, FIRST)], FIRST, last)) == [(0, "x")]
    off = score_rows([column(PHQ, *days(0, 42), is_on=False)], FIRST, LAST)
    assert marks(off) == [(0, "x"), (14, "o"), (42, "x")]


def test_due_dates_in_a_row_that_had_none_are_one_row():
    (first, gap) = score_rows([column(PHQ, FIRST)], FIRST, LAST)
    assert first.has_result
    # Due on days 14, 28, 42, 56 and 70; that of day 84 is still open on day 86.
    assert ((gap.day - FIRST).days, gap.more, gap.has_result) == (14, 4, False)


def test_what_was_due_before_the_span_is_not_told():
    early = column(PHQ, FIRST - timedelta(days=70), FIRST + timedelta(days=3))
    assert marks(score_rows([early], FIRST, FIRST + timedelta(days=10))) == [(3, "x")]


def test_only_like_is_compared_with_like_from_the_first_to_the_last():
    totals = ((PHQ, 0, 13), (SHORT, 14, 20), (PHQ, 28, 3), (SHORT, 42, 15), (PHQ, 56, 8))
    results = tuple(result(one, FIRST + timedelta(days=n), total) for one, n, total in totals)
    earlier = result(PHQ, FIRST - timedelta(days=30), 27)
    found = form_changes([ScoreColumn(instrument=PHQ, results=(earlier, *results))], FIRST, LAST)
    assert [(c.instrument.id, c.change.before, c.change.now, c.change.kind) for c in found] == [
        ("phq9", 13, 8, ChangeKind.NOTICEABLE),
        ("phq8", 20, 15, ChangeKind.NOTICEABLE),
    ]
    once = ScoreColumn(instrument=PHQ, results=results[:1])
    assert form_changes([once], FIRST, LAST) == ()
