"""Other programs: the browser, the editor, the pager; started without a shell, and come back from."""

from __future__ import annotations

import os
import signal
import sys
import webbrowser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.tui.newsroom import Newsroom, newsroom, settings_of
from tui_reader.desk import Desk
from tui_reader.story import Row
from tui_reader.tui import programs

ADDRESS = "https://courier.example/2025/06/" + "bridge-closure-" * 12 + "end"


class Browser(webbrowser.BaseBrowser):
    """Opens nothing, and knows what it was to open."""

    def __init__(self) -> None:
        super().__init__("browser of a test")
        self.opened: list[str] = []

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        self.opened.append(url)
        return True


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Browser:
    """The browser of the system."""
    made = Browser()
    monkeypatch.setattr(programs, "browser", lambda: made)
    return made


def lend(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the terminal be lent, which a test has not; what happened to it."""
    happened: list[str] = []

    @contextmanager
    def suspend() -> Iterator[None]:
        happened.append("lent")
        yield
        happened.append("back")

    monkeypatch.setattr(room.app, "suspend", suspend)
    return happened


def script(folder: Path, name: str, code: int = 0) -> Path:
    """A program that writes down what it was called with, an argument a line."""
    file = folder / name
    file.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{folder}/said"\nexit {code}\n')
    file.chmod(0o755)
    return file


async def test_o_shows_the_whole_address_and_asks(tmp_path: Path, browser: Browser) -> None:
    """Nothing is opened before Enter says so; Esc opens nothing at all."""
    story = f"Title: A story\nLink: {ADDRESS}\n\nThe text of a story with an address.\n"
    async with newsroom(settings_of(tmp_path, {"a.txt": story})) as room:
        for key, opened in (("escape", []), ("enter", [ADDRESS])):
            await room.press("enter", "o")
            await room.comes("Open in the browser:")
            assert ADDRESS in "".join(room.text.split())
            assert browser.opened == []
            await room.press(key)
            assert browser.opened == opened
        assert "the browser opens the address" in room.lines[-1]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "https://a.example/\u202egpj", ""])
async def test_o_opens_no_other_address(tmp_path: Path, browser: Browser, address: str) -> None:
    """One that is none of the web or of mail, or holds what is not shown, is as good as none."""
    story = f"Title: A story\nLink: {address}\n\nThe text of a story with an address.\n"
    async with newsroom(settings_of(tmp_path, {"a.txt": story})) as room:
        await room.press("enter", "o")
        assert "this story names no address of the web or of mail" in room.lines[-1]
        assert browser.opened == []


async def test_a_browser_of_the_terminal_gets_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """w3m and the like draw where the screen was, and the screen comes back after them."""
    opened: list[str] = []

    def opens(browser: webbrowser.GenericBrowser, url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(webbrowser.GenericBrowser, "open", opens)
    monkeypatch.setattr(programs, "browser", lambda: webbrowser.GenericBrowser("w3m"))
    async with newsroom(settings_of(tmp_path, {"a.txt": "Title: A\nLink: http://a.example\n\nIts text.\n"})) as room:
        happened = lend(room, monkeypatch)
        await room.press("enter", "o")
        await room.comes("Open in the browser: http://a.example")
        await room.press("enter")
        assert (opened, happened) == (["http://a.example"], ["lent", "back"])


async def test_where_there_is_no_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The foot says so, and what helps."""
    monkeypatch.setattr(webbrowser, "get", _no_browser)
    async with newsroom(settings_of(tmp_path, {"a.txt": "Title: A\nLink: http://a.example\n\nIts text.\n"})) as room:
        await room.press("enter", "o")
        await room.comes("Open in the browser: http://a.example")
        await room.press("enter")
        assert "this system has no browser; y copies the address" in room.lines[-1]


def _no_browser() -> webbrowser.BaseBrowser:
    raise webbrowser.Error


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a script of a Unix shell")
@pytest.mark.parametrize(("key", "variable"), [("e", "VISUAL"), ("e", "EDITOR"), ("E", "PAGER")])
async def test_editor_and_pager_get_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, variable: str
) -> None:
    """Its very name as one argument, after those of the variable; no shell sees it, and the screen comes back."""
    name = "$(touch gone); a 'b'.txt"
    settings = settings_of(tmp_path, {name: "Title: A story\n\nThe text of a story.\n"})
    for each in ("VISUAL", "EDITOR", "PAGER", "NEWSREAD_PAGER"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(variable, f"'{script(tmp_path, 'a program')}' --plain 'two words'")
    async with newsroom(settings) as room:
        happened = lend(room, monkeypatch)
        await room.press(key)
        assert happened == ["lent", "back"]
        assert (tmp_path / "said").read_text().splitlines() == ["--plain", "two words", str(settings.library / name)]
        assert room.under_cursor == "A story"


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a script of a Unix shell")
async def test_a_story_of_many_opens_the_file_that_holds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of the story is no part of the file's name."""
    item = '{"title": "A story", "text": "The text of a story, long enough to be one."}\n'
    settings = settings_of(tmp_path, {"many.jsonl": item})
    monkeypatch.setenv("PAGER", str(script(tmp_path, "pager")))
    async with newsroom(settings) as room:
        lend(room, monkeypatch)
        await room.press("E")
        assert (tmp_path / "said").read_text().splitlines() == [str(settings.library / "many.jsonl")]


async def test_what_is_changed_in_the_editor_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The story is read again when the editor has ended."""
    settings = settings_of(tmp_path)

    def edit(command: str, file: Path) -> str:
        file.write_text(file.read_text().replace("Traders on the north bank", "Bakers of the north bank"))
        return ""

    monkeypatch.setattr(programs, "run", edit)
    async with newsroom(settings) as room:
        lend(room, monkeypatch)
        await room.press("enter", "e")
        room.desk.keep_fresh()
        await room.comes("Bakers of the north bank")


async def test_what_cannot_be_opened_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No such program, a program that fails, a terminal that cannot be lent, a file that is gone: a line each."""
    settings = settings_of(tmp_path, {"a.txt": "Title: A story\n\nThe text of a story.\n"})
    monkeypatch.setenv("PAGER", "no-such-pager -x")
    async with newsroom(settings) as room:
        await room.press("E")
        assert "no other program can have this terminal" in room.lines[-1]
        lend(room, monkeypatch)
        await room.press("E")
        assert "no-such-pager -x cannot be started; PAGER can name another program" in room.lines[-1]
        monkeypatch.setenv("PAGER", "'never closed")
        await room.press("E")
        assert "'never closed cannot be started" in room.lines[-1]
        if sys.platform != "win32":
            monkeypatch.setenv("PAGER", str(script(tmp_path, "pager", code=3)))
            await room.press("E")
            assert "pager ended with 3" in room.lines[-1]
        (settings.library / "a.txt").unlink()
        await room.press("E")
        # The screen may have seen by itself that the file is gone, and said that after it.
        assert "a.txt" in room.lines[-1]


def test_which_programs() -> None:
    """VISUAL before EDITOR, newsread's own pager before that of all; otherwise what systems have."""
    assert programs.editor({"VISUAL": "a", "EDITOR": "b"}, "linux") == "a"
    assert programs.editor({"EDITOR": "b"}, "linux") == "b"
    assert [programs.editor({}, platform) for platform in ("linux", "darwin", "win32")] == ["vi", "vi", "notepad"]
    assert programs.pager({"NEWSREAD_PAGER": "a", "PAGER": "b"}) == "a"
    assert [programs.pager({"PAGER": "b"}), programs.pager({})] == ["b", "less"]
    assert [programs.editor({"VISUAL": " ", "EDITOR": "b"}), programs.pager({"PAGER": "\t"})] == ["b", "less"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of Unix")
def test_an_interrupt_is_the_other_programs() -> None:
    """^C while another program has the terminal ends nothing here, and is heard again afterwards."""
    heard = signal.getsignal(signal.SIGINT)
    programs.with_interrupt_left(lambda: os.kill(os.getpid(), signal.SIGINT))
    assert signal.getsignal(signal.SIGINT) is heard


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a script of a Unix shell")
async def test_the_row_that_is_not_there_yet_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """e right after G hands over the file of the last row, and not of the story that is still shown."""
    stories = {f"{number:03}.txt": f"Title: Number {number:03}\n\nText {number}.\n" for number in range(150)}
    settings = settings_of(tmp_path, stories)
    monkeypatch.setenv("VISUAL", str(script(tmp_path, "program")))
    async with newsroom(settings) as room:
        lend(room, monkeypatch)
        await room.pilot.press("G", "e")
        await room.settle()
        [row] = room.desk.rows(room.main.list.ids[-1:])
        assert (tmp_path / "said").read_text().splitlines() == [str(settings.library / row.paths[0])]


async def test_a_story_that_has_gone_is_handed_to_nobody(tmp_path: Path) -> None:
    """Where the row under the cursor is gone before it was shown, e says so, and so does every key like it."""
    settings = settings_of(tmp_path, {f"{number:03}.txt": f"Title: Number {number:03}\n" for number in range(150)})

    class ForgetfulDesk(Desk):
        """Has lost some stories since the list was made."""

        gone: frozenset[str] = frozenset()

        def rows(self, ids: Sequence[str]) -> list[Row]:
            return [row for row in super().rows(ids) if row.id not in self.gone]

    desk = ForgetfulDesk(settings)
    desk.keep_fresh()
    desk.start_keeper = lambda: None  # type: ignore[method-assign]
    async with newsroom(settings, desk=desk) as room:
        desk.gone = frozenset(room.main.list.ids[-1:])
        await room.press("G", "e")
        assert "that story is gone" in room.lines[-1]
