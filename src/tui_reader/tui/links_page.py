"""A page whose linked headlines can be chosen: one after the other, or by the letters that stand before them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from textual.message import Message

from tui_reader.story import Link
from tui_reader.tui.page import Stretch
from tui_reader.tui.pieces import Role
from tui_reader.tui.reading_page import ReadingPage

LETTERS = "asdfghjklewrtyuiopzxcvbnm"
"""Of hints: those under the fingers first; q closes panels everywhere."""

_NO_HINTS: Mapping[Stretch, str] = MappingProxyType({})


_HEADS = (Role.TITLE, Role.DERIVED_TITLE, Role.SUBHEAD)


class Part(NamedTuple):
    """A part of the story that the reader may go to."""

    piece: int
    text: str
    note: str
    """Where it stands."""


class LinksPage(ReadingPage, inherit_bindings=False):
    """Gives one linked headline the focus, and on demand letters to all that are on the screen."""

    @dataclass
    class Followed(Message, namespace="story_view"):
        """A linked headline was chosen; its target is None where the library does not hold the story."""

        link: Link

    @dataclass
    class LinkFocused(Message, namespace="story_view"):
        """A linked headline has the focus, or none any more."""

        link: Link | None

    @property
    def focused_link(self) -> Link | None:
        """The linked headline that Enter follows."""
        return None if self._link is None else self._page.links.get(self._link)

    @property
    def has_links(self) -> bool:
        """Whether there is a linked headline on the page."""
        return bool(self._page.links)

    def focus_link(self, link: Link | None) -> None:
        """Give the focus to a linked headline where it stands, without going there."""
        self._focus_link(next((stretch for stretch, each in self._page.links.items() if each == link), None))

    def clear_link(self) -> bool:
        """Take the focus off the linked headline; whether there was one."""
        had = self._link is not None
        self._focus_link(None)
        return had

    def visible_links(self) -> list[Link]:
        """The linked headlines that begin on the screen, from top to bottom."""
        return [self._page.links[stretch] for stretch in self._visible_links()]

    def show_hints(self) -> dict[str, Link]:
        """Let each linked headline on the screen have letters in place of its arrow; which letters mean which."""
        shown = dict(zip(self._visible_links(), hints(len(self._visible_links())), strict=True))
        self._set_hints(shown)
        return {letters: self._page.links[stretch] for stretch, letters in shown.items()}

    def narrow_hints(self, typed: str) -> None:
        """Show only the letters that go on as `typed` began."""
        self._set_hints({stretch: letters for stretch, letters in self._hints.items() if letters.startswith(typed)})

    def hide_hints(self) -> None:
        """Let the linked headlines have their arrows again."""
        self._set_hints(_NO_HINTS)

    def outline(self) -> list[Part]:
        """The headline and the subheads, with how far down each stands; the one being read is said to be."""
        heads = [number for number, piece in enumerate(self._page.pieces) if piece.role in _HEADS]
        here = max((number for number in heads if number <= self._anchor[0]), default=None)
        longest = max(1, len(self._page.lines))
        return [
            Part(
                number,
                self._page.pieces[number].text,
                "you are here" if number == here else f"{100 * self._page.first_lines[number] // longest} %",
            )
            for number in heads
        ]

    def go_to_piece(self, piece: int) -> None:
        """Bring a part of the page to the top, as reading on does."""
        if piece < len(self._page.first_lines):
            self._read_to(self._page.first_lines[piece] if piece else 0)

    def action_next_link(self) -> None:
        """Focus the next linked headline, after the last the first."""
        self._step_link(1)

    def action_previous_link(self) -> None:
        """Focus the linked headline before, before the first the last."""
        self._step_link(-1)

    def action_follow(self) -> None:
        """Follow the focused linked headline; one that has gone out of sight is shown first."""
        if self._link is not None and self._link not in self._visible_links():
            self._jump(self._link.piece, self._link.start)
        else:
            self.follow_link()

    def follow_link(self) -> None:
        """Follow the focused linked headline, wherever it is."""
        if (link := self.focused_link) is not None:
            self.post_message(self.Followed(link))

    def _set_hints(self, shown: Mapping[Stretch, str]) -> None:
        self._hints = shown
        self._redraw()

    def _visible_links(self) -> list[Stretch]:
        top, bottom = self.scroll_offset.y, self.scroll_offset.y + self._height
        return [link for link in self._page.links if top <= self._page.line_of(link.piece, link.start) < bottom]

    def _step_link(self, step: int) -> None:
        links = list(self._page.links)
        if not links:
            return
        top, bottom = self.scroll_offset.y, self.scroll_offset.y + self._height
        lines = {link: self._page.line_of(link.piece, link.start) for link in links}
        if self._link in lines and top <= lines[self._link] < bottom:
            chosen = links[(links.index(self._link) + step) % len(links)]
        elif step > 0:
            chosen = next((link for link in links if lines[link] >= top), links[0])
        else:
            chosen = next((link for link in reversed(links) if lines[link] < bottom), links[-1])
        self._focus_link(chosen)
        self._jump(chosen.piece, chosen.start)

    def _focus_link(self, link: Stretch | None) -> None:
        if link == self._link:
            return
        self._link = link
        self._redraw()
        self.post_message(self.LinkFocused(self.focused_link))


def hints(number: int) -> list[str]:
    """So many different letters, or pairs of letters where there are not enough; none begins as another one is."""
    if number <= len(LETTERS):
        return list(LETTERS[:number])
    return [first + second for second in LETTERS for first in LETTERS][:number]
