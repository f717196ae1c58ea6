"""Columns and lines."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import iter_graphemes, wcwidth

from tui_reader.widths import _wide, cell_width, wrap

MIXED = st.text(
    st.one_of(
        st.sampled_from("ab  —’\u00a0\u200b\u3000日本語、。「」한국ก็क्षि👨👩\u200d🇺🇦\ufe0f\u0301\t\n"),
        st.characters(exclude_categories=["Cc", "Cs"]),
    ),
    max_size=80,
)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("Harrow Bay", 10),
        ("naïve façade — “Łódź”", 21),
        ("Москва, Αθήνα", 13),
        ("日本語", 6),
        ("한국", 4),
        ("e\u0301", 1),
        ("👨\u200d👩\u200d👧\u200d👦", 2),
        ("🇺🇦", 2),
        ("→ ⇢ •", 5),
        ("", 0),
    ],
)
def test_width_is_what_a_terminal_takes(text: str, columns: int) -> None:
    """Combining marks take nothing, ideographs and emoji two columns."""
    assert cell_width(text) == columns


def test_what_needs_no_table_is_one_column_wide() -> None:
    """Letters, punctuation and the marks that newsread itself writes: the table says the same of every one."""
    narrow = [character for character in map(chr, range(0x20, 0x2FFF)) if not _wide().search(character)]
    assert set(" aé—“•→⇢≈●◔★▎·–") <= set(narrow)
    assert [character for character in narrow if wcwidth(character) != 1] == []


def test_lines_end_at_spaces() -> None:
    """Words stay whole where they fit, and are cut where they do not."""
    assert lines("The bridge over Harrow Bay", 10) == ["The bridge", "over", "Harrow Bay"]
    assert lines("an incomprehensibility now", 8) == ["an", "incompre", "hensibil", "ity now"]
    assert lines("  a   b  ", 20) == ["a   b"]
    assert lines("one\u00a0two three", 5) == ["one\u00a0t", "wo", "three"]
    assert lines("one\ntwo", 20) == ["one", "two"]
    assert lines(" \n ", 20) == []


def test_ideographs_need_no_space() -> None:
    """A line ends between two ideographs, but not before a closing mark or after an opening one."""
    assert lines("日本語の文章です", 8) == ["日本語の", "文章です"]
    assert lines("日本語。はい", 6) == ["日本", "語。は", "い"]
    assert lines("日本「語」", 6) == ["日本", "「語」"]
    assert lines("Tokyo東京", 7) == ["Tokyo東", "京"]


@given(MIXED, st.integers(1, 30))
def test_lines_hold_all_the_text_in_order(text: str, width: int) -> None:
    """Spans ascend, leave out nothing but white space, cut no grapheme, and fit."""
    spans = wrap(text, width)
    reached = 0
    for start, end in spans:
        assert reached <= start < end
        assert not text[reached:start].replace("\u200b", "").strip()
        assert "\n" not in text[start:end]
        graphemes = list(iter_graphemes(text[start:end]))
        assert cell_width(text[start:end]) <= width or len(graphemes) == 1
        reached = end
    assert not text[reached:].replace("\u200b", "").strip()


@given(MIXED, st.integers(1, 30))
def test_no_grapheme_is_cut(text: str, width: int) -> None:
    """Every edge of a line is an edge of a grapheme of its paragraph."""
    edges, position = {0}, 0
    for paragraph in text.split("\n"):
        for grapheme in iter_graphemes(paragraph):
            position += len(grapheme)
            edges.add(position)
        position += 1
        edges.add(position)
    assert all(start in edges and end in edges for start, end in wrap(text, width))


@given(st.text("ab cdéж—", max_size=200), st.integers(1, 40))
def test_fast_and_slow_way_agree(text: str, width: int) -> None:
    """A wide character at the far end changes no line before its own paragraph."""
    slow = wrap(text + "\n日", width)
    assert slow[:-1] == wrap(text, width)


def test_a_long_text_takes_linear_time() -> None:
    """A megabyte of one word, of spaces, or of ideographs is wrapped in one pass."""
    for text in ("a" * 1_000_000, " " * 1_000_000, "a " * 500_000, "日" * 100_000):
        assert sum(end - start for start, end in wrap(text, 40)) <= len(text)


def test_english_needs_no_table() -> None:
    """The pipe does not pay for the table of widths where the text is Latin."""
    code = "import sys; from tui_reader.widths import wrap; wrap('“Naïve” — • →', 9); print('wcwidth' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.stdout == "False\n", ran.stderr
