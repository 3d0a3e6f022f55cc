"""The rules of the house as functions: each takes a text and returns what breaks it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

FILE_LINES, FUNCTION_LINES = 400, 40

_VAGUE = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers", "base"}

_NETWORK = {
    *("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib"),
    *("asyncio", "socketserver", "xmlrpc", "requests", "httpx", "aiohttp", "urllib3", "websockets"),
    *("QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "webbrowser"),
}

_SHOWING = {
    **dict.fromkeys(
        (
            *("setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setStatusTip"),
            *("setAccessibleDescription", "setPlaceholderText", "setTitle", "setWhatsThis"),
            *("setLabelText", "setPrefix", "setSuffix", "addAction", "addItem", "addMenu"),
            *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox"),
            *(
                "label",
                "Words",
                "WrappedWords",
                "PrimaryButton",
                "SecondaryButton",
                "TextButton",
                "CautionButton",
                "Chip",
                "InfoChip",
            ),
            *("Card", "Field", "Dialog", "Disclosure", "EmptyState", "Banner", "Page", "announce"),
        ),
        (0,),
    ),
    **dict.fromkeys(("ReasonLabel", "ReasonWords", "QAction", "addTab"), (0, 1)),
    **dict.fromkeys(("IconButton", "OnUndoIconButton"), (1,)),
}
"""Calls that put words on the screen, and which of their arguments are the words."""

_UNTRANSLATED = re.compile(r"\b(?:LiftDesk|Ctrl|kg|lb|squat 3x8 @ 60kg rir2)\b")
"""Names, units, and a quick line, which is the same in every language."""

_MACHINE = (
    r"(?<![\w.])/(?:home|Users|root|work|mnt|media)/[\w.-]+",
    r"\b[A-Za-z]:\\Users\\",
)
_REGISTRY = (
    r"https?://[\w.-]*(?:pypi|pythonhosted|npmjs|crates\.io|golang\.org|anaconda|conda)[\w./-]*",
    r"https?://[\w.:@-]+/(?:simple|artifactory|repository|nexus|api/npm)\b",
    r"(?:extra-)?index-url[ =]+https?:",
)


def too_long(text: str) -> list[str]:
    """Return the file's length where it is over 400 lines, and its functions of over 40.

    A function's docstring is not counted: saying what it raises must not cost a line of it.
    """
    lines = len(text.splitlines())
    found = [f"{lines} lines"] if lines > FILE_LINES else []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            length -= len((ast.get_docstring(node, clean=False) or "").splitlines())
            if length > FUNCTION_LINES:
                found.append(f"{node.lineno}: {node.name} has {length} lines")
    return found


def undocumented(text: str) -> list[str]:
    """Return the module and its public functions, classes and methods without a docstring."""
    tree = ast.parse(text)
    found = [] if ast.get_docstring(tree) else ["1: the module"]
    return found + [
        f"{node.lineno}: {node.name}" for node in _public(tree) if not ast.get_docstring(node)
    ]


def _public(
    node: ast.Module | ast.ClassDef,
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for child in node.body:
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            if child.name.startswith("_"):
                continue
            if not _is_spoken_for(child):
                yield child
            if isinstance(child, ast.ClassDef):
                yield from _public(child)


def _is_spoken_for(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    """Whether another definition of its name, or the protocol it is in, says what it is."""
    if ast.unparse(node.body[-1]) == "...":
        return True
    return any(
        "overload" in ast.unparse(d) or ".setter" in ast.unparse(d) for d in node.decorator_list
    )


def vague_names(path: Path) -> list[str]:
    """Return the parts of a path that say nothing about what is in it."""
    words = [word for part in path.with_suffix("").parts for word in part.lower().split("_")]
    return [word for word in words if word in _VAGUE]


def network_imports(text: str) -> list[str]:
    """Return imports that could reach a network."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        room = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
        names = [room + alias.name for alias in node.names]
        found += [f"{node.lineno}: {n}" for n in names if _NETWORK & set(n.split("."))]
    return found


def own_sheets(text: str) -> list[str]:
    """Return the lines that put on a style sheet.

    The application's is taken off and put on for another look: a widget with one of its own, and
    all inside it, would be left out of that by Qt, and look as before.
    """
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    functions = ((call.lineno, call.func) for call in calls)
    return [
        f"{line}: a style sheet"
        for line, function in functions
        if isinstance(function, ast.Attribute) and function.attr == "setStyleSheet"
    ]


def spoken(text: str) -> Iterator[tuple[int, str]]:
    """Return the line and words of every text of a module that is not its documentation."""
    tree = ast.parse(text)
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in silent:
            continue
        if isinstance(node.value, str):
            yield node.lineno, node.value


def untranslated(text: str) -> list[str]:
    """Return texts that reach the screen as they are written in the code.

    A text is fine through tr() or translate(), whose own texts must be whole: lupdate reads them.
    """
    found = []
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = _called(node.func)
        for place in _SHOWING.get(name, ()):
            if place < len(node.args):
                found += [f"{node.lineno}: {w!r}" for w in _own_words(node.args[place])]
        wanted = node.args[:1] if name == "tr" else []
        if name == "translate" and isinstance(node.func, ast.Name):  # a painter translates as well
            wanted = node.args[:2]
        if wanted and ast.unparse(wanted[0]) in {"'Content'", "'Catalogue'", "f'handbook/{name}'"}:
            continue  # texts of resources/content and /catalogue, which stand there whole
        found += [
            f"{node.lineno}: {ast.unparse(a)} is put together" for a in wanted if not _whole(a)
        ]
    return found


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _whole(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _own_words(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = _UNTRANSLATED.sub("", node.value).strip()
        return [text] if re.search(r"[^\W\d_]{2}", text) else []
    if isinstance(node, ast.JoinedStr):
        parts: list[ast.expr] = list(node.values)
    elif isinstance(node, ast.BinOp):
        parts = [node.left, node.right]
    elif isinstance(node, ast.IfExp):
        parts = [node.body, node.orelse]
    else:
        return []
    return [words for part in parts for words in _own_words(part)]


def addresses(text: str) -> list[str]:
    """Return folders of one machine and addresses of package registries."""
    return [m.group() for rule in (*_MACHINE, *_REGISTRY) for m in re.finditer(rule, text)]
