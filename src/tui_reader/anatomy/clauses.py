"""Clauses of a sentence, roughly: its main verb, and the sentence without what stands before or inside its clause."""

from __future__ import annotations

from tui_reader.anatomy import cues

QUOTES = "'\"“”‘’«»()"
ENDS = " \t,;:.–—-…、。，"
_REACH = 12
"""Words among which an aside or a relative clause begins that is worth taking out."""
_LONGEST_ASIDE = 10
_LONGEST_OPENING = 25
_SUBJECT = 4
"""Words of a German subject between verb and object, at most."""
_SHORTEST_VERB = 5
"""Letters of a verb in -ed."""
_SUBJECTS = ("he", "she", "they", "we", "i", "it", "who")
_PRONOUNS = ("er", "sie", "es", "wir", "ich", "man")


def bare(word: str) -> str:
    """A word as word lists have it."""
    return word.strip(QUOTES + ENDS).lower()


def is_verb(word: str, language: str) -> bool:
    """Whether a word is listed as a finite verb."""
    known = bare(word)
    return any(known in cues.words(table, language) for table in ("HEADLINE_VERBS", "PAST_VERBS", "AUXILIARIES"))


def tells(words: list[str], number: int, language: str) -> bool:
    """Whether a word is a finite verb; in English one in -ed, but for adjectives, is."""
    if is_verb(words[number], language):
        return True
    before = words[number - 1].lower() if number else ""
    subject = before not in cues.words("STOP_WORDS") or before in _SUBJECTS
    past = words[number].endswith("ed") and len(words[number]) >= _SHORTEST_VERB and words[number].islower()
    return language == "en" and subject and past


def main_verb(words: list[str], language: str) -> int | None:
    """The number of the first finite verb that is in no subordinate and no relative clause, nor in an aside."""
    start = _opening(words, language)
    inside = False
    for number in range(start or 1, len(words)):
        word = words[number]
        if _opens_relative(words, number, language):
            inside = True
        elif words[number - 1].endswith(",") and number > start:
            inside = inside and not is_verb(word, language)
        # After a comma, a participle tells no more of the subject than an aside does.
        participle = words[number - 1].endswith(",") and word.endswith("ed")
        if not inside and not participle and tells(words, number, language):
            return number
    return None


def without_asides(words: list[str], language: str) -> list[str]:
    """Without names, asides and relative clauses between two commas, where the sentence goes on after them."""
    for start, word in enumerate(words[: min(_REACH, len(words)) - 1], 1):
        if start > 1 and tells(words, start - 1, language):
            return words
        if word.endswith(","):
            end = _end_of_aside(words, start, language)
            return without_asides([*words[: start - 1], word[:-1], *words[end + 1 :]], language) if end else words
    return words


def _end_of_aside(words: list[str], start: int, language: str) -> int:
    """The last word of the aside that begins with word `start`; 0 where the sentence does not go on after a comma."""
    joined, clauses = cues.words("JOINED"), cues.words("CLAUSE_WORDS")
    inside = words[start : start + _LONGEST_ASIDE]
    opened = words[start].lower() in cues.words("RELATIVE") | cues.words("ARTICLES")
    plain = opened or words[start].endswith(("ed", "ing"))
    for end in range(start, len(words) - 1):
        if not words[end].endswith(","):
            continue
        after = words[end + 1]
        near = end - start < _LONGEST_ASIDE
        if not near and not plain:
            return 0
        if near and after in joined and end - start >= 2 and not any(map(joined.__contains__, inside[: end - start])):
            if main_verb(["", *words[end + 1 :]], language) and not tells(words, end + 2, language):
                return end
            return 0
        if any(tells(words, number, language) for number in _next(words, end + 1)):
            return end
        if after in joined | clauses:
            return 0
        if near and after.islower() and joined.isdisjoint(inside[: end + 1 - start]):
            return end
    return 0


def _next(words: list[str], number: int) -> tuple[int, ...]:
    """Where the verb may stand after an aside: at once, or after two words that tell when or where."""
    if number + 2 < len(words) and words[number].lower() in cues.words("PREPOSITIONS"):
        return number, number + 2
    return (number,)


def without_relative(words: list[str], language: str) -> list[str]:
    """``The book that was due back was found`` without the clause that tells which book."""
    for start in range(1, min(_REACH, len(words)) - 1):
        if tells(words, start, language):
            break
        if _opens_relative(words, start, language):
            told = False
            for end in range(start + 2, len(words)):
                # The verb next to another is of the same clause: ``who police say had been hiding``.
                if told and words[end] in cues.words("AUXILIARIES", language) and not _waits(words[end - 1], language):
                    return [*words[:start], *words[end:]]
                if words[end - 1].endswith(",") or words[end].lower() in cues.words("JOINED"):
                    break
                told = told or tells(words, end - 1, language)
            break
    return words


def _waits(word: str, language: str) -> bool:
    """Whether a word waits for a noun or a verb, so that no verb of another clause stands behind it."""
    return word.lower() in cues.words("PREPOSITIONS") | cues.words("STOP_WORDS", language)


def without_opening(words: list[str], language: str) -> list[str]:
    """The main clause, without what stands before it; the German verb goes behind its subject again."""
    start = _opening(words, language)
    if not start and language == "de" and words[0].lower() in cues.words("PREPOSITIONS"):
        start = next((number for number in range(2, len(words)) if is_verb(words[number], "de")), 0)
    rest = words[start:]
    if start and language == "de":
        rest = _subject_first(rest) if is_verb(rest[0], "de") else []
    return [rest[0][:1].upper() + rest[0][1:], *rest[1:]] if start and rest else words


def _opening(words: list[str], language: str) -> int:
    """Where the main clause begins after a subordinate clause or what tells when and where; 0 where nothing does."""
    first, second = (bare(word) for word in (words + ["", ""])[:2])
    clause = first in cues.words("SUBORDINATING", language) and second not in cues.words("AS_MUCH")
    before = first in cues.words("PREPOSITIONS") and language != "de"
    end = next((number for number, word in enumerate(words[:_LONGEST_OPENING], 1) if word.endswith(",")), 0)
    if not (clause or before) or not 1 < end < len(words) - 2 or _opens_relative(words, end, language):
        return 0
    relative = next((number for number in range(1, end) if _opens_relative(words, number, language)), end)
    told = any(tells(words, number, language) for number in range(1, relative))
    told = told or language == "de" and is_verb(words[end], language)
    fits = told if clause and not before else not told or clause
    return end if fits and bare(words[end]) not in cues.words("JOINED") else 0


def _opens_relative(words: list[str], number: int, language: str) -> bool:
    """Whether a relative clause begins with a word; in German, after a comma only, its pronouns being articles too."""
    if words[number].lower() not in cues.words("RELATIVE", language):
        return False
    return language != "de" or words[number - 1].endswith(",")


def _subject_first(words: list[str]) -> list[str]:
    """``ist es zu spät`` as ``es ist zu spät``; nothing where it is not plain what the subject is."""
    verb, *rest = words
    if rest and rest[0].lower() in _PRONOUNS:
        return [rest[0], verb, *rest[1:]]
    if rest and (rest[0][0].isupper() or rest[0] in cues.words("ARTICLES")):
        for end in range(1, min(_SUBJECT, len(rest) - 1) + 1):
            if rest[end - 1][0].isupper() and not rest[end][:1].isupper():
                return [*rest[:end], verb, *rest[end:]]
    return []
