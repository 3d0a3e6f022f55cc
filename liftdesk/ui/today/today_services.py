"""The services that Today asks and tells, each made when it is first asked for."""

from typing import Protocol

from liftdesk.services.after_session import AfterSession
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.day import Day
from liftdesk.services.library import Library
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.services.session_flow import SessionFlow
from liftdesk.services.training_days import TrainingDays
from liftdesk.services.training_log import TrainingLog


class TodayServices(Protocol):
    """What the house of an open diary offers of them; for annotations, a start imports none."""

    @property
    def day(self) -> Day: ...  # noqa: D102 - as in the house
    @property
    def planner(self) -> Planner: ...  # noqa: D102
    @property
    def library(self) -> Library: ...  # noqa: D102
    @property
    def preferences(self) -> Preferences: ...  # noqa: D102
    @property
    def check_ins(self) -> CheckIns: ...  # noqa: D102
    @property
    def training_log(self) -> TrainingLog: ...  # noqa: D102
    @property
    def training_days(self) -> TrainingDays: ...  # noqa: D102
    @property
    def session_flow(self) -> SessionFlow: ...  # noqa: D102
    @property
    def after_session(self) -> AfterSession: ...  # noqa: D102
