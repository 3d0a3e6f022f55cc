"""What an export is called, what it is for, and who can read it."""

import pytest

from liftdesk.domain.errors import Problem, Trouble
from liftdesk.domain.exports import ExportForm, form_of_ending
from liftdesk.domain.tables import RefusedRow
from liftdesk.wording.exports import (
    encryption_text,
    form_text,
    kept_out_text,
    purpose_text,
    written_text,
)
from liftdesk.wording.own_problems import refused_text
from liftdesk.wording.problems import sentence
from tests.support.word_gate import unkind


def test_every_form_has_a_name_and_a_line_of_its_own():
    assert len({form_text(form) for form in ExportForm}) == len(ExportForm)
    assert len({purpose_text(form) for form in ExportForm}) == len(ExportForm)
    for form in ExportForm:
        said = (form_text(form), purpose_text(form), kept_out_text(form), encryption_text(form))
        assert not any(unkind(words) for words in said)
        assert "not encrypted" in encryption_text(form)
        assert bool(kept_out_text(form)) is not form.is_whole


def test_what_was_written_is_counted():
    assert written_text(ExportForm.JSON, 1) == "Exported 1 row."
    assert written_text(ExportForm.MARKDOWN, 3) == "Exported 3 entries."
    assert written_text(ExportForm.ICS, 12) == "Exported 12 planned days."


@pytest.mark.parametrize("form", ExportForm)
def test_an_ending_stands_for_one_form_or_for_none(form):
    found = form_of_ending(form.ending)
    assert found is (None if form.ending == ".csv" else form)
    assert form_of_ending(form.ending.upper()) is found


def test_a_row_that_cannot_be_read_is_named():
    problem = Problem(Trouble.CELL_STRANGE, "reps", (("column", "reps"),))
    refused = RefusedRow(table="set_entry", row=3, problem=problem)
    assert refused_text(refused, sentence(problem)) == (
        "set_entry, row 3: reps cannot be read. Please check this row."
    )
