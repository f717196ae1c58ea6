"""From the tokens of a query to the tree of `query`."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from lark import Token, Transformer

from tui_reader import folding
from tui_reader.folding import is_unspaced, tokens, words
from tui_reader.search.facts import FACT_FIELDS, read_fact
from tui_reader.search.grammar import FIELDS, QUOTES, lark, lexed
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
    Leaf,
    Match,
    Node,
    Not,
    Phrase,
    Word,
)
from tui_reader.search.story_text import HAS
from tui_reader.suggesting import did_you_mean

MAX_COSTLY = 6
"""Words with ``*``, ``?`` or ``~``, for which all words of the library are looked through; more are taken literally."""
MAX_NEAR = 50
"""Other words that may stand among those of ``"near words"~n``."""
MAX_SAVED, MAX_DEEP = 20, 5
"""Saved searches in a query, those within others among them; and how many of these are within each other."""


class Builder(Transformer[Token, Node | None]):
    """Makes nodes of a parsed query, from the leaves up."""

    def __init__(self, text: str, typing: bool, now: datetime, saved: Mapping[str, str]) -> None:
        super().__init__(visit_tokens=False)
        self._text = text
        self._typing = typing
        self._now = now
        self._saved = saved
        self._within: tuple[str, ...] = ()
        """The saved searches that this one is a part of."""
        self.faults: list[Fault] = []
        self._room = MAX_WORDS
        self._costly = 0
        self._expanded = 0
        self.cut = False
        self.sort = ""

    def read(self) -> Node | None:
        """What the text asks for."""
        mender = Mender()
        mended = mender.mend(lexed(self._text))
        self.faults += mender.faults
        if not mended:
            return None
        parser = lark().parse_interactive()
        for token in mended:
            parser.feed_token(token)
        return self.transform(parser.feed_token(Token("$END", "")))

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
            found = re.fullmatch(rf"[{QUOTES}]([^{QUOTES}]*)([{QUOTES}]?)(?:(~)(\d*))?", token)
            assert found is not None
            body, is_open = found[1], not found[2]
            near = None if not found[3] else min(int(found[4][:4] or 5), MAX_NEAR)
            if is_open:
                self._fault("this quotation mark is never closed", token)
        else:
            body, is_open, near = str(token), True, None
            follows = self._text[token.end_pos or 0 :][:1]
            has_value = not body.endswith(":") or follows in ("(", *QUOTES)
            if not before and has_value and (wrong := unknown_field(body, FIELDS)):
                self.faults.append(Fault(wrong, token.start_pos or 0, is_certain=True))
        is_last = self._typing and is_open and token.end_pos == len(self._text)
        start = (token.start_pos or 0) + (token.type == "QUOTED")
        if name in FACT_FIELDS or name in ("sort", "has"):
            return self._value(name, body, before[0], is_last, start)
        if name == "query":
            return self._search_saved_as(body, before[0])
        if name == "lang":
            # `pt-BR` is two words, here and in a story.
            several = tuple(words(body))
            if len(several) > 1:
                return Phrase(several, is_last or body.endswith("*"), name, shown=body.rstrip("*"))
            code = several[0] if several else "?"  # what is no word is no language of any story
            match = Match.UNFINISHED if is_last else Match.BEGINNING if body.endswith("*") else Match.EXACT
            return Word(code, match, name, shown=body.rstrip("*"), span=(start, start + len(body)))
        if is_last and not before and token.type == "WORD" and body[:-1].lower() in FIELDS and body[-1] == ":":
            self._fault(f"nothing follows {body}", token)
            return None
        return self._words(body, start, token.type == "QUOTED", is_last, name, near)

    def _value(self, name: str, value: str, token: Token, is_last: bool, start: int) -> Node | None:
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
            return read_fact(name, value, self._now, is_last, start)
        except ValueError as error:
            self._fault(str(error), token)
            return None

    def _search_saved_as(self, name: str, token: Token) -> Node | None:
        """What a saved search asks for; nothing where there is none of that name, or it is a part of itself."""
        key = folding.fold(name)
        if key in self._within:
            self._fault(f"the saved search {name} asks for itself", token)
            return None
        if key not in self._saved:
            self._fault(f"there is no saved search {name}{did_you_mean(key, self._saved)}", token)
            return None
        if self._expanded == MAX_SAVED or len(self._within) == MAX_DEEP:
            self._fault("these are too many saved searches, or too many within each other", token)
            return None
        inner = Builder(self._saved[key][:MAX_CHARACTERS], False, self._now, self._saved)
        inner._within = (*self._within, key)
        inner._room, inner._costly, inner._expanded = self._room, self._costly, self._expanded + 1
        node = inner.read()
        self._room, self._costly, self._expanded = inner._room, inner._costly, inner._expanded
        self.cut = self.cut or inner.cut
        self.sort = self.sort or inner.sort
        for message, *_ in inner.faults[:1]:
            self._fault(f"in the saved search {name}: {message}", token)
        return node and _changed(node, lambda leaf: dataclasses.replace(leaf, span=(0, 0)))

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
        if near is not None and len({token.text for token in found}) == 1:
            found = found[:1]  # near itself
        if len(found) > 1:
            return Phrase(tuple(token.text for token in found), prefix and near is None, name, near, shown, span)
        match = Match.EXACT if quoted or is_unspaced(found[0].text) else Match.FORMS
        if prefix:
            match = Match.UNFINISHED if unfinished and not quoted else Match.BEGINNING
        return Word(found[0].text, match, name, 0, shown, span)

    def _fault(self, message: str, token: Token) -> None:
        self.faults.append(Fault(message, token.start_pos or 0))


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
    return _changed(node, lambda leaf: dataclasses.replace(leaf, field=field) if leaf.field == ANYWHERE else leaf)


def _changed(node: Node, change: Callable[[Leaf], Leaf]) -> Node:
    """The same with its words and phrases changed."""
    if isinstance(node, (Word, Phrase)):
        return change(node)
    if isinstance(node, Not):
        return Not(_changed(node.node, change))
    if isinstance(node, (All, Any)):
        return type(node)(tuple(_changed(each, change) for each in node.nodes))
    return node
