"""Days for other apps and for reading: all that a form holds comes back."""

from datetime import date, datetime

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.exports import ExportForm, Part
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import NO_ANSWERS, Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.export_order import ExportOrder
from tests.support.own_exports import fill, open_diary
from tests.support.samples import sample


@pytest.fixture
def rich(tmp_path):
    house = open_diary(tmp_path / "rich.liftdesk")
    fill(house, tmp_path)
    yield house
    house.close()


def told(house, tmp_path, **more):
    done = house.export.to(tmp_path / "days.md", ExportOrder(**more))
    return (tmp_path / "days.md").read_text(encoding="utf-8"), done


def test_days_are_told_in_words(rich, tmp_path):
    text, done = told(rich, tmp_path, with_moods=True)
    assert text.startswith(
        "# Training diary\n\n5 January to 26 November 2026\n\n## 5 to 11 January"
    )
    assert "### Tue 24 Nov" in text
    assert "- Barbell back squat: 8/9, 8, 8 at 132.3 lb, RIR 2" in text
    assert "- Walk · 20 min · 0.93 mi · could sing" in text
    assert "- Pain with Plank: Knee, 3 of 10" in text
    assert "- Felt before: −1 fairly bad." in text
    assert "stress: rather not say (work, rain)" in text
    assert "> Rain." in text
    assert done.form is ExportForm.MARKDOWN
    assert done.rows["check_in"] == 2
    assert done.left_out == ()


def test_moods_stay_out_unless_they_are_asked_for(rich, tmp_path):
    rich.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1))
    text, done = told(rich, tmp_path, with_moods=False)
    assert not any(word in text for word in ("Felt", "Check-in", "mood", "PHQ", "Rain"))
    assert done.left_out == (Part.MOODS,)
    rich.preferences.hide_mood()
    assert told(rich, tmp_path)[0] == text
    whole, _ = told(rich, tmp_path, with_moods=True)
    assert "#### PHQ-9\n\n- 9 of 27, mild" in whole


def test_only_the_days_that_are_chosen_are_told(rich, tmp_path):
    text, _ = told(rich, tmp_path, first=date(2026, 2, 1), last=date(2026, 2, 28))
    assert [line for line in text.splitlines() if line.startswith("### ")] == ["### Tue 3 Feb"]
    text, done = told(rich, tmp_path, first=date(2020, 1, 1), last=date(2020, 1, 31))
    assert "Nothing is written down on these days." in text
    assert done.total == 0


def test_other_apps_forms_take_days_too(rich, tmp_path):
    order = ExportOrder(form=ExportForm.STRONG, first=date(2026, 2, 1), last=date(2026, 2, 28))
    done = rich.export.to(tmp_path / "strong.csv", order)
    reading = detection.read(ImportFile.at(tmp_path / "strong.csv"))
    assert [one.started for one in reading.sessions] == [datetime(2026, 2, 3, 18, 0)]  # noqa: DTZ001
    assert done.rows == {"strong": 3}
    hevy = rich.export.to(tmp_path / "hevy.csv", ExportOrder(form=ExportForm.HEVY))
    assert "weight_lbs" in (tmp_path / "hevy.csv").read_text(encoding="utf-8")
    assert hevy.total > 10


@pytest.mark.parametrize(
    ("name", "order", "trouble"),
    [
        ("days.csv", ExportOrder(), Trouble.EXPORT_FORM_NEEDED),
        ("all.json", ExportOrder(first=date(2026, 1, 1)), Trouble.EXPORT_IS_WHOLE),
        (
            "days.md",
            ExportOrder(first=date(2026, 2, 1), last=date(2026, 1, 1)),
            Trouble.DAYS_BACKWARDS,
        ),
    ],
)
def test_what_cannot_be_meant_is_said(rich, tmp_path, name, order, trouble):
    with pytest.raises(DomainError) as caught:
        rich.export.to(tmp_path / name, order)
    assert caught.value.problem.trouble is trouble
    assert not (tmp_path / name).exists()


def test_an_empty_diary_is_written_too(tmp_path):
    house = open_diary(tmp_path / "empty.liftdesk")
    text, _ = told(house, tmp_path)
    assert "26 to 26 November 2026" in text
    for form in (ExportForm.STRONG, ExportForm.HEVY):
        assert house.export.to(tmp_path / form, ExportOrder(form=form)).total == 0
    house.close()


@pytest.mark.parametrize(
    ("parts", "answers"),
    [
        (("strong", "strong_android_de.csv"), Answers(unit=Unit.KG)),
        (("strong", "SYNTHETIC_strong_android_semicolon_unitcol.csv"), NO_ANSWERS),
        (("hevy", "workout_data.csv"), Answers(unit=Unit.KG)),
    ],
)
def test_a_history_from_another_app_goes_out_as_it_came(tmp_path, parts, answers):
    path = sample(*parts)
    if path is None:
        pytest.skip("no sample here")
    house = open_diary(tmp_path / "diary.liftdesk")
    file = ImportFile.at(path)
    house.transfer.take_in(house.transfer.read(file, answers=answers))
    house.export.to(tmp_path / "out.csv", ExportOrder(form=ExportForm.STRONG))
    came, went = detection.read(file, answers=answers), detection.read(out(tmp_path))
    assert went.rejected == ()
    assert (went.sets, went.cardio) == (came.sets, came.cardio)
    assert loads_of(went) == loads_of(came)
    house.close()


def out(folder):
    return ImportFile.at(folder / "out.csv")


def loads_of(reading):
    """Every set by day, name and what was done."""
    return sorted(
        (session.started.date(), one.exercise.casefold(), repr(one.done), one.kind, one.note)
        for session in reading.sessions
        for one in session.sets
    )
