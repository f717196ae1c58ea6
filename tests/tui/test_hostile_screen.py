"""Stories that want to command the terminal or the screen: their text is shown, and nothing else happens."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from tests.hostile import ATTACKS, SENTINEL, as_file_name, dangers, hostile
from tests.tui.newsroom import newsroom, settings_of

_GROUPS = [sorted(ATTACKS)[first::6] for first in range(6)]


@pytest.mark.parametrize("attacks", _GROUPS, ids=lambda attacks: attacks[0])
async def test_hostile_text_is_seen_and_harmless(tmp_path: Path, attacks: list[str]) -> None:
    """In headline, outlet, highlights, body, links and file name; in list, excerpt, story, find, foot."""
    said = " ".join(hostile(attack) for attack in attacks)
    text = said.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    story = (
        f"Title: {text}\nSource: {text}\nDate: 2025-06-03\n\nStory highlights\n\n• {text}\n\n"
        f"The bridge over the bay will stay closed until the spring, engineers said on Tuesday. {text}\n\n"
        f"READ MORE: {text}\n\nTraders on the north bank say they cannot wait that long for the bridge to open again.\n"
    )
    settings = settings_of(tmp_path, {"plain.txt": story})
    for attack in attacks:
        with contextlib.suppress(OSError, ValueError):
            (settings.library / as_file_name(attack)).write_bytes(b"\0\1\2")
    async with newsroom(settings, size=(110, 40)) as room:
        seen = [room.text]
        await room.press("slash")
        await room.write("sentinel")
        seen.append(room.text)
        await room.press("enter", "enter", "tab", "enter", "s", "y")
        seen.append(room.text)
        assert room.app.is_running
    assert all(SENTINEL in text for text in seen)
    assert not dangers("\n".join(seen))
    assert "\x1b" not in "".join(seen)
