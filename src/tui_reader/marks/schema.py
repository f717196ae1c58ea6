"""The tables of the marks file, and how an older file becomes one of today."""

from __future__ import annotations

SCHEMA_VERSION = 5

_SINCE_2 = """
CREATE TABLE tag (folded TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE tagged (story TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (story, tag)) WITHOUT ROWID;
CREATE INDEX tagged_tag ON tagged (tag);
CREATE TABLE saved (folded TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE searched (
    library BLOB NOT NULL,
    query TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (library, query)
) WITHOUT ROWID
"""

_SINCE_3 = """
CREATE TABLE corrected (
    story TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (story, start, stop, digest)
) WITHOUT ROWID
"""

_SINCE_4 = "ALTER TABLE mark ADD COLUMN digest TEXT NOT NULL DEFAULT ''"
"""Of the place: see `tui_reader.story.Place`."""

_SINCE_5 = "CREATE TABLE shown (library BLOB PRIMARY KEY, view TEXT NOT NULL) WITHOUT ROWID"
"""What the list of a library showed last, as `desk` writes it."""

SCHEMA = f"""
CREATE TABLE mark (
    story TEXT PRIMARY KEY,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    block INTEGER,
    offset INTEGER,
    progress REAL,
    library BLOB,
    path BLOB
) WITHOUT ROWID;
CREATE INDEX mark_read ON mark (story) WHERE read;
CREATE INDEX mark_starred ON mark (story) WHERE starred;
CREATE INDEX mark_path ON mark (path) WHERE path IS NOT NULL;
CREATE TABLE last (library BLOB PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    library BLOB NOT NULL,
    words TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step (number),
    story TEXT NOT NULL,
    field TEXT NOT NULL,
    value INTEGER NOT NULL
);
CREATE INDEX change_step ON change (step);
CREATE INDEX change_story ON change (story);
{_SINCE_2};
{_SINCE_3};
{_SINCE_4};
{_SINCE_5}
"""

MIGRATIONS = {1: _SINCE_2, 2: _SINCE_3, 3: _SINCE_4, 4: _SINCE_5}
"""By version, what makes of a file of that version one of the next."""
