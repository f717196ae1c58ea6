"""A head of labelled lines (``Title:``, ``Author:``, ``Date:`` ...), then plain text.

The labels are furniture; so are the values that are no part of the story's text (address, feed, language).
"""

from __future__ import annotations

import re

from tui_reader.formats import lines, plain
from tui_reader.formats.lines import Loaded
from tui_reader.record import Record
from tui_reader.story import About, BlockKind, Draft, Paragraph, Span

FIELDS = {
    "title": "title",
    "headline": "title",
    "author": "bylines",
    "authors": "bylines",
    "by": "bylines",
    "byline": "bylines",
    "date": "published",
    "published": "published",
    "pubdate": "published",
    "link": "url",
    "url": "url",
    "feed": "outlet",
    "source": "outlet",
    "outlet": "outlet",
    "publisher": "outlet",
    "place": "place",
    "location": "place",
    "language": "language",
    "lang": "language",
    "description": "deck",
    "summary": "deck",
    "subtitle": "deck",
    "deck": "deck",
}
"""Label, in lower case, to what it says of the story."""

_OF_MAIL = {"from": "sender", "subject": "subject", "to": "reader", "cc": "reader", "sent": "published"}
"""The same for the head of a message that was saved as text."""
_SUBJECT = {"sender", "subject"}
"""What tells a message from a story that begins with one of these labels."""

_HINTS = {
    "title": BlockKind.TITLE,
    "subject": BlockKind.TITLE,
    "bylines": BlockKind.BYLINE,
    "published": BlockKind.TIMESTAMP,
    "deck": BlockKind.DECK,
}
_NEEDED = {"title", "bylines", "published", "url", "outlet"}
_WEB = ("http://", "https://")
_LABEL = re.compile(r"([A-Za-z]{2,11})[ \t]?:(?=\s|$)")


class Said(Record):
    """One labelled value of a head."""

    field: str
    span: Span
    """Of the value, in the text."""
    value: str


def draft(loaded: Loaded) -> Draft:
    """A plain text, its head of labelled lines, if it has one, taken apart."""
    said, end = _head(loaded.text)
    head = hinted(loaded.text, said)
    body = plain.paragraphs(loaded.text, end, _is_mail(said))
    title = next((one.value for one in said if one.field == "title"), None)
    if title and body and body[0].text == title:
        head = untitled(head)
        body[0] = body[0]._replace(hint=BlockKind.TITLE)
    return lines.draft(loaded, [*head, *body], about(said))


def untitled(head: list[Paragraph]) -> list[Paragraph]:
    """A head without the headline, which the text says again."""
    return [one for one in head if one.hint is not BlockKind.TITLE]


def hinted(text: str, said: list[Said]) -> list[Paragraph]:
    """The values that are part of the story, as paragraphs."""
    told = (one for one in said if one.field in _HINTS and one.value)
    return [lines.paragraph(text, one.span, _HINTS[one.field], one.value) for one in told]


def about(said: list[Said]) -> About:
    """What a head says of its story, the first value of each label; names are left to who judges bylines."""
    from tui_reader.dates import parse_date

    first: dict[str, str] = {}
    for field, _, value in said:
        if value:
            first.setdefault(field, value)
    language = first.get("language", "")[:2].lower()
    return About(
        title=first.get("title") or first.get("subject"),
        published=parse_date(first["published"]) if "published" in first else None,
        place=first.get("place"),
        outlet=first.get("outlet") or _name(first.get("sender")),
        url=first.get("url"),
        language=language if language.isalpha() else None,
    )


def _head(text: str) -> tuple[list[Said], int]:
    """The labelled lines a text begins with, and where they end; nothing where the lines are not all labelled.

    At least two lines, or a title or a web address alone: a story may well begin with one line as `Date: unknown`.
    """
    said: list[Said] = []
    end = 0
    for line in lines.lines(text):
        span = lines.trimmed(text, line)
        if span[0] == span[1]:
            if said:
                break
            continue
        found = _LABEL.match(text, span[0], span[1])
        label = found[1].lower() if found else ""
        field = FIELDS.get(label) or _OF_MAIL.get(label)
        if found is None or field is None:
            break
        value = lines.trimmed(text, (found.end(), span[1]))
        said.append(Said(field, value, " ".join(text[value[0] : value[1]].split())))
        end = span[1]
    fields = {one.field for one in said} & _NEEDED
    sure = any(one.field == "title" or (one.field == "url" and one.value.startswith(_WEB)) for one in said)
    return (said, end) if sure or len(fields) > 1 or _is_mail(said) else ([], 0)


def _is_mail(said: list[Said]) -> bool:
    """Whether a head is that of a message."""
    return {one.field for one in said} >= _SUBJECT


def _name(sender: str | None) -> str | None:
    """The name of a sender, without the address in brackets behind it."""
    if not sender:
        return None
    return sender.partition("<")[0].strip(" \t\"'") or sender.strip("<> ")
