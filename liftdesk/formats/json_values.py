"""JSON of strangers: read without trust in its depth, its numbers or its types."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from typing import NoReturn

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass
from liftdesk.formats.import_file import ImportFile

_EXACT = 10**15
"""Whole numbers below it are the same as a float; nothing in a diary is larger."""
_KEY = re.compile(r'"([A-Za-z_][\w ]{0,60})"\s*:')


def key_names(file: ImportFile) -> frozenset[str]:
    """Return the names that the head of a JSON file gives values to, none for other files."""
    text = file.head_text.lstrip("\ufeff \t\r\n")
    return frozenset(_KEY.findall(text)) if text[:1] in {"{", "["} else frozenset()


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)


def read_json(file: ImportFile) -> object:
    """Return the value of a JSON file; infinities and what is no number are refused.

    Raises:
        DomainError: FILE_DAMAGED for what is no whole JSON, and what `ImportFile.text` raises.
    """
    text = file.text.lstrip("\ufeff")
    try:
        return json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error


def items(value: object) -> tuple[object, ...]:
    """Return the items of a list, none of anything else."""
    return tuple(value) if isinstance(value, list) else ()


@dataclass(frozen=True, slots=True)
class Node:
    """An object of a JSON file; its names are looked up whatever their case.

    A name that is not there, or has null, is as an empty one.
    """

    values: Mapping[str, object]

    @classmethod
    def of(cls, value: object) -> "Node":
        """Return the node of an object, an empty one for anything else."""
        if not isinstance(value, dict):
            return cls({})
        return cls({str(name).casefold(): held for name, held in value.items()})

    def get(self, *names: str) -> object:
        """Return what the first of these names holds that holds anything."""
        for name in names:
            held = self.values.get(name.casefold())
            if held is not None:
                return held
        return None

    def text(self, *names: str) -> str:
        """Return a text; numbers are written out, anything else is empty."""
        held = self.get(*names)
        if isinstance(held, bool) or not isinstance(held, str | int | float):
            return ""
        return _plain(held)

    def number(self, *names: str) -> float | None:
        """Return a number, also one written as a text; None where there is none.

        Raises:
            DomainError: NUMBER_UNREADABLE naming the first of the names.
        """
        held = self.get(*names)
        if held is None or held == "":
            return None
        is_amount = isinstance(held, str | int | float) and not isinstance(held, bool)
        try:
            found = float(str(held)) if is_amount else math.nan
        except ValueError:
            found = math.nan
        if not math.isfinite(found):
            raise DomainError(Trouble.NUMBER_UNREADABLE, names[0], text=str(held)[:60])
        return found

    def is_true(self, *names: str) -> bool:
        """Whether a name holds true."""
        return self.get(*names) is True

    def node(self, *names: str) -> "Node":
        """Return the object of a name."""
        return Node.of(self.get(*names))

    def nodes(self, *names: str) -> Iterator["Node"]:
        """Go through the list of a name; what is no object in it is an empty node."""
        return (Node.of(one) for one in items(self.get(*names)))


def _plain(held: str | int | float) -> str:
    """Return a number as it is typed: without an idle `.0`, and never longer than can be meant."""
    if isinstance(held, str):
        return held.strip()
    if abs(held) < _EXACT and held == int(held):
        return str(int(held))
    return str(held) if isinstance(held, float) else ""
