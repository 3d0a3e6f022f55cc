"""With mood hidden, every tab and every page inside one is walked: nothing of it is to be found."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.wording.check_ins import ratings_words
from liftdesk.wording.feelings import activation_text, feeling_text
from liftdesk.wording.questionnaires import score_text
from tests.support import today_states as states
from tests.support.desks import Stage

EVENING = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
NOTE, TAG, OTHER_TAG = "canary in the mine", "canarytag", "earliertag"
WALKED = [*TABS, *INNER]


@pytest.fixture
def desk(tmp_path, look):
    """A window over a diary with moods of every kind, today's among them."""
    stage = Stage(tmp_path, look, months=2, at=EVENING)
    house = stage.house
    house.check_ins.add(at=datetime(2026, 11, 24, 9, tzinfo=UTC), mood=1, tags=(OTHER_TAG,))
    for name, value in (("mood", 9), ("energy", 8), ("stress", 7), ("confidence", 2)):
        house.check_ins.rate(name, value)
    house.check_ins.decline("sleep")
    house.check_ins.note(NOTE)
    house.check_ins.tag((TAG,))
    states.done(stage)
    detail = house.day.view().detail
    for moment, valence in ((FeelingMoment.BEFORE, -3), (FeelingMoment.AFTER, 4)):
        house.training_log.feel(moment, valence, arousal=5, session=detail.session)
    house.questionnaires.choose("phq9", on=True)
    house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1))
    house.questionnaires.answer("ons4", {1: 7, 2: 6, 3: 5, 4: 3})
    yield stage
    stage.close()


def canaries(desk):
    """What must not be found, as it would be written."""
    house, view = desk.house, desk.house.day.view()
    before, after = (view.felt(m) for m in (FeelingMoment.BEFORE, FeelingMoment.AFTER))
    results = [score_text(one.instrument, one.score) for one in house.questionnaires.history()]
    assert len(results) == 2
    return [
        *(NOTE, TAG, OTHER_TAG),
        *(feeling_text(-3), feeling_text(4)),
        *(ratings_words(house.check_ins.now()), "mood 9", "9 of 10", "8 of 10", "rather not say"),
        activation_text(before, after),
        *results,
        "9 of 27",
    ]


def texts(window):
    """Everything that can be seen or heard of the window now."""
    found = [window.windowTitle(), QApplication.applicationDisplayName()]
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            found += [
                *(widget.accessibleName(), widget.accessibleDescription()),
                *(widget.toolTip(), widget.statusTip(), widget.whatsThis()),
                *_own(widget),
            ]
    found += [text for act in window.findChildren(QAction) for text in (act.text(), act.toolTip())]
    return found


def _own(widget):
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return [widget.text(), getattr(widget, "placeholderText", str)()]
    if isinstance(widget, QPlainTextEdit):
        return [widget.toPlainText()]
    if isinstance(widget, QComboBox):
        return [widget.itemText(n) for n in range(widget.count())]
    if isinstance(widget, QListView) and widget.model() is not None:
        model = widget.model()
        places = [model.index(n, 0) for n in range(model.rowCount())]
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return [str(place.data(role)) for place in places for role in roles]
    return []


PAINTED = "\N{MINUS SIGN}3 \N{RIGHTWARDS ARROW} +4"
"""How the list of History paints the feelings; a screen reader hears them in words."""


def leaks(desk):
    seen = "\n".join(texts(desk.window))
    return [one for one in (*canaries(desk), PAINTED) if one in seen]


def chosen_scales(desk):
    rows = desk.window.findChildren(ScaleRow)
    return [row.value for row in rows if row.isVisible() and row.value is not None]


def show(desk, key):
    if key in TABS:
        desk.window.show_tab(key)
    elif key == "questionnaire":
        desk.desk.ask_questionnaire("phq9")
    else:
        desk.window.open_page(key)
    desk.settle()


def open_history(desk):
    """Have the list of History hold everything, and today's session in detail."""
    page = desk.window.page("history")
    page._filters.check_ins.setChecked(True)
    newest = desk.house.diary.newest_on(desk.house.planner.today)
    page.choose(newest)
    desk.settle()
    return page


def test_the_walk_finds_what_is_there_while_it_is_shown(desk):
    desk.house.preferences.put("check_in_open", "yes")
    found = set()
    for key in WALKED:
        show(desk, key)
        if key == "history":
            page = open_history(desk)
            found |= set(leaks(desk))
            check_in = next(
                page.model.row(page.model.index(n, 0)).key
                for n in range(page.model.rowCount())
                if "canary" in str(page.model.index(n, 0).data())
            )
            page._choose(check_in)
            desk.settle()
        found |= set(leaks(desk))
    assert found == set(canaries(desk))  # so that a walk that finds nothing means something


def test_nothing_is_found_once_mood_is_hidden(desk):
    preferences = desk.house.preferences
    preferences.put("check_in_open", "yes")
    for key in WALKED:
        preferences.show_mood()
        show(desk, key)
        if key == "history":
            open_history(desk)
        desk.ctrl(Qt.Key.Key_M, shift=True)  # while it is looked at
        assert preferences.hides_mood, key
        assert leaks(desk) == [], key
        assert chosen_scales(desk) == [], key
    for key in WALKED:  # and again, now that each was made
        show(desk, key)
        assert leaks(desk) == [], key


def test_nothing_flashes_while_undo_goes_back_and_forth(desk):
    desk.house.preferences.hide_mood()
    desk.house.undo.clear()
    desk.house.check_ins.note(f"{NOTE} again")
    desk.house.check_ins.rate("energy", 1)
    desk.house.training_log.feel(
        FeelingMoment.AFTER, -5, session=desk.house.day.view().detail.session
    )
    show(desk, "today")
    for shift in (False, True):
        for _ in range(3):
            desk.ctrl(Qt.Key.Key_Z, shift=shift)
            assert leaks(desk) == []
            assert chosen_scales(desk) == []


def test_editing_a_session_in_history_shows_no_feeling(desk):
    show(desk, "history")
    page = open_history(desk)
    desk.ctrl(Qt.Key.Key_M, shift=True)
    page.details.toggle_edit()
    desk.settle()
    assert leaks(desk) == []
    assert chosen_scales(desk) == []
    page.details.toggle_edit()
    desk.settle()
    desk.desk.toggle_mood()
    desk.settle()
    detail = desk.house.diary.session(page._chosen).detail
    assert [(f.valence, f.arousal) for f in detail.feelings] == [(-3, 5), (4, 5)]


def test_checking_in_blind_and_showing_again_keeps_all_the_rest(desk):
    show(desk, "today")
    desk.ctrl(Qt.Key.Key_M, shift=True)
    page = desk.window.page("today")
    page.check_in.hidden_line.buttons[0].setFocus()
    desk.press(Qt.Key.Key_Space)
    assert leaks(desk) == []
    desk.type("4")
    page.check_in.done.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert leaks(desk) == []
    desk.ctrl(Qt.Key.Key_M, shift=True)
    now = desk.house.check_ins.now()
    assert (now.mood, now.energy, now.note, now.tags) == (4, 8, NOTE, (TAG,))
    assert page.check_in.scales["mood"].value == 4
