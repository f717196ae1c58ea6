"""HTML: one page that needs nothing else, and into which no story can put mark-up, scripts or pictures.

All text is escaped; should a mistake let something through, the page's content policy still lets nothing be loaded
or run but its own style.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape
from itertools import groupby

from tui_reader.output import Options
from tui_reader.output.head import (
    DERIVED,
    HIGHLIGHTS,
    TRUNCATED,
    byline,
    is_headline,
    is_said,
    is_wanted,
    named,
    shown_blocks,
)
from tui_reader.output.names import ID_LENGTH
from tui_reader.safe_text import safe_line, safe_name
from tui_reader.story import Block, BlockKind, Highlighted, Hit, Row, Story, Title

_STYLE = """
body { margin: 2rem auto; max-width: 38rem; padding: 0 1rem; font: 1.05rem/1.55 Georgia, serif; }
article { margin-bottom: 2.5rem; }
h1, h2, h3 { line-height: 1.25; font-family: system-ui, sans-serif; }
h2 { font-size: 1.15rem; }
ul { padding-left: 1.2rem; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid #999; }
.quiet { color: #666; font-size: .9rem; font-family: system-ui, sans-serif; }
.deck { font-style: italic; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #ddd; } .quiet { color: #999; } }
"""
_POLICY = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(_STYLE.encode()).digest()).decode()}'; "
    "base-uri 'none'; form-action 'none'"
)
_FORMS = {
    BlockKind.TITLE: "<h2{}>{}</h2>\n",
    BlockKind.BYLINE: '<p class="quiet"{}>{}</p>\n',
    BlockKind.TIMESTAMP: '<p class="quiet"{}>{}</p>\n',
    BlockKind.DECK: '<p class="deck"{}>{}</p>\n',
    BlockKind.HIGHLIGHTS_HEADER: "<h2{}>{}</h2>\n",
    BlockKind.SUBHEAD: "<h2{}>{}</h2>\n",
    BlockKind.QUOTE: "<blockquote{}>{}</blockquote>\n",
    BlockKind.CAPTION: '<p class="quiet"{}>{}</p>\n',
    BlockKind.NOTE: '<p class="quiet"{}>{}</p>\n',
}
"""How a part is written: where its direction goes, and its text."""
END = "</main>\n</body>\n</html>\n"
"""The end of a page."""
_LISTS = (BlockKind.HIGHLIGHT, BlockKind.LIST_ITEM)
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def frame(first: object, options: Options) -> tuple[str, str]:
    """What stands before the first story, row or hit of a page, and after the last."""
    title = options.title or (named(first.title) if isinstance(first, Story) else "Stories")
    language = _language(first) if isinstance(first, Story) else ""
    heading = f"<h1{_direction(title)}>{text(title)}</h1>\n" if options.title else ""
    head = (
        f'<!DOCTYPE html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    )
    return head + heading, END


def story(story: Story, options: Options) -> Iterator[str]:
    """A story as an article."""
    under = byline(story)
    yield f"<article{_language(story)}>\n"
    if is_wanted(BlockKind.TITLE, options):
        yield headline(story.title, "h1")
    if under and is_wanted(BlockKind.BYLINE, options):
        yield f'<p class="quiet"{_direction(under)}>{text(under)}</p>\n'
    previous: BlockKind | None = None
    for kind, run in groupby(shown_blocks(story, options), key=lambda block: block.kind):
        if kind is BlockKind.HIGHLIGHT and previous is not BlockKind.HIGHLIGHTS_HEADER:
            yield f"<h2>{HIGHLIGHTS}</h2>\n"
        blocks = [block for block in run if not (is_headline(story, block) or is_said(story, block, under))]
        yield _part(story, kind, blocks)
        previous = kind
    if story.truncated:
        yield f'<p class="quiet">{TRUNCATED}</p>\n'
    if story.about.url and not options.kinds and _ADDRESS.fullmatch(story.about.url):
        address = escape(safe_name(story.about.url))
        yield f'<p class="quiet"><a href="{address}" rel="noreferrer">{address}</a></p>\n'
    yield "</article>\n"


def heading(heading: str, options: Options) -> Iterator[str]:
    """The heading of a group."""
    yield f"<h2{_direction(heading)}>{text(heading)}</h2>\n"


def row(row: Row, options: Options) -> Iterator[str]:
    """A row of a list: headline, byline, id."""
    yield f"<article>\n{headline(row.title, 'h2')}{under(row)}</article>\n"


def hit(hit: Hit, options: Options) -> Iterator[str]:
    """A search result: its row, and the excerpt with its matches marked."""
    excerpt = _marked(hit.excerpt)
    yield f'<article>\n{headline(hit.row.title, "h2")}{under(hit.row)}<p dir="auto">{excerpt}</p>\n</article>\n'


def headline(title: Title, element: str) -> str:
    """A headline; where it is made up, that is said."""
    derived = f' <span class="quiet">{DERIVED}</span>' if title.derived else ""
    return f"<{element}{_direction(title.text)}>{text(title.text)}{derived}</{element}>\n"


def under(row: Row) -> str:
    """The line under a row's headline."""
    said = byline(row)
    code = f"<code>{row.id[:ID_LENGTH]}</code>"
    return f'<p class="quiet"{_direction(said)}>{text(said)} {code}</p>\n' if said else f"<p>{code}</p>\n"


def items(texts: Sequence[str]) -> str:
    """Texts as a list."""
    return "<ul>\n" + "".join(f"<li{_direction(each)}>{text(each)}</li>\n" for each in texts) + "</ul>\n"


def text(value: str) -> str:
    """Untrusted text, as text of the page or as the value of an attribute."""
    return escape(safe_line(value))


def _part(story: Story, kind: BlockKind, blocks: Sequence[Block]) -> str:
    if not blocks:
        return ""
    if kind is BlockKind.PROMO:
        lines = "".join(f"<p>{text(block.text)}</p>\n" for block in blocks)
        noun = "line" if len(blocks) == 1 else "lines"
        return f'<details class="quiet"><summary>{len(blocks)} {noun} of page furniture</summary>\n{lines}</details>\n'
    if kind in _LISTS:
        runs = groupby(blocks, key=lambda block: _value(block.number) is not None)
        return "".join((_counted if is_counted else _items)(list(run)) for is_counted, run in runs)
    return "".join(_form(story, block) for block in blocks)


def _items(blocks: Sequence[Block]) -> str:
    return items([_numbered(block) for block in blocks])


def _numbered(block: Block) -> str:
    return f"{block.number} {block.text}" if block.number else block.text


def _counted(blocks: Sequence[Block]) -> str:
    """Items with their numbers."""
    lines = (f'<li value="{_value(b.number)}"{_direction(b.text)}>{text(b.text)}</li>\n' for b in blocks)
    return f"<ol>\n{''.join(lines)}</ol>\n"


def _value(number: str) -> int | None:
    """The number of an item, where a page shows it as the file does."""
    bare = number[:-1]
    return int(bare) if number[-1:] == "." and bare.isascii() and bare.isdecimal() else None


def _form(story: Story, block: Block) -> str:
    if block.kind is BlockKind.LINKED_HEADLINE:
        arrow = "→" if story.target(block) else "⇢"
        return f"<p{_direction(block.text)}>{arrow} <cite>{text(block.text)}</cite></p>\n"
    return _FORMS.get(block.kind, "<p{}>{}</p>\n").format(_direction(block.text), text(_numbered(block)))


def _marked(excerpt: Highlighted) -> str:
    pieces = map(text, excerpt.split())
    return "".join(f"<mark>{piece}</mark>" if number % 2 and piece else piece for number, piece in enumerate(pieces))


def _language(story: Story) -> str:
    language = story.about.language or ""
    return f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""


def _direction(value: str) -> str:
    """Text that is not of Latin letters alone says by itself in which direction it runs."""
    return "" if value.isascii() else ' dir="auto"'
