"""Why stories were found, as lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.desk import Desk, Findings


def explained(desk: Desk, findings: Findings, at_once: int) -> Iterator[str]:
    """How the query was understood, and for each hit the parts of its score; asked for so many hits at once.

    The lines hold untrusted text.
    """
    for start in range(0, max(1, len(findings.matches)), at_once):
        explanation = desk.explain(findings, start, start + at_once)
        if not start:
            yield f"{explanation.words}: {findings.total:,}"
        scores = dict(findings.matches[start : start + at_once])
        for row in desk.rows(list(scores)):
            yield f"{row.id[:12]}  {scores[row.id]:.2f}  {row.title.text}"
            for part in explanation.parts.get(row.id, ()):
                where = ", ".join(f"{field} {times}" for field, times in part.where)
                forms = f" ({', '.join(part.forms)})" if part.forms else ""
                yield f"    {part.score:6.2f}  {part.what}: {where}{forms}".removesuffix(": ")
