"""Files that mean harm or are broken in ways that real ones are, made when they are asked for."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.support import exports
from tests.support.trials import trials

MANY = trials(2_000, 10_000)
"""Rows of a large file; each is read in some two hundred ways."""
STRONG_HEAD = exports.STRONG_A.splitlines()[0]
_ROW = (
    '2026-01-05 18:00:00,"Evening","1h 5m","Squat (Barbell)",'
    '{order},{load},{reps},0,0,{note},"",{rpe}'
)


def strong(*rows: str) -> bytes:
    """Return a file of Strong's with these rows."""
    return "\n".join([STRONG_HEAD, *rows, ""]).encode()


def row(
    *, order: str = "1", load: str = "60", reps: str = "8", note: str = '""', rpe: str = ""
) -> str:
    """Return one row of Strong's."""
    return _ROW.format(order=order, load=load, reps=reps, note=note, rpe=rpe)


_GOOD = [row() for _ in range(20)]


def _zip(members: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def _entity(root: str, declared: str, used: str) -> bytes:
    return (
        f'<?xml version="1.0"?>\n<!DOCTYPE {root} [{declared}]>\n<{root}>{used}</{root}>'.encode()
    )


def _laughs(root: str) -> bytes:
    lols = "".join(f'<!ENTITY l{n} "{"".join([f"&l{n - 1};"] * 10)}">' for n in range(1, 10))
    return _entity(root, '<!ENTITY l0 "lol">' + lols, "&l9;")


def _quadratic(root: str) -> bytes:
    return _entity(root, f'<!ENTITY a "{"a" * 50_000}">', "&a;" * 50_000)


def _outside(root: str) -> bytes:
    return _entity(root, '<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;")


def _wide(columns: int) -> bytes:
    names = ",".join(f"c{n}" for n in range(columns))
    return (names + "\n" + "1," * (columns - 1)).encode()


def _deep(root: str) -> bytes:
    return b"<" + root.encode() + b">" + b"<a>" * 200_000


MAKERS: Mapping[str, Callable[[], bytes]] = {
    "a byte order mark": lambda: b"\xef\xbb\xbf" + strong(*_GOOD),
    "UTF-16 with its mark": lambda: strong(*_GOOD).decode().encode("utf-16"),
    "UTF-16 without one": lambda: strong(*_GOOD).decode().encode("utf-16-le"),
    "cp1252": lambda: strong(*_GOOD, row(note='"Rückenübung"')).decode().encode("cp1252"),
    "NULs in a note": lambda: strong(*_GOOD * 9, row(note='"a\x00b"')),
    "nothing but NULs": lambda: bytes(100_000),
    "a lone quote": lambda: strong(*_GOOD, row(note='"open'), *_GOOD),
    "lone quotes everywhere": lambda: strong(*[row(note='"open')] * 700),
    "ten thousand columns": lambda: _wide(10_000),
    "ten thousand cells in a row": lambda: strong(*_GOOD, row() + "," * 10_000),
    "a line of 20 MB": lambda: strong(*_GOOD, "x" * 20_000_000),
    "one line and no end": lambda: b"Date," * 3_000_000,
    "a file of 70 MB": lambda: strong(*[row()] * 20) * 45_000,
    "carriage returns only": lambda: strong(*_GOOD).replace(b"\n", b"\r"),
    "a number beyond all": lambda: strong(*_GOOD, row(load="2e308"), row(reps="1e999")),
    "numbers that are none": lambda: strong(
        *_GOOD, row(load="NaN"), row(reps="inf"), row(load="-5")
    ),
    "both decimal marks": lambda: strong(*_GOOD, row(load='"1.250,5"'), row(load='"62,5"')),
    "years far away": lambda: strong(
        *(
            one.replace("2026", year)
            for one in _GOOD[:2]
            for year in ("1900", "2200", "0000", "9999")
        )
    ),
    "a date that is none": lambda: strong(*_GOOD, row().replace("2026-01-05", "2026-13-45")),
    "signs of no script": lambda: strong(*_GOOD, row(note='"\u202e\ufeff\u0000"')),
    "half of a sign": lambda: strong(*_GOOD) + b"\xf0\x9f\x92",
    "digits of other scripts": lambda: strong(*_GOOD, row(reps="٣"), row(load="１２")),
    "a formula": lambda: strong(*_GOOD, row(note="\"=cmd|'/c calc'!A0\"")),
    "very many rows": lambda: strong(*[row()] * MANY),
    "laughs": lambda: _laughs("gpx"),
    "laughs in a health export": lambda: _laughs("HealthData"),
    "laughs in a TCX": lambda: _laughs("TrainingCenterDatabase"),
    "quadratic growth": lambda: _quadratic("gpx"),
    "quadratic growth in a health export": lambda: _quadratic("HealthData"),
    "a file from outside": lambda: _outside("gpx"),
    "a file from outside in a health export": lambda: _outside("HealthData"),
    "depth without end": lambda: _deep("gpx"),
    "depth in a health export": lambda: _deep("HealthData"),
    "XML cut short": lambda: b'<?xml version="1.0"?><gpx><trk><trkseg>',
    "a zip bomb": lambda: _zip({"export.xml": bytes(200_000_000)}),
    "a zip of many": lambda: _zip({f"{n}.csv": b"a" for n in range(3000)}),
    "a zip that climbs": lambda: _zip({"../../evil.csv": strong(*_GOOD)}),
    "a zip in a zip": lambda: _zip({"a.zip": _zip({"b.csv": strong(*_GOOD)})}),
    "a zip cut short": lambda: _zip({"a.csv": strong(*_GOOD)})[:60],
    "JSON without end": lambda: b"[" * 500_000,
    "JSON of one number": lambda: b"1" * 100_000,
    "JSON of far numbers": lambda: b'{"format": "liftdesk", "schema": 1e400, "tables": {}}',
    "JSON of half signs": lambda: b'{"data": [{"name": "\\ud800", "date": "2026-01-05"}]}',
    "JSON of other shapes": lambda: b'{"workouts": {"a": null}, "sessions": 5, "results": "x"}',
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "SQLite that is none": lambda: b"SQLite format 3\x00" + bytes(4096),
    "FIT that is none": lambda: b"\x0e\x10\xd9\x07\xff\xff\xff\x7f.FIT\x00\x00" + bytes(300),
    "a program": lambda: b"\x7fELF" + bytes(range(256)) * 100,
    "one byte": lambda: b"a",
    "nothing": lambda: b"",
    "blanks": lambda: b" \n\t \r\n",
}
"""Each file by what is wrong with it."""

NAMES = ("export.csv", "export.xml", "export.zip", "export.json", "log.txt", "a.fit", "a.xlsx")
"""Names a file may come under: an ending is no promise."""


def written(folder: Path, what: str) -> Path:
    """Write one of the files to a folder and return it."""
    path = folder / "hostile.csv"
    path.write_bytes(MAKERS[what]())
    return path
