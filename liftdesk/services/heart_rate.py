"""Heart rate: what a person told of their heart, and the band of easy effort that follows."""

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.easy_cardio import (
    HIGHEST_BEATS,
    RESTING_BEATS,
    HeartBand,
    HeartFacts,
    HeartMethod,
    age_in,
    heart_band,
)
from liftdesk.services.preferences import Preferences
from liftdesk.system.clock import Clock

_DIGITS = 4
"""Digits of a year."""


class HeartRate:
    """Keeps the few facts a band needs, all of them optional, as preferences."""

    def __init__(self, *, preferences: Preferences, clock: Clock) -> None:
        self._preferences = preferences
        self._clock = clock

    @property
    def _year(self) -> int:
        return self._clock.now().year

    @property
    def birth_year(self) -> int | None:
        """The year of birth, where it was told."""
        return self._number("birth_year")

    @property
    def method(self) -> HeartMethod:
        """What the band is worked out from."""
        found = self._preferences.get("heart_method")
        known = found in set(HeartMethod)
        return HeartMethod(found) if known else HeartMethod.TANAKA

    @property
    def facts(self) -> HeartFacts:
        """What was told of the heart."""
        age = None
        if self.birth_year is not None:
            age = self._year - self.birth_year
        return HeartFacts(
            age=age,
            highest=self._number("heart_highest"),
            resting=self._number("heart_resting"),
            is_slowed=self._preferences.get("heart_slowed") == "1",
        )

    def band(self) -> HeartBand | None:
        """Return the heart-rate band, None where it cannot be said or does not hold."""
        return heart_band(self.method, self.facts)

    def choose_method(self, method: HeartMethod) -> None:
        """Work the band out from something else."""
        self._preferences.put("heart_method", method)

    def tell_birth_year(self, year: int | None) -> None:
        """Keep the year of birth, or forget it (None).

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "birth_year".
        """
        if year is not None:
            age_in(self._year, year)
        self._put_number("birth_year", year)

    def tell_highest(self, beats: int | None) -> None:
        """Keep a measured maximum in beats a minute, or forget it (None).

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "beats".
        """
        _check_beats(beats, HIGHEST_BEATS)
        self._put_number("heart_highest", beats)

    def tell_resting(self, beats: int | None) -> None:
        """Keep the resting rate in beats a minute, or forget it (None).

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "beats".
        """
        _check_beats(beats, RESTING_BEATS)
        self._put_number("heart_resting", beats)

    def tell_slowed(self, is_slowed: bool) -> None:  # noqa: FBT001 - a switch
        """Keep whether a medicine (or something else) holds the heart rate down."""
        self._preferences.put("heart_slowed", "1" if is_slowed else "0")

    def _number(self, key: str) -> int | None:
        found = self._preferences.get(key)
        return int(found) if found.isdecimal() and len(found) <= _DIGITS else None

    def _put_number(self, key: str, number: int | None) -> None:
        self._preferences.put(key, "" if number is None else str(number))


def _check_beats(beats: int | None, known: range) -> None:
    if beats is not None and beats not in known:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "beats", low=known[0], high=known[-1])
