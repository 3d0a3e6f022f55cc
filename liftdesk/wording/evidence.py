"""What a person can do now, in plain facts: a date, what it was, and what it was before."""

from datetime import date

from liftdesk.domain.training.bests import Best, Feat, Mark
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.milestones import Bout, ThenAndNow
from liftdesk.domain.training.units import Load, Unit
from liftdesk.system.texts import translate
from liftdesk.wording.days import date_text, month_name_text
from liftdesk.wording.estimates import e1rm_range_text
from liftdesk.wording.loads import amount_text, bare_amount, load_words, side_words
from liftdesk.wording.numbers import times_text
from liftdesk.wording.sentences import inside


def feat_text(best: Best) -> str:
    """Return what sort of best it is: "Can now", "Heaviest", "Longest hold"."""
    if best.feat is Feat.MOST:
        return {
            Measure.REPS: translate("Evidence", "Most reps"),
            Measure.SECONDS: translate("Evidence", "Longest hold"),
            Measure.METRES: translate("Evidence", "Farthest"),
        }[best.exercise.measure]
    return {
        Feat.CAN_NOW: translate("Evidence", "Can now"),
        Feat.HEAVIEST: translate("Evidence", "Heaviest"),
        Feat.VOLUME: translate("Evidence", "Most in a day"),
        Feat.ESTIMATE: translate("Evidence", "1RM range"),
    }[best.feat]


def now_words(best: Best, unit: Unit, today: date) -> str:
    """Return what was reached and when: "3 × 10 at 18 kg on 26 November"."""
    return translate("Evidence", "{what} on {day}").format(
        what=mark_text(best, best.now, unit), day=date_text(best.day, year=today.year)
    )


def before_words(best: Best, unit: Unit, today: date) -> str:
    """Return what it was before, as in "In September it was 3 × 8 at 12 kg".

    It ends with a full stop. What was out of reach then says so.
    """
    what, then = mark_text(best, best.before, unit), best.before.day
    is_beyond = best.feat is Feat.CAN_NOW
    if (then.year, then.month) == (best.day.year, best.day.month):
        form = translate("Evidence", "On {when} it was {what}.")
        if is_beyond:
            form = translate(
                "Evidence", "On {when} it was {what}, and by no formula was this in reach then."
            )
        return form.format(when=date_text(then, year=today.year), what=what)
    form = translate("Evidence", "In {when} it was {what}.")
    if is_beyond:
        form = translate(
            "Evidence", "In {when} it was {what}, and by no formula was this in reach then."
        )
    return form.format(when=month_name_text(then, year=today.year), what=what)


def best_sentence(best: Best, unit: Unit, today: date) -> str:
    """Return all of it: "Goblet squat, heaviest: 10 at 18 kg on 26 November. In ..."."""
    return translate("Evidence", "{lift}, {feat}: {now}. {before}").format(
        lift=best.exercise.name,
        feat=inside(feat_text(best)),
        now=now_words(best, unit, today),
        before=before_words(best, unit, today),
    )


def mark_text(best: Best, mark: Mark, unit: Unit) -> str:
    """Return what was done, as the sort of best counts it."""
    exercise = best.exercise
    if best.feat is Feat.VOLUME:
        return load_words(exercise, Load(mark.volume, unit), unit)
    if best.feat is Feat.ESTIMATE and mark.range is not None:
        return e1rm_range_text(mark.range, unit)
    sets = mark.sets if mark.least == mark.most else 1
    return _work(exercise, sets, mark.most, mark.grams, unit)


def season_words(found: ThenAndNow, today: date, unit: Unit) -> str:
    """Return a season of one lift: "3 × 10 at 18 kg on 26 November. In September it was ..."."""
    then = month_name_text(found.then.day, year=today.year)
    return translate("Evidence", "{now} on {day}. In {month} it was {then}.").format(
        now=_bout(found.exercise, found.now, unit),
        day=date_text(found.now.day, year=today.year),
        month=then,
        then=_bout(found.exercise, found.then, unit),
    )


def _bout(exercise: Exercise, bout: Bout, unit: Unit) -> str:
    return _work(exercise, bout.sets, bout.amount, bout.grams, unit)


def _work(exercise: Exercise, sets: int, amount: float, grams: int | None, unit: Unit) -> str:
    has_load = exercise.is_loaded and bool(grams)
    if sets > 1:
        words = times_text(sets, bare_amount(exercise, amount))
        words = f"{words} {side_words(exercise)}".rstrip()
    else:
        words = amount_text(exercise, amount)
        if has_load and exercise.measure is Measure.REPS:
            words = f"{bare_amount(exercise, amount)} {side_words(exercise)}".rstrip()
    if not has_load or grams is None:
        return words
    load = load_words(exercise, Load(grams, unit), unit)
    return translate("Loads", "{target} at {load}").format(target=words, load=load)
