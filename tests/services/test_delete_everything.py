"""Deleting everything: all that is ours goes, nothing else does, and what is left is named."""

import logging
import os
import sys
from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.services.delete_everything import DeleteEverything, Part
from liftdesk.services.second_folder import NAME
from liftdesk.system.clock import FixedClock
from liftdesk.system.logs import log_fault, start_logging
from liftdesk.system.paths import sample_file

NOW = datetime(2026, 11, 26, 18, 30, tzinfo=UTC)


@pytest.fixture
def place(tmp_path):
    """A data folder with all that is ever in it, a log folder, a stick, and files of others."""
    data, logs, stick = tmp_path / "data", tmp_path / "logs", tmp_path / "stick"
    for folder in (data, logs, stick):
        folder.mkdir()
    clock = FixedClock(NOW)
    path = data / "diary.liftdesk"
    for one in (sample_file(path), path):
        house = open_house(one, clock=clock)
        house.training_log.log_line("squat 3x8 @ 60kg", unit=Unit.KG)
        house.backups.now()
        if one == path:
            house.second_folder.choose(stick)
            house.second_folder.bring_up_to_date()
        house.close()
    for name in ("diary-unopened-20260101-000000.liftdesk", "diary.liftdesk.restored"):
        (data / name).write_bytes(b"old diary")
    (data / "questionnaires").mkdir()
    for name in ("notes.txt", "export.json", "other.liftdesk", "questionnaires/text.json"):
        (data / name).write_text("not ours to delete")
    for name in ("liftdesk.log", "liftdesk.log.1", "somebody-elses.log"):
        (logs / name).write_text("a line")
    (stick / "letter.txt").write_text("not ours to delete")
    return tmp_path


def deleting(place):
    return DeleteEverything(
        place / "data" / "diary.liftdesk", log_folder=place / "logs", clock=FixedClock(NOW)
    )


def left(place):
    return sorted(str(one.relative_to(place)) for one in place.rglob("*") if one.is_file())


OTHERS = [
    "data/export.json",
    "data/notes.txt",
    "data/other.liftdesk",
    "data/questionnaires/text.json",
    "logs/somebody-elses.log",
    "stick/letter.txt",
]


def test_all_that_is_ours_goes_and_nothing_else(place):
    removal = deleting(place).remove()
    assert left(place) == OTHERS
    assert {piece.part for piece in removal.removed} == set(Part)
    assert removal.left == ()
    assert not (place / "stick" / NAME).exists()
    assert not (place / "data" / "diary-backups").exists()
    assert deleting(place).inventory().pieces == ()


def test_the_inventory_says_exactly_what_will_go_and_changes_nothing(place):
    before = left(place)
    inventory = deleting(place).inventory()
    assert left(place) == before
    named = {str(file.relative_to(place)) for piece in inventory.pieces for file in piece.files}
    assert named == set(before) - set(OTHERS)
    assert inventory.size == sum((place / name).stat().st_size for name in named)
    assert [one.name for one in inventory.others] == ["other.liftdesk"]
    assert inventory.questionnaires == place / "data" / "questionnaires"
    assert inventory.pieces[-1].part is Part.DIARY  # stopped half-way, one can begin again


def test_a_stick_that_is_away_is_named(place):
    (place / "stick").rename(place / "elsewhere")
    inventory = deleting(place).inventory()
    assert inventory.away == place / "stick"
    assert Part.SECOND not in {piece.part for piece in inventory.pieces}
    deleting(place).remove()
    assert any(name.startswith("elsewhere/LiftDesk backups/diary-") for name in left(place))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_what_cannot_be_removed_is_named_and_stops_nothing(place, monkeypatch):
    unlink = os.unlink

    def stubborn(path, **named):
        if str(path).endswith("liftdesk.log.1"):
            raise PermissionError(13, "denied")
        unlink(path, **named)

    monkeypatch.setattr(os, "unlink", stubborn)
    monkeypatch.setattr("pathlib.Path.unlink", lambda path, **_: stubborn(path))
    removal = deleting(place).remove()
    assert [one.name for one in removal.left] == ["liftdesk.log.1"]
    monkeypatch.undo()
    assert [name for name in left(place) if name not in OTHERS] == ["logs/liftdesk.log.1"]


def test_a_diary_that_cannot_be_opened_goes_too(place):
    (place / "data" / "diary.liftdesk").write_bytes(b"damaged")
    deleting(place).remove()
    assert left(place) == OTHERS


def test_a_link_goes_and_what_it_leads_to_stays(place):
    target = place / "data" / "notes.txt"
    (place / "data" / "diary-backups" / "link.liftdesk").symlink_to(target)
    deleting(place).remove()
    assert left(place) == OTHERS


def test_the_log_is_let_go_of_and_begins_anew_at_the_next_fault(place):
    logger = logging.getLogger("liftdesk")
    before = list(logger.handlers)
    start_logging(place / "logs" / "liftdesk.log")
    try:
        log_fault(ValueError("x"))
        deleting(place).remove()
        assert not (place / "logs" / "liftdesk.log").exists()
        log_fault(ValueError("x"))
        assert "ValueError" in (place / "logs" / "liftdesk.log").read_text()
    finally:
        for handler in set(logger.handlers) - set(before):
            logger.removeHandler(handler)
            handler.close()


def test_a_first_day_deletes_nothing_and_says_so(tmp_path):
    nothing = DeleteEverything(
        tmp_path / "data" / "diary.liftdesk", log_folder=tmp_path / "logs", clock=FixedClock(NOW)
    )
    assert nothing.inventory().pieces == ()
    assert nothing.remove().removed == ()
