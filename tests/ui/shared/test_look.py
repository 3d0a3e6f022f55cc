"""The look: themes, text size, icons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette

from liftdesk.ui.shared import kept_icons
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import DARK, LIGHT, ROLES


def test_there_is_one_look(look):
    assert look_of() is look


def test_dark_theme_dresses_the_application(look, qapp, qtbot):
    with qtbot.waitSignal(look.changed):
        look.set_theme("dark")
    assert look.theme is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.surface
    assert DARK.accent in qapp.styleSheet()


def test_choosing_the_same_theme_again_says_nothing(look, qtbot):
    with qtbot.assertNotEmitted(look.changed):
        look.set_theme("light")


def test_system_follows_the_scheme(look, monkeypatch, qapp):
    look.set_theme("system")
    scheme = qapp.styleHints().colorScheme()
    assert look.choice == "system"
    assert look.theme is (DARK if scheme == Qt.ColorScheme.Dark else LIGHT)


def test_an_unknown_theme_is_refused(look):
    with pytest.raises(ValueError, match="sepia"):
        look.set_theme("sepia")


@pytest.mark.parametrize(("asked", "got"), [(10, 80), (114, 110), (150, 150), (900, 200)])
def test_text_size_keeps_to_its_steps(look, asked, got):
    look.set_text_percent(asked)
    assert look.text_percent == got
    assert look.font("body").pixelSize() == round(14 * got / 100)


def test_figures_are_tabular(look):
    assert look.font("body").isFeatureSet(QFont.Tag("tnum"))


def test_large_targets_add_8_px(look):
    assert look.size("control") == 36
    look.set_large_targets(True)
    assert look.size("control") == 44


def test_an_icon_takes_the_colour_of_its_token(look, tmp_path, monkeypatch):
    (tmp_path / "square.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">'
        '<rect width="24" height="24" fill="currentColor"/></svg>',
        encoding="utf-8",
    )
    monkeypatch.setattr(kept_icons, "resource", lambda *parts: tmp_path / parts[-1])
    image = look.pixmap("square", "mood", 24).toImage()
    assert image.pixelColor(12, 12).name().upper() == LIGHT.mood
    look.set_theme("dark")
    image = look.pixmap("square", "mood", 24).toImage()
    assert image.pixelColor(12, 12).name().upper() == DARK.mood


def test_a_missing_icon_is_empty_and_takes_no_room(look):
    assert look.icon("there-is-no-such-icon").isNull()


def test_plain_labels_never_read_html(look, qtbot):
    made = label("<b>5</b> & more")
    qtbot.addWidget(made)
    assert made.text() == "<b>5</b> & more"
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_reason_escapes_its_words_and_follows_the_theme(look, qtbot):
    made = ReasonLabel("+2 kg:", "sets < 12 & steady")
    qtbot.addWidget(made)
    made.show()
    assert LIGHT.strength_ink in made.text()
    assert "sets &lt; 12 &amp; steady" in made.text()
    assert made.accessibleName() == "+2 kg: sets < 12 & steady"
    look.set_theme("dark")
    assert DARK.strength_ink in made.text()


def test_an_unknown_role_is_refused(look):
    with pytest.raises(ValueError, match="shouting"):
        label("Hello", "shouting")


def test_a_font_that_is_kept_stays_as_it_is(look):
    asked = look.font("body")
    asked.setPixelSize(90)
    asked.setBold(True)
    assert look.font("body") != asked
    assert look.font("body") == look._font("body")
    look.set_text_percent(200)
    assert look.font("body") == look._font("body")
    assert look.font("body").pixelSize() == look.text_px(ROLES["body"].size)
