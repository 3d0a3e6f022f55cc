"""The summary's tables: questionnaires by date, lifts, single answers, notes."""

from collections.abc import Sequence

from liftdesk.domain.training.lift_progress import LiftProgress, LiftWork
from liftdesk.domain.wellbeing.questionnaires import Instrument, Result
from liftdesk.domain.wellbeing.score_table import ScoreCell, ScoreColumn, ScoreRow
from liftdesk.printing.report_layout import (
    CELL,
    CELL_QUIET,
    CELL_STRONG,
    NOTE,
    OWN_WORDS,
    Fit,
    Place,
    Runs,
    columns,
    paragraph,
    section,
    shortened,
    table,
)
from liftdesk.printing.report_words import answers_line, scores_note, strength_note
from liftdesk.printing.sheets import Box, Page
from liftdesk.services.report import Part, Report, Scores
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.days import month_name_text, short_date_text, short_month_text
from liftdesk.wording.work import lift_name_text, work_text

_DATE, _LONG_DATE = 15.5, 21.0
_FEWEST_APART = 2
_BEFORE = 1.0
_FEW_LINES = 5
_MOST_COLUMNS = 3


def put_scores(page: Page, place: Place, report: Report, fit: Fit) -> float:
    """Put the questionnaires: those added up, then those of single items, then what they are."""
    scores = report.scores
    bottom = section(page, place, translate("Report", "Questionnaires"))
    if scores is None or scores.is_empty:
        words = translate("Report", "None was filled in during this time.")
        return paragraph(page, (place[0], bottom, place[2]), words, NOTE)
    most = _rows_each(scores, fit.rows)
    if scores.rows:
        here = (place[0], bottom, place[2])
        bottom = _added(page, here, report, scores, (most[0], fit.row))
    for column, rows in scores.apart:
        bottom = _apart(
            page, (place[0], bottom, place[2]), report, column, (rows, most[1], fit.row)
        )
    note = scores_note(scores, has_answers=Part.ANSWERS in report.parts)
    return paragraph(page, (place[0], bottom + 0.8, place[2]), note, NOTE)


def _rows_each(scores: Scores, most: int) -> tuple[int, int]:
    """Return the rows of totals and of single items, which get what the totals leave."""
    totals = min(len(scores.rows), most)
    return max(2, totals), max(_FEWEST_APART, most - totals)


def _added(
    page: Page, place: Place, report: Report, scores: Scores, room: tuple[int, float]
) -> float:
    most, row = room
    shown = scores.columns[:_MOST_COLUMNS]
    across = _across(place, report, len(shown))
    heads = [_plain(translate("Report", "Date")), *(_head(column.instrument) for column in shown)]
    told = [row for row in scores.rows if any(_is_told(cell) for cell in row.cells[: len(shown)])]
    kept, left_out = _shown(told, most)
    rows = [
        [
            _plain(short_date_text(one.day, year=report.last.year)),
            *(
                _score(cell, column.instrument, one.more)
                for cell, column in zip(one.cells, shown, strict=False)
            ),
        ]
        for one in kept
    ]
    bottom = table(page, across, heads, rows, row)
    note = f"{_dates_left_out(left_out)} {_columns_left_out(len(scores.columns) - len(shown))}"
    return paragraph(page, (place[0], bottom, place[2]), note.strip(), NOTE)


def _apart(
    page: Page,
    place: Place,
    report: Report,
    column: ScoreColumn,
    room: tuple[Sequence[ScoreRow], int, float],
) -> float:
    """Put one questionnaire whose items stand alone; they are never added up."""
    rows, most, high = room
    form = column.instrument
    items = range(1, form.items + 1)
    across = _across(place, report, len(items))
    scale = translate("Report", "({low}–{high})").format(low=form.answers[0], high=form.answers[1])
    name: Runs = ((f"{form.name} ", CELL), (scale, CELL_QUIET))
    heads = [name, *(_quiet(_item(form, n)) for n in items)]
    kept, left_out = _shown(rows, most)
    cells = [
        [
            _plain(short_date_text(one.day, year=report.last.year)),
            *_item_cells(one.cells[0], form, one.more),
        ]
        for one in kept
    ]
    bottom = table(page, across, heads, cells, high)
    lower = ", ".join(_item(form, n) for n in sorted(form.lower_is_better))
    words = translate("Report", "Lower is better: {items}.").format(items=lower) if lower else ""
    note = f"{_dates_left_out(left_out)} {words}".strip()
    return paragraph(page, (place[0], bottom, place[2]), note, NOTE)


def _shown(rows: Sequence[ScoreRow], most: int) -> tuple[list[ScoreRow], int]:
    """Return the rows there is room for; those without a result are the first to go."""
    if len(rows) <= most + 1:
        return list(rows), 0
    return shortened([row for row in rows if row.has_result], most)


def _item(form: Instrument, number: int) -> str:
    return translate("Content", form.item_names.get(number, str(number)))


def _item_cells(cell: ScoreCell, form: Instrument, more: int) -> list[Runs]:
    if cell.result is None:
        return [
            ((_silence(cell, more), CELL_QUIET),),
            *((("", CELL),) for _ in range(form.items - 1)),
        ]
    by_item = {item: (number, band) for item, number, band in cell.result.score.items}
    return [
        ((f"{by_item[n][0]} ", CELL_STRONG), (translate("Content", by_item[n][1]), CELL))
        if n in by_item
        else (("", CELL),)
        for n in range(1, form.items + 1)
    ]


def _across(place: Place, report: Report, count: int) -> list[Box]:
    date = _DATE if report.first.year == report.last.year else _LONG_DATE
    each = (place[2] - date) / max(1, count)
    return columns(place, (date, *([each] * count)))


def _plain(words: str) -> Runs:
    return ((words, CELL),)


def _quiet(words: str) -> Runs:
    return ((words, CELL_QUIET),)


def _head(form: Instrument) -> Runs:
    highest = translate("Report", " (0–{n})").format(n=form.highest)
    return ((form.name, CELL), (highest, CELL_QUIET))


def _silence(cell: ScoreCell, more: int) -> str:
    if not cell.is_gap:
        return ""
    if not more:
        return translate("Report", "not filled in")
    return translate("Report", "not filled in ({n} dates)").format(n=more + 1)


def _score(cell: ScoreCell, main: Instrument, more: int) -> Runs:
    if cell.result is None:
        return ((_silence(cell, more), CELL_QUIET),)
    score, form = cell.result.score, cell.result.instrument
    runs = ((f"{score.total} ", CELL_STRONG), (translate("Content", score.band), CELL))
    return runs if form.id == main.id else ((f"{form.name}: ", CELL_QUIET), *runs)


def _is_told(cell: ScoreCell) -> bool:
    return cell.result is not None or cell.is_gap


def _columns_left_out(count: int) -> str:
    if count <= 0:
        return ""
    return translate_n(
        "Report",
        "{n} more questionnaire is in the app.",
        "{n} more questionnaires are in the app.",
        count,
    ).format(n=count)


def _dates_left_out(count: int) -> str:
    if not count:
        return ""
    form = translate_n("Report", "{n} more date in the app.", "{n} more dates in the app.", count)
    return form.format(n=count)


def put_strength(page: Page, place: Place, report: Report, fit: Fit) -> float:
    """Put the main lifts: the first month of the span, the latest day, effort and pain."""
    bottom = section(page, place, translate("Report", "Strength"))
    left, _, wide = place
    if not report.lifts:
        words = translate("Report", "No lifts were logged during this time.")
        return paragraph(page, (left, bottom, wide), words, NOTE)
    most = max(2, fit.rows - 4)
    shown = report.lifts if len(report.lifts) <= most + 1 else report.lifts[:most]
    bottom = _lift_table(page, (left, bottom, wide), report, shown, fit.row)
    note = f"{_lifts_left_out(len(report.lifts) - len(shown))} {strength_note(report)}".strip()
    return paragraph(page, (left, bottom, wide), note, NOTE)


def _lift_table(
    page: Page, place: Place, report: Report, shown: Sequence[LiftProgress], row: float
) -> float:
    """Put lifts with their latest day, and their first where one has another."""
    wide = place[2]
    month = min(_begun(lift).day for lift in report.lifts).replace(day=1)
    has_first = any(lift.first is not None for lift in shown)
    shares = (wide * 0.37, wide * 0.32, 0.0) if has_first else (wide * 0.6, 0.0)
    first_head = [_plain(month_name_text(month, year=report.last.year))]
    heads = [
        _plain(translate("Report", "Lift")),
        *(first_head if has_first else ()),
        _plain(translate("Report", "Latest")),
    ]
    rows = [
        [
            _plain(lift_name_text(lift.exercise)),
            *([_first(lift, report, (month.year, month.month))] if has_first else ()),
            ((_work(lift, lift.latest, report), CELL_STRONG),),
        ]
        for lift in shown
    ]
    return table(page, columns(place, shares), heads, rows, row)


def _begun(lift: LiftProgress) -> LiftWork:
    return lift.latest if lift.first is None else lift.first


def _first(lift: LiftProgress, report: Report, month: tuple[int, int]) -> Runs:
    """Return a lift's first day; one of a later month says which."""
    if lift.first is None:
        return (("", CELL),)
    words = _work(lift, lift.first, report)
    day = lift.first.day
    if (day.year, day.month) == month:
        return ((words, CELL),)
    return ((f"{short_month_text(day)}: ", CELL_QUIET), (words, CELL))


def _work(lift: LiftProgress, work: LiftWork, report: Report) -> str:
    """Return what was done, a load on one line with its unit."""
    unit = report.unit.value
    words = work_text(lift.exercise, work.sets, report.unit)
    return words.replace(f" {unit}", f"\N{NO-BREAK SPACE}{unit}")


def _lifts_left_out(count: int) -> str:
    if not count:
        return ""
    return translate_n(
        "Report", "{n} more lift is in the app.", "{n} more lifts are in the app.", count
    ).format(n=count)


def put_answers(page: Page, place: Place, report: Report, fit: Fit) -> float:
    """Put single answers, items in their order, the newest questionnaires."""
    bottom = section(page, place, translate("Report", "Single answers"))
    left, _, wide = place
    added = [one for one in report.answered if one.instrument.total_of]
    if not added:
        words = translate("Report", "None in this time.")
        return paragraph(page, (left, bottom, wide), words, NOTE)
    shown: Sequence[Result] = added[-fit.lines :]
    across = columns((left, bottom, wide), (27.0, 0.0))
    for result in shown:
        head, told = answers_line(result, report)
        for column, words, style in ((across[0], head, CELL), (across[1], told, CELL_STRONG)):
            page.write(Box(column.x, bottom, column.width, fit.row), words, style)
        bottom += fit.row
    words = _scale_text(shown)
    count = len(added) - len(shown)
    if count:
        form = translate_n(
            "Report", "{n} earlier one is in the app.", "{n} earlier ones are in the app.", count
        )
        words = f"{form.format(n=count)} {words}"
    return paragraph(page, (left, bottom + 0.6, wide), words, NOTE)


def _scale_text(results: Sequence[Result]) -> str:
    """Return how answers are read; from where to where, if that is the same for all."""
    scales = {result.instrument.answers for result in results}
    if len(scales) > 1:
        return translate("Report", "Items in their order.")
    [(low, high)] = scales
    form = translate("Report", "Items in their order, each from {low} to {high}.")
    return form.format(low=low, high=high)


def put_notes(page: Page, place: Place, report: Report, fit: Fit) -> float:
    """Put own words, newest first, each cut to two lines, or one where there is less room."""
    bottom = section(page, place, translate("Report", "Notes"))
    left, _, wide = place
    if not report.notes:
        return paragraph(page, (left, bottom, wide), translate("Report", "None written."), NOTE)
    shown = report.notes[: max(1, fit.lines // 2)]
    each = 2 if fit.lines > _FEW_LINES else 1
    across = columns((left, bottom, wide), (_LONG_DATE, 0.0))
    for note in shown:
        day = short_date_text(note.day, year=report.last.year)
        page.write(Box(left, bottom, _LONG_DATE, 3.8), day, CELL_QUIET)
        here = (across[1].x, bottom, across[1].width)
        bottom = paragraph(page, here, note.words, OWN_WORDS, most=each) + 0.8
    count = len(report.notes) - len(shown)
    return paragraph(page, (left, bottom, wide), _notes_left_out(count), NOTE)


def _notes_left_out(count: int) -> str:
    if not count:
        return ""
    return translate_n(
        "Report", "{n} more note is in the app.", "{n} more notes are in the app.", count
    ).format(n=count)
