"""What a page says of its story in its head: JSON-LD, OpenGraph and the like, `meta` elements, in this order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from tui_reader.formats.webpage.blocks import Element
from tui_reader.story import About

_STORIES = ("article", "newsarticle", "blogposting", "posting", "report", "story")
"""Ends of the schema.org types that a story has."""
_DEEP = 8
"""Levels of JSON-LD that are looked through."""
_TITLES = ("og:title", "twitter:title", "dc.title")
_AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_TIMES = (
    *("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("pubdate", "publish-date", "parsely-pub-date", "sailthru.date", "og:published_time"),
)
_SUMMARIES = ("og:description", "description", "twitter:description")
_ADDRESSES = ("og:url",)
_WEB = ("http://", "https://")
_LONGEST_NAME = 80


class Head(NamedTuple):
    """A page's head."""

    about: About
    summary: str | None = None
    """The description that it gives for previews."""


def head_of(root: Element, url: str | None = None) -> Head:
    """What the head of a page says; `url` is where it was saved from. Nothing it says is trusted to be well formed."""
    from tui_reader.dates import parse_date

    metas = _metas(root)
    ld = _linked_data(root)
    outlet = _name(ld.get("publisher")) or metas.get("og:site_name") or metas.get("application-name")
    title = _text(ld.get("headline")) or _first(metas, _TITLES) or _text(root.findtext(".//title"))
    times = (_text(ld.get("datePublished")), _first(metas, _TIMES))
    dates = (parse_date(time) for time in times if time)
    names = _names(ld.get("author")) or tuple(_authors(metas))
    language = (root.get("lang") or _text(ld.get("inLanguage")) or "")[:2].lower()
    about = About(
        title=_without_outlet(title, outlet) if title else None,
        bylines=names,
        published=next((date for date in dates if date), None),
        outlet=outlet,
        url=_address(root, metas) or (url if url and url.startswith(_WEB) else None),
        language=language if len(language) == 2 and language.isascii() and language.isalpha() else None,
    )
    return Head(about, _text(ld.get("description")) or _first(metas, _SUMMARIES))


def _metas(root: Element) -> dict[str, str]:
    """The first value of each name of the `meta` elements."""
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = _text(meta.get("content"))
        if name and content:
            metas.setdefault(name.lower(), content)
    return metas


def _linked_data(root: Element) -> dict[str, Any]:
    """The first story among the page's JSON-LD, or nothing."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads((script.text or "").strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(data, _DEEP):
            if any(kind.lower().endswith(_STORIES) for kind in _listed(found.get("@type")) if isinstance(kind, str)):
                return found
    return {}


def _objects(data: Any, deep: int) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        data = [data.get("@graph"), data.get("mainEntity"), data.get("mainEntityOfPage")]
    if isinstance(data, list) and deep:
        for one in data:
            yield from _objects(one, deep - 1)


def _names(authors: Any) -> tuple[str, ...]:
    names = (_name(author) for author in _listed(authors))
    return tuple(dict.fromkeys(name for name in names if name and _is_name(name)))


def _authors(metas: dict[str, str]) -> Iterable[str]:
    return [value.removeprefix("By ") for key in _AUTHORS if _is_name(value := metas.get(key, ""))][:1]


def _is_name(name: str) -> bool:
    return bool(name) and len(name) <= _LONGEST_NAME and "://" not in name and "@" not in name


def _name(thing: Any) -> str | None:
    one = next(iter(_listed(thing)), None)
    return _text(one.get("name")) if isinstance(one, dict) else _text(one)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str | None:
    """A value as one line of text; None where it is none."""
    if not isinstance(value, str):
        return None
    if "&" in value:
        from html import unescape

        value = unescape(value)
    return " ".join(value.split()) or None


def _first(metas: dict[str, str], names: Iterable[str]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _without_outlet(title: str, outlet: str | None) -> str:
    """A title as in the page's list of tabs, without the name of the outlet after or before it."""
    for mark in (" | ", " - ", " – ", " — ", " :: "):
        first, _, last = title.rpartition(mark)
        if outlet and first and last.casefold() in (outlet.casefold(), outlet.casefold().removeprefix("the ")):
            return first
    return title


def _address(root: Element, metas: dict[str, str]) -> str | None:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            address = _text(link.get("href"))
            if address and address.startswith(_WEB):
                return address
    address = _first(metas, _ADDRESSES)
    return address if address and address.startswith(_WEB) else None
