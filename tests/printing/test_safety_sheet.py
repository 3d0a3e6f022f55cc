"""The Safety sheet: everything that is said stands on it whole, and nothing private unasked."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import Qt

from liftdesk.domain.safety.own_people import LONGEST, Contact, ContactId
from liftdesk.printing.options import PlanOptions
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.plan_painter import line_width, set_lines
from liftdesk.printing.safety_sheet import SafetyWords, safety_sheet
from liftdesk.printing.sheets import LARGE_POINTS, MARGIN, MIN_POINTS, Paper
from liftdesk.services.safety import ELSEWHERE, PassingChoices, Safety
from liftdesk.system.texts import translate
from liftdesk.ui.transfer.page_picture import PagePicture
from liftdesk.ui.translators import speak
from liftdesk.wording.help_lines import footnote_text, line_words

SISTER = Contact(id=ContactId(1), name="My sister", number="07700 900123", about="family")
FRIEND = Contact(id=ContactId(2), name="A friend", number="ring twice")
HELPS = "Walk to the canal.\n\nTea, not coffee."
EVERYWHERE = [one.iso2 for one in Safety(preferences=PassingChoices(), home="").countries]


@pytest.fixture(autouse=True)
def _fonts(qapp):
    """Measuring words needs the fonts."""


def words_of(home="GB", *, people=(), helps=""):
    safety = Safety(preferences=PassingChoices(), home=home)
    return SafetyWords(
        country=safety.country,
        elsewhere=safety.elsewhere,
        guidance=safety.guidance,
        people=people,
        helps=helps,
    )


def plain(sheet):
    return "\n".join(text.plain for page in sheet.pages for text in page.texts)


def check_whole(sheet):
    """Everything lies between the margins, nothing over anything else, and no word is cut."""
    paper = sheet.paper
    for page in sheet.pages:
        for text in page.texts:
            assert text.box.x >= MARGIN - 0.01
            assert text.box.right <= paper.width - MARGIN + 0.01
            assert text.box.y >= MARGIN - 0.01
            assert text.box.bottom <= paper.height - MARGIN + 0.01
            lines = set_lines(text)
            shown = "".join(words for line in lines for words, _, _ in line)
            assert "".join(shown.split()) == "".join(text.plain.split())
            assert max(map(line_width, lines)) <= text.box.width + 0.1
        boxes = [text.box for text in page.texts]
        assert not [
            (one, other)
            for place, one in enumerate(boxes)
            for other in boxes[place + 1 :]
            if one.overlaps(other)
        ]
        for frame in page.frames:
            assert frame.box.bottom <= paper.height - MARGIN


@pytest.mark.parametrize("home", [*EVERYWHERE, ELSEWHERE])
@pytest.mark.parametrize("paper", Paper)
def test_every_country_has_one_page_that_is_whole(home, paper):
    sheet = safety_sheet(words_of(home), options=PlanOptions(paper=paper))
    assert len(sheet.pages) == 1
    check_whole(sheet)


@pytest.mark.parametrize("language", ["de", "fr", "es", "pseudo", "rtl"])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("is_large", [False, True])
def test_every_language_has_room(language, paper, is_large):
    speak(language)
    try:
        options = PlanOptions(paper=paper, is_large=is_large)
        sheet = safety_sheet(words_of(people=(SISTER, FRIEND), helps=HELPS), options=options)
        check_whole(sheet)
        is_tried_out = language in {"pseudo", "rtl"}  # a third longer than what people speak
        assert len(sheet.pages) <= (2 if is_large else 1) + (is_large and is_tried_out)
    finally:
        speak("en")


def test_it_says_what_the_safety_tab_says():
    words = words_of()
    said = plain(safety_sheet(words))
    assert footnote_text(words.country, words.elsewhere) in said
    assert "Not yet confirmed with the service itself" in said
    for line in words.country.lines:
        assert all(part in said for part in line_words(line))
    signs = words.guidance.stop_signs
    for one in (*signs.signs, signs.again, signs.soreness, signs.source):
        assert one in said
    for one in words.guidance.guidelines:
        assert one.title in said
        assert one.text in said
        assert one.source in said
    assert "Not gone in a few minutes: call 999." in said


def test_a_country_without_lines_has_the_directory():
    said = plain(safety_sheet(words_of(ELSEWHERE)))
    assert "findahelpline.com" in said
    assert "call your local emergency number" in said
    assert "Not gone in a few minutes: call your emergency number." in said


def test_what_is_ones_own_stands_on_it_only_when_it_is_handed_over():
    heading = translate("PeopleCard", "My people and my plan")
    assert heading not in plain(safety_sheet(words_of()))
    people = plain(safety_sheet(words_of(people=(SISTER, FRIEND))))
    assert people.count(heading) == 1
    assert "My sister, family" in people
    assert "07700 900123" in people
    assert "A friend\n" in people
    assert "What helps me" not in people
    helps = plain(safety_sheet(words_of(helps=HELPS)))
    assert helps.count(heading) == 1
    assert "What helps me" in helps
    assert "Tea, not coffee." in helps
    assert "07700 900123" not in helps


_short = st.text("aWäß7+,. ", min_size=1, max_size=20).filter(str.strip)
_written = st.lists(st.lists(_short, max_size=30).map(" ".join), max_size=30).map("\n".join)


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # making such a text smaller takes long
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    numbers=st.lists(_short, max_size=8),
    helps=_written,
    paper=st.sampled_from(Paper),
    is_large=st.booleans(),
)
def test_whatever_is_written_is_printed_whole(numbers, helps, paper, is_large):
    people = [
        Contact(id=ContactId(place), name="x " * (LONGEST // 2), number=number, about="y" * 40)
        for place, number in enumerate(numbers)
    ]
    words = words_of(people=people, helps=helps[:2000])
    sheet = safety_sheet(words, options=PlanOptions(paper=paper, is_large=is_large))
    check_whole(sheet)
    said = "".join(plain(sheet).split())
    for line in (*(one.number for one in people), *words.helps.splitlines()):
        assert "".join(line.split()) in said


@pytest.mark.parametrize("is_large", [False, True])
def test_no_type_is_smaller_than_it_may_be(is_large):
    sheet = safety_sheet(words_of(people=(SISTER,)), options=PlanOptions(is_large=is_large))
    least = LARGE_POINTS if is_large else MIN_POINTS
    for page in sheet.pages:
        for text in page.texts:
            points = [points for line in set_lines(text) for _, _, points in line]
            assert min(points) >= least


def test_saving_ink_draws_thinner_lines():
    usual = safety_sheet(words_of())
    thin = safety_sheet(words_of(), options=PlanOptions(saves_ink=True))
    assert plain(thin) == plain(usual)
    pens = [max(frame.pen for frame in sheet.pages[0].frames) for sheet in (usual, thin)]
    assert pens[1] < pens[0]


def test_the_numbers_can_be_searched_in_the_file(tmp_path):
    write_pdf(safety_sheet(words_of()), tmp_path / "safety.pdf")
    file = PdfReader(tmp_path / "safety.pdf")
    said = " ".join(" ".join(page.extract_text() for page in file.pages).split())
    assert file.metadata.title == "Safety"
    assert "116 123" in said
    assert "Samaritans" in said


def test_a_number_reads_the_same_in_a_preview_that_turns_round(qtbot):
    sheet = safety_sheet(words_of(people=(SISTER,)))
    seen = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = PagePicture(sheet.pages[0], sheet.paper)
        qtbot.addWidget(picture)
        picture.setLayoutDirection(direction)
        picture.resize(600, 850)
        seen.append(picture.grab().toImage())
    assert seen[0] == seen[1]
