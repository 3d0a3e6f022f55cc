"""A kill at any step of turning encryption on, changing the passphrase or turning it off."""

import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from liftdesk.app import open_house
from liftdesk.services import encryption
from liftdesk.services.backup_manifest import Manifest
from liftdesk.services.encryption import Backups, Encryption
from liftdesk.services.file_copy import checksum
from liftdesk.store import rekey
from liftdesk.store.database import Database, is_encrypted
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import backup_folder
from tests.support.trials import trials
from tests.trust.rekeying_process import KEYS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and signals")

WORDS = "any words"
ROOT = Path(__file__).parents[2]
STEPS = ("settle", "export", "verify", "sync", "replace", "folder")
WAYS = {
    "plain>first": (*STEPS, "blank"),
    "first>second": STEPS,
    "first>plain": STEPS,
}


def content(path, key):
    opened = Database(path, key=key, read_only=True)
    try:
        assert opened.problems() == []
        return dump(opened)
    finally:
        opened.close()


@pytest.fixture(params=WAYS)
def prepared(request, tmp_path, monkeypatch):
    """A small diary with a backup as one way begins, kept to begin again from."""
    path = tmp_path / "begun" / "diary.liftdesk"
    path.parent.mkdir()
    house = open_house(path, clock=FixedClock(datetime(2026, 11, 26, 18, tzinfo=UTC)))
    house.training_log.log_line("squat 5 @ 60kg", unit=house.preferences.unit)
    house.backups.now()
    house.close()
    old = KEYS[request.param.split(">")[0]]
    if old is not None:
        monkeypatch.setattr(encryption, "new_key", lambda _words: old)
        Encryption(path).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    return request.param, path.parent, content(path, old)


def begin_again(begun, place):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(begun, place)


def judge(path, way, wanted):
    """See that each file is the old one or the new one, and that going on from there works."""
    old, new = (KEYS[name] for name in way.split(">"))
    rekey.clear_unfinished(path)
    lines = Manifest(backup_folder(path)).lines()
    for one in (path, *backup_folder(path).glob("*.liftdesk")):
        assert content(one, _key_of(one, old, new)) == wanted
        noted = lines.get(one.name)
        assert noted is None or noted.sha256 == checksum(one)
    again = _key_of(path, old, new)
    Encryption(path).rewrite(old=again, passphrase="", backups=Backups.ALONG)
    assert content(path, None) == wanted


def _key_of(path, *keys):
    if not is_encrypted(path):
        return None
    return next(key for key in keys if key is not None and key.opens(path))


def test_a_kill_leaves_the_old_file_or_the_new_one(prepared, tmp_path, tally):
    way, begun, wanted = prepared
    place = tmp_path / "tried"
    path = place / "diary.liftdesk"
    chance = random.Random(20261126)
    command = [sys.executable, "-m", "tests.trust.rekeying_process", str(path)]
    killed = 0
    with (
        tally.of("kill -9 in a change of the passphrase") as counts,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        ) as process,
    ):
        for step in WAYS[way]:
            for trial in range(trials(2, 20)):
                begin_again(begun, place)
                # At the step itself for the diary first; then anywhere in it, for a backup too.
                after = chance.uniform(0, 12) if trial else 0
                time = chance.choice((1, 2)) if trial else 1
                process.stdin.write(f"{way} {step} {time} {after:.3f}\n")
                process.stdin.flush()
                killed += process.stdout.readline() == "killed\n"
                counts.trials += 1
                judge(path, way, wanted)
        process.stdin.close()
    assert killed >= len(WAYS[way])
