"""The passphrase of an encrypted diary, for a command: typed, or in a file, never an argument.

What stands on a command line is seen by every program of the computer and kept by the shell.
"""

import sys
from collections.abc import Callable, Mapping
from getpass import getpass
from pathlib import Path

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.services.encryption import Key, is_locked, open_key

VARIABLE = "LIFTDESK_PASSPHRASE_FILE"
"""Names a file that holds the passphrase and nothing else, for commands that run by themselves."""

Ask = Callable[[str], str]


def key_of(
    path: Path,
    environment: Mapping[str, str],
    *,
    prompt: str = "Passphrase of the diary: ",
    ask: Ask | None = None,
) -> Key | None:
    """Return the key of a diary, None for a plain one or where no file is.

    Args:
        path: the diary, or a backup.
        environment: where `VARIABLE` may be.
        prompt: what is written before the passphrase is typed; nothing of it is shown.
        ask: types for the person, in tests.

    Raises:
        DomainError: PASSPHRASE_NEEDED where nobody can be asked, PASSPHRASE_FILE where the named
            file cannot be read, PASSPHRASE_WRONG.
        StoreError: the diary cannot be read.
    """
    if not path.exists() or not is_locked(path):
        return None
    named = environment.get(VARIABLE, "").strip()
    words = _read(Path(named).expanduser()) if named else _typed(prompt, ask)
    key = open_key(words, path)
    if key is None:
        raise DomainError(Trouble.PASSPHRASE_WRONG)
    return key


def _read(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DomainError(Trouble.PASSPHRASE_FILE) from error
    return text.rstrip("\r\n")  # an editor ends a line with one; a passphrase has none in it


def _typed(prompt: str, ask: Ask | None) -> str:
    if ask is not None:
        return ask(prompt)
    if not sys.stdin.isatty():
        raise DomainError(Trouble.PASSPHRASE_NEEDED)
    return getpass(prompt)
