"""Which stories headlines name that are not quite their own, and which stories link to one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from difflib import SequenceMatcher
from math import log
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.story import BlockKind

if TYPE_CHECKING:
    from tui_reader.desk.finding import Finding
    from tui_reader.desk.reading import Reading
    from tui_reader.library import Library
    from tui_reader.story import Row

MAX_NEAR = 8
"""Stories that are offered where it is not sure which one is named."""
NEAR = 0.25
"""What fits less well is not offered."""
SURE, AHEAD, FOREIGN = 0.4, 0.04, 0.05
"""A story is the one that is named where it fits at least so well, by so much better than the next one, and where so
little of the headline at most are words put in the place of its own that it does not have. Chosen on the made set of
`benchmarks.bench_names`."""

_CANDIDATES = 60
_LINKERS = 200
"""Stories with the words of a headline, and stories with its path, that are read to see whether these are links."""
_TOLD = 0.7
"""What a word is worth that stands in the story, though not in its headline."""
_TEXT_BLOCKS = 6
"""Blocks of a story, its headline left out, that are read for such words."""
_NUMBER, _MARKER = 0.15, 0.1
"""What numbers are worth, which are updated, and words that say what kind of story it is."""
_MARKERS = frozenset(["update", "updated", "live", "video", "watch", "breaking", "exclusive", "opinion", "analysis"])


class Named(NamedTuple):
    """What a headline may name."""

    sure: str | None
    """The id of the story that it names; None where that is not sure."""
    near: tuple[Row, ...]
    """The stories it may name, the likeliest first."""


class Naming:
    """Looks headlines up in one library."""

    def __init__(self, library: Library, reading: Reading, finding: Finding) -> None:
        self._catalogue = library.catalogue
        self._reading = reading
        self._finding = finding

    def named(self, headline: str, apart_from: str | None) -> Named:
        """See `Desk.named`."""
        from tui_reader.folding import words

        asked = list(dict.fromkeys(filter(None, words(headline))))
        if not asked:
            return Named(None, ())
        found = self._finding.search(f"title:({' OR '.join(asked)}) sort:match", _CANDIDATES, typing=False)
        ids = [story_id for story_id, _ in found.matches if story_id != apart_from]
        rows = [row for row in self._catalogue.rows(ids).values() if not row.title.derived]
        weights = self._weights(asked, found.languages)
        fits = {row.id: self._fit(row, weights, found.languages) for row in rows}
        near = (row for row in rows if fits[row.id].share >= NEAR)
        best = sorted(near, key=lambda row: -fits[row.id].share)[:MAX_NEAR]
        first, second = (*(fits[row.id] for row in best[:2]), Fit(), Fit())[:2]
        sure = first.share >= SURE and first.share - second.share >= AHEAD and first.foreign <= FOREIGN
        return Named(best[0].id if sure else None, tuple(best))

    def links_to(self, story_id: str) -> list[Row]:
        """See `Desk.links_to`."""
        row = self._catalogue.rows([story_id]).get(story_id)
        if row is None:
            return []
        may_link = dict.fromkeys([*self._with_headline(row), *self._catalogue.linking(story_id, _LINKERS)])
        linking = [each for each in may_link if each != story_id and self._reading.links_to(each, story_id)]
        rows = self._catalogue.rows(linking[:_LINKERS])
        return [rows[each] for each in linking if each in rows]

    def _with_headline(self, row: Row) -> list[str]:
        """Stories with the words of a headline, where it is one that leads to its story."""
        from tui_reader.folding import words

        phrase = " ".join(words(row.title.text))
        if not phrase or self._reading.target(row.title.text) is None:
            return []
        query = f'links:"{phrase}" OR body:"{phrase}" OR subhead:"{phrase}"'
        return [found for found, _ in self._finding.search(query, _LINKERS, typing=False).matches]

    def _fit(self, row: Row, weights: Mapping[str, float], languages: Sequence[str]) -> Fit:
        story = self._reading.text_of(row.id)
        blocks = [block.text for block in story.blocks if block.kind is not BlockKind.TITLE] if story else []
        text = {root for block in blocks[:_TEXT_BLOCKS] for root in roots(block, languages)}
        return fit(weights, roots(row.title.text, languages), text)

    def _weights(self, asked: Collection[str], languages: Sequence[str]) -> dict[str, float]:
        """The roots of the words, in order, and how much each tells: the fewer stories have it, the more."""
        stories, frequencies = self._finding.searchable.frequencies()
        standing = frequencies(asked)
        weights: dict[str, float] = {}
        for word in asked:
            told = log(1 + stories / (1 + standing.get(word, 0)))
            weight = _NUMBER if word.isdigit() else _MARKER if word in _MARKERS else told
            weights.update((root, weight) for root in roots(word, languages))
        return weights


class Fit(NamedTuple):
    """How well a headline fits a story."""

    share: float = 0.0
    """How much of it the story has, by what its words tell."""
    foreign: float = 0.0
    """How much of it stands in the place of other words of the story's own headline, and nowhere in the story.

    So a headline of a series (one day's figures, the next day's) is told from the same said otherwise.
    """


def fit(asked: Mapping[str, float], title: Sequence[str], text: Collection[str]) -> Fit:
    """How well a headline fits a story: its roots and what they tell, the roots of the story's own and of its text."""
    whole = sum(asked.values())
    own = set(title)
    share = sum(
        weight if root in own else _TOLD * weight for root, weight in asked.items() if root in own or root in text
    )
    order = list(asked)
    foreign = 0.0
    for change, start, end, _, _ in SequenceMatcher(None, order, title, autojunk=False).get_opcodes():
        if change == "replace":
            strange = (root for root in order[start:end] if root not in own and root not in text)
            foreign += sum(asked[root] for root in strange if asked[root] > _NUMBER)
    return Fit(share / whole, foreign / whole)


def roots(text: str, languages: Sequence[str]) -> list[str]:
    """The words of a text, each once, one for all forms of a word."""
    from tui_reader.folding import words
    from tui_reader.search.stems import rules

    found = filter(None, words(text))
    return list(dict.fromkeys(next((rule.stem for rule in rules(word, languages)), word) for word in found))
