"""Which chapter belongs to which page of the window."""

from typing import Final

CHAPTER_OF: Final = {
    "today": ("session", ""),
    "history": ("history", ""),
    "charts": ("charts", ""),
    "safety": ("safety", ""),
    "set_up": ("first-week", ""),
    "exercises": ("lifts-and-places", ""),
    "routines": ("lifts-and-places", "routines-and-days"),
    "places": ("lifts-and-places", "places-and-equipment"),
    "cardio": ("easy-cardio", ""),
    "wins": ("history", "what-you-can-do-now"),
    "from_paper": ("paper", "type-a-sheet-back"),
    "scan": ("paper", "scan-a-sheet-back"),
    "compare": ("history", "two-sessions-side-by-side"),
    "trash": ("keeping", "trash"),
    "duplicates": ("import", "entries-that-are-there-twice"),
    "imports": ("import", "take-an-import-back"),
    "insight": ("statistics", ""),
    "coin_flips": ("statistics", "coin-flip-weeks"),
    "readiness": ("safety", "the-readiness-check"),
    "self_checks": ("questionnaires", ""),
    "questionnaire": ("questionnaires", ""),
    "own_plan": ("safety", "your-people-and-your-plan"),
    "recovery": ("easier-days", "rest-and-recovery"),
    "medicines": ("safety", "medicines"),
    "science": ("what-it-is", "what-studies-found"),
    "settings": ("settings", ""),
    "keys": ("settings", "keys-for-the-whole-window"),
    "backups": ("keeping", "backups"),
    "privacy": ("passphrase", ""),
    "merge": ("two-computers", ""),
}
"""The chapter and heading that F1 opens on each page, by the page's key in `ui.actions`."""


def place_of(page: str) -> tuple[str, str]:
    """Return the chapter and heading for a page; the first chapter for one that has none."""
    return CHAPTER_OF.get(page, ("what-it-is", ""))
