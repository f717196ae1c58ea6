"""What has to stay of what stands behind a verb, once all of it is known."""

from __future__ import annotations

from tui_reader.anatomy.headline.parts import AFTER, ASIDE, MUST, OF_SUBJECT, SOFT, WHEN, Part
from tui_reader.anatomy.headline.word_labels import PREPOSITION, SUBORDINATING, Sentence

LIKE = ("como", "comme", "come")
IDIOM = 2
"""Words of a phrase between a verb and its object that makes the verb another one: ``mis au point``."""


def settled(sentence: Sentence, parts: list[Part], inverted: bool, satisfied: bool) -> list[Part]:
    """The parts; what stands between the verb and the noun it waits for stays, and so does the first phrase where
    no noun came."""
    noun = next((at for at, part in enumerate(parts[1:], 1) if part.rank == MUST), 0)
    heavy = noun and sentence.labels[parts[noun].start] == PREPOSITION
    likened = noun and sentence.bare[parts[noun].start] in LIKE
    heavy = heavy and (parts[noun].end - parts[noun].start > IDIOM or likened)
    later = next((at for at in range(noun + 1, len(parts)) if parts[at].rank == MUST), 0)
    if heavy and later and sentence.bare[parts[noun].start] in sentence.tongue.beside:
        # ``negocia con el comité | el despido``
        parts[noun] = parts[noun].ranked(OF_SUBJECT)
    for at in range(1, noun):
        part = parts[at]
        named = sentence.words[part.end - 1][:1].isupper()
        told = sentence.labels[parts[noun].start] == SUBORDINATING
        if part.rank == AFTER and part.end - part.start <= IDIOM and not named and not told:
            parts[at] = part.ranked(SOFT if inverted else MUST, part.bound)
    loose = next((at for at, part in enumerate(parts[1:], 1) if part.rank == AFTER), 0)
    if not noun and satisfied and loose and not parts[loose].bound:
        # What happened says more with where it did.
        parts[loose] = parts[loose].ranked(SOFT)
    if not noun and not satisfied:
        at = next((at for at, part in enumerate(parts[1:], 1) if part.rank not in (WHEN, ASIDE)), 0)
        at = at or next((at for at, part in enumerate(parts[1:], 1) if part.rank == WHEN), 0)
        if at:
            parts[at] = parts[at].ranked(MUST)
    for at in range(1, len(parts)):
        after_time = parts[at].bound and parts[at - 1].rank == WHEN
        if after_time or parts[at - 1].rank == ASIDE and parts[at].rank == AFTER:
            parts[at] = parts[at].ranked(parts[at].rank, not after_time)
    return parts
