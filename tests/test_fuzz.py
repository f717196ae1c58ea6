"""Every reader and the query parser under bytes that nobody would write."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzzing import CHECKS, SEEDS, SUFFIXES
from tests.search.making import ODD_QUERIES
from tui_reader.formats import FORMATS, MANY, PACKED
from tui_reader.output import _EXPLAIN_WRITER, STORY_WRITERS, Options
from tui_reader.story import Story

EXAMPLES = 40
"""Of each reader."""
ODD = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b]52;c;", b"<", b"</", b"&#0;", b"]]>", b"<!--", b"\r\n\r\n", b"--X"]
        + [b'{"', b"[[[[", b'"\\ud800"', b"99999999999999999999", b"---\n", b"From ", b"=?utf-8?b?", b"\xf0\x9f"]
    ),
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), ODD), min_size=1, max_size=6)


def edited(data: bytes, edits: list[tuple[float, float, bytes]]) -> bytes:
    """Bytes with stretches taken out, moved to the end, and others put in."""
    for begin, share, odd in edits:
        start = int(begin * len(data))
        stop = start + int(share**3 * (len(data) - start))
        data = data[:start] + odd + data[stop:] + (data[start:stop] if len(odd) % 2 else b"")
    return data


def test_every_reader_is_here() -> None:
    """Each reader has a sound file to begin with, and each form of packing."""
    readers = {**FORMATS, **MANY}
    assert {readers[suffix] for suffix in SUFFIXES} == set(readers.values())
    assert all(SEEDS.values())
    assert {suffix for suffix in PACKED if any(each.endswith(suffix) for each in SEEDS)} == set(PACKED)


def shutter(story: Story, options: Options) -> Iterator[str]:
    """A writer with a fault."""
    yield from ()
    raise ValueError(story.id)


def test_a_writer_that_raises_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file that gives a story is written in every format."""
    for name in (*STORY_WRITERS, "explain"):
        table = _EXPLAIN_WRITER if name == "explain" else STORY_WRITERS
        with monkeypatch.context() as patch:
            patch.setitem(table, name, f"{__name__}:shutter")
            with pytest.raises(ValueError, match=r"[0-9a-f]{64}"):
                CHECKS["txt"](b"Bees return\n\nThe bees have returned.")


@pytest.mark.parametrize("suffix", SEEDS)
@settings(max_examples=EXAMPLES)
@given(st.data())
def test_spoilt_files(suffix: str, data: st.DataObject) -> None:
    """A sound file with bytes lost, added and moved: it gives whole stories, or one line says that it is none."""
    seed = data.draw(st.sampled_from(SEEDS[suffix]))
    CHECKS[suffix[1:]](edited(seed, data.draw(EDITS)))


@pytest.mark.parametrize("suffix", SEEDS)
@settings(max_examples=EXAMPLES)
@given(st.binary(max_size=400))
def test_any_bytes(suffix: str, data: bytes) -> None:
    """The same of bytes that were never a story."""
    CHECKS[suffix[1:]](data)


@pytest.mark.parametrize("target", ["book", "packed"])
@settings(max_examples=EXAMPLES)
@given(st.binary(max_size=400))
def test_any_members(target: str, data: bytes) -> None:
    """Archives that are sound but for what they hold."""
    CHECKS[target](data)


@given(st.one_of(st.binary(max_size=80), ODD_QUERIES.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_query(data: bytes) -> None:
    """Whatever is typed can be said in words, and a fault has a place."""
    CHECKS["query"](data)


@given(st.binary(max_size=200))
def test_any_import(data: bytes) -> None:
    """Whatever is brought in is read, or refused in one line."""
    CHECKS["marks"](data)
