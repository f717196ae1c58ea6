"""Which function answers a command. Each is imported when it is asked for: to print a story takes few of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from tui_reader.registry import lookup

if TYPE_CHECKING:
    from tui_reader.cli.exit_codes import ExitCode
    from tui_reader.cli.job import Job

_COMMANDS = {
    "": "tui_reader.cli.showing:open_or_print",
    "show": "tui_reader.cli.showing:show",
    "search": "tui_reader.cli.lists:search",
    "like": "tui_reader.cli.lists:like",
    "list": "tui_reader.cli.lists:list_stories",
    "pick": "tui_reader.cli.picking:pick",
    "digest": "tui_reader.cli.digest:digest",
    "links": "tui_reader.cli.links:links",
    "star": "tui_reader.cli.marking:mark",
    "unstar": "tui_reader.cli.marking:mark",
    "read": "tui_reader.cli.marking:mark",
    "unread": "tui_reader.cli.marking:mark",
    "tag": "tui_reader.cli.marking:tag",
    "untag": "tui_reader.cli.marking:tag",
    "tags": "tui_reader.cli.marking:tags",
    "saved": "tui_reader.cli.saving:saved",
    "unsave": "tui_reader.cli.saving:unsave",
    "add": "tui_reader.cli.adding:add",
    "export": "tui_reader.cli.exchange:export",
    "import": "tui_reader.cli.exchange:import_marks",
    "config": "tui_reader.cli.config:config",
    "index": "tui_reader.cli.upkeep:index",
    "completion": "tui_reader.cli.completion:completion",
    "man": "tui_reader.cli.man:man",
    "doctor": "tui_reader.cli.upkeep:doctor",
}
"""By command word, each ``module:function``."""


def function_of(command: str) -> Callable[[Job], ExitCode]:
    """The function that answers `command`."""
    return cast("Callable[[Job], ExitCode]", lookup(_COMMANDS, command))
