"""Bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import draft_of
from tui_reader.formats.decoding import decode, line_ends_folded, looks_binary
from tui_reader.story import NotAStoryError

TEXT = "Café “Wien” – 5 €"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), "utf-32"),
        (TEXT.encode("cp1252"), "windows-1252"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    """A mark, validity as UTF-8, else Windows-1252: the same text comes out of each."""
    decoded = decode(data)
    assert decoded is not None
    assert decoded == (TEXT, encoding)


def test_undefined_bytes_of_windows_1252_become_controls() -> None:
    """81, 8D, 8F, 90 and 9D keep their number."""
    decoded = decode(b"caf\xe9 \x81\x8d\x8f\x90\x9d")
    assert decoded is not None
    assert decoded[0] == "café \x81\x8d\x8f\x90\x9d"


def test_one_broken_byte_does_not_spoil_a_text_in_utf_8() -> None:
    """Where UTF-8 explains more than it cannot, only the strange byte is read as Windows-1252."""
    decoded = decode("Das Öl, die Übung, größer".encode() + b" 5 \x80")
    assert decoded is not None
    assert decoded == ("Das Öl, die Übung, größer 5 €", "utf-8")


def test_line_ends_are_folded() -> None:
    """CRLF and CR become LF, and nothing else changes."""
    decoded = decode(b"one\r\ntwo\rthree\n\x0cfour\xc2\x85")
    assert decoded is not None
    assert decoded[0] == "one\ntwo\nthree\n\x0cfour\x85"


def test_a_character_cut_by_the_limit_is_left_out() -> None:
    """The last bytes of a cut text may be half a character."""
    decoded = decode("aé".encode()[:-1], cut=True)
    assert decoded is not None
    assert decoded == ("a", "utf-8")


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 4,
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "no mark".encode("utf-16-le"),
        b"text\0and more\0",
        b"PK\x03\x04" + bytes((i * 197 + 41) % 256 for i in range(4000)),
    ],
)
def test_binary_data_is_known(data: bytes) -> None:
    """NULs and control characters give binary data away, whatever the name says."""
    assert looks_binary(data)
    with pytest.raises(NotAStoryError, match=r"^a\.txt: binary data.*plain text$"):
        draft_of(data, "a.txt")


def test_a_false_mark_is_binary() -> None:
    """A byte order mark before what is no UTF-16 makes no story."""
    with pytest.raises(NotAStoryError, match="binary"):
        draft_of(b"\xff\xfe" + b"\0\0" * 50)


def test_a_stray_control_character_is_no_harm() -> None:
    """Hostile or damaged text is still text."""
    assert "\x1b[31m" in draft_of("The council \x1b[31mmet\0 on Monday and decided nothing much.").text


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_decode(data: bytes, cut: bool) -> None:
    """Whatever the bytes, there is a text or a plain refusal, and no CR is left."""
    decoded = decode(data, cut)
    assert decoded is None or "\r" not in decoded[0]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff")))
def test_utf_8_is_verbatim(text: str) -> None:
    """What is valid UTF-8 comes out as it went in."""
    decoded = decode(text.encode())
    assert decoded is not None
    assert decoded[0] == text


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\v"])
def test_rarer_line_ends_are_folded_one_for_one(end: str) -> None:
    """Of plain text, mail and JSON; spans stay where they are."""
    assert line_ends_folded(f"öne{end}twö{end}{end}three") == "öne\ntwö\n\nthree"
    assert line_ends_folded("one\n\ftwo") == "one\n\ftwo"


def test_a_misread_ellipsis_is_no_line_end() -> None:
    """Where other marks of Windows-1252 were read as controls, the next-line control is its ellipsis."""
    assert line_ends_folded("He said\x85 \x93no\x94") == "He said\x85 \x93no\x94"
