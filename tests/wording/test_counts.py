"""One is one, and several are several."""

import pytest

from liftdesk.formats.detection import FORMATS
from liftdesk.wording import counts
from liftdesk.wording.sources import NAMES, app_name, source_text

FORMS = {
    counts.sets_text: ("1 set", "0 sets"),
    counts.sessions_text: ("1 session", "0 sessions"),
    counts.entries_text: ("1 entry", "0 entries"),
    counts.rows_text: ("1 row", "0 rows"),
    counts.exercises_text: ("1 exercise", "0 exercises"),
    counts.months_text: ("1 month", "0 months"),
}


@pytest.mark.parametrize(
    ("text", "forms"), FORMS.items(), ids=lambda one: getattr(one, "__name__", "")
)
def test_one_and_several(text, forms):
    assert (text(1), text(0)) == forms
    assert text(12) == "12 " + forms[1].split()[1]


def test_every_format_that_is_read_has_an_apps_name():
    assert set(NAMES) == set(FORMATS)
    assert source_text("strong") == "Read as an export of Strong."


def test_what_has_no_name_here_is_called_as_it_is():
    assert app_name("strong") == "Strong"
    assert app_name("liftdesk_file") == "LiftDesk"
    assert app_name("somebody_else") == "somebody else"
