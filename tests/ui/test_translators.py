"""The chosen language is spoken in widgets and in rooms without Qt, and English costs nothing."""

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialogButtonBox

from liftdesk.system.texts import spoken_language, translate, translate_n
from liftdesk.ui import translators
from liftdesk.ui.pseudo import LONGER, pseudo


class Speaker(QObject):
    def say(self):
        return self.tr("Back")


@pytest.fixture(autouse=True)
def english_again(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(translators, "language_file", lambda: tmp_path / "language")
    yield
    translators.speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_pseudo_is_spoken_everywhere():
    translators.speak("pseudo")
    assert Speaker().say().startswith("[Båçk")
    assert translate("A", "Back").startswith("[Båçk")
    assert QCoreApplication.translate("A", "Back").startswith("[Båçk")
    assert translate_n("A", "{n} set", "{n} sets", 1).startswith("[{n} šét ")
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
    assert translate("A", "Back").startswith("[")


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
        assert len(made) >= len(text) * (1 + LONGER) - 2
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
