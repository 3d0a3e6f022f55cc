"""Preferences: short texts by key, and what they mean."""

from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Literal

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.kept_answers import KeptAnswers
from liftdesk.store.journal import Journal
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.system.clock import DAY_STARTS_AT
from liftdesk.system.texts import translate
from liftdesk.wording.regional import regional

THEMES = ("system", "light", "dark")
HEALTH_CHANGED = "health_changed"
"""The key of when the person last told that something of their health changed."""
NOTED_TABS = ("today", "history", "charts", "safety")
"""The tabs that can say in a sentence or two what they are for."""
EASES = ("system", "on", "off")
"""High contrast and stillness: as the system asks, always, never."""
DAY_STARTS = range(7)
"""Hours at which a day may begin: later, an early morning would be told as the evening before."""
CARDIO_AIM_MINUTES = 60
"""An easy aim for a week until the person sets one: two half-hour walks."""
MOST_CARDIO_MINUTES = 2000
"""A week's aim ends here; above it a typing slip is likelier than a plan."""


class Preferences:
    """Reads and writes preferences; each change is one undoable step."""

    def __init__(
        self,
        *,
        journal: Journal,
        preferences: PreferenceRepo,
        changes: ChangeFeed,
        is_watched: bool = True,
    ) -> None:
        """Remember them once read, where somebody watches for what other programs write."""
        self._journal = journal
        self._preferences = preferences
        self._is_watched = is_watched
        # Today asks for twenty of them: they are read together, once.
        self._kept = KeptAnswers(changes=changes, journal=journal, stays=_stays)

    def all(self) -> Mapping[str, str]:
        """Return every preference that was ever chosen, by key."""
        if not self._is_watched:
            return self._preferences.all()
        return MappingProxyType(self._kept.of("all", self._preferences.all))

    def get(self, key: str, default: str = "") -> str:
        """Return a preference, or `default` where it was never chosen."""
        return self.all().get(key, default)

    def put(self, key: str, value: str) -> None:
        """Write a preference; one that says so already is no step."""
        if self._preferences.all().get(key, "") == value:  # in the file, whatever is remembered
            return
        with self._journal.step(translate("Steps", "Change setting")):
            self._preferences.put(key, value)

    @property
    def unit(self) -> Unit:
        """The unit that loads are shown and typed in: the region's until another is chosen."""
        found = self.get("unit")
        return Unit(found) if found in {*Unit} else regional().unit

    def choose_unit(self, unit: Unit) -> None:
        """Show and type loads in `unit` from now on; what is logged keeps its own."""
        self.put("unit", unit)

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        found = self.get("theme", THEMES[0])
        return found if found in THEMES else THEMES[0]

    def choose_theme(self, theme: str) -> None:
        """Keep the theme for the next start."""
        self.put("theme", theme)

    @property
    def text_percent(self) -> int:
        """The size of text in per cent, 80 to 200."""
        found = self.get("text_percent", "100")
        percent = int(found) if found.isdecimal() and len(found) <= 3 else 100  # noqa: PLR2004 - digits of a per cent
        return min(200, max(80, percent))

    def choose_text_percent(self, percent: int) -> None:
        """Keep the size of text for the next start."""
        self.put("text_percent", str(percent))

    @property
    def contrast(self) -> str:
        """High contrast: one of `EASES`."""
        return self._ease("contrast")

    @property
    def motion(self) -> str:
        """Whether everything keeps still: one of `EASES`."""
        return self._ease("motion")

    def _ease(self, key: str) -> str:
        found = self.get(key, EASES[0])
        return found if found in EASES else EASES[0]

    @property
    def has_large_targets(self) -> bool:
        """Whether buttons, fields and rows are taller."""
        return self.get("large_targets") == "1"

    @property
    def hides_mood(self) -> bool:
        """Whether mood, feelings and self-checks are blank on screen and left out of paper."""
        return self.get("hides_mood") == "yes"

    def hide_mood(self) -> None:
        """Blank mood everywhere from now on."""
        self.put("hides_mood", "yes")

    def show_mood(self) -> None:
        """Show mood again."""
        self.put("hides_mood", "")

    @property
    def tab_notes(self) -> tuple[str, ...]:
        """The tabs that are still to say what they are for, in their order."""
        wanted = self.get("tab_notes").split(",")
        return tuple(tab for tab in NOTED_TABS if tab in wanted)

    def show_tab_notes(self) -> None:
        """Have every tab say once more what it is for."""
        self.put("tab_notes", ",".join(NOTED_TABS))

    def close_tab_note(self, tab: str) -> None:
        """Have a tab say no more what it is for."""
        self.put("tab_notes", ",".join(one for one in self.tab_notes if one != tab))

    @property
    def day_starts_at(self) -> int:
        """The hour at which a day begins, one of `DAY_STARTS`: what is earlier is the day before's.

        It is read when something is written; what was written keeps the day it was given.
        """
        found = self.get("day_starts_at")
        return next((hour for hour in DAY_STARTS if found == str(hour)), DAY_STARTS_AT)

    def choose_day_start(self, hour: int) -> None:
        """Let days begin at an hour of `DAY_STARTS` from now on; another one changes nothing."""
        if hour in DAY_STARTS and hour != self.day_starts_at:
            self.put("day_starts_at", str(hour))

    @property
    def days_per_week(self) -> Literal[2, 3]:
        """Strength sessions a week, 2 or 3."""
        return 3 if self.get("days_per_week") == "3" else 2

    def choose_days_per_week(self, days: int) -> None:
        """Plan 2 or 3 strength sessions a week from now on."""
        self.put("days_per_week", "3" if days > 2 else "2")  # noqa: PLR2004 - two or three

    @property
    def cardio_aim_minutes(self) -> int:
        """Minutes of easy cardio a week that the person aims for; 0 for no aim."""
        found = self.get("cardio_aim_minutes")
        known = found.isdecimal() and len(found) <= len(str(MOST_CARDIO_MINUTES))
        return min(MOST_CARDIO_MINUTES, int(found)) if known else CARDIO_AIM_MINUTES

    def choose_cardio_aim(self, minutes: int) -> None:
        """Aim for these minutes of easy cardio a week from now on, 0 for no aim.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "minutes".
        """
        if not 0 <= minutes <= MOST_CARDIO_MINUTES:
            raise DomainError(
                Trouble.NUMBER_OUT_OF_RANGE, "minutes", low=0, high=MOST_CARDIO_MINUTES
            )
        if minutes != self.cardio_aim_minutes:
            self.put("cardio_aim_minutes", str(minutes))


def _stays(_key: Hashable, change: Change) -> bool:
    return Area.PREFERENCES not in change.areas
