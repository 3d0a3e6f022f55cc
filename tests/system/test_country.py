"""The locale that dates are written in, as the environment tells it."""

import locale

import pytest

from liftdesk.system.country import home_locale


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de_AT.UTF-8"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "en_GB.UTF-8"}, "en_GB.UTF-8"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "fr_FR"}, "fr_FR"),
        ({"LC_ALL": "", "LANG": "C"}, "C"),
    ],
)
def test_the_strongest_setting_counts(environment, found):
    assert home_locale(environment) == found


def test_without_any_the_computers_own_is_asked(monkeypatch):
    monkeypatch.setattr(locale, "getlocale", lambda: ("es_ES", "UTF-8"))
    assert home_locale({}) == "es_ES"
    monkeypatch.setattr(locale, "getlocale", lambda: (None, None))
    assert home_locale({}) == ""
