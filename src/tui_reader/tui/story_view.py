"""The reading view: one story, laid out once for a width and drawn line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive, var
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer

from tui_reader.folding import find_all
from tui_reader.story import Link, Place, Span, Story
from tui_reader.tui.page import Line, Match, Page, Role, compose, find_in, lay_out

SpansOf = Callable[[str], Sequence[Span]]

MEASURE = 72
NARROWEST_MEASURE, WIDEST_MEASURE = 30, 160
PAUSE = 0.4
"""Seconds without scrolling after which the place counts as where the reader is."""

_PARTS = (
    *(role.value for role in Role if role is not Role.GAP),
    "link-focused",
    "match",
    "match-current",
)


class StoryView(ScrollView, can_focus=True):
    """Shows a story; `story`, `match_of`, `measure` and `show_furniture` go in, messages come out.

    It binds no keys: the actions are for the host's table of commands.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"story-view--{part}" for part in _PARTS}

    DEFAULT_CSS = """
    StoryView {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        & > .story-view--title { text-style: bold; }
        & > .story-view--derived-title { text-style: bold italic; }
        & > .story-view--byline { color: $text-muted; }
        & > .story-view--deck { text-style: italic; }
        & > .story-view--highlights-frame { color: $primary; }
        & > .story-view--dateline { color: $text-muted; }
        & > .story-view--subhead { text-style: bold; }
        & > .story-view--link { color: $text-accent; text-style: underline; }
        & > .story-view--link-missing { color: $text-muted; text-style: dim; }
        & > .story-view--link-focused { text-style: bold reverse; }
        & > .story-view--caption { color: $text-muted; text-style: italic dim; }
        & > .story-view--note { color: $text-muted; text-style: dim; }
        & > .story-view--promo { color: $text-disabled; text-style: dim; }
        & > .story-view--match { background: $warning-muted; color: $text-warning; text-style: underline; }
        & > .story-view--match-current { text-style: bold reverse not underline; }
    }
    """

    story: reactive[Story | None] = reactive(None, repaint=False, init=False)
    """The story shown. Another id starts at its kept place; the same id keeps place, find and focused link."""
    match_of: var[SpansOf | None] = var(None, init=False)
    """What of a text matches the search that led here."""
    measure: reactive[int] = reactive(MEASURE, repaint=False, init=False)
    """Columns of text, at most."""
    show_furniture: reactive[bool] = reactive(False, repaint=False, init=False)
    """Whether page furniture is shown or folded."""
    progress: reactive[float] = reactive(0.0, repaint=False, init=False)
    """How much of the story lies behind, 0 to 1."""

    @dataclass
    class Followed(Message):
        """A linked headline was chosen; its target is None where the library does not hold the story."""

        link: Link

    @dataclass
    class ReachedEnd(Message):
        """The reader came to the end of a story, once a showing."""

        story_id: str

    @dataclass
    class PlaceChanged(Message):
        """The reader went on and paused, or left."""

        story_id: str
        place: Place

    @dataclass
    class MatchMoved(Message):
        """The current match is `number` (from 1; 0 for none) of `of`."""

        number: int
        of: int

    @dataclass
    class LinkFocused(Message):
        """A linked headline has the focus, or none any more."""

        link: Link | None

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._page = lay_out((), MEASURE)
        self._anchor = (0, 0)
        self._found_by: SpansOf | None = None
        self._find_from: int | None = None
        self._matches: tuple[Match, ...] = ()
        self._current: int | None = None
        self._link: int | None = None
        self._strips: dict[int, Strip] = {}
        self._laid_size = Size(0, 0)
        self._placing = False
        self._ended = False
        self._moved = False
        self._pause: Timer | None = None

    # Attributes down

    def validate_measure(self, measure: int) -> int:
        """Keep the measure between what can be read and what is a measure at all."""
        return min(max(measure, NARROWEST_MEASURE), WIDEST_MEASURE)

    def watch_story(self, old: Story | None, new: Story | None) -> None:
        """Show another story, or the same one with other marks and links."""
        same = old is not None and new is not None and old.id == new.id
        if not same:
            self._leave(old)
            self._forget()
        self._arrange(keep_matches=same)
        if not same and new is not None and new.marks.place is not None and new.marks.place.progress < 1:
            self._anchor = self._page.anchor_of(new.marks.place)
        self._lay_out()

    def watch_match_of(self) -> None:
        """Mark what the new search matches."""
        if self._found_by is None:
            self._mark_matches()

    def watch_measure(self) -> None:
        """Lay out anew, the same text on top."""
        self._lay_out()

    def watch_show_furniture(self) -> None:
        """Show or fold page furniture, the same text on top."""
        place = self._page.place(self._anchor, 0.0)
        self._arrange(keep_matches=False)
        self._anchor = self._page.anchor_of(place)
        self._lay_out()

    def on_resize(self) -> None:
        """Lay out for the new width, the same text on top."""
        self._lay_out()

    def on_unmount(self) -> None:
        """Tell the place before going."""
        self._leave(self.story)

    def notify_style_update(self) -> None:
        """Draw every line anew."""
        super().notify_style_update()
        self._strips.clear()

    # Reading on

    def action_line_down(self) -> None:
        """A line on."""
        self._read_to(self.scroll_offset.y + 1)

    def action_line_up(self) -> None:
        """A line back."""
        self._read_to(self.scroll_offset.y - 1)

    def action_page_down(self) -> None:
        """A page on, less two lines to hold on to."""
        self._read_to(self.scroll_offset.y + max(1, self._height - 2))

    def action_page_up(self) -> None:
        """A page back."""
        self._read_to(self.scroll_offset.y - max(1, self._height - 2))

    def action_half_page_down(self) -> None:
        """Half a page on."""
        self._read_to(self.scroll_offset.y + max(1, self._height // 2))

    def action_half_page_up(self) -> None:
        """Half a page back."""
        self._read_to(self.scroll_offset.y - max(1, self._height // 2))

    def action_home(self) -> None:
        """To the headline."""
        self._read_to(0)

    def action_end(self) -> None:
        """To the end."""
        self._read_to(self.max_scroll_y)

    def place(self) -> Place:
        """Where the reader is."""
        return self._page.place(self._anchor, self.progress)

    def go_to(self, place: Place) -> None:
        """Bring a place to the top."""
        self._anchor = self._page.anchor_of(place)
        self._restore()

    # Links

    @property
    def focused_link(self) -> Link | None:
        """The linked headline that Enter follows."""
        return None if self._link is None else self._page.pieces[self._link].link

    def action_next_link(self) -> None:
        """Focus the next linked headline, after the last the first."""
        self._step_link(1)

    def action_previous_link(self) -> None:
        """Focus the linked headline before, before the first the last."""
        self._step_link(-1)

    def action_follow(self) -> None:
        """Follow the focused linked headline."""
        if (link := self.focused_link) is not None:
            self.post_message(self.Followed(link))

    def clear_link(self) -> bool:
        """Take the focus off the linked headline; whether there was one."""
        had = self._link is not None
        self._focus_link(None)
        return had

    # Matches

    @property
    def finding(self) -> bool:
        """Whether the marked matches are those of a find in the story."""
        return self._found_by is not None

    @property
    def match_count(self) -> int:
        """How many matches are marked."""
        return len(self._matches)

    def find(self, text: str) -> int:
        """Mark `text` wherever the story holds it, go to the first from here on, and return how many there are.

        A capital in `text` makes case matter; accents never do. Page furniture is opened where only it holds the text.
        """
        if not text.strip():
            self.clear_find()
            return 0
        if self._find_from is None:
            self._find_from = self.scroll_offset.y
        self._found_by = partial(find_all, needle=text)
        self._mark_matches()
        if not self._matches and not self.show_furniture and self.story is not None:
            unfolded = compose(self.story, _byline(self.story), show_furniture=True)
            if find_in(unfolded, self._found_by):
                self.show_furniture = True
        if self._matches:
            self._go_to_match(self._match_from(self._find_from))
        else:
            self.post_message(self.MatchMoved(0, 0))
        return len(self._matches)

    def clear_find(self) -> None:
        """Take away the marks of find; those of the search that led here come back."""
        self._found_by = self._find_from = None
        self._mark_matches()

    def first_match(self) -> bool:
        """Go to the first match; whether there is one."""
        if self._matches:
            self._go_to_match(0)
        return bool(self._matches)

    def action_next_match(self) -> None:
        """To the next match, after the last the first."""
        self._step_match(1)

    def action_previous_match(self) -> None:
        """To the match before, before the first the last."""
        self._step_match(-1)

    def action_toggle_furniture(self) -> None:
        """Show page furniture, or fold it."""
        self.show_furniture = not self.show_furniture

    # Mouse, selection

    def on_click(self, event: events.Click) -> None:
        """Follow the linked headline under the pointer."""
        piece = event.style.meta.get("link")
        if event.chain == 1 and event.button == 1 and piece is not None and piece < len(self._page.pieces):
            self._focus_link(piece)
            self.action_follow()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The story's text under the selection: paragraphs flow, drawn marks are left out."""
        spans: list[tuple[int, Span]] = []
        for number, line in enumerate(self._page.lines):
            if (span := self._selected(selection, number, line)) is not None:
                spans.append((number, span))
        return self._page.passage(spans), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self._strips.clear()
        self.refresh()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """The strip for a row of the widget."""
        number = self.scroll_offset.y + y
        width = self.size.width
        if not 0 <= number < len(self._page.lines):
            return Strip.blank(width, self.rich_style)
        strip = self._strips.get(number)
        if strip is None or strip.cell_length != width:
            strip = self._strips[number] = self._strip(number, width)
        return strip

    def _strip(self, number: int, width: int) -> Strip:
        line = self._page.lines[number]
        blank = self.rich_style
        segments = [Segment(" " * self._margin, blank)] if self._margin else []
        segments += self._segments(number, line)
        strip = Strip(segments).apply_offsets(0, number)
        return strip.adjust_cell_length(width, blank)

    def _segments(self, number: int, line: Line) -> list[Segment]:
        text = self._page.drawn(line)
        if not text:
            return []
        head, tail = len(line.before), len(text) - len(line.after)
        base = self._style(line.role)
        edge = self._style(Role.HIGHLIGHTS_FRAME) if line.role is Role.HIGHLIGHT else base
        plain_edge = edge + Style(underline=False)
        overlays = [(0, head, plain_edge), (head, tail, base), (tail, len(text), plain_edge)]
        overlays += [
            (start - line.start + head, end - line.start + head, style)
            for start, end, style in self._match_styles(line)
        ]
        if line.piece is not None and line.piece == self._link:
            overlays.append((head, tail, self._partial("link-focused")))
        selection = self.text_selection
        if selection is not None and (span := self._selected(selection, number, line)) is not None:
            overlays.append((*span, self.screen.get_component_rich_style("screen--selection", partial=True)))
        meta = Style.from_meta({"link": line.piece}) if line.role in (Role.LINK, Role.LINK_MISSING) else Style.null()
        cuts = sorted({cut for start, end, _ in overlays for cut in (start, end) if 0 <= cut <= len(text)})
        segments = []
        for start, end in zip(cuts, cuts[1:], strict=False):
            style = meta
            for first, last, over in overlays:
                if first <= start and end <= last:
                    style = style + over
            segments.append(Segment(text[start:end], style))
        return segments

    def _match_styles(self, line: Line) -> list[tuple[int, int, Style]]:
        styles = []
        for number, match in enumerate(self._matches):
            if match.piece == line.piece and match.start < line.end and match.end > line.start:
                part = "match-current" if number == self._current else "match"
                styles.append((max(match.start, line.start), min(match.end, line.end), self._partial(part)))
        return styles

    def _style(self, role: Role) -> Style:
        if role is Role.GAP:
            return self.rich_style
        return self.get_component_rich_style(f"story-view--{role.value}")

    def _partial(self, part: str) -> Style:
        return self.get_component_rich_style(f"story-view--{part}", partial=True)

    def _selected(self, selection: Selection, number: int, line: Line) -> Span | None:
        """The span of a drawn line that is selected."""
        span = selection.get_span(number)
        if span is None:
            return None
        length = len(self._page.drawn(line))
        start, end = span[0] - self._margin, length if span[1] == -1 else span[1] - self._margin
        start, end = max(0, start), min(length, end)
        return (start, end) if start < end else None

    # Layout and moves

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    @property
    def _margin(self) -> int:
        return max(0, (self.size.width - self._page.width) // 2)

    def _forget(self) -> None:
        """Begin afresh with a story."""
        self._anchor = (0, 0)
        self._found_by = self._find_from = self._current = None
        self._ended = self._moved = False
        self._focus_link(None)

    def _arrange(self, keep_matches: bool) -> None:
        story = self.story
        pieces = () if story is None else compose(story, _byline(story), self.show_furniture)
        if self._link is not None and (self._link >= len(pieces) or pieces[self._link].link is None):
            self._focus_link(None)
        self._page = lay_out(pieces, self._text_width)
        self._mark_matches(keep_matches)

    @property
    def _text_width(self) -> int:
        return min(self.measure, max(1, self.size.width - 2))

    def _lay_out(self) -> None:
        """Wrap for the width there is now and bring the anchor back to the top."""
        if self._page.width != self._text_width or not self._page.lines:
            self._page = lay_out(self._page.pieces, self._text_width)
        self._strips.clear()
        self._laid_size = self.size
        self.virtual_size = Size(self.size.width, len(self._page.lines) if self._page.pieces else 0)
        self._restore()
        self.refresh()

    def _restore(self) -> None:
        if self._page.pieces:
            at_top = self._anchor == (0, 0)
            self._scroll(0 if at_top else self._page.line_of(*self._anchor))

    def _scroll(self, line: int) -> None:
        """Scroll without taking it for the reader's own reading on."""
        self._placing = True
        try:
            self.scroll_to(y=line, animate=False, force=True)
        finally:
            self._placing = False
        self._measure_progress()

    def _read_to(self, line: int) -> None:
        self.scroll_to(y=min(max(0, line), self.max_scroll_y), animate=False, force=True)
        self._note_end()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Note where the reader is, by key, wheel or scroll bar."""
        super().watch_scroll_y(old_value, new_value)
        if self._placing or round(old_value) == round(new_value) or self.size != self._laid_size:
            return
        self._note_place()
        self._note_end()

    def _note_place(self) -> None:
        number = self.scroll_offset.y
        self._anchor = self._page.anchor(number) if number else (0, 0)
        self._measure_progress()
        self._moved = True
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, partial(self._leave, self.story))

    def _note_end(self) -> None:
        if self.story is None or self._ended or self.scroll_offset.y < self.max_scroll_y or not self.size:
            return
        self._ended = self._moved = True
        self._measure_progress()
        self.post_message(self.ReachedEnd(self.story.id))

    def _measure_progress(self) -> None:
        last = self.max_scroll_y
        self.progress = min(1.0, self.scroll_offset.y / last) if last else float(self._ended)

    def _leave(self, story: Story | None) -> None:
        """Tell the place in `story`, where it changed since it was last told."""
        if self._pause is not None:
            self._pause.stop()
            self._pause = None
        if story is not None and self._moved:
            self._moved = False
            self.post_message(self.PlaceChanged(story.id, self.place()))

    def _jump(self, piece: int, offset: int = 0) -> None:
        """Show the line that a link or match stands in, a third down where it is not on the screen."""
        if not self.size:
            self._anchor = piece, offset
            return
        line = self._page.line_of(piece, offset)
        top, height = self.scroll_offset.y, self._height
        if not top <= line < top + height:
            self._scroll(max(0, line - height // 3))
            self._note_place()

    def _step_link(self, step: int) -> None:
        links = [number for number, piece in enumerate(self._page.pieces) if piece.link is not None]
        if not links:
            return
        top, bottom = self.scroll_offset.y, self.scroll_offset.y + self._height
        lines = self._page.first_lines
        if self._link in links and top <= lines[self._link] < bottom:
            chosen = links[(links.index(self._link) + step) % len(links)]
        elif step > 0:
            chosen = next((link for link in links if lines[link] >= top), links[0])
        else:
            chosen = next((link for link in reversed(links) if lines[link] < bottom), links[-1])
        self._focus_link(chosen)
        self._jump(chosen)

    def _focus_link(self, piece: int | None) -> None:
        if piece == self._link:
            return
        self._link = piece
        self._strips.clear()
        self.refresh()
        self.post_message(self.LinkFocused(self.focused_link))

    def _mark_matches(self, keep: bool = False) -> None:
        spans_of = self._found_by or self.match_of
        self._matches = find_in(self._page.pieces, spans_of) if spans_of is not None else ()
        if not keep or self._current is None or self._current >= len(self._matches):
            self._current = None
        self._strips.clear()
        self.refresh()

    def _match_line(self, number: int) -> int:
        match = self._matches[number]
        return self._page.line_of(match.piece, match.start)

    def _match_from(self, line: int) -> int:
        """The first match at or below a line, else the first of all."""
        return next((number for number in range(len(self._matches)) if self._match_line(number) >= line), 0)

    def _step_match(self, step: int) -> None:
        if not self._matches:
            self.post_message(self.MatchMoved(0, 0))
        elif self._current is not None:
            self._go_to_match((self._current + step) % len(self._matches))
        elif step > 0:
            self._go_to_match(self._match_from(self.scroll_offset.y))
        else:
            self._go_to_match((self._match_from(self.scroll_offset.y) - 1) % len(self._matches))

    def _go_to_match(self, number: int) -> None:
        self._current = number
        self._strips.clear()
        self._jump(self._matches[number].piece, self._matches[number].start)
        self.refresh()
        self.post_message(self.MatchMoved(number + 1, len(self._matches)))


def _byline(story: Story) -> str:
    """The line under the headline: who, where, when, how long, and how much of it was read."""
    try:
        from tui_reader.output.head import byline  # type: ignore
        return byline(story)
    except ImportError:
        return " · ".join(["By " + ", ".join(story.about.bylines or ("nobody",)), f"{max(1, story.words // 230)} min"])
