"""Where the clauses inside a sentence begin and end."""

from __future__ import annotations

from tui_reader.anatomy.word_labels import (
    JOINING,
    PREPOSITION,
    RELATIVE,
    SUBORDINATING,
    TIME,
    VERB,
    Sentence,
)


def inner_clauses(sentence: Sentence) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    number = 0
    while number < len(sentence.words):
        if sentence.labels[number] in (RELATIVE, SUBORDINATING):
            end = _end_of_clause(sentence, number)
            spans.append((number, end))
            number = max(end, number + 1)
        else:
            number += 1
    return spans


def _end_of_clause(sentence: Sentence, start: int) -> int:
    """Where the clause ends that begins with word `start`: at the comma behind its verb, or before another verb."""
    seen = False
    opened = bool(start) and sentence.labels[0] in (PREPOSITION, SUBORDINATING, TIME)
    separate = sentence.opens(start) or sentence.tongue.commas or opened
    seen = (
        start + 1 < len(sentence.words)
        and sentence.tongue.language == "en"
        and sentence.bare[start + 1].endswith("ing")
    )
    told = any(sentence.labels[number] == VERB for number in range(start)) and not sentence.tongue.verb_last
    for number in range(start + 1, len(sentence.words)):
        enough = seen or number - start > 2 and sentence.opens(start)
        if enough and sentence.closes(number - 1) and separate and sentence.labels[number] != JOINING:
            return number
        if not start and sentence.closes(number - 1) and sentence.labels[number] == VERB and sentence.tongue.commas:
            return number
        if seen and told and sentence.closes(number - 1) and sentence.labels[number] == VERB:
            continue
        if sentence.labels[number] == VERB:
            joined = sentence.labels[number - 1] in (VERB, JOINING, RELATIVE, SUBORDINATING) or _apart(
                sentence, start, number
            )
            if seen and not joined and start and not sentence.tongue.commas and not _is_object(sentence, number):
                return number
            seen = True
        elif sentence.tongue.verb_last and number > start + 1:
            seen = True
    return len(sentence.words)


def _is_object(sentence: Sentence, number: int) -> bool:
    """Whether an English word in -s is no verb, one that helps another standing behind it: ``hoax calls have been``."""
    word, tongue = sentence.bare[number], sentence.tongue
    if tongue.language != "en" or not word.endswith("s") or word in tongue.auxiliaries:
        return False
    for at in range(number + 1, len(sentence.words)):
        if sentence.closes(at - 1) or sentence.labels[at] in (JOINING, SUBORDINATING, RELATIVE):
            return False
        if sentence.labels[at] == VERB:
            return sentence.bare[at] in tongue.auxiliaries
    return False


def _apart(sentence: Sentence, start: int, number: int) -> bool:
    """Whether another clause opens between the last verb and this one."""
    for at in range(number - 1, start, -1):
        if sentence.labels[at] == VERB:
            return False
        if sentence.labels[at] in (RELATIVE, SUBORDINATING, JOINING):
            return True
    return False
