"""No language lacks more translations than is known of it."""

import tomllib
from pathlib import Path

import pytest

ALLOWED = tomllib.loads((Path(__file__).parent / "lacking.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wanted(texts):
    return {(one.context, one.source, one.many) for one in texts.all_texts()}


def test_every_language_has_its_number(texts):
    assert set(ALLOWED) == set(texts.LANGUAGES)


@pytest.mark.parametrize("language", sorted(ALLOWED))
def test_no_more_is_lacking_than_is_known(texts, wanted, language):
    there = texts.messages(texts.ts_file(language))
    translated = {(one.context, one.source, one.many) for one in there if one.is_translated}
    lacking = sorted(wanted - translated)
    assert len(lacking) <= ALLOWED[language], (
        "please run python packaging/dev.py texts, and translate",
        lacking[:20],
    )
