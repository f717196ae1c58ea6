"""What must hold whatever a file or a query holds; for hypothesis (`make test`) and for atheris (`make fuzz`)."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from itertools import islice

from tests.archives import zipped
from tests.drafts import lost, source_of
from tests.formats.test_epub import CHAPTER, CONTAINER, PACKAGE
from tests.formats.test_golden import CASES
from tui_reader.anatomy import dissect
from tui_reader.formats import FORMATS, MANY, read
from tui_reader.marks.exchange import read as read_marks
from tui_reader.output import STORY_WRITERS, write_stories
from tui_reader.output.head import byline
from tui_reader.search.parsing import check, parse
from tui_reader.search.query import Query, in_words
from tui_reader.story import Draft, NotAStoryError, QueryError, Story, UnreadableError
from tui_reader.tui.page import lay_out
from tui_reader.tui.pieces import compose
from tui_reader.widths import cell_width

MOST = 200
"""Stories looked at of one file."""
WRITTEN = 3
"""Of these, how many are written, and laid out."""
FORMATS_OF_STORIES = (*STORY_WRITERS, "explain")
WIDTHS = (8, 72)
"""Columns."""


def check_file(name: str, data: bytes) -> None:
    """Read as what its name says, a file gives stories that are whole, or one line of refusal."""
    try:
        for number, draft in enumerate(islice(read(source_of(data, name)), MOST)):
            story = _checked(draft)
            if number < WRITTEN:
                _check_written(story)
    except (NotAStoryError, UnreadableError) as error:
        assert str(error).startswith(name) and "\n" not in str(error), str(error)


def _checked(draft: Draft) -> Story:
    """Paragraphs and furniture cover all that is no white space, in order; and so do the parts found in them."""
    spans = [one.span for one in draft.paragraphs]
    assert spans == sorted(spans)
    assert all(one.text == draft.text[slice(*one.span)] for one in draft.paragraphs)
    assert lost(draft.text, sorted([*spans, *draft.furniture])) == ""
    story = dissect(draft)
    assert lost(draft.text, sorted([*(one.span for one in story.blocks), *story.furniture])) == ""
    return story


def _check_written(story: Story) -> None:
    """Every format takes the story, and the screen, narrow and wide."""
    for name in FORMATS_OF_STORIES:
        out = io.BytesIO()
        write_stories([story], name, out)
        assert out.getvalue().endswith(b"\n") or not story.blocks
    pieces = compose(story, byline(story), show_furniture=True)
    for width in WIDTHS:
        page = lay_out(pieces, width)
        assert all(cell_width(page.drawn(line)) <= width for line in page.lines)


BOOK = {
    "META-INF/container.xml": CONTAINER.encode(),
    "OEBPS/book.opf": PACKAGE.encode(),
    "OEBPS/text/one.xhtml": CHAPTER.encode(),
}


def check_book(data: bytes) -> None:
    """A sound archive of which one file is anything: the first byte says which."""
    name = list(BOOK)[data[0] % len(BOOK)] if data else ""
    check_file("a.epub", zipped(BOOK | {name: data[1:]}) if name else zipped(BOOK))


def check_packed(data: bytes) -> None:
    """Sound packing around anything, which checksums would else keep from the readers."""
    check_file("a.zip", zipped({"a.html": data, "b/c.txt": data, "d.mbox": data}))
    check_file("a.txt.gz", gzip.compress(data))


def check_query(data: bytes) -> None:
    """Any text is a query or, once it is no longer typed, broken at a place of it."""
    text = data.decode("utf-8", "surrogateescape")
    for typing in (False, True):
        query = parse(text, typing)
        assert isinstance(query, Query) and isinstance(in_words(query), str)
        try:
            check(query, text)
        except QueryError as error:
            assert 0 <= error.position <= len(text)


def check_marks(data: bytes) -> None:
    """An import is read, or refused with its line."""
    try:
        list(read_marks(data.splitlines(keepends=True)))
    except ValueError as error:
        assert "\n" not in str(error)


SUFFIXES = tuple({reader: suffix for suffix, reader in reversed([*FORMATS.items(), *MANY.items()])}.values())
"""One suffix of each reader."""
SEEDS: dict[str, list[bytes]] = {
    suffix: [data for name, data in CASES.items() if ({**FORMATS, **MANY}.get("." + name.rpartition(".")[2])) == reader]
    for suffix, reader in ((suffix, {**FORMATS, **MANY}[suffix]) for suffix in SUFFIXES)
} | {
    ".txt.gz": [CASES["packed.txt.gz"]],
    ".html.xz": [CASES["packed.html.xz"]],
    ".jsonl.zst": [CASES["packed.jsonl.zst"]],
}
"""By a suffix of each reader, sound files to begin with."""


def file_check(suffix: str) -> Callable[[bytes], None]:
    """`check_file` for files of one suffix."""
    return lambda data: check_file("a" + suffix, data)


CHECKS: dict[str, Callable[[bytes], None]] = {suffix[1:]: file_check(suffix) for suffix in SEEDS} | {
    "book": check_book,
    "packed": check_packed,
    "query": check_query,
    "marks": check_marks,
}
"""By its name, what takes any bytes and raises where something is wrong."""
FIRST: dict[str, list[bytes]] = {suffix[1:]: seeds for suffix, seeds in SEEDS.items()} | {
    "book": [bytes([number]) + content for number, content in enumerate(BOOK.values())],
    "packed": SEEDS[".html"] + SEEDS[".mbox"],
}
"""By the name of a target, what a fuzzer begins with."""
