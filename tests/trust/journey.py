"""A way through the whole program, from its real start: `python -m tests.trust.journey DATA OUT`.

Everything a person can write is written with a canary, shown on every page, exported, printed,
imported, backed up and restored; then something nobody expected happens. What is said outside the
diary (titles, names of steps, the clipboard) is printed as JSON at the end.
"""

import json
import sys
from pathlib import Path
from unittest import mock

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from liftdesk import __main__
from liftdesk.app import main as command
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.domain.training.units import Unit
from liftdesk.services.exercise_book import Kind
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.program import Program
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.today.quick_line_bar import QuickLineBar
from tests.support.desks import settle
from tests.trust.canaries import CANARIES

STRONG = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n"
    '2026-11-20 18:00:00,"{Imported}",45m,"{Imported} Press (Dumbbell)",1,20,8,0,0,'
    '"{ImportedNote}","",\n'
)


class Journey:
    """The way, and what was said outside the diary on it."""

    def __init__(self, program, out):
        self.program, self.out = program, out
        self.titles, self.steps = set(), set()

    @property
    def desk(self):
        return self.program.desk

    @property
    def house(self):
        return self.program.desk.house

    def note(self):
        settle()
        for window in QApplication.topLevelWidgets():
            self.titles.add(window.windowTitle())
        self.titles.add(QApplication.applicationDisplayName())
        for name in (self.house.undo.undo_name, self.house.undo.redo_name):
            self.steps.add(name or "")

    def run(self):
        self.write()
        self.show()
        self.take_out_and_in()
        self.back_up_and_restore()
        self.break_down()
        self.show()

    def write(self):
        for act in self.acts():
            act()
            self.note()

    def acts(self):
        house, c = self.house, CANARIES
        lift = []

        def squat():
            return next(one for one in house.library.all() if one.name == "Goblet squat")

        def own_lift():
            lift.append(house.exercise_book.add(c["Lift"], Kind()))

        def notes():
            logged = house.training_log.log_line(f"{c['Lift']} 3x8 @ 20kg", unit=Unit.KG)
            house.training_log.note_set(logged[0].id, c["SetNote"])
            session = house.training_log.begin()
            house.training_log.note(session, c["SessionNote"])

        return (
            own_lift,
            lambda: house.exercise_book.add_alias(lift[0].id, c["Alias"]),
            lambda: house.exercise_book.write_note(lift[0].id, c["LiftNote"]),
            notes,
            lambda: house.training_log.log_line("goblet squat 3x8 @ 20kg rir2", unit=Unit.KG),
            lambda: house.training_log.add_cardio(30, activity=c["Activity"]),
            lambda: house.check_ins.rate("mood", 3),
            lambda: house.check_ins.note(c["Note"]),
            lambda: house.check_ins.tag((c["Tag"],)),
            lambda: house.own_plan.add(c["Person"], c["Number"], about=c["Person"]),
            lambda: house.own_plan.write(c["Plan"]),
            lambda: house.wins.add(c["Win"]),
            lambda: house.circumstances.note_pain(squat(), 4, BodyPart.KNEE),
            lambda: house.places.add(next(iter(PlacePreset)), c["Place"]),
            lambda: house.routines.make(next(iter(RoutinePreset)), c["Routine"]),
            lambda: house.questionnaires.choose("phq9", on=True),
            lambda: house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1)),
            lambda: house.training_log.begin_another(name=c["SessionName"]),
            self.delete_one,
            house.undo.undo,
            house.undo.redo,
        )

    def delete_one(self):
        session = self.house.training_log.begin_another(name=CANARIES["Deleted"])
        self.house.training_log.delete_session(session.id)

    def show(self):
        window = self.desk.window
        for key in TABS:
            window.show_tab(key)
            self.note()
        for key in INNER:
            if key == "questionnaire":
                self.desk.ask_questionnaire("phq9")
            else:
                window.open_page(key)
            self.desk.jobs.wait()
            self.note()
        window.show_tab("history")
        self.note()
        field = window.page("history").search_line.field
        QTest.keyClicks(field, CANARIES["Search"])
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.note()
        window.show_tab("today")
        bar = window.page("today").findChild(QuickLineBar)
        QTest.keyClicks(bar.edit, f"{CANARIES['Typed']} 3x8")
        QTest.keyClick(bar.edit, Qt.Key.Key_Return)
        bar.edit.clear()
        self.note()

    def take_out_and_in(self):
        data, out = str(self.house.path), self.out
        given = out / "given.csv"
        given.write_text(STRONG.format(**CANARIES), encoding="utf-8")
        for arguments in (
            ("export", str(out / "all.json"), "--with-moods", "--with-answers"),
            ("export", str(out / "tables"), "--format", "csv", "--with-moods"),
            ("report", str(out / "report.pdf"), "--with", "answers,notes,medicines"),
            ("plan", str(out / "plan.pdf")),
            ("ics", str(out / "days.ics")),
            ("import", str(given), "--unit", "kg"),
            ("backup", str(out / "copy.liftdesk")),
        ):
            code = command(["--data", data, *arguments])
            if code:
                raise RuntimeError(f"{arguments[0]} ended {code}")
            self.desk.window.refresh_all()
            self.note()

    def back_up_and_restore(self):
        stick = self.out / "stick"
        stick.mkdir()
        self.house.second_folder.choose(stick)
        self.desk.back_up()
        self.wait()
        made = self.house.backups.entries()[0]
        self.desk.keeping.restore(made.path, "now")
        for _ in range(4):
            self.wait()
        self.note()

    def wait(self):
        self.desk.jobs.wait()
        settle()

    def break_down(self):
        try:
            _break(CANARIES["Fault"])
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        self.note()


def _break(note):
    try:
        {}[note]
    except KeyError as error:
        raise ValueError(f"cannot read {note}") from error


def said(journey):
    """Return what was said outside the diary."""
    clipboard = QApplication.clipboard()
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)]
    return {
        "titles": sorted(journey.titles),
        "steps": sorted(journey.steps),
        "clipboard": clipboard.text(),
        "windows": len(windows),
        "sets": journey.house.summary.counts()["sets"],
    }


def main():
    """Start as the program is started, and go the way instead of waiting for a person."""
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    programs, told, sockets = [], [], []
    sys.addaudithook(lambda event, _: event.startswith("socket.") and sockets.append(event))
    caught = Program.catch_faults

    def catch(program):
        programs.append(program)
        caught(program)

    def go(*_args):
        settle()
        journey = Journey(programs[0], out)
        journey.run()
        told.append(said(journey))
        return 0

    sys.argv = ["liftdesk", "--data", str(data)]
    with (
        mock.patch.object(Program, "catch_faults", catch),
        mock.patch.object(QApplication, "exec", go),
        mock.patch.object(CrashDialog, "exec", return_value=1),
    ):
        try:
            __main__.main()
        except SystemExit as end:
            print(json.dumps({**told[0], "code": end.code, "sockets": sockets}))


if __name__ == "__main__":
    main()
