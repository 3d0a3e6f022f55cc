"""What territories have in common whatever is spoken there: paper, units, the week's first day.

Codes are those of ISO 3166-1. Source: Unicode CLDR 48, supplemental data (paperSize,
measurementSystem, weekData).
"""

from liftdesk.domain.training.units import Unit

LETTER_PAPER = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE"
"""Where paper is US Letter; A4 everywhere else."""

POUNDS = "AS GU MP PR UM US VI"
"""Where plates and dumbbells are in pounds: the United States and their territories."""

_SUNDAY_FIRST = (
    "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT"
    " MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
)
_SATURDAY_FIRST = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"
_FRIDAY_FIRST = "MV"
_MONDAY, _FRIDAY, _SATURDAY, _SUNDAY = 0, 4, 5, 6


def first_weekday_of(territory: str) -> int:
    """Return the day that calendars of a territory begin with, 0 Monday to 6 Sunday."""
    if territory in _SUNDAY_FIRST.split():
        return _SUNDAY
    if territory in _SATURDAY_FIRST.split():
        return _SATURDAY
    return _FRIDAY if territory in _FRIDAY_FIRST.split() else _MONDAY


def unit_of(territory: str) -> Unit:
    """Return the unit that loads have in a territory."""
    return Unit.LB if territory in POUNDS.split() else Unit.KG


def has_letter_paper(territory: str) -> bool:
    """Whether paper of a territory is US Letter."""
    return territory in LETTER_PAPER.split()
