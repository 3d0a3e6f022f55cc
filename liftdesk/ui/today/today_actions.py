"""What the buttons, rows and keys of Today do.

Nobody presses anything before Today is painted. So the first picture waits for none of this, nor
for the services that only write: the page asks for it a moment later.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.units import read_number
from liftdesk.services.training_log import Head
from liftdesk.ui.today.feeling_actions import FeelingActions
from liftdesk.ui.today.lift_actions import LiftActions
from liftdesk.ui.today.lift_links import LiftLinks, LiftServices
from liftdesk.ui.today.session_actions import SessionActions, SessionLinks
from liftdesk.ui.today.today_links import TodayLinks
from liftdesk.ui.today.today_services import TodayServices
from liftdesk.ui.today.week_choices import WeekChoices
from liftdesk.wording.counts import sets_text
from liftdesk.wording.problems import sentence

if TYPE_CHECKING:
    from liftdesk.ui.today.today_page import TodayPage


class TodayActions(QObject):
    """Listens to the cards of Today.

    Attributes:
        lifts, acts, feelings, week_choices: what the buttons of rows, session, feelings, week do.
    """

    def __init__(self, page: "TodayPage", *, services: TodayServices, links: TodayLinks) -> None:
        super().__init__(page)
        self._page, self._services, self._links = page, services, links
        lift_services, lift_links = self._lift_services(), self._lift_links()
        self.lifts = LiftActions(services=lift_services, links=lift_links, parent=page)
        self.acts = SessionActions(
            page.session,
            day=services.day,
            services=lift_services,
            links=lift_links,
            session_links=SessionLinks(
                reopen=page.reopen,
                end_rest=page.timer.end,
                print_week=links.print_week,
                open_science=links.open_science,
            ),
        )
        self.feelings = FeelingActions(
            page.session,
            training_log=services.training_log,
            after=services.after_session,
            links=lift_links,
        )
        self.week_choices = WeekChoices(
            page.week,
            services.training_days,
            add_minutes=page.cardio.add_button.click,
            say_undoable=links.say_undoable,
        )
        self._listen()
        self._take_keys()

    def _lift_services(self) -> LiftServices:
        services = self._services
        return LiftServices(
            training_log=services.training_log,
            flow=services.session_flow,
            planner=services.planner,
            library=services.library,
            preferences=services.preferences,
        )

    def _lift_links(self) -> LiftLinks:
        page = self._page
        return LiftLinks(
            view=lambda: page.shown,
            head=self.head,
            say=self._links.say_undoable,
            went_on=page.go_on_after,
            focus=page.focus_set,
            shows_rir=lambda: page.style_of_rows().shows_rir,
        )

    def _listen(self) -> None:
        page = self._page
        page.session.quick_line.added.connect(self._on_line_added)
        page.cardio.added.connect(self._on_cardio_added)
        page.cardio.page_wanted.connect(self._links.open_cardio)
        page.safety_line.signs.clicked.connect(self._links.show_stop_signs)

    def _take_keys(self) -> None:
        page = self._page
        for keys, act in (
            ("/", page.session.quick_line.edit.setFocus),
            ("Ctrl+T", page.rest.toggle),
            ("Alt+S", self.acts.toggle_short),
            ("Alt+W", lambda: self.lifts.ask("swap")),
            ("Alt+A", self.acts.add_lift),
            ("Alt+U", lambda: self.lifts.sets.answer(0)),
            ("Alt+K", lambda: self.lifts.sets.answer(1)),
            ("Alt+P", lambda: self.lifts.ask("pain")),
            ("Alt+R", self.lifts.sets.focus_question),
        ):
            QShortcut(QKeySequence(keys), page).activated.connect(act)

    def head(self) -> Head:
        """Return how a session that begins now is called."""
        if self._page.view is None:
            return Head()
        plan = self._page.view.plan
        return Head(code=plan.code, name=plan.name, is_short=self._page.view.is_short)

    def _on_line_added(self, text: str) -> None:
        try:
            logged = self._services.training_log.log_line(
                text, unit=self._services.preferences.unit, head=self.head()
            )
        except DomainError:
            return  # the line's own echo says it
        self._page.session.quick_line.clear()
        self._links.say_undoable(self.tr("{sets} added.").format(sets=sets_text(len(logged))))

    def _on_cardio_added(self, typed: str, talk_test: TalkTest) -> None:
        cardio = self._page.cardio
        try:
            self._services.training_log.add_cardio(
                round(read_number(typed, "minutes")),
                activity=self.tr("Easy cardio"),
                talk_test=talk_test,
            )
        except DomainError as error:
            cardio.show_problem(sentence(error.problem))
            return
        cardio.close_form()
        self._links.say_undoable(self.tr("{n} minutes added.").format(n=typed))
