"""Stories kept in memory, those used last, up to so much text."""

from __future__ import annotations

# Not `threading`, which takes a fiftieth of the time in which a story is shown to load.
from _thread import allocate_lock
from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.story import Story

OVERHEAD = 1000
"""Characters that a story counts for besides its text: its parts take memory too."""


class Kept:
    """Stories by id; may be used from any thread."""

    def __init__(self, characters: int) -> None:
        """`characters` is how much text is kept at most."""
        self._room = characters
        self._stories: OrderedDict[str, Story] = OrderedDict()
        self._lock = allocate_lock()

    def get(self, story_id: str) -> Story | None:
        """The story, where it is kept."""
        with self._lock:
            if story_id not in self._stories:
                return None
            self._stories.move_to_end(story_id)
            return self._stories[story_id]

    def put(self, story: Story) -> None:
        """Keep a story, and let go of those used longest ago where there is no room for all."""
        with self._lock:
            if story.id in self._stories:
                return
            self._stories[story.id] = story
            self._room -= _size(story)
            while self._room < 0:
                _, oldest = self._stories.popitem(last=False)
                self._room += _size(oldest)


def _size(story: Story) -> int:
    return OVERHEAD + sum(len(block.text) for block in story.blocks)
