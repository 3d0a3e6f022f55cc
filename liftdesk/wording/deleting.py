"""Deleting everything, in words: what goes, what stays, and why."""

from liftdesk.system.texts import translate, translate_n


def confirming_word() -> str:
    """Return the word that is typed before everything goes."""
    return translate("Deleting", "delete")


def part_text(part: str, n: int) -> str:
    """Return what a part is, with its number of files: "The diary", "13 backups"."""
    return {
        "diary": translate("Deleting", "The diary, with all settings"),
        "backups": translate_n("Deleting", "{n} file of backups", "{n} files of backups", n),
        "second": translate_n(
            "Deleting", "{n} file in the second folder", "{n} files in the second folder", n
        ),
        "sample": translate("Deleting", "The sample data"),
        "logs": translate_n("Deleting", "{n} log file", "{n} log files", n),
        "beside": translate_n(
            "Deleting", "{n} file beside the diary", "{n} files beside the diary", n
        ),
    }[part].format(n=n)


def staying_texts() -> list[str]:
    """Return what no program can remove: copies elsewhere, and what a disk remembers."""
    return [
        translate(
            "Deleting",
            "Files you exported, printed or saved somewhere else, and copies that other programs "
            "made of them. LiftDesk keeps no list of them.",
        ),
        translate(
            "Deleting",
            "What the disk itself remembers: deleted files can sometimes be read again for a "
            "while, above all on an SSD. Only a disk that is encrypted as a whole rules that out.",
        ),
    ]


def away_text(folder: str) -> str:
    """Return that the second folder is not there, so that its copies stay."""
    return translate(
        "Deleting",
        "The copies in the second folder, which is not there at the moment: {folder}. Connect it "
        "first, or delete them there yourself.",
    ).format(folder=folder)


def other_text(path: str) -> str:
    """Return that a LiftDesk file of another name stays."""
    return translate("Deleting", "A LiftDesk file of another name: {path}").format(path=path)


def questionnaires_text(folder: str) -> str:
    """Return that the folder of questionnaires stays."""
    return translate(
        "Deleting", "The questionnaires you put into {folder}; they hold no answers."
    ).format(folder=folder)


def left_text(path: str) -> str:
    """Return that a file could not be removed."""
    return translate("Deleting", "Could not be removed, please delete it yourself: {path}").format(
        path=path
    )
