"""Activities in archives and gzip files."""

import gzip
import io
import zipfile
from datetime import UTC, datetime

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import detection
from liftdesk.formats.hearts import packed
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason
from liftdesk.wording.problems import sentence
from tests.support import heart_files
from tests.support.fit_files import run_at

BEGAN = datetime(2026, 2, 6, 15, 0, tzinfo=UTC)
WATCH = run_at(int(BEGAN.timestamp()))


def archive_of(entries):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return ImportFile.of(data.getvalue(), "activities.zip")


def read(file):
    assert detection.candidates(file) == ("activity_archive",)
    found = detection.read(file)
    assert found.is_complete
    return found


def test_one_activity_in_an_archive():
    (session,) = read(archive_of({"1_ACTIVITY.fit": WATCH})).sessions
    assert session.natural_key == "fit:2026-02-06T15:00:00Z|Running"


def test_many_activities_of_every_kind():
    found = read(
        archive_of(
            {
                "activities.csv": "Activity ID\n1\n",
                "activities/1.fit.gz": gzip.compress(WATCH),
                "activities/2.tcx": heart_files.TCX,
                "activities/3.gpx": heart_files.GPX_1,
                "activities/4.FIT": WATCH,
                "activities/5.fit": WATCH[:40],
                "activities/6.gpx": "no track",
            }
        )
    )
    names = [session.natural_key.partition(":")[0] for session in found.sessions]
    assert names == ["fit", "tcx", "tcx", "gpx"]
    assert found.ignored == {IgnoredReason.TWICE: 1, IgnoredReason.PLANNED: 1}
    broken = [one for one in found.rejected if one.problem.value("file")]
    assert [(one.row, one.problem.value("file")) for one in broken] == [
        (9, "activities/5.fit"),
        (10, "activities/6.gpx"),
    ]
    assert "5.fit" in sentence(broken[0].problem)


def test_a_gzip_file():
    found = read(ImportFile.of(gzip.compress(heart_files.TCX.encode()), "run.TCX.gz"))
    assert (found.format, found.cardio) == ("tcx", 2)


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (gzip.compress(WATCH)[:-12], Trouble.FILE_DAMAGED),
        (gzip.compress(WATCH)[:20] + b"\xff" * 20, Trouble.FILE_DAMAGED),
        (gzip.compress(b"words"), Trouble.FORMAT_UNKNOWN),
        (gzip.compress(bytes(packed.LARGEST_TEXT + 1)), Trouble.FILE_TOO_LARGE),
    ],
    ids=["cut short", "spoilt", "words", "too large"],  # the bytes tell the time they were packed
)
def test_gzip_files_that_are_refused(data, trouble):
    with pytest.raises(DomainError) as caught:
        detection.read(ImportFile.of(data, "a.fit.gz"))
    assert caught.value.problem.trouble is trouble


@pytest.mark.parametrize(
    "file",
    [
        ImportFile.of(gzip.compress(b"a,b"), "a.csv.gz"),
        ImportFile.of(b"PK\x03\x04 not really", "a.zip"),
        archive_of({"a.csv": "a,b"}),
        archive_of({"apple_health_export/workout-routes/a.gpx": heart_files.GPX_1}),
    ],
)
def test_other_files_are_not_claimed(file):
    assert not packed.matches(file)
