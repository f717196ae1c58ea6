"""The command that tells where the links of stories lead, and which stories link to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui_reader.cli.arguments import check_fields, check_nul
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.references import stories_meant
from tui_reader.cli.streams import say, tell
from tui_reader.cli.upkeep import refresh
from tui_reader.output import write_heading, write_rows
from tui_reader.story import Story


def links(job: Job) -> ExitCode:
    """``newsread links STORY…``: linked headlines with the stories they name; with `--to`, who links to the stories."""
    arguments = job.arguments
    check_nul(arguments)
    check_fields(arguments)
    refresh(job)
    stories, code = stories_meant(job)
    if not stories:
        return code
    if arguments.to or arguments.format not in (None, "text"):
        ids = list(dict.fromkeys(_linking(job, stories) if arguments.to else _targets(stories)))
        write_rows(job.desk.rows(ids), job.format, job.out, job.options)
        some = bool(ids)
    else:
        some = _tell(job, stories)
    if not some:
        say(_none(stories, arguments.to))
        return ExitCode.NOTHING
    return code


def _linking(job: Job, stories: Sequence[Story]) -> Iterator[str]:
    return (row.id for story in stories for row in job.desk.links_to(story.id))


def _targets(stories: Sequence[Story]) -> Iterator[str]:
    return (link.target for story in stories for link in story.links if link.target)


def _tell(job: Job, stories: Sequence[Story]) -> bool:
    """A line a link, as the stories have them: its arrow, the id of the story it leads to, and the headline.

    Of several stories those that have links, each below its headline. Whether there was one.
    """
    linking = [story for story in stories if story.links]
    for number, story in enumerate(linking):
        if len(stories) > 1:
            if number:
                job.out.write(b"\n")
            write_heading(story.title.text, job.format, job.out, job.options)
        tell(job.out, *_lines(story))
    return bool(linking)


def _lines(story: Story) -> Iterator[str]:
    for link in story.links:
        yield f"{'→' if link.target else '⇢'} {(link.target or '')[:12]:<12}  {link.text}"


def _none(stories: Sequence[Story], to: bool) -> str:
    what = f"“{stories[0].title.text}”" if len(stories) == 1 else f"these {len(stories)} stories"
    if to:
        return f"no story links to {what}"
    return f"{what} {'has' if len(stories) == 1 else 'have'} no links into the library"
