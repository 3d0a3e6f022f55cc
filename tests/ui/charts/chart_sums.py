"""Every drawn series, worked out again from exported CSV tables, with plain sums of its own.

Nothing of the program's statistics is used here. A series is a sorted list of tuples: (x, y) for
lines and marks, (x, low, high) for bands, strokes and bars, (low, high) for levels. Days are
ordinals. Its key says how it is drawn: "0 dots mood o hollow 6" in the first plot of a panel.
"""

import base64
import math
import zlib
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

import numpy as np

from liftdesk.domain.training.exercises import Pattern

RTS = (100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76, 73.3, 70.7, 68)
"""Per cent of the maximum for 1 to 12 repetitions (Tuchscherer, RTS)."""
SCALES = {
    "phq9": ((0, 5), (5, 10), (10, 15), (15, 20), (20, 27)),
    "gad7": ((0, 5), (5, 10), (10, 15), (15, 21)),
    "ons4": ((0, 5), (5, 7), (7, 9), (9, 10)),
    "ons4 anxious": ((0, 2), (2, 4), (4, 6), (6, 10)),
}
"""Published bands: Kroenke 2001, Spitzer 2006, ONS 2018; the last reaches the scale's end."""
SIGNS = ("o hollow 4", "o hollow 7", "o filled 8", "s hollow 10", "s filled 11")
"""How a rating of 0-2, 3-4, 5-6, 7-8 and 9-10 stands in a year of days."""
THREE_DAYS = 3


def monday(day):
    return day - timedelta(days=day.weekday())


def formulas(kilograms, reps):
    """One repetition by Epley, Brzycki, Wathan and the table, in kilograms."""
    below = int(reps)
    share = RTS[below - 1]
    if reps > below:
        share += (reps - below) * (RTS[below] - RTS[below - 1])
    return (
        kilograms * (1 + reps / 30),
        kilograms * 36 / (37 - reps),
        kilograms * 100 / (48.8 + 53.8 * math.exp(-0.075 * reps)),
        kilograms * 100 / share,
    )


def best_guesses(sets):
    guesses = [formulas(kg, reps + rir) for kg, reps, rir in sets if reps + rir <= 12]
    return max(guesses, key=median, default=None)


def smooth(ratings):
    """Each day's mean of its last seven days, in stretches without over three silent days."""
    found, stretch = {}, []
    for day, value in sorted(ratings.items()):
        if stretch and (day - stretch[-1][0]).days > 4:
            stretch = []
        stretch.append((day, value))
        week = [v for d, v in stretch if (day - d).days < 7]
        if len(week) >= 3:
            found[day] = sum(week) / len(week)
    return found


class Sums:
    """The series of one span; `tables` are rows of CSV by the names of their files."""

    def __init__(self, tables, span, today):
        self.tables, self.span, self.today = tables, span, today

    def within(self, table, key="training_day"):
        first, last = self.span
        rows = self.tables[table]
        return [row for row in rows if first <= date.fromisoformat(row[key]) <= last]

    def lift_days(self, exercise_id, first=date.min, last=date.max):
        """Sets of a lift by day: kilograms, repetitions, those in reserve."""
        found = defaultdict(list)
        for row in self.tables["set_entry"]:
            day = date.fromisoformat(row["training_day"])
            is_wanted = int(row["exercise_id"]) == exercise_id and first <= day <= last
            if is_wanted and row["kind"] != "warm_up" and row["load_grams"]:
                one = (int(row["load_grams"]) / 1000, int(row["reps"]), float(row["rir"] or 0))
                found[day].append(one)
        return dict(sorted(found.items()))

    def notes(self, *tables):
        days = {
            date.fromisoformat(r["training_day"])
            for t in tables
            for r in self.within(t)
            if r["note"]
        }
        return sorted((day.toordinal(),) for day in days)

    def lift(self, exercise_id, plot=0, *, with_bests=False, with_notes=True):
        """One lift: estimate with its range, 60 to 80 % of it, loads, new bests, notes."""
        days = self.lift_days(exercise_id, *self.span)
        guesses = {d.toordinal(): g for d, s in days.items() if (g := best_guesses(s))}
        middles = [(d, median(g)) for d, g in guesses.items()]
        found = {
            "band rest-soft": [(d, 0.6 * y, 0.8 * y) for d, y in middles],
            "line control-line dashed": sorted((d, s * y) for d, y in middles for s in (0.6, 0.8)),
            "band strength-soft": [(d, min(g), max(g)) for d, g in guesses.items()],
            "line strength": middles,
            "dots strength o filled 7": middles,
            "dots ink s hollow 7": [
                (d.toordinal(), max(kg for kg, _, _ in s)) for d, s in days.items()
            ],
        }
        if with_bests:
            found["dots strength d filled 11"] = self.bests(exercise_id)
        if with_notes:
            found["dots ink t hollow 7"] = self.notes("session")
        return named(found, plot)

    def bests(self, exercise_id):
        highest, found = None, []
        for day, sets in self.lift_days(exercise_id).items():
            guesses = best_guesses(sets)
            if guesses is None:
                continue
            middle = round(median(guesses), 3)
            if highest is not None and middle > highest and self.span[0] <= day <= self.span[1]:
                found.append((day.toordinal(), middle))
            highest = max(highest or 0, middle)
        return found

    def volume(self, exercise_id):
        weeks = Counter()
        for day, sets in self.lift_days(exercise_id, *self.span).items():
            weeks[monday(day)] += sum(kg * reps for kg, reps, _ in sets)
        return named(self.bars({week: (0, top) for week, top in weeks.items()}, "strength"), 0)

    def bars(self, weeks, tone):
        """Bars in the middle of their weeks, this week's by themselves."""
        running = monday(self.today)
        found = {f"bars {tone}": [], f"bars {tone} outlined": []}
        for week, (base, top) in sorted(weeks.items()):
            key = f"bars {tone} outlined" if week == running else f"bars {tone}"
            found[key].append((week.toordinal() + THREE_DAYS, base, top))
        return found

    def reps(self, exercise_id):
        """What a lift goes with for 1 to 12 repetitions, by its best set, now and a year ago."""
        year_ago, month = self.today - timedelta(weeks=52), timedelta(weeks=4)
        now = self.lift_days(exercise_id, self.today - 2 * month, self.today)
        then = self.lift_days(exercise_id, year_ago - month, year_ago + month)
        found = {}
        for days, soft, line, dots in (
            (now, "strength-soft", "strength", "strength o filled 7"),
            (then, "rest-soft", "control-line dashed", "ink s hollow 7"),
        ):
            every = [one for sets in days.values() for one in sets]
            possible = [(kg, reps + rir) for kg, reps, rir in every if reps + rir <= 12]
            best = max(possible, key=lambda one: median(formulas(*one)), default=None)
            loads = [] if best is None else [(n, loads_for(n, *best)) for n in range(1, 13)]
            found[f"band {soft}"] = [(n, min(by), max(by)) for n, by in loads]
            found[f"line {line}"] = [(n, median(by)) for n, by in loads]
            done = defaultdict(float)
            for kg, reps, _ in every:
                done[reps] = max(done[reps], kg)
            found[f"dots {dots}"] = sorted((n, kg) for n, kg in done.items() if n <= 12)
        return named(found, 0)

    def movements(self):
        """Sets by movement, each in a row of its own and all by one measure."""
        pattern_of = {row["id"]: row["pattern"] for row in self.tables["exercise"]}
        sets = Counter()
        for row in self.within("set_entry"):
            if row["kind"] != "warm_up":
                week = monday(date.fromisoformat(row["training_day"]))
                sets[pattern_of[row["exercise_id"]], week] += 1
        there = [p.value for p in Pattern if any(key[0] == p.value for key in sets)][::-1]
        most, found = max(sets.values()), defaultdict(list)
        for row, pattern in enumerate(there):
            weeks = {w: (row, row + 0.82 * n / most) for (p, w), n in sets.items() if p == pattern}
            for key, bars in self.bars(weeks, "strength").items():
                found[key] += bars
        return named({key: sorted(bars) for key, bars in found.items()}, 0)

    def rated(self, what):
        """The mean of each day's ratings, the week before the span too."""
        daily = defaultdict(list)
        for row in self.tables["check_in"]:
            day = date.fromisoformat(row["training_day"])
            if row[what] and self.span[0] - timedelta(days=7) <= day <= self.span[1]:
                daily[day].append(int(row[what]))
        return {day: sum(v) / len(v) for day, v in sorted(daily.items())}

    def ratings(self, what, plot=0):
        """Ratings, their line, their usual range, and words in long silences."""
        ratings = self.rated(what)
        inside = {d: v for d, v in ratings.items() if d >= self.span[0]}
        line = {d: v for d, v in smooth(ratings).items() if d >= self.span[0]}
        silence = max(7, (self.span[1] - self.span[0]).days // 20)
        gaps = [(a, b) for a, b in pairwise(inside) if (b - a).days - 1 >= silence]
        one = timedelta(days=1)
        middles = [a + one + (b - a - 2 * one) / 2 for a, b in gaps]
        return named(
            {
                "level mood-soft": [tuple(np.quantile(list(inside.values()), (0.1, 0.9)))],
                "dots mood o hollow 6": ordinals(inside),
                "line mood": ordinals(line),
                "words no ratings": [(day.toordinal(), 5) for day in middles],
            },
            plot,
        )

    def strength_days(self):
        rows = self.within("session")
        return [date.fromisoformat(r["training_day"]) for r in rows if r["kind"] == "strength"]

    def mood(self):
        days = sorted({day.toordinal() for day in self.strength_days()})
        more = {
            "ticks strength": [(day, -2.2, -0.9) for day in days],
            "dots ink t hollow 7": self.notes("check_in", "session"),
        }
        return self.ratings("mood") | named(more, 0)

    def weeks(self):
        """Sessions a week with the short ones above, and minutes of easy cardio below."""
        running, first = monday(self.today), monday(self.span[0])
        mondays = [first + timedelta(weeks=n) for n in range((self.span[1] - first).days // 7 + 1)]
        sessions = Counter(monday(day) for day in self.strength_days())
        short, seconds = Counter(), Counter()
        for row in self.within("session"):
            is_short = row["kind"] == "strength" and row["is_short"] == "1"
            short[monday(date.fromisoformat(row["training_day"]))] += is_short
        for row in self.within("cardio_bout"):
            seconds[monday(date.fromisoformat(row["training_day"]))] += int(row["seconds"])
        minutes = {week: round(seconds[week] / 60) for week in mondays}
        most = max(60 * 1.25, *(n * 1.1 for n in minutes.values()))
        whole = {week: (0, sessions[week] - short[week]) for week in mondays}
        whole[running] = (0, max(0.5, sessions[running]))
        easy = {week: (0, n) for week, n in minutes.items()}
        easy[running] = (0, max(most / 8, minutes[running]))
        added = {w: (sessions[w] - n, sessions[w]) for w, n in short.items() if n}
        found = self.bars(whole, "strength") | {"level strength-soft": [(2, 3)]}
        found["bars strength-ink"] = self.bars(added, "")["bars "]
        return named(found, 0) | named(self.bars(easy, "cardio") | {"rule cardio": [(60,)]}, 1)

    def felt(self):
        """Day, before and after of the sessions rated at both moments."""
        rated = defaultdict(dict)
        for row in self.within("feeling"):
            rated[row["session_id"]][row["moment"]] = (row["training_day"], int(row["valence"]))
        both = [one for one in rated.values() if {"before", "after"} <= set(one)]
        return sorted(
            (date.fromisoformat(o["before"][0]).toordinal(), o["before"][1], o["after"][1])
            for o in both
        )

    def feelings(self):
        felt = self.felt()
        return named(
            {
                "rule control-line": [(0,)],
                "strokes control-line": felt,
                "dots mood o hollow 6": sorted((day, before) for day, before, _ in felt),
                "dots mood o filled 6": sorted((day, after) for day, _, after in felt),
            },
            0,
        )

    def year(self):
        """A sign for each day: weeks across, weekdays down from Monday."""
        last = min(self.span[1], self.today)
        first = max(self.span[0], last - timedelta(days=364))
        found = {f"dots mood {sign}": [] for sign in SIGNS}
        for day, value in self.rated("mood").items():
            if first <= day <= last:
                step = 0 if value < 3 else min(4, math.floor((value - 1) / 2))
                week = (day - monday(first)).days // 7
                found[f"dots mood {SIGNS[step]}"].append((week, 6 - day.weekday()))
        return named({key: sorted(places) for key, places in found.items()}, 0)

    def intensity(self, exercise_ids):
        """Sets by their share of their own day's estimate, in steps of five per cent."""
        counts = Counter()
        for exercise_id in exercise_ids:
            for sets in self.lift_days(exercise_id, *self.span).values():
                best = best_guesses(sets)
                for kg, _, _ in sets if best else ():
                    share = 100 * round(1000 * kg) / round(1000 * median(best))
                    counts[min(max(int(share // 5) * 5, 30), 105)] += 1
        bars = [(percent + 2.5, 0, counts[percent]) for percent in range(30, 110, 5)]
        zone = [(70, 0, 1.1 * max(4, *counts.values()))]
        return named({"bars strength": bars, "bars strength-soft": zone}, 0)

    def rest(self):
        days = sorted(set(self.strength_days()))
        steps = Counter(min((b - a).days, 8) for a, b in pairwise(days))
        return named({"bars rest": [(n, 0, steps[n]) for n in range(1, 9)]}, 0)

    def self_check(self, name):
        """Scores on the published bands, one plot for a total or one for each item."""
        filled = [row for row in self.within("questionnaire") if row["instrument"] == name]
        days = {row["id"]: date.fromisoformat(row["training_day"]).toordinal() for row in filled}
        answers = [row for row in self.tables["questionnaire_answer"] if row["answer"]]
        points = defaultdict(Counter)
        for row in answers:
            if row["questionnaire_id"] in days:
                plot = int(row["item"]) - 1 if name == "ons4" else 0
                is_counted = name != "phq9" or int(row["item"]) <= 9
                points[plot][days[row["questionnaire_id"]]] += is_counted * int(row["answer"])
        found = {}
        for plot, scores in points.items():
            scale = SCALES["ons4 anxious" if name == "ons4" and plot == 3 else name]
            found |= named(self._scores(sorted(scores.items()), scale), plot)
        return found

    def _scores(self, points, scale):
        apart, written = (self.span[1] - self.span[0]).days / 24, []
        for day, score in reversed(points):
            if not written or written[-1][0] - day >= apart:
                written.append((day, score, str(score)))
        return {
            "level control-line": list(scale),
            "line mood": points if len(points) >= 4 else [],
            "dots mood d filled 11": points,
            "scores ink": sorted(written),
        }

    def series(self, kind, exercise_id=None):
        """One of the series that can be compared: (x, y, low, high) by day."""
        if exercise_id is not None:
            days = self.lift_days(exercise_id, *self.span)
            guesses = {d.toordinal(): g for d, s in days.items() if (g := best_guesses(s))}
            return [(d, median(g), min(g), max(g)) for d, g in guesses.items()]
        if kind in ("sessions", "minutes"):
            return self._weekly(kind)
        if kind == "after":
            return [(day, after, after, after) for day, _, after in self.felt()]
        inside = {d: v for d, v in self.rated(kind).items() if d >= self.span[0]}
        return [(d.toordinal(), v, v, v) for d, v in inside.items()]

    def _weekly(self, kind):
        first = monday(self.span[0])
        mondays = [first + timedelta(weeks=n) for n in range((self.span[1] - first).days // 7 + 1)]
        found = Counter()
        if kind == "sessions":
            found.update(monday(day) for day in self.strength_days())
        else:
            for row in self.within("cardio_bout"):
                found[monday(date.fromisoformat(row["training_day"]))] += int(row["seconds"]) / 60
        return [(week.toordinal(), *[round(found[week])] * 3) for week in mondays]

    def heart(self, birth_year, *, session=0):
        """A session's beats by minute, and 60 to 70 % of 208 - 0.7 times the age (Tanaka 2001)."""
        bouts = sorted(self.tables["heart_rate_bout"], key=lambda row: -int(row["started_ms"]))
        beats = zlib.decompress(base64.b64decode(bouts[session]["samples"]))
        highest = 208 - 0.7 * (self.today.year - birth_year)
        low, high = round(0.6 * highest), round(0.7 * highest)
        return named(
            {
                "line cardio": [(second / 60, beat) for second, beat in enumerate(beats) if beat],
                "level cardio-soft": [(low, high)],
                "rule control-line": [(low - 7,), (high + 7,)],
            },
            0,
        )


def loads_for(reps, kilograms, to_failure):
    """What goes with `reps` repetitions by each formula, after a set that went to failure."""
    whole = formulas(kilograms, to_failure)
    return [one / (formulas(1, reps)[n] if reps > 1 else 1) for n, one in enumerate(whole)]


def named(found, plot):
    return {f"{plot} {key}": sorted(series) for key, series in found.items() if series}


def ordinals(by_day):
    return [(day.toordinal(), value) for day, value in by_day.items()]
