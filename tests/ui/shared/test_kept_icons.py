"""Icons as pictures: drawn once, kept for the next start, and the same pixel by pixel."""

import pytest

from liftdesk.system.resources import resource
from liftdesk.ui.shared import kept_icons
from liftdesk.ui.shared.kept_icons import KeptIcons

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))
INK = "#20282C"


@pytest.fixture
def may_write(monkeypatch):
    """Let what is kept be written, as a start may that Python was not told to spare the disk."""
    monkeypatch.setattr(kept_icons.sys, "dont_write_bytecode", False)


@pytest.fixture
def undrawn(monkeypatch):
    """Return the list of icons that are drawn rather than taken."""
    drawn, draw = [], KeptIcons._drawn
    monkeypatch.setattr(
        KeptIcons, "_drawn", lambda icons, asked: drawn.append(asked[0]) or draw(icons, asked)
    )
    return drawn


@pytest.mark.usefixtures("qapp", "may_write")
def test_what_was_drawn_is_taken_as_it_was(tmp_path, undrawn):
    asked = [
        (name, colour, side, gap, ratio)
        for name in [*NAMES, "~corner-down-right"]
        for colour, side, gap, ratio in ((INK, 18, 0, 1.0), ("#7BC3DA", 14, 6, 2.0))
    ]
    first = KeptIcons(tmp_path / "icons.kept")
    images = {one: first.pixmap(one).toImage() for one in asked}
    first.keep()
    undrawn.clear()
    second = KeptIcons(tmp_path / "icons.kept")
    for one in asked:
        assert second.pixmap(one).toImage() == images[one]
        assert second.pixmap(one).devicePixelRatio() == one[4]
    assert undrawn == []


@pytest.mark.usefixtures("qapp", "may_write")
def test_an_icon_that_was_changed_is_drawn_anew(tmp_path, monkeypatch, undrawn):
    file = tmp_path / "square.svg"
    monkeypatch.setattr(kept_icons, "resource", lambda *_parts: file)
    one = ("square", INK, 24, 0, 1.0)

    def drawn(width):
        file.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">'
            f'<rect width="{width}" height="24" fill="currentColor"/></svg>',
            encoding="utf-8",
        )
        icons = KeptIcons(tmp_path / "icons.kept")
        image = icons.pixmap(one).toImage()
        icons.keep()
        return [image.pixelColor(x, 12).alpha() for x in (2, 22)]

    assert drawn(24) == [255, 255]
    assert drawn(8) == [255, 0]
    assert len(undrawn) == 2


@pytest.mark.usefixtures("qapp", "may_write")
def test_a_spoilt_file_only_costs_time(tmp_path):
    one = ("moon", INK, 18, 0, 1.0)
    file = tmp_path / "icons.kept"
    icons = KeptIcons(file)
    image = icons.pixmap(one).toImage()
    icons.keep()
    (stamp, wide, high, pixels) = icons.__class__(file)._kept[one]
    kept_icons.write_kept(file, {one: (stamp, wide, high, pixels[:-4])})
    assert KeptIcons(file).pixmap(one).toImage() == image
    file.write_bytes(b"nonsense")
    assert KeptIcons(file).pixmap(one).toImage() == image


@pytest.mark.usefixtures("qapp")
def test_nothing_is_written_where_python_may_write_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(kept_icons.sys, "dont_write_bytecode", True)
    icons = KeptIcons(tmp_path / "icons.kept")
    icons.pixmap(("moon", INK, 18, 0, 1.0))
    icons.keep()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("qapp", "may_write")
def test_only_what_the_last_start_asked_for_stays(tmp_path):
    file = tmp_path / "icons.kept"
    for name in ("moon", "check"):
        icons = KeptIcons(file)
        icons.pixmap((name, INK, 18, 0, 1.0))
        icons.keep()
    assert [asked[0] for asked in KeptIcons(file)._kept] == ["check"]


@pytest.mark.usefixtures("qapp")
def test_what_is_not_there_is_empty():
    icons = KeptIcons()
    assert not icons.has("there-is-no-such-icon")
    assert not icons.has("")
    assert icons.source("there-is-no-such-icon") == ""
    image = icons.pixmap(("there-is-no-such-icon", INK, 18, 0, 1.0)).toImage()
    assert image.pixelColor(9, 9).alpha() == 0
