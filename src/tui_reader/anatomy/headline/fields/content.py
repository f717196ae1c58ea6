"""Which clauses tell what was said or meant."""

from __future__ import annotations

from tui_reader.anatomy.headline.fields.phrases import Phrase
from tui_reader.anatomy.headline.fields.tongue import Fields
from tui_reader.anatomy.headline.word_labels import PURPOSE


def is_content(sentence: Fields, one: Phrase) -> bool:
    """Whether a clause tells what was said or meant, or is an infinitive without ``um``."""
    word, tongue = sentence.bare[one.start], sentence.tongue
    if word in tongue.content or sentence.labels[one.start] == PURPOSE or one.start in sentence.unopened:
        return True
    if word in tongue.prepositions and word not in tongue.purpose and not tongue.capitals:
        second = sentence.bare[one.start + 1] if one.start + 1 < len(sentence.words) else ""
        return second in tongue.that and word not in tongue.reasons
    if not tongue.capitals and word in tongue.purpose:
        return tongue.verb_last
    infinitive = tongue.capitals and word not in tongue.subordinating and _ends_in_infinitive(sentence, one.end)
    return infinitive and word not in ("um", "ohne", "statt", "anstatt")


def _ends_in_infinitive(sentence: Fields, end: int) -> bool:
    """Whether the words before another end on an infinitive with ``zu``."""
    word = sentence.bare[end - 1]
    return sentence.labels[end - 2] == PURPOSE or "zu" in word[2:-2] and word.endswith("n")
