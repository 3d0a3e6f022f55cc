"""Keeps the translations: finds texts, hands out what is lacking, takes translations in.

The files resources/i18n/liftdesk_*.ts are Qt Linguist's; pyside6-lupdate brings them up to date and
pyside6-lrelease makes of each the .qm that the program maps into memory.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parent))
from found_texts import ROOT, Text, all_texts, as_calls

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "fr", "es")
BETWEEN = "\u0004"
"""Between context and text in a key, as in the catalogues of gettext."""

Given = Mapping[str, str | list[str]]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what `dev.py texts` is asked for."""
    parser.add_argument("--take", type=Path, metavar="FILE", help="take translations of a language")
    parser.add_argument("--language", choices=LANGUAGES, help="whose translations --take brings")
    parser.add_argument(
        "--lacking", nargs=2, metavar=("LANGUAGE", "OUT"), help="write what is not translated yet"
    )
    parser.add_argument("--list", type=Path, metavar="OUT", help="write every text there is")


def run(options: argparse.Namespace, scripts: Path) -> int:
    """Do what `dev.py texts` was asked for; returns its exit code.

    Args:
        options: as add_options has them.
        scripts: the folder of pyside6-lupdate and pyside6-lrelease.
    """
    texts = all_texts()
    update(LANGUAGES, texts, scripts)
    refused: list[str] = []
    if options.take:
        if options.language is None:
            print("--take needs --language.", file=sys.stderr)
            return 2
        given = json.loads(options.take.read_text(encoding="utf-8"))
        refused = take(ts_file(options.language), given)
        update((options.language,), texts, scripts)
    if options.lacking:
        language, out = options.lacking
        _write_json(Path(out), lacking(ts_file(language)))
    if options.list:
        _write_json(options.list, listed(texts))
    release(scripts)
    for language in LANGUAGES:
        count = len(lacking(ts_file(language)))
        print(f"{language}: {len(messages(ts_file(language)))} texts, {count} not translated")
    for line in refused:
        print(f"refused: {line}", file=sys.stderr)
    return 1 if refused else 0


def ts_file(language: str) -> Path:
    """Return the file of a language's translations."""
    return FOLDER / f"liftdesk_{language}.ts"


def update(languages: Iterable[str], texts: Iterable[Text], scripts: Path) -> None:
    """Bring the files of some languages up to date with the texts there are."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "texts.py"
        calls.write_text(as_calls(texts), encoding="utf-8")
        for language in languages:
            options = ["-locations", "none", "-no-obsolete", "-silent", "-source-language", "en"]
            files = [str(calls), "-ts", str(ts_file(language))]
            _run(scripts, "lupdate", [*options, "-target-language", language, *files])


def release(scripts: Path) -> None:
    """Make each language's .qm anew, unless it was made of the same translations."""
    for source in sorted(FOLDER.glob("liftdesk_*.ts")):
        target, stamp = source.with_suffix(".qm"), source.with_suffix(".qm.sha256")
        wanted = hashlib.sha256(source.read_bytes()).hexdigest()
        if target.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
            continue
        options = ["-silent", "-nounfinished", str(source), "-qm", str(target)]
        _run(scripts, "lrelease", options)
        stamp.write_text(wanted, encoding="ascii")


def _run(scripts: Path, name: str, options: list[str]) -> None:
    found = next(scripts.glob(f"pyside6-{name}*"))
    subprocess.run([str(found), *options], check=True, cwd=ROOT)


class Message:
    """One message of a .ts file: a text and its translation, or one for each plural form."""

    def __init__(self, context: str, node: ET.Element) -> None:
        """Read an element `message` of a context."""
        self.context = context
        self.source = node.findtext("source") or ""
        self.many = node.findtext("comment") or ""
        self._translation = node.find("translation")

    @property
    def key(self) -> str:
        """What it is called in the files of translators."""
        return f"{self.context}{BETWEEN}{self.source}"

    @property
    def is_count(self) -> bool:
        """Whether it has a form for each plural."""
        return bool(self._forms)

    @property
    def _forms(self) -> list[ET.Element]:
        return [] if self._translation is None else self._translation.findall("numerusform")

    @property
    def words(self) -> list[str]:
        """Its translation, as one text or as one for each plural form; "" where there is none."""
        if self._translation is None:
            return [""]
        nodes = self._forms or [self._translation]
        return [node.text or "" for node in nodes]

    @property
    def is_translated(self) -> bool:
        """Whether it is translated, and nobody has to look at it again."""
        unfinished = self._translation is None or self._translation.get("type") == "unfinished"
        return all(self.words) and not unfinished

    def translate(self, words: list[str]) -> None:
        """Set its translation, which is finished then."""
        if self._translation is None:
            return
        for node, text in zip(self._forms or [self._translation], words, strict=True):
            node.text = text
        self._translation.attrib.pop("type", None)


def read(path: Path) -> tuple[ET.ElementTree, list[Message]]:
    """Return a .ts file and its messages, which can be changed before it is written."""
    tree = ET.parse(path)  # noqa: S314 - a file of this repository
    found = [
        Message(context.findtext("name") or "", node)
        for context in tree.getroot().iter("context")
        for node in context.iter("message")
    ]
    return tree, found


def messages(path: Path) -> list[Message]:
    """Return the messages of a .ts file."""
    return read(path)[1]


def lacking(path: Path) -> dict[str, str | list[str]]:
    """Return what has no translation yet, as translators fill it in."""
    return {
        message.key: [""] * len(message.words) if message.is_count else ""
        for message in messages(path)
        if not message.is_translated
    }


def listed(texts: Iterable[Text]) -> dict[str, dict[str, str]]:
    """Return every text with what is known of it: its plural and the resource it is from."""
    return {
        f"{text.context}{BETWEEN}{text.source}": {
            name: words for name, words in (("plural", text.many), ("from", text.note)) if words
        }
        for text in texts
    }


def take(path: Path, given: Given) -> list[str]:
    """Write translations into a .ts file; returns what was refused, and why.

    A key is `context<U+0004>text`, or a text alone, which stands for that text in every context.
    A key without a translation is passed over.
    """
    tree, there = read(path)
    refused, used = [], set()
    for message in there:
        key = message.key if message.key in given else message.source
        if not (words := _as_list(given.get(key, ""))):
            continue
        used.add(key)
        if told := faults(message, words):
            refused += [f"{message.key.replace(BETWEEN, ' / ')!r}: {one}" for one in told]
        else:
            message.translate(words)
    filled = {key for key, words in given.items() if _as_list(words)}
    refused += [f"{key.replace(BETWEEN, ' / ')!r}: no such text" for key in sorted(filled - used)]
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return refused


def _as_list(words: str | list[str]) -> list[str]:
    found = [words] if isinstance(words, str) else words
    return found if any(found) else []


_HOLES = re.compile(r"\{[^{}]*\}|%n|%\d")
_MNEMONIC = re.compile(r"(?<!&)&(?=\w)")
_TARGETS = re.compile(r"\]\([^)]*\)|<[^<>]+>|`[^`]*`")
_MENU_PATH = re.compile(r"`[^`]* > [^`]*`")
_OWN_WORDS = re.compile(r'"[^"`]*"|#[^`]*(?=`)|(?<= )-\w+')
"""What stands as code and is words all the same: a way through the menus; a person's own words."""


def faults(message: Message, words: list[str]) -> list[str]:
    """Return why translations of a message cannot be taken; empty where they can."""
    if len(words) != len(message.words) or not all(words):
        return [f"needs {len(message.words)} translations"]
    if message.is_count:
        return _faults_of_count(message, words)
    return _faults_of(message.source, words[0])


def _faults_of_count(message: Message, words: list[str]) -> list[str]:
    """The last form leaves out nothing of the English one, others not more than that for one."""
    all_ = _holes(message.many) | _holes(message.source)
    found = []
    for place, form in enumerate(words):
        is_last = place == len(words) - 1
        wanted = _holes(message.many) if is_last else _holes(message.source) - {"{n}"}
        found += [f"form {place + 1} lacks {hole}" for hole in sorted(wanted - _holes(form))]
        found += [f"form {place + 1} adds {hole}" for hole in sorted(_holes(form) - all_)]
    return found


def _faults_of(source: str, words: str) -> list[str]:
    wanted, there = _holes(source), _holes(words)
    found = [f"lacks {hole}" for hole in sorted(wanted - there)]
    found += [f"adds {hole}" for hole in sorted(there - wanted)]
    if len(_MNEMONIC.findall(source)) == 1 and len(_MNEMONIC.findall(words)) != 1:
        found.append("lacks the one & before the key's letter")
    if _targets(source) != _targets(words):
        found.append("has other links, tags or code")
    for name, edge in (("begins", str.lstrip), ("ends", str.rstrip)):
        if (source != edge(source)) != (words != edge(words)):
            found.append(f"{name} otherwise, with or without a space")
    return found


def _targets(text: str) -> list[str]:
    """Return links, tags and code, without the words in them that a language has its own for."""
    found = _TARGETS.findall(_MENU_PATH.sub("`>`", text))
    return sorted(_OWN_WORDS.sub("", one) if one.startswith("`") else one for one in found)


def _holes(text: str) -> set[str]:
    return set(_HOLES.findall(text.replace("{{", "").replace("}}", "")))


def _write_json(path: Path, found: Mapping[str, object]) -> None:
    path.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
