"""The services of training, each imported and made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from liftdesk.services.foundation import Foundation

if TYPE_CHECKING:
    from liftdesk.services.backups import Backups
    from liftdesk.services.calendar_file import CalendarFile
    from liftdesk.services.chart_numbers import ChartNumbers
    from liftdesk.services.circumstances import Circumstances
    from liftdesk.services.coin_flips import CoinFlips
    from liftdesk.services.day import Day
    from liftdesk.services.day_choices import DayChoices
    from liftdesk.services.diary_edits import DiaryEdits
    from liftdesk.services.easy_cardio import EasyCardio
    from liftdesk.services.exercise_book import ExerciseBook
    from liftdesk.services.heart_rate import HeartRate
    from liftdesk.services.lift_names import LiftNames
    from liftdesk.services.paper import Paper
    from liftdesk.services.paper_scan import PaperScan
    from liftdesk.services.past_sets import PastSets
    from liftdesk.services.places import Places
    from liftdesk.services.planner import Planner
    from liftdesk.services.progress import Progress
    from liftdesk.services.routines import Routines
    from liftdesk.services.session_flow import SessionFlow
    from liftdesk.services.set_up import SetUp
    from liftdesk.services.summary import Summary
    from liftdesk.services.training_days import TrainingDays
    from liftdesk.services.training_log import TrainingLog
    from liftdesk.services.trash import Trash
    from liftdesk.services.wins import Wins
    from liftdesk.store.insight_queries import InsightQueries


class TrainingServices(Foundation):
    """Plans, sessions, lifts, places, easy cardio, and what is on paper."""

    @cached_property
    def planner(self) -> "Planner":
        """Plans weeks and sessions from the log."""
        from liftdesk.services.planner import Planner, PlannerStores

        return Planner(
            stores=PlannerStores(
                journal=self.undo,
                sessions=self._sessions,
                past=self._past_sets,
                routines=self._routines,
                coach=self._coach,
            ),
            library=self.library,
            preferences=self.preferences,
            coin_flips=self.coin_flips,
            changes=self.changes,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def _past_sets(self) -> "PastSets":
        from liftdesk.services.past_sets import PastSets

        return PastSets(self._sessions, changes=self.changes, journal=self.undo)

    @cached_property
    def coin_flips(self) -> "CoinFlips":
        """Weeks whose days chance draws."""
        from liftdesk.services.coin_flips import CoinFlips

        return CoinFlips(
            queries=lambda: self._insight_queries, preferences=self.preferences, clock=self._clock
        )

    @cached_property
    def routines(self) -> "Routines":
        """The person's routines."""
        from liftdesk.services.routines import Routines

        return Routines(
            journal=self.undo,
            routines=self._routines,
            planner=self.planner,
            library=self.library,
            preferences=self.preferences,
            ids=self._ids,
        )

    @cached_property
    def set_up(self) -> "SetUp":
        """What the first run chooses."""
        from liftdesk.services.set_up import SetUp

        return SetUp(
            journal=self.undo,
            places=self.places,
            routines=self.routines,
            preferences=self.preferences,
        )

    @cached_property
    def training_days(self) -> "TrainingDays":
        """Single weeks planned otherwise."""
        from liftdesk.services.training_days import TrainingDays

        return TrainingDays(
            journal=self.undo,
            coach=self._coach,
            sessions=self._sessions,
            planner=self.planner,
            training_log=self.training_log,
        )

    @cached_property
    def training_log(self) -> "TrainingLog":
        """Writes sets and sessions."""
        from liftdesk.services.training_log import TrainingLog

        return TrainingLog(
            journal=self.undo,
            sessions=self._sessions,
            trash=self.trash,
            library=self.library,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def trash(self) -> "Trash":
        """What was deleted and can be brought back."""
        from liftdesk.services.trash import Trash
        from liftdesk.store.trash_repo import TrashRepo

        return Trash(
            journal=self.undo,
            trash=TrashRepo(self._database, ids=self._ids),
            preferences=self.preferences,
            clock=self._clock,
            before_deleting=self._before_deleting,
            before_emptying=self._before_emptying,
        )

    def _before_deleting(self, number: int) -> None:
        from liftdesk.domain.keeping import MANY, Reason

        if number > MANY:
            self.backups.now(Reason.DELETING)

    def _before_emptying(self) -> None:
        from liftdesk.domain.keeping import Reason

        self.backups.now(Reason.EMPTYING)

    @cached_property
    def backups(self) -> "Backups":
        """Checked copies of the data file."""
        from liftdesk.services.backups import Backups
        from liftdesk.system.paths import backup_folder

        return Backups(self._database, folder=backup_folder(self.path), clock=self._clock)

    @cached_property
    def diary_edits(self) -> "DiaryEdits":
        """Changes many sessions at once."""
        from liftdesk.services.diary_edits import DiaryEdits, EditStores
        from liftdesk.store.session_moves import SessionMoves

        return DiaryEdits(
            stores=EditStores(
                journal=self.undo,
                sessions=self._sessions,
                moves=SessionMoves(self._database, ids=self._ids),
            ),
            training_log=self.training_log,
            library=self.library,
            trash=self.trash,
            clock=self._clock,
        )

    @cached_property
    def day(self) -> "Day":
        """Reads what Today shows."""
        from liftdesk.services.day import Day, DayStores

        return Day(
            stores=DayStores(
                sessions=self._sessions,
                past=self._past_sets,
                check_ins=self._check_ins,
                progress=self._progress,
                coach=self._coach,
            ),
            planner=self.planner,
            library=self.library,
            choices=self._choices,
            preferences=self.preferences,
            clock=self._clock,
        )

    @cached_property
    def session_flow(self) -> "SessionFlow":
        """What a session does otherwise than its plan."""
        from liftdesk.services.session_flow import FlowStores, SessionFlow

        return SessionFlow(
            stores=FlowStores(
                journal=self.undo,
                sessions=self._sessions,
                coach=self._coach,
                choices=self._choices,
            ),
            training_log=self.training_log,
            swaps=lambda exercise: [one.exercise for one in self.exercise_book.swaps(exercise.id)],
            planner=self.planner,
            library=self.library,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def exercise_book(self) -> "ExerciseBook":
        """The lifts one can do, and those of one's own."""
        from liftdesk.services.exercise_book import BookStores, ExerciseBook

        return ExerciseBook(
            stores=BookStores(
                journal=self.undo, exercises=self._exercises, sessions=self._sessions
            ),
            planner=self.planner,
            ids=self._ids,
        )

    @cached_property
    def lift_names(self) -> "LiftNames":
        """Names of built-in lifts in the chosen language."""
        from liftdesk.services.lift_names import LiftNames

        return LiftNames(journal=self.undo, exercises=self._exercises, library=self.library)

    @cached_property
    def places(self) -> "Places":
        """Where there is what to train with."""
        from liftdesk.services.places import Places

        return Places(
            journal=self.undo,
            coach=self._coach,
            planner=self.planner,
            library=self.library,
            preferences=self.preferences,
            ids=self._ids,
        )

    @cached_property
    def easy_cardio(self) -> "EasyCardio":
        """Easy cardio, timed and written down."""
        from liftdesk.services.easy_cardio import EasyCardio

        return EasyCardio(
            journal=self.undo,
            sessions=self._sessions,
            preferences=self.preferences,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def heart_rate(self) -> "HeartRate":
        """The band of heart rate for easy cardio."""
        from liftdesk.services.heart_rate import HeartRate

        return HeartRate(preferences=self.preferences, clock=self._clock)

    @cached_property
    def circumstances(self) -> "Circumstances":
        """Pain, illness and easy weeks."""
        from liftdesk.services.circumstances import Circumstances

        return Circumstances(
            journal=self.undo,
            coach=self._coach,
            log=self.training_log,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def calendar_file(self) -> "CalendarFile":
        """Planned days as a calendar file."""
        from liftdesk.services.calendar_file import CalendarFile

        return CalendarFile(
            planner=self.planner,
            routines=self.routines,
            training_days=self.training_days,
            clock=self._clock,
            file=self.path,
        )

    @cached_property
    def wins(self) -> "Wins":
        """What one can do now and could not before."""
        from liftdesk.services.wins import Wins, WinStores
        from liftdesk.store.best_queries import BestQueries
        from liftdesk.store.win_repo import WinRepo

        return Wins(
            stores=WinStores(
                journal=self.undo,
                wins=WinRepo(self._database, ids=self._ids),
                days=BestQueries(self._database),
                sessions=self._sessions,
            ),
            library=self.library,
            preferences=self.preferences,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def paper(self) -> "Paper":
        """Sheets that are typed back."""
        from liftdesk.services.paper import Paper, PaperStores

        return Paper(
            stores=PaperStores(journal=self.undo, sessions=self._sessions, coach=self._coach),
            planner=self.planner,
            training_log=self.training_log,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def paper_scan(self) -> "PaperScan":
        """Sheets that are scanned back."""
        from liftdesk.services.paper_scan import PaperScan, PaperScanStores

        return PaperScan(
            stores=PaperScanStores(journal=self.undo, sessions=self._sessions),
            planner=self.planner,
            library=self.library,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def progress(self) -> "Progress":
        """Strength, mood and dose over time."""
        from liftdesk.services.progress import Progress

        return Progress(queries=self._progress, library=self.library)

    @cached_property
    def chart_numbers(self) -> "ChartNumbers":
        """What the charts draw, kept between two looks."""
        from liftdesk.services.chart_numbers import ChartNumbers, ChartStores
        from liftdesk.store.chart_queries import ChartQueries

        return ChartNumbers(
            stores=ChartStores(
                progress=self._progress,
                charts=ChartQueries(self._database),
                sessions=self._sessions,
            ),
            library=self.library,
            changes=self.changes,
        )

    @cached_property
    def summary(self) -> "Summary":
        """What the log holds, counted."""
        from liftdesk.services.summary import Summary

        return Summary(progress=self._progress, library=self.library)

    @cached_property
    def _choices(self) -> "DayChoices":
        from liftdesk.services.day_choices import DayChoices

        return DayChoices(journal=self.undo, preferences=self.preferences)

    @cached_property
    def _insight_queries(self) -> "InsightQueries":
        from liftdesk.store.insight_queries import InsightQueries

        return InsightQueries(self._database)
