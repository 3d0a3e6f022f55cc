"""Which scale a person's own numbers are on, told by the numbers themselves or asked for."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import field

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass
from liftdesk.formats.answers import Answers, rating_of_level
from liftdesk.formats.minds.mood_levels import likely_level

MOST_ASKED = 12
"""Different values that a person is asked about; more are a measurement, not steps of a mood."""
_MOST_HELD = 200
_MEASURED = 1_000_000
"""Numbers above it are on no scale that a person thinks in."""
_FEWEST_STEPS = 3
_LEVELS = 5
_HIGH = 10
_HUNDRED = 100
_HUNDRED_FROM = 50
"""A value above it tells a scale to a hundred from one to ten or twenty."""


@dataclass(slots=True)
class Series:
    """What is known of one thing that a person rates: its values, with their labels."""

    name: str
    subject: str
    counts: Counter[str] = field(default_factory=Counter)
    numbers: dict[str, float] = field(default_factory=dict)

    def see(self, number: float, label: str) -> None:
        """Note a value; beyond a few hundred different ones it is no scale of steps anyway."""
        asked = self.asked_name(number, label)
        if abs(number) > _MEASURED:
            return
        if asked in self.numbers or len(self.numbers) < _MOST_HELD:
            self.numbers[asked] = number
            self.counts[asked] += 1

    def asked_name(self, number: float, label: str) -> str:
        """Return the name under which a value is asked for."""
        return label or f"{self.name}: {number:g}"

    @property
    def scale(self) -> str | None:
        """Return "levels" for 1 to 5, "ten" for 0 to 10, "hundred"; None for unclear ones."""
        values = set(self.numbers.values())
        if not values or min(values) < 0:
            return None
        low, high = min(values), max(values)
        whole = all(value == int(value) for value in values)
        if high == _LEVELS and low >= 1 and whole and len(values) >= _FEWEST_STEPS:
            return "levels"
        if _LEVELS < high <= _HIGH:
            return "ten"
        return "hundred" if _HUNDRED_FROM < high <= _HUNDRED else None

    def is_asked(self) -> bool:
        """Whether a person has to say what its values mean."""
        return self.scale is None and 0 < len(self.numbers) <= MOST_ASKED

    def rating(self, number: float, label: str, answers: Answers) -> int | None:
        """Return the 0-10 rating of a value, None for one that was left out or is on no scale."""
        scale = None if abs(number) > _MEASURED else self.scale
        if scale == "levels":
            return rating_of_level(int(number))
        if scale == "ten":
            return int(number + 0.5)
        if scale == "hundred":
            return int(number / _HIGH + 0.5)
        if not self.is_asked():
            return None
        level = level_of(self.asked_name(number, label), answers)
        if level is None:
            return None
        # How good it was is what was asked, and a good level of stress is a low one.
        rating = rating_of_level(level)
        return _HIGH - rating if self.subject == "stress" else rating


def level_of(name: str, answers: Answers) -> int | None:
    """Return the level of a name, as answered or as it most likely is."""
    answered = {key.casefold(): level for key, level in answers.moods.items()}
    return answered.get(name.casefold(), likely_level(name))


def asked_names(series: Mapping[str, Series]) -> dict[str, int]:
    """Return how often each value that has to be asked for occurs."""
    return {
        name: count
        for one in series.values()
        if one.is_asked()
        for name, count in one.counts.most_common()
    }


def refuse_open(series: Mapping[str, Series], answers: Answers) -> None:
    """Refuse to go on while a value has no answer.

    Raises:
        DomainError: MOODS_NEEDED naming the values.
    """
    answered = {key.casefold() for key in answers.moods}
    names = [
        name
        for name in asked_names(series)
        if name.casefold() not in answered and likely_level(name) is None
    ]
    if names:
        raise DomainError(Trouble.MOODS_NEEDED, "moods", names=", ".join(names[:10]))
