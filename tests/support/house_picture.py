"""The picture of the house: `python -m tests.support.house_picture OUT.svg`.

Rooms are read from the import contract, so a room that is added stands in the picture as well; what
each is for is said here, in README's words.
"""

import sys
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
FOR = {
    "__main__": "the door",
    "app": "puts it all together",
    "commands": "the headless commands",
    "ui": "the window: four tabs, and a folder for each subject",
    "printing": "what is on paper",
    "services": "use cases without Qt: one verb, one undoable step",
    "wording": "values in words",
    "store": "SQL, undo, backups",
    "formats": "files in and out",
    "domain": "pure rules and values",
    "system": "clock, paths, texts",
}
WIDTH, FLOOR, ROOF, MARGIN = 760, 46, 64, 20
INK, MUTED, LINE, WALL, TINT = "#20282C", "#586167", "#85827A", "#FFFEFB", "#E0ECEF"


def floors() -> list[list[str]]:
    """Return the rooms from the attic down, those that share a floor together."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = next(
        one["layers"]
        for one in contracts["tool"]["importlinter"]["contracts"]
        if one["type"] == "layers" and "layers" in one and len(one["layers"]) > len(("a", "few"))
    )
    return [[room.strip(" ()") for room in layer.split("|")] for layer in layers]


def drawn() -> str:
    """Return the picture as SVG."""
    rows = floors()
    height = ROOF + FLOOR * len(rows) + 2 * MARGIN
    left, right, middle = MARGIN, WIDTH - MARGIN, WIDTH / 2
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img"'
            ' font-family="Inter, Helvetica, Arial, sans-serif">'
        ),
        "<title>The rooms of LiftDesk; imports run downwards only</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#F6F3EC"/>',
        (
            f'<path d="M{left} {ROOF + MARGIN} L{middle} {MARGIN} L{right} {ROOF + MARGIN} Z"'
            f' fill="{TINT}" stroke="{LINE}"/>'
        ),
        (
            f'<text x="{middle}" y="{ROOF + MARGIN - 14}" text-anchor="middle" font-size="13"'
            f' fill="{MUTED}">imports run downwards only</text>'
        ),
    ]
    for number, rooms in enumerate(rows):
        top, wide = ROOF + MARGIN + number * FLOOR, (right - left) / len(rooms)
        for place, room in enumerate(rooms):
            lines += _room(room, left + place * wide, top, wide)
    return "\n".join([*lines, "</svg>", ""])


def _room(room: str, left: float, top: float, wide: float) -> list[str]:
    name, middle = room.rpartition(".")[2], left + wide / 2
    says = escape(FOR[name])
    return [
        (
            f'<rect x="{left:g}" y="{top}" width="{wide:g}" height="{FLOOR}" fill="{WALL}"'
            f' stroke="{LINE}"/>'
        ),
        (
            f'<text x="{middle:g}" y="{top + 20}" text-anchor="middle" font-size="14"'
            f' font-weight="600" fill="{INK}">{escape(name)}</text>'
        ),
        (
            f'<text x="{middle:g}" y="{top + 37}" text-anchor="middle" font-size="12"'
            f' fill="{MUTED}">{says}</text>'
        ),
    ]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(drawn(), encoding="utf-8")
