"""Which stories the list shows, and in which order: what there is to choose from, and its palette."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui_reader.desk import Sort, View
from tui_reader.safe_text import safe_name

if TYPE_CHECKING:
    from tui_reader.desk import Tag

INVITATION = "Which stories, in which order?"
_ORDERS = {
    "Newest first": (Sort.DATE, False),
    "Oldest first": (Sort.DATE, True),
    "By headline": (Sort.HEADLINE, False),
    "By outlet": (Sort.OUTLET, False),
    "Longest first": (Sort.LENGTH, False),
    "Shortest first": (Sort.LENGTH, True),
    "By path": (Sort.PATH, False),
}


class Choice(NamedTuple):
    """A view that can be chosen."""

    words: str
    view: View
    chosen: bool
    """Whether it is shown now."""


def choices(view: View, tags: Sequence[Tag]) -> Iterator[Choice]:
    """What can be shown instead of `view`: other stories in its order, and its stories in another order."""
    plain = View(sort=view.sort, reverse=view.reverse)
    which = {
        "All stories": plain,
        "Unread stories": plain._replace(unread=True),
        "Stories begun": plain._replace(begun=True),
        "Starred stories": plain._replace(starred=True),
    }
    which |= {f"Tagged {safe_name(tag.name)} · {tag.stories:,}": plain._replace(tag=tag.name) for tag in tags}
    for words, other in which.items():
        yield Choice(words, other, other == view)
    for words, (sort, reverse) in _ORDERS.items():
        yield Choice(words, view._replace(sort=sort, reverse=reverse), (sort, reverse) == (view.sort, view.reverse))


def said(view: View, stories: int) -> str:
    """How many stories a view shows, in words: ``3 unread stories · oldest first``."""
    marks = {"unread": view.unread, "begun": view.begun, "starred": view.starred}
    which = " ".join(name for name, wanted in marks.items() if wanted)
    parts = [f"{stories:,}", which, "story" if stories == 1 else "stories", f"tagged {view.tag}" if view.tag else ""]
    order = next(words for words, order in _ORDERS.items() if order == (view.sort, view.reverse))
    return " ".join(filter(None, parts)) + (f" · {order.lower()}" if order != "Newest first" else "")


def nothing(view: View) -> str:
    """What is said where a view of a part of the library shows no story; empty for the whole library."""
    if view == View(sort=view.sort, reverse=view.reverse):
        return ""
    which = said(view._replace(sort=Sort.DATE, reverse=False), 0).removeprefix("0 ")
    return f"{'Everything here is read' if view.unread else f'There are no {which}'}.\n\nv shows other stories."


class ViewChoices(Provider):
    """Finds views by their words; the one that is shown now is said to be."""

    async def startup(self) -> None:
        """Have the tags that there are."""
        browsing = self.screen.browsing  # type: ignore[attr-defined]
        self._show = browsing.show_view
        self._choices = list(choices(browsing.view, await asyncio.to_thread(browsing.tags)))

    async def discover(self) -> Hits:
        """Every view."""
        for choice in self._choices:
            shown = Content.assemble(choice.words, ("   shown now" if choice.chosen else "", "$text-muted"))
            yield DiscoveryHit(shown, partial(self._show, choice.view), choice.words)

    async def search(self, query: str) -> Hits:
        """The views whose words fit."""
        matcher = self.matcher(query)
        for choice in self._choices:
            score = matcher.match(choice.words)
            if score > 0:
                yield Hit(score, matcher.highlight(choice.words), partial(self._show, choice.view), choice.words)
