"""Which language the program speaks: the one asked for, the one chosen, or the computer's own.

The choice is kept for the computer and not in a diary: the windows that ask for a passphrase, or
say that a diary cannot be opened, speak before there is one.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

ENGLISH = "en"
OWN_NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""The languages there are, each by its own name, as a person looks for it."""

PSEUDO, MIRRORED = "pseudo", "rtl"
"""English with accents, a third longer and in brackets, to see what would not fit or was forgotten;
and the same from right to left. Both are for trying out only, and so never offered."""

NAMES = (*OWN_NAMES, PSEUDO, MIRRORED)
VARIABLE = "LIFTDESK_LANGUAGE"

_LONGEST = 32


def known_language(name: str) -> str:
    """Return the language that a name stands for, "" for none: "de_AT.UTF-8", "de-CH" are "de"."""
    code = name.strip().split(".")[0].replace("_", "-").split("-")[0].casefold()
    return code if code in NAMES else ""


def asked_language(option: str | None, environment: Mapping[str, str], kept: Path) -> str:
    """Return the language asked for: by `--language`, LIFTDESK_LANGUAGE, or the choice kept.

    It is "" where nobody asked. What names no language known here asks for nothing.
    """
    named = (option or "", environment.get(VARIABLE, ""))
    found = (known_language(name) for name in named)
    return next((code for code in found if code), "") or kept_language(kept)


def best_language(offered: Iterable[str]) -> str:
    """Return the first language of the computer's own list that is spoken here, else English."""
    found = (known_language(name) for name in offered)
    return next((code for code in found if code in OWN_NAMES), ENGLISH)


def offered_by(environment: Mapping[str, str]) -> list[str]:
    """Return the languages that a Unix environment names, the first wanted most.

    As gettext does: LANGUAGE is a list, and counts where the locale is not the plain one of C.
    """
    given = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in given if name), "")
    if locale.split(".")[0] in {"", "C", "POSIX"}:
        return []
    return [*(name for name in environment.get("LANGUAGE", "").split(":") if name), locale]


def kept_language(file: Path) -> str:
    """Return the choice kept for this computer, "" where there is none that can be read."""
    try:
        with file.open(encoding="utf-8") as opened:
            code = known_language(opened.read(_LONGEST))
    except (OSError, UnicodeError):
        return ""
    return code if code in OWN_NAMES else ""


def keep_language(file: Path, code: str) -> None:
    """Keep a choice for this computer; "" goes back to the computer's own language.

    Raises:
        OSError: it cannot be written.
    """
    if not code:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(code + "\n", encoding="utf-8")
