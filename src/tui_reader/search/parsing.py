"""From what a reader types to the tree of `query`.

A grammar says what a query is; `mending` makes any row of tokens one that the grammar takes, so that a query
half typed means what it can, and notes each fault for those who want to hear of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache

from lark import Lark, Token, Transformer

from tui_reader import folding
from tui_reader.folding import is_unspaced, tokens, words
from tui_reader.search.facts import FACT_FIELDS, read_fact
from tui_reader.search.hinting import unknown_field
from tui_reader.search.mending import Mender
from tui_reader.search.query import (
    ANYWHERE,
    MAX_CHARACTERS,
    MAX_WORDS,
    SORTS,
    TEXT_FIELDS,
    All,
    Any,
    Fault,
    Match,
    Node,
    Not,
    Phrase,
    Query,
    Word,
)
from tui_reader.search.story_text import HAS
from tui_reader.story import QueryError
from tui_reader.suggesting import did_you_mean

MAX_COSTLY = 6
"""Words with ``*``, ``?`` or ``~``, for which all words of the library are looked through; more are taken literally."""
MAX_NEAR = 50
"""Other words that may stand among those of ``"near words"~n``."""

_QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02'
FIELDS = tuple(name for name in (*TEXT_FIELDS, *FACT_FIELDS, "sort") if name != ANYWHERE)
"""What may stand before a colon."""

_GRAMMAR = rf"""
    ?start: both
    ?both: either (_AND? either)*
    ?either: unit (_OR unit)*
    ?unit: _NOT unit             -> unwanted
         | _OPEN both _CLOSE
         | FIELD _OPEN both _CLOSE -> within
         | FIELD? (WORD | QUOTED)  -> leaf

    _AND.3: /AND(?![^\s()])/
    _OR.3: /OR(?![^\s()])/
    _NOT.3: /NOT(?![^\s()])|(?<![^\s(])-+(?=[^\s-])/
    _OPEN: "("
    _CLOSE: ")"
    FIELD.2: /(?<!:)(?:{"|".join(FIELDS)}):(?=[^\s)])/i
    QUOTED: /[{_QUOTES}][^{_QUOTES}]*(?:[{_QUOTES}](?:~\d*)?|\Z)/
    WORD: /[^\s(){_QUOTES}]+/
    %ignore /\s+/
"""


def parse(text: str, typing: bool = False, languages: tuple[str, ...] = (), now: datetime | None = None) -> Query:
    """Reads a query; never fails: `Query.faults` says what it could not make sense of.

    With `typing`, a last word that nothing follows yet stands for every word that begins so. `languages`: see
    `Query.languages`. `now` (this moment) is what ``date:yesterday`` counts from.
    """
    cut = len(text) > MAX_CHARACTERS
    text = text[:MAX_CHARACTERS]
    mender = Mender()
    mended = mender.mend(_lark().lex(text))
    faults = mender.faults
    builder = _Builder(text, typing and not cut, now or datetime.now().astimezone(), faults)
    root: Node | None = None
    if mended:
        parser = _lark().parse_interactive()
        for token in mended:
            parser.feed_token(token)
        root = builder.transform(parser.feed_token(Token("$END", "")))
    nodes = () if root is None else root.nodes if isinstance(root, All) else (root,)
    faults.sort(key=lambda fault: fault.position)
    return Query(All(nodes), cut or builder.cut, builder.sort, tuple(faults), languages)


def check(query: Query, text: str) -> None:
    """Raises `QueryError` where a query has a fault: one line that points at the place."""
    for message, position in query.faults:
        before, after = text[:position].replace("\n", " "), text[position:].replace("\n", " ")
        before = "…" + before[-30:] if len(before) > 30 else before
        after = after[:30] + "…" if len(after) > 30 else after
        raise QueryError(f"{message}, here: {before}▸{after}", position)


@cache
def _lark() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", lexer="basic")


class _Builder(Transformer[Token, Node | None]):
    """Makes nodes of a parsed query, from the leaves up."""

    def __init__(self, text: str, typing: bool, now: datetime, faults: list[Fault]) -> None:
        super().__init__(visit_tokens=False)
        self._text = text
        self._typing = typing
        self._now = now
        self._faults = faults
        self._room = MAX_WORDS
        self._costly = 0
        self.cut = False
        self.sort = ""

    def both(self, nodes: list[Node | None]) -> Node | None:
        found: dict[Node, None] = {}
        for node in nodes:
            found.update(dict.fromkeys(node.nodes if isinstance(node, All) else (node,) if node else ()))
        return _of(All, found)

    def either(self, nodes: list[Node | None]) -> Node | None:
        found: dict[Node, None] = {}
        for node in nodes:
            found.update(dict.fromkeys(node.nodes if isinstance(node, Any) else (node,) if node else ()))
        return _of(Any, found)

    def unwanted(self, nodes: list[Node | None]) -> Node | None:
        (node,) = nodes
        return node.node if isinstance(node, Not) else node and Not(node)

    def within(self, children: list[Token | Node | None]) -> Node | None:
        field, node = children
        assert isinstance(field, Token) and not isinstance(node, Token)
        name = field[:-1].lower()
        if name not in TEXT_FIELDS:
            self._fault(f"{name}: takes a value, not brackets", field)
            return node
        return node and _moved(node, name)

    def leaf(self, children: list[Token]) -> Node | None:
        *before, token = children
        name = before[0][:-1].lower() if before else ANYWHERE
        if token.type == "QUOTED":
            found = re.fullmatch(rf"[{_QUOTES}]([^{_QUOTES}]*)([{_QUOTES}]?)(?:(~)(\d*))?", token)
            assert found is not None
            body, is_open = found[1], not found[2]
            near = None if not found[3] else min(int(found[4][:4] or 5), MAX_NEAR)
            if is_open:
                self._fault("this quotation mark is never closed", token)
        else:
            body, is_open, near = str(token), True, None
            follows = self._text[token.end_pos or 0 :][:1]
            has_value = not body.endswith(":") or follows in ("(", *_QUOTES)
            if not before and has_value and (wrong := unknown_field(body, FIELDS)):
                self._fault(wrong, token)
        is_last = self._typing and is_open and token.end_pos == len(self._text)
        if name in FACT_FIELDS or name in ("sort", "has"):
            return self._value(name, body, before[0], is_last)
        if name == "lang":
            return Word(folding.fold(body), field=name, shown=body)
        if is_last and not before and token.type == "WORD" and body[:-1].lower() in FIELDS and body[-1] == ":":
            return None
        start = (token.start_pos or 0) + (token.type == "QUOTED")
        return self._words(body, start, token.type == "QUOTED", is_last, name, near)

    def _value(self, name: str, value: str, token: Token, is_last: bool) -> Node | None:
        """What ``name:value`` asks for; nothing where it makes no sense, or none yet."""
        try:
            if name == "sort":
                if value.lower() not in SORTS:
                    raise ValueError(f"sort: takes {', '.join(SORTS)}{did_you_mean(value.lower(), SORTS)}")
                self.sort = value.lower()
                return None
            if name == "has":
                if value.lower() not in HAS:
                    raise ValueError(f"has: takes {', '.join(HAS)}{did_you_mean(value.lower(), HAS)}")
                return Word(value.lower(), field="has", shown=value)
            return read_fact(name, value, self._now, is_last)
        except ValueError as error:
            self._fault(str(error), token)
            return None

    def _words(self, body: str, start: int, quoted: bool, is_last: bool, name: str, near: int | None) -> Node | None:
        """A word, a phrase, or nothing where there is no word in it."""
        special = None if quoted else _special(body, name, start)
        if special and self._costly < MAX_COSTLY and self._room:
            self._room -= 1
            self._costly += 1
            return special
        self.cut = self.cut or special is not None
        found = list(tokens(body))
        self.cut = self.cut or len(found) > self._room
        found = found[: max(self._room, 0)]
        self._room -= len(found)
        if not found:
            return None
        rest = body[found[-1].end :]
        unfinished = is_last and rest in ("", "'", "\u2019")
        prefix = (unfinished or rest.startswith("*")) and not is_unspaced(found[-1].text)
        shown = " ".join(body[found[0].start : found[-1].end].split())
        span = (start + found[0].start, start + found[-1].end)
        if len(found) > 1:
            return Phrase(tuple(token.text for token in found), prefix and near is None, name, near, shown, span)
        match = Match.EXACT if quoted or is_unspaced(found[0].text) else Match.FORMS
        if prefix:
            match = Match.UNFINISHED if unfinished and not quoted else Match.BEGINNING
        return Word(found[0].text, match, name, 0, shown, span)

    def _fault(self, message: str, token: Token) -> None:
        self._faults.append(Fault(message, token.start_pos or 0))


def _special(body: str, name: str, start: int) -> Word | None:
    """A word with ``*`` or ``?`` in it, or ``~`` behind it; None for any other."""
    span = (start, start + len(body))
    similar = re.fullmatch(r"(.*\w)~([12]?)", body, re.DOTALL)
    if similar:
        found = words(similar[1])
        if len(found) == 1 and found[0]:
            edits = int(similar[2] or (1 if len(found[0]) < 6 else 2))
            return Word(found[0], Match.SIMILAR, name, edits, similar[1], span)
        return None
    parts = re.split(r"(\*+|\?(?=[\w*?]))", body.rstrip(",.;:!"))
    if len(parts) == 1 or (len(parts) == 3 and parts[1][0] == "*" and not parts[2]):
        return None  # at most a star behind it: the beginning of a word
    folded = [words(part) for part in parts[::2]]
    if any(len(part) > 1 or (part and is_unspaced(part[0])) for part in folded) or not any(folded):
        return None
    joined = [part[0] if part else "" for part in folded]
    signs = [sign[0] for sign in parts[1::2]] + [""]
    pattern = "".join(part + sign for part, sign in zip(joined, signs, strict=True))
    return Word(pattern, Match.PATTERN, name, 0, body, span)


def _of(kind: type[All] | type[Any], nodes: Iterable[Node]) -> Node | None:
    found = tuple(nodes)
    return kind(found) if len(found) > 1 else found[0] if found else None


def _moved(node: Node, field: str) -> Node:
    """The same in another field, but for what names one itself."""
    if isinstance(node, Word):
        return Word(node.text, node.match, field, node.edits, node.shown, node.span) if node.field == ANYWHERE else node
    if isinstance(node, Phrase):
        same = (node.words, node.prefix, field, node.near, node.shown, node.span)
        return Phrase(*same) if node.field == ANYWHERE else node
    if isinstance(node, Not):
        return Not(_moved(node.node, field))
    if isinstance(node, (All, Any)):
        return type(node)(tuple(_moved(each, field) for each in node.nodes))
    return node
