"""liftdesk pain, easy-week and ill: what besides the log decides the next sessions."""

from argparse import Namespace

from liftdesk.commands.moments import moment
from liftdesk.commands.next_session import read_day
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.wishes import WishKind
from liftdesk.formats import quick_line
from liftdesk.services.house import House


def pain(options: Namespace, house: House) -> int:
    """Note pain with a lift."""
    exercise = quick_line.match(options.exercise, house.library.all())
    part = BodyPart(options.where.replace("-", "_"))
    made = house.circumstances.note_pain(exercise, options.level, part, at=moment(options.at))
    print(f"Noted for {exercise.name} on {made.day}.")
    return 0


def easy_week(options: Namespace, house: House) -> int:
    """Ask for seven easy days."""
    return _wish(WishKind.EASY_WEEK, options, house)


def ill(options: Namespace, house: House) -> int:
    """Note days of being ill."""
    return _wish(WishKind.ILLNESS, options, house)


def _wish(kind: WishKind, options: Namespace, house: House) -> int:
    first = house.planner.today if options.first is None else read_day(options.first, "from")
    last = None if options.last is None else read_day(options.last, "to")
    made = house.circumstances.wish(kind, first, last)
    print(f"Noted from {made.first} to {made.last}.")
    return 0
