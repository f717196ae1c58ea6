"""Draws a laid-out page, a line at a time, with what is found, focused or selected in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from tui_reader.story import Span
from tui_reader.tui.find import Matches
from tui_reader.tui.page import Line, Stretch, lay_out
from tui_reader.tui.pieces import Role
from tui_reader.tui.ticks import TickedBar

_OVER = ("link-focused", "hint", "match", "match-current", "block", "selected")
_PARTS = (*(role.value for role in Role if role is not Role.GAP), *_OVER)

BAR = "▌ "
"""Stands in the margin beside the block under the cursor."""


class PageView(ScrollView, inherit_bindings=False):
    """A page in the middle. A subclass sets `_page`, `_matches`, `_link`, `_cursor`, `_hints`, then calls `_redraw`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"story-view--{part}" for part in _PARTS}

    DEFAULT_CSS = """
    PageView {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        & > .story-view--title { text-style: bold; }
        & > .story-view--derived-title { text-style: bold italic; }
        & > .story-view--byline { color: $text-muted; }
        & > .story-view--deck { text-style: italic; }
        & > .story-view--highlights-frame { color: $primary; }
        & > .story-view--dateline { color: $text-muted; }
        & > .story-view--subhead { text-style: bold; }
        & > .story-view--link { color: $text-accent; text-style: underline; }
        & > .story-view--link-missing { color: $text-muted; }
        & > .story-view--link-focused { text-style: bold reverse; }
        & > .story-view--hint { color: $warning; background: $background; text-style: bold reverse not underline; }
        & > .story-view--caption { color: $text-muted; text-style: italic; }
        & > .story-view--block { color: $primary; text-style: bold; }
        & > .story-view--note { color: $text-muted; }
        & > .story-view--promo { color: $text-muted; }
        & > .story-view--match { background: $warning-muted; color: $text-warning; text-style: bold underline; }
        & > .story-view--match-current { text-style: bold reverse not underline; }
        & > .story-view--selected { background: $primary-muted; color: $foreground; }
        &:ansi > .story-view--byline, &:ansi > .story-view--dateline, &:ansi > .story-view--link-missing,
        &:ansi > .story-view--note, &:ansi > .story-view--promo { text-style: dim; }
        &:ansi > .story-view--caption { text-style: dim italic; }
        &:ansi > .story-view--highlights-frame, &:ansi > .story-view--block { color: $foreground; }
        &:ansi > .story-view--selected { background: ansi_cyan; color: ansi_black; text-style: not dim; }
        &:nocolor > .story-view--selected { text-style: reverse; }
        &:ansi > .story-view--match { background: ansi_yellow; color: ansi_black; text-style: bold underline not dim; }
    }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._page = lay_out((), 0)
        self._matches = Matches()
        self._link: Stretch | None = None
        self._cursor: int | None = None
        """The piece before which a bar stands."""
        self._hints: Mapping[Stretch, str] = {}
        self._strips: dict[int, Strip] = {}
        self._styles: dict[tuple[str, bool], Style] = {}
        self._match_lines: set[int] | None = None

    def on_mount(self) -> None:
        """Let the scroll bar show the matches."""
        self.vertical_scrollbar.renderer = partial(TickedBar, self._ticks)  # type: ignore[misc, assignment]

    def notify_style_update(self) -> None:
        """Draw every line anew, with what the style sheet says now: it is asked for every line, and changes seldom."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The story's text under the selection: paragraphs flow, drawn marks are left out."""
        spans: list[tuple[int, Span]] = []
        for number, line in enumerate(self._page.lines):
            if (span := self._selected(selection, number, line)) is not None:
                spans.append((number, span))
        return self._page.passage(spans), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self._redraw()

    def render_line(self, y: int) -> Strip:
        """The strip for a row of the widget."""
        number = self.scroll_offset.y + y
        width = self.size.width
        if not 0 <= number < len(self._page.lines):
            return Strip.blank(width, self._whole())
        strip = self._strips.get(number)
        if strip is None or strip.cell_length != width:
            strip = self._strips[number] = self._strip(number, width)
        return strip

    def _strip(self, number: int, width: int) -> Strip:
        line = self._page.lines[number]
        blank = self._whole()
        segments = [*self._beside(line), *self._segments(number, line)]
        strip = Strip(segments).apply_offsets(0, number)
        return strip.adjust_cell_length(width, blank)

    def _beside(self, line: Line) -> list[Segment]:
        """The margin, with a bar in it beside the piece under the cursor."""
        if not self._margin:
            return []
        if line.piece is None or line.piece != self._cursor:
            return [Segment(" " * self._margin, self._whole())]
        bar = BAR[: self._margin]
        return [
            Segment(" " * (self._margin - len(bar)), self._whole()),
            Segment(bar, self._whole("block")),
        ]

    def _segments(self, number: int, line: Line) -> list[Segment]:
        text = self._page.drawn(line)
        if not text:
            return []
        head, tail = len(line.before), len(text) - len(line.after)
        base = self._style(line.role)
        edge = self._style(Role.HIGHLIGHTS_FRAME) if line.role is Role.HIGHLIGHT else base
        plain_edge = edge + Style(underline=False)
        overlays = [(0, head, plain_edge), (head, tail, base), (tail, len(text), plain_edge)]
        shift = head - line.start
        links = list(self._page.links_in(line))
        alone = line.role in (Role.LINK, Role.LINK_MISSING)
        for link in links:
            meta = Style.from_meta({"link": tuple(link)})
            if alone:
                overlays.append((0, len(text), meta))
            else:
                overlays.append((*_within(link, line, shift), meta + self._partial("link")))
        for start, end, is_current in self._matches.within(line):
            overlays.append((start + shift, end + shift, self._partial("match-current" if is_current else "match")))
        for link in links:
            if link == self._link:
                overlays.append((*_within(link, line, shift), self._partial("link-focused")))
            if (hint := self._hints.get(link, "")) and line.start <= link.start < max(line.end, 1):
                at = 0 if alone else link.start + shift
                text = text[:at] + hint + text[at + len(hint) :]
                overlays.append((at, at + len(hint), self._partial("hint")))
        selection = self.text_selection
        if selection is not None and (span := self._selected(selection, number, line)):
            overlays.append((*span, self._partial("selected")))
        return _paint(text, overlays)

    def _style(self, role: Role) -> Style:
        return self._whole("" if role is Role.GAP else role.value)

    def _whole(self, part: str = "") -> Style:
        """The style of a part with all that shines through it; that of the page itself without a name."""
        if (part, True) not in self._styles:
            style = self.get_component_rich_style(f"story-view--{part}") if part else self.rich_style
            self._styles[part, True] = style
        return self._styles[part, True]

    def _partial(self, part: str) -> Style:
        """What a part adds to the line it stands in."""
        if (part, False) not in self._styles:
            self._styles[part, False] = self.get_component_rich_style(f"story-view--{part}", partial=True)
        return self._styles[part, False]

    def _selected(self, selection: Selection, number: int, line: Line) -> Span | None:
        """The span of a drawn line that is selected."""
        span = selection.get_span(number)
        if span is None:
            return None
        length = len(self._page.drawn(line))
        start, end = span[0] - self._margin, length if span[1] == -1 else span[1] - self._margin
        start, end = max(0, start), min(length, end)
        return (start, end) if start < end else None

    def _redraw(self) -> None:
        """Draw the page and the ticks of its matches anew."""
        self._strips.clear()
        self._match_lines = None
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.refresh()
        self.refresh()

    def _ticks(self) -> set[int]:
        """The lines in which a match begins."""
        if self._match_lines is None:
            self._match_lines = {self._page.line_of(match.piece, match.start) for match in self._matches.found}
        return self._match_lines

    @property
    def _margin(self) -> int:
        return max(0, (self._room - self._page.width) // 2)

    @property
    def _room(self) -> int:
        """Columns for the page, the same with and without a scroll bar, so that nothing jumps when it comes."""
        return self.size.width - self.styles.scrollbar_size_vertical


def _within(stretch: Stretch, line: Line, shift: int) -> Span:
    """What of a line is in a stretch, as drawn."""
    return max(stretch.start, line.start) + shift, min(stretch.end, line.end) + shift


def _paint(text: str, overlays: Sequence[tuple[int, int, Style]]) -> list[Segment]:
    """`text` in segments of one style each; `overlays` are stretches of it and their styles, later ones on top."""
    cuts = sorted({cut for start, end, _ in overlays for cut in (start, end)})
    segments = []
    for start, end in pairwise(cuts):
        style = Style.combine(over for first, last, over in overlays if first <= start and end <= last)
        segments.append(Segment(text[start:end], style))
    return segments
