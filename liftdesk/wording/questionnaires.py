"""Questionnaires in words: scores with the instrument's own bands, and what a change is called.

A change of a score and training never share a sentence (research: wellbeing 1.4).
"""

from datetime import date

from liftdesk.domain.wellbeing.questionnaires import (
    ChangeKind,
    Instrument,
    Result,
    Score,
    ScoreChange,
)
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.days import day_text


def score_text(instrument: Instrument, score: Score) -> str:
    """Return "8 of 27, mild", or each item that stands alone with its band."""
    if score.total is None:
        return "; ".join(
            translate("Questionnaires", "{what} {number}, {band}").format(
                what=translate("Content", instrument.item_names.get(item, str(item))),
                number=number,
                band=translate("Content", band),
            )
            for item, number, band in score.items
        )
    return translate("Questionnaires", "{total} of {highest}, {band}").format(
        total=score.total,
        highest=instrument.highest,
        band=translate("Content", score.band),
    )


def change_text(change: ScoreChange) -> str:
    """Return what a change is called, from the numbers to the words of section 1.4."""
    head = translate("Questionnaires", "{before} to {now}").format(
        before=change.before, now=change.now
    )
    return translate("Questionnaires", "{head}: {words}").format(
        head=head, words=change_words(change.kind)
    )


def change_words(kind: ChangeKind) -> str:
    """Return what a size of change is called (research: wellbeing 1.4)."""
    return {
        ChangeKind.SAME: translate(
            "Questionnaires",
            "about the same (changes this small often come from ordinary ups and downs)",
        ),
        ChangeKind.NOTICEABLE: translate("Questionnaires", "a change many studies call noticeable"),
        ChangeKind.BEYOND_NOISE: translate(
            "Questionnaires",
            "larger than the measurement noise used by England's NHS Talking Therapies",
        ),
        ChangeKind.UNKNOWN: translate("Questionnaires", "no size of change is published"),
    }[kind]


def result_lines(result: Result) -> list[str]:
    """Return what is said of one result: the score, the change, and that it is a snapshot."""
    lines = [score_text(result.instrument, result.score)]
    if result.change is not None:
        lines.append(change_text(result.change))
    if result.is_worth_showing:
        lines.append(translate("Questionnaires", "Consider showing this to a doctor or therapist."))
    lines.append(translate("Questionnaires", "A snapshot, not a diagnosis."))
    return lines


def offer_text(due: date | None, last: date | None, today: date, *, minutes: int) -> str:
    """Return when a questionnaire is due: "Ready since Sunday, about 1 minute"."""
    about = translate_n("Questionnaires", "about {n} minute", "about {n} minutes", minutes).format(
        n=minutes
    )
    if due is None:
        return translate("Questionnaires", "Ready, {about}").format(about=about)
    if due == today:
        return translate("Questionnaires", "Ready today, {about}").format(about=about)
    if due < today:
        return translate("Questionnaires", "Ready since {day}, {about}").format(
            day=day_text(due), about=about
        )
    return translate("Questionnaires", "Next from {day}, last one {last}").format(
        day=day_text(due), last="" if last is None else day_text(last)
    )


def open_text(n: int) -> str:
    """Return how many questions have no answer yet, "" for none."""
    if not n:
        return ""
    return translate_n(
        "Questionnaires", "One question is open.", "{n} questions are open.", n
    ).format(n=n)
