"""The commands that keep catalogue and index: what is new, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import Progress, say, tell
from tui_reader.safe_text import safe_name
from tui_reader.story import StoreError

if TYPE_CHECKING:
    from tui_reader.desk import Changes


def index(job: Job) -> ExitCode:
    """``newsread index``: catalogue and index brought up to the folder, and what changed."""
    changes = refresh(job, rebuild=job.arguments.rebuild)
    coverage = job.desk.coverage()
    if changes.away:
        raise StoreError(changes.away)
    counts = f"{changes.new:,} new, {changes.changed:,} changed, {changes.moved:,} moved, {changes.gone:,} gone"
    stories = "1 story" if coverage.catalogued == 1 else f"{coverage.catalogued:,} stories"
    tell(job.out, f"{stories}, {coverage.indexed:,} of them indexed; {counts}")
    for path, reason in changes.failed:
        say(_problem(job, path, reason))
    return ExitCode.PARTLY if changes.failed else ExitCode.DONE


def doctor(job: Job) -> ExitCode:
    """``newsread doctor``: where things lie, what of newsread's own is damaged, and files that are no story."""
    # First what needs no library, no catalogue and no index: one of them may be the trouble.
    tell(job.out, *_places(job))
    job.desk.check_marks()
    if job.wrong:
        raise job.wrong  # stories read without one's own settings would all be read again with them
    damage = job.desk.damage()
    refresh(job)
    anew = "will be made anew at the next look at the library" if job.arguments.no_update else "made anew now"
    tell(job.out, *(f"damage    {each}; {anew}" for each in damage))
    coverage, problems = job.desk.coverage(), job.desk.problems()
    tell(
        job.out,
        f"stories   {coverage.catalogued:,}, {coverage.indexed:,} of them indexed",
        f"no story  {len(problems)}",
        *(f"  {_problem(job, path, reason)}" for path, reason in problems),
    )
    from tui_reader.tui import check

    check(job.settings)  # last: what is wrong there, the screen alone heeds
    return ExitCode.DONE


def _places(job: Job) -> Iterator[str]:
    """Where everything lies."""
    settings = job.settings
    if not job.wrong:
        yield f"library   {settings.library}{' (the sample)' if settings.sample else ''}"
        yield from (f"  {name}  {folder}" for name, folder in settings.libraries.items())
        yield f"cache     {settings.cache_dir}"
    yield f"marks     {settings.marks_file}"
    yield from (f"  copy of {made}: {copy}" for made, copy in job.desk.copies_of_marks())
    state = " (wrong)" if job.wrong else "" if settings.config_file.exists() else " (none)"
    yield f"settings  {settings.config_file}{state}"


def refresh(job: Job, rebuild: bool = False) -> Changes:
    """See what changed in the library, unless that is not wanted and something is known.

    Say whose library it is, and whether what is known may be a part, since another process is at it.
    """
    from tui_reader.desk import Changes

    if job.settings.sample:
        say("this is the sample library; read your own with --library FOLDER, NEWSREAD_LIBRARY or config.toml")
    if job.arguments.no_update and job.desk.has_looked():
        return Changes()
    progress = Progress()
    try:
        changes = job.desk.keep_fresh(progress, rebuild)
    finally:
        progress.clear()
    if changes.away and job.arguments.command != "index":
        if job.arguments.command != "doctor" and not job.desk.coverage().catalogued:
            raise StoreError(changes.away)
        say(changes.away)
    if changes == Changes() and job.desk.keeper_running():
        say("another newsread is bringing this library up to date now")
    return changes


def _problem(job: Job, path: str, reason: str) -> str:
    """A file and what is wrong with it; most reasons name the file themselves, with the folders it lies in."""
    return reason if f"{safe_name(path)}:" in safe_name(reason) else f"{job.settings.library / path}: {reason}"
