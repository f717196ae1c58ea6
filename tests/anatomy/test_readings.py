"""English words that may be one kind or another, read by what stands around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.anatomy.headline.readings import ALLOWED, READ, asked, readings
from tui_reader.anatomy.headline.words import KNOWN, Words, lexicon


def _words(text: str) -> Words:
    known = lexicon("en")
    assert known
    return Words(text.split(), known)


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The boat used by the rescuers sank on Monday.", "used", "N"),
        ("The rescuers used a boat on Monday.", "used", "V"),
        ("A man accused of theft has been released.", "accused", "N"),
        ("The mayor accused the council of theft.", "accused", "V"),
        ("Interest rates rose again on Tuesday.", "rates", "x"),
        ("The magazine rates the harbour as the best.", "rates", "V"),
        ("The company plans to close two plants.", "plans", "V"),
        ("The company’s plans were rejected.", "plans", "x"),
        ("He has worked as a teacher since March.", "as", "P"),
        ("She waved as the ferry left the quay.", "as", "S"),
        ("The house that burned was empty.", "that", "R"),
        ("Police said that the house was empty.", "that", "S"),
    ],
)
def test_what_stands_around_tells(text: str, word: str, kind: str) -> None:
    """A verb, a noun, a participle; a preposition, or what opens a clause."""
    words = _words(text)
    assert words.kinds[words.bare.index(word)] == kind


def test_names_are_not_asked() -> None:
    """A capital within a sentence says that a word is one."""
    words = _words("Mr Rates left in May.")
    assert [asked(words, at) for at in (0, 1, 4)] == ["", "", ""]


def test_only_languages_that_have_it() -> None:
    """Those without a file of weights keep what a word is by itself."""
    assert readings("en") and not readings("de")
    for language in KNOWN:
        known = lexicon(language)
        assert known and (known.readings is None) == (language != "en")


def test_kinds_that_are_known_stay() -> None:
    """What a whole sentence told is not found again for what is left of it."""
    known = lexicon("en")
    assert known
    assert Words(["The", "rates", "rose"], known, kinds="DVx").kinds == "DVx"


_PIECES = [
    "used",
    "rates",
    "as",
    "that",
    "ending",
    "hit",
    "The",
    "man,",
    "of",
    "was",
    "pay",
    "“so",
    "since",
    "U.S.",
    "—",
]


@given(
    st.lists(st.sampled_from(_PIECES) | st.text(st.characters(exclude_categories=("Z", "C")), min_size=1), min_size=1)
)
def test_any_words(words: list[str]) -> None:
    """Each word keeps one kind, one that may be read where it is asked for."""
    known = lexicon("en")
    assert known
    read = Words(words, known)
    assert len(read.kinds) == len(words)
    for at in range(len(words)):
        group = asked(read, at)
        assert not group or set(ALLOWED[group]) <= set(READ)
