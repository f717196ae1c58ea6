"""The words of a text that a headline is made of, and how those that are kept are put together."""

from __future__ import annotations

import re

from tui_reader.anatomy.headline.speech import DETERMINER, PREPOSITION
from tui_reader.anatomy.headline.words import Lexicon
from tui_reader.anatomy.sentences import CLOSING, ENDS, first_sentence, trimmed
from tui_reader.safe_text import safe_line

MAX_WORDS = 12
MAX_CHARACTERS = 100
_FEWEST = 3
"""Words of a sentence that says something."""
_SAYS_NOTHING = (
    *("here is ", "here's ", "here are ", "this is the story ", "picture this", "imagine ", "let's ", "let us "),
    "voici ",
)
"""How a sentence begins that only leads up to the next."""
_READ = 2000
"""Characters of a lead that are read."""
SPACED_QUOTES = r"(?:(?<=^«)|(?<=[^\w.,!?…]«))\s+|\s+(?=»(?!\w))"
"""White space within French quotation marks, which ends no word; Danish ones stand the other way round."""
_IN_BRACKETS = r"\s\([^()]{1,60}\)"
"""What stands in brackets, which a title does without."""
_LONGEST_ORDINAL = 4
_QUOTED = 12
"""Words of a quotation behind its first sentence."""
_ORDINALS = ("cs", "da", "de", "nb", "nn", "no", "pl")
"""Languages that put a full stop behind figures that count in order: ``zum 150. Geburtstag``."""


def words_of(text: str) -> list[str]:
    """The words of what is read of a text, without what stands in brackets, and without what a terminal would obey: of
    that a title might keep a part which does no more harm, and says nothing."""
    text = safe_line(text[:_READ])
    # Few leads have either, and the expressions take as long to compile as the rest.
    text = re.sub(SPACED_QUOTES, "", text) if "«" in text or "»" in text else text
    text = re.sub(_IN_BRACKETS, "", text) if "(" in text else text
    return [word for word in text.split() if word.strip(",")]


def first_of(words: list[str], known: Lexicon | None) -> list[str]:
    """The first sentence, which does not end behind the figures of ``zum 150. Geburtstag``, nor amid words that are
    quoted within it: ``Its viral “Meth. We’re on it.” campaign …``."""
    sentence = first_sentence(words)
    while len(sentence) < len(words) and (_ends_on_ordinal(sentence, known) or _goes_on(sentence, words)):
        sentence = words[: len(sentence) + len(first_sentence(words[len(sentence) :]))]
    return sentence


def _goes_on(sentence: list[str], words: list[str]) -> bool:
    """Whether the sentence opened a quotation that is closed a little later, amid a sentence."""
    said = " ".join(sentence[1:])
    closing = "”" if said.count("“") > said.count("”") else '"' if said.count('"') % 2 and sentence[0][0] != '"' else ""
    if not closing:
        return False
    behind = len(sentence)
    last = next((at for at, word in enumerate(words[behind : behind + _QUOTED], behind) if closing in word), len(words))
    return last + 1 < len(words) and words[last + 1][0].islower()


def _ends_on_ordinal(words: list[str], known: Lexicon | None) -> bool:
    if not known or known.language not in _ORDINALS:
        return False
    last, before = words[-1], words[-2].lower() if len(words) > 1 else ""
    return last[:-1].isdigit() and len(last) <= _LONGEST_ORDINAL and known.kind(before) in (DETERMINER, PREPOSITION)


def says_something(sentence: list[str]) -> bool:
    """Not ``Here is the thing.``, which leads up to the next one."""
    begins = " ".join(sentence[:6]).lower().replace("’", "'")
    return len(sentence) >= _FEWEST and not begins.startswith(_SAYS_NOTHING)


def ends_of(known: Lexicon | None) -> frozenset[str]:
    """Words that may end a title though they look like small ones."""
    return frozenset(known.ends.split()) if known else frozenset()


def joined(sentence: list[str], kept: tuple[int, ...]) -> list[str]:
    """The words that are kept; a comma before what is left out goes with it, one behind it stays where it closes what
    another opened, or parts what comes before from what follows: ``Ann Lee, head of the board that …, resigned``, ``The
    war is over …, she said``."""
    words: list[str] = []
    for at, following in zip(kept, (*kept[1:], kept[-1] + 1), strict=True):
        word = sentence[at]
        if following != at + 1:
            gap = [one[-1] == "," for one in sentence[at + 1 : following]]
            closes = gap[-1] and (sum(one[-1] == "," for one in words) % 2 or word[-1] != "," and sum(gap) == 1)
            word = word.rstrip(",") + "," * (closes and word[-1] != ",")
        words.append(word)
    asks = sentence[-1].rstrip(CLOSING)[-1:] == "?" and kept[-1] == len(sentence) - 1
    if words and not asks:
        words[-1] = words[-1].rstrip("!")
    return [words[0][:1].upper() + words[0][1:], *words[1:]]


def tidy(words: list[str], ends: frozenset[str] = frozenset()) -> str:
    """`words` without what cannot stand at the end, and no more of them than a line takes."""
    kept = list(words)
    while len(kept) > 1 and sum(map(len, kept)) + len(kept) > MAX_CHARACTERS:
        kept.pop()
    return closed(" ".join(trimmed(kept, ends))[:MAX_CHARACTERS].strip(ENDS))


def closed(text: str) -> str:
    """Without quotation marks or brackets that lost their partner or hold the whole text."""
    low = "”" if "”" in text and "“" not in text else "“"
    pairs = [("„", low) if "„" in text else ("“", "”"), ("«", "»"), ("「", "」"), ("（", "）"), ("(", ")"), ("[", "]")]
    for opening, closing in pairs:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
        elif text[:1] == opening and text[-1:] == closing and text.count(opening) == 1:
            text = text[1:-1].strip(ENDS)
    if text.count('"') % 2:
        text = text.replace('"', "")
    if text[-1:] in CLOSING and text[-2:-1] == ",":
        text = text[:-2] + text[-1]
    return " ".join(text.split()).strip(ENDS)
