"""What is wrong with a session sheet, or with a picture of one, in one sentence each."""

from liftdesk.domain.errors import Trouble
from liftdesk.system.texts import translate


def plain() -> dict[Trouble, str]:
    """Return the sentences that quote nothing."""
    return {
        Trouble.SHEET_FULL: translate(
            "Problems",
            "This session does not fit a sheet to scan. Please print the week's plan instead.",
        ),
        Trouble.SHEET_KNOWN: translate(
            "Problems", "This sheet is in your diary already. Please choose another picture."
        ),
        Trouble.SHEET_STRANGE: translate(
            "Problems", "This sheet has a lift that is not in your list. Please type it in instead."
        ),
        Trouble.SHEET_EMPTY: translate(
            "Problems",
            "No set is marked on this sheet. Please mark one, or choose another picture.",
        ),
        Trouble.SCAN_FOREIGN: translate(
            "Problems",
            "No LiftDesk session sheet was found in this picture. Please take the whole sheet, "
            "flat and in even light.",
        ),
        Trouble.SCAN_CORNERS: translate(
            "Problems",
            "Not all four corner squares were found. Please take the whole sheet, flat.",
        ),
        Trouble.SCAN_CODE: translate(
            "Problems",
            "The strip of dots at the foot of the sheet could not be read. Please take a sharper "
            "picture, with the sheet flat.",
        ),
        Trouble.SCAN_COARSE: translate(
            "Problems",
            "The picture is too small or too blurred to be read. Please take it closer, or scan "
            "with 150 dpi or more.",
        ),
        Trouble.SCAN_LARGE: translate(
            "Problems", "The picture is too large. Please scan with 600 dpi at most."
        ),
    }


def quoting() -> dict[Trouble, str]:
    """Return the sentences that quote what it is about, as {what}."""
    return {
        Trouble.SHEET_KNOWN: translate(
            "Problems", "{what} is in your diary already. Nothing was added."
        ),
    }
