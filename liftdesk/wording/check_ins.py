"""Check-ins in words: what is asked, what the ends of each scale are, and what was said."""

from liftdesk.domain.wellbeing.check_ins import RATINGS, CheckIn, Window
from liftdesk.system.texts import translate


def rating_text(name: str) -> str:
    """Return what one of `RATINGS` is called beside its scale."""
    return {
        "mood": translate("CheckIns", "Mood"),
        "energy": translate("CheckIns", "Energy"),
        "stress": translate("CheckIns", "Stress"),
        "sleep": translate("CheckIns", "Last night\N{RIGHT SINGLE QUOTATION MARK}s sleep"),
        "confidence": translate("CheckIns", "Confidence for this week"),
    }[name]


def rating_ends(name: str) -> tuple[str, str]:
    """Return the words of 0 and of 10."""
    return {
        "mood": (translate("CheckIns", "worst"), translate("CheckIns", "best")),
        "energy": (translate("CheckIns", "none"), translate("CheckIns", "plenty")),
        "stress": (translate("CheckIns", "none"), translate("CheckIns", "a lot")),
        "sleep": (translate("CheckIns", "poor"), translate("CheckIns", "good")),
        "confidence": (translate("CheckIns", "unsure"), translate("CheckIns", "sure")),
    }[name]


def question_text(window: Window) -> str:
    """Return the question of a part of the day."""
    return {
        Window.MORNING: translate("CheckIns", "How are you this morning?"),
        Window.DAYTIME: translate("CheckIns", "How are you right now?"),
        Window.EVENING: translate("CheckIns", "How are you this evening?"),
    }[window]


def window_text(window: Window) -> str:
    """Return what a part of the day is called."""
    return {
        Window.MORNING: translate("CheckIns", "Morning"),
        Window.DAYTIME: translate("CheckIns", "Daytime"),
        Window.EVENING: translate("CheckIns", "Evening"),
    }[window]


def ratings_words(check_in: CheckIn) -> str:
    """Return what was rated, 0 to 10, and declined: "mood 6, sleep 7, stress: rather not say"."""
    forms = {
        "mood": translate("CheckIns", "mood {n}"),
        "energy": translate("CheckIns", "energy {n}"),
        "stress": translate("CheckIns", "stress {n}"),
        "sleep": translate("CheckIns", "sleep {n}"),
        "confidence": translate("CheckIns", "confidence {n}"),
    }
    kept = {
        "mood": translate("CheckIns", "mood: rather not say"),
        "energy": translate("CheckIns", "energy: rather not say"),
        "stress": translate("CheckIns", "stress: rather not say"),
        "sleep": translate("CheckIns", "sleep: rather not say"),
        "confidence": translate("CheckIns", "confidence: rather not say"),
    }
    given = [
        forms[name].format(n=value)
        for name in RATINGS
        if (value := getattr(check_in, name)) is not None
    ]
    return ", ".join([*given, *(kept[name] for name in RATINGS if name in check_in.declined)])
