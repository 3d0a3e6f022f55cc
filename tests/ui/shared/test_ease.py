"""High contrast, larger targets, stillness: what is promised of them holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QStyle

from liftdesk.ui.shared.high_contrast import HIGH_DARK, HIGH_LIGHT
from liftdesk.ui.shared.tokens import DARK, LIGHT

TEXTS = (
    *("ink", "ink-muted", "accent", "strength-ink", "cardio-ink", "mood-ink", "rest", "caution"),
)
MARKS = ("strength", "cardio", "mood", "rest", "caution", "control-line", "focus", "accent")
SURFACES = ("surface", "surface-raised", "surface-sunken")
PAIRS = (
    *(("accent", "accent-soft"), ("on-accent", "accent"), ("on-accent", "accent-hover")),
    *(("strength-ink", "strength-soft"), ("cardio-ink", "cardio-soft"), ("mood-ink", "mood-soft")),
    *(("rest", "rest-soft"), ("caution", "caution-soft"), ("surface-raised", "ink")),
    *(("ink", "accent-soft"), ("ink", "strength-soft"), ("ink", "mood-soft")),
)


def light_of(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme, one, other):
    """WCAG 2.2's contrast ratio of two tokens."""
    dark, light = sorted((light_of(theme.colour(one)), light_of(theme.colour(other))))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [HIGH_LIGHT, HIGH_DARK], ids=lambda one: one.name)
def test_high_contrast_keeps_its_ratios(theme):
    for surface in SURFACES:
        assert all(contrast(theme, text, surface) >= 7 for text in TEXTS)
        assert all(contrast(theme, mark, surface) >= 4.5 for mark in MARKS)
        assert contrast(theme, "hairline", surface) >= 3
    assert all(contrast(theme, one, other) >= 7 for one, other in PAIRS)
    assert theme.focus_px == 3


def test_high_contrast_has_a_light_and_a_dark_theme(look):
    look.set_contrast("on")
    assert look.theme is HIGH_LIGHT
    look.set_theme("dark")
    assert look.theme is HIGH_DARK
    assert look.theme.is_dark
    look.set_contrast("off")
    assert look.theme is DARK


def test_as_the_system_follows_what_qt_tells(look, monkeypatch):
    class Asking:
        def contrastPreference(self):  # noqa: N802 - Qt's name
            return Qt.ContrastPreference.HighContrast

    hints = QApplication.styleHints()
    monkeypatch.setattr(type(hints), "accessibility", lambda _hints: Asking(), raising=False)
    look.set_contrast("system")
    assert look.theme is HIGH_LIGHT
    monkeypatch.undo()
    look.set_contrast("system")
    assert look.theme is LIGHT


def test_the_ring_of_focus_is_wider(look, qtbot):
    button = QPushButton("A")
    qtbot.addWidget(button)
    look.set_contrast("on")
    assert look._ring._wide() == 3
    assert "border: 3px solid" in QApplication.instance().styleSheet()
    look.set_contrast("off")
    assert look._ring._wide() == 2


def test_stillness_stops_what_qt_moves(look):
    look.set_motion("on")
    assert look.is_still
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    look.set_motion("off")
    assert not look.is_still
    assert QApplication.cursorFlashTime() > 0


def test_a_style_that_moves_nothing_asks_for_stillness(look, qapp, monkeypatch):
    class Still:
        def styleHint(self, hint):  # noqa: N802 - Qt's own
            assert hint == QStyle.StyleHint.SH_Widget_Animation_Duration
            return 0

    monkeypatch.setattr(type(qapp), "style", lambda _app: Still())
    assert look.is_still
    look.set_motion("off")
    assert not look.is_still


def test_larger_targets_are_eight_px_taller(look):
    before = look.size("control")
    look.set_large_targets(True)
    assert look.size("control") == before + 8
