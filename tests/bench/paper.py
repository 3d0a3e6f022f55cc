"""Sheets made up, printed by the real painter, filled in, spoiled and read back.

    python -m tests.bench.paper [--sheets N] [--seed N] [--workers N] [--keep DIR] [--json]

A *cell* is one circle, an *answer* what a group of them says (reps, load, RIR of a set, a feeling).
Right: read as it was drawn. Unsure: marked for a look. Wrong: sure, and not what was drawn.
"""

import argparse
import json
import os
import sys
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.session_sheets import SessionSheet
from liftdesk.domain.training.sheet_readings import Ink, SheetReading, read_marks
from liftdesk.formats.sheet_scan import Scan, scan
from liftdesk.printing.picture import grey_pixels
from tests.support.bent_pictures import Spoiling, spoil, spoiling_of
from tests.support.filled_sheets import Filling, Printer, draw, fill, plan_of, printed


@dataclass(slots=True, kw_only=True)
class Outcome:
    """One sheet: how it was spoiled, what came of its cells and answers, what was wrong."""

    seed: int
    spoiling: Spoiling
    cells: Counter = field(default_factory=Counter)
    answers: Counter = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    refused: str = ""
    milliseconds: float = 0.0


def made(seed: int, *, is_quick: bool = False) -> tuple[SessionSheet, Filling, Spoiling, QImage]:
    """Return a sheet, what was drawn on it, how it was spoiled, and the picture.

    Quick ones have four lifts and 120 dpi at most.
    """
    random = np.random.default_rng(seed)
    plan, sheet = plan_of(random, most_lifts=4 if is_quick else 8)
    filling, spoiling = fill(random, sheet), spoiling_of(random)
    if is_quick:
        spoiling = replace(spoiling, dpi=min(spoiling.dpi, 120))
    printer = Printer(dpi=_print_dpi(spoiling.dpi), black=int(random.integers(10, 75)))
    page = draw(random, printed(plan, sheet, printer), filling, printer.dpi)
    return sheet, filling, spoiling, spoil(random, page, printer.dpi, spoiling)


def _print_dpi(dpi: int) -> int:
    return 300 if dpi > 200 else 200 if dpi > 120 else 150


def one(seed: int, keep: str = "", *, is_quick: bool = False) -> Outcome:
    """Make one sheet, read it, compare."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        globals()["_app"] = QGuiApplication([])
    sheet, filling, spoiling, picture = made(seed, is_quick=is_quick)
    outcome = Outcome(seed=seed, spoiling=spoiling)
    begun = perf_counter()
    try:
        found = scan(grey_pixels(picture))
    except DomainError as error:
        outcome.refused = str(error.problem.trouble)
    outcome.milliseconds = 1000 * (perf_counter() - begun)
    if not outcome.refused:
        _compare(outcome, sheet, filling, found)
    if keep and (outcome.wrong or outcome.refused):
        picture.save(str(Path(keep) / f"{seed}.png"))
    return outcome


def _compare(outcome: Outcome, sheet: SessionSheet, filling: Filling, found: Scan) -> None:
    if found.reading.sheet != sheet:
        outcome.wrong.append("another sheet")
        outcome.cells["wrong"] += len(filling.truth)
        return
    styles = {stroke.mark.key: stroke.style for stroke in filling.strokes}
    rubbed = {mark.key for mark, _ in filling.smudges}
    for mark in found.marks:
        truth = filling.truth[mark.key]
        kind = "right" if mark.ink is truth else "unsure"
        if kind == "unsure" and mark.ink in {Ink.FILLED, Ink.EMPTY}:
            kind = "wrong"
        outcome.cells[kind] += 1
        if kind != "right":
            what = styles.get(mark.key, "smudge" if mark.key in rubbed else "empty")
            outcome.wrong.append(f"{kind}: {what} read {mark.ink} {mark.dark:.2f} {mark.key}")
    drawn = read_marks(sheet, filling.truth)
    for was, now in zip(_answers(drawn), _answers(found.reading), strict=True):
        same = was.value == now.value and was.doubt == now.doubt
        kind = "right" if same else "unsure" if now.doubt is not None else "wrong"
        outcome.answers[kind] += 1
        if kind == "wrong":
            outcome.wrong.append(f"answer wrong: {was} {now}")


def _answers(reading: SheetReading) -> list:
    found = [reading.before, reading.after, reading.day]
    for lift in reading.lifts:
        for each in lift.sets:
            found += [each.is_done, each.amount, each.load, each.rir]
    return found


def run(
    sheets: int, seed: int, workers: int, keep: str = "", *, is_quick: bool = False
) -> list[Outcome]:
    """Read that many sheets."""
    seeds = range(seed, seed + sheets)
    if workers < 2:
        return [one(number, keep, is_quick=is_quick) for number in seeds]
    with ProcessPoolExecutor(workers) as pool:
        found = []
        for outcome in pool.map(one, seeds, [keep] * sheets, chunksize=4):
            found.append(outcome)
            if len(found) % 50 == 0:
                wrong = sum(each.cells["wrong"] + each.answers["wrong"] for each in found)
                print(f"{len(found)} sheets, {wrong} wrong", file=sys.stderr)
        return found


def table(outcomes: list[Outcome]) -> list[dict[str, object]]:
    """Return a row for all, for each resolution and for each kind of spoiling."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups["all"].append(outcome)
        groups[f"{outcome.spoiling.dpi} dpi"].append(outcome)
        for name in outcome.spoiling.names:
            groups[name].append(outcome)
    order = sorted(groups, key=lambda name: (name != "all", "dpi" not in name, len(name), name))
    return [_row(name, groups[name]) for name in order]


def _row(name: str, outcomes: list[Outcome]) -> dict[str, object]:
    cells, answers = Counter(), Counter()
    for outcome in outcomes:
        cells.update(outcome.cells)
        answers.update(outcome.answers)
    times = [outcome.milliseconds for outcome in outcomes]
    return {
        "what": name,
        "sheets": len(outcomes),
        "refused": sum(bool(outcome.refused) for outcome in outcomes),
        "cells": cells.total(),
        "right %": round(100 * cells["right"] / max(1, cells.total()), 3),
        "unsure": cells["unsure"],
        "wrong": cells["wrong"],
        "answers": answers.total(),
        "answers right %": round(100 * answers["right"] / max(1, answers.total()), 3),
        "answers wrong": answers["wrong"],
        "ms": round(float(np.median(times))),
        "ms at most": round(max(times)),
    }


def main() -> None:
    """Read sheets and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sheets", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", default="", help="a folder for pictures that were not read right")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    outcomes = run(options.sheets, options.seed, options.workers, options.keep)
    rows = table(outcomes)
    if options.json:
        print(json.dumps(rows))
        return
    for outcome in outcomes:
        for line in outcome.wrong:
            print(f"sheet {outcome.seed}: {line}")
        if outcome.refused:
            print(f"sheet {outcome.seed}: refused, {outcome.refused} {outcome.spoiling}")
    print(" | ".join(rows[0]))
    for row in rows:
        print(" | ".join(str(value) for value in row.values()))


if __name__ == "__main__":
    main()
