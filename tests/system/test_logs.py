"""The log says where, never what a person wrote."""

import logging
import os
import stat

import pytest

from liftdesk.system.logs import log_fault, log_file, release_log, start_logging


@pytest.fixture
def log():
    found = logging.getLogger("liftdesk")
    before = list(found.handlers)
    yield found
    for handler in set(found.handlers) - set(before):
        found.removeHandler(handler)
        handler.close()


def test_a_fault_is_written_without_its_words(tmp_path, log):
    path = tmp_path / "logs" / "liftdesk.log"
    start_logging(path)
    try:
        int("my diary")
    except ValueError as fault:
        log_fault(fault)
    text = path.read_text(encoding="utf-8")
    assert "ERROR ValueError at test_logs.py:" in text
    assert "my diary" not in text


def test_without_a_place_to_write_it_is_silent(tmp_path, log):
    (tmp_path / "file").write_bytes(b"")
    before = list(log.handlers)
    start_logging(tmp_path / "file" / "liftdesk.log")
    log_fault(ValueError("x"))
    assert log.handlers == before


def test_a_file_is_made_by_the_first_line(tmp_path, log):
    path = tmp_path / "logs" / "liftdesk.log"
    start_logging(path)
    assert not path.parent.exists()
    for _ in range(2):
        log_fault(ValueError("x"))
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2


def test_a_full_log_begins_anew_and_two_older_ones_are_kept(tmp_path, log, monkeypatch):
    monkeypatch.setattr("liftdesk.system.log_handler._BYTES", 60)
    path = tmp_path / "liftdesk.log"
    start_logging(path)
    log_fault(ValueError("x"))
    for n in range(5):
        log.error("%d %s", n, "x" * 60)
    names = ["liftdesk.log", "liftdesk.log.1", "liftdesk.log.2"]
    assert sorted(file.name for file in tmp_path.iterdir()) == names
    texts = [(tmp_path / name).read_text(encoding="utf-8") for name in names]
    assert [text.split("ERROR ")[1][0] for text in texts] == ["4", "3", "2"]
    assert all(len(text.splitlines()) == 1 for text in texts)
    if os.name != "nt":
        assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}


def test_a_log_that_is_let_go_of_goes_on(tmp_path, log):
    path = tmp_path / "liftdesk.log"
    start_logging(path)
    log_fault(ValueError("one"))
    release_log()
    path.unlink()
    log.error("two")
    assert "two" in path.read_text(encoding="utf-8")


def test_the_log_is_the_programs_own():
    assert log_file().name == "liftdesk.log"
