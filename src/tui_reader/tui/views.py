"""Which stories the list shows, and in which order: what there is to choose from, and its palette."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from tui_reader.desk import Order, Sort, View
from tui_reader.desk.grouping import By
from tui_reader.safe_text import safe_name
from tui_reader.tui.choosing import Choice, Choices
from tui_reader.tui.lane import Failed

if TYPE_CHECKING:
    from textual.command import Hits
    from textual.screen import Screen
    from textual.style import Style

    from tui_reader.desk import Tag
    from tui_reader.tui.browsing import Browsing

INVITATION = "Which stories, in which order?"
SHOWN = "shown now"
"""Said of a choice."""

_ORDERS = {
    "Newest first": (Sort.DATE, False),
    "Oldest first": (Sort.DATE, True),
    "By headline": (Sort.HEADLINE, False),
    "By outlet": (Sort.OUTLET, False),
    "Longest first": (Sort.LENGTH, False),
    "Shortest first": (Sort.LENGTH, True),
    "By path": (Sort.PATH, False),
    "By headline, from the end": (Sort.HEADLINE, True),
    "By outlet, from the end": (Sort.OUTLET, True),
    "By path, from the end": (Sort.PATH, True),
}


_GROUPS = {
    "without groups": None,
    "in groups by day": By.DAY,
    "in groups by outlet": By.OUTLET,
    "in groups by folder": By.FOLDER,
}


class Known(NamedTuple):
    """What can be chosen besides what always can."""

    tags: Sequence[Tag]
    searches: Sequence[str]
    """The names of saved searches."""


def choices(browsing: Browsing, known: Known) -> Iterator[Choice]:
    """Other stories in the order there is, saved searches, the stories there are in groups or in another order."""
    view = browsing.view
    plain = View(sort=view.sort, reverse=view.reverse, by=view.by)
    which = {
        "All stories": plain,
        "Unread stories": plain._replace(unread=True),
        "Stories begun": plain._replace(begun=True),
        "Starred stories": plain._replace(starred=True),
    }
    which |= {f"Tagged {safe_name(tag.name)} · {tag.stories:,}": plain._replace(tag=tag.name) for tag in known.tags}
    for words, other in which.items():
        yield _choice(words, partial(browsing.show_view, other), other == view and browsing.query is None)
    for name in known.searches:
        yield Choice(f"Search {safe_name(name)}", partial(browsing.ask_saved, name))
    for words, by in _GROUPS.items():
        if browsing.query is None:
            yield _choice(f"Stories {words}", partial(browsing.show_view, view._replace(by=by)), by is view.by)
        else:
            yield _choice(f"Hits {words}", partial(browsing.group_hits, by), by is browsing.by)
    if browsing.query is not None:
        yield _choice("Hits by relevance", partial(browsing.order_hits, None), browsing.order is None)
        for words, order in _ORDERS.items():
            shown = f"Hits {words[0].lower()}{words[1:]}"
            yield _choice(shown, partial(browsing.order_hits, Order(*order)), browsing.order == order)
    for words, (sort, reverse) in _ORDERS.items():
        other = view._replace(sort=sort, reverse=reverse)
        yield _choice(words, partial(browsing.show_view, other), other == view and browsing.query is None)


def _choice(words: str, show: Callable[[], object], shown: bool) -> Choice:
    """To show something else, or what is `shown` now."""
    return Choice(words, show, SHOWN if shown else "")


def order_words(sort: Sort, reverse: bool) -> str:
    """An order in words: ``oldest first``."""
    words = next(words for words, order in _ORDERS.items() if order == (sort, reverse))
    return words[0].lower() + words[1:]


def said(view: View, stories: int) -> str:
    """How many stories a view shows, in words: ``3 unread stories · oldest first``."""
    marks = {"unread": view.unread, "begun": view.begun, "starred": view.starred}
    which = " ".join(name for name, wanted in marks.items() if wanted)
    parts = [f"{stories:,}", which, "story" if stories == 1 else "stories", f"tagged {view.tag}" if view.tag else ""]
    order = order_words(view.sort, view.reverse)
    order = "" if order == "newest first" else f" · {order}"
    return " ".join(filter(None, parts)) + (f" · grouped by {view.by}" if view.by else "") + order


def nothing(view: View) -> str:
    """What is said where a view of a part of the library shows no story; empty for the whole library."""
    if view == View(sort=view.sort, reverse=view.reverse, by=view.by):
        return ""
    which = said(view._replace(sort=Sort.DATE, reverse=False, by=None), 0).removeprefix("0 ")
    return f"{'Everything here is read' if view.unread else f'There are no {which}'}.\n\nv shows other stories."


class ViewChoices(Choices):
    """What else the list can show; of what is shown now that is said."""

    def __init__(self, screen: Screen[Any], match_style: Style | None = None) -> None:
        super().__init__((), screen, match_style)

    async def startup(self) -> None:
        """Look for what there is to choose from, to the end, though the search of a letter is given up at the next."""
        self._known = asyncio.create_task(self._know())

    async def discover(self) -> Hits:
        """Every choice, as soon as they are known."""
        await asyncio.shield(self._known)
        async for hit in super().discover():
            yield hit

    async def search(self, query: str) -> Hits:
        """The choices whose words fit, as soon as they are known."""
        await asyncio.shield(self._known)
        async for hit in super().search(query):
            yield hit

    async def _know(self) -> None:
        browsing = self.screen.browsing  # type: ignore[attr-defined]
        try:
            known = await asyncio.to_thread(browsing.known)
        except Exception as error:
            # What can always be chosen still can.
            self.screen.post_message(Failed(error))
            known = Known((), ())
        others = self.screen.other_libraries  # type: ignore[attr-defined]
        libraries = [Choice(f"Library {safe_name(other.words)}", other.do) for other in others]
        self._choices = [*choices(browsing, known), *libraries]
