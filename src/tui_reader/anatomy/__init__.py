"""A draft to a story: which part is each paragraph? Pure functions that know no library."""

from __future__ import annotations

import gc

from tui_reader.anatomy import list_marks
from tui_reader.anatomy.about import completed, title_of
from tui_reader.anatomy.evidence import Line, lines_of
from tui_reader.anatomy.kinds import decide
from tui_reader.anatomy.labels import ending
from tui_reader.anatomy.language import language_of
from tui_reader.anatomy.paragraphs import pieces
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import Block, BlockKind, Draft, Span, Story

VERSION = 16
"""Grows with every change after which a draft may be taken apart differently."""

_LONG = 200_000
"""Characters of a draft for which Python's search for circles of objects is put off."""
_BEFORE_ENDING = " \t\n|·•–—-,:"
"""What parts a headline from how long its video is."""
_HEADLINE = BlockKind.LINKED_HEADLINE
"""Python 3.11 takes its time to look up a member of an enumeration."""


def dissect(draft: Draft, explained: bool = True) -> Story:
    """The story in `draft`, its parts recognised; the same draft always gives the same story.

    The spans of its blocks and furniture ascend, do not overlap, and cover every character that is not white space.
    `explained`: whether a block's `why` is wanted where signs and no rule decide its kind; else it is empty.
    """
    cut, marks = pieces(draft)
    language = draft.about.language or language_of(piece.text for piece in cut)
    lines = lines_of(cut, language)
    urls = {one.span[0]: one.url for one in draft.paragraphs if one.url}
    furniture = [*draft.furniture, *marks]
    decisions = decide(lines, titled=bool(draft.about.title), explained=explained)
    blocks = [
        _block(draft.text, line, decision, urls.get(line.piece.span[0]), furniture)
        for line, decision in zip(lines, decisions, strict=True)
    ]
    list_marks.numbered(blocks, draft.text, counts_on=not draft.extracted)
    about = completed(draft.about, language, lines, blocks)
    return Story(
        draft.id,
        (),
        about,
        title_of(about, lines, blocks, draft.text),
        tuple(blocks),
        tuple(sorted(furniture)),
        draft.encoding,
        draft.extracted,
        draft.truncated,
        anchors=draft.anchors,
    )


def dissect_file(draft: Draft, explained: bool = True) -> Story:
    """`dissect`, for programs that read files; not pure: for a long text Python's garbage collector rests meanwhile.

    Nothing here refers in circles: to look again and again through all that was made so far costs a third of the time
    of a long text, and nothing in a short one. Of several threads that do so, the first that is done ends the rest.
    """
    if len(draft.text) < _LONG or not gc.isenabled():
        return dissect(draft, explained)
    gc.disable()
    try:
        return dissect(draft, explained)
    finally:
        gc.enable()


def _block(text: str, line: Line, decision: Decision, url: str | None, furniture: list[Span]) -> Block:
    """The block that a line makes; what of it is no part of the headline that it shows is added to the furniture."""
    kind, certainty, why, label, _ = decision
    if not label and kind is not _HEADLINE:
        return Block(kind, line.text, line.piece.span, certainty, why, url)
    (start, end), shown = line.piece.span, line.text[label:]
    if label:
        begins = _past(text, (start, end), line.text[:label])
        furniture.append((start, start + len(text[start:begins].rstrip())))
        start = begins
    after = ending(line, label) if kind is _HEADLINE else ""
    at = text.rfind(after, start, end) if after else -1
    headline = shown[: shown.rfind(after)].rstrip(_BEFORE_ENDING) if at >= 0 else ""
    if any(map(str.isalnum, headline)):
        stop = start + len(text[start:at].rstrip(_BEFORE_ENDING))
        furniture.append((stop + len(text[stop:end]) - len(text[stop:end].lstrip()), end))
        shown, end = headline, stop
    return Block(kind, shown, (start, end), certainty, why, url)


def _past(text: str, span: Span, label: str) -> int:
    """Where the text after `label` begins; the label is as shown, the text as in the file."""
    start, end = span
    wanted = label.replace(" ", "")
    for character in wanted:
        start = text.index(character, start, end) + 1
    while start < end and text[start].isspace():
        start += 1
    return start
