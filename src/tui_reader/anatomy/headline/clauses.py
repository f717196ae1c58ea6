"""Clauses of a sentence, roughly: where its main clause begins, and the finite verb of that."""

from __future__ import annotations

from functools import cache

from tui_reader.anatomy import cues
from tui_reader.anatomy.headline import finite
from tui_reader.anatomy.sentences import bare

_LONGEST_OPENING = 25
_SHORTEST_VERB = 5
"""Letters of a verb that is known by its ending."""
_SUBJECTS = ("he", "she", "they", "we", "i", "it", "who", "there")


@cache
def listed(table: str, language: str | None = None) -> frozenset[str]:
    """The words of one of the tables of `finite`, in one language or in all."""
    words: str | dict[str, str] = getattr(finite, table)
    if isinstance(words, str):
        return frozenset(words.split())
    return frozenset((words.get(language, "") if language else " ".join(words.values())).split())


@cache
def _verbs(language: str) -> frozenset[str]:
    tables = ("HEADLINE_VERBS", "PAST_VERBS", "AUXILIARIES")
    return listed("FINITE_VERBS", language).union(*(cues.words(table, language) for table in tables))


@cache
def some_of(*tables: str) -> frozenset[str]:
    """The words of several tables, of `cues` and of `finite`, in any language."""
    return frozenset().union(*(listed(one) if hasattr(finite, one) else cues.words(one) for one in tables))


def is_verb(word: str, language: str) -> bool:
    """Whether a word is listed as a finite verb."""
    return bare(word) in _verbs(language)


def tells(words: list[str], number: int, language: str) -> bool:
    """Whether a word is a finite verb; in English one in -ed, but for adjectives, is."""
    word = words[number]
    elided = bare(word).replace("’", "'").rpartition("'")[2] if language in ("fr", "it") else ""
    before = words[number - 1].lower() if number else ""
    if is_verb(word, language) or elided and is_verb(elided, language):
        return not _is_noun_there(words, number, language)
    if before in listed("BEFORE_VERBS", language):
        return True
    if language == "de":
        return number > 1 and _is_second(words, number)
    if len(word) < _SHORTEST_VERB or not word.islower():
        return False
    subject = before not in cues.words("STOP_WORDS") or before in _SUBJECTS
    if language == "en":
        return subject and word.endswith("ed") and not word.startswith("un")
    return subject and bare(word).endswith(tuple(listed("PAST_ENDINGS", language)))


def _is_second(words: list[str], number: int) -> bool:
    """Whether a German word follows its subject as a verb does: ``Der Müller mahlt``, ``Albers mahlte gestern``."""
    word, following = words[number], words[min(number + 1, len(words) - 1)]
    if not word.islower() or not words[number - 1].isalpha() or not words[number - 1][0].isupper():
        return False
    verbal = word.endswith("t") or word.endswith(("te", "ten")) and not following[0].isupper()
    return verbal and len(word) >= _SHORTEST_VERB and word not in some_of("PREPOSITIONS", "STOP_WORDS", "ADVERBS")


def _is_noun_there(words: list[str], number: int, language: str) -> bool:
    """Whether a verb's twin stands behind an article, ``the work``, or in English behind ``to``."""
    before = words[number - 1].lower() if number else ""
    if language == "en" and before == "to":
        return True
    return before in cues.words("ARTICLES") and language != "de" or words[number][:1].isupper() and number > 0


def main_verb(words: list[str], language: str) -> int | None:
    """The number of the first finite verb that is in no subordinate and no relative clause, nor in an aside."""
    start = opening_end(words, language)
    elided = language in ("fr", "it") and tells(words, 0, language)
    inside = False
    for number in range(0 if elided else start or 1, len(words)):
        word = words[number]
        if opens_relative(words, number, language):
            inside = True
        elif number > start and words[number - 1].endswith(","):
            inside = inside and not is_verb(word, language)
        # After a comma, a participle tells no more of the subject than an aside does.
        participle = words[number - 1].endswith(",") and word.endswith("ed")
        if not inside and not participle and tells(words, number, language):
            return _verb_after_participle(words, number, language) or number
    return None


def _verb_after_participle(words: list[str], number: int, language: str) -> int:
    """The verb of ``A boy killed in an accident died``, word `number` being one that only looks like it; else 0."""
    follows = words[number + 1].lower() if number + 1 < len(words) else ""
    if language != "en" or not words[number].endswith("ed") or follows not in cues.words("PREPOSITIONS"):
        return 0
    clauses = some_of("CLAUSE_WORDS", "SUBORDINATING", "JOINED")
    for at in range(number + 1, len(words)):
        if words[at].lower() in clauses or words[at - 1][-1] in ",;:":
            return 0
        if is_verb(words[at], language) and tells(words, at, language) and bare(words[at - 1]) != "to":
            return at
    return 0


def is_list(words: list[str], start: int, language: str) -> bool:
    """Whether the member of a list follows word `start`: an `and` without a comma stands before the verb, and a comma
    before that `and` or none after it."""
    commas = 0
    for number in range(start, len(words)):
        word = words[number]
        if word.lower() in cues.words("JOINED") and number > start:
            verb = next((at for at in range(number, len(words)) if tells(words, at, language)), len(words))
            alone = not any(one.endswith(",") for one in words[number:verb])
            return not words[number - 1].endswith(",") and (commas > 0 or alone)
        if opens_relative(words, number, language) or tells(words, number, language):
            return False
        commas += word.endswith(",")
    return False


def is_participle(word: str, language: str) -> bool:
    """Whether a word may tell more of the noun before it: ``les alpinistes portés``."""
    return len(word) >= _SHORTEST_VERB and word.endswith(tuple(listed("PARTICIPLE_ENDINGS", language)))


def waits(word: str, language: str) -> bool:
    """Whether a word waits for a noun or a verb, so that no verb of another clause stands behind it."""
    return word.lower() in cues.words("PREPOSITIONS") or word.lower() in cues.words("STOP_WORDS", language)


def opens_place(word: str, language: str) -> bool:
    """Whether a word may open what tells when or where."""
    return word in cues.words("PREPOSITIONS") or word in listed("OPENING", language)


def opening_end(words: list[str], language: str) -> int:
    """Where the main clause begins after a subordinate clause or what tells when and where; 0 where nothing does."""
    first, second = (bare(word) for word in (words + ["", ""])[:2])
    clause = first in cues.words("SUBORDINATING", language) and second not in cues.words("AS_MUCH")
    clause = clause or second in ("que", "che") and first.islower()
    before = opens_place(first, language) and language != "de"
    end = _end_of_opening(words, language)
    if not (clause or before) or not 1 < end < len(words) - 2 or opens_relative(words, end, language):
        return 0
    relative = next((number for number in range(1, end) if opens_relative(words, number, language)), end)
    told = any(tells(words, number, language) for number in range(1, relative))
    return end if (clause or not told) and bare(words[end]) not in cues.words("JOINED") else 0


def _end_of_opening(words: list[str], language: str) -> int:
    """The word after the comma that ends what a sentence opens with, another `on Thursdays,` being a part of it."""
    end = 0
    for number, word in enumerate(words[:_LONGEST_OPENING], 1):
        if word.endswith(","):
            if end and any(tells(words, at, language) for at in range(end, number)):
                return end
            end = number
            if number < len(words) and not opens_place(words[number].lower(), language):
                return end
    return end


def opens_relative(words: list[str], number: int, language: str) -> bool:
    """Whether a relative clause begins with a word; in German, after a comma only, its pronouns being articles too."""
    if words[number].lower() not in cues.words("RELATIVE", language):
        return False
    following = words[min(number + 1, len(words) - 1)]
    return language != "de" or words[number - 1].endswith(",") and not following[0].isupper()
