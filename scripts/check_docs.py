"""Fails where the manual does not name something that newsread has: a command, an option, a key, a setting, a code.

Prints what is missing, links between pages that lead nowhere, and promises without a test. Each name is looked for as
``code``, on the page where a reader would look for it. Of an option the commands that take it have to stand there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")
_OPTION = re.compile(r"(?m)^\| (?:`-\w`, )?`(--?[\w-]+)(?:[^|]|(?<=\\)\|)*\| ([^|]*) \|")
"""The row of an option: its name, and what it goes with."""
_VARIABLE = re.compile(r'"(NEWSREAD_[A-Z_]+|NO_COLOR|PAGER|VISUAL|EDITOR|TERM|XDG_[A-Z_]+)"')


def missing(root: Path = ROOT) -> list[str]:
    """What the manual below `root` lacks, each in one line."""
    docs = root / "docs"
    return [
        *_unnamed("the command or option", shell_names(), docs / "pipe.md"),
        *_wrongly_placed(docs / "pipe.md"),
        *_unnamed("the exit code", exit_codes(), docs / "pipe.md"),
        *_unnamed("the setting", setting_names(), docs / "settings.md"),
        *_unnamed("the command of the screen", command_ids(), docs / "settings.md"),
        *_unnamed("the variable", variables(root / "src"), docs / "settings.md"),
        *_unnamed("the key", key_names(), docs / "reading.md"),
        *_unexplained(docs / "reading.md"),
        *_untested(docs / "promises.md", root),
        *_dead_links([*docs.glob("*.md"), *root.glob("*.md")]),
    ]


def shell_names() -> set[str]:
    """Commands, options, and what options may be set to."""
    from tui_reader.cli.arguments import COMMANDS, FIELDS, LIST_FORMATS, SORTS, STORY_FORMATS
    from tui_reader.cli.help_texts import help_text
    from tui_reader.settings import COLORS

    names = {f"newsread {command}".rstrip() for command in COMMANDS}
    for command in COMMANDS:
        names |= set(re.findall(r"(?m)^  (?:-\w, )?(--?[\w-]+)", help_text(command)))
    return names | {*LIST_FORMATS, *SORTS, *STORY_FORMATS, *FIELDS, *COLORS}


def exit_codes() -> set[str]:
    """The numbers a command may end with."""
    from tui_reader.cli.exit_codes import ExitCode

    return {str(code.value) for code in ExitCode}


def setting_names() -> set[str]:
    """What may stand in ``config.toml``."""
    from tui_reader.settings import Config

    return set(Config.__annotations__)


def variables(source: Path) -> set[str]:
    """Variables of the environment that the program's text names."""
    return {name for file in source.rglob("*.py") for name in _VARIABLE.findall(file.read_text(encoding="utf-8"))}


def command_ids() -> set[str]:
    """The names of the screen's commands, for ``[keys]``."""
    from tui_reader.tui.commands import BY_ID

    return set(BY_ID)


def key_names() -> set[str]:
    """Keys of the screen, as the screen itself writes them."""
    from tui_reader.tui.commands import COMMANDS

    return {key for command in COMMANDS for key in command.shown_keys}


def _unnamed(what: str, names: set[str], page: Path) -> Iterator[str]:
    """The names that no code on `page` is, or begins with; a number may also be a table's first cell."""
    text = page.read_text(encoding="utf-8")
    codes = [*_CODE.findall(text), *re.findall(r"(?m)^\| (\d+) \|", text)]
    for name in sorted(names):
        if not any(code == name or code.startswith(f"{name} ") for code in codes):
            yield f"{page.name}: {what} `{name}` is missing"


def _wrongly_placed(page: Path) -> Iterator[str]:
    """Options of which the second cell of their row names other commands than take them.

    A cell that speaks of “all”, or of “the commands that …”, need not name each.
    """
    from tui_reader.cli.arguments import COMMANDS, COMMON

    for option, cell in _OPTION.findall(page.read_text(encoding="utf-8")):
        named = set(_CODE.findall(cell))
        taking = {name for name, each in COMMANDS.items() if name and option in (*each.options, *COMMON)}
        if not named <= taking or (named != taking and not re.search("all|the commands", cell)):
            yield f"{page.name}: `{option}` goes with {', '.join(sorted(taking))}"


def _unexplained(page: Path) -> Iterator[str]:
    """Commands of the screen whose words do not stand on `page`."""
    from tui_reader.tui.commands import COMMANDS

    text = page.read_text(encoding="utf-8").lower()
    for command in COMMANDS:
        if command.words.lower() not in text:
            yield f"{page.name}: the command “{command.words}” is missing"


def _untested(page: Path, root: Path) -> Iterator[str]:
    """Promises of `page` that name no test, and tests named there that are not below `root`."""
    for line in page.read_text(encoding="utf-8").splitlines():
        named = [code for code in _CODE.findall(line) if code.startswith("tests/") and "::" in code]
        if line.startswith("- ") and not named:
            yield f"{page.name}: no test is named for “{line[2:60]} …”"
        for code in named:
            file, _, test = code.partition("::")
            if not (root / file).is_file() or f"def {test}(" not in (root / file).read_text(encoding="utf-8"):
                yield f"{page.name}: there is no test `{code}`"


def _dead_links(pages: list[Path]) -> Iterator[str]:
    for page in pages:
        for target in _LINK.findall(_CODE.sub("", page.read_text(encoding="utf-8"))):
            if not (page.parent / target).exists():
                yield f"{page.name}: the link to {target} leads nowhere"


def main() -> int:
    """Print what is missing; 1 where anything is."""
    found = missing()
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
