"""What the summary for a doctor or therapist says in words: neutral, short, and no more.

A change of a questionnaire and training never share a sentence (research: wellbeing 1.4).
"""

from collections import defaultdict
from datetime import date

from liftdesk.domain.insight.findings import Answers
from liftdesk.domain.training.pain import BodyPart, Pain
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.services.report import (
    ABOUT_MOOD,
    Evenings,
    FeltAround,
    Pace,
    PainNote,
    Part,
    Report,
    Scores,
)
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.days import date_text, short_date_text, span_text
from liftdesk.wording.insight import coin_flips_told_to_others, signed_text, told_to_others
from liftdesk.wording.numbers import joined_text, number_text
from liftdesk.wording.pains import body_part_text
from liftdesk.wording.questionnaires import change_words
from liftdesk.wording.sentences import inside

_PARTS_NAMED = 3
_IN_HOURS = 3000
"""Minutes that read better in hours."""


def title(report: Report) -> str:
    """Return the page's title; without mood it does not say mood."""
    if not _is_about_mood(report):
        return translate("Report", "Training summary")
    return translate("Report", "Training and mood summary")


def _is_about_mood(report: Report) -> bool:
    return bool(report.parts & (ABOUT_MOOD | {Part.ANSWERS}))


def span_line(report: Report) -> str:
    """Return "1 September to 26 November 2026, 87 days"."""
    form = translate("Report", "{span}, {n} days")
    if report.begins_here:
        form = translate("Report", "{span}, {n} days; the diary begins here")
    if report.days == 1:
        return date_text(report.first, year=0)
    return form.format(span=span_text(report.first, report.last), n=report.days)


def tiles(report: Report) -> list[tuple[str, str]]:
    """Return each number at the top with its two lines of words."""
    found: list[tuple[str, str]] = []
    if report.dose is not None:
        count = len(report.dose.sessions)
        words = translate_n(
            "Report",
            "strength session,\nabout {n} a week",
            "strength sessions,\nabout {n} a week",
            count,
        )
        found.append((str(count), words.format(n=number_text(round(report.dose.a_week, 1)))))
    if report.cardio is not None:
        words = translate("Report", "easy cardio,\nabout {n} min a week")
        done = report.cardio.minutes
        amount = translate("Report", "{n} min").format(n=done)
        if done >= _IN_HOURS:
            amount = translate("Report", "{n} h").format(n=round(done / 60))
        found.append((amount, words.format(n=round(report.cardio.a_week))))
    if report.evenings is not None:
        of = translate("Report", "{n} of {all}").format(
            n=len(report.evenings.ratings), all=report.evenings.of
        )
        found.append((of, translate("Report", "evenings with a\nmood rating")))
    if Part.UNWELL in report.parts:
        found.append(_unwell_tile(report))
    return found


def _unwell_tile(report: Report) -> tuple[str, str]:
    if not report.unwell:
        return translate("Report", "None"), translate("Report", "days noted\nas unwell")
    latest = report.unwell[-1]
    days = _short_span(latest.first, latest.last, report)
    sessions = sum(one.sessions for one in report.unwell)
    if len(report.unwell) > 1:
        total = translate("Report", "{n} days").format(n=sum(one.days for one in report.unwell))
        words = translate("Report", "noted as unwell,\nlast {days}")
        return total, words.format(days=days)
    if report.dose is None:
        return days, translate("Report", "noted\nas unwell")
    if sessions:
        words = translate("Report", "noted as unwell,\nsessions then: {n}")
        return days, words.format(n=sessions)
    return days, translate("Report", "noted as unwell,\nno sessions")


def _short_span(begin: date, end: date, report: Report) -> str:
    last_words = short_date_text(end, year=report.last.year)
    if begin == end:
        return last_words
    if (begin.year, begin.month) == (end.year, end.month):
        first_words = str(begin.day)
    else:
        first_words = short_date_text(begin, year=end.year)
    return translate("Report", "{first} to {last}").format(first=first_words, last=last_words)


def scores_note(scores: Scores, *, has_answers: bool) -> str:
    """Return what the totals went from and to, and what they are."""
    alike: dict[str, list[str]] = defaultdict(list)
    for one in scores.changes:
        points = translate("Report", "{name} {before} to {now}").format(
            name=one.instrument.name, before=one.change.before, now=one.change.now
        )
        alike[change_words(one.change.kind)].append(points)
    form = translate("Report", "{changes}: {words}.")
    lines = [
        form.format(changes=", ".join(changes), words=words) for words, changes in alike.items()
    ]
    lines.append(translate("Report", "Self-report, a snapshot and not a diagnosis."))
    if not has_answers:
        lines.append(translate("Report", "Single answers are left out."))
    return " ".join(lines)


def strength_note(report: Report) -> str:
    """Return the usual effort and pain, where either is known."""
    return " ".join(line for line in (_effort(report), pains_text(report)) if line)


def _effort(report: Report) -> str:
    if report.rir is None:
        return ""
    low, high = (number_text(round(value)) for value in report.rir)
    if low == high:
        form = translate("Report", "Usual effort: about {low} repetitions left in each set.")
        if low == "1":
            form = translate("Report", "Usual effort: about 1 repetition left in each set.")
    else:
        form = translate("Report", "Usual effort: {low} to {high} repetitions left in each set.")
    return form.format(low=low, high=high)


def pains_text(report: Report) -> str:
    """Return what pain was noted, by where it was; "" where pain is not on the page."""
    if Part.PAIN not in report.parts:
        return ""
    if not report.pains:
        return translate("Report", "No pain noted.")
    if len(report.pains) == 1:
        return _one_pain(report.pains[0], report)
    by_part: dict[BodyPart, list[Pain]] = defaultdict(list)
    for note in report.pains:
        by_part[note.pain.body_part].append(note.pain)
    most = sorted(by_part.items(), key=lambda pair: -len(pair[1]))
    told = [_pains_of(part, pains, report) for part, pains in most[:_PARTS_NAMED]]
    if len(most) > _PARTS_NAMED:
        told.append(translate("Report", "and elsewhere"))
    return translate("Report", "Pain noted {n} times: {parts}.").format(
        n=len(report.pains), parts="; ".join(told)
    )


def _one_pain(note: PainNote, report: Report) -> str:
    form = translate("Report", "Pain noted once: {part}, {level} of 10, on {day}.")
    if note.was_eased:
        form = translate(
            "Report", "Pain noted once: {part}, {level} of 10, on {day}, load reduced afterwards."
        )
    return form.format(
        part=inside(body_part_text(note.pain.body_part)),
        level=note.pain.level,
        day=short_date_text(note.pain.day, year=report.last.year),
    )


def _pains_of(part: BodyPart, pains: list[Pain], report: Report) -> str:
    form = translate_n(
        "Report",
        "{part} once ({level} of 10, on {day})",
        "{part} {n} times (up to {level} of 10, last on {day})",
        len(pains),
    )
    return form.format(
        part=inside(body_part_text(part)),
        n=len(pains),
        level=max(pain.level for pain in pains),
        day=short_date_text(pains[-1].day, year=report.last.year),
    )


def mood_note(evenings: Evenings, *, is_long: bool) -> str:
    """Return how the chart is read."""
    lines = [
        translate(
            "Report",
            "Own 0 to 10 rating. Line: 7-day average, not drawn across gaps; single evenings are "
            "left out over so long a time.",
        )
        if is_long
        else translate(
            "Report",
            "Own 0 to 10 rating. Dots: evenings; line: 7-day average, not drawn across gaps.",
        )
    ]
    if evenings.usual is not None:
        low, high = (number_text(round(value, 1)) for value in evenings.usual)
        lines.append(
            translate("Report", "Shaded: usual range, {low} to {high}.").format(low=low, high=high)
        )
    return " ".join(lines)


def sessions_title(pace: Pace) -> str:
    """Return what the bars count."""
    return {
        Pace.WEEK: translate("Report", "Sessions a week"),
        Pace.MONTH: translate("Report", "Sessions a month"),
        Pace.YEAR: translate("Report", "Sessions a year"),
    }[pace]


def diary_lines(report: Report) -> list[str]:
    """Return what the diary shows, and does not: the pre-chosen comparison, then description."""
    lines: list[str] = []
    if report.insight is not None:
        lines.append(told_to_others(report.insight.same_day))
        lines.append(_basis(report.insight, report))
    elif Part.INSIGHT in report.parts:
        lines.append(translate("Report", "The last look at the diary ended before these days."))
    if report.coin_flips is not None:
        lines.append(coin_flips_told_to_others(report.coin_flips))
    if report.felt is not None:
        lines.append(_felt(report.felt))
    return [line for line in lines if line]


def _basis(answers: Answers, report: Report) -> str:
    if answers.begins is None or answers.look is None:
        return ""
    return translate("Report", "This rests on the first {n} days of the diary, from {day}.").format(
        n=answers.look, day=short_date_text(answers.begins, year=report.last.year)
    )


def _felt(felt: FeltAround) -> str:
    if felt.half is None or felt.median is None:
        return translate(
            "Report", "Feeling before and after a session: {n} of {needed} sessions rated at both."
        ).format(n=felt.sessions, needed=felt.needed)
    told = translate(
        "Report",
        "Feeling before to after a session (−5 to +5): middle change {median}, middle half {low} "
        "to {high}, {n} sessions.",
    ).format(
        median=signed_text(felt.median),
        low=signed_text(felt.half[0]),
        high=signed_text(felt.half[1]),
        n=felt.sessions,
    )
    if not felt.starts_low:
        return told
    drift = translate(
        "Report", "Sessions often began below the usual feeling, which drifts back by itself."
    )
    return f"{told} {drift}"


def answers_line(result: Result, report: Report) -> tuple[str, str]:
    """Return one filled questionnaire's name and day, and its answers in the order of items."""
    head = translate("Report", "{name}, {day}").format(
        name=result.instrument.name,
        day=short_date_text(result.filled.day, year=report.last.year),
    )
    answers = result.filled.answers
    asked = [item for item in sorted(answers) if item not in result.instrument.unscored]
    told = "  ".join("–" if answers[item] is None else str(answers[item]) for item in asked)
    return head, told


def medicines_text(*, slows_heart: bool) -> str:
    """Return the one thing LiftDesk may know of medicines."""
    if slows_heart:
        return translate("Report", "Noted in LiftDesk: a medicine that slows the heart.")
    return translate("Report", "Nothing about medicines is noted in LiftDesk.")


def foot(report: Report) -> str:
    """Return where the page comes from, what it is not, and the credits of what it shows."""
    what = translate("Report", "a training and mood diary")
    if not _is_about_mood(report):
        what = translate("Report", "a training diary")
    told = translate(
        "Report",
        "Printed from LiftDesk, {what}, on {day}. It is not a medical device, does not diagnose or "
        "treat any condition, and does not replace care.",
    ).format(what=what, day=date_text(report.made_on, year=0))
    form = translate("Report", "{names}: {words}")
    thanks = [form.format(names=joined_text(one.names), words=one.words) for one in report.credits]
    return " ".join((told, *thanks))
