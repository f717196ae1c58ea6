"""Postings, prefixes and merging: what the index is made of."""

from __future__ import annotations

from array import array
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.search.making import make_library
from tui_reader.search import Matches, Searcher, open_searcher
from tui_reader.search.parsing import parse
from tui_reader.search.whoosh_codec import BLOCK, Postings, joined
from tui_reader.search.whoosh_prefixes import FULL, KEPT, PrefixTable, most_frequent, read_prefixes

STORIES = list(make_library(120).values())
QUERIES = ("bridge", "harbour bridge", '"harbour bridge"', "b*", "bridge -ferry", "title:council", '"co-op"')

_standing = st.dictionaries(st.integers(0, 2000), st.lists(st.integers(0, 9999), min_size=1, max_size=4), max_size=400)


def _pairs(standing: dict[int, list[int]]) -> list[object]:
    return [each for number in sorted(standing) for each in (number, array("I", standing[number]).tobytes())]


@given(_standing)
def test_postings_keep_what_they_are_given(standing: dict[int, list[int]]) -> None:
    """Cut into blocks and joined again, every story has its positions."""
    postings = Postings.of(_pairs(standing))
    blocks = list(postings.blocks())
    assert all(0 < len(block.ids) <= BLOCK for block in blocks if standing)
    again = joined(blocks)
    assert {number: list(places) for number, places in again.positions(standing)} == standing
    assert [list(array("I", value)) for value in again.values()] == [standing[number] for number in sorted(standing)]


@given(_standing, st.integers(0, 500), st.sets(st.integers(0, 2000)))
def test_postings_move_into_a_merged_segment(standing: dict[int, list[int]], start: int, gone: set[int]) -> None:
    """Stories get their new numbers; those taken out are left behind."""
    postings = Postings.of(_pairs(standing))
    moved = postings.renumbered(start, None)
    assert {number - start: list(places) for number, places in moved.positions(set(moved.ids))} == standing
    numbers = {number: rank for rank, number in enumerate(sorted(set(standing) - gone))}
    left = postings.renumbered(start, numbers)
    expected = {numbers[number]: places for number, places in standing.items() if number in numbers}
    assert {number: list(places) for number, places in left.positions(set(left.ids))} == expected


@given(st.dictionaries(st.text("abc", min_size=1, max_size=7), st.integers(1, 99), max_size=300))
def test_prefixes_with_many_words_stand_in_the_table(words: dict[str, int]) -> None:
    """A prefix of more than so many words has its most frequent there; one of fewer has no entry."""
    table = PrefixTable()
    for word in sorted(words):
        table.add("text", word, words[word])
    tables, row = read_prefixes(table.to_bytes())
    assert dict(line.split("\t") for line in row.decode().split("\n")[1:-1]) == {w: str(n) for w, n in words.items()}
    kept = tables["text"]
    for prefix in {word[:length] for word in words for length in range(1, 8)}:
        beginning = [(word, stories) for word, stories in words.items() if word.startswith(prefix)]
        assert (prefix in kept) == (len(beginning) > FULL)
        if prefix in kept:
            counts = sorted((stories for _, stories in beginning), reverse=True)[:KEPT]
            assert [stories for _, stories in kept[prefix]] == counts


def test_most_frequent_words_of_several_segments() -> None:
    """Numbers of stories are added up; equal ones stand by the alphabet."""
    assert most_frequent([[("a", 2), ("c", 1)], [("b", 3), ("c", 2)]], 2) == [("b", 3), ("c", 3)]


def _answers(searcher: Searcher) -> list[Matches]:
    found = [searcher.search(parse(text), 200) for text in QUERIES]
    return [
        Matches(tuple(sorted((story_id, round(score, 6)) for story_id, score in matches.ranked)), matches.total)
        for matches in found
    ]


def test_merged_segments_answer_as_one(tmp_path: Path) -> None:
    """After many commits, merges, deletions and replacements the answers are those of an index made at once."""
    once = open_searcher("whoosh", tmp_path / "once", lambda _: None, lambda _: set())
    once.update((), STORIES[10:])
    often = open_searcher("whoosh", tmp_path / "often", lambda _: None, lambda _: set())
    writer = often.writer(0)
    for story in STORIES[:80]:
        writer.add(story)
        writer.commit()
    writer.close()
    often.update([story.id for story in STORIES[:10]], STORIES[60:70])
    for story in STORIES[80:]:
        often.update((), [story])
    for story in STORIES[20:40]:
        often.update((), [story])
    for got, expected in zip(_answers(often), _answers(once), strict=True):
        assert got.total == expected.total > 0
        assert [story_id for story_id, _ in got.ranked] == [story_id for story_id, _ in expected.ranked]
    once.close()
    often.close()
