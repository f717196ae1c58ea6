"""A story as a JSON object: under the names that collections, crawlers and JSON Feed give its fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from tui_reader.formats import extracted, lines, story_id
from tui_reader.formats.decoding import decode, line_ends_folded, marked
from tui_reader.formats.extracted import Part
from tui_reader.story import About, BlockKind, Draft, NotAStoryError

FIELDS = {
    "title": ("title", "headline", "head", "heading"),
    "text": (
        *("article", "text", "body", "maintext", "content_text", "articlebody", "article_body", "article_text"),
        *("full_text", "fulltext", "plain_text", "document", "story", "content", "content_html", "html"),
    ),
    "highlights": ("highlights", "story_highlights", "key_points", "bullets"),
    "deck": ("deck", "standfirst", "subtitle", "description", "excerpt", "summary", "abstract"),
    "bylines": ("author", "authors", "byline", "bylines", "creator"),
    "published": (
        *("published", "date_published", "datepublished", "publish_date", "date_publish", "published_date"),
        *("published_at", "publishedat", "publication_date", "pub_date", "pubdate", "date", "timestamp", "created_at"),
    ),
    "outlet": (
        *("outlet", "publication", "publisher", "sitename", "site_name", "source", "source_domain", "hostname"),
        *("domain", "site"),
    ),
    "url": ("url", "link", "web_url", "canonical_link", "canonical_url", "uri"),
    "place": ("place", "location", "dateline"),
    "language": ("language", "lang"),
}
"""What is known of a story, and the names it goes by, in small letters, the likeliest first."""

_NOTHING: tuple[Any, ...] = (None, "", [], {})
_MARK_UP = ("<p>", "<p ", "<br", "<div", "<h2", "<li>")
_NESTED = ("name", "title", "value", "text")
"""Where an object, as an author or an outlet, has its name."""
_SECONDS = 100_000_000, 100_000_000_000
"""Between these a number is seconds since 1970; above, milliseconds."""


Names = Mapping[str, tuple[str, ...]]
"""See `Source.fields`."""


def draft_of(name: str, data: bytes, names: Names) -> Draft:
    """The story in the JSON text `data`. Raises `NotAStoryError`."""
    value, encoding = loaded(name, data)
    if not isinstance(value, dict):
        raise NotAStoryError(f"{name}: no JSON object, so no story")
    return draft_of_object(name, value, data, names, encoding)


def loaded(name: str, data: bytes) -> tuple[Any, str]:
    """The value that JSON text holds, and its encoding: UTF-8 as it should be, or another. Raises `NotAStoryError`."""
    try:
        try:
            return json.loads(data), marked(data) or "utf-8"
        except UnicodeDecodeError:
            found = decode(data)
            if found is None:
                raise
            return json.loads(found[0]), found[1]
    except (ValueError, RecursionError) as error:
        raise NotAStoryError(f"{name}: no JSON ({error}); save it again") from error


def draft_of_object(name: str, value: dict[str, Any], data: bytes, names: Names, encoding: str = "utf-8") -> Draft:
    """The story in a JSON object; `data` is what its id is made of. Raises `NotAStoryError`."""
    known = {key.lower(): one for key, one in value.items()}
    for field, some in names.items():
        said = next((found for one in some if (found := _at(value, one)) not in _NOTHING), None)
        if said is not None:
            known |= dict.fromkeys(FIELDS[field])
            known[FIELDS[field][0]] = said
    about = _about(known)
    body = list(_body(known, about))
    highlights = [Part(one, BlockKind.HIGHLIGHT) for one in _listed(_of(known, "highlights"), "\n")]
    if not body and not highlights:
        raise NotAStoryError(f"{name}: none of its fields is known to hold a story's text")
    head: list[Part] = []
    deck = _text(_of(known, "deck"))
    if deck and not any(part.text.startswith(deck[:60]) for part in body):
        head.append(Part(deck, BlockKind.DECK))
    return extracted.draft(story_id(data), extracted.headed(about, [*head, *highlights, *body]), about, encoding)


def _about(known: dict[str, Any]) -> About:
    from tui_reader.dates import parse_date

    published = _of(known, "published")
    when = _iso(published) if isinstance(published, int | float) else _text(published)
    language = (_text(_of(known, "language")) or "")[:2].lower()
    return About(
        title=_text(_of(known, "title")),
        bylines=tuple(one.removeprefix("By ") for one in _listed(_of(known, "bylines"), ",") if "://" not in one),
        published=parse_date(when) if when else None,
        outlet=_text(_of(known, "outlet")),
        url=_text(_of(known, "url")),
        place=_text(_of(known, "place")),
        language=language if len(language) == 2 and language.isascii() and language.isalpha() else None,
    )


def _body(known: dict[str, Any], about: About) -> Iterator[Part]:
    """The paragraphs of the text: a list of them, mark-up, or plain text."""
    value = _of(known, "text")
    if isinstance(value, list):
        yield from (Part(text) for one in value if (text := _text(one)))
    elif isinstance(value, str) and any(tag in value for tag in _MARK_UP):
        from tui_reader.formats.webpage import fragment

        yield from fragment(value, about)
    elif isinstance(value, str):
        text = line_ends_folded(value.replace("\r\n", "\n").replace("\r", "\n"))
        yield from (Part(text[group[0][0] : group[-1][1]]) for group in lines.stripes(text))


def _of(known: dict[str, Any], field: str) -> Any:
    """The first value of a field that says anything."""
    return next((known[name] for name in FIELDS[field] if known.get(name) not in _NOTHING), None)


def _at(value: Any, name: str) -> Any:
    """The value of a field, in capitals or not; ``data.body`` is also the field ``body`` of the object ``data``."""
    if not isinstance(value, dict):
        return None
    known = {key.lower(): one for key, one in value.items()}
    if (found := known.get(name.lower())) is not None:
        return found
    outer, mark, inner = name.partition(".")
    return _at(known.get(outer.lower()), inner) if mark else None


def _listed(value: Any, mark: str) -> list[str]:
    """Several texts, listed or parted by `mark`."""
    listed = value if isinstance(value, list) else value.split(mark) if isinstance(value, str) else [value]
    return [text for one in listed if (text := _text(one))]


def _text(value: Any) -> str | None:
    """A value as one line; of an object, its name."""
    if isinstance(value, dict):
        value = next((value[name] for name in _NESTED if isinstance(value.get(name), str)), None)
    if isinstance(value, list):
        value = value[0] if value and isinstance(value[0], str) else None
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _iso(seconds: float) -> str | None:
    from datetime import UTC, datetime

    if _SECONDS[1] < seconds < 1000 * _SECONDS[1]:
        seconds /= 1000
    return datetime.fromtimestamp(seconds, UTC).isoformat() if _SECONDS[0] < seconds < _SECONDS[1] else None
