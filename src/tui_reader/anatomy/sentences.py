"""Where sentences end, roughly, in languages that write a capital after a full stop."""

from __future__ import annotations

from tui_reader.anatomy import cues, unspaced

CLOSING = "'\"”’»«“)]}›」』）"
QUOTES = "'\"“”‘’«»()"
ENDS = " \t,;:.–—-…、。，"
OPENING = "'\"“‘«„‹([¿¡「『（"

_AS_OURS = {"？": "?", "؟": "?", "！": "!", "：": ":", "；": ";", "؛": ";", "，": ",", "、": ",", "،": ","}
"""Marks of other scripts, as ours."""
TRAILING = CLOSING + " "
AROUND = OPENING + CLOSING + ",:;.|"
_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“", "»": "«", "「": "」"}
_FIRST_SYMBOL = "\u2190"
"""From here on stand the pictures that some put behind a sentence."""
_SYMBOLS = ("So", "Sk", "Mn", "Cf")


def without_symbols(text: str) -> str:
    """`text` without pictures at its end; all of it where it has nothing else."""
    # Loading it takes longer than to read a story, and hardly one ends so.
    from unicodedata import category

    end = len(text)
    while end and (text[end - 1] == " " or category(text[end - 1]) in _SYMBOLS):
        end -= 1
    return text[:end] or text


def in_quotes(text: str) -> bool:
    """Whether a text stands between one pair of quotation marks."""
    closing = _QUOTES.get(text[:1])
    return closing is not None and text.find(closing, 1) == len(text) - 1


def last_shown(text: str) -> str:
    """The last character that is no picture."""
    return text[-1] if text[-1] < _FIRST_SYMBOL else without_symbols(text)[-1]


def last_mark(text: str) -> str:
    """The last character, closing quotes, brackets and pictures aside, a mark of another script as ours."""
    last = text.rstrip(TRAILING)[-1:]
    if last >= _FIRST_SYMBOL and not last.isalpha():
        last = without_symbols(text).rstrip(TRAILING)[-1:]
    return _AS_OURS.get(last, last)


def ends_sentence(word: str, following: str) -> bool:
    """Whether a sentence ends between two words."""
    bare = word.rstrip(CLOSING)
    if bare[-1:] and bare[-1] in unspaced.STOPS:
        return True
    alone = bare in ("?", "!")
    if bare[-1:] not in (".", "!", "?", "…") or not bare[:-1] and not alone:
        return False
    first = following.lstrip(OPENING)[:1]
    if not (first.isupper() or first.isdigit()):
        return False
    stem = bare[:-1].lstrip(OPENING)
    return bare[-1] != "." or not (stem.lower() in cues.words("ABBREVIATIONS") or len(stem) == 1 or stem[-2:-1] == ".")


def sentence_count(words: list[str]) -> int:
    """How many sentences `words` make."""
    pairs = zip(words, words[1:], strict=False)
    return 1 + sum([ends_sentence(word, then) for word, then in pairs if not (word[-1].isalnum() or word[-1] == ",")])


def first_sentence(words: list[str]) -> list[str]:
    """The words up to the end of the first sentence."""
    for number in range(1, len(words)):
        if ends_sentence(words[number - 1], words[number]):
            return words[:number]
    return words


def has_speech(text: str) -> bool:
    """Whether a word in lower case, a colon and an opening quotation mark follow each other."""
    before, colon, after = text.partition(": ")
    word = before.rpartition(" ")[2]
    return bool(colon) and word.isalpha() and word.islower() and after[:1] in OPENING


def bare(word: str) -> str:
    """A word as word lists have it."""
    return word.strip(QUOTES + ENDS).lower()


def no_ends() -> frozenset[str]:
    """Words after which something is missing, in any language."""
    return cues.words_of("STOP_WORDS", "ARTICLES", "CLAUSE_WORDS", "PREPOSITIONS", "UNFINISHED")


def trimmed(words: list[str], ends: frozenset[str] = frozenset()) -> list[str]:
    """`words` without those at the end after which something is missing; `ends` may end what others may not."""
    kept = list(words)
    while len(kept) > 1:
        last = bare(kept[-1])
        if last and (last not in no_ends() or last in ends) and not last.endswith(("’s", "'s")):
            break
        kept.pop()
    return kept
