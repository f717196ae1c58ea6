"""A draft to a story: which part is each paragraph? Pure functions that know no library."""

from __future__ import annotations

import gc
from collections.abc import Sequence

from tui_reader.anatomy.about import completed
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.kinds import decide
from tui_reader.anatomy.labels import closing
from tui_reader.anatomy.language import language_of
from tui_reader.anatomy.paragraphs import pieces
from tui_reader.anatomy.piece import Piece
from tui_reader.story import Block, BlockKind, Draft, Span, Story, Title

VERSION = 8
"""Grows with every change after which a draft may be taken apart differently."""


_LONG = 200_000
"""Characters of a draft for which Python's search for circles of objects is put off."""


def dissect(draft: Draft, explained: bool = True) -> Story:
    """The story in `draft`, its parts recognised; the same draft always gives the same story.

    The spans of its blocks and furniture ascend, do not overlap, and cover every character that is not white space.
    `explained`: whether a block's `why` is wanted where signs and no rule decide its kind; else it is empty.
    """
    if len(draft.text) < _LONG or not gc.isenabled():
        return _dissected(draft, explained)
    # Nothing here refers in circles: to look again and again through all that was made so far costs a third of the time
    # of a long text, and nothing in a short one.
    gc.disable()
    try:
        return _dissected(draft, explained)
    finally:
        gc.enable()


def _dissected(draft: Draft, explained: bool) -> Story:
    cut, marks = pieces(draft)
    language = draft.about.language or language_of(piece.text for piece in cut)
    lines = [Line(piece, language or "en") for piece in cut]
    urls = {one.span[0]: one.url for one in draft.paragraphs if one.url}
    blocks: list[Block] = []
    furniture = [*draft.furniture, *marks]
    decisions = decide(lines, titled=bool(draft.about.title), explained=explained)
    for line, decision in zip(lines, decisions, strict=True):
        kind, certainty, why, label, _ = decision
        start, end = line.piece.span
        url = urls.get(start)
        if label:
            begins = _past(draft.text, (start, end), line.text[:label])
            furniture.append((start, start + len(draft.text[start:begins].rstrip())))
            start = begins
        shown = line.text[label:]
        if label and (bracket := closing(line.text, label)):
            shown = shown[: shown.rindex(bracket)].rstrip()
            ends = draft.text.rindex(bracket, start, end)
            furniture.append((ends, end))
            end = start + len(draft.text[start:ends].rstrip())
        blocks.append(Block(kind, shown, (start, end), certainty, why, url))
    about = completed(draft.about, language, lines, blocks)
    title = Title(about.title) if about.title else Title(made_up(lines, blocks, language or "en"), derived=True)
    return Story(
        draft.id,
        (),
        about,
        title,
        tuple(blocks),
        tuple(sorted(furniture)),
        draft.encoding,
        draft.extracted,
        draft.truncated,
    )


def read_lines(draft: Draft, cut: Sequence[Piece]) -> list[Line]:
    """The lines of a draft's pieces, in the draft's language."""
    language = draft.about.language or language_of(piece.text for piece in cut)
    return [Line(piece, language or "en") for piece in cut]


def _past(text: str, span: Span, label: str) -> int:
    """Where the text after `label` begins; the label is as shown, the text as in the file."""
    start, end = span
    wanted = label.replace(" ", "")
    for character in wanted:
        start = text.index(character, start, end) + 1
    while start < end and text[start].isspace():
        start += 1
    return start


def made_up(lines: Sequence[Line], blocks: Sequence[Block], language: str) -> str:
    """A headline from the lead; where the lead gives none of three words, from what comes after it."""

    # Most stories have a title.
    from tui_reader.anatomy.headline import derived

    tried: list[str] = []
    for kind in (BlockKind.PARAGRAPH, BlockKind.HIGHLIGHT, None):
        for line, block in zip(lines, blocks, strict=True):
            if kind in (None, block.kind) and len(tried) < _TRIED:
                tried.append(derived(line.after_dateline if kind else block.text, language))
                if tried[-1].count(" ") >= 2 or line.is_unspaced and tried[-1]:
                    return tried[-1]
    return next(filter(None, tried), blocks[0].text[:80] if blocks else "")


_TRIED = 8
"""Lines that are asked for a headline before a shorter one is taken."""
