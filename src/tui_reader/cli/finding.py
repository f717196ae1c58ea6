"""A search as every command makes it: checked first, the library looked at, and what it lacks said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.cli.job import Job
from tui_reader.cli.streams import say, say_more
from tui_reader.cli.upkeep import refresh

if TYPE_CHECKING:
    from tui_reader.desk import Findings

_SHOWN = 500
"""Characters of a query that is said to find nothing."""


def find(job: Job, query: str, limit: int | None = None) -> Findings:
    """What `query` finds: all, or so many of the best. Raises `QueryError` before the library is looked at."""
    job.desk.check(query)
    refresh(job)
    findings = job.desk.search(query, limit=limit or max(1, job.desk.coverage().catalogued))
    if findings.searched < findings.of:
        rest = "the rest is being indexed now" if job.desk.keeper_running() else "newsread index brings the rest in"
        why = "looking through all takes too long" if findings.passed_over else rest
        say(f"{findings.searched:,} of {findings.of:,} stories searched; {why}")
    return findings


def say_nothing_found(job: Job, findings: Findings, which: str = "", asked: str | None = None) -> None:
    """That no story matches, and what would; `which`: of those that options ask for, in words.

    `asked` is the query as it was typed, where the one that found nothing is made of it and of options.
    """
    if not job.desk.coverage().catalogued:
        say_no_story(job)
        return
    query = findings.query if asked is None else asked
    tags = job.arguments.tag.split(",") if job.arguments.tag else ()
    shown = query if len(query) <= _SHOWN else query[:_SHOWN] + "…"
    matches = f"matches {shown}" if shown else f"in {job.settings.library}"
    say(f"no story{which} {matches}{job.desk.tag_meant(tags)}")
    if not findings.total and (said := job.desk.instead(findings).sentence()):
        say_more(said)


def say_no_story(job: Job) -> None:
    """That the library holds no story, and what to do."""
    said = f"no story in {job.settings.library}: put text files or saved pages there, or say newsread add FILE"
    say(f"{said}; newsread doctor tells why its files are none" if job.desk.problems() else said)
