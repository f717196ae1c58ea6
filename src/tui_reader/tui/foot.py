"""The line below everything: keys that work now, and at the right what just happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.dom import DOMNode
from textual.geometry import Region
from textual.reactive import reactive
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from tui_reader.safe_text import safe_name
from tui_reader.tui.commands import BY_ID, Command
from tui_reader.tui.delay import Delay
from tui_reader.tui.key_names import shown_key
from tui_reader.tui.row_look import cut
from tui_reader.widths import cell_width

NOTICE = 4.0
"""Seconds that a notice stays."""
POINT = " · "
"""Stands between the parts of what is standing."""
_BETWEEN = 3
_FOR_KEYS = ("keys", "app.keys")
"""Actions that show the page of keys."""
_LEAST_NAME = 12
"""Columns that are left of a headline in a notice."""
_SHORT = 30
"""Columns that most keys leave for where the reader is."""


class Offer(NamedTuple):
    """A command that works now."""

    command: Command
    key: str
    """The first of its keys, as people write it."""
    node: DOMNode
    """Whose action it is."""


def offers(screen: Screen[object]) -> Iterator[Offer]:
    """The commands that work now, in the order of their table, with the keys they have now."""
    keys: dict[str, tuple[str, DOMNode]] = {}
    field = screen.focused
    for key, (node, binding, enabled, _) in screen.active_bindings.items():
        typed = len(shown_key(key)) == 1 and shown_key(key).isprintable()
        if field is not None and (typed or key == "space") and field.check_consume_key(key, " "):
            continue
        if enabled and binding.id in BY_ID:
            keys.setdefault(binding.id, (binding.key, node))
    for command in BY_ID.values():
        if command.id in keys:
            key, node = keys[command.id]
            yield Offer(command, shown_key(key), node)


class Hint(NamedTuple):
    """A key that works now and what it does."""

    offer: Offer
    words: str

    @property
    def width(self) -> int:
        """Columns of it, with those after it."""
        return cell_width(self.offer.key) + 1 + cell_width(self.words) + _BETWEEN

    @property
    def leads_to_others(self) -> bool:
        """Whether it is the key that shows all others: where there is little room, that is there."""
        return self.offer.command.action in _FOR_KEYS


class Foot(Widget):
    """Draws both on one line; what just happened is never cut to make room for keys."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"foot--key", "foot--notice"}
    DEFAULT_CSS = """
    Foot {
        height: 1;
        padding: 0 1;
        color: $text-muted;
        & > .foot--key { text-style: bold; color: $foreground; }
        & > .foot--notice { color: $text-primary; }
    }
    """

    notice: reactive[str] = reactive("")
    """What just happened; passes."""
    standing: reactive[str] = reactive("", repaint=False)
    """What is said at the right while there is no notice: parts between points, of which the last matters most."""
    hints: reactive[tuple[Hint, ...]] = reactive(())
    """Keys that work now and what they do."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.other_hints: Mapping[str, str] = {}
        """Hints that this screen has instead of those of the table, by the ids of commands."""
        self._remedy = ""
        self._passing = Delay(self)
        self._updating = False

    def on_mount(self) -> None:
        """Follow what works."""
        self.screen.bindings_updated_signal.subscribe(self, self.update_hints)

    def update_hints(self, screen: Screen[object]) -> None:
        """Show what works now, once for all that changes together."""
        if not self._updating:
            self._updating = True
            self.call_later(self._update_hints, screen)

    def _update_hints(self, screen: Screen[object]) -> None:
        self._updating = False
        if screen.is_mounted and screen.is_current:
            found = (Hint(offer, self._hint(offer.command)) for offer in offers(screen))
            self.hints = tuple(hint for hint in found if hint.words)

    def _hint(self, command: Command) -> str:
        return self.other_hints.get(command.id, command.hint)

    def say(self, notice: str, remedy: str = "", seconds: float | None = NOTICE) -> None:
        """Say what just happened, on one line, made safe; a `remedy`, behind it, is there however long it is.

        `seconds` None: until something else is said.
        """
        self._remedy = f"{POINT}{remedy}" if remedy else ""
        self.notice = safe_name(notice) + self._remedy
        if seconds is None:
            self._passing.stop()
        else:
            self._passing.begin(seconds, self._pass)

    def watch_standing(self, before: str, after: str) -> None:
        """Draw what is standing alone, where it is as wide as before: the less is drawn anew, the sooner it is seen."""
        if self.notice:
            return
        before, after = self._standing(before), self._standing(after)
        width = cell_width(after)
        if width and width == cell_width(before):
            self.refresh(Region(self.size.width - width, 0, width, 1))
        else:
            self.refresh()

    def _standing(self, standing: str) -> str:
        """As many parts of what is standing, from the last, as the keys leave room for.

        That are `_SHORT` columns at least, where these leave the first key and that for all others theirs.
        """
        width = self.size.width
        needed = sum(hint.width for hint in self.hints[:1]) + sum(
            hint.width for hint in self.hints[1:] if hint.leads_to_others
        )
        room = max(min(_SHORT, width - needed), width - sum(hint.width for hint in self.hints))
        while standing and cell_width(standing) > room:
            standing = standing.partition(POINT)[2]
        return standing

    def _fitting(self, room: int) -> list[Hint]:
        """As many of the hints as there is room for, in their order: the first of all, then that for all keys."""
        kept = set()
        for hint in (*self.hints[:1], *sorted(self.hints[1:], key=lambda hint: not hint.leads_to_others)):
            if hint.width <= room:
                kept.add(hint)
                room -= hint.width
        return [hint for hint in self.hints if hint in kept]

    def _sides(self) -> tuple[list[Hint], str]:
        """What stands at the left and at the right."""
        width = self.size.width
        right = (
            told(self.notice.removesuffix(self._remedy), self._remedy, width)
            if self.notice
            else self._standing(self.standing)
        )
        return self._fitting(width - cell_width(right) + (0 if right else _BETWEEN)), right

    async def on_click(self, event: events.Click) -> None:
        """Do what the key under the pointer does."""
        hints, _ = self._sides()
        ends = accumulate((hint.width for hint in hints), initial=self.gutter.left)
        for hint, start in zip(hints, ends, strict=False):
            if start <= event.x < start + hint.width - _BETWEEN:
                await self.app.run_action(hint.offer.command.action, hint.offer.node)

    def _pass(self) -> None:
        self.notice = ""

    def render_line(self, y: int) -> Strip:
        """The line."""
        width = self.size.width
        base, key = self.rich_style, self.get_component_rich_style("foot--key")
        hints, right = self._sides()
        segments: list[Segment] = []
        for hint in hints:
            segments += [Segment(hint.offer.key, key), Segment(f" {hint.words}", base)]
            segments.append(Segment(" " * _BETWEEN, base))
        used = sum(hint.width for hint in hints)
        segments.append(Segment(" " * max(0, width - used - cell_width(right)), base))
        segments.append(Segment(right, self.get_component_rich_style("foot--notice") if self.notice else base))
        return Strip(segments).adjust_cell_length(width, base)


def told(notice: str, remedy: str, width: int) -> str:
    """A notice in so many columns: a headline in it gives way first, then its end; `remedy` behind it never does."""
    over = cell_width(notice + remedy) - width
    if over <= 0:
        return notice + remedy
    # A headline is known by its first words.
    before, opened, quoted = notice.partition("“")
    name, closed, after = quoted.rpartition("”")
    if closed:
        notice = before + opened + cut(name, max(_LEAST_NAME, cell_width(name) - over)) + closed + after
    return cut(notice, width - cell_width(remedy)) + remedy
