"""What the handbook names is there: ways through the menus, keys, words on the screen, commands."""

import ast
import re
import shlex
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from liftdesk.commands.parser import parser
from liftdesk.domain.handbook import BlockKind, Style
from liftdesk.domain.training.units import Unit
from liftdesk.formats.handbook_text import pieces
from liftdesk.formats.quick_line import parse
from liftdesk.services.handbook import CHAPTERS, Handbook, folder
from liftdesk.system.language import OWN_NAMES
from liftdesk.ui.actions import INNER, TABS, menu_title, window_actions
from liftdesk.ui.handbook.chapter_of import CHAPTER_OF, place_of
from liftdesk.ui.shared.day_field import read_day
from liftdesk.wording.days import numeric_date_text
from tests.support.handbook_pictures import LARGEST, LARGEST_TOGETHER, PICTURES
from tests.support.regions import written_as

UI = Path(__file__).resolve().parents[3] / "liftdesk"
NOT_ALWAYS = {"exit_demo", "lock"}
"""Actions that are lent where they fit: in sample data, and with a passphrase."""
TODAY, CHARTS = "ui/today/today_actions.py", "ui/charts/charts_page.py"
KEYS_OF_PAGES = {
    **dict.fromkeys(
        ("/", "Ctrl+T", "Alt+S", "Alt+W", "Alt+A", "Alt+P", "Alt+R", "Alt+U", "Alt+K"), TODAY
    ),
    **dict.fromkeys(("[", "]", ",", ".", "+", "-", "T"), CHARTS),
    **dict.fromkeys(("Ctrl+F", "Ctrl+Shift+C"), "ui/history/history_page.py"),
    **dict.fromkeys(("Alt+Left", "Alt+Right"), "ui/handbook/reader.py"),
}
"""Keys that a page listens to, and the file in which they stand."""
SIGNS = {
    "Enter": ("Key_Return", "ui/shared/set_fields.py"),
    "Shift+Enter": ("ShiftModifier", "ui/shared/set_fields.py"),
    "Ctrl+Enter": ("Ctrl+Enter", "ui/paper/typed_page.py"),
    "Space": ("Key_Space", "ui/today/set_grid.py"),
    "Esc": ("Key_Escape", "ui/shared/inner_page.py"),
    "Backspace": ("Key_Backspace", "ui/shared/scale_row.py"),
    "0": ("10", "ui/shared/scale_row.py"),
    "1": ("10", "ui/shared/scale_row.py"),
    "E": ("Key_E", "ui/history/entry_list.py"),
    "Del": ("Key_Delete", "ui/history/entry_list.py"),
    "Left": ("Key_Left", "ui/charts/plot_area.py"),
    "Right": ("Key_Right", "ui/charts/plot_area.py"),
    "Shift+Left": ("ShiftModifier", "ui/charts/plot_area.py"),
    "Shift+Right": ("ShiftModifier", "ui/charts/plot_area.py"),
    "Alt": ("Alt with the arrows", "ui/history/sets_part.py"),
    "Ctrl": ("Ctrl and wheel", "ui/charts/page_head.py"),
    "H": ("Key_H", "ui/handbook/chapter_text.py"),
    "Shift+H": ("ShiftModifier", "ui/handbook/chapter_text.py"),
    "Tab": ("setTabChangesFocus", "ui/handbook/chapter_text.py"),
}
"""Keys that a widget listens to: what stands in its file."""


@pytest.fixture(scope="module")
def book():
    return Handbook()


def named(book, style):
    """Each name of a style, with the chapter it stands in."""
    for chapter in book.chapters:
        for block in chapter.blocks:
            for text in block.texts:
                for piece in pieces(text):
                    if piece.style is style:
                        yield chapter.name, piece.text


def bare(text):
    return text.replace("&", "")


def test_every_way_through_the_menus_is_there(book, desk):
    specs = {(bare(menu_title(spec.menu)), bare(spec.text)): spec for spec in window_actions()}
    ways = [(c, text) for c, text in named(book, Style.CODE) if " > " in text]
    assert len(ways) > 30
    for chapter, way in ways:
        spec = specs.get(tuple(way.split(" > ")))
        assert spec is not None, f"{chapter}: {way}"
        assert spec.id in NOT_ALWAYS or desk.window.action(spec.id), way


def test_every_key_is_listened_to(book):
    of_actions = {keys for spec in window_actions() for keys in spec.keys}
    for chapter, key in named(book, Style.KEY):
        assert not QKeySequence(key).isEmpty() or key in {"Alt", "Ctrl"}, key
        if key in of_actions:
            continue
        sign, file = SIGNS.get(key) or (f'"{key}"', KEYS_OF_PAGES.get(key, ""))
        assert file, f"{chapter}: {key}"
        assert sign in (UI / file).read_text(encoding="utf-8"), f"{chapter}: {key}"


@pytest.mark.parametrize("tables", ["settings"])
def test_keys_of_actions_are_told_right(book, tables):
    """The words beside a key of the window are those of its action, as far as they go."""
    keys = {keys: spec.id for spec in window_actions() for keys in spec.keys}
    told = {
        "Ctrl+O": "import",
        "Ctrl+E": "export",
        "Ctrl+P": "print_week",
        "Ctrl+B": "back_up",
        "Ctrl+L": "lock",
        "Ctrl+Shift+M": "hide_mood",
        "Ctrl+Shift+X": "open_exercises",
        "Ctrl+Shift+R": "open_routines",
        "Ctrl+Shift+D": "open_cardio",
        "Ctrl+Shift+W": "open_wins",
        "Ctrl+Shift+I": "open_insight",
        "Ctrl+Shift+P": "open_from_paper",
        "Ctrl+Shift+H": "crisis_help",
        "F1": "handbook",
    }
    rows = "\n".join(
        text for block in book.chapter(tables).blocks for text in block.texts if "<kbd>" in text
    )
    for key, action in told.items():
        assert keys[key] == action
        assert f"<kbd>{key}</kbd>" in rows


@cache
def words_of_the_program():
    """Every text of the program, without the signs of menus."""
    found = set()
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(bare(node.value))
    return found


def test_every_word_of_the_screen_is_on_it(book):
    lacking = [n for n in named(book, Style.STRONG) if n[1] not in words_of_the_program()]
    assert lacking == []


def test_every_command_can_be_called(book):
    commands = [text for _, text in named(book, Style.CODE) if text.startswith("liftdesk ")]
    assert len(commands) > 25
    for command in commands:
        words = shlex.split(command)[1:]
        if words in (["--help"], ["--self-test"], ["--demo"]):
            continue
        known = parser()
        if words[0] in {"import", "merge", "from-paper"} and len(words) == 1:
            words.append("FILE")
        if words[0] == "restore":
            words[1:] = ["FILE"]
        assert known.parse_args(words) is not None, command


def test_every_quick_line_reads_as_it_is_told(book):
    table = [
        block.texts
        for block in book.chapter("session").blocks
        if block.kind is BlockKind.ROW and block.texts[0].startswith("`")
    ]
    assert len(table) == 7
    for line, _told in table:
        assert parse(line.strip("`"), unit=Unit.KG).efforts
    assert parse("pull-up 3x5 bw+10", unit=Unit.KG).efforts[0].load.grams == 10_000
    assert parse("squat 8,8,7 60kg", unit=Unit.KG).efforts[2].reps == 7
    assert parse("assisted pull-up 3x5 bw-20", unit=Unit.KG).is_assisted


def test_every_page_has_its_chapter(book):
    assert {*TABS, *INNER} - {"handbook"} <= set(CHAPTER_OF)
    for chapter, heading in CHAPTER_OF.values():
        anchors = {block.anchor for block in book.chapter(chapter).blocks}
        assert not heading or heading in anchors, (chapter, heading)
    assert place_of("a page to come")[0] in CHAPTERS


def test_every_picture_is_renewed_by_one_command_and_small():
    shown = {
        block.target
        for chapter in Handbook().chapters
        for block in chapter.blocks
        if block.kind is BlockKind.PICTURE
    }
    files = sorted((folder() / "pictures").iterdir())
    assert shown == {f"pictures/{name}.png" for name in PICTURES}
    assert [file.name for file in files] == sorted(f"{name}.png" for name in PICTURES)
    sizes = [file.stat().st_size for file in files]
    assert max(sizes) <= LARGEST
    assert sum(sizes) <= LARGEST_TOGETHER
    for file in files:
        head = file.read_bytes()[:30]
        assert head[24:26] == bytes((8, 3)), f"{file.name} has no palette"


def test_numbers_are_those_of_the_code(book):
    def text(chapter):
        return " ".join(t for block in book.chapter(chapter).blocks for t in block.texts)

    from liftdesk.domain import keeping
    from liftdesk.domain.insight.coin_flips import FEWEST_DAYS, LENGTHS
    from liftdesk.domain.insight.looks import LOOKS
    from liftdesk.domain.passphrases import SHORTEST
    from liftdesk.domain.training.easy_cardio import ASK_EVERY, FORMULA_SPREAD
    from liftdesk.domain.training.prescription import REGION
    from liftdesk.domain.trash_term import KEPT_DAYS
    from liftdesk.services.lock import USUAL_MINUTES
    from liftdesk.ui.shared.look import LARGEST_TEXT, SMALLEST_TEXT

    assert f"for {KEPT_DAYS} days" in text("keeping")
    thin = f"then {keeping.DAYS} days, {keeping.WEEKS} weeks and {keeping.MONTHS} months"
    assert thin in text("keeping")
    assert "day {}, day {}, day {}, and then every {} days".format(*LOOKS, LOOKS[-1]) in text(
        "statistics"
    )
    assert "For {} or {} weeks".format(*LENGTHS) in text("statistics")
    assert FEWEST_DAYS == 5
    assert f"at least {SHORTEST} letters" in text("passphrase")
    assert f"pointer: {USUAL_MINUTES} unless" in text("passphrase")
    assert "every {}, {}, {} or {} minutes".format(*ASK_EVERY) in text("easy-cardio")
    assert f"about {FORMULA_SPREAD} beats" in text("easy-cardio")
    assert "at {} to {} %".format(*REGION) in text("loads")
    assert f"from {SMALLEST_TEXT} to {LARGEST_TEXT} %" in text("settings")
    assert re.search(r"From 30 kg on", text("loads"))


def test_days_are_written_and_read_as_is_told(book):
    told = " ".join(t for block in book.chapter("settings").blocks for t in block.texts)
    day = date(2026, 11, 19)
    for locale, land in (("en_GB", "United Kingdom"), ("en_US", "United States"), ("de_DE", "Ger")):
        with written_as(locale):
            assert re.search(rf"`{re.escape(numeric_date_text(day))}` in (?:the )?{land}", told)
            assert read_day(numeric_date_text(day), day) == day
            assert read_day("2026-11-19", day) == day


def test_it_speaks_of_every_language_and_of_the_language_of_questionnaires(book):
    told = " ".join(t for block in book.chapter("settings").blocks for t in block.texts)
    assert "English, German, French and Spanish" in told
    assert set(OWN_NAMES) == {"en", "de", "fr", "es"}
    texts = {path.name for path in (folder().parents[1] / "questionnaires").glob("*/text.*")}
    assert texts == {"text.en.json"}, "the handbook says that they are in English"
