"""The chosen language is spoken in widgets and in rooms without Qt, and English costs nothing."""

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialogButtonBox

from liftdesk.system.texts import spoken_language, translate, translate_n
from liftdesk.ui import translators
from liftdesk.ui.pseudo import LONGER, mirrored, pseudo
from tests.support.desks import settle
from tests.support.locked_diaries import Sitting, locked_diary, plain_diary


class Speaker(QObject):
    def say(self):
        return self.tr("Back")


@pytest.fixture(autouse=True)
def english_again(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(translators, "language_file", lambda: tmp_path / "language")
    yield
    translators.speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_pseudo_leaves_links_whole():
    assert pseudo("See [a chapter](a.md).").startswith("«Šéé [å çhåptér](a.md).")


def test_pseudo_is_spoken_everywhere():
    translators.speak("pseudo")
    assert Speaker().say().startswith("[Båçk")
    assert translate("A", "Back").startswith("[Båçk")
    assert QCoreApplication.translate("A", "Back").startswith("[Båçk")
    assert translate_n("A", "{n} set", "{n} sets", 1).startswith("[{n} šét]")
    assert translate_n("A", "{n} set", "{n} sets", 2).startswith("[{n} šétš")
    assert spoken_language() == "pseudo"


def test_english_comes_back():
    translators.speak("pseudo")
    translators.speak("en")
    assert Speaker().say() == "Back"
    assert translate("A", "Back") == "Back"
    assert spoken_language() == "en"


def test_mirrored_goes_from_right_to_left(qapp):
    translators.speak("rtl")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert translate("A", "Back").startswith("\u200f[\u202eBåçk")
    assert (
        QTextDocument(translate("A", "Back")).firstBlock().textDirection() == qapp.layoutDirection()
    )
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"


def test_mirrored_words_run_back_and_numbers_do_not():
    assert mirrored("Set {n}, −2") == "\u200f\u202eSet\u202c \u2068{n}\u2069, \u2066−2\u2069"
    assert mirrored("{n} – {m}") == "\u2068{n}\u2069 – \u2068{m}\u2069"
    assert mirrored("&File") == "\u200f\u202e&File\u202c"
    assert mirrored("don't") == "\u200f\u202edon't\u202c"


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_what_has_no_translation_is_said_in_english(language):
    translators.speak(language)
    assert translate("Nowhere", "Never said") == "Never said"
    assert translate_n("Nowhere", "{n} rock", "{n} rocks", 3) == "{n} rocks"
    assert translate_n("Nowhere", "{n} rock", "{n} rocks", 1) == "{n} rock"
    assert spoken_language() == language


def test_dialogs_of_qt_speak_too(qtbot):
    translators.speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"


def test_a_choice_is_kept_and_spoken():
    translators.choose_language("fr")
    assert (translators.language_chosen(), spoken_language()) == ("fr", "fr")
    translators.choose_language("")
    assert translators.language_chosen() == ""
    assert spoken_language() == translators.computer_language()


def test_every_language_is_named_in_itself():
    named = dict(translators.languages())
    assert named["de"] == "Deutsch"
    assert set(named) == {"en", "de", "fr", "es"}


@given(st.text(max_size=60))
def test_pseudo_keeps_holes_and_is_longer(text):
    made = pseudo(text)
    holes = re.compile(r"\{[^{}]*\}")
    assert holes.findall(made) == holes.findall(text)
    if made != text:
        words = holes.sub("", text)
        assert len(words) <= 5 or len(made) >= len(text) + len(words) * LONGER - 12
        assert (made[0], made[-1]) == ("[", "]")


@pytest.mark.parametrize("text", ["", "12", "{n}", "{n} – {m}", "…"])
def test_what_has_no_words_stays(text):
    assert pseudo(text) == text


@pytest.mark.parametrize("text", ["Save &now", "<b>Now</b> or {when}", "[it](a.md) and `x`"])
def test_pseudo_keeps_what_programs_read(text):
    made = pseudo(text)
    for part in re.findall(r"&n|<[^>]*>|\{\w+\}|\]\([^)]*\)|`[^`]*`", text):
        assert part in made


def test_an_english_start_reads_none_of_it():
    code = (
        "import os; os.environ['LIFTDESK_LANGUAGE'] = 'en'; from liftdesk import app; import sys;"
        " app._speak(None); print([m for m in sys.modules if 'translators' in m or 'PySide' in m])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


class Windows:
    """A desk whose window is opened anew at once."""

    def __init__(self):
        self.shown = []
        self.links = self.window = self

    def while_closed(self, work, then):
        then(self, work())

    def open_page(self, key):
        self.shown.append(key)

    show_tab = open_page


def test_the_window_opens_anew_on_the_same_page():
    desk = Windows()
    choice = translators.WindowLanguage(desk, "set_up")
    assert choice.current == "en"
    assert choice.all() == translators.languages()
    choice.choose("es")
    assert (desk.shown, choice.current, spoken_language()) == (["set_up"], "es", "es")
    choice.choose("es")
    assert desk.shown == ["set_up"]
    translators.WindowLanguage(desk, "today").choose("en")
    assert (desk.shown, choice.current) == (["set_up", "today"], "en")


def test_what_is_tried_out_is_no_choice():
    translators.speak("rtl")
    assert translators.WindowLanguage(Windows(), "today").current == "en"


def test_a_choice_that_cannot_be_kept_holds_for_now(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr(translators, "language_file", lambda: tmp_path / "file" / "language")
    translators.choose_language("fr")
    assert spoken_language() == "fr"
    assert translators.language_chosen() == ""


@pytest.mark.parametrize("is_locked", [False, True])
def test_a_window_that_is_open_speaks_at_once(look, tmp_path, is_locked):
    path = (locked_diary if is_locked else plain_diary)(tmp_path)
    sitting = Sitting(path)
    sitting.start()
    if is_locked:
        sitting.unlock()
    before = sitting.program.desk
    assert before.window.page("safety").accessibleName() == "Safety"
    translators.WindowLanguage(before, "recovery").choose("pseudo")
    settle()
    after = sitting.program.desk
    assert after is not before
    assert after.window.page("recovery").isVisible()
    assert after.window.page("safety").accessibleName().startswith("[Šåfétý")
    sitting.end()
