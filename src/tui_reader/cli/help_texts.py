"""What ``--help`` prints: usage and options, as `arguments` has them, then commands and examples."""

from __future__ import annotations

from tui_reader.cli.arguments import COMMANDS, COMMON, OPTIONS, Command, called, shown

_STORY = """\
STORY is a path, an id or the beginning of one (4 digits or more), a headline, the beginning of a headline,
or - for standard input. A headline is one argument: quote it.
"""
_QUERY = """\
QUERY: all words must occur, in any form. "a phrase"   "near words"~5   OR   -word   ( )   begin*   wi?d   typo~
in a part: title: highlights: body: subhead: links: byline: outlet: place:
stories that are: is:unread is:starred tag:syria has:links date:2025-05..2025-06 newer:7d words:>800 path: lang: sort:
"""
_EXIT = "Exit: 0 done, 1 nothing matched, 2 usage, 3 library unusable, 4 some inputs failed, 130 after ^C."


def _examples(*lines: tuple[str, str]) -> str:
    width = max(len(command) for command, _ in lines)
    return "examples:\n" + "".join(f"  {command:<{width}}  {meaning}\n" for command, meaning in lines)


def _commands() -> str:
    named = [(f"newsread {name} {about.usage}".rstrip(), about.summary) for name, about in COMMANDS.items() if name]
    width = max(len(usage) for usage, _ in named)
    return "commands (newsread COMMAND --help says more):\n" + "".join(
        f"  {usage:<{width}}  {summary}\n" for usage, summary in named
    )


_NAMES = _STORY.replace("or - for standard input. A", "or - for names on standard input, one a line. A")
_MARK = "\n".join(
    (
        _NAMES,
        _examples(
            ("newsread star 3f2a91", "a star for a story"),
            ("newsread list --tag done --format ids | newsread read -", "mark all these as read"),
            ("newsread search toll --format paths -0 | newsread star -0 -", "star what a search finds"),
        ),
        _EXIT,
    )
)
_TAG = "\n".join(
    (
        "TAG is one word, without commas; several are put together with commas. Capitals do not matter.\n",
        _NAMES,
        _examples(
            ("newsread tag syria 3f2a91", "a tag for a story"),
            ("newsread search ceasefire --format ids | newsread tag syria,peace -", "two for all that a search finds"),
            ("newsread untag peace 3f2a91", "take one away"),
            ("newsread search tag:syria is:unread", "find them again"),
        ),
        _EXIT,
    )
)

EPILOGS = {
    "": "\n".join(
        (
            _commands(),
            _STORY,
            _examples(
                ("newsread", "read on the screen"),
                ("newsread --library ~/news", "another folder of stories"),
                ("newsread 'Ferry service doubled'", "the story whose headline begins so"),
                ("newsread show 3f2a91 | less", "print a story"),
                ("newsread search bridge -toll", "stories with one word and without another"),
            ),
            _EXIT,
        )
    ),
    "show": "\n".join(
        (
            _STORY,
            _examples(
                ("newsread show story.txt | less", "a file, in the library or not"),
                ("curl … | newsread show -", "from standard input"),
                ("newsread show 3f2a91 --format json", "every part, with its place in the file"),
                ("newsread show --format markdown 3f2a 77bc", "two stories"),
            ),
            _EXIT,
        )
    ),
    "search": "\n".join(
        (
            _QUERY,
            _examples(
                ("newsread search bridge closure", "both words"),
                ("newsread search '\"harrow bay\"' -ferry", "a phrase, without a word"),
                ("newsread search 'bridge (ferry OR boat)'", "one of two words"),
                ("newsread search 'toll is:unread newer:7d'", "what you have not read yet of the last week"),
                ("newsread search title:bridge --sort date", "newest first instead of best first"),
                ("newsread search toll --format ids", "for other programs"),
                ("newsread search --save tolls 'toll OR fee'", "save a search"),
                ("newsread search query:tolls is:unread", "ask a saved search again, and more"),
            ),
            _EXIT,
        )
    ),
    "like": "\n".join(
        (
            _NAMES,
            _examples(
                ("newsread like 'Ferry service doubled'", "the ten that are most alike"),
                ("newsread like 3f2a91 --unread --sort date", "those not yet read, newest first"),
                ("newsread list --starred --format ids | newsread like -", "more of what you starred"),
                ("curl … | newsread like --text -", "what the library has on a subject"),
            ),
            _EXIT,
        )
    ),
    "list": "\n".join(
        (
            "● not yet read   ◔ begun   ★ starred   ≈ the file's date, since the story names none\n",
            _NAMES,
            _examples(
                ("newsread list --unread", "what is left to read"),
                ("newsread list --sort outlet --limit 20", "the first twenty by outlet"),
                ("newsread list --by day", "each day under its own heading"),
                ("newsread list --format paths -0 | xargs -0 wc -w", "words in every file"),
                ("newsread list --format json | jq .title.text", "headlines"),
                ("newsread search toll --format ids | newsread list - --format csv", "what a search finds, as a table"),
            ),
            _EXIT,
        )
    ),
    "pick": "\n".join(
        (
            "Enter takes the story under the cursor, or all that are chosen with V or Ctrl+A; Esc or q leaves without.",
            "The screen is drawn on the terminal, wherever the output goes.\n",
            _QUERY,
            _examples(
                ("newsread pick | xargs newsread show", "read one that you choose"),
                ("newsread pick toll --format ids | newsread tag later -", "choose among what a search finds"),
                ("newsread pick --format paths -0 | xargs -0 less", "for other programs"),
            ),
            _EXIT,
        )
    ),
    "digest": "\n".join(
        (
            _QUERY,
            _examples(
                ("newsread digest --since 24h", "what is new since yesterday"),
                ("newsread digest 'toll OR fee' --since 7d --by outlet", "a week on one subject"),
                ("newsread digest --unread --limit 20 --format html > today.html", "a page for the browser"),
                ("newsread search toll --format ids | newsread digest -", "the stories named on standard input"),
                ("newsread digest --since 24h | mail -s News me@example.org", "in a crontab: by mail each morning"),
            ),
            _EXIT,
        )
    ),
    "links": "\n".join(
        (
            _NAMES,
            _examples(
                ("newsread links 3f2a91", "its linked headlines, with the ids of the stories they name"),
                ("newsread links --to 3f2a91", "the stories that link to it"),
                ("newsread links 3f2a91 --format ids | newsread tag later -", "keep them for later"),
                ("newsread search toll --format ids | newsread links -", "where the links of all these lead"),
            ),
            _EXIT,
        )
    ),
    **dict.fromkeys(("star", "unstar", "read", "unread"), _MARK),
    **dict.fromkeys(("tag", "untag"), _TAG),
    "tags": _examples(("newsread tags", "the tags there are")) + "\n" + _EXIT,
    "saved": _examples(("newsread saved", "all of them, by name")) + "\n" + _EXIT,
    "unsave": _examples(("newsread unsave tolls", "let go of one")) + "\n" + _EXIT,
    "add": _examples(
        ("newsread add ~/Downloads/bridge.html", "a saved page, under a name that tells what it is"),
        ("curl ADDRESS | newsread add - --from ADDRESS", "a page as it comes, and where from"),
    )
    + "\n"
    + _EXIT,
    "export": "\n".join(
        (
            _NAMES,
            _examples(
                ("newsread export > marks.jsonl", "a copy of all marks and saved searches"),
                ("newsread export --query tag:syria", "the marks of some stories"),
                ("newsread export --corrections labelled", "stories put right, as text and labels in a folder"),
            ),
            _EXIT,
        )
    ),
    "import": "\n".join(
        (
            "Marks are added to those there are; none is taken away. FILE may be -, or left out: standard input.\n",
            _examples(("newsread import marks.jsonl", "all marks of another machine")),
            _EXIT,
        )
    ),
    "config": _examples(
        ("newsread config show", "what is set, and by whom"),
        ("newsread config show --format json | jq", "for other programs"),
    )
    + "\n"
    + _EXIT,
    "index": _examples(("newsread index", "what is new, changed or gone"), ("newsread index --rebuild", "from nothing"))
    + "\n"
    + _EXIT,
    "completion": _examples(
        ("source <(newsread completion bash)", "in ~/.bashrc"),
        ("source <(newsread completion zsh)", "in ~/.zshrc, after compinit"),
        ("newsread completion fish | source", "in ~/.config/fish/config.fish"),
    )
    + "\n"
    + _EXIT,
    "man": _examples(
        ("newsread man | man -l -", "read it"),
        ("newsread man > ~/.local/share/man/man1/newsread.1", "let man find it"),
    )
    + "\n"
    + _EXIT,
    "doctor": _examples(("newsread doctor", "look for trouble")) + "\n" + _EXIT,
}


def help_text(command: str) -> str:
    """What ``--help`` prints."""
    about = COMMANDS[command]
    lines = [(shown(name), explained(name, about)) for name in (*about.options, *COMMON)]
    width = max(len(option) for option, _ in lines)
    options = "".join(f"  {option:<{width}}  {meaning}\n" for option, meaning in lines)
    usage = f"{called(command)} [OPTION…] {about.usage}".rstrip()
    return f"usage: {usage}\n\n{about.summary}\n\noptions:\n{options}\n{EPILOGS[command]}\n"


def explained(name: str, about: Command) -> str:
    """What an option of a command is for."""
    formats = f"{', '.join(about.formats)}; " if name == "--format" else ""
    return formats + OPTIONS[name].help
