"""What a search found, in the order and the groups in which the list shows it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from tui_reader.desk import Findings
from tui_reader.desk.grouping import By, Group, grouped
from tui_reader.story import QueryError, Row


class Hits(NamedTuple):
    """Findings, and how they are shown."""

    found: Findings
    """The best first."""
    shown: Findings
    """Those that pass the filter, group after group."""
    groups: Sequence[Group] = ()
    fault: QueryError | None = None
    """Why nothing was found, where the query is broken."""


def hits_of(
    found: Findings,
    passing: Collection[str] | None,
    by: By | None,
    rows: Callable[[Sequence[str]], Sequence[Row]],
) -> Hits:
    """`found`, of which those `passing` are shown, in groups each where its best stands; `rows` fetches rows for that.

    In groups a story that has no row any more is left out.
    """
    shown = found
    if passing is not None:
        shown = found._replace(matches=tuple(match for match in found.matches if match[0] in passing))
    if by is None:
        return Hits(found, shown)
    scores = dict(shown.matches)
    ids, groups = grouped(rows(list(scores)), by)
    return Hits(found, shown._replace(matches=tuple((story_id, scores[story_id]) for story_id in ids)), groups)
