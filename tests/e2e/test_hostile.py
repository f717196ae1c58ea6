"""Strings of every kind of the corpus through every place text comes in and every way out, in a terminal of its own.

Beside each string stands a word that must be seen; nothing of the string itself may be obeyed.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals here", allow_module_level=True)

from tests.e2e.conftest import newsread
from tests.e2e.terminal import Terminal
from tests.hostile import STYLING, dangers
from tests.hostile_corpus import SOME

TEXTS = tuple(dict.fromkeys(SOME.values()))
THIRDS = ("port", "starboard", "astern")
WIDE = 600
"""Columns in which no row has to be cut."""


def word(number: int) -> str:
    """What must be seen of a string."""
    return f"seen{number:04}"


def beside(number: int, text: str) -> str:
    """A string with its word after it, amid words; the last says in which third it is."""
    return f"Before {text} {word(number)} {THIRDS[number % 3]}"


def as_name(text: str) -> str:
    """A string as a file may be called, as far as it may."""
    return text.replace("\0", "").replace("/", "∕").encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")


def story(number: int, text: str) -> str:
    """A story that has the string in each of its parts."""
    said = beside(number, text)
    line = re.sub(r"[\n\r\v\f\x85\u2028\u2029]", " ", said)
    return (
        f"Title: {line}\nAuthor: {line}\nSource: {line}\nDate: 2025-06-03\nLink: https://news.example/{line}\n\n"
        f"Story highlights\n\n• {line}\n\n• Ferries to run every half hour from Monday\n\n"
        f"The bridge over the bay will stay closed until the spring, engineers said on Tuesday. {said}\n\n"
        f"READ MORE: {line}\n\n"
        f"Traders on the north bank say they cannot wait that long, and have asked the county for a meeting.\n"
    )


class Room(NamedTuple):
    """A library of hostile stories, and the environment in which it is the library."""

    folder: Path
    environ: dict[str, str]
    ids: dict[int, str]
    """By the numbers of the strings."""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A story for each string, in a folder and a file that are called so too, and a file beside it that is none."""
    home = tmp_path_factory.mktemp("hostile")
    folder = home / "news"
    for number, text in enumerate(TEXTS):
        name = f"{word(number)} {as_name(text)} {word(number)}"
        place = folder / name
        try:
            place.mkdir(parents=True)
            (place / f"{name}.txt").touch()
        except (OSError, ValueError):  # too long, or nothing that this file system takes
            name, place = word(number), folder / word(number)
            place.mkdir(parents=True)
        (place / f"{name}.txt").write_bytes(story(number, text).encode("utf-8", "surrogatepass"))
        (place / f"{name} no.txt").write_bytes(b"\0\1\2")
    environ = {
        "NEWSREAD_LIBRARY": str(folder),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environ.items():
            patch.setenv(name, value)
        assert newsread("index", cwd=home).returncode == 4
        listed = newsread("list", "--no-update", "--format", "json", cwd=home).stdout.splitlines()
        ids = {int(row["paths"][0][4:8]): row["id"] for row in map(json.loads, listed)}
        assert sorted(ids) == [*range(len(TEXTS))]
        newsread("star", *ids.values(), cwd=home)
        searches = [{"type": "search", "name": word(number), "query": text} for number, text in enumerate(TEXTS)]
        marks = [{"type": "newsread marks", "schema": 2}, *searches]
        feed = "".join(f"{json.dumps(each)}\n" for each in marks).encode()
        assert newsread("import", "-", cwd=home, feed=feed).returncode == 0
    yield Room(folder, environ, ids)


COMMANDS = {
    "list": ("list", "--no-update", "--limit", "9999"),
    "list as html": ("list", "--no-update", "--limit", "9999", "--format", "html"),
    "list as csv": ("list", "--no-update", "--limit", "9999", "--format", "csv"),
    "list as json": ("list", "--no-update", "--limit", "9999", "--format", "json"),
    "paths": ("list", "--no-update", "--limit", "9999", "--format", "paths"),
    "list by folder": ("list", "--no-update", "--limit", "9999", "--by", "folder"),
    "links": ("links", "--no-update", "IDS"),
    "saved": ("saved",),
    "saved as json": ("saved", "--format", "json"),
    "search": ("search", "THIRD", "--no-update", "--limit", "9999"),
    "search as html": ("search", "THIRD", "--no-update", "--limit", "9999", "--format", "html"),
    "search as csv": ("search", "THIRD", "--no-update", "--limit", "9999", "--format", "csv"),
    "search as json": ("search", "THIRD", "--no-update", "--limit", "9999", "--format", "json"),
    "explained": ("search", "THIRD", "--no-update", "--limit", "9999", "--explain"),
    "digest": ("digest", "THIRD", "--no-update", "--limit", "9999"),
    "digest as markdown": ("digest", "THIRD", "--no-update", "--limit", "9999", "--format", "markdown"),
    "digest as json": ("digest", "THIRD", "--no-update", "--limit", "9999", "--format", "json"),
    "digest as html": ("digest", "THIRD", "--no-update", "--limit", "9999", "--format", "html"),
    "show": ("show", "IDS"),
    "show plainly": ("show", "IDS", "--color", "never"),
    "show as markdown": ("show", "IDS", "--format", "markdown"),
    "show as html": ("show", "IDS", "--format", "html"),
    "show as json": ("show", "IDS", "--format", "json"),
    "show explained": ("show", "IDS", "--explain"),
    "show with controls": ("show", "IDS", "--show-controls", "--color", "never"),
    "doctor": ("doctor", "--no-update"),
    "export": ("export",),
}


LINKLESS = len(TEXTS) // 50
"""So many stories at most have no link: with some of the strings in it, a line is taken for something else."""

STYLED = {"list", "list by folder", "search", "explained", "digest", "links", "show"}
"""Those in which newsread has styles of its own."""


@pytest.mark.parametrize("way", COMMANDS)
def test_in_the_pipe(hostile: Room, way: str) -> None:
    """Each command, in each of its formats, on a terminal: all is seen, nothing obeyed.

    Those that read the stories themselves get every third, in each format others; each format has strings of all kinds.
    """
    third = [*COMMANDS].index(way) % 3
    mine = range(third, len(TEXTS), 3) if COMMANDS[way][0] in ("search", "digest", "show") else range(len(TEXTS))
    given = {"IDS": [hostile.ids[number] for number in mine], "THIRD": [THIRDS[third]]}
    argv = [word for each in COMMANDS[way] for word in given.get(each, [each])]
    with Terminal(*argv, cwd=hostile.folder, columns=WIDE, lines=50, environ=hostile.environ) as terminal:
        code = terminal.ended(120)
    written = terminal.raw.decode().replace("\r\n", "\n")
    assert code == 0, written[-300:]
    # Of a block, what explains it shows the first words alone.
    shown = (number for number in mine if way != "show explained" or len(TEXTS[number]) < 20)
    missing = [word(number) for number in shown if word(number) not in written]
    assert len(missing) <= (LINKLESS if way == "links" else 0), missing
    assert dangers(written, styled=True) == []
    assert STYLING.findall(written) == [] or way in STYLED


PAGE_DOWN = "\x1b[6~"
OURS = re.compile(
    r"\x1b\[[0-9;]*m|\x1b\[\d+;\d+H|\x1b\[\?(?:\d+)[hl]|\x1b\[\?\d+\$p|\x1b\[[<>=]?\d*u|\x1b\[0?c|\x1b\[H|\x1b\[2?J|"
    r"\x1b\[>4;\d+m|\x1b\[\?u|\x1b\[\d* q|\x1b\]22;[a-z]+\a"
)
"""What the screen itself has a terminal do: colours, cursor and pointer, modes and questions about them."""


def on_the_screen(hostile: Room, keys: str, times: int, *argv: str) -> str:
    """All that a screen wrote while keys were pressed so often, without what is its own."""
    with Terminal(*argv, cwd=hostile.folder, columns=200, lines=60, environ=hostile.environ) as terminal:
        terminal.wait_for(lambda text: "seen" in text and "stories" in text)
        terminal.at_rest(0.5)
        for _ in range(times):
            terminal.send(keys)
            terminal.at_rest(0.15)
        terminal.send("\x11")
        assert terminal.ended() == 0
    return OURS.sub("", terminal.raw.decode()).replace("\r\n", "\n")


def test_in_the_list(hostile: Room) -> None:
    """All of the library, page by page: rows, and the stories previewed beside them."""
    written = on_the_screen(hostile, PAGE_DOWN, 2 + len(TEXTS) // 11)
    assert dangers(written) == []
    assert [word(number) for number in range(len(TEXTS)) if word(number) not in written] == []


def test_in_a_story(hostile: Room, tmp_path: Path) -> None:
    """All in one story: paragraphs, highlights, subheads, links, page by page."""
    said = (beside(number, text) for number, text in enumerate(TEXTS))
    long = "Title: All of them\n\n" + "\n\n".join(re.sub(r"\s", " ", text) for text in said)
    (tmp_path / "long.txt").write_bytes(long.encode("utf-8", "surrogatepass"))
    written = on_the_screen(hostile, " ", 2 + len(TEXTS) // 20, str(tmp_path / "long.txt"))
    assert dangers(written) == []
    assert [word(number) for number in range(len(TEXTS)) if word(number) not in written] == []
