"""What was left out, in words: of an export, and of a command while mood is hidden."""

from collections.abc import Sequence

from liftdesk.domain.exports import Part
from liftdesk.system.texts import translate


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
