"""The tables of the catalogue."""

from __future__ import annotations

SCHEMA_VERSION = 2

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE file (
    path BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    story TEXT,
    reason TEXT
) WITHOUT ROWID;
CREATE INDEX file_story ON file (story);
CREATE INDEX file_reason ON file (path, reason) WHERE reason IS NOT NULL;
CREATE TABLE story (
    id TEXT PRIMARY KEY,
    path BLOB NOT NULL,
    epoch REAL NOT NULL,
    headline TEXT NOT NULL,
    derived INTEGER NOT NULL,
    undated INTEGER NOT NULL,
    outlet TEXT,
    words INTEGER NOT NULL,
    row TEXT NOT NULL,
    stamp TEXT NOT NULL,
    indexed_in TEXT
);
CREATE TABLE link (
    story INTEGER NOT NULL,
    address BLOB NOT NULL,
    path BLOB NOT NULL,
    PRIMARY KEY (story, address)
) WITHOUT ROWID;
CREATE INDEX link_path ON link (path);
CREATE INDEX story_date ON story (epoch DESC, path, id);
CREATE INDEX story_headline ON story (headline, path, id, derived);
CREATE INDEX story_unindexed ON story (epoch DESC, id) WHERE indexed_in IS NULL;
INSERT INTO meta VALUES ('version', CAST(1000 * (julianday('now') - 2440587.5) * 86400 AS INTEGER))
"""
