"""Markdown as stories use it: front matter, headings, lists, quotes, links on a line of their own, inline mark-up.

Marks are furniture; what is shown of a paragraph is its text without inline mark-up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui_reader.folding import fold_headline
from tui_reader.formats import lines
from tui_reader.formats.labelled import FIELDS, Said, about, hinted
from tui_reader.formats.lines import Loaded, trimmed
from tui_reader.formats.reading import load
from tui_reader.story import Anchor, BlockKind, Draft, Paragraph, Source, Span

_FENCE = "---"
_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r">[ \t]?")
_RULE = re.compile(r"(?:[-*_][ \t]*){3,}")
_UNDERLINE = re.compile(r"(?:=+|-+)")
_LONE_LINK = re.compile(r"\[([^\[\]\n]+)\]\(([^()\s]*)\)")
_IMAGE = re.compile(r"!\[([^\[\]\n]*)\]\([^()\n]*\)")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\(([^()\s]*)\)")
_EMPHASIS = re.compile(
    r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+)(?<=\S)\1(?![\w*])|(?<!\w)(_{1,2})(?=\S)([^_\n]+)(?<=\S)\3(?!\w)"
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_INLINE = re.compile(r"[\[*_\\`]")


def read(source: Source) -> Iterator[Draft]:
    """The story in `source`."""
    yield draft(load(source))


def draft(loaded: Loaded) -> Draft:
    """Front matter taken apart, the rest cut into hinted paragraphs."""
    text = loaded.text
    body_at = _front_matter_end(text)
    said = _front_matter(text, body_at)
    body = _Body(text, next((one.value for one in said if one.field == "title"), None))
    body.cut(body_at)
    whole = lines.draft(loaded, [*hinted(text, said), *body.paragraphs], about(said))
    return whole._replace(anchors=tuple(body.anchors)) if body.anchors else whole


def _front_matter_end(text: str) -> int:
    """Where the front matter ends; 0 where there is none."""
    if not text.startswith(_FENCE + "\n"):
        return 0
    for number, line in enumerate(lines.lines(text)):
        if number and text[line[0] : line[1]].rstrip() in (_FENCE, "..."):
            return line[1]
        if number > _LONGEST_FRONT_MATTER:
            break
    return 0


_LONGEST_FRONT_MATTER = 200
"""Lines; what is longer is a story that begins with a rule."""
_LONGEST_YAML = 20_000
"""Characters, which take YAML a third of a second; of what is longer each line is taken by itself."""


def _front_matter(text: str, end: int) -> list[Said]:
    """What it says of the story: by lines where each is plain, else by YAML, which takes 20 ms to load."""
    if not end:
        return []
    start = text.index("\n") + 1
    stop = text.rindex("\n", start - 1, end) + 1
    is_plain = all(not line or _PLAIN.fullmatch(line) for line in text[start:stop].split("\n"))
    if is_plain or stop - start > _LONGEST_YAML:
        return _by_lines(text, start, stop)
    return _by_yaml(text, start, stop)


_PLAIN = re.compile(
    r"[A-Za-z][\w-]*:[ \t]+(?!null\s*$|Null\s*$|NULL\s*$)[^\W_]"
    r"(?:[^:#\n\r\x85\u2028\u2029]|:(?=\S)|(?<=\S)#)*"
)
"""A line of front matter whose value YAML, too, takes as it stands."""


def _by_yaml(text: str, start: int, stop: int) -> list[Said]:
    """Scalars and lists of scalars; by lines where YAML does not understand it."""
    import yaml

    try:
        node = yaml.compose(text[start:stop], Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return _by_lines(text, start, stop)
    said: list[Said] = []
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        field = FIELDS.get(str(key.value).lower()) if isinstance(key, yaml.ScalarNode) else None
        for scalar in value.value if isinstance(value, yaml.SequenceNode) else (value,):
            if field and isinstance(scalar, yaml.ScalarNode) and scalar.tag != "tag:yaml.org,2002:null":
                quoted = scalar.style in ("'", '"')
                inner = (start + scalar.start_mark.index + quoted, start + scalar.end_mark.index - quoted)
                said.append(Said(field, trimmed(text, inner), " ".join(scalar.value.split())))
    return said


def _by_lines(text: str, start: int, end: int) -> list[Said]:
    said: list[Said] = []
    for line in lines.lines(text, start, end):
        key, colon, _ = text[line[0] : line[1]].partition(":")
        field = FIELDS.get(key.strip().lower())
        if colon and field:
            value = trimmed(text, (line[0] + len(key) + 1, line[1]))
            said.append(Said(field, value, " ".join(text[value[0] : value[1]].split())))
    return said


class _Group(NamedTuple):
    """Lines that make one paragraph, each without its mark."""

    hint: BlockKind | None
    spans: list[Span]
    url: str | None = None
    """Where it leads, if it is a link."""


class _Body:
    """Cuts the Markdown after the front matter into `paragraphs`; marks stay outside their spans."""

    def __init__(self, text: str, title: str | None) -> None:
        """`title` is what the front matter says."""
        self.paragraphs: list[Paragraph] = []
        self.anchors: list[Anchor] = []
        self._text = text
        self._title = title

    def cut(self, start: int) -> None:
        """Fill `paragraphs`."""
        for stripe in lines.stripes(self._text, start):
            group: _Group | None = None
            for span in stripe:
                group = self._line(span, group)
            self._close(group)

    def _line(self, span: Span, group: _Group | None) -> _Group | None:
        """Take one line; the group that the next line may go on with."""
        text = self._text
        start, end = span
        if group and group.hint is None and len(group.spans) == 1 and _UNDERLINE.fullmatch(text, start, end):
            title = text[slice(*group.spans[0])]
            self._close(_Group(self._heading(1 if text[start] == "=" else 2, title), group.spans))
            return None
        if (found := _ITEM.match(text, start, end)) and not _RULE.fullmatch(text, start, end):
            self._close(group)
            return _Group(BlockKind.LIST_ITEM, [(found.end(), end)])
        if found := _QUOTE.match(text, start, end):
            if not (group and group.hint is BlockKind.QUOTE):
                self._close(group)
                group = _Group(BlockKind.QUOTE, [])
            group.spans.append(trimmed(text, (found.end(), end)))
            return group
        if whole := self._whole_line(start, end):
            self._close(group)
            self._close(whole)
            return None
        group = group or _Group(None, [])
        group.spans.append(span)
        return group

    def _whole_line(self, start: int, end: int) -> _Group | None:
        """A heading, a link or picture on a line of its own, a rule."""
        text = self._text
        if _RULE.fullmatch(text, start, end):
            return _Group(None, [])
        if found := _HEADING.match(text, start, end):
            title = text[found.end() : end].rstrip("#").rstrip()
            kind = self._heading(len(found[1]), title)
            return _Group(kind, [(found.end(), found.end() + len(title) if title else end)])
        if (found := _LONE_LINK.fullmatch(text, start, end)) and found[1].strip():
            return _Group(BlockKind.LINKED_HEADLINE, [trimmed(text, found.span(1))], found[2] or None)
        if (found := _IMAGE.fullmatch(text, start, end)) and found[1].strip():
            return _Group(BlockKind.CAPTION, [trimmed(text, found.span(1))])
        return None

    def _heading(self, level: int, title: str) -> BlockKind:
        """The first heading of level 1 is the headline, unless the front matter has another one."""
        if level == 1 and fold_headline(title) == fold_headline(self._title or title):
            self._title = title
            return BlockKind.TITLE
        return BlockKind.SUBHEAD

    def _close(self, group: _Group | None) -> None:
        """End a paragraph; marks inside it, as in a quote of two lines, are in its span, and not in what is shown."""
        spans = [span for span in group.spans if span[0] < span[1]] if group else []
        if group and spans:
            shown = _without_marks("\n".join(self._text[start:end] for start, end in spans))
            whole = spans[0][0], spans[-1][1]
            paragraph = lines.paragraph(self._text, whole, group.hint, shown)
            self.paragraphs.append(paragraph._replace(url=group.url) if group.url else paragraph)
            self.anchors += self._anchors(*whole)

    def _anchors(self, start: int, end: int) -> Iterator[Anchor]:
        """The links amid a paragraph."""
        if self._text.find("](", start, end) < 0:
            return
        for found in _LINK.finditer(self._text, start, end):
            if found[0][0] != "!" and found[1].strip() and found[2]:
                span = trimmed(self._text, found.span(1))
                yield Anchor(_without_marks(self._text[slice(*span)]), span, found[2])


def _without_marks(text: str) -> str:
    """`text` without inline mark-up; as it is where nothing would be left."""
    if not _INLINE.search(text):
        return text
    plain = _LINK.sub(r"\1", text)
    plain = _EMPHASIS.sub(lambda found: found[2] or found[4], plain)
    plain = _ESCAPE.sub(r"\1", plain.replace("`", ""))
    return plain if plain.strip() else text
