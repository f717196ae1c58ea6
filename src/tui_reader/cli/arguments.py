"""The command line: which command, which options, which words."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, NoReturn

from tui_reader.settings import COLORS
from tui_reader.story import NewsreadError

STORY_FORMATS = ("text", "markdown", "json")
LIST_FORMATS = ("text", "json", "ids", "paths")
SORTS = ("date", "headline", "outlet", "length", "path")


class UsageError(NewsreadError):
    """Arguments that cannot be understood."""


class Arguments(argparse.Namespace):
    """What was asked for. `command` is empty where no command word was given."""

    command: str
    words: list[str]
    library: str | None = None
    color: str | None = None
    format: str | None = None
    width: int | None = None
    limit: int | None = None
    sort: str | None = None
    reverse: bool = False
    unread: bool = False
    starred: bool = False
    no_update: bool = False
    nul: bool = False
    rebuild: bool = False
    help: bool = False
    version: bool = False


class Command(NamedTuple):
    """A command word: what it takes, and what it is for."""

    usage: str
    summary: str
    options: tuple[str, ...]
    formats: tuple[str, ...] = ()


_LISTING = ("--format", "--width", "--limit", "--sort", "--reverse", "--unread", "--starred", "--no-update", "-0")
_COMMON = ("--library", "--color", "--help", "--version")
_VALUED = ("--library", "--color", "--format", "--width", "--limit", "--sort")

COMMANDS: Mapping[str, Command] = {
    "": Command(
        "[STORY…]",
        "Read the news: on the screen; piped, the list or the stories named.",
        _LISTING,
        ("text", "markdown", "json", "ids", "paths"),
    ),
    "show": Command("STORY…", "Print stories.", ("--format", "--width"), STORY_FORMATS),
    "search": Command("QUERY…", "Find stories, the best first, each with why.", _LISTING, LIST_FORMATS),
    "list": Command("", "List the stories of the library, newest first.", _LISTING, LIST_FORMATS),
    "index": Command("", "Bring catalogue and index up to the library.", ("--rebuild",)),
    "doctor": Command("", "Say where things lie, and which files are no story.", ("--no-update",)),
}


class _Parser(argparse.ArgumentParser):
    """A parser that reports instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def parse(argv: Sequence[str]) -> Arguments:
    """The arguments, with options before or after the command word. Raises `UsageError`."""
    command, options, words = _divide(argv)
    arguments = _parser(command).parse_args(options, Arguments())
    if words and not COMMANDS[command].usage:
        raise UsageError(f"{command} takes no words, but got: {' '.join(words)}; see newsread {command} --help")
    arguments.command, arguments.words = command, words
    return arguments


def help_text(command: str) -> str:
    """What ``--help`` prints."""
    from tui_reader.cli.help_texts import EPILOGS

    parser = _parser(command)
    parser.epilog = EPILOGS[command]
    return parser.format_help()


def _divide(argv: Sequence[str]) -> tuple[str, list[str], list[str]]:
    """The command, the options (a value joined to its option), and the words.

    Words that begin with one dash are part of a query, where they exclude; ``--`` makes all that follows words.
    """
    command = ""
    options: list[str] = []
    words: list[str] = []
    rest = iter(argv)
    for argument in rest:
        if argument == "--":
            words += rest
        elif argument in _VALUED:
            value = next(rest, None)
            options.append(argument if value is None else f"{argument}={value}")
        elif argument.startswith("-") and len(argument) > 1:
            is_word = command == "search" and not argument.startswith("--") and argument not in ("-h", "-0")
            (words if is_word else options).append(argument)
        elif argument and argument in COMMANDS and not command and not words:
            command = argument
        else:
            words.append(argument)
    return command, options, words


def _parser(command: str) -> argparse.ArgumentParser:
    about = COMMANDS[command]
    parser = _Parser(
        prog=f"newsread {command}".rstrip(),
        usage=f"%(prog)s [OPTION…] {about.usage}".rstrip(),
        description=about.summary,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
        add_help=False,
        allow_abbrev=False,
    )
    for name in (*about.options, *_COMMON):
        _add(parser, name, about)
    return parser


def _add(parser: argparse.ArgumentParser, name: str, about: Command) -> None:
    """One option; each is described once, here."""
    add = parser.add_argument
    if name == "--library":
        add(name, metavar="FOLDER", help="the folder of stories (else NEWSREAD_LIBRARY, config.toml, the sample)")
    elif name == "--color":
        add(name, choices=COLORS, metavar="WHEN", help="colours and attributes: auto (on a terminal), always, never")
    elif name == "--format":
        add(
            name,
            choices=about.formats,
            help="%(choices)s; text unless said".replace("%(choices)s", ", ".join(about.formats)),
        )
    elif name == "--width":
        add(name, type=_number(10, 1000), metavar="COLUMNS", help="columns of a line of text (72)")
    elif name == "--limit":
        add(name, type=_number(1, 1_000_000_000), metavar="N", help="no more than N stories")
    elif name == "--sort":
        add(name, choices=SORTS, metavar="ORDER", help=f"{', '.join(SORTS)}")
    elif name == "-0":
        add(name, dest="nul", action="store_true", help="end ids and paths with NUL instead of a newline")
    elif name == "--help":
        add("-h", name, action="store_true", help="this help")
    else:
        add(name, action="store_true", help=_SWITCHES[name])


_SWITCHES = {
    "--reverse": "turn the order round",
    "--unread": "only stories not yet read",
    "--starred": "only stories with a star",
    "--no-update": "do not look for new and changed files first",
    "--rebuild": "make both anew",
    "--version": "the version of newsread",
}


def _number(lowest: int, highest: int) -> Callable[[str], int]:
    """A parser of whole numbers in a range."""

    def number(text: str) -> int:
        if text.isdecimal() and lowest <= int(text[:12]) <= highest:
            return int(text)
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number from {lowest} to {highest}")

    return number
