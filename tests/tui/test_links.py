"""Linked headlines from the keyboard: by letters, in a panel beside, all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.newsroom import HEADLINES, STORIES, newsroom, settings_of
from tests.tui.screen import styled
from tests.tui.test_outside import Browser
from tui_reader.desk import View
from tui_reader.tui import programs
from tui_reader.tui.links_page import LETTERS, hints
from tui_reader.tui.openable import openable

BRIDGE, FERRY, SEAGRASS = HEADLINES


async def test_letters_lead_to_a_linked_headline(tmp_path: Path) -> None:
    """f puts a letter before each linked headline on the screen; typing it goes there, and Backspace comes back."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "f")
        assert f"a {FERRY}" in room.text
        assert "s Minister: no more money for bridges" in room.text
        assert "Esc ends" in room.lines[-1]
        await room.press("a")
        assert room.shown == FERRY
        assert f"→ {BRIDGE}" in room.text
        await room.press("backspace")
        assert room.shown == BRIDGE
        assert f"→ {FERRY}" in room.text


async def test_letters_end_without_a_step(tmp_path: Path) -> None:
    """Esc, or a letter that stands nowhere, brings the arrows back; no key means anything else meanwhile."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter")
        for key in ("escape", "z"):
            await room.press("f", key)
            assert room.shown == BRIDGE
            assert f"→ {FERRY}" in room.text
            assert room.focus == "story"
        assert "3 stories" in room.lines[0]


async def test_letters_typed_at_once(tmp_path: Path) -> None:
    """Both keys as fast as they come."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter")
        await room.write("fa")
        assert room.shown == FERRY


async def test_no_letters_where_there_is_no_link(tmp_path: Path) -> None:
    """The foot says so, and keys mean what they always do."""
    async with newsroom(settings_of(tmp_path), open="seagrass.txt") as room:
        await room.press("f")
        assert "no linked headline on the screen" in room.lines[-1]
        await room.press("h")
        assert room.focus == "list"


def test_letters_tell_every_number_of_links_apart() -> None:
    """However many there are, none is the beginning of another one."""
    for number in (0, 1, len(LETTERS), len(LETTERS) + 1, 200):
        given = hints(number)
        assert len(given) == len(set(given)) == number
        assert not any(one != other and other.startswith(one) for one in given for other in given)


async def test_a_peek_stays_where_the_reader_is(tmp_path: Path) -> None:
    """p shows the linked story in a panel; Esc closes it, nothing is read by that; Enter goes there."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "tab", "p")
        assert "By a quarter to five" in room.text
        assert "Enter goes there" in room.text
        await room.press("escape")
        assert "By a quarter to five" not in room.text
        assert room.shown == BRIDGE
        assert len(room.desk.view(View(unread=True))) == 2
        await room.press("p", "enter")
        assert room.shown == FERRY
        assert room.focus == "story"


async def test_all_links_and_who_links_here(tmp_path: Path) -> None:
    """L lists the links of the story, those that are not here too, and the stories that lead to it."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "L")
        await room.comes(f"← {FERRY}")
        assert f"→ {FERRY}" in room.text
        assert "⇢ Minister: no more money for bridges" in room.text
        await room.press("enter")
        assert room.shown == FERRY


async def test_a_shortened_headline_leads_to_its_story(tmp_path: Path) -> None:
    """A link that is no story's own headline goes to the one it surely means, and says so."""
    reworded = (
        f"Title: Boats\n\nA first paragraph, long enough.\n\nRelated: {FERRY.rsplit(' ', 2)[0]}\n\nThe end of it.\n"
    )
    async with newsroom(settings_of(tmp_path, STORIES | {"boats.txt": reworded}), open="boats.txt") as room:
        await room.press("tab", "enter")
        assert room.shown == FERRY
        assert "the nearest headline to" in room.lines[-1]
        await room.press("backspace")
        assert room.shown == "Boats"


LONG = "https://post.example/2025/06/" + "bees-and-more-bees-" * 8 + "end"


async def test_a_link_to_a_page_that_is_not_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Enter shows its whole address, and opens that in the browser when it is chosen; not before."""
    page = (
        "<html><body><article><h1>Boats</h1>"
        + "<p>The boats came back; nobody here knows where they have been for all of the year.</p>" * 4
        + f'<p><a href="{LONG}">Bees return to the harbour</a></p></article></body></html>'
    )
    browser = Browser()
    monkeypatch.setattr(programs, "browser", lambda: browser)
    async with newsroom(settings_of(tmp_path, STORIES | {"boats.html": page}), open="boats.html") as room:
        await room.press("tab", "enter")
        await room.comes("Open in the browser")
        assert LONG in "".join(room.text.split())
        assert browser.opened == []
        await room.press("enter")
        assert browser.opened == [LONG]


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        *[("https://post.example/a?b=c#d", True), ("HTTP://post.example", True), ("mailto:news@post.example", True)],
        *[("javascript:alert(1)", False), ("file:///etc/passwd", False), ("/bees", False), ("", False), (None, False)],
        *[("https://post.example/\x1b[31m", False), ("https://post.example/a b", False)],
        *[
            ("https://post.example/\u202egpj", False),
            ("https://post\u200b.example/", False),
            ("data:text/html,x", False),
        ],
    ],
)
def test_which_addresses_are_opened(address: str | None, wanted: bool) -> None:
    """Those of the web and of mail, with nothing in them that is not shown."""
    assert openable(address) == (address if wanted else None)


async def test_the_outline_leads_to_a_subhead(tmp_path: Path) -> None:
    """O lists headline and subheads; the chosen one comes to the top."""
    parts = [
        f"Part {number}\n\n" + "Long enough to be a paragraph of a story, it goes on. " * 12 for number in range(4)
    ]
    text = "---\ntitle: Four parts\n---\n\n" + "\n\n".join(f"## {part}" for part in parts)
    async with newsroom(settings_of(tmp_path, {"four.md": text}), open="four.md", size=(90, 24)) as room:
        await room.press("O")
        await room.comes("you are here")
        await room.write("Part 2")
        await room.press("enter")
        assert room.focus == "story"
        assert any("Part 2" in line for line in room.lines[:4])


NOTE = """# A note on the bay

The council has heard [what the divers saw](bridge.txt) below the water line, and will hear [more](../away.txt) soon.

[How the town crosses now](ferry.txt)

Of [the bridge](bridge.txt) there is nothing new, says [the paper](https://example.org/bridge).
"""


async def test_words_amid_a_paragraph_lead_to_the_file_they_name(tmp_path: Path) -> None:
    """By Tab, by letters and by the mouse; what leads out of the library is plain text; back to the same words."""
    settings = settings_of(tmp_path, {**STORIES, "note.md": NOTE})
    async with newsroom(settings, open="note.md") as room:
        assert [(link.text, link.target is not None) for link in room.main.view.visible_links()] == [
            ("what the divers saw", True),
            ("How the town crosses now", True),
            ("the bridge", True),
        ]
        await room.press("tab")
        assert any("reverse" in style for style in styled(room.app, "what the divers saw"))
        await room.press("enter")
        assert room.shown == BRIDGE
        await room.press("backspace", "tab", "enter")
        assert room.shown == FERRY
        await room.press("backspace", "f")
        assert "Of dhe bridge" in room.text
        await room.press("d")
        assert room.shown == BRIDGE
        await room.press("backspace")
        row, line = next((number, line) for number, line in enumerate(room.lines) if "what the divers saw" in line)
        await room.pilot.click(offset=(line.index("divers"), row))
        await room.settle()
        assert room.shown == BRIDGE


async def test_a_way_back_that_is_gone_is_not_gone(tmp_path: Path) -> None:
    """Where the story before is no longer there, the reader stays, and so does the way he came."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        await room.press("enter", "J")
        (settings.library / "bridge.txt").unlink()
        await room.press("backspace")
        assert room.shown == FERRY
        await room.press("J")
        assert room.shown == SEAGRASS
        await room.press("backspace")
        assert room.shown == FERRY


async def test_a_link_out_of_sight_is_shown_before_it_is_followed(tmp_path: Path) -> None:
    """Enter brings it back; the next Enter goes there."""
    long = STORIES["bridge.txt"] + "\n\n".join(f"Line {number} of a long story that goes on." for number in range(80))
    async with newsroom(settings_of(tmp_path, STORIES | {"bridge.txt": long})) as room:
        await room.press("enter", "tab", "G")
        assert f"→ {FERRY}" not in room.text
        await room.press("enter")
        assert (room.shown, f"→ {FERRY}" in room.text) == (BRIDGE, True)
        await room.press("enter")
        assert room.shown == FERRY
