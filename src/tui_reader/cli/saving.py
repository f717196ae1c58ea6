"""The commands about saved searches."""

from __future__ import annotations

from tui_reader.cli.arguments import UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.cli.streams import say, tell
from tui_reader.suggesting import did_you_mean


def saved(job: Job) -> ExitCode:
    """``newsread saved``: the saved searches, by name."""
    found = job.desk.saved_searches()
    if not found:
        say("no search is saved; save one: newsread search --save NAME QUERY…")
        return ExitCode.NOTHING
    if job.format == "json":
        job.write_objects({"type": "search", "name": each.name, "query": each.query} for each in found)
        return ExitCode.DONE
    width = max(len(each.name) for each in found)
    tell(job.out, *(f"{each.name:<{width}}  {each.query}" for each in found))
    return ExitCode.DONE


def unsave(job: Job) -> ExitCode:
    """``newsread unsave NAME…``: let go of saved searches."""
    if not job.arguments.words:
        raise UsageError("unsave which search? newsread saved lists them")
    unknown = False
    for name in job.arguments.words:
        if job.desk.forget_search(name):
            say(f"no longer saved: {name}")
            continue
        unknown = True
        near = did_you_mean(name, (each.name for each in job.desk.saved_searches()))
        say(f"there is no saved search {name}{near or '; newsread saved lists them'}")
    return ExitCode.NOTHING if unknown else ExitCode.DONE
