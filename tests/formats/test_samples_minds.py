"""Real and shape-true exports, counted independently of the readers."""

import csv
from collections import Counter
from datetime import datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Load
from liftdesk.domain.wellbeing.check_ins import LONGEST_TAG
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers, rating_of_level
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, Private
from tests.support.samples import sample

LEVELS = {"rad": 5, "good": 4, "meh": 3, "bad": 2, "awful": 1}
SOUND = (
    "2020_staticf0x_12h_test_data.csv",
    "obsidianparser_ok.csv",
    "obsidianparser_ok_scales.csv",
    "obsidianparser_escaped_characters.csv",
    "obsidianparser_bad_quoted_fields.csv",
    "obsidianparser_bad_missing_fields.csv",
    "obsidianparser_bad_unknown_fields.csv",
)


def opened(*parts):
    path = sample(*parts)
    if path is None:
        pytest.skip("The samples are not here")
    return path


def lines(path):
    """Return the header and the filled rows of a file, as the csv module splits them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = [row for row in csv.reader(file) if any(cell.strip() for cell in row)]
    return [cell.strip() for cell in header], [[cell.strip() for cell in row] for row in rows]


def clock(text):
    form = "%I:%M %p" if text[-1:] in "mM" else "%H:%M"
    return datetime.strptime(text, form).time()  # noqa: DTZ007 - a time of day


def tags_in(cell):
    """Return the tags of a cell; one that is a sentence belongs to the note."""
    tags = (" ".join(tag.split()) for tag in cell.split("|"))
    return tuple(tag for tag in tags if 0 < len(tag) <= LONGEST_TAG)


@pytest.mark.parametrize("name", SOUND)
def test_daylio(name):
    path = opened("daylio", name)
    header, rows = lines(path)
    entries = [
        (number, dict(zip(header, row, strict=True)))
        for number, row in enumerate(rows, 1)
        if len(row) == len(header)
    ]
    whole = [(number, row) for number, row in entries if row["full_date"]]
    names = {row["mood"] for _, row in entries if row["mood"]}
    levels = {mood: LEVELS.get(mood, len(mood) % 5 + 1) for mood in names}
    file = ImportFile.at(path)
    answers = Answers(moods={mood.casefold(): level for mood, level in levels.items()})
    found = detection.read(file, answers=answers)

    assert detection.detect(file) == found.format == "daylio"
    assert found.is_complete
    assert found.rows == len(rows)
    counted = Counter(row["mood"] for _, row in entries if row["mood"])
    assert Counter(detection.mood_names(file, "daylio")) == counted
    assert [
        (one.day.isoformat(), one.at.time(), one.mood, one.tags) for one in found.check_ins
    ] == [
        (
            row["full_date"],
            clock(row["time"]),
            rating_of_level(levels[row["mood"]]) if row["mood"] else None,
            tags_in(row["activities"]),
        )
        for _, row in whole
    ]
    sound = {number for number, _ in whole}
    rejected = [number for number in range(1, len(rows) + 1) if number not in sound]
    assert [one.row for one in found.rejected] == rejected
    assert {one.problem.trouble for one in found.rejected} <= {Trouble.ROW_INCOMPLETE}


def test_daylio_scales():
    path = opened("daylio", "obsidianparser_ok_scales.csv")
    names = dict.fromkeys(detection.mood_names(ImportFile.at(path), "daylio"), 3)
    found = detection.read(ImportFile.at(path), answers=Answers(moods=names))
    header, rows = lines(path)
    scales = [dict(zip(header, row, strict=True))["scales"] for row in rows]
    wanted = [
        int(text.split("Sleep Quality:")[1].split("/")[0]) if "Sleep Quality" in text else None
        for text in scales
    ]
    assert [one.sleep for one in found.check_ins] == wanted
    assert not any("<" in one.note for one in found.check_ins)


def read_somehow(file):
    moods = detection.mood_names(file, "daylio")
    detection.read(file, answers=Answers(moods=dict.fromkeys(moods, 3)))


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("obsidianparser_bad_corrupted.csv", Trouble.FILE_NOT_TEXT),
        ("obsidianparser_bad_empty.csv", Trouble.FILE_EMPTY),
        ("obsidianparser_bad_inconsistent_fields.csv", Trouble.MOSTLY_UNREADABLE),
    ],
)
def test_daylio_files_that_cannot_be_read(name, trouble):
    file = ImportFile.at(opened("daylio", name))
    with pytest.raises(DomainError) as caught:
        read_somehow(file)
    assert caught.value.problem.trouble is trouble


@pytest.mark.parametrize("name", ["current_import.csv", "legacy_import.csv"])
def test_track_and_graph_without_a_rating(name):
    path = opened("track-and-graph", name)
    _, rows = lines(path)
    found = detection.read(ImportFile.at(path))
    assert (found.format, found.rows) == ("track_and_graph", len(rows))
    assert found.is_complete
    numbers = [row[2].split(":")[0] for row in rows]
    assert all(number.lstrip("-").replace(".", "").isdigit() for number in numbers)
    assert found.ignored == {IgnoredReason.NOT_MEANT: len(rows)}
    assert found.private == frozenset()


def test_a_watch_file():
    path = opened("garmin_fit", "SYNTHETIC_strength_training.fit")
    found = detection.read(ImportFile.at(path))
    # Its own note says: five active and five rest sets; and there is one session.
    assert (found.rows, found.taken) == (11, 6)
    assert found.ignored == {IgnoredReason.REST_TIMER: 5}
    (session,) = found.sessions
    assert [one.exercise for one in session.sets][-2:] == ["Deadlift", "Unknown exercise"]
    assert [one.done.reps for one in session.sets] == [8, 8, 10, 8, 12]
    assert [one.done.load for one in session.sets] == [
        *(Load(grams) for grams in (60_000, 60_000, 82_500, 100_000)),
        None,
    ]
    assert session.ended - session.started == timedelta(seconds=630)
    assert Private.NAME not in found.private
