"""Daylio's four layouts, quirks and all."""

from datetime import date, datetime

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason
from tests.support import mind_files as files

RESTED = Answers(moods={"rested": 4})


def read(text, answers=RESTED):
    return detection.read(ImportFile.of(text.encode()), answers=answers)


def row(**cells):
    """Return a file of one entry."""
    values = {
        "full_date": "2026-01-02",
        "date": "x",
        "weekday": "x",
        "time": "8:00",
        "mood": "good",
        "activities": "",
        "scales": "",
        "note_title": "",
        "note": "",
        **cells,
    }
    quoted = ('"' + value.replace('"', '""') + '"' for value in values.values())
    return ",".join(values) + "\n" + ",".join(quoted) + "\n"


def one(text, answers=RESTED):
    (found,) = read(text, answers).check_ins
    return found


def test_the_first_layout_has_year_and_month_names():
    first, second = read(files.DAYLIO_2018).check_ins
    assert first.at == datetime(2018, 6, 22, 23, 54)  # noqa: DTZ001 - wall-clock time
    assert (first.day, first.mood, first.note) == (date(2018, 6, 22), 7, "Had people over")
    assert first.tags == ("clean", "cook", "music")
    assert (second.day, second.at.hour) == (date(2018, 5, 17), 22)


def test_twenty_four_hours():
    late, early = read(files.DAYLIO_2019).check_ins
    assert (late.at.hour, late.at.minute, late.mood) == (21, 26, 3)
    assert (early.at.hour, early.mood) == (8, 9)


def test_after_midnight_belongs_to_the_day_in_the_file():
    found = read(files.DAYLIO_2021)
    late, walk = found.check_ins
    assert (late.at, late.day) == (datetime(2021, 3, 28, 0, 30), date(2021, 3, 28))  # noqa: DTZ001
    assert late.note == 'Late\nOne line\nand "another"'
    assert walk.tags == ("walk", "Friends")
    assert found.ignored == {IgnoredReason.TWICE: 1}
    assert found.is_complete


def test_scales_become_ratings_or_lines_and_notes_lose_their_marks():
    found = read(files.DAYLIO_2026).check_ins[0]
    assert (found.sleep, found.energy, found.stress) == (8, 6, None)
    assert found.note == "It is fine.\n\nMore & more\nSleep Time: 8:00"


@pytest.mark.parametrize(
    ("scale", "expected"),
    [
        ("Schlafqualität: 7/10 Punkte", {"sleep": 7}),
        ("Qualité du sommeil: 4/5", {"sleep": 8}),
        ("Nivel de estrés: 3/10", {"stress": 3}),
        ("Poziom stresu: 10/10", {"stress": 10}),
        ("Энергия: 1/4", {"energy": 3}),
        ("Energie: 12/10", {}),
        ("Mood: 8/10", {}),
        ("Coffee: 3/10", {}),
        ("Sleep: 8/10 | Sleep quality: 3/10", {"sleep": 8}),
    ],
)
def test_scales_in_other_languages(scale, expected):
    found = one(row(scales=scale))
    given = {name: getattr(found, name) for name in ("sleep", "energy", "stress")}
    assert {name: value for name, value in given.items() if value is not None} == expected
    assert (found.note == "") == (len(expected) == scale.count("/"))


@pytest.mark.parametrize(
    ("text", "hour"),
    [("9:26 pm", 21), ("9:26 PM", 21), ("12:05 am", 0), ("12:05 PM", 12), ("09:26", 9)],
)
def test_clocks(text, hour):
    assert one(row(time=text)).at.hour == hour


@pytest.mark.parametrize(
    ("cells", "trouble"),
    [
        ({"full_date": ""}, Trouble.ROW_INCOMPLETE),
        ({"full_date": "2/3/2026"}, Trouble.DATE_UNREADABLE),
        ({"time": ""}, Trouble.ROW_INCOMPLETE),
        ({"time": "25:00"}, Trouble.TIME_UNREADABLE),
        ({"mood": ""}, Trouble.ROW_INCOMPLETE),
    ],
)
def test_a_row_that_makes_no_sense_says_why(cells, trouble):
    sound = row().splitlines()[1]
    found = read(row(**cells) + sound + "\n")
    (problem,) = found.rejected
    assert (problem.row, problem.problem.trouble) == (1, trouble)
    assert len(found.check_ins) == 1
    assert found.is_complete


def test_names_of_moods_are_counted_and_asked_for():
    file = ImportFile.of(files.DAYLIO_2026.encode())
    assert detection.mood_names(file, "daylio") == {"rested": 1, "good": 1}
    level = detection.mood_levels("daylio")
    assert (level("good"), level("rested")) == (4, None)
    with pytest.raises(DomainError) as caught:
        detection.read(file)
    assert caught.value.problem.trouble is Trouble.MOODS_NEEDED
    assert caught.value.problem.value("names") == "rested"


def test_a_mood_that_is_left_out_keeps_its_entry():
    left_out = Answers(moods={"Rested": None, "good": 1})
    found = read(files.DAYLIO_2026, left_out)
    first, second = found.check_ins
    assert (first.mood, first.sleep, second.mood) == (None, 8, 1)
    nothing_else = read(row(mood="rested"), left_out)
    assert nothing_else.ignored == {IgnoredReason.NOT_MEANT: 1}


def test_names_differ_by_case_only():
    file = ImportFile.of((row(mood="Zen") + row(mood="zen").splitlines()[1]).encode())
    assert detection.mood_names(file, "daylio") == {"Zen": 2}
    found = detection.read(file, answers=Answers(moods={"zen": 5}))
    assert found.check_ins[0].mood == 9


def test_a_longer_export_names_the_old_entries_alike_whatever_their_order():
    header, *rows = files.DAYLIO_2021.replace("\nand", " and").splitlines()
    keys = {found.natural_key for found in read("\n".join((header, *rows))).check_ins}
    newer = "2026-01-02,x,x,8:00,good,,,"
    more = read("\n".join((header, newer, *reversed(rows)))).check_ins
    assert keys < {found.natural_key for found in more}


@pytest.mark.parametrize("separator", [";", "\t"])
def test_other_separators_order_and_more_columns(separator):
    cells = ["note", "mood", "own", "time", "activities", "weekday", "date", "full_date"]
    values = ["n", "good", "?", "7:00", "a | b", "Fri", "2 Jan", "2026-01-02"]
    text = separator.join(cells) + "\r\n" + separator.join(values) + "\r\n"
    for data in (text.encode("utf-16"), b"\xef\xbb\xbf" + text.encode()):
        (found,) = detection.read(ImportFile.of(data)).check_ins
        assert (found.note, found.mood, found.tags) == ("n", 7, ("a", "b"))
