"""One dot for each session, however many there are."""

import pytest

from liftdesk.domain.insight.findings import State
from liftdesk.ui.insight.change_card import ChangeCard
from liftdesk.ui.insight.change_dots import ChangeDots, fitted
from liftdesk.ui.insight.collecting_cells import CollectingCells
from tests.support.findings import insight_of


@pytest.mark.parametrize("most", [1, 7, 12, 60, 300, 1200])
def test_all_dots_fit_their_column(most):
    size, beside = fitted(most, 38.0, 84.0)
    rows = -(-most // beside)
    assert beside * (size + 1) <= 38
    assert rows * (size + 1) <= 84 + 1e-9
    assert size > 0


def test_few_sessions_stand_in_single_file():
    assert fitted(8, 38.0, 84.0) == (9.0, 1)


def test_dots_tell_their_numbers(qtbot, look):
    dots = ChangeDots()
    qtbot.addWidget(dots)
    dots.resize(300, 112)
    dots.show_changes([1, 1, 0, -2, 5])
    assert dots.accessibleName().endswith("−2: 1, 0: 1, +1: 2, +5: 1")
    drawn = dots.grab().toImage()
    assert not drawn.isNull()
    dots.show_changes([5] * 400)
    assert dots.grab().toImage() != drawn


def test_the_same_changes_are_not_painted_again(qtbot, look):
    dots = ChangeDots()
    qtbot.addWidget(dots)
    dots.resize(300, 112)
    dots.show_changes([1, 1, 0])
    drawn = dots.grab().toImage()
    kept = dots._picture
    dots.show_changes([0, 1, 1])
    assert dots.grab().toImage() == drawn
    assert dots._picture is kept


@pytest.mark.parametrize(
    "change", [lambda dots, _: dots.resize(400, 112), lambda _, look: look.set_theme("dark")]
)
def test_dots_follow_their_room_and_the_theme(qtbot, look, change):
    """A picture that was kept is what one painted from the start would be."""
    kept, other = ChangeDots(), ChangeDots()
    for dots in (kept, other):
        qtbot.addWidget(dots)
        dots.resize(300, 112)
        dots.show_changes([1, 1, 0, -2, 5])
    before = kept.grab().toImage()
    change(kept, look)
    change(other, look)
    assert kept.grab().toImage() == other.grab().toImage() != before


def test_a_card_of_few_sessions_collects(qtbot, look):
    card = ChangeCard()
    qtbot.addWidget(card)
    change = insight_of(State.PASSES).session_change
    card.show_changes([1, 2, 0], change)
    assert card.cells.isVisibleTo(card)
    assert not card.dots.isVisibleTo(card)
    assert card._count.text() == "3 of 10 sessions"
    card.show_changes([1, 2, 0, -1] * 3, change)
    assert card.dots.isVisibleTo(card)
    assert not card._count.isVisibleTo(card)
    assert card.accessibleName() == (
        "Before and after a session. Felt better after 6 of 12 sessions. The middle half were"
        " −0.2 to +1.2. You often start a little low, and would drift back anyway."
    )


def test_cells_fill_and_say_how_many(qtbot, look):
    cells = CollectingCells()
    qtbot.addWidget(cells)
    cells.resize(280, 14)
    cells.show_share(19, 28)
    assert cells.accessibleName() == "19 of 28"
    drawn = cells.grab().toImage()
    assert drawn.pixelColor(18 * 10 + 5, 7) == look.colour("accent")
    assert drawn.pixelColor(19 * 10 + 5, 7) == look.colour("surface-raised")
