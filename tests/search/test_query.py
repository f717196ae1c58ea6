"""The query language."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.making import ODD_QUERIES
from tui_reader.search import query as tree
from tui_reader.search.parsing import check, parse
from tui_reader.search.query import MAX_WORDS, All, Fact, Match, Node, Not, Phrase, Query, in_words
from tui_reader.story import QueryError

NOW = datetime(2026, 7, 15, 12).astimezone()
"""A Wednesday."""


def word(text: str, match: Match = Match.FORMS, field: str = "text", edits: int = 0) -> tree.Word:
    return tree.Word(text, match, field, edits)


def either(*nodes: Node) -> tree.Any:
    return tree.Any(nodes)


def moment(text: str) -> float:
    """The beginning of a day here."""
    return datetime.fromisoformat(text).astimezone().timestamp()


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("", ()),
        ("bridge closure", (word("bridge"), word("closure"))),
        ('"Harrow Bay" shut', (Phrase(("harrow", "bay")), word("shut"))),
        ('"bridge"', (word("bridge", Match.EXACT),)),
        ('-ferry -"harrow bay"', (Not(word("ferry")), Not(Phrase(("harrow", "bay"))))),
        ("NOT ferry", (Not(word("ferry")),)),
        ("NOT -ferry", (word("ferry"),)),
        ("title:bridge", (word("bridge", field="title"),)),
        ('-title:"harrow bay"', (Not(Phrase(("harrow", "bay"), field="title")),)),
        ("title:(harrow -bay)", (word("harrow", field="title"), Not(word("bay", field="title")))),
        ("bridg*", (word("bridg", Match.BEGINNING),)),
        ("wi?d *bridge h*r", tuple(word(each, Match.PATTERN) for each in ("wi?d", "*bridge", "h*r"))),
        ("who won?", (word("who"), word("won"))),
        ("bridge~", (word("bridge", Match.SIMILAR, edits=2),)),
        ("ferry~ harbour~1", (word("ferry", Match.SIMILAR, edits=1), word("harbour", Match.SIMILAR, edits=1))),
        ('"harrow bay"~3', (Phrase(("harrow", "bay"), near=3),)),
        ('"harrow bay"~', (Phrase(("harrow", "bay"), near=5),)),
        ('"bay bay"~3', (word("bay", Match.EXACT),)),
        ("a OR b", (either(word("a"), word("b")),)),
        ("a b OR c d", (word("a"), either(word("b"), word("c")), word("d"))),
        ("(a b) OR c", (either(All((word("a"), word("b"))), word("c")),)),
        ("a AND b", (word("a"), word("b"))),
        ("war and peace or not", (word("war"), word("and"), word("peace"), word("or"), word("not"))),
        ("-(a OR b)", (Not(either(word("a"), word("b"))),)),
        ("co-op", (Phrase(("co", "op")),)),
        ("title:", (word("title"),)),
        ("a:b", (Phrase(("a", "b")),)),
        ("東京", (Phrase(("東", "京")),)),
        ("is:starred is:unread", (Fact("starred"), Not(Fact("read")))),
        ("has:highlights lang:EN", (word("highlights", Match.EXACT, "has"), word("en", Match.EXACT, "lang"))),
        ("words:>800", (Fact("words", low=801),)),
        ("words:300..800", (Fact("words", low=300, high=801),)),
        ("path:2025/Bay", (Fact("path", text="2025/Bay"),)),
        ("sort:date", ()),
    ],
)
def test_parse(text: str, nodes: tuple[Node, ...]) -> None:
    """A query becomes the tree it says, and has no fault."""
    query = parse(text, now=NOW)
    assert [_told(node) for node in query.root.nodes] == [_told(node) for node in nodes]
    assert query.faults == ()


def _told(node: Any) -> Any:
    """A node without what a person reads of it."""
    if isinstance(node, Fact):
        return Fact(node.name, node.low, node.high, node.text)
    if isinstance(node, Not):
        return ("not", _told(node.node))
    return node


@pytest.mark.parametrize(
    ("value", "first", "after"),
    [
        ("2016", "2016-01-01", "2017-01-01"),
        ("2016-05", "2016-05-01", "2016-06-01"),
        ("2016-05-31", "2016-05-31", "2016-06-01"),
        ("2016-05..2016-06", "2016-05-01", "2016-07-01"),
        ("yesterday", "2026-07-14", "2026-07-15"),
        ('"this week"', "2026-07-13", "2026-07-20"),
        ('"last week"', "2026-07-06", "2026-07-13"),
        ('"last month"', "2026-06-01", "2026-07-01"),
        ('"last year"', "2025-01-01", "2026-01-01"),
        ('"this year"..today', "2026-01-01", "2026-07-16"),
    ],
)
def test_dates(value: str, first: str, after: str) -> None:
    """A date is a day, a month, a year, or some days counted from now; a range holds both its ends."""
    value = value if value[0] != '"' or value[-1] == '"' else f'"{value.replace(chr(34), "")}"'
    (fact,) = parse(f"date:{value}", now=NOW).root.nodes
    assert isinstance(fact, Fact)
    assert (fact.name, fact.low, fact.high) == ("date", moment(first), moment(after))


def test_ages() -> None:
    """``newer:7d`` counts back from now."""
    newer, older = parse("newer:7d older:2h", now=NOW).root.nodes
    assert isinstance(newer, Fact) and isinstance(older, Fact)
    assert (newer.low, older.high) == (NOW.timestamp() - 7 * 86400, NOW.timestamp() - 2 * 3600)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("harrow br", word("br", Match.UNFINISHED)),
        ("harrow br ", word("br")),
        ("harrow br,", word("br")),
        ("harrow OR", word("harrow")),
        ("harrow (br", word("br", Match.UNFINISHED)),
        ("harrow -", word("harrow")),
        ("harrow title:", word("harrow")),
        ("harrow date:2016-", word("harrow")),
        ("harrow is:unr", word("harrow")),
        ('"harrow br', Phrase(("harrow", "br"), prefix=True)),
        ('"harrow br"', Phrase(("harrow", "br"))),
        ("don'", word("don", Match.UNFINISHED)),
        ("-br", Not(word("br", Match.UNFINISHED))),
        ("東京", Phrase(("東", "京"))),
    ],
)
def test_typing(text: str, last: Node) -> None:
    """While typing, a query means what it can, and a last word that nothing follows is the beginning of a word."""
    assert parse(text, typing=True).root.nodes[-1] == last


@pytest.mark.parametrize(
    ("text", "pointed", "message"),
    [
        ("bridge (ferry", "bridge ▸(ferry", "bracket is never closed"),
        ("bridge) ferry", "bridge▸) ferry", "bracket closes nothing"),
        ("bridge ()", "bridge ▸()", "nothing in these brackets"),
        ("bridge OR", "bridge ▸OR", "nothing follows OR"),
        ("OR bridge", "▸OR bridge", "nothing stands before OR"),
        ('a "harrow bay', 'a ▸"harrow bay', "quotation mark is never closed"),
        ("date:someday", "▸date:someday", "date: takes"),
        ("date:2016-13", "▸date:2016-13", "date: takes"),
        ("date:2016-0", "▸date:2016-0", "date: takes"),
        ("words:many", "▸words:many", "words: takes"),
        ("is:blue", "▸is:blue", "is: takes"),
        ("has:wings", "▸has:wings", "has: takes"),
        ("sort:colour", "▸sort:colour", "sort: takes"),
        ("newer:soon", "▸newer:soon", "newer: takes"),
        ("is:(a b)", "▸is:(a b)", "not brackets"),
        ("ferry titel:bridge", "ferry ▸titel:bridge", "there is no titel: to look in, did you mean title:?"),
        ("-Higlights:bridge", "-▸Higlights:bridge", "did you mean highlights:?"),
        ('titel:"harrow bay"', '▸titel:"harrow bay"', "did you mean title:?"),
        ("(outlte:(a b))", "(▸outlte:(a b))", "did you mean outlet:?"),
        ("author:fenn", "▸author:fenn", "did you mean byline:?"),
        ("is:unraed", "▸is:unraed", "did you mean 'unread'?"),
        ("sort:dates", "▸sort:dates", "did you mean 'date'?"),
        ("has:highlight", "▸has:highlight", "did you mean 'highlights'?"),
        ("date:yesterdy", "▸date:yesterdy", "did you mean 'yesterday'?"),
        ('date:"last wek"', '▸date:"last wek"', "did you mean 'last week'?"),
    ],
)
def test_a_broken_query_points_at_the_place(text: str, pointed: str, message: str) -> None:
    """Whoever wants to hear of it gets one line that shows where a query goes wrong."""
    with pytest.raises(QueryError) as error:
        check(parse(text), text)
    assert message in str(error.value)
    assert str(error.value).endswith(f"here: {pointed}")
    assert error.value.position == pointed.index("▸")


@pytest.mark.parametrize("text", ["12:30", "http://a.b/c", '"titel:bridge"', "time:out", "titel: bridge", "a:b", "x"])
def test_what_only_looks_like_a_field_is_text(text: str) -> None:
    """A colon alone makes no instruction: what is near to none, or in quotation marks, is looked for."""
    assert parse(text).faults == ()
    assert parse(text).leaves


def test_a_field_with_nothing_behind_it_is_half_a_condition_while_it_is_typed() -> None:
    """It asks for nothing then, and that can be said; a whole query has the word in it."""
    assert [fault.message for fault in parse("ferry tag:", typing=True).faults] == ["nothing follows tag:"]
    assert parse("ferry tag:").faults == ()


def test_a_misspelt_field_means_what_it_can_while_it_is_typed() -> None:
    """What is not known is looked for as text, so that nothing flickers."""
    assert parse("titel:bri", typing=True).root.nodes == (Phrase(("titel", "bri"), prefix=True),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing to look for"),
        ("bridge", "stories with “bridge”"),
        ('Bridge "Harrow  Bay" clos*', "stories with “Bridge”, “Harrow Bay” and “clos…”"),
        ("title:bridge -ferry", "stories with “bridge” in the headline, but without “ferry”"),
        ("-ferry -storm", "all stories without “ferry” or “storm”"),
        ("a OR b c", "stories with (“a” or “b”) and “c”"),
        ('"a b"~3', "stories with “a b” within 3 words of each other"),
        ("has:links words:>9", "stories with links and >9 words"),
        ("is:unread", "all stories without the mark “read”"),
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


@given(ODD_QUERIES, st.booleans())
def test_anything_can_be_parsed(text: str, typing: bool) -> None:
    """No text is an error, what comes out can be said, and a fault has a place."""
    query = parse(text, typing)
    assert isinstance(query, Query)
    assert in_words(query)
    assert bool(query) == bool(query.root.nodes)
    assert all(0 <= fault.position <= len(text) for fault in query.faults)
