"""Books (``.epub``): each chapter a story, in the order in which the book is read."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

from tui_reader import formats
from tui_reader.formats import extracted
from tui_reader.formats.addresses import address
from tui_reader.formats.many import Item, Many, Slice
from tui_reader.formats.packed import MAX_MEMBER_BYTES, MAX_MEMBERS, MAX_UNPACKED, archive_errors, unpacking
from tui_reader.formats.reading import opened
from tui_reader.story import About, BlockKind, Draft, NotAStoryError, Source

_CONTAINER = "META-INF/container.xml"


def items(source: Source, part: Slice) -> Iterator[Item]:
    """The chapters that the book's spine lists. Raises `NotAStoryError` where there is none."""
    try:
        with extracted.packages_for(source), opened(source) as file, ZipFile(file) as archive:
            if sum(member.file_size for member in archive.infolist()) > MAX_UNPACKED:
                raise ValueError(f"longer than {MAX_UNPACKED // 1024**2} MB when unpacked")
            about, chapters = _book(archive)
            for number, chapter in enumerate(chapters[:MAX_MEMBERS], 1):
                yield Item(number, partial(_chapter, address(source.name, number), archive, chapter, about))
    except archive_errors() as error:
        raise NotAStoryError(f"{source.name}: no book that can be read ({error})") from error


BOOK = Many(items)


def _book(archive: ZipFile) -> tuple[About, list[str]]:
    """What the book says of itself, and the names of its chapters' files."""
    package = next((one.get("full-path") for one in _xml(archive, _CONTAINER).iter("{*}rootfile")), None)
    if package is None:
        raise ValueError(f"{_CONTAINER} in it names no book")
    root = _xml(archive, package)
    files = {one.get("id"): one.get("href") or "" for one in root.iter("{*}item")}
    spine = dict.fromkeys(files[one.get("idref")] for one in root.iter("{*}itemref") if one.get("idref") in files)
    folder = posixpath.dirname(package)
    about = About(
        bylines=tuple(one.text for one in root.iter("{http://purl.org/dc/elements/1.1/}creator") if one.text),
        outlet=next((one.text for one in root.iter("{http://purl.org/dc/elements/1.1/}title") if one.text), None),
    )
    return about, [posixpath.normpath(posixpath.join(folder, unquote(href))) for href in spine]


def _chapter(name: str, archive: ZipFile, chapter: str, about: About) -> Draft:
    from tui_reader.formats.webpage import fragment
    from tui_reader.formats.webpage.charset import decoded

    with unpacking(f"{name}: the chapter cannot be unpacked"):
        data = _member(archive, chapter)
    text, encoding = decoded(data)
    parts = fragment(text, about)
    title = next((part.text for part in parts if part.hint is BlockKind.TITLE), None)
    if not parts:
        raise NotAStoryError(f"{name}: a chapter without text")
    return extracted.draft(formats.story_id(data), parts, about._replace(title=title), encoding)


def _xml(archive: ZipFile, name: str) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(_member(archive, name), parser)
    except etree.XMLSyntaxError:  # an empty file
        root = None
    if root is None:
        raise ValueError(f"{name} in it is no XML")
    return root


def _member(archive: ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        return file.read(MAX_MEMBER_BYTES)
