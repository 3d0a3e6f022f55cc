"""How commands answer: lines for people, one JSON object for programs."""

import json
from collections.abc import Mapping, Sequence


def answer(as_json: bool, values: Mapping[str, object], lines: Sequence[str]) -> None:  # noqa: FBT001 - it is the option itself
    """Print the values as one JSON object, or the lines."""
    if as_json:
        print(json.dumps(values, ensure_ascii=False))
    else:
        print("\n".join(lines))
