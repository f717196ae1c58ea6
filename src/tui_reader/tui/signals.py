"""Signals that end the screen, and the one that stops it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Timer
from types import FrameType

from tui_reader.tui import SIGNALLED

LAST = 15.0
"""Seconds after which a signal ends the process, whatever it waits for."""
_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


def heard(end: Callable[[int], object] | None) -> None:
    """Have the running event loop call `end` with the number of a signal that asks to end; None: die of it again.

    Where the loop does not run any more, since Textual waits for ever to write to a terminal that is gone, the process
    ends after `LAST`.
    """
    loop = asyncio.get_running_loop()
    # Windows has no such handlers, nor has any thread but the first.
    with suppress(NotImplementedError, ValueError, RuntimeError):
        for number in _ENDING:
            if end is None:
                loop.remove_signal_handler(number)
            else:
                loop.add_signal_handler(number, partial(end, number))
                # The loop is woken by the signal's number, and this is called even while the first thread waits.
                signal.signal(number, _end_at_last)


def _end_at_last(number: int, frame: FrameType | None) -> None:
    timer = Timer(LAST, os._exit, (SIGNALLED + number,))
    timer.daemon = True
    timer.start()


def has_job_control() -> bool:
    """Whether a shell started this process in a group of its own, and can go on with it."""
    return hasattr(os, "getpgrp") and os.getpgrp() != os.getsid(0)
