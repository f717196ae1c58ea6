"""Drafts whose text was drawn from mark-up: one paragraph a part, a blank line between two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from tui_reader.formats.lines import is_blank
from tui_reader.story import About, BlockKind, Draft, NotAStoryError, Paragraph, Source, Span, UnreadableError

EXTRA = "newsread[formats]"
"""What brings the packages that read forms with mark-up."""


class Part(NamedTuple):
    """A paragraph on its way into a draft."""

    text: str
    hint: BlockKind | None = None
    """What the mark-up says it is."""
    url: str | None = None
    """Where it leads."""
    number: str = ""
    """What counts it in a list: a mark before its text."""


def draft(
    story_id: str, parts: Iterable[Part], about: About, encoding: str = "utf-8", truncated: bool = False
) -> Draft:
    """The draft that these parts make, in order; parts with nothing to be seen are left out."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    marks: list[Span] = []
    reached = 0
    for part in parts:
        text = part.text.strip()
        if is_blank(text):
            continue
        if pieces:
            pieces.append("\n\n")
            reached += 2
        if part.number:
            pieces.append(f"{part.number} ")
            marks.append((reached, reached + len(part.number)))
            reached += len(part.number) + 1
        pieces.append(text)
        paragraphs.append(Paragraph(text, (reached, reached + len(text)), part.hint, url=part.url))
        reached += len(text)
    return Draft(
        story_id,
        "".join(pieces),
        tuple(paragraphs),
        about,
        tuple(marks),
        encoding,
        extracted=True,
        truncated=truncated,
    )


def headed(about: About, parts: list[Part]) -> list[Part]:
    """Parts with the headline before them that the file gives elsewhere, unless one of them is it already."""
    if about.title is None or any(part.hint is BlockKind.TITLE for part in parts):
        return parts
    return [Part(about.title, BlockKind.TITLE), *parts]


def no_text(source: Source) -> NotAStoryError:
    """What to raise where the mark-up holds no text."""
    return NotAStoryError(f"{source.name}: there is no text in it; save the story again")


@contextmanager
def packages_for(source: Source) -> Iterator[None]:
    """Say which packages to install where one that reads this form is missing. Raises `UnreadableError`."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("tui_reader"):
            raise
        raise UnreadableError(
            f"{source.name}: reading it takes the package {error.name}; install it: pip install '{EXTRA}'"
        ) from error
