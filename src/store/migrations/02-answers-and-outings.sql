-- Until when a notification was put off.
ALTER TABLE occurrence ADD COLUMN snoozed_ms INTEGER;
-- Why it was never shown.
ALTER TABLE occurrence ADD COLUMN missed_why TEXT;
CREATE INDEX occurrence_by_bundle ON occurrence (bundle);

-- The client is outside, with sunscreen on since then.
CREATE TABLE outing (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    since_ms INTEGER NOT NULL,
    minutes  INTEGER NOT NULL,
    zone     TEXT NOT NULL
) STRICT;

-- The newest of what was due, for the ledger's last lines.
CREATE INDEX occurrence_by_due ON occurrence (due_ms);

-- What was due before a reminder was changed is not caught up on.
ALTER TABLE reminder ADD COLUMN since_ms INTEGER NOT NULL DEFAULT 0;
