CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE passages (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL,
    language TEXT NOT NULL,
    quote TEXT NOT NULL,
    tail TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    block INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    occurrences INTEGER NOT NULL,
    revision TEXT NOT NULL,
    made TEXT NOT NULL
);

CREATE INDEX passages_of_article ON passages (article_id);

CREATE TABLE passage_sets (
    set_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    passage_id TEXT NOT NULL REFERENCES passages (id),
    PRIMARY KEY (set_id, ordinal)
);

CREATE TABLE article_revisions (
    article_id TEXT NOT NULL,
    revision TEXT NOT NULL,
    body TEXT NOT NULL,
    kept TEXT NOT NULL,
    PRIMARY KEY (article_id, revision)
);

CREATE TABLE passage_locations (
    passage_id TEXT NOT NULL REFERENCES passages (id),
    revision TEXT NOT NULL,
    rules INTEGER NOT NULL,
    status TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    rivals TEXT NOT NULL,
    similarity DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (passage_id, revision)
);

CREATE TABLE article_renames (
    path TEXT NOT NULL,
    record_id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    PRIMARY KEY (path, record_id)
);
