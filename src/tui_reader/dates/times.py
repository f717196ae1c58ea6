"""Times of the day and their zones in a line, by its tokens."""

# Annotations are evaluated: see `story`.

from tui_reader.dates.days import MONTH_NAMES, Day
from tui_reader.dates.tokens import Tokens
from tui_reader.story import Precision

_OFFSETS = {
    **dict.fromkeys(("Z", "UTC", "GMT", "WET"), "+00:00"),
    **dict.fromkeys(("BST", "CET", "MEZ", "WEST", "WAT"), "+01:00"),
    **dict.fromkeys(("CEST", "MESZ", "EET", "SAST", "CAT"), "+02:00"),
    **dict.fromkeys(("EEST", "MSK", "МСК", "EAT", "TRT"), "+03:00"),
    "PKT": "+05:00",
    "WIB": "+07:00",
    **dict.fromkeys(("HKT", "SGT", "AWST"), "+08:00"),
    **dict.fromkeys(("JST", "KST"), "+09:00"),
    "ACST": "+09:30",
    "AEST": "+10:00",
    "AEDT": "+11:00",
    "NZST": "+12:00",
    "NZDT": "+13:00",
    **dict.fromkeys(("NDT", "HAT"), "-02:30"),
    **dict.fromkeys(("ADT", "HAA", "BRT"), "-03:00"),
    **dict.fromkeys(("NST", "HNT"), "-03:30"),
    **dict.fromkeys(("EDT", "HAE", "HNA"), "-04:00"),
    **dict.fromkeys(("EST", "HNE", "CDT", "HAC"), "-05:00"),
    **dict.fromkeys(("CST", "HNC", "MDT", "HAR"), "-06:00"),
    **dict.fromkeys(("MST", "HNR", "PDT", "HAP"), "-07:00"),
    **dict.fromkeys(("PST", "HNP", "AKDT"), "-08:00"),
}
"""Abbreviations that news pages use, in the sense they have there; H… is what Canada calls them in French.

Left out: IST, which is India's, Ireland's and Israel's, and AST, which is Arabia's and the Atlantic's. CST is America's
after a time of twelve hours; it is China's too.
"""

_REGIONS = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "Eastern": "America/New_York",
    "Central": "America/Chicago",
    "Mountain": "America/Denver",
    "Pacific": "America/Los_Angeles",
    "UK": "Europe/London",
}
"""Zones whose offset depends on the day."""

ZONE_NAMES = _OFFSETS.keys() | _REGIONS.keys()
"""As they are written behind a time."""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ZONE_WORDS = ("time", "standard", "daylight")
"""What may follow the name of an American region; `Central European Time` is another."""
_TIMES_OF = {
    "heure de paris": "Europe/Paris",
    "hora de madrid": "Europe/Madrid",
    "hora peninsular": "Europe/Madrid",
    "horário de brasília": "America/Sao_Paulo",
    "ora italiana": "Europe/Rome",
    "new york time": "America/New_York",
    "london time": "Europe/London",
}
"""What names the place whose time a whole line tells."""
AMERICAN_ZONES = frozenset(("ET", "EDT", "EST", "CT", "CDT", "PT", "PDT", "PST", "MT", "MDT", "AKDT"))
"""Zones where the month stands before the day."""
_PHRASES = {
    **dict.fromkeys(("北京时间", "北京時間", "香港時間", "台北時間"), "+08:00"),
    **dict.fromkeys(("日本時間", "한국시간"), "+09:00"),
    "بتوقيت غرينتش": "+00:00",
}
"""What names the zone of a whole line."""

_COLONS = (":", "：", "h", "時", "点", "點", "时", "시")
"""Between hour and minute."""
_MINUTE_MARKS = ("分", "분")
_BEFORE_TIME = ("ore", "alle", "um", "godz", "kl", "om", "v", "at")
"""Words after which a full stop parts hour and minute."""
_PARTS_TIME = (",", "|", "·", "•", "-", "–", "—")
"""Between a day and a time."""
_HALVES = {"上午": "a", "午前": "a", "凌晨": "a", "오전": "a", "下午": "p", "午後": "p", "晚上": "p", "오후": "p"}
"""Before a time of twelve hours: which half of the day."""
_HALVES_BEHIND = {
    **dict.fromkeys(("am", "ص", "صباح", "صباحا"), "a"),
    **dict.fromkeys(("pm", "م", "مساء", "ظهر", "ظهرا"), "p"),
}
"""The same behind it; what stands above and below letters is a token of its own."""


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


def zone_of_line(line: str, day: Day, time: str) -> str:
    """The offset, then, of the zone that a phrase names: ``北京时间``, ``(heure de Paris)``; or nothing."""
    folded = line.lower()
    region = next((region for phrase, region in _TIMES_OF.items() if phrase in folded), "")
    if region:
        return _regional(region, day, int(time[:2]))
    return next((offset for phrase, offset in _PHRASES.items() if phrase in line), "")


def _time_at(tokens: Tokens, index: int) -> tuple[int, int, int | None, int] | None:
    """Hour, minute, second or None, and the index after them, where a time stands at `index`."""
    first, mark, then = tokens[index], tokens.at(index + 1), tokens.at(index + 2)
    minute, second, after = 0, None, index + 1
    military = len(first.text) == 4 and mark.text.isupper() and mark.text in ZONE_NAMES
    hour = first.number // 100 if military else first.number
    said = military
    if military:
        minute = first.number % 100
    elif _is_minute(tokens, index + 2) and (mark.text in _COLONS or _dotted(tokens, index)):
        minute, after, said = then.number, tokens.past(index + 3, *_MINUTE_MARKS), True
        if tokens.at(after).text == ":" and len(tokens.at(after + 1).text) == 2:
            second, after = tokens.at(after + 1).number, after + 2
            if tokens.at(after).text in (".", ",") and tokens.at(after + 1).text.isdecimal():
                after += 2
    told = _half_before(tokens, index)
    half = told or _half(tokens, after)
    if half:
        if hour > 12 or hour == 0 and not told:
            return None
        hour, after, said = hour % 12 + 12 * (half[0] == "p"), max(after, half[1]), True
    elif not said and mark.text.lower() in ("uhr", "h", "時", "时", "点", "시"):
        said = True
    after = tokens.past(after, "uhr", "h")
    if not said or len(first.text) > 2 + 2 * military:
        return None
    exists = 0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= (second or 0) <= 59
    return (hour, minute, second, after) if exists else None


def _is_minute(tokens: Tokens, index: int) -> bool:
    """Whether minutes may stand at `index`: two figures, or one with a mark behind it."""
    token = tokens.at(index)
    return token.number >= 0 and (
        len(token.text) == 2 or len(token.text) == 1 and tokens.at(index + 1).text in _MINUTE_MARKS
    )


def _dotted(tokens: Tokens, index: int) -> bool:
    """``07.11 Uhr``, ``2.35 pm``, ``ore 14.05``: a full stop parts the two only where a word says that it is a time.

    None need say so of what alone stands behind the day: ``2025-10-02 15.48``.
    """
    if tokens.at(index + 1).text != ".":
        return False
    before = tokens.at(index - 2 if tokens.at(index - 1).text == "." else index - 1).text.lower()
    after = tokens.at(index + 3).text
    return (
        after.lower() == "uhr"
        or after in ZONE_NAMES
        or before in _BEFORE_TIME
        or _half(tokens, index + 3) is not None
        or _is_all(tokens, index)
    )


def _is_all(tokens: Tokens, index: int) -> bool:
    """Whether the two figures at `index`, with the full stop between them, are all that stands behind a day."""
    alone = len(tokens) == index + 3 and tokens[index].spaced and len(tokens[index].text) == 2
    return alone and all(token.text in _PARTS_TIME for token in tokens[:index])


def _half_before(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """``a`` or ``p`` where ``下午`` or the like stands before `index`."""
    word = tokens.at(index - 1).text
    half = _HALVES.get(word) or _HALVES.get(tokens.at(index - 2).text + word)
    return (half, index) if half and tokens[index].number <= 12 else None


def _half(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """``a`` or ``p`` and the index after it, where am, p.m. or the like stands at `index`."""
    word = tokens.at(index).text.lower()
    if word in _HALVES_BEHIND:
        return _HALVES_BEHIND[word], index + 1
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
    following = tokens.at(index + 1).text
    if len(zone) > 2 and zone in _REGIONS and following.isalpha() and following[0].isupper():
        spelled = following.lower() in (*_ZONE_WORDS, *MONTH_NAMES) or following.lower()[:3] in _DAYS
        return _regional(_REGIONS[zone], day, hour) if spelled else ""
    if zone in _REGIONS:
        return _regional(_REGIONS[zone], day, hour)
    if zone == "CST" and tokens.at(index - 1).text.lower() not in ("am", "pm", "m", "."):
        return ""
    return _OFFSETS.get(zone.upper() if zone in ("gmt", "utc", "z") else zone, "")


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
