"""A report of a fault that can be passed on: where in the code, never what a person wrote."""

import platform
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path

from liftdesk import __version__


def told_fault(fault: BaseException) -> tuple[str, ...]:
    """Return the kinds of a chain of exceptions, the first cause first, each with its places.

    An exception's message may quote what somebody typed, so it is left out; of a file its name
    alone is told.
    """
    chain, seen = list[BaseException](), set[int]()
    link: BaseException | None = fault
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        chain.append(link)
        link = link.__cause__ or link.__context__
    told = list[str]()
    for one in reversed(chain):
        told.append(f"{type(one).__module__}.{type(one).__qualname__}")
        told += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(one.__traceback__)
        ]
    return tuple(told)


def report_text(told: Sequence[str], facts: Mapping[str, str]) -> str:
    """Return a report: versions and system, what `facts` adds, then what is told of the fault."""
    lines = (f"{name}: {value}" for name, value in known_facts(facts).items())
    return "\n".join([*lines, "", *told])


def known_facts(facts: Mapping[str, str]) -> dict[str, str]:
    """Return the program's version, Python's and the system by their names, and `facts`."""
    return {
        "LiftDesk": __version__,
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Bundle": "yes" if getattr(sys, "frozen", False) else "no",
        **facts,
    }
