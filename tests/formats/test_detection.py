"""Each known file is claimed first by its own format, in whatever shape it comes."""

import csv
import io

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.tables import header_of
from tests.support.lifting_exports import LIFTING_EXPORTS

KNOWN = {**LIFTING_EXPORTS}
"""Exports by layout: the format's name, and the text."""

EITHER = Answers(unit=Unit.LB)


def again(text, *, separator=",", order=lambda columns: columns, more=()):
    """The same table with another separator, order of columns, and more columns."""
    _, old = header_of(text)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=old))
    places = order(list(range(len(rows[0]))))
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(
        [[*more, *(row[place] for place in places if place < len(row))] for row in rows]
    )
    return out.getvalue()


SHAPES = {
    "as it is": str.encode,
    "with a mark": lambda text: text.encode("utf-8-sig"),
    "in UTF-16": lambda text: text.encode("utf-16"),
    "with both line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "with semicolons": lambda text: again(text, separator=";").encode(),
    "with tabs": lambda text: again(text, separator="\t").encode(),
    "turned round": lambda text: again(text, order=lambda all_: all_[::-1]).encode(),
    "with a column more": lambda text: again(text, more=("My own",)).encode(),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("layout", KNOWN)
def test_a_known_file_is_claimed_by_its_own_format_alone(layout, shape):
    name, text = KNOWN[layout]
    file = ImportFile.of(SHAPES[shape](text), "export.csv")
    assert detection.candidates(file) == (name,)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("layout", KNOWN)
def test_the_shape_of_a_file_changes_nothing_in_it(layout, shape):
    name, text = KNOWN[layout]
    plain = detection.read(ImportFile.of(text.encode()), answers=EITHER)
    found = detection.read(ImportFile.of(SHAPES[shape](text)), answers=EITHER)
    assert plain.format == name
    assert found == plain


@pytest.mark.parametrize("layout", KNOWN)
def test_a_few_columns_are_of_no_app(layout):
    columns, separator = header_of(KNOWN[layout][1])
    file = ImportFile.of((separator.join(columns[:4]) + "\n").encode())
    assert detection.detect(file) is None


@pytest.mark.parametrize("layout", KNOWN)
def test_a_unit_is_asked_for_where_it_is_needed(layout):
    name, text = KNOWN[layout]
    file = ImportFile.of(text.encode())
    assert detection.likely_unit(file, name) in {None, *Unit}
    if not detection.needs_unit(file, name):
        assert detection.read(file) == detection.read(file, answers=EITHER)
        return
    with pytest.raises(DomainError) as caught:
        detection.read(file)
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    assert detection.read(file, answers=EITHER).unit is Unit.LB
