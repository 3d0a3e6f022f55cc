"""The region of a window follows its language and the computer."""

import pytest
from PySide6.QtCore import QLocale

from liftdesk.domain.training.units import Unit
from liftdesk.system.texts import lend_translator
from liftdesk.ui import home_region
from liftdesk.wording.regional import Computer, regional, use_computer


@pytest.fixture
def computer(monkeypatch):
    """Lets a computer be set to a locale; afterwards texts stand as written again."""

    def set_to(name):
        known = QLocale(name)

        class Set:
            FormatType = QLocale.FormatType

            @staticmethod
            def system():
                return known

        monkeypatch.setattr(home_region, "QLocale", Set)

    yield set_to
    use_computer(Computer())
    lend_translator(None)


@pytest.mark.parametrize(
    ("locale", "language", "found"),
    [
        ("en_US", "", ("en", Unit.LB, 6, True, ".")),
        ("de_DE", "de", ("de", Unit.KG, 0, False, ",")),
        ("en_US", "de", ("de", Unit.LB, 6, False, ",")),
        ("de_DE", "", ("en", Unit.KG, 0, False, ",")),
        ("pt_BR", "pt", ("pt", Unit.KG, 6, False, ",")),
        ("C", "", ("en", Unit.KG, 0, False, ".")),
        ("C", "fr", ("fr", Unit.KG, 0, False, ",")),
    ],
)
def test_language_and_computer_settle_the_region(computer, locale, language, found):
    computer(locale)
    home_region.settle_region()
    if language:
        lend_translator(lambda _context, text: text, language=language)
    region = regional()
    told = (region.language, region.unit, region.first_weekday, region.is_half_day_clock)
    assert (*told, region.decimal) == found
