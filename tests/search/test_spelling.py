"""Did you mean, and why a story was found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.search.making import make_story
from tui_reader.search import SEARCHERS, Searcher, open_searcher
from tui_reader.search.explaining import parts, scores_of
from tui_reader.search.parsing import parse
from tui_reader.search.query import MAX_CHARACTERS, Query
from tui_reader.search.spelling import Instead, instead, likeliest
from tui_reader.search.story_text import story_text
from tui_reader.suggesting import near

STORIES = {
    story.id: story._replace(about=story.about._replace(language="en"))
    for story in (
        make_story("a", "Bridge over the harbour", ("The ferry goes on.", "Inspectors came."), ("A bridge",)),
        make_story("b", "Harbour lights", ("An inspector came with the ferry.",)),
        make_story("c", "Satellite found", ("Its signal was weak.",)),
    )
}


TAGS = {"harbour": {*list(STORIES)[:1]}, "ferries": {*list(STORIES)[:2]}}
"""Stories by what they are tagged."""


@pytest.fixture(params=sorted(SEARCHERS))
def searcher(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Searcher]:
    """Each engine over three stories."""
    opened = open_searcher(str(request.param), tmp_path, STORIES.get, lambda fact: TAGS.get(fact.text, set()))
    opened.update((), STORIES.values())
    yield opened
    opened.close()


def meant(searcher: Searcher, text: str) -> Instead:
    def read(text: str) -> Query:
        return parse(text, languages=("english",))

    def count(query: Query) -> int:
        return searcher.search(query, 0).total

    return instead(
        read(text), text, count, read, lambda word: searcher.alike(word, 6), lambda name: near(name, TAGS, 6)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("brigde", Instead(("“brigde”",), "bridge", total=1)),
        ("brigde harbor", Instead(("“brigde”", "“harbor”"), "bridge harbour", total=1)),
        ("lights brigde", Instead(("“brigde”",), "", "“brigde”", 1)),
        ('"over teh harbour" -lights', Instead(("“over teh harbour”",), '"over the harbour" -lights', total=1)),
        ("title:satelite", Instead(("“satelite” in the headline",), "title:satellite", total=1)),
        ("ferry satellite", Instead((), "", "“satellite”", 2)),
        ("ferry -harbour", Instead(total=2, denied="“harbour”")),
        ("zzzzzzz", Instead(("“zzzzzzz”",))),
        ("brigde zzzzzzz", Instead(("“brigde”", "“zzzzzzz”"), "bridge", total=1)),
        (
            "zzzzzzz title:brigde yyyyyyy",
            Instead(("“zzzzzzz”", "“brigde” in the headline", "“yyyyyyy”"), "title:bridge", total=1),
        ),
        ("brigde title:zzzzzzz", Instead(("“brigde”", "“zzzzzzz” in the headline"), "", "", 0)),
        ("satellite (brigde OR lights)", Instead((), "", "“satellite”", 1)),
        ("satellite or lights", Instead((), "satellite OR lights", total=2)),
        ("satellite or lights or inspectors", Instead((), "satellite OR lights OR inspectors", total=3)),
        ("title: bridge", Instead((), "title:bridge", total=1)),
        ("harbour Title:  (bridge or zzzzzzz)", Instead((), "harbour Title:(bridge OR zzzzzzz)", total=1)),
        ("satellite zzzzzzz or lights", Instead(("“zzzzzzz”", "“or”"), "", "", 0)),
        ("tag:halibour", Instead(("the tag “halibour”",), "tag:harbour", total=1)),
        ("ferry tag:harbour,ferri", Instead(("the tag “ferri”",), "ferry tag:harbour,ferries", total=1)),
        ("tag:zzz", Instead(("the tag “zzz”",))),
        ("ferry tag:zzz", Instead(("the tag “zzz”",), "", "the tag “zzz”", 2)),
        ("lang:english", Instead(("the language english",), "lang:en", total=3)),
        ("ferry lang:Englsh", Instead(("the language Englsh",), "ferry lang:en", total=2)),
        ("lang:german", Instead(("the language german",))),
    ],
)
def test_did_you_mean(searcher: Searcher, text: str, expected: Instead) -> None:
    """What no story has is named, with a query in the library's own words that finds something; else what to drop."""
    assert meant(searcher, text) == expected


def test_it_is_said_in_one_line() -> None:
    """Both mouths say it alike."""
    assert Instead(("“a”", "“b”"), "c d", total=1).sentence() == (
        "no story has “a”, and none “b”; did you mean: c d (1 story)"
    )
    assert Instead((), "", "“a”", 1200).sentence() == "without “a”: 1,200 stories"
    assert Instead(total=3, denied="“a”").sentence() == "with “a”, too: 3 stories"
    assert Instead().sentence() == ""


def test_few_errors_and_frequent_words_are_likelier() -> None:
    """One error before two, a frequent word before a rare one, the first letter last to be wrong."""
    assert likeliest("brigde", [("bride", 3), ("bridge", 90), ("brigade", 2)], 9) == ["bridge", "bride", "brigade"]
    assert likeliest("ferri", [("perri", 90), ("ferry", 3)], 9) == ["ferry", "perri"]


@pytest.mark.parametrize(
    ("word", "other"),
    [("qwert", "were"), ("plonk", "plane"), ("moon", "noon"), ("landing", "planning"), ("brigde", "fridge")],
)
def test_what_nobody_meant_is_not_offered(word: str, other: str) -> None:
    """Where more than a third of a short word would have to be wrong, it is another word; that is said by silence."""
    assert likeliest(word, [(other, 1000)], 9) == []


def test_the_parts_make_the_score(searcher: Searcher) -> None:
    """Where each part of the query stands, in which forms; the scores of the parts are the story's score."""
    query = parse('inspector "ferry goes" OR harbour -signal', languages=("english",))
    matches = searcher.search(query, 9)
    scores = scores_of(query, lambda part: dict(searcher.search(part, 9).ranked))
    (first, _) = matches.ranked
    story = STORIES[first[0]]
    found = parts(query, story_text(story), scores, story.id)
    assert [part.what for part in found] == ["“inspector”", "“ferry goes”", "“harbour”"]
    assert found[0].forms == ("inspectors",) and found[0].where == (("body", 1),)
    assert found[2].where == (("headline", 1),)
    if searcher.__class__.__name__ == "WhooshSearcher":
        assert sum(part.score for part in found) == pytest.approx(first[1])


def test_a_pasted_text_is_not_looked_into(searcher: Searcher) -> None:
    """Of a query with very many parts nobody can say which is wrong, and trying them all would take for ever."""
    assert meant(searcher, "briige harbuor " + " ".join(f"zebra{n}" for n in range(12))) == Instead()
    assert meant(searcher, "zebra " + " ".join(f"-briige{n}" for n in range(12))) == Instead()


def test_no_more_of_a_pasted_text_is_put_right_than_was_searched(searcher: Searcher) -> None:
    """What stands behind the part that counts does not come back with the advice."""
    text = "brigde" + " " * MAX_CHARACTERS + "zzzzzzz"
    assert meant(searcher, text) == Instead(("“brigde”",), "bridge", total=1)


def test_few_words_are_put_right_at_once(searcher: Searcher) -> None:
    """The first of many wrong words are tried in all ways, not all: the ways would be without number."""
    asked: set[str] = set()

    def alike(word: str) -> list[str]:
        asked.add(word)
        return [f"{word}{number}" for number in range(6)]

    text = "brigde harbor ferri inspectr satelite signl wek"
    query = parse(text)
    instead(query, text, lambda _: 0, parse, alike)
    assert len(asked) == 4
