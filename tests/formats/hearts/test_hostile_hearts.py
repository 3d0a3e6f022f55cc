"""No change of a sound file with heart rate does more than be refused, or told row by row."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError
from liftdesk.formats import detection
from liftdesk.formats.answers import NO_ANSWERS
from liftdesk.formats.hearts.formats import FORMATS
from liftdesk.formats.import_file import ImportFile
from liftdesk.wording.ignored import ignored_text
from liftdesk.wording.problems import sentence
from tests.support import heart_files, seeds


def is_sound(known, file):
    """Whether a reader gives a full account of a file, or one sentence why not."""
    try:
        known.matches(file)
        found = known.read(file, NO_ANSWERS)
    except DomainError as error:
        return bool(sentence(error.problem))
    told = all(sentence(one.problem) for one in found.rejected)
    return found.is_complete and told and all(map(ignored_text, found.ignored))


@pytest.mark.parametrize("seed", heart_files.ALL, ids=str)
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_a_changed_file_is_read_or_refused(seed, data):
    content = bytearray(seed.content)
    for _ in range(data.draw(st.integers(1, 5))):
        seeds.mutate(content, data.draw(st.randoms(use_true_random=False)))
    assert all(is_sound(known, ImportFile.of(bytes(content))) for known in FORMATS)


@pytest.mark.parametrize("seed", heart_files.ALL, ids=str)
@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_other_values_are_read_or_refused(seed, data):
    """Numbers and dates change, and the file stays well-formed."""
    text = seed.content.decode()
    places = [place for place, sign in enumerate(text) if sign.isdigit()]
    value = st.sampled_from(["", "9" * 30, "-", "nan", "inf", "1e308", "٣", "-1", "0"])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.sampled_from(places))
        if text[place : place + 1].isdigit():
            text = text[:place] + data.draw(value) + text[place + 1 :]
        places = [place for place, sign in enumerate(text) if sign.isdigit()]
    assert all(is_sound(known, ImportFile.of(text.encode())) for known in FORMATS)


@given(st.binary(max_size=300))
def test_noise_is_read_or_refused(noise):
    for data in (noise, noise[:8] + b".FIT" + noise, b"<HealthData>" + noise, b"<gpx>" + noise):
        assert all(is_sound(known, ImportFile.of(data)) for known in FORMATS)


@pytest.mark.parametrize("seed", heart_files.ALL, ids=str)
def test_each_seed_is_sound_and_claimed_by_one_format(seed):
    file = ImportFile.of(seed.content, seed.name)
    assert len(detection.candidates(file)) == 1
    assert detection.read(file).sessions
