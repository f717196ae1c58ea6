"""The words of the project: what a story is made of, and what can go wrong.

Every other room speaks in these types and raises these errors; this one imports nothing of ours but `record`.
Spans are half-open ``(start, end)`` pairs of code-point offsets.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui_reader.record import Record
from tui_reader.story.errors import (
    AmbiguousStoryError as AmbiguousStoryError,
)
from tui_reader.story.errors import (
    NewsreadError as NewsreadError,
)
from tui_reader.story.errors import (
    NotAStoryError as NotAStoryError,
)
from tui_reader.story.errors import (
    QueryError as QueryError,
)
from tui_reader.story.errors import (
    SettingsError as SettingsError,
)
from tui_reader.story.errors import (
    StoreError as StoreError,
)
from tui_reader.story.errors import (
    StoryError as StoryError,
)
from tui_reader.story.errors import (
    UnknownStoryError as UnknownStoryError,
)
from tui_reader.story.errors import (
    UnreadableError as UnreadableError,
)
from tui_reader.story.errors import (
    WrongNameError as WrongNameError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import BinaryIO

    from tui_reader.story.corrections import Correction
    from tui_reader.story.rows import Highlighted as Highlighted
    from tui_reader.story.rows import Hit as Hit
    from tui_reader.story.rows import Row as Row

Span = tuple[int, int]
CORRECTED = "corrected by the reader"
"""The ``why`` of a block that the reader put right."""


class BlockKind(StrEnum):
    """The parts of a story, in the trade's words."""

    TITLE = "title"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    DECK = "deck"
    HIGHLIGHTS_HEADER = "highlights_header"
    HIGHLIGHT = "highlight"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LINKED_HEADLINE = "linked_headline"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    NOTE = "note"
    PROMO = "promo"


class Precision(StrEnum):
    """How much of a date is known; ``FILE`` means that it is only the file's modification time."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    FILE = "file"


class Published(Record):
    """When a story appeared, no more exact than its text says."""

    value: str
    """ISO 8601, cut to the precision: ``2016-05``, ``2016-05-30``, ``2016-05-30T14:35-04:00``."""
    precision: Precision

    def moment(self) -> datetime:
        """The first moment meant; a time without zone is taken as local. Always aware."""
        from datetime import datetime

        text = self.value + "-01" if self.precision is Precision.MONTH else self.value
        return datetime.fromisoformat(text).astimezone()

    def day(self) -> str:
        """The local day it was at that moment, in ISO 8601; the month where no day is told."""
        if len(self.value) > len("2016-05-30"):
            try:
                return self.moment().date().isoformat()
            except (ValueError, OverflowError):
                pass  # no day of the calendar, here
        return self.value[: len("2016-05-30")]


class Source(Record):
    """Where a story's bytes come from."""

    name: str
    """A path, ``path#n`` for the n-th item of a file that holds many, or ``-`` for standard input."""
    open: Callable[[], BinaryIO]
    """Opens the bytes for reading; raises `OSError`."""
    fields: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """By what a story has (`settings.FIELDS`), the names that JSON gives it before those that are known, in order."""


class Paragraph(Record):
    """A stretch of text that a format hands over, before anyone knows which part of a story it is."""

    text: str
    """The slice ``Draft.text[span]``, verbatim."""
    span: Span
    hint: BlockKind | None = None
    """What the file's own mark-up says it is, where it says so."""
    shown: str | None = None
    """What is shown instead of `text`, where the slice holds mark-up (``**bold**``, an escape)."""
    url: str | None = None
    """Where it leads, where the file's own mark-up makes it a link."""


class Anchor(Record):
    """Words amid a paragraph that the file's own mark-up makes a link."""

    text: str
    """As they are shown."""
    span: Span
    """Into ``Draft.text``."""
    url: str
    """Untrusted."""


class About(Record):
    """What a file says of its story; what it does not say is None or empty."""

    title: str | None = None
    bylines: tuple[str, ...] = ()
    published: Published | None = None
    place: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    """A lower-case ISO 639 code: ``en``."""


class Draft(Record):
    """A file as read: its text cut into paragraphs, nothing judged yet.

    The spans of `paragraphs` and `furniture` together cover every character of `text` that is not white space.
    """

    id: str
    """SHA-256 of the item's raw bytes, runs of ASCII white space folded to one space: 64 hex digits."""
    text: str
    """The decoded file after BOM and newline folding, otherwise verbatim."""
    paragraphs: tuple[Paragraph, ...]
    about: About = About()
    furniture: tuple[Span, ...] = ()
    """Labels, list marks, ``@highlight`` lines and the like: kept, never shown as text."""
    encoding: str = "utf-8"
    extracted: bool = False
    """True where `text` is not the decoded file itself but what was drawn from its mark-up."""
    truncated: bool = False
    """True where the file was longer than what is read of one story."""
    anchors: tuple[Anchor, ...] = ()
    """In order."""


class Block(Record):
    """One part of a story."""

    kind: BlockKind
    text: str
    """What is shown: white space folded, hyphens joined, label and list mark taken off. Untrusted."""
    span: Span
    """Into ``Draft.text``; the slice need not equal `text`."""
    certainty: float
    """How sure the decision is, 0 to 1."""
    why: str
    """What decided, in a few words."""
    url: str | None = None
    """Where a linked headline leads, as the file's own mark-up says. Untrusted."""
    number: str = ""
    """What counts an item of a list, as the file has it: ``3.``, ``(b)``, ``③``; empty where nothing does."""


class Link(Record):
    """A linked headline of a story, or words of it that lead to another, and which story that is."""

    text: str
    span: Span
    """The span of the block that is a linked headline, or of the words."""
    target: str | None
    """A story's id, or None where the library does not hold it."""


class Title(Record):
    """A headline; one made up from the lead never pretends to be the file's own."""

    text: str
    derived: bool = False


class Place(Record):
    """Where a reader stopped: an anchor in the text, which survives every change of width."""

    block: int
    """Index into ``Story.blocks``."""
    offset: int
    """Characters into that block's text."""
    progress: float
    """How much of the story lies behind, 0 to 1."""
    digest: str = ""
    """How the block begins (`tui_reader.story.places`): with it the place is found again in an edited text."""


class Marks(Record):
    """What the reader did with a story."""

    read: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    place: Place | None = None
    corrections: tuple[Correction, ...] = ()
    """By where they stand."""


class Story(Record):
    """A story with its parts recognised. `links` and `marks` are laid over it by `desk`."""

    id: str
    paths: tuple[str, ...]
    """Where the story lies, relative to the library where it is inside; empty for standard input."""
    about: About
    title: Title
    blocks: tuple[Block, ...]
    furniture: tuple[Span, ...] = ()
    encoding: str = "utf-8"
    extracted: bool = False
    truncated: bool = False
    links: tuple[Link, ...] = ()
    marks: Marks = Marks()
    anchors: tuple[Anchor, ...] = ()
    """In order; those that lead to stories of the library become `links`."""

    @property
    def highlights(self) -> tuple[str, ...]:
        """The story bullets, in order."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.HIGHLIGHT)

    @property
    def linked_headlines(self) -> tuple[str, ...]:
        """The headlines of other stories that this one links to, in order."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.LINKED_HEADLINE)

    @property
    def words(self) -> int:
        """Words of what is read: all but page furniture."""
        return sum(len(block.text.split()) for block in self.blocks if block.kind is not BlockKind.PROMO)

    def target(self, block: Block) -> str | None:
        """The id of the story that a linked headline names, or None."""
        return next((link.target for link in self.links if link.span == block.span), None)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """What lists show, which the way of a story to a pipe has no use for; made when it is first asked for."""
        if name in ("Highlighted", "Hit", "Row"):
            from tui_reader.story import rows

            return getattr(rows, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
