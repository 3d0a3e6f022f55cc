"""Step 3: tags, what somebody would rather not say, readiness, own people."""

SQL = """
ALTER TABLE check_in ADD COLUMN declined TEXT NOT NULL DEFAULT '';  -- names, with spaces between

CREATE TABLE check_in_tag (
  id INTEGER PRIMARY KEY,
  check_in_id INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
  tag TEXT NOT NULL COLLATE NOCASE CHECK (length(tag) BETWEEN 1 AND 60),
  UNIQUE (check_in_id, tag)
) STRICT;
CREATE INDEX check_in_tag_tag ON check_in_tag (tag);

-- Of a readiness check only the day and its outcome are kept, never an answer.
CREATE TABLE readiness (
  id INTEGER PRIMARY KEY,
  training_day TEXT NOT NULL,
  outcome TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  about TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 100)
) STRICT;
"""
