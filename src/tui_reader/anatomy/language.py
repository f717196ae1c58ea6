"""Which language a story is written in: by its script, then by small words and by letters that few languages have.

None rather than a wrong one: where too little tells, where two languages are near each other, where a text mixes them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from functools import cache

from tui_reader.anatomy import languages

_SAMPLE = 1000
"""Characters that are looked at."""
_AROUND = '.,;:!?…“”"„«»()[]–—-،؛؟।/|'
_FIRST_WIDE = "\u0370"
"""The first letter beyond the Latin ones."""
_FEWEST_LETTERS = 4
_SHARE = 0.6
"""Of the letters, how many must be of one script."""
_ENOUGH = 4
_ENOUGH_WORDS = 2
_RIVALS = 3
_AT_LEAST = 2
"""Signs that a language must have and a rival must not."""
_LETTER_COUNTS = 3
"""Times that one letter counts at most: names bring it in again and again."""
_FOREIGN = 50
"""One letter in so many may be none of the language's: names and quotations."""
_HEAVY = {"han": 3, "kana": 3, "ko": 2}
"""A letter of these is worth so many Latin ones."""
_MANY_HAN = 40
"""So many Chinese characters without a Japanese letter are Chinese."""
_KANA_SHARE = 0.1

_Met = dict[tuple[str, ...], int]
"""How often signs were met that the same languages have: these are few, however many signs there are."""


def language_of(texts: Iterable[str]) -> str | None:
    """The language that most of `texts` is written in, as its two or three letters; None where that is not sure."""
    sample = _sample(texts)
    characters: Set[str] = frozenset() if sample.isascii() else frozenset(sample)
    found = _scripts(sample, characters)
    total = found.total()
    if not total:
        return None
    script = max(found, key=found.__getitem__)
    if script in ("han", "kana"):
        return _of_characters(sample, found) if found["han"] + found["kana"] > _SHARE * total else None
    if found[script] < _SHARE * total:
        return None
    if script in languages.CODES_OF_SCRIPT:
        return _of_several(sample, script, characters)
    return script if found[script] >= _FEWEST_LETTERS and not _is_foreign(sample, script) else None


def _sample(texts: Iterable[str]) -> str:
    parts: list[str] = []
    left = _SAMPLE
    for text in texts:
        parts.append(text[:left])
        left -= len(parts[-1])
        if left <= 0:
            break
    # Most are ASCII then, which is made small many times as fast.
    return " ".join(parts).replace("\u2019", "'").lower()


def _scripts(sample: str, characters: Set[str]) -> Counter[str]:
    """How many letters there are of each script; `characters`: those of the sample, none where all are ASCII."""
    found: Counter[str] = Counter()
    if not any(character >= _FIRST_WIDE and character.isalpha() for character in characters):
        return Counter({"latin": 1})
    starts, names = languages.blocks()
    for character, count in Counter(sample).items():
        if character < _FIRST_WIDE:
            found["latin"] += count * character.isalpha()
        elif character.isalpha() and (script := names[bisect_right(starts, character) - 1]):
            found[script] += count * _HEAVY.get(script, 1)
    return found


def _of_characters(sample: str, found: Mapping[str, int]) -> str | None:
    """Japanese or Chinese: the first has letters of its own, the second characters that the first has not."""
    han, kana = found.get("han", 0) // _HEAVY["han"], found.get("kana", 0) // _HEAVY["kana"]
    if han + kana < _FEWEST_LETTERS:
        return None
    if kana > 1 and kana >= _KANA_SHARE * (han + kana):
        return "ja"
    if kana > 1:
        return "zh" if han >= _MANY_HAN and kana < _KANA_SHARE / 2 * han else None
    telling = sum(map(languages.CHINESE_ONLY.__contains__, sample))
    return "zh" if telling > 1 or not kana and han >= _MANY_HAN else None


def _is_foreign(sample: str, code: str) -> bool:
    """Whether a text in a language's script holds letters that this language has not."""
    return not languages.NOT_IN.get(code, frozenset()).isdisjoint(sample)


def _of_several(sample: str, script: str, characters: Set[str]) -> str | None:
    """The one of a script's languages whose small words and letters the text has, and which no other explains."""
    met = _small_words(sample, script)
    evidence = _evidence(met)
    heard = evidence
    if characters:
        if letters := _letters(sample, script, characters):
            met = _both(met, letters)
            evidence = _evidence(met)
        for code in _excluded(sample, script):
            evidence.pop(code, None)
    ranked = sorted(evidence, key=evidence.__getitem__, reverse=True)
    if not ranked or evidence[ranked[0]] < _ENOUGH or heard.get(ranked[0], 0) < _ENOUGH_WORDS:
        return None
    best, *rivals = ranked[: 1 + _RIVALS]
    for rival in rivals:
        own = sum([count for known, count in met.items() if best in known and rival not in known])
        others = sum([count for known, count in met.items() if rival in known and best not in known])
        if own < _AT_LEAST + 2 * others:
            return None
    return best


def _small_words(sample: str, script: str) -> _Met:
    """The languages that have each of the sample's small words, and how often these stand there."""
    signs = _signs(script)
    found: _Met = {}
    for word in sample.replace("'", " ").split():
        known = signs.get(word) or (None if word.isalnum() else signs.get(word.strip(_AROUND)))
        if known:
            found[known] = found.get(known, 0) + 1
    return found


def _both(some: _Met, others: _Met) -> _Met:
    return {known: some.get(known, 0) + others.get(known, 0) for known in [*some, *others]}


def _evidence(met: _Met) -> dict[str, int]:
    """How much speaks for each language."""
    found: dict[str, int] = {}
    for known, count in met.items():
        for code in known:
            found[code] = found.get(code, 0) + count
    return found


@cache
def _signs(script: str) -> dict[str, tuple[str, ...]]:
    """The languages of a script, by their small words."""
    found: dict[str, tuple[str, ...]] = {}
    for code in languages.CODES_OF_SCRIPT[script].split():
        for word in languages.SMALL_WORDS[code].split():
            found[word] = (*found.get(word, ()), code)
    return found


@cache
def _own_letters(script: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code in languages.CODES_OF_SCRIPT[script].split():
        for letter in languages.LETTERS.get(code, ""):
            found[letter] = (*found.get(letter, ()), code)
    return found


def _letters(sample: str, script: str, characters: Set[str]) -> _Met:
    """The languages that have each of the letters that not all have, and how often these count."""
    own = _own_letters(script)
    found: _Met = {}
    for letter in own.keys() & characters:
        found[own[letter]] = found.get(own[letter], 0) + min(sample.count(letter), _LETTER_COUNTS)
    return found


def _excluded(sample: str, script: str) -> list[str]:
    """The languages that could not have been written with these letters; asked of scripts with few alphabets."""
    if script not in languages.COMMON_LETTERS:
        return []
    begin, end = languages.RANGES[script]
    counts = {letter: count for letter, count in Counter(sample).items() if begin <= letter <= end and letter.isalpha()}
    total = sum(counts.values())
    found = []
    for code in languages.CODES_OF_SCRIPT[script].split():
        alphabet = languages.alphabet(script, code)
        foreign = sum(count for letter, count in counts.items() if letter not in alphabet)
        if foreign * _FOREIGN > total:
            found.append(code)
    return found
