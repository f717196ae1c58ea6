"""What the Whoosh index holds of a story.

Imported only where the index is used. The table of contents of a Whoosh index pickles these fields, so a change of
them or of what is written needs another `VERSION`.
"""

from __future__ import annotations

import warnings

from tui_reader.search.whoosh_texts import APART

with warnings.catch_warnings():
    # Whoosh 2.7.4 is frozen; its string escapes and `is` comparisons warn on newer Pythons.
    warnings.simplefilter("ignore")
    from whoosh import columns, fields

VERSION = 6
"""Of the schema; an index of another version is made anew."""

KEY = 32
"""Bytes of an id in the column of keys."""


def make_schema() -> fields.Schema:
    """The fields: `text` holds the words of all passages, `has` and `lang` what stands apart from these.

    `key` gives the id of a story found.
    """
    return fields.Schema(
        key=fields.COLUMN(columns.FixedBytesColumn(KEY)),
        text=fields.KEYWORD(scorable=True),
        **{name: fields.KEYWORD() for name in APART},
    )
