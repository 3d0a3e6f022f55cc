"""What cannot be done with entries of the diary, in one clear sentence each."""

from liftdesk.domain.errors import Trouble
from liftdesk.system.texts import translate


def plain() -> dict[Trouble, str]:
    """Return a sentence for each problem."""
    return {
        Trouble.SAME_FOLDER: translate(
            "Problems", "Backups are there already. Please choose a folder somewhere else."
        ),
        Trouble.ENTRY_THERE: translate(
            "Problems", "This entry is in the diary already. Please look for it there."
        ),
        Trouble.ENTRIES_APART: translate(
            "Problems", "These are of several days. Please choose sessions of one day."
        ),
        Trouble.ENTRIES_TOO_FEW: translate("Problems", "Please choose two sessions or more."),
        Trouble.KIND_HAS_SETS: translate(
            "Problems", "There are sets in it, so it stays strength. Please choose others."
        ),
        Trouble.KIND_HAS_CARDIO: translate(
            "Problems", "There is easy cardio in it, so it stays that. Please choose others."
        ),
    }
