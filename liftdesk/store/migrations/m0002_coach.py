"""Step 2: places with their equipment, pain, wishes, chosen days, changes of one session, wins."""

SQL = """
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
  position INTEGER NOT NULL,
  gear TEXT NOT NULL,          -- JSON: what is there, by kind of equipment
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT;

CREATE TABLE pain (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  training_day TEXT NOT NULL,
  exercise_id INTEGER NOT NULL REFERENCES exercise (id) ON DELETE RESTRICT,
  body_part TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 10),
  note TEXT NOT NULL DEFAULT '',
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  UNIQUE (session_id, exercise_id),
  FOREIGN KEY (session_id, training_day) REFERENCES session (id, training_day)
    ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
CREATE INDEX pain_exercise ON pain (exercise_id, training_day);

CREATE TABLE wish (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('easy_week', 'illness')),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  CHECK (first_day <= last_day)
) STRICT;
CREATE INDEX wish_days ON wish (last_day, first_day);

CREATE TABLE week_days (
  id INTEGER PRIMARY KEY,
  monday TEXT NOT NULL UNIQUE,
  days TEXT NOT NULL           -- JSON list of weekdays, 0 Monday to 6 Sunday
) STRICT;

-- What one session does otherwise than its plan, so that a restart finds it as it was left.
CREATE TABLE session_change (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('add', 'drop', 'swap', 'fewer')),
  exercise_id INTEGER NOT NULL REFERENCES exercise (id) ON DELETE RESTRICT,
  with_id INTEGER REFERENCES exercise (id) ON DELETE RESTRICT,
  CHECK ((kind = 'swap') = (with_id IS NOT NULL)),
  UNIQUE (session_id, exercise_id)
) STRICT;

CREATE TABLE win (
  id INTEGER PRIMARY KEY,
  training_day TEXT NOT NULL,
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX win_day ON win (training_day);

CREATE TABLE hidden_item (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

ALTER TABLE set_entry ADD COLUMN other_side_reps INTEGER
  CHECK (other_side_reps BETWEEN 0 AND 1000);
ALTER TABLE routine_slot ADD COLUMN superset INTEGER;

CREATE TABLE feeling_now (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  training_day TEXT NOT NULL,
  moment TEXT NOT NULL CHECK (moment IN ('before', 'first_set', 'after')),
  valence INTEGER NOT NULL CHECK (valence BETWEEN -5 AND 5),
  arousal INTEGER CHECK (arousal BETWEEN 1 AND 6),
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  UNIQUE (session_id, moment),
  FOREIGN KEY (session_id, training_day) REFERENCES session (id, training_day)
    ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
INSERT INTO feeling_now SELECT id, session_id, training_day, moment, valence, arousal, at_ms,
  offset_minutes FROM feeling;
DROP TABLE feeling;
ALTER TABLE feeling_now RENAME TO feeling;
"""
