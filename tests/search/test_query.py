"""The query language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.search.query import MAX_WORDS, All, Not, Phrase, Query, Word, in_words, parse


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("", ()),
        ("bridge closure", (Word("bridge"), Word("closure"))),
        ('"Harrow Bay" shut', (Phrase(("harrow", "bay")), Word("shut"))),
        ('-ferry -"harrow bay"', (Not(Word("ferry")), Not(Phrase(("harrow", "bay"))))),
        ("title:bridge", (Word("bridge", title_only=True),)),
        ('-title:"harrow bay"', (Not(Phrase(("harrow", "bay"), title_only=True)),)),
        ("bridg*", (Word("bridg", prefix=True),)),
        ("co-op", (Phrase(("co", "op")),)),
        ("title:", (Word("title"),)),
        ("NOT bridge OR ferry", (Word("not"), Word("bridge"), Word("or"), Word("ferry"))),
        ("東京", (Phrase(("東", "京")),)),
        ("((bridge", (Word("bridge"),)),
    ],
)
def test_parse(text: str, nodes: tuple[Word | Phrase | Not, ...]) -> None:
    """A query becomes the tree it says; what is no syntax is words."""
    assert parse(text).root == All(nodes)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("harrow br", Word("br", prefix=True)),
        ("harrow br ", Word("br")),
        ("harrow br,", Word("br")),
        ('"harrow br', Phrase(("harrow", "br"), prefix=True)),
        ('"harrow br"', Phrase(("harrow", "br"))),
        ("don'", Word("don", prefix=True)),
        ("-br", Not(Word("br", prefix=True))),
        ("東京", Phrase(("東", "京"))),
    ],
)
def test_typing(text: str, last: Word | Phrase | Not) -> None:
    """While typing, a last word that nothing follows is the beginning of a word."""
    assert parse(text, typing=True).root.nodes[-1] == last


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing to look for"),
        ("bridge", "stories with “bridge”"),
        ('Bridge "Harrow  Bay" clos*', "stories with “Bridge”, “Harrow Bay” and “clos…”"),
        ("title:bridge -ferry", "stories with “bridge” in the headline, but without “ferry”"),
        ("-ferry -storm", "all stories without “ferry” or “storm”"),
    ],
)
def test_in_words(text: str, said: str) -> None:
    """A query can be said as a sentence."""
    assert in_words(parse(text)) == said


def test_a_long_query_is_cut_and_says_so() -> None:
    """No more than so many words are looked for."""
    query = parse(" ".join(f"word{n}" for n in range(500)))
    assert len(query.root.nodes) == MAX_WORDS
    assert query.cut
    assert f"first {MAX_WORDS} words" in in_words(query)


@given(st.text(), st.booleans())
def test_anything_can_be_parsed(text: str, typing: bool) -> None:
    """No text is an error, and what comes out can be said."""
    query = parse(text, typing)
    assert isinstance(query, Query)
    assert in_words(query)
    assert bool(query) == bool(query.root.nodes)
