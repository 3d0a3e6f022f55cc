"""The colours keep the contrasts the design language promises."""

import pytest

from liftdesk.ui.shared.tokens import DARK, LIGHT


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("ink", "surface"),
        ("ink", "surface-raised"),
        ("ink-muted", "surface"),
        ("ink-muted", "surface-raised"),
        ("accent", "surface-raised"),
        ("on-accent", "accent"),
        ("on-accent", "accent-hover"),
        ("accent", "accent-soft"),
        ("strength-ink", "strength-soft"),
        ("cardio-ink", "cardio-soft"),
        ("mood-ink", "mood-soft"),
        ("caution", "caution-soft"),
        ("caution", "surface-raised"),
        ("surface-raised", "ink"),
    ],
)
def test_text_has_a_contrast_of_4_5(theme, ink, paper):
    assert contrast(theme.colour(ink), theme.colour(paper)) >= 4.45


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("mark", ["control-line", "strength", "cardio", "mood", "focus", "rest"])
def test_marks_have_a_contrast_of_3(theme, mark):
    assert contrast(theme.colour(mark), theme.surface_raised) >= 3


def test_published_ratios_of_the_light_theme():
    assert contrast(LIGHT.ink, LIGHT.surface_raised) == pytest.approx(14.9, abs=0.05)
    assert contrast(LIGHT.accent, LIGHT.surface_raised) == pytest.approx(7.7, abs=0.05)


def test_a_token_is_found_by_both_ways_of_writing_it():
    assert LIGHT.colour("strength-ink") == LIGHT.colour("strength_ink") == "#005C90"


@pytest.mark.parametrize("token", ["red", "name", "colour", ""])
def test_an_unknown_token_is_refused(token):
    with pytest.raises(KeyError):
        LIGHT.colour(token)
