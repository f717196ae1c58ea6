"""The commands that mark stories: star, read, tag, and what takes that back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.references import ids_meant
from tui_reader.cli.streams import say, tell

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
    first, *words = job.arguments.words
    tags = first.split(",")
    add, remove = (tags, ()) if job.arguments.command == "tag" else ((), tags)
    job.desk.tag((), add, remove)  # a wrong name is said before a story is looked for
    return _marked(job, words, lambda ids: job.desk.tag(ids, add, remove) + job.desk.tag_meant(remove))


def tags(job: Job) -> ExitCode:
    """``newsread tags``: the tags there are, each with how many stories bear it."""
    found = job.desk.tags()
    if not found:
        say("no story of this library has a tag; give one some: newsread tag TAG STORY…")
        return ExitCode.NOTHING
    if job.format == "json":
        job.write_objects({"type": "tag", "name": each.name, "stories": each.stories} for each in found)
    else:
        tell(job.out, *(f"{each.stories:6}  {each.name}" for each in found))
    return ExitCode.DONE


def _marked(job: Job, words: Sequence[str], do: Callable[[list[str]], str]) -> ExitCode:
    """Mark the stories that can be had, in one step; the others are said."""
    ids, code = ids_meant(job, words)
    if ids:
        say(do(ids))
    return code
