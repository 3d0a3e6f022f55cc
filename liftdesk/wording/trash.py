"""What is in the trash, and what is in the diary twice, in words."""

from liftdesk.domain.training.likeness import Likeness
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.trash import Trashed, TrashedKind
from liftdesk.system.texts import translate
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import dated_text, minutes_text
from liftdesk.wording.kinds import session_kind_text
from liftdesk.wording.search import rated_text


def trashed_title(entry: Trashed) -> str:
    """Return what a deleted entry was: "A · Squat and press · 12 sets", "Check-in · mood 4"."""
    if entry.kind is TrashedKind.SESSION:
        return " · ".join(_session_parts(entry))
    if entry.kind is TrashedKind.CHECK_IN:
        ratings = [rated_text(rating, str(n)) for rating, n in entry.ratings.items()]
        return " · ".join([translate("Trash", "Check-in"), *ratings])
    return translate("Trash", "Self-check · {name}").format(name=entry.instrument.upper())


def _session_parts(entry: Trashed) -> list[str]:
    kind = session_kind_text(entry.session_kind or SessionKind.STRENGTH)
    parts = [part for part in (entry.code, entry.name) if part] or [kind]
    if entry.sets:
        parts.append(sets_text(entry.sets))
    if entry.cardio_minutes:
        parts.append(minutes_text(entry.cardio_minutes))
    return parts


def kept_until_text(entry: Trashed) -> str:
    """Return until when it can be brought back: "Kept until 26 Dec 2026"."""
    return translate("Trash", "Kept until {day}").format(day=dated_text(entry.goes_on))


def likeness_text(likeness: Likeness) -> str:
    """Return why entries are taken for the same."""
    return {
        Likeness.SAME_SOURCE: translate("Trash", "The same entry of the same app"),
        Likeness.SAME_SETS: translate("Trash", "The same sets on the same day"),
        Likeness.SAME_CARDIO: translate("Trash", "The same time of easy cardio at the same hour"),
        Likeness.SAME_HOURS: translate("Trash", "At the same hour, with mostly the same sets"),
        Likeness.SAME_RATINGS: translate("Trash", "The same ratings at the same time"),
    }[likeness]
