"""The news trade's own XML: NITF, and NewsML-G2 with a text in NITF or XHTML. Neither entities nor the network.

Every part of a story has its element, so that nothing is left to judge but what a paragraph's words say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tui_reader import formats
from tui_reader.formats import extracted
from tui_reader.formats.extracted import Part
from tui_reader.formats.item_numbers import Numbers
from tui_reader.story import About, BlockKind, Draft, NotAStoryError

K = BlockKind

ROOTS = ("nitf", "newsItem", "newsMessage", "itemSet")
_KINDS = {
    "hl1": K.TITLE,
    "headline": K.TITLE,
    "hl2": K.SUBHEAD,
    "h2": K.SUBHEAD,
    "h3": K.SUBHEAD,
    "byline": K.BYLINE,
    "dateline": K.DATELINE,
    "abstract": K.DECK,
    "media-caption": K.CAPTION,
    "figcaption": K.CAPTION,
    "li": K.LIST_ITEM,
    "bq": K.QUOTE,
    "blockquote": K.QUOTE,
    "note": K.NOTE,
    "distributor": K.PROMO,
    "p": None,
}
_WEB = ("http://", "https://")
_STORIES = ("text", "composite")
"""How the class of an item ends that is a story, and no picture or film."""
_LEFT_OUT = frozenset(
    ("head", "title", "media-reference", "media-metadata", "script", "style", "itemMeta", "rightsInfo")
)


def items(name: str, data: bytes) -> list[Any]:
    """The stories in a file, each an element; empty where it is none of these forms. Raises `NotAStoryError`."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise NotAStoryError(f"{name}: broken XML ({error})") from error
    if root is None or _tag(root) not in ROOTS:
        return []
    if _tag(root) in ("nitf", "newsItem"):
        return [root]
    return [element for element in root.iter() if _tag(element) == "newsItem"]


def draft_of(name: str, item: Any, encoding: str) -> Draft:
    """The story in an element of a file in this encoding. Raises `NotAStoryError`."""
    from lxml import etree

    about = _about(item)
    parts = [*_parts(_body(item)), *_related(item)]
    if not any(part.hint in (None, K.LIST_ITEM) for part in parts):
        raise NotAStoryError(f"{name}: it holds no story's text")
    said = etree.tostring(item, with_tail=False)
    return extracted.draft(formats.story_id(said), extracted.headed(about, parts), about, encoding)


def _about(item: Any) -> About:
    from tui_reader.dates import parse_date

    when = _said(item, "date.issue", "norm") or _said(item, "story.date", "norm") or _said(item, "contentCreated")
    when = when or _said(item, "versionCreated") or _said(item, "firstCreated")
    by = _said(item, "byline") or _said(item, "by")
    language = (_attribute(item, "lang") or "")[:2].lower()
    return About(
        title=_said(item, "hl1") or _said(item, "headline") or _said(item, "title"),
        bylines=(by.removeprefix("By "),) if by else (),
        published=parse_date(_dashed(when)) if when else None,
        place=_said(item, "dateline") and _said(item, "city"),
        outlet=_said(item, "doc.copyright", "holder") or _said(item, "provider", "literal"),
        language=language if len(language) == 2 and language.isalpha() else None,
    )


def _body(item: Any) -> Any:
    return next((one for one in item.iter() if _tag(one) in ("body", "inlineXML")), item)


def _parts(body: Any) -> Iterator[Part]:
    """The innermost elements that are parts, in order."""
    todo = [body]
    numbers = Numbers()
    while todo:
        element = todo.pop()
        tag = _tag(element)
        if tag in _LEFT_OUT or not tag:
            continue
        if tag in _KINDS and not any(_tag(one) in _KINDS for one in element.iterdescendants()):
            in_abstract = tag == "p" and any(_tag(one) == "abstract" for one in element.iterancestors())
            number = numbers.of(element) if tag == "li" else ""
            yield _linked(element) or Part(_text(element), K.DECK if in_abstract else _KINDS[tag], number=number)
            continue
        todo.extend(reversed(element))


def _linked(element: Any) -> Part | None:
    """A paragraph or an item of a list that is, as a whole, a link to another story."""
    links = [one for one in element.iterdescendants() if _tag(one) == "a" and one.get("href")]
    if _KINDS[_tag(element)] not in (None, K.LIST_ITEM) or len(links) != 1 or _text(links[0]) != _text(element):
        return None
    return Part(_text(element), K.LINKED_HEADLINE, _address(links[0].get("href")))


def _related(item: Any) -> Iterator[Part]:
    """The other stories that an item of NewsML-G2 names, by their headlines; earlier versions of it are none."""
    seen = set()
    for link in item.iter("{*}link"):
        title = _said(link, "headline") or _said(link, "title") or link.get("title")
        what = next((one.get("qcode") or "" for one in link.iter("{*}itemClass")), _STORIES[0])
        version = "version" in (link.get("rel") or "").lower()
        if title and what.endswith(_STORIES) and not version and title not in seen:
            seen.add(title)
            yield Part(title, K.LINKED_HEADLINE, _address(link.get("href") or link.get("residref")))


def _address(said: str | None) -> str | None:
    return said.strip() if said and said.strip().lower().startswith(_WEB) else None


def _tag(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _said(item: Any, tag: str, attribute: str = "") -> str | None:
    """The text, or an attribute, of the first element of this name that has any and speaks of the item itself."""
    for element in item.iter():
        if _tag(element) == tag and (value := element.get(attribute) if attribute else _text(element)):
            around = element.getparent()
            if element is item or around is item or _tag(around) != "link":
                return str(value)
    return None


def _attribute(item: Any, name: str) -> str | None:
    """The first attribute of this name, in any namespace."""
    for element in item.iter():
        for key, value in element.attrib.items():
            if key.rpartition("}")[2] == name:
                return str(value)
    return None


def _dashed(when: str) -> str:
    """A date as ISO 8601 has it at length: ``20250603T140500+0100`` becomes ``2025-06-03T14:05:00+01:00``."""
    if not when[:8].isdigit():
        return when
    day = f"{when[:4]}-{when[4:6]}-{when[6:8]}"
    if when[8:9] != "T" or not when[9:15].isdigit():
        return day
    zone = when[15:]
    zone = f"{zone[:3]}:{zone[3:]}" if len(zone) == 5 and zone[0] in "+-" else zone
    return f"{day}T{when[9:11]}:{when[11:13]}:{when[13:15]}{zone}"
