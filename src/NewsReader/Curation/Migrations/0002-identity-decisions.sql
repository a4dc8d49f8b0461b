CREATE TABLE identity_decisions (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    speaker TEXT NOT NULL,
    value TEXT NOT NULL,
    made TEXT NOT NULL,
    undone TEXT
);
