"""The words of a sentence, and what each of them is likely to be."""

from __future__ import annotations

from tui_reader.anatomy.sentences import bare
from tui_reader.anatomy.tongue import Tongue

NOUN, VERB, GROUP, OF, PREPOSITION, DETERMINER = "n", "v", "g", "o", "p", "d"
SUBORDINATING, RELATIVE, JOINING, ADVERB, TIME, PRONOUN, PURPOSE = "s", "r", "c", "a", "t", "i", "u"
"""What a word is: `GROUP` belongs to the verb before it, `PURPOSE` opens an infinitive, `OF` binds nouns."""

_CLOSING = "\"'”“»’)"


class Sentence:
    """The words of a sentence with a label each.

    `bare` has them as word lists do; `weak` the numbers of verbs that are known by their endings alone, or that may be
    participles; `held` those of words that hold the next one, as ``d’oliva`` does; `spans` the clauses inside the
    sentence, as first word and the word after the last.
    """

    def __init__(self, words: list[str], tongue: Tongue) -> None:
        self.words = words
        self.tongue = tongue
        self.bare = [bare(word).replace("’", "'") for word in words]
        self.labels: list[str] = []
        self.weak: set[int] = set()
        self.held: set[int] = set()
        self.spans: list[tuple[int, int]] = []

    def before(self, number: int) -> str:
        """The label of the word before another; that of the noun where it holds both, as ``d’oliva`` does."""
        if number == 0:
            return ""
        return NOUN if number - 1 in self.held else self.labels[number - 1]

    def closes(self, number: int) -> bool:
        """Whether a comma or the like stands behind a word."""
        return self.words[number].rstrip(_CLOSING)[-1:] in (",", ";", ":", "–", "—")

    def opens(self, number: int) -> bool:
        """Whether a word is the first or stands behind a comma or the like."""
        return number == 0 or self.closes(number - 1)

    def inside(self, number: int) -> bool:
        """Whether a word is part of a clause inside the sentence."""
        return any(start <= number < end for start, end in self.spans)
