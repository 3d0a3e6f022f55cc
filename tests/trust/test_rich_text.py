"""What somebody wrote is shown letter by letter: no HTML of theirs is drawn, no file it names read.

Every text of the diary is written as HTML that names a picture, every page is shown, and every
widget is asked how it takes its words. The rules for the code come last.
"""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import QAction, Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.domain.training.sets import Effort
from liftdesk.services.exercise_book import Kind
from liftdesk.services.training_log import Draft, Head
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.handbook.chapter_text import ChapterText
from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.plain_tips import plain_tip
from tests.support.desks import Stage

UI = Path(__file__).resolve().parents[2] / "liftdesk"


def evil(name):
    """Return a text that is bold, with a picture, to whatever takes it for HTML."""
    return f'<b>{name}</b><img src="file:///seen.png">'


def is_hidden(text):
    """Whether a text that is read as HTML has a person's HTML in it."""
    return "<img" in text


def would_draw(tip):
    """Whether a text that Qt takes for HTML where it looks like it would be drawn as such."""
    return Qt.mightBeRichText(tip) and is_hidden(tip)


def wrong_in(root):
    """Return what inside `root` would draw somebody's HTML."""
    found = [
        f"label: {one.text()[:60]}"
        for one in root.findChildren(QLabel)
        if one.textFormat() is not Qt.TextFormat.PlainText and is_hidden(one.text())
    ]
    for widget in [root, *root.findChildren(QWidget)]:
        found += [
            f"tip of {type(widget).__name__}: {words[:60]}"
            for words in (widget.toolTip(), widget.whatsThis())
            if would_draw(words)
        ]
    found += [
        f"tip of an action: {action.toolTip()[:60]}"
        for action in root.findChildren(QAction)
        if would_draw(action.toolTip())
    ]
    found += [
        f"document: {one.toPlainText()[:60]}"
        for one in root.findChildren(QTextDocument)
        if "<img" in one.toHtml()
    ]
    found += [
        f"rich field: {one.objectName()}"
        for one in root.findChildren(QTextEdit)
        if not isinstance(one, ChapterText)  # the handbook's own blocks, built by code
    ]
    return found + _wrong_in_views(root)


def _wrong_in_views(root):
    found = []
    for view in root.findChildren(QAbstractItemView):
        tips = _tips(view.model())
        found += [f"tip in a list: {tip[:60]}" for tip in tips if would_draw(tip)]
    for view in root.findChildren(QGraphicsView):
        items = view.scene().items() if view.scene() else ()
        texts = [item for item in items if isinstance(item, QGraphicsTextItem)]
        found += [f"chart: {one.toPlainText()[:60]}" for one in texts if is_hidden(one.toHtml())]
    return found


def _tips(model: QAbstractItemModel | None):
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 50)):
        for column in range(columns):
            tip = model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
            yield str(tip or "")


def written(house, text):
    """Write a text wherever words can be written."""
    lift = house.exercise_book.add(text("Lift"), Kind())
    house.exercise_book.add_alias(lift.id, text("Alias"))
    house.exercise_book.write_note(lift.id, text("LiftNote"))
    draft = Draft(exercise=lift, done=Effort(reps=8), note=text("SetNote"))
    house.training_log.log_sets([draft, draft], head=Head(code="A", name=text("Name")))
    house.training_log.note(house.training_log.begin(), text("SessionNote"))
    house.circumstances.note_pain(lift, 4, BodyPart.KNEE)
    house.training_log.add_cardio(30, activity=text("Walk"))
    house.check_ins.rate("mood", 3)
    house.check_ins.note(text("Note"))
    house.check_ins.tag((text("Tag"),))
    house.own_plan.add(text("Person"), text("Number"), about=text("About"))
    house.own_plan.write(text("Plan"))
    house.wins.add(text("Win"))
    house.places.add(next(iter(PlacePreset)), text("Place"))
    routine = house.routines.make(next(iter(RoutinePreset)), text("Routine"))
    house.routines.name_session(routine, "A", text("Day"))
    house.routines.use(house.routines.all()[-1].id)
    gone = house.training_log.begin_another(name=text("Gone"))
    house.training_log.delete_session(gone.id)


@pytest.fixture
def look(qapp):
    from liftdesk.ui.shared.look import look_of

    return look_of()


@pytest.fixture
def stage(tmp_path, look):
    made = Stage(tmp_path, look)
    written(made.house, evil)
    yield made
    made.close()


def test_no_page_draws_what_somebody_wrote_as_html(stage):
    found, said = {}, set()
    for key in (*TABS, *INNER):
        if key in TABS:
            stage.page(key)
        elif key == "questionnaire":
            stage.desk.ask_questionnaire("phq9")
        else:
            stage.window.open_page(key)
        stage.desk.jobs.wait()
        stage.settle()
        found[key] = wrong_in(stage.window)
        said |= {one.text() for one in stage.window.findChildren(QLabel) if "<b>" in one.text()}
    assert {key: wrong for key, wrong in found.items() if wrong} == {}
    assert len(said) > 5  # they were shown, letter by letter


def test_messages_and_crisis_help_do_neither(stage):
    from liftdesk.ui.safety.crisis_card import CrisisCard

    text = evil("Said")
    stage.window.say(text)
    stage.window.say_undoable(text)
    card = CrisisCard(safety=stage.house.safety, plan=stage.house.own_plan, parent=stage.window)
    card.show()
    stage.settle()
    assert any("<b>Person</b>" in one.text() for one in card.findChildren(QLabel))
    assert wrong_in(stage.window) == []
    card.close()


def test_the_walk_would_find_it(qtbot, look):
    root = QWidget()
    qtbot.addWidget(root)
    text = evil("x")
    QLabel(text, root)
    root.setToolTip(text)
    assert len(wrong_in(root)) == 2
    root.setToolTip(plain_tip(text))
    assert len(wrong_in(root)) == 1


def test_labels_buttons_and_reasons_show_it_letter_by_letter(qtbot, look):
    text = evil("x")
    plain, button, reason = label(text), IconButton("x", text), ReasonLabel(text, text)
    for widget in (plain, button, reason):
        qtbot.addWidget(widget)
    assert plain.textFormat() is Qt.TextFormat.PlainText
    assert button.toolTip() == f"<qt>{plain_tip(text)[4:-5]}</qt>"
    assert "<img" not in button.toolTip() + reason.text()


def test_a_tip_that_is_no_html_stays_as_it_is():
    assert plain_tip("Remove Anna & Ben") == "Remove Anna & Ben"
    assert plain_tip("a < b") == "a < b"


RICH = {"QTextEdit", "QTextBrowser", "QMessageBox", "QErrorMessage", "setHtml", "insertHtml"}
RICH |= {"setWhatsThis", "setStatusTip", "setMarkdown", "QToolTip", "showMessage"}
MADE_PLAIN = {"QLabel", "QStaticText"}
TIPS = {"tr", "translate", "plain_tip"}
MADE_HERE = {("ui/shared/labels.py", "QLabel"), ("ui/shared/chips.py", "QLabel")}
MADE_HERE |= {("ui/paper/scan_rows.py", "QLabel"), ("ui/transfer/import_file_row.py", "QLabel")}
MADE_HERE |= {("ui/charts/axis_labels.py", "QStaticText")}
"""Plain by their format, set in the next line, or of a picture alone."""


def broken_rules(text, where=""):
    """Return the calls in a module that could draw HTML, as `line: call`."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        if name in RICH or (name in MADE_PLAIN and (where, name) not in MADE_HERE):
            found.append(f"{node.lineno}: {name}")
        if name == "setToolTip" and not _is_ours(node.args[0]):
            found.append(f"{node.lineno}: setToolTip")
    return found


def _is_ours(words):
    """Whether a tip is written in the code, or made plain."""
    if isinstance(words, ast.Constant):
        return True
    if isinstance(words, ast.IfExp):
        return _is_ours(words.body) and _is_ours(words.orelse)
    called = words.func if isinstance(words, ast.Call) else None
    if isinstance(called, ast.Attribute) and called.attr == "replace":
        return isinstance(called.value, ast.Name) and called.value.id.isupper()
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in TIPS


def test_no_code_has_a_way_to_draw_html():
    found = [
        f"{path.relative_to(UI)}:{line}"
        for path in sorted(UI.rglob("*.py"))
        for line in broken_rules(path.read_text(encoding="utf-8"), path.relative_to(UI).as_posix())
    ]
    assert found == []


@pytest.mark.parametrize(
    ("bad", "good"),
    [
        ("w.setToolTip(name)", "w.setToolTip(plain_tip(name))"),
        ("w.setToolTip(self.tr('a').format(n=name))", "w.setToolTip(self.tr('a'))"),
        ("QMessageBox(w)", "Dialog(w)"),
        ("QLabel(name)", "label(name)"),
        ("QStaticText(name)", "Words(name)"),
        ("w.setHtml(name)", "w.setPlainText(name)"),
    ],
)
def test_each_rule_can_be_broken(bad, good):
    assert broken_rules(bad)
    assert broken_rules(good) == []


def test_words_of_charts_are_made_plain_in_the_next_line():
    for where, name in MADE_HERE:
        if name == "QStaticText":
            lines = (UI / where).read_text(encoding="utf-8").splitlines()
            (made,) = [number for number, line in enumerate(lines) if f"{name}(" in line]
            assert "setTextFormat(Qt.TextFormat.PlainText)" in lines[made + 1]


def test_a_message_box_would_draw_it(qtbot, look):
    """Why there is none: its text is taken for HTML by itself."""
    box = QMessageBox()
    qtbot.addWidget(box)
    assert box.textFormat() is Qt.TextFormat.AutoText
