"""Outlet and place: on a line of their own, or before the first sentence of a paragraph.

A place is told by what stands beside it, an outlet in brackets or before a dash, a date, or by capitals: a name in
mixed case before a dash may be anybody's, and is none.
"""

# Annotations are evaluated: see `story`.

from functools import cache
from typing import NamedTuple

from tui_reader.anatomy import cues
from tui_reader.anatomy.unspaced import may_be
from tui_reader.dates import MONTH_NAMES, parse_date
from tui_reader.story import Published

DASHES = "—–―"
_BEFORE_TEXT = (*DASHES, "--", " - ", ".- ", ". - ")
_LONGEST = 100
"""Characters in which an inline dateline ends."""
_LONGEST_OUTLET = 30
_MOST_WORDS = 6
_OUTLETS = (
    "CNN Business|CNN Politics|CNN Newsource|CNNMoney|CNN|BBC News|BBC|The Associated Press|Associated Press|"
    "AP|Reuters|AFP|"
    "Agence France-Presse|Bloomberg|The Guardian|The New York Times|NPR|CNBC|NBC News|CBS News|ABC News|Fox News|"
    "Al Jazeera|DW|dpa|EFE|ANSA|UPI|Xinhua|TASS|Sky News|Daily Mail|MailOnline|Mailonline|Dailymail.com|"
    "dpa-AFX|dpa|afp|epd|kna|sid|APA|apa|sda|SDA|ats|ATS|Belga|ANP|PAP|ČTK|Notimex|EP|Europa Press|Lusa|ADN|Adnkronos|"
    "franceinfo|Ouest-France|LaPresse|AGI|Ansa|ITALPRESS|Italpress|Interfax|RIA Novosti|RT|Kyodo|"
    "Jiji|Yonhap|PTI|IANS|ANI|AAP|PA|PA Media|Thomson Reuters|Bernama|MENA|SANA|WAM|KUNA|Anadolu|AA|"
    "رويترز|فرانس برس|أ ف ب|أ.ف.ب|د ب أ|سبوتنيك"
)
"""Names of outlets that stand in brackets or before a dash, and beside a place or a name without a comma."""
_ABBREVIATED = 5
"""Letters that a place's last word has at most where its full stop belongs to it: ``Mo.``, ``Calif.``, ``D.C.``."""


class Dateline(NamedTuple):
    """Place, outlet and date before the first sentence of a paragraph, or alone on a line."""

    place: str | None
    outlet: str | None
    end: int
    """Where it ends in the line; a dash may follow."""
    date: Published | None = None
    """Only where it names the year."""


def is_dateline(text: str) -> bool:
    """Whether a short line is ``CNN —``, ``(CNN)``, ``LONDON, March 5 (Reuters) -`` or the like, and nothing else."""
    if unspaced := _unspaced(text):
        return not text[unspaced.end :].strip(DASHES + "- ")
    bracketed = _bracketed(text)
    if bracketed and not text[bracketed.end :].strip(DASHES + "-. "):
        return True
    if text[-1:] not in (*DASHES, "-") or not any(map(str.isupper, text)):
        return False
    name = text.rstrip(DASHES + "- ")
    if _is_told(name.rstrip(".")):
        return True
    if any(character in '“”"?!;:.()' for character in name.replace("U.S.", "")):
        return False
    # One hyphen is a hyphen; two are a dash.
    return name[:1].isalnum() and len(text) - len(name) > (text[-1] == "-")


def dateline_alone(text: str, known: str | None = None) -> Dateline:
    """What a dateline on a line of its own tells; `known`: the outlet that the byline names."""
    if unspaced := _unspaced(text):
        return unspaced
    if bracketed := _bracketed(text):
        return bracketed
    name = text.strip(" .-:" + DASHES)
    if text.endswith(":"):
        dated = cues.start("TIMESTAMP", cues.folded(name)) > 0
        return Dateline(None if dated else as_place(name), None, len(text))
    told = _before_dash(name, (known,) if known else ())
    if told:
        return told._replace(end=len(text))
    # Places before a dash are written in capitals; a name in mixed case, or three or four letters, is an outlet's.
    if name.isupper() and len(name) > 4:
        return Dateline(as_place(name), None, len(text))
    return Dateline(None, name or None, len(text))


def dateline_before(text: str, words: list[str]) -> Dateline | None:
    """The dateline before the first sentence of a paragraph."""
    head = text[:_LONGEST]
    if unspaced := _unspaced(head):
        return unspaced
    found = _bracketed(head) or _dashed(head) or _stopped(head) or _shouted_start(words)
    if found is None:
        return None
    # What follows is a sentence, which a small letter does not begin.
    following = text[found.end :].lstrip(DASHES + "-. ")
    return found if following and not following[0].islower() else None


def _unspaced(text: str) -> Dateline | None:
    """A dateline of a script without spaces, whose room is only entered where it may be one."""
    if not may_be(text):
        return None
    from tui_reader.anatomy.unspaced_datelines import unspaced_dateline

    found = unspaced_dateline(text)
    return Dateline(*found) if found else None


def as_place(text: str | None) -> str | None:
    """``HARROW BAY`` as Harrow Bay, ``ST. LOUIS, Mo.`` as St. Louis, Mo.; None where there is nothing."""
    whole = " ".join((text or "").strip(" ,").split())
    words = whole.split(" ")
    if len(words[-1]) > _ABBREVIATED + 1 or len(words) == 1 and whole.count(".") == 1:
        whole = whole.removesuffix(".")
    city, comma, region = whole.partition(",")
    if city.isupper() and any(len(word.strip(".")) > 3 for word in city.split()):
        city = " ".join(_cased(word, first=not number) for number, word in enumerate(city.split()))
        if region.isupper() and len(region.strip()) > 4 and "." not in region:
            region = region.title()
    return city + comma + region or None


def _cased(word: str, first: bool) -> str:
    if not first and word.lower() in cues.words("IN_PLACES"):
        return word.lower()
    # The small letter of `İ` is an i with another dot over it.
    parts = word.title().replace("i\u0307", "i").replace("’S", "’s").replace("'S", "'s").split("-")
    return "-".join(part.lower() if part.lower() in (*cues.words("IN_PLACES"), "au") else part for part in parts)


def is_place(text: str) -> bool:
    """Whether the words may name a place: few, each with a capital, nothing between them but commas; or no words."""
    if any(character in '“”"?!;:|0123456789' for character in text):
        return False
    words = [word for word in text.replace("/", " ").split() if word.strip(",.").lower() not in cues.words("IN_PLACES")]
    if len(words) > _MOST_WORDS or words and words[0].lower() in cues.words("NO_PLACE_FIRST"):
        return False
    return all(word[0].isupper() or is_caseless(word[0]) for word in words)


def is_outlet_name(text: str) -> bool:
    """Whether the text is an outlet that stands in datelines: ``Reuters``, ``dpa/lby``."""
    return text in _outlets() or text.partition("/")[0] in _outlets()


@cache
def _outlets() -> dict[str, None]:
    """The names, a longer one before its end: ``CNN Business`` before ``Business``."""
    names = _OUTLETS.split("|")
    return dict.fromkeys(sorted(names, key=len, reverse=True))


def _bracketed(head: str) -> Dateline | None:
    """``(CNN)``, ``Hong Kong (CNN Business)``, ``LONDON, March 5 (Reuters) -``, ``(ANSA) - ROMA, 5 MAR -``."""
    if "(" not in head:
        return None
    before, opening, rest = head.partition("(")
    outlet, closing, rest = rest.partition(")")
    if not opening or not closing or not outlet.strip():
        return None
    place, date = _place_and_date(before)
    outlet = outlet.strip()
    dash = rest.lstrip(". ").startswith((*DASHES, "-"))
    # A name that nobody knows is an outlet's where it stands alone in its line, or before a dash.
    told = is_outlet_name(outlet) or _may_be_outlet(outlet) and (dash or not rest.strip())
    if place is None or not told or _names_a_writer(before):
        return None
    end = len(head) - len(rest)
    if not place and dash:
        begin = len(head) - len(rest.lstrip(DASHES + "-. "))
        then = _dashed(head[begin:])
        if then and not then.outlet:
            return Dateline(then.place, outlet, begin + then.end, then.date)
    return Dateline(as_place(place), outlet, end, date)


def _names_a_writer(before: str) -> bool:
    """Whether a whole name stands behind a word such as By: ``Von Ada Fenn (dpa)``, not ``Da Nang City (AFP)``."""
    label = cues.start("BYLINE", cues.folded(before))
    if not label or before.startswith("Da "):
        return False
    return "," not in before and len(before[label:].split()) > 1


def _may_be_outlet(text: str) -> bool:
    letters = text.replace(" ", "").replace(".", "")
    named = letters.isalnum() and not text[0].islower() and not letters.isdigit()
    return named and len(text) <= _LONGEST_OUTLET


def _dashed(head: str) -> Dateline | None:
    """``TESSALY —``, ``New York CNN —``, ``LONDON, March 5 —`` before the first sentence."""
    cut = min([at for dash in _BEFORE_TEXT if (at := head.find(dash)) > 0], default=0)
    if not cut or head[cut + 1 : cut + 2].isalnum():
        return None
    told = _before_dash(head[:cut].strip())
    if told is None:
        return None
    # `NEW YORK – July 5, 2016 – The company …`
    after = head[cut:].lstrip(DASHES + "- ")
    day, dash, _ = after.partition(" – " if " – " in after else " — ")
    if dash and not told.date and _is_date(day):
        return told._replace(end=len(head) - len(after) + len(day), date=parse_date(day))
    return told._replace(end=cut + 1)


def _is_told(name: str) -> bool:
    told = _before_dash(name)
    return told is not None and bool(told.outlet or told.date)


def _before_dash(name: str, known: tuple[str, ...] = ()) -> Dateline | None:
    """What a name before a dash tells: an outlet, alone or after a place; a place with a date, or in capitals."""
    bare = name.rstrip(" .")
    for outlet in (*known, *_outlets()) if known or bare.endswith(tuple(_outlets())) else ():
        if bare == outlet:
            return Dateline(None, outlet, 0)
        if bare.endswith((" " + outlet, "/" + outlet)):
            place, date = _place_and_date(bare[: -len(outlet) - 1])
            return Dateline(as_place(place), outlet, 0, date) if place else None
    place, date = _place_and_date(name)
    if not place:
        return None
    if place != name.strip(" ,."):
        return Dateline(as_place(place), None, 0, date)
    capitals = place.partition(",")[0]
    shouted = capitals.isupper() and any(len(word) > 3 for word in capitals.split())
    return Dateline(as_place(place), None, 0) if shouted and capitals not in cues.words("NO_PLACES") else None


def _stopped(head: str) -> Dateline | None:
    """``Berlin, 29. November 2022.`` before the first sentence: a place and a whole date."""
    place, comma, rest = head.partition(", ")
    if not comma or len(place) > _LONGEST_OUTLET or not is_place(place):
        return None
    words = rest.split()
    for count in (2, 3, 4):
        if len(words) > count and words[count - 1].endswith((".", ":")):
            said = " ".join(words[:count])
            date = parse_date(said)
            if date and _is_date(said):
                return Dateline(as_place(place), None, len(place) + len(comma) + len(said), date)
    return None


def _place_and_date(text: str) -> tuple[str | None, Published | None]:
    """``LONDON, March 5`` as place and date; no place, None, where the words name none."""
    words = text.split()
    count = len(words)
    while count and _is_of_date(words[count - 1]):
        count -= 1
    dated = words[count:]
    if not _is_date(" ".join(dated)):
        count, dated = len(words), []
    place = " ".join(words[:count]).strip(" ,")
    if not is_place(place):
        return None, None
    return place, parse_date(" ".join(dated)) if dated else None


def _is_date(text: str) -> bool:
    """Whether the words are a day of a month, and nothing else."""
    words = [word.strip(".,").lower() for word in text.split()]
    named = not MONTH_NAMES.keys().isdisjoint(words) and any(map(str.isdigit, words))
    return named and all(map(_is_of_date, words))


def _is_of_date(word: str) -> bool:
    bare = word.strip(".,").lower()
    return bare.isdigit() and len(bare) in (1, 2, 4) or bare in MONTH_NAMES or bare in ("de", "del", "1er")


def is_caseless(character: str) -> bool:
    """Whether the character is a letter of a script without capitals."""
    return character.isalpha() and character.lower() == character.upper()


def _shouted_start(words: list[str]) -> Dateline | None:
    """``LAUW.`` before the first sentence."""
    for number, word in enumerate(words[:3]):
        if len(word) < 4 or not word.rstrip(".").replace("-", "").isalpha() or not word.isupper():
            return None
        if word.endswith("."):
            place = " ".join(words[: number + 1])
            if place.rstrip(".") in cues.words("NO_PLACES"):
                return None
            return Dateline(as_place(place), None, len(place))
    return None
