"""What a shell offers where the reader presses Tab.

`SCRIPTS` holds what each shell runs. It asks ``newsread completion answer -- WORDS…``, of which the last is being
typed, and gets a candidate a line, with a tab and a few words about it. A headline is untrusted: each shell quotes
what it puts on the line by its own rules, so that no headline is run.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tui_reader.cli.arguments import COMMANDS, COMMON, OPTIONS, QUERIES, UsageError
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.job import Job
from tui_reader.safe_text import safe_name
from tui_reader.settings import Settings, load_settings
from tui_reader.story import NewsreadError
from tui_reader.suggesting import did_you_mean

if TYPE_CHECKING:
    from tui_reader.desk import Desk

Candidate = tuple[str, str]
"""A word, and a few words about it."""

SCRIPTS = {
    "bash": r"""
_newsread() {
    local value about at=$COMP_CWORD before= word=${COMP_WORDS[COMP_CWORD]}
    # bash parts --format=json and tag:sea where = and : stand, and puts in what follows them.
    [[ $word == [:=] ]] || at=$((at - 1))
    [[ ${COMP_WORDS[at]} == [:=] ]] && before=${COMP_WORDS[at-1]}${COMP_WORDS[at]}
    COMPREPLY=()
    while IFS=$'\t' read -r value about; do
        value=${value#"$before"}
        _newsread_quote "$word" "$value"
        COMPREPLY+=("$REPLY")
    done < <(newsread completion answer -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
_newsread_quote() {
    case $1 in
        \'*) REPLY=$(printf %s "$2" | sed "s/'/'\\\\''/g") ;;
        \"*) REPLY=$(printf %s "$2" | sed 's/[\\$`"]/\\&/g; s/!/"\\!"/g') ;;
        *) printf -v REPLY %q "$2" ;;
    esac
}
complete -o default -F _newsread newsread
""".lstrip(),
    "zsh": """\
#compdef newsread
_newsread() {
    local -a values shown
    local value about
    while IFS=$'\\t' read -r value about; do
        values+=("$value")
        shown+=("$value${about:+  -- $about}")
    done < <(newsread completion answer -- "${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)
    if (( $#values )); then compadd -U -l -d shown -a values; else _files; fi
}
if [ "$funcstack[1]" = _newsread ]; then _newsread "$@"; else compdef _newsread newsread; fi
""",
    "fish": """\
function __newsread_answer
    set -l words (commandline -opc) (commandline -ct)
    newsread completion answer -- $words[2..] 2>/dev/null
end
complete -c newsread -a '(__newsread_answer)'
""",
}
MOST = 50
"""Stories that are offered."""

_VALUES = {"config": ("show",), "completion": tuple(SCRIPTS)}
_PARTING = ("=", ":")
_MARKS = ("is:unread", "is:read", "is:starred")


def completion(job: Job) -> ExitCode:
    """``newsread completion SHELL``: what the shell is to run; ``completion answer -- WORDS…``: the candidates."""
    words = job.arguments.words
    if words and words[0] == "answer":
        found = candidates(job.desk, [typed(word) for word in words[1:]] or [""])
        lines = (f"{safe_name(value)}\t{safe_name(about)}".rstrip("\t") + "\n" for value, about in found)
        job.out.write("".join(dict.fromkeys(lines)).encode())
        return ExitCode.DONE
    if len(words) != 1 or words[0] not in SCRIPTS:
        near = did_you_mean(words[0], SCRIPTS) if words else ""
        raise UsageError(f"completion for which shell? {', '.join(SCRIPTS)}{near}")
    job.out.write(SCRIPTS[words[0]].encode())
    return ExitCode.DONE


def typed(word: str) -> str:
    """What is meant by a word as it stands on the command line, its quotation marks perhaps still open."""
    if word[:1] in ("'", '"'):
        return word[1:].removesuffix(word[0])
    return re.sub(r"\\(.)", r"\1", word)


def library_in(words: Sequence[str]) -> str | None:
    """The library that words on a command line name, the last of which is being typed."""
    before = _joined(list(map(_grown, words)))[:-1]
    named = [after for word, after in pairwise(before) if word == "--library"]
    named += [word.partition("=")[2] for word in before if word.startswith("--library=")]
    return next(filter(None, named), None)


def _grown(word: str) -> str:
    """What is meant by a word once the shell has put in what its variables stand for."""
    return typed(word) if word[:1] == "'" or "\\$" in word else os.path.expandvars(typed(word))


def settings_in(words: Sequence[str], settings: Settings) -> Settings:
    """Those of the library that words on a command line name; where there is none such, of one that holds nothing."""
    library = library_in(words)
    try:
        return load_settings(library, os.environ) if library else settings
    except NewsreadError:
        return settings._replace(library=Path(library or ""), cache_dir=settings.cache_dir.with_name("nothing"))


def candidates(desk: Desk, words: Sequence[str]) -> Iterator[Candidate]:
    """What the last of `words` may become; the others stand before it."""
    *before, current = _joined(words)
    command = next((word for word in before if word in COMMANDS and word), "")
    name, equals, value = current.partition("=")
    if equals and name in OPTIONS:
        for found, about in _of_option(desk, command, name, value):
            yield f"{name}={found}", about
    elif before and before[-1] in OPTIONS and OPTIONS[before[-1]].value:
        yield from _of_option(desk, command, before[-1], current)
    elif current.startswith("-"):
        options = (*COMMANDS[command].options, *COMMON)
        yield from _beginning(current, ((option, OPTIONS[option].help) for option in options))
    else:
        yield from _of_command(desk, command, before, current)


def _joined(words: Sequence[str]) -> list[str]:
    """The words, with those made one that bash has parted."""
    joined: list[str] = []
    glue = False
    for word in words:
        if joined and (glue or word in _PARTING):
            joined[-1] += word
        else:
            joined.append(word)
        glue = word in _PARTING
    return joined


def _of_command(desk: Desk, command: str, before: Sequence[str], current: str) -> Iterator[Candidate]:
    """Words of a command."""
    first = bool(before) and before[-1] == command
    if command in ("tag", "untag") and first:
        yield from _several(current, _tags(desk))
    elif command in QUERIES:
        yield from _of_query(desk, current)
    elif command == "unsave":
        yield from _beginning(current, _saved(desk))
    elif command in _VALUES:
        yield from _beginning(current, ((value, "") for value in _VALUES[command]))
    else:
        if not before:
            yield from _beginning(current, ((name, about.summary) for name, about in COMMANDS.items() if name))
        if "STORY" in COMMANDS[command].usage:
            yield from _stories(desk, current)


def _of_option(desk: Desk, command: str, name: str, current: str) -> Iterator[Candidate]:
    """Values of an option."""
    option = OPTIONS[name]
    if name == "--tag":
        yield from _several(current, _tags(desk))
    elif name == "--query":
        yield from _of_query(desk, current)
    elif name == "--library":
        folders = desk.settings.libraries.items()
        yield from _beginning(current, ((library, str(folder)) for library, folder in folders))
    else:
        choices = COMMANDS[command].formats if name == "--format" else option.choices
        values = [(str(choice), "") for choice in choices]
        yield from _several(current, values) if option.many else _beginning(current, values)


def _of_query(desk: Desk, current: str) -> Iterator[Candidate]:
    """Parts of a query that name something there is."""
    # What cannot begin so is not asked for.
    if _may_be(current, "tag:"):
        yield from _beginning(current, ((f"tag:{name}", "") for name, _ in _tags(desk)))
    if _may_be(current, "query:"):
        yield from _beginning(current, ((f"query:{name}", about) for name, about in _saved(desk)))
    yield from _beginning(current, ((mark, "") for mark in _MARKS))


def _stories(desk: Desk, current: str) -> Iterator[Candidate]:
    """Headlines that begin so, or ids."""
    for row in desk.beginning(current, MOST):
        is_id = row.id.startswith(current.lower()) and len(current) > 3
        yield (row.id[:12], row.title.text) if is_id else (row.title.text, row.about.outlet or "")


def _tags(desk: Desk) -> list[Candidate]:
    return [(name, "") for name in desk.tag_names()]


def _saved(desk: Desk) -> list[Candidate]:
    return [(search.name, search.query) for search in desk.saved_searches()]


def _several(current: str, values: Iterable[Candidate]) -> Iterator[Candidate]:
    """Values put together with commas: the last one is being typed."""
    done, comma, last = current.rpartition(",")
    taken = done.split(",")
    return ((done + comma + value, about) for value, about in _beginning(last, values) if value not in taken)


def _may_be(current: str, field: str) -> bool:
    """Whether a word that is being typed may be one of a field."""
    return current[: len(field)].casefold() == field[: len(current)]


def _beginning(current: str, values: Iterable[Candidate]) -> Iterator[Candidate]:
    start = current.casefold()
    return (each for each in values if each[0].casefold().startswith(start))
