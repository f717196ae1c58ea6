"""What is said of the list: in the line above it, and in its place where it is empty. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tui_reader.dates import full
from tui_reader.desk import Findings, Order, View
from tui_reader.desk.grouping import By, Filter
from tui_reader.story import Precision, Published
from tui_reader.tui.views import order_words, said

if TYPE_CHECKING:
    from tui_reader.tui.watch import Growing

NO_HIT = "{}.\n\nDrop a word, or Esc for the whole list."
NONE_ALIKE = "No story is like this one.\n\nEsc for the whole list."
OFFERED = "{}.\n\nEnter looks for that; Esc for the whole list."
NO_STORY = "No story here yet.\n\nPut stories into {}: text files, saved pages and others. They are shown as they come."
UNREAD = "{}\n\nSo nothing of the library can be {} yet. When that is put right, r looks again."
LOOKING = "Looking for stories in {} …"
FILTERED_OUT = "No story {} in this list.\n\nEsc shows them all again."


def library_words(view: View, stories: int, of: int, narrowed: Filter, growing: Growing | None) -> str:
    """How many stories of the library are shown, which, and in which order; or how far the index has come."""
    if growing:
        return f"indexing {growing.indexed:,} of {growing.of:,}{_left(growing)}"
    within = f"{stories:,} of " if narrowed != Filter() else ""
    return within + _with(narrowed, said(view, of))


def hits_words(found: Findings, shown: int, order: str, alike: bool, narrowed: Filter, growing: Growing | None) -> str:
    """How many stories were found, of how many that could be searched, and in which order (`hits_order`)."""
    of = max(found.of, growing.of if growing else 0)
    within = f"{shown:,} of " if narrowed != Filter() else ""
    if alike:
        words = f"{found.total:,} like this one · {order}"
    elif found.searched < of:
        words = f"{found.total:,} found · {found.searched:,} of {of:,} searched{_left(growing)}"
    else:
        words = f"{found.total:,} of {of:,} stories · {order}"
    return within + _with(narrowed, words)


def hits_order(query: str, order: Order | None, by: By | None, alike: bool) -> str:
    """In which order hits stand, in words."""
    if order:
        words = order_words(*order)
    elif not alike and "sort:" in query.casefold():
        words = "" if by else "as the search sorts"
    else:
        words = "" if by else "by relevance"
    return ", ".join(filter(None, (f"by {by}" if by else "", words)))


def unread(failure: str, what: str) -> str:
    """What is said where nothing can be ``listed`` or ``found``, since the library could not be read."""
    return UNREAD.format(failure[:1].upper() + failure[1:].rstrip(".") + ".", what)


def filtered_out(narrowed: Filter) -> str:
    """What is said where no story of a list passes a filter."""
    return FILTERED_OUT.format(_narrowed(narrowed).removeprefix(" · ").replace(" · ", ", "))


def days_words(days: tuple[date, date]) -> str:
    """A stretch of days: ``3 June 2025``, ``3 May – 3 June 2025``, ``3 May 2024 – 3 June 2025``, ``August 2025``."""
    first, last = days
    from calendar import monthrange

    if (first, last) == (first.replace(day=1), first.replace(day=monthrange(first.year, first.month)[1])):
        return full(Published(first.isoformat()[:7], Precision.MONTH))
    words = [full(Published(day.isoformat(), Precision.DAY)) for day in dict.fromkeys(days)]
    if first.year == last.year:
        words[:-1] = [word.removesuffix(f" {first.year}") for word in words[:-1]]
    return " – ".join(words)


def _with(narrowed: Filter, words: str) -> str:
    """Words of a list, what it is narrowed to behind its number: where there is little room, the last is left out."""
    number, point, others = words.partition(" · ")
    return f"{number}{_narrowed(narrowed)}{point}{others}"


def _narrowed(narrowed: Filter) -> str:
    text = f" · with “{narrowed.text.strip()}”" if narrowed.text.strip() else ""
    return text + (f" · of {days_words(narrowed.days)}" if narrowed.days else "")


def _left(growing: Growing | None) -> str:
    return f" · {growing.left}" if growing and growing.left else ""
