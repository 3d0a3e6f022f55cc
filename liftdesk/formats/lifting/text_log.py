"""Logs in plain text, and which of the syntaxes that people use one is written in."""

import re
from collections.abc import Callable
from itertools import islice
from typing import Protocol
from weakref import WeakKeyDictionary

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.import_file import HEAD_BYTES, ImportFile
from liftdesk.formats.imported import ImportedSet, Reading
from liftdesk.formats.lifting import (
    text_log_fitdown,
    text_log_gym_tracker,
    text_log_liftosaur,
    text_log_ox,
    text_log_quick,
    text_log_weightxreps,
)
from liftdesk.formats.lifting.text_log_lines import (
    Line,
    Token,
    filled_lines,
    known_share,
    misses_unit,
    read_tokens,
    tokens_of,
)
from liftdesk.formats.unit_hint import likely_unit

ENOUGH = 0.6
"""Share of the filled lines that a syntax must know before a text is taken for a log in it."""

MOST_LINES = 400
"""Lines that are looked at to tell a syntax; months of a log."""


class _Log(Protocol):
    def token(self, line: Line) -> Token: ...


@dataclass(frozen=True, slots=True)
class _Syntax:
    """One syntax: its name, what only it has, and its reader for a unit and a file's name."""

    name: str
    fence: re.Pattern[str]
    log: Callable[[Unit | None, str], _Log]

    def is_hinted(self, text: str) -> bool:
        """Whether a text has what only this syntax has."""
        return self.fence.search(text) is not None


def _nameless(log: Callable[[Unit | None], _Log]) -> Callable[[Unit | None, str], _Log]:
    """Return a reader that does not ask for the file's name."""
    return lambda unit, _name: log(unit)


_SYNTAXES = tuple(
    _Syntax(*one)
    for one in (
        (text_log_liftosaur.NAME, text_log_liftosaur.FENCE, _nameless(text_log_liftosaur.Log)),
        (text_log_ox.NAME, text_log_ox.FENCE, _nameless(text_log_ox.Log)),
        (text_log_gym_tracker.NAME, text_log_gym_tracker.FENCE, text_log_gym_tracker.Log),
        (
            text_log_weightxreps.NAME,
            text_log_weightxreps.FENCE,
            _nameless(text_log_weightxreps.Log),
        ),
        (text_log_fitdown.NAME, text_log_fitdown.FENCE, _nameless(text_log_fitdown.Log)),
        (text_log_quick.NAME, text_log_quick.FENCE, _nameless(text_log_quick.Log)),
    )
)
"""All syntaxes; where two know as much of a text, the first."""


_ANSWERS: WeakKeyDictionary[ImportFile, str | None] = WeakKeyDictionary()
"""What was found of a file, for each syntax asks in turn; forgotten together with the file."""


def syntax_of(file: ImportFile) -> str | None:
    """Return the name of the syntax that knows most of a file's head, and enough of it.

    Raises:
        DomainError: FILE_UNREADABLE.
    """
    if file not in _ANSWERS:
        _ANSWERS[file] = _syntax_of(file)
    return _ANSWERS[file]


def _syntax_of(file: ImportFile) -> str | None:
    if text_log_liftosaur.is_page(file):
        return text_log_liftosaur.NAME
    text = file.head_text
    if file.size > HEAD_BYTES:
        text = text[: text.rfind("\n") + 1]
    hinted = [syntax for syntax in _SYNTAXES if syntax.is_hinted(text)]
    if any(syntax.name == text_log_gym_tracker.NAME for syntax in hinted):
        return text_log_gym_tracker.NAME  # its fence is a sign that nothing else has
    shares = {syntax.name: _share(syntax, text, file.name) for syntax in hinted}
    best = max(shares, key=lambda one: shares[one], default=None)
    return best if best is not None and shares[best] >= ENOUGH else None


def _share(syntax: _Syntax, text: str, name: str) -> float:
    lines = islice(filled_lines(text), MOST_LINES)
    return known_share(tuple(tokens_of(lines, syntax.log(Unit.KG, name).token)))


def _tokens(syntax: _Syntax, file: ImportFile, unit: Unit | None) -> tuple[Token, ...]:
    is_page = syntax.name == text_log_liftosaur.NAME
    text = text_log_liftosaur.text_of(file) if is_page else file.text
    log = syntax.log(unit, file.name)
    return tuple(tokens_of(filled_lines(text, file.watch), log.token))


def _read(syntax: _Syntax, file: ImportFile, answers: Answers) -> Reading:
    tokens = _tokens(syntax, file, answers.unit)
    reading = read_tokens(syntax.name, tokens, answers.unit)
    are_undated = any(row.problem.trouble is Trouble.DAY_NEEDED for row in reading.rejected)
    if are_undated and not reading.sessions:
        raise DomainError(Trouble.DAY_NEEDED, "date")
    return reading


def _misses_unit(syntax: _Syntax, file: ImportFile) -> bool:
    try:
        return misses_unit(_tokens(syntax, file, None))
    except DomainError:
        return False


def _likely_unit(syntax: _Syntax, file: ImportFile) -> Unit | None:
    """Return the unit that loads without one look like, by what they would be as kilograms."""
    try:
        pairs = zip(_tokens(syntax, file, None), _tokens(syntax, file, Unit.KG), strict=True)
        return likely_unit(
            entry.done.load.number()
            for bare, told in pairs
            if misses_unit((bare,))
            for entry in told.entries
            if isinstance(entry, ImportedSet) and entry.done.load is not None
        )
    except DomainError:
        return None


def _format(syntax: _Syntax) -> Format:
    return Format(
        name=syntax.name,
        matches=lambda file: syntax_of(file) == syntax.name,
        read=lambda file, answers: _read(syntax, file, answers),
        needs_unit=lambda file: _misses_unit(syntax, file),
        likely_unit=lambda file: _likely_unit(syntax, file),
    )


FORMATS: tuple[Format, ...] = tuple(_format(syntax) for syntax in _SYNTAXES)
"""One format for each syntax."""
