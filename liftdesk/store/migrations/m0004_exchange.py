"""Step 4: what an import brought, the trash, and the index of words that search reads."""

_FIELDS = (
    ("session", ("name", "note")),
    ("set_entry", ("note",)),
    ("cardio_bout", ("activity", "note")),
    ("pain", ("body_part", "note")),
    ("exercise", ("name",)),
    ("check_in", ("note",)),
    ("check_in_tag", ("tag",)),
    ("win", ("words",)),
)


def _index(table: str, columns: tuple[str, ...]) -> str:
    """Return an index over texts that stay in their table, kept by triggers.

    It holds no copy of a text, and a word that is deleted is gone from its pages at once. A row
    without text touches it not at all, so that a bulk import pays for its notes alone.
    """
    names = ", ".join(columns)
    old, new = (", ".join(f"{row}.{column}" for column in columns) for row in ("OLD", "NEW"))
    had, has = (
        " OR ".join(f"{row}.{column} <> ''" for column in columns) for row in ("OLD", "NEW")
    )
    differs = " OR ".join(f"OLD.{one} IS NOT NEW.{one} COLLATE BINARY" for one in columns)
    kept = " OR ".join(f"{column} <> ''" for column in columns)
    # What was never put in must not be taken out: FTS5 counts what it holds.
    out_of = f"INSERT INTO search_{table} (search_{table}, rowid, {names})"
    into = f"INSERT INTO search_{table} (rowid, {names})"
    take_out = f"{out_of} SELECT 'delete', OLD.id, {old} WHERE {had}"
    put_in = f"{into} SELECT NEW.id, {new} WHERE {has}"
    return f"""
CREATE VIRTUAL TABLE search_{table} USING fts5(
  {names}, content='{table}', content_rowid='id', columnsize=0,
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO search_{table} (search_{table}, rank) VALUES ('secure-delete', 1);
INSERT INTO search_{table} (rowid, {names})
  SELECT id, {names} FROM {table} WHERE {kept} ORDER BY id;
CREATE TRIGGER search_{table}_insert AFTER INSERT ON {table} WHEN {has} BEGIN {put_in}; END;
CREATE TRIGGER search_{table}_delete AFTER DELETE ON {table} WHEN {had} BEGIN {take_out}; END;
CREATE TRIGGER search_{table}_update AFTER UPDATE OF {names} ON {table} WHEN {differs}
BEGIN {take_out}; {put_in}; END;
"""  # noqa: S608 - frozen names


SQL = """
ALTER TABLE import_batch ADD COLUMN brought BLOB;  -- compressed JSON: ids by table, rows before

CREATE TABLE trash (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('session', 'check_in', 'questionnaire')),
  training_day TEXT NOT NULL,
  title TEXT NOT NULL,         -- JSON: what its line in a list says
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  content TEXT NOT NULL        -- JSON: its rows by table, exactly as they were
) STRICT;

-- With the session at its end, which sessions have a lift at a load is read from this index alone.
DROP INDEX set_entry_curve;
CREATE INDEX set_entry_curve ON set_entry
  (exercise_id, training_day, kind, load_grams, reps, rir, seconds, session_id);
CREATE INDEX set_entry_noted ON set_entry (session_id) WHERE note <> '';
""" + "".join(_index(table, columns) for table, columns in _FIELDS)
