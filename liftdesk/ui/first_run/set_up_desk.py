"""Puts the first run together for a desk, and ends it at the first session."""

from typing import TYPE_CHECKING

from liftdesk.ui.actions import tab_name
from liftdesk.ui.first_run.equipment_step import EquipmentStep
from liftdesk.ui.first_run.general_step import GeneralStep
from liftdesk.ui.first_run.privacy_step import PrivacyStep, PrivacyStepLinks
from liftdesk.ui.first_run.readiness_step import ReadinessStep
from liftdesk.ui.first_run.set_up_page import SetUpPage
from liftdesk.ui.shared.page import Page
from liftdesk.ui.translators import WindowLanguage

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


def set_up_page(desk: "Desk") -> SetUpPage:
    """Return the page with its four steps."""
    house = desk.house
    steps = (
        GeneralStep(
            languages=WindowLanguage(desk, "set_up"),
            set_up=house.set_up,
            preferences=house.preferences,
        ),
        EquipmentStep(house.set_up),
        ReadinessStep(house.readiness, emergency=house.safety.emergency_number),
        PrivacyStep(
            preferences=house.preferences,
            second=None if desk.is_sample else house.second_folder,
            links=PrivacyStepLinks(
                privacy=desk.links.privacy,
                show_sheet=desk.passphrase_sheet,
                ask_folder=desk.keeping.ask_folder,
                copy_again=desk.keeping.copy_again,
                finish=house.set_up.finish,
            ),
        ),
    )
    return SetUpPage(steps, back_to=tab_name("today"), finish=lambda: end_set_up(desk))


def end_set_up(desk: "Desk") -> None:
    """Note that the first run was gone through, and show the first session, ready to log."""
    desk.house.set_up.finish()
    desk.window.show_tab("today")
    page = desk.window.page("today")
    if isinstance(page, Page):
        page.take_focus()
