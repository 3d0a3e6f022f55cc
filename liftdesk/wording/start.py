"""Why a diary could not be opened, in words: what is the matter, and what can be done."""

from datetime import datetime

from liftdesk.system.texts import translate
from liftdesk.wording.counts import rows_text
from liftdesk.wording.days import day_text, time_text
from liftdesk.wording.numbers import fixed_text

_KILO = 1000


def refusal_text(trouble: str, host: str = "", since: datetime | None = None) -> tuple[str, str]:
    """Return (what is the matter, what can be done) for a condition's name.

    `host` names the computer that has the diary open "elsewhere", since a moment of local time. An
    unknown name gives the words for a file that cannot be reached.
    """
    if trouble == "elsewhere":
        return _elsewhere(host, since)
    words = {**_in_the_way(), **_of_place(), **_of_file()}
    return words.get(trouble, words["cannot_open"])


def _elsewhere(host: str, since: datetime | None) -> tuple[str, str]:
    if not host:
        what = translate("Start", "Open on another computer")
    elif since is None:
        what = translate("Start", "Open on {host}").format(host=host)
    else:
        what = translate("Start", "Open on {host} since {day}, {time}").format(
            host=host, day=day_text(since.date()), time=time_text(since)
        )
    return what, translate(
        "Start",
        "Opening it here too may make two versions. They can be merged later, on the page Another "
        "computer.",
    )


def _in_the_way() -> dict[str, tuple[str, str]]:
    return {
        "in_use": (
            translate("Start", "This diary is open already"),
            translate(
                "Start",
                "LiftDesk may stand behind another window. Go on there, or close it and try again.",
            ),
        ),
        "locked": (
            translate("Start", "Another program is using your diary"),
            translate(
                "Start",
                "A backup or sync program may be at work. When it is done, or closed, try again.",
            ),
        ),
        "disk_full": (
            translate("Start", "The disk is full"),
            translate("Start", "LiftDesk writes each set at once. Free some space and try again."),
        ),
        "quota": (
            translate("Start", "Your share of the disk is used up"),
            translate("Start", "LiftDesk writes each set at once. Free some space and try again."),
        ),
        "too_many_files": (
            translate("Start", "This computer has too many files open"),
            translate("Start", "Close another program and try again."),
        ),
        "no_memory": (
            translate("Start", "The computer has no memory left"),
            translate("Start", "Close another program and try again."),
        ),
        "fault": (
            translate("Start", "LiftDesk could not open your diary"),
            translate(
                "Start",
                "Nobody expected this. Trying again may help; the log file says where it happened.",
            ),
        ),
    }


def _of_place() -> dict[str, tuple[str, str]]:
    return {
        "read_only": (
            translate("Start", "Your diary can only be read"),
            translate(
                "Start",
                "LiftDesk writes each set at once. Allow writing to the file and its folder, and "
                "try again.",
            ),
        ),
        "cannot_open": (
            translate("Start", "Your diary cannot be reached"),
            translate("Start", "Check that its disk or folder is there, and try again."),
        ),
        "vanished": (
            translate("Start", "Your diary is not where it was"),
            translate("Start", "Connect its disk again, or look for the folder, and try again."),
        ),
        "not_answering": (
            translate("Start", "The disk of your diary gives no answer"),
            translate("Start", "Check that it is connected, and try again."),
        ),
        "no_permission": (
            translate("Start", "This computer does not let LiftDesk write to your diary"),
            translate("Start", "Allow writing to the file and its folder, and try again."),
        ),
        "path_too_long": (
            translate("Start", "The name of the file or of its folder is too long"),
            translate("Start", "Give it a shorter one, and open it there."),
        ),
        "unreadable": (
            translate("Start", "This computer does not let you read your diary"),
            translate("Start", "Its permissions name somebody else. Allow reading and try again."),
        ),
        "is_folder": (
            translate("Start", "There is a folder in the place of your diary"),
            translate("Start", "Open the diary file itself, or move the folder and try again."),
        ),
    }


def _of_file() -> dict[str, tuple[str, str]]:
    return {
        "corrupt": (
            translate("Start", "Your diary is damaged"),
            translate("Start", "Parts of it cannot be read. A backup can take its place."),
        ),
        "not_sound": (
            translate("Start", "Your diary did not pass its check"),
            translate("Start", "Parts of it do not fit together. A backup can take its place."),
        ),
        "not_ours": (
            translate("Start", "This file is not a LiftDesk diary"),
            translate("Start", "Open another file, or let a backup take its place."),
        ),
        "encrypted": (
            translate("Start", "This file is encrypted, or not a LiftDesk diary"),
            translate(
                "Start",
                "LiftDesk cannot read it without its key. Open another file, or let a backup take "
                "its place.",
            ),
        ),
        "needs_passphrase": (
            translate("Start", "Your diary is encrypted"),
            translate(
                "Start", "Only its passphrase opens it. Without that, a backup can take its place."
            ),
        ),
        "empty_file": (
            translate("Start", "Your diary\N{RIGHT SINGLE QUOTATION MARK}s file is empty"),
            translate("Start", "As after a broken copy. A backup can take its place."),
        ),
        "newer": (
            translate("Start", "A newer LiftDesk wrote this diary"),
            translate(
                "Start",
                "Please open it with that version: this one would not understand all of it.",
            ),
        ),
    }


def only_read_text(trouble: str, lost: int = 0) -> str:
    """Return what a window over a diary that is only read says, with the reason in `trouble`."""
    reasons = {
        "newer": translate("Start", "A newer LiftDesk wrote this diary."),
        "corrupt": translate("Start", "The file is damaged."),
        "not_sound": translate("Start", "The file did not pass its check."),
        "locked": translate("Start", "Another program is using it."),
        "in_use": translate("Start", "It is open in another window."),
        "elsewhere": translate("Start", "It is open on another computer."),
        "read_only": translate("Start", "The file or its disk lets nobody write."),
        "no_permission": translate("Start", "This computer lets you read it, not write to it."),
        "disk_full": translate("Start", "The disk is full."),
        "quota": translate("Start", "Your share of the disk is used up."),
    }
    said = [translate("Start", "Read-only: nothing you type is kept."), reasons.get(trouble, "")]
    return " ".join(one for one in (*said, lost_text(lost) if lost else "") if one)


def replaced_text(kept: str) -> str:
    """Return what a window says whose file another one took the place of; `kept` names the copy."""
    told = translate(
        "Start",
        "Another file lies in this diary\N{RIGHT SINGLE QUOTATION MARK}s place, as after a sync. "
        "Nothing is written over it.",
    )
    return f"{told} {_kept(kept)}" if kept else told


def vanished_text(kept: str) -> str:
    """Return what a window says whose file is gone; `kept` names the copy, "" for none."""
    if not kept:
        return translate(
            "Start", "The data file is not where it was. Please connect its disk or folder again."
        )
    told = translate(
        "Start", "The data file is not where it was; another program removed or moved it."
    )
    return f"{told} {_kept(kept)}"


def put_back_text() -> str:
    """Return that the file is in its place again."""
    return translate("Start", "The diary is where it was, with everything that was saved.")


def _kept(name: str) -> str:
    return translate(
        "Start", "The diary as it was here is kept beside the backups as {name}."
    ).format(name=name)


def mended_text(kept: str) -> str:
    """Return what was done about damaged indexes; `kept` is the old file's name."""
    return translate(
        "Start",
        "An index of your diary was damaged and was made anew. Every entry is here; the file as it "
        "was is kept as {name}.",
    ).format(name=kept)


def saved_text(name: str, read: int, lost: int) -> str:
    """Return how much of a file was read and saved as `name`, and how much could not be."""
    told = translate("Start", "{rows} were read and are in {name}.").format(
        rows=rows_text(read), name=name
    )
    return f"{told} {lost_text(lost)}"


def lost_text(lost: int) -> str:
    """Return how many rows could not be read, as far as is known."""
    if not lost:
        return translate("Start", "Nothing is known to be left out.")
    return translate("Start", "At least {rows} could not be read.").format(rows=rows_text(lost))


def size_text(size: int) -> str:
    """Return bytes as "940 kB" or "1.4 MB"."""
    if size < _KILO * _KILO:
        return translate("Start", "{n} kB").format(n=max(1, round(size / _KILO)))
    return translate("Start", "{n} MB").format(n=fixed_text(size / _KILO / _KILO, 1))
