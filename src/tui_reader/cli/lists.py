"""The commands that list and find stories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

from tui_reader.cli.arguments import UsageError, check_fields, check_nul
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.explaining import explained
from tui_reader.cli.finding import find, say_no_story, say_nothing_found
from tui_reader.cli.job import Arguments, Job
from tui_reader.cli.references import ids_meant, stories_meant
from tui_reader.cli.streams import say, tell
from tui_reader.cli.upkeep import refresh
from tui_reader.output import Options, write_heading, write_hits, write_rows

if TYPE_CHECKING:
    from tui_reader.desk import Desk, Findings, View
    from tui_reader.story import Hit, Row

SLICE = 200
"""Rows and hits are fetched so many at a time, so that the first are written soon."""
_FIRST = 5
"""Hits that are fetched at first, then twice as many each time: for the excerpt of each its story is read."""

_FOR_PEOPLE = ("text", "terminal")
"""Formats in which ids are as short as the whole library lets them be."""

LIKE = 10
"""Stories that `like` shows, unless another number is asked for."""
_MOST_LIKE = 500
"""Stories that it has to choose from, where only some are wanted."""


def search(job: Job) -> ExitCode:
    """``newsread search QUERY…``: hits, the best first or in the order asked for."""
    query = " ".join(job.arguments.words)
    if not query.strip():
        raise UsageError('search for what? words, "a phrase", -word; see newsread search --help')
    _check_form(job.arguments)
    if job.arguments.save is not None:
        job.desk.check(query)
        job.desk.save_search(job.arguments.save, query)
        say(f"saved: query:{job.arguments.save.strip()} in a query stands for it")
    findings = _arranged(job, find(job, query, _enough(job.arguments)))
    if not findings.matches:
        if job.arguments.explain:
            _write(job, findings)
        say_nothing_found(job, findings, with_marks(job.arguments))
        return ExitCode.NOTHING
    return _write(job, findings)


def like(job: Job) -> ExitCode:
    """``newsread like STORY…``: stories on the same subject, the most alike first."""
    _check_form(job.arguments)
    refresh(job)
    models, code = stories_meant(job)
    if not models:
        return code
    findings = _arranged(job, job.desk.like(models, _MOST_LIKE))
    if not findings.matches:
        what = f"“{models[0].title.text}”" if len(models) == 1 else f"these {len(models)} stories"
        say(f"no story{with_marks(job.arguments)} is like {what}")
        return ExitCode.NOTHING
    _write(job, findings._replace(matches=findings.matches[: job.arguments.limit or LIKE]))
    return code


def _write(job: Job, findings: Findings) -> ExitCode:
    """Hits, or why they are hits."""
    if job.arguments.explain:
        for line in explained(job.desk, findings, SLICE):
            tell(job.out, line)
        return ExitCode.DONE
    ids = [story_id for story_id, _ in findings.matches]
    options = _with_ids(job, ids)
    scores = dict(findings.matches)
    for group in _groups(job, ids):
        part = findings._replace(matches=tuple((story_id, scores[story_id]) for story_id in group))
        write_hits(_hits(job, part), job.format, job.out, options)
    return ExitCode.DONE


def list_stories(job: Job) -> ExitCode:
    """``newsread list [STORY…]``: stories, or those named, newest first or in the order asked for."""
    arguments = job.arguments
    _check_form(arguments)
    refresh(job)
    if arguments.words or arguments.query is not None:
        return _list_named(job)
    if arguments.by is None:
        return _stream(job)
    ids = job.desk.view(view_of(arguments))
    if not ids:
        return say_empty(job)
    # All of a large library stay one text: as a list they would take twice the room.
    write_list(job, ids[: arguments.limit] if arguments.limit else ids)
    return ExitCode.DONE


def _list_named(job: Job) -> ExitCode:
    """Of the stories that are named those that the options ask for."""
    named, code = ids_meant(job, job.arguments.words)
    if not named:
        return code
    wanted = set(named)
    ids = [story_id for story_id in job.desk.view(view_of(job.arguments)) if story_id in wanted]
    if not ids:
        which = with_marks(job.arguments).removeprefix(" that is")
        say(f"none of these stories is{which} in {job.settings.library}")
        return ExitCode.NOTHING
    write_list(job, ids[: job.arguments.limit])
    return code


def _stream(job: Job) -> ExitCode:
    """A list that is written while it is read, however long it is."""
    view, limit = view_of(job.arguments), job.arguments.limit
    rows = islice(job.desk.each_row(view), limit)
    first = next(rows, None)
    if first is None:
        return say_empty(job)
    options = _with_ids(job, islice(job.desk.each_id(view), limit))
    write_rows(chain([first], rows), job.format, job.out, options)
    return ExitCode.DONE


def say_empty(job: Job) -> ExitCode:
    """Say that there is no story, or none with the marks asked for."""
    if not job.desk.coverage().catalogued:
        say_no_story(job)
        return ExitCode.NOTHING
    tags = job.arguments.tag.split(",") if job.arguments.tag else []
    say(f"no story{with_marks(job.arguments)} in {job.settings.library}{job.desk.tag_meant(tags)}")
    return ExitCode.NOTHING


def write_list(job: Job, ids: Sequence[str]) -> None:
    """Write the rows of these stories, in the groups and the form asked for."""
    options = _with_ids(job, ids)
    for group in _groups(job, ids):
        write_rows(_rows(job.desk, group), job.format, job.out, options)


def _groups(job: Job, ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The stories in their groups, each after its heading was written; all at once where no groups are wanted."""
    if job.arguments.by is None:
        yield ids
        return
    from tui_reader.desk.grouping import By, grouped

    listed = grouped(_rows(job.desk, ids), By(job.arguments.by))
    for number, group in enumerate(listed.groups):
        if number:
            job.out.write(b"\n")
        write_heading(group.said(), job.format, job.out, job.options)
        yield listed.of(group)


def view_of(arguments: Arguments) -> View:
    """The list that the options ask for."""
    from tui_reader.desk import Sort, View

    return View(
        arguments.unread, arguments.starred, Sort(arguments.sort or "date"), arguments.reverse, arguments.tag or ""
    )


def _enough(arguments: Arguments) -> int | None:
    """How many matches are to be had: all, unless the best are all that is wanted."""
    return None if arguments.sort or arguments.reverse or with_marks(arguments) else arguments.limit


def _arranged(job: Job, findings: Findings) -> Findings:
    """Only the matches that have the marks asked for, in the order asked for, no more than asked for."""
    arguments = job.arguments
    matches = findings.matches
    if arguments.sort:
        scores = dict(matches)
        matches = tuple((one, scores[one]) for one in job.desk.view(view_of(arguments)) if one in scores)
    elif with_marks(arguments):
        wanted = set(job.desk.view(view_of(arguments)))
        matches = tuple(match for match in matches if match[0] in wanted)
    if arguments.reverse and not arguments.sort:
        matches = matches[::-1]
    return findings._replace(matches=matches[: arguments.limit])


def _with_ids(job: Job, ids: Iterable[str]) -> Options:
    """The options for a list, with its ids as short as they may be where it is written for people."""
    if job.format not in _FOR_PEOPLE:
        return job.options
    from tui_reader.output.names import SHORTEST_ID, longer_prefixes

    longer = longer_prefixes(job.desk.ids_in_order())
    width = max((len(longer[story_id]) for story_id in ids if story_id in longer), default=SHORTEST_ID)
    return job.options._replace(id_digits=SHORTEST_ID, longer_ids=longer, id_width=width)


def _rows(desk: Desk, ids: Sequence[str]) -> Iterator[Row]:
    for start in range(0, len(ids), SLICE):
        yield from desk.rows(ids[start : start + SLICE])


def _hits(job: Job, findings: Findings) -> Iterator[Hit]:
    """The hits, with their excerpts where the form has them: for these every story is read again."""
    if _with_excerpts(job.arguments):
        start, size = 0, _FIRST
        while start < len(findings.matches):
            yield from job.desk.hits(findings, start, start + size)
            start, size = start + size, min(2 * size, SLICE)
        return
    from tui_reader.story import Highlighted, Hit

    scores = dict(findings.matches)
    for row in _rows(job.desk, list(scores)):
        yield Hit(row, scores[row.id], Highlighted("", ()))


def _with_excerpts(arguments: Arguments) -> bool:
    return arguments.format not in ("ids", "paths") and (not arguments.fields or "excerpt" in arguments.fields)


def _check_form(arguments: Arguments) -> None:
    check_nul(arguments)
    check_fields(arguments)
    if arguments.explain and arguments.format:
        raise UsageError("--explain has a form of its own; --format json tells the score too")
    if arguments.by and (arguments.explain or arguments.format not in (None, "text")):
        raise UsageError("--by is for text; --format json tells the date and the outlet of each story")


def with_marks(arguments: Arguments) -> str:
    """Which marks are asked for, in words; empty where none are."""
    marks = [mark for mark in ("unread", "starred") if getattr(arguments, mark)]
    marks += [f"tagged {arguments.tag}"] if arguments.tag else []
    return f" that is {' and '.join(marks)}" if marks else ""
