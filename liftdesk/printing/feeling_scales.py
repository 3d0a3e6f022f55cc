"""The feeling scale on paper: a moment, and the numbers from -5 to +5 to circle."""

from dataclasses import dataclass

from liftdesk.domain.wellbeing.feelings import FEELING_SCALE, FeelingMoment
from liftdesk.printing.sheets import BODY, STRONG, Align, Box, Page, Style
from liftdesk.wording.kinds import moment_text
from liftdesk.wording.numbers import number_text


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleLook:
    """How a scale looks: its styles, and millimetres across that the moment's words take."""

    label: float
    body: Style = BODY
    strong: Style = STRONG


def put_scale(page: Page, moment: FeelingMoment, box: Box, look: ScaleLook) -> None:
    """Draw the scale of one moment into a box."""
    words = Box(box.x, box.y, look.label, box.height)
    page.write(words, moment_text(moment), look.strong)
    step = (box.width - look.label) / len(FEELING_SCALE)
    for number, value in enumerate(FEELING_SCALE):
        cell = Box(words.right + number * step, box.y, step, box.height)
        sign = "+" if value > 0 else ""
        style = look.strong if value == 0 else look.body
        page.write(cell, sign + number_text(value), style, align=Align.CENTRE)
