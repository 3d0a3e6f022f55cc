"""What a person chooses of a sheet: paper, print, ink, and what stands on it."""

from dataclasses import dataclass

from liftdesk.printing.sheets import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOptions:
    """How a sheet is wanted.

    `emergency` is the number of the person's country; an empty one is written as "your emergency
    number". `is_large` sets every word in 14 pt or more, on more pages. `saves_ink` draws hairlines
    and no hatching. The rest says what stands on it: feeling scales, why each lift is planned so,
    how a bar is loaded, per cent of the estimated 1RM.
    """

    paper: Paper = Paper.A4
    emergency: str = ""
    has_name_line: bool = True
    is_large: bool = False
    saves_ink: bool = False
    has_feelings: bool = True
    has_reasons: bool = True
    has_plates: bool = True
    has_percent: bool = False


STANDARD = PlanOptions()
