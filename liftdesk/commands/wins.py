"""liftdesk wins: what the log shows that one can do now, and one's own words."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.domain.training.bests import Best, Mark
from liftdesk.domain.training.wins import Win
from liftdesk.services.house import House
from liftdesk.services.wins import WallMonth, wall_lines


def run(options: Namespace, house: House) -> int:
    """Print every month, newest first; what was hidden in the window is left out here too."""
    months = house.wins.wall().months
    values = {"months": [_values(month) for month in months]}
    lines = wall_lines(months, house.preferences.unit, house.wins.today)
    answer(options.json, values, lines or ["Nothing to compare with yet."])
    return 0


def _values(month: WallMonth) -> dict[str, object]:
    bests = [
        best for lift in month.lifts for line in lift.lines for best in (line.best, *line.earlier)
    ]
    return {
        "month": f"{month.first:%Y-%m}",
        "own_words": [_win(win) for win in month.wins],
        "bests": [_best(best) for best in sorted(bests, key=lambda best: best.day)],
    }


def _win(win: Win) -> dict[str, object]:
    return {"day": win.day.isoformat(), "words": win.words}


def _best(best: Best) -> dict[str, object]:
    return {
        "key": best.key,
        "feat": best.feat.value,
        "lift": best.exercise.name,
        "now": _mark(best.now),
        "before": _mark(best.before),
    }


def _mark(mark: Mark) -> dict[str, object]:
    found = mark.range
    return {
        "day": mark.day.isoformat(),
        "load_kg": None if mark.grams is None else mark.grams / 1000,
        "sets": mark.sets,
        "least": mark.least,
        "most": mark.most,
        "volume_kg": mark.volume / 1000,
        "e1rm_kg": None if found is None else [found.low / 1000, found.high / 1000],
    }
