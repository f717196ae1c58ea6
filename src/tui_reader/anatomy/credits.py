"""Who took a picture, at the end of what says what is on it: by that a caption is known that names no picture."""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import cues
from tui_reader.anatomy.datelines import is_outlet_name
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.sentences import ends_sentence, last_mark

_LONGEST_CAPTION = 45
_BARS = ("|", "/")
_TOOK_IT = ("摄", "攝", "撮影", "摄）", "攝）", "撮影）", "摄。", "で）", "で)", "提供）", "提供)")
"""Behind who took a picture, or where, in Chinese and Japanese."""
_BETWEEN_DASHES = (" — ", " – ", " - ")
_LONGEST_NAME = 3
_FEWEST_WORDS = 4
"""Words; before a credit, of a caption, at least."""
_MOST_CAPITALS = 0.8
"""Of the words of a line that is no headline in title case."""
_FOR = ("for", "für", "pour", "para")
_QUOTES = '“”"«»„'
_SAYS_WHENCE = (
    *("supplied", "handout", "file", "archive", "courtesy", "divulgação", "reprodução", "arquivo", "archivo", "archiv"),
    *(
        "أرشيفية",
        "أرشيف",
        "صورة أرشيفية",
        "illustration",
        "archives",
        "dr",
        "cortesía",
        "archivio",
        "repertorio",
        "cedida",
        "ilustrativa",
    ),
)
"""In brackets behind what is on a picture."""
_LONGEST_COUNT = 2
"""Figures of the number of an item."""
_AGENCIES = ("共同", "ロイター", "時事", "AP", "AFP", "提供")
_CLOSING_BRACKETS = {")": "(", "）": "（"}
_ENDS = (".", "!", "?", "。", "।")
_FEWEST_OF_SENTENCE = 7
"""Words before an agency at a story's end."""
_LONGEST_WHERE = 30
_LONGEST_CREDIT = 80
"""Characters."""


def ends_with_a_credit(line: Line) -> bool:
    """Whether a line without a full stop ends as ``(Ada Fenn / Harrow Post)``, ``© Ada Fenn``, ``Monday. ADA FENN`` or
    ``Monday. | Ada Fenn/Post`` do.
    """
    if line.count > _LONGEST_CAPTION:
        return False
    text = line.text
    if line.is_unspaced:
        return text.endswith(_TOOK_IT) or _says_where_behind_a_sign(text)
    if text[-1] in ")]":
        return _bracketed(line, text[text.rfind("(" if text[-1] == ")" else "[") + 1 : -1])
    if (credited := text.rfind(" Credit ")) > 0 and text[credited - 1] in ".!?":
        return text[credited + len(" Credit ") :][:1].isupper()
    at = text.rfind("©")
    if at >= 0:
        named = text[at + 1 :].split()[:_LONGEST_NAME]
        return len(text[:at].split()) >= _FEWEST_WORDS and (_is_a_name(named) or _is_an_agency(" ".join(named)))
    if _behind_a_dash(line):
        return True
    if not line.is_shouted and (_is_shouted_name(line.words) or "." in text and _is_glued_name(text)):
        return True
    if line.count > _FEWEST_WORDS and line.words[-2][-1] == "." and _is_an_agency(line.words[-1]):
        return True
    begin = _begin(line)
    if not begin:
        return False
    credit = line.words[begin:]
    if line.words[begin - 1] in _BARS and len(credit) == 1:
        return credit[0].isupper()
    name, slash, outlet = " ".join(credit).partition("/")
    if slash:
        return _is_a_name(name.split()) and outlet.strip()[:1].isupper() and len(outlet) < _LONGEST_CREDIT
    return _is_a_name(credit) or _is_an_agency(" ".join(credit))


def signs_off(line: Line) -> bool:
    """Whether a sentence has the agency behind it whose story it ends: ``… in June. (AFP)``, ``… in June. EFE``.

    Of a story's last words; a few words before an agency are what is on a picture, and so is whatever stands before one
    in English, whose agencies sign below the story.
    """
    text = line.text.rstrip(". ")
    if text[-1:] in _CLOSING_BRACKETS:
        told, _, agency = text[:-1].rpartition(_CLOSING_BRACKETS[text[-1]])
    else:
        told, _, agency = text.rpartition(" ")
    told = told.rstrip()
    if not (agency in _AGENCIES or is_outlet_name(agency.strip())) or line.is_cued and line.starts("CAPTION"):
        return False
    if line.language == "en" and not line.quotes_somebody:
        return False
    ends = last_mark(told) in _ENDS and not told.endswith(")")
    return ends and (line.is_unspaced or len(told.split()) >= _FEWEST_OF_SENTENCE or line.quotes_somebody)


def is_a_credit(line: Line) -> bool:
    """Whether a line is who took a picture and nothing else: ``Reuters``, ``Ada Fenn/AP``, ``Fenn for The Post``."""
    text = line.text.strip("()[]. ")
    if line.count > 2 * _FEWEST_WORDS or line.has_figures or not text:
        return False
    if _is_an_agency(text):
        return True
    if "/" in text:
        name, _, outlet = (part.strip() for part in text.partition("/"))
        told = not cues.words("OUTLET_WORDS").isdisjoint(outlet.lower().split())
        if _is_an_agency(name) or _is_an_agency(outlet) or told and _is_named(name):
            return bool(name) and bool(outlet) and name[0].isupper() and outlet[0].isalpha()
    return _took_it_for(text.split())


def _took_it_for(words: Sequence[str]) -> bool:
    """``Ada Fenn for The Harbour Post``."""
    at = next((number for number, word in enumerate(words) if word in _FOR), 0)
    if not 1 < at <= _LONGEST_NAME:
        return False
    outlet = words[at + 1 :]
    told = list(outlet[:1]) == ["The"] or not cues.words("OUTLET_WORDS").isdisjoint(word.lower() for word in outlet)
    named = told and _is_a_name(list(words[:at]))
    return named and all(word[0].isupper() or word in cues.words("NAME_PARTICLES") for word in outlet)


def _behind_a_dash(line: Line) -> bool:
    """``The bridge at dawn - Ada Fenn/Harbour Post``, ``The bridge at dawn — AFP``."""
    dash = next(iter([one for one in _BETWEEN_DASHES if one in line.text]), "")
    if not dash or line.capitals > _MOST_CAPITALS or any(map(line.text.__contains__, _QUOTES)):
        return False
    before, _, credit = line.text.rpartition(dash)
    if len(before.split()) > 1 and credit.lower() in _SAYS_WHENCE:
        return True
    if len(before.split()) < _FEWEST_WORDS or not credit:
        return False
    name, slash, outlet = (part.strip() for part in credit.partition("/"))
    if slash:
        return bool(outlet) and outlet[:1].isupper() and len(outlet.split()) <= _LONGEST_NAME and _is_named(name)
    return _is_an_agency(credit)


def _says_where_behind_a_sign(text: str) -> bool:
    """``記者会見する市長＝３日午後、市役所``: behind the sign stands when and where a picture was taken, or by whom."""
    seen, sign, told = text.replace("=", "＝").rpartition("＝")
    if not sign or not seen or len(told) > _LONGEST_WHERE:
        return False
    day = told.find("日")
    return day > 0 and told[day - 1].isdigit() or told.rstrip("）)").endswith(_AGENCIES)


def _is_named(text: str) -> bool:
    """Whether a text is a name, or an initial and a name: ``Ada Fenn``, ``A. Fenn``."""
    words = [word.rstrip(".") for word in text.split()]
    return 0 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)


def _is_an_agency(text: str) -> bool:
    return text.lower() in cues.words("AGENCY") or is_outlet_name(text)


def _is_glued_name(text: str) -> bool:
    """``El puente, este martes.ADA FENN``: the page had a line end between them."""
    before, stop, name = text.rpartition(".")
    glued = bool(stop) and before[-1:].islower() and name[:1].isupper() and name.isupper()
    return glued and 1 < len(name.split()) <= _LONGEST_NAME


def _is_shouted_name(words: Sequence[str]) -> bool:
    """Whether words end with a name in capitals, as no others of them are: ``… on Friday. PACO ELIZALDE / EFE``."""
    begin = len(words)
    while begin and (words[begin - 1].isupper() or not any(map(str.isalnum, words[begin - 1]))):
        begin -= 1
    if len(words) - begin < 2:
        return False
    shouted = [word for word in words[begin:] if any(map(str.isalnum, word))]
    name = [word for word in shouted if len(word) > 2 and word.replace("-", "").isalpha()]
    fits = len(name) > 1 and len(shouted) <= 2 * _LONGEST_NAME
    return fits and begin >= _FEWEST_WORDS and words[begin - 1][-1:] not in ",:"


def _begin(line: Line) -> int:
    """The word after the last sentence, and after a bar behind that; 0 where there is none, or no sentence."""
    words = line.words
    barred = "|" in line.text or "/" in line.text
    bar = next((at for at, word in enumerate(words) if word in _BARS), 0) if barred else 0
    if bar and (words[bar] == "|" or words[bar - 1].endswith(".")):
        return bar + 1 if bar >= _FEWEST_WORDS and words[bar - 1].endswith(".") else 0
    if line.sentences < 2 or line.capitals > _MOST_CAPITALS:
        return 0
    numbers = range(len(words) - 1, _FEWEST_WORDS, -1)
    begin = next((number for number in numbers if ends_sentence(words[number - 1], words[number])), 0)
    before = words[begin - 1].rstrip(".")
    return 0 if before.isdigit() and len(before) <= _LONGEST_COUNT else begin


def _bracketed(line: Line, credit: str) -> bool:
    before = line.text[: -len(credit) - 2].rstrip()
    if line.count > _FEWEST_WORDS and any(_is_an_agency(part.strip()) for part in credit.split("/")):
        return True
    if line.count > _FEWEST_WORDS and credit.lower() in _SAYS_WHENCE:
        return True
    name, slash, outlet = credit.partition("/")
    if slash and (before[-1:] == "." or line.capitals <= _MOST_CAPITALS and len(before.split()) >= _FEWEST_WORDS):
        return _is_a_name(name.split()) and outlet.strip()[:1].isupper()
    if before[-1:] == "." and len(before.split()) >= _FEWEST_WORDS and _is_a_name(credit.split()):
        return True
    name, slash, outlet = credit.partition(" / ")
    if slash:
        return len(credit) < _LONGEST_CREDIT and name[:1].isupper() and outlet[:1].isupper()
    dated = not cues.words("WEEKDAYS").isdisjoint(line.bare_words)
    return line.count > 2 * _FEWEST_WORDS and dated and _is_a_name(credit.split())


def _is_a_name(words: list[str]) -> bool:
    """Whether words are somebody's name: two or three with a capital, none of an outlet."""
    named = 2 <= len(words) <= _LONGEST_NAME and all(
        word[0].isupper() and word.replace("-", "").isalpha() for word in words
    )
    return named and cues.words("OUTLET_WORDS").isdisjoint(word.lower() for word in words)
