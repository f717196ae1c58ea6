"""A Markdown text below its front matter, cut into paragraphs; marks stay outside their spans."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui_reader.formats import lines, markdown_inline
from tui_reader.formats.lines import trimmed
from tui_reader.record import Record
from tui_reader.story import Anchor, BlockKind, Paragraph, Span

K = BlockKind

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"(?:[-*+]|(\d{1,9})[.)])[ \t]+(?:\[([ xX])\][ \t]+)?(?=\S)")
_DONE = {" ": "☐ ", "x": "☑ ", "X": "☑ "}
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_RULE = re.compile(r"(?:[-*_][ \t]*){3,}")
_UNDERLINE = re.compile(r"(?:=+|-+)")
_FENCE = r"`{3,}(?=[^`]*$)|~{3,}"
_FOOTNOTE = r"\[\^([^\[\]\s]+)\]:[ \t]*(?=\S)"
_TABLE_RULE = r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?"
_CELLS = r"(?<!\\)\|"
BETWEEN_CELLS = " · "
"""In a row of a table, which is one line."""


class _Group(Record):
    """Lines that make one paragraph, each without its mark."""

    hint: BlockKind | None
    spans: list[Span]
    url: str | None = None
    """Where it leads, if it is a link."""
    before: str = ""
    """What is shown before its text: the mark of an item within a quotation, of a footnote."""


class Body:
    """Fills `paragraphs` and `anchors`."""

    def __init__(self, text: str, title: str | None) -> None:
        """`title` is what the front matter says."""
        self.paragraphs: list[Paragraph] = []
        self.anchors: list[Anchor] = []
        self._text = text
        self._title = title
        self._titled = False
        self._known = markdown_inline.definitions(text)
        self._fence = ""
        """What ends the block of code."""
        self._below_picture = self._alt_is_last = False

    def cut(self, start: int) -> None:
        """Cut the text from `start` on."""
        for stripe in lines.stripes(self._text, start):
            group: _Group | None = None
            rows = range(0) if self._fence else self._table(stripe)
            for number, span in enumerate(stripe):
                if number in rows and not self._fence:
                    self._close(group)
                    group = None
                    self._row(*span)
                else:
                    group = self._line(span, group)
            self._close(group)

    def _line(self, span: Span, group: _Group | None) -> _Group | None:
        """Take one line; the group that the next line may go on with."""
        text = self._text
        start, end = span
        if (self._fence or text[start] in "`~") and self._is_code(start, end, group):
            return None
        if group and group.hint is None and len(group.spans) == 1 and _UNDERLINE.fullmatch(text, start, end):
            title = text[slice(*group.spans[0])]
            self._close(_Group(self._heading(1 if text[start] == "=" else 2, title), group.spans))
            return None
        if begun := self._item(start, end, group):
            self._close(group)
            return begun
        if found := _QUOTE.match(text, start, end):
            return self._quoted(found.end(), end, group)
        if text.startswith(("![", "[!["), start) and (rest := self._picture(start, end)):
            self._close(group)
            return self._shown_picture(*rest)
        if text[start] in "#*-_[!<" and (whole := self._whole_line(start, end)):
            self._close(group)
            self._close(whole)
            return None
        group = group or _Group(self._hint(start), [])
        group.spans.append(span)
        return group

    def _hint(self, start: int) -> BlockKind | None:
        """What a text is without a mark: indented below an item of a list, it goes on with that."""
        indented = self._text[max(0, start - 2) : start].isspace() and self._text[start - 1] != "\n"
        below = self.paragraphs[-1].hint if self.paragraphs and indented else None
        return K.PARAGRAPH if below is K.LIST_ITEM else None

    def _item(self, start: int, end: int, group: _Group | None) -> _Group | None:
        """An item of a list; amid a paragraph only the first of a counted one, as a year may begin a line there."""
        found = _ITEM.match(self._text, start, end)
        if not found or _RULE.fullmatch(self._text, start, end):
            return None
        if found[1] and int(found[1]) != 1 and group and group.hint is None:
            return None
        return _Group(K.LIST_ITEM, [(found.end(), end)], before=_DONE.get(found[2] or "", ""))

    def _quoted(self, start: int, end: int, group: _Group | None) -> _Group | None:
        """A line of a quotation; its items and headings are parts of it by themselves."""
        text = self._text
        within = group if group and group.hint is K.QUOTE else None
        if found := _ITEM.match(text, start, end):
            self._close(group)
            mark = text[start : found.end()].rstrip() if found[1] else "–"
            return _Group(K.QUOTE, [(found.end(), end)], before=f"{mark} ")
        heading = _HEADING.match(text, start, end)
        if not within or heading or start >= end:
            self._close(group)
            within = _Group(K.QUOTE, [])
        within.spans.append(trimmed(text, (heading.end() if heading else start, end)))
        return within

    def _whole_line(self, start: int, end: int) -> _Group | None:
        """A heading, a link on a line of its own, a footnote, a rule; what shows nothing is an empty group."""
        text = self._text
        if _RULE.fullmatch(text, start, end) or not text[start:end].strip("#"):
            return _Group(None, [])
        if found := _HEADING.match(text, start, end):
            title = _without_attributes(text[found.end() : end].rstrip("#").rstrip())
            kind = self._heading(len(found[1]), title)
            return _Group(kind, [(found.end(), found.end() + len(title) if title else end)])
        if text.startswith("[^", start) and (found := re.compile(_FOOTNOTE).match(text, start, end)):
            return _Group(K.NOTE, [(found.end(), end)], before=f"[{found[1]}] ")
        if text.startswith("<figcaption", start):
            return _Group(K.CAPTION, [(start, end)])
        defined = self._known and re.compile(markdown_inline.DEFINITION).fullmatch(text, start, end)
        if defined or not markdown_inline.is_seen(text[start:end]):
            return _Group(None, [])
        if link := markdown_inline.lone_link(text, start, end, self._known):
            return _Group(K.LINKED_HEADLINE, [trimmed(text, link.words)], link.address)
        return None

    def _heading(self, level: int, title: str) -> BlockKind:
        """The first heading of level 1 is the headline, unless the front matter has another one.

        One that says what the front matter does is it on any level.
        """
        from tui_reader.folding import fold_headline

        known = fold_headline(self._title or "")
        if not self._titled and (fold_headline(title) == known if known else level == 1):
            self._titled = True
            return K.TITLE
        return K.SUBHEAD

    def _picture(self, start: int, end: int) -> tuple[Span, Span] | None:
        """What is said of a picture that opens a line, and the caption that follows it there, each empty if none."""
        found = re.compile(markdown_inline.PICTURE).match(self._text, start, end)
        if not found:
            return None
        rest = trimmed(self._text, (found.end(), end))
        if rest[0] < rest[1] and not re.compile(markdown_inline.EMPHASISED).fullmatch(self._text, *rest):
            return None
        said = next((trimmed(self._text, found.span(at)) for at in (3, 1) if (found[at] or "").strip()), rest)
        return said, rest

    def _shown_picture(self, said: Span, rest: Span) -> _Group | None:
        """What is said of a picture is its caption, unless an emphasised text below is."""
        before = len(self.paragraphs)
        self._close(_Group(K.CAPTION, [said] if said != rest else []))
        self._alt_is_last = len(self.paragraphs) > before
        self._below_picture = True
        return _Group(None, [rest]) if rest[0] < rest[1] else None

    def _is_code(self, start: int, end: int, group: _Group | None) -> bool:
        """Take a line of a block of code, as it stands, or one that opens a block that ends somewhere."""
        text = self._text
        if self._fence:
            if text.startswith(self._fence, start):
                self._fence = ""
            else:
                self.paragraphs.append(lines.paragraph(text, (start, end), K.QUOTE))
            return True
        found = re.compile(_FENCE).match(text, start, end) if text[start] in "`~" else None
        if found and text.find(found[0], end) >= 0:
            self._close(group)
            self._fence = found[0]
        return bool(self._fence)

    def _table(self, stripe: Sequence[Span]) -> range:
        """The lines that make a table: all between bars, or those with bars above and below the rule under its head."""
        text = self._text
        if len(stripe) > 1 and all(text[start] == text[end - 1] == "|" for start, end in stripe):
            return range(len(stripe))
        for number in range(1, len(stripe)):
            start, end = stripe[number]
            if text[start] in "|-:" and "|" in text[start:end] and re.compile(_TABLE_RULE).fullmatch(text, start, end):
                stop = number + 1
                while stop < len(stripe) and "|" in text[slice(*stripe[stop])]:
                    stop += 1
                return range(number - 1, stop)
        return range(0)

    def _row(self, start: int, end: int) -> None:
        """A row of a table as one line; the rule below its head is none."""
        text = self._text
        cells = [cell.strip() for cell in re.split(_CELLS, text[start:end])]
        shown = BETWEEN_CELLS.join(markdown_inline.plain(cell, self._known) for cell in cells if cell)
        row = text[start:end].strip("| \t")
        if row and not re.compile(_TABLE_RULE).fullmatch(text, start, end):
            begin = text.index(row, start)
            self._add((begin, begin + len(row)), K.LIST_ITEM, shown)

    def _close(self, group: _Group | None) -> None:
        """End a paragraph; marks inside it, as in a quote of two lines, are in its span, and not in what is shown."""
        spans = [span for span in group.spans if span[0] < span[1]] if group else []
        if not group or not spans:
            return
        said = "\n".join(self._text[start:end] for start, end in spans)
        if not markdown_inline.is_seen(said):
            return
        hint = group.hint
        if self._below_picture and hint is None and re.compile(markdown_inline.EMPHASISED).fullmatch(said):
            hint = K.CAPTION
            if self._alt_is_last:
                self.paragraphs.pop()
        shown = group.before + markdown_inline.plain(said, self._known)
        self._add((spans[0][0], spans[-1][1]), hint, shown, group.url)

    def _add(self, span: Span, hint: BlockKind | None, shown: str, url: str | None = None) -> None:
        self._below_picture = self._alt_is_last = False
        paragraph = lines.paragraph(self._text, span, hint, shown)
        self.paragraphs.append(paragraph._replace(url=url) if url else paragraph)
        self.anchors += markdown_inline.anchors(self._text, *span, self._known)


def _without_attributes(title: str) -> str:
    """A heading without the name that some programs give it: ``Harvest {#harvest}``."""
    begin = max(title.rfind("{#"), title.rfind("{."))
    return title[:begin].rstrip() if title.endswith("}") and begin > 0 else title
