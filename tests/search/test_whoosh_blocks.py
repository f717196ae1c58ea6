"""Postings, texts, tables of words and merging: what the index is made of."""

from __future__ import annotations

import re
import warnings
from array import array
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.making import make_library, make_story
from tui_reader.folding import words
from tui_reader.search import Matches, Searcher, open_searcher
from tui_reader.search.parsing import parse
from tui_reader.search.whoosh_index import WhooshWriter
from tui_reader.search.whoosh_masks import mask_of, numbers_in
from tui_reader.search.whoosh_postings import NUMBER_SHIFT, PARTS_SHIFT, Postings, joined
from tui_reader.search.whoosh_tables import Words
from tui_reader.search.whoosh_texts import MARKS, Characters, followed, near_each_other, side_by_side

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from whoosh.index import open_dir
    from whoosh.query import And, Term

STORIES = list(make_library(120).values())
QUERIES = ("bridge", "harbour bridge", '"harbour bridge"', "b*", "bridge -ferry", "title:council", '"co-op"')

_standing = st.dictionaries(st.integers(0, 2000), st.tuples(st.integers(1, 300), st.integers(0, 255)), min_size=1)
"""Stories, and for each how often a word stands there, and in which parts."""


def _gathered(standing: dict[int, tuple[int, int]]) -> array[int]:
    return array("Q", [n << NUMBER_SHIFT | standing[n][1] << PARTS_SHIFT | standing[n][0] for n in sorted(standing)])


def _held(postings: Postings) -> dict[int, tuple[int, int]]:
    parts = postings.parts or bytes(len(postings.ids))
    return {n: (t, p) for n, t, p in zip(postings.ids, postings.times(), parts, strict=False)}


@given(_standing, st.sampled_from([2001, 70_000]))
def test_postings_keep_what_they_are_given(standing: dict[int, tuple[int, int]], stories: int) -> None:
    """Written and read again, every story has its times and its parts."""
    postings = Postings.of(_gathered(standing))
    assert _held(postings) == standing
    read = Postings.read(postings.to_bytes(stories), len(standing))
    assert _held(read) == standing
    for bit in (1, 128):
        having = {number for number, (_, parts) in standing.items() if parts & bit}
        assert set(read.having(bit)) == having
        assert read.number_having(bit) == len(having)
        assert set(read.lacking(bit).ids) == set(standing) - having


@given(_standing, st.data())
def test_postings_cut_short_are_noticed(standing: dict[int, tuple[int, int]], data: st.DataObject) -> None:
    """Fewer bytes than were written are never taken for postings."""
    written = Postings.of(_gathered(standing)).to_bytes(2001)
    cut = data.draw(st.integers(0, len(written) - 1))
    with pytest.raises((ValueError, IndexError)):
        Postings.read(written[:cut], len(standing))


@given(_standing, st.integers(0, 500), st.sets(st.integers(0, 2000)))
def test_postings_move_into_a_merged_segment(standing: dict[int, tuple[int, int]], start: int, gone: set[int]) -> None:
    """Stories get their new numbers; those taken out are left behind; what is joined follows."""
    postings = Postings.of(_gathered(standing))
    moved = postings.renumbered(start, None)
    assert _held(moved) == {number + start: each for number, each in standing.items()}
    kept = sorted(set(standing) - gone)
    numbers = [-1] * 2001
    for rank, number in enumerate(kept):
        numbers[number] = rank
    left = postings.renumbered(0, numbers)
    assert _held(left) == {rank: standing[number] for rank, number in enumerate(kept)}
    assert _held(joined([left, moved.renumbered(2001, None)])) == _held(left) | _held(moved.renumbered(2001, None))


@given(st.lists(st.text("aB é.,“’'-_\xa0\u0301ａ1", max_size=12), max_size=9))
def test_words_are_numbered_as_they_are_folded(texts: list[str]) -> None:
    """Cut at white space first, a text has the same words in the same order; a word is the same character always."""
    characters = Characters()
    for text in texts:
        spelled = "".join(characters.spelled([text]))
        assert [characters.words[each] for each in spelled] == words(text)
    known = list(characters.words.values())
    assert len(known) == len(set(known)) + 1  # nothing and lost words are both empty


def test_a_story_with_more_words_than_there_are_numbers_loses_the_last() -> None:
    """Words beyond share a character, which stands for none of them."""
    characters = Characters(most=3)
    spelled = [characters.of(word) for word in ("one", "two", "three", "four")]
    assert [characters.words[each] for each in spelled] == ["one", "two", "", ""]
    assert characters.of("one") == spelled[0]


def test_where_numbers_run_out_stories_go_on_in_another_segment(tmp_path: Path) -> None:
    """However many words are added at once, every story is found by all of its words, also after a merge."""
    stories = [make_story(f"many{at}", f"Headline {at}", (f"word{at} other{at} same",)) for at in range(40)]
    searcher = open_searcher("whoosh", tmp_path, lambda _: None, lambda _: set())
    writer = WhooshWriter(tmp_path / "whoosh", "s0", most_words=100)
    for story in stories:
        writer.add(story)
    writer.commit()
    for tidied in (False, True):
        searcher.refresh()
        assert searcher.search(parse("same headline"), 0).total == len(stories)
        for at, story in enumerate(stories):
            found = searcher.search(parse(f'"word{at} other{at} same"'), 5).ranked
            assert [story_id for story_id, _ in found] == [story.id]
        if not tidied:
            assert len(list((tmp_path / "whoosh").glob("*.seg"))) > 2
            writer.close()
    searcher.close()


@given(st.lists(st.integers(0, 9), min_size=1, max_size=30), st.lists(st.integers(0, 9), min_size=2, max_size=4))
def test_side_by_side_is_as_in_a_list(text: list[int], wanted: list[int]) -> None:
    """Characters of one, two and three bytes are found where the words of a list would be, and only there."""
    spelled = [chr(0x20 + number * 0x123) for number in range(10)]
    *begin, end = (spelled[each] for each in wanted)
    data = (MARKS["title"] + "".join(spelled[each] for each in text)).encode()
    standing = any(text[at : at + len(wanted)] == wanted for at in range(len(text)))
    for part in (None, "title"):
        assert (side_by_side(begin, [end], part)(data, 0) >= 0) == standing
        assert (side_by_side(begin, [end, "\u4000"], part)(data, 0) >= 0) == standing
    assert side_by_side(begin, [end], "body")(data, 0) == -1


@given(
    st.lists(st.integers(0, 5), min_size=1, max_size=20),
    st.lists(st.integers(0, 5), min_size=1, max_size=3, unique=True),
    st.integers(0, 4),
)
def test_near_is_as_in_a_list(text: list[int], wanted: list[int], near: int) -> None:
    """All words in a stretch with so many others among them."""
    spelled = [chr(0x20 + number * 0x123) for number in range(6)]
    data = (MARKS["body"] + "".join(spelled[each] for each in text)).encode()
    size = near + len(wanted)
    standing = any(set(wanted) <= set(text[at : at + size]) for at in range(len(text)))
    for part in (None, "body"):
        assert near_each_other([spelled[each] for each in wanted], near, part)(data) == standing
    assert not near_each_other([spelled[each] for each in wanted], near, "title")(data)
    if len(wanted) == 2:
        one, other = (spelled[each] for each in wanted)
        for part, there in ((None, standing), ("body", standing), ("title", False)):
            finds = followed(one, other, near, part), followed(other, one, near, part)
            assert any(find(data, 0) >= 0 for find in finds) == there


@given(
    st.dictionaries(st.integers(0, 99), st.tuples(st.integers(1, 300), st.integers(0, 255)), min_size=1),
    st.sets(st.integers(0, 99)),
)
def test_some_stories_of_a_word_are_those_of_all(standing: dict[int, tuple[int, int]], wanted: set[int]) -> None:
    """Whether they are looked up by halving or in a table of all stories."""
    ids = sorted(standing)
    postings = Postings(
        array("I", ids),
        array("I", [standing[each][0] for each in ids]),
        bytes(standing[each][1] for each in ids),
    )
    kept = sorted(wanted & standing.keys())
    expected = [(each, *standing[each]) for each in kept]
    spread = postings.spread(100)
    assert (spread is None) == any(times > 255 for times, _ in standing.values())
    for table in (postings, *((spread,) if spread else ())):
        ids_, counts, parts = table.of_stories(sorted(wanted))
        assert list(zip(ids_, counts or (), parts or (), strict=True)) == expected


def test_a_table_of_all_stories_knows_words_that_stand_once() -> None:
    """Without times or parts of its own, a word stands once everywhere, in no part."""
    spread = Postings(array("I", [1, 3])).spread(5)
    assert spread and spread.of_stories([0, 1, 2, 3]) == (array("I", [1, 3]), array("I", [1, 1]), b"\0\0")


@given(st.sets(st.integers(0, 299)), st.integers(300, 400))
def test_a_set_of_stories_tells_its_numbers(numbers: set[int], size: int) -> None:
    """Few of them or many, in order."""
    assert list(numbers_in(mask_of(size, numbers), size)) == sorted(numbers)


@given(st.dictionaries(st.text("abé", min_size=1, max_size=5), st.integers(1, 99), min_size=1, max_size=200))
def test_a_table_of_words_has_all_in_order(counted: dict[str, int]) -> None:
    """Each word is found, and what begins so, or is like a pattern, is all of that."""
    listed = sorted(word.encode() for word in counted)
    ends = array("I", accumulate((len(word) + 1 for word in listed), initial=0))
    numbers = array("I", [counted[word.decode()] for word in listed])
    places = array("Q", range(len(listed) + 1))
    table = Words(b"\n".join((b"", *listed, b"")), *(bytes(each) for each in (ends, numbers, numbers, numbers, places)))
    assert list(table) == listed
    assert table.spelled() == [word.decode() for word in listed]
    assert [table.find(word) for word in listed] == list(range(len(listed)))
    assert table.find(b"zz") is None
    for prefix in ("a", "é", "ab"):
        beginning = [at for at, word in enumerate(listed) if word.startswith(prefix.encode())]
        assert list(table.beginning(prefix.encode())) == beginning
        assert list(table.like(re.escape(prefix.encode()) + b"[^\n]*")) == beginning


def test_whoosh_finds_the_same_words(tmp_path: Path) -> None:
    """Whoosh's own queries find in the index what ours do."""
    searcher = open_searcher("whoosh", tmp_path, lambda _: None, lambda _: set())
    searcher.update((), STORIES)
    stock = open_dir(str(tmp_path / "whoosh"), "s0").searcher()
    for text in ("bridge", "harbour", "lodz", "ferry"):
        ours = {story_id for story_id, _ in searcher.search(parse(text), 200).ranked}
        found = stock.search(Term("text", text), limit=None)
        keys = stock.reader().column_reader("key")
        assert {keys[hit.docnum].hex() for hit in found} == ours
    both = stock.search(And([Term("text", "bridge"), Term("text", "ferry")]), limit=None)
    assert len(both) == searcher.search(parse("bridge ferry"), 0).total
    stock.close()
    searcher.close()


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
