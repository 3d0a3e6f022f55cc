"""The icon in all its containers."""

import shutil
import struct
import subprocess

import pytest
from PySide6.QtGui import QImage
from release import icons


def test_every_size_is_drawn_sharp_and_the_same(qapp):
    for size in (16, 32, 256):
        data = icons.png(size)
        assert data == icons.png(size)
        image = QImage.fromData(data)
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 128  # the corner is round
        assert image.pixelColor(size // 2, size // 8).name().upper() == "#0B5A72"


def test_the_smallest_has_edges_on_whole_pixels(qapp):
    image = QImage.fromData(icons.png(16))
    row = [image.pixelColor(x, 7).name().upper() for x in range(16)]
    assert row[4:6] == row[10:12] == ["#FFFFFF", "#FFFFFF"]
    assert row[6:10] == ["#F3B274"] * 4


def test_an_ico_says_where_each_picture_is():
    pictures = {16: b"small", 256: b"larger one"}
    made = icons.ico(pictures)
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    for place, (size, data) in enumerate(pictures.items()):
        width, _, _, _, _, _, length, start = struct.unpack_from("<BBBBHHII", made, 6 + 16 * place)
        assert width == size % 256
        assert made[start : start + length] == data


def test_an_icns_says_how_long_it_is():
    made = icons.icns({b"ic07": b"picture"})
    assert made == b"icns" + struct.pack(">I", 23) + b"ic07" + struct.pack(">I", 15) + b"picture"


def test_all_are_written(qapp, tmp_path):
    icons.main(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} >= {"16.png", "512.png"}
    assert not QImage(str(tmp_path / "liftdesk.ico")).isNull()
    if shutil.which("icns2png"):
        command = ["icns2png", "--list", str(tmp_path / "liftdesk.icns")]
        listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        assert "1024x1024" in listed


@pytest.mark.parametrize("size", [64, 1024])
def test_on_macos_there_is_room_round_the_shape(qapp, size):
    image = QImage.fromData(icons.png(size, margin=0.1))
    assert image.pixelColor(size // 2, round(size * 0.05)).alpha() == 0
    assert image.pixelColor(size // 2, round(size * 0.15)).alpha() == 255
