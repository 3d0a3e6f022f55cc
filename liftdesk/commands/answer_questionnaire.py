"""liftdesk answer: a questionnaire's answers from the command line."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.commands.moments import moment
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.exports import Part
from liftdesk.domain.wellbeing.questionnaires import (
    Result,
    opens_crisis_card,
    total_opens_crisis_card,
)
from liftdesk.services.house import House
from liftdesk.wording.exports import hidden_text
from liftdesk.wording.questionnaires import result_lines

SKIPPED = "-"


def run(options: Namespace, house: House) -> int:
    """Keep the answers; numbers to call stand first where an answer opens the crisis card.

    What they come to is left out while mood is hidden, unless --with-moods; the numbers never are.
    """
    answers = _read(options.answers)
    result = house.questionnaires.answer(options.questionnaire, answers, at=moment(options.at))
    found, filled = result.score, result.filled
    help_now = _help(house, result)
    credit = house.questionnaires.pack(filled.instrument).licence.credit
    values: dict[str, object] = {
        "instrument": filled.instrument,
        "day": filled.day.isoformat(),
        "help": help_now,
    }
    if house.preferences.hides_mood and not options.with_moods:
        left_out = {"left_out": [str(Part.MOODS)]}
        answer(options.json, values | left_out, [*help_now, hidden_text("--with-moods"), credit])
        return 0
    values |= {
        "total": found.total,
        "band": found.band or None,
        "items": [{"item": n, "answer": a, "band": band} for n, a, band in found.items],
        "change": None if result.change is None else result.change.points,
        "kind_of_change": None if result.change is None else str(result.change.kind),
        "worth_showing": result.is_worth_showing,
    }
    answer(options.json, values, [*help_now, *result_lines(result), credit])
    return 0


def _read(text: str) -> dict[int, int | None]:
    """Read "0,1,2"; "-" is a question skipped."""
    answers: dict[int, int | None] = {}
    for item, part in enumerate(text.replace(";", ",").split(","), start=1):
        word = part.strip()
        if word == SKIPPED:
            answers[item] = None
        elif word.isdecimal():
            answers[item] = int(word)
        else:
            raise DomainError(Trouble.NUMBER_UNREADABLE, "answers", text=word or text)
    return answers


def _help(house: House, result: Result) -> list[str]:
    whole = house.questionnaires.pack(result.filled.instrument).instrument
    opens = any(
        opens_crisis_card(whole, item, reply) for item, reply in result.filled.answers.items()
    )
    if not opens and not total_opens_crisis_card(result.instrument, result.score):
        return []
    country = house.safety.country
    if country is None:
        return [f"To talk to someone: {house.safety.elsewhere}"]
    lines = [f"In danger right now: {country.emergency}"]
    lines += [f"To talk to someone: {one.service}, {one.number}" for one in country.lines]
    return [*lines, "This app cannot contact anyone for you."]
