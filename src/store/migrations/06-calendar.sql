-- The events of the calendar file as they were written last, so that a calendar that reads the file again knows
-- what changed.
CREATE TABLE calendar_event (
    name       TEXT PRIMARY KEY,
    -- Of all that the event says.
    hash       TEXT NOT NULL,
    -- Grows with each change.
    sequence   INTEGER NOT NULL CHECK (sequence >= 0),
    -- When it was changed, and when it begins.
    changed_ms INTEGER NOT NULL,
    begins_ms  INTEGER NOT NULL,
    -- It does not come any more, and the file says so.
    is_gone    INTEGER NOT NULL CHECK (is_gone IN (0, 1))
) STRICT, WITHOUT ROWID;
