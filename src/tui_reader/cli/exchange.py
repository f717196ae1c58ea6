"""The commands that write marks down for another place, and bring them in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import is_terminal, say, standard_input


def export(job: Job) -> ExitCode:
    """``newsread export [STORY…]``: marks and saved searches, or the marks of these stories."""
    arguments = job.arguments
    if arguments.corrections:
        from tui_reader.cli.labelling import export_corrections

        return export_corrections(job)
    ids: list[str] | None = None
    code = ExitCode.DONE
    if arguments.words or arguments.query is not None:
        from tui_reader.cli.references import ids_meant

        ids, code = ids_meant(job, arguments.words)
        if not ids:
            return code
    for line in job.desk.export_marks(ids):
        job.out.write(line.encode("ascii"))
    return code


def import_marks(job: Job) -> ExitCode:
    """``newsread import [FILE]``: adds the marks and saved searches of an export; all of them, or none."""
    if len(job.arguments.words) > 1:
        raise UsageError("import takes one file, or - for standard input")
    name = job.arguments.words[0] if job.arguments.words else "-"
    import sys

    if name == "-" and not job.arguments.words and is_terminal(sys.stdin):
        raise UsageError("import what? a file that newsread export wrote, or - for standard input")
    try:
        with standard_input() if name == "-" else open(name, "rb") as file:
            said = job.desk.import_marks(_lines(file))
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        raise UsageError(f"nothing imported from {name}: {error}") from error
    say(said)
    return ExitCode.DONE


_LONGEST = 1 << 20
"""Bytes of a line; no mark is longer."""


def _lines(file: BinaryIO) -> Iterator[bytes]:
    while line := file.readline(_LONGEST):
        yield line
