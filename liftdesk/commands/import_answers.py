"""What the options of `liftdesk import` answer, and which option an open question needs."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.house import House
from liftdesk.services.import_plan import Choices, Detected, IfKnown, ImportPlan
from liftdesk.services.transfer import Transfer

LEVELS = range(1, 6)
IF_KNOWN = tuple(choice.replace("_", "-") for choice in IfKnown)


def levels(text: str) -> dict[str, int | None]:
    """Return the level of each mood of "rad=5,good=4,sick=": 1 worst, 5 best, none: left out.

    Raises:
        ArgumentTypeError: a part is none of these.
    """
    found: dict[str, int | None] = {}
    for part in text.split(","):
        name, mark, level = part.rpartition("=")
        if not mark or not name.strip() or (level.strip() and not _is_level(level)):
            raise ArgumentTypeError(f"{part.strip()!r} is not NAME=1 to NAME=5, or NAME=")
        found[name.strip().casefold()] = int(level) if level.strip() else None
    return found


def _is_level(text: str) -> bool:
    return text.strip() in {str(level) for level in LEVELS}


def pair(text: str) -> tuple[str, str]:
    """Return the two sides of "File name=Exercise"; an empty exercise is one of its own.

    Raises:
        ArgumentTypeError: there is no such sign, or nothing before it.
    """
    name, mark, exercise = text.rpartition("=")
    if not mark or not name.strip():
        raise ArgumentTypeError(f"{text!r} is not NAME=EXERCISE")
    return name.strip(), exercise.strip()


def answers(options: Namespace) -> Answers:
    """Return what the options answer of a file's open questions."""
    unit = None if options.unit is None else Unit(options.unit)
    return Answers(unit=unit, moods=options.moods or {})


def choices(options: Namespace, house: House) -> Choices:
    """Return what the options decide.

    Raises:
        DomainError: EXERCISE_UNKNOWN for an exercise of --match that is not there.
    """
    return Choices(
        exercises={
            name.casefold(): _exercise(exercise, house) if exercise else None
            for name, exercise in options.match
        },
        known=IfKnown(options.if_changed.replace("-", "_")),
        alike=IfKnown(options.if_alike.replace("-", "_")),
        keeps_raw=options.keep_file,
    )


def _exercise(name: str, house: House) -> ExerciseId:
    wanted, every = name.casefold(), house.library.all()
    by_alias = {alias.casefold(): one for one in every for alias in one.aliases}
    found = {**by_alias, **{one.name.casefold(): one for one in every}}.get(wanted)
    if found is None:
        raise DomainError(Trouble.EXERCISE_UNKNOWN, "match", text=name)
    return found.id


def refuse_stray_names(decided: Choices, plans: Sequence[ImportPlan]) -> None:
    """Refuse a name of --match that no file has: most likely a slip.

    Raises:
        DomainError: NOT_FOUND naming it.
    """
    there = {one.name.casefold() for plan in plans for one in plan.names}
    for name in decided.exercises:
        if name not in there:
            raise DomainError(Trouble.NOT_FOUND, "match", text=name)


def hint(trouble: Trouble, file: ImportFile, transfer: Transfer, format_name: str | None) -> str:
    """Return which option answers an open question, with what is likely; empty for none."""
    if trouble not in {Trouble.UNIT_NEEDED, Trouble.MOODS_NEEDED}:
        return ""
    found = transfer.look_as(file, format_name) if format_name else transfer.look(file)
    if trouble is Trouble.UNIT_NEEDED:
        return f"Option: --unit {found.unit or 'kg|lb'}"
    return f'Option: --moods "{_told(found)}"'


def _told(found: Detected) -> str:
    return ",".join(f"{mood.name}={mood.level or ''}" for mood in found.moods)
