"""A page that is read: it keeps the reader's place through every change of width, and knows the end."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import reactive

from tui_reader.settings import MEASURE, MEASURES
from tui_reader.story import Place
from tui_reader.tui.delay import Delay
from tui_reader.tui.extent import set_extent
from tui_reader.tui.page import lay_out
from tui_reader.tui.page_view import PageView

PAUSE = 0.4
"""Seconds without scrolling after which the place counts as where the reader is."""


class ReadingPage(PageView, inherit_bindings=False):
    """Scrolls by lines and pages. A subclass hears `paused` and `reached_end`.

    The anchor is the piece and offset of the text on top. It moves only when the reader does, so that laying out again
    and again never drifts.
    """

    measure: reactive[int] = reactive(MEASURE, repaint=False, init=False)
    """Columns of text, at most."""
    progress: reactive[float] = reactive(0.0, repaint=False, init=False)
    """How much of the story lies behind, 0 to 1."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._anchor = (0, 0)
        self._awaited: tuple[int, int] | None = None
        self._laid_size = Size(0, 0)
        self._placing = False
        self._ended = False
        self._moved = False
        self._pause = Delay(self)

    def paused(self) -> None:
        """The reader went on, and paused or left."""

    def reached_end(self) -> None:
        """The reader came to the end, for the first time with this text."""

    def validate_measure(self, measure: int) -> int:
        """Keep the measure between what can be read and what is a measure at all."""
        return min(max(measure, MEASURES[0]), MEASURES[-1])

    def watch_measure(self) -> None:
        """Lay out anew, the same text on top."""
        self._lay_out()

    def on_resize(self) -> None:
        """Lay out for the new width, the same text on top."""
        self._lay_out()

    def on_unmount(self) -> None:
        """Tell the place before going."""
        self._leave()

    def on_blur(self) -> None:
        """Tell the place when the reader turns to something else."""
        self._leave()

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

    @property
    def columns(self) -> int:
        """Columns of text that are shown: the measure, or as many as there is room for."""
        return self._text_width

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    @property
    def _text_width(self) -> int:
        return min(self.measure, max(1, self._room - 2))

    def _lay_out(self) -> None:
        """Wrap for the width there is now and bring the anchor back to the top."""
        if self._page.width != self._text_width or not self._page.lines:
            self._page = lay_out(self._page.pieces, self._text_width)
        self._redraw()
        self._laid_size = self.size
        set_extent(self, len(self._page.lines) if self._page.pieces else 0)
        self._restore()
        if self.size and self._awaited is not None:
            awaited, self._awaited = self._awaited, None
            self._jump(*awaited, reading=False)

    def _restore(self) -> None:
        if self._page.pieces:
            at_top = self._anchor == (0, 0)
            self._scroll(0 if at_top else self._page.line_of(*self._anchor))

    def _scroll(self, line: int) -> None:
        """Scroll without taking it for the reader's own reading on."""
        self._placing = True
        try:
            self.scroll_to(y=min(line, self.max_scroll_y), animate=False, force=True)
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

    def _take_anchor(self) -> None:
        number = self.scroll_offset.y
        self._anchor = self._page.anchor(number) if number else (0, 0)
        self._measure_progress()

    def _note_place(self) -> None:
        self._take_anchor()
        self._moved = True
        self._pause.begin(PAUSE, self._leave)

    def _note_end(self) -> None:
        if self._ended or not self._page.pieces or self.scroll_offset.y < self.max_scroll_y or not self.size:
            return
        self._ended = self._moved = True
        self._measure_progress()
        self.reached_end()

    def _measure_progress(self) -> None:
        last = self.max_scroll_y
        self.progress = min(1.0, self.scroll_offset.y / last) if last else float(self._ended)

    def _leave(self) -> None:
        self._pause.stop()
        if self._moved:
            self._moved = False
            self.paused()

    def _begin(self) -> None:
        """Start another text at its top."""
        self._leave()
        self._anchor, self._awaited = (0, 0), None
        self._ended = False

    def _jump(self, piece: int, offset: int = 0, reading: bool = True) -> None:
        """Show the line that a link or match stands in, a third down where it is not on the screen.

        Without `reading` it was the host who went there, and no place is told.
        """
        if not self.size:
            self._awaited = piece, offset
            return
        line = self._page.line_of(piece, offset)
        top, height = self.scroll_offset.y, self._height
        if not top <= line < top + height:
            self._scroll(max(0, line - height // 3))
            if reading:
                self._note_place()
            else:
                self._take_anchor()
