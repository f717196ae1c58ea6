"""Lines whose words give them away wherever they stand: datelines, bylines, notes, labels, furniture, captions."""

# Annotations are evaluated: see `story`.

from collections.abc import Sequence
from typing import NamedTuple

from tui_reader.anatomy import cues, labels
from tui_reader.anatomy.credits import ends_with_a_credit
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.sentences import AROUND
from tui_reader.anatomy.somebody import (
    dates_a_life,
    has_a_place,
    may_hold_a_name,
    says_from_where,
    tells_of_a_life,
    tells_of_the_writer,
)
from tui_reader.dates import is_clock
from tui_reader.story import BlockKind

K = BlockKind
_COMMENTS = ("comments", "kommentare", "commentaires", "comentarios")
_LONGEST_CUED = 80
"""Words; what is longer is running text, whatever its words."""

_BODY_WORDS = 12
"""A sentence of more words is running text."""
_LONGEST_ALONE = 5
_LONGEST_OF_PAGE = 12
_LONGEST_HELPERS = 14
_LONGEST_STALE = 14
_OWNED = ("copyright", "©", "(c)", "c)", "(c")
_RIGHTS = (
    *("rights reserved", "rechte vorbehalten", "droits réservés", "derechos reservados", "diritti riservati"),
    *("direitos reservados", "rechten voorbehouden", "prawa zastrzeżone", "práva vyhrazena", "hakları saklıdır"),
    *("rättigheter förbehåll", "rettigheter forbehold", "rettigheder forbehold", "oikeudet pidätetään"),
    *("права защищены", "права захищені", "الحقوق محفوظة", "版权所有", "版權所有", "無断転載", "무단 전재"),
)
_TO_INBOX = (
    *("to your inbox", "in your inbox", "into your inbox", "in ihr postfach", "in ihrem postfach", "in dein postfach"),
    *("dans votre boîte mail", "dans votre boîte de réception", "en tu bandeja", "en su bandeja", "en tu correo"),
    *("nella tua casella", "nella tua inbox", "no seu e-mail", "na sua caixa de entrada", "in je inbox"),
    *("in je mailbox", "na twoją skrzynkę", "i din inkorg", "i innboksen din", "i din indbakke"),
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


Inside = tuple[cues.Met, cues.Met, cues.Met]
"""The phrases of notes, of captions and of captions without a full stop that may stand inside a story's lines."""


def phrases_inside(lines: Sequence[Line]) -> Inside:
    """The phrases that may stand inside one of these lines; most do not, and are asked of no line again."""
    text = "\n".join([line.ends for line in lines])
    open_ = "\n".join([line.ends for line in lines if not line.has_stop])
    return cues.met("NOTE_INSIDE", text), cues.met("CAPTION_INSIDE", text), cues.met("CAPTION_OPEN", open_)


def by_cue(line: Line, in_head: bool, at_end: bool, held: Inside) -> Decision | None:
    """What the words of a line give away wherever it stands."""
    if not line.text[0].isalnum() and line.is_bare:
        return Decision(K.PROMO, 0.9, "a rule or an ornament")
    if line.count > _LONGEST_CUED:
        return None
    if in_head and line.text[-1] == ":" and line.starts_alone("TIMESTAMP"):
        return Decision(K.TIMESTAMP, 0.9, "a word before a date, alone on a line", final=True)
    if (
        line.count <= _LONGEST_OF_PAGE
        and (line.has_figures or "-" in line.text)
        and (told := _page_line(line, in_head))
    ):
        return told
    if not line.piece.marked and (line.is_dateline or in_head and line.is_coloned_place):
        return Decision(K.DATELINE, 0.95, "outlet or place alone on a line", final=True)
    if line.count <= 3 and is_clock(line.text) and not line.piece.marked:
        return Decision(K.TIMESTAMP, 0.9, "a time of the day, alone on a line", final=True)
    if (in_head or at_end) and line.is_timestamp:
        if in_head and _signs_a_time(line):
            return Decision(K.BYLINE, 0.9, "names beside a time", final=True)
        # The model knows few heads; a time that says what it is needs none.
        labelled = in_head and (line.starts("TIMESTAMP") > 0 or has_a_place(line))
        return Decision(K.TIMESTAMP, 0.95, "a date and hardly anything else", final=labelled)
    if in_head and dates_a_life(line):
        return Decision(K.PARAGRAPH, 0.9, "when somebody was born or died", final=True)
    if line.is_byline and (in_head or line.count <= 12 and not line.starts("NOTE")):
        return Decision(K.BYLINE, 0.95 if in_head else 0.7, "names after a word such as By")
    if in_head and says_from_where(line):
        return Decision(K.BYLINE, 0.9, "from where the writer reports", final=True)
    if at_end and (tells_of_the_writer(line) or tells_of_a_life(line)):
        return Decision(K.NOTE, 0.85, "says who somebody is")
    if line.first in _OWNED and line.count > 1 and _tells_the_owner(line):
        return Decision(K.PROMO, 0.95, "says whose the page is", final=True)
    if at_end and line.count <= _BODY_WORDS and (_is_owned(line) or _reserves_rights(line)):
        return Decision(K.PROMO, 0.9, "says whose the page is", final=True)
    if at_end and _names_helpers(line):
        return Decision(K.NOTE, 0.95, "says who helped", final=True)
    return _note(line, held[0]) or _related(line) or _promo(line) or _caption(line, *held[1:])


def _page_line(line: Line, in_head: bool) -> Decision | None:
    # It needs this room's `Decision`.
    from tui_reader.anatomy.page_marks import page_line

    return page_line(line, in_head)


def _signs_a_time(line: Line) -> bool:
    """Whether a line has a name before the time that it tells."""
    if not line.text[0].isupper() and line.text[0] not in "0123456789":
        return False
    if not line.starts("BYLINE") and _BEFORE_TIME.isdisjoint(line.text) and not may_hold_a_name(line):
        return False

    # Most stories have byline and time on lines of their own.
    from tui_reader.anatomy.signatures import signs_a_time

    return line.is_byline or signs_a_time(line.text)


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


def _names_helpers(line: Line) -> bool:
    if line.count > _LONGEST_HELPERS or not (line.words[-1][0].isupper() or line.is_caseless):
        return False

    # Few last lines end with a name.
    from tui_reader.anatomy.helpers import names_helpers

    return names_helpers(line.folded)


def _note(line: Line, held: cues.Met) -> Decision | None:
    if line.starts("STALE") and line.has_figures and line.count <= _LONGEST_STALE:
        return Decision(K.NOTE, 0.95, "says how old the story is", final=True)
    if (length := line.starts("NOTE")) and not _tells_of_another(line, length):
        return Decision(K.NOTE, 0.95, "begins as an editor's note does", final=line.has_stop)
    if not line.starts_quoted and line.holds(held):
        return Decision(K.NOTE, 0.9, "says who contributed")
    if line.count <= 16 and line.has_stop and " reported from " in line.text:
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
    begin = labels.arrow(line)
    length = labels.label(line, begin)
    if begin and not length and _is_promo(cues.folded(line.text[begin:])):
        return Decision(K.PROMO, 0.85, "begins as page furniture does", begin, final=True)
    if length and _is_promo(cues.folded(line.text[length:])):
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


def _is_promo(folded: str) -> bool:
    """Whether what stands after an arrow is furniture of the page."""
    alone = cues.start("PROMO_ALONE", folded)
    return cues.start("PROMO", folded) > 0 or alone > 0 and not any(map(str.isalnum, folded[alone:]))


def _promo(line: Line) -> Decision | None:
    if line.count <= _LONGEST_ALONE and line.starts_alone("PROMO_ALONE") or labels.is_alone(line):
        return Decision(K.PROMO, 0.95, "page furniture, alone on a line")
    if line.count <= _LONGEST_ALONE + 1 and line.first in cues.words("ADS") and line.is_shouted:
        return Decision(K.PROMO, 0.95, "where an advertisement stood", final=True)
    if line.count <= 40 and any(map(line.folded.__contains__, _TO_INBOX)):
        return Decision(K.PROMO, 0.9, "offers a newsletter", final=True)
    told = "using cookies" in line.folded or "inbox" in line.folded and not line.has_stop
    if line.count <= 40 and (told or _offers(line) or _asks_to_follow(line) or labels.leads_away(line)):
        return Decision(K.PROMO, 0.85, "begins as page furniture does")
    if line.count <= _LONGEST_ALONE and line.has_figures and line.holds(cues.met("READING_TIME", line.folded)):
        return Decision(K.PROMO, 0.9, "how long it takes to read")
    if line.count == 1 and ("@" in line.text or line.folded.startswith(("http://", "https://", "www."))):
        return Decision(K.PROMO, 0.9, "an address alone on a line")
    if line.count == 2 and line.first.isdigit() and line.bare_words[-1] in _COMMENTS:
        return Decision(K.PROMO, 0.95, "the number of comments")
    return None


def _offers(line: Line) -> bool:
    """Whether a line begins as page furniture does; a sentence must also say what it offers, or name an outlet."""
    length = line.starts("PROMO")
    if not length:
        return False
    labelled = line.text[length - 1] == ":" and not line.text[length:].lstrip()[:1].islower()
    if not line.has_stop or labelled:
        return True
    said = [word.strip(AROUND) for word in line.folded[length:].split()]
    return any(not cues.words(table).isdisjoint(said) for table in ("OFFER", "OUTLET_WORDS", "AGENCY"))


def _asks_to_follow(line: Line) -> bool:
    """``Follow the Mirror on Facebook``; a live page: ``Listen … live at 12:45``."""
    if not ("follow" in line.folded or "listen" in line.folded):
        return False
    words = line.bare_words
    if words[0] == "follow" and "on" in words[2:]:
        return line.words[words.index("on", 2) + 1 :][:1] != [] and line.words[words.index("on", 2) + 1][0].isupper()
    return words[0] == "listen" and "live" in words


def _caption(line: Line, held: cues.Met, held_open: cues.Met) -> Decision | None:
    if (length := line.starts("CAPTION")) and not _goes_on_in_prose(line, length):
        return Decision(K.CAPTION, 0.9, "begins as a caption does")
    if line.is_unspaced and len(line.text) > _LONGEST_CUED:
        return None
    if line.holds(held) or not line.has_stop and ends_with_a_credit(line):
        return Decision(K.CAPTION, 0.85, "names a picture or who took it")
    if not line.has_stop and line.count <= 45 and line.holds(held_open):
        return Decision(K.CAPTION, 0.75, "says who is seen")
    return None
