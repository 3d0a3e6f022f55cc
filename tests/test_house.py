"""The house keeps its own rules; a bad sample shows that each rule can be broken."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.support import house_rules as rules
from tests.support import number_rules, word_gate

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = sorted((ROOT / "liftdesk").rglob("*.py"))
CODE = [
    *PROGRAM,
    *sorted((ROOT / "tests").rglob("*.py")),
    *sorted((ROOT / "packaging").rglob("*.py")),
]
NOT_OURS = {".git", ".venv", ".tour", "build", "dist", "__pycache__", ".hypothesis", "licences"}
TEXT = {".py", ".md", ".toml", ".json", ".in", ".lock", ".spec", ".svg", ".yml", ".txt", ".cfg", ""}


@cache
def read(path):
    return path.read_text(encoding="utf-8")


def findings(paths, rule):
    """What breaks a rule, as `file:finding`."""
    return [f"{path.relative_to(ROOT)}:{found}" for path in paths for found in rule(read(path))]


def texts():
    """Every text file of the project."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part in NOT_OURS or part.endswith(("_cache", ".egg-info")) for part in parts)
        hidden = hidden or path.name.startswith(".coverage")
        if path.is_file() and not hidden and path.suffix in TEXT:
            yield path


LONG_LISTS = {
    ("liftdesk/commands/parser.py", "parser"),
    ("liftdesk/ui/actions.py", "_file"),
    ("liftdesk/ui/shared/stylesheet.py", "_buttons"),
    ("liftdesk/ui/shared/stylesheet.py", "_panels"),
    ("liftdesk/ui/today/quick_line_bar.py", "__init__"),
    ("liftdesk/ui/today/welcome.py", "_ways"),
    ("liftdesk/ui/transfer/print_dialog.py", "__init__"),
    ("tests/store/conftest.py", "detail"),
}
"""Functions that put many like things together: cut in two they would be no easier to read."""


LOOK = "liftdesk/ui/shared/look.py"


def is_long_list(finding):
    path, _, rest = finding.partition(":")
    return any(path == where and f" {name} has " in rest for where, name in LONG_LISTS)


def test_files_and_functions_are_short():
    found = findings(CODE, rules.too_long)
    assert [finding for finding in found if not is_long_list(finding)] == []


def test_everything_public_says_what_it_is():
    assert findings(PROGRAM, rules.undocumented) == []
    silent = [path for path in CODE if rules.undocumented(read(path))[:1] == ["1: the module"]]
    assert silent == []


def test_names_say_what_is_in_them():
    paths = [path.relative_to(ROOT) for path in CODE]
    assert [str(path) for path in paths if rules.vague_names(path)] == []


def test_nothing_reaches_a_network():
    assert findings(PROGRAM, rules.network_imports) == []


def test_only_the_look_puts_on_a_style_sheet():
    others = [path for path in PROGRAM if path.relative_to(ROOT).as_posix() != LOOK]
    assert findings(others, rules.own_sheets) == []


def every_text():
    """Every text of the program and of its resources, with where it stands."""
    for path in PROGRAM:
        for line, words in rules.spoken(read(path)):
            yield f"{path.relative_to(ROOT)}:{line}", words
    for path in (ROOT / "resources").rglob("*.json"):
        for way, words in word_gate.texts_of(path):
            yield f"{path.relative_to(ROOT)}{way}", words


def test_no_word_blames_presses_cheers_claims_labels_or_weighs():
    found = [f"{place}: {word}" for place, text in every_text() for word in word_gate.unkind(text)]
    assert found == []


def test_every_allowed_phrase_is_in_use():
    everything = "\n".join(text for _, text in every_text())
    assert [phrase for phrase in word_gate.ALLOWED if phrase not in everything] == []


def test_every_word_on_the_screen_can_be_translated():
    shown = [path for path in PROGRAM if path.parts[-2] != "commands"]
    assert findings(shown, rules.untranslated) == []


def test_numbers_and_dates_are_written_in_one_place():
    rooms = [ROOT / "liftdesk" / room for room in number_rules.ROOMS]
    ours = {ROOT / name for name in number_rules.WRITERS | number_rules.FOR_FILES}
    others = [path for path in PROGRAM if rooms_of(path, rooms) and path not in ours]
    assert findings(others, number_rules.handmade) == []


def rooms_of(path, rooms):
    return [room for room in rooms if path.is_relative_to(room)]


def test_no_file_names_a_machine_or_a_registry():
    found = [
        f"{path.relative_to(ROOT)}: {address}"
        for path in texts()
        for address in rules.addresses(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


def test_the_readme_lists_the_rooms_there_are():
    project = tomllib.loads(read(ROOT / "pyproject.toml"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    assert f"`{' > '.join(layers)}`" in read(ROOT / "README.md")
    rooms = {room for layer in layers for room in layer.split(" | ")}
    there = {path.stem for path in (ROOT / "liftdesk").glob("[!_]*.py")}
    there |= {path.parent.name for path in (ROOT / "liftdesk").glob("*/__init__.py")}
    assert there == rooms - {"__main__"}


@pytest.mark.parametrize(
    ("rule", "bad", "good"),
    [
        (rules.too_long, "x = 1\n" * 401, "x = 1\n" * 400),
        (rules.too_long, "def f():\n" + " x = 1\n" * 40, "def f():\n" + " x = 1\n" * 39),
        (rules.undocumented, "x = 1", '"""Doc."""'),
        (
            rules.undocumented,
            '"""Doc."""\nclass A:\n "Doc."\n def f(s): 1',
            '"""Doc."""\ndef _f(): 1',
        ),
        (rules.network_imports, "from urllib.request import urlopen", "from pathlib import Path"),
        (rules.network_imports, "import PySide6.QtNetwork", "import PySide6.QtGui"),
        (rules.network_imports, "def f():\n from PySide6 import QtNetwork", "import html"),
        (rules.own_sheets, "a.setStyleSheet('x')", "a.setProperty('kind', 'x')"),
        (word_gate.unkind, "You missed a day", "A day without training"),
        (word_gate.unkind, "Well done!", "a != b"),
        (word_gate.unkind, "A 5-day streak", "Five days this week"),
        (word_gate.unkind, "No guilt today", "Unease on rest days"),
        (word_gate.unkind, "Lifting cures low mood.", "LiftDesk is no cure."),
        (word_gate.unkind, "Strength is proven to help.", "A pattern, not proof of cause."),
        (word_gate.unkind, "You should train today", "You could train today"),
        (word_gate.unkind, "You failed this set", "A set to failure"),
        (word_gate.unkind, "Your answers show a high risk", "One in ten"),
        (word_gate.unkind, "For patients with anxiety", "For somebody with anxiety"),
        (word_gate.unkind, "Burn fat", "Burn time"),
        (
            word_gate.unkind,
            "It treats low mood. It is not new.",
            "It does not treat, and never diagnoses.",
        ),
        (rules.untranslated, "a.setText('Save')", "a.setText(self.tr('Save'))"),
        (rules.untranslated, "label(f'{n} sets')", "label(f'{n} \\u00b7 {m}')"),
        (rules.untranslated, "QLabel('On' if x else tr('Off'))", "QLabel('')"),
        (rules.untranslated, "IconButton('x', 'Close')", "IconButton('x', self.tr('Close'))"),
        (rules.untranslated, "self.tr(f'{n} sets')", "self.tr('{n} sets').format(n=n)"),
        (rules.untranslated, "translate('Today', text)", "translate('Today', 'Text')"),
        (rules.untranslated, "label(translate(context, 'Text'))", "translate('Content', text)"),
        (rules.untranslated, "translate('A', 'a' + b)", "painter.translate(x, y)"),
        (number_rules.handmade, "f'{at:%H:%M}'", "f'{seconds:02}'"),
        (number_rules.handmade, "f'{size:.1f} MB'", "f'{number_text(size)} MB'"),
        (number_rules.handmade, "f'{total:,}'", "count_text(total)"),
        (number_rules.handmade, "tr('below 70 %')", "tr('% of 1RM')"),
        (number_rules.handmade, "f'{share} %'", "percent_text(share)"),
        (number_rules.handmade, "day.isoformat()", "day_text(day)"),
        (number_rules.handmade, "Calendar()", "Calendar(first)"),
        (number_rules.handmade, "', '.join(number_text(n) for n in ns)", "', '.join(names)"),
        (rules.addresses, "/ho" + "me/someone/x.py", "see home/x.py and https://sqlite.org/home/x"),
        (rules.addresses, "C:" + "\\Users\\someone", "C:\\Program Files"),
        (rules.addresses, "https://py" + "pi.org/simple", "the package index"),
        (rules.addresses, "http://10.0.0.1:8080" + "/simple", "http://www.w3.org/2000/svg"),
    ],
)
def test_each_rule_can_be_broken(rule, bad, good):
    assert rule(bad) != []
    assert rule(good) == []


@pytest.mark.parametrize("name", ["utils.py", "ui/shared/text_helpers.py", "store/base.py"])
def test_a_vague_name_is_found(name):
    assert rules.vague_names(Path(name)) != []


def test_documentation_is_not_spoken():
    module = '"""Missed."""\nx = "seen"\ndef f():\n    """Streak."""\n    return g("heard")\n'
    assert [words for _, words in rules.spoken(module)] == ["seen", "heard"]
