"""liftdesk log and check-in: write something down without the window."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.commands.moments import moment
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import RATINGS, tidy_tags
from liftdesk.services.house import House


def log(options: Namespace, house: House) -> int:
    """Log a quick line and say how it was read."""
    unit = house.preferences.unit if options.unit is None else Unit(options.unit)
    logged = house.training_log.log_line(options.text, unit=unit, at=moment(options.at))
    name = house.library.by_id()[logged[0].exercise_id].name
    sets: list[dict[str, object]] = [
        {
            "reps": one.done.reps,
            "seconds": one.done.seconds,
            "load_kg": None if one.done.load is None else one.done.load.kg,
            "rir": one.done.rir,
        }
        for one in logged
    ]
    values = {"exercise": name, "day": logged[0].day.isoformat(), "sets": sets}
    answer(options.json, values, [f"{name}: {len(sets)} sets logged for {logged[0].day}."])
    return 0


def check_in(options: Namespace, house: House) -> int:
    """Write a check-in."""
    made = house.check_ins.add(
        **{name: getattr(options, name) for name in RATINGS},
        at=moment(options.at),
        note=options.note,
        tags=tidy_tags(options.tags),
        declined=options.decline,
    )
    print(f"Noted for {made.day}.")
    return 0
