"""What the start window is given."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from liftdesk.services.data_files import DataFiles
from liftdesk.services.safety import Safety


@dataclass(frozen=True, slots=True, kw_only=True)
class StartServices:
    """What a start without a diary can do: look after files, and show where to find help.

    `safety` knows the computer's country only. `sentence_of` says a known condition of a data file
    in words, None for anything else. `log_file` is named where nobody expected a fault.
    """

    files: DataFiles
    safety: Safety
    sentence_of: Callable[[Exception], str | None]
    log_file: Path
