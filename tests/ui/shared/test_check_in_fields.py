"""The fields of a check-in: ratings that may be declined, a note, tags."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import LONGEST_NOTE, RATINGS, CheckIn
from liftdesk.ui.shared.check_in_fields import CheckInFields
from liftdesk.ui.shared.note_field import NoteField
from liftdesk.ui.shared.rating_row import RatingRow
from liftdesk.ui.shared.tag_field import OFFERED, TagField
from tests.support.desks import settle

BARE = CheckIn(id=1, at=datetime(2026, 11, 26, 8, tzinfo=UTC), day=date(2026, 11, 26))


@pytest.fixture
def shown(qtbot, look):
    kept = []  # or the window would go before the test

    def show(widget):
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        column.addWidget(widget)
        column.addWidget(QLineEdit())
        qtbot.addWidget(window)
        window.resize(500, 700)
        window.show()
        window.activateWindow()
        settle()
        return widget

    yield show
    kept.clear()


def emitted(signal):
    found = []
    signal.connect(found.append)
    return found


def test_a_rating_is_chosen_declined_and_taken_up_again(shown):
    row = shown(RatingRow("mood"))
    row.offer_decline(offered=True)
    chosen, declined = emitted(row.chosen), []
    row.declined.connect(lambda: declined.append(True))
    row.setFocus()
    QTest.keyClick(row.scale.focusProxy(), Qt.Key.Key_6)
    assert (chosen, row.value) == ([6], 6)
    row.decline_button.setFocus()
    QTest.keyClick(row.decline_button, Qt.Key.Key_Space)
    assert declined == [True]
    assert (row.is_declined, row.value) == (True, None)
    assert row.answer_button.hasFocus()
    assert row.answer_button.accessibleName().startswith("Mood: rather not say")
    QTest.keyClick(row.answer_button, Qt.Key.Key_Space)
    assert (row.is_declined, row.value, chosen[-1]) == (False, None, None)
    assert row.scale.focusProxy().hasFocus()


def test_declining_moves_nothing(shown):
    row = shown(RatingRow("stress"))
    row.offer_decline(offered=True)
    settle()
    high = row.sizeHint().height()
    row.show_said(None, is_declined=True)
    settle()
    assert abs(row.sizeHint().height() - high) <= 2
    assert row.scale.value is None


@pytest.mark.parametrize("name", RATINGS)
def test_every_rating_can_be_declined_by_name(shown, name):
    row = shown(RatingRow(name))
    assert row.decline_button.accessibleName().endswith(": rather not say")
    assert row.scale.focusProxy().accessibleName().count(",") >= 2


def test_a_note_is_said_once_when_the_keyboard_leaves_it(shown):
    note = shown(NoteField("Note"))
    left = emitted(note.left)
    note.setFocus()
    QTest.keyClicks(note.edit, " Calm ")
    assert left == []
    QTest.keyClick(note.edit, Qt.Key.Key_Tab)
    assert left == ["Calm"]
    note.show_text("Calm")
    note.setFocus()
    QTest.keyClick(note.edit, Qt.Key.Key_Tab)
    assert left == ["Calm"]


def test_a_note_that_was_said_in_vain_is_said_again(shown):
    note = shown(NoteField("Note"))
    left = emitted(note.left)
    for _ in range(2):
        note.setFocus()
        if not left:
            QTest.keyClicks(note.edit, "Calm")
        QTest.keyClick(note.edit, Qt.Key.Key_Tab)
    assert left == ["Calm", "Calm"]


def test_a_note_that_goes_out_of_sight_is_said_too(shown):
    note = shown(NoteField("Note"))
    left = emitted(note.left)
    note.edit.setPlainText("Half a thought")
    note.window().hide()
    assert left == ["Half a thought"]


def test_a_note_that_was_emptied_is_said(shown):
    note = shown(NoteField("Note"))
    left = emitted(note.left)
    note.show_text("old")
    note.setFocus()
    note.edit.selectAll()
    QTest.keyClick(note.edit, Qt.Key.Key_Delete)
    QTest.keyClick(note.edit, Qt.Key.Key_Tab)
    assert left == [""]


def test_what_is_half_typed_is_not_written_over(shown):
    note = shown(NoteField("Note"))
    note.show_text("old")
    note.edit.setPlainText("newer")
    note.show_text("from elsewhere")
    assert (note.text, note.is_changed) == ("newer", True)
    note.set_text("from elsewhere")
    assert (note.text, note.is_changed) == ("from elsewhere", False)


def test_some_earlier_tags_are_offered_and_the_others_completed(shown):
    field = shown(TagField())
    known = [f"tag{n}" for n in range(OFFERED + 3)]
    field.show_tags(("own",), known)
    assert list(field.chips) == ["own", *known[:OFFERED]]
    assert field.tags == ("own",)
    changed = emitted(field.changed)
    field.setFocus()
    QTest.keyClicks(field.edit, f"tag{OFFERED + 2}")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert changed == [("own", f"tag{OFFERED + 2}")]
    field.show_tags((), ())
    assert field.chips == {}


def test_a_tag_is_shown_as_it_is_written(shown):
    field = shown(TagField())
    field.show_tags(("R&B",), ())
    assert field.chips["R&B"].text() == "R&&B"  # Qt's own way of writing one
    assert field.chips["R&B"].accessibleName() == "Tag: R&B"


def test_typing_a_tag_that_stands_there_turns_it_on(shown):
    field = shown(TagField())
    field.show_tags((), ("Rain",))
    changed = emitted(field.changed)
    field.edit.setText("#rain, ")
    field.edit.returnPressed.emit()
    assert changed == [("Rain",)]
    field.edit.setText(" , ")
    field.edit.returnPressed.emit()
    assert len(changed) == 1


def test_all_fields_read_what_they_show(shown):
    fields = shown(CheckInFields())
    said = CheckIn(
        **{name: getattr(BARE, name) for name in ("id", "at", "day")},
        mood=6,
        sleep=3,
        note="Two\nlines",
        tags=("sea",),
        declined=frozenset({"stress"}),
    )
    fields.show_check_in(said, ["rain"])
    assert fields.read(said) == said
    assert fields.read(BARE) == said
    fields.ask(("mood", "stress"))
    read = fields.read(BARE)
    assert (read.mood, read.sleep, read.declined) == (6, None, {"stress"})


def test_a_note_too_long_is_said_and_nothing_is_read(shown):
    fields = shown(CheckInFields())
    fields.note.edit.setPlainText("x" * (LONGEST_NOTE + 1))
    assert fields.read(BARE) is None
    assert fields.note.edit.accessibleDescription()
    assert fields.note.edit.hasFocus()
