"""Feelings in words: the anchors of the Feeling Scale, and activation."""

from liftdesk.domain.wellbeing.feelings import Feeling
from liftdesk.system.directions import numeral
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
    return f"{numeral(f'{sign}{size}')} {words}"


def activation_text(before: Feeling | None, after: Feeling | None) -> str:
    """Return how activated one felt around a session, "" where neither was said.

    Felt Arousal Scale (Svebak & Murgatroyd 1985), 1 low to 6 high: "Activation 2 before, 4 after,
    of 6".
    """
    first = None if before is None else before.arousal
    last = None if after is None else after.arousal
    if first is None and last is None:
        return ""
    if last is None:
        return translate("Feelings", "Activation {n} before, of 6").format(n=first)
    if first is None:
        return translate("Feelings", "Activation {n} after, of 6").format(n=last)
    form = translate("Feelings", "Activation {first} before, {last} after, of 6")
    return form.format(first=first, last=last)


_PLAIN, _VERY = 3, 5
