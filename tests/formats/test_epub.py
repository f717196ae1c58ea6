"""Books: each chapter is a story."""

from __future__ import annotations

import pytest

from tests.archives import zipped
from tests.drafts import source_of
from tests.formats.test_formats import shown
from tui_reader.formats import read
from tui_reader.formats.epub import BOOK
from tui_reader.formats.many import WHOLE
from tui_reader.story import NotAStoryError

CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
    "<dc:title>A winter without a road</dc:title><dc:creator>Ada Fenn</dc:creator></metadata><manifest>"
    '<item id="two" href="text/two%20b.xhtml"/><item id="one" href="text/one.xhtml"/><item id="css" href="a.css"/>'
    '</manifest><spine><itemref idref="one"/><itemref idref="two"/></spine></package>'
)
CHAPTER = "<html><body><h1>{}</h1><p>The bridge will stay closed.</p><h2>Why now</h2><p>It is old.</p></body></html>"


def book(**left_out: str) -> bytes:
    """A book of two chapters."""
    files = {"META-INF/container.xml": CONTAINER, "OEBPS/book.opf": PACKAGE}
    files |= {"OEBPS/text/one.xhtml": CHAPTER.format("Monday"), "OEBPS/text/two b.xhtml": CHAPTER.format("Tuesday")}
    return zipped({name: content for name, content in files.items() if name not in left_out.values()})


def test_chapters() -> None:
    """In the order of the spine, under the book's name."""
    monday, tuesday = read(source_of(book(), "winter.epub"))
    assert shown(monday) == [
        ("title", "Monday"),
        (None, "The bridge will stay closed."),
        ("subhead", "Why now"),
        (None, "It is old."),
    ]
    assert tuesday.about.title == "Tuesday"
    assert (monday.about.outlet, monday.about.bylines) == ("A winter without a road", ("Ada Fenn",))


def test_a_chapter_that_is_gone() -> None:
    """The others are read, under their own numbers."""
    items = list(BOOK.items(source_of(book(gone="OEBPS/text/one.xhtml"), "winter.epub"), WHOLE))
    with pytest.raises(NotAStoryError, match=r"^winter\.epub#1: the chapter cannot be unpacked [^\n]+$"):
        items[0].read()
    (tuesday,) = read(source_of(book(gone="OEBPS/text/one.xhtml"), "winter.epub"))
    assert tuesday.about.title == "Tuesday"


@pytest.mark.parametrize("gone", ["META-INF/container.xml", "OEBPS/book.opf"])
def test_broken_books(gone: str) -> None:
    """One line says so."""
    with pytest.raises(NotAStoryError, match=r"^winter\.epub[^\n]+$"):
        list(read(source_of(book(gone=gone), "winter.epub")))
    with pytest.raises(NotAStoryError, match=r"^winter\.epub[^\n]+$"):
        list(read(source_of(b"no book", "winter.epub")))
