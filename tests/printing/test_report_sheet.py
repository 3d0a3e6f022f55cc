"""The summary on paper: one page always, inside its margins, its words whole and in the file."""

import itertools
import json
import re
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from pypdf import PdfReader

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.domain.insight.findings import CoinFlipFinding, State
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.plan_painter import line_width, set_lines
from liftdesk.printing.report_charts import date_labels
from liftdesk.printing.report_sheet import report_sheet
from liftdesk.printing.sheets import MARGIN, Box, Curve, Fill, Paper, Ring
from liftdesk.services.report import ABOUT_MOOD, ASKED_FOR, Note, Part
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import questionnaire_folder
from liftdesk.system.resources import resource
from tests.support import word_gate
from tests.support.paper_states import pictures
from tests.support.told_diary import CANARY, FIRST, LAST, NOW, PERSON, answers, told_house

ALL = frozenset(Part)
USUAL = ALL - ASKED_FOR
LONG = "Seated single-arm cable row with a neutral grip, slow on the way back, as my physio showed"


@pytest.fixture(autouse=True)
def _fonts(qapp):
    """Measuring words needs the fonts."""


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    opened = told_house(tmp_path_factory.mktemp("told"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def whole(house):
    return house.reports.read(FIRST, LAST, ALL)


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    opened = open_house(tmp_path_factory.mktemp("none") / "d.liftdesk", clock=FixedClock(NOW))
    yield opened.reports.read(parts=ALL)
    opened.close()


@pytest.fixture(scope="module")
def years(tmp_path_factory):
    opened = open_house(tmp_path_factory.mktemp("years") / "d.liftdesk", clock=FixedClock(NOW))
    opened.sample_data.fill(months=24)
    found = opened.reports.read(date(2010, 1, 1), parts=ALL)
    yield replace(found, first=date(2016, 11, 27))  # the rest of ten years says nothing
    opened.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Thirty questionnaires of each kind, pain in many places, long names, long notes."""
    opened = told_house(tmp_path_factory.mktemp("many"))
    at = datetime(2026, 9, 2, 20, tzinfo=UTC)
    for number in range(30):
        day = at + timedelta(days=2.8 * number)
        opened.questionnaires.answer("phq9", answers(8 + number % 9, 9), at=day)
        opened.questionnaires.answer("gad7", answers(4 + number % 9, 7), at=day)
        opened.questionnaires.answer("ons4", {1: 10, 2: 10, 3: 10, 4: 9}, at=day)
    found = opened.reports.read(FIRST, LAST, ALL)
    lifts = tuple(
        replace(lift, exercise=replace(lift.exercise, name=f"{LONG} {number}"))
        for number, lift in enumerate(found.lifts * 3)
    )
    notes = tuple(Note(LAST - timedelta(days=n), f"{LONG}, and more. " * 9) for n in range(40))
    yield replace(found, lifts=lifts, notes=notes)
    opened.close()


@pytest.fixture(scope="module")
def dropped_in(tmp_path_factory):
    """A third questionnaire, dropped in beside the data file, with long names of bands."""
    place = tmp_path_factory.mktemp("dropped")
    folder = questionnaire_folder(place / "told.liftdesk") / "own7"
    shutil.copytree(resource("questionnaires", "gad7"), folder)
    scoring = json.loads((folder / "scoring.json").read_text(encoding="utf-8"))
    scoring |= {"id": "own7", "name": "OWN-7", "bands": [[0, "moderately severe or more"]]}
    (folder / "scoring.json").write_text(json.dumps(scoring), encoding="utf-8")
    opened = told_house(place)
    for number in range(2):
        day = datetime(2026, 9, 29, 20, tzinfo=UTC) + timedelta(days=28 * number)
        opened.questionnaires.answer("own7", answers(14, 7), at=day)
    yield opened.reports.read(FIRST, LAST, ALL)
    opened.close()


CASES = ("whole", "empty", "years", "many", "dropped_in")
PARTS = {
    "all": ALL,
    "usual": USUAL,
    "hidden": USUAL - ABOUT_MOOD,
    "mood": frozenset({Part.MOOD}),
    "none": frozenset(),
    "notes": USUAL - ABOUT_MOOD | {Part.NOTES},
    "pain": frozenset({Part.PAIN, Part.QUESTIONNAIRES, Part.ANSWERS}),
}


@pytest.fixture(params=CASES)
def case(request):
    return request.getfixturevalue(request.param)


def words(sheet):
    return "\n".join(text.plain for page in sheet.pages for text in page.texts)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("parts", PARTS.values(), ids=PARTS)
def test_it_is_one_page_inside_the_margins_and_nothing_lies_over_anything(case, paper, parts):
    sheet = report_sheet(case.only(parts), paper=paper)
    [page] = sheet.pages
    inside = Box(MARGIN, MARGIN, paper.width - 2 * MARGIN, paper.height - 2 * MARGIN)
    boxes = [text.box for text in page.texts]
    boxes += [mark.box for mark in page.marks if isinstance(mark, Fill)]
    for box in boxes:
        assert box.x >= inside.x - 0.01
        assert box.right <= inside.right + 0.01
        assert box.y >= inside.y - 0.01
        assert box.bottom <= inside.bottom + 0.01
    for mark in page.marks:
        if isinstance(mark, Curve | Ring):
            points = mark.points if isinstance(mark, Curve) else ((mark.x, mark.y),)
            assert all(inside.x <= x <= inside.right for x, _y in points)
    set_boxes = [drawn_box(text) for text in page.texts]
    for number, one in enumerate(set_boxes):
        for other in set_boxes[number + 1 :]:
            assert not one.overlaps(other, slack=0.35), (one, other)


def drawn_box(text):
    """Where the letters of a text stand, from the height of capitals to the line."""
    lines = set_lines(text)
    wide = max(line_width(line) for line in lines)
    points = max(size for _w, _s, size in lines[0])
    capital = points * 0.254
    spare = {"left": 0.0, "centre": 0.5, "right": 1.0}[text.align.value]
    x = text.box.x + (text.box.width - wide) * spare
    if text.lines == 1:
        return Box(x, text.box.y + text.box.height / 2 - capital / 2, wide, capital)
    line = points * 25.4 / 72
    high = line * 1.27 * (len(lines) - 1) + capital
    return Box(x, text.box.y + line - capital, wide, high)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("parts", PARTS.values(), ids=PARTS)
def test_no_word_is_cut_but_the_longest_names_and_notes(case, paper, parts):
    [page] = report_sheet(case.only(parts), paper=paper).pages
    for text in page.texts:
        lines = set_lines(text)
        assert min(size for line in lines for _w, _s, size in line) >= 7.0 - 0.01
        if not text.plain.startswith(LONG):
            assert "…" not in "".join(w for line in lines for w, _s, _p in line), text.plain


@pytest.mark.parametrize("paper", Paper)
def test_there_is_room_for_own_words_however_much_there_is(many, paper):
    found = words(report_sheet(many, paper=paper))
    assert "What I would like to talk about" in found
    assert "more lifts are in the app." in found
    assert "more dates in the app." in found
    assert re.search(r"\d+ more notes are in the app\.", found)
    assert "earlier ones are in the app." in found


def test_what_is_left_out_is_counted(many):
    [page] = report_sheet(many).pages
    found = words(report_sheet(many))
    names = [t.plain for t in page.texts if re.fullmatch(rf"{LONG} \d+.*", t.plain)]
    left_out = int(re.search(r"(\d+) more lifts are in the app", found)[1])
    assert len(names) + left_out == len(many.lifts)


def test_a_questionnaire_that_was_dropped_in_stands_after_the_programs_own(dropped_in):
    names = [column.instrument.name for column in dropped_in.scores.columns]
    assert names == ["PHQ-9", "GAD-7", "OWN-7"]
    found = words(report_sheet(dropped_in.only(USUAL)))
    assert "14 moderately severe or more" in found
    assert "OWN-7 14 to 14" in found


def text_of(sheet, path):
    write_pdf(sheet, path)
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    return " ".join(reader.pages[0].extract_text().split())


@pytest.mark.parametrize("paper", Paper)
def test_its_words_can_be_copied_from_the_file(whole, paper, tmp_path):
    sheet = report_sheet(whole, paper=paper)
    found = "".join(text_of(sheet, tmp_path / "r.pdf").split())
    for text in sheet.pages[0].texts:
        for run, _style in text.runs:
            for word in run.split():
                assert word in found, word
    for font in PdfReader(tmp_path / "r.pdf").pages[0]["/Resources"]["/Font"].values():
        descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert any(key.startswith("/FontFile") for key in descriptor.get_object())


def test_the_values_are_said_as_they_are(house, tmp_path):
    report = house.reports.read(FIRST, LAST)
    found = text_of(report_sheet(report), tmp_path / "r.pdf")
    for said in (
        "1 September to 26 November 2026, 87 days",
        f"{len(report.dose.sessions)} strength sessions,",
        f"{report.cardio.minutes} min easy cardio,",
        f"{len(report.evenings.ratings)} of 87 evenings with a",
        "12 to 18 Oct noted as unwell,",
        "13 moderate",
        "8 mild",
        "not filled in",
        "PHQ-9 13 to 8: a change many studies call noticeable.",
        "GAD-7 9 to 7: about the same",
        "Self-report, a snapshot and not a diagnosis. Single answers are left out.",
        "Pain noted once: knee, 2 of 10, on 16 Nov",
        "Name (optional)",
        "It is not a medical device, does not diagnose or treat any condition",
        "PHQ-9 and GAD-7: Developed by Drs. Robert L. Spitzer",
        "No permission required to reproduce, translate, display or distribute.",
    ):
        assert said in found, said


def test_nothing_private_is_in_the_file_unless_it_was_ticked(house, tmp_path):
    usual = text_of(report_sheet(house.reports.read(FIRST, LAST)), tmp_path / "usual.pdf")
    raw = (tmp_path / "usual.pdf").read_bytes()
    for word in (*CANARY.split(), *PERSON.split(), "medicine that", "Single answers 1", "item 9"):
        assert word not in usual
        assert word.encode() not in raw
    assert "crisis" not in usual.casefold()
    report = house.reports.read(FIRST, LAST, ALL)
    ticked = text_of(report_sheet(report), tmp_path / "all.pdf")
    assert CANARY in ticked
    assert PERSON not in ticked
    assert "Nothing about medicines is noted in LiftDesk." in ticked
    slowed = words(report_sheet(replace(report, slows_heart=True)))
    assert "a medicine that slows the heart" in slowed
    latest = report.answered[-1].filled.answers
    told = " ".join(str(latest[item]) for item in range(1, 10))
    assert f"PHQ-9, 24 Nov {told}" in ticked


def test_what_chance_picked_is_told_as_such(whole):
    found = CoinFlipFinding(
        state=State.RANDOMISED,
        drawn_rated=20,
        other_rated=22,
        needed=12,
        ends=LAST,
        value=0.6,
        low=0.1,
        high=1.1,
    )
    report = replace(whole, coin_flips=found)
    assert "+0.6 points (+0.1 to +1.1, 42 days)" in words(report_sheet(report))
    assert "chance picked" not in words(report_sheet(report.only(ALL - {Part.INSIGHT})))


def test_hidden_mood_leaves_no_word_of_it(house, tmp_path):
    report = house.reports.read(FIRST, LAST, USUAL - ABOUT_MOOD)
    found = text_of(report_sheet(report), tmp_path / "hidden.pdf").casefold()
    for word in ("mood", "phq", "gad", "ons4", "feeling", "evening", "questionnaire", "spitzer"):
        assert word not in found
    assert "training summary" in found


def test_questionnaires_and_training_never_share_a_sentence(case, many):
    for report in (case, many):
        for text in words(report_sheet(report)).split("\n"):
            for sentence in re.split(r"(?<=[.])\s", text):
                if re.search(r"PHQ|GAD|ONS4|[Qq]uestionnaire", sentence):
                    assert not re.search(
                        r"session|train(?!ing and mood diary)|lift|set\b", sentence
                    )


def test_no_word_blames_cheers_or_claims(case):
    for text in words(report_sheet(case.only(USUAL))).split("\n"):
        assert word_gate.unkind(text) == []


def test_the_line_is_broken_where_nobody_rated_and_the_gap_has_a_word(whole):
    [page] = report_sheet(whole.only(USUAL)).pages
    curves = [mark for mark in page.marks if isinstance(mark, Curve)]
    assert len(curves) == len([piece for piece in whole.evenings.line if len(piece) > 1]) > 1
    ends = [(curve.points[0][0], curve.points[-1][0]) for curve in curves]
    for (_first, last), (first, _last) in itertools.pairwise(ends):
        assert first > last
    rings = [mark for mark in page.marks if isinstance(mark, Ring)]
    assert len(rings) == len(whole.evenings.ratings)
    assert "unwell" in words(report_sheet(whole)).split("\n")


def test_charts_keep_to_grey_and_only_bars_are_dark(whole):
    [page] = report_sheet(whole).pages
    wide = [m for m in page.marks if isinstance(m, Fill) and m.box.width > 1 and m.box.height > 1]
    assert {mark.grey for mark in wide if not mark.is_open} == {0xEE, 0x44}
    [image] = pictures(report_sheet(whole))
    for x in range(0, image.width(), 7):
        for y in range(0, image.height(), 7):
            colour = image.pixelColor(x, y)
            assert colour.red() == colour.green() == colour.blue()


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ((2026, 11, 20), (2026, 11, 23), ["20 Nov", "21 Nov", "22 Nov", "23 Nov"]),
        ((2026, 11, 1), (2026, 11, 26), ["2 Nov", "9 Nov", "16 Nov", "23 Nov"]),
        ((2026, 9, 1), (2026, 10, 20), ["7 Sep", "21 Sep", "5 Oct", "19 Oct"]),
        ((2025, 12, 5), (2026, 6, 5), ["Jan 2026", "Feb", "Mar", "Apr", "May", "Jun"]),
        ((2020, 3, 1), (2023, 2, 1), ["2021", "2022", "2023"]),
    ],
)
def test_days_are_named_below_a_chart(first, last, labels):
    assert [words for _day, words in date_labels(date(*first), date(*last), 170)] == labels


def test_a_long_span_never_has_more_names_than_there_is_room_for():
    for days in (1, 9, 40, 149, 151, 999, 1001, 9999):
        for wide in (40, 170):
            found = date_labels(LAST - timedelta(days=days), LAST, wide)
            assert len(found) <= wide // 16 or len(found) == 1


def test_a_folder_that_is_not_there_is_refused(whole, tmp_path):
    with pytest.raises(DomainError):
        write_pdf(report_sheet(whole), tmp_path / "none" / "r.pdf")
