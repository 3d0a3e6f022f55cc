"""The composition root: opens the data file, puts the services together, runs what was asked."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from liftdesk.commands import self_test
from liftdesk.commands.painting import program
from liftdesk.commands.parser import parser
from liftdesk.domain.errors import DomainError
from liftdesk.services.after_session import AfterSession
from liftdesk.services.backups import Backups
from liftdesk.services.calendar_file import CalendarFile
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.check_up import CheckUp, restore
from liftdesk.services.circumstances import Circumstances
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.services.data_files import DataFiles
from liftdesk.services.day import Day, DayStores
from liftdesk.services.day_choices import DayChoices
from liftdesk.services.diary import Diary
from liftdesk.services.easy_cardio import EasyCardio
from liftdesk.services.exercise_book import BookStores, ExerciseBook
from liftdesk.services.export import Export
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.house import House
from liftdesk.services.insight import Insights
from liftdesk.services.library import Library, install_catalogue
from liftdesk.services.own_plan import OwnPlan
from liftdesk.services.paper import Paper, PaperStores
from liftdesk.services.paper_scan import PaperScan, PaperScanStores
from liftdesk.services.places import Places
from liftdesk.services.planner import Planner, PlannerStores
from liftdesk.services.preferences import Preferences
from liftdesk.services.progress import Progress
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.services.readiness import ReadinessChecks
from liftdesk.services.recovery import RecoveryCheck, RecoveryStores
from liftdesk.services.reports import Reports, ReportSources, ReportStores
from liftdesk.services.routines import Routines
from liftdesk.services.safety import PassingChoices, Safety
from liftdesk.services.sample_data import SampleData, SampleStores
from liftdesk.services.session_flow import FlowStores, SessionFlow
from liftdesk.services.summary import Summary
from liftdesk.services.training_days import TrainingDays
from liftdesk.services.training_log import TrainingLog
from liftdesk.services.transfer import Transfer, TransferStores
from liftdesk.services.wins import Wins, WinStores
from liftdesk.store.best_queries import BestQueries
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.history_queries import HistoryQueries
from liftdesk.store.import_repo import ImportRepo
from liftdesk.store.insight_queries import InsightQueries
from liftdesk.store.journal import Journal
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.progress_queries import ProgressQueries
from liftdesk.store.questionnaire_repo import QuestionnaireRepo
from liftdesk.store.routine_repo import RoutineRepo
from liftdesk.store.safety_repo import SafetyRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.win_repo import WinRepo
from liftdesk.system.clock import Clock, SystemClock
from liftdesk.system.country import home_country
from liftdesk.system.ids import TimeOrderedIds
from liftdesk.system.logs import log_file, start_logging
from liftdesk.system.paths import backup_folder, data_file, questionnaire_folder
from liftdesk.ui.program import Program
from liftdesk.ui.start.start_window import StartServices
from liftdesk.wording.problems import sentence, store_sentence

DONE, PROBLEM, USAGE = 0, 1, 2


def open_house(path: Path, *, clock: Clock) -> House:
    """Open a data file, made where there is none, with all services.

    Raises:
        StoreError: the file cannot be opened; it is left as it was.
    """
    database = Database(path, before_migration=lambda old, _: _backups(old, clock).now())
    try:
        database.refuse_damaged()
        return _furnish(database, clock)
    except BaseException:
        database.close()
        raise


def _furnish(database: Database, clock: Clock) -> House:
    ids = TimeOrderedIds(clock)
    exercises = ExerciseRepo(database, ids=ids)
    with database.transaction():
        install_catalogue(exercises)  # before the journal: nobody undoes the catalogue
    library, backups = Library(exercises), _backups(database, clock)
    changes = ChangeFeed()
    journal, sessions = Journal(database, announce=changes.tell), SessionRepo(database)
    check_ins, progress = CheckInRepo(database, ids=ids), ProgressQueries(database)
    preferences = Preferences(journal=journal, preferences=PreferenceRepo(database, ids=ids))
    routines, coach = RoutineRepo(database, ids=ids), CoachRepo(database, ids=ids)
    choices = DayChoices(journal=journal, preferences=preferences)
    insight_queries = InsightQueries(database)
    coin_flips = CoinFlips(queries=insight_queries, preferences=preferences, clock=clock)
    planner = Planner(
        stores=PlannerStores(journal=journal, sessions=sessions, routines=routines, coach=coach),
        library=library,
        preferences=preferences,
        coin_flips=coin_flips,
        clock=clock,
        ids=ids,
    )
    own_routines = Routines(
        journal=journal,
        routines=routines,
        planner=planner,
        library=library,
        preferences=preferences,
        ids=ids,
    )
    training_log = TrainingLog(
        journal=journal, sessions=sessions, library=library, clock=clock, ids=ids
    )
    training_days = TrainingDays(
        journal=journal,
        coach=coach,
        sessions=sessions,
        planner=planner,
        training_log=training_log,
    )
    day = Day(
        stores=DayStores(sessions=sessions, check_ins=check_ins, progress=progress, coach=coach),
        planner=planner,
        library=library,
        choices=choices,
        preferences=preferences,
        clock=clock,
    )
    book = ExerciseBook(
        stores=BookStores(journal=journal, exercises=exercises, sessions=sessions),
        planner=planner,
        ids=ids,
    )
    sources = ReportSources(
        progress=Progress(queries=progress, library=library),
        questionnaires=Questionnaires(
            journal=journal,
            filled=QuestionnaireRepo(database, ids=ids),
            preferences=preferences,
            clock=clock,
            ids=ids,
            folder=questionnaire_folder(database.path),
        ),
        insights=Insights(queries=insight_queries, coin_flips=coin_flips, clock=clock),
        heart_rate=HeartRate(preferences=preferences, clock=clock),
        library=library,
        preferences=preferences,
    )
    flow = SessionFlow(
        stores=FlowStores(journal=journal, sessions=sessions, coach=coach, choices=choices),
        training_log=training_log,
        swaps=lambda exercise: [swap.exercise for swap in book.swaps(exercise.id)],
        planner=planner,
        library=library,
        clock=clock,
        ids=ids,
    )
    return House(
        path=database.path,
        changes=changes,
        library=library,
        exercise_book=book,
        preferences=preferences,
        planner=planner,
        places=Places(
            journal=journal,
            coach=coach,
            planner=planner,
            library=library,
            preferences=preferences,
            ids=ids,
        ),
        routines=own_routines,
        training_days=training_days,
        calendar_file=CalendarFile(
            planner=planner,
            routines=own_routines,
            training_days=training_days,
            clock=clock,
            file=database.path,
        ),
        day=day,
        after_session=AfterSession(
            sessions=sessions, day=day, preferences=preferences, clock=clock
        ),
        session_flow=flow,
        easy_cardio=EasyCardio(
            journal=journal, sessions=sessions, preferences=preferences, clock=clock, ids=ids
        ),
        heart_rate=sources.heart_rate,
        wins=Wins(
            stores=WinStores(
                journal=journal,
                wins=WinRepo(database, ids=ids),
                days=BestQueries(database),
                sessions=sessions,
            ),
            library=library,
            preferences=preferences,
            clock=clock,
            ids=ids,
        ),
        undo=journal,
        paper_scan=PaperScan(
            stores=PaperScanStores(journal=journal, sessions=sessions),
            planner=planner,
            library=library,
            clock=clock,
            ids=ids,
        ),
        diary=Diary(
            queries=HistoryQueries(database),
            sessions=sessions,
            library=library,
            coach=coach,
            preferences=preferences,
        ),
        progress=sources.progress,
        insights=sources.insights,
        coin_flips=coin_flips,
        safety=Safety(preferences=preferences, home=home_country(os.environ)),
        readiness=ReadinessChecks(
            journal=journal,
            checks=SafetyRepo(database),
            preferences=preferences,
            clock=clock,
            ids=ids,
        ),
        recovery=RecoveryCheck(
            stores=RecoveryStores(progress=progress, coach=coach),
            planner=planner,
            flow=flow,
            preferences=preferences,
        ),
        own_plan=OwnPlan(
            journal=journal, people=SafetyRepo(database), preferences=preferences, ids=ids
        ),
        questionnaires=sources.questionnaires,
        reports=Reports(
            stores=ReportStores(
                sessions=sessions, check_ins=check_ins, coach=coach, queries=insight_queries
            ),
            sources=sources,
            clock=clock,
        ),
        sample_data=SampleData(
            stores=SampleStores(
                journal=journal, sessions=sessions, check_ins=check_ins, progress=progress
            ),
            library=library,
            clock=clock,
        ),
        training_log=training_log,
        paper=Paper(
            stores=PaperStores(journal=journal, sessions=sessions, coach=coach),
            planner=planner,
            training_log=training_log,
            clock=clock,
            ids=ids,
        ),
        circumstances=Circumstances(
            journal=journal, coach=coach, log=training_log, clock=clock, ids=ids
        ),
        check_ins=CheckIns(
            journal=journal, check_ins=check_ins, preferences=preferences, clock=clock, ids=ids
        ),
        transfer=Transfer(
            stores=TransferStores(
                journal=journal,
                sessions=sessions,
                exercises=exercises,
                imports=ImportRepo(database),
            ),
            clock=clock,
            ids=ids,
            before_import=lambda: str(backups.now()),
        ),
        export=Export(database, preferences=preferences, questionnaires=sources.questionnaires),
        summary=Summary(progress=progress, library=library),
        backups=backups,
        check_up=CheckUp(database),
        close=database.close,
    )


def _backups(database: Database, clock: Clock) -> Backups:
    return Backups(database, folder=backup_folder(database.path), clock=clock)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit code, never a traceback for a person."""
    root = parser()
    options = root.parse_args(arguments)
    if options.self_test:
        return self_test.run(lambda path: open_house(path, clock=SystemClock()))
    if options.command is None:
        return _run_window(options)
    try:
        return _run(options)
    except (DomainError, StoreError) as error:
        print(_known_sentence(error), file=sys.stderr)  # noqa: T201 - a command's answer
    return PROBLEM


def _run_window(options: Namespace) -> int:
    """Open the window; returns when it is closed."""
    start_logging(log_file())
    app = program(offscreen=False)
    window = Program(
        app,
        open_house=lambda path: open_house(path, clock=SystemClock()),
        start=StartServices(
            files=DataFiles(clock=SystemClock()),
            safety=Safety(preferences=PassingChoices(), home=home_country(os.environ)),
            sentence_of=_known_sentence,
            log_file=log_file(),
        ),
    )
    path = data_file(options.data, os.environ)
    window.catch_faults()
    if options.demo:
        window.start_with_sample(path)
    else:
        window.open(path)
    window.show()
    try:
        code = app.exec()
    finally:
        window.close()
    return code if window.has_opened else PROBLEM


def _known_sentence(error: Exception) -> str | None:
    if isinstance(error, DomainError):
        return sentence(error.problem)
    if isinstance(error, StoreError):
        return store_sentence(error.trouble, error.detail)
    return None


def _run(options: Namespace) -> int:
    path = data_file(options.data, os.environ)
    if options.command == "restore":
        restore(options.file, path)
        return DONE
    house = open_house(path, clock=SystemClock())
    try:
        return int(options.run(options, house))
    finally:
        house.close()
