"""The services of mood, safety and insight, each imported and made when it is first asked for."""

import os
from functools import cached_property
from typing import TYPE_CHECKING

from liftdesk.services.training_services import TrainingServices

if TYPE_CHECKING:
    from liftdesk.services.after_session import AfterSession
    from liftdesk.services.check_ins import CheckIns
    from liftdesk.services.diary import Diary
    from liftdesk.services.duplicates import Duplicates
    from liftdesk.services.entry_edits import EntryEdits
    from liftdesk.services.finding import Finding
    from liftdesk.services.insight import Insights
    from liftdesk.services.own_plan import OwnPlan
    from liftdesk.services.questionnaires import Questionnaires
    from liftdesk.services.readiness import ReadinessChecks
    from liftdesk.services.recovery import RecoveryCheck
    from liftdesk.services.reports import Reports
    from liftdesk.services.safety import Safety
    from liftdesk.services.told_apart import ToldApart


class MindServices(TrainingServices):
    """Check-ins, self-checks, safety, insight, and the diary that holds all of it."""

    @cached_property
    def check_ins(self) -> "CheckIns":
        """How one is, morning and evening."""
        from liftdesk.services.check_ins import CheckIns

        return CheckIns(
            journal=self.undo,
            check_ins=self._check_ins,
            trash=lambda: self.trash,
            preferences=self.preferences,
            changes=self.changes,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def after_session(self) -> "AfterSession":
        """Asks for the feeling a while after a session."""
        from liftdesk.services.after_session import AfterSession

        return AfterSession(
            sessions=self._sessions, day=self.day, preferences=self.preferences, clock=self._clock
        )

    @cached_property
    def diary(self) -> "Diary":
        """All entries, findable."""
        from liftdesk.services.diary import Diary
        from liftdesk.store.history_queries import HistoryQueries

        return Diary(
            queries=HistoryQueries(self._database),
            sessions=self._sessions,
            library=self.library,
            coach=self._coach,
            preferences=self.preferences,
            questionnaires=self.questionnaires,
        )

    @cached_property
    def told_apart(self) -> "ToldApart":
        """Duplicates that nobody said are different."""
        from liftdesk.services.told_apart import ToldApart

        return ToldApart(self.duplicates, self.preferences)

    @cached_property
    def entry_edits(self) -> "EntryEdits":
        """Editing an entry in place."""
        from liftdesk.services.entry_edits import EditServices, EntryEdits

        return EntryEdits(
            journal=self.undo,
            sessions=self._sessions,
            services=EditServices(
                training_log=self.training_log,
                easy_cardio=self.easy_cardio,
                check_ins=self.check_ins,
                questionnaires=self.questionnaires,
                trash=self.trash,
            ),
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def finding(self) -> "Finding":
        """Searches everything."""
        from liftdesk.services.finding import Finding, FindingStores
        from liftdesk.store.history_queries import HistoryQueries
        from liftdesk.store.search_queries import SearchQueries
        from liftdesk.store.win_repo import WinRepo

        return Finding(
            stores=FindingStores(
                search=SearchQueries(self._database),
                history=HistoryQueries(self._database),
                check_ins=self._check_ins,
                wins=WinRepo(self._database, ids=self._ids),
            ),
            questionnaires=self.questionnaires,
            preferences=self.preferences,
            clock=self._clock,
        )

    @cached_property
    def duplicates(self) -> "Duplicates":
        """Entries that are there twice."""
        from liftdesk.services.duplicates import Duplicates, DuplicateStores
        from liftdesk.store.duplicate_queries import DuplicateQueries
        from liftdesk.store.session_moves import SessionMoves

        return Duplicates(
            stores=DuplicateStores(
                journal=self.undo,
                queries=DuplicateQueries(self._database),
                sessions=self._sessions,
                moves=SessionMoves(self._database, ids=self._ids),
                check_ins=self._check_ins,
            ),
            library=self.library,
            trash=self.trash,
            preferences=self.preferences,
        )

    @cached_property
    def insights(self) -> "Insights":
        """What the diary says of training and mood."""
        from liftdesk.services.insight import Insights

        return Insights(
            queries=self._insight_queries,
            coin_flips=self.coin_flips,
            changes=self.changes,
            clock=self._clock,
        )

    @cached_property
    def questionnaires(self) -> "Questionnaires":
        """Self-checks with their licences."""
        from liftdesk.services.questionnaires import Questionnaires
        from liftdesk.store.questionnaire_repo import QuestionnaireRepo
        from liftdesk.system.paths import questionnaire_folder

        return Questionnaires(
            journal=self.undo,
            filled=QuestionnaireRepo(self._database, ids=self._ids),
            trash=self.trash,
            preferences=self.preferences,
            clock=self._clock,
            ids=self._ids,
            folder=questionnaire_folder(self.path),
        )

    @cached_property
    def reports(self) -> "Reports":
        """One page for a doctor or therapist."""
        from liftdesk.services.reports import Reports, ReportSources, ReportStores

        return Reports(
            stores=ReportStores(
                sessions=self._sessions,
                check_ins=self._check_ins,
                coach=self._coach,
                queries=self._insight_queries,
            ),
            sources=ReportSources(
                progress=self.progress,
                questionnaires=self.questionnaires,
                insights=self.insights,
                heart_rate=self.heart_rate,
                library=self.library,
                preferences=self.preferences,
            ),
            clock=self._clock,
        )

    @cached_property
    def safety(self) -> "Safety":
        """Crisis lines, stop signs and what is to be read."""
        from liftdesk.services.safety import Safety
        from liftdesk.system.country import home_country

        return Safety(preferences=self.preferences, home=home_country(os.environ))

    @property
    def offers_readiness(self) -> bool:
        """Whether to offer the readiness check outside Safety.

        Nobody is asked by the calendar who never took one, nor told that something changed: then
        nothing of it is imported.
        """
        from liftdesk.services.preferences import HEALTH_CHANGED
        from liftdesk.store.readiness_taken import was_taken

        is_known = self.preferences.get(HEALTH_CHANGED) != "" or was_taken(self._database)
        return is_known and self.readiness.is_offered

    @cached_property
    def readiness(self) -> "ReadinessChecks":
        """The readiness check."""
        from liftdesk.services.readiness import ReadinessChecks
        from liftdesk.store.safety_repo import SafetyRepo

        return ReadinessChecks(
            journal=self.undo,
            checks=SafetyRepo(self._database),
            sessions=self._sessions,
            preferences=self.preferences,
            clock=self._clock,
            ids=self._ids,
        )

    @cached_property
    def recovery(self) -> "RecoveryCheck":
        """What the diary lets one notice about rest."""
        from liftdesk.services.recovery import RecoveryCheck, RecoveryStores

        return RecoveryCheck(
            stores=RecoveryStores(progress=self._progress, coach=self._coach),
            planner=self.planner,
            flow=self.session_flow,
            preferences=self.preferences,
        )

    @cached_property
    def own_plan(self) -> "OwnPlan":
        """The person's own people and plan."""
        from liftdesk.services.own_plan import OwnPlan
        from liftdesk.store.safety_repo import SafetyRepo

        return OwnPlan(
            journal=self.undo,
            people=SafetyRepo(self._database),
            preferences=self.preferences,
            ids=self._ids,
        )
