"""What is said of a passphrase: its length, what it protects from, and that nobody recovers it."""

from liftdesk.domain.passphrases import ADVISED, SHORTEST, Strength
from liftdesk.system.texts import translate, translate_n


def strength_text(strength: Strength) -> str:
    """Return what stands below the field; nobody is told off for theirs."""
    advice = translate("Passphrases", "{n} letters or more are safer: four or five words.").format(
        n=ADVISED
    )
    return {
        Strength.EMPTY: translate(
            "Passphrases", "{low} letters at least. {advice} Spaces count."
        ).format(low=SHORTEST, advice=advice),
        Strength.SHORT: translate("Passphrases", "{low} letters at least. {advice}").format(
            low=SHORTEST, advice=advice
        ),
        Strength.ALLOWED: translate("Passphrases", "This can be used. {advice}").format(
            advice=advice
        ),
        Strength.LONG: translate("Passphrases", "This length is as advised."),
    }[strength]


def never_recovered() -> str:
    """Return the sentence that has to be read before encryption is turned on."""
    return translate(
        "Passphrases",
        "Nobody can recover a forgotten passphrase. Without it the diary and its backups stay "
        "closed for good.",
    )


def protects_from() -> tuple[str, ...]:
    """Return whom a passphrase keeps out."""
    return (
        translate("Passphrases", "People who use this computer, or find it or its disk."),
        translate("Passphrases", "People who get hold of a backup of the diary."),
    )


def open_diary(lock_keys: str) -> str:
    """Return the first thing that a passphrase does nothing against; keys are named if there."""
    if not lock_keys:
        return translate("Passphrases", "A diary that is open: lock it when you leave.")
    return translate(
        "Passphrases", "A diary that is open: lock it when you leave, with {keys}."
    ).format(keys=lock_keys)


def protects_not_from(lock_keys: str) -> tuple[str, ...]:
    """Return what a passphrase does nothing against.

    Args:
        lock_keys: by which keys the diary is locked, as this system writes them; "" for none.
    """
    return (
        open_diary(lock_keys),
        translate("Passphrases", "Programs that spy on this computer."),
        translate("Passphrases", "Exports, printed pages and copies made before: they are plain."),
        translate(
            "Passphrases",
            "What the computer writes to its disk when it sleeps or is short of room.",
        ),
        translate("Passphrases", "Somebody who makes you say it."),
        translate(
            "Passphrases",
            "Seeing how large the files are, when they were written, and how many rows of each "
            "kind the list of backups counts.",
        ),
    )


def done_text(*, is_encrypted: bool) -> str:
    """Return what became of the diary."""
    if is_encrypted:
        return translate("Passphrases", "The diary is encrypted with your passphrase.")
    return translate("Passphrases", "The diary is a plain file again.")


def rewritten_text(n: int, *, is_encrypted: bool) -> str:
    """Return what became of backups that were written anew, "" for none."""
    if not n:
        return ""
    if is_encrypted:
        form = translate_n(
            "Passphrases",
            "{n} backup was encrypted with it, and checked.",
            "{n} backups were encrypted with it, and checked.",
            n,
        )
    else:
        form = translate_n(
            "Passphrases",
            "{n} backup was written plain, and checked.",
            "{n} backups were written plain, and checked.",
            n,
        )
    return form.format(n=n)


def deleted_text(n: int) -> str:
    """Return what became of backups that were deleted, "" for none."""
    form = translate_n("Passphrases", "{n} backup was deleted.", "{n} backups were deleted.", n)
    return form.format(n=n) if n else ""


def left_text(n: int) -> str:
    """Return what became of backups that could not be written anew, "" for none."""
    form = translate_n(
        "Passphrases",
        "{n} backup could not be read and stays as it was:",
        "{n} backups could not be read and stay as they were:",
        n,
    )
    return form.format(n=n) if n else ""
