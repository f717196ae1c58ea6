"""Files that are no story, and how much of a file is read."""

from __future__ import annotations

import hashlib
import io
import os
import re
import socket
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import draft_of
from tui_reader.formats import MAX_BYTES, file_source, is_story_name, read, story_id
from tui_reader.story import Draft, NotAStoryError, Source, StoryError, UnreadableError


def only(path: Path) -> Draft:
    """The draft in a file."""
    return next(read(file_source(path)))


def refusal(path: Path) -> StoryError:
    """What reading a file says."""
    with pytest.raises(StoryError) as caught:
        only(path)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(f"{path}: ")
    assert re.search("; [a-z]", message), "it says what to do"
    return caught.value


def test_a_file(tmp_path: Path) -> None:
    """A text file is read."""
    (tmp_path / "a.txt").write_text("One.\n\nTwo.\n")
    assert [paragraph.text for paragraph in only(tmp_path / "a.txt").paragraphs] == ["One.", "Two."]


def test_a_missing_file(tmp_path: Path) -> None:
    """A name that nothing has."""
    assert isinstance(refusal(tmp_path / "a.txt"), UnreadableError)


def test_a_file_below_a_file(tmp_path: Path) -> None:
    """A path through something that is no folder."""
    (tmp_path / "a.txt").write_text("x")
    assert isinstance(refusal(tmp_path / "a.txt" / "b.txt"), UnreadableError)


def test_a_folder(tmp_path: Path) -> None:
    """A folder is no story."""
    (tmp_path / "a.txt").mkdir()
    error = refusal(tmp_path / "a.txt")
    assert isinstance(error, NotAStoryError)
    assert "folder" in str(error)


@pytest.mark.parametrize("text", ["", "\n \t\n", "\u200b\n\ufeff\n", "\u00a0\x0c"])
def test_an_empty_file(tmp_path: Path, text: str) -> None:
    """A file with nothing to be seen in it is no story."""
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert isinstance(refusal(tmp_path / "a.txt"), NotAStoryError)


def test_a_dangling_link(tmp_path: Path) -> None:
    """A link whose file is gone is called that."""
    (tmp_path / "a.txt").symlink_to("gone.txt")
    error = refusal(tmp_path / "a.txt")
    assert isinstance(error, UnreadableError)
    assert "link" in str(error)


def test_a_loop_of_links(tmp_path: Path) -> None:
    """Links that lead to each other are called that."""
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    error = refusal(tmp_path / "a.txt")
    assert isinstance(error, UnreadableError)
    assert "circle" in str(error)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No permission: said, with what to do; the superuser may read anything, so the system's answer is played."""
    path = tmp_path / "a.txt"
    path.write_text("One.")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    error = refusal(path)
    assert isinstance(error, UnreadableError)
    assert "permission" in str(error)


def test_a_name_too_long(tmp_path: Path) -> None:
    """A name that no file can have."""
    assert isinstance(refusal(tmp_path / ("x" * 300)), UnreadableError)


def test_a_name_that_no_system_takes() -> None:
    """A NUL in a name is a refusal, not a crash."""
    with pytest.raises(UnreadableError):
        only(Path("a\0.txt"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    """Nobody writes into the pipe: opening it in the usual way would wait for ever."""
    os.mkfifo(tmp_path / "a.txt")
    error = refusal(tmp_path / "a.txt")
    assert isinstance(error, NotAStoryError)
    assert "pipe" in str(error)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="this system has no /dev/zero")
def test_a_device_is_refused() -> None:
    """A device that never ends is not read."""
    assert isinstance(refusal(Path("/dev/zero")), NotAStoryError)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets in folders")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket in a folder is not read."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("a.txt")
        assert isinstance(refusal(tmp_path / "a.txt"), NotAStoryError)


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    """A link is as good as what it leads to."""
    (tmp_path / "b.txt").write_text("One.")
    (tmp_path / "a.txt").symlink_to("b.txt")
    assert only(tmp_path / "a.txt").text == "One."


class Counting(io.BytesIO):
    """Bytes that count how many of them were asked for."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and count."""
        data = super().read(size)
        self.taken += len(data)
        return data


def test_no_more_than_the_limit_is_read() -> None:
    """Of a file of 9 MB, 8 MB are read, and the draft says so."""
    file = Counting(b"All work and no play. \n\n" * (9 * 1024 * 1024 // 24))
    (draft,) = read(Source("big.txt", lambda: file))
    assert draft.truncated
    assert len(draft.text) == MAX_BYTES
    assert file.taken <= MAX_BYTES + 1


def test_a_file_just_at_the_limit_is_whole() -> None:
    """Exactly 8 MB is not cut."""
    assert not draft_of(b"x" * MAX_BYTES).truncated


def test_a_file_that_gives_little_at_a_time_is_read_whole() -> None:
    """A raw pipe may give a few bytes and have more."""

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(3, size) if size and size > 0 else 3)

    (draft,) = read(Source("-", lambda: Slow(b"One two three four.")))
    assert draft.text == "One two three four."


def test_the_end_of_a_file_is_met_once() -> None:
    """A terminal that is read again after its end waits for another one."""

    class Typed(io.RawIOBase):
        lines = [b"Harrow Bay bridge shut\n", b"It is closed.\n", b""]

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            line = self.lines.pop(0)
            cast(bytearray, buffer)[: len(line)] = line
            return len(line)

    (draft,) = read(Source("-", lambda: io.BufferedReader(Typed())))
    assert draft.text == "Harrow Bay bridge shut\nIt is closed.\n"


def test_standard_input_is_called_that() -> None:
    """An error about ``-`` names standard input."""
    with pytest.raises(NotAStoryError, match="^standard input: there is no text in it; feed it "):
        draft_of(b"", "-")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        *[("a.txt", True), ("a.TXT", True), ("a.text", True), ("a.md", True), ("a.markdown", True), ("a.story", True)],
        *[
            (".a.txt", False),
            ("a.html", True),
            ("a.png", False),
            ("a", False),
            ("a.txt~", False),
            ("a.txt.gz", True),
            (".txt", False),
        ],
        *[("a.gz", False), ("a.png.gz", False), ("a.txt.gz.gz", False), ("a.jsonl.XZ", True), ("a.zip", True)],
        *[("README.md", False), ("README.de.md", False), ("CHANGELOG.md", False), ("readme.txt", False)],
        *[("Reading habits.txt", True), ("Readme-campaign wins.txt", True)],
    ],
)
def test_which_names_are_stories(name: str, wanted: bool) -> None:
    """Known suffixes, no dot files, no README or CHANGELOG."""
    assert is_story_name(Path("folder") / name) is wanted


@given(st.binary(max_size=200))
def test_the_id_is_that_of_the_folded_bytes(data: bytes) -> None:
    """Each run of ASCII white space counts as one space."""
    folded = re.sub(rb"[ \t\n\r\f\v]+", b" ", data)
    assert story_id(data) == hashlib.sha256(folded).hexdigest()


def test_the_id_is_of_the_bytes_not_of_the_text() -> None:
    """The same text in another encoding is another story; the same with other line ends is not."""
    assert draft_of("é".encode()).id != draft_of("é".encode("cp1252")).id
    assert draft_of("a\n\nb").id == draft_of("a\r\n\r\nb").id
