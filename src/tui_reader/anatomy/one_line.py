"""A whole story on one line: parted at the ends of sentences, since nothing else is left to part it at."""

from __future__ import annotations

import re
from itertools import pairwise

from tui_reader.anatomy import cues, unspaced
from tui_reader.anatomy.datelines import is_dateline
from tui_reader.anatomy.sentences import ends_sentence
from tui_reader.story import Span

LONGEST = 1500
"""Characters: no paragraph of the news is longer, so that a longer one, alone in its file, is a story."""
FURTHEST = 120
"""Words in which the dateline after the highlights is looked for."""
_WORD = r"[^\s。！？]*[。！？]+[」』”’）]*|[^\s。！？]+"
_UNSPACED = 3
"""What a character of a script without spaces counts."""
_DASHES = ("—", "–", "--", "-")
ENOUGH = 220
"""Characters from which a paragraph may end; news paragraphs have one to three sentences."""


def parted(text: str) -> list[Span]:
    """The paragraphs of a story that is one line, with the header of its highlights apart; one where it is none."""
    share = _UNSPACED if unspaced.is_unspaced(text) else 1
    if len(text) * share <= LONGEST:
        return [(0, len(text))]
    header = cues.start("HIGHLIGHTS_HEADER", cues.folded(text[:80]))
    spans = [(0, header)] if header and not text[header - 1 : header + 1].isalnum() else []
    words = list(re.compile(_WORD).finditer(text, header if spans else 0))
    if spans and (dateline := _dateline(words)):
        first, dash = dateline
        spans += [(words[0].start(), words[first - 1].end()), (words[first].start(), words[dash].end())]
        words = words[dash + 1 :]
    begin = words[0].start()
    for word, following in pairwise(words):
        if (word.end() - begin) * share >= ENOUGH and ends_sentence(word[0], following[0]):
            spans.append((begin, word.end()))
            begin = following.start()
    return [*spans, (begin, words[-1].end())]


def _dateline(words: list[re.Match[str]]) -> Span | None:
    """The first and last of the words that are a dateline after the highlights; None where none is near."""
    for dash in range(2, min(FURTHEST, len(words) - 1)):
        if words[dash][0] not in _DASHES:
            continue
        for first in range(dash - 1, max(0, dash - 5), -1):
            if is_dateline(" ".join([*(word[0] for word in words[first:dash]), "—"])):
                while first > 1 and words[first - 1][0].isupper():
                    first -= 1
                return first, dash
    return None
