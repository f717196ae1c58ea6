"""Lines whose words give them away wherever they stand: datelines, bylines, notes, labels, furniture, captions."""

# Annotations are evaluated: see `story`.

from typing import NamedTuple

from tui_reader.anatomy import cues, labels, promos
from tui_reader.anatomy.credits import ends_with_a_credit, is_a_credit
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.somebody import (
    dates_a_life,
    has_a_place,
    is_capitalised,
    may_hold_a_name,
    says_from_where,
    tells_of_a_life,
    tells_of_the_writer,
)
from tui_reader.dates import is_clock
from tui_reader.story import BlockKind

K = BlockKind
_LONGEST_CUED = 80
"""Words; what is longer is running text, whatever its words."""

_FEW_WORDS = 28
"""Datelines, times and bylines have no more."""
_BODY_WORDS = 12
"""A sentence of more words is running text."""
_LONGEST_ALONE = 5
_LONGEST_OF_PAGE = 12
_LONGEST_TIME = 7
_MOST_SENTENCES = 2
"""Of a long caption: what has more names its source at the end."""
_LONGEST_HELPERS = 14
_LONGEST_STALE = 14
_LONGEST_SIGNED = 16
_BY = frozenset(("by", "von", "par", "por", "di", "da", "door", "av", "af", "przez"))
_LONGEST_NOTE = 16
"""Of those that say who reported from where."""
_OWNED = ("copyright", "©")
_CORRECTS = (
    *("correct", "clarif", "korrekt", "précision", "correcc", "correç", "errata", "rättelse", "rettelse", "sprostow"),
    *("oprava", "düzeltme", "исправ", "виправ", "διόρθ", "תיקון", "تصحيح", "更正", "訂正", "정정"),
)
"""How those notes begin whose day is not the story's."""
_OPENS_FURNITURE = (*_OWNED, *promos.ASKS)
_RIGHTS = (
    *("rights reserved", "rechte vorbehalten", "droits réservés", "derechos reservados", "diritti riservati"),
    *("direitos reservados", "rechten voorbehouden", "prawa zastrzeżone", "práva vyhrazena", "hakları saklıdır"),
    *("rättigheter förbehåll", "rettigheter forbehold", "rettigheder forbehold", "oikeudet pidätetään"),
    *("права защищены", "права захищені", "الحقوق محفوظة", "版权所有", "版權所有", "無断転載", "무단 전재"),
)
_NEAR_YEAR = 4
"""Words at the beginning of a line that says whose the page is, among which its year stands."""
_BEFORE_TIME = frozenset("|•·–—-")
"""Between a name and a time."""


class Decision(NamedTuple):
    """What a line is taken for."""

    kind: BlockKind
    certainty: float
    why: str
    label: int = 0
    """Characters of a label before the text, such as ``Related: ``."""
    final: bool = False
    """Whether the model is not asked: the rule is surer than it could be."""


def by_cue(line: Line, in_head: bool, at_end: bool, after_text: bool = False) -> Decision | None:
    """What the words of a line give away wherever it stands; `after_text`: whether no running text follows it."""
    if not line.text[0].isalnum() and line.is_bare:
        return Decision(K.PROMO, 0.9, "a rule or an ornament")
    if line.count > _LONGEST_CUED:
        return None
    if not at_end and line.has_stop and line.count > (_FEW_WORDS if in_head else _LONGEST_NOTE) and _is_plain(line):
        return None
    if in_head and line.text[-1] == ":" and line.starts_alone("TIMESTAMP"):
        return Decision(K.TIMESTAMP, 0.9, "a word before a date, alone on a line", final=True)
    if line.count <= _FEW_WORDS and (told := _of_few_words(line, in_head, at_end, after_text)):
        return told
    if at_end and (tells_of_the_writer(line) or tells_of_a_life(line)):
        return Decision(K.NOTE, 0.85, "says who somebody is")
    if line.first in _OWNED and line.count > 1 and _tells_the_owner(line):
        return Decision(K.PROMO, 0.95, "says whose the page is", final=True)
    if at_end and line.count <= _BODY_WORDS and (_is_owned(line) or _reserves_rights(line)):
        return Decision(K.PROMO, 0.9, "says whose the page is", final=True)
    if at_end and _names_helpers(line, after_text):
        return Decision(K.NOTE, 0.95, "says who helped", final=True)
    return _note(line) or _related(line) or _promo(line) or _caption(line)


def _is_plain(line: Line) -> bool:
    """Whether a sentence that is longer than most of what gives itself away begins and goes on as none of it does."""
    return not line.is_cued and line.text[0].isalnum() and not line.held and line.first not in _OPENS_FURNITURE


def _of_few_words(line: Line, in_head: bool, at_end: bool, after_text: bool) -> Decision | None:
    """What a line shows that is no longer than datelines, times and bylines are."""
    of_page = line.count <= _LONGEST_OF_PAGE and (line.has_figures or "-" in line.text)
    if of_page and (told := _page_line(line, in_head)):
        return told
    if after_text and (signed := _signed_at_the_end(line)):
        return signed
    dateline = line.is_dateline and not _is_a_credit(line, after_text or not in_head)
    if not line.piece.marked and (dateline or in_head and line.is_coloned_place):
        return Decision(K.DATELINE, 0.95, "outlet or place alone on a line", final=True)
    if line.count <= 3 and is_clock(line.text) and not line.piece.marked:
        return Decision(K.TIMESTAMP, 0.9, "a time of the day, alone on a line", final=True)
    if (in_head or at_end) and line.is_timestamp:
        if line.starts("NOTE") and line.first.startswith(_CORRECTS):
            return Decision(K.NOTE, 0.9, "of what day a note is", final=True)
        if in_head and _signs_a_time(line):
            return Decision(K.BYLINE, 0.9, "names beside a time", final=True)
        # The model knows few heads; a time that says what it is needs none.
        desk = line.first in cues.words("NOBODY")
        labelled = in_head and (desk or line.starts("TIMESTAMP") > 0 or has_a_place(line))
        return Decision(K.TIMESTAMP, 0.95, "a date and hardly anything else", final=labelled)
    if in_head and line.has_figures and not line.has_stop and line.count <= _LONGEST_SIGNED and _signs_a_day(line):
        return Decision(K.BYLINE, 0.9, "names beside a time", final=True)
    if in_head and dates_a_life(line):
        return Decision(K.PARAGRAPH, 0.9, "when somebody was born or died", final=True)
    if after_text and line.starts("NOTE") and (line.starts("BYLINE") or line.is_byline):
        return Decision(K.NOTE, 0.95, "says below the text who reported or edited", final=True)
    if (in_head or line.count <= _BODY_WORDS) and line.is_byline and (in_head or not line.starts("NOTE")):
        return Decision(K.BYLINE, 0.95 if in_head else 0.7, "names after a word such as By")
    if in_head and says_from_where(line):
        return Decision(K.BYLINE, 0.9, "from where the writer reports", final=True)
    return None


def _page_line(line: Line, in_head: bool) -> Decision | None:
    # It needs this room's `Decision`.
    from tui_reader.anatomy.page_marks import page_line

    return page_line(line, in_head)


def _is_a_credit(line: Line, below: bool) -> bool:
    """Whether an outlet in brackets is no dateline: below the lead, or behind what is on a picture."""
    return line.text[-1] == ")" and (below or line.count > _LONGEST_ALONE or line.is_caseless and line.count > 2)


def _signed_at_the_end(line: Line) -> Decision | None:
    """Who wrote a story, or whose it is, in its last lines: ``(dpa)``, ``Quelle: dpa``, ``（佐藤太郎）``."""
    if line.count > _LONGEST_TIME or line.has_stop and line.text[-1] != ")":
        return None

    # Most last lines are sentences.
    from tui_reader.anatomy.signatures import ends_a_story, names_its_source, signs_with_letters

    if names_its_source(line.folded):
        return Decision(K.NOTE, 0.85, "says whose the story is", final=True)
    signed = ends_a_story(line.text) and not (line.starts_alone("PROMO_ALONE") or line.starts("CAPTION"))
    if not signed and "/" in line.words[0] and signs_with_letters(line.words, line.language):
        return Decision(K.NOTE, 0.9, "the letters of those who made it, at the end", final=True)
    return Decision(K.BYLINE, 0.85, "who signs, at the end", final=True) if signed else None


def _signs_a_time(line: Line) -> bool:
    """Whether a line has a name before the time that it tells."""
    byline = line.starts("BYLINE") > 0
    if line.is_caseless and line.language == "ja" and not byline:
        from tui_reader.anatomy.unspaced_bylines import signs_a_japanese_time

        return signs_a_japanese_time(line.text)
    if not (byline or line.text[0].isupper() or line.text[0] in "0123456789"):
        return False
    plain = not byline and _BEFORE_TIME.isdisjoint(line.text)
    if plain and not is_capitalised(line):
        return False
    if line.is_byline or plain and not may_hold_a_name(line):
        return line.is_byline

    # Most stories have byline and time on lines of their own.
    from tui_reader.anatomy.signatures import signs_a_time

    return signs_a_time(line.text)


def _signs_a_day(line: Line) -> bool:
    if ", " not in line.text and _BY.isdisjoint(line.bare_words):
        return False

    # Few lines of a head have figures and either of these, and are no time.
    from tui_reader.anatomy.signatures import signs_a_day

    return signs_a_day(line.text)


def _tells_the_owner(line: Line) -> bool:
    """``Copyright 2024 Larkin Media Inc. …``, ``© 2019 Harrow Post``."""
    years = (word for word in line.bare_words[1:_NEAR_YEAR] if word[:2] in ("19", "20") and word[:4].isdecimal())
    return next(years, None) is not None or _reserves_rights(line)


def _is_owned(line: Line) -> bool:
    """``Harrow Post © 2019``: an outlet's, no photographer's."""
    return "©" in line.text and not line.has_stop and not cues.words("OUTLET_WORDS").isdisjoint(line.bare_words)


def _reserves_rights(line: Line) -> bool:
    """``All rights reserved.``, ``Tous droits réservés``."""
    return any(map(line.folded.__contains__, _RIGHTS))


def _names_helpers(line: Line, below: bool) -> bool:
    if line.count > _LONGEST_HELPERS or not (line.words[-1][0].isupper() or line.is_caseless):
        return False

    # Few last lines end with a name.
    from tui_reader.anatomy.helpers import names_helpers

    return names_helpers(line.text, below)


def _note(line: Line) -> Decision | None:
    if line.count <= _LONGEST_STALE and line.starts("STALE") and line.has_figures:
        return Decision(K.NOTE, 0.95, "says how old the story is", final=True)
    length = line.starts("NOTE") if line.is_cued else 0
    if length and length > line.starts("PROMO") and not _tells_of_another(line, length):
        return Decision(K.NOTE, 0.95, "begins as an editor's note does", final=line.has_stop)
    if line.held and not line.starts_quoted and line.holds("NOTE_INSIDE"):
        return Decision(K.NOTE, 0.9, "says who contributed")
    if line.count <= _LONGEST_NOTE and line.has_stop and " reported from " in line.text:
        return Decision(K.NOTE, 0.8, "says who reported from where")
    return None


def _tells_of_another(line: Line, length: int) -> bool:
    """Whether a sentence that begins with ``This report was`` says nothing of how that was made."""
    made = line.folded.startswith("this ") and line.folded[:length].endswith((" was", " has been"))
    return made and line.has_stop and cues.words("DONE").isdisjoint(line.bare_words)


def _goes_on_in_prose(line: Line, length: int) -> bool:
    """Whether a sentence begins with the words of a caption, and goes on with a small letter behind their colon."""
    after = line.text[length:].lstrip()
    return line.has_stop and line.count > _BODY_WORDS and line.text[length - 1] == ":" and after[:1].islower()


def _related(line: Line) -> Decision | None:
    # An arrow or a bracket, or the words of a label.
    opens = line.is_cued or not line.text[0].isalnum()
    begin = labels.arrow(line) if opens else 0
    length = labels.label(line, begin) if opens else 0
    if begin and not length and promos.is_promo(cues.folded(line.text[begin:])):
        return Decision(K.PROMO, 0.85, "begins as page furniture does", begin, final=True)
    if length and promos.is_promo(cues.folded(line.text[length:])):
        return Decision(K.PROMO, 0.85, "begins as page furniture does")
    if length:
        return Decision(
            K.LINKED_HEADLINE, 0.95, f"the label {line.text[begin:length].strip(' :|—–>-')}", length, final=True
        )
    if begin or line.piece.arrow and not line.has_stop:
        return Decision(K.LINKED_HEADLINE, 0.95, "an arrow before a headline", begin, final=begin > 0)
    if not line.has_stop and not line.piece.marked and labels.ends_with_a_length(line):
        return Decision(K.LINKED_HEADLINE, 0.8, "how long a video is behind its title")
    return None


def _promo(line: Line) -> Decision | None:
    told = promos.why_promo(line)
    return Decision(K.PROMO, told[0], told[1], final=told[2]) if told else None


def _caption(line: Line) -> Decision | None:
    if line.is_cued and (length := line.starts("CAPTION")) and not _goes_on_in_prose(line, length):
        return Decision(K.CAPTION, 0.9, "begins as a caption does")
    if line.is_unspaced and len(line.text) > _LONGEST_CUED:
        return None
    if line.count <= _LONGEST_TIME and is_a_credit(line):
        return Decision(K.CAPTION, 0.8, "who took a picture, alone on a line")
    credited = line.held and _names_a_picture(line) or not line.has_stop and ends_with_a_credit(line)
    if credited and not _is_prose(line):
        return Decision(K.CAPTION, 0.85, "names a picture or who took it")
    if line.held and not line.has_stop and line.count <= 45 and line.holds("CAPTION_OPEN"):
        return Decision(K.CAPTION, 0.75, "says who is seen")
    return None


def _names_a_picture(line: Line) -> bool:
    """Whether a phrase that captions have stands in a line; an agency in its dateline took no picture."""
    if not line.holds("CAPTION_INSIDE"):
        return False
    told = line.inline_dateline
    return told is None or any(
        phrase in line.folded[told.end :] for table, phrase in line.held if table == "CAPTION_INSIDE"
    )


def _is_prose(line: Line) -> bool:
    """Whether a line is no caption though it names a source: longer, or behind a place."""
    long = line.count > 2 * _BODY_WORDS
    return long and (line.sentences > _MOST_SENTENCES or line.inline_dateline is not None)
