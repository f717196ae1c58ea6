"""Heads and feet of printed pages: page numbers, and what stands at every turn of a page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise, takewhile

from tui_reader.anatomy import cues
from tui_reader.anatomy.sentences import CLOSING
from tui_reader.dates import day_in, parse_date
from tui_reader.story import Span

_LONGEST = 120
"""Characters of a head or foot."""
_NEAR = 3
"""Lines on either side of a turn that may be heads or feet."""
_TOP = 6
"""Lines at the beginning of a file that may be the first page's head."""
_HEADLINE = range(3, 26)
"""Words."""
_RUNNING_TEXT = 30
"""Characters of a line of running text, at least."""
_PAGE = r"(?:page|seite|página|pagina|pág\.?|pag\.?|p\.|strona|strana|стр\.?)"
_OF = r"(?:of|von|de|di|sur|z|/|из)"
_NUMBERED = (
    rf"{_PAGE}\s*\d{{1,3}}(?:\s*{_OF}\s*\d{{1,3}})?|.*\s{_PAGE}\s*\d{{1,3}}\s*{_OF}\s*\d{{1,3}}"
    r"|第\s*\d{1,3}\s*[页頁](?:[\s，,/／]*共\s*\d{1,3}\s*[页頁])?|\d{1,3}\s*ページ|[-–—]\s*\d{1,3}\s*[-–—]"
)
_LONGEST_NUMBER = 3
_PAGES = ("page", "seite", "página", "pagina", "pág", "pág.", "pag", "pag.", "p.", "strona", "strana", "стр", "стр.")
_FEWEST_HEADS = 3
"""Running heads that end in a number, unless a day stands in them."""
_BETWEEN_HEADS = 150
"""Characters of a page between two of them, at least."""
_BEFORE_NUMBERS = (
    *_PAGES,
    *("of", "von", "de", "di", "sur", "z", "/", "из"),
)
_NUMBER_ENDS = "-–—页頁ジ"
_COUNTED = r"(?:https?://\S+\s+)?(\d{1,3})\s*(?:/|of)\s*(\d{1,3})"


def heads_and_feet(text: str, stripes: Sequence[Sequence[Span]]) -> frozenset[Span]:
    """The lines of a text that belong to its pages, not to the story.

    `stripes`: its lines, those together that no blank line parts.
    """
    lines = _Lines(text, stripes)
    if lines.are_plain:
        return frozenset()
    numbers = lines.numbered() | lines.counted()
    found = numbers | lines.running(numbers)
    found |= lines.amid_sentences(found)
    found |= lines.bare_numbers(found)
    return frozenset(lines.spans[number] for number in found - lines.head_of_story(found - numbers))


class _Lines:
    def __init__(self, text: str, stripes: Sequence[Sequence[Span]]) -> None:
        self.stripes = stripes
        self.text = text
        self.spans = [span for stripe in stripes for span in stripe]
        self.size = len(self.spans)
        self.shown = [text[start : min(end, start + _LONGEST + 1)] for start, end in self.spans]
        """A line that is longer than heads are is only known to be so."""
        self.short = [number for number, line in enumerate(self.shown) if len(line) <= _LONGEST]
        self.turned: set[int] = set()
        """Lines that a form feed stands before."""
        if "\f" in text:
            ends = [0, *(end for _, end in self.spans[:-1])]
            self.turned = {n for n in range(self.size) if "\f" in text[ends[n] : self.spans[n][0]]}

    @property
    def are_plain(self) -> bool:
        """Whether nothing can be of a page: no page ends, no line ends as a number does, none stands twice."""
        short = [self.shown[n] for n in self.short]
        numbered = any(map(_may_end_in_a_number, short))
        return not self.turned and not numbered and len(set(short)) == len(short)

    def numbered(self) -> set[int]:
        """``Page 1 of 2``, ``- 3 -``, ``The Post  Page 2 of 3``."""
        numbered = re.compile(_NUMBERED)
        figures = [n for n in self.short if self.shown[n][-1].isdigit() or self.shown[n][-1] in _NUMBER_ENDS]
        return {n for n in figures if numbered.fullmatch(self.shown[n].lower())} | self._counted_heads(figures)

    def _counted_heads(self, figures: Sequence[int]) -> set[int]:
        """``THE HARBOUR POST  Friday, 12 May 2023  Page 3``, and the same with the next number behind a page of text.

        Entries of a contents page, and sources that name their pages, skip numbers or have no text between them.
        """
        alike: dict[str, dict[int, int]] = defaultdict(dict)
        for n in figures:
            head = self.shown[n].rstrip("0123456789")
            words, number = head.lower().split(), self.shown[n][len(head) :]
            if len(words) > 1 and words[-1] in _PAGES and 0 < len(number) <= _LONGEST_NUMBER:
                alike[" ".join(words)][n] = int(number)
        return {n for head, pages in alike.items() if self._turn(head, pages) for n in pages}

    def _turn(self, head: str, pages: dict[int, int]) -> bool:
        """Whether lines that end in these numbers stand at the turns of pages."""
        enough = len(pages) >= _FEWEST_HEADS or len(pages) > 1 and day_in(head) is not None
        return enough and all(
            second == first + 1 and self.spans[below][0] - self.spans[above][1] >= _BETWEEN_HEADS
            for (above, first), (below, second) in pairwise(pages.items())
        )

    def counted(self) -> set[int]:
        """``1/2``, ``https://… 1/2``: where there are others of as many, at a turn, or at the very end."""
        places: dict[str, dict[int, int]] = defaultdict(dict)
        for n in self.short:
            found = re.fullmatch(_COUNTED, self.shown[n]) if self.shown[n][-1].isdigit() else None
            if found and 1 <= int(found[1]) <= int(found[2]):
                places[found[2]][n] = int(found[1])
        sure: set[int] = set()
        for count, pages in places.items():
            at_turn = any(n in self.turned or n + 1 in self.turned for n in pages)
            if at_turn or len(set(pages.values())) > 1 or pages.get(self.size - 1) == int(count):
                sure |= pages.keys()
        return sure

    def running(self, numbers: set[int]) -> set[int]:
        """Lines that are the same, figures aside, at several turns; at one, and at the top or the end of the file."""
        near = {n + step for n in numbers | self.turned for step in range(-_NEAR, _NEAR + 1)}
        shown = self.shown
        if not near:
            often = Counter([shown[n] for n in self.short])
        forms: dict[str, list[int]] = defaultdict(list)
        for n in self.short:
            if (near or often[shown[n]] > 1) and goes_on(shown[n]):
                forms[_form(shown[n])].append(n)
        head = sum(map(len, self.stripes[:_NEAR]))
        tops = {_form(" ".join(self.text[slice(*span)] for span in stripe)) for stripe in self.stripes[:_NEAR]}
        found: set[int] = set()
        for form, places in forms.items():
            turns = sum(n in near for n in places)
            ends = places[0] < _TOP or places[-1] >= self.size - _NEAR
            again = len(places) > 1 and (turns > 1 or turns and ends or any(map(self._is_amid, places)))
            if (again or turns and form in tops and places[0] >= head) and any(map(str.isalpha, form)):
                found.update(places)
        return found

    def amid_sentences(self, found: set[int]) -> set[int]:
        """Lines between a page's number or head and the rest of a sentence that began on the page before."""
        more: set[int] = set()
        before = -1
        for n in sorted(found):
            before = before if n - 1 in found else n - 1
            following = range(n + 1, min(n + 1 + _NEAR, self.size))
            after = next((number for number in following if self.shown[number][0].islower()), None)
            if after and before >= 0 and self._is_open(before):
                more.update(range(n + 1, after))
        return more

    def bare_numbers(self, found: set[int]) -> set[int]:
        """Figures alone on a line at a turn or amid a sentence, and those before and after them in number."""
        bare = {n: int(self.shown[n]) for n in self.short if self.shown[n].isdecimal() and len(self.shown[n]) < 4}
        beside = found | self.turned | {n - 1 for n in self.turned}
        sure = {n for n in bare if not beside.isdisjoint((n - 1, n, n + 1)) or self._is_amid(n)}
        counted = {bare[n] for n in sure}
        for n, value in sorted(bare.items()):
            if value - 1 in counted or value + 1 in counted:
                sure.add(n)
                counted.add(value)
        return sure

    def head_of_story(self, running: set[int]) -> set[int]:
        """Of the lines that run through all pages those that are the story's own: its date, and its headline where no
        other follows."""
        top = 0
        while top < min(self.size, _TOP) and top in running:
            top += 1
        dates = {n for n in range(top) if parse_date(self.shown[n]) and len(self.shown[n].split()) <= _TOP}
        named = [n for n in range(top) if n not in dates and len(self.shown[n].split()) in _HEADLINE]
        if not named or self._is_headline(top):
            return dates
        return dates | {max(named, key=lambda n: len(self.shown[n]))}

    def _is_headline(self, number: int) -> bool:
        if number >= self.size:
            return False
        stripe = next(one for one in self.stripes if self.spans[number] in one)
        at = stripe.index(self.spans[number])
        lines = [self.text[slice(*span)] for span in stripe[at : at + 4]]
        # Below the head of the page, byline and time may follow without a blank line.
        lines = list(takewhile(lambda line: not self._is_signed(line), lines)) if at else lines
        text = " ".join(lines)
        fits = 0 < len(lines) <= 2 and len(text.split()) in _HEADLINE and text[-1] not in ".:"
        return fits and not self._is_signed(text)

    def _is_signed(self, line: str) -> bool:
        folded = cues.folded(line)
        return bool(cues.start("BYLINE", folded) or cues.start("TIMESTAMP", folded) or parse_date(line))

    def _is_amid(self, number: int) -> bool:
        """Whether the line parts a sentence that goes on after it."""
        inside = 0 < number < self.size - 1 and not self.shown[number][0].islower()
        return inside and self._is_open(number - 1) and self.shown[number + 1][0].islower()

    def _is_open(self, number: int) -> bool:
        line = self.shown[number]
        return len(line) >= _RUNNING_TEXT and goes_on(self.text[slice(*self.spans[number])])


def _may_end_in_a_number(line: str) -> bool:
    """Whether a line may end in a page's number, told without a regular expression, whose making takes long."""
    if line[-1].isdigit():
        before = line.rstrip("0123456789").rstrip().lower()
        return not before or before.endswith(_BEFORE_NUMBERS)
    return line[-1] in _NUMBER_ENDS and any(map(str.isdigit, line))


def goes_on(line: str) -> bool:
    """Whether a sentence is not over where the line is."""
    return line.rstrip(CLOSING)[-1:] not in (".", "!", "?", "…", ":", "。", "")


def _form(line: str) -> str:
    """What is the same in the lines of all pages."""
    return re.sub(r"\d+", "0", " ".join(line.lower().split()))
