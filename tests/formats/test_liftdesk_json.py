"""The lossless export: written the same each time, read back as it was."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import liftdesk_json
from liftdesk.formats.import_file import ImportFile

CELLS = st.one_of(
    st.none(),
    st.text(),
    st.binary(),
    st.integers(min_value=-(2**63), max_value=2**63 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
)


@given(st.lists(st.dictionaries(st.sampled_from("abc"), CELLS)))
def test_every_cell_comes_back(rows):
    data = liftdesk_json.write({"win": rows}, schema=4, left_out=["feeling"])
    file = ImportFile.of(data, "holiday.jpg")
    assert liftdesk_json.matches(file)
    found = liftdesk_json.read(file)
    assert found.tables == {"win": rows}
    assert (found.schema, found.left_out) == (4, ("feeling",))


def test_bytes_are_base64_and_what_is_worked_out_stands_apart():
    data = liftdesk_json.write(
        {"win": [{"samples": b"efg"}]}, schema=4, worked_out={"questionnaire_result": []}
    )
    document = json.loads(data)
    assert document["tables"]["win"] == [{"samples": {"base64": "ZWZn"}}]
    assert list(document) == ["format", "schema", "tables", "worked_out"]


@pytest.mark.parametrize("cell", [{"base64": "?"}, {"base64": "ZWZn", "more": 1}, [1], True])
def test_what_is_no_cell_stays_for_whoever_proves_it(cell):
    data = json.dumps({"format": "liftdesk", "schema": 4, "tables": {"win": [{"words": cell}]}})
    assert liftdesk_json.read(ImportFile.of(data.encode())).tables == {"win": [{"words": cell}]}


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ('{"format": "liftdesk", ', Trouble.FILE_DAMAGED),
        ('{"format": "liftdesk", "tables": ' + "[" * 100_000, Trouble.FILE_DAMAGED),
        ('{"format": "liftdesk", "schema": ' + "1" * 5000 + "}", Trouble.FILE_DAMAGED),
        ('{"format": "liftdesk", "schema": true, "tables": {}}', Trouble.OWN_STRANGE),
        ('{"format": "liftdesk", "schema": 4, "tables": {"win": [1]}}', Trouble.OWN_STRANGE),
        ("[]", Trouble.OWN_STRANGE),
    ],
)
def test_what_is_no_whole_export_is_refused(text, trouble):
    with pytest.raises(DomainError) as caught:
        liftdesk_json.read(ImportFile.of(text.encode()))
    assert caught.value.problem.trouble is trouble


def test_other_json_is_not_ours():
    for text in (b'{"format": "other"}', b"[1]", b"", b'{"schema": 4, "format": "liftdesk"}'):
        assert not liftdesk_json.matches(ImportFile.of(text))
