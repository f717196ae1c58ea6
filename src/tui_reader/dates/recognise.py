"""Days, times and zones in a line, by its tokens: figures, letters, and what stands between them."""

# Annotations are evaluated: see `story`.

import re
from typing import NamedTuple

from tui_reader.story import Precision

_MONTHS = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń ledna leden",
    "february feb februar febr février févr fév febrero febbraio febb fevereiro fev februari lutego luty února únor",
    "march mar märz mär mars marzo março maart mrt marca marzec března březen",
    "april apr avril avr abril abr aprile kwietnia kwiecień dubna duben",
    "may mai mayo maggio mag maio mei maja maj května květen",
    "june jun juni juin junio giugno giu junho czerwca czerwiec června červen",
    "july jul juli juil juillet julio luglio lug julho lipca lipiec července červenec",
    "august aug août aout agosto ago augustus sierpnia sierpień srpna srpen",
    "september sep sept septembre septiembre settembre set setembro września wrzesień září",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik října říjen",
    "november nov novembre noviembre novembro listopada listopad listopadu",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień prosince prosinec",
)
MONTH_NAMES = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""The name of a month, or its abbreviation, in lower case, to its number."""

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_OFFSETS = {
    **dict.fromkeys(("Z", "UTC", "GMT", "WET"), "+00:00"),
    **dict.fromkeys(("BST", "CET", "MEZ", "WEST"), "+01:00"),
    **dict.fromkeys(("CEST", "MESZ", "EET", "SAST", "CAT"), "+02:00"),
    **dict.fromkeys(("EEST", "MSK", "EAT"), "+03:00"),
    **dict.fromkeys(("HKT", "SGT", "AWST"), "+08:00"),
    **dict.fromkeys(("JST", "KST"), "+09:00"),
    "AEST": "+10:00",
    "AEDT": "+11:00",
    "NZST": "+12:00",
    "NZDT": "+13:00",
    "ADT": "-03:00",
    **dict.fromkeys(("EDT", "AST"), "-04:00"),
    **dict.fromkeys(("EST", "CDT"), "-05:00"),
    **dict.fromkeys(("CST", "MDT"), "-06:00"),
    **dict.fromkeys(("MST", "PDT"), "-07:00"),
    **dict.fromkeys(("PST", "AKDT"), "-08:00"),
}
"""Abbreviations that news pages use, in the sense they have there (IST, which has three, is left out)."""

_REGIONS = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "UK": "Europe/London",
}
"""Zones whose offset depends on the day."""

_ZONE_NAMES = _OFFSETS.keys() | _REGIONS.keys()


class Day(NamedTuple):
    """A day of the calendar, or a month where `day` is None."""

    year: int
    month: int
    day: int | None

    def exists(self) -> bool:
        """Whether the calendar has it, in a year of which a newspaper may speak."""
        if not (1 <= self.month <= 12 and 1500 <= self.year <= 2199):
            return False
        longest = 29 if self.month == 2 and _is_leap(self.year) else _DAYS[self.month - 1]
        return self.day is None or 1 <= self.day <= longest

    def text(self) -> str:
        """As ISO 8601 writes it: ``2016-05-30``, ``2016-05``."""
        return f"{self.year:04}-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")


class Token(NamedTuple):
    """A run of figures, a run of letters, or a single other character."""

    text: str
    spaced: bool
    """White space stands before it."""

    @property
    def number(self) -> int:
        """The number it is, -1 where it is none that can stand in a date."""
        return int(self.text) if self.text.isdecimal() and len(self.text) <= 4 else -1


_NOTHING = Token("", True)


class Tokens(list[Token]):
    """The tokens of a line; past both ends there is nothing."""

    def at(self, index: int) -> Token:
        """The token at `index`."""
        return self[index] if 0 <= index < len(self) else _NOTHING

    def past(self, index: int, *texts: str) -> int:
        """`index`, or the one after it where one of `texts` stands there."""
        return index + 1 if self.at(index).text.lower() in texts else index


def tokens_of(line: str) -> Tokens:
    """The figures, words and single characters of a line, in order."""
    found = re.finditer(r"\d+|[^\W\d_]+|[^\s]", line)
    return Tokens(Token(one[0], one.start() > 0 and line[one.start() - 1] == " ") for one in found)


def find_day(tokens: Tokens, day_first: bool | None) -> tuple[Day, int, int] | None:
    """The first day in `tokens` that the calendar has, and the tokens it takes."""
    for index, token in enumerate(tokens):
        if token.text.isdecimal():
            found = _in_figures(tokens, index, day_first) or _day_then_month(tokens, index)
        elif token.text.lower() in MONTH_NAMES:
            found = _month_then_year(tokens, index)
        else:
            continue
        if found and found[0].exists():
            return found[0], index, found[1]
    return None


def _in_figures(tokens: Tokens, index: int, day_first: bool | None) -> tuple[Day, int] | None:
    """``2016-05-30``, ``30.05.2016``, ``5/30/2016``, ``2016年5月30日``."""
    first, separator, second, again, third = (tokens.at(index + step) for step in range(5))
    year_first = len(first.text) == 4 and separator.text in ("-", "/", ".", "年")
    if not (year_first or separator.text in ("-", "/", ".")) or min(second.number, third.number) < 0:
        return None
    if again.text != {"年": "月"}.get(separator.text, separator.text) or tokens.at(index - 1).text == separator.text:
        return None
    if year_first:
        return Day(first.number, second.number, third.number), tokens.past(index + 5, "日")
    if len(third.text) != 4:
        return None
    one, two = first.number, second.number
    if separator.text == ".":
        day_first = True
    elif one > 12 or two > 12 or one == two:
        day_first = one > 12
    if day_first is None:
        return None
    day, month = (one, two) if day_first else (two, one)
    return Day(third.number, month, day), index + 5


def _day_then_month(tokens: Tokens, index: int) -> tuple[Day, int] | None:
    """``30 May 2016``, ``30. Mai 2016``, ``1er mai 2016``, ``30 de mayo de 2016``, ``21.dez.2018``, ``30-May-2016``."""
    day = tokens[index].number
    index = tokens.past(index + 1, "st", "nd", "rd", "th", "er", "º", "ª", "°", ".")
    index = tokens.past(index, "-", "/")
    index = tokens.past(index, "de", "of")
    month = MONTH_NAMES.get(tokens.at(index).text.lower())
    if month is None or not 0 < day < 32:
        return None
    year = _year(tokens, index + 1)
    return (Day(year[0], month, day), year[1]) if year else None


def _month_then_year(tokens: Tokens, index: int) -> tuple[Day, int] | None:
    """``May 30, 2016``, ``Nov. 20, 2019``, ``May 2016``."""
    month = MONTH_NAMES[tokens[index].text.lower()]
    # A figure before it was meant for the day: a day that does not exist makes no month either.
    counted = any(tokens.at(index - step).text.isdecimal() for step in (1, 2))
    index = tokens.past(index + 1, ".")
    day = tokens.at(index).number
    if 0 < day < 32 and len(tokens.at(index).text) <= 2:
        year = _year(tokens, tokens.past(index + 1, "st", "nd", "rd", "th"))
        return (Day(year[0], month, day), year[1]) if year else None
    year = None if counted else _year(tokens, index)
    return (Day(year[0], month, None), year[1]) if year else None


def _year(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A year of four figures, perhaps after a comma and the like, and the index after it."""
    index = tokens.past(tokens.past(index, "."), ",", "-", "/", "de", "del")
    token = tokens.at(index)
    return (token.number, index + 1) if len(token.text) == 4 and token.number > 0 else None


def find_time(tokens: Tokens, day: Day) -> tuple[str, Precision] | None:
    """The first time in `tokens`, ``14:35`` or ``14:35:07``, with its offset where the text gives one."""
    index = 0
    while index < len(tokens):
        found = _time_at(tokens, index) if tokens[index].text.isdecimal() else None
        if found:
            hour, minute, second, after = found
            time = f"{hour:02}:{minute:02}" + ("" if second is None else f":{second:02}")
            precision = Precision.MINUTE if second is None else Precision.SECOND
            return time + _offset(tokens, after, day, hour), precision
        while index < len(tokens) and tokens[index].text.isdecimal():
            index += 2  # what follows a figure's separator belongs to it
        index += 1
    return None


def _time_at(tokens: Tokens, index: int) -> tuple[int, int, int | None, int] | None:
    """Hour, minute, second or None, and the index after them, where a time stands at `index`."""
    first, mark, then = tokens[index], tokens.at(index + 1), tokens.at(index + 2)
    minute, second, after = 0, None, index + 1
    military = len(first.text) == 4 and mark.text.isupper() and mark.text in _ZONE_NAMES
    hour = first.number // 100 if military else first.number
    said = military
    if military:
        minute = first.number % 100
    elif len(then.text) == 2 and then.number >= 0 and (mark.text in (":", "h", "時", "点") or _dotted(tokens, index)):
        minute, after, said = then.number, index + 3, True
        if tokens.at(after).text == ":" and len(tokens.at(after + 1).text) == 2:
            second, after = tokens.at(after + 1).number, after + 2
            if tokens.at(after).text in (".", ",") and tokens.at(after + 1).text.isdecimal():
                after += 2
    half = _half(tokens, after)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour, after, said = hour % 12 + 12 * (half[0] == "p"), half[1], True
    elif not said and mark.text.lower() in ("uhr", "h"):
        said = True
    after = tokens.past(after, "uhr", "h")
    if (
        not said
        or not (0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= (second or 0) <= 59)
        or len(first.text) > 2 + 2 * military
    ):
        return None
    return hour, minute, second, after


def _dotted(tokens: Tokens, index: int) -> bool:
    """``07.11 Uhr``, ``2.35 pm``, ``05.39 GMT``: a full stop parts the two only where a word says that it is a time."""
    after = tokens.at(index + 3).text
    return tokens.at(index + 1).text == "." and (
        after.lower() == "uhr" or after in _ZONE_NAMES or _half(tokens, index + 3) is not None
    )


def _half(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """``a`` or ``p`` and the index after it, where am, p.m. or the like stands at `index`."""
    word = tokens.at(index).text.lower()
    if word in ("am", "pm"):
        return word[0], index + 1
    if word in ("a", "p") and tokens.at(index + 1).text == "." and tokens.at(index + 2).text.lower() == "m":
        return word, tokens.past(index + 3, ".")
    return None


def _offset(tokens: Tokens, index: int, day: Day, hour: int) -> str:
    """The offset named at `index`, ``+02:00``; nothing where none is named or known."""
    index = tokens.past(tokens.past(index, ",") if tokens.at(index + 1).text == "UK" else index, "(")
    zone = tokens.at(index).text
    if zone in ("GMT", "UTC") and tokens.at(index + 1).text in ("+", "-") and not tokens.at(index + 1).spaced:
        index += 1
        zone = tokens.at(index).text
    if zone in ("+", "-"):
        return _offset_in_figures(zone, tokens.at(index + 1).text, tokens.at(index + 2).text, tokens.at(index + 3).text)
    return _regional(_REGIONS[zone], day, hour) if zone in _REGIONS else _OFFSETS.get(zone, "")


def _offset_in_figures(sign: str, figures: str, mark: str, more: str) -> str:
    """``+0530``, ``+05:30``, ``+5``."""
    if not figures.isdecimal() or len(figures) > 4 or len(figures) == 3:
        return ""
    hours, minutes = (int(figures[:2]), int(figures[2:])) if len(figures) == 4 else (int(figures), 0)
    if mark == ":" and len(more) == 2 and more.isdecimal():
        minutes = int(more)
    return f"{sign}{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else ""


def _regional(region: str, day: Day, hour: int) -> str:
    """The offset that a region has at that hour; nothing where this system knows no regions."""
    from datetime import datetime
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        moment = datetime(day.year, day.month, day.day or 1, hour, tzinfo=ZoneInfo(region))
    except ZoneInfoNotFoundError:
        return ""
    return moment.isoformat()[-6:]


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
