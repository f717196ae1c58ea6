"""What every command works with."""

# Annotations are evaluated: see `story`.

import os
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.cli.arguments import Arguments
from tui_reader.cli.streams import Output
from tui_reader.output import Options
from tui_reader.settings import Settings

if TYPE_CHECKING:
    from tui_reader.desk import Desk


class Job(NamedTuple):
    """What was asked for, of whom, and the way out."""

    arguments: Arguments
    settings: Settings
    desk: "Desk"
    out: Output

    @property
    def format(self) -> str:
        """The name of the writer: text is styled where colours are wanted."""
        if self.arguments.explain:
            return "explain"
        name = self.arguments.format or "text"
        styled = self.settings.styled(self.out.is_terminal(), os.environ.get("TERM"))
        return "terminal" if name == "text" and styled else name

    @property
    def options(self) -> Options:
        """How to write."""
        return Options(
            width=self.arguments.width or min(self.settings.measure, self.out.columns() or self.settings.measure),
            to_terminal=self.out.is_terminal(),
            nul=self.arguments.nul,
            library=self.settings.library,
        )
