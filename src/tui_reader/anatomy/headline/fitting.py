"""The parts of a clause that stay where not all of them fit."""

from __future__ import annotations

from collections.abc import Iterator

from tui_reader.anatomy.headline.parts import (
    AFTER,
    ASIDE,
    MUST,
    OF_OBJECT,
    OF_SUBJECT,
    SOFT,
    SUBJECTS_PLACE,
    WHEN,
    Part,
)
from tui_reader.anatomy.headline.word_labels import Sentence


def fitting(parts: list[Part], most: int) -> Iterator[list[Part]]:
    """The parts without those that rank lowest, so many that the rest fits; then without more and more."""
    kept = list(parts)
    while True:
        if sum(part.end - part.start for part in kept) <= most:
            yield list(kept)
        at = min(range(len(kept)), key=lambda number: (kept[number].rank, -number))
        if kept[at].rank == MUST:
            return
        gone = kept.pop(at)
        while at < len(kept) and kept[at].goes_with(gone):
            del kept[at]


def with_plain_subject(parts: list[Part]) -> list[Part]:
    """The parts, what tells more of the subject going first."""
    return [part.ranked(WHEN, part.bound) if part.rank in (SUBJECTS_PLACE, OF_SUBJECT) else part for part in parts]


def with_short_end(parts: list[Part]) -> list[Part]:
    """The parts, what the verb hardly waits for going before what tells more of the subject."""
    return [part.ranked(AFTER, part.bound) if part.rank == SOFT else part for part in parts]


def filled(sentence: Sentence, parts: list[Part], kept: list[Part], most: int) -> list[Part]:
    """The parts that were kept, with what tells more of the nouns where there is room for it."""
    ranks = (SUBJECTS_PLACE, OF_OBJECT, OF_SUBJECT, *[AFTER, SOFT] * sentence.tongue.framed)
    room = most - sum(part.end - part.start for part in kept)
    chosen = set(map(parts.index, kept))
    for place in sorted(range(1, len(parts)), key=lambda at: -parts[at].rank if sentence.tongue.framed else 0):
        part = parts[place]
        free = sentence.tongue.framed and not part.bound and _goes_on(parts, chosen, place)
        if (
            part.end - part.start <= room
            and part.rank in ranks
            and place not in chosen
            and (free or place - 1 in chosen)
        ):
            chosen.add(place)
            room -= part.end - part.start
    return [parts[place] for place in sorted(chosen)]


def _goes_on(parts: list[Part], chosen: set[int], place: int) -> bool:
    """Whether nothing but times and asides is left out between what was chosen and a part behind it."""
    before = max((at for at in chosen if at < place), default=0)
    return all(part.rank in (WHEN, ASIDE) for part in parts[before + 1 : place])
