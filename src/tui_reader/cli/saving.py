"""The commands about saved searches."""

from __future__ import annotations

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import say, tell


def saved(job: Job) -> ExitCode:
    """``newsread saved``: the saved searches, by name."""
    found = job.desk.saved_searches()
    if not found:
        say("no search is saved; save one: newsread search --save NAME QUERY…")
        return ExitCode.NOTHING
    width = max(len(each.name) for each in found)
    tell(job.out, *(f"{each.name:<{width}}  {each.query}" for each in found))
    return ExitCode.DONE


def unsave(job: Job) -> ExitCode:
    """``newsread unsave NAME…``: let go of saved searches."""
    if not job.arguments.words:
        raise UsageError("unsave which search? newsread saved lists them")
    unknown = False
    for name in job.arguments.words:
        gone = job.desk.forget_search(name)
        unknown = unknown or not gone
        say(f"no longer saved: {name}" if gone else f"there is no saved search {name}; newsread saved lists them")
    return ExitCode.NOTHING if unknown else ExitCode.DONE
