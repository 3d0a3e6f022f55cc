"""Filled sheets come back from spoiled pictures; anything else is refused in a sentence."""

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sheet_readings import Ink, read_marks
from liftdesk.formats.sheet_scan import scan
from liftdesk.printing import picture
from liftdesk.printing.picture import grey_pixels, picture_at, picture_of, straightened
from liftdesk.wording.problems import sentence
from tests.bench.paper import run, table
from tests.support.bent_pictures import encoded
from tests.support.filled_sheets import Printer, draw, fill, plan_of, printed
from tests.support.foreign_pictures import damaged_sheets, foreign_pictures


@pytest.fixture(scope="module")
def sheet():
    random = np.random.default_rng(11)
    plan, made = plan_of(random, most_lifts=4)
    filling = fill(random, made)
    page = draw(random, printed(plan, made, Printer(dpi=120)), filling, 120)
    return made, filling, page


def test_twenty_sheets_come_back(qapp):
    whole = table(run(20, seed=301, workers=1, is_quick=True))[0]
    assert whole["wrong"] == whole["answers wrong"] == whole["refused"] == 0
    assert whole["right %"] >= 99.5


@pytest.mark.parametrize("turns", range(4))
def test_a_page_is_read_whichever_way_it_lies(qapp, sheet, turns):
    made, filling, page = sheet
    found = scan(np.ascontiguousarray(np.rot90(grey_pixels(page), turns)))
    assert found.reading == read_marks(made, filling.truth)
    assert {mark.key: mark.ink for mark in found.marks} == filling.truth


def test_circles_are_placed_in_the_picture(qapp, sheet):
    _, filling, page = sheet
    grey = grey_pixels(page)
    for mark in scan(grey).marks:
        middle = grey[round(mark.y) - 3 : round(mark.y) + 4, round(mark.x) - 3 : round(mark.x) + 4]
        assert bool(middle.mean() < 235) is (filling.truth[mark.key] is Ink.FILLED)


def test_a_covered_circle_is_hidden_and_never_empty(qapp, sheet):
    _, filling, page = sheet
    covered = page.convertToFormat(QImage.Format.Format_RGB32)
    key, at = next(
        (mark.key, mark) for mark in scan(grey_pixels(page)).marks if mark.ink is Ink.EMPTY
    )
    painter = QPainter(covered)
    painter.fillRect(round(at.x) - 9, round(at.y) - 9, 18, 18, QColor("white"))
    painter.end()
    found = scan(grey_pixels(covered.convertToFormat(QImage.Format.Format_Grayscale8)))
    inks = {mark.key: mark.ink for mark in found.marks}
    assert inks.pop(key) is Ink.HIDDEN
    assert all(inks[other] is filling.truth[other] for other in inks)


def test_foreign_and_damaged_pictures_are_refused(qapp):
    random = np.random.default_rng(5)
    expected = {
        "no corner": Trouble.SCAN_CORNERS,
        "no strip": Trouble.SCAN_CODE,
        "tiny": Trouble.SCAN_COARSE,
        "mirrored": Trouble.SCAN_CODE,
        "squares": Trouble.SCAN_CORNERS,
        "blank": Trouble.SCAN_FOREIGN,
        "week": Trouble.SCAN_FOREIGN,
    }
    for name, grey in (*foreign_pictures(random), *damaged_sheets(random)):
        with pytest.raises(DomainError) as caught:
            scan(grey)
        problem = caught.value.problem
        assert problem.trouble is expected.get(name, problem.trouble), name
        assert sentence(problem).endswith(".")


def test_a_straightened_sheet_has_its_corners_where_paper_has_them(qapp, sheet):
    _, _, page = sheet
    grey = np.ascontiguousarray(np.rot90(grey_pixels(page)))
    turned = picture_of(encoded(grey, 0))
    straight, _ = straightened(turned, scan(grey))
    upright = grey_pixels(straight.convertToFormat(QImage.Format.Format_Grayscale8))
    again = scan(upright)
    assert again.reading == scan(grey).reading
    assert again.corners[0] == pytest.approx((15.5 * 6, 15.5 * 6), abs=1.5)


def test_a_camera_s_turn_is_respected(qapp, sheet):
    _, _, page = sheet
    data = encoded(grey_pixels(page), 90)
    # An EXIF segment that says "turned a quarter" (orientation 6).
    exif = bytes.fromhex(
        "ffe1002245786966000049492a000800000001001201030001000000060000000000 0000".replace(" ", "")
    )
    found = picture_of(data[:2] + exif + data[2:])
    assert (found.width(), found.height()) == (page.height(), page.width())


def test_a_clear_background_counts_as_paper(qapp):
    clear = QImage(300, 200, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(clear)
    assert grey_pixels(picture_of(bytes(data.data()))).min() == 255


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", Trouble.FILE_EMPTY),
        (b"hello", Trouble.SCAN_FOREIGN),
        (b"\x89PNG\r\n\x1a\n\x00", Trouble.SCAN_FOREIGN),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x00\x00\x00\x01\x00\x00\x08\x00\x00\x00\x00",
            None,
        ),
    ],
)
def test_a_file_that_is_no_picture_is_refused(qapp, tmp_path, content, trouble):
    path = tmp_path / "photo.png"
    path.write_bytes(content)
    with pytest.raises(DomainError) as caught:
        picture_at(path)
    if trouble is not None:
        assert caught.value.problem.trouble is trouble


def test_what_is_not_there_and_what_is_too_large(qapp, tmp_path, monkeypatch, sheet):
    with pytest.raises(DomainError) as caught:
        picture_at(tmp_path / "none.png")
    assert caught.value.problem.trouble is Trouble.FILE_UNREADABLE
    _, _, page = sheet
    data = encoded(grey_pixels(page), 60)
    monkeypatch.setattr(picture, "MOST_PIXELS", 1000)
    with pytest.raises(DomainError) as caught:
        picture_of(data)
    assert caught.value.problem.trouble is Trouble.SCAN_LARGE
    path = tmp_path / "large.jpg"
    path.write_bytes(data)
    monkeypatch.setattr(picture, "MOST_BYTES", 10)
    with pytest.raises(DomainError) as caught:
        picture_at(path)
    assert caught.value.problem.trouble is Trouble.SCAN_LARGE
