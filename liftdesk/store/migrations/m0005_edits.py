"""Step 5: when a row was last changed or deleted, so that two files can be joined."""

SQL = """
-- One line for each row that was changed or deleted since it was made: an id says by itself when
-- its row was made. A deleted row leaves its id and the time, nothing of what was in it. A row that
-- became one with another says which (led_to). The row 0 of "routine.is_active" and of
-- "place.is_current" says which one is in use, and since when.
CREATE TABLE edit (
  source TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL CHECK (at_ms BETWEEN 0 AND 7258118400000),  -- to the year 2200
  is_deleted INTEGER NOT NULL CHECK (is_deleted IN (0, 1)),
  led_to INTEGER,
  PRIMARY KEY (source, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_led ON edit (source, led_to, at_ms) WHERE led_to IS NOT NULL;
"""
