"""Planned days as a calendar file, from the Training menu."""

from tests.support import ical


def test_the_menu_writes_the_planned_days(first_day, tmp_path, monkeypatch):
    monkeypatch.setattr(first_day.desk, "ask_path", lambda name: tmp_path / name)
    first_day.window.action("calendar_file").trigger()
    events = ical.parse((tmp_path / "LiftDesk.ics").read_bytes()).inside
    assert len(events) == len(first_day.house.calendar_file.events())
    assert first_day.house.undo.undo_name is None


def test_nothing_is_written_where_the_person_thought_better_of_it(first_day, tmp_path, monkeypatch):
    monkeypatch.setattr(first_day.desk, "ask_path", lambda _name: None)
    first_day.window.action("calendar_file").trigger()
    assert list(tmp_path.glob("*.ics")) == []


def test_a_folder_that_cannot_be_written_to_is_said(first_day, tmp_path, monkeypatch):
    monkeypatch.setattr(first_day.desk, "ask_path", lambda name: tmp_path / "no" / name)
    first_day.window.action("calendar_file").trigger()
    first_day.settle()
    assert not (tmp_path / "no").exists()
