"""Whatever a small diary holds, every whole form gives it back row for row."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings

from liftdesk.formats import csv_tables, liftdesk_json, xlsx_tables
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.own_tables import mark_rows
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_load import proved
from liftdesk.store.table_shape import shape
from tests.support.small_diaries import diaries

AT = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
MARK = mark_rows(SCHEMA, ())
SHAPES = {SCHEMA: shape()}


def by_json(tables):
    data = liftdesk_json.write(tables, schema=SCHEMA)
    return liftdesk_json.read(ImportFile.of(data))


def by_zip(tables):
    files = csv_tables.write(tables, shape(), mark=MARK)
    data = csv_tables.zipped(files, at=AT.replace(tzinfo=None))
    return csv_tables.read(ImportFile.of(data), SHAPES)


def by_workbook(tables):
    data = xlsx_tables.write(tables, shape(), mark=MARK, at=AT)
    return xlsx_tables.read(ImportFile.of(data), SHAPES)


@pytest.mark.parametrize("way", [by_json, by_zip, by_workbook])
@given(tables=diaries())
@settings(max_examples=40, deadline=None)
def test_a_small_diary_comes_back(way, tables):
    found = proved(way(tables).tables, SCHEMA)
    assert found.refused == ()
    assert found.tables == tables
