"""Feelings in words: the anchors of the Feeling Scale."""

from liftdesk.system.texts import translate


def feeling_text(value: int) -> str:
    """Return a rating with its nearest anchor: "+1 fairly good".

    Anchors of the Feeling Scale (Hardy & Rejeski 1989): +5 very good, +3 good, +1 fairly good,
    0 neutral, -1 fairly bad, -3 bad, -5 very bad; a number between two takes the milder one.
    """
    sign = "+" if value > 0 else "\N{MINUS SIGN}" if value < 0 else ""
    size = abs(value)
    step = 0 if size == 0 else 1 if size < _PLAIN else 3 if size < _VERY else 5
    words = {
        0: translate("Feelings", "neutral"),
        1: translate("Feelings", "fairly good"),
        3: translate("Feelings", "good"),
        5: translate("Feelings", "very good"),
        -1: translate("Feelings", "fairly bad"),
        -3: translate("Feelings", "bad"),
        -5: translate("Feelings", "very bad"),
    }[step if value >= 0 else -step]
    return f"{sign}{size} {words}"


_PLAIN, _VERY = 3, 5
