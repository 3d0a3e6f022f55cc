"""All figures on one sheet, to be looked at: `python -m tests.support.contact_sheet OUT.png`."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.printing.figure_painter import ON_PAPER, FigureInk, Shot, paint_figure
from liftdesk.services.figures import figures
from liftdesk.system.resources import resource
from liftdesk.ui.shared.figure import ink_of
from liftdesk.ui.shared.tokens import DARK, LIGHT

CELL, LARGE, GAP, HEAD, WIDTH = 130, 260, 10, 20, 1620


def names() -> dict[ExerciseId, str]:
    """Return the lifts' names by id."""
    entries = json.loads(resource("catalogue", "exercises.json").read_text(encoding="utf-8"))
    return {ExerciseId(entry["id"]): entry["name"] for entry in entries}


def sheet(ids: list[ExerciseId], ink: FigureInk, cell: int = CELL) -> QImage:
    """Return start and end of each lift with its name, in as many columns as fit 1600 px."""
    known, drawn = names(), figures()
    wide, high = 2 * cell + GAP, cell + HEAD
    columns = max(1, WIDTH // wide)
    rows = -(-len(ids) // columns)
    image = QImage(columns * wide, rows * high, QImage.Format.Format_RGB32)
    image.fill(ink.behind)
    painter = QPainter(image)
    for place, exercise_id in enumerate(ids):
        x, y = place % columns * wide, place // columns * high
        painter.setPen(ink.near)
        title = QRectF(x + 4, y, 2 * cell, HEAD)
        words = f"{exercise_id} {known[exercise_id]}"
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, words)
        for phase in (0, 1):
            box = QRectF(x + phase * cell, y + HEAD, cell - 4, cell - 4)
            paint_figure(painter, drawn[exercise_id], box, ink, Shot(phase=phase))
    painter.end()
    return image


def main(arguments: list[str]) -> None:
    """Write the sheet; "dark" and "paper" choose its colours, numbers the lifts, drawn larger."""
    inks = {"paper": ON_PAPER, "dark": ink_of(DARK), "light": ink_of(LIGHT)}
    ink = next((inks[word] for word in arguments if word in inks), inks["light"])
    wanted = [ExerciseId(int(word)) for word in arguments[1:] if word.isdigit()]
    drawn = sheet(wanted, ink, LARGE) if wanted else sheet(sorted(figures()), ink)
    drawn.save(str(Path(arguments[0])))


if __name__ == "__main__":
    app = QApplication([])
    main(sys.argv[1:])
