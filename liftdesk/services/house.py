"""All services of one open data file, as the composition root puts them together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from liftdesk.services.backups import Backups
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.check_up import CheckUp
from liftdesk.services.day import Day
from liftdesk.services.diary import Diary
from liftdesk.services.export import Export
from liftdesk.services.library import Library
from liftdesk.services.paper_scan import PaperScan
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.services.progress import Progress
from liftdesk.services.safety import Safety
from liftdesk.services.sample_data import SampleData
from liftdesk.services.summary import Summary
from liftdesk.services.training_log import TrainingLog
from liftdesk.services.transfer import Transfer
from liftdesk.store.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The services of the file at `path`; `close` closes it."""

    path: Path
    changes: ChangeFeed
    library: Library
    preferences: Preferences
    planner: Planner
    paper_scan: PaperScan
    progress: Progress
    safety: Safety
    sample_data: SampleData
    training_log: TrainingLog
    check_ins: CheckIns
    day: Day
    diary: Diary
    transfer: Transfer
    export: Export
    summary: Summary
    backups: Backups
    check_up: CheckUp
    undo: Journal
    close: Callable[[], None]


OpenHouse = Callable[[Path], House]
