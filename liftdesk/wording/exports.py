"""What was left out, in words: of an export, and of a command while mood is hidden."""

from collections.abc import Sequence

from liftdesk.domain.exports import ExportForm, Part
from liftdesk.system.texts import translate
from liftdesk.wording.counts import entries_text, rows_text


def form_text(form: ExportForm) -> str:
    """Return what a form is called: "Workbook (XLSX)"."""
    return {
        ExportForm.JSON: translate("Exports", "One file (JSON)"),
        ExportForm.CSV: translate("Exports", "Tables in a folder (CSV)"),
        ExportForm.ZIP: translate("Exports", "Tables in one zip (CSV)"),
        ExportForm.XLSX: translate("Exports", "Workbook (XLSX)"),
        ExportForm.STRONG: translate("Exports", "As Strong writes it (CSV)"),
        ExportForm.HEVY: translate("Exports", "As Hevy writes it (CSV)"),
        ExportForm.MARKDOWN: translate("Exports", "Plain words (Markdown)"),
        ExportForm.ICS: translate("Exports", "Planned days (ICS)"),
    }[form]


def purpose_text(form: ExportForm) -> str:
    """Return in one line what a form is for."""
    return {
        ExportForm.JSON: translate("Exports", "To keep, or to take to another computer."),
        ExportForm.CSV: translate("Exports", "One file for each table."),
        ExportForm.ZIP: translate("Exports", "The same tables, packed together."),
        ExportForm.XLSX: translate("Exports", "For a spreadsheet, a sheet for each table."),
        ExportForm.STRONG: translate("Exports", "Sets and cardio. Most training apps read it."),
        ExportForm.HEVY: translate("Exports", "The same with supersets, times to the minute."),
        ExportForm.MARKDOWN: translate("Exports", "Some days in plain words, week by week."),
        ExportForm.ICS: translate("Exports", "For a calendar, four weeks ahead."),
    }[form]


def written_text(form: ExportForm, count: int) -> str:
    """Return how much was written: "Exported 412 rows."."""
    if form is ExportForm.ICS:
        return translate("Exports", "Exported {n} planned days.").format(n=count)
    words = rows_text(count) if form is not ExportForm.MARKDOWN else entries_text(count)
    return translate("Exports", "Exported {rows}.").format(rows=words)


def encryption_text(form: ExportForm) -> str:
    """Return the sentence on who can read what is written."""
    if form is ExportForm.CSV:
        return translate(
            "Exports", "The files are not encrypted: whoever has the folder can read them."
        )
    return translate("Exports", "The file is not encrypted: whoever has it can read it.")


def kept_out_text(form: ExportForm) -> str:
    """Return what a form never holds, "" where it may hold everything."""
    if form is ExportForm.MARKDOWN:
        return translate("Exports", "Self-checks as their results, never as single answers.")
    if form.is_whole:
        return ""
    if form is ExportForm.ICS:
        return translate("Exports", "Days and letters of sessions, nothing else.")
    return translate("Exports", "Sets and cardio only. Moods and self-checks are never in it.")


def part_text(part: Part) -> str:
    """Return what a part is called: "single answers of self-checks"."""
    return {
        Part.MOODS: translate("Exports", "check-ins, feelings and self-checks"),
        Part.ANSWERS: translate("Exports", "single answers of self-checks"),
    }[part]


def left_out_text(parts: tuple[Part, ...]) -> str:
    """Return a sentence on what is not in a file, "" where everything is."""
    if not parts:
        return ""
    words = ", ".join(part_text(part) for part in parts)
    return translate("Exports", "Left out: {parts}.").format(parts=words)


def earlier_text(names: Sequence[str]) -> str:
    """Return a sentence on files of an earlier export that are still there, "" where none are."""
    if not names:
        return ""
    words = ", ".join(names)
    return translate("Exports", "Still there from an earlier export: {files}.").format(files=words)


def hidden_text(flag: str) -> str:
    """Return what a command says in place of moods; `flag` is the option that shows them."""
    return translate("Exports", "Mood is hidden, so this leaves it out. {flag} shows it.").format(
        flag=flag
    )
