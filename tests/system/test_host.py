"""This computer's name."""

import os
from types import SimpleNamespace

from liftdesk.system import host
from liftdesk.system.host import host_name


def test_it_is_the_system_s_name_without_its_domain(monkeypatch):
    monkeypatch.setattr(host.sys, "platform", "linux")
    monkeypatch.setattr(
        os, "uname", lambda: SimpleNamespace(nodename="study.example.org"), raising=False
    )
    assert host_name() == "study"


def test_windows_tells_it_in_the_environment(monkeypatch):
    monkeypatch.setattr(host.sys, "platform", "win32")
    monkeypatch.setenv("COMPUTERNAME", "STUDY")
    assert host_name() == "STUDY"
    monkeypatch.delenv("COMPUTERNAME")
    assert host_name() == ""
