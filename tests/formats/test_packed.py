"""Packed files: read as what they hold, and never more of it than is good."""

from __future__ import annotations

import gzip
import io
import json
import lzma
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.drafts import draft_of, source_of
from tui_reader.formats import file_source, packed, read
from tui_reader.story import NotAStoryError, UnreadableError

TEXT = b"Title: Bees return\n\nThe bees are back.\n"
LINES = b"".join(json.dumps({"text": f"Story {number}."}).encode() + b"\n" for number in range(3))


def archive(**members: bytes) -> bytes:
    """A zip of these files; ``__`` in a name stands for a full stop."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name.replace("__", "."), content)
    return data.getvalue()


@pytest.mark.parametrize(("pack", "suffix"), [(gzip.compress, ".gz"), (lzma.compress, ".xz")])
def test_one_file(pack: Callable[[bytes], bytes], suffix: str, tmp_path: Path) -> None:
    """A packed story is that story, under the id that it has unpacked; a file of many holds many."""
    assert draft_of(pack(TEXT), "bees.txt" + suffix) == draft_of(TEXT, "bees.txt")
    (tmp_path / f"news.jsonl{suffix}").write_bytes(pack(LINES))
    found = [draft.text for draft in read(file_source(tmp_path / f"news.jsonl{suffix}"))]
    assert found == ["Story 0.", "Story 1.", "Story 2."]


def test_an_archive() -> None:
    """Its files are stories by their names, those of many among them; pictures and archives are left out."""
    data = archive(a__txt=TEXT, photo__png=b"\x89PNG", news__jsonl=LINES, more__zip=archive(b__txt=TEXT))
    assert [draft.paragraphs[0].text for draft in read(source_of(data, "all.zip"))] == [
        *["Bees return", "Story 0.", "Story 1.", "Story 2."]
    ]


def test_paths_out_of_an_archive(tmp_path: Path) -> None:
    """A file that is called after a place elsewhere is read, and written nowhere."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "all.zip").write_bytes(archive(**{"../../evil__txt": TEXT}))
    assert len(list(read(file_source(tmp_path / "in" / "all.zip")))) == 1
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "all.zip"]


def test_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks to more than the limit is cut, or refused."""
    monkeypatch.setattr(packed, "MAX_UNPACKED", 100_000)
    draft = draft_of(gzip.compress(TEXT + b"a " * 1_000_000), "bomb.txt.gz")
    assert len(draft.text) <= 100_000
    monkeypatch.setattr(packed, "MAX_MEMBER_BYTES", 100_000)
    with pytest.raises(NotAStoryError, match="longer than"):
        list(read(source_of(archive(bomb__txt=b"a " * 1_000_000), "bomb.zip")))


def zipped(data: bytes) -> bytes:
    """An archive of one story."""
    return archive(a__txt=data)


@pytest.mark.parametrize(
    ("name", "pack"),
    [("a.txt.gz", gzip.compress), ("a.txt.xz", lzma.compress), ("a.jsonl.gz", gzip.compress), ("a.zip", zipped)],
)
def test_broken_files(name: str, pack: Callable[[bytes], bytes]) -> None:
    """One line says that it cannot be unpacked."""
    whole = pack(TEXT + bytes(range(256)) * 40)
    for damaged in (whole[:-12], b"no archive", b""):
        with pytest.raises((NotAStoryError, UnreadableError), match=rf"^{name}[^\n]+$"):
            list(read(source_of(damaged, name)))
