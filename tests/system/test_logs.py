"""The log says where, never what a person wrote."""

import logging

import pytest

from liftdesk.system.logs import log_fault, log_file, start_logging


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
    assert log.handlers == before


def test_the_log_is_the_programs_own():
    assert log_file().name == "liftdesk.log"
