"""Text, marks and borders stand out in every theme there is; tones differ for every sight."""

from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from liftdesk.ui.shared import high_contrast, tokens
from liftdesk.ui.shared.tiles import IconTile
from liftdesk.ui.shared.tokens import Theme
from tests.support.colour_vision import SIGHTS, contrast, difference, lab

THEMES = [
    one
    for module in (tokens, high_contrast)
    for one in vars(module).values()
    if isinstance(one, Theme) and (module is tokens or one.is_high)
]
TEXT, MARK, APART = 4.5, 3.0, 10.0
"""WCAG 2.2, 1.4.3 and 1.4.11; and the least difference that counts as another colour."""

WRITTEN_ON = {
    "ink": (
        *("surface", "surface-raised", "surface-sunken", "accent-soft", "strength-soft"),
        *("cardio-soft", "mood-soft", "rest-soft", "caution-soft"),
    ),
    "ink-muted": ("surface", "surface-raised", "surface-sunken"),
    "accent": ("surface", "surface-raised", "accent-soft"),
    "on-accent": ("accent", "accent-hover"),
    "strength-ink": ("surface", "surface-raised", "strength-soft"),
    "cardio-ink": ("surface", "surface-raised", "cardio-soft"),
    "mood-ink": ("surface", "surface-raised", "mood-soft"),
    "rest": ("rest-soft", "surface-raised"),
    "caution": ("surface", "surface-raised", "caution-soft"),
    "surface-raised": ("ink",),
}
"""What is written in a token, on which others."""

DRAWN_ON = {
    "control-line": ("surface", "surface-raised", "surface-sunken"),
    "strength": ("surface", "surface-raised"),
    "cardio": ("surface", "surface-raised"),
    "mood": ("surface", "surface-raised"),
    "focus": ("surface", "surface-raised", "surface-sunken"),
    "accent-hover": ("surface", "surface-raised", "accent-soft"),
}
"""Marks, borders and rings."""

DECORATION = {"hairline"}
"""Never the only sign of anything: the design language, section 2."""

CLOSE = {
    ("strength", "cardio"): "bars of sessions and of minutes stand in rows of their own",
    ("cardio", "rest"): "a day of easy cardio has its dot or its shoes, a day of rest its moon",
    ("cardio", "caution"): "no chart draws caution, and its words have an icon",
}
"""Tones that lie close for some eyes, and what tells them apart then: `test_colour_vision.py`
beside the charts holds the first, `test_tiles_of_two_kinds_have_two_icons` the second."""

TONES = ("ink", "strength", "cardio", "mood", "rest", "caution")


def pairs(table):
    return [(ink, paper) for ink, papers in table.items() for paper in papers]


@pytest.fixture(params=THEMES, ids=lambda theme: theme.name)
def theme(request):
    return request.param


def test_there_are_a_light_and_a_dark_theme():
    assert {theme.is_dark for theme in THEMES} == {True, False}


@pytest.mark.parametrize(("ink", "paper"), pairs(WRITTEN_ON))
def test_text_can_be_read(theme, ink, paper):
    assert round(contrast(theme.colour(ink), theme.colour(paper)), 1) >= TEXT


@pytest.mark.parametrize(("mark", "paper"), pairs(DRAWN_ON))
def test_marks_and_borders_can_be_seen(theme, mark, paper):
    assert round(contrast(theme.colour(mark), theme.colour(paper)), 1) >= MARK


def test_every_token_has_its_place(theme):
    placed = {token for table in (WRITTEN_ON, DRAWN_ON) for pair in pairs(table) for token in pair}
    slots = {slot.replace("_", "-") for slot in Theme.__slots__ if slot != "name"}
    assert slots - placed - DECORATION == set()


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize(("one", "other"), list(combinations(TONES, 2)))
def test_tones_differ_for_every_sight_or_by_a_cue(theme, one, other, sight):
    apart = difference(theme.colour(one), theme.colour(other), sight)
    assert apart >= APART or (one, other) in CLOSE, round(apart, 1)


@pytest.mark.parametrize(("one", "other"), CLOSE)
def test_what_is_told_apart_by_a_cue_is_close_for_somebody(one, other):
    apart = [
        difference(theme.colour(one), theme.colour(other), sight)
        for theme in THEMES
        for sight in SIGHTS
    ]
    assert min(apart) < 1.6 * APART


def test_tiles_of_two_kinds_have_two_icons(look):
    def tile(kind):
        made = IconTile(kind)
        made.resize(made.sizeHint())
        return made.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    for one, other in combinations(("strength", "cardio", "short", "rest", "care"), 2):
        assert tile(one) != tile(other)


def test_white_and_black_are_where_the_standards_put_them():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert lab("#ffffff") == pytest.approx([100, 0, 0], abs=0.02)
    assert lab("#ff0000") == pytest.approx([53.24, 80.09, 67.20], abs=0.05)


@pytest.mark.parametrize("sight", SIGHTS)
def test_greys_stay_grey_for_every_sight(sight):
    assert lab("#808080", sight) == pytest.approx(lab("#808080"), abs=0.02)
