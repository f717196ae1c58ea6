"""A place that stands before a dash as any name does: ``Harrow Bay — The bridge is shut.``

Nothing about it says that it is a place. The rest of the story must: it says what is ``in Harrow Bay``, and lets nobody
of that name speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tui_reader.anatomy import cues
from tui_reader.anatomy.datelines import Dateline
from tui_reader.dates import MONTH_NAMES

_DASHES = (" — ", " – ")
_LONGEST = 40
"""Characters of the name."""
_WORDS = 3
_NEAR = 100
"""Characters after the dash in which another makes what stands between them an insertion."""
_GOING_ON = ("'", "’", "-")
"""What follows a name that is but the beginning of one, or that owns what follows."""
_OPENING = ("ARTICLES", "STOP_WORDS", "PREPOSITIONS")
"""What begins a sentence, and no second name."""
_STRANGE = ("SECTIONS", "OUTLET_WORDS", "DATE_WORDS", "ROLE_WORDS", "NO_PLACES", "NO_PLACE_FIRST", "STOP_WORDS")
"""What is no name of a place: ``Analysis — The bridge is shut.``"""


def place_before_dash(text: str, others: Sequence[str]) -> Dateline | None:
    """The place before a lead; None where nothing says that it is one. `others`: the other lines of the story."""
    name, dash, rest = next((cut for one in _DASHES if (cut := text[: _LONGEST + _NEAR].partition(one))[1]), ("",) * 3)
    words = name.split()
    if not dash or not 0 < len(words) <= _WORDS or len(name) > _LONGEST or any(one in rest for one in _DASHES):
        return None
    following = rest.split(None, 1)[0] if rest.strip() else ""
    if not following[:1].isupper() or following.isupper() and len(following) > 1:
        return None
    if not any(following.lower() in cues.words(table) for table in _OPENING):
        return None
    named = all(word[0].isupper() and word.replace("-", "").replace("'", "").isalpha() for word in words)
    strange = frozenset(MONTH_NAMES).union(*map(cues.words, _STRANGE))
    if not named or not strange.isdisjoint(word.lower() for word in words):
        return None
    texts = [text[len(name) + len(dash) :], *others]
    told = _is_somewhere(name, texts) and not _is_somebody(words, texts)
    return Dateline(name, None, len(name) + len(dash)) if told else None


def _is_somewhere(name: str, texts: Sequence[str]) -> bool:
    """Whether something is said to be in or near what has this name; ``in Harrow Bay’s papers`` may be anybody."""
    for text in texts:
        before, found, after = text.partition(name)
        while found:
            last = before.split()[-1:] if before.endswith(" ") else []
            if "".join(last).lower() in cues.words("PLACING") and not (after[:1].isalnum() or after[:1] in _GOING_ON):
                return True
            before, found, after = after.partition(name)
    return False


def _is_somebody(name: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether the last word of a name stands beside a verb of saying, or without the words before it."""
    for text in texts:
        if name[-1] not in text:
            continue
        words = ["", *(word.strip(".,:;!?\"'“”‘’()") for word in text.split()), ""]
        for before, (word, after) in zip(words, pairwise(words[1:]), strict=False):
            if word.removesuffix("'s").removesuffix("’s") != name[-1]:
                continue
            speaks = not cues.words("SAID").isdisjoint((before.lower(), after.lower()))
            if speaks or len(name) > 1 and before != name[-2]:
                return True
    return False
