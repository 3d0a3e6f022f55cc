"""What the start window is given."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.domain.values import dataclass
from liftdesk.services.data_files import DataFiles, Refusal

if TYPE_CHECKING:
    from liftdesk.services.rescue import Looked, Reading
    from liftdesk.services.safety import Safety


@dataclass(frozen=True, slots=True, kw_only=True)
class StartServices:
    """What a start without a diary can do: look after files, and show where to find help.

    `safety` tells where to find help, of the computer's country at first. `sentence_of` says a
    known condition of a data file in words, None for anything else. `log_file` is named where
    nobody expected a fault. `look_into` opens a refused diary for reading only, `save_readable`
    saves what can be read of one to a new file or folder; both raise StoreError, the second
    DomainError too.
    """

    files: DataFiles
    safety: "Callable[[], Safety]"
    sentence_of: Callable[[Exception], str | None]
    log_file: Path
    look_into: "Callable[[Path, Refusal], Looked]"
    save_readable: "Callable[[Path, Path], Reading]"
