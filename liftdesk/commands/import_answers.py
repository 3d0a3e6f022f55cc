"""What the options of `liftdesk import` answer, and which option an open question needs."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.mapping import DateOrder, Field, Mapping
from liftdesk.formats.table_sample import sample_of
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


def columns(text: str) -> dict[str, Field]:
    """Return what each column of "When=date,Lift=exercise" holds; a column not named is left out.

    Raises:
        ArgumentTypeError: a part is no pair, or its field none of `Field`.
    """
    found = {}
    for part in text.split(","):
        name, mark, held = part.rpartition("=")
        if not mark or not name.strip() or held.strip() not in set(Field):
            fields = ", ".join(Field)
            raise ArgumentTypeError(f"{part.strip()!r} is not COLUMN=FIELD, FIELD one of: {fields}")
        found[name.strip()] = Field(held.strip())
    return found


def answers(options: Namespace) -> Answers:
    """Return what the options answer of a file's open questions.

    Raises:
        DomainError: FILE_UNREADABLE or COLUMNS_NEEDED for the file of --mapping.
    """
    unit = None if options.unit is None else Unit(options.unit)
    return Answers(unit=unit, moods=options.moods or {}, mapping=_mapping(options))


def _mapping(options: Namespace) -> Mapping | None:
    if options.mapping is not None:
        return Mapping.from_text(ImportFile.at(options.mapping).text)
    if options.map is None:
        return None
    dates = None if options.dates is None else DateOrder(options.dates)
    low, high = options.scale
    return Mapping(columns=options.map, dates=dates, moods=(low, high))


def scale(text: str) -> tuple[float, float]:
    """Return the worst and the best rating of "1-5"; "5-1" where 1 is best.

    Raises:
        ArgumentTypeError: it is no such pair.
    """
    worst, _, best = text.partition("-")
    try:
        found = (float(worst), float(best))
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not WORST-BEST, such as 1-5") from error
    if found[0] == found[1]:
        raise ArgumentTypeError(f"{text!r} has no two ends")
    return found


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
    if trouble is Trouble.COLUMNS_NEEDED:
        return f'Option: --map "{_told_columns(file)}"'
    if trouble not in {Trouble.UNIT_NEEDED, Trouble.MOODS_NEEDED}:
        return ""
    found = transfer.look_as(file, format_name) if format_name else transfer.look(file)
    if trouble is Trouble.UNIT_NEEDED:
        return f"Option: --unit {found.unit or 'kg|lb'}"
    return f'Option: --moods "{_told(found)}"'


def _told(found: Detected) -> str:
    return ",".join(f"{mood.name}={mood.level or ''}" for mood in found.moods)


def _told_columns(file: ImportFile) -> str:
    """Return what the columns of a table most likely hold, as --map takes it."""
    held = sample_of(file).suggested().columns
    return ",".join(f"{name}={field}" for name, field in held.items() if field is not Field.SKIP)
