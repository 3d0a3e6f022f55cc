"""What a person has to look up again before a release: numbers and texts nobody has checked."""

import json
from collections.abc import Iterator
from typing import Any

from release import facts

_CONTENT = facts.ROOT / "resources"


def listed() -> list[str]:
    """Return one line for each: crisis lines without a month, and texts that say so themselves."""
    return [*_crisis_lines(), *_marked()]


def _crisis_lines() -> Iterator[str]:
    content = json.loads((_CONTENT / "content" / "crisis_lines.json").read_text(encoding="utf-8"))
    for country in content["countries"]:
        if not country["checked"]:
            lines = ", ".join(f"{one['service']} {one['number']}" for one in country["lines"])
            yield f"crisis line: {country['country']}: emergency {country['emergency']}; {lines}"


def _marked() -> Iterator[str]:
    """Yield what says anywhere in resources that nobody has verified it, or it is not official."""
    for path in sorted(_CONTENT.rglob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        for way, entry in _entries(content, path.relative_to(_CONTENT).as_posix()):
            if entry.get("verified") is False or entry.get("is_official") is False:
                yield f"text: {way}"


def _entries(value: Any, way: str) -> Iterator[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - JSON
    """Yield every object in a JSON value with the way to it."""
    if isinstance(value, dict):
        yield way, value
        for key, inner in value.items():
            yield from _entries(inner, f"{way} {key}")
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _entries(inner, f"{way} {place}")
