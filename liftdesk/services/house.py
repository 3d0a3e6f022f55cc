"""All services of one open data file, as the composition root puts them together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from liftdesk.services.after_session import AfterSession
from liftdesk.services.backups import Backups
from liftdesk.services.calendar_file import CalendarFile
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.check_up import CheckUp
from liftdesk.services.circumstances import Circumstances
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.services.day import Day
from liftdesk.services.diary import Diary
from liftdesk.services.easy_cardio import EasyCardio
from liftdesk.services.exercise_book import ExerciseBook
from liftdesk.services.export import Export
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.insight import Insights
from liftdesk.services.library import Library
from liftdesk.services.own_plan import OwnPlan
from liftdesk.services.paper import Paper
from liftdesk.services.paper_scan import PaperScan
from liftdesk.services.places import Places
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.services.progress import Progress
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.services.readiness import ReadinessChecks
from liftdesk.services.recovery import RecoveryCheck
from liftdesk.services.reports import Reports
from liftdesk.services.routines import Routines
from liftdesk.services.safety import Safety
from liftdesk.services.sample_data import SampleData
from liftdesk.services.session_flow import SessionFlow
from liftdesk.services.summary import Summary
from liftdesk.services.training_days import TrainingDays
from liftdesk.services.training_log import TrainingLog
from liftdesk.services.transfer import Transfer
from liftdesk.services.wins import Wins
from liftdesk.store.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The services of the file at `path`; `close` closes it."""

    path: Path
    changes: ChangeFeed
    library: Library
    exercise_book: ExerciseBook
    preferences: Preferences
    planner: Planner
    places: Places
    routines: Routines
    training_days: TrainingDays
    calendar_file: CalendarFile
    paper_scan: PaperScan
    progress: Progress
    insights: Insights
    coin_flips: CoinFlips
    safety: Safety
    readiness: ReadinessChecks
    recovery: RecoveryCheck
    own_plan: OwnPlan
    questionnaires: Questionnaires
    reports: Reports
    sample_data: SampleData
    training_log: TrainingLog
    paper: Paper
    circumstances: Circumstances
    check_ins: CheckIns
    after_session: AfterSession
    day: Day
    easy_cardio: EasyCardio
    heart_rate: HeartRate
    wins: Wins
    session_flow: SessionFlow
    diary: Diary
    transfer: Transfer
    export: Export
    summary: Summary
    backups: Backups
    check_up: CheckUp
    undo: Journal
    close: Callable[[], None]


OpenHouse = Callable[[Path], House]
