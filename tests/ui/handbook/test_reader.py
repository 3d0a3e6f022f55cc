"""The reader: opening, going back, searching, links, and reading by keys alone."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from liftdesk.services.handbook import CHAPTERS
from liftdesk.ui.handbook.reader import Reader


@pytest.fixture
def reader(qtbot, look):
    found = Reader()
    qtbot.addWidget(found)
    found.resize(1100, 600)
    found.show()
    found.fit(1100)
    return found


def text(reader):
    return reader.text.toPlainText()


def test_it_begins_with_the_first_chapter(reader):
    assert reader.place == (CHAPTERS[0], "")
    assert text(reader).startswith("What LiftDesk is")
    assert not reader.earlier.isEnabled()
    assert not reader.later.isEnabled()
    assert reader.text.accessibleName() == "What LiftDesk is, and what it is not"


def test_back_and_forward_go_the_way_that_was_read(reader):
    reader.open("loads")
    reader.open("paper", "type-a-sheet-back")
    QTest.keyClick(reader.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.place == ("loads", "")
    reader.earlier.click()
    assert reader.place == (CHAPTERS[0], "")
    QTest.keyClick(reader.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert reader.place == ("loads", "")
    reader.open("safety")
    assert not reader.later.isEnabled()
    reader.open("safety")
    reader.go(-1)
    assert reader.place == ("loads", "")


def test_an_unknown_chapter_and_heading_change_nothing_and_break_nothing(reader):
    reader.open("no-such-chapter")
    assert reader.place == (CHAPTERS[0], "")
    reader.open("loads", "no-such-heading")
    assert text(reader).startswith("How loads")
    reader.go(5)
    assert reader.place == ("loads", "no-such-heading")


def test_a_link_leads_to_its_heading(reader):
    reader.open("session")
    reader.text.anchorClicked.emit(QUrl("loads.md#after-pain"))
    assert reader.place == ("loads", "after-pain")
    assert reader.text.textCursor().block().text() == "After pain"
    reader.text.anchorClicked.emit(QUrl("#warm-ups"))
    assert reader.place == ("loads", "warm-ups")


@pytest.mark.parametrize("target", ["https://example.org/x.md", "file:///etc/passwd", "../x.md"])
def test_a_foreign_link_leads_nowhere(reader, target):
    reader.text.anchorClicked.emit(QUrl(target))
    assert reader.place == (CHAPTERS[0], "")


def test_nothing_is_read_from_a_disk_or_a_network_by_name(reader):
    kind = QTextDocument.ResourceType.ImageResource.value
    assert reader.text.loadResource(kind, QUrl("file:///etc/hostname")) is None
    assert reader.text.made.resource(kind, QUrl("file:///etc/hostname")) is None
    reader.text.setSource(QUrl("file:///etc/hostname"))
    assert text(reader).startswith("What LiftDesk is")


def test_links_are_reached_by_tab_and_followed_by_enter(reader, qtbot):
    reader.open("questions")
    reader.focus_text()
    qtbot.waitUntil(reader.text.hasFocus)
    QTest.keyClick(reader.text, Qt.Key.Key_Tab)
    QTest.keyClick(reader.text, Qt.Key.Key_Return)
    assert reader.place == ("easier-days", "after-time-away")


def test_headings_are_reached_by_h(reader):
    reader.open("loads")
    headings = []
    for _ in range(3):
        QTest.keyClick(reader.text, Qt.Key.Key_H)
        headings.append(reader.text.textCursor().block().text())
    assert headings == ["The rule in short", *headings[1:]]
    assert len(set(headings)) == 3
    QTest.keyClick(reader.text, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert reader.text.textCursor().block().text() == headings[1]


def test_a_search_lists_sections_and_marks_the_words(reader):
    reader.search.setText("Passphrase FORGOTTEN")
    reader.look_for()
    hits = reader.contents.hits
    assert reader.contents.currentWidget() is hits
    assert hits.count() == 1
    assert reader.found.text() == "1 section found"
    hits.itemActivated.emit(hits.item(0))
    assert reader.place == ("passphrase", "set-one")
    marked = {mark.cursor.selectedText().lower() for mark in reader.text.extraSelections()}
    assert marked == {"passphrase", "forgotten"}
    reader.search.clear()
    reader.look_for()
    assert reader.contents.currentWidget() is reader.contents.chapters
    assert reader.found.isHidden()


def test_a_find_above_the_first_heading_is_gone_to(reader):
    reader.search.setText("lift weights mind")
    reader.look_for()
    hits = reader.contents.hits
    hits.itemClicked.emit(hits.item(0))
    assert reader.place == ("what-it-is", "")
    cursor = reader.text.textCursor()
    cursor.setPosition(cursor.position() + 4, cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "Lift"  # of the name, which begins with the word


def test_a_search_that_finds_nothing_says_what_to_do(reader):
    reader.search.setText("zzz")
    reader.look_for()
    assert reader.found.text() == "Nothing found. Fewer words find more."
    assert reader.contents.hits.count() == 0


def test_enter_in_the_search_goes_to_the_first_find(reader, qtbot):
    QTest.keyClick(reader.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(reader.search.hasFocus)
    QTest.keyClicks(reader.search, "talk test")
    QTest.keyClick(reader.search, Qt.Key.Key_Return)
    assert reader.contents.hits.hasFocus()
    QTest.keyClick(reader.contents.hits, Qt.Key.Key_Return)
    assert reader.place == ("easy-cardio", "the-talk-test")
    assert reader.text.hasFocus()


def test_contents_show_the_sections_of_the_chapter_that_is_read(reader):
    reader.open("loads", "after-pain")
    places = reader.contents.chapters
    shown = [
        places.item(row).text().strip()
        for row in range(places.count())
        if not places.item(row).isHidden()
    ]
    assert "After pain" in shown
    assert "The quick line" not in shown
    assert len([words for words in shown if words == places.currentItem().text().strip()]) == 1
    assert places.currentItem().text().strip() == "After pain"


def test_text_grows_with_the_size_of_text_and_stays_where_it_was(reader, look):
    reader.open("keeping", "trash")
    place = reader.text.textCursor().position()
    before = reader.text.made.size().height()
    look.set_text_percent(150)
    assert reader.text.made.size().height() > 1.3 * before
    assert reader.text.textCursor().position() == place


def test_the_theme_is_followed(reader, look):
    def ink():
        cursor = reader.text.textCursor()
        cursor.setPosition(3)
        return cursor.charFormat().foreground().color()

    light = ink()
    look.set_theme("dark")
    assert ink() == look.colour("ink") != light


def test_contents_and_chapter_take_turns_where_there_is_little_room(reader):
    reader.fit(600)
    assert reader.turn.isVisible()
    assert reader.text.isVisible()
    assert not reader.contents.isVisible()
    reader.turn.click()
    assert reader.contents.isVisible()
    assert not reader.text.isVisible()
    reader.contents.opened.emit("paper", "")
    assert reader.text.isVisible()
    assert not reader.contents.isVisible()
    reader.fit(1100)
    assert reader.contents.isVisible()
    assert reader.text.isVisible()


def test_every_chapter_is_laid_out_whole(reader):
    for chapter in CHAPTERS:
        reader.open(chapter)
        plain = text(reader)
        for block in reader.book.chapter(chapter).blocks:
            assert block.anchor in {"", *reader.text.made.headings}
        assert not [sign for sign in ("**", "<kbd>", "](") if sign in plain], chapter
        assert reader.text.horizontalScrollBar().maximum() == 0, chapter
