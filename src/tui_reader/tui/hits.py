"""What a search found, in the order and the groups in which the list shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui_reader.desk import Findings
from tui_reader.desk.grouping import By, grouped
from tui_reader.story import Row
from tui_reader.tui.list_layout import Group


class Hits(NamedTuple):
    """Findings, and how they are shown."""

    found: Findings
    """The best first."""
    shown: Findings
    """The same, group after group."""
    groups: Sequence[Group] = ()


def in_groups(found: Findings, rows: Sequence[Row], by: By) -> Hits:
    """`found` in groups, each where its best stands; a story that has no row any more is left out."""
    scores = dict(found.matches)
    groups: list[Group] = []
    matches: list[tuple[str, float]] = []
    for group in grouped(rows, by):
        groups.append(Group(group.heading, len(matches), len(group.ids)))
        matches += ((story_id, scores[story_id]) for story_id in group.ids)
    return Hits(found, found._replace(matches=tuple(matches)), groups)
