"""Folded words, headlines and finding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.folding import MAX_WORD, find_all, fold, fold_headline, is_unspaced, tokens, word_spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harrow Bay bridge", "harrow bay bridge"),
        ("CNN's CNN’s bridges'", "cnn cnn bridges"),
        ("don't DON’T we'll I'm they've", "dont dont well im theyve"),
        ("l'État O'Brien", "l etat o brien"),
        ("U.S.-led a.m. J.K. Rowling", "us led am jk rowling"),
        ("co-op re\u2011open 2,000 3.5 a_b", "co op re open 2 000 3 5 a b"),
        ("Łódź Straße ﬁn İzmir ȷ́ cœur ångström", "lodz strasse fin izmir ȷ coeur angstrom"),
        ("e\u0301tage é", "etage e"),
        ("soft\u00adhyphen", "softhyphen"),
        ("東京で地震", "東 京 て\u3099 地 震"),
        ("がガｶ", "か\u3099 カ\u3099 カ"),
        ("हिन्दी", "हिन्दी"),
        ("Việt ΣΑΣ", "viet σασ"),
        ("", ""),
        ("— … !?", ""),
        ("\u0301", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    """Words come out folded as the module's rules say."""
    assert [token.text for token in tokens(text)] == expected.split()


def test_tokens_know_where_they_stand() -> None:
    """Offsets are into the text as given, the possessive left out."""
    text = "The U.S. and CNN’s e\u0301tage"
    assert [text[token.start : token.end] for token in tokens(text)] == ["The", "U.S", "and", "CNN", "e\u0301tage"]


def test_long_runs_are_cut() -> None:
    """A run longer than any word keeps its beginning only."""
    assert [token.text for token in tokens("x" * 10_000)] == ["x" * MAX_WORD]


@given(st.text())
def test_tokens_hold_for_any_text(text: str) -> None:
    """Tokens ascend, never overlap, are not empty, and agree with `words` and `word_spans`."""
    found = list(tokens(text))
    reached = 0
    for token in found:
        assert token.text
        assert reached <= token.start < token.end <= len(text)
        reached = token.end
    assert [token.text for token in found] == [word for word in words(text) if word]
    assert len(words(text)) == len(word_spans(text))


@given(st.text())
def test_words_do_not_change_with_case(text: str) -> None:
    """Folding is settled: folding again changes nothing."""
    assert fold(fold(text)) == fold(text)


def test_fold_keeps_spaces_and_straightens() -> None:
    """Quotes and dashes become straight; nothing else about a text's shape changes."""
    assert fold("“Été” – l’an\u00a02025\nNEW\u200b") == '"ete" - l\'an 2025\nnew'


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harrow Bay bridge to stay shut", "HARROW BAY: bridge to stay  shut!"),
        ("‘Été’ in Łódź", "'Ete' in Lodz"),
        ("U.S. says no", "US says no"),
        ("हिन्दी समाचार", "हिन्दी  समाचार."),
        ("???", " ??? "),
    ],
)
def test_same_headline(one: str, other: str) -> None:
    """Case, accents, punctuation and white space do not tell two headlines apart."""
    assert fold_headline(one) == fold_headline(other) != ""


@pytest.mark.parametrize(("one", "other"), [("The bridge", "The bridges"), ("हिन्दी", "हिन्दु"), ("???", "!!!")])
def test_other_headline(one: str, other: str) -> None:
    """Other words make another headline."""
    assert fold_headline(one) != fold_headline(other)


@pytest.mark.parametrize(
    ("text", "needle", "expected"),
    [
        ("The bridge, the Bridge", "bridge", ["bridge", "Bridge"]),
        ("The bridge, the Bridge", "Bridge", ["Bridge"]),
        ("over the\nharbour  bridge", "the harbour bridge", ["the\nharbour  bridge"]),
        ("Łódź, Lodz", "lodz", ["Łódź", "Lodz"]),
        ("Straße", "ss", ["ß"]),
        ("e\u0301te\u0301", "ete", ["e\u0301te\u0301"]),
        ("don’t", "don't", ["don’t"]),
        ("“quoted”", '"quoted"', ["“quoted”"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("a.b", ".", ["."]),
        ("text", "", []),
        ("text", "  ", []),
        ("text", "\u0301", []),
        ("東京で地震", "京で", ["京で"]),
    ],
)
def test_find_all(text: str, needle: str, expected: list[str]) -> None:
    """Finding is folded, minds case where the needle has a capital, and crosses line ends."""
    assert [text[start:end] for start, end in find_all(text, needle)] == expected


@given(st.text(), st.text(max_size=6))
def test_find_all_gives_valid_spans(text: str, needle: str) -> None:
    """Spans ascend and lie in the text, whatever is looked for."""
    reached = 0
    for start, end in find_all(text, needle):
        assert reached <= start < end <= len(text)
        reached = end


@given(st.text(min_size=1), st.data())
def test_a_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    """A word of a text is found where it stands."""
    found = list(tokens(text))
    if found:
        token = data.draw(st.sampled_from(found))
        spans = find_all(text, text[token.start : token.end])
        assert any(start < token.end and token.start < end for start, end in spans)


def test_is_unspaced() -> None:
    """A character of a script without spaces is no beginning of a word; a letter is."""
    assert is_unspaced("京")
    assert not is_unspaced("k")
    assert not is_unspaced("हि")
