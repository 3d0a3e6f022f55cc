"""One attempt to open a data file: its lock, its head, its key, then the diary."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from liftdesk.services import opening
from liftdesk.services.data_files import FAULT, IN_USE, DataFiles, Refusal
from liftdesk.services.house import House, OpenHouse
from liftdesk.system.logs import log_fault
from liftdesk.system.paths import lock_file

if TYPE_CHECKING:
    from liftdesk.services.encryption import Key


class Attempt:
    """Takes the steps of `services.opening`; lets its lock go unless the start goes on from it.

    Attributes:
        path: the data file.
        end: where the attempt ended, once it was run.
        house: the open diary.
        lock: the file lock, held while the diary is open or its passphrase is asked for.
        refusal: why it was refused.
        found: what was found at the last step.
    """

    def __init__(
        self,
        path: Path,
        *,
        files: DataFiles,
        open_house: OpenHouse,
        key: "Key | None" = None,
        held: QLockFile | None = None,
    ) -> None:
        """Make the attempt; `held` is the lock of the same file where the program has it."""
        self.path, self.key = path, key
        self._files, self._open_house = files, open_house
        self._held = held
        self.house: House | None = None
        self.lock: QLockFile | None = held
        self.refusal: Refusal | None = None
        self.end, self.found = opening.End.REFUSED, ""

    def run(self) -> opening.End:
        """Take the steps; returns where they ended."""
        try:
            ended = opening.run(
                {
                    opening.Step.LOCK: self._take_lock,
                    opening.Step.HEAD: lambda: opening.head(self.path),
                    opening.Step.KEY: lambda: opening.fit(self.path, self.key),
                    opening.Step.DIARY: self._open,
                }
            )
        except Exception as error:  # noqa: BLE001 - logged, and said in the start window
            self.refusal = self._files.refusal(error, self.path) or fault(error)
        else:
            self.end, self.found = ended.end, ended.found
            if ended.end is opening.End.REFUSED and self.refusal is None:
                self.refusal = Refusal(trouble=ended.found)
        if self.end is opening.End.REFUSED and self.lock is not self._held:
            self._let_go()
        return self.end

    def _take_lock(self) -> str:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.refusal = self._files.refusal_unopened(self.path)
        if self.refusal is not None:
            return self.refusal.trouble
        if self.lock is None:
            lock = QLockFile(str(lock_file(self.path)))
            # A diary is open for hours: only a lock without its program is stale.
            lock.setStaleLockTime(0)
            if not lock.tryLock(0):
                self.refusal = _refusal_of_lock(lock)
                return self.refusal.trouble
            self.lock = lock
        self.refusal = self._files.refusal_elsewhere(self.path)
        if self.refusal is not None:
            return self.refusal.trouble
        opening.clear_unfinished(self.path)
        return opening.Found.FREE

    def _open(self) -> str:
        self.house = (
            self._open_house(self.path)
            if self.key is None
            else self._open_house(self.path, self.key)
        )
        return opening.Found.SOUND

    def _let_go(self) -> None:
        if self.lock is not None:
            self.lock.unlock()
        self.lock = None


def _refusal_of_lock(lock: QLockFile) -> Refusal:
    if lock.error() is QLockFile.LockError.LockFailedError:
        return Refusal(trouble=IN_USE)
    if lock.error() is QLockFile.LockError.PermissionError:
        return Refusal(trouble="read_only")
    return Refusal(trouble="cannot_open")


def is_of_damage(house: House | None, fault: BaseException, files: DataFiles) -> bool:
    """Whether a page met what lies in the open diary's file, rather than a mistake of ours."""
    if house is None or house.only_reads or not isinstance(fault, Exception):
        return False
    return files.behind(fault, house.path, house.key) is not None


def fault(error: Exception) -> Refusal:
    """Log what nobody expected, and return that it was so."""
    log_fault(error)
    return Refusal(trouble=FAULT)
