"""How much of the library stays in memory."""

from __future__ import annotations

from tests.output.stories import bridge
from tui_reader.desk.kept import OVERHEAD, Kept
from tui_reader.story import Story


def made(name: str, characters: int) -> Story:
    """A story of so many characters."""
    block = bridge().blocks[0]._replace(text="x" * characters)
    return bridge()._replace(id=name, blocks=(block,))


def test_what_was_used_last_is_kept() -> None:
    """So much text and no more; what was asked for longest ago goes first."""
    kept = Kept(3 * (OVERHEAD + 10))
    for name in "abc":
        kept.put(made(name, 10))
    kept.put(made("a", 10))
    assert kept.get("a") and kept.get("b") and kept.get("c")
    kept.get("a")
    kept.put(made("d", 10))
    assert [name for name in "abcd" if kept.get(name)] == ["a", "c", "d"]
    kept.put(made("e", 2 * OVERHEAD))
    assert [name for name in "acde" if kept.get(name)] == ["e"]


def test_a_story_too_large_is_not_kept() -> None:
    """It is read anew each time, and leaves room for others."""
    kept = Kept(2 * OVERHEAD)
    kept.put(made("large", 9 * OVERHEAD))
    kept.put(made("small", 10))
    assert kept.get("large") is None and kept.get("small") is not None
