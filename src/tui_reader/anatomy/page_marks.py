"""What a web page puts between the lines of a story and a copy brings along: lengths, counters, ages, rates."""

from __future__ import annotations

from functools import cache

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.story import BlockKind

K = BlockKind

LONGEST = 12
"""Words; what is longer is nothing of the kind."""
_LONGEST_LENGTH = 5
_LONGEST_AGE = 6
_LONGEST_SLUG = 8
_OF = ("of", "von", "sur", "de", "di", "van", "z", "ze", "av", "af", "из", "з", "/", "out")
_SLUG_BEGINS = ("BC-", "AM-", "PM-", "AP-", "AS-", "EU-", "US-", "ME-")
_SLUG_WORDS = ("writethru", "ld-writethru")
_CURRENCIES = "$€£¥₹₽₩₺zł"


def page_line(line: Line, in_head: bool) -> Decision | None:
    """What a short line is by what it is made of; None where it is none of these."""
    if line.has_figures:
        if in_head and _is_length(line):
            return Decision(K.PROMO, 0.95, "how long it takes to read or hear", final=True)
        if _is_slide(line):
            return Decision(K.PROMO, 0.95, "which of several pictures", final=True)
        if in_head and _is_age(line.bare_words):
            return Decision(K.TIMESTAMP, 0.9, "how long ago", final=True)
        if _is_dated_box(line):
            return Decision(K.PROMO, 0.9, "an outlet and how long ago", final=True)
        if _is_rate(line):
            return Decision(K.NOTE, 0.9, "what a currency is worth", final=True)
        if in_head and _tells_a_day_before(line):
            return Decision(K.TIMESTAMP, 0.9, "a word for when, and a day", final=True)
    if in_head and _is_slug(line):
        return Decision(K.PROMO, 0.95, "the slug of an agency", final=True)
    return None


def _is_length(line: Line) -> bool:
    """``4 min``, ``Lecture 2 min``, ``3-Minute Listen``, ``Artikel zum Hören • 2 Min``."""
    if line.count > _LONGEST_LENGTH:
        return False
    words = [word for part in line.bare_words for word in part.replace("-", " ").replace("•", " ").split()]
    minutes, reading = cues.words("MINUTES"), cues.words("READING")
    known = all(word.strip(".").isdecimal() or word.strip(".") in minutes or word in reading for word in words)
    counted = any(map(str.isdecimal, words)) and not minutes.isdisjoint(word.strip(".") for word in words)
    return known and counted


def _is_slide(line: Line) -> bool:
    """``1 of 14``, ``Photo 3/12``."""
    words = line.folded.replace("/", " / ").rstrip("| ").split()
    pictures = cues.words("PICTURE")
    while words and words[0].strip(":") in pictures:
        del words[0]
    if len(words) != 3 or words[1] not in _OF or not (words[0].isdecimal() and words[2].isdecimal()):
        return False
    return 0 < int(words[0][:4]) <= int(words[2][:4]) and (words[1] != "/" or line.count > 1 or len(words[2]) < 3)


def _is_age(words: list[str]) -> bool:
    """``3mo``, ``2h ago``."""
    if not words or len(words) > 2 or len(words) == 2 and words[1] != "ago":
        return False
    figures = words[0].rstrip("abcdefghijklmnopqrstuvwxyz")
    return figures.isdecimal() and words[0][len(figures) :] in ("s", "m", "min", "h", "hr", "hrs", "d", "w", "mo", "y")


def _is_dated_box(line: Line) -> bool:
    """``Coastal Courier • 3h ago``, below a headline in a box."""
    name, bullet, age = line.text.rpartition(" • ")
    if not bullet or line.count > _LONGEST_AGE + 2 or not name[0].isupper():
        return False
    words = age.lower().split()
    told = (
        len(words) > 1
        and any(map(str.isdecimal, words))
        and all(word.isdecimal() or word in cues.words("AGO") for word in words)
    )
    return told or _is_age(words)


def _is_rate(line: Line) -> bool:
    """``($1 = 0.7912 pounds)``, below what an agency reports of business."""
    inside = line.text.strip("() .")
    first, equals, second = inside.partition(" = ")
    if line.text[0] != "(" or not equals or line.count > LONGEST:
        return False
    money = first[0] in _CURRENCIES or first[0].isdigit() and len(first.split()) <= _LONGEST_LENGTH
    return money and (second[:1].isdigit() or second[:1] in _CURRENCIES)


def _tells_a_day_before(line: Line) -> bool:
    """``Publié hier à 05h00, modifié hier à 09h14``, ``Updated 2 hours ago``."""
    if line.has_stop or not line.starts("TIMESTAMP"):
        return False
    words = [word for word in line.bare_words if any(map(str.isalnum, word))]
    if cues.words("RELATIVE_DAYS").isdisjoint(words) and cues.words("AGO").isdisjoint(words):
        return False
    return all(word[0].isdigit() or word in _words_of_a_day() for word in words)


@cache
def _words_of_a_day() -> frozenset[str]:
    labels = cues.joined("TIMESTAMP").replace("|", " ").split()
    return cues.words_of("RELATIVE_DAYS", "CLOCK_WORDS", "AGO", "DATE_WORDS").union(labels, ("modifié",))


def _is_slug(line: Line) -> bool:
    """``BC-EU--Flood Talks, 2nd Ld-Writethru``: what an agency files a story under."""
    if line.has_stop or line.count > _LONGEST_SLUG:
        return False
    begun = line.text.startswith(_SLUG_BEGINS) and "--" in line.text
    return begun or any(word.strip(",") in _SLUG_WORDS for word in line.bare_words)
