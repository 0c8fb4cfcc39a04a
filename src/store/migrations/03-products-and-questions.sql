-- The client's own products: asked about again when a hold on what is in them lifts.
CREATE TABLE product (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    added_ms INTEGER NOT NULL
) STRICT;

-- What was asked lately, to be asked again.
CREATE TABLE question (
    id       INTEGER PRIMARY KEY,
    text     TEXT NOT NULL UNIQUE,
    asked_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX question_by_asked ON question (asked_ms);
