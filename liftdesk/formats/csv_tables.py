"""One CSV per table, for spreadsheets."""

import csv
import io

from liftdesk.formats.liftdesk_json import Tables


def write(tables: Tables) -> dict[str, bytes]:
    """Return file names and contents, UTF-8 with a mark so that spreadsheets read it rightly."""
    files: dict[str, bytes] = {}
    for table, rows in tables.items():
        text = io.StringIO(newline="")
        columns = list(rows[0]) if rows else []
        writer = csv.DictWriter(text, columns)
        writer.writeheader()
        writer.writerows(rows)
        files[f"{table}.csv"] = text.getvalue().encode("utf-8-sig")
    return files
