"""A whole story on one line: parted where its head gives itself away, and at the ends of sentences."""

from __future__ import annotations

import re
from itertools import pairwise

from tui_reader.anatomy import cues, unspaced
from tui_reader.anatomy.datelines import dateline_before, is_outlet_name
from tui_reader.anatomy.sentences import ends_sentence
from tui_reader.dates import MONTH_NAMES, day_in
from tui_reader.story import Span

LONGEST = 800
"""Characters: of the news' paragraphs one in ninety is longer, so that a longer one, alone in its file, is a story."""
_SHORTEST = 200
"""Characters of a story with a headline that nothing but the first sentence's first word parts from it."""
_WORD = r"[^\s。！？]*[。！？]+[」』”’）]*|[^\s。！？]+"
"""Of a script without spaces, a sentence."""
_UNSPACED = 3
"""What a character of such a script counts."""
ENOUGH = 220
"""Characters from which a paragraph may end; news paragraphs have one to three sentences."""
_FURTHEST = 120
"""Words in which the head ends."""
_LONGEST_TITLE = 40
"""Words."""
_BARE_TITLE = range(4, 26)
"""Words of a headline that neither byline nor time nor dateline follows."""
_LONGEST_TOKEN = 45
"""Characters of each part of a head in a script without spaces."""
_SHORTEST_TITLE = 8
"""Characters of one in a script without spaces."""
_LEADS_ON, _GOES_ON = "はがを于在将从由至到自，、：:", "にはがをでとのもや至到的于在将起前后後，、：:"
"""What stands before and behind a day that is a part of a sentence."""
_OF_DAY = "0123456789年月日-/."
_LONGEST_BYLINE = 16
_LONGEST_DATELINE = 10
_CLOCK = r"\(?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ap]\.?m\.?)?[,)]?|\(?\d{4}"
_OF_TIME = frozenset(("am", "pm", "a.m", "p.m", "et", "uhr", "uk", "|", "•", "·", "-", "–", "—", "--"))
_BEFORE_CLOCK = frozenset(("at", "à", "um", "às", "alle", "ore", "las", "a"))


def is_long(text: str) -> bool:
    """Whether a line by itself is more than one paragraph."""
    return len(text) > LONGEST or len(text) * _UNSPACED > LONGEST and unspaced.is_unspaced(text)


def parted(text: str, headed: bool = False) -> list[Span]:
    """The parts of a story that is one line: title, byline, time, highlights, dateline and paragraphs, as far as its
    words tell them apart; one part where it is no story. `headed`: its head stands on lines of its own."""
    share = _UNSPACED if unspaced.is_unspaced(text) else 1
    words = list(re.compile(_WORD if share > 1 else r"\S+").finditer(text))
    head = _Head(text, words, share > 1)
    bounds = [0] if headed and not head.header else [bound for bound in head.bounds() if bound < len(words)]
    if len(bounds) == 1 and len(text) * share <= LONGEST:
        return [(0, len(text))]
    begin = words[bounds[-1]].start()
    for number in range(bounds[-1] + 1, len(words)):
        ends = (words[number - 1].end() - begin) * share >= ENOUGH
        if ends and ends_sentence(words[number - 1][0], words[number][0]):
            bounds.append(number)
            begin = words[number].start()
    return [(words[first].start(), words[last - 1].end()) for first, last in pairwise([*bounds, len(words)])]


class _Head:
    """The first words of a story, and the parts that they make; a bound is the number of a part's first word."""

    def __init__(self, text: str, words: list[re.Match[str]], is_unspaced: bool) -> None:
        self.text = text
        self.is_unspaced = is_unspaced
        self.places = words[: _FURTHEST + _LONGEST_DATELINE]
        self.words = [word[0] for word in self.places]
        self.bare = [word.strip("().,:").lower() for word in self.words]
        self.header = self._header()

    def bounds(self) -> list[int]:
        """Where the parts begin, and last where the first paragraph does."""
        short = len(self.text) <= LONGEST
        if short and dateline_before(self.text, self.words[:3]):
            return [0]
        if self.header:
            dateline = self._dateline(self.header, after_title=True)
            if not dateline and short:
                return [0]
            return sorted({0, self.header, *self._items(dateline), *dateline})
        time = self._time()
        if time and self.is_unspaced:
            if bounds := self._unspaced_bounds(*time):
                return bounds
            time = None
        byline = self._byline(time[0] if time else _LONGEST_TITLE)
        if time and not byline and not self._is_told(*time):
            time = None
        known = [*(byline or ()), *(time or ())]
        dateline = self._dateline(max(known, default=2), after_title=not known)
        if byline and dateline and not time and dateline[0] - byline[0] <= _LONGEST_BYLINE:
            known = [byline[0]]
        found = sorted({0, *known, *dateline} if known or dateline else {0, *self._sentence_after_title()})
        return found if len(found) > 1 and found[1] <= _LONGEST_TITLE else [0]

    def _unspaced_bounds(self, first: int, end: int) -> list[int]:
        """Where the parts begin in a script in which only parts of a head have spaces between them: the time, and what
        is said behind it of source or writer; empty where the words are no time."""
        head = self.words[:end]
        told = self._is_told(first, end) or not any(word.strip(_OF_DAY) for word in head[first:])
        if not told or end >= len(self.words) or any(map(self._runs, head)):
            return []
        title = "".join(head[:first])
        if len(title) < _SHORTEST_TITLE or title[-1] in _LEADS_ON or self.words[end][0] in _GOES_ON:
            return []  # a sentence names the day
        bounds = [0, first, end]
        while bounds[-1] < len(self.words) - 1 and self._is_labelled(bounds[-1]):
            bounds.append(bounds[-1] + 1)
        return bounds

    def _runs(self, word: str) -> bool:
        return len(word) > _LONGEST_TOKEN or word[-1] in unspaced.STOPS

    def _is_labelled(self, number: int) -> bool:
        """``来源：新华网``, ``作者：李国利``"""
        folded = cues.folded(self.words[number])
        labelled = any(cues.start(table, folded) for table in ("NOTE", "BYLINE"))
        return labelled and not self._runs(self.words[number])

    def _items(self, dateline: list[int]) -> list[int]:
        """Where highlights begin anew, of those between the header and the dateline: the first does anyway."""
        return (
            [number for number in range(self.header + 2, dateline[0] - 1) if self._begins_anew(number)]
            if dateline
            else []
        )

    def _sentence_after_title(self) -> list[int]:
        """Where the first sentence begins after a headline that only its capital parts from it, if it can be told."""
        if len(self.text) < _SHORTEST:
            return []
        for number in _BARE_TITLE:
            if number + 2 >= len(self.words) or self.words[number - 1].endswith((".", "!", "?", "…")):
                return []
            if self._begins_anew(number):
                return [number]
        return []

    def _begins_anew(self, number: int) -> bool:
        """Whether a word opens a sentence though none ended: ``spring The bridge``, ``Frühling Die Brücke``."""
        word, before, then = self.words[number], self.words[number - 1], self.words[number + 1]
        opener = word[0].isupper() and not word[1:].isupper() or word == "A"
        if not opener or not before[-1].isalnum() or self.bare[number - 1] in cues.words("STOP_WORDS"):
            return False
        if self.bare[number] in cues.words("STOP_WORDS", "de"):
            then = self.words[number + 2]
        openers = cues.words("ARTICLES") | cues.words("LEADING_ON")
        return self.bare[number] in openers and then[0].islower()

    def _header(self) -> int:
        """How many words the header of the highlights has; 0 where there is none."""
        end = cues.start("HIGHLIGHTS_HEADER", cues.folded(self.text[:80]))
        if not end or self.text[end - 1 : end + 1].isalnum():
            return 0
        return next((number for number, word in enumerate(self.places, 1) if word.end() >= end), 0)

    def _time(self) -> tuple[int, int] | None:
        """The words that tell when, and the word after them."""
        near = self.words[: _LONGEST_TITLE + _LONGEST_BYLINE]
        span = day_in(" ".join(near))
        if span is None:
            return None
        starts, at = [], 0
        for word in near:
            starts.append(at)
            at += len(word) + 1
        first = max(number for number, start in enumerate(starts) if start <= span[0])
        last = max(number for number, start in enumerate(starts) if start < span[1])
        while first > 1 and (self._is_of_time(first - 1) or self._is_label(first - 1)):
            first -= 1
        # `Publié le`, `Last updated`
        first = next(
            (first - count for count in (3, 2) if first > count and self._is_label(first - count, first)), first
        )
        while last + 1 < len(near) and self._is_of_time(last + 1, after=True):
            last += 1
        # A title of a script without spaces is one word.
        return (first, last + 1) if first > (not self.is_unspaced) else None

    def _is_of_time(self, number: int, after: bool = False) -> bool:
        """Whether a word beside a date belongs to it; behind a date only a time does."""
        word, bare = self.words[number], self.bare[number]
        then = self.words[number + 1] if number + 1 < len(self.words) else ""
        clock = re.fullmatch(_CLOCK, word) and (len(bare) != 4 or then.strip("().,").isupper())
        zone = bare in cues.words("DATE_WORDS", "en") and word.strip("().,").isupper()
        if clock or zone or bare in _OF_TIME:
            return True
        if bare in _BEFORE_CLOCK and re.fullmatch(_CLOCK, then):
            return True
        return not after and (bare in cues.words("DATE_WORDS") and word[0].isupper() or bare in MONTH_NAMES)

    def _is_label(self, number: int, end: int = 0) -> bool:
        label = " ".join(self.bare[number : end or number + 1])
        return self.words[number][0].isupper() and cues.start("TIMESTAMP", label) == len(label)

    def _is_told(self, first: int, end: int) -> bool:
        """Whether it is said that the words are the story's time: a label, the hour, the day of the week."""
        amid = self.bare[first - 1] in cues.words("STOP_WORDS") or self.words[end - 1].endswith((",", "."))
        if amid and not self._is_label(first) or end < len(self.words) and self.words[end][0].islower():
            return False
        days = cues.words("DATE_WORDS")
        return any(self._is_label(n) or ":" in self.words[n] or self.bare[n] in days for n in range(first, end))

    def _byline(self, end: int) -> tuple[int, int] | None:
        """The word `By` and the word after the names; these go on to `end` where a time stands there."""
        for number in range(2, min(end, _LONGEST_TITLE, len(self.words) - 3)):
            label = self.words[number][0].isupper() and cues.start("BYLINE", self.bare[number]) == len(
                self.bare[number]
            )
            apart = not self.words[number - 1].endswith((".", ","))
            if label and apart and self.words[number + 1][0].isupper() and self.words[number + 2][0].isupper():
                near = end < _LONGEST_TITLE and end - number <= _LONGEST_BYLINE
                return number, end if near else self._names_end(number + 1)
        return None

    def _names_end(self, number: int) -> int:
        """The word after the names and outlets that begin with word `number`: two words a name, and small ones."""
        joints, particles = ("and", "und", "et", "y", "e", "&"), cues.words("NAME_PARTICLES")
        fresh = 0
        """Words of the name that is being read."""
        while number < len(self.words):
            outlet = next((n for n in (3, 2, 1) if self._is_outlet(number, number + n)), 0)
            if outlet:
                return number + outlet
            bare = self.bare[number]
            if bare in joints:
                fresh = 0
            elif bare not in particles:
                if fresh == 2 or not self.words[number][0].isupper():
                    return number
                fresh = 0 if self.words[number].endswith(",") else fresh + 1
            number += 1
        return number

    def _is_outlet(self, first: int, end: int) -> bool:
        return is_outlet_name(" ".join(self.words[first:end]).rstrip(",."))

    def _dateline(self, start: int, after_title: bool) -> list[int]:
        """The first words of the dateline and of the text after it; nothing where there is none.

        `after_title`: words with capitals may stand before the place; then it is only told where it stands out.
        """
        for first in range(start, min(_FURTHEST, len(self.words) - 2)):
            told = dateline_before(self.text[self.places[first].start() :][:200], self.words[first : first + 3])
            if not told or not (told.outlet or told.date or self.words[first].isupper()):
                continue
            if len(self.text) <= LONGEST and self.words[first].endswith("."):
                continue  # capitals that end a sentence
            if told.place and self._is_amid_sentence(first):
                continue
            capital = self.words[first - 1][0].isupper() and not self.words[first - 1].isupper()
            if (after_title or first > start) and told.place and capital and not self.words[first].isupper():
                continue
            begin = self.places[first].start() + told.end
            after = (n for n, word in enumerate(self.places) if word.end() > begin)
            told_on = next((n for n in after if any(map(str.isalnum, self.words[n]))), None)
            return [first, told_on] if told_on is not None and told_on > first else []
        return []

    def _is_amid_sentence(self, number: int) -> bool:
        """Whether a word is a month or a day, no place, or one that belongs to what stands before it: ``in Syria``."""
        bare = self.bare[number]
        of_date = bare in MONTH_NAMES or bare in cues.words("DATE_WORDS")
        return of_date or number > self.header and self.bare[number - 1] in cues.words("STOP_WORDS")
