"""Renews the handbook's pictures: python -m tests.support.handbook_pictures.

Each is drawn from the real window at its own size, in the light theme over invented sample data,
and written with a palette of 256 colours, so that all of them together stay small.
"""

import os
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from liftdesk.commands.painting import program
from liftdesk.domain.keeping import Reason
from liftdesk.domain.training.units import Unit
from liftdesk.services.handbook import folder
from liftdesk.ui.charts.charts_page import ChartsPage
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.page import Page
from liftdesk.ui.today.today_page import TodayPage
from liftdesk.ui.transfer.import_dialog import ImportDialog
from liftdesk.ui.transfer.print_dialog import PrintDialog
from tests.support.desks import Stage, settle
from tests.support.import_states import links, preview
from tests.support.keeping_states import backups_page

WIDEST = 720
"""Px: as wide as the handbook's lines, so that nothing is scaled again."""
LARGEST, LARGEST_TOGETHER = 60_000, 1_200_000
"""Bytes of a picture, and of all."""


@dataclass(frozen=True)
class Shot:
    """A widget and the part of it that is shown; None: all of it."""

    widget: QWidget
    part: QRect | None = None


def _today(stage: Stage) -> TodayPage:
    page = stage.page("today")
    if not isinstance(page, TodayPage):
        raise TypeError(page)
    return page


def _whole(tab: str) -> Callable[[Stage, Path], Shot]:
    def show(stage: Stage, _place: Path) -> Shot:
        stage.page(tab)
        return Shot(stage.window)

    return show


def _inner(key: str, high: int = 620) -> Callable[[Stage, Path], Shot]:
    def show(stage: Stage, _place: Path) -> Shot:
        stage.window.open_page(key)
        settle()
        page = stage.window.page(key)
        return Shot(page, QRect(0, 0, page.width(), min(high, page.height())))

    return show


def _session(stage: Stage, _place: Path) -> Shot:
    card = _today(stage).session
    return Shot(card, QRect(0, 0, card.width(), min(card.height(), 470)))


def _week(stage: Stage, _place: Path) -> Shot:
    return Shot(_today(stage).week)


def _check_in(stage: Stage, _place: Path) -> Shot:
    card = _today(stage).check_in
    card.more.click()
    settle()
    return Shot(card)


def _mood(stage: Stage, _place: Path) -> Shot:
    page = stage.page("charts")
    if not isinstance(page, ChartsPage):
        raise TypeError(page)
    panel = page.panels[1]
    return Shot(stage.window, QRect(panel.mapTo(stage.window, QPoint()), panel.size()))


def _crisis(stage: Stage, _place: Path) -> Shot:
    house = stage.house
    card = CrisisCard(safety=house.safety, plan=house.own_plan, parent=stage.window)
    return _shown(card)


def _import(stage: Stage, place: Path) -> Shot:
    dialog = ImportDialog(links(stage), stage.desk.show_crisis_help, stage.window)
    dialog.resize(960, 640)
    dialog.show()
    settle()
    preview(dialog, stage, place)
    return Shot(dialog)


def _print(stage: Stage, _place: Path) -> Shot:
    planner = stage.house.planner
    dialog = PrintDialog(
        (planner.week(), planner.week_ahead()),
        unit=Unit.KG,
        emergency="112",
        session=stage.desk.session_sheet,
        ask_path=lambda _name: None,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.resize(960, 660)
    return _shown(dialog)


def _backups(stage: Stage, _place: Path) -> Shot:
    stage.clock.at -= timedelta(days=12)
    for reason in (Reason.IMPORT, Reason.START, Reason.CLOSE, Reason.ASKED):
        stage.clock.at += timedelta(days=3)
        stage.house.backups.now(reason)
    page = backups_page(stage)
    return Shot(page, QRect(0, 0, page.width(), 400))


def _shown(dialog: QDialog) -> Shot:
    dialog.show()
    settle()
    return Shot(dialog)


PICTURES: dict[str, Callable[[Stage, Path], Shot]] = {
    "today": _whole("today"),
    "week": _week,
    "session": _session,
    "lifts": _inner("exercises"),
    "cardio": _inner("cardio"),
    "check-in": _check_in,
    "print": _print,
    "history": _whole("history"),
    "import": _import,
    "charts": _whole("charts"),
    "mood": _mood,
    "insight": _inner("insight"),
    "self-checks": _inner("self_checks", 420),
    "crisis": _crisis,
    "backups": _backups,
}
"""What each picture shows, by its file's name; a release renews all of them by one command."""


def render(target: Path, names: tuple[str, ...] = tuple(PICTURES)) -> None:
    """Write the pictures into a folder, each over a diary of its own."""
    target.mkdir(parents=True, exist_ok=True)
    for name in names:
        with TemporaryDirectory() as place:
            stage = Stage(Path(place), look_of(), months=6)
            look_of().set_theme("light")
            settle()
            shot = PICTURES[name](stage, Path(place))
            if isinstance(shot.widget, Page):
                shot.widget.verticalScrollBar().setValue(0)
            settle()
            image = shot.widget.grab(shot.part or shot.widget.rect()).toImage()
            if image.width() > WIDEST:
                image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
            (target / f"{name}.png").write_bytes(with_palette(image))
            if isinstance(shot.widget, QDialog):
                shot.widget.close()
            stage.close()


def with_palette(image: QImage) -> bytes:
    """Return a picture as a PNG of at most 256 colours, each pixel in the nearest of them.

    The palette is the colours used most, counted in steps of 4; Qt's own has 216 fixed ones, in
    which the pale surfaces of the themes all turn into one.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    wide, high = plain.width(), plain.height()
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(high, plain.bytesPerLine())
    seen = lines[:, : wide * 3].reshape(-1, 3)
    coarse = (seen >> 2).astype(np.int64) @ np.array([1 << 12, 1 << 6, 1])
    _codes, first, inverse, counts = np.unique(
        coarse, return_index=True, return_inverse=True, return_counts=True
    )
    colours = seen[first].astype(np.int64)
    kept = np.argsort(-counts, kind="stable")[:256]
    palette = colours[kept]
    nearest = np.array([np.argmin(((palette - one) ** 2).sum(axis=1)) for one in colours])
    return _png(nearest[inverse].astype(np.uint8).reshape(high, wide), palette.astype(np.uint8))


def _png(pixels: NDArray[np.uint8], palette: NDArray[np.uint8]) -> bytes:
    high, wide = pixels.shape
    rows = np.hstack([np.zeros((high, 1), np.uint8), pixels]).tobytes()
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 3, 0, 0, 0)),
        (b"PLTE", palette.tobytes()),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def main() -> None:
    """Renew all pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program()
    render(folder() / "pictures")


if __name__ == "__main__":
    main()
