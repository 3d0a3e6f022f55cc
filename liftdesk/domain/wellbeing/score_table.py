"""Questionnaires by date: what each came to, and where a due date had none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from liftdesk.domain.wellbeing.questionnaires import Instrument, Result, ScoreChange, change


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreColumn:
    """One questionnaire in any of its forms: its results up to a day, oldest first.

    `is_on` says whether it is still asked; one that is not is never due.
    """

    instrument: Instrument
    results: tuple[Result, ...]
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """What stands at one date: a result, a due date without one, or nothing to say."""

    result: Result | None = None
    is_gap: bool = False


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One date with a cell for each column; `more` dates right after it have no result either."""

    day: date
    cells: tuple[ScoreCell, ...]
    more: int = 0

    @property
    def has_result(self) -> bool:
        """Whether something was filled in."""
        return any(cell.result is not None for cell in self.cells)


@dataclass(frozen=True, slots=True)
class FormChange:
    """How one form's total went from the first date of a span to the last."""

    instrument: Instrument
    change: ScoreChange


def score_rows(columns: Sequence[ScoreColumn], first: date, last: date) -> tuple[ScoreRow, ...]:
    """Return the dates of `first` to `last` with a result, or with a due date that had none.

    A due date had none where nothing was filled in before the next one was due. It has a row of its
    own unless another questionnaire has a date in that time; there it is said once. Due dates in a
    row that had none are one row.
    """
    by_day = [{r.filled.day: r for r in column.results} for column in columns]
    days = {day for found in by_day for day in found if first <= day <= last}
    gaps = [_gaps(column, first, last) for column in columns]
    for due, until, is_over in sorted(gap for found in gaps for gap in found):
        if is_over and not any(due <= day < until for day in days):
            days.add(due)
    said = [
        {min((day for day in days if due <= day < until), default=None) for due, until, _ in found}
        for found in gaps
    ]
    rows: list[ScoreRow] = []
    for day in sorted(days):
        cells = tuple(
            ScoreCell(found.get(day), is_gap=day in silent and day not in found)
            for found, silent in zip(by_day, said, strict=True)
        )
        if rows and not rows[-1].has_result and rows[-1].cells == cells:
            rows[-1] = replace(rows[-1], more=rows[-1].more + 1)
        else:
            rows.append(ScoreRow(day, cells))
    return tuple(rows)


def _gaps(column: ScoreColumn, first: date, last: date) -> list[tuple[date, date, bool]]:
    """Return each due date without a result: it, the next one, and whether that one is over."""
    every = timedelta(days=column.instrument.every_days)
    filled = [result.filled.day for result in column.results]
    found: list[tuple[date, date, bool]] = []
    for number, day in enumerate(filled):
        is_latest = number == len(filled) - 1
        if is_latest and not column.is_on:
            break
        end = last + timedelta(days=1) if is_latest else filled[number + 1]
        due = day + every
        while due < end and (is_latest or due + every <= end):
            if due >= first:
                found.append((due, due + every, due + every <= end))
            due += every
    return found


def form_changes(columns: Sequence[ScoreColumn], first: date, last: date) -> tuple[FormChange, ...]:
    """Return how each form that was filled in twice in a span went; only like with like."""
    found: list[FormChange] = []
    for column in columns:
        by_form: dict[str, list[Result]] = {}
        for result in column.results:
            if first <= result.filled.day <= last and result.score.total is not None:
                by_form.setdefault(result.instrument.id, []).append(result)
        for results in by_form.values():
            form, ends = results[0].instrument, (results[0].score.total, results[-1].score.total)
            if len(results) > 1 and ends[0] is not None and ends[1] is not None:
                found.append(FormChange(form, change(form, ends[0], ends[1])))
    return tuple(found)
