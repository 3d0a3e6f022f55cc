"""No change of a sound export of a mood diary does more than be refused, or told row by row."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.minds.formats import FORMATS
from liftdesk.wording.ignored import ignored_text
from liftdesk.wording.problems import sentence
from tests.support import mind_files, seeds

ANSWERS = Answers(moods={"rested": 3, "low": None})


def is_sound(known, file):
    """Whether a reader gives a full account of a file, or one sentence why not."""
    try:
        dict(known.mood_names(file))
        found = known.read(file, ANSWERS)
    except DomainError as error:
        return bool(sentence(error.problem))
    told = all(sentence(one.problem) for one in found.rejected)
    return found.is_complete and told and all(map(ignored_text, found.ignored))


@pytest.mark.parametrize("seed", mind_files.ALL, ids=str)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_changed_file_is_read_or_refused(seed, data):
    content = bytearray(seed.content)
    for _ in range(data.draw(st.integers(1, 8))):
        seeds.mutate(content, data.draw(st.randoms(use_true_random=False)))
    file = ImportFile.of(bytes(content), seed.name)
    assert all(is_sound(known, file) for known in FORMATS)


@given(st.binary(max_size=300))
def test_noise_is_read_or_refused(noise):
    assert all(is_sound(known, ImportFile.of(noise)) for known in FORMATS)


@pytest.mark.parametrize("seed", mind_files.ALL, ids=str)
def test_each_seed_is_sound(seed):
    found = detection.read(ImportFile.of(seed.content, seed.name), answers=ANSWERS)
    assert found.check_ins
