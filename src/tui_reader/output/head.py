"""What stands around a story's text, and in which order: decided once for both mouths."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui_reader.story import Block, BlockKind, Marks, Precision, Published, Story

if TYPE_CHECKING:
    from datetime import datetime

    from tui_reader.output import Options
    from tui_reader.story import Row, Title

WORDS_A_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute on average (Brysbaert 2019), a little less on a screen."""

_IN_HOURS = 100
"""Minutes from which on hours are told: two figures fit wherever minutes stand."""

DERIVED = "(from the story's first words)"
HIGHLIGHTS = "Story highlights"
TRUNCATED = "· the file goes on: it is longer than newsread reads of a story ·"

UNREAD, BEGUN, STARRED = "●", "◔", "★"
"""What stands before a headline in a list."""

_BESIDE_NAMES = ("and", "und", "et", "for", "für", "in", "von", "by", "the", "of")
"""What is short and no name though it may have a capital."""
_HIGHLIGHTS = {BlockKind.HIGHLIGHTS_HEADER, BlockKind.HIGHLIGHT}
_HEAD = {BlockKind.TITLE, BlockKind.BYLINE, BlockKind.TIMESTAMP, BlockKind.DECK}


def folded(count: int) -> str:
    """What stands for so many lines of page furniture."""
    return f"· {count} {'line' if count == 1 else 'lines'} of page furniture ·"


def minutes_to_read(words: int) -> int:
    """Whole minutes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def named(title: Title) -> str:
    """A headline; where it is made up, that is said. Untrusted."""
    return f"{title.text} {DERIVED}" if title.derived else title.text


def duration(minutes: int) -> str:
    """So long in words: ``3 min``; from 100 minutes on in whole hours, ``103 h``."""
    return f"{minutes} min" if minutes < _IN_HOURS else f"{round(minutes / 60)} h"


def byline(story: Story | Row, now: datetime | None = None, iso: bool = False) -> str:
    """The line under a headline: ``By Ada Fenn, Coastal Courier · 3 June 2025, 14:05``; as much as is known.

    Where the story itself says more of its writers, its own words stand there: ``Story by Ada Fenn, Sports Reporter``.
    With `now` the date is as people say it, or with `iso` as ISO 8601 writes it, and the minutes to read and the
    reader's tags follow. Untrusted text, like the story's own.
    """
    about = story.about
    parts = [_signed(story)]
    if about.published:
        parts.append(_date(about.published, now, iso))
    if now:
        parts += [duration(minutes_to_read(story.words)), tags(story.marks)]
    return " · ".join(filter(None, parts))


def is_said(story: Story, block: Block, byline: str) -> bool:
    """Whether the line under the headline says all that a byline or timestamp block says."""
    if block.kind is BlockKind.BYLINE:
        return _says_all(byline, block.text) or _says_all(byline, _undated(story, block.text))
    if block.kind is BlockKind.TIMESTAMP and story.about.published:
        from tui_reader.dates import parse_date

        return parse_date(block.text) == story.about.published and _tells_no_more(byline, block.text)
    return False


def _says_all(byline: str, text: str) -> bool:
    if f"{byline} ".startswith((f"{text} ", f"{text},")):
        return True
    first, *names = text.split() or [""]
    if len(first) > 3:
        names.append(first)
    if {name.strip(",") for name in names} <= {name.strip(",") for name in byline.split()}:
        return True

    # Most need not be folded.
    from tui_reader.folding import tokens, words

    said = set(words(byline))
    # What is left over of "By Ada Fenn and Bo Lind" is short and no name or place: "By", "and", "von".
    return all(
        token.text in said
        or len(token.text) <= 3
        and (token.start == 0 or not text[token.start].isupper() or token.text in _BESIDE_NAMES)
        for token in tokens(text)
    )


def _undated(story: Story, text: str) -> str:
    """A byline without the day that it tells, if that is the story's."""
    if not story.about.published or not any(map(str.isdigit, text)):
        return text

    from tui_reader.dates import parse_date
    from tui_reader.dates.beside import undated

    return undated(text) if parse_date(text) == story.about.published else text


def _tells_no_more(byline: str, text: str) -> bool:
    """Whether nothing but words for a day and a time stands in a line, and what the line under the headline says."""
    from tui_reader.dates.beside import is_of_time, words_of_days

    days = words_of_days()
    known = days.union(byline.lower().replace(",", " ").split())
    rest = [word for word in text.split() if not (is_of_time(word) or word.lower().rstrip(",") in known)]
    rest = [word for word in rest if not (len(word) <= 3 and word.islower())]
    if not rest:
        return True

    # Most have no other word, and need not be folded.
    from tui_reader.folding import words

    said = days.union(words(byline))
    return all(said.issuperset(words(word)) for word in rest)


def is_headline(story: Story, block: Block) -> bool:
    """Whether a block is the headline that stands above the story already."""
    if block.kind is not BlockKind.TITLE or block.text == story.title.text:
        return block.kind is BlockKind.TITLE

    # Most are as they stand above, and need not be folded.
    from tui_reader.folding import fold_headline

    return fold_headline(block.text) == fold_headline(story.title.text)


def tags(marks: Marks) -> str:
    """The tags, as a reader sees them: ``#harbour #to-read``."""
    return " ".join(f"#{tag}" for tag in marks.tags)


def mark_of(marks: Marks) -> str:
    """Begun, however often it was read before; not yet read; or nothing to say."""
    if marks.place is not None and 0 < marks.place.progress < 1:
        return BEGUN
    return "" if marks.read else UNREAD


def shown_blocks(story: Story, options: Options) -> list[Block]:
    """The parts that are written, in the order they are read."""
    blocks = [story.blocks[number] for number in reading_order(story.blocks)]
    return [block for block in blocks if block.kind in options.kinds] if options.kinds else blocks


def is_wanted(kind: BlockKind, options: Options) -> bool:
    """Whether parts of this kind are written."""
    return not options.kinds or kind in options.kinds


def reading_order(blocks: Sequence[Block]) -> list[int]:
    """The numbers of `blocks` in the order they are read: highlights that stand after the body come before it."""
    order = list(range(len(blocks)))
    bullets = [number for number in order if blocks[number].kind in _HIGHLIGHTS]
    body = [number for number in order if blocks[number].kind is BlockKind.PARAGRAPH]
    if not bullets or not body or bullets[0] < body[-1]:
        return order
    rest = [number for number in order if blocks[number].kind not in _HIGHLIGHTS]
    head = next((at for at, number in enumerate(rest) if blocks[number].kind not in _HEAD), len(rest))
    return [*rest[:head], *bullets, *rest[head:]]


def _signed(story: Story | Row) -> str:
    """Who wrote a story and for whom; in its own words where they say more than the names."""
    about = story.about
    told = ", ".join(filter(None, (_names(about.bylines), about.outlet)))
    own = _own_words(story.blocks, about.bylines) if isinstance(story, Story) and about.bylines else ""
    if not own or _says_all(told, own):
        return told
    return ", ".join((own, about.outlet) if about.outlet and about.outlet not in own else (own,))


def _own_words(blocks: Sequence[Block], names: Sequence[str]) -> str:
    """The one byline above the text that has all names in it, without a day."""
    head = blocks[: next((n for n, one in enumerate(blocks) if one.kind is BlockKind.PARAGRAPH), len(blocks))]
    bylines = [one.text for one in head if one.kind is BlockKind.BYLINE]
    told = [text for text in bylines if all(name in text for name in names)]
    if len(told) != 1 or not any(map(str.isdigit, told[0])):
        return told[0] if len(told) == 1 else ""

    from tui_reader.dates.beside import undated

    return undated(told[0]).rstrip(" ,|·•–—-")


def _names(bylines: Sequence[str]) -> str:
    if len(bylines) < 2:
        return f"By {bylines[0]}" if bylines else ""
    return f"By {', '.join(bylines[:-1])} and {bylines[-1]}"


def _date(published: Published, now: datetime | None, iso: bool) -> str:
    from tui_reader.dates import full, in_figures, spoken

    text = (in_figures if iso else spoken)(published, now) if now else full(published)
    return f"≈ {text}" if published.precision is Precision.FILE and not text.startswith("≈") else text
