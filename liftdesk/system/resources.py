"""Where the files of resources/ are, from a checkout, a wheel or a bundle."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    packaged = Path(__file__).parent.parent / "resources"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a file under resources/.

    Raises:
        FileNotFoundError: there is no such file; a fault of the build, never of the person.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"No resource {'/'.join(parts)}")
    return path
