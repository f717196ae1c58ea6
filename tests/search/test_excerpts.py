"""What of a text is marked, and which passage is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.search.excerpts import excerpt, spans, telling
from tui_reader.search.parsing import parse

ALPHABET = st.text(alphabet=st.sampled_from(list("abcé e\u0301\n\t.'-東京👩\u200d🚀🇫🇷ẞ ")))


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("bridge", "The Bridge; the bridges; bridge's", ["Bridge", "bridge"]),
        ("bridg*", "The Bridge; the bridges", ["Bridge", "bridges"]),
        ('"harrow bay"', "Harrow\n  Bay, bay harrow", ["Harrow\n  Bay"]),
        ('"a b" "b c"', "a b c", ["a b c"]),
        ('"harrow ba*"', "harrow bays", ["harrow bays"]),
        ("-bridge ferry", "bridge ferry", ["ferry"]),
        ("title:ferry", "a ferry", ["ferry"]),
        ("us", "The U.S. and us", ["U.S", "us"]),
        ("lodz", "Łódź", ["Łódź"]),
        ("東京", "今日東京で", ["東京"]),
        ("", "text", []),
    ],
)
def test_spans(query: str, text: str, expected: list[str]) -> None:
    """Words, beginnings and phrases are marked; what is excluded is not."""
    assert [text[start:end] for start, end in spans(parse(query), text)] == expected


WHOLE = ("👩\u200d🚀", "🇫🇷", "e\u0301", "👍🏽", "\u1100\u1161\u11a8")
"""Seen as one character each."""

FILLER = "lorem ipsum dolor sit amet " * 30


def test_excerpt_shows_the_densest_passage() -> None:
    """The passage with most of the words wins over an earlier one with fewer."""
    text = f"Bridge first. {FILLER} the bridge over the ferry harbour {FILLER} bridge"
    shown = excerpt(parse("bridge ferry harbour"), text, 100)
    assert "the bridge over the ferry harbour" in shown.text
    assert [shown.text[start:end] for start, end in shown.spans] == ["bridge", "ferry", "harbour"]
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert 60 <= len(shown.text) <= 102


def test_excerpt_without_matches_is_the_beginning() -> None:
    """Where nothing matches, the text's beginning stands."""
    shown = excerpt(parse("nowhere"), FILLER, 40)
    assert shown.text == "lorem ipsum dolor sit amet lorem ipsum…"
    assert shown.spans == ()


def test_short_text_is_whole() -> None:
    """A text that fits is shown without an ellipsis, its white space folded."""
    shown = excerpt(parse("two"), "  one\n\n two\tthree ", 80)
    assert (shown.text, shown.spans) == ("one two three", ((4, 7),))


@pytest.mark.parametrize("text", [piece * 60 for piece in WHOLE])
def test_excerpt_never_tears_what_is_seen_as_one(text: str) -> None:
    """A cut falls between characters as they are seen."""
    for width in range(5, 30):
        shown = excerpt(parse("x"), text, width).text.rstrip("…")
        while shown:
            piece = next(piece for piece in WHOLE if shown.startswith(piece))
            shown = shown[len(piece) :]


@given(st.text(max_size=12) | ALPHABET, st.text() | ALPHABET, st.integers(0, 60), st.booleans())
def test_any_text_has_spans_and_an_excerpt(query: str, text: str, width: int, typing: bool) -> None:
    """Spans are valid (`Highlighted` checks the excerpt's), the excerpt is one line, and nothing raises."""
    parsed = parse(query, typing)
    reached = 0
    for start, end in spans(parsed, text):
        assert reached <= start < end <= len(text)
        reached = end
    shown = excerpt(parsed, text, width)
    assert shown.text == " ".join(shown.text.split())
    for start, end in shown.spans:
        assert shown.text[start:end].strip() == shown.text[start:end]


@given(ALPHABET, st.integers(10, 60))
def test_excerpt_marks_the_same_words(text: str, width: int) -> None:
    """What is marked in an excerpt is marked in the text."""
    query = parse("a b* é 東")
    marked = {" ".join(text[start:end].split()) for start, end in spans(query, text)}
    shown = excerpt(query, text, width)
    assert {shown.text[start:end] for start, end in shown.spans} <= marked
    assert not marked or shown.spans


def test_the_telling_text_has_most_of_the_query() -> None:
    """Of several texts the one that answers more of the query is shown; of equals the first; none where none does."""
    texts = ["The harbour is calm.", "The bridge in the harbour.", "A bridge over the harbour.", "Nothing."]
    assert telling(parse("bridge harbour"), texts) == texts[1]
    assert telling(parse("calm"), texts) == texts[0]
    assert telling(parse("ferry"), texts) is None
