"""What a folder holds that can be brought in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from liftdesk.domain.errors import DomainError
from liftdesk.formats.import_file import ImportFile, Watch

MOST_FILES = 2_000
"""Files of a folder that are looked at: a watch's export of ten years holds about as many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Files to bring in, and how many others the folder holds that are in no known format."""

    files: tuple[ImportFile, ...]
    others: int = 0


def _nobody(_share: float) -> None:
    """Watch nothing."""


def files_at(
    path: Path, candidates: Callable[[ImportFile], object], watch: Watch = _nobody
) -> Found:
    """Return the file at a path; of a folder itself where an app exports folders, else its files.

    Args:
        path: a file or a folder; folders are looked through with all that is in them, but for
            hidden ones.
        candidates: tells the formats a file may be in; nothing where there is none.
        watch: hears how much of the folder was looked at.

    Raises:
        Stopped: the watch wants no more.
    """
    file = ImportFile.at(path)
    if not file.is_folder or candidates(file):
        return Found(files=(file,))
    inside = sorted(one for one in path.rglob("*") if one.is_file() and not _is_hidden(one, path))
    kept = []
    for place, one in enumerate(inside[:MOST_FILES]):
        watch(place / min(len(inside), MOST_FILES))
        found = ImportFile.at(one)
        if _is_known(found, candidates):
            kept.append(found)
    return Found(files=tuple(kept), others=len(inside) - len(kept))


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _is_known(file: ImportFile, candidates: Callable[[ImportFile], object]) -> bool:
    try:
        return bool(candidates(file))
    except DomainError:  # empty, or not ours to open: one of the others
        return False
