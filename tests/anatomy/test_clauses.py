"""Clauses that are open behind a word, and words that may be verbs or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.anatomy.headline.words import KNOWN, Words, lexicon


def _words(text: str, language: str = "en") -> Words:
    known = lexicon(language)
    assert known
    return Words(text.split(), known)


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "The ferry, which leaves in May, sank.", "m0 m0 m0r0 m0r1 m0r1 m0 m1"),
        ("en", "A boy hurt in a storm died there.", "m0 m0 m0 m0 m0 m0 m1 m1"),
        ("en", "While the boat was lost, Bo Fenn won.", "m0s0 m0s0 m0s0 m0s1 m0 m0 m0 m1"),
        ("en", "She said that it was late.", "m0 m1 m1s0 m1s0 m1s1 m1s1"),
        ("de", "Der Hafen, der am Montag schließt, ist leer.", "m0 m0 m0r0 m0r0 m0r0 m0 m1 m1"),
    ],
)
def test_the_verbs_that_each_clause_has_had(language: str, text: str, states: str) -> None:
    """`m` main, `s` subordinate, `r` relative; 0 no verb, `e` a verb or participle, 1 a verb, 2 more."""
    assert _words(text, language).open_clauses == states.split()


@pytest.mark.parametrize(
    ("text", "at", "kind"),
    [
        ("It sank after four hours at sea", 2, "P"),
        ("It sank after they left", 2, "S"),
        ("He left while playing chess", 2, "S"),
        ("This means war", 1, "V"),
        ("The means of war", 1, "x"),
        ("They’re leaving now", 0, "A"),
        ("It will leave now", 2, "N"),
        ("More than 200 boats are lost", 1, "P"),
        ("All three deny it", 2, "V"),
        ("Both men deny it", 2, "V"),
    ],
)
def test_english_words_are_told_by_what_stands_around(text: str, at: int, kind: str) -> None:
    """Prepositions that open clauses elsewhere, nouns that look like verbs, verbs without an ending."""
    assert _words(text).kinds[at] == kind


def test_a_verb_behind_an_apostrophe() -> None:
    """``n'est`` is one, ``l'arte`` is none."""
    assert _words("Il n'est pas venu", "fr").kinds[1] in "AVE"
    assert _words("Ama l'arte moderna", "it").kinds[1] == "x"


_SMALL = ["who", "that", "while", "after,", "died", "hurt", "is", "said,", "to", "the", "and", "as", "boats", "“so”"]


@given(st.lists(st.sampled_from(_SMALL), min_size=1))
def test_every_word_has_its_clauses(words: list[str]) -> None:
    """Whatever stands beside what."""
    for language in KNOWN:
        states = _words(" ".join(words), language).open_clauses
        assert len(states) == len(words)
        assert all(len(state) % 2 == 0 and state[0] in "msr" for state in states)
