"""Other forms of a word, and in which languages words have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.search.making import make_story
from tui_reader.search import SEARCHERS, open_searcher
from tui_reader.search.matching import matcher
from tui_reader.search.parsing import parse
from tui_reader.search.query import Match, Word
from tui_reader.search.stems import languages_in

ENGLISH = ("With the bridge shut and the ferry full, they walk.",)
GERMAN = ("Die Brücke ist nicht offen, und eine Fähre fährt.",)


@pytest.mark.parametrize(
    ("word", "other", "languages"),
    [
        ("bridge", "bridges", ("english",)),
        ("bridges", "bridge", ("english",)),
        ("closing", "closed", ("english",)),
        ("city", "cities", ("english",)),
        ("hauser", "haus", ("german",)),
        ("hauser", "hausern", ("english", "german")),
        ("maison", "maisons", ("french",)),
        ("bruecke", "brucke", ("german",)),
        ("mueller", "muller", ("german",)),
        ("quelle", "quellen", ("german",)),
    ],
)
def test_forms(word: str, other: str, languages: tuple[str, ...]) -> None:
    """Endings come and go as each language has them."""
    assert matcher(Word(word, Match.FORMS), languages)(other)


@pytest.mark.parametrize(
    ("word", "other", "languages"),
    [
        ("bridge", "bridges", ()),
        ("hauser", "hausern", ("english",)),
        ("us", "use", ("english",)),
        ("mueller", "muller", ("english",)),
        ("2019", "20190", ("english",)),
        ("bridge", "fridge", ("english",)),
    ],
)
def test_what_is_no_form(word: str, other: str, languages: tuple[str, ...]) -> None:
    """Other words, very short ones, numbers, and forms of a language that the library is not written in."""
    assert not matcher(Word(word, Match.FORMS), languages)(other)


def test_a_language_needs_a_twentieth_of_the_stories() -> None:
    """One telling word may well be a name; two of three have to be frequent."""
    frequencies = {"the": 900, "and": 700, "with": 300, "und": 60, "nicht": 51, "eine": 10, "dans": 800}
    assert languages_in(1000, lambda word: frequencies.get(word, 0)) == ("english", "german")
    assert languages_in(0, lambda _: 0) == ()


@pytest.mark.parametrize("engine", sorted(SEARCHERS))
def test_the_exact_form_comes_first(engine: str, tmp_path: Path) -> None:
    """Each engine knows its languages; a word finds its other forms after itself, and in quotation marks none."""
    stories = {
        story.id: story
        for story in (
            *(make_story(f"e{n}", f"Story {n}", ENGLISH) for n in range(6)),
            *(make_story(f"d{n}", f"Bericht {n}", GERMAN) for n in range(3)),
            make_story("one", "Harbours", ("Nothing more to say.",)),
            make_story("other", "Harbour", ("Nothing more to say.",)),
        )
    }
    searcher = open_searcher(engine, tmp_path, stories.get, lambda _: set())
    searcher.update((), stories.values())
    languages = searcher.languages()
    assert languages == ("english", "german")

    def titles(text: str) -> list[str]:
        found = searcher.search(parse(text, languages=languages), 9)
        return [stories[story_id].title.text for story_id, _ in found.ranked]

    assert titles("harbours") == ["Harbours", "Harbour"]
    assert titles("harbour") == ["Harbour", "Harbours"]
    assert titles('"harbour"') == ["Harbour"]
    assert len(titles("brücken")) == 3
    searcher.close()


def test_an_or_of_too_many_common_words_is_ranked_by_the_rarest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where weighing all would take too long, the commonest branches find their stories, and add nothing to a score."""
    stories = [make_story(f"s{n}", f"Story {n}", (f"ferry {'bridge' * (n < 3)}",)) for n in range(9)]
    searcher = open_searcher("whoosh", tmp_path, lambda _: None, lambda _: set())
    searcher.update((), stories)
    monkeypatch.setattr("tui_reader.search.whoosh_query.MAX_POSTINGS", 2)
    found = searcher.search(parse("ferry OR bridge"), 9)
    assert (found.total, len(found.ranked)) == (9, 9)
    assert {story_id for story_id, score in found.ranked if score} == {story.id for story in stories[:3]}
    searcher.close()
