"""Logs in plain text: told apart by how much of them a syntax knows."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting.text_log import syntax_of
from tests.support import text_logs

LOGS = {
    "ox": text_logs.OX,
    "fitdown": text_logs.FITDOWN,
    "weightxreps": text_logs.WEIGHTXREPS,
    "liftosaur_text": text_logs.LIFTOSAUR_TEXT,
    "gym_tracker": text_logs.GYM_TRACKER,
    "quick_lines": text_logs.QUICK,
}


def file_of(text, name="2026-06-11 Push.md"):
    return ImportFile.of(text.encode(), name)


@pytest.mark.parametrize(("name", "text"), LOGS.items(), ids=LOGS)
def test_each_syntax_is_told_from_the_others(name, text):
    assert detection.candidates(file_of(text))[0] == name
    assert syntax_of(file_of("\ufeff" + text.replace("\n", "\r\n"))) == name
    assert syntax_of(ImportFile.of(text.encode("utf-16"), "2026-06-11.md")) == name


@pytest.mark.parametrize(
    "text",
    [
        "Dear diary,\ntoday was fine.\n",
        "2026-11-05\nWe walked to the lake and back.\nThe water was cold.\nsquat 3x8 @ 60kg\n",
        "squat 3x8 @ 60kg\nbench 3x8 @ 40kg\n",
        "Workout September 16, 2026\nWe walked.\nIt rained.\n",
        "#Squat\n100 x 5\n#Bench\n80 x 5\n",
        "2026-11-05\n# A heading\n1 egg\nmore words\nand more\nand more\n",
        "2026-11-05 * Nothing here\n",
        "",
    ],
)
def test_other_texts_are_no_logs(text):
    assert syntax_of(file_of(text, "notes.txt")) is None


def test_a_page_of_the_api_is_read_as_its_records():
    page = {"data": {"records": [{"id": 1, "text": text_logs.LIFTOSAUR_TEXT}], "hasMore": False}}
    found = detection.read(file_of(json.dumps(page)))
    assert (found.format, len(found.sessions)) == ("liftosaur_text", 2)


def test_the_unit_is_asked_for_where_loads_have_none():
    assert detection.needs_unit(file_of(text_logs.FITDOWN), "fitdown")
    with pytest.raises(DomainError) as caught:
        detection.read(file_of(text_logs.FITDOWN))
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    told = (
        text_logs.FITDOWN.replace("3x5@100", "3x5@100kg")
        .replace("@140", "@140kg")
        .replace("@150", "@150kg")
        .replace("@20", "@20kg")
    )
    assert not detection.needs_unit(file_of(told), "fitdown")
    assert detection.read(file_of(told)).sets == 11


def test_a_block_in_a_note_without_a_date_asks_for_one():
    with pytest.raises(DomainError) as caught:
        detection.read(file_of(text_logs.GYM_TRACKER, "note.md"), answers=Answers(unit=Unit.KG))
    assert caught.value.problem.trouble is Trouble.DAY_NEEDED


@pytest.mark.parametrize("text", LOGS.values(), ids=LOGS)
def test_a_second_longer_log_keeps_the_keys_of_the_first(text):
    def keys(whole):
        with suppress(DomainError):
            found = detection.read(file_of(whole), answers=Answers(unit=Unit.KG))
            return {one.natural_key: len(one.sets) for one in found.sessions}
        return {}

    before = keys(text)
    assert before
    after = keys(text + "\n\n" + text_logs.QUICK.splitlines()[0])
    assert before.items() <= after.items() or not after


@given(st.sampled_from(list(LOGS.values())), st.data())
def test_no_text_at_all_does_more_than_be_refused(text, data):
    lines = text.splitlines(keepends=True)
    data.draw(st.randoms(use_true_random=False)).shuffle(lines)
    cut = data.draw(st.integers(0, len(text)))
    noise = data.draw(st.text(max_size=40))
    for whole in ("".join(lines) + noise, text[:cut] + noise + text[cut:]):
        for unit in (None, Unit.LB):
            with suppress(DomainError):
                found = detection.read(file_of(whole), answers=Answers(unit=unit))
                assert found.is_complete
