"""Real reference data that do not belong to the project: used where they are, never needed."""

import csv
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sample(*parts: str) -> Path | None:
    """Return a sample file, of `LIFTDESK_SAMPLES` or shared/samples beside the checkout.

    None where it is not there.
    """
    found = folder()
    path = None if found is None else found.joinpath(*parts)
    return path if path is not None and path.is_file() else None


def folder() -> Path | None:
    """Return the folder of the samples, None where there is none."""
    named = os.environ.get("LIFTDESK_SAMPLES")
    found = Path(named) if named else ROOT.parent / "shared" / "samples"
    return found if found.is_dir() else None


def rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file by column."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
