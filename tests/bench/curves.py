"""What everything costs as the years go by, and how it grows: `python -m tests.bench.curves`.

Each action is timed over invented diaries of 1 to 100 years. Its exponent is the slope of
log(milliseconds) over log(years), by least squares: 0 costs the same ever after, 1 doubles when the
diary does. Up to `FLAT` it is called flat, up to `SLOW` logarithmic (a hundredfold diary costs 1.3
and 2 times as much), above that it grows; what never costs `UNSEEN` ms goes unseen. `--json OUT`
writes the numbers too, `--keep FOLDER` keeps the diaries for the next time.
"""

import argparse
import json
import math
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from liftdesk.commands.painting import program
from tests.bench.ahead import read_ahead
from tests.bench.rows import Row, median
from tests.bench.start import module, started
from tests.bench.subject import CLOCKS, opened, pages, several, until_painted, written

YEARS = (1, 3, 10, 30, 100)
FLAT, SLOW, UNSEEN = 0.05, 0.15, 3.0
WINDOWS, RUNS, STARTS = 3, 7, 5
SEARCHES = {
    "search, a word": "squat",
    "search, two words, one left out": "knee -rain",
    "search, a load": ">20kg x8",
    "search, pain": "has:pain",
    "search, moods": "kind:check-in mood<4",
}


def measure_years(path, folder, *, starts=STARTS, windows=WINDOWS):
    """Return {what: milliseconds} of one diary."""
    found = {"start to painted Today": median([_start(path) for _ in range(starts)])}
    once = {}
    for _ in range(windows):
        with opened(path, folder) as subject:
            for what, ms in _first(subject):
                once.setdefault(what, []).append(ms)
    found |= {what: median(times) for what, times in once.items()}
    with opened(path, folder) as subject:
        found |= dict(_again(subject))
    with opened(path, folder) as subject:
        found |= dict(_asked(subject.house))
    return found


def _start(path):
    milliseconds, _ = started(module("liftdesk", "--data", path, "--until-painted"))
    return milliseconds


def _first(subject):
    """Yield what costs something the first time in a window."""
    for key in ("history", "charts", "safety"):
        yield f"{key}, first", until_painted(lambda key=key: subject.show(key))
    subject.show("history")
    page = subject.window.page("history")
    day = middle(subject.house)
    yield "History, jump half way back", until_painted(lambda: page._on_day_chosen(day))
    first = subject.house.diary.totals().first
    yield "History, jump to the first day", until_painted(lambda: page._on_day_chosen(first))
    yield "trash, first opened", until_painted(lambda: subject.window.open_page("trash"))


def _again(subject):
    """Yield what is done again and again, as medians, once the backup of the start is made."""
    read_ahead(subject)  # which waits for it
    for key in ("history", "charts", "safety", "today"):
        subject.show(key)
    for key in ("history", "charts", "safety"):
        yield f"{key}, again", median(_there_and_back(subject, key))
    subject.show("history")
    yield "today, again", median(_there_and_back(subject, "today", other="history"))
    subject.show("history")
    page = subject.window.page("history")
    yield "History, a page more", median(pages(page.model))
    for name, text in SEARCHES.items():
        page.search.setText(text)
        yield name, several(page._on_wanted_changed, RUNS)
    page.clear_search()
    yield from _logged(subject)


def _there_and_back(subject, key, other="today"):
    for _ in range(RUNS):
        subject.show(other)
        yield until_painted(lambda: subject.show(key))


def _logged(subject):
    """Log a set by Enter, undo and redo it, with Today shown; and then the tabs that are stale."""
    subject.ready_to_log()
    subject.log()
    times = {"log": [], "undo": [], "redo": []}
    for _ in range(RUNS):
        subject.ready_to_log()
        before = subject.sets
        times["log"].append(until_painted(subject.log))
        if subject.sets != before + 1:
            raise RuntimeError("Enter logged no set")
        times["undo"].append(until_painted(subject.undo))
        times["redo"].append(until_painted(subject.redo))
        subject.undo()
    yield "a set logged by Enter, seen on Today", median(times["log"])
    yield "undo of it", median(times["undo"])
    yield "redo of it", median(times["redo"])
    for key in ("history", "charts"):
        stale = []
        for _ in range(RUNS):
            subject.redo()
            subject.show("today")
            subject.undo()
            stale.append(until_painted(lambda key=key: subject.show(key)))
            subject.show("today")
        yield f"{key}, after a set", median(stale)


def _asked(house):
    """Yield what services answer, without a picture."""
    asked = {
        "the day, read": house.day.view,
        "the week's plan, read": house.planner.week,
        "totals of History, read": house.diary.totals,
        "exercises of History, read": house.diary.exercises,
        "the statistics, the rest": house.insights.read,
    }
    yield "the statistics, the longest part read ahead", max(_parts(house.insights))
    for name, act in asked.items():
        yield f"{name} first", until_painted(act)
        yield f"{name} again", several(act, 3)


def _parts(insights):
    """Yield the milliseconds of each part that the statistics read in moments to spare."""
    more = [True]
    while more[-1]:
        yield until_painted(lambda: more.append(insights.read_on()))


def middle(house):
    """Return the day half way between the first and the last session."""
    rows = house._database.rows("SELECT DISTINCT training_day FROM session ORDER BY training_day")

    return date.fromisoformat(rows[len(rows) // 2][0])


def exponent(years, times):
    """Return the slope of log(times) over log(years), by least squares."""
    xs, ys = [math.log(one) for one in years], [math.log(max(one, 0.01)) for one in times]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - mean_x) ** 2 for x in xs)


def verdict(slope, last):
    """Say in one word how a cost grows that is `last` ms at the most years."""
    if slope <= FLAT:
        return "flat"
    if slope <= SLOW:
        return "logarithmic"
    return "unseen" if last <= UNSEEN else "grows"


def lines(curves, years):
    """Return the table of {what: milliseconds by year} as lines."""
    wide = max(map(len, curves))
    yield (
        f"{'ms with a diary of years':{wide}}"
        + "".join(f"{one:9g}" for one in years)
        + "  exponent"
    )
    for what, times in curves.items():
        slope = exponent(years, times)
        numbers = "".join(f"{ms:9.1f}" for ms in times)
        yield f"{what:{wide}}{numbers}{slope:10.2f}  {verdict(slope, times[-1])}"


def measure(folder):
    """Print the table of all years; return thirty of them against one, for the table of benches."""
    curves = measured(folder)
    print("\n".join(lines(curves, YEARS)))
    few, many = YEARS.index(1), YEARS.index(30)
    return [
        Row(f"{what}, 30 years", times[many], "with one year", times[few])
        for what, times in curves.items()
    ]


def measured(folder, years=YEARS, keep=None):
    """Return {what: milliseconds by year} of all the diaries, the shortest one warming up first."""
    program(offscreen=False)
    curves = {}
    measure_years(written(keep or folder, years[0]), folder, starts=1, windows=1)
    for one in years:
        print(f"{one:g} years ...", file=sys.stderr, flush=True)
        for what, ms in measure_years(written(keep or folder, one), folder).items():
            curves.setdefault(what, []).append(ms)
    return curves


def main():
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=float, nargs="+", default=YEARS)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--cpu", action="store_true", help="time of the processor, but of starts")
    options = parser.parse_args()
    if options.cpu:
        CLOCKS["clock"] = process_time
    with TemporaryDirectory() as folder:
        curves = measured(Path(folder), options.years, options.keep)
    print("\n".join(lines(curves, options.years)))
    if options.json:
        told = {
            what: {
                "ms": dict(zip(map(str, options.years), times, strict=True)),
                "exponent": round(exponent(options.years, times), 3),
                "verdict": verdict(exponent(options.years, times), times[-1]),
            }
            for what, times in curves.items()
        }
        options.json.write_text(json.dumps(told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
