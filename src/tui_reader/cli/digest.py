"""The command that tells stories in brief, for mail and for reading over coffee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tui_reader.cli.arguments import UsageError, check_fields, check_nul
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.finding import find, say_nothing_found
from tui_reader.cli.job import Arguments, Job
from tui_reader.cli.lists import say_empty, view_of, with_marks
from tui_reader.cli.streams import say
from tui_reader.cli.upkeep import refresh
from tui_reader.output.brief import Brief, brief
from tui_reader.output.digest import write_digest
from tui_reader.story import StoryError

if TYPE_CHECKING:
    from tui_reader.desk import Desk

_AGE = re.compile(r"\d+ ?[hdwmy]", re.IGNORECASE)
_SLICE = 200
"""Stories are read so many at a time, so that the first are written soon."""


def digest(job: Job) -> ExitCode:
    """``newsread digest [QUERY…|-]``: headlines with their highlights, the newest first."""
    arguments = job.arguments
    check_fields(arguments)
    check_nul(arguments)
    ids, code = _ids(job), ExitCode.DONE
    if ids and _named(arguments):
        from tui_reader.cli.references import ids_meant

        names, code = ids_meant(job, arguments.words)
        named = set(names)
        ids = [story_id for story_id in ids if story_id in named]
        if named and not ids:
            say("none of the stories that standard input names belongs here")
    if not ids:
        return code or ExitCode.NOTHING
    ids = ids[: arguments.limit] if arguments.limit else ids
    options = job.options._replace(title=_title(job.arguments, len(ids)))
    write_digest(_groups(job, ids), job.format, job.out, options)
    return code


def _named(arguments: Arguments) -> bool:
    """Whether standard input names the stories; else the words are a query."""
    return list(arguments.words) == ["-"]


def _query(arguments: Arguments) -> str:
    return "" if _named(arguments) else " ".join(arguments.words).strip()


def _ids(job: Job) -> Sequence[str]:
    """The stories that the query and the options ask for, newest first; that there are none is said."""
    arguments, desk = job.arguments, job.desk
    query, since = _query(arguments), _since(desk, arguments)
    if not query and not since:
        refresh(job)
        ids = desk.view(view_of(arguments))
        if not ids:
            say_empty(job)
        return ids
    desk.check(query)
    findings = find(job, desk.narrowed(query, since) if query and since else query or since)
    matching = {story_id for story_id, _ in findings.matches}
    found = [story_id for story_id in desk.view(view_of(arguments)) if story_id in matching]
    if not found:
        which = "".join(f" {age}" for age in _age(arguments)) + with_marks(arguments)
        say_nothing_found(job, findings, which, asked=query)
    return found


def _since(desk: Desk, arguments: Arguments) -> str:
    """What ``--since`` asks for, in the words of the query language. Raises `UsageError`."""
    if arguments.since is None:
        return ""
    try:
        return desk.since(arguments.since)
    except ValueError as error:
        raise UsageError(f"--since {arguments.since}: {error}") from None


def _groups(job: Job, ids: Sequence[str]) -> Iterator[tuple[str, Iterator[Brief]]]:
    if job.arguments.by is None:
        yield "", _briefs(job.desk, ids)
        return
    from tui_reader.desk.grouping import By, grouped

    listed = grouped(job.desk.rows(ids), By(job.arguments.by))
    for group in listed.groups:
        yield group.said(), _briefs(job.desk, listed.of(group))


def _briefs(desk: Desk, ids: Sequence[str]) -> Iterator[Brief]:
    for start in range(0, len(ids), _SLICE):
        for row in desk.rows(ids[start : start + _SLICE]):
            try:
                story = desk.by_id(row.id)
            except StoryError:  # gone or shut since the library was looked at
                story = None
            yield brief(row, story)


def _age(arguments: Arguments) -> Iterator[str]:
    """What ``--since`` says, in words: ``of the last 24h``."""
    if since := arguments.since:
        yield f"of the last {since}" if _AGE.fullmatch(since) else f"since {since}"


def _title(arguments: Arguments, stories: int) -> str:
    """What the digest is of: ``12 stories · bridge · of the last 24h · not yet read``."""
    parts = [f"{stories:,} {'story' if stories == 1 else 'stories'}", _query(arguments)]
    parts += _age(arguments)
    parts.append("not yet read" if arguments.unread else "")
    parts.append("starred" if arguments.starred else "")
    parts.append(f"tagged {arguments.tag}" if arguments.tag else "")
    return " · ".join(filter(None, parts))
