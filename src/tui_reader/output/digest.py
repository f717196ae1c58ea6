"""A digest in each of its formats: stories in brief, in groups or not, below a title."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from tui_reader.output import Options, Sink
from tui_reader.output.brief import Brief
from tui_reader.output.head import byline
from tui_reader.output.layout import QUIET, Line, Piece, columns, headline_lines, lines_of
from tui_reader.output.names import ID_LENGTH
from tui_reader.story import BlockKind

NO_HIGHLIGHTS = "No highlights; it begins:"
"""What stands before the lead of a story."""


class Writer(NamedTuple):
    """How a format writes a digest; each yields text that is safe already."""

    begin: Callable[[Options], Iterable[str]]
    heading: Callable[[str, Options], Iterable[str]]
    story: Callable[[Brief, Options], Iterable[str]]
    end: str = ""


def write_digest(groups: Iterable[tuple[str, Iterable[Brief]]], name: str, out: Sink, options: Options) -> None:
    """Write stories in the format `name`, a key of `DIGEST_WRITERS`; an empty heading is left out.

    `options.title` stands above all.
    """
    writer = DIGEST_WRITERS[name]()
    _put(out, writer.begin(options))
    for heading, briefs in groups:
        if heading:
            _put(out, writer.heading(heading, options))
        for each in briefs:
            _put(out, writer.story(each, options))
    out.write(writer.end.encode())


def _put(out: Sink, pieces: Iterable[str]) -> None:
    out.write("".join(pieces).encode("utf-8", "surrogateescape"))


def _title_lines(options: Options) -> Iterator[Line]:
    yield from lines_of(options.title, QUIET, columns(options))


def _heading_lines(heading: str, options: Options) -> Iterator[Line]:
    """A heading, underlined, with a blank line before it."""
    yield ()
    lines = list(lines_of(heading, BlockKind.SUBHEAD, columns(options)))
    yield from lines
    yield (Piece("=" * max((len(line[-1].text) for line in lines), default=0), BlockKind.SUBHEAD),)


def _story_lines(brief: Brief, options: Options) -> Iterator[Line]:
    """A blank line, the headline, the line under it, and the highlights or the lead."""
    width = columns(options)
    yield ()
    yield from headline_lines(brief.row.title, width)
    under = " · ".join(filter(None, (byline(brief.row), brief.row.id[:ID_LENGTH])))
    yield from lines_of(under, BlockKind.BYLINE, width)
    for highlight in brief.highlights:
        yield from lines_of(highlight, BlockKind.HIGHLIGHT, width, "  • ", "    ")
    if brief.lead:
        yield from lines_of(f"{NO_HIGHLIGHTS} {brief.lead}", BlockKind.PARAGRAPH, width, "    ", "    ")


def _text() -> Writer:
    from tui_reader.output.text import plain

    return _of_lines(plain)


def _terminal() -> Writer:
    from tui_reader.output.terminal import styled

    return _of_lines(styled)


def _of_lines(look: Callable[[Iterable[Line]], Iterator[str]]) -> Writer:
    return Writer(
        lambda options: look(_title_lines(options)),
        lambda heading, options: look(_heading_lines(heading, options)),
        lambda brief, options: look(_story_lines(brief, options)),
    )


def _markdown() -> Writer:
    from tui_reader.output.head import DERIVED
    from tui_reader.output.markdown import escaped

    def story(brief: Brief, options: Options) -> Iterator[str]:
        title = brief.row.title
        yield f"\n### {escaped(title.text)}{f' *{escaped(DERIVED)}*' if title.derived else ''}\n"
        under = escaped(byline(brief.row))
        yield f"\n{f'*{under}* ' if under else ''}`{brief.row.id[:ID_LENGTH]}`\n"
        yield "\n" + "".join(f"- {escaped(highlight)}\n" for highlight in brief.highlights)
        if brief.lead:
            yield f"*{NO_HIGHLIGHTS}* {escaped(brief.lead)}\n"

    return Writer(
        lambda options: (f"# {escaped(options.title)}\n",),
        lambda heading, options: (f"\n## {escaped(heading)}\n",),
        story,
    )


def _html() -> Writer:
    from tui_reader.output import html

    def story(brief: Brief, options: Options) -> Iterator[str]:
        yield f"<article>\n{html.headline(brief.row.title, 'h3')}{html.under(brief.row)}"
        if brief.highlights:
            yield html.items(brief.highlights)
        if brief.lead:
            yield f'<p dir="auto"><em>{NO_HIGHLIGHTS}</em> {html.text(brief.lead)}</p>\n'
        yield "</article>\n"

    return Writer(lambda options: (html.frame(None, options)[0],), html.heading, story, html.END)


def _json() -> Writer:
    from tui_reader.output.json import head, line

    def story(brief: Brief, options: Options) -> Iterator[str]:
        about = {"highlights": brief.highlights, "lead": brief.lead or None}
        yield line({**head("brief", brief.row), **about}, options)

    return Writer(lambda options: (), lambda heading, options: (), story)


DIGEST_WRITERS = {"text": _text, "terminal": _terminal, "markdown": _markdown, "html": _html, "json": _json}
