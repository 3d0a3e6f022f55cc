"""Strong's three layouts and Hevy's export, quirks and all."""

from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.support import exports


def test_strong_without_units_asks_for_one():
    assert detection.needs_unit(ImportFile.of(exports.STRONG_A.encode()), "strong")
    with pytest.raises(DomainError) as caught:
        detection.read(ImportFile.of(exports.STRONG_A.encode()))
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_strong_classic_accounts_for_every_row(mark, ends):
    data = mark + exports.STRONG_A.replace("\n", ends).encode()
    found = detection.read(ImportFile.of(data), answers=exports.IN_KG)
    assert (found.rows, found.sets, found.cardio) == (7, 4, 1)
    assert found.ignored == {"rest_timer": 1}
    assert [(problem.row, problem.problem.trouble) for problem in found.rejected] == [
        (6, Trouble.NUMBER_UNREADABLE)
    ]
    assert found.is_complete
    first, second = found.sessions
    assert first.sets[0].kind is SetKind.WARM_UP
    assert first.sets[1].done.load == Load(62_500)
    assert first.ended - first.started == timedelta(hours=1, minutes=5)
    assert second.sets[0].done.seconds == 45
    assert second.sets[1].done.rir == 2.0


def test_strong_with_a_unit_column():
    found = detection.read(ImportFile.of(exports.STRONG_B.encode()))
    (session,) = found.sessions
    assert session.sets[0].done.load == Load.of(225, Unit.LB)
    assert session.cardio[0].metres == pytest.approx(1200)


def test_strong_version_six_keeps_two_workouts_of_one_minute_apart():
    found = detection.read(ImportFile.of(exports.STRONG_C.encode()))
    assert len(found.sessions) == 2
    assert found.sessions[0].sets[0].done.load == Load(50_500)
    assert found.sessions[1].sets[0].kind is SetKind.DROP


def test_hevy_in_french_and_an_unknown_month():
    found = detection.read(ImportFile.of(exports.HEVY.encode()))
    assert (found.rows, found.sets, found.cardio, len(found.rejected)) == (5, 3, 1, 1)
    assert found.is_complete
    pull = found.sessions[0]
    assert pull.started == datetime(2026, 2, 3, 18, 0)  # noqa: DTZ001 - wall-clock time
    assert pull.sets[0].done.load is None
    assert pull.sets[0].superset == 0
    assert pull.sets[2].done.rir == 1.5


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", Trouble.FILE_EMPTY),
        (b"  \n ", Trouble.FILE_EMPTY),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", Trouble.FILE_NOT_TEXT),
        (b"Dear diary, today was fine.", Trouble.FORMAT_UNKNOWN),
    ],
)
def test_other_files_are_refused(data, trouble):
    with pytest.raises(DomainError) as caught:
        detection.read(ImportFile.of(data))
    assert caught.value.problem.trouble is trouble


@given(st.binary(max_size=300), st.sampled_from([exports.STRONG_A, exports.STRONG_C, exports.HEVY]))
def test_no_bytes_at_all_do_more_than_be_refused(noise, text):
    for data in (noise, text.encode() + noise):
        with suppress(DomainError):
            assert detection.read(ImportFile.of(data), answers=exports.IN_KG).is_complete
