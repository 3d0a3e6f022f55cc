"""Which language is spoken: asked for, kept, or the computer's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.system import language as lang


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("de", "de"),
        ("de_AT.UTF-8", "de"),
        ("fr-CA", "fr"),
        ("ES", "es"),
        ("en_GB", "en"),
        ("pseudo", "pseudo"),
        ("rtl", "rtl"),
        ("da", ""),
        ("C.UTF-8", ""),
        ("deutsch", ""),
        ("", ""),
    ],
)
def test_names_of_locales_are_known_by_their_language(name, code):
    assert lang.known_language(name) == code


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "new" / "language"


def test_what_is_asked_for_wins_over_what_is_kept(kept):
    lang.keep_language(kept, "fr")
    assert lang.asked_language("de", {lang.VARIABLE: "es"}, kept) == "de"
    assert lang.asked_language(None, {lang.VARIABLE: "es"}, kept) == "es"
    assert lang.asked_language(None, {lang.VARIABLE: "tlh"}, kept) == "fr"
    assert lang.asked_language(None, {}, kept) == "fr"


def test_the_computer_is_asked_where_nobody_chose(kept):
    assert lang.asked_language(None, {}, kept) == ""
    lang.keep_language(kept, "fr")
    lang.keep_language(kept, "")
    lang.keep_language(kept, "")
    assert lang.asked_language(None, {}, kept) == ""


@pytest.mark.parametrize("held", [b"", b"xx", b"rtl", b"\xff\xfe", b"de" * 1000])
def test_a_file_that_holds_no_language_keeps_nothing(kept, held):
    kept.parent.mkdir()
    kept.write_bytes(held)
    assert lang.kept_language(kept) == ""


def test_a_folder_in_its_place_keeps_nothing(tmp_path):
    assert lang.kept_language(tmp_path) == ""


@pytest.mark.parametrize(
    ("offered", "code"),
    [
        (["de-DE", "de", "en-US"], "de"),
        (["da-DK", "fr-FR", "en"], "fr"),
        (["en-DE", "de-DE"], "en"),
        (["ja-JP"], "en"),
        (["rtl"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_list_that_is_spoken_here_is_taken(offered, code):
    assert lang.best_language(offered) == code


@pytest.mark.parametrize(
    ("environment", "offered"),
    [
        ({"LANG": "de_DE.UTF-8"}, ["de_DE.UTF-8"]),
        ({"LANG": "de_DE", "LC_ALL": "fr_FR"}, ["fr_FR"]),
        ({"LANG": "en_US", "LANGUAGE": "es:fr"}, ["es", "fr", "en_US"]),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, []),
        ({"LANGUAGE": "es"}, []),
        ({}, []),
    ],
)
def test_an_environment_names_languages_as_gettext_reads_it(environment, offered):
    assert lang.offered_by(environment) == offered


@given(st.text(max_size=40))
def test_no_name_is_taken_for_something_else(name):
    assert lang.known_language(name) in {*lang.NAMES, ""}
