"""What every reader of a lifting app owes, whatever the rows and their order."""

import csv
import io
import os
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.tables import header_of
from liftdesk.wording.problems import sentence
from tests.support.lifting_exports import LIFTING_EXPORTS

IN_POUNDS = Answers(unit=Unit.LB)
LAYOUTS = st.sampled_from(sorted(LIFTING_EXPORTS))
STRANGE = (
    *("", " ", "0", "-1", "2e308", "NaN", "inf", "1.250,5", "9" * 400, "null", "٣", "½"),
    *("1900-01-01", "2200-01-01 10:00", "5/6/2026", "24:61", "1h 99999999m", "Note", "Rest Timer"),
    *('"', "'", "=1+1", "\x00", "\ufeff", "a\nb", "Cardio", "Skipped", "3×0:45", "W", "true"),
)


def rows_of(layout):
    """The format, separator and rows of a layout's export, the header first."""
    name, text = LIFTING_EXPORTS[layout]
    _, separator = header_of(text)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    return name, separator, rows


def joined(separator, rows):
    """Rows as a file's bytes."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()


def read(name, data):
    """What a format makes of bytes, however bad most of them are."""
    return detection._FORMATS[name].read(ImportFile.of(data), IN_POUNDS)


def is_account(found):
    """Whether every row is accounted for, and every bad one says what can be done."""
    return found.is_complete and all(sentence(one.problem) for one in found.rejected)


@given(LAYOUTS, st.data())
def test_cells_of_any_kind_anywhere_do_no_more_than_be_bad_rows(layout, data):
    name, separator, rows = rows_of(layout)
    for _ in range(data.draw(st.integers(1, 6))):
        row = data.draw(st.sampled_from(rows[1:]))
        place = data.draw(st.integers(0, len(row) - 1))
        row[place] = data.draw(
            st.sampled_from(STRANGE) | st.sampled_from(row) | st.text(max_size=8)
        )
    with suppress(DomainError):
        assert is_account(read(name, joined(separator, rows)))


@given(LAYOUTS, st.data())
def test_a_file_may_end_anywhere(layout, data):
    name, text = LIFTING_EXPORTS[layout]
    content = text.encode()
    cut = content[: data.draw(st.integers(0, len(content)))]
    with suppress(DomainError):
        assert is_account(read(name, cut + data.draw(st.binary(max_size=20))))


@settings(max_examples=200)
@given(LAYOUTS, st.data())
def test_keys_do_not_depend_on_what_else_is_in_the_file(layout, data):
    if layout == "StrongLifts":
        return  # its rows may go on with the row above
    name, separator, rows = rows_of(layout)
    whole = read(name, joined(separator, rows))
    some = data.draw(st.lists(st.sampled_from(rows[1:]), min_size=1, unique_by=id))
    part = read(name, joined(separator, [rows[0], *some]))
    assert {one.natural_key for one in part.sessions} <= {one.natural_key for one in whole.sessions}


@pytest.mark.parametrize("layout", sorted(LIFTING_EXPORTS))
def test_a_longer_export_adds_only_what_is_new(layout):
    name, separator, rows = rows_of(layout)
    whole = {one.natural_key: one for one in read(name, joined(separator, rows)).sessions}
    for end in range(2, len(rows) + 1):
        found = read(name, joined(separator, rows[:end])).sessions
        assert {one.natural_key for one in found} <= set(whole)
        assert all(one.started == whole[one.natural_key].started for one in found)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone can be set on Unix only")
@pytest.mark.parametrize("layout", sorted(LIFTING_EXPORTS))
def test_the_time_zone_of_the_computer_changes_nothing(layout, monkeypatch):
    name, text = LIFTING_EXPORTS[layout]
    found = []
    for zone in ("UTC", "Pacific/Kiritimati", "America/St_Johns"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        found.append(read(name, text.encode()))
    monkeypatch.undo()
    time.tzset()
    assert found[0] == found[1] == found[2]
    assert os.environ.get("TZ") != "America/St_Johns"


def test_a_reader_tells_how_far_it_is():
    name, text = LIFTING_EXPORTS["Hevy"]
    line = text.splitlines(keepends=True)[1]
    heard = []
    file = ImportFile("a.csv", data=(text + line * 5000).encode(), watch=heard.append)
    detection._FORMATS[name].read(file, IN_POUNDS)
    assert heard == sorted(heard)
    assert heard[-1] <= 1
