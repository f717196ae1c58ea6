"""Which stories a command is about: named as arguments or on standard input, or all that a query finds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.job import Job
from tui_reader.cli.streams import Progress, say, standard_input
from tui_reader.story import StoryError


def references(job: Job, words: Sequence[str]) -> list[str]:
    """The names of all stories that are meant: `words`, ``-`` for those on standard input, and what `--query` finds.

    Empty, and that is said, where the query finds nothing or standard input is empty. Raises `UsageError` where
    nothing was asked for.
    """
    query = job.arguments.query
    if not words and query is None:
        raise UsageError(
            "which story? a path, an id, a headline, --query QUERY, or - for names on standard input; see newsread list"
        )
    names = [name for word in words for name in (_read(job) if word == "-" else (word,))]
    if query is not None:
        names += _found(job, query)
    if not names and query is None:
        say("standard input names no story")
    return names


def ids_of(job: Job, names: Sequence[str], failures: list[StoryError]) -> Iterator[str]:
    """The ids of the stories so named; what is wrong with the others is appended to `failures`."""
    progress = Progress()
    for name in names:
        try:
            yield job.desk.id_of(name, progress)
        except StoryError as error:
            failures.append(error)
        finally:
            progress.clear()


def _read(job: Job) -> list[str]:
    """The names on standard input, a line each, or each ended by NUL."""
    with standard_input() as file:
        names = file.read().split(b"\0" if job.arguments.nul else b"\n")
    return [os.fsdecode(name) for name in names if name]


def _found(job: Job, query: str) -> list[str]:
    """The ids of all stories that match, the best first."""
    from tui_reader.cli.finding import find, say_nothing_found

    findings = find(job, query)
    if not findings.matches:
        say_nothing_found(job, findings)
    return [story_id for story_id, _ in findings.matches]
