"""Whether a text is another edition of a story, or another story that took its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui_reader.folding import fold_headline, is_unspaced, words
from tui_reader.story import Precision

if TYPE_CHECKING:
    from tui_reader.story import About, Row

SHARED = 0.3
"""What part of the telling words of the shorter beginning stands in the other, too, where a story was edited.

Of 5,700 pairs of stories of many outlets 1 in 1,000 share so many, and these tell of the same event.
"""
SHARED_ELSEWHERE = 0.5
"""The same, where any of many new stories may be the edited one: follow-ups of an event share up to 0.4."""
_FEW = 4
"""So many shared words are the least that tell anything there, however short a text is."""
_LONG = 4
"""Letters: shorter words are mostly those that stand in every text."""
_DAY = len("2025-06-03")


def is_edition(before: Row, now: Row) -> bool:
    """Whether the story `now` is the one `before`, edited: by its address, its minute, its headline, its first words.

    What is known of a text that is gone is its row, so that is all that is compared.
    """
    if _same_origin(before.about, now.about):
        return True
    if fold_headline(before.title.text) == fold_headline(now.title.text) or before.teaser == now.teaser != "":
        return True
    old, new = _telling(before), _telling(now)
    shared = len(old & new)
    return shared > 0 and shared >= SHARED * min(len(old), len(new))


class Told(NamedTuple):
    """What a row tells of a story, to be compared with many others."""

    url: str | None
    day: str
    """As far as it is known; empty where that is the file's."""
    headline: str
    """Folded."""
    is_derived: bool
    words: set[str]

    @classmethod
    def by(cls, row: Row) -> Told:
        """What this row tells."""
        date = row.about.published
        day = date.value[:_DAY] if date and date.precision is not Precision.FILE else ""
        return cls(row.about.url, day, fold_headline(row.title.text), row.title.derived, _telling(row))


def is_edition_elsewhere(before: Told, now: Told) -> bool:
    """Whether the story `now` is the one `before`, edited and moved: more must speak for it than under the same name.

    What appears every day under one headline has an address or a day of its own each time.
    """
    if before.url and now.url:
        return before.url == now.url
    if not (before.day.startswith(now.day) or now.day.startswith(before.day)):
        return False
    if before.headline == now.headline != "" and not now.is_derived:
        return True
    shared = len(before.words & now.words)
    return shared >= max(_FEW, SHARED_ELSEWHERE * min(len(before.words), len(now.words)))


def _same_origin(before: About, now: About) -> bool:
    if before.url and before.url == now.url:
        return True
    exact = before.published and before.published.precision in (Precision.SECOND, Precision.MINUTE)
    return bool(exact) and before.published == now.published


def _telling(row: Row) -> set[str]:
    found = (word for text in (row.title.text, row.teaser) for word in words(text))
    return {word for word in found if not word.isdigit() and (len(word) >= _LONG or is_unspaced(word))}
