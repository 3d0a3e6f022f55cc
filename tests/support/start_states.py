"""Data files that cannot be opened, and pictures of the start window over each.

python -m tests.support.start_states FOLDER [--theme dark] [--text 200]
"""

import argparse
import os
import shutil
import struct
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from liftdesk.app import _known_sentence, open_house
from liftdesk.commands.painting import program
from liftdesk.services.data_files import DataFiles, Refusal
from liftdesk.services.rescue import look_into, save_readable
from liftdesk.services.safety import PassingChoices, Safety
from liftdesk.store.migrations import SCHEMA
from liftdesk.system.clock import FixedClock
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.start.start_services import StartServices
from liftdesk.ui.start.start_window import StartWindow
from tests.support.desks import THURSDAY, settle


def newer(content: bytes) -> bytes:
    """Return a file of the next schema."""
    return content[:60] + struct.pack(">I", SCHEMA + 1) + content[64:]


def damaged(content: bytes) -> bytes:
    """Return a file with one page of nonsense."""
    return content[: 4096 * 12] + b"\xff" * 4096 + content[4096 * 13 :]


REFUSED: dict[str, Callable[[bytes], bytes]] = {
    "corrupt": damaged,
    "newer": newer,
    "not_ours": lambda _: b"Dear diary, " * 900,
    "encrypted": lambda content: os.urandom(len(content) - 7),  # no whole pages: not ours
    "empty_file": lambda _: b"",
}
"""What a file is like that is refused for itself, by the name of the condition."""

ELSEWHERE = (
    *("in_use", "locked", "disk_full", "read_only", "cannot_open", "unreadable", "is_folder"),
    *("vanished", "not_answering", "no_permission", "quota", "too_many_files", "no_memory"),
    *("path_too_long", "elsewhere"),
)
"""Conditions of the computer, and of the place the file is in."""


@cache
def _sound() -> bytes:
    """Return a sound diary with a month of sample data, as a file's content."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "diary.liftdesk"
        house = open_house(path, clock=FixedClock(THURSDAY))
        house.sample_data.fill(months=1)
        house.close()
        return path.read_bytes()


def diary(folder: Path, *, copies: int = 0) -> Path:
    """Write a sound diary with a month of sample data, and so many backups beside it."""
    path = folder / "diary.liftdesk"
    path.write_bytes(_sound())
    if copies:
        clock = FixedClock(THURSDAY - timedelta(days=copies))
        house = open_house(path, clock=clock)
        for _ in range(copies):
            house.backups.now()
            clock.at += timedelta(days=1)
        house.close()
    return path


def services(
    home: str = "GB", *, at: datetime = THURSDAY, clock: FixedClock | None = None
) -> StartServices:
    """Return what a start without a diary can do, in a country, at a moment or by a clock."""
    clock = clock or FixedClock(at)
    safety = Safety(preferences=PassingChoices(), home=home)
    return StartServices(
        files=DataFiles(clock=clock, host="laptop"),
        safety=lambda: safety,
        sentence_of=_known_sentence,
        log_file=Path("liftdesk.log"),
        look_into=lambda path, refusal: look_into(
            path, clock=clock, is_held=refusal.is_held, is_damaged=refusal.is_damaged
        ),
        save_readable=lambda path, target: save_readable(path, target, clock=clock),
    )


def main() -> None:
    """Write the pictures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--theme", choices=("light", "dark"), default="light")
    options.add_argument("--text", type=int, default=100)
    chosen = options.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    program()
    look_of().set_theme(chosen.theme)
    look_of().set_text_percent(chosen.text)
    with tempfile.TemporaryDirectory() as name:
        path = diary(Path(name), copies=4)
        for trouble in (*REFUSED, *ELSEWHERE, "not_sound", "needs_passphrase", "fault"):
            _keep(chosen.folder / f"start-{trouble}.png", path, trouble)
        shutil.rmtree(path.with_name("diary-backups"))
        _keep(chosen.folder / "start-no-backup.png", path, "corrupt")


def _keep(picture: Path, path: Path, trouble: str) -> None:
    window = StartWindow(services(), path=path, refusal=Refusal(trouble=trouble))
    window.show()
    settle()
    window.grab().save(str(picture))
    window.close()
    window.deleteLater()
    settle()


if __name__ == "__main__":
    main()
