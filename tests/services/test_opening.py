"""The start of a diary: every finding leads where it has to, and nothing is made over a file."""

from itertools import product

import pytest

from liftdesk.services.opening import NEEDS, WAYS, WRONG, End, Found, Step, after, fit, head, run
from liftdesk.store.database import Database
from liftdesk.store.encryption import new_key
from liftdesk.store.errors import StoreError, StoreTrouble

CONDITIONS = (*(one.value for one in StoreTrouble), *Found, "in_use", "read_only", "fault", "")


@pytest.mark.parametrize(("step", "found"), list(product(Step, CONDITIONS)))
def test_every_finding_leads_onwards_or_ends_the_start(step, found):
    way = after(step, found)
    if (step, found) not in WAYS:
        assert way is End.REFUSED
    elif isinstance(way, Step):
        assert list(Step).index(way) > list(Step).index(step)
    else:
        assert way in {End.OPENED, End.ASKED}


def test_the_diary_is_opened_only_after_its_lock_its_head_and_its_key():
    before = {step for (step, _), way in WAYS.items() if way is Step.DIARY}
    assert before == {Step.HEAD, Step.KEY}
    assert {found for (step, found), way in WAYS.items() if way is Step.HEAD} == {Found.FREE}
    assert [key for key, way in WAYS.items() if way is Step.KEY] == [(Step.HEAD, Found.ENCRYPTED)]
    assert [key for key, way in WAYS.items() if way is End.OPENED] == [(Step.DIARY, Found.SOUND)]


def test_a_new_file_is_made_only_where_there_is_none():
    makers = {found for (step, found), way in WAYS.items() if way is Step.DIARY}
    assert makers == {Found.ABSENT, Found.PLAIN, Found.FITS}


def took(findings):
    """Run a start over made-up findings; return where it ended and which steps it took."""
    taken = []

    def look(step):
        taken.append(step)
        return findings[step]

    ended = run({step: lambda step=step: look(step) for step in Step})
    return ended.end, ended.found, taken


FREE, SOUND = {Step.LOCK: Found.FREE}, {Step.DIARY: Found.SOUND}


@pytest.mark.parametrize(
    ("findings", "end", "steps"),
    [
        ({**FREE, Step.HEAD: Found.PLAIN, **SOUND}, End.OPENED, "lock head diary"),
        ({**FREE, Step.HEAD: Found.ABSENT, **SOUND}, End.OPENED, "lock head diary"),
        (
            {**FREE, Step.HEAD: Found.ENCRYPTED, Step.KEY: Found.FITS, **SOUND},
            End.OPENED,
            "lock head key diary",
        ),
        ({**FREE, Step.HEAD: Found.ENCRYPTED, Step.KEY: NEEDS}, End.ASKED, "lock head key"),
        ({**FREE, Step.HEAD: Found.ENCRYPTED, Step.KEY: WRONG}, End.ASKED, "lock head key"),
        ({Step.LOCK: "in_use"}, End.REFUSED, "lock"),
        ({**FREE, Step.HEAD: "empty_file"}, End.REFUSED, "lock head"),
        ({**FREE, Step.HEAD: Found.PLAIN, Step.DIARY: "corrupt"}, End.REFUSED, "lock head diary"),
    ],
)
def test_a_start_takes_its_steps_in_order(findings, end, steps):
    ended, found, taken = took(findings)
    assert ended is end
    assert " ".join(taken) == steps
    assert found == findings[taken[-1]]


@pytest.fixture(scope="module")
def key():
    return new_key("quiet river, four stones")


def test_the_head_of_a_file_is_told(tmp_path, key):
    path = tmp_path / "diary.liftdesk"
    assert head(path) is Found.ABSENT
    Database(path).close()
    assert head(path) is Found.PLAIN
    other = tmp_path / "other.liftdesk"
    Database(other, key=key).close()
    assert head(other) is Found.ENCRYPTED
    path.write_bytes(b"")
    with pytest.raises(StoreError) as caught:
        head(path)
    assert caught.value.trouble is StoreTrouble.EMPTY_FILE


def test_a_key_is_tried(tmp_path, key):
    path = tmp_path / "diary.liftdesk"
    Database(path, key=key).close()
    assert (fit(path, None), fit(path, new_key("another one"))) == (NEEDS, WRONG)
    assert fit(path, key) is Found.FITS
    with pytest.raises(StoreError) as caught:
        fit(tmp_path, key)
    assert caught.value.trouble is StoreTrouble.CANNOT_OPEN
