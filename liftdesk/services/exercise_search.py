"""Finding exercises: by what is typed, by pattern and equipment, by what the place has."""

from dataclasses import dataclass

from liftdesk.domain.training.exercises import Equipment, Exercise, Pattern
from liftdesk.domain.training.guides import Guide
from liftdesk.wording.kinds import equipment_text, pattern_text
from liftdesk.wording.muscles import muscle_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for. Empty sets want everything; `only_here` what the place can do."""

    text: str = ""
    patterns: frozenset[Pattern] = frozenset()
    equipment: frozenset[Equipment] = frozenset()
    only_here: bool = False


ANYTHING = Wanted()


def place_of(exercise: Exercise, guide: Guide | None, wanted: Wanted) -> int | None:
    """Return how far up an exercise belongs among what is found, None where it does not fit.

    Every typed word must begin a word: of its name (0, first), of its name or another name (1), or
    of these, its pattern, its equipment or a muscle (2): "row cable", "db bench", "calves". The
    place that has the equipment is not looked at here.
    """
    if wanted.patterns and exercise.pattern not in wanted.patterns:
        return None
    if wanted.equipment and exercise.equipment not in wanted.equipment:
        return None
    typed = _words(wanted.text)
    there = list[str]()
    for place, texts in enumerate(_texts(exercise, guide)):
        there += _words(" ".join(texts))
        if all(any(word.startswith(part) for word in there) for part in typed):
            return place
    return None


def _texts(exercise: Exercise, guide: Guide | None) -> tuple[list[str], ...]:
    muscles = () if guide is None else (*guide.primary, *guide.secondary)
    kinds = [pattern_text(exercise.pattern), equipment_text(exercise.equipment)]
    return [exercise.name], list(exercise.aliases), [*kinds, *map(muscle_text, muscles)]


def _words(text: str) -> list[str]:
    spaced = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
    return spaced.split()
