"""The design tokens as values: colours of both themes, type roles, spaces, radii, sizes.

Source of every number: the project's design language, section 2. Contrast: text at least 4.5:1 on
its surface, marks and control borders at least 3:1; hairlines are decoration only.
"""

from types import MappingProxyType
from typing import Final

from liftdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """All colours of one theme, each as "#rrggbb"; named after their use, not their hue."""

    name: str
    surface: str
    surface_raised: str
    surface_sunken: str
    ink: str
    ink_muted: str
    hairline: str
    control_line: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    strength: str
    strength_ink: str
    strength_soft: str
    cardio: str
    cardio_ink: str
    cardio_soft: str
    mood: str
    mood_ink: str
    mood_soft: str
    rest: str
    rest_soft: str
    caution: str
    caution_soft: str
    focus: str

    @property
    def is_high(self) -> bool:
        """Whether this is one of high contrast."""
        return self.name.startswith("high")

    @property
    def focus_px(self) -> int:
        """How wide the ring of focus is, in px."""
        return 3 if self.is_high else 2

    @property
    def is_dark(self) -> bool:
        """Whether this is light on dark."""
        return self.name.endswith("dark")

    def colour(self, token: str) -> str:
        """Return the colour of a token, written "strength-ink" or "strength_ink", as "#rrggbb".

        Raises:
            KeyError: there is no such token.
        """
        attribute = token.replace("-", "_")
        if attribute == "name" or attribute not in type(self).__slots__:
            raise KeyError(token)
        return str(getattr(self, attribute))


LIGHT: Final = Theme(
    name="light",
    surface="#F6F3EC",
    surface_raised="#FFFEFB",
    surface_sunken="#EEEAE0",
    ink="#20282C",
    ink_muted="#586167",
    hairline="#E1DBCF",
    control_line="#85827A",
    accent="#0B5A72",
    accent_hover="#07465A",
    accent_soft="#E0ECEF",
    on_accent="#FFFFFF",
    strength="#0072B2",
    strength_ink="#005C90",
    strength_soft="#D9E8F3",
    cardio="#007A5E",
    cardio_ink="#00664E",
    cardio_soft="#DBEDE5",
    mood="#C4640C",
    mood_ink="#8F4300",
    mood_soft="#FAE9D6",
    rest="#6A685F",
    rest_soft="#ECE7DB",
    caution="#86386A",
    caution_soft="#F6EAF1",
    focus="#2456C8",
)

DARK: Final = Theme(
    name="dark",
    surface="#17191B",
    surface_raised="#202325",
    surface_sunken="#1A1C1E",
    ink="#ECE8E0",
    ink_muted="#ACA89F",
    hairline="#35393C",
    control_line="#7F8285",
    accent="#7BC3DA",
    accent_hover="#9AD4E6",
    accent_soft="#1D3740",
    on_accent="#0B2028",
    strength="#56B4E9",
    strength_ink="#7CC5EF",
    strength_soft="#1B3547",
    cardio="#4EC7A0",
    cardio_ink="#6FD4B3",
    cardio_soft="#1A3930",
    mood="#F0A252",
    mood_ink="#F3B274",
    mood_soft="#3E2E1E",
    rest="#9A978E",
    rest_soft="#2B2D2E",
    caution="#E2A5CA",
    caution_soft="#3B2635",
    focus="#A8C6FF",
)


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One role of type: family ("serif", "sans" or "mono"), size in px at 100 %, weight."""

    family: str
    size: int
    weight: int = 400


ROLES: Final = MappingProxyType(
    {
        "display": TypeRole("serif", 34, 600),
        "timer": TypeRole("sans", 34, 500),
        "title": TypeRole("serif", 24, 600),
        "insight": TypeRole("serif", 19, 600),
        "heading": TypeRole("serif", 18, 600),
        "heading-dense": TypeRole("serif", 17, 600),
        "lead": TypeRole("sans", 16),
        "number": TypeRole("sans", 18, 600),
        "exercise": TypeRole("sans", 15, 600),
        "field": TypeRole("sans", 15, 500),
        "body": TypeRole("sans", 14),
        "body-strong": TypeRole("sans", 14, 600),
        "small": TypeRole("sans", 13),
        "small-strong": TypeRole("sans", 13, 600),
        "caption": TypeRole("sans", 12),
        "caption-strong": TypeRole("sans", 12, 600),
        "chart": TypeRole("sans", 11),
        "code": TypeRole("mono", 14),
    }
)

TONES: Final = (
    "ink",
    "ink-muted",
    "accent",
    "on-accent",
    "strength-ink",
    "cardio-ink",
    "mood-ink",
    "rest",
    "caution",
)


class Space:
    """Distances in px: the 4 px grid, by use."""

    XXS: Final = 4
    XS: Final = 8
    S: Final = 12
    M: Final = 16
    L: Final = 20
    XL: Final = 24
    XXL: Final = 32
    CARD: Final = 16
    WINDOW: Final = 24
    COLUMNS: Final = 16
    CARDS: Final = 12


class Radius:
    """Corner radii in px."""

    CELL: Final = 4
    CONTROL: Final = 8
    CARD: Final = 10


SIZES: Final = MappingProxyType(
    {
        "control": 36,
        "control-small": 32,
        "control-large": 40,
        "list-row": 54,
        "rest-row": 34,
        "exercise-row": 57,
        "set-row": 43,
        "top-bar": 56,
        "tile": 34,
        "chip": 32,
        "cell-width": 26,
        "cell-height": 32,
    }
)

STYLE: Final = "Fusion"
"""The style that the style sheet is drawn over, the same on each system."""
LARGE_TARGET_EXTRA: Final = 8
CONTENT_WIDTH: Final = 1600
