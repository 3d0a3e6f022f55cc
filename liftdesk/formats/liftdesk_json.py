"""LiftDesk's own lossless export: every row of every table as JSON, always in the same order."""

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

NAME = "liftdesk"

Tables = Mapping[str, Sequence[Mapping[str, Any]]]


def write(
    tables: Tables,
    *,
    schema: int,
    left_out: Sequence[str] = (),
    worked_out: Tables | None = None,
) -> bytes:
    """Return the export; binary cells become {"base64": text}.

    `left_out` names the tables that are not there on purpose, `worked_out` has what no table keeps.
    """
    document: dict[str, object] = {"format": NAME, "schema": schema, "tables": tables}
    if left_out:
        document["left_out"] = left_out
    if worked_out:
        document["worked_out"] = worked_out
    text = json.dumps(document, ensure_ascii=False, indent=1, default=_binary)
    return text.encode() + b"\n"


def _binary(cell: object) -> dict[str, str]:
    if isinstance(cell, bytes):
        return {"base64": base64.b64encode(cell).decode("ascii")}
    raise TypeError(f"No JSON for {type(cell).__name__}")
