"""Chapters are read line by line into blocks, and nothing of them as HTML."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from liftdesk.domain.handbook import BlockKind, Piece, Style
from liftdesk.formats.handbook_text import anchor_of, chapter_texts, pieces, plain, read_chapter

CHAPTER = """# A title

Words with **Begin** and <kbd>F1</kbd>.

## Your first day, 60 %

- one
- two
1. first
12. second

| Key | Does |
| --- | --- |
| <kbd>E</kbd> | `10\\|9` |

![A page](pictures/today.png)
"""


def test_every_kind_of_block_is_read():
    chapter = read_chapter("x", CHAPTER)
    assert chapter.title == "A title"
    assert [block.kind.value for block in chapter.blocks] == [
        *("title", "paragraph", "heading", "item", "item", "step", "step", "row", "row", "picture")
    ]
    heading, second, cells, picture = (chapter.blocks[place] for place in (2, 6, 8, 9))
    assert heading.anchor == "your-first-day-60"
    assert second.texts == ("second",)
    assert cells.texts == ("<kbd>E</kbd>", "`10|9`")
    assert (picture.texts, picture.target) == (("A page",), "pictures/today.png")


def test_a_line_falls_into_pieces():
    assert pieces("a **b** `c > d` <kbd>F1</kbd> [e](f.md#g) h") == [
        Piece("a "),
        Piece("b", Style.STRONG),
        Piece(" "),
        Piece("c > d", Style.CODE),
        Piece(" "),
        Piece("F1", Style.KEY),
        Piece(" "),
        Piece("e", Style.LINK, "f.md#g"),
        Piece(" h"),
    ]


@pytest.mark.parametrize("line", ["<b>x</b>", "<img src=x>", "a ** b", "[x]", "`", "&amp;"])
def test_what_is_no_sign_of_ours_stays_as_it_is(line):
    assert pieces(line) == [Piece(line)]


@given(st.text(alphabet="ab *`<>kd[]()/.!|#-", max_size=40))
def test_no_letter_of_a_line_without_signs_is_lost(line):
    found = pieces(line)
    assert all(piece.text for piece in found)
    if all(piece.style is Style.PLAIN for piece in found):
        assert "".join(piece.text for piece in found) == line
    assert plain(plain(line)) == plain(line) or any(p.style is not Style.PLAIN for p in found)


@given(st.text(max_size=200))
@example("|")
@example("||")
def test_whatever_stands_below_a_title_is_read(text):
    chapter = read_chapter("x", f"# T\n{text}")
    assert chapter.blocks[0].kind is BlockKind.TITLE
    assert all(block.texts for block in chapter.blocks)


def test_a_chapter_without_a_title_is_a_fault_of_ours():
    with pytest.raises(ValueError, match="x has no title"):
        read_chapter("x", "words")


def test_texts_are_translated_one_by_one_and_anchors_stay():
    chapter = read_chapter("x", CHAPTER, lambda words: words.upper())
    assert chapter.title == "A TITLE"
    assert chapter.blocks[2].anchor == "your-first-day-60"
    asked = []
    read_chapter("x", CHAPTER, lambda words: asked.append(words) or words)
    assert list(dict.fromkeys(asked)) == chapter_texts(CHAPTER)


def test_a_heading_has_a_name_for_links():
    assert anchor_of("What’s `this` for?") == "whats-this-for"
