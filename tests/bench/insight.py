"""Invented diaries with a known truth through the real statistics: how often are they wrong?

    python -m tests.bench.insight [--runs N] [--seed N] [--json]

Every diary is lived for half a year and looked at on the days the program looks, by the functions
the program calls. Beside them stands what most mood trackers do (tests/bench/naive.py). Ends 1
where a limit is not kept.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import numpy as np

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.insight.draws import schedules
from liftdesk.domain.insight.findings import Comparison, Direction, Insight, State
from liftdesk.domain.insight.looks import LOOKS, diary_begins
from liftdesk.domain.insight.overview import insight
from liftdesk.domain.insight.randomisation import coin_flip_finding
from tests.bench import naive
from tests.bench.diaries import HABITS, MONDAY, MORNING, TODAY, Life, diary, rated_days

PHI = (0.0, 0.3, 0.6)
MISSING = (0.0, 0.2)
LIMIT = 0.06
"""Diaries without any effect in which something is claimed at any look, at most."""
COVERAGE = (0.93, 0.97)
POWER = 0.65
CLAIMS = {State.PASSES, State.NEGATIVE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One kind of life, and what is asked of it: a label and which limits it has to keep."""

    label: str
    life: Life
    limits: frozenset[str] = frozenset()


def cases() -> dict[str, list[Case]]:
    """Return every case, by the table it stands in."""
    cells = [(habit, phi, missing) for habit in HABITS for phi in PHI for missing in MISSING]
    today = [(TODAY, phi, missing) for phi in PHI for missing in MISSING]
    power = [(habit, phi, missing) for habit in HABITS[:2] for phi in PHI for missing in MISSING]
    return {
        "No effect at all": [
            _case(*cell, limits={"claims", "cover same", "cover next"}) for cell in cells
        ],
        "No effect, trains when today is good (the next day alone can be asked)": [
            _case(*cell, limits={"next", "cover next"}) for cell in today
        ],
        "No effect, trains when the morning is good": [
            _case(MORNING, 0.3, 0.0, slip=0.0, limits={"claims", "cover same"}),
            _case(MORNING, 0.3, 0.2, slip=0.0, limits={"claims", "cover same"}),
            _case(MORNING, 0.3, 0.0, slip=0.3, limits={"claims"}),
            _case(MORNING, 0.3, 0.0, slip=0.6),
            _case(MORNING, 0.3, 0.0),
        ],
        "An effect of 0.5 SD that goes on as every mood does": [
            _case(*cell, effect=0.5, limits=_of_effect(*cell[1:])) for cell in power
        ],
        "Beyond the models (told, not tested)": [
            _case("plan", 0.3, 0.0, effect=0.5, carries=False),
            _case("plan", 0.6, 0.0, effect=0.5, carries=False),
            _case("random", 0.6, 0.0, effect=0.5, carries=False),
            *(
                _case(habit, 0.3, 0.0, weekend=weekend)
                for habit in ("plan", "lapses")
                for weekend in (0.3, 0.5, 1.0)
            ),
            *(_case("plan", 0.3, 0.0, friday=friday) for friday in (0.5, 1.0)),
        ],
    }


def _of_effect(phi: float, missing: float) -> set[str]:
    """Power is asked of diaries without gaps whose moods follow themselves, as real ones do.

    A fifth of days unrated leaves 107 of 168 pairs, and without any memory a mood scatters widest.
    """
    is_asked = phi > 0 and not missing
    return {"cover same", "cover next"} | ({"power"} if is_asked else set())


def _case(
    habit: str, phi: float, missing: float, *, limits: Sequence[str] | set[str] = (), **more
) -> Case:
    label = f"{habit}, phi {phi:g}" + (f", {missing:.0%} missing" if missing else "")
    if more.get("weekend"):
        label += f", weekends {more['weekend']:g} SD better"
    if more.get("friday"):
        label += f", Fridays {more['friday']:g} SD better"
    if more.get("carries") is False:
        label += ", ends with the evening"
    if habit == MORNING:
        slip = more.get("slip")
        label += ", not rated" if slip is None else f", rated {slip:g} SD off"
    life = Life(habit=habit, phi=phi, missing=missing, **more)
    return Case(label=label, life=life, limits=frozenset(limits))


@dataclass(frozen=True, slots=True)
class Seen:
    """What one diary was told at its three looks, and by the plain comparison."""

    same: tuple[Comparison, ...]
    next: tuple[Comparison, ...]
    trends: tuple[Direction | None, ...]
    naive_at_looks: bool
    naive_each_day: bool


def live(seed: int, life: Life) -> Seen:
    """Live one diary and look at it as the program does."""
    days = diary(life, seed)
    begins = diary_begins(rated_days(days))
    assert begins is not None
    found: list[Insight] = [insight(days, (), begins + timedelta(days=look)) for look in LOOKS]
    first = (begins - MONDAY).days
    called = naive.differs(days[first : first + LOOKS[-1]])
    return Seen(
        same=tuple(one.answers.same_day for one in found),
        next=tuple(one.answers.next_day for one in found),
        trends=tuple(one.trend.direction for one in found),
        naive_at_looks=bool(called[[look - 1 for look in LOOKS]].any()),
        naive_each_day=bool(called[naive.FIRST_DAY - 1 :].any()),
    )


def figures(life: Life, seeds: Sequence[int], run_all: Callable = map) -> dict[str, float]:
    """Return the shares over all diaries of one kind of life."""
    seen = list(run_all(partial(live, life=life), seeds))
    next_truth = 0.0 if life.carries else -life.phi * life.points
    return {
        "claims": _share(_claims(one.same) or _claims(one.next) for one in seen),
        "same": _share(_claims(one.same) for one in seen),
        "next": _share(_claims(one.next) for one in seen),
        "power": _share(any(c.state is State.PASSES for c in one.same) for one in seen),
        "cover same": _coverage([one.same for one in seen], life.points),
        "cover next": _coverage([one.next for one in seen], next_truth),
        "bias": _bias([one.same[-1] for one in seen], life.points),
        "trend": _share(any(d not in {None, Direction.UNCLEAR} for d in o.trends) for o in seen),
        "naive": _share(one.naive_at_looks for one in seen),
        "naive daily": _share(one.naive_each_day for one in seen),
    }


def _claims(looks: Sequence[Comparison]) -> bool:
    return any(one.state in CLAIMS for one in looks)


def _share(answers) -> float:
    return float(np.mean(list(answers)))


def _coverage(answers: Sequence[Sequence[Comparison]], truth: float) -> float:
    told = [look.estimate for looks in answers for look in looks if look.estimate is not None]
    return _share(one.low <= truth <= one.high for one in told)


def _bias(answers: Sequence[Comparison], truth: float) -> float:
    return _share(one.estimate.value - truth for one in answers if one.estimate is not None)


def coin_flips(seed: int, *, phi: float, effect: float, weeks: int) -> tuple[bool, bool, bool]:
    """Return, of one set of coin-flip weeks: whether p <= .05, and the interval holds the truth.

    Everybody skips a fifth of the drawn days and evenings; skipped days are analysed as drawn, so
    the truth is four fifths of the effect.
    """
    rule = CoinFlipWeeks(
        monday=MONDAY, weeks=weeks, possible=(0, 1, 2, 3, 4, 5), sessions=3, seed=seed
    )
    chance = np.random.default_rng([seed, 1])
    [drawn] = schedules(rule, 1, seed=rule.seed)
    kept = drawn.ravel() & (chance.random(weeks * 7) < 0.8)
    life = Life(phi=phi, habit="coin flips", missing=0.2, effect=effect, carries=False)
    days = diary(life, seed, trained=kept)
    found = coin_flip_finding(rule, days, date.max, draws=999)
    if found.p is None:
        return False, False, False
    truth = 0.8 * life.points
    return True, found.p <= 0.05, found.low <= truth <= found.high


def coin_flip_figures(run_all: Callable, seeds: Sequence[int]) -> dict[str, dict[str, float]]:
    """Return, for each kind of coin-flip weeks, how often something is found, and coverage."""
    table = {}
    for phi, effect, weeks in ((0.0, 0.0, 6), (0.6, 0.0, 6), (0.6, 0.0, 12), (0.3, 0.5, 12)):
        seen = list(run_all(partial(coin_flips, phi=phi, effect=effect, weeks=weeks), seeds))
        told = [one for one in seen if one[0]]
        label = f"{weeks} weeks, phi {phi:g}, effect {effect:g} SD"
        table[label] = {
            "found": _share(one[1] for one in told),
            "coverage": _share(one[2] for one in told),
        }
    return table


def report(runs: int, seed: int) -> dict[str, dict[str, dict[str, float]]]:
    """Return every table: its rows by label, their figures by column."""
    tables: dict[str, dict[str, dict[str, float]]] = {}
    with ProcessPoolExecutor() as pool:
        run_all = partial(pool.map, chunksize=max(1, runs // 20))
        for title, rows in cases().items():
            tables[title] = {}
            for case in rows:
                print(f"  {case.label}", file=sys.stderr, flush=True)
                tables[title][case.label] = figures(case.life, range(seed, seed + runs), run_all)
                seed += runs
        tables["Coin-flip weeks"] = coin_flip_figures(run_all, range(seed, seed + runs))
    return tables


def broken_limits(tables: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    """Return each limit that a row does not keep, as "row: column figure"."""
    allowed = {
        "claims": (0.0, LIMIT),
        "next": (0.0, LIMIT),
        "cover same": COVERAGE,
        "cover next": COVERAGE,
        "power": (POWER, 1.0),
    }
    return [
        f"{case.label}: {name} {tables[title][case.label][name]:.3f}"
        for title, rows in cases().items()
        for case in rows
        for name in sorted(case.limits)
        if not allowed[name][0] <= tables[title][case.label][name] <= allowed[name][1]
    ]


def main() -> int:
    """Print the tables; returns 1 where a limit is not kept."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.insight")
    options.add_argument("--runs", type=int, default=2000)
    options.add_argument("--seed", type=int, default=20_261_125)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    tables = report(chosen.runs, chosen.seed)
    broken = broken_limits(tables)
    if chosen.json:
        print(json.dumps({"runs": chosen.runs, "tables": tables, "broken": broken}, indent=2))
        return int(bool(broken))
    for title, rows in tables.items():
        columns = list(next(iter(rows.values())))
        print(f"\n{title} ({chosen.runs} diaries a row)")
        print(" " * 66 + "".join(f"{name:>12}" for name in columns))
        for label, row in rows.items():
            print(f"{label:66}" + "".join(f"{row[name]:12.3f}" for name in columns))
    print(f"\nLimits not kept: {'; '.join(broken) or 'none'}")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
