"""What can be wrong with something a person typed or chose, as values; wording says it in words."""

from enum import StrEnum

from liftdesk.domain.values import dataclass


class Trouble(StrEnum):
    """Every kind of problem a person can put right; wording has one sentence for each."""

    NUMBER_UNREADABLE = "number_unreadable"
    NUMBER_AMBIGUOUS = "number_ambiguous"
    NUMBER_OUT_OF_RANGE = "number_out_of_range"
    UNIT_UNKNOWN = "unit_unknown"
    LINE_UNREADABLE = "line_unreadable"
    LINE_AMBIGUOUS = "line_ambiguous"
    EXERCISE_UNKNOWN = "exercise_unknown"
    EXERCISE_AMBIGUOUS = "exercise_ambiguous"
    ASSISTANCE_UNKNOWN = "assistance_unknown"
    SET_EMPTY = "set_empty"
    CHECK_IN_EMPTY = "check_in_empty"
    QUESTION_OPEN = "question_open"
    TOO_MANY_ANSWERS = "too_many_answers"
    LOAD_NEEDED = "load_needed"
    NAME_EMPTY = "name_empty"
    NAME_TAKEN = "name_taken"
    NAME_TOO_LONG = "name_too_long"
    EXERCISE_IN_USE = "exercise_in_use"
    EXERCISES_STAY_APART = "exercises_stay_apart"
    MEASURES_DIFFER = "measures_differ"
    DATE_UNREADABLE = "date_unreadable"
    DATE_AMBIGUOUS = "date_ambiguous"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    DAYS_BACKWARDS = "days_backwards"
    DAYS_EMPTY = "days_empty"
    DURATION_UNREADABLE = "duration_unreadable"
    SET_TYPE_UNKNOWN = "set_type_unknown"
    ROW_INCOMPLETE = "row_incomplete"
    ROW_TOO_LONG = "row_too_long"
    ROW_QUOTES_OPEN = "row_quotes_open"
    NUMBER_NOT_WHOLE = "number_not_whole"
    LOADS_DIFFER = "loads_differ"
    DISTANCE_UNIT_UNKNOWN = "distance_unit_unknown"
    TEXT_TOO_LONG = "text_too_long"
    FORMAT_UNKNOWN = "format_unknown"
    FORMAT_MISMATCH = "format_mismatch"
    FILE_EMPTY = "file_empty"
    FILE_NOT_TEXT = "file_not_text"
    FILE_UNREADABLE = "file_unreadable"
    FILE_DAMAGED = "file_damaged"
    FILE_EXISTS = "file_exists"
    FILE_UNWRITABLE = "file_unwritable"
    DISK_FULL = "disk_full"
    FILE_TOO_LARGE = "file_too_large"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    ARCHIVE_UNSAFE = "archive_unsafe"
    ARCHIVE_LOCKED = "archive_locked"
    ARCHIVE_PACKING = "archive_packing"
    XML_UNSAFE = "xml_unsafe"
    UNIT_NEEDED = "unit_needed"
    MOODS_NEEDED = "moods_needed"
    COLUMNS_NEEDED = "columns_needed"
    DAY_NEEDED = "day_needed"
    MOSTLY_UNREADABLE = "mostly_unreadable"
    OWN_NEWER = "own_newer"
    OWN_ALONE = "own_alone"
    OWN_STRANGE = "own_strange"
    OWN_ITSELF = "own_itself"
    CELL_STRANGE = "cell_strange"
    ROW_TWICE = "row_twice"
    ROW_ALONE = "row_alone"
    ANSWERS_NEEDED = "answers_needed"
    EXPORT_FORM_NEEDED = "export_form_needed"
    EXPORT_IS_WHOLE = "export_is_whole"
    NOT_FOUND = "not_found"
    NOT_EMPTY = "not_empty"
    WEEK_UNREADABLE = "week_unreadable"
    PAPER_CODE_UNREADABLE = "paper_code_unreadable"
    PAPER_CODE_UNKNOWN = "paper_code_unknown"
    PAPER_LINE_UNREADABLE = "paper_line_unreadable"
    PAPER_LINES_TOO_FEW = "paper_lines_too_few"
    PAPER_LINES_TOO_MANY = "paper_lines_too_many"
    PAPER_NOTHING_DONE = "paper_nothing_done"
    DITTO_ALONE = "ditto_alone"
    SETS_UNEQUAL = "sets_unequal"
    SIDES_UNKNOWN = "sides_unknown"
    LOAD_UNKNOWN = "load_unknown"
    FEELINGS_UNREADABLE = "feelings_unreadable"
    ENTRY_THERE = "entry_there"
    SAME_FOLDER = "same_folder"
    ENTRIES_APART = "entries_apart"
    ENTRIES_TOO_FEW = "entries_too_few"
    KIND_HAS_SETS = "kind_has_sets"
    KIND_HAS_CARDIO = "kind_has_cardio"
    LOGGED_ALREADY = "logged_already"
    WORDS_EMPTY = "words_empty"
    WORDS_TOO_LONG = "words_too_long"
    LOADS_UNREADABLE = "loads_unreadable"
    PLATES_UNREADABLE = "plates_unreadable"
    RANGE_UNREADABLE = "range_unreadable"
    TIME_UNREADABLE = "time_unreadable"
    SHEET_FULL = "sheet_full"
    SHEET_KNOWN = "sheet_known"
    SHEET_STRANGE = "sheet_strange"
    SHEET_EMPTY = "sheet_empty"
    SCAN_FOREIGN = "scan_foreign"
    SCAN_CORNERS = "scan_corners"
    SCAN_CODE = "scan_code"
    SCAN_COARSE = "scan_coarse"
    SCAN_LARGE = "scan_large"
    PASSPHRASE_SHORT = "passphrase_short"  # noqa: S105 - names of troubles
    PASSPHRASES_DIFFER = "passphrases_differ"
    PASSPHRASE_WRONG = "passphrase_wrong"  # noqa: S105
    PASSPHRASE_NEEDED = "passphrase_needed"  # noqa: S105
    PASSPHRASE_FILE = "passphrase_file"  # noqa: S105
    PASSPHRASE_OTHER = "passphrase_other"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: its kind, the field it stands beside, and the values its sentence needs."""

    trouble: Trouble
    field: str = ""
    values: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        """Return the named value, or an empty text."""
        return dict(self.values).get(name, "")


class DomainError(Exception):
    """Something the person can put right; nothing was changed."""

    def __init__(self, trouble: Trouble, field: str = "", **values: object) -> None:
        self.problem = Problem(
            trouble, field, tuple((name, str(value)) for name, value in values.items())
        )
        super().__init__(f"{trouble} {field}".strip())
