"""What the Whoosh index holds of a story, and how words get into it quickly.

Imported only where the index is used. The table of contents of a Whoosh index pickles these classes by name, so a
change of their names or of what they write needs another `VERSION`.
"""

from __future__ import annotations

import warnings
from array import array
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from sys import byteorder
from typing import Any

from tui_reader.folding import words
from tui_reader.search.story_text import story_text
from tui_reader.story import Published, Story

with warnings.catch_warnings():
    # Whoosh 2.7.4 is frozen; its string escapes and `is` comparisons warn on newer Pythons.
    warnings.simplefilter("ignore")
    from whoosh import columns, fields, formats

VERSION = 2
"""Of the schema; an index of another version is made anew."""

PASSAGE_GAP = 100
"""Positions left free between two passages, so that no phrase runs from one into the next."""


class WordPositions(formats.Positions):  # type: ignore[misc]
    """The positions of a word in a story as plain 32-bit numbers: Whoosh's own form pickles a list a posting."""

    def encode(self, positions: list[int]) -> bytes:
        return array("I", positions).tobytes()

    def decode_positions(self, value: bytes) -> list[int]:
        return memoryview(value).cast("I").tolist()

    def decode_frequency(self, value: bytes) -> int:
        return len(value) // 4

    def decode_weight(self, value: bytes) -> float:
        return float(len(value) // 4)


class Passages(fields.FieldType):  # type: ignore[misc]
    """A field whose value is a sequence of texts, cut into words by `folding.words`.

    `index` is Whoosh's extension point: it gives the postings without a token object a word, and no
    weights: they follow from the positions. Stems would be added
    here, as a second field over the same words.
    """

    def __init__(self, counted: bool = False) -> None:
        """`counted`: how many words each story has here is kept."""
        super().__init__(WordPositions(), None, scorable=counted)

    def index(self, value: Iterable[str], **_: Any) -> list[tuple[bytes, int, float, bytes]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        position = 0
        for passage in value:
            for word in words(passage):
                found[word].append(position)
                position += 1
            position += PASSAGE_GAP
        encode = self.format.encode
        # Most words stand there once.
        return [
            (word.encode(), len(at), 1.0, encode(at) if len(at) > 1 else at[0].to_bytes(4, byteorder))
            for word, at in found.items()
        ]


def make_schema() -> fields.Schema:
    """The fields: words are looked for in `text`, all passages; `title` and `highlights` raise the score.

    `id` finds a story by its id, `key` gives the id of a story found.
    """
    return fields.Schema(
        id=fields.ID(unique=True),
        key=fields.COLUMN(columns.FixedBytesColumn(32)),
        title=Passages(),
        highlights=Passages(),
        text=Passages(counted=True),
        outlet=fields.ID(),
        byline=Passages(),
        published=fields.NUMERIC(int, bits=32, shift_step=8),
    )


def document(story: Story) -> dict[str, object]:
    """The fields of one story, as Whoosh's `add_document` takes them."""
    text = story_text(story)
    found: dict[str, object] = {"id": story.id, "key": bytes.fromhex(story.id)}
    found |= {"title": (text.title,), "text": text.passages}
    if text.highlights:
        found["highlights"] = text.highlights
    if story.about.bylines:
        found["byline"] = story.about.bylines
    if story.about.outlet:
        found["outlet"] = story.about.outlet
    day = _day(story.about.published)
    if day is not None:
        found["published"] = day
    return found


def _day(published: Published | None) -> int | None:
    """The day as a number that grows by one a day, None where there is none or it is no date."""
    if published is None:
        return None
    try:
        return date.fromisoformat((published.value + "-01")[:10]).toordinal()
    except ValueError:
        return None
