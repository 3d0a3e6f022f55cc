"""What the list of History says of weeks, entries and days of rest."""

from collections.abc import Sequence
from datetime import date, timedelta

from liftdesk.domain.training.entries import Entry
from liftdesk.domain.training.search import Hit, Words, spans
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.services.diary import DiaryDay, DiaryWeek, SessionView
from liftdesk.services.found_weeks import FoundDay
from liftdesk.system.directions import numeral, onward_arrow
from liftdesk.system.texts import translate
from liftdesk.wording.check_ins import ratings_words
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import day_text, minutes_text, short_week_text, time_text
from liftdesk.wording.feelings import feeling_text
from liftdesk.wording.kinds import session_kind_text
from liftdesk.wording.numbers import number_text
from liftdesk.wording.questionnaires import score_text

SESSION_TILES = {
    SessionKind.STRENGTH: "strength",
    SessionKind.EASY_CARDIO: "cardio",
    SessionKind.REST: "rest",
}
"""The kind of tile of each kind of session."""
_BEFORE_A_HIT = 12
"""Signs of a note that are shown before the first word that was found."""


def week_words(week: DiaryWeek, today: date) -> tuple[str, str]:
    """Return a week's name and what it held: "This week", "23–29 Nov · 1 strength"."""
    this = monday_of(today)
    days = short_week_text(week.monday, year=today.year)
    if week.monday == this:
        name = translate("History", "This week")
    elif week.monday == this - timedelta(weeks=1):
        name = translate("History", "Last week")
    else:
        name = days
    parts = [] if name == days else [days]
    if week.strength:
        parts.append(translate("History", "{n} strength").format(n=week.strength))
    if week.cardio_minutes:
        parts.append(translate("History", "{n} min easy").format(n=week.cardio_minutes))
    return name, " \N{MIDDLE DOT} ".join(parts)


def entry_words(entry: Entry) -> tuple[str, str, str]:
    """Return an entry's title, second line and feelings: "Session B", "Thu ...", "-1 to +3"."""
    parts = [day_text(entry.day)]
    if entry.kind is SessionKind.STRENGTH:
        parts.append(sets_text(entry.sets))
        if entry.minutes:
            parts.append(minutes_text(entry.minutes))
    elif entry.cardio_minutes:
        parts.append(minutes_text(entry.cardio_minutes))
    felt = ""
    if entry.before is not None or entry.after is not None:
        felt = f"{_signed(entry.before)} {onward_arrow()} {_signed(entry.after)}"
    return title_words(entry), " \N{MIDDLE DOT} ".join(parts), felt


def spoken_words(day: DiaryDay) -> str:
    """Return a line as a screen reader says it: its feelings in words, not in signs."""
    title, second, felt = line_words(day)
    entry = day.entry
    if felt and entry is not None:
        moments = (
            (translate("History", "feeling before {feeling}"), entry.before),
            (translate("History", "feeling after {feeling}"), entry.after),
        )
        said = (words.format(feeling=feeling_text(at)) for words, at in moments if at is not None)
        felt = ", ".join(said)
    return ", ".join(part for part in (title, second, felt) if part)


def check_in_line(check_in: CheckIn) -> tuple[str, str]:
    """Return a check-in's title and second line."""
    when = f"{day_text(check_in.day)}, {time_text(check_in.at)}"
    words = ratings_words(check_in)
    if check_in.tags:
        tags = ", ".join(check_in.tags)
        words = f"{words} \N{MIDDLE DOT} {tags}" if words else tags
    return translate("History", "Check-in"), f"{when} \N{MIDDLE DOT} {words}" if words else when


def self_check_line(result: Result) -> tuple[str, str]:
    """Return a questionnaire's title and second line: what it came to, never an answer."""
    when = day_text(result.filled.day)
    words = score_text(result.instrument, result.score)
    return result.instrument.name, f"{when} \N{MIDDLE DOT} {words}"


def line_words(day: DiaryDay) -> tuple[str, str, str]:
    """Return title, second line and feelings of any line; a day of rest has a title alone."""
    if day.entry is not None:
        return entry_words(day.entry)
    if day.check_in is not None:
        return (*check_in_line(day.check_in), "")
    if day.self_check is not None:
        return (*self_check_line(day.self_check), "")
    if isinstance(day, FoundDay) and day.win is not None:
        return day.win.words, _won(day), ""
    return day_words(day), "", ""


def _won(day: DiaryDay) -> str:
    return f"{day_text(day.day)} \N{MIDDLE DOT} {translate('History', 'what you can do now')}"


def found_words(day: DiaryDay, words: Sequence[Words]) -> tuple[str, str, str]:
    """Return the words of a line with, where it stands nowhere else, what the search hit in it."""
    title, second, felt = line_words(day)
    if not words or not isinstance(day, FoundDay) or spans(f"{title} {second}", words):
        return title, second, felt
    for hit in day.hits:
        return title, f"{day_text(day.day)} \N{MIDDLE DOT} {_around(hit)}", felt
    return title, second, felt


def _around(hit: Hit) -> str:
    """Return a hit's text from a little before the first word that was found, in one line."""
    start = hit.spans[0][0] if hit.spans else 0
    begin = max(0, start - _BEFORE_A_HIT)
    text = " ".join(hit.text[begin:].split())
    return f"\N{HORIZONTAL ELLIPSIS}{text}" if begin else text


def line_tile(day: DiaryDay) -> str:
    """Return the kind of tile of any line."""
    if day.entry is not None:
        return tile_kind(day.entry)
    if day.check_in is not None:
        return "check-in"
    if isinstance(day, FoundDay) and day.win is not None:
        return "strength"
    return "rest" if day.self_check is None else "questionnaire"


def session_name(session: Session) -> str:
    """Return what a session is called: "Session B", or its own name, or its kind."""
    if session.kind is SessionKind.STRENGTH and session.code:
        return translate("History", "Session {code}").format(code=session.code)
    return session.name or session_kind_text(session.kind)


def title_words(entry: Entry) -> str:
    """Return what an entry is called."""
    if entry.kind is SessionKind.STRENGTH and entry.code:
        name = translate("History", "Session {code}").format(code=entry.code)
    else:
        name = entry.name or session_kind_text(entry.kind)
    return translate("History", "{name}, short day").format(name=name) if entry.is_short else name


def day_words(day: DiaryDay) -> str:
    """Return a day of rest: "Wed 25 Nov, rest day"."""
    return translate("History", "{day}, rest day").format(day=day_text(day.day))


def tile_kind(entry: Entry) -> str:
    """Return the kind of tile an entry has."""
    return "short" if entry.is_short else SESSION_TILES[entry.kind]


def _signed(value: int | None) -> str:
    if value is None:
        return "\N{EN DASH}"
    return numeral(f"+{value}" if value > 0 else number_text(value))


def set_notes(view: SessionView) -> str:
    """Return the notes on a session's sets, a line each: "Goblet squat, set 2: knee warm"."""
    form = translate("History", "{lift}, set {n}: {note}")
    return "\n".join(
        form.format(lift=lift.exercise.name, n=n, note=one.note)
        for lift in view.lifts
        for n, one in enumerate(lift.sets, start=1)
        if one.note
    )
