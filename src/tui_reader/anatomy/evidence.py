"""What a line by itself shows: its length, how it ends, which cues it carries."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues, inside, lists, unspaced
from tui_reader.anatomy.bylines import names_an_office, reads_like_names
from tui_reader.anatomy.datelines import DASHES, Dateline, dateline_before, is_caseless, is_dateline, is_outlet_name
from tui_reader.anatomy.moments import tells_when
from tui_reader.anatomy.sentences import (
    AROUND,
    OPENING,
    TRAILING,
    has_speech,
    in_quotes,
    last_mark,
    last_shown,
    sentence_count,
)
from tui_reader.anatomy.stripes import Piece
from tui_reader.once import once_alone

_SPEECH = frozenset('“”"«»„')
_STOPS = ".。．…।۔።"
_FIGURES = "1203456789"
"""The likeliest first."""
_CLOSING = ("'", '"', "”", "’", "»", "“", "」")
_DOTTED_WORDS = 10
_SAMPLE = 80
"""Words whose capitals are counted."""
_ENDS = 100
"""Characters at both ends of a long line in which a cue is looked for."""
_LONGEST_DATELINE, _LONGEST_HEADER = 9, 9
_LONGEST_BYLINE, _LONGEST_OFFICE = 28, 14
"""Words."""
_BESIDE_NAMES = "|·•"
"""Between a name and an outlet."""


class Line:
    """A piece and what it shows; each thing is looked at once, and only when asked for."""

    def __init__(self, piece: Piece, language: str = "en") -> None:
        self.piece = piece
        self.language = language
        self.text = text = piece.text
        self.folded = cues.folded(text)
        """The line as cues are written."""
        self.folded_words = self.folded.split()
        self.first = self.folded_words[0].strip(AROUND) if self.folded_words else ""
        """The first word, bare."""
        self.count = len(self.folded_words)
        self.is_unspaced = unspaced.is_unspaced(text)
        """Mostly of a script without spaces between words."""
        if self.is_unspaced and len(text) >= unspaced.LONGEST_WORD * (self.count - 1):
            self.count = max(self.count, unspaced.word_count(text))
        self.is_cued = cues.opens(self.folded)
        """Begins with some cue."""
        self.held = inside.may_be_in(self.folded_words)
        """The phrases that may stand in the line; most lines have none."""
        self.is_shouted = text.isupper() and self.count >= 2
        """All in capitals."""
        plain = text.isascii() or text[0].isascii() and text[0].isalpha()
        self.is_caseless = not plain and is_caseless(next(filter(str.isalpha, text), ""))
        """Begins with a letter of a script without capitals."""
        last = last_mark(text)
        self.ending = "?" if last == ";" and language == "el" else last
        """The last character, closing quotes and brackets aside."""
        self.has_stop = last != "" and self.ending in _STOPS and self._is_stopped()
        """Ends as a sentence of running text does; three dots after a few words are no full stop."""

    def _is_stopped(self) -> bool:
        return self.count > _DOTTED_WORDS or not self.text.rstrip(TRAILING).endswith(("...", "…", ". . ."))

    @once_alone
    def words(self) -> list[str]:
        """The words as they stand in the line."""
        return self.text.split()

    @property
    def is_open(self) -> bool:
        """Ends with neither full stop nor colon, comma, question or exclamation mark."""
        return not self.ending or self.ending not in _STOPS + ":;?!,"

    @once_alone
    def sentences(self) -> int:
        """How many sentences there are, roughly."""
        if self.is_unspaced:
            return unspaced.sentence_count(self.text)
        return sentence_count(self.words)

    @once_alone
    def is_bare(self) -> bool:
        """Holds neither letter nor figure: a rule, an ornament."""
        return not any(map(str.isalnum, self.text))

    @once_alone
    def is_quotation(self) -> bool:
        """A sentence that stands wholly between quotation marks, nobody being named."""
        return in_quotes(self.text) and self.count >= 5 and (self.has_stop or self.ending in "?!")

    @property
    def starts_quoted(self) -> bool:
        """Begins with a quotation mark."""
        return self.text[:1] in OPENING

    @once_alone
    def capitals(self) -> float:
        """The share of words that begin with a capital."""
        words = self.words[:_SAMPLE]
        lettered = "".join([word[0] for word in words])
        if not lettered.isalpha():
            firsts = [word[0] if word[0].isalpha() else word.lstrip(OPENING)[:1] for word in words]
            lettered = "".join(filter(str.isalpha, firsts))
        return sum(map(str.isupper, lettered)) / len(lettered) if lettered else 0.0

    @once_alone
    def bare_words(self) -> list[str]:
        """The words in lower case, without quotes, commas and the like."""
        return [word if word.isalnum() else word.strip(AROUND) for word in self.folded_words]

    @once_alone
    def has_figures(self) -> bool:
        """Holds a figure."""
        text = self.text
        if text.isascii():
            return any(map(text.__contains__, _FIGURES))
        # Of most such lines hardly a word has other characters.
        strange = "".join([word for word in self.folded_words if not word.isascii()])
        return any(map(text.__contains__, _FIGURES)) or any(map(str.isdigit, strange))

    @once_alone
    def ends_saying(self) -> bool:
        """Ends with who said it: a sentence that lost its full stop."""
        if cues.words("SAID").isdisjoint(self.bare_words[-4:]):
            return False
        return "," in self.text or self.text[-1] in '”"»' or self.count > 16

    @once_alone
    def quotes_somebody(self) -> bool:
        """Begins or ends with somebody's words, or holds them and says who speaks."""
        if not any(map(self.text.__contains__, _SPEECH)):
            return False
        return not _SPEECH.isdisjoint((self.text[0], self.text[-1])) or not cues.words("SAID").isdisjoint(
            self.bare_words
        )

    @once_alone
    def reads_on(self) -> str:
        """Why the line is running text though it has no full stop; empty where nothing says so."""
        if self.has_stop:
            return ""
        if self.ends_saying:
            return "says who said it"
        if self.sentences > 1 and self.count > 8 and self.capitals < 0.6:
            return "several sentences"
        last = last_shown(self.text)
        if last in "'\"”’»" and self.ending in "?!" and self.count > 8:
            return "ends with somebody's words"
        if has_speech(self.text):
            return "somebody's words after a colon"
        speaks = self.count > 16 and self.starts_quoted and not self._begins_with_a_title()
        return "begins with a quotation" if speaks else ""

    def _begins_with_a_title(self) -> bool:
        """Whether quotation marks stand around the first few words: ``'Night Train' star …``."""
        return any(word.rstrip(",").endswith(_CLOSING) for word in self.words[:6])

    def starts(self, table: str) -> int:
        """The length of the cue at the start of the line; 0 where there is none."""
        return cues.start(table, self.folded) if self.is_cued else 0

    def starts_alone(self, table: str) -> bool:
        """Whether the line is a cue, and nothing else but punctuation."""
        length = self.starts(table)
        return bool(length) and not any(map(str.isalnum, self.text[length:]))

    @once_alone
    def ends(self) -> str:
        """The line as cues are written, of a long one its beginning and its end."""
        text = self.folded
        return text if len(text) <= 2 * _ENDS else f"{text[:_ENDS]} {text[-_ENDS:]}"

    def holds(self, table: str) -> bool:
        """Whether a phrase of a table stands in the line, of a long one near its beginning or its end."""
        return any([phrase in self.ends for name, phrase in self.held if name == table])

    def holds_anywhere(self, table: str) -> bool:
        """Whether a phrase of a table stands in the line."""
        return any([phrase in self.folded for name, phrase in self.held if name == table])

    @once_alone
    def is_header(self) -> bool:
        """Opens the highlights."""
        length = lists.header(self.folded) if self.count <= _LONGEST_HEADER else 0
        return length > 0 and not any(map(str.isalnum, self.text[length:]))

    @once_alone
    def is_dateline(self) -> bool:
        """Outlet and place on a line of their own, before a dash or in brackets."""
        return self.count <= _LONGEST_DATELINE and is_dateline(self.text) and not self.starts("CAPTION")

    @once_alone
    def is_coloned_place(self) -> bool:
        """A place or two before a colon: ``Washington/ New Delhi:``."""
        if not self.text.endswith(":") or self.count > 5 or self.starts("PROMO_ALONE") or self.starts("RELATED"):
            return False
        return ("/" in self.text or self.count <= 2) and self.capitals == 1.0 and not self.has_figures

    @once_alone
    def inline_dateline(self) -> Dateline | None:
        """Place and outlet before the first sentence, where they stand there."""
        if not self.has_stop and self.count < 20:
            return None
        return dateline_before(self.text, self.words)

    @property
    def after_dateline(self) -> str:
        """The line without an inline dateline."""
        dateline = self.inline_dateline
        return self.text[dateline.end :].lstrip(DASHES + "-. ") if dateline else self.text

    @once_alone
    def is_timestamp(self) -> bool:
        """Says when, and hardly anything else."""
        return tells_when(self)

    @once_alone
    def is_byline(self) -> bool:
        """Names its writer, after a word that says so."""
        if self.count > _LONGEST_BYLINE:
            return False
        if unspaced.may_be(self.text):
            from tui_reader.anatomy.unspaced_bylines import is_unspaced_byline

            if is_unspaced_byline(self.text):
                return True
        if names_an_office(self.folded):
            return self.count <= _LONGEST_OFFICE and not self.has_stop
        label = self.starts("BYLINE")
        if not label or self.count < 2 or unspaced.is_unspaced_character(self.text[label - 1]):
            return False
        names = self.text[label:].lstrip(" :").split()
        while len(names) > 2 and (names[0] in cues.words("ROLE_WORDS") or names[0] in cues.words("OURS")):
            del names[0]
        if not names or not (names[0][0].isupper() or is_caseless(names[0][0]) or is_outlet_name(names[0])):
            return False
        return reads_like_names(names) and (not self.has_stop or self.count <= 6)

    @once_alone
    def is_names(self) -> bool:
        """A name or two, and nothing else."""
        if not 2 <= self.count <= 9 or self.ending in ".:!?" or self.has_figures or not self.text[0].isupper():
            return False
        particles = cues.words("NAME_PARTICLES")
        named = [word for word in self.words if word not in _BESIDE_NAMES]
        return not self.is_shouted and all(
            word[0].isupper() or word.strip(",") in particles or word[0] == "(" and word[-1] == ")" for word in named
        )


def lines_of(cut: Sequence[Piece], language: str | None) -> list[Line]:
    """The lines of a draft's pieces; `language`: the draft's, English where it is not known."""
    return [Line(piece, language or "en") for piece in cut]
