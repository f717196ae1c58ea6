"""Scripts that are written without spaces between words: Chinese and Japanese."""

from __future__ import annotations

STOPS = "。！？"
"""They end a sentence though neither space nor capital follows."""
LONGEST_WORD = 12
"""Characters between two spaces on average, where these part words, at most."""
_SAMPLE = 80
"""Characters by which a script is told."""


def may_be(text: str) -> bool:
    """Whether a text begins with characters among which one is of the East."""
    sample = text[:_SAMPLE]
    return not sample.isascii() and max(sample) >= "\u3000"


def is_unspaced(text: str) -> bool:
    """Whether a text is mostly of such a script."""
    sample = text[:_SAMPLE]
    if sample.isascii() or sample.count(" ") * LONGEST_WORD > len(sample):
        return False
    # Each of its characters is three bytes.
    if len(sample.encode("utf-8", "surrogatepass")) <= 2 * len(sample):
        return False
    return sum("\u3040" <= character <= "\u9fff" for character in sample) * 2 > len(sample)


def is_unspaced_character(character: str) -> bool:
    """Whether no space is written beside it."""
    return "\u3000" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"


def word_count(text: str) -> int:
    """How many words a text has, roughly: two characters make one."""
    return (len(text) + 1) // 2


def sentence_count(text: str) -> int:
    """How many sentences end in a text, the last whether it ends or not."""
    return 1 + sum(map(text.rstrip("」』”’）")[:-1].count, STOPS))
