"""The rule that numbers, dates and times for people are written in one place."""

import ast
import re
from collections.abc import Iterator

ROOMS = ("ui", "wording", "printing")
WRITERS = frozenset(("liftdesk/wording/numbers.py", "liftdesk/wording/days.py"))
"""The place: everything else asks these."""
FOR_FILES = frozenset(
    (
        "liftdesk/ui/charts/chart_files.py",  # a CSV is the same everywhere
        "liftdesk/ui/transfer/export_dialog.py",  # names of files sort by day
        "liftdesk/ui/transfer/report_dialog.py",
    )
)
"""Where ISO's form is meant, because a file and not a sentence is written."""
_SPEC = re.compile(r"%[a-zA-Z]|,|\.\d*[fge%]|[fgen%]$")
_PER_CENT = re.compile(r"[\d}][ \N{NO-BREAK SPACE}]?%(?![\w(])")
_OF_NUMBERS = frozenset(("number_text", "load_number", "fixed_text"))


def handmade(text: str) -> list[str]:
    """Return where a number, date or time is written by hand, as "line: what".

    Clocks of running time (1:05), counts of digits (:02) and plain whole numbers may stand.
    """
    tree = ast.parse(text)
    alone = [node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)]
    documents = {id(node) for node in alone if isinstance(node, ast.Constant)}
    found = [(node.lineno, what) for node, what in _findings(tree) if id(node) not in documents]
    return [f"{line}: {what}" for line, what in sorted(found)]


def _findings(tree: ast.Module) -> Iterator[tuple[ast.expr, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            parts = [one for one in ast.walk(node.format_spec) if isinstance(one, ast.Constant)]
            spec = "".join(str(one.value) for one in parts)
            if _SPEC.search(spec):
                yield node, f"a format of its own, {spec}"
        elif isinstance(node, ast.Call):
            yield from ((node, what) for what in _called(node))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _PER_CENT.search(node.value):
                yield node, "a per cent sign"
        elif isinstance(node, ast.JoinedStr) and _has_per_cent(node):
            yield node, "a per cent sign"


def _called(node: ast.Call) -> Iterator[str]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if name in {"strftime", "isoformat"}:
        yield name
    if isinstance(node.func, ast.Name) and node.func.id == "Calendar" and not node.args:
        yield "a calendar without its first day"
    if name == "join":
        names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        mark = node.func.value if isinstance(node.func, ast.Attribute) else None
        if names & _OF_NUMBERS and isinstance(mark, ast.Constant) and mark.value == ", ":
            yield "numbers in a row"


def _has_per_cent(node: ast.JoinedStr) -> bool:
    pairs = zip(node.values, node.values[1:], strict=False)
    return any(
        isinstance(one, ast.FormattedValue)
        and isinstance(then, ast.Constant)
        and re.match(r"[ \N{NO-BREAK SPACE}]?%(?![\w(])", str(then.value))
        for one, then in pairs
    )
