"""A whole sheet as text: its code, a line a lift, and what stands about the session.

    B48: 10 10 9 / 18 / 2; ; x; 12 11; 45 40 40; f -1 +2; c 30; # slept badly

The code is the letter of the session and the ISO week; after it come the lines of
`formats/paper_line.py` in the order of the sheet, parted by `;` or a new line. A line that begins
with `f` (feeling before and after, -5 to +5, `.` for one that was not rated), `c` (minutes of easy
cardio) or `#` (a note) is about the session and stands anywhere. Without any line everything was
done as planned.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.filled_sheets import SessionLine
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE
from liftdesk.formats.paper_line import BLANK, split_note

MINUTES_A_DAY = 24 * 60
EARLIEST = date(1970, 1, 1)
"""Before it there is no offset from UTC to trust; nobody's log goes back further."""
_CODE = re.compile(r"\s*([^\W\d_]{1,8})\s?-?(\d{1,2})(?![\w.])")
_ABOUT = re.compile(r"\s*(?:[fc](?=\s|$|[-+\d.])|#)", re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,4})\s*(?:min)?")
_FEELING = re.compile(r"[-+]?\d{1,2}|\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCode:
    """A code as printed: the session's letter as it was typed, and the ISO week's number."""

    letter: str
    week: int

    def __str__(self) -> str:
        """Return it as printed, "B48"."""
        return f"{self.letter}{self.week:02}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperText:
    """A sheet's text, parted: the code, the lines of lifts, what stands about the session."""

    code: PaperCode
    lines: tuple[str, ...]
    about: SessionLine


def read_code(text: str) -> PaperCode:
    """Read a session's code: "B48", "b 48".

    Raises:
        DomainError: PAPER_CODE_UNREADABLE.
    """
    found = _CODE.fullmatch(text.rstrip())
    if found is None:
        raise DomainError(Trouble.PAPER_CODE_UNREADABLE, "code", text=text.strip())
    return PaperCode(letter=found[1].upper(), week=int(found[2]))


def begins_with_code(text: str) -> bool:
    """Whether a text looks like a typed sheet, rather than the name of a file."""
    return _CODE.match(text) is not None


def read_day(text: str, today: date) -> date:
    """Read a day up to `today`, written as 2026-11-26.

    Raises:
        DomainError: DATE_UNREADABLE or DATE_OUT_OF_RANGE.
    """
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, "day", text=text.strip()) from error
    if not EARLIEST <= day <= today:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day", text=text.strip())
    return day


def read_text(text: str) -> PaperText:
    """Part a whole sheet's text.

    Raises:
        DomainError: PAPER_CODE_UNREADABLE, or what is wrong with a line about the session.
    """
    found = _CODE.match(text)
    if found is None:
        raise DomainError(Trouble.PAPER_CODE_UNREADABLE, "code", text=text.strip()[:20])
    rest = re.sub(r"^[ \t]*[:;\n]?", "", text[found.end() :])
    lines, about = list[str](), SessionLine()
    for line in re.split(r"[;\n]", rest):
        if _ABOUT.match(line):
            about = _joined(about, read_about(line))
        else:
            lines.append(line.strip())
    return PaperText(code=read_code(found[0]), lines=tuple(lines), about=about)


def read_about(text: str) -> SessionLine:
    """Read what stands about a session: `f -1 +2`, `c 30`, `# note`, in any order; "" is nothing.

    Raises:
        DomainError: FEELINGS_UNREADABLE, LINE_AMBIGUOUS where one feeling may be either,
            NUMBER_OUT_OF_RANGE, PAPER_LINE_UNREADABLE.
    """
    body, note = split_note(text)
    marks = re.sub(r"(?<![^\W\d_])([fc])(?=[-+\d.])", r"\1 ", _plain_minus(body)).split()
    found = SessionLine(note=note)
    while marks:
        kind = marks.pop(0)
        taken = list[str]()
        while marks and marks[0] not in {"f", "c"}:
            taken.append(marks.pop(0))
        if kind == "f":
            around = (write_about(replace(found, note="")), " ".join(marks), note and f"# {note}")
            found = _joined(found, _feelings(taken, around))
        elif kind == "c":
            found = replace(found, cardio_minutes=_minutes(taken))
        else:
            raise DomainError(Trouble.PAPER_LINE_UNREADABLE, "about", text=text.strip())
    return found


def write_about(about: SessionLine) -> str:
    """Return the line that reads back as `about`."""
    parts = []
    if about.before is not None or about.after is not None:
        ratings = (about.before, about.after)
        parts.append("f " + " ".join(BLANK if v is None else f"{v:+d}" for v in ratings))
    if about.cardio_minutes is not None:
        parts.append(f"c {about.cardio_minutes}")
    if about.note:
        parts.append(f"# {about.note}")
    return " ".join(parts)


def _plain_minus(body: str) -> str:
    return re.sub("[−–—]", "-", body.casefold())


def _feelings(marks: list[str], around: tuple[str, str, str]) -> SessionLine:
    """Read two ratings; `around` is what else stands in the line, for readings to choose from."""
    words = " ".join(marks)
    if not 1 <= len(marks) <= 2 or not all(_FEELING.fullmatch(mark) for mark in marks):  # noqa: PLR2004 - before and after
        raise DomainError(Trouble.FEELINGS_UNREADABLE, "about", text=f"f {words}".strip())
    values = [None if mark == BLANK else int(mark) for mark in marks]
    if any(value is not None and value not in FEELING_SCALE for value in values):
        raise DomainError(Trouble.FEELINGS_UNREADABLE, "about", text=f"f {words}")
    if len(values) == 1:
        head, *tail = around
        readings = [
            " ".join(part for part in (head, f"f {pair}", *tail) if part)
            for pair in (f"{words} {BLANK}", f"{BLANK} {words}")
        ]
        raise DomainError(
            Trouble.LINE_AMBIGUOUS,
            "about",
            text=f"f {words}",
            reading_1=readings[0],
            reading_2=readings[1],
        )
    return SessionLine(before=values[0], after=values[1])


def _minutes(marks: list[str]) -> int:
    found = _MINUTES.fullmatch(" ".join(marks))
    if found is None or not 1 <= int(found[1]) <= MINUTES_A_DAY:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "minutes", low=1, high=MINUTES_A_DAY)
    return int(found[1])


def _joined(first: SessionLine, second: SessionLine) -> SessionLine:
    """Put two lines together; what the later one says stands."""
    return SessionLine(
        before=first.before if second.before is None else second.before,
        after=first.after if second.after is None else second.after,
        cardio_minutes=(
            first.cardio_minutes if second.cardio_minutes is None else second.cardio_minutes
        ),
        note=". ".join(note for note in (first.note, second.note) if note),
    )
