"""What is to be written of the diary, and what was: values that everybody may hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from liftdesk.domain.exports import ExportForm, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """Rows written by table, and the parts of which something was left out.

    `earlier` are the files of parts left out that an earlier export put into the same folder: they
    are the person's own, so they stay, but whoever passes the folder on ought to know. `form` is
    what was written, `target` where.
    """

    rows: Mapping[str, int]
    left_out: tuple[Part, ...] = ()
    earlier: tuple[str, ...] = ()
    form: ExportForm = ExportForm.JSON
    target: Path = Path()

    @property
    def total(self) -> int:
        """Rows written in all."""
        return sum(self.rows.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """What is to be written.

    `form` None: what the end of the target's name says. `with_moods` None: unless mood is hidden.
    `first` and `last` are training days, for the forms that hold a stretch: all unless told.
    """

    form: ExportForm | None = None
    with_moods: bool | None = None
    with_answers: bool = False
    first: date | None = None
    last: date | None = None
