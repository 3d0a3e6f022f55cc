"""Asking again while another program holds the file, without keeping the window from painting."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from liftdesk.store.errors import StoreTrouble, classify

T = TypeVar("T")
BUSY_MS = 10
"""How long the engine itself waits where a window waits for it: far below what is felt."""


class Wait(Protocol):
    """Waits a moment between two attempts, and lets the window paint meanwhile."""

    def again(self, attempt: int) -> bool:
        """Wait a moment after the attempt of this number, from 0; False to give it up."""
        ...

    def over(self) -> None:
        """Take back what was said of waiting."""
        ...


def patiently(act: Callable[[], T], wait: Wait | None) -> T:
    """Do what asks for the file's lock; again, while another program has it and `wait` says so.

    Nothing of the engine is at work between two attempts, so whatever `wait` lets happen may read.
    """
    if wait is None:
        return act()
    attempt = 0
    try:
        while True:
            try:
                return act()
            except Exception as error:
                if classify(error) is not StoreTrouble.LOCKED or not wait.again(attempt):
                    raise
                attempt += 1
    finally:
        if attempt:
            wait.over()
