"""The Safety page on paper: its button, its menu, and what is private left out until ticked."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from liftdesk.printing.sheets import Paper
from liftdesk.ui.safety.sheet_dialog import SafetySheetDialog
from liftdesk.ui.transfer.page_picture import PagePicture

NUMBER, WORDS = "07700 900123", "Walk to the canal."


@pytest.fixture
def opened(desk, monkeypatch, tmp_path):
    """Runs something in the dialog once it opens, and returns how often it did."""
    monkeypatch.setattr(desk.desk, "ask_path", lambda _name: tmp_path / "mine.pdf")
    seen = []

    def do(what):
        def run(dialog):
            seen.append(dialog)
            dialog.show()
            what(dialog)
            dialog.close()
            return dialog.result()

        monkeypatch.setattr(SafetySheetDialog, "exec", run)
        return seen

    return do


@pytest.fixture
def written(desk):
    desk.house.own_plan.add("My sister", NUMBER, about="family")
    desk.house.own_plan.write(WORDS)
    return desk


def said(dialog):
    return " ".join(text.plain for page in dialog.wanted().pages for text in page.texts)


def test_button_and_menu_open_it(desk, opened):
    seen = opened(lambda _dialog: None)
    page = desk.page("safety")
    page.print_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert len(seen) == 1
    action = desk.window.action("print_safety")
    assert action in desk.window.menu_bar.actions()[0].menu().actions()
    action.trigger()
    assert len(seen) == 2


def test_the_palette_finds_it(desk):
    desk.ctrl(Qt.Key.Key_K)
    model = desk.desk.ease.palette.box.model
    for words in ("print the safety", "safety page"):
        desk.desk.ease.palette.box.field.setText(words)
        desk.settle()
        assert "Print the Safety page" in [model.entry(n).words for n in range(model.rowCount())]


def test_nothing_private_is_on_it_until_it_is_ticked(written, opened):
    def look(dialog):
        choices = dialog.choices
        assert choices.people.isVisible()
        assert choices.helps.isVisible()
        assert NUMBER not in said(dialog)
        assert WORDS not in said(dialog)
        choices.people.click()
        assert NUMBER in said(dialog)
        assert WORDS not in said(dialog)
        choices.helps.click()
        assert WORDS in said(dialog)

    seen = opened(look)
    for _time in range(2):  # a tick is not kept for the next sheet
        written.window.action("print_safety").trigger()
    assert len(seen) == 2


def test_who_wrote_nothing_down_is_asked_nothing(desk, opened):
    def look(dialog):
        assert not dialog.choices.people.isVisible()
        assert not dialog.choices.helps.isVisible()

    assert opened(look) == []
    desk.window.action("print_safety").trigger()


def test_it_is_the_same_with_mood_hidden(written, opened):
    sheets = []
    opened(lambda dialog: sheets.append(said(dialog)))
    written.house.questionnaires.answer("ons4", {1: 7, 2: 6, 3: 5, 4: 3})
    written.window.action("print_safety").trigger()
    written.desk.toggle_mood()
    written.settle()
    written.page("safety").print_button.click()
    assert sheets[0] == sheets[1]
    assert "ONS4" not in sheets[1]
    assert NUMBER not in sheets[1]


def test_it_follows_the_country_and_the_paper(desk, opened):
    desk.house.safety.choose("DE")
    desk.house.preferences.put("print", "letter large")
    found = []

    def look(dialog):
        assert dialog.choices.paper.value is Paper.LETTER
        found.append((dialog.wanted().paper, len(dialog.wanted().pages), said(dialog)))
        dialog.choices.large.click()
        dialog.choices.paper.set_value(Paper.A4)
        dialog.choices.paper.chosen.emit(Paper.A4)
        found.append((dialog.wanted().paper, len(dialog.wanted().pages), said(dialog)))

    opened(look)
    desk.window.action("print_safety").trigger()
    assert [(paper, count) for paper, count, _ in found] == [(Paper.LETTER, 2), (Paper.A4, 1)]
    assert all("0800 111 0 111" in words for *_, words in found)
    assert desk.house.preferences.get("print") == "letter large"


def test_pages_have_names_and_their_number_is_said(desk, opened):
    def look(dialog):
        names = [one.accessibleName() for one in dialog.findChildren(PagePicture)]
        assert names == ["Page 1 of 1"]
        dialog.choices.large.click()
        assert "2" in dialog.length.text()
        for tick in (dialog.choices.large, dialog.choices.ink):
            assert tick.accessibleName() == tick.text()

    opened(look)
    desk.window.action("print_safety").trigger()


def test_it_is_saved_as_a_file_and_undo_has_nothing_to_take_back(desk, opened, tmp_path):
    opened(lambda dialog: dialog.save.click())
    desk.window.action("print_safety").trigger()
    text = PdfReader(tmp_path / "mine.pdf").pages[0].extract_text()
    assert "Never the only treatment" in " ".join(text.split())
    assert desk.house.undo.undo_name is None


def test_the_button_comes_before_the_cards(desk):
    page = desk.page("safety")
    assert page.print_button.text() == "Print this page"
    page.print_button.setFocus()
    desk.press(Qt.Key.Key_Tab)
    assert page.help.choice.hasFocus()
