"""The command that lets the reader choose on the screen, and prints what was chosen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tui_reader.cli.arguments import UsageError, check_fields, check_nul
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.finding import find, say_nothing_found
from tui_reader.cli.job import Job
from tui_reader.cli.lists import write_list
from tui_reader.cli.streams import is_terminal

_STREAMS = (0, 1, 2)


def pick(job: Job) -> ExitCode:
    """``newsread pick [QUERY…]``: the stories that the reader takes on the screen; none: exit 1."""
    arguments = job.arguments
    arguments.format = arguments.format or "ids"
    check_nul(arguments)
    check_fields(arguments)
    query = " ".join(arguments.words).strip()
    if query:
        findings = find(job, query, 1)
        if not findings.matches:
            say_nothing_found(job, findings)
            return ExitCode.NOTHING
    from tui_reader.tui import pick as pick_on_screen

    with _terminal():
        ids = pick_on_screen(job.desk, job.settings, query)
    if not ids:
        return ExitCode.NOTHING
    write_list(job, ids)
    return ExitCode.DONE


@contextmanager
def _terminal() -> Iterator[None]:
    """Have the terminal for standard input, output and error, whatever they are otherwise.

    Textual reads and draws on these, and asks them for the size. Raises `UsageError` where there is no terminal.
    """
    streams = (sys.__stdin__, sys.__stdout__, sys.__stderr__)
    if all(map(is_terminal, streams)) and os.environ.get("TERM") != "dumb":
        yield
        return
    try:
        if None in streams or os.environ.get("TERM") == "dumb":
            raise OSError
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise UsageError(
            "there is no terminal to choose on; newsread search QUERY --format ids prints all that is found"
        ) from None
    before = [os.dup(number) for number in _STREAMS]
    try:
        for number in _STREAMS:
            os.dup2(terminal, number)
        yield
    finally:
        for number, stream in zip(_STREAMS, before, strict=True):
            os.dup2(stream, number)
            os.close(stream)
        os.close(terminal)
