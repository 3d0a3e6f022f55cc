"""LiftDesk's own lossless export: every row of every table as JSON, always in the same order."""

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

NAME = "liftdesk"

Tables = Mapping[str, Sequence[Mapping[str, Any]]]


def write(tables: Tables, *, schema: int) -> bytes:
    """Return the export; binary cells become {"base64": text}."""
    document = {"format": NAME, "schema": schema, "tables": tables}
    text = json.dumps(document, ensure_ascii=False, indent=1, default=_binary)
    return text.encode() + b"\n"


def _binary(cell: object) -> dict[str, str]:
    if isinstance(cell, bytes):
        return {"base64": base64.b64encode(cell).decode("ascii")}
    raise TypeError(f"No JSON for {type(cell).__name__}")
