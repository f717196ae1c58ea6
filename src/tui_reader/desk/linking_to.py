"""Which stories link to one: those with its headline as a block of their own, which is what makes a link."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tui_reader.story import Story, StoryError

if TYPE_CHECKING:
    from tui_reader.desk.finding import Finding
    from tui_reader.library import Library
    from tui_reader.story import Row

MOST_READ = 200
"""Stories with the words of the headline that are read, to see whether they link."""


def links_to(library: Library, finding: Finding, by_id: Callable[[str], Story], story_id: str) -> list[Row]:
    """See `Desk.links_to`."""
    from tui_reader.folding import words

    row = library.catalogue.rows([story_id]).get(story_id)
    phrase = "" if row is None or row.title.derived else " ".join(words(row.title.text))
    if not phrase:
        return []
    query = f'links:"{phrase}" OR body:"{phrase}" OR subhead:"{phrase}"'
    found = [each for each, _ in finding.search(query, MOST_READ, typing=False).matches if each != story_id]

    def has_link(other: str) -> bool:
        try:
            return any(link.target == story_id for link in by_id(other).links)
        except StoryError:
            return False

    linking = [other for other in found if has_link(other)]
    rows = library.catalogue.rows(linking)
    return [rows[other] for other in linking if other in rows]
