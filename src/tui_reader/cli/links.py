"""The command that tells where a story's links lead, and which stories link to it."""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.cli.arguments import UsageError, check_fields
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.showing import story_of
from tui_reader.cli.streams import say, tell
from tui_reader.cli.upkeep import refresh
from tui_reader.output import write_rows
from tui_reader.story import Story


def links(job: Job) -> ExitCode:
    """``newsread links STORY``: its linked headlines with the stories they name; with `--to`, who links to it."""
    arguments = job.arguments
    if len(arguments.words) != 1:
        raise UsageError("links of which story? one path, id or headline, or - for standard input; see newsread list")
    if arguments.nul and arguments.format not in ("ids", "paths"):
        raise UsageError("-0 goes with --format ids or --format paths")
    check_fields(arguments)
    refresh(job)
    story = story_of(job, arguments.words[0])
    if arguments.to:
        ids = [row.id for row in job.desk.links_to(story.id)]
    elif not arguments.format or arguments.format == "text":
        return _told(job, story)
    else:
        ids = list(dict.fromkeys(link.target for link in story.links if link.target))
    if not ids:
        say(f"no story links to “{story.title.text}”" if arguments.to else _none(story))
        return ExitCode.NOTHING
    write_rows(job.desk.rows(ids), job.format, job.out, job.options)
    return ExitCode.DONE


def _told(job: Job, story: Story) -> ExitCode:
    """A line a link, as the story has them: its arrow, the id of the story it leads to, and the headline."""
    if not story.links:
        say(_none(story))
        return ExitCode.NOTHING
    tell(job.out, *_lines(story))
    return ExitCode.DONE


def _lines(story: Story) -> Iterator[str]:
    for link in story.links:
        yield f"{'→' if link.target else '⇢'} {(link.target or '')[:12]:<12}  {link.text}"


def _none(story: Story) -> str:
    return f"“{story.title.text}” has no links into the library"
