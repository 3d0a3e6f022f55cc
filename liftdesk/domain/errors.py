"""What can be wrong with something a person typed or chose, as values; wording says it in words."""

from dataclasses import dataclass
from enum import StrEnum


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
    LOAD_NEEDED = "load_needed"
    NAME_EMPTY = "name_empty"
    NAME_TAKEN = "name_taken"
    DATE_UNREADABLE = "date_unreadable"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    DURATION_UNREADABLE = "duration_unreadable"
    SET_TYPE_UNKNOWN = "set_type_unknown"
    ROW_INCOMPLETE = "row_incomplete"
    ROW_TOO_LONG = "row_too_long"
    FORMAT_UNKNOWN = "format_unknown"
    FORMAT_MISMATCH = "format_mismatch"
    FILE_EMPTY = "file_empty"
    FILE_NOT_TEXT = "file_not_text"
    FILE_UNREADABLE = "file_unreadable"
    FILE_DAMAGED = "file_damaged"
    FILE_EXISTS = "file_exists"
    FILE_UNWRITABLE = "file_unwritable"
    UNIT_NEEDED = "unit_needed"
    MOSTLY_UNREADABLE = "mostly_unreadable"
    NOT_FOUND = "not_found"
    NOT_EMPTY = "not_empty"
    WEEK_UNREADABLE = "week_unreadable"
    SHEET_FULL = "sheet_full"
    SHEET_KNOWN = "sheet_known"
    SHEET_STRANGE = "sheet_strange"
    SHEET_EMPTY = "sheet_empty"
    SCAN_FOREIGN = "scan_foreign"
    SCAN_CORNERS = "scan_corners"
    SCAN_CODE = "scan_code"
    SCAN_COARSE = "scan_coarse"
    SCAN_LARGE = "scan_large"


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
