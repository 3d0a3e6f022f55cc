"""Step 1: the first schema."""

SQL = """
CREATE TABLE exercise (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
  pattern TEXT NOT NULL,
  equipment TEXT NOT NULL,
  load_kind TEXT NOT NULL
    CHECK (load_kind IN ('total', 'per_hand', 'bodyweight_plus', 'assisted', 'none')),
  measure TEXT NOT NULL CHECK (measure IN ('reps', 'seconds', 'metres')),
  per_side INTEGER NOT NULL CHECK (per_side IN (0, 1)),
  kin_id INTEGER REFERENCES exercise (id) ON DELETE SET NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE exercise_alias (
  id INTEGER PRIMARY KEY,
  exercise_id INTEGER NOT NULL REFERENCES exercise (id) ON DELETE CASCADE,
  alias TEXT NOT NULL COLLATE NOCASE UNIQUE
) STRICT;
CREATE INDEX exercise_alias_exercise ON exercise_alias (exercise_id);

CREATE TABLE routine (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  days TEXT NOT NULL,          -- JSON list of weekdays, 0 Monday to 6 Sunday
  cardio_days TEXT NOT NULL,   -- likewise
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE routine_session (
  id INTEGER PRIMARY KEY,
  routine_id INTEGER NOT NULL REFERENCES routine (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (routine_id, code)
) STRICT;

CREATE TABLE routine_slot (
  id INTEGER PRIMARY KEY,
  routine_session_id INTEGER NOT NULL REFERENCES routine_session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  exercise_id INTEGER NOT NULL REFERENCES exercise (id) ON DELETE RESTRICT,
  sets_low INTEGER NOT NULL,
  sets_high INTEGER NOT NULL,
  amount_low INTEGER NOT NULL,
  amount_high INTEGER NOT NULL,
  intensity_low INTEGER,
  intensity_high INTEGER,
  rest_seconds INTEGER NOT NULL,
  in_short_day INTEGER NOT NULL CHECK (in_short_day IN (0, 1)),
  CHECK (sets_low BETWEEN 1 AND sets_high),
  CHECK (amount_low BETWEEN 1 AND amount_high)
) STRICT;
CREATE INDEX routine_slot_session ON routine_slot (routine_session_id, position);

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  raw BLOB                     -- the file as it came, compressed, where the person wants it kept
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('strength', 'easy_cardio', 'rest')),
  training_day TEXT NOT NULL CHECK (training_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  started_ms INTEGER NOT NULL, -- UTC milliseconds since 1970
  offset_minutes INTEGER NOT NULL,
  ended_ms INTEGER,
  code TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  is_short INTEGER NOT NULL DEFAULT 0 CHECK (is_short IN (0, 1)),
  batch_id INTEGER REFERENCES import_batch (id) ON DELETE SET NULL,
  natural_key TEXT UNIQUE,
  UNIQUE (id, training_day)
) STRICT;
CREATE INDEX session_day ON session (training_day, started_ms);
CREATE INDEX session_batch ON session (batch_id) WHERE batch_id IS NOT NULL;

-- training_day is repeated so that one lift's curve is read from one index; the pair of keys makes
-- SQLite itself keep it equal to the session's.
CREATE TABLE set_entry (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  training_day TEXT NOT NULL,
  exercise_id INTEGER NOT NULL REFERENCES exercise (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('warm_up', 'working', 'drop', 'failure')),
  reps INTEGER CHECK (reps BETWEEN 0 AND 1000),
  seconds INTEGER CHECK (seconds BETWEEN 0 AND 86400),
  metres REAL CHECK (metres BETWEEN 0 AND 500000),
  load_grams INTEGER CHECK (load_grams BETWEEN 0 AND 2000000),
  unit TEXT CHECK (unit IN ('kg', 'lb')),
  rir REAL CHECK (rir BETWEEN 0 AND 10),
  planned_reps INTEGER,
  planned_seconds INTEGER,
  planned_metres REAL,
  planned_load_grams INTEGER,
  planned_rir REAL,
  superset INTEGER,
  note TEXT NOT NULL DEFAULT '',
  at_ms INTEGER,
  CHECK (reps IS NOT NULL OR seconds IS NOT NULL OR metres IS NOT NULL),
  CHECK ((load_grams IS NULL) = (unit IS NULL)),
  FOREIGN KEY (session_id, training_day) REFERENCES session (id, training_day)
    ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
CREATE INDEX set_entry_session ON set_entry (session_id, training_day, position);
CREATE INDEX set_entry_curve
  ON set_entry (exercise_id, training_day, kind, load_grams, reps, rir, seconds);

CREATE TABLE cardio_bout (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  training_day TEXT NOT NULL,
  activity TEXT NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
  metres REAL,
  talk_test TEXT CHECK (talk_test IN ('could_sing', 'could_talk', 'few_words')),
  mean_bpm INTEGER CHECK (mean_bpm BETWEEN 20 AND 260),
  note TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (session_id, training_day) REFERENCES session (id, training_day)
    ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
CREATE INDEX cardio_bout_session ON cardio_bout (session_id, training_day);
CREATE INDEX cardio_bout_day ON cardio_bout (training_day, seconds);

CREATE TABLE heart_rate_bout (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  started_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  seconds INTEGER NOT NULL,
  mean_bpm INTEGER NOT NULL,
  max_bpm INTEGER NOT NULL,
  samples BLOB                 -- one byte a second, 0 where unknown, compressed
) STRICT;
CREATE INDEX heart_rate_bout_session ON heart_rate_bout (session_id);

CREATE TABLE feeling (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  training_day TEXT NOT NULL,
  moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
  valence INTEGER NOT NULL CHECK (valence BETWEEN -5 AND 5),
  arousal INTEGER CHECK (arousal BETWEEN 1 AND 6),
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  UNIQUE (session_id, moment),
  FOREIGN KEY (session_id, training_day) REFERENCES session (id, training_day)
    ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE TABLE check_in (
  id INTEGER PRIMARY KEY,
  training_day TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  mood INTEGER CHECK (mood BETWEEN 0 AND 10),
  energy INTEGER CHECK (energy BETWEEN 0 AND 10),
  sleep INTEGER CHECK (sleep BETWEEN 0 AND 10),
  stress INTEGER CHECK (stress BETWEEN 0 AND 10),
  confidence INTEGER CHECK (confidence BETWEEN 0 AND 10),
  note TEXT NOT NULL DEFAULT '',
  batch_id INTEGER REFERENCES import_batch (id) ON DELETE SET NULL,
  natural_key TEXT UNIQUE
) STRICT;
CREATE INDEX check_in_day ON check_in (training_day, at_ms, mood, energy, sleep);

CREATE TABLE questionnaire (
  id INTEGER PRIMARY KEY,
  instrument TEXT NOT NULL,
  language TEXT NOT NULL,
  training_day TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX questionnaire_day ON questionnaire (instrument, training_day);

CREATE TABLE questionnaire_answer (
  id INTEGER PRIMARY KEY,
  questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
  item INTEGER NOT NULL,
  answer INTEGER,              -- null: rather not say
  UNIQUE (questionnaire_id, item)
) STRICT;

CREATE TABLE preference (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
"""
