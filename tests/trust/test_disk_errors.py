"""The disk refuses one operation, or all from one on: a clear sentence, and nothing is lost."""

import errno
import shutil
import sys
from pathlib import Path

import apsw
import pytest

from liftdesk.app import _known_sentence
from liftdesk.store.errors import StoreError, StoreTrouble
from tests.support.trials import trials
from tests.trust.child import acts, house_of
from tests.trust.disk import Recorder
from tests.trust.killing import content, held

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds synced files by /proc")

_OF_ENGINE = {
    "read": apsw.SQLITE_IOERR_READ,
    "write": apsw.SQLITE_IOERR_WRITE,
    "sync": apsw.SQLITE_IOERR_FSYNC,
    "truncate": apsw.SQLITE_IOERR_TRUNCATE,
    "unlink": apsw.SQLITE_IOERR_DELETE,
    "open": apsw.SQLITE_CANTOPEN,
    "create": apsw.SQLITE_CANTOPEN,
}


GROWING = {"write", "create", "mkdir", "link"}
"""All that a full disk refuses."""


class Striking:
    """Refuses the `at`-th operation, counted from one; and all later ones where it is `sticky`."""

    def __init__(self, at, *, sticky=False, full=False):
        self.count, self.at, self.sticky, self.full = 0, at, sticky, full
        self.seen, self.struck = [], []

    def __call__(self, operation, *, in_engine):
        self.count += 1
        self.seen.append(operation)
        if not (self.count == self.at or (self.sticky and self.count > self.at)):
            return
        if self.full and operation not in GROWING:
            return
        self.struck.append(operation)
        if not in_engine:
            number = errno.ENOSPC if self.full else errno.EIO
            raise OSError(number, "refused")
        code = apsw.SQLITE_FULL if self.full and operation == "write" else _OF_ENGINE[operation]
        raise apsw.exception_for(code)


class Run:
    """A diary that is opened and written in, upon a disk that strikes.

    Attributes:
        error: what went wrong first, None without it.
        seen: what the file held at first, and after each write that was acknowledged.
        tried_again: whether what went wrong was done again, and all that follows, without an error.
    """

    def __init__(self, folder, diary, striking):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        self.path = Path(shutil.copy(diary, folder / "diary.liftdesk"))
        self.striking = striking
        self.error, self.seen, self.tried_again = None, [held(self.path)], False
        self._recorder = Recorder(folder)
        self._recorder.strike = striking
        with self._recorder.running():
            house = self._open()
            try:
                if house is not None:
                    self._work(house)
            finally:
                if house is not None:
                    house.close()

    def _open(self):
        try:
            return house_of(self.path)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
            self.error = error
        if self.striking.sticky:
            return None
        self.tried_again = True
        return house_of(self.path)

    def _work(self, house):
        """Write in some ways, make a backup, delete, undo and redo."""
        database = house.check_up._database
        some = acts(house, 1)
        for act in (*some[:5], house.backups.now, *some[-3:]):
            try:
                act()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
                self.error = error
                if self.striking.sticky:
                    return
                self.tried_again = True
                if self._recorder.undisturbed(lambda: content(database)) == self.seen[-1]:
                    act()
            if not self.tried_again:  # ids are others then
                self.seen.append(self._recorder.undisturbed(lambda: content(database)))


@pytest.fixture
def diary(tmp_path):
    """A small diary that was closed."""
    path = tmp_path / "small.liftdesk"
    house = house_of(path)
    acts(house, 3)[0]()
    house.close()
    return path


@pytest.mark.parametrize("part", range(trials(1, 6)))
@pytest.mark.parametrize("kind", ["once", "sticky", "full"])
def test_an_error_is_clear_and_costs_nothing(tmp_path, diary, tally, kind, part):
    quiet = Run(tmp_path / "quiet", diary, Striking(at=0))
    assert quiet.error is None
    places = [
        at
        for at, operation in enumerate(quiet.striking.seen, start=1)
        if kind != "full" or operation in GROWING
    ]
    assert len(places) > 100
    with tally.of(f"disk error, {kind}") as counts:
        for at in places[part :: trials(len(places) // 25, 6)]:
            striking = Striking(at, sticky=kind != "once", full=kind == "full")
            judge_run(Run(tmp_path / "struck", diary, striking), counts, quiet.seen)


def judge_run(run, counts, states):
    """Count one run, which may have been kept from its last write or from its answer only."""
    told = len(run.seen)
    counts.trials += 1
    counts.acknowledged += told - 1
    assert run.seen == states[:told]
    try:
        now = held(run.path)
    except (StoreError, AssertionError):
        counts.corrupt += 1
        return
    if run.error is None:  # the disk struck where the program can do without
        assert now == states[-1]
        return
    assert isinstance(run.error, StoreError), (run.striking.at, run.striking.struck, run.error)
    assert _known_sentence(run.error)
    if run.striking.full:
        assert run.error.trouble in {StoreTrouble.DISK_FULL, StoreTrouble.NOT_ANSWERING}
    if not run.tried_again and now not in states[told - 1 : told + 1]:
        counts.lost += now in states
        counts.half += now not in states
