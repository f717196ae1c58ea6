"""One function a command: what is asked of the desk, and what is written."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, BinaryIO

from tui_reader.cli.arguments import STORY_FORMATS, Arguments, UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.explaining import explained
from tui_reader.cli.job import Job
from tui_reader.cli.streams import Progress, is_terminal, say, say_more
from tui_reader.output import Options, write_hits, write_rows, write_stories
from tui_reader.safe_text import safe_name
from tui_reader.story import AmbiguousStoryError, Source, Story, StoryError, UnknownStoryError

if TYPE_CHECKING:
    from tui_reader.desk import Changes, Desk, Findings, View
    from tui_reader.story import Hit, Row

SLICE = 200
"""Rows and hits are fetched so many at a time, so that the first are written soon."""


_OF_LISTS = {
    "limit": "--limit",
    "sort": "--sort",
    "reverse": "--reverse",
    "unread": "--unread",
    "starred": "--starred",
    "no_update": "--no-update",
    "nul": "-0",
}
"""Options that say nothing of a story, by the arguments that hold them."""


def read(job: Job) -> ExitCode:
    """``newsread``, without a command word: the screen where there is one, else `show` or `list`."""
    arguments = job.arguments
    of_lists = [option for name, option in _OF_LISTS.items() if getattr(arguments, name)]
    to_print = of_lists or arguments.format or arguments.width
    terminal = all(map(is_terminal, (sys.stdin, sys.stdout, sys.stderr))) and os.environ.get("TERM") != "dumb"
    on_screen = terminal and not to_print
    if on_screen and len(arguments.words) < 2 and arguments.words != ["-"]:
        from tui_reader.tui import run

        reference = arguments.words[0] if arguments.words else None
        if reference is not None:
            _story(job, reference)
        return ExitCode(run(job.desk, job.settings, open=reference))
    if not arguments.words:
        if arguments.format == "markdown":
            raise UsageError("--format markdown is for stories; a list has text, json, ids, paths")
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
    references = job.arguments.words
    if not references:
        raise UsageError("show which story? a path, an id, a headline, or - for standard input; see newsread list")
    if job.arguments.explain and job.arguments.format:
        raise UsageError("--explain has a form of its own; --format json tells kind, certainty and why too")
    failures: list[StoryError] = []
    write_stories(_stories(job, references, failures), job.format, job.out, job.options)
    if failures and len(references) == 1:
        raise failures[0]
    job.out.flush()
    for failure in failures:
        report(failure)
    if len(failures) == len(references) and all(isinstance(failure, UnknownStoryError) for failure in failures):
        return ExitCode.NOTHING
    return ExitCode.PARTLY if failures else ExitCode.DONE


def search(job: Job) -> ExitCode:
    """``newsread search QUERY…``: hits, the best first or in the order asked for."""
    query = " ".join(job.arguments.words)
    if not query.strip():
        raise UsageError('search for what? words, "a phrase", -word; see newsread search --help')
    _check_nul(job.arguments)
    if job.arguments.explain and job.arguments.format:
        raise UsageError("--explain has a form of its own; --format json tells the score too")
    job.desk.check(query)
    _refresh(job)
    findings = _arranged(job, job.desk.search(query, limit=_enough(job)))
    if findings.searched < findings.of:
        say(f"{findings.searched:,} of {findings.of:,} stories searched; newsread index brings the rest in")
    if not findings.matches:
        say(f"no story matches {query}")
        if not findings.total and (said := job.desk.instead(findings).sentence()):
            say_more(said)
        return ExitCode.NOTHING
    if job.arguments.explain:
        for line in explained(job.desk, findings, SLICE):
            _tell(job, line)
        return ExitCode.DONE
    options = _with_ids(job, [story_id for story_id, _ in findings.matches])
    write_hits(_hits(job.desk, findings), job.format, job.out, options)
    return ExitCode.DONE


def list_stories(job: Job) -> ExitCode:
    """``newsread list``: the library's stories, newest first or in the order asked for."""
    _check_nul(job.arguments)
    _refresh(job)
    ids = job.desk.view(_view(job.arguments))[: job.arguments.limit]
    if not ids:
        say(f"no story{_with_marks(job.arguments)} in {job.settings.library}")
        return ExitCode.NOTHING
    write_rows(_rows(job.desk, ids), job.format, job.out, _with_ids(job, ids))
    return ExitCode.DONE


def index(job: Job) -> ExitCode:
    """``newsread index``: catalogue and index brought up to the folder, and what changed."""
    changes = _refresh(job, rebuild=job.arguments.rebuild)
    coverage = job.desk.coverage()
    counts = f"{changes.new} new, {changes.changed} changed, {changes.moved} moved, {changes.gone} gone"
    _tell(job, f"{coverage.catalogued} stories, {coverage.indexed} of them indexed; {counts}")
    for path, reason in changes.failed:
        say(_problem(path, reason))
    return ExitCode.PARTLY if changes.failed else ExitCode.DONE


def doctor(job: Job) -> ExitCode:
    """``newsread doctor``: where things lie, and files that are no story."""
    settings = job.settings
    # First what needs no library, no catalogue and no index: one of them may be the trouble.
    _tell(
        job,
        f"library   {settings.library}{' (the sample)' if settings.sample else ''}",
        f"cache     {settings.cache_dir}",
        f"marks     {settings.marks_file}",
        f"settings  {settings.config_file}{'' if settings.config_file.exists() else ' (none)'}",
    )
    _refresh(job)
    coverage, problems = job.desk.coverage(), job.desk.problems()
    _tell(
        job,
        f"stories   {coverage.catalogued}, {coverage.indexed} of them indexed",
        f"no story  {len(problems)}",
        *(f"  {_problem(path, reason)}" for path, reason in problems),
    )
    return ExitCode.DONE


def _tell(job: Job, *lines: str) -> None:
    """Lines on standard output, made safe."""
    job.out.write("".join(f"{safe_name(line)}\n" for line in lines).encode())
    job.out.flush()


COMMANDS: Mapping[str, Callable[[Job], ExitCode]] = {
    "": read,
    "show": show,
    "search": search,
    "list": list_stories,
    "index": index,
    "doctor": doctor,
}


def report(error: StoryError) -> None:
    """Say what is wrong with a STORY, and which stories it might have meant."""
    say(str(error))
    if isinstance(error, AmbiguousStoryError):
        for row in error.candidates:
            say_more("  ".join(filter(None, (row.id[:12], row.title.text, row.about.outlet))))


def _stories(job: Job, references: Iterable[str], failures: list[StoryError]) -> Iterator[Story]:
    """The stories that can be had; what is wrong with the others is appended to `failures`."""
    desk = job.desk
    for reference in references:
        try:
            story = desk.read_source(Source("-", _standard_input)) if reference == "-" else _story(job, reference)
        except StoryError as error:
            failures.append(error)
            continue
        if story.truncated and job.format == "json":  # the other formats say so themselves
            say(f"{reference}: the file goes on; it is longer than newsread reads of a story")
        yield story


def _story(job: Job, reference: str) -> Story:
    """The story that is meant; what is not known yet is looked for, and how far that has come is shown."""
    progress = Progress()
    try:
        return job.desk.story(reference, progress)
    finally:
        progress.clear()


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return open(sys.stdin.fileno(), "rb", closefd=False)


def _refresh(job: Job, rebuild: bool = False) -> Changes:
    """See what changed in the library, unless that is not wanted and something is known.

    Say whose library it is, and whether what is known may be a part, since another process is at it.
    """
    from tui_reader.desk import Changes

    if job.settings.sample:
        say("this is the sample library; read your own with --library FOLDER, NEWSREAD_LIBRARY or config.toml")
    before = job.desk.coverage()
    looked_before = before.expected is not None and (before.catalogued or not before.expected)
    if job.arguments.no_update and looked_before:
        return Changes()
    progress = Progress()
    try:
        changes = job.desk.keep_fresh(progress, rebuild)
    finally:
        progress.clear()
    if changes == Changes() and job.desk.keeper_running():
        say("another newsread is bringing this library up to date now")
    return changes


def _view(arguments: Arguments) -> View:
    from tui_reader.desk import Sort, View

    return View(arguments.unread, arguments.starred, Sort(arguments.sort or "date"), arguments.reverse)


def _enough(job: Job) -> int:
    """How many matches are to be had: all, unless the best are all that is wanted."""
    arguments = job.arguments
    if arguments.limit and not (arguments.sort or arguments.reverse or arguments.unread or arguments.starred):
        return arguments.limit
    return max(1, job.desk.coverage().catalogued)


def _arranged(job: Job, findings: Findings) -> Findings:
    """Only the matches that have the marks asked for, in the order asked for, no more than asked for."""
    arguments = job.arguments
    matches = findings.matches
    if arguments.sort:
        scores = dict(matches)
        matches = tuple((one, scores[one]) for one in job.desk.view(_view(arguments)) if one in scores)
    elif arguments.unread or arguments.starred:
        wanted = set(job.desk.view(_view(arguments)))
        matches = tuple(match for match in matches if match[0] in wanted)
    if arguments.reverse and not arguments.sort:
        matches = matches[::-1]
    return findings._replace(matches=matches[: arguments.limit])


def _with_ids(job: Job, ids: Sequence[str]) -> Options:
    """The options for a list, with its ids as short as they may be where it is written for people."""
    if job.format not in ("text", "terminal"):
        return job.options
    from tui_reader.output.names import shortest_prefixes

    short = shortest_prefixes(ids, job.desk.view())
    return job.options._replace(short_ids=short, id_width=max(map(len, short.values())))


def _rows(desk: Desk, ids: Sequence[str]) -> Iterator[Row]:
    for start in range(0, len(ids), SLICE):
        yield from desk.rows(ids[start : start + SLICE])


def _hits(desk: Desk, findings: Findings) -> Iterator[Hit]:
    for start in range(0, len(findings.matches), SLICE):
        yield from desk.hits(findings, start, start + SLICE)


def _check_nul(arguments: Arguments) -> None:
    if arguments.nul and arguments.format not in ("ids", "paths"):
        raise UsageError("-0 goes with --format ids or --format paths")


def _with_marks(arguments: Arguments) -> str:
    marks = [mark for mark in ("unread", "starred") if getattr(arguments, mark)]
    return f" that is {' and '.join(marks)}" if marks else ""


def _problem(path: str, reason: str) -> str:
    """A file and what is wrong with it; most reasons name the file themselves."""
    return reason if safe_name(path) in safe_name(reason) else f"{path}: {reason}"
