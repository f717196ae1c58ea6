"""Where a clause that is too long can be broken off, and how much is lost there."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.headline.clauses import is_participle, is_verb, listed, main_verb, some_of, tells
from tui_reader.anatomy.sentences import QUOTES, bare, no_ends

_FEWEST = 3
_MIN_WORDS = 4
_MIN_WORDS_BEFORE_OF = 6
_CLAUSE_ENDS = tuple(",;:–—?!")
_DASHED = ("–", "—", "-", "--")
_SLIGHT, _LATE = 0.1, 3.0
"""What is lost before another clause, and what more where the clause is broken off that came after a comma; words."""


def cut(words: list[str], language: str, most: int) -> tuple[float, int]:
    """After how many words to stop, and how good that is: where a clause ends, else before a preposition and the like.

    What stays has the main verb; 0 words where it comes too late, or what belongs to it does.
    """
    verb = main_verb(words, language)
    if verb is None or verb >= most:
        return 0.0, 0
    waits = language == "de" and bare(words[verb]) in cues.words("AUXILIARIES", "de")
    best = (0.0, 0)
    for count in range(max(_FEWEST, verb + 1), min(most, len(words) - 1) + 1):
        loss = _loss(words, count, verb, language)
        if loss is not None and not (waits and loss > _SLIGHT):
            best = max(best, (count - loss, count))
    return best


def _loss(words: list[str], count: int, verb: int, language: str) -> float | None:
    """How much is lost where `words` are broken off after `count` of them, in words; None where they may not be."""
    last, after = words[count - 1].rstrip(QUOTES), words[count].strip(QUOTES).lower()
    if last[-1:] in _CLAUSE_ENDS or after in _DASHED:
        return 0.0
    if bare(last) in no_ends() or bare(last) in listed("REPORTING") or not _is_told(words, count, verb, language):
        return None
    late = _LATE * any(word.endswith(",") for word in words[verb : count - 1])
    if after in some_of("CLAUSE_WORDS", "CONTENT"):
        loss = _loss_of_clause(words, count, verb, language)
    else:
        loss = _loss_in_clause(words, count, after, language)
    return None if loss is None else loss + late


def _is_told(words: list[str], count: int, verb: int, language: str) -> bool:
    """Whether a clause that opened before the end has its verb."""
    for number in range(count - 1, verb, -1):
        word = words[number].lower()
        joined = word in cues.words("JOINED") and words[number - 1].endswith(",")
        opened = word in cues.words("SUBORDINATING", language) or word in listed("CONTENT")
        if joined or opened or word in cues.words("RELATIVE", language) and words[number - 1].endswith(","):
            return any(tells(words, at, language) for at in range(number + 1, count))
    return True


def _loss_of_clause(words: list[str], count: int, verb: int, language: str) -> float | None:
    """The same, before what opens another clause."""
    last, after = words[count - 1].rstrip(QUOTES), words[count].strip(QUOTES).lower()
    if after in listed("CONTENT"):
        reports = not listed("REPORTING").isdisjoint(map(bare, words[verb:count]))
        return None if after == "what" or reports or is_verb(last, language) else _SLIGHT
    closed = language == "de" and last.islower() and last.endswith(("t", "en"))
    if after in cues.words("JOINED") and not closed and not _opens_clause(words, count + 1, language):
        return None
    much = after == "as" and (
        "as" in words[:count] or words[count + 1 : count + 2] and words[count + 1] in cues.words("AS_MUCH")
    )
    if bare(last) in cues.words("AUXILIARIES"):
        return None
    compared = after == "wie" and "so" in words[:count]
    return None if much or compared else _SLIGHT


def _loss_in_clause(words: list[str], count: int, after: str, language: str) -> float | None:
    """The same, before what belongs to the clause: where and when first, then what for, then of what."""
    last, ending = words[count - 1], bare(words[count - 1])
    helped = words[count - 2].lower() in cues.words("AUXILIARIES")
    at_verb = is_verb(last, language) or language != "en" and tells(words, count - 1, language)
    if count < _MIN_WORDS or at_verb and not helped or last.endswith("ing") and language == "en":
        return None
    if ending in listed("WAITING") or is_participle(last, language) and not tells(words, count - 2, language):
        return None
    active = _LATE * (tells(words, count - 1, language) and not helped)
    if after in cues.words("PREPOSITIONS") or after in listed("ADJUNCTS"):
        return 1.0 + active
    if (after in cues.words("INFINITIVES") or after in listed("TO", language)) and ending not in listed("NEEDING"):
        infinitive = [word for word in words[count + 1 : count + 2] if word.isalpha() and word.islower()]
        return (2.0 if infinitive else 4.0) + active
    if (
        after.endswith(("ing",) if language == "en" else tuple(listed("PARTICIPLE_ENDINGS", language)))
        and len(after) > 4
    ):
        return 2.0 + active
    if after in cues.words("BELONGING") and count >= _MIN_WORDS_BEFORE_OF:
        counted = ending in cues.words("COUNTED") or ending in listed("NEEDING") or ending.isdigit()
        return None if counted or words[count - 2].lower() in cues.words("BELONGING") else 5.0
    return None


def _opens_clause(words: list[str], number: int, language: str) -> bool:
    """Whether what follows an `and` is more than one more adjective or noun."""
    if number >= len(words):
        return False
    return words[number].lower() in cues.words("STOP_WORDS", language) or tells(words, number, language)
