"""The two ways out: standard output for the product, byte for byte; standard error for everything else."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, BinaryIO

from tui_reader.safe_text import safe_name
from tui_reader.story import AmbiguousStoryError, StoreError, StoryError, UnreadableError

if TYPE_CHECKING:
    from tui_reader.desk import Coverage


class OutputClosed(Exception):
    """Nobody reads standard output any more."""


class Output:
    """Standard output as bytes.

    Raises `OutputClosed` where the reader has gone, `StoreError` where it cannot be written.
    """

    def write(self, data: bytes) -> None:
        """Write all of `data`."""
        self._try(lambda: _write_all(sys.stdout.buffer, data))

    def flush(self) -> None:
        """Hand over what is buffered."""
        if sys.stdout is not None:
            self._try(sys.stdout.flush)

    def is_terminal(self) -> bool:
        """Whether a person's terminal gets the bytes."""
        return is_terminal(sys.stdout)

    def columns(self) -> int | None:
        """How wide the terminal is; None where there is none, or it does not say."""
        try:
            return os.get_terminal_size(sys.stdout.fileno()).columns or None if self.is_terminal() else None
        except (OSError, ValueError):
            return None

    def _try(self, do: Callable[[], object]) -> None:
        if sys.stdout is None:
            raise StoreError("standard output is closed: there is nowhere to write to")
        try:
            do()
        except OSError as error:
            if reader_is_gone(error):
                raise OutputClosed from error
            abandon_output()
            raise StoreError(f"standard output cannot be written: {error.strerror or error}") from error


def reader_is_gone(error: OSError, system: str = os.name) -> bool:
    """Whether nobody reads standard output any more: a closed pipe, which Windows calls an invalid argument."""
    return isinstance(error, BrokenPipeError) or (system == "nt" and error.errno == errno.EINVAL)


def _write_all(stream: BinaryIO, data: bytes) -> None:
    """Where Python does not buffer (``-u``, PYTHONUNBUFFERED), one write may take only a part."""
    rest = memoryview(data)
    while rest:
        written: int | None = stream.write(rest)
        if written is None:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        rest = rest[written:]


def abandon_output() -> None:
    """Drop what is still buffered, so that the interpreter does not try to write it at its end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass


def is_terminal(stream: IO[str] | None) -> bool:
    """Whether `stream` is open and a terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def say(message: str) -> None:
    """One line on standard error, made safe; lost where that is closed."""
    _to_stderr(f"newsread: {safe_name(message)}\n")


def say_more(line: str) -> None:
    """A line that belongs to the one before, made safe."""
    _to_stderr(f"  {safe_name(line)}\n")


def report(error: StoryError) -> None:
    """Say what is wrong with a STORY, and which stories it might have meant."""
    say(str(error))
    if isinstance(error, AmbiguousStoryError):
        for row in error.candidates:
            say_more("  ".join(filter(None, (row.id[:12], row.title.text, row.about.outlet))))


def tell(out: Output, *lines: str) -> None:
    """Lines on standard output, made safe."""
    out.write("".join(f"{safe_name(line)}\n" for line in lines).encode())
    out.flush()


def standard_input() -> BinaryIO:
    """Standard input as bytes; closing it leaves it open. Raises `OSError` where it is closed."""
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return open(sys.stdin.fileno(), "rb", closefd=False)


def all_of_standard_input() -> bytes:
    """Standard input to its end. Raises `UnreadableError` where it is closed or cannot be read."""
    try:
        with standard_input() as file:
            return file.read()
    except OSError as error:
        raise UnreadableError(f"standard input: it cannot be read ({error.strerror or error})") from error


class Progress:
    """How far the catalogue and the index have come, on one line of standard error that is gone in the end.

    Shows nothing where standard error is no terminal.
    """

    def __init__(self) -> None:
        self._shows = is_terminal(sys.stderr)
        self._width = 0

    def __call__(self, coverage: Coverage) -> None:
        """Show `coverage`, unless there is nothing left to do."""
        expected = coverage.catalogued if coverage.expected is None else coverage.expected
        if coverage.indexed == expected:
            self.clear()
            return
        if coverage.indexed:
            text = f"indexing … {coverage.indexed:,} of {expected:,}"
        else:
            text = f"reading stories … {coverage.catalogued:,} of {expected:,}"
        self._draw(text)

    def clear(self) -> None:
        """Take the line away."""
        if self._width:
            self._draw("")
            _to_stderr("\r")
            self._width = 0

    def _draw(self, text: str) -> None:
        if self._shows:
            _to_stderr(f"\r{text.ljust(self._width)}")
            self._width = len(text)


def _to_stderr(text: str) -> None:
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except UnicodeError:
        sys.stderr.write(text.encode("ascii", "backslashreplace").decode())
    except (OSError, ValueError):
        pass
