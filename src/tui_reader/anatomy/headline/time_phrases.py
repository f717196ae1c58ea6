"""Phrases that tell when."""

from __future__ import annotations

from tui_reader.anatomy.headline.word_labels import ADVERB, DETERMINER, OF, PREPOSITION, TIME, Sentence


def is_time(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase tells when: ``el pasado 26 de agosto``, ``a primera hora``."""
    tongue = sentence.tongue
    inner = range(start, end)
    lasting = sentence.bare[start] in tongue.lasting
    units = tongue.times | tongue.units if lasting else tongue.times
    small = (PREPOSITION, DETERMINER, OF, ADVERB, TIME)
    words = sentence.bare[start:end]
    around = lasting and not sentence.tongue.around_times.isdisjoint(words)
    named = (
        around or TIME in sentence.labels[start:end] or not units.isdisjoint(one.rpartition("'")[2] for one in words)
    )
    return named and all(
        sentence.labels[at] in small
        or sentence.bare[at] in tongue.around_times
        or sentence.bare[at].rpartition("'")[2] in units
        or sentence.bare[at][:1].isdigit()
        for at in inner
    )
