"""What makes the four tabs' pages; each is imported and made when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk
    from liftdesk.ui.today.today_page import TodayPage


class TabPages:
    """Gives each tab the services it uses and the ways it leads to."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._greeted: TodayPage | None = None

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Return what makes each tab's page, by its key in `actions.TABS`."""
        return {
            "today": self._today,
            "history": self._history,
            "charts": self._charts,
            "safety": self._safety,
        }

    def _today(self) -> QWidget:
        from liftdesk.ui.today.today_links import TodayLinks
        from liftdesk.ui.today.today_page import TodayPage

        desk, house = self._desk, self._desk.house
        page = TodayPage(
            look=desk.look,
            services=house,
            outing=desk.outing,
            links=TodayLinks(
                print_week=desk.print_week,
                show_stop_signs=lambda: desk.window.show_tab("safety"),
                set_up=lambda: desk.window.open_page("set_up"),
                bring_history=desk.bring_history,
                look_around=desk.links.look_around,
                open_cardio=lambda: desk.window.open_page("cardio"),
                open_wins=lambda: desk.window.open_page("wins"),
                open_science=lambda: desk.window.open_page("science"),
                say_undoable=desk.window.say_undoable,
            ),
        )
        self._offer_check(page)
        if house.day.offers_set_up():
            self._offer_set_up(page)
        self._greeted = page
        self.greet()
        return page

    def _offer_check(self, page: "TodayPage") -> None:
        """Have a line above the page offer the readiness check, once it is due."""
        desk = self._desk
        made: list[QWidget] = []

        def look(_change: object = None) -> None:
            if made or not desk.house.offers_readiness:
                return
            from liftdesk.ui.shared.page import put_before, stops_of
            from liftdesk.ui.today.readiness_line import ReadinessLine

            offer = ReadinessLine(
                desk.house.readiness,
                open_page=lambda: desk.window.open_page("readiness"),
                changes=desk.changes,
            )
            made.append(offer)
            below = stops_of(page.content)
            page.body.insertWidget(0, offer)
            if below:
                put_before(stops_of(offer), below[0])
            offer.show_offer()

        desk.changes.changed.connect(look)
        look()

    def _offer_set_up(self, page: "TodayPage") -> None:
        """Put the line above the page that leads to the first run; few starts need it."""
        from liftdesk.ui.first_run.set_up_line import SetUpLine

        desk = self._desk
        line = SetUpLine(
            desk.house.day,
            desk.house.set_up,
            open_page=lambda: desk.window.open_page("set_up"),
            changes=desk.changes,
        )
        page.body.insertWidget(0, line)
        line.show_line()

    def greet(self) -> None:
        """Say that it is good to see somebody who was away; few starts need the line."""
        desk, day, page = self._desk, self._desk.house.day, self._greeted
        if page is None or not day.is_coming_back():
            return
        from liftdesk.ui.today.coming_back_line import ComingBackLine

        old = page.content.findChild(ComingBackLine)
        line = ComingBackLine(day, make_short=page.acts.toggle_short, changes=desk.changes)
        page.body.insertWidget(0, line)
        line.show_line()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _history(self) -> QWidget:
        from liftdesk.ui.history.history_page import HistoryPage
        from liftdesk.ui.history.links import HistoryLinks, HistoryServices
        from liftdesk.ui.history.writing import Pens

        desk, house = self._desk, self._desk.house
        return HistoryPage(
            look=desk.look,
            services=HistoryServices(
                diary=house.diary,
                finding=house.finding,
                library=house.library,
                preferences=house.preferences,
                many=house.diary_edits,
                pens=Pens(
                    training_log=house.training_log,
                    flow=house.session_flow,
                    check_ins=house.check_ins,
                    questionnaires=house.questionnaires,
                    edits=house.entry_edits,
                ),
                today=lambda: house.planner.today,
            ),
            links=HistoryLinks(
                say=desk.window.say,
                say_undoable=desk.window.say_undoable,
                bring=desk.bring_history,
                take=desk.export_all,
                open_page=desk.window.open_page,
                compare=desk.compare_sessions,
            ),
        )

    def _charts(self) -> QWidget:
        from liftdesk.ui.charts.charts_page import ChartLinks, ChartServices, ChartsPage

        desk, house = self._desk, self._desk.house
        return ChartsPage(
            look=desk.look,
            services=ChartServices(
                numbers=house.chart_numbers,
                preferences=house.preferences,
                insights=house.insights,
                questionnaires=house.questionnaires,
                heart_rate=house.heart_rate,
            ),
            links=ChartLinks(
                ask_path=desk.ask_path,
                open_insight=lambda: desk.window.open_page("insight"),
                report_wanted=desk.print_report,
            ),
        )

    def _safety(self) -> QWidget:
        from liftdesk.ui.safety.cards import DataLinks
        from liftdesk.ui.safety.safety_page import SafetyPage, SafetyServices

        desk, house = self._desk, self._desk.house
        page = SafetyPage(
            services=SafetyServices(
                safety=house.safety,
                readiness=house.readiness,
                own_plan=house.own_plan,
                questionnaires=house.questionnaires,
                heart_rate=house.heart_rate,
                preferences=house.preferences,
                recovery=house.recovery,
            ),
            data=DataLinks(
                back_up=desk.back_up,
                export=desk.export_all,
                last_backup=house.backups.last,
                last_checked=house.backups.last_checked,
                delete_all=desk.keeping.delete_everything,
                open_backups=lambda: desk.window.open_page("backups"),
                open_privacy=lambda: desk.window.open_page("privacy"),
                open_merge=lambda: desk.window.open_page("merge"),
                data_file=house.path,
                today=lambda: house.planner.today,
            ),
            open_page=desk.window.open_page,
            ask=desk.ask_questionnaire,
            say_undoable=desk.window.say_undoable,
        )
        page.print_wanted.connect(desk.paper.print_safety)
        return page
