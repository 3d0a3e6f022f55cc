"""Where the data is: the platform's user-data folder, unless told otherwise."""

from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_config_path, user_data_path

FILE_NAME = "diary.liftdesk"


def data_file(option: Path | None, environment: Mapping[str, str]) -> Path:
    """Return the data file: `--data`, else LIFTDESK_DATA, else the user-data folder's own."""
    if option is not None:
        return option.expanduser().absolute()
    named = environment.get("LIFTDESK_DATA", "").strip()
    if named:
        return Path(named).expanduser().absolute()
    return user_data_path("LiftDesk", appauthor=False) / FILE_NAME


def backup_folder(data: Path) -> Path:
    """Return the folder of a data file's own backups, beside it."""
    return data.with_name(data.stem + "-backups")


def questionnaire_folder(data: Path) -> Path:
    """Return the folder beside a data file where further questionnaires may be dropped in."""
    return data.with_name("questionnaires")


def language_file() -> Path:
    """Return where the choice of a language is kept, for all diaries of this computer's user."""
    return user_config_path("LiftDesk", appauthor=False) / "language"


def sample_file(data: Path) -> Path:
    """Return where the sample data of a diary are: a file of their own beside it."""
    return data.with_name("sample-data.liftdesk")
