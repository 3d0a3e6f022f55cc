"""Sheets on paper: pages, margins, words, type sizes and ink of every variant."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations, product

import pytest
from pypdf import PdfReader

from liftdesk.domain.training.plans import Reason, ReasonKind
from liftdesk.domain.training.units import Unit
from liftdesk.printing.options import PlanOptions, options_from, options_text
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.plan_painter import line_width, set_lines
from liftdesk.printing.sheet_makers import MAKERS, SheetOrder
from liftdesk.printing.sheets import LARGE_POINTS, MARGIN, NOTE, NOTE_CODE, Box, Paper, Text
from tests.support.paper_states import pictures
from tests.support.plans import MONDAY, lift, session_a, week_plan

VARIANTS = {
    "standard": PlanOptions(emergency="999"),
    "large": PlanOptions(emergency="999", is_large=True),
    "ink": PlanOptions(emergency="999", saves_ink=True),
    "large-ink": PlanOptions(emergency="999", is_large=True, saves_ink=True),
    "bare": PlanOptions(has_feelings=False, has_reasons=False, has_plates=False),
    "large-bare": PlanOptions(
        is_large=True, has_feelings=False, has_reasons=False, has_plates=False
    ),
    "percent": PlanOptions(emergency="999", has_percent=True),
}
ALL = [
    pytest.param(kind, paper, options, id=f"{kind}-{paper.name}-{name}")
    for (kind, paper, (name, options)) in product(MAKERS, Paper, VARIANTS.items())
]


@pytest.fixture(autouse=True)
def _fonts(qapp):
    """Measuring words needs the fonts."""


def made(kind="week", paper=Paper.A4, options=VARIANTS["standard"], week=None):
    order = SheetOrder(
        week=week or week_plan(), unit=Unit.KG, options=replace(options, paper=paper)
    )
    return MAKERS[kind](order)


def words(sheet):
    return "\n".join(text.plain for page in sheet.pages for text in page.texts)


def drawn(text):
    """What is drawn of a text: its lines as words, the smallest points, the widest line."""
    lines = set_lines(text)
    shown = [" ".join("".join(w for w, _, _ in line).split()) for line in lines]
    points = min(p for line in lines for _, _, p in line)
    return shown, points, max(line_width(line) for line in lines)


@pytest.mark.parametrize(("kind", "paper", "options"), ALL)
def test_all_lies_inside_the_margins(kind, paper, options):
    sheet = made(kind, paper, options)
    inside = Box(MARGIN, MARGIN, paper.width - 2 * MARGIN, paper.height - 2 * MARGIN)
    slack = 0.6  # a title's box may stand half a millimetre over the margin, its letters do not
    for page in sheet.pages:
        boxes = [text.box for text in page.texts] + [f.box for f in page.frames]
        boxes += page.cells + page.hatched
        boxes += [
            Box(line.x1, min(line.y1, line.y2), line.x2 - line.x1, abs(line.y2 - line.y1))
            for line in page.lines
        ]
        for box in boxes:
            assert box.x >= inside.x - 0.01
            assert box.right <= inside.right + 0.01
            assert box.y >= inside.y - slack
            assert box.bottom <= inside.bottom + 0.01


@pytest.mark.parametrize(("kind", "paper", "options"), ALL)
def test_no_word_is_cut_and_none_is_smaller_than_it_may_be(kind, paper, options):
    least = LARGE_POINTS if options.is_large else 7.0
    for page in made(kind, paper, options).pages:
        for text in page.texts:
            shown, points, wide = drawn(text)
            assert "…" not in "".join(shown), text.plain
            assert points >= least - 0.01, text.plain
            assert wide <= text.box.width + 0.01, text.plain


@pytest.mark.parametrize(("kind", "paper", "options"), ALL)
def test_writing_cells_are_large_enough_and_apart(kind, paper, options):
    for page in made(kind, paper, options).pages:
        for cell in page.cells:
            assert cell.width >= 10.0
            assert cell.height >= 8.5
        for one, other in combinations(page.cells + page.hatched, 2):
            assert not one.overlaps(other)


@pytest.mark.parametrize(("kind", "paper", "options"), ALL)
def test_its_words_can_be_copied_from_the_file_and_its_fonts_are_in_it(
    kind, paper, options, tmp_path
):
    sheet = made(kind, paper, options)
    write_pdf(sheet, tmp_path / "sheet.pdf")
    reader = PdfReader(tmp_path / "sheet.pdf")
    assert len(reader.pages) == len(sheet.pages)
    found = "".join("".join(page.extract_text() for page in reader.pages).split())
    for text in (text for page in sheet.pages for text in page.texts):
        for run, _style in text.runs:
            for word in run.split():
                assert "".join(word.split()) in found, word
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            descendants = font.get_object()["/DescendantFonts"]
            descriptor = descendants[0].get_object()["/FontDescriptor"].get_object()
            assert any(key.startswith("/FontFile") for key in descriptor)


@pytest.mark.parametrize("paper", Paper)
def test_the_normal_week_and_a_blank_sheet_take_one_page(paper):
    for name in ("standard", "ink", "bare", "percent"):
        assert len(made("week", paper, VARIANTS[name]).pages) == 1
        assert len(made("blank", paper, VARIANTS[name]).pages) == 1
    assert len(made("blank", paper, VARIANTS["large"]).pages) == 1


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ["standard", "large"])
def test_longer_plans_go_on_by_whole_sessions(paper, name):
    sheet = made("week", paper, VARIANTS[name], week_plan(more_sessions=3))
    assert len(sheet.pages) > 1
    codes = [
        [text.plain for text in page.texts if text.plain.endswith("48") and len(text.plain) == 3]
        for page in sheet.pages
    ]
    assert [code for here in codes for code in here] == ["A48", "B48", "A48", "C48", "D48", "E48"]
    for page, here in zip(sheet.pages, codes, strict=True):
        # Five lifts of three cells in three sets, of which those not planned are hatched.
        assert len(page.cells) + len(page.hatched) == 45 * len(here)


def test_each_choice_takes_its_part_off_or_puts_it_on():
    whole = words(made())
    assert "Same load · last 10, 10, 9" in whole
    assert "20 bar, 10+2.5 a side" in whole
    assert "Feeling, circle" in whole
    bare = words(made(options=VARIANTS["bare"]))
    assert "Same load" not in bare
    assert "a side" not in bare
    assert "barbell" in bare
    assert "Feeling" not in bare
    assert "your emergency number" in bare
    week = week_plan()
    estimated = replace(
        week,
        sessions=tuple(
            replace(
                s,
                lifts=tuple(replace(x, target=replace(x.target, percent=71.6)) for x in s.lifts),
            )
            for s in week.sessions
        ),
    )
    assert "45 kg · 72%" in words(made(options=VARIANTS["percent"], week=estimated))
    assert "72%" not in words(made(week=estimated))


def test_a_lift_that_rests_has_no_cell_and_says_so():
    hurt = Reason(kind=ReasonKind.PAIN_RESTED, pain=6)
    rests = lift("Back squat", sets=0, kg=45, reason=hurt, last=(8, 8, 8))
    day = MONDAY + timedelta(days=1)
    session = replace(session_a(day), lifts=(rests,))
    week = replace(week_plan(), sessions=(session,))
    for name in ("standard", "large"):
        sheet = made(options=VARIANTS[name], week=week)
        assert "rests" in words(sheet)
        assert "Rests today" in words(sheet)
        assert "0 ×" not in words(sheet)
        assert sum(len(page.cells) for page in sheet.pages) == 0


def test_how_it_goes_back_is_on_every_sheet():
    assert "10 10 9 / 18 / 2" in words(made())
    assert "Training, Type in a sheet" in words(made())
    assert "goblet squat 10,10,9 @ 18kg rir2" in words(made("blank"))


def dark(image):
    """How much ink a picture takes: black counts one, white nothing."""
    gray = image.convertToFormat(image.Format.Format_Grayscale8)
    return sum(255 - value for value in bytes(gray.constBits())) / 255


@pytest.mark.parametrize("kind", MAKERS)
def test_saving_ink_takes_less_ink_and_the_same_words(kind):
    usual, saving = made(kind), made(kind, options=VARIANTS["ink"])
    assert words(saving).replace("○", "●") == words(usual)
    assert all(page.hatched == [] for page in saving.pages)
    assert max(line.pen for page in saving.pages for line in page.lines) <= 0.2
    assert max(frame.pen for page in saving.pages for frame in page.frames) <= 0.2
    ink = [sum(dark(image) for image in pictures(sheet)) for sheet in (saving, usual)]
    assert ink[0] < 0.8 * ink[1]


def test_large_print_is_that_large_in_the_file_too(tmp_path):
    write_pdf(made(options=VARIANTS["large"]), tmp_path / "large.pdf")
    sizes = []

    def see(text, _cm, tm, _font, size):
        if text.strip():
            sizes.append(abs(tm[3] * size * _cm[3]) if size else 0)

    for page in PdfReader(tmp_path / "large.pdf").pages:
        page.extract_text(visitor_text=see)
    assert sizes
    assert min(sizes) >= LARGE_POINTS - 0.1


@pytest.mark.parametrize(
    "text", ["", "letter", "large ink percent", "no-feelings no-reasons no-plates", "letter large"]
)
def test_choices_are_kept_in_words(text):
    assert options_text(options_from(text)) == text
    assert options_text(options_from(f"{text} something-new")) == text


def test_other_letters_may_begin_a_line():
    runs = (("Type it in as ", NOTE), ("goblet squat 10,10,9 @ 18kg", NOTE_CODE), (".", NOTE))
    shown, points, _ = drawn(Text(box=Box(0, 0, 24.0, 12.0), runs=runs, lines=3))
    assert shown == ["Type it in as", "goblet squat", "10,10,9 @ 18kg."]
    assert points == pytest.approx(7.2)
