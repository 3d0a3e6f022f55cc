"""The program reaches no network: it asks for none, and goes on alike where there is none."""

import re
import socket
import sys

import pytest

from tests.trust.travelled import travelled

LOCAL = re.compile(r'sun_path=@?"(?:/tmp/\.X11-unix|[^"]*/bus|/var/run/nscd|/run/nscd)')
"""The screen, the desktop's messages, and the C library asking who the user is."""


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    return travelled(tmp_path_factory)


@pytest.fixture
def calls(journey):
    if not journey.is_watched:
        pytest.skip("strace is not there, or may not watch")
    return journey.calls


def test_the_watcher_saw_the_journey(calls):
    assert any("diary.liftdesk" in line for line in calls)


def test_no_socket_of_a_network_is_asked_for(calls):
    asked = [line for line in calls if re.search(r"\b(?:socket|connect|bind)\(", line)]
    assert [line for line in asked if "AF_INET" in line] == []
    strange = [line for line in asked if "AF_UNIX" not in line and "AF_LOCAL" not in line]
    assert strange == []


def test_sockets_of_this_computer_lead_to_the_screen_and_the_desktop(calls):
    led = [line for line in calls if re.search(r"\b(?:connect|bind)\(", line)]
    assert [line for line in led if LOCAL.search(line) is None] == []


def test_without_any_network_all_of_it_works_alike(journey):
    if not journey.is_cut_off:
        pytest.skip("unshare may not take the network away here")
    assert journey.told["code"] == 0
    assert journey.told["sets"] >= 7


def test_python_itself_was_asked_for_no_socket(journey):
    assert journey.told["sockets"] == []


def test_a_socket_in_any_test_is_a_fault():
    with pytest.raises(RuntimeError, match="network"):
        socket.socket(socket.AF_INET)
    with pytest.raises(RuntimeError, match="network"):
        socket.getaddrinfo("localhost", 80)


if sys.platform == "win32":
    pytest.skip("strace and unshare are of Linux", allow_module_level=True)
