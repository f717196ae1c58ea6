"""The command ``newsread``: arguments in, one function a command, an exit code out."""

from __future__ import annotations

from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run newsread with `argv` (default: the command line); returns the exit code, and never a traceback."""
    try:
        from tui_reader.cli.running import run

        return run(argv)
    except KeyboardInterrupt:
        return 130
