"""The options of `liftdesk import` and `liftdesk imports`."""

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from liftdesk.commands import import_answers, import_files, imports
from liftdesk.formats.detection import FORMATS
from liftdesk.formats.mapping import DateOrder

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"


def add_to(commands: Commands) -> None:
    """Add the commands that bring histories in, and list what came in."""
    bring = commands.add_parser("import", help="bring a history from another app")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--format", choices=FORMATS)
    _add_answers(bring)
    for name, words in (
        ("--if-changed", "sessions that are in the diary and differ"),
        ("--if-alike", "entries that are in the diary from elsewhere"),
    ):
        bring.add_argument(name, choices=import_answers.IF_KNOWN, default="skip", help=words)
    keep = "keep the file itself too, unless it tells more of you than its entries"
    bring.add_argument("--keep-file", action="store_true", help=keep)
    bring.add_argument("--dry-run", action="store_true", help="say what would be added")
    bring.add_argument("--rejected", type=Path, metavar="OUT.csv", help="list unreadable rows")
    bring.add_argument("--json", action="store_true")
    bring.set_defaults(run=import_files.run)

    past = commands.add_parser("imports", help="what came in from elsewhere")
    past.add_argument("--take-back", type=int, metavar="ID", help="take an import back")
    past.add_argument("--json", action="store_true")
    past.set_defaults(run=imports.run)


def _add_answers(bring: "ArgumentParser") -> None:
    """Add what answers the questions that a file leaves open."""
    bring.add_argument("--unit", choices=("kg", "lb"))
    bring.add_argument("--moods", type=import_answers.levels, metavar='"rad=5,good=4"')
    told = bring.add_mutually_exclusive_group()
    told.add_argument(
        "--map", type=import_answers.columns, metavar='"COLUMN=FIELD,..."', help="of any table"
    )
    told.add_argument("--mapping", type=Path, metavar="FILE.json", help="the same, in a file")
    bring.add_argument("--dates", choices=tuple(DateOrder), help="with --map: of 5/6/2026")
    bring.add_argument(
        "--scale",
        type=import_answers.scale,
        default=(0.0, 10.0),
        metavar="WORST-BEST",
        help="with --map: of its ratings, 0-10 unless told",
    )
    bring.add_argument(
        "--match",
        action="append",
        default=[],
        type=import_answers.pair,
        metavar='"FILE NAME=EXERCISE"',
        help="what a name of the file means; nothing after the sign: an exercise of its own",
    )
