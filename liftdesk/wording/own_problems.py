"""What may be wrong with one's own exports, going out and coming in, in one sentence each."""

from liftdesk.domain.errors import Trouble
from liftdesk.domain.tables import RefusedRow
from liftdesk.system.texts import translate


def plain() -> dict[Trouble, str]:
    """Return the sentences that quote nothing."""
    return {
        Trouble.OWN_NEWER: translate(
            "Problems", "This was made by a newer LiftDesk. Please update this one first."
        ),
        Trouble.OWN_ALONE: translate(
            "Problems", "A file of LiftDesk comes in by itself. Please leave the others out."
        ),
        Trouble.OWN_STRANGE: translate(
            "Problems", "LiftDesk did not write all of this file. Please choose one it exported."
        ),
        Trouble.OWN_ITSELF: translate(
            "Problems", "This is the diary that is open. Please choose the other computer's file."
        ),
        Trouble.CELL_STRANGE: translate(
            "Problems", "A cell of this row cannot be read. Please check it."
        ),
        Trouble.ROW_TWICE: translate(
            "Problems", "This row is in the file twice. Please keep one of them."
        ),
        Trouble.ROW_ALONE: translate(
            "Problems", "What this row belongs to cannot be read. Please check it."
        ),
        Trouble.ANSWERS_NEEDED: translate(
            "Problems", "Its single answers are not in the file. Please export them too."
        ),
        Trouble.EXPORT_FORM_NEEDED: translate(
            "Problems", "Please say which format to write: --format strong, hevy, json, ..."
        ),
        Trouble.EXPORT_IS_WHOLE: translate(
            "Problems", "This format has no days to choose. Please leave them out."
        ),
    }


def quoting() -> dict[Trouble, str]:
    """Return the sentences that quote something, as {what}."""
    return {
        Trouble.OWN_STRANGE: translate(
            "Problems", "LiftDesk did not write “{what}”. Please choose a file that it exported."
        ),
        Trouble.CELL_STRANGE: translate(
            "Problems", "{what} cannot be read. Please check this row."
        ),
        Trouble.ROW_ALONE: translate(
            "Problems", "Its {what} is not in the file. Please check this row."
        ),
    }


def refused_text(refused: RefusedRow, why: str) -> str:
    """Return where a row stands that cannot be read, and why: "set_entry, row 3: ..."."""
    return translate("Problems", "{table}, row {row}: {why}").format(
        table=refused.table, row=refused.row, why=why
    )
