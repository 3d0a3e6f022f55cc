"""Texts are found wherever the program says them, and translations that would break are refused."""

import importlib.util
import json
import shutil
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


def load(name):
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


found_texts = load("found_texts")
texts = load("texts")
Text = found_texts.Text
BETWEEN = texts.BETWEEN


@pytest.fixture(scope="module")
def everything():
    return found_texts.all_texts()


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("translate('A', 'one ' 'two')", [Text("A", "one two")]),
        ("translate('A', 'wait\\N{HORIZONTAL ELLIPSIS}')", [Text("A", "wait\u2026")]),
        ("f\"{x} {translate('A', 'inside')}\"", [Text("A", "inside")]),
        ("class A:\n def f(self):\n  self.tr('here')", [Text("A", "here")]),
        ("class A:\n class B:\n  def f(self):\n   self.tr('b')", [Text("B", "b")]),
        ("translate_n('A', '{n} a', '{n} as', n)", [Text("A", "{n} a", "{n} as")]),
        ("translate('Content', words)", []),
        ("painter.translate(3, 4)", []),
    ],
)
def test_texts_of_code_are_found_as_python_reads_them(code, wanted):
    assert found_texts.code_texts(code) == (wanted, [])


@pytest.mark.parametrize(
    "code",
    [
        "translate('A', words)",
        "translate(context, 'words')",
        "translate('A', f'{n} sets')",
        "card.tr('words')",
        "self.tr('words')",
        "class A:\n def f(self):\n  self.tr(f'{n}')",
        "class A:\n def f(self):\n  self.tr('one', 'many', n)",
        "translate_n('A', one, 'many', n)",
    ],
)
def test_a_call_whose_text_stands_nowhere_is_named(code):
    assert len(found_texts.code_texts(code)[1]) == 1


def test_no_call_of_the_program_hides_its_text(everything):
    assert len(everything) > 4000


def test_resources_are_among_the_texts(everything):
    there = {(text.context, text.source) for text in everything}
    assert ("Catalogue", "Goblet squat") in there
    assert ("Content", "Dizziness, faintness or a blackout") in there
    assert ("Content", "South Korea") in there
    assert ("Content", "moderately severe") in there
    assert ("Content", "phq9") not in there
    assert ("Content", "116 123") not in there


def test_the_official_items_of_questionnaires_are_not_ours_to_translate(everything):
    assert not [text for text in everything if "interest or pleasure" in text.source]


def test_a_key_stands_for_one_text(everything):
    keys = [(text.context, text.source) for text in everything]
    assert len(keys) == len(set(keys))


def test_a_handbook_gives_its_blocks(tmp_path, monkeypatch):
    (tmp_path / "first.md").write_text("# Title\n\nWords.\n", encoding="utf-8")
    monkeypatch.setattr(found_texts, "_blocks", lambda chapter: chapter.split("\n\n"))
    [title, _] = found_texts.handbook_texts(tmp_path)
    assert title == Text("handbook/first", "# Title")


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>A</name>
<message><source>Save {n} &amp;now</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} set of {what}</source><comment>{n} sets of {what}</comment>
<translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
</message>
<message><source>See [it](a.md), `x`</source><translation type="unfinished"></translation></message>
<message><source>Back</source><translation type="unfinished"></translation></message>
</context>
<context><name>B</name>
<message><source>Back</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


@pytest.fixture
def ts(tmp_path):
    path = tmp_path / "liftdesk_de.ts"
    path.write_text(TS, encoding="utf-8")
    return path


def said(path):
    return {message.key: message.words for message in texts.messages(path) if any(message.words)}


def test_what_is_lacking_has_an_empty_place_for_each_form(ts):
    lacking = texts.lacking(ts)
    assert lacking[f"A{BETWEEN}{{n}} set of {{what}}"] == ["", ""]
    assert lacking[f"B{BETWEEN}Back"] == ""
    assert len(lacking) == 5


def test_a_text_alone_stands_for_all_contexts_and_a_key_for_one(ts):
    given = {"Back": "Zurück", f"B{BETWEEN}Back": "Rücken"}
    assert texts.take(ts, given) == []
    assert said(ts) == {f"A{BETWEEN}Back": ["Zurück"], f"B{BETWEEN}Back": ["Rücken"]}
    assert len(texts.lacking(ts)) == 3


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Save {n} &now", "Jetzt {n} &sichern"),
        ("{n} set of {what}", ["Ein Satz mit {what}", "{n} Sätze mit {what}"]),
        ("See [it](a.md), `x`", "`x`, siehe [dort](a.md)"),
    ],
)
def test_a_whole_translation_is_taken(ts, source, words):
    assert texts.take(ts, {source: words}) == []
    assert list(said(ts).values()) == [[words] if isinstance(words, str) else words]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Save {n} &now", "&Jetzt sichern"),
        ("Save {n} &now", "Jetzt {n} sichern"),
        ("Save {n} &now", "Jetzt {n} von {all} &sichern"),
        ("Save {n} &now", " Jetzt {n} &sichern"),
        ("{n} set of {what}", "{n} Sätze mit {what}"),
        ("{n} set of {what}", ["Ein Satz", "{n} Sätze mit {what}"]),
        ("{n} set of {what}", ["Ein Satz mit {what}", "Sätze mit {what}"]),
        ("See [it](a.md), `x`", "`x`, siehe [dort](b.md)"),
        ("See [it](a.md), `x`", "x, siehe [dort](a.md)"),
        ("Nobody says this", "Niemand"),
    ],
)
def test_a_translation_that_would_break_is_refused(ts, source, words):
    refused = texts.take(ts, {source: words, "Back": "Zurück"})
    assert len(refused) >= 1
    assert list(said(ts).values()) == [["Zurück"], ["Zurück"]]


def test_an_empty_place_is_passed_over(ts):
    assert texts.take(ts, dict.fromkeys(["Back", "Unknown"], "")) == []
    assert said(ts) == {}


SCRIPTS = Path(sys.executable).parent


@pytest.mark.skipif(not list(SCRIPTS.glob("pyside6-lupdate*")), reason="needs Qt's tools")
def test_qt_keeps_what_was_translated_and_makes_it_loadable(tmp_path, monkeypatch):
    from PySide6.QtCore import QTranslator

    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    there = [Text("A", 'say "\\" \u2026'), Text("A", "{n} a", "{n} as"), Text("A", "line\nbreak")]
    texts.update(["de"], there, SCRIPTS)
    path = texts.ts_file("de")
    given = {'say "\\" \u2026': "sag", "{n} a": ["{n} Ding", "{n} Dinge"], "line\nbreak": "Zeile"}
    assert texts.take(path, given) == []
    texts.update(["de"], there[:2], SCRIPTS)
    texts.release(SCRIPTS)
    loaded = QTranslator()
    assert loaded.load(str(path.with_suffix(".qm")))
    assert loaded.translate("A", 'say "\\" \u2026') == "sag"
    assert loaded.translate("A", "{n} a", "{n} as", 1) == "{n} Ding"
    assert loaded.translate("A", "{n} a", "{n} as", 5) == "{n} Dinge"
    assert not loaded.translate("A", "line\nbreak")
    made = path.with_suffix(".qm").stat().st_mtime_ns
    texts.release(SCRIPTS)
    assert path.with_suffix(".qm").stat().st_mtime_ns == made


def test_nothing_in_the_files_would_be_refused():
    for language in texts.LANGUAGES:
        found = texts.messages(texts.ts_file(language))
        broken = [(m.key, texts.faults(m, m.words)) for m in found if m.is_translated]
        assert [one for one in broken if one[1]] == []


def test_what_is_asked_for_is_done(tmp_path, monkeypatch, capsys):
    import argparse

    for language in texts.LANGUAGES:
        (tmp_path / f"liftdesk_{language}.ts").write_text(TS, encoding="utf-8")
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    monkeypatch.setattr(texts, "_run", lambda *_: None)
    monkeypatch.setattr(texts, "release", lambda _: None)
    monkeypatch.setattr(texts, "all_texts", lambda: [Text("A", "Back", note="a.json")])
    parser = argparse.ArgumentParser()
    texts.add_options(parser)
    given, out, listed = tmp_path / "in.json", tmp_path / "out.json", tmp_path / "list.json"
    given.write_text(json.dumps({"Back": "Zurück", "Save {n} &now": "Jetzt"}), encoding="utf-8")
    asked = ["--take", str(given), "--language", "de", "--lacking", "de", str(out)]
    assert texts.run(parser.parse_args([*asked, "--list", str(listed)]), SCRIPTS) == 1
    assert len(json.loads(out.read_text(encoding="utf-8"))) == 3
    assert json.loads(listed.read_text(encoding="utf-8")) == {f"A{BETWEEN}Back": {"from": "a.json"}}
    assert "refused: 'A / Save {n} &now': lacks {n}" in capsys.readouterr().err
    assert texts.run(parser.parse_args(["--take", str(given)]), SCRIPTS) == 2


def test_a_module_of_calls_keeps_every_sign(tmp_path):
    odd = Text("A", 'tab\t, line\n, \\ and "quotes"', note="a.json")
    code = found_texts.as_calls([odd])
    assert code.startswith("#: a.json\n")
    assert found_texts.code_texts(code)[0] == [Text("A", odd.source)]
    shutil.rmtree(tmp_path)
