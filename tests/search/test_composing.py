"""Two queries made one."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.search.making import LIBRARY, ODD_QUERIES, SPACED_QUERIES
from tests.search.reference import generated, ids_in
from tui_reader.search import open_searcher
from tui_reader.search.composing import narrowed
from tui_reader.search.parsing import parse
from tui_reader.search.query import All, Any, Fact, Match, Node, Not, Word


@pytest.mark.parametrize(
    ("old", "new", "both"),
    [
        ("bridge", "ferry", "bridge ferry"),
        ("", "ferry", "ferry"),
        ("bridge", "", "bridge"),
        ("a OR b", "c OR d", "a OR b c OR d"),
        ("bridge (ferry OR", "boat", "bridge (ferry) boat"),
        ("(a (b", "c", "(a (b)) c"),
        ("bridge)", "boat", "bridge boat"),
        ('"harrow bay', "toll", '"harrow bay" toll'),
        ('"harrow bay"~3', "toll", '"harrow bay"~3 toll'),
        ("bridge OR", "OR toll", "bridge toll"),
        ("bridge NOT", "AND toll", "bridge toll"),
        ("title:(harrow bay", "title:toll", "title:(harrow bay) title:toll"),
        ("-toll", "-fine", "-toll -fine"),
        ("bridge sort:date", "toll", "bridge sort:date toll"),
        ("bridge sort:date", "toll sort:path", "bridge toll sort:path"),
        ("bridge date:2025-", "toll date:2025", "bridge toll date:2025"),
        ("date:2025", "date:2025-05", "date:2025 date:2025-05"),
        ("bridge is:unr", "toll", "bridge toll"),
    ],
)
def test_two_queries_are_one(old: str, new: str, both: str) -> None:
    """What is open is closed, what joins nothing is left out, and a later order takes the place of an earlier one."""
    assert narrowed(old, new) == both


@pytest.mark.parametrize(
    ("old", "both"),
    [
        ("harrow br", "harrow br* toll"),
        ("harrow br ", "harrow br toll"),
        ("title:br", "title:br* toll"),
        ("-br", "-br* toll"),
        ("(a OR br", "(a OR br*) toll"),
        ('"harrow br', '"harrow br*" toll'),
        ('"harrow br"', '"harrow br" toll'),
        ("don'", "don* toll"),
        ("tag:sy", "tag:sy* toll"),
        ("path:20", "path:20 toll"),
        ("br*", "br* toll"),
        ("東京", "東京 toll"),
    ],
)
def test_a_word_still_typed_stays_a_beginning(old: str, both: str) -> None:
    """What the reader sees found by half a word is what is searched within."""
    assert narrowed(old, "toll", typing=True) == both


def test_stories_match_both_where_they_match_each(tmp_path: Path) -> None:
    """What the one query finds of what the other finds is what both find together."""
    searcher = open_searcher("scan", tmp_path, LIBRARY.get, ids_in(LIBRARY))
    searcher.update((), LIBRARY.values())
    made = generated(LIBRARY, 60)
    for old, new in zip(made, made[1:], strict=False):
        query = parse(narrowed(old.text, new.text), languages=("english",))
        assert query.faults == ()
        found = {story_id for story_id, _ in searcher.search(query, len(LIBRARY)).ranked}
        assert found == {each.id for each in LIBRARY.values() if old.answers(each) and new.answers(each)}


@example("a OR words:> b", False)
@example("a words:> OR b", False)
@example("a words:> OR words:< OR b", False)
@example("a OR words:> OR b", False)
@example("a NOT words:> OR b", False)
@given(SPACED_QUERIES, st.booleans())
def test_a_query_made_whole_means_the_same(text: str, typing: bool) -> None:
    """Whatever was typed, nothing is open in it any more, and it finds what it found."""
    whole = narrowed(text, typing=typing)
    assert _meaning(parse(whole).root) == _meaning(parse(text, typing).root)
    assert not [message for message, *_ in parse(whole).faults if "did you mean" not in message]


@given(ODD_QUERIES, ODD_QUERIES, st.booleans())
def test_anything_can_be_narrowed(old: str, new: str, typing: bool) -> None:
    """No text is an error, and what comes out is not much longer than what went in."""
    assert len(narrowed(old, new, typing)) <= 2 * (len(old) + len(new)) + 20


def _meaning(node: Node) -> Node:
    """A node with what is typed still taken for a beginning, and without the moment it was asked at."""
    if isinstance(node, Word) and node.match is Match.UNFINISHED:
        return dataclasses.replace(node, match=Match.BEGINNING)
    if isinstance(node, Fact):
        return Fact(node.name, text=node.text)
    if isinstance(node, Not):
        return Not(_meaning(node.node))
    if isinstance(node, (All, Any)):
        return type(node)(tuple(map(_meaning, node.nodes)))
    return node
