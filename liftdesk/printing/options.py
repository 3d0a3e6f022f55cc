"""What a person chooses of a sheet: paper, print, ink, and what stands on it."""

from dataclasses import dataclass, replace

from liftdesk.printing.sheets import Paper
from liftdesk.wording.regional import regional


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOptions:
    """How a sheet is wanted.

    `emergency` is the number of the person's country; an empty one is written as "your emergency
    number". `is_large` sets every word in 14 pt or more, on more pages. `saves_ink` draws hairlines
    and no hatching. The rest says what stands on it: feeling scales, why each lift is planned so,
    how a bar is loaded, per cent of the estimated 1RM.
    """

    paper: Paper = Paper.A4
    emergency: str = ""
    has_name_line: bool = True
    is_large: bool = False
    saves_ink: bool = False
    has_feelings: bool = True
    has_reasons: bool = True
    has_plates: bool = True
    has_percent: bool = False


STANDARD = PlanOptions()

_LETTER, _A4 = "letter", "a4"
_ON = {"large": "is_large", "ink": "saves_ink", "percent": "has_percent"}
_OFF = {
    "no-feelings": "has_feelings",
    "no-reasons": "has_reasons",
    "no-plates": "has_plates",
}


def usual_paper() -> Paper:
    """Return the paper of the region, where nobody chose one."""
    return Paper.LETTER if regional().has_letter_paper else Paper.A4


def options_text(options: PlanOptions) -> str:
    """Return what was chosen as a few words, to be kept; only what is not standard is said."""
    words = [_LETTER] if options.paper is Paper.LETTER else []
    if options.paper is not usual_paper() and options.paper is Paper.A4:
        words = [_A4]
    words += [word for word, name in _ON.items() if getattr(options, name)]
    words += [word for word, name in _OFF.items() if not getattr(options, name)]
    return " ".join(words)


def without_feelings(kept: str) -> str:
    """Return kept words with the feeling scales left off: how a sheet begins with mood hidden."""
    return options_text(replace(options_from(kept), has_feelings=False))


def with_feelings_of(kept: str, chosen: str) -> str:
    """Return the chosen words, but for the feeling scales, which stay as they were kept."""
    has_feelings = options_from(kept).has_feelings
    return options_text(replace(options_from(chosen), has_feelings=has_feelings))


def options_from(text: str) -> PlanOptions:
    """Return what was chosen from such words; those that are not known are passed over."""
    words = set(text.split())
    return PlanOptions(
        paper=_paper(words),
        is_large="large" in words,
        saves_ink="ink" in words,
        has_percent="percent" in words,
        has_feelings="no-feelings" not in words,
        has_reasons="no-reasons" not in words,
        has_plates="no-plates" not in words,
    )


def _paper(words: set[str]) -> Paper:
    if _LETTER in words:
        return Paper.LETTER
    return Paper.A4 if _A4 in words else usual_paper()
