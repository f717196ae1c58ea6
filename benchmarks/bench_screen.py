"""How quick the screen is, beside Textual apps that do next to nothing, in a pseudo-terminal and in turns.

At every size (a number of stories): from the start to the first painted list, a key to the paint it brings, in the
list and in the reading view, and memory; once: a story of 40 and of 400 blocks opened. newsread starts on a library
that is catalogued and indexed; a first paint ends when the headline of the first row is on the screen.

    python -m benchmarks.bench_screen [SIZE …]          1000, 10000 and 100000 unless said
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.figures import HEADING, Figure, percentile
from benchmarks.made_stories import StoryMaker, make_library
from benchmarks.terminal import Terminal

STARTS, KEYS, OPENINGS = 10, 60, 12
SIZES = (1_000, 10_000, 100_000)
BLOCKS = (40, 400)

_NEWSREAD = [sys.executable, "-m", "tui_reader"]
_PEER = [sys.executable, "-m", "benchmarks.peer_apps"]


class Place(NamedTuple):
    """A library, ready to be read."""

    library: Path
    environ: Mapping[str, str]
    first: str
    """The headline of its newest story."""

    @property
    def word(self) -> bytes:
        """What the first painted list shows: the headline is cut to the width of the list, its first words are not."""
        return " ".join(self.first.split()[:2]).encode()


def prepared(library: Path, home: Path) -> Place:
    """Have a library catalogued and indexed."""
    environ = {
        # With it every start would compile the program anew.
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "TERM": "xterm-256color",
        "NEWSREAD_LIBRARY": str(library),
        **{f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE")},
    }
    subprocess.run([*_NEWSREAD, "index"], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    listed = [*_NEWSREAD, "list", "--limit", "1", "--format", "json", "--no-update"]
    first = subprocess.run(listed, env=environ, stdout=subprocess.PIPE, check=True).stdout
    return Place(library, environ, json.loads(first)["title"]["text"])


def in_turns(runs: int, *measured: Callable[[], float]) -> list[list[float]]:
    """What each call gives, so many times, in turns; a first round does not count."""
    rounds = [[call() for call in measured] for _ in range(runs + 1)][1:]
    return [list(column) for column in zip(*rounds, strict=True)]


def first_paints(place: Place, size: int, rows: Path) -> Figure:
    """From the start to the first painted list."""

    def start(command: list[str], word: bytes) -> float:
        with Terminal(command, place.environ) as terminal:
            return terminal.drawn(word)

    ours, empty, options = in_turns(
        STARTS,
        lambda: start(_NEWSREAD, place.word),
        lambda: start([*_PEER, "empty"], b"painted"),
        lambda: start([*_PEER, "options", str(rows)], place.word),
    )
    more = f"{_ms(ours)}; empty app {_ms(empty)}, OptionList {_ms(options)}"
    return Figure(f"first paint, {size:,} stories", median(ours) / median(empty), "x", 2.0, 1.4, more)


def keys(place: Place, size: int, rows: Path) -> list[Figure]:
    """A key to its paint, in the list and in the reading view, and memory when all is at rest."""
    with (
        Terminal(_NEWSREAD, place.environ) as ours,
        Terminal([*_PEER, "empty"], place.environ) as empty,
        Terminal([*_PEER, "options", str(rows)], place.environ) as options,
    ):
        for terminal, word in ((ours, place.word), (empty, b"painted"), (options, place.word)):
            terminal.drawn(word)
        in_list, by_empty, by_options = in_turns(
            KEYS, lambda: ours.press(b"j"), lambda: empty.press(b"j"), lambda: options.press(b"\x1b[B")
        )
        memory = ours.megabytes()
        ours.press(b"\r")
        in_story, again = in_turns(KEYS, lambda: ours.press(b"j"), lambda: empty.press(b"j"))
    return [
        _beyond(f"key to paint in the list p95, {size:,} stories", in_list, by_empty, f"OptionList {_p(by_options)}"),
        _beyond(f"key to paint in the story p95, {size:,} stories", in_story, again, ""),
        Figure(f"memory, {size:,} stories", memory, "MB"),
    ]


def openings(blocks: int, home: Path) -> Figure:
    """A story opened, from the key to its first words on the screen."""
    maker = StoryMaker()
    words = maker.vocabulary[200:]
    paragraphs = [" ".join(words[at * 35 : at * 35 + 35]).capitalize() + "." for at in range(blocks)]
    text = "Unfolded story\n\n" + "\n\n".join(paragraphs)
    library = home / f"stories-{blocks}"
    library.mkdir()
    (library / "short.txt").write_text("Title: Short one\nDate: 2025-02-02\n\nA line.\n", encoding="utf-8")
    (library / "long.txt").write_text(f"Title: {text}".replace("\n\n", "\nDate: 2025-02-01\n\n", 1), encoding="utf-8")
    file = home / f"{blocks}.txt"
    file.write_text(text, encoding="utf-8")
    place = prepared(library, home / f"home-{blocks}")

    # Each counts from where another story stands, to the end of the first paragraph.
    end = paragraphs[0].split()[4].encode()
    with (
        Terminal(_NEWSREAD, place.environ) as ours,
        Terminal([*_PEER, "text", str(file)], place.environ) as peer,
    ):
        ours.drawn(b"Short one")
        ours.press(b"\r")
        peer.drawn(b"painted")

        def open_ours() -> float:
            ours.send(b"K")
            return ours.drawn(end, ours.send(b"J"))

        def open_peer() -> float:
            return peer.drawn(end, peer.send(b"j"))

        opened, mounted = in_turns(OPENINGS, open_ours, open_peer)
    floor, aim = (2.0, 1.3) if blocks <= 40 else (2.5, 1.5)
    more = f"{_ms(opened)}; one Static {_ms(mounted)}"
    return Figure(f"a story of {blocks} blocks opened", median(opened) / median(mounted), "x", floor, aim, more)


def _beyond(name: str, ours: list[float], empty: list[float], more: str) -> Figure:
    beyond = 1000 * (percentile(ours, 0.95) - percentile(empty, 0.95))
    return Figure(name, beyond, "ms", 30, 12, ", ".join(filter(None, (_p(ours), f"empty app {_p(empty)}", more))))


def _ms(times: list[float]) -> str:
    return f"{1000 * median(times):.0f} ms"


def _p(times: list[float]) -> str:
    return "p50 {:.0f} p95 {:.0f} ms".format(*(1000 * percentile(times, part) for part in (0.5, 0.95)))


def main() -> int:
    """Print a table."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    memory: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        print(HEADING, flush=True)
        for size in sizes:
            place = prepared(make_library(home / f"library-{size}", size), home / f"home-{size}")
            rows = home / f"rows-{size}.txt"
            listed = [*_NEWSREAD, "list", "--format", "json", "--no-update"]
            out = subprocess.run(listed, env=place.environ, stdout=subprocess.PIPE, check=True).stdout
            rows.write_text("\n".join(json.loads(line)["title"]["text"] for line in out.splitlines()), encoding="utf-8")
            print(first_paints(place, size, rows), flush=True)
            for figure in keys(place, size, rows):
                print(figure, flush=True)
            memory[size] = figure.value
        for blocks in BLOCKS:
            print(openings(blocks, home), flush=True)
        if len(sizes) > 1:
            least, most = min(sizes), max(sizes)
            print(Figure(f"memory, {most:,} against {least:,}", memory[most] / memory[least], "x", 1.6, 1.3))
    return 0


if __name__ == "__main__":
    sys.exit(main())
