"""What is not clear yet on a sheet that is typed back, in one sentence each."""

from liftdesk.domain.errors import Problem, Trouble
from liftdesk.system.texts import translate


def plain() -> dict[Trouble, str]:
    """Return the sentences that quote nothing."""
    return {
        Trouble.PAPER_CODE_UNREADABLE: translate(
            "Problems", "Please write the code as it is printed, such as B48."
        ),
        Trouble.PAPER_CODE_UNKNOWN: translate(
            "Problems", "Your routine has no session of this letter. Please check the code."
        ),
        Trouble.PAPER_LINE_UNREADABLE: translate(
            "Problems", "Please write reps, load and RIR like: 10 10 9 / 18 / 2."
        ),
        Trouble.PAPER_LINES_TOO_FEW: translate(
            "Problems", "There are fewer lines than lifts. Please write one line for each lift."
        ),
        Trouble.PAPER_LINES_TOO_MANY: translate(
            "Problems", "There are more lines than lifts. Please write one line for each lift."
        ),
        Trouble.PAPER_NOTHING_DONE: translate(
            "Problems", "Please write one set at least that was done: there is nothing to save yet."
        ),
        Trouble.DITTO_ALONE: translate(
            "Problems", "There is no line above to repeat. Please write the numbers."
        ),
        Trouble.SETS_UNEQUAL: translate(
            "Problems", "Please write one number for all sets, or one for each set that was done."
        ),
        Trouble.SIDES_UNKNOWN: translate(
            "Problems", "Please write one number a set: this lift has no repetitions per side."
        ),
        Trouble.LOAD_UNKNOWN: translate(
            "Problems", "This lift has no load. Please write RIR after two slashes: 8 8 // 2."
        ),
        Trouble.FEELINGS_UNREADABLE: translate(
            "Problems", "Please write both feelings from −5 to +5, such as f -1 +2."
        ),
        Trouble.LOGGED_ALREADY: translate(
            "Problems", "This session is in the log already. Please add to it or replace it."
        ),
    }


def quoting() -> dict[Trouble, str]:
    """Return the sentences that quote what was typed, as {what}."""
    return {
        Trouble.PAPER_CODE_UNREADABLE: translate(
            "Problems", "“{what}” is not a code yet. Please write it as printed, such as B48."
        ),
        Trouble.PAPER_CODE_UNKNOWN: translate(
            "Problems", "“{what}” fits no session of your routine. Please check its letter."
        ),
        Trouble.PAPER_LINE_UNREADABLE: translate(
            "Problems", "“{what}” is not clear yet. Please write it like: 10 10 9 / 18 / 2."
        ),
        Trouble.SIDES_UNKNOWN: translate(
            "Problems", "“{what}” has two sides: please write one number a set here."
        ),
        Trouble.LOAD_UNKNOWN: translate(
            "Problems", "“{what}” has no load. Please write RIR after two slashes: 8 8 // 2."
        ),
        Trouble.FEELINGS_UNREADABLE: translate(
            "Problems", "“{what}” is not clear yet. Please write both feelings, such as f -1 +2."
        ),
        Trouble.LOGGED_ALREADY: translate(
            "Problems", "“{what}” is in the log already. Please add to it or replace it."
        ),
    }


def two_readings(problem: Problem) -> str:
    """Return both readings of what can mean two things, as one sentence for a line of text."""
    return translate(
        "Problems", "“{what}” can mean “{first}” or “{second}”. Please write one of them."
    ).format(
        what=problem.value("text"),
        first=problem.value("reading_1"),
        second=problem.value("reading_2"),
    )
