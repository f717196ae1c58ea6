"""Plain text: paragraphs with blank lines between them, as a news site's text looks when saved."""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.formats import lines
from tui_reader.formats.lines import Loaded
from tui_reader.formats.reading import load
from tui_reader.story import Draft, Paragraph, Source


def read(source: Source) -> Iterator[Draft]:
    """The story in `source`; one whose text is that of another format, whatever its name, is read as such."""
    loaded = load(source)
    text = loaded.text
    if text.startswith("---\n"):
        from tui_reader.formats.markdown import draft as draft_of_markdown

        yield draft_of_markdown(loaded)
    elif "@highlight" in text and _is_dotstory(text):
        from tui_reader.formats.dotstory import draft as draft_of_dotstory

        yield draft_of_dotstory(loaded)
    elif ":" in text[:_LONGEST_LABEL]:
        from tui_reader.formats.labelled import draft as draft_of_labelled

        yield draft_of_labelled(loaded)
    else:
        yield draft(loaded)


def draft(loaded: Loaded) -> Draft:
    """The paragraphs of a plain text."""
    return lines.draft(loaded, paragraphs(loaded.text))


def paragraphs(text: str, start: int = 0, is_mail: bool = False) -> list[Paragraph]:
    """The paragraphs of a text from `start` on; `is_mail`: of a message."""
    stripes = lines.stripes(text, start)
    if "\n>" in text:
        from tui_reader.formats import quoting

        return quoting.paragraphs(text, stripes, is_mail)
    return [lines.paragraph(text, (group[0][0], group[-1][1])) for group in stripes]


_LONGEST_LABEL = 40


def _is_dotstory(text: str) -> bool:
    alone = text.startswith("@highlight\n") or "\n@highlight\n" in text or text.endswith("\n@highlight")
    return alone or text.startswith("@highlight ") or "\n@highlight " in text or text.count(" @highlight ") > 1
