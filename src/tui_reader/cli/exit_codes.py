"""How a command ended, for the shell."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every command. On a closed pipe a command ends by SIGPIPE instead, as `cat` does."""

    DONE = 0
    NOTHING = 1
    """No hits, an empty list, the only STORY unknown."""
    USAGE = 2
    """Wrong arguments or settings, a query that cannot be understood, an ambiguous STORY."""
    UNUSABLE = 3
    """The library, the index, the marks or standard output cannot be used; a fault of newsread itself."""
    PARTLY = 4
    """Some inputs failed, the rest was done."""
    INTERRUPTED = 130
    """Ended by ^C."""
