"""A sentence without what stands before or inside its main clause: each of these leaves a whole sentence."""

from __future__ import annotations

from itertools import pairwise

from tui_reader.anatomy import cues
from tui_reader.anatomy.headline import finite
from tui_reader.anatomy.headline.clauses import (
    is_list,
    is_participle,
    listed,
    main_verb,
    opening_end,
    opens_place,
    opens_relative,
    some_of,
    tells,
    waits,
)
from tui_reader.anatomy.sentences import bare

_REACH = 12
"""Words among which an aside or a relative clause begins that is worth taking out."""
_LONGEST_ASIDE = 12
_LONGEST_SAYING = 8
_SUBJECT = 7
"""Words of a German subject between verb and object, at most."""
_PRONOUNS = ("er", "sie", "es", "wir", "ich", "man")
_WITH_VERB_SECOND = ("de", "nl", "sv", "no", "da")


def without_saying(words: list[str], language: str) -> list[str]:
    """Without who says so, between commas or after the last one, where something is told before that."""
    commas = [number for number, word in enumerate(words, 1) if word.endswith(",")]
    for start, end in pairwise([*commas, len(words)]):
        said = [bare(word) for word in words[start:end]]
        saying = not listed("REPORTING").isdisjoint(said) or said == ["it", "turns", "out"]
        if not saying or len(said) > _LONGEST_SAYING or not listed("CONTENT").isdisjoint(said):
            continue
        told = any(tells(words, number, language) for number in range(start)) or said[0] == "it"
        if told and said[0] not in some_of("RELATIVE", "JOINED"):
            return [*words[: start - 1], words[start - 1][:-1], *words[end:]]
    return words


def without_days(words: list[str], language: str) -> list[str]:
    """Without the day of the week, as headlines are, where it belongs to no other word."""
    days, hours, befores = cues.words("WEEKDAYS"), listed("HOURS"), listed("BEFORE_DAYS", language)
    for number in range(1, len(words)):
        day = bare(words[number]).removesuffix("s") if language in ("nl", "sv") else bare(words[number])
        if not (day in days or language == "de" and day.startswith(tuple(cues.words("WEEKDAYS", "de")))):
            continue
        first, end = number, number + 1
        while first > 1 and bare(words[first - 1]) in befores and not words[first - 1].endswith(","):
            first -= 1
        if words[first - 1].lower() in listed("BOUND_TO_DAYS") or language == "de" and first == number:
            continue
        if end < len(words) and not words[number].endswith(",") and bare(words[end]) in hours:
            end += 1
        comma = words[end - 1][-1:] in ",;" and end < len(words)
        kept = [*words[: first - 1], words[first - 1] + "," * comma, *words[end:]]
        return without_days(kept, language)
    return words


def without_asides(words: list[str], language: str) -> list[str]:
    """Without names, asides and relative clauses between two commas, where the sentence goes on after them."""
    opening = opening_end(words, language)
    for start in range(opening + 1, min(opening + _REACH, len(words) - 1)):
        if start > opening + 1 and tells(words, start - 1, language):
            return _without_place_after_verb(words, start, language)
        if words[start - 1].endswith(","):
            end = 0 if is_list(words, start, language) else _end_of_aside(words, start, language)
            if not end:
                return words
            return without_asides([*words[: start - 1], words[start - 1][:-1], *words[end + 1 :]], language)
    return words


def _without_place_after_verb(words: list[str], verb: int, language: str) -> list[str]:
    """``ont trouvé, sur la place, une statue`` without where, between two commas."""
    start = next((number for number in range(verb, min(verb + 4, len(words))) if words[number - 1].endswith(",")), 0)
    if not start or not opens_place(words[start].lower(), language):
        return words
    end = next((number for number in range(start, min(start + 8, len(words) - 1)) if words[number].endswith(",")), 0)
    if not end or words[end + 1].lower() not in cues.words("ARTICLES"):
        return words
    return [*words[: start - 1], words[start - 1][:-1], *words[end + 1 :]]


def _end_of_aside(words: list[str], start: int, language: str) -> int:
    """The last word of the aside that begins with word `start`; 0 where the sentence does not go on after a comma."""
    joined, clauses = cues.words("JOINED"), cues.words("CLAUSE_WORDS")
    inside = words[start : start + _LONGEST_ASIDE]
    opened = words[start].lower() in some_of("RELATIVE", "ARTICLES")
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
        if after in joined or after in clauses:
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
        if opens_relative(words, start, language):
            told = False
            for end in range(start + 2, len(words)):
                # The verb next to another is of the same clause: ``who police say had been hiding``.
                if told and words[end].lower() in listed("CONTENT"):
                    break
                helps = words[end] in cues.words("AUXILIARIES", language) or _told_anew(words, end, language)
                if told and helps and not waits(words[end - 1], language):
                    return words if bare(words[0]) in _ALL_OF_THEM else [*words[:start], *words[end:]]
                joined = words[end].lower() in cues.words("JOINED") and (language, words[end]) != ("fr", "y")
                if words[end - 1].endswith(",") or joined:
                    break
                told = told or tells(words, end - 1, language)
            break
    return words


def _told_anew(words: list[str], number: int, language: str) -> bool:
    """Whether another verb follows, in languages where none helps the one before it but right behind it."""
    there_is = words[number - 1] == "y"
    apart = not there_is and not tells(words, number - 1, language)
    return language not in ("en", "de") and apart and tells(words, number, language)


_ALL_OF_THEM = ("anyone", "everyone", "those", "whoever", "nobody", "wer", "alle", "ceux", "quienes")
"""What the clause behind it cannot be left out of."""


def without_participle(words: list[str], language: str) -> list[str]:
    """``Les alpinistes portés disparus depuis samedi ont été …`` without what tells which."""
    verb = main_verb(words, language) or 0
    for number in range(2, verb - 1):
        if is_participle(words[number], language) and not waits(words[number - 1], language):
            return [*words[:number], *words[verb:]]
    return words


def without_places(words: list[str], language: str) -> list[list[str]]:
    """``A fire in a warehouse in the port has …`` without the second place, and without any."""
    verb = main_verb(words, language) or 0
    subject = words[:verb]
    if not verb or words[0].lower() in cues.words("ASKING") or any(word[-1] in ",;:–—" for word in subject):
        return []
    known = some_of("PREPOSITIONS", "ADJUNCTS", "BELONGING")
    at = [number for number in range(2, verb - 1) if subject[number].lower() in known]
    counted = some_of("COUNTED", "NEEDING")
    at = [number for number in at if subject[number - 1].lower() not in counted and not subject[number - 1].isdigit()]
    return [[*subject[:number], *words[verb:]] for number in reversed(at[:2])]


def with_others(words: list[str], language: str) -> list[str]:
    """``The council, the ferry company and the fishermen have …`` as ``The council and others have …``; nothing where
    the subject is no list, or where the language has no words for that here."""
    comma = next((number for number, word in enumerate(words[:_REACH], 1) if word.endswith(",")), 0)
    verb = main_verb(words, language)
    others = finite.OTHERS.get(language, "").split()
    if not (others and comma > 1 and verb and comma < verb and is_list(words, comma, language)):
        return []
    if not cues.words("PREPOSITIONS").isdisjoint(words[:comma]):
        return []
    return [*words[: comma - 1], words[comma - 1][:-1], *others, *words[verb:]]


def without_opening(words: list[str], language: str) -> list[str]:
    """The main clause, without what stands before it; the German verb goes behind its subject again.

    What opens with an `if` is left whole: without it the rest would not be true.
    """
    first = words[0].lower()
    if first in listed("CONDITIONS", language):
        return words
    start = opening_end(words, language)
    if not start and language in ("de", "nl") and opens_place(first, language):
        start = next((number for number in range(2, len(words)) if tells(words, number, language)), 0)
    rest = words[start:]
    if start and language in _WITH_VERB_SECOND and tells(["", *rest], 1, language):
        rest = _subject_first(rest)
    elif start and language == "de":
        rest = []
    return [rest[0][:1].upper() + rest[0][1:], *rest[1:]] if start and rest else words


def _subject_first(words: list[str]) -> list[str]:
    """``ist es zu spät`` as ``es ist zu spät``; nothing where it is not plain what the subject is."""
    verb, *rest = words
    myself = rest[:1] if rest[:1] in (["sich"], ["zich"]) else []
    rest = rest[len(myself) :]
    if rest and rest[0].lower() in _PRONOUNS:
        return [rest[0], verb, *myself, *rest[1:]]
    place = _place_before_subject(rest)
    after = rest[place:]
    end = _end_of_subject(after)
    if not 0 < end < len(after) or end > _SUBJECT:
        return []
    return [*after[:end], verb, *myself, *rest[:place], *after[end:]]


def _place_before_subject(words: list[str]) -> int:
    """How many words tell where, between verb and subject: ``ist im Zoo von Branitz ein Nashorn``."""
    if not words or not opens_place(words[0].lower(), "de"):
        return 0
    named = False
    for number, word in enumerate(words):
        if named and word in ("ein", "eine", "der", "die", "das", "een"):
            return number
        named = named or number > 0 and word[0].isupper()
    return 0


def _end_of_subject(words: list[str]) -> int:
    """After how many words a subject ends: its first noun with those that ``und``, a comma or ``von`` add to it."""
    named = False
    for number, word in enumerate(words):
        if word[0].isupper() or word[0].isdigit() and not named:
            named = named or word[0].isupper()
            continue
        adds = word in ("und", "von", "für", "des", "der", "en", "van", "oder")
        if named and not adds and not words[number - 1].endswith(","):
            return number
        if not named and word not in cues.words("ARTICLES") and number > 2:
            return 0
    return 0
