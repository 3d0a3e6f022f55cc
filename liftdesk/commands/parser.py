"""The command line: which commands there are and what they take."""

from argparse import ArgumentParser, BooleanOptionalAction, _SubParsersAction
from pathlib import Path
from typing import TypeAlias

from liftdesk import __version__
from liftdesk.commands import (
    answer_questionnaire,
    demo,
    export_files,
    find,
    from_paper,
    ics,
    import_options,
    insight,
    look_after,
    merge,
    next_session,
    note,
    plan,
    report,
    screenshots,
    summary,
    tidy,
    wins,
    write_down,
)
from liftdesk.domain.exports import ExportForm
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.wellbeing.check_ins import RATINGS
from liftdesk.system.language import NAMES

# argparse has no public name for what add_subparsers returns.
Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"


def parser() -> ArgumentParser:
    """Return the parser; a command's `run` takes its options and the open house."""
    root = ArgumentParser(prog="liftdesk", description="A calm, offline training diary.")
    root.add_argument("--data", type=Path, metavar="FILE", help="use this data file")
    root.add_argument(
        "--language", choices=NAMES, metavar="LANGUAGE", help="speak en, de, es or fr this time"
    )
    root.add_argument("--version", action="version", version=f"liftdesk {__version__}")
    root.add_argument("--demo", action="store_true", help="open sample data in a file of its own")
    root.add_argument("--self-test", action="store_true", help="check this copy of the program")
    commands = root.add_subparsers(dest="command", metavar="COMMAND")

    import_options.add_to(commands)
    _add_reading(commands)
    _add_finding(commands)
    _add_writing(commands)
    _add_coach(commands)

    _add_export(commands)
    _add_paper(commands)
    _add_report(commands)
    _add_back(commands)

    sample = commands.add_parser("demo", help="fill an empty data file with sample data")
    length = sample.add_mutually_exclusive_group()
    length.add_argument("--months", type=int, default=6, metavar="N")
    length.add_argument("--years", type=int, default=0, metavar="N")
    sample.set_defaults(run=demo.run)

    copy = commands.add_parser("backup", help="write a checked copy of the data file")
    copy.add_argument("file", type=Path, metavar="FILE")
    copy.set_defaults(run=look_after.back_up)

    put_back = commands.add_parser("restore", help="put a backup in the place of the data file")
    put_back.add_argument("file", type=Path, metavar="FILE")

    gone = commands.add_parser(
        "delete-everything", help="delete the diary, its backups, the logs and all settings"
    )
    gone.add_argument("--confirm", action="store_true", help="do it; without, say what would go")
    gone.add_argument("--json", action="store_true")

    saved = commands.add_parser("rescue", help="save what can be read of a damaged data file")
    saved.add_argument("file", type=Path, metavar="FILE")
    saved.add_argument("target", type=Path, metavar="NEW.liftdesk|NEW.json|DIR")
    saved.add_argument("--json", action="store_true")

    sound = commands.add_parser("check", help="say whether the data file is sound")
    sound.set_defaults(run=look_after.check)
    return root


def _add_export(commands: Commands) -> None:
    take_out = commands.add_parser(
        "export", help="write everything out in open formats; the files are not encrypted"
    )
    take_out.add_argument("target", type=Path, nargs="?", metavar="FILE|DIR")
    take_out.add_argument(
        "--format",
        type=ExportForm,
        choices=tuple(ExportForm),
        metavar="|".join(ExportForm),
        help="told by the name's end otherwise: .json, .zip, .xlsx, .md, or a folder of CSV",
    )
    take_out.add_argument("--from", dest="first", metavar="2026-09-01", help="first day to write")
    take_out.add_argument("--to", dest="last", metavar="2026-11-26", help="last day, today")
    _add_moods(take_out)
    take_out.add_argument(
        "--with-answers", action="store_true", help="single answers of self-checks too"
    )
    take_out.add_argument(
        "--schema", type=Path, metavar="OUT.md|OUT.json", help="write what the tables hold"
    )
    take_out.add_argument("--json", action="store_true")
    take_out.set_defaults(run=export_files.run, refuse=take_out.error)


def _add_moods(command: ArgumentParser) -> None:
    words = "moods too, although they are hidden"
    command.add_argument("--with-moods", action="store_true", help=words)


def _add_reading(commands: Commands) -> None:
    for name, words, run in (
        ("summary", "what the log holds", summary.run),
        ("insight", "what the diary says about mood and training", insight.run),
        ("wins", "what you can do now, and your own words", wins.run),
    ):
        told = commands.add_parser(name, help=words)
        if run is not wins.run:
            _add_moods(told)
        told.add_argument("--json", action="store_true")
        told.set_defaults(run=run)


def _add_finding(commands: Commands) -> None:
    search = commands.add_parser("find", help="find anything: words, dates, loads, #tags, kinds")
    search.add_argument("text", metavar="TEXT", help='such as "squat 2025 >60kg sore"')
    search.add_argument("--json", action="store_true")
    search.set_defaults(run=find.run)

    deleted = commands.add_parser("trash", help="what was deleted in the last 30 days")
    act = deleted.add_mutually_exclusive_group()
    act.add_argument("--restore", type=int, action="append", default=[], metavar="ID")
    act.add_argument("--empty", action="store_true", help="delete all of it for good")
    deleted.add_argument("--json", action="store_true")
    deleted.set_defaults(run=tidy.trash)

    twice = commands.add_parser("duplicates", help="entries that may be in the diary twice")
    twice.add_argument("--json", action="store_true")
    twice.set_defaults(run=tidy.duplicates)

    other = commands.add_parser("merge", help="join another computer's diary into this one")
    other.add_argument("file", type=Path, metavar="FILE", help="a data file, backup or copy of it")
    other.add_argument("--dry-run", action="store_true", help="only say what would be done")
    other.add_argument("--json", action="store_true")
    other.set_defaults(run=merge.run)


def _add_writing(commands: Commands) -> None:
    line = commands.add_parser("log", help="log a quick line")
    line.add_argument("text", metavar="TEXT")
    line.add_argument("--at", metavar="ISO")
    line.add_argument("--unit", choices=("kg", "lb"))
    line.add_argument("--json", action="store_true")
    line.set_defaults(run=write_down.log)

    feel = commands.add_parser("check-in", help="write down how you are, 0 to 10")
    for name in RATINGS:
        feel.add_argument(f"--{name}", type=int, metavar="N")
    feel.add_argument("--note", default="", metavar="TEXT")
    feel.add_argument("--tags", default="", metavar="TAG,TAG")
    feel.add_argument(
        "--decline", action="append", default=[], choices=RATINGS, help="rather not say"
    )
    feel.add_argument("--at", metavar="ISO")
    feel.set_defaults(run=write_down.check_in)

    reply = commands.add_parser("answer", help="write down a questionnaire's answers")
    reply.add_argument("questionnaire", metavar="phq9|gad7|ons4")
    reply.add_argument("--answers", required=True, metavar="0,1,2,...")
    reply.add_argument("--at", metavar="ISO")
    _add_moods(reply)
    reply.add_argument("--json", action="store_true")
    reply.set_defaults(run=answer_questionnaire.run)


def _add_back(commands: Commands) -> None:
    back = commands.add_parser("from-paper", help="take a sheet that was filled in back")
    back.add_argument("text", metavar='FILE|"CODE: LINE; LINE"')
    back.add_argument("--on", metavar="2026-11-26", help="the day it was done")
    back.add_argument("--dry-run", action="store_true", help="say how it reads, save nothing")
    back.add_argument("--accept", action="store_true", help="of a picture: save what is sure")
    again = back.add_mutually_exclusive_group()
    again.add_argument("--add", action="store_true", help="add to the session in the log")
    again.add_argument("--replace", action="store_true", help="replace the session in the log")
    back.add_argument("--json", action="store_true")
    back.set_defaults(run=from_paper.run)


def _add_coach(commands: Commands) -> None:
    coming = commands.add_parser("next", help="the next session, with loads and reasons")
    coming.add_argument("--on", metavar="2026-11-26", help="as it would be planned for this day")
    coming.add_argument("--short", action="store_true", help="two or three lifts, two sets each")
    coming.add_argument("--gentle", action="store_true", help="below 70 % of the 1RM")
    coming.add_argument("--json", action="store_true")
    coming.set_defaults(run=next_session.run)

    hurt = commands.add_parser("pain", help="note pain with a lift, 0 to 10")
    hurt.add_argument("exercise", metavar="EXERCISE")
    hurt.add_argument("level", type=int, metavar="N")
    hurt.add_argument("where", choices=[part.replace("_", "-") for part in BodyPart])
    hurt.add_argument("--at", metavar="ISO")
    hurt.set_defaults(run=note.pain)

    for name, what, verb in (
        ("easy-week", "ask for an easy week", note.easy_week),
        ("ill", "note days of being ill", note.ill),
    ):
        wish = commands.add_parser(name, help=what)
        wish.add_argument("--from", dest="first", metavar="2026-11-26", help="today unless told")
        wish.add_argument("--to", dest="last", metavar="2026-12-02")
        wish.set_defaults(run=verb)


def _add_paper(commands: Commands) -> None:
    week = commands.add_parser("plan", help="write the week's plan or another sheet as a PDF")
    week.add_argument("target", type=Path, metavar="OUT.pdf")
    week.add_argument("--sheet", choices=tuple(plan.SHEETS), default="week")
    week.add_argument("--week", metavar="2026-W48")
    week.add_argument("--session", metavar="B", help="which one, with --sheet session")
    week.add_argument("--paper", choices=tuple(plan.PAPERS), default=plan.usual())
    week.add_argument("--large", action="store_true", help="large print, on more pages")
    week.add_argument("--ink-saving", action="store_true", help="thin lines, no hatching")
    for name, default in (
        ("feelings", None),  # unless mood is hidden
        ("reasons", True),
        ("plates", True),
        ("percent", False),
    ):
        week.add_argument(f"--{name}", action=BooleanOptionalAction, default=default)
    week.add_argument("--json", action="store_true")
    week.set_defaults(run=plan.run)

    calendar = commands.add_parser("ics", help="write planned days as a calendar file")
    calendar.add_argument("target", type=Path, metavar="OUT.ics")
    calendar.add_argument("--weeks", type=int, default=4, metavar="N")
    calendar.add_argument("--at", metavar="HH:MM", help="events at this time, not all day")
    calendar.add_argument("--json", action="store_true")
    calendar.set_defaults(run=ics.run)

    pictures = commands.add_parser("screenshots", help="write a picture of every tab")
    pictures.add_argument("folder", type=Path, metavar="DIR")
    pictures.add_argument("--theme", choices=("light", "dark"), default="light")
    pictures.add_argument("--size", type=screenshots.size, default=(1280, 800), metavar="1280x800")
    pictures.set_defaults(run=screenshots.run)


def _add_report(commands: Commands) -> None:
    page = commands.add_parser("report", help="write one page for a doctor or therapist as a PDF")
    page.add_argument("target", type=Path, metavar="OUT.pdf")
    page.add_argument("--from", dest="first", metavar="2026-09-01", help="12 weeks unless told")
    page.add_argument("--to", dest="last", metavar="2026-11-26", help="today unless told")
    page.add_argument("--paper", choices=tuple(plan.PAPERS), default=plan.usual())
    for name, key in (("with", "wanted"), ("without", "unwanted")):
        page.add_argument(
            f"--{name}", dest=key, type=report.parts, default=frozenset(), metavar="PART,PART"
        )
    page.add_argument("--json", action="store_true")
    page.set_defaults(run=report.run)
