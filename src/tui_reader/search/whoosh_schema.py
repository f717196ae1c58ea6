"""What the Whoosh index holds of a story, and how words get into it quickly.

Imported only where the index is used. The table of contents of a Whoosh index pickles these classes by name, so a
change of their names or of what they write needs another `VERSION`.
"""

from __future__ import annotations

import warnings
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from sys import byteorder
from typing import Any

from tui_reader.folding import words
from tui_reader.search.story_text import story_text
from tui_reader.story import Story

with warnings.catch_warnings():
    # Whoosh 2.7.4 is frozen; its string escapes and `is` comparisons warn on newer Pythons.
    warnings.simplefilter("ignore")
    from whoosh import columns, fields, formats

VERSION = 4
"""Of the schema; an index of another version is made anew."""

PASSAGE_GAP = 100
"""Positions left free between two passages, so that no phrase runs from one into the next."""
BODY = 1 << 31
"""The first position of a story's body: what stands before is its head. So positions tell what the body holds."""


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
    """A field whose value is one or two sequences of texts, cut into words by `folding.words`; the second is the body.

    `index` is Whoosh's extension point: it gives the postings without a token object a word, and no
    weights: they follow from the positions.
    """

    def __init__(self, counted: bool = False) -> None:
        """`counted`: how many words each story has here is kept."""
        super().__init__(WordPositions(), None, scorable=counted)

    def index(self, value: Sequence[Iterable[str]], **_: Any) -> list[tuple[bytes, int, float, bytes]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for position, passages in zip((0, BODY), value, strict=False):
            for passage in passages:
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


PARTS = ("highlights", "byline", "outlet", "place", "subhead", "links", "has", "lang")
"""Fields of `StoryText` that are fields of the index, besides `title` and `text`."""


def make_schema() -> fields.Schema:
    """The fields: `text` holds all passages, head and body; the others those of their name.

    `id` finds a story by its id, `key` gives the id of a story found.
    """
    return fields.Schema(
        id=fields.ID(unique=True),
        key=fields.COLUMN(columns.FixedBytesColumn(32)),
        text=Passages(counted=True),
        title=Passages(),
        **{name: Passages() for name in PARTS},
    )


def document(story: Story) -> dict[str, object]:
    """The fields of one story, as Whoosh's `add_document` takes them."""
    text = story_text(story)
    found: dict[str, object] = {"id": story.id, "key": bytes.fromhex(story.id)}
    found |= {"title": ((text.title,),), "text": (text.head, text.body)}
    for name in PARTS:
        if passages := getattr(text, name):
            found[name] = (passages,)
    return found
