"""What makes the pages inside a tab; each is imported and made when it is first opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from liftdesk.system.texts import translate
from liftdesk.ui.actions import tab_name

if TYPE_CHECKING:
    from liftdesk.domain.safety.guidance import Reading
    from liftdesk.ui.desk import Desk


class InnerPages:
    """Gives each inner page the services it uses."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Return what makes each inner page, by its key in `actions.INNER`."""
        return {
            "set_up": self._set_up,
            "exercises": self._exercises,
            "places": self._places,
            "routines": self._routines,
            "from_paper": self._from_paper,
            "scan": self._scan,
            "cardio": self._cardio,
            "wins": self._wins,
            "compare": self._compare,
            "trash": self._trash,
            "duplicates": self._duplicates,
            "imports": self._imports,
            "insight": self._insight,
            "coin_flips": self._coin_flips,
            "readiness": self._readiness,
            "self_checks": self._self_checks,
            "questionnaire": self._questionnaire,
            "own_plan": self._own_plan,
            "recovery": self._recovery,
            "medicines": self._medicines,
            "science": self._science,
            "settings": self._settings,
            "keys": self._keys,
            "backups": self._backups,
            "privacy": self._privacy,
            "merge": self._merge,
            "handbook": self._handbook,
        }

    def _set_up(self) -> QWidget:
        from liftdesk.ui.first_run.set_up_desk import set_up_page

        return set_up_page(self._desk)

    def _exercises(self) -> QWidget:
        from liftdesk.ui.exercises.exercises_page import ExercisesPage

        desk, house = self._desk, self._desk.house
        return ExercisesPage(
            look=desk.look,
            book=house.exercise_book,
            unit=lambda: house.preferences.unit,
            say_undoable=desk.window.say_undoable,
            back_to=tab_name("today"),
        )

    def _places(self) -> QWidget:
        from liftdesk.ui.places.places_page import PlacesPage

        desk, house = self._desk, self._desk.house
        return PlacesPage(
            places=house.places,
            preferences=house.preferences,
            say_undoable=desk.window.say_undoable,
        )

    def _routines(self) -> QWidget:
        from liftdesk.ui.routines.routine_editor import EditorServices
        from liftdesk.ui.routines.routines_page import RoutinesPage

        desk, house = self._desk, self._desk.house
        return RoutinesPage(
            services=EditorServices(
                routines=house.routines,
                places=house.places,
                preferences=house.preferences,
                library=house.library,
            ),
            say_undoable=desk.window.say_undoable,
        )

    def _from_paper(self) -> QWidget:
        from liftdesk.ui.paper.typed_page import TypedPage

        desk, house = self._desk, self._desk.house
        return TypedPage(
            paper=house.paper,
            unit=lambda: house.preferences.unit,
            say_undoable=desk.window.say_undoable,
        )

    def _scan(self) -> QWidget:
        from liftdesk.ui.paper.scan_page import ScanPage

        desk, house = self._desk, self._desk.house
        page = ScanPage(
            paper_scan=house.paper_scan,
            unit=lambda: house.preferences.unit,
            ask_picture=desk.ask_picture,
            jobs=desk.jobs,
        )
        page.saved.connect(desk.say_scanned)
        return page

    def _cardio(self) -> QWidget:
        from liftdesk.ui.cardio.cardio_page import CardioPage, CardioServices

        desk, house = self._desk, self._desk.house
        return CardioPage(
            look=desk.look,
            services=CardioServices(
                easy_cardio=house.easy_cardio,
                heart_rate=house.heart_rate,
                preferences=house.preferences,
            ),
            timer=desk.outing,
            say_undoable=desk.window.say_undoable,
        )

    def _wins(self) -> QWidget:
        from liftdesk.ui.wins.wins_page import WinsPage

        desk = self._desk
        return WinsPage(
            look=desk.look,
            wins=desk.house.wins,
            say=desk.window.say,
            say_undoable=desk.window.say_undoable,
        )

    def _compare(self) -> QWidget:
        from liftdesk.ui.history.compare_page import ComparePage

        desk, house = self._desk, self._desk.house
        return ComparePage(
            house.diary,
            unit=lambda: house.preferences.unit,
            back_to=tab_name("history"),
            say=desk.window.say,
        )

    def _trash(self) -> QWidget:
        from liftdesk.ui.history.trash_page import TrashPage

        desk = self._desk
        return TrashPage(
            desk.house.trash,
            back_to=tab_name("history"),
            say=desk.window.say,
            say_undoable=desk.window.say_undoable,
        )

    def _duplicates(self) -> QWidget:
        from liftdesk.ui.history.duplicates_page import DuplicatesPage

        desk, house = self._desk, self._desk.house
        return DuplicatesPage(
            (house.duplicates, house.told_apart, house.library),
            unit=lambda: house.preferences.unit,
            back_to=tab_name("history"),
            say_undoable=desk.window.say_undoable,
        )

    def _imports(self) -> QWidget:
        from liftdesk.ui.history.imports_page import ImportsPage

        desk, house = self._desk, self._desk.house
        return ImportsPage(
            house.transfer,
            back_to=tab_name("history"),
            bring=desk.bring_history,
            say_undoable=desk.window.say_undoable,
        )

    def _insight(self) -> QWidget:
        from liftdesk.ui.insight.insight_page import InsightPage, InsightServices

        desk, house = self._desk, self._desk.house
        return InsightPage(
            InsightServices(
                insights=house.insights,
                coin_flips=house.coin_flips,
                questionnaires=house.questionnaires,
                preferences=house.preferences,
            ),
            back_to=tab_name("charts"),
            open_coin_flips=lambda: desk.window.open_page("coin_flips"),
            open_science=lambda: desk.window.open_page("science"),
        )

    def _coin_flips(self) -> QWidget:
        from liftdesk.ui.insight.coin_flips_page import CoinFlipsPage

        desk, house = self._desk, self._desk.house
        return CoinFlipsPage(
            coin_flips=house.coin_flips,
            insights=house.insights,
            preferences=house.preferences,
            back_to=tab_name("charts"),
            say_undoable=desk.window.say_undoable,
        )

    def _readiness(self) -> QWidget:
        from liftdesk.ui.safety.readiness_page import ReadinessPage

        house = self._desk.house
        return ReadinessPage(
            house.readiness,
            back_to=tab_name("safety"),
            emergency=house.safety.emergency_number,
        )

    def _self_checks(self) -> QWidget:
        from liftdesk.ui.self_checks.self_checks_page import SelfChecksPage

        desk = self._desk
        return SelfChecksPage(
            desk.house.questionnaires,
            desk.house.preferences,
            back_to=tab_name("safety"),
            start=desk.ask_questionnaire,
        )

    def _questionnaire(self) -> QWidget:
        from liftdesk.ui.self_checks.questionnaire_page import QuestionnairePage

        desk = self._desk
        return QuestionnairePage(
            desk.house.questionnaires,
            desk.house.preferences,
            back_to=tab_name("safety"),
            on_care=desk.show_care,
        )

    def _own_plan(self) -> QWidget:
        from liftdesk.ui.safety.people_page import PeoplePage

        return PeoplePage(self._desk.house.own_plan, back_to=tab_name("safety"))

    def _recovery(self) -> QWidget:
        from liftdesk.ui.safety.reading_page import RecoveryPage

        house = self._desk.house
        return RecoveryPage(
            house.safety.recovery,
            house.recovery,
            back_to=tab_name("safety"),
            say_undoable=self._desk.window.say_undoable,
        )

    def _medicines(self) -> QWidget:
        title = translate("InnerPages", "Medicines and training")
        return self._reading(title, self._desk.house.safety.medicines)

    def _science(self) -> QWidget:
        title = translate("InnerPages", "What studies found")
        return self._reading(title, self._desk.house.safety.science)

    def _settings(self) -> QWidget:
        return self._desk.ease.settings_page()

    def _keys(self) -> QWidget:
        return self._desk.ease.keys_page()

    def _backups(self) -> QWidget:
        return self._desk.keeping.page()

    def _privacy(self) -> QWidget:
        from liftdesk.ui.privacy.privacy_page import PrivacyPage

        desk = self._desk
        return PrivacyPage(
            desk.links.privacy,
            desk.house.lock,
            back_to=tab_name("safety"),
            show_sheet=desk.passphrase_sheet,
        )

    def _merge(self) -> QWidget:
        from liftdesk.ui.merge.merge_desk import merge_page

        return merge_page(self._desk)

    def _handbook(self) -> QWidget:
        from liftdesk.ui.handbook.handbook_page import HandbookPage

        return HandbookPage(back_to=tab_name("safety"))

    def _reading(self, title: str, reading: "Reading") -> QWidget:
        from liftdesk.ui.safety.reading_page import ReadingPage

        return ReadingPage(title, tab_name("safety"), lead=reading.lead, sections=reading.sections)
