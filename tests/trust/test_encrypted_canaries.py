"""What an encrypted diary says is nowhere in clear: not in it, beside it or in temporary files."""

import shutil
import tempfile

import pytest

from liftdesk.services.encryption import Backups, Encryption
from liftdesk.store import rekey
from tests.support.desks import settle
from tests.support.locked_diaries import CANARY, WORDS, Sitting, plain_diary

KINDS = [CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.lower().encode(), WORDS.encode()]


def found_in(*folders):
    """Return the files below folders that hold a canary, or the passphrase."""
    files = [one for folder in folders for one in folder.rglob("*") if one.is_file()]
    return [one for one in files if any(kind in one.read_bytes() for kind in KINDS)]


@pytest.fixture
def own_temp(tmp_path, monkeypatch):
    place = tmp_path / "temp"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return place


def test_nothing_is_in_clear_at_any_step_of_encrypting_or_afterwards(qapp, tmp_path, own_temp):
    home = tmp_path / "home"
    home.mkdir()
    path = plain_diary(home)
    assert found_in(home)  # a plain diary shows that the search finds something
    seen = {}

    def look_around(step):
        beside = path.with_name(path.name + rekey.BESIDE)
        if step in {"verify", "sync", "replace"} and beside.exists():
            seen[step] = [kind for kind in KINDS if kind in beside.read_bytes()]
        seen[f"temp {step}"] = found_in(own_temp)

    Encryption(path, at_step=look_around).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    assert "verify" in seen
    assert not any(seen.values())
    assert found_in(home, own_temp) == []

    sitting = Sitting(path)
    sitting.start()
    sitting.unlock()
    house = sitting.program.house
    house.check_ins.note(f"{CANARY}, again")
    house.backups.now()
    assert found_in(home, own_temp) == []
    sitting.program.privacy.lock()
    settle()
    assert found_in(home, own_temp) == []
    sitting.unlock()
    sitting.end()
    assert found_in(home, own_temp) == []
    shutil.rmtree(home)
