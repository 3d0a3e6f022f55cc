"""What the list of History says of weeks, entries and days of rest."""

from datetime import date, timedelta

from liftdesk.domain.training.entries import Entry
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.services.diary import DiaryDay, DiaryWeek, SessionView
from liftdesk.system.texts import translate
from liftdesk.wording.check_ins import ratings_words
from liftdesk.wording.days import day_text, minutes_text, short_week_text
from liftdesk.wording.kinds import session_kind_text
from liftdesk.wording.loads import number_text


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
        form = (
            translate("History", "{n} set") if entry.sets == 1 else translate("History", "{n} sets")
        )
        parts.append(form.format(n=entry.sets))
        if entry.minutes:
            parts.append(minutes_text(entry.minutes))
    elif entry.cardio_minutes:
        parts.append(minutes_text(entry.cardio_minutes))
    felt = ""
    if entry.before is not None or entry.after is not None:
        felt = f"{_signed(entry.before)} \N{RIGHTWARDS ARROW} {_signed(entry.after)}"
    return title_words(entry), " \N{MIDDLE DOT} ".join(parts), felt


def check_in_line(check_in: CheckIn) -> tuple[str, str]:
    """Return a check-in's title and second line."""
    when = f"{day_text(check_in.day)}, {check_in.at:%H:%M}"
    words = ratings_words(check_in)
    if check_in.tags:
        tags = ", ".join(check_in.tags)
        words = f"{words} \N{MIDDLE DOT} {tags}" if words else tags
    return translate("History", "Check-in"), f"{when} \N{MIDDLE DOT} {words}" if words else when


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
    if entry.kind is SessionKind.STRENGTH:
        return "short" if entry.is_short else "strength"
    return "cardio" if entry.kind is SessionKind.EASY_CARDIO else "rest"


def _signed(value: int | None) -> str:
    if value is None:
        return "\N{EN DASH}"
    return f"+{value}" if value > 0 else number_text(value)


def set_notes(view: SessionView) -> str:
    """Return the notes on a session's sets, a line each: "Goblet squat, set 2: knee warm"."""
    form = translate("History", "{lift}, set {n}: {note}")
    return "\n".join(
        form.format(lift=lift.exercise.name, n=n, note=one.note)
        for lift in view.lifts
        for n, one in enumerate(lift.sets, start=1)
        if one.note
    )
