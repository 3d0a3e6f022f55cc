"""No test reaches a network: whatever asks for a socket of one, program or library, is a fault."""

import sys
from typing import Any

_ASKING = {
    *("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"),
    *("socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"),
}
_NETWORKS = {2, 10, 23, 30}
"""AF_INET, and AF_INET6 of Linux, Windows and macOS."""


def refuse() -> None:
    """Refuse sockets for the rest of this process; Python has no way to take that back."""
    sys.addaudithook(_hear)


def _hear(event: str, values: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        if int(values[1]) in _NETWORKS:
            raise RuntimeError("a socket of a network")
    elif event in _ASKING and not _is_of_this_computer(values):
        raise RuntimeError(f"{event}: a network")


def _is_of_this_computer(values: tuple[Any, ...]) -> bool:
    """Return whether a socket leads to a file of this computer: its family is AF_UNIX."""
    return bool(values) and int(getattr(values[0], "family", 2)) not in _NETWORKS
