"""Liftosaur's workouts as text: one record a workout, as its API and its sharing tell them."""

import re
from datetime import timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats.amounts import UNITS
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedSet
from liftdesk.formats.json_values import Node, key_names, read_json
from liftdesk.formats.lifting.liftosaur_csv import session_key
from liftdesk.formats.lifting.text_log_lines import (
    Line,
    Rank,
    Session,
    Token,
    aside,
    unreadable,
)
from liftdesk.formats.moments import read_moment

NAME = "liftosaur_text"
FENCE = re.compile(r"/\s*exercises:[ \t]*\{")
"""What ends the first line of each record."""

MOST_SETS = 100
_HEAD = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?) ?(Z|[+-]\d{2}:\d{2})\s*/(.*)\{"
)
_FIELD = re.compile(r'(\w+):\s*(?:"([^"]*)"|(\d+)s?)')
_SET = re.compile(
    r"(?P<count>\d{1,3})x(?P<reps>\d{1,4})(?:\|(?P<left>\d{1,4})|-(?P<most>\d{1,4}))?\+?"
    r"|(?P<load>[+-]?\d+(?:\.\d+)?)(?P<unit>kg|lb)\+?"
    r"|@(?P<rpe>\d+(?:\.\d+)?)\+?"
    r"|(?P<seconds>\d{1,6})s\+?(?:\|(?:\d+s|\?))?|\?\|(?P<other>\d{1,6})s"
    r"|\((?P<label>[^()]*)\)"
)


def text_of(file: ImportFile) -> str:
    """Return the records of a file: its text, or those in a page of the API's history.

    Raises:
        DomainError: FILE_DAMAGED, and what `ImportFile.text` raises.
    """
    if not is_page(file):
        return file.text
    page = Node.of(read_json(file))
    data = page.node("data") if page.get("data") is not None else page
    return "\n".join(record.text("text") for record in data.nodes("records"))


def is_page(file: ImportFile) -> bool:
    """Whether a file is a page of the API's history."""
    names = key_names(file)
    return names >= {"records", "text"} and FENCE.search(file.head_text) is not None


class Log:
    """Reads records line by line and remembers the remarks above a line."""

    def __init__(self, _unit: Unit | None) -> None:
        self._remarks: list[str] = []

    def token(self, line: Line) -> Token:
        """Read one line.

        Raises:
            DomainError: why it makes no sense.
        """
        text = line.text
        if text.startswith("//"):
            self._remarks.append(text.removeprefix("//").strip())
            return Token(rank=Rank.REMARK)
        remarks = "\n".join(self._remarks)
        self._remarks.clear()
        if text == "}":
            return aside(IgnoredReason.NOT_MEANT)
        head = _HEAD.fullmatch(text)
        if head is not None:
            return _session(head, remarks)
        if FENCE.search(text):
            return Token(rank=Rank.SESSION, problem=_unknown_date(text))
        return _exercise(line, remarks)


def _unknown_date(text: str) -> DomainError:
    return DomainError(Trouble.DATE_UNREADABLE, "date", text=text[:40])


def _session(head: re.Match[str], note: str) -> Token:
    try:
        started = read_moment(f"{head[1]}T{head[2]}{head[3].replace('Z', '+00:00')}", "date")
    except DomainError as error:
        return Token(rank=Rank.SESSION, problem=error)
    told = {name: words or number for name, words, number in _FIELD.findall(head[4])}
    day, program = told.get("dayName", ""), told.get("program", "")
    length = int(told.get("duration", "0")[:6] or 0) if told.get("duration", "0").isdecimal() else 0
    return Token(
        rank=Rank.SESSION,
        session=Session(
            started=started,
            name=day or program,
            ended=started + timedelta(seconds=length) if length else None,
            note=note,
            key=session_key(started),
        ),
    )


def _exercise(line: Line, note: str) -> Token:
    name, *sections = (part.strip() for part in re.split(r"\s+/\s+", line.text))
    done: list[ImportedSet] = []
    warm_ups: list[ImportedSet] = []
    targets: list[Effort] = []
    for section in sections:
        if section.startswith("target:"):
            targets = [one.done for one in _sets(name, section.removeprefix("target:"), line)]
        elif section.startswith("warmup:"):
            warm_ups = _sets(name, section.removeprefix("warmup:"), line, SetKind.WARM_UP)
        else:
            done = _sets(name, section, line)
    if not name or not (done or warm_ups or targets):
        return unreadable(line)
    planned = [*targets, *[None] * len(done)]
    entries = [
        *_with(warm_ups, [None] * len(warm_ups), note),
        *_with(done, planned[: len(done)], note),
    ]
    if not entries:
        return Token(rank=Rank.SETS, reason=IgnoredReason.PLANNED)
    return Token(rank=Rank.SETS, entries=tuple(entries))


def _with(sets: list[ImportedSet], planned: list[Effort | None], note: str) -> list[ImportedSet]:
    """Return those sets in which anything was done, with what was asked for and the words."""
    return [
        ImportedSet(exercise=one.exercise, done=one.done, kind=one.kind, planned=target, note=note)
        for one, target in zip(sets, planned, strict=True)
        if one.done.reps or one.done.seconds
    ]


def _sets(name: str, text: str, line: Line, kind: SetKind = SetKind.WORKING) -> list[ImportedSet]:
    """Read `3x5 185lb @7, 1x3|2 185lb`; with `|` the right side's repetitions stand first.

    Raises:
        DomainError: LINE_UNREADABLE, a number out of range.
    """
    found: list[ImportedSet] = []
    for part in re.split(r",(?![^(]*\))", text):
        told: dict[str, str] = {}
        for word in re.findall(r"\([^()]*\)|\S+", part):
            read = _SET.fullmatch(word)
            if read is None:
                raise DomainError(Trouble.LINE_UNREADABLE, "line", text=line.text[:80])
            told |= {key: value for key, value in read.groupdict().items() if value is not None}
        count = int(told.get("count", "0"))
        if not 0 < count <= MOST_SETS:
            raise DomainError(Trouble.LINE_UNREADABLE, "line", text=line.text[:80])
        is_assisted = told.get("load", "").startswith("-")
        one = ImportedSet(
            exercise=assisted_name(name) if is_assisted else name, done=_effort(told), kind=kind
        )
        found.extend([one] * count)
        if len(found) > MOST_SETS:
            raise DomainError(Trouble.LINE_UNREADABLE, "line", text=line.text[:80])
    return found


def _effort(told: dict[str, str]) -> Effort:
    reps, left = int(told["reps"]), told.get("left")
    most = told.get("most")
    seconds = told.get("seconds") or told.get("other")
    load = None
    if "load" in told:
        amount = abs(read_number(told["load"], "load"))
        load = Load.of(amount, UNITS[told["unit"]]) if amount else None
    return Effort(
        reps=(int(most or reps) if left is None else int(left)) or None,
        other_side=None if left is None else reps,
        seconds=int(seconds) if seconds and int(seconds) else None,
        load=load,
        rir=max(10 - float(told["rpe"]), 0.0) if "rpe" in told else None,
    )
