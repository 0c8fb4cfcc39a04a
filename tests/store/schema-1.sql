-- A store as the first schema left it, with a row in every table: it is never edited.
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
CREATE TABLE tick (
    date  TEXT NOT NULL,
    step  TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (date, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE tick_history (
    id    INTEGER PRIMARY KEY,
    date  TEXT NOT NULL,
    step  TEXT NOT NULL,
    done  INTEGER NOT NULL CHECK (done IN (0, 1)),
    at_ms INTEGER NOT NULL
) STRICT;
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
CREATE TABLE reminder (
    id      TEXT PRIMARY KEY,
    at      TEXT,
    is_on   INTEGER NOT NULL CHECK (is_on IN (0, 1))
) STRICT, WITHOUT ROWID;
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
    answered_ms     INTEGER,
    PRIMARY KEY (date, key)
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES ('quiet_hours', '23:00-06:00');
INSERT INTO treatment VALUES (1, '2026-11-22', 1795356000000, 'Europe/Berlin', 1795356000000);
INSERT INTO tick VALUES ('2026-11-23', 'sunscreen_am', 1795419000000);
INSERT INTO tick_history VALUES (1, '2026-11-23', 'sunscreen_am', 1, 1795419000000);
INSERT INTO followup VALUES (1, '2026-11-24');
INSERT INTO appointment VALUES (1, 1797000000000, 'Europe/Berlin', 'Check', 1795419000000);
INSERT INTO professional VALUES (1, 'Ines Moreau', '+44 20 7946 0018');
INSERT INTO reminder VALUES ('morning', '09:30', 1);
INSERT INTO one_shot VALUES ('test@2026-11-23T08:30:00', 1795419000000);
INSERT INTO occurrence VALUES ('2026-11-23', 'sunscreen_am@2026-11-23T08:10:00', 'step',
    'sunscreen_am', '2026-11-23T08:10', 1795417800000, 'delivered', 1795417800000, 1795417800021,
    7, NULL, NULL);
PRAGMA user_version = 1;
