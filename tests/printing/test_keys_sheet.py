"""The sheet of shortcuts: nothing lost, nothing over another, within the margins."""

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.printing.keys_sheet import keys_sheet
from liftdesk.printing.sheets import MARGIN, Paper

GROUPS = st.lists(st.integers(1, 30), min_size=1, max_size=9)


def groups_of(lengths):
    return [
        (f"Group {n}", [(f"Line {n}.{line}", "Ctrl+X") for line in range(length)])
        for n, length in enumerate(lengths)
    ]


@given(GROUPS, st.sampled_from(Paper))
def test_every_line_stands_once_within_the_margins(lengths, paper):
    sheet = keys_sheet(groups_of(lengths), paper)
    texts = [text for page in sheet.pages for text in page.texts]
    lines = [text.plain for text in texts if text.plain.startswith("Line")]
    assert len(lines) == len(set(lines)) == sum(lengths)
    for text in texts:
        assert text.box.x >= MARGIN
        assert text.box.right <= paper.width - MARGIN + 0.01
        assert text.box.bottom <= paper.height - MARGIN + 0.01


@given(GROUPS)
def test_no_two_texts_overlap(lengths):
    for page in keys_sheet(groups_of(lengths), Paper.A4).pages:
        for n, text in enumerate(page.texts):
            assert not any(text.box.overlaps(other.box) for other in page.texts[n + 1 :])


def test_the_usual_keys_fit_one_page():
    assert len(keys_sheet(groups_of([7, 6, 10, 9, 4, 11, 10, 9, 8]), Paper.A4).pages) == 1
