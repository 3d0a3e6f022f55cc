"""What an export may do without, and the forms there are."""

from enum import StrEnum


class Part(StrEnum):
    """A part of the diary that is left out of an export unless it is asked for."""

    MOODS = "moods"
    ANSWERS = "answers"


class ExportForm(StrEnum):
    """What a diary can be written as.

    JSON, CSV (a folder), ZIP (the same in one file) and XLSX hold everything and are read back
    row for row; STRONG and HEVY have the shape of those apps' exports; MARKDOWN is for reading,
    ICS has the planned days for a calendar.
    """

    JSON = "json"
    CSV = "csv"
    ZIP = "zip"
    XLSX = "xlsx"
    STRONG = "strong"
    HEVY = "hevy"
    MARKDOWN = "markdown"
    ICS = "ics"

    @property
    def is_whole(self) -> bool:
        """Whether it holds every row, so that it can be taken in again exactly."""
        return self in {ExportForm.JSON, ExportForm.CSV, ExportForm.ZIP, ExportForm.XLSX}

    @property
    def tells_moods(self) -> bool:
        """Whether moods can be in it at all."""
        return self.is_whole or self is ExportForm.MARKDOWN

    @property
    def holds_days(self) -> bool:
        """Whether it holds the entries of a stretch of days."""
        return self in {ExportForm.STRONG, ExportForm.HEVY, ExportForm.MARKDOWN}

    @property
    def ending(self) -> str:
        """The end of its file's name, "" for a folder."""
        endings = {
            ExportForm.CSV: "",
            ExportForm.STRONG: ".csv",
            ExportForm.HEVY: ".csv",
            ExportForm.MARKDOWN: ".md",
        }
        return endings.get(self, f".{self.value}")


def form_of_ending(ending: str) -> ExportForm | None:
    """Return the form that a name's end stands for: "" is a folder; None where none is sure."""
    return {
        "": ExportForm.CSV,
        ".json": ExportForm.JSON,
        ".zip": ExportForm.ZIP,
        ".xlsx": ExportForm.XLSX,
        ".ics": ExportForm.ICS,
        ".md": ExportForm.MARKDOWN,
        ".markdown": ExportForm.MARKDOWN,
    }.get(ending.casefold())
