"""Whether an open file's pages have been looked through: it is read before, and not written."""

from _thread import allocate_lock
from collections.abc import Callable

from liftdesk.store.errors import StoreError, StoreTrouble


class Soundness:
    """Looks through a file once, from whichever thread asks first; others wait for its answer.

    The whole file is read for it, which takes longer than a day's page for a diary of decades. So
    the program reads that page first, and this looks meanwhile, by a connection of its own.
    """

    def __init__(self, look: Callable[[], str]) -> None:
        """Name what looks; it returns "ok" or what is wrong, and may be called on any thread."""
        self._look, self._lock = look, allocate_lock()
        self._found: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether it was looked, and all was sound."""
        return self._found == "ok"

    def require(self) -> None:
        """Return once the file was looked through, at once where that is known.

        Raises:
            StoreError: CORRUPT; the file is as it was. Or it could not be read; then it is looked
                at again the next time.
        """
        if self.is_known:
            return
        with self._lock:
            if self._found is None:
                self._found = self._look()
        if self._found != "ok":
            raise StoreError(StoreTrouble.CORRUPT, self._found)
