-- Until when a notification was put off.
ALTER TABLE occurrence ADD COLUMN snoozed_ms INTEGER;
CREATE INDEX occurrence_by_bundle ON occurrence (bundle);

-- The client is outside, with sunscreen on since then.
CREATE TABLE outing (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    since_ms INTEGER NOT NULL,
    minutes  INTEGER NOT NULL,
    zone     TEXT NOT NULL
) STRICT;
