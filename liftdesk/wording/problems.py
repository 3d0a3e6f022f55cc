"""One clear sentence for each problem: what it is and what helps."""

from liftdesk.domain.errors import Problem, Trouble
from liftdesk.system.texts import translate

_SENTENCES: dict[Trouble, str] = {
    Trouble.NUMBER_UNREADABLE: "“{text}” is not a number; please write digits, such as 62.5.",
    Trouble.NUMBER_AMBIGUOUS: "Please write {text} with one separator, such as 1250.5.",
    Trouble.NUMBER_OUT_OF_RANGE: "Please choose a number from {low} to {high} for {field}.",
    Trouble.UNIT_UNKNOWN: "“{text}” is not a unit known here; please use kg or lb.",
    Trouble.LINE_UNREADABLE: "That line could not be read; try “squat 3x8 @ 60kg”.",
    Trouble.LINE_AMBIGUOUS: "That line has two readings: “{reading_1}” or “{reading_2}”.",
    Trouble.EXERCISE_UNKNOWN: "There is no exercise called “{text}”.",
    Trouble.EXERCISE_AMBIGUOUS: "“{text}” could be {candidates}; please write a little more.",
    Trouble.SET_EMPTY: "A set needs repetitions, seconds or metres.",
    Trouble.NAME_EMPTY: "Please write a name.",
    Trouble.NAME_TAKEN: "There is already an exercise called “{text}”.",
    Trouble.DATE_UNREADABLE: "“{text}” is not a date that can be read; try 2026-11-24.",
    Trouble.DATE_OUT_OF_RANGE: "The date {text} lies outside the diary.",
    Trouble.DURATION_UNREADABLE: "“{text}” is not a duration; try 1h 5m.",
    Trouble.SET_TYPE_UNKNOWN: "“{text}” is not a kind of set known here.",
    Trouble.ROW_INCOMPLETE: "The row has other columns than the file's header.",
    Trouble.ROW_TOO_LONG: "The row is too long to be meant.",
    Trouble.FORMAT_UNKNOWN: "This is not a file from an app that LiftDesk can read.",
    Trouble.FORMAT_MISMATCH: "This file is not in the format {wanted}.",
    Trouble.FILE_EMPTY: "The file is empty.",
    Trouble.FILE_NOT_TEXT: "The file is not a table of text.",
    Trouble.FILE_UNREADABLE: "The file could not be read.",
    Trouble.FILE_DAMAGED: "The file is damaged.",
    Trouble.FILE_EXISTS: "There is already a file at {path}.",
    Trouble.FILE_UNWRITABLE: "The file {path} could not be written.",
    Trouble.UNIT_NEEDED: "The file does not say whether its loads are kg or lb; please choose one.",
    Trouble.MOSTLY_UNREADABLE: "{rejected} of {rows} rows could not be read, so nothing was added.",
    Trouble.NOT_FOUND: "There is no {text}.",
    Trouble.NOT_EMPTY: "The data file already has entries; please choose an empty one.",
    Trouble.WEEK_UNREADABLE: "“{text}” is not a week; please write it as 2026-W48.",
}
_STORE_SENTENCES = {
    "disk_full": "The disk is full; nothing was written.",
    "read_only": "The data file cannot be written; it may be read-only.",
    "locked": "Another program is using the data file.",
    "corrupt": "The data file is damaged; please restore a backup.",
    "not_ours": "This is not a LiftDesk data file; it was left as it is.",
    "empty_file": "This file is empty and no LiftDesk data file; it was left as it is.",
    "newer": "This data file was written by a newer LiftDesk; it was left as it is.",
    "needs_passphrase": "This data file needs its passphrase.",
    "cannot_open": "The data file could not be opened.",
    "not_sound": "The data file did not pass its check ({detail}).",
}


class _Blank(dict[str, str]):
    """Leaves out what a problem does not say."""

    def __missing__(self, key: str) -> str:
        return ""


def sentence(problem: Problem) -> str:
    """Return one sentence that says what a problem is and what helps."""
    text = translate("Problems", _SENTENCES[problem.trouble])
    return text.format_map(_Blank({"field": problem.field, **dict(problem.values)}))


def store_sentence(trouble: str, detail: str = "") -> str:
    """Return one sentence for a condition of the data file, by its name."""
    return translate("Problems", _STORE_SENTENCES[trouble]).format_map(_Blank(detail=detail))
