"""What the computer or the data file refused, in one sentence that says what to do about it."""

from liftdesk.system.texts import translate


def store_sentence(trouble: str, detail: str = "") -> str:
    """Return one sentence for a known condition of the data file.

    `trouble` is the condition's name as the store writes it ("disk_full"), `detail` a file name or
    a version. An unknown name gives the sentence for a file that cannot be opened.
    """
    sentences = {**_conditions_of_computer(), **_conditions_of_place(), **_conditions_of_file()}
    text = sentences.get(trouble, sentences["cannot_open"])
    return f"{text} ({detail})" if detail and trouble in _DETAILED else text


_DETAILED = {"cannot_open", "not_ours", "empty_file"}
"""Conditions whose detail is the file's name; other details are for the log only."""


def _conditions_of_computer() -> dict[str, str]:
    return {
        "disk_full": translate(
            "Problems", "The disk is full. Nothing was lost; please free some space and try again."
        ),
        "locked": translate(
            "Problems",
            "Another program is using the data file. Please close it there and try again.",
        ),
        "no_memory": translate(
            "Problems",
            "The computer has no memory left for this. Please close another program and try again.",
        ),
        "too_many_files": translate(
            "Problems",
            "This computer has too many files open. Please close another program and try again.",
        ),
        "quota": translate(
            "Problems",
            "Your share of this disk is used up. Nothing was lost; please free some space and try "
            "again.",
        ),
        "not_answering": translate(
            "Problems",
            "The disk gave no answer. What was saved before is on it; please check that it is "
            "connected and try again.",
        ),
    }


def _conditions_of_place() -> dict[str, str]:
    return {
        "read_only": translate(
            "Problems",
            "The data file can only be read. Please move it to a folder where you may write.",
        ),
        "no_permission": translate(
            "Problems",
            "This computer does not let LiftDesk write here. Please allow it, and try again.",
        ),
        "vanished": translate(
            "Problems",
            "The data file is not where it was. Please connect its disk again and try again.",
        ),
        "replaced": translate(
            "Problems",
            "Another program put another file in this diary\N{RIGHT SINGLE QUOTATION MARK}s place. "
            "Nothing was written over it; all that was saved before is kept.",
        ),
        "path_too_long": translate(
            "Problems", "The name of the file or of its folder is too long. Please shorten it."
        ),
        "only_read": translate(
            "Problems",
            "This diary is open for reading only, so this was not kept. What you typed stays here.",
        ),
        "cannot_open": translate(
            "Problems",
            "The data file could not be opened. Please check that its disk is connected.",
        ),
    }


def _conditions_of_file() -> dict[str, str]:
    return {
        "corrupt": translate(
            "Problems",
            "The data file is damaged. It was left as it is; please restore a backup.",
        ),
        "not_ours": translate(
            "Problems", "This is not a LiftDesk data file. Please choose another one."
        ),
        "empty_file": translate(
            "Problems",
            "The data file is empty, as after a broken copy. Please restore a backup.",
        ),
        "newer": translate(
            "Problems",
            "A newer LiftDesk wrote this file. It was left as it is; please use that version.",
        ),
        "needs_passphrase": translate(
            "Problems", "This file is encrypted. It opens with the passphrase it was given."
        ),
        "wrong_passphrase": translate(
            "Problems", "This passphrase does not open this file. Please type it again."
        ),
        "not_sound": translate(
            "Problems",
            "The file did not pass its check and was not used. Please choose another copy.",
        ),
    }
