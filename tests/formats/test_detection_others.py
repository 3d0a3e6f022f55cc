"""Every known header is claimed first by exactly its own format."""

import pytest

from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.support import other_lifting_exports as lifting_exports
from tests.support import text_logs

HEADERS = {
    "liftosaur": lifting_exports.LIFTOSAUR.splitlines()[0],
    "liftlog": lifting_exports.LIFTLOG.splitlines()[0],
    "flexify": lifting_exports.FLEXIFY.splitlines()[0],
}
"""Tables that are known by their header; other columns and another order do not hide them."""

FILES = {
    "liftosaur": lifting_exports.LIFTOSAUR_OLD,
    "flexify": lifting_exports.FLEXIFY_V2,
    "liftlog_json": lifting_exports.LIFTLOG_JSON,
    "wger": lifting_exports.WGER,
    "jefit": lifting_exports.JEFIT % "kgs",
    "alpha_progression": lifting_exports.ALPHA,
    "ox": text_logs.OX,
    "fitdown": text_logs.FITDOWN,
    "weightxreps": text_logs.WEIGHTXREPS,
    "liftosaur_text": text_logs.LIFTOSAUR_TEXT,
    "gym_tracker": text_logs.GYM_TRACKER,
    "quick_lines": text_logs.QUICK,
}


def claimed(text, encoding="utf-8"):
    """Return the formats that claim a text."""
    return list(detection.candidates(ImportFile.of(text.encode(encoding))))


@pytest.mark.parametrize(("name", "header"), HEADERS.items(), ids=HEADERS)
def test_a_header_is_claimed_by_its_own_format_only(name, header):
    columns = header.split(",")
    for separator in ",;\t":
        for order in (columns, columns[::-1], [*columns, "One more"]):
            for ends in ("\n", "\r\n", "\r"):
                line = separator.join(order) + ends
                assert claimed(line + ends) == [name]
                assert claimed("\ufeff" + line) == [name]
    assert claimed(header, "utf-16") == [name]
    assert claimed(header, "utf-16-le") == [name]


@pytest.mark.parametrize(("name", "header"), HEADERS.items(), ids=HEADERS)
def test_a_header_without_one_of_its_columns_may_be_another_apps(name, header):
    assert claimed(header.split(",")[0] + ",Date\n") == []


@pytest.mark.parametrize(("name", "text"), FILES.items(), ids=FILES)
def test_a_file_is_claimed_by_its_own_format_only(name, text):
    assert claimed(text) == [name]
    assert claimed(text, "utf-16") == [name]


def test_a_json_file_in_another_order_is_still_known():
    names = ("exercise", "date", "weight", "session", "repetitions_unit", "repetitions")
    text = "[{" + ", ".join(f'"{name}": 1' for name in names) + "}]"
    assert claimed(text) == ["wger"]
    text = (
        '{"Sessions": [{"RecordedExercises": [{"PotentialSets": [], "Blueprint": {}}], "Id": 1}]}'
    )
    assert claimed(text) == ["liftlog_json"]
    assert claimed('{"sets": [], "id": 1, "blueprint": {}}') == []
