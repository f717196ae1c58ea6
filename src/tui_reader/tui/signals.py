"""Signals that end the screen, and the one that stops it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial

_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


def heard(end: Callable[[int], object] | None) -> None:
    """Have the running event loop call `end` with the number of a signal that asks to end; None: die of it again."""
    loop = asyncio.get_running_loop()
    # Windows has no such handlers, nor has any thread but the first.
    with suppress(NotImplementedError, ValueError, RuntimeError):
        for number in _ENDING:
            if end is None:
                loop.remove_signal_handler(number)
            else:
                loop.add_signal_handler(number, partial(end, number))


def has_job_control() -> bool:
    """Whether a shell started this process in a group of its own, and can go on with it."""
    return hasattr(os, "getpgrp") and os.getpgrp() != os.getsid(0)
