"""One CSV per table, in a folder or a zip: for spreadsheets, and read back as they were."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import PurePosixPath

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import Row, Shape, Tables
from liftdesk.formats import archives
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.own_tables import (
    LARGEST_OWN,
    MARK,
    WORKED_OUT,
    OwnTables,
    schema_of,
    typed,
    written,
)
from liftdesk.formats.tables import header_of

FOLDER, ZIP = "liftdesk_csv", "liftdesk_zip"

_MARK_FILE = f"{MARK}.csv"
_MOST_FILES = 200
_LARGEST_CELL = 2**31 - 1


def write(tables: Tables, shape: Shape, *, mark: Sequence[Row]) -> dict[str, bytes]:
    """Return file names and contents, UTF-8 with a mark so that spreadsheets read it rightly.

    Binary cells become base64, and a text that a spreadsheet would take for a formula begins with
    an apostrophe (see `own_tables`). A table without rows has its header. `mark` are rows of
    `mark_rows`, which go into `liftdesk.csv`.

    Raises:
        UnicodeEncodeError: a text has half of a sign in it.
    """
    files = {_MARK_FILE: _file(("format", "schema", "left_out"), mark, {})}
    for table, rows in tables.items():
        columns = {column.name: column for column in shape.get(table, ())}
        names = tuple(dict.fromkeys([*columns, *(name for row in rows for name in row)]))
        files[f"{table}.csv"] = _file(names, rows, columns)
    return files


def _file(
    names: Sequence[str], rows: Iterable[Mapping[str, object]], columns: Mapping[str, object]
) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(names)
    for row in rows:
        writer.writerow([written(row.get(name), columns.get(name)) for name in names])  # type: ignore[arg-type]
    return text.getvalue().encode("utf-8-sig")


def zipped(files: Mapping[str, bytes], *, at: datetime) -> bytes:
    """Return files as one zip archive of the wall-clock time `at`; each is its owner's alone."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, at.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return target.getvalue()


def matches(file: ImportFile) -> bool:
    """Whether a folder or a zip has the file that says it is LiftDesk's."""
    if file.is_folder:
        return file.path is not None and (file.path / _MARK_FILE).is_file()
    if not archives.is_zip(file):
        return False
    try:
        with archives.checked_zip(file, most=LARGEST_OWN) as archive:
            return _mark_in(archive) is not None
    except DomainError:
        return False


def read(file: ImportFile, shapes: Mapping[int, Shape]) -> OwnTables:
    """Read a folder or a zip back; `shapes` are the shapes of all schemas there were.

    Raises:
        DomainError: OWN_NEWER for a schema that is not among them, OWN_STRANGE, FILE_DAMAGED for
            broken quotes, FILE_TOO_LARGE, FILE_UNREADABLE, and what `archives` refuses.
    """
    with _files(file) as files:
        listed = {table: content for table, content in files if table not in WORKED_OUT}
    schema, left_out = schema_of(_rows(listed.pop(MARK, b"")))
    if schema not in shapes:
        raise DomainError(Trouble.OWN_NEWER, "file")
    tables = {table: _rows(content) for table, content in listed.items()}
    return OwnTables(
        format=FOLDER if file.is_folder else ZIP,
        schema=schema,
        tables=typed(tables, shapes[schema]),
        left_out=left_out,
    )


@contextmanager
def _files(file: ImportFile) -> Iterator[Iterator[tuple[str, bytes]]]:
    """Give the tables and their contents of a folder or zip."""
    if file.is_folder:
        yield _in_folder(file)
        return
    with archives.checked_zip(file, most=LARGEST_OWN) as archive:
        yield _in_zip(archive)


def _in_folder(file: ImportFile) -> Iterator[tuple[str, bytes]]:
    if file.path is None:
        return
    paths = sorted(path for path in file.path.glob("*.csv") if path.is_file())
    if len(paths) > _MOST_FILES:
        raise DomainError(Trouble.OWN_STRANGE, "file", name=file.name)
    left = LARGEST_OWN
    for path in paths:
        found = ImportFile.at(path, watch=file.watch)
        left -= found.size
        yield path.stem, found.content(max(left + found.size, 0))


def _in_zip(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    mark = _mark_in(archive)
    if mark is None:
        return
    for name in archives.names(archive, ".csv"):
        if PurePosixPath(name).parent == mark.parent:
            found = archives.entry(archive, name, LARGEST_OWN)
            yield PurePosixPath(name).stem, found.content(LARGEST_OWN)


def _mark_in(archive: zipfile.ZipFile) -> PurePosixPath | None:
    """Return where the mark is, at the top or in a folder that a person packed."""
    found = [PurePosixPath(name) for name in archives.names(archive, _MARK_FILE)]
    return next((path for path in found if path.name == _MARK_FILE), None)


def _rows(content: bytes) -> list[dict[str, str | None]]:
    """Return the rows of one table; a row shorter or longer than the header is no table."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DomainError(Trouble.FILE_NOT_TEXT, "file") from error
    csv.field_size_limit(_LARGEST_CELL)  # a file kept with its import is one cell
    separator = header_of(text)[1]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        header = next(lines, [])
        rows = [line for line in lines if line]
    except csv.Error as error:
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error
    if any(len(line) != len(header) for line in rows) or len(set(header)) < len(header):
        raise DomainError(Trouble.FILE_DAMAGED, "file")
    return [dict(zip(header, line, strict=True)) for line in rows]
