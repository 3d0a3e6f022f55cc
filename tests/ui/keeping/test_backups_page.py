"""The page of backups: the list, what is inside, checks, copies, a second folder, restoring."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from liftdesk.app import open_house
from liftdesk.domain.keeping import Reason
from liftdesk.domain.training.units import Unit
from liftdesk.services.second_folder import NAME
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from liftdesk.ui.program import Program
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import services


def done(desk):
    """Wait for what is worked on."""
    for _ in range(3):
        desk.jobs.wait()
        settle()


def words(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def desk(first_day):
    """A window over an empty diary: what is in backups is written by each test."""
    return first_day


@pytest.fixture
def page(desk):
    """The page over two backups, the older one with less in it."""
    desk.house.training_log.log_line("squat 3x8 @ 60kg", unit=Unit.KG)
    desk.house.backups.now(Reason.START)
    desk.clock.at += timedelta(days=1)
    desk.house.training_log.log_line("squat 3x8 @ 62kg", unit=Unit.KG)
    desk.house.backups.now(Reason.IMPORT)
    desk.window.open_page("backups")
    done(desk.desk)
    return desk.window.page("backups")


def test_the_data_card_leads_to_it_and_esc_leads_back(desk):
    card = desk.page("safety").data
    card.backups_button.click()
    desk.settle()
    page = desk.window.page("backups")
    assert page.isVisible()
    page.back.click()
    assert desk.window.page("safety").isVisible()


def test_the_data_card_says_at_once_that_a_backup_was_made(desk):
    card = desk.page("safety").data
    assert "None yet" in card._backup.text()
    card._on_back_up_clicked()
    assert "Last one Thu 26 Nov," in card._backup.text()
    desk.clock.at += timedelta(days=60)
    card.show_backup()
    assert "Last one Thu 26 Nov 2026," in card._backup.text()


def test_each_says_when_and_why_and_what_is_in_it(page):
    assert [row._title.text() for row in page.rows] == ["27 Nov 2026, 18:00", "26 Nov 2026, 18:00"]
    newest = page.rows[0]._about.text()
    assert newest.startswith("Before an import")
    assert "2 sessions, 6 sets" in newest
    assert "kB" in newest or "MB" in newest
    assert page.rows[0].restore_button.accessibleName() == (
        "Restore the backup of 27 Nov 2026, 18:00"
    )


def test_looking_inside_says_the_last_days_and_how_it_differs(desk, page):
    row = page.rows[1]
    row.look_button.click()
    done(desk.desk)
    said = " ".join(words(row))
    assert row.is_open
    assert "Without 1 session that the diary has now." in said
    assert "Thu 26 Nov: 1 session, 3 sets" in said
    row.look_button.click()
    assert not row.is_open
    page.rows[0].look_button.click()
    done(desk.desk)
    assert "The same entries as the diary has now." in words(page.rows[0])


def test_while_mood_is_hidden_nothing_is_counted_out(desk, page):
    desk.house.check_ins.rate("mood", 3)
    desk.house.backups.now()
    desk.house.preferences.hide_mood()
    desk.settle()
    page.rows[0].look_button.click()
    done(desk.desk)
    assert "check-in" not in " ".join(words(page)).casefold().replace("check-ins are", "")


def test_a_check_brings_it_back_and_says_so(desk, page):
    page.rows[0].check_button.click()
    done(desk.desk)
    assert "works" in desk.window._message.text
    assert "Checked Fri 27 Nov" in page.rows[0]._about.text()
    assert not page.busy.is_busy


def test_a_check_that_finds_a_changed_byte_says_it_plainly(desk, page):
    path = page.rows[1].entry.path
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    page.rows[1].check_button.click()
    done(desk.desk)
    assert "not as it was written" in desk.window._message.text
    assert "Checked" not in page.rows[1]._about.text()


def test_a_copy_is_saved_where_it_is_wanted(desk, page, tmp_path, monkeypatch):
    target = tmp_path / "copy.liftdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.rows[0].save_button.click()
    done(desk.desk)
    assert target.read_bytes() == page.rows[0].entry.path.read_bytes()
    assert "copy.liftdesk" in desk.window._message.text


def test_back_up_now_lists_the_new_one(desk, page):
    desk.clock.at += timedelta(minutes=1)
    page.back_up_button.click()
    done(desk.desk)
    assert page.rows[0]._about.text().startswith("Asked for")
    assert len(page.rows) == 3


def test_restoring_asks_first_with_the_safe_answer_focused(desk, page):
    row = page.rows[1]
    row.restore_button.click()
    assert QApplication.focusWidget() is row.keep_button
    row.keep_button.click()
    assert not row.confirm_button.isVisible()
    assert QApplication.focusWidget() is row.restore_button


def test_a_list_of_many_shows_some_and_the_rest_when_wanted(desk, page):
    for _ in range(14):
        desk.clock.at += timedelta(minutes=1)
        desk.house.backups.now()
    page.refresh()
    assert len(page.rows) == 12
    page.more_button.click()
    assert len(page.rows) == 16
    assert not page.more_button.isVisible()


def test_an_empty_list_says_what_will_appear(desk):
    desk.window.open_page("backups")
    done(desk.desk)
    assert any("first is made once" in one for one in words(desk.window.page("backups")))


@pytest.fixture
def stick(tmp_path, monkeypatch):
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def test_a_second_folder_is_chosen_filled_checked_and_left(desk, page, stick):
    page.second.choose_button.click()
    done(desk.desk)
    assert len(list((stick / NAME).glob("*.liftdesk"))) == 2
    assert page.second.said.startswith("Up to date, 2 copies")
    page.second.check_button.click()
    done(desk.desk)
    assert "newest copy works" in desk.window._message.text
    assert "Checked Fri 27 Nov" in page.second.said
    page.second.forget_button.click()
    done(desk.desk)
    assert page.second.said == ""
    assert len(list((stick / NAME).glob("*.liftdesk"))) == 2


def test_a_backup_is_copied_by_itself_once_the_desk_has_begun(desk, page, stick):
    page.second.choose_button.click()
    done(desk.desk)
    desk.desk.keeping.begin()
    desk.clock.at += timedelta(minutes=1)
    desk.desk.back_up()
    done(desk.desk)
    assert len(list((stick / NAME).glob("*.liftdesk"))) == 3


def test_a_folder_that_is_away_is_a_calm_line_and_keeps_nothing_from_working(
    desk, page, stick, tmp_path
):
    page.second.choose_button.click()
    done(desk.desk)
    stick.rename(tmp_path / "away")
    desk.clock.at += timedelta(minutes=1)
    page.back_up_button.click()
    done(desk.desk)
    assert page.second.said.startswith("Not there at the moment.")
    assert "Backed up and checked" in desk.window._message.text
    assert not page.second.copy_button.isVisible()


def test_the_folder_of_the_backups_is_refused_in_words(desk, page, monkeypatch):
    own = page.rows[0].entry.path.parent
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(own))
    page.second.choose_button.click()
    done(desk.desk)
    assert "somewhere else" in desk.window._message.text
    assert page.second.said == ""


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_nothing_is_cut(desk, page, stick, size):
    page.second.choose_button.click()
    desk.window.resize(*size)
    page.rows[0].look_button.click()
    page.rows[1].restore_button.click()
    done(desk.desk)
    assert cut_texts(page) == []
    assert overlaps(page) == []


class Running:
    """A program over a diary with one session, whose backup is a session behind."""

    def __init__(self, qapp, folder):
        self.clock = FixedClock(THURSDAY)
        self.program = Program(
            qapp, open_house=lambda path: open_house(path, clock=self.clock), start=services()
        )
        self.program.open(folder / "diary.liftdesk")
        self.program.show()
        self.write()
        self.then = self.content()
        self.backup = self.house.backups.now()
        self.clock.at += timedelta(hours=3)
        self.write()

    @property
    def house(self):
        return self.program._house

    @property
    def desk(self):
        return self.program.desk

    def write(self):
        self.house.training_log.log_line("squat 3x8 @ 60kg", unit=Unit.KG)

    def content(self):
        return dump(self.house.check_up._database)

    def page(self):
        self.desk.window.open_page("backups")
        done(self.desk)
        return self.desk.window.page("backups")

    def settle(self):
        for _ in range(3):
            done(self.desk)


@pytest.fixture
def running(qapp, look, tmp_path):
    made = Running(qapp, tmp_path)
    yield made
    made.program.close()
    settle()


def restore(running, path):
    row = next(one for one in running.page().rows if one.entry.path == path)
    row.restore_button.click()
    row.confirm_button.click()
    running.settle()


def test_a_restore_opens_the_backup_and_its_undo_brings_everything_back(running):
    now = running.content()
    restore(running, running.backup)
    assert running.content() == running.then
    message = running.desk.window._message
    assert "The backup of Thu 26 Nov, 18:00 is open." in message.text
    kept = next(one for one in running.house.backups.entries() if one.reason is Reason.RESTORE)
    assert kept.path.name in message.text
    running.clock.at += timedelta(minutes=5)
    running.desk.keeping.restore(kept.path, "before")
    running.settle()
    assert running.content() == now


def test_a_backup_that_is_not_sound_leaves_the_diary_open_as_it_was(running):
    now = running.content()
    running.backup.write_bytes(running.backup.read_bytes()[:-4096])
    restore(running, running.backup)
    assert running.content() == now
    assert "The diary is as it was." in running.desk.window._message.text


def test_a_disk_that_refuses_the_exchange_leaves_the_diary_open(running, monkeypatch):
    now = running.content()

    def full(*_args, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("liftdesk.store.backup._keep", full)
    restore(running, running.backup)
    assert running.content() == now
    assert "disk is full" in running.desk.window._message.text


def test_another_file_can_be_restored_too(running, tmp_path, monkeypatch):
    elsewhere = tmp_path / "elsewhere.liftdesk"
    elsewhere.write_bytes(running.backup.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(elsewhere), ""))
    running.page().other_button.click()
    running.settle()
    assert running.content() == running.then


def test_closing_makes_a_backup_of_what_changed(running, tmp_path):
    running.settle()
    running.write()
    running.program.close()
    made = sorted((tmp_path / "diary-backups").glob("*-close.liftdesk"))
    assert len(made) == 1
