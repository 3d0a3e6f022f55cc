"""What went wrong, in one clear sentence that says what to do; nothing here blames anyone."""

from datetime import date, time

from liftdesk.domain.errors import Problem, Trouble
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate
from liftdesk.wording.days import numeric_date_text, time_text

_Sentences = dict[Trouble, str]

_QUOTED = ("text", "name", "line", "value", "file", "path", "column", "number")
"""Names of values that quote what was typed or chosen, the most telling first."""


def sentence(problem: Problem) -> str:
    """Return one sentence for `problem` that says what to do about it.

    What the person typed is quoted where the problem carries it.
    """
    quoted = next((problem.value(name) for name in _QUOTED if problem.value(name)), "")
    if problem.trouble is Trouble.NUMBER_OUT_OF_RANGE:
        return _range_sentence(problem)
    if problem.trouble is Trouble.NUMBER_AMBIGUOUS and quoted:
        return _one_mark(quoted)
    if problem.trouble is Trouble.QUESTION_OPEN and problem.value("number"):
        return translate("Problems", "Question {n} is still open. Please answer it.").format(
            n=problem.value("number")
        )
    if problem.trouble is Trouble.TEXT_TOO_LONG and problem.value("high"):
        return translate("Problems", "Please use {high} letters at most.").format(
            high=problem.value("high")
        )
    if problem.trouble is Trouble.LINE_AMBIGUOUS and problem.value("reading_1"):
        return translate(
            "Problems", "This can be “{one}” or “{other}”. Please write the one you mean."
        ).format(one=problem.value("reading_1"), other=problem.value("reading_2"))
    form = _quoting().get(problem.trouble) if quoted else None
    return _plain()[problem.trouble] if form is None else form.format(what=quoted)


def _range_sentence(problem: Problem) -> str:
    low, high = problem.value("low"), problem.value("high")
    if not low or not high:
        return translate("Problems", "This number is outside what can be meant. Please check it.")
    names = {
        "reps": translate("Problems", "Please write repetitions from {low} to {high}."),
        "seconds": translate("Problems", "Please write seconds from {low} to {high}."),
        "metres": translate("Problems", "Please write metres from {low} to {high}."),
        "minutes": translate("Problems", "Please write minutes from {low} to {high}."),
        "rir": translate("Problems", "Please write repetitions in reserve from {low} to {high}."),
        "load": translate("Problems", "Please write a load from {low} to {high} kg."),
        "birth_year": translate("Problems", "Please write a year from {low} to {high}."),
        "days": translate("Problems", "Please choose {low} to {high} days."),
        "beats": translate("Problems", "Please write beats a minute from {low} to {high}."),
    }
    form = names.get(
        problem.field, translate("Problems", "Please write a number from {low} to {high}.")
    )
    return form.format(low=numeral(low.replace("-", "−")), high=high)


def _one_mark(text: str) -> str:
    """Say how `text` reads with its last mark alone: 1.250,5 is most likely 1250,5."""
    place = max(text.rfind(","), text.rfind("."))
    whole = text[:place].replace(",", "").replace(".", "")
    # One mark used twice (1.250.000) can only group thousands, so no mark is left.
    mark = "" if text.count(text[place]) > 1 else text[place]
    return translate(
        "Problems", "Please write {text} with one separator at most, such as {such}."
    ).format(text=text, such=whole + mark + text[place + 1 :])


def _like_a_day(words: str) -> str:
    """Show how a day is written here; whatever else is to be put in stays."""
    return words.replace("{day}", numeric_date_text(date(2026, 11, 19)))


def _like_a_time(words: str) -> str:
    return words.replace("{time}", time_text(time(18)))


def _plain() -> _Sentences:
    from liftdesk.wording import (  # noqa: PLC0415 - a start has no problems
        diary_problems,
        import_problems,
        own_problems,
        paper_problems,
        passphrase_problems,
        report_problems,
        scan_problems,
    )

    groups = (
        *(_plain_numbers, _plain_words, _plain_gear, _plain_exercises, _plain_rows, _plain_files),
        *(import_problems.plain, own_problems.plain, paper_problems.plain),
        *(report_problems.plain, scan_problems.plain, diary_problems.plain),
        passphrase_problems.plain,
    )
    return {trouble: words for group in groups for trouble, words in group().items()}


def _quoting() -> _Sentences:
    from liftdesk.wording import (  # noqa: PLC0415 - a start has no problems
        import_problems,
        own_problems,
        paper_problems,
        scan_problems,
    )

    return {
        **_quoting_typed(),
        **_quoting_gear(),
        **_quoting_names(),
        **_quoting_files(),
        **import_problems.quoting(),
        **own_problems.quoting(),
        **paper_problems.quoting(),
        **scan_problems.quoting(),
    }


def _plain_numbers() -> _Sentences:
    """Numbers, units and dates."""
    return {
        Trouble.NUMBER_UNREADABLE: translate(
            "Problems", "Please write a number in digits, such as 12.5."
        ),
        Trouble.NUMBER_AMBIGUOUS: translate(
            "Problems", "Please write one separator at most, such as 1250,5."
        ),
        Trouble.NUMBER_OUT_OF_RANGE: translate("Problems", "Please check this number."),
        Trouble.UNIT_UNKNOWN: translate("Problems", "Please write kg or lb."),
        Trouble.UNIT_NEEDED: translate(
            "Problems", "Please choose kg or lb: the file does not say which it uses."
        ),
        Trouble.SET_EMPTY: translate(
            "Problems", "Please write reps, seconds or metres: a set counts one of them."
        ),
        Trouble.CHECK_IN_EMPTY: translate(
            "Problems", "Please give one rating at least, 0 to 10, or a note or a tag."
        ),
        Trouble.TOO_MANY_ANSWERS: translate(
            "Problems", "Please give one answer for each question, and no more."
        ),
        Trouble.QUESTION_OPEN: translate(
            "Problems", "Please answer every question: none can be made up."
        ),
        Trouble.LOAD_NEEDED: translate(
            "Problems", "Please write the light load you chose, such as 8."
        ),
        Trouble.DATE_UNREADABLE: _like_a_day(
            translate("Problems", "Please write the date like {day}.")
        ),
        Trouble.DATE_OUT_OF_RANGE: translate("Problems", "Please choose a day up to today."),
    }


def _plain_words() -> _Sentences:
    """Lines, names and spans."""
    return {
        Trouble.LINE_UNREADABLE: translate(
            "Problems", "Please write the line like: bench press 3x10 40 kg."
        ),
        Trouble.LINE_AMBIGUOUS: translate(
            "Problems", "This can be read in two ways. Please choose the one you mean."
        ),
        Trouble.EXERCISE_UNKNOWN: translate(
            "Problems", "This exercise is not in your list. Please choose one or add it."
        ),
        Trouble.ASSISTANCE_UNKNOWN: translate(
            "Problems", "Help that takes weight off fits an assisted lift only. Please choose one."
        ),
        Trouble.EXERCISE_AMBIGUOUS: translate(
            "Problems", "This fits more than one exercise. Please choose one."
        ),
        Trouble.NAME_EMPTY: translate("Problems", "Please give it a name."),
        Trouble.TEXT_TOO_LONG: translate("Problems", "Please write it a little shorter."),
        Trouble.NAME_TAKEN: translate(
            "Problems", "This name is already in use. Please choose another one."
        ),
        Trouble.DURATION_UNREADABLE: translate(
            "Problems", "Please write the length of time like 45 min or 1:30."
        ),
        Trouble.WEEK_UNREADABLE: translate("Problems", "Please write the week like 2026-W48."),
        Trouble.WORDS_EMPTY: translate("Problems", "Please write a few words."),
        Trouble.WORDS_TOO_LONG: translate("Problems", "Please write it in fewer words."),
    }


def _plain_exercises() -> _Sentences:
    """What cannot be done with an exercise."""
    return {
        Trouble.NAME_TOO_LONG: translate("Problems", "Please use 200 letters at most."),
        Trouble.EXERCISE_IN_USE: translate(
            "Problems", "This exercise is in use. Please merge it into another one instead."
        ),
        Trouble.EXERCISES_STAY_APART: translate(
            "Problems", "Both belong to the catalogue and stay two lifts. Please choose your own."
        ),
        Trouble.MEASURES_DIFFER: translate(
            "Problems", "One counts reps, the other seconds or metres. Please choose a like one."
        ),
    }


def _plain_gear() -> _Sentences:
    """What there is to train with, ranges and times of day."""
    return {
        Trouble.LOADS_UNREADABLE: translate(
            "Problems", "Please write loads like 2-20 by 2, 24, with a space after each comma."
        ),
        Trouble.PLATES_UNREADABLE: translate(
            "Problems", "Please write how many of each plate, like 4 x 10, 2 x 5."
        ),
        Trouble.RANGE_UNREADABLE: translate(
            "Problems", "Please write one number or a range, like 8-12."
        ),
        Trouble.TIME_UNREADABLE: _like_a_time(
            translate("Problems", "Please write the time of day like {time}.")
        ),
    }


def _quoting_gear() -> _Sentences:
    return {
        Trouble.LOADS_UNREADABLE: translate(
            "Problems", "“{what}” is not clear yet. Please write loads like 2-20 by 2, 24."
        ),
        Trouble.PLATES_UNREADABLE: translate(
            "Problems", "“{what}” is not clear yet. Please write plates like 4 x 10, 2 x 5."
        ),
        Trouble.RANGE_UNREADABLE: translate(
            "Problems", "“{what}” is not a range yet. Please write 10, or 8-12."
        ),
        Trouble.TIME_UNREADABLE: _like_a_time(
            translate("Problems", "“{what}” is not a time of day yet. Please write it like {time}.")
        ),
    }


def _plain_rows() -> _Sentences:
    """Rows of a file, and things that are or are not there."""
    return {
        Trouble.SET_TYPE_UNKNOWN: translate(
            "Problems", "This kind of set is not known here. Import it as a working set or skip it."
        ),
        Trouble.ROW_INCOMPLETE: translate(
            "Problems", "A part of the row is empty. Please fill it in, or leave the row out."
        ),
        Trouble.ROW_TOO_LONG: translate(
            "Problems", "The row is longer than the heading. Please check its quotation marks."
        ),
        Trouble.NOT_FOUND: translate(
            "Problems", "This is not here any more. Please choose something else."
        ),
        Trouble.NOT_EMPTY: translate(
            "Problems", "There are entries here already. Please choose an empty place."
        ),
    }


def _plain_files() -> _Sentences:
    """Files as a whole."""
    return {
        Trouble.FILE_EMPTY: translate("Problems", "The file is empty. Please choose another one."),
        Trouble.FILE_NOT_TEXT: translate(
            "Problems", "This is not a text file. Please export it again as CSV."
        ),
        Trouble.FILE_UNREADABLE: translate(
            "Problems", "The file could not be opened. Please check that you may read it."
        ),
        Trouble.FILE_DAMAGED: translate(
            "Problems", "The file is damaged. Please use another copy."
        ),
        Trouble.FILE_EXISTS: translate(
            "Problems", "There is a file of this name already. Please choose another name."
        ),
        Trouble.FILE_UNWRITABLE: translate(
            "Problems", "The file could not be written. Please choose another folder."
        ),
        Trouble.DISK_FULL: translate(
            "Problems", "The disk is full. Please free some space, or choose another disk."
        ),
    }


def _quoting_typed() -> _Sentences:
    """What was typed."""
    return {
        Trouble.NUMBER_UNREADABLE: translate(
            "Problems", "“{what}” is not a number yet. Please use digits, such as 12.5."
        ),
        Trouble.UNIT_UNKNOWN: translate(
            "Problems", "“{what}” is not a unit known here. Please write kg or lb."
        ),
        Trouble.DATE_UNREADABLE: _like_a_day(
            translate("Problems", "“{what}” is not a date yet. Please write it like {day}.")
        ),
        Trouble.DATE_OUT_OF_RANGE: translate(
            "Problems", "“{what}” is too far away. Please choose a day up to today."
        ),
        Trouble.LINE_UNREADABLE: translate(
            "Problems", "“{what}” is not clear yet. Please write it like: squat 3x10 40 kg."
        ),
        Trouble.LINE_AMBIGUOUS: translate(
            "Problems", "“{what}” can be read in two ways. Please choose one."
        ),
        Trouble.DURATION_UNREADABLE: translate(
            "Problems", "“{what}” is not a length of time yet. Please write 45 min or 1:30."
        ),
        Trouble.WEEK_UNREADABLE: translate(
            "Problems", "“{what}” is not a week yet. Please write it like 2026-W48."
        ),
    }


def _quoting_names() -> _Sentences:
    """What has a name."""
    return {
        Trouble.EXERCISE_UNKNOWN: translate(
            "Problems", "“{what}” is not in your list. Please choose an exercise or add it."
        ),
        Trouble.EXERCISE_AMBIGUOUS: translate(
            "Problems", "“{what}” fits more than one exercise. Please choose one."
        ),
        Trouble.NAME_TAKEN: translate(
            "Problems", "“{what}” is already in use. Please choose another name."
        ),
        Trouble.SET_TYPE_UNKNOWN: translate(
            "Problems", "“{what}” is no known kind of set. Import it as a working set or skip it."
        ),
        Trouble.ROW_INCOMPLETE: translate(
            "Problems", "“{what}” is empty in this row. Please fill it in, or leave the row out."
        ),
        Trouble.NOT_FOUND: translate(
            "Problems", "“{what}” is not here any more. Please choose something else."
        ),
        Trouble.NOT_EMPTY: translate(
            "Problems", "“{what}” has entries already. Please choose an empty one."
        ),
    }


def _quoting_files() -> _Sentences:
    """Files by their name."""
    return {
        Trouble.FORMAT_UNKNOWN: translate(
            "Problems", "LiftDesk cannot read “{what}”. Please choose a training app's export."
        ),
        Trouble.FILE_EMPTY: translate("Problems", "“{what}” is empty. Please choose another file."),
        Trouble.FILE_NOT_TEXT: translate(
            "Problems", "“{what}” is not a text file. Please export it again as CSV."
        ),
        Trouble.FILE_UNREADABLE: translate(
            "Problems", "“{what}” could not be opened. Please check that you may read it."
        ),
        Trouble.FILE_DAMAGED: translate(
            "Problems", "“{what}” is damaged. Please use another copy."
        ),
        Trouble.FILE_EXISTS: translate(
            "Problems", "There is a “{what}” already. Please choose another name."
        ),
        Trouble.FILE_UNWRITABLE: translate(
            "Problems", "“{what}” could not be written. Please choose another folder."
        ),
        Trouble.DISK_FULL: translate(
            "Problems",
            "The disk is full, so “{what}” was not written. Please free some space, or choose"
            " another disk.",
        ),
    }
