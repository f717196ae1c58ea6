"""What every command works with: what was asked for, of whom, and the way out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tui_reader.cli.streams import Output
from tui_reader.output import Options
from tui_reader.settings import Settings
from tui_reader.story import BlockKind

if TYPE_CHECKING:
    from tui_reader.desk import Desk
    from tui_reader.story import SettingsError


class Arguments:
    """What was asked for. `command` is empty where no command word was given."""

    command: str = ""
    words: Sequence[str] = ()
    library: str | None = None
    color: str | None = None
    format: str | None = None
    width: int | None = None
    limit: int | None = None
    sort: str | None = None
    reverse: bool = False
    by: str | None = None
    unread: bool = False
    starred: bool = False
    tag: str | None = None
    no_update: bool = False
    nul: bool = False
    rebuild: bool = False
    explain: bool = False
    save: str | None = None
    query: str | None = None
    names: bool = False
    text: bool = False
    fields: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    promo: bool = False
    no_promo: bool = False
    highlights_only: bool = False
    show_controls: bool = False
    raw: bool = False
    pager: bool = False
    since: str | None = None
    to: bool = False
    origin: str | None = None
    corrections: bool = False
    help: bool = False
    version: bool = False


class Job:
    """A command that runs."""

    def __init__(
        self, arguments: Arguments, settings: Settings, desk: Desk, out: Output, wrong: SettingsError | None = None
    ) -> None:
        """`wrong` is what is wrong with the file of the settings, where these are without it."""
        self.arguments = arguments
        self.settings = settings
        self.desk = desk
        self.out = out
        self.wrong = wrong

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
        arguments, measure = self.arguments, self.settings.measure
        width = min(measure, self.out.columns() or measure) if arguments.width is None else arguments.width
        return Options(
            width=width,
            to_terminal=self.out.is_terminal(),
            nul=arguments.nul,
            library=self.settings.library,
            kinds=_kinds(arguments),
            promo=arguments.promo,
            fields=arguments.fields,
            raw=arguments.raw,
        )

    def write_objects(self, objects: Iterable[dict[str, object]]) -> None:
        """Write these as JSON, a line each: for lists of what is no story."""
        from tui_reader.output.json import line

        for each in objects:
            self.out.write(line(each, Options()).encode())


def _kinds(arguments: Arguments) -> frozenset[str]:
    """The kinds of parts that are asked for; empty: all."""
    if arguments.highlights_only:
        return frozenset(("title", "byline", "highlights_header", "highlight"))
    kinds = frozenset(arguments.kind)
    return (kinds or frozenset(BlockKind)) - {"promo"} if arguments.no_promo else kinds
