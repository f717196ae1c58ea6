"""What somebody may have meant who wrote a field that there is not."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OTHERWISE = {
    "headline": "title",
    "subject": "title",
    "author": "byline",
    "by": "byline",
    "from": "byline",
    "source": "outlet",
    "feed": "outlet",
    "location": "place",
    "language": "lang",
    "label": "tag",
    "since": "date",
    "after": "date",
    "before": "date",
    "until": "date",
    "order": "sort",
}
"""What fields are called elsewhere, and here."""

_NAMED = re.compile(r"([A-Za-z]+):")


def unknown_field(word: str, known: Iterable[str]) -> str | None:
    """What is wrong with ``titel:bridge``, and the nearest right field; None where it seems to be mere text."""
    named = _NAMED.match(word)
    meant = named and _nearest(named[1].lower(), known)
    if not (named and meant):
        return None
    return f"there is no {named[0]} to look in, did you mean {meant}:? (as text it goes in quotation marks)"


def _nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name of which `name` is another, or a typing error away; two where it is long enough to tell."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extractOne

    if name in _OTHERWISE:
        return _OTHERWISE[name]
    errors = 0 if len(name) < 3 else 1 if len(name) < 6 else 2
    found = extractOne(name, list(known), scorer=OSA.distance, score_cutoff=errors)
    return found[0] if found else None
