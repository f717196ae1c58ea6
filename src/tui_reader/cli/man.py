"""The manual page, made of what ``--help`` prints."""

from __future__ import annotations

from collections.abc import Iterator

import tui_reader
from tui_reader.cli.arguments import COMMANDS, COMMON, OPTIONS, Command, shown
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.help_texts import EPILOGS, explained
from tui_reader.cli.job import Job

_PURPOSE = "read, search and list news stories kept as files"
_EXIT_CODES = {
    ExitCode.DONE: "Done.",
    ExitCode.NOTHING: "Nothing matched: no hits, an empty list, no such story, nothing chosen.",
    ExitCode.USAGE: "The command was not understood, a setting is wrong, or several stories answer to a name.",
    ExitCode.UNUSABLE: "The library, the index, the marks or standard output cannot be used.",
    ExitCode.PARTLY: "Some of what was asked for failed; the rest was done.",
    ExitCode.INTERRUPTED: "Stopped by Ctrl+C.",
}


def man(job: Job) -> ExitCode:
    """``newsread man``: the page, in the macros of man(7)."""
    job.out.write("".join(f"{line}\n" for line in _page()).encode())
    return ExitCode.DONE


def _page() -> Iterator[str]:
    yield f'.TH NEWSREAD 1 "" "newsread {_text(tui_reader.__version__)}" "User Commands"'
    yield ".SH NAME"
    yield f"newsread \\- {_text(_PURPOSE)}"
    yield ".SH SYNOPSIS"
    for name, about in COMMANDS.items():
        yield f".B newsread {_text(name)}".rstrip()
        yield _text(f"[OPTION…] {about.usage}".rstrip())
        yield ".br"
    yield ".SH COMMANDS"
    for name, about in COMMANDS.items():
        yield from _command(name, about)
    yield ".SH OPTIONS OF ALL COMMANDS"
    for option in COMMON:
        yield from _option(option, OPTIONS[option].help)
    yield ".SH EXIT STATUS"
    for code, meaning in _EXIT_CODES.items():
        yield from (".TP", f".B {code.value}", _text(meaning))
    yield from (".TP", ".B 128+n", "The screen was ended by signal n, as by SIGTERM (143) or SIGHUP (129).")


def _command(name: str, about: Command) -> Iterator[str]:
    yield f".SS newsread {_text(name)} {_text(about.usage)}".rstrip()
    yield _text(about.summary)
    for option in about.options:
        yield from _option(option, explained(option, about))
    yield from (".PP", ".nf")
    # What all commands have in common, and the table of commands, stand once.
    for line in (EPILOGS[name] if name else EPILOGS[name].partition("\n\n")[2]).splitlines():
        if not line.startswith("Exit: "):
            yield _text(line)
    yield ".fi"


def _option(name: str, meaning: str) -> Iterator[str]:
    yield from (".TP", f".B {_text(shown(name))}", _text(meaning))


def _text(text: str) -> str:
    """`text` as it stands, whatever it begins with, and with dashes that can be copied."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped
