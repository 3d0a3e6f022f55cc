"""Files that mean harm are refused in one sentence or read row by row; nothing else happens.

How many rows the largest file has in every way of reading is told by `tests.support.trials`.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.wording.problems import sentence
from tests.support import seeds
from tests.support.hostile_files import MAKERS, MANY, NAMES, row, strong

ANSWERS = Answers(unit=Unit.KG)
LARGE = 100_000


def attempt(read):
    """Return what a reader makes of a file, or the sentence it refuses it with."""
    try:
        return read()
    except DomainError as error:
        return sentence(error.problem)


def every_way(data):
    """Yield what each reader makes of a file under each name, whether or not it claims it."""
    for name in NAMES if len(data) < LARGE else NAMES[:1]:
        file = ImportFile.of(data, name)
        claimed = attempt(lambda file=file: detection.candidates(file))
        assert isinstance(claimed, tuple) or claimed
        for format_name, known in detection._FORMATS.items():
            yield format_name, attempt(lambda known=known, file=file: known.read(file, ANSWERS))


def is_sound(found):
    """Whether a reader's answer is a full account of the file, or a sentence."""
    if isinstance(found, str):
        return bool(found)
    return found.is_complete and all(sentence(one.problem) for one in found.rejected)


@pytest.mark.parametrize("what", MAKERS)
def test_a_hostile_file_does_no_more_than_be_refused(what):
    for format_name, found in every_way(MAKERS[what]()):
        assert is_sound(found), format_name


@pytest.mark.parametrize(
    ("what", "sets", "rejected"),
    [
        ("a byte order mark", 20, 0),
        ("UTF-16 with its mark", 20, 0),
        ("UTF-16 without one", 20, 0),
        ("cp1252", 21, 0),
        ("NULs in a note", 181, 0),
        ("ten thousand cells in a row", 20, 1),
        ("a line of 20 MB", 20, 1),
        ("carriage returns only", 20, 0),
        ("a number beyond all", 20, 2),
        ("numbers that are none", 20, 3),
        ("both decimal marks", 21, 1),
        ("a date that is none", 20, 1),
        ("digits of other scripts", 20, 2),
        ("a formula", 21, 0),
        ("very many rows", MANY, 0),
    ],
)
def test_what_is_sound_in_it_is_read(what, sets, rejected):
    found = detection.read(ImportFile.of(MAKERS[what](), "a.csv"), answers=ANSWERS)
    assert (found.sets, len(found.rejected)) == (sets, rejected)
    assert found.is_complete


def test_ten_thousand_rows_are_read():
    content = strong(*[row()] * 10_000)
    found = detection.read(ImportFile.of(content, "a.csv"), answers=ANSWERS)
    assert (found.sets, len(found.rejected)) == (10_000, 0)
    assert found.is_complete


@pytest.mark.parametrize("seed", seeds.ALL, ids=str)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_no_change_of_a_sound_file_does_more(seed, data):
    content = bytearray(seed.content)
    for _ in range(data.draw(st.integers(1, 8))):
        seeds.mutate(content, data.draw(st.randoms(use_true_random=False)))
    file = ImportFile.of(bytes(content), seed.name)
    claimed = attempt(lambda: detection.candidates(file))
    for name in claimed if isinstance(claimed, tuple) else ():
        assert is_sound(
            attempt(
                lambda name=name: detection._FORMATS[name].read(file, ANSWERS),
            )
        )
