-- Treatments and appointments keep the wall time they were entered as, beside zone and instant.

-- Wall times are local dates and times as text; `offset_s` is that of the zone at the instant, in
-- seconds east of UTC, for a zone that is not known any more. Rows of before, of which the wall time
-- is still to be read by the zone data they were made with, have `is_old`.
ALTER TABLE treatment ADD COLUMN wall TEXT;
ALTER TABLE treatment ADD COLUMN offset_s INTEGER NOT NULL DEFAULT 0;
ALTER TABLE treatment ADD COLUMN is_old INTEGER NOT NULL DEFAULT 0 CHECK (is_old IN (0, 1));
UPDATE treatment SET is_old = 1;

-- While it is still to come, an appointment with `by_wall` follows its wall time.
ALTER TABLE appointment ADD COLUMN wall TEXT;
ALTER TABLE appointment ADD COLUMN offset_s INTEGER NOT NULL DEFAULT 0;
ALTER TABLE appointment ADD COLUMN by_wall INTEGER NOT NULL DEFAULT 0 CHECK (by_wall IN (0, 1));
ALTER TABLE appointment ADD COLUMN is_old INTEGER NOT NULL DEFAULT 0 CHECK (is_old IN (0, 1));
UPDATE appointment SET is_old = 1;

ALTER TABLE outing ADD COLUMN offset_s INTEGER NOT NULL DEFAULT 0;

-- Treatments that were entered under older rules of a zone: which of two instants was meant is for
-- the client to say. The later one is in force until then. It outlasts its treatment, which may be put
-- back.
CREATE TABLE zone_question (
    treatment  INTEGER PRIMARY KEY,
    earlier_ms INTEGER NOT NULL,
    later_ms   INTEGER NOT NULL,
    told       INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))
) STRICT;
