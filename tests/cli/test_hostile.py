"""Strings of all kinds of the corpus, where a person or a file tells newsread something: no answer obeys them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile import STYLING, dangers
from tests.hostile_corpus import SOME
from tui_reader.cli.running import run

Ask = Callable[[str, Path], list[str]]


def _name(text: str) -> str:
    """A string as an argument can be."""
    return text.replace("\0", "").encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")


def _written(file: Path, text: str) -> Path:
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    return file


def _config(said: str, text: str) -> Ask:
    """A ``config.toml`` that says something of the string."""

    def ask(word: str, folder: Path) -> list[str]:
        quoted = json.dumps(word.encode("utf-8", "replace").decode())
        _written(folder / "config" / "newsread" / "config.toml", said.format(quoted))
        return ["config", "show"]

    ask.__name__ = text
    return ask


def _marks(line: Callable[[str], object]) -> Ask:
    """Marks to be imported, with the string in a line of them."""

    def ask(word: str, folder: Path) -> list[str]:
        head = {"type": "newsread marks", "schema": 1}
        return ["import", str(_written(folder / "marks.jsonl", f"{json.dumps(head)}\n{json.dumps(line(word))}\n"))]

    return ask


ASKED: dict[str, Ask] = {
    "story": lambda word, folder: ["show", f"{word} seen"],
    "file": lambda word, folder: ["show", f"/{word}/seen.txt"],
    "query": lambda word, folder: ["search", f'{word} seen ("'],
    "nothing found": lambda word, folder: ["search", f'"{word} seen"'],
    "field": lambda word, folder: ["search", f"{word}seen:x ("],
    "date": lambda word, folder: ["search", f'date:"{word}seen"'],
    "saved search": lambda word, folder: ["search", "--save", f"{word} seen", "ferry"],
    "tag": lambda word, folder: ["tag", f"{word} seen", "Ferry"],
    "command": lambda word, folder: [f"--{word}seen"],
    "value": lambda word, folder: ["list", "--format", f"{word}seen"],
    "since": lambda word, folder: ["digest", "--since", f"{word}seen"],
    "library": lambda word, folder: ["--library", f"/{word}/seen", "list"],
    "added": lambda word, folder: ["add", f"/{word}/seen.txt"],
    "key of the settings": _config("{0} = 1\nseen = 1\n", "key"),
    "value of a setting": _config('theme = {0}\nmeasure = "seen"\n', "value"),
    "settings that are no TOML": _config("seen = {0} {0} seen\n", "no TOML"),
    "tag of a mark": _marks(lambda word: {"type": "mark", "id": "seen", "tags": [word], "read": word}),
    "kind of a mark": _marks(lambda word: {"type": word, "id": word, "seen": word}),
    "name of a saved search": _marks(lambda word: {"type": "search", "name": f"{word} seen", "query": 1}),
    "form of the marks": lambda word, folder: ["import", str(_written(folder / "marks.jsonl", f"{word} seen\n"))],
}
"""Where it is said, and how."""


@pytest.mark.parametrize("where", ASKED)
def test_what_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], where: str
) -> None:
    """One line or an answer, and never a traceback, a fault, or anything to be obeyed."""
    library = tmp_path / "news"
    library.mkdir()
    (tmp_path / "config" / "newsread").mkdir(parents=True)
    (library / "ferry.txt").write_text("Ferry\n\nThe ferry will run twice an hour from Monday, the company said.\n")
    monkeypatch.setenv("NEWSREAD_LIBRARY", str(library))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert run(["index"]) == 0
    capfdbinary.readouterr()
    for attack, text in SOME.items():
        code = run([_name(each) for each in ASKED[where](text, tmp_path)])
        captured = capfdbinary.readouterr()
        answer = captured.out.decode() + captured.err.decode()
        assert dangers(answer) == [] and not STYLING.search(answer), attack
        assert "Traceback" not in answer and "fault of newsread" not in answer, (attack, answer)
        assert code in (0, 1, 2, 3, 4), attack
        assert captured.err.count(b"\n") <= 2, (attack, captured.err)
