"""The handbook without a window: its search, and what holds of every chapter."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.handbook import BlockKind, Style
from liftdesk.formats.handbook_text import chapter_texts, pieces, plain
from liftdesk.services.handbook import CHAPTERS, Handbook, finds, fold, folder, words_of
from liftdesk.system.texts import lend_translator
from tests.support.word_gate import unkind

GRADE = 7.0
"""The school grade that a chapter may ask for at most (Kincaid and others 1975)."""


@pytest.fixture(scope="module")
def book():
    return Handbook()


@pytest.fixture(params=CHAPTERS)
def chapter(book, request):
    return book.chapter(request.param)


def lines(chapter):
    return [text for block in chapter.blocks for text in block.texts]


def test_each_file_is_a_chapter_and_each_chapter_a_file():
    assert {path.stem for path in folder().glob("*.md")} == set(CHAPTERS)


def test_an_unknown_chapter_is_refused(book):
    with pytest.raises(KeyError):
        book.chapter("../content")


def test_a_chapter_has_one_title_and_each_heading_its_own_name(chapter):
    kinds = [block.kind for block in chapter.blocks]
    assert kinds.count(BlockKind.TITLE) == 1
    anchors = [block.anchor for block in chapter.blocks if block.kind is BlockKind.HEADING]
    assert len(anchors) == len(set(anchors)) > 1
    assert all(anchors)


def test_every_link_leads_somewhere(book, chapter):
    for line in lines(chapter):
        for piece in pieces(line):
            if piece.style is Style.LINK:
                name, _, anchor = piece.target.partition("#")
                there = book.chapter(name.removesuffix(".md"))
                assert name.endswith(".md")
                assert not anchor or anchor in {block.anchor for block in there.blocks}


def test_every_picture_is_there_and_is_told_in_words(chapter):
    for block in chapter.blocks:
        if block.kind is BlockKind.PICTURE:
            assert (folder() / block.target).is_file()
            assert len(block.texts[0].split()) >= 4


def test_rows_of_a_table_are_as_long_as_its_head(chapter):
    width = 0
    for block in chapter.blocks:
        if block.kind is BlockKind.ROW:
            width = width or len(block.texts)
            assert len(block.texts) == width, block.texts
        else:
            width = 0


def test_its_words_are_kind(chapter):
    assert [(line, unkind(plain(line))) for line in lines(chapter) if unkind(plain(line))] == []
    assert not [line for line in lines(chapter) if re.search(r"[^`]!(?!\[)", line)]


def test_it_is_easy_to_read(chapter):
    prose = " ".join(
        re.sub(r"[.?:]?$", ".", _without_code(block.texts[0]))
        for block in chapter.blocks
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.STEP}
    )
    words = re.findall(r"[^\W\d_][\w'’]*", prose)
    sentences = len(re.findall(r"[.?:](?=\s|$)", prose))
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", word.lower()))) for word in words)
    grade = 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
    assert grade <= GRADE


def _without_code(line):
    return "".join(piece.text for piece in pieces(line) if piece.style is not Style.CODE)


def test_each_block_is_translated_by_itself_in_the_context_of_its_chapter():
    asked = set()

    def translator(context, text):
        asked.add((context, text))
        return text[::-1]

    lend_translator(translator)
    try:
        title = Handbook().chapter("loads").title
    finally:
        lend_translator(None)
    source = (folder() / "loads.md").read_text(encoding="utf-8")
    assert asked == {("handbook/loads", text) for text in chapter_texts(source)}
    assert title == "How loads are chosen"[::-1]


@pytest.mark.parametrize(
    ("words", "chapter", "anchor"),
    [
        ("passphrase forgotten", "passphrase", "set-one"),
        ("short day", "easier-days", "a-short-day"),
        ("coin flip", "statistics", "coin-flip-weeks"),
        ("new computer", "keeping", "move-to-a-new-computer"),
        ("talk test", "easy-cardio", "the-talk-test"),
        ("quick line", "session", "the-quick-line"),
    ],
)
def test_a_search_finds_the_section_first(book, words, chapter, anchor):
    best = book.find(words)[0]
    assert (best.chapter, best.anchor) == (chapter, anchor)


def test_all_words_are_needed_and_a_beginning_is_enough(book):
    assert book.find("passph") != ()
    assert book.find("passphrase zzzz") == ()
    assert book.find("") == book.find(" ?! ") == ()
    for hit in book.find("backup stick"):
        section = f"{hit.title} {hit.heading} {_text(book, hit)}"
        assert finds(fold(section), ("backup",))
        assert finds(fold(section), ("stick",))


def _text(book, hit):
    found, here = [], hit.anchor == ""
    for block in book.chapter(hit.chapter).blocks:
        if block.kind is BlockKind.HEADING:
            here = block.anchor == hit.anchor
        elif here:
            found += [plain(text) for text in block.texts]
    return " ".join(found)


def test_accents_and_capitals_do_not_count(book):
    assert book.find("BÁCKUPS") == book.find("backups")


def test_an_excerpt_holds_the_word_and_says_where_it_was_cut(book):
    for hit in book.find("sqlcipher"):
        assert "sqlcipher" in hit.words.lower()
    long = [hit for hit in book.find("diary") if hit.words.endswith("…")]
    assert long
    assert all(len(hit.words) <= 125 for hit in long)


@given(st.text())
def test_folding_keeps_every_letter_in_its_place(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text) or any(unicodedata.decomposition(s) for s in text)


def test_hangul_is_not_cut_down_to_its_first_sounds():
    assert fold("가나다") == "가나다"
    assert fold("Übung É") == "ubung e"


@given(st.text(), st.text(max_size=5))
def test_finds_lie_in_the_text_in_order_and_begin_a_word(text, typed):
    folded, wanted = fold(text), words_of(typed)
    places = finds(folded, wanted)
    assert places == sorted(places)
    for begin, end in places:
        assert folded[begin:end] in wanted
        assert begin == 0 or not re.match(r"\w", folded[begin - 1])
