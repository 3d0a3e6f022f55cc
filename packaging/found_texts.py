"""Finds every text the program shows: in its code, its resources and its handbook.

pyside6-lupdate cannot read Python as Python does: it takes the escape of a named character for
plain letters, does not look into f-strings, and knows nothing of resources. So the texts are found
here with Python's own parser, and handed to it in a form that it reads without loss.
"""

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CONTENT, CATALOGUE = "Content", "Catalogue"
HANDBOOK = "handbook/"
"""The contexts of texts that stand in resources; a chapter's name follows the last."""

KEYS = ("Ctrl", "Shift", "Return", "Enter", "Esc", "Backspace", "Del")
"""Keys whose names are ours in every language, and go before Qt's own.

Qt asks for them by these words, in menus and key caps alike. Its Spanish has "Control" and
"Retorno" for what keyboards and our own sentences call Ctrl and Enter.
"""
OF_KEYS = "QShortcut"

READS_CHAPTERS = {"liftdesk/services/handbook.py"}
"""Modules that pass texts of the handbook through translate()."""

NOT_SHOWN = {
    "readiness.json": {"key"},
    "crisis_lines.json": {
        *("iso2", "emergency", "listed", "checked", "way", "number", "elsewhere"),
    },
    "scoring.json": {"id", "name", "source"},
}
"""Fields of resources that are names in data, numbers, dates or addresses."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate.

    Attributes:
        context: what it belongs to: a class, a room of words, or a kind of resource.
        source: the English text; of a text with a count, its form for one.
        many: of a text with a count, its form for any other number, else "".
        note: where it is from, for translators.
    """

    context: str
    source: str
    many: str = ""
    note: str = ""


class UnreadableError(ValueError):
    """A call whose text stands only in the running program, so nobody could translate it."""


def all_texts(root: Path = ROOT) -> list[Text]:
    """Return every text once, by context and in the order of files.

    Raises:
        UnreadableError: some calls are written so that their texts cannot be found; all are named.
    """
    found, unreadable = [], []
    for path in sorted((root / "liftdesk").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        texts, bad = code_texts(path.read_text(encoding="utf-8"))
        found += texts
        unreadable += [f"{name}:{one}" for one in bad if name not in READS_CHAPTERS]
    if unreadable:
        raise UnreadableError("\n".join(unreadable))
    found += [Text(OF_KEYS, key, note="the name of a key on keyboards") for key in KEYS]
    found += resource_texts(root / "resources")
    once: dict[tuple[str, str, str], Text] = {}
    for text in found:
        once.setdefault((text.context, text.source, text.many), text)
    return sorted(once.values(), key=lambda text: text.context)


def code_texts(code: str) -> tuple[list[Text], list[str]]:
    """Return the texts of a module, and the lines of the calls whose texts cannot be found."""
    found = _Calls()
    found.visit(ast.parse(code))
    return found.texts, found.unreadable


class _Calls(ast.NodeVisitor):
    """Calls of tr, translate and translate_n, and the class each is in."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.unreadable: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Attribute(value=owner, attr="tr"), args=[text, *_]):
                self._tr(node, owner, text)
            case ast.Call(func=ast.Name(id="translate"), args=[context, text]):
                self._translate(node, context, text)
            case ast.Call(func=ast.Name(id="translate_n"), args=[context, one, many, _]):
                self._count(node, (context, one, many))

    def _tr(self, node: ast.Call, owner: ast.expr, text: ast.expr) -> None:
        words = _words(text)
        # The text's context is the class of its object, which only `self` tells.
        is_own = isinstance(owner, ast.Name) and owner.id == "self" and bool(self._classes)
        if words is None or not is_own or len(node.args) > 1:
            self._refuse(node)
        else:
            self.texts.append(Text(self._classes[-1], words))

    def _translate(self, node: ast.Call, context: ast.expr, text: ast.expr) -> None:
        where, words = _words(context), _words(text)
        if where is not None and words is not None:
            self.texts.append(Text(where, words))
        elif where not in {CONTENT, CATALOGUE}:
            self._refuse(node)

    def _count(self, node: ast.Call, parts: tuple[ast.expr, ...]) -> None:
        words = [_words(part) for part in parts]
        if None in words:
            self._refuse(node)
        else:
            self.texts.append(Text(*(word or "" for word in words)))

    def _refuse(self, node: ast.Call) -> None:
        self.unreadable.append(f"{node.lineno}: {ast.unparse(node)}")


def _words(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def resource_texts(resources: Path) -> Iterator[Text]:
    """Return the texts of all resources that are shown, each with the file it is from."""
    for path in sorted((resources / "content").glob("*.json")):
        yield from _json_texts(path, CONTENT)
    for name in ("exercises.json", "words.json"):
        path = resources / "catalogue" / name
        shown = {"name"} if name == "exercises.json" else None
        yield from _json_texts(path, CATALOGUE, shown)
    for path in sorted((resources / "questionnaires").glob("*/scoring.json")):
        yield from _json_texts(path, CONTENT)
    yield from handbook_texts(resources / "content" / "handbook")


def _json_texts(path: Path, context: str, shown: set[str] | None = None) -> Iterator[Text]:
    hidden = NOT_SHOWN.get(path.name, set())
    note = "/".join(path.parts[path.parts.index("resources") :])
    for field, words in _strings(json.loads(path.read_text(encoding="utf-8")), ""):
        if field not in hidden and (shown is None or field in shown):
            yield Text(context, words, note=note)


def _strings(node: object, field: str) -> Iterator[tuple[str, str]]:
    """Return every text under a node of a JSON file, with the name of the field it is in."""
    if isinstance(node, str):
        yield field, node
    elif isinstance(node, list):
        for child in node:
            yield from _strings(child, field)
    elif isinstance(node, dict):
        for key, child in node.items():
            yield from _strings(child, key)


def handbook_texts(folder: Path) -> Iterator[Text]:
    """Return the blocks of every chapter, as the window that shows them asks for them."""
    for path in sorted(folder.glob("*.md")):
        for block in _blocks(path.read_text(encoding="utf-8")):
            yield Text(HANDBOOK + path.stem, block)


def _blocks(chapter: str) -> list[str]:
    """Return the blocks of a chapter by the program's own reading, so that both are the same."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from liftdesk.formats.handbook_text import chapter_texts  # noqa: PLC0415 - only where needed

    return chapter_texts(chapter)


def as_calls(texts: Iterable[Text]) -> str:
    """Return a module of plain calls, which pyside6-lupdate reads as they are meant."""
    lines = []
    for text in texts:
        if text.note:
            lines.append(f"#: {text.note}")
        rest = [text.source, *([text.many] if text.many else [])]
        words = ", ".join(_literal(word) for word in (text.context, *rest))
        # Only a number makes it a text with plural forms; which one does not matter.
        lines.append(f"translate({words}{', 1' if text.many else ''})")
    return "\n".join(lines) + "\n"


def _literal(words: str) -> str:
    """Return a text in quotes with only the escapes that pyside6-lupdate knows."""
    quoted = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + quoted.replace("\n", "\\n").replace("\t", "\\t") + '"'
