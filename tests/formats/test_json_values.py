"""JSON of strangers never does more than be refused."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.json_values import Node, items, key_names, read_json


def test_names_are_found_in_the_head_of_json_only():
    assert key_names(ImportFile.of(b'\xef\xbb\xbf [{"a" : 1, "b c": {"d":2}}]')) == {
        "a",
        "b c",
        "d",
    }
    assert not key_names(ImportFile.of(b'say "a": 1'))
    assert not key_names(ImportFile.of(b"\x89PNG\r\n\x1a\n\x00\x00"))


def test_names_are_found_in_a_head_that_is_cut():
    assert "a" in key_names(ImportFile.of(b'{"a": [' + b"1," * 60_000))


@pytest.mark.parametrize(
    "text", ["{", "[1,]", "[NaN]", "[Infinity]", "[" * 100_000, '{"a": ' * 50_000, "[" + "9" * 5000]
)
def test_what_is_no_json_is_damaged(text):
    with pytest.raises(DomainError) as caught:
        read_json(ImportFile.of(text.encode()))
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


def test_values_come_by_name():
    node = Node.of(
        {"Name": " Squat ", "n": 2.0, "big": 10**400, "on": True, "w": "62.50", "x": None}
    )
    assert node.text("name") == "Squat"
    assert (node.text("n"), node.text("w"), node.text("on"), node.text("none")) == (
        "2",
        "62.50",
        "",
        "",
    )
    assert node.text("big") == ""
    assert (node.number("w"), node.number("x"), node.number("none")) == (62.5, None, None)
    assert node.is_true("ON")
    assert not node.is_true("n")
    assert node.text("x", "name") == "Squat"
    assert list(node.nodes("none")) == []
    assert Node.of(3) == node.node("n") == Node({})
    assert items({"a": 1}) == ()


@pytest.mark.parametrize("held", [True, [], {}, "many", "1e999", 10**400, "nan"])
def test_what_is_no_number_is_refused(held):
    with pytest.raises(DomainError) as caught:
        Node.of({"reps": held}).number("reps")
    assert caught.value.problem.trouble is Trouble.NUMBER_UNREADABLE


@given(
    st.binary(max_size=80)
    | st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_bytes_are_read_or_refused(data):
    file = ImportFile.of(data)
    key_names(file)
    with suppress(DomainError):
        node = Node.of(read_json(file))
        for name in node.values:
            node.text(name)
            list(node.nodes(name))
            with suppress(DomainError):
                node.number(name)
