"""Which verbs of the services write in the journal, found by reading their code."""

import ast
import inspect
import textwrap
from functools import cache, cached_property
from types import FunctionType
from typing import Any

from liftdesk.services.house import House

_WRITES = {"step", "erase"}
"""The two ways into the journal."""


def writing_verbs(house: House) -> set[str]:
    """Return the public verbs that write, as "service.verb".

    A verb writes where its code, or what it calls of its own object or of an object it was given,
    opens a step of the journal.
    """
    services = {
        name: getattr(house, name)
        for kind in type(house).__mro__
        for name, value in vars(kind).items()
        if isinstance(value, cached_property) and not name.startswith("_")
    }
    services |= {name: value for name, value in vars(house).items() if not name.startswith("_")}
    return {
        f"{name}.{verb}"
        for name, service in services.items()
        if type(service).__module__.startswith("liftdesk.services")
        for verb in dir(type(service))
        if not verb.startswith("_") and _writes(service, verb, frozenset())
    }


def _writes(owner: Any, verb: str, seen: frozenset[tuple[int, str]]) -> bool:
    key = (id(owner), verb)
    code = inspect.getattr_static(type(owner), verb, None)
    if isinstance(code, property):
        code = code.fget
    if not isinstance(code, FunctionType) or key in seen:
        return False
    for called in _calls(code):
        *way, last = called
        if last in _WRITES:
            return True
        other = _reached(owner, way)
        is_ours = type(other).__module__.startswith("liftdesk.services")
        if is_ours and _writes(other, last, seen | {key}):
            return True
    return False


def _reached(owner: Any, way: list[str]) -> Any:
    """Return the object that `self.a.b` leads to, None where it leads to none."""
    found = owner
    for name in way:
        found = getattr(found, name, None)
    return found


@cache
def _calls(code: FunctionType) -> list[tuple[str, ...]]:
    """Return what a function mentions of its own object, as the names behind `self`.

    Things called by another way end a line of names too, so that `journal.step` is found.
    """
    found = []
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(code)))):
        if not isinstance(node, ast.Attribute):
            continue
        names, inner = [node.attr], node.value
        while isinstance(inner, ast.Attribute):
            names.insert(0, inner.attr)
            inner = inner.value
        if isinstance(inner, ast.Name) and inner.id == "self":
            found.append(tuple(names))
        elif node.attr in _WRITES:
            found.append((node.attr,))
    return found
