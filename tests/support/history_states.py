"""Pictures of every state of History, from the real window.

Run as `python -m tests.support.history_states FOLDER [--size 1280x800] [--theme light]`.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.units import Unit
from liftdesk.formats.import_file import ImportFile
from liftdesk.ui.history.compare_page import ComparePage
from liftdesk.ui.history.duplicates_page import DuplicatesPage
from liftdesk.ui.history.entry_model import Row
from liftdesk.ui.history.history_page import HistoryPage
from liftdesk.ui.history.imports_page import ImportsPage
from liftdesk.ui.history.trash_page import TrashPage
from liftdesk.ui.shared.look import look_of
from tests.support import picture_command
from tests.support.desks import Stage, settle
from tests.support.exports import HEVY

State = Callable[[Stage, Path], None]
PAGES = (ComparePage, DuplicatesPage, HistoryPage, ImportsPage, TrashPage)


def history(stage: Stage, _folder: Path) -> None:
    """A session in detail, its pain noted, a note, a self-check in the list."""
    lived(stage)
    page_of(stage)


def empty(stage: Stage, _folder: Path) -> None:
    """No entry yet."""
    page_of(stage)


def search(stage: Stage, _folder: Path) -> None:
    """Words, a year and a load."""
    lived(stage)
    _search(stage, "squat 2026 >10kg")


def search_note(stage: Stage, _folder: Path) -> None:
    """A word that stands in notes alone."""
    lived(stage)
    _search(stage, "knee")


def nothing_found(stage: Stage, _folder: Path) -> None:
    """A search that finds nothing."""
    lived(stage)
    _search(stage, "snorkelling 1999")


def filters(stage: Stage, _folder: Path) -> None:
    """The filters, one of them on; behind their button where there is little room."""
    lived(stage)
    page = page_of(stage)
    page._filters.with_note.click()
    page.filter_button.setChecked(True)


def year(stage: Stage, _folder: Path) -> None:
    """The calendar of a year."""
    lived(stage)
    page = page_of(stage)
    page.filter_button.setChecked(True)
    page.calendar.show_year()


def check_in(stage: Stage, _folder: Path) -> None:
    """A check-in in detail, check-ins in the list."""
    lived(stage)
    page = page_of(stage)
    page._filters.check_ins.setChecked(True)
    _choose_first(page, "check_in")


def self_check(stage: Stage, _folder: Path) -> None:
    """A self-check, its answers opened."""
    lived(stage)
    page = page_of(stage)
    _choose_first(page, "self_check")
    assert page.details.self_check is not None
    page.details.self_check.answers.set_open(True)


def rest_day(stage: Stage, _folder: Path) -> None:
    """A day without an entry."""
    page_of(stage)._on_day_chosen(date(2026, 11, 25))


def editing(stage: Stage, _folder: Path) -> None:
    """A session as fields, one set's kind and note open."""
    lived(stage)
    page = page_of(stage)
    page._on_edit_wanted()
    assert page.details.form is not None
    page.details.form.sets.rows[1].more.click()


def editing_below(stage: Stage, _folder: Path) -> None:
    """The lower half of the fields."""
    editing(stage, _folder)
    page = page_of(stage)
    settle()
    assert page.details.form is not None
    bar = page.details._area.verticalScrollBar()
    bar.setValue(bar.maximum())


def editing_cardio(stage: Stage, _folder: Path) -> None:
    """Easy cardio as fields."""
    page = page_of(stage)
    _choose_first(page, "session", cardio=True)
    page._on_edit_wanted()


def editing_self_check(stage: Stage, _folder: Path) -> None:
    """A self-check's day as a field."""
    lived(stage)
    page = page_of(stage)
    _choose_first(page, "self_check")
    page._on_edit_wanted()


def noting_pain(stage: Stage, _folder: Path) -> None:
    """Pain noted with a session gone by."""
    page = page_of(stage)
    assert page.details.pain is not None
    page.details.pain.add_button.click()
    settle()
    bar = page.details._area.verticalScrollBar()
    bar.setValue(bar.maximum())


def several(stage: Stage, _folder: Path) -> None:
    """Several entries chosen together, a name about to be given."""
    page = _select(stage, 3)
    page.several.buttons["rename"].click()


def several_moving(stage: Stage, _folder: Path) -> None:
    """Several entries about to be moved, a day to come refused."""
    page = _select(stage, 4)
    page.several.buttons["move"].click()
    page.several.day.set_text("2027-01-01")
    page.several.day.accepted.emit()


def relabelling(stage: Stage, _folder: Path) -> None:
    """Sets of one exercise about to be given to another."""
    page = _select(stage, 2)
    page.several.buttons["relabel"].click()


def deleted(stage: Stage, _folder: Path) -> None:
    """Several were deleted, Undo beside it."""
    page = _select(stage, 3)
    page.several.buttons["delete"].click()


def compare(stage: Stage, _folder: Path) -> None:
    """Two sessions side by side."""
    page = _select(stage, 3)
    page._timeline.select(page._timeline.selected[::2])
    page.several.buttons["compare"].click()


def compare_nothing(stage: Stage, _folder: Path) -> None:
    """No two sessions chosen."""
    stage.window.open_page("compare")


def trash(stage: Stage, _folder: Path) -> None:
    """What was deleted, and the question before it goes for good."""
    lived(stage)
    page = _select(stage, 3)
    page.together.delete()
    for one in stage.house.questionnaires.history()[:1]:
        stage.house.questionnaires.remove(one.filled.id)
    stage.window.open_page("trash")
    shown = stage.window.page("trash")
    assert isinstance(shown, TrashPage)
    shown.empty_button.click()


def trash_empty(stage: Stage, _folder: Path) -> None:
    """Nothing was deleted."""
    stage.window.open_page("trash")


def duplicates(stage: Stage, _folder: Path) -> None:
    """A session that is there twice."""
    log = stage.house.training_log
    for hour in (17, 18):
        at = datetime(2026, 11, 12, hour, tzinfo=UTC)
        reading = log.read_line("goblet squat 3x10 @ 16kg", unit=Unit.KG)
        log.add_past_strength(reading.drafts, at=at, note="By the sea" if hour == 18 else "")
    stage.window.open_page("duplicates")


def duplicates_none(stage: Stage, _folder: Path) -> None:
    """Nothing is there twice."""
    stage.window.open_page("duplicates")


def imports(stage: Stage, folder: Path) -> None:
    """Two imports, one about to be taken back."""
    for name in ("hevy.csv", "hevy march.csv"):
        bring(stage, folder / name, HEVY if name == "hevy.csv" else HEVY.replace("2026", "2025"))
    stage.window.open_page("imports")
    shown = stage.window.page("imports")
    assert isinstance(shown, ImportsPage)
    shown.rows[-1].take_back.click()


def imports_none(stage: Stage, _folder: Path) -> None:
    """Nothing was imported."""
    stage.window.open_page("imports")


STATES: tuple[tuple[State, int], ...] = (
    (history, 6),
    (empty, 0),
    (search, 6),
    (search_note, 6),
    (nothing_found, 6),
    (filters, 6),
    (year, 6),
    (check_in, 3),
    (self_check, 3),
    (rest_day, 3),
    (editing, 3),
    (editing_below, 3),
    (editing_cardio, 3),
    (editing_self_check, 3),
    (noting_pain, 3),
    (several, 3),
    (several_moving, 3),
    (relabelling, 3),
    (deleted, 3),
    (compare, 3),
    (compare_nothing, 0),
    (trash, 3),
    (trash_empty, 0),
    (duplicates, 1),
    (duplicates_none, 0),
    (imports, 0),
    (imports_none, 0),
)
"""Each state, and how many months of sample data stand behind it."""


def page_of(stage: Stage) -> HistoryPage:
    """Show the tab and return its page."""
    page = stage.page("history")
    assert isinstance(page, HistoryPage)
    return page


def lived(stage: Stage) -> None:
    """Add to the sample what a person writes: pain, notes, a check-in with tags, a self-check."""
    house = stage.house
    days = (house.planner.today - timedelta(days=n) for n in range(1, 20))
    found = (house.diary.newest_on(day) for day in days)
    views = (house.diary.session(one) for one in found if one is not None)
    view = next(view for view in views if view is not None and view.lifts)
    house.training_log.note(view.detail.session, "Slept badly. Went anyway, and it was fine.")
    house.training_log.note_set(view.lifts[-1].sets[0].id, "Left knee warm on the way down")
    lift = view.lifts[0].exercise.id
    house.session_flow.add_pain(view.detail.session, lift, BodyPart.KNEE, 2)
    at = datetime(2026, 11, 22, 21, tzinfo=UTC)
    house.check_ins.add(at=at, mood=6, energy=5, stress=4, note="Knee quiet.", tags=("sea", "rest"))
    house.questionnaires.answer("ons4", {1: 7, 2: 6, 3: 5, 4: 3}, at=at)
    house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1) | {9: 0}, at=at)
    house.undo.clear()


def bring(stage: Stage, path: Path, content: str) -> None:
    """Import a file."""
    path.write_text(content, encoding="utf-8")
    transfer = stage.house.transfer
    transfer.take_in(transfer.read(ImportFile.at(path)))


def _search(stage: Stage, text: str) -> HistoryPage:
    page = page_of(stage)
    page.focus_search()
    page.search.setText(text)
    page.search.returnPressed.emit()
    return page


def _select(stage: Stage, number: int) -> HistoryPage:
    """Choose strength sessions together."""
    page = page_of(stage)
    rows = [page.model.row(page.model.index(n, 0)) for n in range(page.model.rowCount())]
    keys = [r.key for r in rows if r.key and r.day and r.day.entry and r.day.entry.sets]
    page._timeline.select(keys[:number])
    settle()
    return page


def _choose_first(page: HistoryPage, kind: str, *, cardio: bool = False) -> None:
    rows = [page.model.row(page.model.index(n, 0)) for n in range(page.model.rowCount())]
    keys = [
        row.key
        for row in rows
        if row.key and row.key[0] == kind and (not cardio or _is_cardio(row))
    ]
    page._choose(keys[0])
    settle()


def _is_cardio(row: Row) -> bool:
    return row.day is not None and row.day.entry is not None and row.day.entry.cardio_minutes > 0


def render(folder: Path, *, size: tuple[int, int], theme: str, only: str = "") -> None:
    """Write a picture of each state whose name has `only` in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for show, months in STATES:
        if only not in show.__name__:
            continue
        with TemporaryDirectory() as place:
            stage = Stage(Path(place), look_of(), months=months)
            look_of().set_theme(theme)
            stage.window.resize(*size)
            stage.settle()
            show(stage, Path(place))
            settle()
            stage.window.grab().save(str(folder / f"{show.__name__}.png"))
            stage.close()


if __name__ == "__main__":
    picture_command.run(render, __doc__, by_name=True)
