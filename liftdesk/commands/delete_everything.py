"""liftdesk delete-everything: the diary and all that is kept of it, once that is confirmed."""

import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QLockFile

from liftdesk.commands.answers import answer
from liftdesk.services.delete_everything import DeleteEverything, Inventory, Piece, Removal
from liftdesk.system.clock import SystemClock
from liftdesk.system.logs import log_file
from liftdesk.system.paths import lock_file
from liftdesk.wording.deleting import (
    away_text,
    left_text,
    other_text,
    part_text,
    questionnaires_text,
    staying_texts,
)
from liftdesk.wording.start import size_text


def run(options: Namespace, path: Path) -> int:
    """Say what would go; with --confirm delete it. The diary need not be one that opens.

    Returns 1 where the diary is open in a window, or a file could not be deleted.
    """
    deleting = DeleteEverything(path, log_folder=log_file().parent, clock=SystemClock())
    if not options.confirm:
        inventory = deleting.inventory()
        lines = [_piece_line(piece) for piece in reversed(inventory.pieces)]
        lines += ["Nothing was deleted. Add --confirm to delete it.", *_staying(inventory)]
        answer(options.json, {"would_delete": _values(inventory.pieces)}, lines)
        return 0
    lock = QLockFile(str(lock_file(path)))
    lock.setStaleLockTime(0)
    if path.parent.is_dir() and not lock.tryLock(0):
        print("This diary is open in LiftDesk. Please close it first.", file=sys.stderr)
        return 1
    lock.unlock()
    removal = deleting.remove()
    _tell(removal, as_json=options.json)
    return 1 if removal.left else 0


def _tell(removal: Removal, *, as_json: bool) -> None:
    values = {
        "deleted": _values(removal.removed),
        "left": [str(file) for file in removal.left],
    }
    lines = [f"Deleted: {_piece_line(piece)}" for piece in reversed(removal.removed)]
    lines += [left_text(str(file)) for file in removal.left]
    answer(as_json, values, [*(lines or ["There was nothing."]), *_staying(removal.inventory)])


def _staying(inventory: Inventory) -> list[str]:
    lines = [] if inventory.away is None else [away_text(str(inventory.away))]
    lines += [other_text(str(path)) for path in inventory.others]
    if inventory.questionnaires is not None:
        lines.append(questionnaires_text(str(inventory.questionnaires)))
    return [f"Stays: {line}" for line in [*lines, *staying_texts()]]


def _piece_line(piece: Piece) -> str:
    return f"{part_text(piece.part, len(piece.files))}, {size_text(piece.size)}"


def _values(pieces: tuple[Piece, ...]) -> list[dict[str, object]]:
    return [
        {"part": piece.part.value, "bytes": piece.size, "files": [str(one) for one in piece.files]}
        for piece in pieces
    ]
