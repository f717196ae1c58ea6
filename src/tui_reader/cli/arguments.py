"""The command line: which command, which options, which words.

Read by hand, since options stand before and after the command word, ``-word`` is part of a query, and loading and
setting up `argparse` would be a fifth of what it takes to print a story.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui_reader.cli.job import Arguments
from tui_reader.settings import COLORS, MEASURES
from tui_reader.story import BlockKind, NewsreadError
from tui_reader.suggesting import did_you_mean

STORY_FORMATS = ("text", "markdown", "html", "json")
DIGEST_FORMATS = ("text", "markdown", "html", "json")
LIST_FORMATS = ("text", "html", "json", "csv", "ids", "paths")
PLAIN_FORMATS = ("text", "json")
"""Formats of lists of what is no story."""
SORTS = ("date", "headline", "outlet", "length", "path")

WIDTHS = range(MEASURES[0], 1001)
"""Columns that a line of text may be told to have: in fewer, hardly two words stand side by side."""

GROUPS = ("day", "outlet", "folder")
FIELDS = (
    "schema", "type", "id", "paths", "title", "bylines", "published", "place", "outlet", "url", "language", "words",
    "unread", "starred", "tags", "score", "excerpt", "encoding", "span_of", "highlights", "linked_headlines", "blocks",
    "furniture", "lead",
)  # fmt: skip
"""The keys of JSON."""
COLUMNS = {"derived": "title", "precision": "published"}
"""Columns that CSV has besides, and the keys of JSON within which there is the same."""


class UsageError(NewsreadError):
    """Arguments that cannot be understood."""


class Command:
    """A command word: what it takes, and what it is for."""

    def __init__(self, usage: str, summary: str, options: tuple[str, ...], formats: tuple[str, ...] = ()) -> None:
        self.usage = usage
        self.summary = summary
        self.options = options
        self.formats = formats


class Option:
    """An option, described once."""

    def __init__(
        self,
        help: str,  # noqa: A002, what it is called everywhere
        value: str = "",
        choices: tuple[str, ...] = (),
        many: bool = False,
        numbers: range = range(0),
        or_zero: bool = False,
        name: str = "",
    ) -> None:
        self.help = help
        self.value = value
        """What its value is called; empty: it takes none."""
        self.choices = choices
        self.many = many
        """Whether it takes several of them, put together with commas or given one by one."""
        self.numbers = numbers
        """Which whole numbers it may be, where it is one ..."""
        self.or_zero = or_zero
        """... besides 0, which is none of them."""
        self.name = name
        """The argument that holds it, where that is not called as the option is."""


_LISTING = (
    "--format", "--fields", "--width", "--pager", "--limit", "--sort", "--reverse", "--by", "--unread", "--starred",
    "--tag", "--no-update", "-0",
)  # fmt: skip
_FINDING = (*_LISTING, "--explain")
_SHOWING = (
    "--format", "--fields", "--width", "--pager", "--kind", "--highlights-only", "--promo", "--no-promo",
    "--show-controls", "--raw", "--explain", "--query", "--names", "-0",
)  # fmt: skip
_NAMING = ("--query", "-0")
"""Options of commands that take names of stories."""
COMMON = ("--library", "--color", "--help", "--version")

COMMANDS: Mapping[str, Command] = {
    "": Command(
        "[STORY…]",
        "Read the news: on the screen; piped, the list or the stories named.",
        _LISTING,
        ("text", "markdown", "html", "json", "csv", "ids", "paths"),
    ),
    "show": Command("STORY…", "Print stories.", _SHOWING, STORY_FORMATS),
    "search": Command("QUERY…", "Find stories, the best first, each with why.", (*_FINDING, "--save"), LIST_FORMATS),
    "like": Command("STORY…", "Find stories on the same subject.", (*_FINDING, "--query", "--text"), LIST_FORMATS),
    "list": Command(
        "[STORY…]", "List the stories of the library, or these, newest first.", (*_LISTING, "--query"), LIST_FORMATS
    ),
    "pick": Command(
        "[QUERY…]",
        "Choose stories on the screen, and print which.",
        ("--format", "--fields", "--width", "--no-update", "-0"),
        LIST_FORMATS,
    ),
    "digest": Command(
        "[QUERY…|-]", "Tell stories in brief: headlines and highlights.", ("--since", *_LISTING), DIGEST_FORMATS
    ),
    "links": Command(
        "STORY…",
        "Tell where the links of stories lead, or which stories link to them.",
        ("--to", "--format", "--fields", "--no-update", "--query", "--text", "-0"),
        LIST_FORMATS,
    ),
    "star": Command("STORY…", "Star stories.", _NAMING),
    "unstar": Command("STORY…", "Take the stars of stories away.", _NAMING),
    "read": Command("STORY…", "Mark stories read.", _NAMING),
    "unread": Command("STORY…", "Mark stories not read.", _NAMING),
    "tag": Command("TAG[,TAG…] STORY…", "Give stories tags.", _NAMING),
    "untag": Command("TAG[,TAG…] STORY…", "Take tags of stories away.", _NAMING),
    "tags": Command("", "List the tags, each with how many stories bear it.", ("--format",), PLAIN_FORMATS),
    "saved": Command("", "List the saved searches.", ("--format",), PLAIN_FORMATS),
    "unsave": Command("NAME…", "Let go of saved searches.", ()),
    "add": Command("FILE|FOLDER|-…", "Copy stories into the library.", ("--from",)),
    "export": Command(
        "[STORY…]", "Write marks and saved searches down, as lines of JSON.", (*_NAMING, "--corrections")
    ),
    "import": Command("[FILE]", "Add the marks and saved searches that export wrote.", ()),
    "config": Command("show", "Say each setting, its value and where it comes from.", ("--format",), PLAIN_FORMATS),
    "index": Command("", "Bring catalogue and index up to the library.", ("--rebuild",)),
    "completion": Command("bash|zsh|fish", "Print what makes a shell complete commands, headlines and tags.", ()),
    "man": Command("", "Print the manual page, for man.", ()),
    "doctor": Command("", "Say where things lie, what is damaged, and which files are no story.", ("--no-update",)),
}

OPTIONS: Mapping[str, Option] = {
    "--format": Option("text unless said; pick: ids", "FORMAT"),
    "--fields": Option("only these keys of json, or columns of csv", "FIELD[,FIELD…]", (*FIELDS, *COLUMNS), many=True),
    "--width": Option(
        "columns of a line of text (72); 0: lines are not wrapped", "COLUMNS", numbers=WIDTHS, or_zero=True
    ),
    "--pager": Option("on a terminal, in a pager: PAGER, else less"),
    "--kind": Option("only parts of these kinds", "KIND[,KIND…]", tuple(BlockKind), many=True),
    "--highlights-only": Option("only headline, byline and story highlights", name="highlights_only"),
    "--promo": Option("with the lines of page furniture that text folds away"),
    "--no-promo": Option("without page furniture", name="no_promo"),
    "--show-controls": Option("what a terminal would obey is shown: an escape as ␛", name="show_controls"),
    "--raw": Option("text keeps what a terminal would obey; not to a terminal"),
    "--explain": Option("why: of a story's parts, or of each story found, instead of the text"),
    "--save": Option("save the search: query:NAME in a query stands for it", "NAME"),
    "--query": Option("all stories that this query finds", "QUERY"),
    "--names": Option("- stands for names of stories, a line each, and not for the text of one"),
    "--text": Option("- stands for the text of a story, and not for names of stories"),
    "--since": Option(
        'only stories of the last 24h, 7d, 2w, 3m, 1y, or since 2016-05-30, yesterday, "last week" and so on', "WHEN"
    ),
    "--from": Option("where it came from, kept in the head of the copy", "ADDRESS", name="origin"),
    "--to": Option("the stories that link to this one"),
    "--corrections": Option("stories as you put their parts right, with every part labelled; words are a folder"),
    "--limit": Option("no more than N stories", "N", numbers=range(1, 1_000_000_001)),
    "--sort": Option(", ".join(SORTS), "ORDER", SORTS),
    "--reverse": Option("turn the order round"),
    "--by": Option("in groups with headings: by day, outlet or folder", "WHAT", GROUPS),
    "--unread": Option("only stories not yet read"),
    "--starred": Option("only stories with a star"),
    "--tag": Option("only stories with this tag, or all of these", "TAG[,TAG…]"),
    "--no-update": Option("do not look for new and changed files first", name="no_update"),
    "-0": Option("names of stories end with NUL instead of a newline", name="nul"),
    "--rebuild": Option("make both anew"),
    "--library": Option(
        "the folder of stories, or its name (else NEWSREAD_LIBRARY, config.toml, the sample)", "FOLDER|NAME"
    ),
    "--color": Option("colours and attributes: auto (on a terminal), always, never", "WHEN", COLORS),
    "--help": Option("this help"),
    "--version": Option("the version of newsread"),
}
QUERIES = ("search", "pick", "digest")
"""Commands whose words are a query, in which ``-word`` excludes."""
_SHORT = {"-h": "--help"}


def parse(argv: Sequence[str]) -> Arguments:
    """The arguments, with options before or after the command word. Raises `UsageError`."""
    arguments = Arguments()
    arguments.command, options, arguments.words = _divide(argv)
    try:
        for name, value in options:
            _set(arguments, name, value)
        if arguments.words and not COMMANDS[arguments.command].usage:
            raise UsageError(f"{arguments.command} takes no words, but got: {' '.join(arguments.words)}")
    except UsageError as error:
        raise UsageError(f"{error}; see {called(arguments.command)} --help") from None
    return arguments


def check_fields(arguments: Arguments) -> None:
    """Raises `UsageError` where fields are asked for of a format without any."""
    if arguments.fields and arguments.format not in ("json", "csv"):
        raise UsageError("--fields goes with --format json or --format csv")
    if arguments.format == "json" and (column := next((each for each in arguments.fields if each in COLUMNS), None)):
        raise UsageError(f"--fields {column}: that is a column of csv; json has it in {COLUMNS[column]}")


def check_nul(arguments: Arguments) -> None:
    """Raises `UsageError` where there are no names that could end with NUL, neither to be read nor to be written."""
    if arguments.nul and arguments.format not in ("ids", "paths") and "-" not in arguments.words:
        raise UsageError("-0 goes with --format ids, --format paths, or - for names on standard input")


def _divide(argv: Sequence[str]) -> tuple[str, list[tuple[str, str | None]], list[str]]:
    """The command, the options with their values, and the words.

    Words that begin with one dash are part of a query, where they exclude; ``--`` makes all that follows words.
    """
    command = ""
    options: list[tuple[str, str | None]] = []
    words: list[str] = []
    rest = iter(argv)
    for argument in rest:
        if argument == "--":
            words += rest
        elif argument in OPTIONS or argument in _SHORT:
            name = _SHORT.get(argument, argument)
            options.append((name, next(rest, None) if OPTIONS[name].value else None))
        elif argument.startswith("--") or (argument.startswith("-") and argument != "-" and command not in QUERIES):
            name, equals, value = argument.partition("=")
            options.append((name, value if equals else None))
        elif argument and argument in COMMANDS and not command and not words:
            command = argument
        else:
            words.append(argument)
    return command, options, words


def _set(arguments: Arguments, name: str, value: str | None) -> None:
    """Take one option in. Raises `UsageError`."""
    about = COMMANDS[arguments.command]
    known = (*about.options, *COMMON)
    if name not in known:
        given = name if value is None else f"{name}={value}"
        word = name.removeprefix("--")
        near = f"; did you mean '{called(word)}'?" if word in COMMANDS else did_you_mean(name, known)
        raise UsageError(f"{called(arguments.command)} has no option {given}{near}")
    option = OPTIONS[name]
    held = option.name or name.removeprefix("--")
    if not option.value:
        if value is not None:
            raise UsageError(f"{name} takes no value, but got: {value}")
        setattr(arguments, held, True)
        return
    if value is None:
        raise UsageError(f"{name} needs a value: {shown(name)}")
    choices = option.choices or (about.formats if name == "--format" else ())
    values = tuple(value.split(",")) if option.many else (value,)
    for each in values:
        if choices and each not in choices:
            raise UsageError(f"{name} {each}: must be one of {', '.join(choices)}{did_you_mean(each, choices)}")
    if option.many:
        setattr(arguments, held, (*getattr(arguments, held), *values))
    else:
        setattr(arguments, held, _number(name, value, option) if option.numbers else value)


def _number(name: str, text: str, option: Option) -> int:
    number = int(text) if text.isdecimal() and len(text) < 12 else -1
    if number in option.numbers or (option.or_zero and number == 0):
        return number
    zero = "0, or " if option.or_zero else ""
    raise UsageError(f"{name} {text}: must be {zero}a whole number from {option.numbers[0]} to {option.numbers[-1]}")


def shown(name: str) -> str:
    """An option as help writes it: with its short form, or with what its value is called."""
    short = next((f"{short}, " for short, long in _SHORT.items() if long == name), "")
    return f"{short}{name} {OPTIONS[name].value}".rstrip()


def called(command: str) -> str:
    """A command as it is typed."""
    return f"newsread {command}".rstrip()
