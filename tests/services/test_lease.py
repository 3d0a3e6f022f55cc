"""The lease beside a diary: whose it is, how long it says something, and when it says nothing."""

import json
import sys
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk import __version__
from liftdesk.services.data_files import ELSEWHERE, DataFiles
from liftdesk.services.lease import FRESH, LeaseKeeper, elsewhere, lease_file, read_lease
from liftdesk.system.clock import FixedClock
from tests.support.desks import THURSDAY


@pytest.fixture
def clock():
    return FixedClock(THURSDAY)


@pytest.fixture
def diary(tmp_path):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(b"a diary")
    return path


def test_a_lease_says_which_computer_and_since_when(diary, clock):
    keeper = LeaseKeeper(diary, clock=clock, host="study")
    keeper.begin()
    clock.at += timedelta(minutes=5)
    keeper.renew()
    lease = read_lease(diary)
    assert (lease.host, lease.version, len(lease.run)) == ("study", __version__, 32)
    assert (lease.begun, lease.renewed) == (THURSDAY, clock.at)
    assert sorted(one.name for one in diary.parent.iterdir()) == [
        "diary.liftdesk",
        "diary.liftdesk.lease",
    ]
    keeper.end()
    assert not lease_file(diary).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_only_its_owner_may_read_it(diary, clock):
    LeaseKeeper(diary, clock=clock, host="study").begin()
    assert lease_file(diary).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("age", "is_told"),
    [
        (timedelta(0), True),
        (FRESH, True),
        (FRESH + timedelta(seconds=1), False),
        (timedelta(days=400), False),
        (-timedelta(minutes=3), True),
        (-timedelta(days=2), True),  # a clock that is ahead
    ],
)
def test_a_lease_of_another_computer_is_told_of_while_it_is_fresh(diary, clock, age, is_told):
    LeaseKeeper(diary, clock=FixedClock(THURSDAY - age), host="study").begin()
    assert (elsewhere(diary, clock=clock, host="laptop") is not None) is is_told
    assert elsewhere(diary, clock=clock, host="study") is None  # a run of this one, cut short
    refusal = DataFiles(clock=clock, host="laptop").refusal_elsewhere(diary)
    if is_told:
        assert (refusal.trouble, refusal.host, refusal.is_readable) == (ELSEWHERE, "study", True)
        assert not refusal.is_of_file
    else:
        assert refusal is None


def lease_of(**changed):
    sound = {
        "host": "study",
        "run": "a1",
        "begun": THURSDAY.isoformat(),
        "renewed": THURSDAY.isoformat(),
        "version": "0.1.0",
    }
    return json.dumps({**sound, **changed}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1, 2]",
        b'"study"',
        b"\xff\xfe\x00",
        b"[" * 4000,
        lease_of(host=7),
        lease_of(host=""),
        lease_of(host="\n\x1b"),
        lease_of(renewed="yesterday"),
        lease_of(renewed="2026-11-26T18:00:00"),  # of no zone
        lease_of(begun=None),
        lease_of()[:-9],
    ],
)
def test_a_broken_lease_is_as_none_and_is_written_over(diary, clock, content):
    lease_file(diary).write_bytes(content)
    assert elsewhere(diary, clock=clock, host="laptop") is None
    keeper = LeaseKeeper(diary, clock=clock, host="laptop")
    keeper.begin()
    keeper.renew()
    assert read_lease(diary).host == "laptop"


@given(content=st.binary(max_size=200))
def test_whatever_bytes_are_read_without_a_fault(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.liftdesk"
    lease_file(path).write_bytes(content)
    assert read_lease(path) is None


def test_a_name_is_one_short_line(diary):
    lease_file(diary).write_bytes(lease_of(host="st\nudy" + "x" * 500))
    host = read_lease(diary).host
    assert host.startswith("studyx")
    assert len(host) == 60


def test_two_computers_in_turn(diary, clock):
    study = LeaseKeeper(diary, clock=clock, host="study")
    study.begin()
    assert elsewhere(diary, clock=clock, host="laptop").host == "study"
    study.end()
    assert elsewhere(diary, clock=clock, host="laptop") is None
    laptop = LeaseKeeper(diary, clock=clock, host="laptop")
    laptop.begin()
    assert elsewhere(diary, clock=clock, host="study").host == "laptop"
    laptop.end()
    assert not lease_file(diary).exists()


def test_who_opened_it_later_keeps_the_lease_until_its_own_end(diary, clock):
    study = LeaseKeeper(diary, clock=clock, host="study")
    study.begin()
    DataFiles(clock=clock, host="laptop").take_over(diary)
    laptop = LeaseKeeper(diary, clock=clock, host="laptop")
    laptop.begin()
    study.renew()
    study.end()
    assert read_lease(diary).host == "laptop"
    laptop.end()
    assert read_lease(diary) is None
    laptop.renew()  # on another thread, a moment too late
    assert read_lease(diary) is None


def test_faults_of_the_disk_are_passed_over(diary, clock):
    keeper = LeaseKeeper(diary, clock=clock, host="study")
    lease_file(diary).mkdir()
    keeper.begin()
    keeper.renew()
    assert read_lease(diary) is None
    keeper.end()
    lease_file(diary).rmdir()
    away = LeaseKeeper(diary.parent / "gone" / "diary.liftdesk", clock=clock, host="study")
    away.begin()
    away.end()
    assert [one.name for one in diary.parent.iterdir()] == ["diary.liftdesk"]


def test_this_computer_has_a_name_and_a_lease_under_it(diary, clock):
    files = DataFiles(clock=clock)
    files.lease(diary).begin()
    assert read_lease(diary).host
    assert files.refusal_elsewhere(diary) is None
    assert files.refusal_elsewhere(diary.parent / "none.liftdesk") is None
