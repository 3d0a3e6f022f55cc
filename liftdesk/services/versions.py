"""What this copy of the program is made of: versions for a report, and licences to read."""

from pathlib import Path

from liftdesk.store.versions import library_versions
from liftdesk.system.resources import resource

__all__ = ["library_versions", "licence_name", "licences"]

_FIRST = "NOTICES"


def licences() -> tuple[Path, ...]:
    """Return the files of licences and notices that come with the program, notices first."""
    found = (path for path in resource("licences").iterdir() if path.suffix in {".txt", ".md"})
    return tuple(sorted(found, key=lambda path: (not path.stem.startswith(_FIRST), path.name)))


def licence_name(path: Path) -> str:
    """Return what a licence is called in a list: "OFL-Inter.txt" is "OFL Inter"."""
    words = path.stem.replace("-", " ").replace("_", " ")
    return words.capitalize() if words == _FIRST else words
