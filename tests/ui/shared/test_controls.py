"""Fields, chips, choices, switches, banners, tiles: what they say and do."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.buttons import IconButton, PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import Chip, InfoChip
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.flow_layout import AtEdge, FlowLayout
from liftdesk.ui.shared.key_cap import KeyCap
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tiles import TILE_KINDS, DayTile, IconTile


@pytest.fixture(autouse=True)
def _dressed(look):
    """Every control is tried in its look."""


def test_an_icon_button_needs_a_name(qtbot):
    with pytest.raises(ValueError, match="name"):
        IconButton("x", "")
    made = IconButton("x", "Close")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Close"


def test_a_button_keeps_its_picture_away_from_words_that_come_later(qtbot):
    early, late = SecondaryButton("History", "x"), SecondaryButton("", "x")
    for made in (early, late):
        qtbot.addWidget(made)
    bare = late.iconSize()
    late.setText("History")
    assert late.iconSize() == early.iconSize()
    late.setText("")
    assert late.iconSize() == bare


@pytest.mark.parametrize("percent", [100, 200])
def test_a_chip_of_two_letters_is_round(look, qtbot, percent):
    look.set_text_percent(percent)
    chip = Chip("Di")
    qtbot.addWidget(chip)
    chip.show()
    assert chip.width() >= chip.height()
    look.set_text_percent(100)


def test_controls_are_36_px_high_and_44_with_large_targets(look, qtbot):
    made = PrimaryButton("Log set 2")
    qtbot.addWidget(made)
    made.show()
    assert made.sizeHint().height() == 36
    look.set_large_targets(True)
    assert made.sizeHint().height() == 44


def test_the_keys_of_a_button_are_smaller_than_its_words(look, qtbot):
    made = PrimaryButton("Log set 2   Enter")
    qtbot.addWidget(made)
    made.show()
    words = made.fontMetrics().horizontalAdvance("Log set 2")
    keys = QFontMetrics(look.font("caption")).horizontalAdvance("Enter")
    plain = made.fontMetrics().horizontalAdvance(made.text())
    assert words + keys < made.sizeHint().width() - 28 < plain
    picture = made.grab().toImage()
    ink, fill = look.colour("on-accent"), look.colour("accent")
    assert picture.pixelColor(4, made.height() // 2) == fill
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) == ink for y in range(picture.height()))
    ]
    assert inked[0] >= 14
    assert inked[-1] <= made.width() - 14


def test_a_problem_stands_beside_the_field_until_it_is_edited(qtbot):
    field = Field("Load", "14")
    qtbot.addWidget(field)
    field.show()
    field.set_problem("Please write 1250,5.")
    assert field.problem == "Please write 1250,5."
    assert field.edit.accessibleDescription() == "Please write 1250,5."
    qtbot.keyClicks(field.edit, "1")
    assert field.problem == ""
    assert field.text == "1"


def test_enter_in_a_field_is_said(qtbot):
    field = Field("Reps", "10")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.accepted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.accessibleName() == "Reps"


def test_a_focused_field_keeps_its_height(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    first, second = QLineEdit(), QLineEdit()
    layout.addWidget(first)
    layout.addWidget(second)
    window.show()
    first.setFocus()
    assert first.sizeHint() == second.sizeHint()


def test_a_chip_is_turned_by_space(qtbot):
    chip = Chip("Strength")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.toggled):
        qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def test_a_switch_is_turned_by_space(qtbot):
    switch = Switch("Effort column")
    qtbot.addWidget(switch)
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert switch.height() >= 0
    assert switch.sizeHint().height() >= 24


def test_a_choice_says_values_only_when_a_person_chooses(qtbot):
    choice = SegmentedChoice([("4 weeks", 28), ("12 weeks", 84), ("All", None)], "Range")
    qtbot.addWidget(choice)
    heard = []
    choice.chosen.connect(heard.append)
    choice.set_value(84)
    assert choice.value == 84
    assert heard == []
    qtbot.mouseClick(choice.buttons()[2], Qt.MouseButton.LeftButton)
    assert heard == [None]
    assert choice.value is None


def test_arrows_move_a_choice(qtbot):
    choice = SegmentedChoice([("A", 1), ("B", 2)], "Which")
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    choice.buttons()[0].setFocus()
    qtbot.keyClick(choice.buttons()[0], Qt.Key.Key_Right)
    assert choice.value == 2
    assert choice.buttons()[1].accessibleName() == "Which, B"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_each_line_of_a_choice_has_its_own_ends(qtbot, direction):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    choice = SegmentedChoice([(f"{n} weeks", n) for n in (4, 12, 26, 52)], "Range", holder)
    choice.let_wrap()
    two = sum(button.sizeHint().width() for button in choice.buttons()[:2])
    holder.resize(2 * two, 200)
    choice.setGeometry(0, 0, two + 8, 100)
    holder.show()
    lines = [["first", "last"], ["first", "last"]]
    shown = sorted(choice.buttons(), key=lambda one: (one.y(), one.x()))
    places = [one.property("place") for one in shown]
    assert [places[:2], places[2:]] == lines
    choice.setGeometry(0, 0, 4 * two, 100)
    shown = sorted(choice.buttons(), key=QWidget.x)
    assert [one.property("place") for one in shown] == ["first", "middle", "middle", "last"]


def test_a_choice_draws_no_second_box_where_the_keyboard_is(look, qtbot):
    choice = SegmentedChoice([("A", 1), ("B", 2)], "Which")
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    before = choice.buttons()[0].grab().toImage()
    choice.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
    choice.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert choice.buttons()[0].grab().toImage() == before


def test_the_chosen_one_has_an_edge_in_the_accent(look, qtbot):
    choice = SegmentedChoice([("A", 1), ("B", 2)], "Which")
    qtbot.addWidget(choice)
    choice.show()
    edges = [button.grab().toImage().pixelColor(1, 12) for button in choice.buttons()]
    assert edges[0] == look.colour("accent")
    assert edges[1] != look.colour("accent")


def test_links_begin_with_their_words_where_other_words_begin(qtbot):
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(20, 20, 20, 20)
    link = TextButton("Which medicines?")
    link.set_size("line")
    column.addWidget(QLabel("Heart-rate bands are hidden."))
    column.addLayout(AtEdge(link))
    qtbot.addWidget(holder)
    holder.resize(400, 120)
    holder.show()
    inside = link.sizeHint().width() - link.fontMetrics().horizontalAdvance(link.text())
    assert link.x() + inside / 2 == pytest.approx(20, abs=1)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.layout().activate()
    assert link.geometry().right() - inside / 2 == pytest.approx(400 - 20, abs=2)


def test_things_of_a_line_stand_in_its_middle(qtbot):
    holder = QWidget()
    flow = FlowLayout(holder)
    low, high = QLabel("7 Sep to 29 Nov"), QLabel("All of it")
    low.setFixedHeight(20)
    high.setFixedHeight(40)
    flow.addWidget(low)
    flow.addWidget(high)
    qtbot.addWidget(holder)
    holder.resize(600, 60)
    holder.show()
    assert low.geometry().center().y() == pytest.approx(high.geometry().center().y(), abs=1)


def test_a_choice_needs_options():
    with pytest.raises(ValueError, match="options"):
        SegmentedChoice([], "Nothing")


@pytest.mark.parametrize(("share", "shown"), [(-1, 0.0), (0.5, 0.5), (7, 1.0)])
def test_a_bar_keeps_to_its_track(qtbot, share, shown):
    bar = ProgressBar("Easy cardio", "cardio")
    qtbot.addWidget(bar)
    bar.set_share(share, "30 of 60 min")
    assert bar.share == shown
    assert bar.accessibleName() == "Easy cardio, 30 of 60 min"


def test_a_banner_acts_and_closes(qtbot):
    banner = Banner("Easy walk deleted.", "undo")
    qtbot.addWidget(banner)
    heard = []
    undo = banner.add_action("Undo", lambda: heard.append("undo"), keys="Ctrl+Z")
    banner.show()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert heard == ["undo"]
    assert undo.accessibleName() == "Undo"
    close = banner.findChild(IconButton)
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_tiles_are_all_of_one_size(qtbot):
    days = [DayTile("Mon", kind, name="Monday", done=True) for kind in TILE_KINDS]
    small = [IconTile(kind) for kind in TILE_KINDS]
    for widget in (*days, *small):
        qtbot.addWidget(widget)
    assert len({day.sizeHint().toTuple() for day in days}) == 1
    assert {tile.sizeHint().toTuple() for tile in small} == {(34, 34)}


def test_a_day_is_drawn_and_named(qtbot):
    day = DayTile("Wed", "rest", name="Wednesday, rest, done", done=True, today=True, letter="R")
    qtbot.addWidget(day)
    assert not day.grab().isNull()
    assert day.is_done
    assert day.accessibleName() == "Wednesday, rest, done"


def test_an_unknown_tile_is_refused():
    with pytest.raises(ValueError, match="failure"):
        IconTile("failure")


def test_a_disclosure_opens_and_says_so(qtbot):
    more = Disclosure("More")
    qtbot.addWidget(more)
    inside = QLabel("inside")
    more.body.addWidget(inside)
    more.show()
    assert not inside.isVisible()
    assert more.head.accessibleDescription() == "closed"
    qtbot.keyClick(more.head, Qt.Key.Key_Space)
    assert inside.isVisible()
    assert more.head.accessibleDescription() == "open"


def test_a_flow_breaks_lines(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, spacing=10)
    for _ in range(3):
        piece = QWidget()
        piece.setFixedSize(100, 20)
        flow.addWidget(piece)
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(319) == 50
    assert flow.heightForWidth(100) == 80
    flow.setGeometry(QRect(0, 0, 215, 50))
    places = [flow.itemAt(i).geometry().topLeft().toTuple() for i in range(3)]
    assert places == [(0, 0), (110, 0), (0, 30)]
    assert flow.itemAt(3) is None


def test_an_empty_place_says_one_thing_and_offers_one(qtbot):
    heard = []
    empty = EmptyState("Appears after 2 sessions.", "Set up", lambda: heard.append(1))
    qtbot.addWidget(empty)
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert heard == [1]


def test_a_card_without_title_keeps_no_room_for_it(qtbot):
    with_title, without = Card("This week"), Card()
    qtbot.addWidget(with_title)
    qtbot.addWidget(without)
    assert with_title.title.text() == "This week"
    assert without.sizeHint().height() < with_title.sizeHint().height()


def test_a_cards_title_breaks_only_where_there_is_no_room(qtbot):
    card = Card("People that I could turn to on a hard day")
    qtbot.addWidget(card)
    card.resize(600, 100)
    card.show()
    line = card.title.fontMetrics().height()
    assert card.title.heightForWidth(card.title.width()) < 2 * line
    card.resize(160, 200)
    assert card.title.heightForWidth(card.title.width()) >= 2 * line


def test_info_chip_and_key_cap_show_their_words(qtbot):
    chip, cap = InfoChip("Feeling before: +1", "mood"), KeyCap("Ctrl+K")
    qtbot.addWidget(chip)
    qtbot.addWidget(cap)
    assert chip.text == "Feeling before: +1"
    assert cap.text().endswith("K")


@pytest.mark.parametrize(
    ("keys", "shown"), [("Ctrl+K", "Ctrl K"), ("Ctrl++", "Ctrl +"), ("+", "+"), ("/", "/")]
)
def test_a_key_cap_parts_keys_and_keeps_a_plus_that_is_a_key(qtbot, keys, shown):
    cap = KeyCap(keys)
    qtbot.addWidget(cap)
    assert cap.text() == shown


def test_a_page_keeps_its_content_within_1600_px(qtbot):
    page = Page("Wide")
    qtbot.addWidget(page)
    page.resize(1920, 800)
    page.show()
    margins = page.body.contentsMargins()
    assert margins.left() == 160
    assert page.viewport().width() - margins.left() - margins.right() == 1600
    page.resize(1000, 800)
    assert page.body.contentsMargins().left() == 16


def test_the_crash_dialog_shows_the_file_and_crisis_help(qtbot, tmp_path):
    heard = []
    dialog = CrashDialog(tmp_path / "liftdesk.log", heard.append)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QLineEdit).text() == str(tmp_path / "liftdesk.log")
    qtbot.mouseClick(dialog.crisis_help, Qt.MouseButton.LeftButton)
    assert heard == [dialog]
    assert dialog.findChildren(SecondaryButton)
