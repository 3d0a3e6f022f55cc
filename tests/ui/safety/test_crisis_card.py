"""The crisis card and the Safety tab."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from liftdesk.app import open_house
from liftdesk.domain.safety.care import Cause
from liftdesk.services.safety import ELSEWHERE
from liftdesk.system.clock import SystemClock
from liftdesk.ui.safety.cards import DataLinks
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.safety.help_lines import HelpLine, footnote
from liftdesk.ui.safety.safety_page import SafetyPage, SafetyServices
from liftdesk.ui.shared.buttons import PrimaryButton
from liftdesk.ui.shared.card import Card
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.desks import settle


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    opened.safety.choose("GB")
    yield opened
    opened.close()


def shown(widget):
    return [line for line in widget.findChildren(HelpLine) if not line.isHidden()]


def test_the_card_reads_its_heading_first_and_esc_closes_it(qtbot, look, house):
    card = CrisisCard(safety=house.safety)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    assert card.focusWidget() is card.heading
    assert [line.number.text() for line in shown(card)] == [
        "Call 999",
        "116 123",
        "Text SHOUT to 85258",
    ]
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


@pytest.mark.parametrize(
    ("cause", "first"), [(Cause.SOME_DAYS, "116 123"), (Cause.MOST_DAYS, "Call 999")]
)
def test_after_an_answer_both_ways_on_are_alike(qtbot, look, house, cause, first):
    house.own_plan.add("My sister", "07700 900123")
    card = CrisisCard(safety=house.safety, plan=house.own_plan, cause=cause)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    numbers = [line.number.text() for line in shown(card)]
    assert numbers[0] == first
    assert sorted(numbers) == ["07700 900123", "116 123", "Call 999", "Text SHOUT to 85258"]
    assert numbers[-1] == "07700 900123"
    primary = [one for one in card.findChildren(PrimaryButton) if one.isVisible()]
    assert [one.accessibleName() for one in primary] == [f"Copy {first.removeprefix('Call ')}"]
    assert type(card.stop_button) is type(card.close_button)
    assert not card.stops_for_today
    qtbot.mouseClick(card.stop_button, Qt.MouseButton.LeftButton)
    assert card.stops_for_today
    assert not card.isVisible()


def test_copy_copies_and_says_so(qtbot, look, house):
    card = CrisisCard(safety=house.safety)
    qtbot.addWidget(card)
    line = shown(card)[1]
    line.copy.setFocus()
    qtbot.keyClick(line.copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "116 123"
    assert line.copy.text() == "Copied"


def test_opening_the_card_writes_nothing(qtbot, look, house):
    house.undo.clear()
    qtbot.addWidget(CrisisCard(safety=house.safety))
    assert house.undo.undo_name is None


def safety_page(house):
    return SafetyPage(
        services=SafetyServices(
            safety=house.safety,
            readiness=house.readiness,
            own_plan=house.own_plan,
            questionnaires=house.questionnaires,
            heart_rate=house.heart_rate,
            preferences=house.preferences,
            recovery=house.recovery,
        ),
        data=DataLinks(
            back_up=lambda: None,
            export=lambda: None,
            last_backup=house.backups.last,
            last_checked=house.backups.last_checked,
            open_backups=lambda: None,
            delete_all=lambda: None,
            open_privacy=lambda: None,
            open_merge=lambda: None,
            data_file=house.path,
            today=lambda: house.planner.today,
        ),
        open_page=lambda _key: None,
        ask=lambda _name: None,
        say_undoable=lambda _words: None,
    )


def test_the_tab_shows_the_chosen_countrys_lines(qtbot, look, house):
    page = safety_page(house)
    qtbot.addWidget(page)
    page.refresh()
    assert shown(page)[1].number.text() == "116 123"
    house.safety.choose("FR")
    page.refresh()
    assert [line.number.text() for line in shown(page)] == ["112", "3114"]
    for width in (1280, 900, 500):
        page.resize(width, 700)
        assert page.content.findChildren(HelpLine)


@pytest.fixture
def page(qtbot, look, house):
    made = safety_page(house)
    qtbot.addWidget(made)
    made.resize(1280, 744)
    made.refresh()
    made.show()
    return made


def test_a_number_nobody_confirmed_says_so(qtbot, look, house):
    country = house.safety.country
    unconfirmed = footnote(replace(country, checked=""), "findahelpline.com")
    confirmed = footnote(replace(country, checked="2026-12"), "findahelpline.com")
    qtbot.addWidget(unconfirmed)
    qtbot.addWidget(confirmed)
    assert "Not yet confirmed with the service itself" in unconfirmed.text()
    assert f"Last checked {country.listed} in: " in unconfirmed.text()
    assert country.lines[0].source in unconfirmed.text()
    assert confirmed.text() == "Last checked 2026-12. Elsewhere: findahelpline.com"


def test_a_country_without_lines_shows_the_directory(qtbot, look, house):
    house.safety.choose(ELSEWHERE)
    card = CrisisCard(safety=house.safety)
    qtbot.addWidget(card)
    assert [line.number.text() for line in shown(card)] == ["findahelpline.com"]


def columns(page):
    return {card.mapTo(page.content, card.rect().topLeft()).x() for card in page.findChildren(Card)}


@pytest.mark.parametrize(("width", "count"), [(1280, 3), (1024, 2), (640, 1)])
def test_the_page_has_as_many_columns_as_fit(page, qtbot, width, count):
    page.resize(width, 700)
    qtbot.waitUntil(lambda: len(columns(page)) == count)


def test_large_text_takes_one_column(page, look, qtbot):
    look.set_text_percent(200)
    qtbot.waitUntil(lambda: len(columns(page)) == 1)
    assert page.horizontalScrollBar().maximum() == 0


def test_tab_follows_the_columns_also_to_rows_made_later(page, house):
    house.safety.choose("FR")
    page.refresh()
    place, seen = page.help.choice.nextInFocusChain(), []
    while place is not page.help.choice:
        if isinstance(place, QPushButton) and page.isAncestorOf(place):
            seen.append(place.accessibleName() or place.text())
        place = place.nextInFocusChain()
    assert seen[:2] == ["Copy 112", "Copy 3114"]
    assert seen.index("What studies found, Read") < seen.index("Rest days count")
    assert seen.index("Rest days count") < seen.index("Back up now")


def test_no_number_is_cut_at_twice_the_text(qtbot, look, house):
    look.set_text_percent(200)
    card = CrisisCard(safety=house.safety)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    for line in shown(card):
        assert line.number.height() >= line.number.fontMetrics().height()
        assert line.copy.height() >= line.copy.sizeHint().height()


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("percent", [100, 200])
def test_at_the_smallest_window_nothing_is_cut_and_the_exits_are_in_sight(
    qtbot, look, house, cause, percent
):
    look.set_text_percent(percent)
    house.own_plan.add("My sister", "07700 900123")
    house.own_plan.write("Tea, not coffee. Ring my sister even if it is late.")
    card = CrisisCard(safety=house.safety, plan=house.own_plan, cause=cause)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    card.resize(min(1024, card.width()), min(700, card.height()))
    settle()
    assert cut_texts(card) == []
    assert overlaps(card) == []
    bottom = card.close_button.mapTo(card, card.close_button.rect().bottomRight())
    assert card.rect().contains(bottom)
    assert card._scroll.horizontalScrollBar().maximum() == 0
    for line in shown(card):  # the Tab key brings each number into sight
        line.copy.setFocus()
        card._scroll.ensureWidgetVisible(line)
        assert not line.visibleRegion().isEmpty()


def test_every_country_can_be_chosen_on_the_card(qtbot, look, house):
    card = CrisisCard(safety=house.safety, cause=Cause.MOST_DAYS)
    qtbot.addWidget(card)
    card.show()
    assert card.choice.count() == len(house.safety.countries) + 1
    for place, country in enumerate(house.safety.countries):
        card.choice.setCurrentIndex(place)
        card.choice.activated.emit(place)
        settle()
        numbers = [line.number.text() for line in shown(card)]
        assert numbers[0] == f"Call {country.emergency}"
        assert len(numbers) == 1 + len(country.lines)
        assert house.safety.country == country
        notes = " ".join(w.text() for w in card.findChildren(QLabel) if not w.isHidden())
        assert f"Last checked {country.checked or country.listed}" in notes
        assert all(line.hours in notes for line in country.lines)
