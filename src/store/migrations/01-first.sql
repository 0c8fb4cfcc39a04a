-- Times are UTC milliseconds (`*_ms`) or local dates and times as text; zones are IANA names.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    date        TEXT NOT NULL,
    at_ms       INTEGER,
    zone        TEXT NOT NULL,
    recorded_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX treatment_by_date ON treatment (date, at_ms);

-- What is ticked now.
CREATE TABLE tick (
    date  TEXT NOT NULL,
    step  TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (date, step)
) STRICT, WITHOUT ROWID;

-- Every tick and every one taken back, in order.
CREATE TABLE tick_history (
    id    INTEGER PRIMARY KEY,
    date  TEXT NOT NULL,
    step  TEXT NOT NULL,
    done  INTEGER NOT NULL CHECK (done IN (0, 1)),
    at_ms INTEGER NOT NULL
) STRICT;

-- The follow-up after a treatment is settled since this local date.
CREATE TABLE followup (
    treatment INTEGER PRIMARY KEY REFERENCES treatment (id) ON DELETE CASCADE,
    settled   TEXT NOT NULL
) STRICT;

CREATE TABLE appointment (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms     INTEGER NOT NULL,
    zone      TEXT NOT NULL,
    note      TEXT NOT NULL,
    booked_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE professional (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    name  TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;

-- Reminders as the client changed them; the others are as the plan has them.
CREATE TABLE reminder (
    id      TEXT PRIMARY KEY,
    at      TEXT,
    is_on   INTEGER NOT NULL CHECK (is_on IN (0, 1))
) STRICT, WITHOUT ROWID;

-- One-offs asked for at an exact instant.
CREATE TABLE one_shot (
    key   TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What became of the occurrences that were due, by the date they were meant for.
CREATE TABLE occurrence (
    date            TEXT NOT NULL,
    key             TEXT NOT NULL,
    kind            TEXT NOT NULL,
    step            TEXT,
    bundle          TEXT NOT NULL,
    due_ms          INTEGER NOT NULL,
    state           TEXT NOT NULL,
    handed_ms       INTEGER,
    delivered_ms    INTEGER,
    notification_id INTEGER,
    answer          TEXT,
    answered_ms     INTEGER,
    PRIMARY KEY (date, key)
) STRICT, WITHOUT ROWID;
