"""The rows of imports that could not be read, as a list to look through."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.services.import_plan import ImportPlan
from liftdesk.wording.problems import sentence


def rejected_rows(plans: Sequence[ImportPlan]) -> Iterator[tuple[str, int, str]]:
    """Yield of each row its file's name, its number among the data rows, and why."""
    for plan in plans:
        for one in plan.reading.rejected:
            yield plan.file.name, one.row, sentence(one.problem)


def write_rejected(path: Path, plans: Sequence[ImportPlan]) -> None:
    """Write the list as CSV, UTF-8 with a mark so that spreadsheets read it rightly.

    Raises:
        DomainError: FILE_UNWRITABLE.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(("file", "row", "reason"))
    writer.writerows(rejected_rows(plans))
    try:
        path.write_bytes(text.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise DomainError(Trouble.FILE_UNWRITABLE, "file", path=path.name) from error
