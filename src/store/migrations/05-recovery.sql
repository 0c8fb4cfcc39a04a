-- The whole recovery: details of treatments, courses, check-ins, photos, and the plan of each day.

-- What a client notes of a treatment; none of it shortens a hold. A depth is NULL where it is not known.
ALTER TABLE treatment ADD COLUMN area TEXT NOT NULL DEFAULT '';
ALTER TABLE treatment ADD COLUMN depth TEXT CHECK (depth IN ('light', 'standard', 'deep'));
ALTER TABLE treatment ADD COLUMN kind TEXT NOT NULL DEFAULT 'plain' CHECK (kind IN ('plain', 'rf'));
ALTER TABLE treatment ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- Photos of the skin. Their files are named by the hash; spots are ten-thousandths of width and height.
CREATE TABLE photo (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    date     TEXT NOT NULL,
    view     TEXT NOT NULL CHECK (view IN ('front', 'left', 'right')),
    hash     TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    width    INTEGER NOT NULL CHECK (width > 0),
    height   INTEGER NOT NULL CHECK (height > 0),
    -- In hundredths of a stop below white.
    light    INTEGER NOT NULL,
    -- The pupils, once they are marked.
    left_x   INTEGER CHECK (left_x BETWEEN 0 AND 10000),
    left_y   INTEGER CHECK (left_y BETWEEN 0 AND 10000),
    right_x  INTEGER CHECK (right_x BETWEEN 0 AND 10000),
    right_y  INTEGER CHECK (right_y BETWEEN 0 AND 10000),
    added_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX photo_by_date ON photo (date);

-- What the client notes of their skin: one check-in for a local date, with the degree of each sign that
-- was looked at, from 0 (none) to 3 (strong). A sign without a row was not looked at.
CREATE TABLE check_in (
    date  TEXT PRIMARY KEY,
    note  TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_sign (
    date   TEXT NOT NULL REFERENCES check_in (date) ON DELETE CASCADE,
    sign   TEXT NOT NULL,
    degree INTEGER NOT NULL CHECK (degree BETWEEN 0 AND 3),
    PRIMARY KEY (date, sign)
) STRICT, WITHOUT ROWID;

-- What the client unfolded on a screen: a row as long as it is open, for the day it was opened for.
CREATE TABLE unfolded (
    date TEXT NOT NULL,
    fold TEXT NOT NULL,
    PRIMARY KEY (date, fold)
) STRICT, WITHOUT ROWID;

ALTER TABLE professional ADD COLUMN clinic TEXT NOT NULL DEFAULT '';
-- An e-mail address, a phone number, or another address, as the client wrote it.
ALTER TABLE professional ADD COLUMN message TEXT NOT NULL DEFAULT '';
-- What the professional said, in the client's words or theirs.
ALTER TABLE professional ADD COLUMN instructions TEXT NOT NULL DEFAULT '';

-- What came of an appointment, in the client's words.
ALTER TABLE appointment ADD COLUMN outcome TEXT NOT NULL DEFAULT '';

-- What the client wants to ask at the next visit, and since when it has been asked.
CREATE TABLE agenda (
    id       INTEGER PRIMARY KEY,
    text     TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    asked_ms INTEGER
) STRICT;

-- A planned series of treatments, from this local date on until the next one begins.
CREATE TABLE course (
    id         INTEGER PRIMARY KEY,
    since      TEXT NOT NULL,
    sessions   INTEGER NOT NULL,
    every_days INTEGER NOT NULL
) STRICT;

-- The plans that were applied, each from a local date on, that date included. What it changes of the default
-- plan is JSON; an empty text is the default plan again. Of two from the same date the later row counts.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    applies_from TEXT NOT NULL,
    overlay TEXT NOT NULL,
    applied_ms INTEGER NOT NULL
) STRICT;
