"""All settings there are, each in its place; what a preference holds besides, and why."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from liftdesk.domain.training.easy_cardio import ASK_EVERY
from liftdesk.domain.training.units import Unit
from liftdesk.printing.options import options_from, options_text, usual_paper
from liftdesk.printing.sheets import Paper
from liftdesk.services.lock import IDLE_MINUTES, NEVER, USUAL_MINUTES
from liftdesk.services.preferences import CARDIO_AIM_MINUTES, DAY_STARTS, MOST_CARDIO_MINUTES
from liftdesk.services.safety import ELSEWHERE
from liftdesk.system.clock import DAY_STARTS_AT
from liftdesk.system.texts import translate
from liftdesk.ui.settings.look_settings import look_settings
from liftdesk.ui.settings.setting import Group, Setting, Value, Way, switch
from liftdesk.wording.days import time_text
from liftdesk.wording.regional import regional

if TYPE_CHECKING:
    from liftdesk.services.house import House

NO_SETTINGS: Final = {
    "set_up": "that the first run is over; Help sets up again",
    "tab_notes": "which tabs have said what they are for",
    "check_in_skipped": "which check-in was put off today",
    "today": "what today's session does otherwise than its plan",
    "coin_flip_weeks": "what the page of coin-flip weeks keeps",
    "cardio_timer": "an outing that is under way",
    "import_columns": "how the columns of another app's files were read",
    "told_apart": "what the page of duplicates was told",
    "what_helps": "a person's own words, written on Safety",
    "heart_method": "a part of the page of easy cardio, beside the facts it needs",
    "heart_slowed": "a fact about the person, asked on the page of easy cardio",
    "heart_highest": "a fact about the person, asked on the page of easy cardio",
    "heart_resting": "a fact about the person, asked on the page of easy cardio",
    "birth_year": "a fact about the person, asked on the page of easy cardio",
    "readiness_declined": "when the readiness questions were put off",
    "readiness_changed": "when the person said that something changed",
    "shortcuts": "chosen on the page of keyboard shortcuts",
    "days_per_week": "read of the routine in use, which Training chooses",
}
"""Preferences without a row on the page of settings, and what they are instead."""


def settings_of(house: "House") -> tuple[Setting, ...]:
    """Return the settings of an open diary, by group."""
    return (
        *_training(house),
        *_words(house),
        *look_settings(house),
        *_timers(house),
        *_mood(house),
        *_privacy(house),
    )


def ways() -> tuple[Way, ...]:
    """Return the ways to pages where more can be chosen."""
    rows = (
        (
            *("open_routines", Group.TRAINING, translate("Settings", "Routines and days")),
            translate("Settings", "Which lifts, in which sessions, on which days"),
        ),
        (
            *("open_places", Group.TRAINING, translate("Settings", "Places and equipment")),
            translate("Settings", "Bars, plates and dumbbells, so that loads can be put together"),
        ),
        (
            *("open_cardio", Group.TIMERS, translate("Settings", "Heart rate and easy cardio")),
            translate("Settings", "How an easy pace is told"),
        ),
        (
            *("open_self_checks", Group.MOOD, translate("Settings", "Self-checks")),
            translate("Settings", "The questionnaires, and when they were filled in"),
        ),
        (
            *("open_privacy", Group.PRIVACY, translate("Settings", "Passphrase and lock")),
            translate("Settings", "Encrypt the diary, change or turn off its passphrase"),
        ),
        (
            *("open_backups", Group.BACKUPS, translate("Settings", "Backups")),
            translate("Settings", "Where copies are kept, a second folder, bringing one back"),
        ),
        (
            *("open_keys", Group.KEYS, translate("Settings", "Keyboard shortcuts")),
            translate("Settings", "See them all, change them, print them"),
        ),
    )
    return tuple(
        Way(key=f"way_{opens}", group=group, words=words, about=about, opens=opens)
        for opens, group, words, about in rows
    )


def _training(house: "House") -> tuple[Setting, ...]:
    preferences, routines = house.preferences, house.routines
    group = Group.TRAINING
    return (
        Setting(
            key="days_per_week",
            group=group,
            words=translate("Settings", "Strength sessions a week"),
            about=translate("Settings", "Two are enough. Any other day is a rest day, and counts."),
            also=translate("Settings", "days routine plan"),
            choices=((translate("Settings", "Two"), 2), (translate("Settings", "Three"), 3)),
            read=lambda: min(3, max(2, len(routines.in_use().days))),
            write=lambda value: routines.choose_days_per_week(3 if value == 3 else 2),  # noqa: PLR2004 - two or three
            usual=2,
        ),
        Setting(
            key="show_rir",
            group=group,
            words=translate("Settings", "Ask for reps in reserve (RIR)"),
            about=translate("Settings", "How many more would have gone, beside each set."),
            choices=(
                (translate("Settings", "Where you note it"), ""),
                (translate("Settings", "Always"), "1"),
                (translate("Settings", "Never"), "0"),
            ),
            read=lambda: preferences.get("show_rir"),
            write=lambda value: preferences.put("show_rir", str(value)),
            usual="",
        ),
        switch(house, "ask_first_set", group, translate("Settings", "Ask how the first set felt")),
        _cardio_aim(house),
        _day_start(house),
    )


def _day_start(house: "House") -> Setting:
    preferences = house.preferences
    return Setting(
        key="day_starts_at",
        group=Group.TRAINING,
        words=translate("Settings", "A day begins at"),
        about=translate(
            "Settings",
            "What you log after midnight and before this hour belongs to the day before. Entries "
            "keep the day they have.",
        ),
        also=translate("Settings", "midnight night late shift hour evening start"),
        choices=tuple((time_text(time(hour)), hour) for hour in DAY_STARTS),
        read=lambda: preferences.day_starts_at,
        write=lambda value: preferences.choose_day_start(int(value)),
        usual=DAY_STARTS_AT,
    )


def _cardio_aim(house: "House") -> Setting:
    preferences = house.preferences
    return Setting(
        key="cardio_aim_minutes",
        group=Group.TRAINING,
        words=translate("Settings", "Easy cardio: goal for a week"),
        about=translate("Settings", "0 is no goal: minutes are counted all the same."),
        read=lambda: preferences.cardio_aim_minutes,
        write=lambda value: preferences.choose_cardio_aim(int(value)),
        usual=CARDIO_AIM_MINUTES,
        high=MOST_CARDIO_MINUTES,
        step=10,
        unit=translate("Settings", " min"),
    )


def _words(house: "House") -> tuple[Setting, ...]:
    preferences = house.preferences
    unit = Setting(
        key="unit",
        group=Group.WORDS,
        words=translate("Settings", "Loads are shown and typed in"),
        about=translate("Settings", "What is logged already keeps the unit it was typed in."),
        also=translate("Settings", "units kg lb weight"),
        choices=(
            (translate("Settings", "Kilograms"), Unit.KG.value),
            (translate("Settings", "Pounds"), Unit.LB.value),
        ),
        read=lambda: preferences.unit.value,
        write=lambda value: preferences.choose_unit(Unit(str(value))),
        usual=regional().unit.value,
    )
    return (unit, *_papers(house), _country(house))


def _papers(house: "House") -> tuple[Setting, ...]:
    preferences, group = house.preferences, Group.WORDS
    papers: tuple[tuple[str, Value], ...] = (
        ("A4", Paper.A4.name),
        (translate("Settings", "US Letter"), Paper.LETTER.name),
    )

    def write_paper(value: Value) -> None:
        kept = options_from(preferences.get("print"))
        preferences.put("print", options_text(replace(kept, paper=Paper[str(value)])))

    def report_paper() -> Value:
        kept = preferences.get("report_paper", preferences.get("print"))
        return options_from(kept).paper.name

    return (
        Setting(
            key="print",
            group=group,
            words=translate("Settings", "Paper of plans and sheets"),
            choices=papers,
            read=lambda: options_from(preferences.get("print")).paper.name,
            write=write_paper,
            usual=usual_paper().name,
        ),
        Setting(
            key="report_paper",
            group=group,
            words=translate("Settings", "Paper of the one-page summary"),
            choices=papers,
            read=report_paper,
            write=lambda value: preferences.put("report_paper", str(value).casefold()),
            usual=usual_paper().name,
        ),
    )


def _country(house: "House") -> Setting:
    safety = house.safety

    def read() -> Value:
        country = safety.country
        return ELSEWHERE if country is None else country.iso2

    named = [(translate("Content", one.name), one.iso2) for one in safety.countries]
    return Setting(
        key="country",
        group=Group.WORDS,
        words=translate("Settings", "Country of the crisis lines"),
        about=translate("Settings", "Whose numbers Crisis help shows first."),
        also=translate("Settings", "helpline emergency phone"),
        choices=(
            *sorted(named, key=lambda pair: normalize("NFD", pair[0])),
            (translate("Settings", "Another country"), ELSEWHERE),
        ),
        read=read,
        write=lambda value: safety.choose(str(value)),
        usual=safety.usual_country,
    )


def _timers(house: "House") -> tuple[Setting, ...]:
    cardio, group = house.easy_cardio, Group.TIMERS
    minutes = translate("Settings", "{n} min")
    return (
        switch(
            house,
            "rest_sound",
            group,
            translate("Settings", "Sound when a rest is over"),
            about=translate("Settings", "Without it the timer just says that it is over."),
        ),
        Setting(
            key="cardio_every",
            group=group,
            words=translate("Settings", "Easy cardio: ask how talking goes every"),
            choices=tuple((minutes.format(n=one), one) for one in ASK_EVERY),
            read=lambda: cardio.every,
            write=lambda value: cardio.choose_every(int(value)),
            usual=ASK_EVERY[1],
        ),
        switch(
            house,
            "cardio_sound",
            group,
            translate("Settings", "Easy cardio: a sound with each question"),
        ),
    )


def _mood(house: "House") -> tuple[Setting, ...]:
    preferences, forms, group = house.preferences, house.questionnaires, Group.MOOD

    def hide(value: Value) -> None:
        (preferences.hide_mood if value else preferences.show_mood)()

    asked = translate("Settings", "Offer {name}")
    return (
        Setting(
            key="hides_mood",
            group=group,
            words=translate("Settings", "Hide mood"),
            about=translate("Settings", "On screen, on paper and in exports. Nothing is deleted."),
            also=translate("Settings", "private feelings screen"),
            read=lambda: preferences.hides_mood,
            write=hide,
            usual=False,
        ),
        switch(
            house,
            "check_in_open",
            group,
            translate("Settings", "Show all questions of a check-in at once"),
            on="yes",
            off="",
        ),
        *(
            Setting(
                key=f"ask_{instrument.id}",
                group=group,
                words=asked.format(name=instrument.name),
                about=translate("Content", instrument.about),
                read=_is_offered(house, instrument.id),
                write=_offer(house, instrument.id),
                usual=forms.is_on_by_itself(instrument.id),
            )
            for instrument in (pack.instrument for pack in forms.packs)
        ),
    )


def _is_offered(house: "House", instrument_id: str) -> Callable[[], Value]:
    return lambda: house.questionnaires.is_on(instrument_id)


def _offer(house: "House", instrument_id: str) -> Callable[[Value], object]:
    return lambda value: house.questionnaires.choose(instrument_id, on=bool(value))


def _privacy(house: "House") -> tuple[Setting, ...]:
    if house.key is None:
        return ()
    lock, group = house.lock, Group.PRIVACY
    never, minutes = translate("Settings", "Never"), translate("Settings", "{n} min")
    return (
        Setting(
            key="lock_minutes",
            group=group,
            words=translate("Settings", "Lock after a while without key or pointer"),
            choices=tuple(
                (never if one == NEVER else minutes.format(n=one), one) for one in IDLE_MINUTES
            ),
            read=lambda: lock.minutes,
            write=lambda value: lock.choose_minutes(int(value)),
            usual=USUAL_MINUTES,
        ),
        Setting(
            key="lock_minimised",
            group=group,
            words=translate("Settings", "Lock when the window is minimised"),
            read=lambda: lock.when_minimised,
            write=lambda value: lock.choose_when_minimised(locks=bool(value)),
            usual=False,
        ),
    )
