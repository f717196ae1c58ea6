"""What the reader said of a block of a story: which part it is."""

from __future__ import annotations

from tui_reader.record import Record
from tui_reader.story import BlockKind, Span


class Correction(Record):
    """A block's kind, as the reader put it right."""

    span: Span
    """Where the block was; what is written around it may have been edited since."""
    digest: str
    """What it said: see `digest_of`. A block that says the same is meant, wherever it stands."""
    kind: BlockKind


def digest_of(text: str) -> str:
    """16 hexadecimal digits of the SHA-256 of a block's letters and digits; of all its characters, where it has none.

    So it stays the same where a later newsread takes a list mark off or joins a hyphen.
    """
    from hashlib import sha256

    said = "".join(character for character in text if character.isalnum()) or text
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]
