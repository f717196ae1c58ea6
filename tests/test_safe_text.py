"""Untrusted text on its way to a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile import ATTACKS, SENTINEL, dangers, hostile
from tests.hostile_corpus import CORPUS, SOME
from tui_reader.safe_text import controls_in, safe_line, safe_name, safe_text, with_controls_shown

NASTY = st.text(
    st.one_of(
        st.sampled_from("\x1b\x9b\x9d\x90\x9c\a\n\t\r [];0m\\PX^_k\u2066\u2067\u2068\u2069\u202e\u2028\u200d\u200ea"),
        st.characters(),
    ),
    max_size=60,
)
WHOLE = {
    "Arabic with marks of direction": "قال \u200fالرئيس\u200e في القاهرة",
    "Hebrew": "\u2067ראש הממשלה\u2069 said",
    "Persian, joined and not": "می\u200cخواهم خانه\u200cها",
    "a family": "👨\u200d👩\u200d👧\u200d👦",
    "a country's flag": "🇺🇦",
    "a flag made of tags": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "a heart with its variant": "❤\ufe0f",
    "Hindi conjuncts": "क्\u200dष",
    "no-break spaces": "CNN\u00a0\u00a0—\u202f",
    "private use": "\ue000",
}


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.parametrize("safe", [safe_text, safe_line, safe_name])
def test_no_attack_survives_and_what_stands_beside_it_does(name: str, safe: object) -> None:
    """Every attack of the corpus is disarmed by each function; the sentinel is still there."""
    assert callable(safe)
    clean = safe(hostile(name))
    assert dangers(clean) == []
    assert SENTINEL in clean
    assert clean.startswith("Before ")


@pytest.mark.parametrize("safe", [safe_text, safe_line, safe_name, with_controls_shown])
def test_none_of_the_corpus_survives(safe: Callable[[str], str]) -> None:
    """Of some 760 strings none reaches a terminal, and none takes away what stands beside it."""
    assert len(set(CORPUS.values())) > 700
    for attack, text in CORPUS.items():
        clean = (
            safe_text(safe(f"Before {text} {SENTINEL} after"))
            if safe is with_controls_shown
            else safe(f"Before {text} {SENTINEL} after")
        )
        assert dangers(clean) == [] and SENTINEL in clean and clean.startswith("Before "), attack


def test_some_of_the_corpus_are_of_every_kind() -> None:
    """Where only some of the strings are tried, what each sequence wants is among them, and each beginning and end."""
    made = [attack.split(", ") for attack in CORPUS if ", opened by " in attack]
    some = [attack.split(", ") for attack in SOME if ", opened by " in attack]
    for those, all_of_them in zip(zip(*some, strict=True), zip(*made, strict=True), strict=True):
        assert {*those} == {*all_of_them}
    assert any("\x1b[" in text for text in SOME.values()) and any("\x9b" in text for text in SOME.values())


def _goes(sign: str) -> bool:
    """Whether a character is one of those that the module says it takes out, as Unicode has them."""
    code = ord(sign)
    noncharacter = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    embedding = unicodedata.bidirectional(sign) in ("LRE", "RLE", "LRO", "RLO", "PDF")
    deprecated = 0x206A <= code <= 0x206F
    control = unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t"
    return control or noncharacter or embedding or deprecated


def test_every_character_goes_or_stays() -> None:
    """Of all that Unicode has, what is said to go goes, and all else stays, but for isolates and other line ends."""
    signs = list(map(chr, range(0x110000)))
    assert not [hex(ord(sign)) for sign in signs if _goes(sign) and safe_text(f"a{sign}") != "a"]
    staying = "".join(sign for sign in signs if not _goes(sign) and sign not in "\u2028\u2029\u2066\u2067\u2068\u2069")
    assert safe_text(staying) == staying


def test_controls_are_shown_and_counted() -> None:
    """As pictures, where Unicode has some, else by number; text stays text."""
    assert with_controls_shown("a\x1b[31mb\x07\x7f\x9b\u202e\n\té") == "a␛[31mb␇␡<U+009B><U+202E>\n\té"
    assert controls_in("a\x1b[31mb\x07\x7f\x9b\u202e\n\té") == 5
    assert controls_in("می\u200cخواهم") == 0


@pytest.mark.parametrize("name", WHOLE)
def test_text_of_the_world_stays_whole(name: str) -> None:
    """What a script, a flag or a family needs is not taken out of text."""
    assert safe_text(WHOLE[name]) == WHOLE[name]
    assert safe_line(WHOLE[name]) == WHOLE[name]
    assert safe_text(f"\x1b[31m{WHOLE[name]}\x07") == WHOLE[name], "nor where something is taken out beside it"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("a\x1b]0;a title\x07b", "ab"),
        ("a\x1b]0;a title\x1b\\b", "ab"),
        ("a\x9d0;a title\x9cb", "ab"),
        ("a\x1b]0;never ended b\nc", "a ended b\nc"),
        ("a\x1b]0;ended in\nanother line\x07", "a in\nanother line"),
        ("a\x1bPq#0!9~\x1b\\b", "ab"),
        ("a\x1b[2 q b\x1b[31 quick", "a b quick"),
        ("a\x1b(0lqk\x1b(B", "alqk"),
        ("\x1b]8;;http://x.example/\x1b\\shown\x1b]8;;\x1b\\", "shown"),
        ("one\rtwo\r\n", "onetwo\n"),
        ("a\u2028b\u2029c", "a\nb\nc"),
    ],
)
def test_escape_sequences_go_whole(text: str, clean: str) -> None:
    """A control string goes with what it holds; an unterminated one swallows no more than a word."""
    assert safe_text(text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\u2067abc\ndef", "\u2067abc\u2069\ndef"),
        ("\u2066a\u2067b\u2069c", "\u2066a\u2067b\u2069c\u2069"),
        ("a\u2069b", "ab"),
        ("\u2068a\u2069\u2069b", "\u2068a\u2069b"),
    ],
)
def test_isolates_end_with_their_paragraph(text: str, clean: str) -> None:
    """What opens is closed before the newline; what closes nothing goes."""
    assert safe_text(text) == clean


def test_a_name_shows_all_that_it_is() -> None:
    """Nothing invisible stays in a name, and a byte that is no character can be seen."""
    assert safe_name("a\u200bb\u200d\u200e\u2066\ufeffc.txt") == "abc.txt"
    assert safe_name("two\nlines\tof") == "two lines of"
    assert safe_name("caf\udce9.txt") == "caf\ufffd.txt"


@given(NASTY)
def test_no_control_survives(text: str) -> None:
    """Whatever comes in, no control but newline and tab comes out, and nothing is done twice."""
    clean = safe_text(text)
    assert dangers(clean) == []
    assert all(unicodedata.category(character) not in ("Cc", "Cs") or character in "\n\t" for character in clean)
    assert safe_text(clean) == clean


@given(NASTY)
def test_every_paragraph_closes_what_it_opens(text: str) -> None:
    """In each line the isolates balance, and none is closed before it opens."""
    for line in safe_text(text).split("\n"):
        depth = 0
        for character in re.findall("[\u2066-\u2069]", line):
            depth += 1 if character < "\u2069" else -1
            assert depth >= 0
        assert depth == 0


@given(NASTY)
def test_names_and_lines_are_one_line(text: str) -> None:
    """Neither newline nor tab stays, and a name holds no joiner and no mark of direction."""
    assert not re.search(r"[\n\t]", safe_line(text) + safe_name(text))
    assert not re.search("[\u200b-\u200f\u2060-\u206f]", safe_name(text))


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_plain_text_is_untouched(text: str) -> None:
    """Letters, digits, punctuation, symbols and spaces pass as they are."""
    assert safe_text(text) == text


def test_a_flood_of_open_sequences_takes_linear_time() -> None:
    """A megabyte of sequences that never end is done in one pass each (a quadratic one would take hours)."""
    for opener in ("\x1b]0;", "\x9d ", "\x1bP", "\x1bk", "\x1b[1", "\u2067"):
        assert dangers(safe_text(opener * (1_000_000 // len(opener)))) == []
