"""The commands that print stories, or open one on the screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from tui_reader.cli.arguments import LIST_FORMATS, STORY_FORMATS, UsageError, check_fields
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.references import references, stories, story_of
from tui_reader.cli.streams import is_terminal, report, say
from tui_reader.output import write_stories
from tui_reader.story import Story, StoryError, UnknownStoryError

_OF_LISTS = {
    "limit": "--limit",
    "sort": "--sort",
    "reverse": "--reverse",
    "by": "--by",
    "unread": "--unread",
    "starred": "--starred",
    "tag": "--tag",
    "no_update": "--no-update",
    "nul": "-0",
}
"""Options that say nothing of a story, by the arguments that hold them."""


def open_or_print(job: Job) -> ExitCode:
    """``newsread``, without a command word: the screen where there is one, else `show` or `list`."""
    arguments = job.arguments
    of_lists = [option for name, option in _OF_LISTS.items() if getattr(arguments, name)]
    to_print = of_lists or arguments.format or arguments.width is not None or arguments.pager
    terminal = all(map(is_terminal, (sys.stdin, sys.stdout, sys.stderr))) and os.environ.get("TERM") != "dumb"
    on_screen = terminal and not to_print
    if on_screen and len(arguments.words) < 2 and arguments.words != ["-"]:
        from tui_reader.tui import run

        reference = arguments.words[0] if arguments.words else None
        if reference is not None:
            story_of(job, reference)
        return ExitCode(run(job.desk, job.settings, open=reference))
    if not arguments.words:
        if arguments.format == "markdown":
            raise UsageError(f"--format markdown is for stories; a list has {', '.join(LIST_FORMATS)}")
        from tui_reader.cli.lists import list_stories

        return list_stories(job)
    if of_lists:
        raise UsageError(
            f"{', '.join(of_lists)} is for lists, and {arguments.words[0]} is a story; see newsread --help"
        )
    if arguments.format and arguments.format not in STORY_FORMATS:
        raise UsageError(f"--format {arguments.format} is for lists; a story has {', '.join(STORY_FORMATS)}")
    return show(job)


def show(job: Job) -> ExitCode:
    """``newsread show STORY…``: print stories; what cannot be had is said, and the rest is printed."""
    arguments = job.arguments
    check_fields(arguments)
    if arguments.explain and arguments.format:
        raise UsageError("--explain has a form of its own; --format json tells kind, certainty and why too")
    if arguments.raw and (job.out.is_terminal() or job.format != "text"):
        raise UsageError("--raw is for plain text that goes into a file or a pipe; a terminal would obey what is in it")
    names = arguments.words
    if arguments.query is not None or arguments.names or arguments.nul:
        names = references(job, names)
    elif not names:
        raise UsageError(
            "show which story? a path, an id, a headline, --query QUERY, or - for standard input; see newsread list"
        )
    if not (arguments.explain or job.format == "json"):
        job.desk.leave_reasons_out()
    failures: list[StoryError] = []
    write_stories(_printed(job, stories(job, names, failures)), job.format, job.out, job.options)
    if failures and len(names) == 1:
        raise failures[0]
    job.out.flush()
    for failure in failures:
        report(failure)
    if len(failures) == len(names) and all(isinstance(failure, UnknownStoryError) for failure in failures):
        return ExitCode.NOTHING
    return ExitCode.PARTLY if failures else ExitCode.DONE


def _printed(job: Job, found: Iterator[Story]) -> Iterator[Story]:
    """The stories; that one is not whole is said where the format itself does not."""
    for story in found:
        if story.truncated and job.format == "json":
            say(f"“{story.title.text}”: the file goes on; it is longer than newsread reads of a story")
        yield _disclosed(story) if job.arguments.show_controls and job.format != "json" else story


def _disclosed(story: Story) -> Story:
    """A story in which what a terminal would obey is there to be seen."""
    from tui_reader.safe_text import with_controls_shown as shown

    about = story.about
    return story._replace(
        title=story.title._replace(text=shown(story.title.text)),
        about=about._replace(bylines=tuple(map(shown, about.bylines)), outlet=about.outlet and shown(about.outlet)),
        blocks=tuple(block._replace(text=shown(block.text)) for block in story.blocks),
    )
