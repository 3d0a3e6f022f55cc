"""What became of a file whose process was killed, by the states an undisturbed run goes through."""

from liftdesk.store.errors import StoreError
from tests.trust.killing import held


def judge(counts, ended, path, states):
    """Count one killed process that goes through `states` in its one file `path`.

    The file may hold the last state that was said, or the next one, whose answer was cut off.
    """
    said = len(ended.acknowledged)
    counts.trials += 1
    counts.acknowledged += said
    assert ended.acknowledged == states[:said], "the trial is not the same each time"
    try:
        found = held(path)
    except (StoreError, AssertionError):
        counts.corrupt += 1
        return
    if found in states[max(said - 1, 0) : said + 1]:
        return
    if found in states[:said]:
        counts.lost += 1
    else:
        counts.half += 1
