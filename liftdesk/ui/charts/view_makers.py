"""The views of the Charts tab by name, each imported and made when it is first shown."""

from typing import TYPE_CHECKING

from liftdesk.system.texts import translate
from liftdesk.ui.charts.chart_view import ChartView, ViewParts
from liftdesk.ui.charts.together_view import TogetherView

if TYPE_CHECKING:
    from collections.abc import Callable

TOGETHER, STRENGTH, LIFTS, MOOD, DOSE, COMPARE, HEART = VIEWS = (
    "together",
    "strength",
    "lifts",
    "mood",
    "dose",
    "compare",
    "heart",
)
OF_ONE_LIFT = frozenset({TOGETHER, STRENGTH})
"""Views that show the lift that is chosen for the page."""


def view_name(view: str) -> str:
    """Return what a view is called.

    Raises:
        KeyError: there is no such view.
    """
    return {
        TOGETHER: translate("Charts", "Together"),
        STRENGTH: translate("Charts", "Strength"),
        LIFTS: translate("Charts", "All lifts"),
        MOOD: translate("Charts", "Mood"),
        DOSE: translate("Charts", "Dose"),
        COMPARE: translate("Charts", "Compare"),
        HEART: translate("Charts", "Heart rate"),
    }[view]


def make_view(view: str, parts: ViewParts) -> ChartView:
    """Make a view.

    Raises:
        KeyError: there is no such view.
    """
    if view == TOGETHER:
        return TogetherView(parts)

    from liftdesk.ui.charts.compare_view import CompareView  # noqa: PLC0415 - when first shown
    from liftdesk.ui.charts.lift_views import LiftsView, StrengthView  # noqa: PLC0415
    from liftdesk.ui.charts.other_views import DoseView, HeartView, MoodView  # noqa: PLC0415

    makers: dict[str, Callable[[ViewParts], ChartView]] = {
        STRENGTH: StrengthView,
        LIFTS: LiftsView,
        MOOD: MoodView,
        DOSE: DoseView,
        COMPARE: CompareView,
        HEART: HeartView,
    }
    return makers[view](parts)
