"""Questionnaire packs: what is shipped is whole, what is dropped in is read or refused."""

import json

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.questionnaires import change, score
from liftdesk.formats.questionnaire_pack import (
    LICENCE,
    SCORING,
    read_licence,
    read_scoring,
    read_wording,
    text_name,
)
from liftdesk.system.resources import resource

SHIPPED = ("phq9", "phq8", "phq2", "gad7", "ons4")


def shipped(key, name):
    return resource("questionnaires", key, name).read_bytes()


def packed(value):
    return json.dumps(value).encode()


@pytest.mark.parametrize("key", SHIPPED)
def test_what_is_shipped_is_whole(key):
    scoring = read_scoring(shipped(key, SCORING))
    wording = read_wording(shipped(key, text_name("en")), scoring)
    licence = read_licence(shipped(key, LICENCE))
    assert scoring.key == key
    assert wording.language == "en"
    assert all(item.text for item in wording.items)
    assert licence.attribution
    assert json.loads(shipped(key, SCORING))["source"]


def test_nothing_is_shipped_that_is_not_tested():
    folder = resource("questionnaires")
    assert sorted(path.name for path in folder.iterdir()) == sorted(SHIPPED)


def test_short_forms_ask_the_very_same_questions():
    texts = {
        key: read_wording(shipped(key, text_name("en")), read_scoring(shipped(key, SCORING)))
        for key in ("phq9", "phq8", "phq2")
    }
    assert texts["phq8"].items == texts["phq9"].items[:8]
    assert texts["phq2"].items == texts["phq9"].items[:2]
    assert len({text.options for text in texts.values()}) == 1


@pytest.mark.parametrize("key", ["phq9", "phq8", "phq2", "gad7"])
def test_the_notice_that_the_authors_ask_for_is_there(key):
    notice = read_licence(shipped(key, LICENCE)).attribution
    assert notice.startswith("Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt")
    assert notice.endswith("No permission required to reproduce, translate, display or distribute.")


WELL_BEING = {
    "key": "five",
    "items": 5,
    "low": 0,
    "high": 5,
    "recall_days": 14,
    "due_days": 14,
    "shortest_days": 7,
    "factor": 4,
    "noticeable": 10,
}


def test_a_pack_of_another_licence_can_be_dropped_in():
    """Shaped as WHO-5 is: five items of 0 to 5, their sum times four."""
    scoring = read_scoring(packed(WELL_BEING))
    found = score(scoring, dict.fromkeys(range(1, 6), 3), others={})
    assert (found.total, found.band, scoring.highest) == (60, None, 100)
    assert change(scoring, 60, 52).kind == "about_the_same"
    assert change(scoring, 60, 48).kind == "noticeable"
    text = {
        "language": "de",
        "title": "Fünf",
        "stem": "In den letzten zwei Wochen",
        "items": [{"text": f"Frage {n}"} for n in range(5)],
        "options": [str(n) for n in range(6)],
        "bands": {},
    }
    assert read_wording(packed(text), scoring).language == "de"
    for wrong in ({"items": text["items"][:4]}, {"options": ["0", "1"]}, {"extra_lines": 1}):
        with pytest.raises(DomainError) as caught:
            read_wording(packed({**text, **wrong}), scoring)
        assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


BANDED = {**WELL_BEING, "factor": 1, "bands": [["low", 0, 12], ["high", 13, 25]]}


def test_bands_hold_every_score_once():
    assert len(read_scoring(packed(BANDED)).bands) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"bands": [["low", 0, 12], ["high", 14, 25]]},
        {"bands": [["low", 0, 13], ["high", 13, 25]]},
        {"bands": [["low", 1, 12], ["high", 13, 25]]},
        {"bands": [["low", 0, 12], ["high", 13, 24]]},
        {"bands": [["low", 0]]},
        {"item_bands": [[["low", 0, 5]]]},
        {"items": None, "bands": []},
        {"colour": "red"},
    ],
)
def test_scoring_that_does_not_fit_is_refused(wrong):
    with pytest.raises(DomainError) as caught:
        read_scoring(packed({**BANDED, **wrong}))
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[1, 2]", b"7", b"{}", b'{"key": 1}'])
@pytest.mark.parametrize("read", [read_scoring, read_licence])
def test_what_is_no_pack_is_refused(read, data):
    with pytest.raises(DomainError) as caught:
        read(data)
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


def test_a_pack_without_its_terms_is_refused():
    terms = {"attribution": "", "licence": "CC", "source": "there", "is_checked": True}
    with pytest.raises(DomainError):
        read_licence(packed(terms))


def test_a_band_without_a_name_is_refused():
    scoring = read_scoring(shipped("gad7", SCORING))
    text = json.loads(shipped("gad7", text_name("en")))
    del text["bands"]["severe"]
    with pytest.raises(DomainError):
        read_wording(packed(text), scoring)
