"""Files for programs are the same in every region: no mark, name or order of it is in them."""

from datetime import UTC, datetime
from zipfile import ZipFile

import pytest

from liftdesk.app import open_house
from liftdesk.domain.exports import ExportForm
from liftdesk.domain.training.units import Unit
from liftdesk.services.export_order import ExportOrder
from liftdesk.system.clock import FixedClock
from tests.support.regions import written_as

FORMS = [form for form in ExportForm if form is not ExportForm.MARKDOWN]
"""Markdown is for people."""


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("diary")
    clock = FixedClock(datetime(2026, 11, 26, 18, 0, tzinfo=UTC))
    opened = open_house(folder / "diary.liftdesk", clock=clock)
    opened.sample_data.fill(months=1)
    opened.preferences.put("unit", "kg")
    opened.training_log.log_line("bench press 3x8 @ 17.5kg rir2", unit=Unit.KG)
    yield opened
    opened.close()


def content(path):
    """Every byte of what was written, without the times that an archive keeps."""
    if path.is_dir():
        return {one.name: one.read_bytes() for one in path.iterdir()}
    if path.suffix in {".zip", ".xlsx"}:
        with ZipFile(path) as archive:
            names = set(archive.namelist()) - {"docProps/core.xml"}
            return {name: archive.read(name) for name in names}
    return path.read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_no_region_changes_a_file(house, form, tmp_path):
    found = []
    for locale in ("", "de_DE", "en_US", "fr_FR"):
        with written_as(locale):
            name = "tables" if form is ExportForm.CSV else f"all.{form.value}"
            target = tmp_path / (locale or "plain") / name
            target.parent.mkdir()
            house.export.to(target, ExportOrder(form=form))
            found.append(content(target))
    assert all(one == found[0] for one in found)
