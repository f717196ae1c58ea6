"""The query language: what a reader types becomes a tree that every engine walks.

===================  ======================================================
``bridge closure``   both words, anywhere in the story
``"harrow bay"``     the words side by side, in one paragraph
``-ferry``           not this word; ``-"harbour ferry"`` not this phrase
``title:bridge``     in the headline; also ``title:"harrow bay"``
``bridg*``           a word that begins so
===================  ======================================================

Words are compared folded (`tui_reader.folding`): case and accents do not matter, and ``co-op``, which is two words
there, is looked for as a phrase. What is not understood is taken literally, so that nothing is ever an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tui_reader.folding import Token, is_unspaced, tokens

MAX_CHARACTERS = 4000
MAX_WORDS = 64
"""What is read of a query; a pasted page need not be looked for word by word."""


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word, or the beginning of one."""

    text: str
    prefix: bool = False
    title_only: bool = False
    shown: str = field(default="", compare=False)
    """As typed."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words side by side; with `prefix`, the last is the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = False
    title_only: bool = False
    shown: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """Whatever `node` does not match."""

    node: Word | Phrase


@dataclass(frozen=True, slots=True)
class All:
    """All of `nodes` at once; without any, nothing."""

    nodes: tuple[Word | Phrase | Not, ...] = ()

    @property
    def wanted(self) -> tuple[Word | Phrase, ...]:
        """What must be there."""
        return tuple(node for node in self.nodes if not isinstance(node, Not))

    @property
    def unwanted(self) -> tuple[Word | Phrase, ...]:
        """What must not."""
        return tuple(node.node for node in self.nodes if isinstance(node, Not))


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query."""

    root: All = All()
    cut: bool = False
    """True where the query was longer than what is looked for."""

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.root.nodes)


_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02'
_ITEM = re.compile(
    rf"(?P<minus>(?<!\S)-)?(?P<title>title:(?=\S))?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]|\Z)|(?P<bare>[^\s{_QUOTES}]+))",
    re.IGNORECASE,
)


def parse(text: str, typing: bool = False) -> Query:
    """Reads a query; never fails.

    With `typing`, a last word that nothing follows yet stands for every word that begins so.
    """
    cut = len(text) > MAX_CHARACTERS
    nodes: dict[Word | Phrase | Not, None] = {}
    room = MAX_WORDS
    for match in _ITEM.finditer(text[:MAX_CHARACTERS]):
        body = match["bare"] if match["bare"] is not None else match["quoted"]
        still_typing = typing and not cut and match.end() == len(text) and not match["closed"]
        found = list(tokens(body))
        cut = cut or len(found) > room
        found = found[:room]
        room -= len(found)
        if found:
            node = _node(body, found, still_typing, match["title"] is not None)
            nodes[Not(node) if match["minus"] else node] = None
    return Query(All(tuple(nodes)), cut)


def _node(body: str, found: list[Token], still_typing: bool, title_only: bool) -> Word | Phrase:
    rest = body[found[-1].end :]
    begins = (still_typing and rest in ("", "'", "\u2019")) or rest.startswith("*")
    prefix = begins and not is_unspaced(found[-1].text)
    shown = " ".join(body[found[0].start : found[-1].end].split())
    if len(found) == 1:
        return Word(found[0].text, prefix, title_only, shown)
    return Phrase(tuple(token.text for token in found), prefix, title_only, shown)


def in_words(query: Query) -> str:
    """The query as a sentence's end: ``stories with “bridge” in the headline and “harrow bay”, but without “ferry”``.

    Holds what was typed, so it is untrusted text.
    """
    if not query:
        return "nothing to look for"
    wanted = [_spoken(node) for node in query.root.wanted]
    unwanted = [_spoken(node) for node in query.root.unwanted]
    said = "stories with " + _joined(wanted, "and") if wanted else "all stories"
    if unwanted:
        said += (", but" if wanted else "") + " without " + _joined(unwanted, "or")
    return said + (f" (a long query: only its first {MAX_WORDS} words count)" if query.cut else "")


def _spoken(node: Word | Phrase) -> str:
    said = f"\u201c{node.shown or ' '.join(_words(node))}{'…' if node.prefix else ''}\u201d"
    return said + (" in the headline" if node.title_only else "")


def _words(node: Word | Phrase) -> Iterator[str]:
    yield from (node.text,) if isinstance(node, Word) else node.words


def _joined(parts: list[str], conjunction: str) -> str:
    *first, last = parts
    return f"{', '.join(first)} {conjunction} {last}" if first else last
