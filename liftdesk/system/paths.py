"""Where the data is: the platform's user-data folder, unless told otherwise.

A bundle with `liftdesk-portable.ini` beside it keeps all it writes in a folder beside it too: for a
stick that goes from one computer to another, and for somebody who may install nothing.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from liftdesk.system.folders import Folder, user_folder

FILE_NAME = "diary.liftdesk"
PORTABLE_MARK, PORTABLE_DATA = "liftdesk-portable.ini", "LiftDesk-data"


def data_file(option: Path | None, environment: Mapping[str, str]) -> Path:
    """Return the data file: `--data`, else LIFTDESK_DATA, else the one beside a portable program.

    Where none of these says anything it is the user-data folder's own.
    """
    if option is not None:
        return option.expanduser().absolute()
    named = environment.get("LIFTDESK_DATA", "").strip()
    if named:
        return Path(named).expanduser().absolute()
    beside = portable_folder(program())
    return (beside or user_folder(Folder.DATA)) / FILE_NAME


def program() -> Path | None:
    """Return the program of the bundle that is running; None where Python itself runs it."""
    return Path(sys.executable) if getattr(sys, "frozen", False) else None


def portable_folder(of: Path | None) -> Path | None:
    """Return where a program keeps what it writes, None unless it is marked as portable.

    The mark lies beside the program, or beside the app that the program is in.
    """
    if of is None:
        return None
    outside = next((one for one in of.parents if one.suffix == ".app"), of)
    return outside.parent / PORTABLE_DATA if (outside.parent / PORTABLE_MARK).is_file() else None


def backup_folder(data: Path) -> Path:
    """Return the folder of a data file's own backups, beside it."""
    return data.with_name(data.stem + "-backups")


def questionnaire_folder(data: Path) -> Path:
    """Return the folder beside a data file where further questionnaires may be dropped in."""
    return data.with_name("questionnaires")


def language_file() -> Path:
    """Return where the choice of a language is kept, for all diaries of this computer's user."""
    beside = portable_folder(program())
    return (beside or user_folder(Folder.SETTINGS)) / "language"


def lock_file(data: Path) -> Path:
    """Return where the lock of a data file is while a program has it open."""
    return data.with_name(f"{data.name}.lock")


def sample_file(data: Path) -> Path:
    """Return where the sample data of a diary are: a file of their own beside it."""
    return data.with_name("sample-data.liftdesk")
