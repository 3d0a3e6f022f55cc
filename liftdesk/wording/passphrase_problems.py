"""What may be the matter with a passphrase, in one clear sentence each."""

from liftdesk.domain.errors import Trouble
from liftdesk.domain.passphrases import SHORTEST
from liftdesk.system.texts import translate


def plain() -> dict[Trouble, str]:
    """Return a sentence for each problem."""
    return {
        Trouble.PASSPHRASE_SHORT: translate(
            "Problems", "Please use {low} letters or more; a few words are easy to remember."
        ).format(low=SHORTEST),
        Trouble.PASSPHRASES_DIFFER: translate(
            "Problems", "The two are not the same yet. Please type it once more."
        ),
        Trouble.PASSPHRASE_WRONG: translate(
            "Problems", "This passphrase does not open the diary. Please type it again."
        ),
        Trouble.PASSPHRASE_NEEDED: translate(
            "Problems",
            "The diary is encrypted. Please run this where you can type its passphrase.",
        ),
        Trouble.PASSPHRASE_FILE: translate(
            "Problems",
            "The file named in LIFTDESK_PASSPHRASE_FILE cannot be read. Please check its path.",
        ),
        Trouble.PASSPHRASE_OTHER: translate(
            "Problems",
            "This file has a passphrase that is not the diary\N{RIGHT SINGLE QUOTATION MARK}s. "
            "Please turn its encryption off where it was made, and try again.",
        ),
    }
