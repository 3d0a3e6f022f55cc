"""Apple's states of mind as Health Auto Export writes them in JSON."""

from collections.abc import Iterator

from liftdesk.formats import valence
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, Private, Reading
from liftdesk.formats.json_values import Node, items, key_names, read_json
from liftdesk.formats.moments import read_moment

NAME = "state_of_mind"

_LIST = "stateOfMind"
_SIGNATURE = {"valence", "kind"}


def matches(file: ImportFile) -> bool:
    """Whether a file has states of mind, or is a list of them."""
    names = key_names(file)
    return (_LIST in names and "data" in names) or (
        names >= {*_SIGNATURE, "start"} and "labels" in names
    )


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read the states of mind; each is a check-in. Metrics and workouts beside them are counted.

    Raises:
        DomainError: FILE_DAMAGED, and what `ImportFile.text` raises.
    """
    found = read_json(file)
    gathering = Gathering(NAME)
    gathering.each(_rows(found), lambda row: _take(*row, gathering))
    return gathering.reading()


def _rows(found: object) -> Iterator[tuple[str, Node]]:
    """Return every item of every list, with its list's name."""
    if isinstance(found, list):
        yield from ((_LIST.casefold(), Node.of(one)) for one in found)
        return
    top = Node.of(found)
    data = top.node("data") if top.get("data") is not None else top
    for name, held in data.values.items():
        yield from ((name, Node.of(one)) for one in items(held))


def _take(name: str, node: Node, gathering: Gathering) -> IgnoredReason | None:
    if name != _LIST.casefold():
        gathering.tells(Private.OTHER_HEALTH)
        return IgnoredReason.NOT_MEANT
    labels, associations = node.get("labels"), node.get("associations")
    found = valence.check_in_of(
        NAME,
        read_moment(node.text("start", "date"), "start"),
        valence=node.text("valence"),
        kind=node.text("kind"),
        tags=tuple(dict.fromkeys((*valence.words_of(labels), *valence.words_of(associations)))),
    )
    return None if gathering.check_in(found) else IgnoredReason.TWICE


FORMAT = Format(name=NAME, matches=matches, read=read)
