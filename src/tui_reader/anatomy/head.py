"""The head of a story: which line is its title, what stands before it, and what is on the picture below it."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.anatomy.credits import is_a_credit
from tui_reader.anatomy.datelines import is_outlet_name
from tui_reader.anatomy.decks import OPENS_STORY, find_deck
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.head_lines import SIGNATURE_WORDS, HeadLines, find_writers, is_nobodys
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

_REACH = 7
"""Lines after a kicker in which its headline stands: names of sections, furniture and an outlet between them."""
_KICKER_WORDS = 4
_OVERLINE_WORDS = 5
_HEADLINE_WORDS = 3
"""Fewer are no headline that a kicker stands before."""
_DECK_WORDS = 5
_LONGEST_NAME = 4
_CREDIT_WORDS = 6
_BELOW_TITLE = 6
"""Lines below the title among which a picture stands."""
_SHARED = 0.6
"""Of the words of a picture's name that its caption has too, at least."""
_LONGEST_HEADLINE = 12
"""Words; most are shorter."""
_HAVE_OVERLINES = ("de",)
"""Languages whose papers set words above a headline that are no part of it."""
_TRAIL = ">|»›/•·"
"""Between the names of sections: ``Home > News``."""


def decide(lines: Sequence[Line], decisions: list[Decision | None], lead: int, titled: bool) -> None:
    """Fill in what is not decided yet of the lines before `lead`. `titled`: the file names its title elsewhere."""
    _Head(lines, decisions, lead).decide(titled)


def is_kicker(line: Line) -> bool:
    """Whether a line names a section, a way through the site, or its outlet: ``U.S.``, ``Life:``, ``Home > News``."""
    coloned = line.ending == ":"
    if line.piece.marked or not (coloned or _is_open(line)) or line.count > 2 * _KICKER_WORDS:
        return False
    parts = [part.replace("&", "").split() for part in line.folded.translate(_PARTED).split("|")]
    if len(parts) > 1:
        return all(len(part) < _KICKER_WORDS for part in parts)
    if line.count > _KICKER_WORDS:
        return False
    undotted = [word.replace(".", "") for word in line.bare_words]
    bare = [word for word in undotted if word.isalnum()]
    if cues.words("SECTIONS").issuperset(bare):
        return bool(bare)
    if coloned or not bare:
        return False
    return is_outlet_name(line.text) or line.is_names and bare[-1] in cues.words("OUTLET_WORDS")


def _is_open(line: Line) -> bool:
    """Whether a line ends as none that goes on or is a sentence: the stops of ``U.S.`` end none."""
    last = line.words[-1]
    dotted = len(last) > 2 and last.isupper() and last[1::2] == "." * (len(last) // 2)
    return line.is_open or dotted and line.count <= _KICKER_WORDS


_PARTED = str.maketrans(dict.fromkeys(_TRAIL, "|"))


class _Head(HeadLines):
    """The head of one story."""

    def decide(self, titled: bool) -> None:
        start = self._past_furniture(0)
        if not titled:
            start = self._past_kickers(start)
            start = self._past_overline(start)
            if start < len(self.lines) and self.decisions[start] is None and self._is_title(start):
                sure = self.is_any(start + 1, *OPENS_STORY)
                # No title of the labelled stories is one word, and few have a section's name before them.
                final = self.lines[start].count == 1 or start > 0 and (sure or start + 1 == self.lead)
                self.set(start, K.TITLE, 0.95 if sure else 0.8, "the first line, without a full stop", final)
        title = next((number for number in range(start + 1) if self.is_any(number, K.TITLE)), None)
        if title is not None:
            self._kind_below(title + 1)
            self._name_of_the_story(title + 1)
            find_writers(self, title + 1)
            self._pictures(title + 1)
            if deck := find_deck(self.lines, self.decisions, title + 1):
                self.decisions[deck[0]] = deck[1]

    def _kind_below(self, number: int) -> None:
        """What kind of story it is, in a word right under the headline: ``Explainer``, ``Kommentar``."""
        if number >= len(self.lines) or self.decisions[number] is not None or not self._is_short(number):
            return
        told = self.is_close(number) or self.is_any(number + 1, *OPENS_STORY) or self.is_signature(number + 1)
        if told and cues.words("SECTIONS").issuperset(self.lines[number].bare_words):
            self.set(number, K.PROMO, 0.85, "what kind of story it is, under the headline", final=True)

    def _past_furniture(self, number: int) -> int:
        while self.is_any(number, K.TIMESTAMP, K.PROMO):
            number += 1
        return number

    def _past_kickers(self, number: int) -> int:
        """The line after those that stand before the title, each of them decided."""
        while number < self.lead and self.decisions[number] is None:
            named = is_kicker(self.lines[number])
            if not named and self._is_before_colon(number):
                self.set(number, K.PROMO, 0.8, "words before a colon, above the headline", final=True)
                return number + 1
            if not (named or self._is_short(number)):
                break
            headline = self._headline_after(number)
            if headline is None:
                break
            # Below a line that may be a short headline itself, a sentence is the deck.
            louder = number > 0 and self._is_louder(number, headline)
            told = louder or self._opens_story(headline + 1)
            if not named and (self.lines[headline].has_stop or not told):
                break
            if not named and not louder and headline == number + 1 and self._is_deck_of_word(headline):
                break
            why = "the name of a section, before the headline"
            self.set(number, K.PROMO, 0.9 if named else 0.8, why, final=True)
            number = self._past_furniture(number + 1)
        return number

    def _is_louder(self, number: int, headline: int) -> bool:
        """Whether a word in capitals stands below a section's name, and above a headline that is not in capitals."""
        below = headline == number + 1 and not self.lines[headline].text.isupper()
        return below and self.lines[number].text.isupper() and self.is_any(number - 1, K.PROMO)

    def _past_overline(self, number: int) -> int:
        """The line after some words that stand above a longer headline, if that has a deck and what opens the story."""
        if number + 3 >= len(self.lines) or any(self.decisions[number : number + 3]):
            return number
        over, headline, deck = self.lines[number : number + 3]
        verbs = cues.words("HEADLINE_VERBS", over.language)
        # Below two short lines a deck and a byline tell, but in the English press, which one heads the story.
        least = over.count + 2 if over.language == "en" else 2
        shorter = over.is_open and 1 < over.count <= _OVERLINE_WORDS and headline.count >= least
        if not (shorter and verbs.isdisjoint(over.bare_words)) or headline.has_stop or over.piece.marked:
            return number
        if not (deck.has_stop and deck.count >= _DECK_WORDS and self.is_any(number + 3, K.BYLINE, K.TIMESTAMP)):
            return number
        self.set(number, K.PROMO, 0.8, "words above the headline, which has a deck", final=True)
        return number + 1

    def _is_short(self, number: int) -> bool:
        """Whether a line has too few words for a headline; after furniture and in capitals, more are few."""
        line = self.lines[number]
        few = _KICKER_WORDS - 1 if number or line.is_shouted else 1
        verbs = cues.words("HEADLINE_VERBS", line.language)
        return _is_open(line) and not line.piece.marked and line.count <= few and verbs.isdisjoint(line.bare_words)

    def _is_before_colon(self, number: int) -> bool:
        """Whether a few German words before a colon, ``Brücke in Lauwe:``, have a headline below them, and then a
        byline or a time. In other languages, and with an article, they are the title's first half."""
        line, below = self.lines[number], number + 1
        if line.ending != ":" or line.language not in _HAVE_OVERLINES or line.first in cues.words("ARTICLES"):
            return False
        if line.piece.marked or line.count > _OVERLINE_WORDS or line.starts("RELATED"):
            return False
        if below >= self.lead or self.decisions[below] is not None or not self._is_title(below):
            return False
        verbs = cues.words("HEADLINE_VERBS", line.language)
        signed = any(self.is_any(at, K.BYLINE, K.TIMESTAMP) or self.is_signature(at) for at in (below + 1, below + 2))
        return signed and not self.lines[below].has_stop and verbs.isdisjoint(line.bare_words)

    def _headline_after(self, number: int) -> int | None:
        """The line that reads like a headline, nothing but furniture and kickers before it."""
        end = min(number + _REACH, self.lead, len(self.lines))
        for at in range(number + 1, end):
            if self.is_any(at, K.TIMESTAMP, K.PROMO):
                continue
            if self.decisions[at] is not None:
                return self._short_headline(number, at - 1)
            line = self.lines[at]
            if not is_kicker(line) and line.count >= _HEADLINE_WORDS:
                return at if self._is_title(at) else None
            if not self._is_short(at) and not is_kicker(line):
                return None
        return self._short_headline(number, end - 1) if end == self.lead else None

    def _short_headline(self, kicker: int, number: int) -> int | None:
        """Line `number` where it is a headline of two words that what opens the story follows: ``Dredging put off``."""
        line = self.lines[number]
        fits = number == kicker + 1 and line.count == _HEADLINE_WORDS - 1 and not is_kicker(line)
        return number if fits and self.lines[kicker].count == 1 and self._is_title(number) else None

    def _opens_story(self, number: int) -> bool:
        """Whether a byline, a time or the story itself follows, at most a deck being between."""
        if self.is_any(number, *OPENS_STORY) or number == self.lead or self.is_signature(number):
            return True
        return (
            self.is_any(number + 1, K.BYLINE, K.TIMESTAMP) or number + 1 == self.lead or self.is_signature(number + 1)
        )

    def _is_deck_of_word(self, number: int) -> bool:
        """Whether a line after a single word is that headline's deck: longer than headlines are, or a sentence."""
        line = self.lines[number]
        told = line.count > _LONGEST_HEADLINE or line.count > SIGNATURE_WORDS and line.first in cues.words("ARTICLES")
        return self.lines[number - 1].count == 1 and told

    def _is_word_for_title(self, number: int) -> bool:
        """Whether a single word heads the story: a byline or time follows, or a deck and then one of these."""
        line = self.lines[number]
        if line.piece.marked or not line.text[0].isupper() or line.ending == ":" or line.has_stop or is_kicker(line):
            return False
        if self.is_any(number + 1, K.BYLINE, K.TIMESTAMP):
            return True
        deck = self.lines[number + 1] if number + 1 < len(self.lines) and self.decisions[number + 1] is None else None
        return deck is not None and _DECK_WORDS <= deck.count <= 60 and self.is_any(number + 2, K.BYLINE, K.TIMESTAMP)

    def _is_title(self, number: int) -> bool:
        line = self.lines[number]
        if line.count == 1:
            return self._is_word_for_title(number)
        if not 2 <= line.count <= 35 or line.piece.marked or number + 1 >= len(self.lines):
            return False
        if line.has_stop:
            return line.count <= 25 and self.is_any(number + 1, K.BYLINE, K.TIMESTAMP)
        return line.ending != ":" and not line.inline_dateline and line.sentences <= 2 and not line.ends_saying

    def _name_of_the_story(self, start: int) -> None:
        """A name alone above the text, which tells of somebody called so: who is in the picture."""
        number = self.lead - 1
        if number >= start and self.decisions[number] is None and self._names_one_of_the_story(number):
            self.set(number, K.CAPTION, 0.7, "a name under the title, of whom the story tells", final=True)

    def _pictures(self, start: int) -> None:
        """Lines between the title and the text that say what is on a picture, without its photographer."""
        # A deck with a full stop reads as the lead does.
        for number in range(start, min(max(self.lead, start + _BELOW_TITLE), len(self.lines) - 1)):
            if self.decisions[number] is not None or self.lines[number].count > _LONGEST_HEADLINE:
                continue
            if number + 1 == self.lead and self._is_below_its_credit(number, start):
                self.set(number, K.CAPTION, 0.8, "below a line that only says who took a picture", final=True)
            if not self.is_any(number + 1, K.CAPTION):
                continue
            if self._says_the_same(number):
                self.set(number, K.CAPTION, 0.85, "what the caption below it says, in other words", final=True)
            elif self._is_above_its_credit(number):
                self.set(number, K.CAPTION, 0.85, "above a line that only says who took a picture", final=True)

    def _names_one_of_the_story(self, number: int) -> bool:
        """Whether a line is a name alone that the text has too: its writer's hardly ever is."""
        line = self.lines[number]
        if not line.is_names or line.count > _LONGEST_NAME or is_nobodys(line) or not line.words[-1].isalpha():
            return False
        text = [one for one in self.lines[self.lead : self.lead + _REACH] if one.has_stop]
        return any(line.words[-1] in one.text for one in text) and any(line.words[0] in one.text for one in text)

    def _is_above_its_credit(self, number: int) -> bool:
        """Whether what stands below byline or time has a line below it that only says who took a picture."""
        return self._is_credit(number + 1) and self.is_any(number - 1, K.BYLINE, K.TIMESTAMP, K.PROMO)

    def _is_credit(self, number: int) -> bool:
        credit = self.lines[number]
        return credit.count <= _CREDIT_WORDS and (credit.starts("CAPTION") > 0 or is_a_credit(credit))

    def _is_below_its_credit(self, number: int, start: int) -> bool:
        """Whether words that tell of something have a credit without a label above them, and byline or time above that:
        a deck has not, and what heads a section seldom has a verb."""
        line, credit = self.lines[number], self.lines[number - 1]
        tells = line.is_open and line.count >= _DECK_WORDS and line.first not in cues.words("ASKING")
        if not tells or cues.words("HEADLINE_VERBS", line.language).isdisjoint(line.bare_words):
            return False
        if not (self.is_any(number - 1, K.CAPTION) and self._is_credit(number - 1)) or ":" in credit.text:
            return False
        return any(self.is_any(above, K.BYLINE, K.TIMESTAMP) for above in range(start, number - 1))

    def _says_the_same(self, number: int) -> bool:
        # Few stories come to this.
        from tui_reader.anatomy.wording import content

        words = content(self.lines[number])
        return len(words) >= _HEADLINE_WORDS and len(words & content(self.lines[number + 1])) >= _SHARED * len(words)
