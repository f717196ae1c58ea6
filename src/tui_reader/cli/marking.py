"""The commands that mark stories: star, read, tag, and what takes that back."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import Progress, report, say, standard_input, tell
from tui_reader.story import StoryError, UnknownStoryError

if TYPE_CHECKING:
    from collections.abc import Callable

_MARKS = {
    "star": {"starred": True},
    "unstar": {"starred": False},
    "read": {"read": True},
    "unread": {"read": False},
}
"""Commands that set a mark, and which."""


def mark(job: Job) -> ExitCode:
    """``newsread star|unstar|read|unread STORY…``: set a mark of stories."""
    command = job.arguments.command
    return _marked(job, job.arguments.words, lambda ids: job.desk.mark(ids, **_MARKS[command]))


def tag(job: Job) -> ExitCode:
    """``newsread tag|untag TAG[,TAG…] STORY…``: give stories tags, or take them away."""
    if not job.arguments.words:
        raise UsageError("name a tag, and the stories: newsread tag syria STORY…; newsread tags lists those there are")
    first, *references = job.arguments.words
    tags = first.split(",")
    add, remove = (tags, ()) if job.arguments.command == "tag" else ((), tags)
    job.desk.tag((), add, remove)  # a wrong name is said before a story is looked for
    return _marked(job, references, lambda ids: job.desk.tag(ids, add, remove))


def tags(job: Job) -> ExitCode:
    """``newsread tags``: the tags there are, each with how many stories bear it."""
    found = job.desk.tags()
    if not found:
        say("no story has a tag; give one some: newsread tag TAG STORY…")
        return ExitCode.NOTHING
    tell(job.out, *(f"{each.stories:6}  {each.name}" for each in found))
    return ExitCode.DONE


def _marked(job: Job, references: Sequence[str], do: Callable[[list[str]], str]) -> ExitCode:
    """Mark the stories that can be had, in one step; the others are said."""
    names = list(_named(references, b"\0" if job.arguments.nul else b"\n"))
    if not names:
        raise UsageError("which story? a path, an id, a headline, or - for names on standard input; see newsread list")
    failures: list[StoryError] = []
    ids = list(_ids(job, names, failures))
    for failure in failures:
        report(failure)
    if ids:
        say(do(ids))
    if failures and not ids and all(isinstance(failure, UnknownStoryError) for failure in failures):
        return ExitCode.NOTHING
    return ExitCode.PARTLY if failures else ExitCode.DONE


def _named(references: Iterable[str], end: bytes) -> Iterator[str]:
    """The names of stories; ``-`` stands for those on standard input, each of which ends so."""
    for reference in references:
        if reference != "-":
            yield reference
            continue
        with standard_input() as file:
            for name in file.read().split(end):
                if name:
                    yield os.fsdecode(name)


def _ids(job: Job, names: Iterable[str], failures: list[StoryError]) -> Iterator[str]:
    """The ids of the stories that are meant; what is wrong with the others is appended to `failures`."""
    progress = Progress()
    for name in names:
        try:
            yield job.desk.id_of(name, progress)
        except StoryError as error:
            failures.append(error)
        finally:
            progress.clear()
