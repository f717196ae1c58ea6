"""The words of a sentence, and what each of them may be."""

from __future__ import annotations

from tui_reader.anatomy.headline.tables import Tongue
from tui_reader.anatomy.sentences import bare

NOUN, VERB, GROUP, OF, PREPOSITION, DETERMINER = "n", "v", "g", "o", "p", "d"
SUBORDINATING, RELATIVE, JOINING, ADVERB, TIME, PRONOUN, PURPOSE = "s", "r", "c", "a", "t", "i", "u"
"""What a word is: `GROUP` belongs to the verb before it, `PURPOSE` opens an infinitive, `OF` binds nouns."""

DASHES = ("–", "—", "-", "--")
_COMMAS_AND_DASHES = (",", ";", ":", "–", "—")
_CLOSING = "\"'”“»’)"


class Sentence:
    """The words of a sentence with a label each.

    `bare` has them as word lists do; `weak` the numbers of verbs that are known by their endings alone, or that may be
    participles; `held` those of words that hold the next one, as ``d’oliva`` does; `quoted` those of short quotations;
    `spans` the clauses inside the sentence, as first word and the word after the last; `unopened` where one begins
    that no word opens: ``said it is``.
    """

    def __init__(self, words: list[str], tongue: Tongue) -> None:
        self.words = words
        self.tongue = tongue
        self.bare = [bare(word).replace("’", "'") for word in words]
        self.labels: list[str] = []
        self.weak: set[int] = set()
        self.held: set[int] = set()
        self.spans: list[tuple[int, int]] = []
        self.unopened: set[int] = set()
        self.depth = 0
        self.quoted = _quoted(words) if tongue.framed or tongue.waiting else set()
        self._closed = [not word[-1:].isalnum() and word.rstrip(_CLOSING)[-1:] in _COMMAS_AND_DASHES for word in words]

    def part(self, start: int, end: int) -> Sentence:
        """Some of the words by themselves, with the labels that they have; `spans` are left to be found."""
        own = Sentence(self.words[start:end], self.tongue)
        own.labels, own.depth = self.labels[start:end], self.depth + 1
        own.weak, own.held, own.unopened = (
            {at - start for at in numbers if start <= at < end} for numbers in (self.weak, self.held, self.unopened)
        )
        return own

    def before(self, number: int) -> str:
        """The label of the word before another; that of the noun where it holds both, as ``d’oliva`` does."""
        if number == 0:
            return ""
        return NOUN if number - 1 in self.held else self.labels[number - 1]

    def closes(self, number: int) -> bool:
        """Whether a comma or the like stands behind a word."""
        return self._closed[number]

    def opens(self, number: int) -> bool:
        """Whether a word is the first or stands behind a comma or the like."""
        return number == 0 or self.closes(number - 1)

    def inside(self, number: int) -> bool:
        """Whether a word is part of a clause inside the sentence."""
        return any(start <= number < end for start, end in self.spans)


_LONGEST_QUOTED = 8


def _quoted(words: list[str]) -> set[int]:
    """The words of short quotations but for their first: they are one noun with that."""
    found: set[int] = set()
    for number, word in enumerate(words):
        closing = {"“": "”", "«": "»", "‘": "’", '"': '"'}.get(word[:1])
        if word[:1] == "'" and len(word) > 2:
            near = range(number + 1, min(number + _LONGEST_QUOTED, len(words)))
            end = next((at for at in near if words[at].rstrip(".,;:!?")[-1:] == "'"), number)
            found.update(range(number + 1, end + 1))
        if not closing or closing in word[1:]:
            continue
        near = range(number + 1, min(number + _LONGEST_QUOTED, len(words)))
        end = next((at for at in near if closing in words[at]), number)
        found.update(range(number + 1, end + 1))
    return found
