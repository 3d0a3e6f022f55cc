"""One CSV per table, for spreadsheets."""

import base64
import csv
import io

from liftdesk.formats.liftdesk_json import Tables


def write(tables: Tables) -> dict[str, bytes]:
    """Return file names and contents, UTF-8 with a mark so that spreadsheets read it rightly.

    Binary cells become base64.
    """
    files: dict[str, bytes] = {}
    for table, rows in tables.items():
        text = io.StringIO(newline="")
        columns = list(dict.fromkeys(name for row in rows for name in row))
        writer = csv.DictWriter(text, columns)
        writer.writeheader()
        writer.writerows({name: _cell(cell) for name, cell in row.items()} for row in rows)
        files[f"{table}.csv"] = text.getvalue().encode("utf-8-sig")
    return files


def _cell(cell: object) -> object:
    return base64.b64encode(cell).decode("ascii") if isinstance(cell, bytes) else cell
