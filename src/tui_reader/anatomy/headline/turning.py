"""A sentence without what stands before its verb: where the verb stands second, the subject then goes before it.

``Am Montag hat der Bürgermeister sein Amt niedergelegt``: ``Der Bürgermeister hat sein Amt niedergelegt``.
"""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.anatomy.headline.model import Model, chance
from tui_reader.anatomy.headline.signs import turn_signs
from tui_reader.anatomy.headline.speech import VERBS
from tui_reader.anatomy.headline.words import Words

_LONGEST = 14
"""Words of a subject."""
_LATEST = 30
"""Words before the verb."""
_LIKELY = 0.25
"""The least chance at which a sentence is turned."""


def places(words: Words) -> Iterator[tuple[int, int]]:
    """Each verb, and each word behind it with which its subject might end."""
    count = len(words.words)
    for verb in range(1, min(count, _LATEST)):
        if words.kinds[verb] in VERBS:
            for last in range(verb + 1, min(count, verb + _LONGEST + 1)):
                yield verb, last


def turned(words: Words, model: Model) -> tuple[float, list[str]] | None:
    """The likeliest way to turn a sentence, with its chance; None where it is better left as it stands."""
    likely, verb, last = max(
        ((chance(model.score(turn_signs(words, *place))), *place) for place in places(words)), default=(0.0, 0, 0)
    )
    return (likely, around(words.words, verb, last)) if likely > _LIKELY else None


def around(words: list[str], verb: int, last: int) -> list[str]:
    """`words` from the subject on, the verb behind it."""
    subject = words[verb + 1 : last + 1]
    return [subject[0][:1].upper() + subject[0][1:], *subject[1:], words[verb], *words[last + 1 :]]
