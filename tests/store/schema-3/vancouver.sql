-- A store as schema 3 left it, made with zone data 2025b in America/Vancouver: it is never edited.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('reminders_since','1795262400000');
CREATE TABLE treatment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    date        TEXT NOT NULL,
    at_ms       INTEGER,
    zone        TEXT NOT NULL,
    recorded_ms INTEGER NOT NULL
) STRICT;
INSERT INTO treatment VALUES(1,'2026-10-05',1791224100000,'America/Vancouver',1795262400000);
INSERT INTO treatment VALUES(2,'2026-11-09',NULL,'America/Vancouver',1795262400000);
INSERT INTO treatment VALUES(3,'2026-11-20',1795215600000,'America/Vancouver',1795262400000);
CREATE TABLE tick (
    date  TEXT NOT NULL,
    step  TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (date, step)
) STRICT, WITHOUT ROWID;
INSERT INTO tick VALUES('2026-11-21','sunscreen_am',1795262400000);
CREATE TABLE tick_history (
    id    INTEGER PRIMARY KEY,
    date  TEXT NOT NULL,
    step  TEXT NOT NULL,
    done  INTEGER NOT NULL CHECK (done IN (0, 1)),
    at_ms INTEGER NOT NULL
) STRICT;
INSERT INTO tick_history VALUES(1,'2026-11-21','sunscreen_am',1,1795262400000);
CREATE TABLE followup (
    treatment INTEGER PRIMARY KEY REFERENCES treatment (id) ON DELETE CASCADE,
    settled   TEXT NOT NULL
) STRICT;
INSERT INTO followup VALUES(3,'2026-11-21');
CREATE TABLE appointment (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms     INTEGER NOT NULL,
    zone      TEXT NOT NULL,
    note      TEXT NOT NULL,
    booked_ms INTEGER NOT NULL
) STRICT;
INSERT INTO appointment VALUES(1,1795539600000,'America/Vancouver','Check',1795262400000);
INSERT INTO appointment VALUES(2,1796923800000,'America/Vancouver','Next session',1795262400000);
CREATE TABLE professional (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    name  TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;
CREATE TABLE reminder (
    id      TEXT PRIMARY KEY,
    at      TEXT,
    is_on   INTEGER NOT NULL CHECK (is_on IN (0, 1))
, since_ms INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
INSERT INTO reminder VALUES('sunscreen_am','08:40',1,1795262400000);
CREATE TABLE one_shot (
    key   TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
    answered_ms     INTEGER, snoozed_ms INTEGER, missed_why TEXT,
    PRIMARY KEY (date, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE outing (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    since_ms INTEGER NOT NULL,
    minutes  INTEGER NOT NULL,
    zone     TEXT NOT NULL
) STRICT;
INSERT INTO outing VALUES(1,1795262400000,120,'America/Vancouver');
CREATE TABLE product (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    added_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE question (
    id       INTEGER PRIMARY KEY,
    text     TEXT NOT NULL UNIQUE,
    asked_ms INTEGER NOT NULL
) STRICT;

INSERT INTO sqlite_sequence VALUES('treatment',3);
INSERT INTO sqlite_sequence VALUES('appointment',2);
CREATE INDEX treatment_by_date ON treatment (date, at_ms);
CREATE INDEX occurrence_by_bundle ON occurrence (bundle);
CREATE INDEX occurrence_by_due ON occurrence (due_ms);
CREATE INDEX question_by_asked ON question (asked_ms);
PRAGMA user_version = 3;
