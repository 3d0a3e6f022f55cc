"""Small sound files of every format, from which broken ones are made."""

import random
from dataclasses import dataclass

from tests.support import exports, text_logs
from tests.support import other_lifting_exports as others


@dataclass(frozen=True)
class Seed:
    """A sound file: its name and content."""

    name: str
    content: bytes

    def __str__(self) -> str:
        """Return its name."""
        return self.name


ALL = (
    Seed("strong_a.csv", exports.STRONG_A.encode()),
    Seed("strong_b.csv", exports.STRONG_B.encode()),
    Seed("strong_c.csv", exports.STRONG_C.encode()),
    Seed("hevy.csv", exports.HEVY.encode()),
    Seed("liftosaur.csv", others.LIFTOSAUR.encode()),
    Seed("liftlog.csv", others.LIFTLOG.encode()),
    Seed("liftlog.json", others.LIFTLOG_JSON.encode()),
    Seed("jefit.csv", (others.JEFIT % "kgs").encode()),
    Seed("flexify.csv", others.FLEXIFY.encode()),
    Seed("wger.json", others.WGER.encode()),
    Seed("alpha_progression.csv", others.ALPHA.encode()),
    Seed("log.ox", text_logs.OX.encode()),
    Seed("weightxreps.txt", text_logs.WEIGHTXREPS.encode()),
    Seed("2026-06-11.md", text_logs.GYM_TRACKER.encode()),
)

_PIECES = (
    *(b'"', b",", b";", b"\n", b"\r", b"\x00", b"\xff", b"\xf0\x9f\x92", b"=", b"<", b">", b"&"),
    *(
        b"2e308",
        b"NaN",
        b"-1",
        b"99999999999999999999",
        b"1.250,5",
        b"\xd9\xa3",
        b"{",
        b"[",
        b"null",
    ),
    *(b"1900-01-01", b"2200-12-31", b"0000-00-00", b"9999-99-99T99:99", b"\\ud800", b'"" ""'),
)


def mutate(content: bytearray, chance: random.Random) -> None:
    """Change a file in one place: cut, double, swap, put something in, or turn bits over."""
    if not content:
        content += b"a"
    start = chance.randrange(len(content))
    end = min(len(content), start + chance.randrange(1, 40))
    kind = chance.randrange(6)
    if kind == 0:
        del content[start:end]
    elif kind == 1:
        content[start:start] = content[start:end] * chance.randrange(1, 4)
    elif kind == 2:
        content[start:start] = chance.choice(_PIECES)
    elif kind == 3:
        content[start:end] = chance.choice(_PIECES)
    elif kind == 4:
        content[start] ^= 1 << chance.randrange(8)
    else:
        del content[start:]
