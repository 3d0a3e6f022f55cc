"""Every page and state of the import as a picture, from the real window.

Run as `python -m tests.support.import_states FOLDER [--size 1280x800] [--theme light]`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.domain.training.sets import Effort, SetId
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import (
    ImportedCheckIn,
    ImportedSession,
    ImportedSet,
    Private,
    Reading,
)
from liftdesk.services.export_order import ExportOrder
from liftdesk.services.import_plan import Detected, MoodName
from liftdesk.store.table_dump import dump
from liftdesk.ui.shared.jobs import InlineJobs
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.transfer.import_dialog import ImportDialog, ImportLinks
from liftdesk.ui.transfer.import_draft import DraftFile
from liftdesk.ui.transfer.import_reading import Gathered
from liftdesk.ui.transfer.import_start import links_of
from tests.support import picture_command
from tests.support.desks import Stage, settle
from tests.support.exports import HEVY, OWN_TABLE, STRONG_A, strong_history

State = Callable[[ImportDialog, Stage, Path], None]


def links(stage: Stage, *, files: tuple[Path, ...] = ()) -> ImportLinks:
    """Return what an import over a stage is lent, its work done at once; it chooses `files`."""
    return replace(
        links_of(stage.desk),
        jobs=InlineJobs(),
        ask_files=lambda: list(files),
        ask_folder=lambda: None,
        ask_path=lambda _name: None,
    )


def files_none(_dialog: ImportDialog, _stage: Stage, _folder: Path) -> None:
    """Nothing chosen yet."""


def files_chosen(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """Several files, some of which cannot be read, and others of a folder."""
    dialog.add_paths(_paths(folder))


def files_being_read(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """A long file on its way."""
    dialog.add_paths(_paths(folder)[:1])
    dialog.reader.worked_long.emit("strong.csv", 0.4)


def columns(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """A table that no app is known for, its dates open."""
    dialog.add_paths([_table(folder)])
    dialog.next.click()


def columns_told(dialog: ImportDialog, stage: Stage, folder: Path) -> None:
    """The same, its dates told."""
    columns(dialog, stage, folder)
    dates = dialog.columns.settings.dates
    assert dates is not None
    dates.buttons()[1].click()


def columns_lacking(dialog: ImportDialog, stage: Stage, folder: Path) -> None:
    """The same with too little told to read a row."""
    columns(dialog, stage, folder)
    kind = dialog.columns.kinds["Lift"]
    kind.setCurrentIndex(0)
    kind.activated.emit(0)


def own_file(dialog: ImportDialog, stage: Stage, folder: Path) -> None:
    """LiftDesk's own file, some of which is there and some of which differs."""
    dialog.add_paths([_own(stage, folder)])
    dialog.next.click()


def own_file_crowded(dialog: ImportDialog, stage: Stage, folder: Path) -> None:
    """The same beside another file."""
    dialog.add_paths([_own(stage, folder), _paths(folder)[1]])


def questions(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """A unit and names of moods are asked for."""
    dialog.add_paths(_paths(folder)[:1])
    dialog.files.add(Gathered(files=(mood_file(),)))
    dialog.draft.work_out()
    dialog._go_on()


def exercises(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """Names, one of them a tie."""
    _to_exercises(dialog, folder)


def exercise_search(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """Any exercise by typing, and one name decided."""
    _to_exercises(dialog, folder)
    dialog.exercises._on_exercise_chosen(dialog.draft.names[0].candidates[0])
    dialog.exercises.table.go_to(1)
    dialog.exercises.choice.search.set_text("row")
    dialog.exercises.choice._show_options()
    dialog.exercises.choice.search.setFocus()


def exercises_open(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """Only what needs a look."""
    _to_exercises(dialog, folder)
    dialog.exercises.only_open.setChecked(True)


def preview(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """A first import."""
    _to_preview(dialog, folder)


def preview_again(dialog: ImportDialog, stage: Stage, folder: Path) -> None:
    """A second import: known, grown, changed and alike; oddities; private details."""
    _odd(dialog, stage)
    dialog.draft.work_out()
    dialog._show_step(dialog.preview)
    del folder


def preview_nothing_new(dialog: ImportDialog, stage: Stage, folder: Path) -> None:
    """All of the file is there."""
    file = _paths(folder)[0]
    answers = replace(DraftFile(ImportFile.at(file)).answers, unit=Unit.KG)
    stage.house.transfer.take_in(stage.house.transfer.read(ImportFile.at(file), answers=answers))
    dialog.add_paths([file])
    while dialog.step is not dialog.preview:
        dialog.next.click()


def writing(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """Half written."""
    _to_preview(dialog, folder)
    dialog._write = lambda: None  # type: ignore[method-assign]
    dialog._start_writing()
    dialog.ending.show_writing(0.5)


def done(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """Written."""
    _to_preview(dialog, folder)
    dialog._start_writing()


def taken_back(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """Written and undone."""
    _to_preview(dialog, folder)
    dialog._start_writing()
    settle()
    dialog.ending.undo.click()


def refused(dialog: ImportDialog, _stage: Stage, folder: Path) -> None:
    """The disk is full."""
    _to_preview(dialog, folder)
    dialog._stack.setCurrentIndex(dialog._places[dialog.ending])
    dialog._end_writing("The disk is full. Please free some space and try again.")


STATES: tuple[tuple[State, int], ...] = (
    (files_none, 0),
    (files_chosen, 3),
    (files_being_read, 3),
    (columns, 3),
    (columns_told, 3),
    (columns_lacking, 3),
    (own_file, 1),
    (own_file_crowded, 1),
    (questions, 3),
    (exercises, 3),
    (exercise_search, 3),
    (exercises_open, 3),
    (preview, 3),
    (preview_again, 3),
    (preview_nothing_new, 3),
    (writing, 3),
    (done, 3),
    (taken_back, 3),
    (refused, 3),
)
"""Each state, and how many months of sample data stand behind it."""


def mood_file() -> DraftFile:
    """Return a file of a mood diary whose moods have names, read."""
    at = datetime(2026, 10, 1, 21, tzinfo=UTC)
    names = ("rad", "good", "meh", "quite bad today", "awful")
    moods = tuple(
        MoodName(name=name, count=(n + 1) * 17 % 40, level=5 - n if n != 3 else None)
        for n, name in enumerate(names)
    )
    found = tuple(
        ImportedCheckIn(natural_key=f"m{n}", at=at + timedelta(days=n), mood=2 * (n % 5) + 1)
        for n in range(20)
    )
    one = DraftFile(ImportFile.of(b"x" * 2_000, "moods.csv"))
    one.detected = Detected(format="daylio", candidates=("daylio",), moods=moods)
    one.suggest(Unit.KG)
    one.reading = Reading(format="daylio", rows=20, taken=20, check_ins=found)
    one.read_with = one.answers
    return one


def _paths(folder: Path) -> list[Path]:
    texts = {
        "strong.csv": strong_history(),
        "hevy.csv": HEVY,
        "letter to a friend.csv": "dear diary, I lifted",
        "empty.csv": "",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


def _table(folder: Path) -> Path:
    path = folder / "my log.csv"
    path.write_text(OWN_TABLE, encoding="utf-8")
    return path


def _own(stage: Stage, folder: Path) -> Path:
    """Return an export of the diary from before a set was corrected and a session deleted."""
    path = folder / "LiftDesk.json"
    house = stage.house
    house.export.to(path, ExportOrder(with_answers=True))
    first, second, *_ = dump(house.check_up._database)["set_entry"]
    house.training_log.correct(SetId(first["id"]), Effort(reps=3, load=Load.of(20, Unit.KG)))
    house.training_log.delete_set(SetId(second["id"]))
    return path


def _to_exercises(dialog: ImportDialog, folder: Path) -> None:
    dialog.add_paths(_paths(folder)[:2])
    while dialog.step is not dialog.exercises:
        dialog.next.click()


def _to_preview(dialog: ImportDialog, folder: Path) -> None:
    _to_exercises(dialog, folder)
    dialog.next.click()


def _odd(dialog: ImportDialog, stage: Stage) -> None:
    started = datetime(2026, 9, 1, 18, tzinfo=UTC)

    def day(n: int, *, reps: int = 8, sets: int = 3, key: str = "o") -> ImportedSession:
        one = ImportedSet(
            exercise="Zercher squat", done=Effort(reps=reps, load=Load.of(60, Unit.KG))
        )
        begun = started + timedelta(days=2 * n)
        return ImportedSession(
            natural_key=f"{key}{n}", name=f"Day {n}", started=begun, sets=(one,) * sets
        )

    def reading(*sessions: ImportedSession) -> Reading:
        rows = sum(len(one.sets) for one in sessions)
        return Reading(
            format="strong",
            rows=rows + 5,
            taken=rows,
            sessions=sessions,
            ignored={"rest_timer": 4, "nothing_done": 1},
            private=frozenset({Private.BODY_WEIGHT, Private.NAME}),
        )

    file = ImportFile.of(b"x" * 40_000, "strong.csv")
    transfer = stage.house.transfer
    transfer.take_in(transfer.plan(file, reading(*(day(n) for n in range(6)))))
    long = replace(day(9, reps=120), ended=started + timedelta(days=18, hours=9))
    again = reading(
        day(0), day(1, sets=5), day(2, reps=9), day(3, reps=10), day(4, key="x"), day(8), long
    )
    one = DraftFile(file, Detected(format="strong", candidates=("strong",)))
    one.reading, one.read_with = again, one.answers
    strong = stage.house.transfer.read(
        ImportFile.of(STRONG_A.encode(), "older.csv"), answers=replace(one.answers, unit=Unit.KG)
    )
    other = DraftFile(strong.file, Detected(format="strong", candidates=("strong",)))
    other.reading, other.read_with = strong.reading, other.answers
    dialog.files.add(Gathered(files=(one, other)))


def render(folder: Path, *, size: tuple[int, int], theme: str) -> None:
    """Write a picture of the import in each state."""
    folder.mkdir(parents=True, exist_ok=True)
    for show, months in STATES:
        with TemporaryDirectory() as place:
            stage = Stage(Path(place), look_of(), months=months)
            look_of().set_theme(theme)
            stage.window.resize(*size)
            stage.settle()
            dialog = ImportDialog(links(stage), stage.desk.show_crisis_help, stage.window)
            dialog.show()
            show(dialog, stage, Path(place))
            settle()
            dialog.grab().save(str(folder / f"{show.__name__}.png"))
            dialog.deleteLater()
            stage.close()


if __name__ == "__main__":
    picture_command.run(render, __doc__)
