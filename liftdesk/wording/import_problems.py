"""Why a file that somebody brings cannot be read yet, in one sentence each."""

from liftdesk.domain.errors import Trouble
from liftdesk.system.texts import translate


def plain() -> dict[Trouble, str]:
    """Return the sentences that quote nothing."""
    return {**_plain_files(), **_plain_rows()}


def _plain_files() -> dict[Trouble, str]:
    return {
        Trouble.FORMAT_UNKNOWN: translate(
            "Problems", "LiftDesk cannot read this file. Please choose a training app's export."
        ),
        Trouble.FORMAT_MISMATCH: translate(
            "Problems", "The file has another format. Please choose the one it was made in."
        ),
        Trouble.MOSTLY_UNREADABLE: translate(
            "Problems", "Most rows could not be read. Please check the chosen format."
        ),
        Trouble.FILE_TOO_LARGE: translate(
            "Problems", "This file is too large for one diary. Please export a shorter time."
        ),
        Trouble.ARCHIVE_TOO_LARGE: translate(
            "Problems", "This archive holds more than LiftDesk unpacks. Please unpack it first."
        ),
        Trouble.ARCHIVE_UNSAFE: translate(
            "Problems", "This archive is put together strangely. Please export it once more."
        ),
        Trouble.ARCHIVE_LOCKED: translate(
            "Problems", "This archive asks for a password. Please unpack it first."
        ),
        Trouble.ARCHIVE_PACKING: translate(
            "Problems", "LiftDesk does not know this kind of packing. Please unpack it first."
        ),
        Trouble.XML_UNSAFE: translate(
            "Problems",
            "This file is built in a way that LiftDesk does not open. Please export again.",
        ),
        Trouble.MOODS_NEEDED: translate(
            "Problems", "Moods have names in this file. Please say how good each of them is."
        ),
        Trouble.COLUMNS_NEEDED: translate(
            "Problems", "No app is known for this table. Please say what its columns hold."
        ),
    }


def _plain_rows() -> dict[Trouble, str]:
    return {
        Trouble.DATE_AMBIGUOUS: translate(
            "Problems", "This date can be two days. Please say if the day or the month is first."
        ),
        Trouble.DAY_NEEDED: translate(
            "Problems", "No date stands above this. Please write one, such as 2026-11-19."
        ),
        Trouble.ROW_QUOTES_OPEN: translate(
            "Problems", "A quotation mark opens here and never closes. Please take it out."
        ),
        Trouble.NUMBER_NOT_WHOLE: translate("Problems", "Please write whole repetitions."),
        Trouble.LOADS_DIFFER: translate(
            "Problems", "Two loads stand in this row and differ. Please keep the right one."
        ),
        Trouble.DISTANCE_UNIT_UNKNOWN: translate(
            "Problems", "This unit of distance is not known here. Please write m, km or miles."
        ),
    }


def quoting() -> dict[Trouble, str]:
    """Return the sentences that quote something of the file, as {what}."""
    return {
        Trouble.NUMBER_NOT_WHOLE: translate(
            "Problems", "“{what}” is no whole number. Please write whole repetitions."
        ),
        Trouble.DISTANCE_UNIT_UNKNOWN: translate(
            "Problems", "“{what}” is no unit of distance known here. Please write m, km or miles."
        ),
        Trouble.DATE_AMBIGUOUS: translate(
            "Problems", "“{what}” can be two days. Please say if the day or the month is first."
        ),
    }
