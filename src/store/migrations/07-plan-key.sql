-- The key that the client's professional signs plans with, once a signed plan was taken: one row or none.
CREATE TABLE plan_key (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    -- The public key, in hexadecimal digits.
    key       TEXT NOT NULL CHECK (length(key) = 64),
    -- Whose plan it was.
    provider  TEXT NOT NULL,
    -- When the newest plan that was taken was signed: an older one is not taken any more.
    issued_ms INTEGER NOT NULL
) STRICT;
