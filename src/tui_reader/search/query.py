"""What is looked for: the tree that `parsing` makes of a query and every engine walks.

Words are folded (`tui_reader.folding`): case and accents do not matter, and ``co-op``, which is two words there, is
looked for as a phrase.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from tui_reader.folding import Span

MAX_CHARACTERS = 4000
MAX_WORDS = 64
"""What is read of a query; a pasted page need not be looked for word by word."""

ANYWHERE = "text"
"""The field of words that may stand in any part of a story."""

TEXT_FIELDS = {
    ANYWHERE: "",
    "title": " in the headline",
    "highlights": " in the highlights",
    "body": " in the body",
    "byline": " in the byline",
    "outlet": " in the outlet’s name",
    "place": " in the place",
    "subhead": " in a subhead",
    "links": " in a linked headline",
    "has": "",
    "lang": "",
}
"""Fields with words in them, and how they are spoken of."""

BY_MATCH = "match"
"""The order in which the best match comes first, whatever its date."""

SORTS = (BY_MATCH, "date", "headline", "outlet", "length", "path")
"""Orders that a query may ask for; all but the first as `desk.Sort` names them."""


class Match(StrEnum):
    """Which words of a story a word of a query stands for."""

    EXACT = "exact"
    FORMS = "forms"
    """Itself, and other forms of it (``bridge``, ``bridges``)."""
    BEGINNING = "beginning"
    UNFINISHED = "unfinished"
    """While it is typed: what begins so, and other forms."""
    PATTERN = "pattern"
    """``*`` for any letters, ``?`` for one."""
    SIMILAR = "similar"
    """What is `Word.edits` typing errors away at most."""


@dataclasses.dataclass(frozen=True, slots=True)
class Word:
    """One folded word."""

    text: str
    match: Match = Match.EXACT
    field: str = ANYWHERE
    edits: int = 0
    shown: str = dataclasses.field(default="", compare=False)
    """As typed."""
    span: Span = dataclasses.field(default=(0, 0), compare=False)
    """Where it stands in the query's text."""


@dataclasses.dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words side by side; with `prefix`, the last is the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = False
    field: str = ANYWHERE
    near: int | None = None
    """Not side by side but in any order, with so many other words among them at most."""
    shown: str = dataclasses.field(default="", compare=False)
    span: Span = dataclasses.field(default=(0, 0), compare=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Fact:
    """Something that is not in the text; who knows it gives the ids of the stories of which it holds."""

    name: str
    """``read``, ``starred``: a mark. ``date``, ``words``: a number from `low` up to, not including, `high`.

    ``path``: holds `text`. ``tag``: is `text`; ``tag_beginning``: begins so.
    """
    low: float = float("-inf")
    """Of a date: seconds since 1970."""
    high: float = float("inf")
    text: str = ""
    shown: str = dataclasses.field(default="", compare=False)
    span: Span = dataclasses.field(default=(0, 0), compare=False)
    """Where the name of a tag stands in the query's text."""


@dataclasses.dataclass(frozen=True, slots=True)
class Not:
    """Whatever `node` does not match."""

    node: Node


@dataclasses.dataclass(frozen=True, slots=True)
class Any:
    """At least one of `nodes`."""

    nodes: tuple[Node, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class All:
    """All of `nodes` at once; without any, nothing."""

    nodes: tuple[Node, ...] = ()

    @property
    def wanted(self) -> tuple[Node, ...]:
        """What must be there."""
        return tuple(node for node in self.nodes if not isinstance(node, Not))

    @property
    def unwanted(self) -> tuple[Node, ...]:
        """What must not."""
        return tuple(node.node for node in self.nodes if isinstance(node, Not))


Node = Word | Phrase | Fact | Not | Any | All
Leaf = Word | Phrase
"""What is looked for in the text."""


class Fault(NamedTuple):
    """Where a query is not what it should be. It means what it can all the same."""

    message: str
    position: int
    """Offset into the query's text."""
    is_certain: bool = False
    """Whether nothing that may still be typed would mend it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Query:
    """A parsed query."""

    root: All = All()
    cut: bool = False
    """True where the query was longer than what is looked for."""
    sort: str = ""
    """One of `SORTS`, or empty: the best first, by match and date."""
    faults: tuple[Fault, ...] = ()
    languages: tuple[str, ...] = ()
    """Languages, named as `stems` does, by whose rules words have other forms."""

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.root.nodes)

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The words and phrases that a story may have; what it must not have is not among them."""
        return tuple(node for node in _ends(self.root) if isinstance(node, Leaf))

    @property
    def tags(self) -> tuple[Fact, ...]:
        """The tags that a story may have, whole ones; what it must not have is not among them."""
        return tuple(node for node in _ends(self.root) if isinstance(node, Fact) and node.name == "tag")

    def only(self, *nodes: Node) -> Query:
        """The same query with nothing but `nodes` in it."""
        return Query(All(nodes), languages=self.languages)


def _ends(node: Node) -> Iterator[Leaf | Fact]:
    if isinstance(node, (Word, Phrase, Fact)):
        yield node
    elif isinstance(node, (All, Any)):
        for each in node.nodes:
            yield from _ends(each)


def in_words(query: Query) -> str:
    """The query as a sentence's end: ``stories with “bridge” in the headline and “harrow bay”, but without “ferry”``.

    Holds what was typed, so it is untrusted text.
    """
    if not query:
        return "nothing to look for"
    wanted = [spoken(node) for node in query.root.wanted]
    unwanted = [spoken(node) for node in query.root.unwanted]
    said = "stories with " + _joined(wanted, "and") if wanted else "all stories"
    if unwanted:
        said += (", but" if wanted else "") + " without " + _joined(unwanted, "or")
    return said + (f" (a long query: only its first {MAX_WORDS} words count)" if query.cut else "")


def spoken(node: Node) -> str:
    """A part of a query in words."""
    if isinstance(node, (Word, Phrase)) and node.field == "lang":
        return f"the language {node.shown or ' '.join(node.words if isinstance(node, Phrase) else (node.text,))}"
    if isinstance(node, Word):
        if node.field == "has":
            return node.shown or node.text
        more = {Match.BEGINNING: "…", Match.UNFINISHED: "…"}.get(node.match, "")
        similar = f" or a word {node.edits} typing errors away" if node.match is Match.SIMILAR else ""
        return f"“{node.shown or node.text}{more}”{similar.replace('1 typing errors', '1 typing error')}" + _place(node)
    if isinstance(node, Phrase):
        quoted = f"“{node.shown or ' '.join(node.words)}{'…' if node.prefix else ''}”"
        near = f" within {node.near} words of each other" if node.near is not None else ""
        return quoted + near + _place(node)
    if isinstance(node, Fact):
        return node.shown or node.name
    if isinstance(node, Not):
        return f"no {spoken(node.node)}"
    return f"({_joined([spoken(each) for each in node.nodes], 'or' if isinstance(node, Any) else 'and')})"


def _place(node: Leaf) -> str:
    return TEXT_FIELDS[node.field]


def _joined(parts: list[str], conjunction: str) -> str:
    *first, last = parts
    return f"{', '.join(first)} {conjunction} {last}" if first else last
