"""Files of moods and hearts are claimed by their own format alone, in whatever shape they come."""

import csv
import io

import pytest

from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.hearts.formats import FORMATS as HEARTS
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.minds.formats import FORMATS as MINDS
from liftdesk.formats.tables import header_of
from liftdesk.wording.sources import source_text
from tests.support import exports, heart_files, mind_files
from tests.support.fit_files import run_at
from tests.support.mind_files import MIND_EXPORTS

ANSWERS = Answers(moods={"rested": 4, "low": 2})
OWN = {known.name for known in (*MINDS, *HEARTS)}


def again(text, *, separator=",", order=lambda columns: columns, more=()):
    """Return the same table with another separator, order of columns, and more columns."""
    bare = text.removeprefix("\ufeff")
    _, old = header_of(bare)
    rows = list(csv.reader(io.StringIO(bare, newline=""), delimiter=old))
    places = order(list(range(len(rows[0]))))
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(
        [[*more, *(row[place] for place in places)] for row in rows]
    )
    return out.getvalue()


SHAPES = {
    "as it is": str.encode,
    "in UTF-16": lambda text: text.removeprefix("\ufeff").encode("utf-16"),
    "with both line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "with semicolons": lambda text: again(text, separator=";").encode(),
    "with tabs": lambda text: again(text, separator="\t").encode(),
    "turned round": lambda text: again(text, order=lambda all_: all_[::-1]).encode(),
    "with a column more": lambda text: again(text, more=("My own",)).encode(),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("layout", MIND_EXPORTS)
def test_a_table_is_known_in_every_shape_and_reads_alike(layout, shape):
    name, text = MIND_EXPORTS[layout]
    file = ImportFile.of(SHAPES[shape](text), "export.csv")
    assert detection.candidates(file) == (name,)
    found = detection.read(file, answers=ANSWERS)
    plain = detection.read(ImportFile.of(text.encode()), answers=ANSWERS)
    assert [one.natural_key for one in found.check_ins] == [
        one.natural_key for one in plain.check_ins
    ]
    assert (found.rows, found.taken) == (plain.rows, plain.taken)


@pytest.mark.parametrize("layout", MIND_EXPORTS)
def test_a_part_of_the_signature_is_not_enough(layout):
    _, text = MIND_EXPORTS[layout]
    header, _ = header_of(text.removeprefix("\ufeff"))
    for place in range(len(header)):
        bare = ",".join(column for number, column in enumerate(header) if number != place)
        for other in detection.candidates(ImportFile.of(f"{bare}\n1,2,3\n".encode())):
            assert other in {MIND_EXPORTS[layout][0], "table"}
    few = ",".join(header[:3])
    assert not OWN & set(detection.candidates(ImportFile.of(f"{few}\n1,2,3\n".encode())))


@pytest.mark.parametrize("text", [exports.STRONG_A, exports.STRONG_B, exports.HEVY])
def test_lifting_apps_are_left_to_their_own_formats(text):
    assert not OWN & set(detection.candidates(ImportFile.of(text.encode())))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (mind_files.PIXELS.encode(), "pixels"),
        (mind_files.STATE_OF_MIND.encode(), "state_of_mind"),
        (heart_files.TCX.encode(), "tcx"),
        (heart_files.GPX_1.encode(), "gpx"),
        (heart_files.HEALTH.encode(), "apple_health"),
        (run_at(1_770_000_000), "fit"),
    ],
)
def test_other_files_are_known_by_what_is_in_them(data, name):
    assert detection.candidates(ImportFile.of(data)) == (name,)


@pytest.mark.parametrize(
    "data",
    [
        b"[]",
        b"{}",
        b'{"data": {"metrics": []}}',
        b'[{"date": "2026-01-01", "weight": 3}]',
        b"<xml/>",
        b"<html><body>about &lt;gpx files</body></html>",
        b"\x00" * 40,
    ],
)
def test_other_files_are_nobody_s(data):
    assert not OWN & set(detection.candidates(ImportFile.of(data)))


@pytest.mark.parametrize("name", sorted(OWN))
def test_every_source_has_a_sentence(name):
    assert name not in source_text(name).split()
    assert source_text(name).endswith(".")
