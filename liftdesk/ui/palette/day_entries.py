"""Days, sheet codes and last times, read from what is typed."""

import re
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.search import Days
from liftdesk.domain.training.search_days import written
from liftdesk.domain.training.weeks import latest_week, week_code
from liftdesk.services.diary import DiaryDay
from liftdesk.services.finding import FoundEntry
from liftdesk.system.texts import translate
from liftdesk.ui.history.entry_texts import line_words, title_words
from liftdesk.ui.palette.entry import Entry, Kind
from liftdesk.ui.palette.palette_links import PaletteLinks
from liftdesk.ui.palette.ranking import Fit, best, fold
from liftdesk.wording.days import long_day_text
from liftdesk.wording.numbers import count_text
from liftdesk.wording.search import term_text

if TYPE_CHECKING:
    from liftdesk.services.house import House

_CODE: Final = re.compile(r"([a-z])\s?(\d{1,2})", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[^\W\d_]{3}")
"""Three letters in a row: no name of a month has fewer."""
_FOUND: Final = 5
"""Lines of the diary below all else; History has the rest."""
_LIFTS: Final = 3


class DayEntries:
    """Reads days and codes for the palette; each answer costs one or two small queries."""

    def __init__(self, house: "House", links: PaletteLinks) -> None:
        self._house, self._links = house, links

    def read(self, typed: str) -> list[Entry]:
        """Return what a text says of days: one day, the session of a code, when a lift was last."""
        text = typed.strip()
        if not text:
            return []
        return [*self._days(text), *self._code(text), *self._last(text)]

    def found(self, typed: str) -> list[Entry]:
        """Return the newest entries of the diary that have a text, and the way to all of them."""
        text = typed.strip()
        if not text:
            return []
        hits = self._house.finding.search(text)
        least = hits.matches.least
        if not least:
            return []
        weeks = self._house.finding.weeks(hits, 0, min(_FOUND, least))
        lines = [self._line(one) for week in weeks for one in week.entries]
        words = translate("Palette", "Search the diary for “{text}”").format(text=text)
        about = translate("Palette", "{n} found")
        if not hits.matches.is_counted:
            about = translate("Palette", "over {n} found")
        whole = Entry(
            key="search",
            kind=Kind.SEARCH,
            words=words,
            about=about.format(n=count_text(least)),
            act=lambda: self._links.search(text),
        )
        return [*lines, whole]

    def _line(self, one: FoundEntry) -> Entry:
        if one.win is not None:
            title, second = one.win.words, long_day_text(one.day)
        else:
            day = DiaryDay(
                day=one.day,
                entry=one.entry,
                check_in=one.check_in,
                self_check=one.questionnaire,
            )
            title, second, _felt = line_words(day)
        act = partial(self._links.show_day, one.day)
        if one.entry is not None:
            act = partial(self._links.show_session, one.entry.id)
        return Entry(key=f"found_{one.day}", kind=Kind.FOUND, words=title, about=second, act=act)

    def _days(self, text: str) -> list[Entry]:
        only = self._read_days(text)
        if only is None:
            return []
        if only.first is not None and only.first == only.last:
            day = only.first
            there = self._house.diary.month(day.replace(day=1)).get(day)
            about = translate("Palette", "in the diary") if there else ""
            return [
                Entry(
                    key=f"day_{day}",
                    kind=Kind.DAY,
                    words=long_day_text(day),
                    about=about,
                    act=lambda: self._links.show_day(day),
                )
            ]
        asked = written(only)
        return [
            Entry(
                key="days",
                kind=Kind.DAY,
                words=term_text(only),
                about=translate("Palette", "all of it in History"),
                act=lambda: self._links.search(asked),
            )
        ]

    def _read_days(self, text: str) -> Days | None:
        """Read days; a month or a day without a year is the last one there was: "12 nov"."""
        today = self._house.planner.today
        years = ("", f" {today.year}", f" {today.year - 1}") if _LETTERS.search(text) else ("",)
        for year in years:
            terms = self._house.finding.read(text + year).terms
            only = terms[0] if len(terms) == 1 else None
            if isinstance(only, Days) and (only.first is None or only.first <= today):
                return only
        return None

    def _code(self, text: str) -> list[Entry]:
        match = _CODE.fullmatch(text)
        if match is None:
            return []
        letter = match[1].upper()
        try:
            monday = latest_week(int(match[2]), self._house.planner.today)
        except DomainError:
            return []
        weeks = self._house.diary.weeks(monday + timedelta(days=6), 1, Wanted())
        done = [
            one.entry
            for week in weeks
            for one in week.days
            if one.entry is not None and one.entry.code == letter
        ]
        code = week_code(letter, monday)
        lines = [
            Entry(
                key=f"session_{entry.id}",
                kind=Kind.DAY,
                words=f"{code}: {title_words(entry)}",
                about=long_day_text(entry.day),
                act=partial(self._links.show_session, entry.id),
            )
            for entry in done
        ]
        typing = translate("Palette", "Type in sheet {code}").format(code=code)
        return [
            *lines,
            Entry(
                key=f"sheet_{code}",
                kind=Kind.DAY,
                words=typing,
                act=lambda: self._links.type_sheet(code),
            ),
        ]

    def _last(self, text: str) -> list[Entry]:
        """Read "last squat": the newest session with a lift that is called so."""
        first, _, rest = fold(text).partition(" ")
        if not rest or first != fold(translate("Palette", "last")):
            return []
        scored = [
            (fit, exercise)
            for exercise in self._house.diary.exercises()
            if (fit := best(rest, [fold(exercise.name), *map(fold, exercise.aliases)])) is not None
            and fit.fit < Fit.SCATTERED
        ]
        scored.sort(key=lambda one: one[0])
        lines = []
        for _fit, exercise in scored[:_LIFTS]:
            wanted = Wanted(exercise_id=exercise.id)
            newest = self._house.finding.search("", wanted=wanted).matches.day(0)
            if newest is None:
                continue
            words = translate("Palette", "{lift}: last on {day}").format(
                lift=exercise.name, day=long_day_text(newest)
            )
            lines.append(
                Entry(
                    key=f"last_{exercise.id}",
                    kind=Kind.DAY,
                    words=words,
                    act=partial(self._links.show_day, newest),
                )
            )
        return lines
