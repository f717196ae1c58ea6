"""Dates as news pages write them: read, never guessed; and said as people say them.

Read are ISO 8601, RFC 2822, day and month in figures or by name (English, German, French, Spanish, Italian,
Portuguese, Dutch, Polish, Czech, Romanian, Croatian, Hungarian, Finnish, Greek, Turkish, Russian, Ukrainian,
Bulgarian, Arabic), Chinese, Japanese and Korean; times of 12 and 24 hours; zones by
offset or by the usual abbreviation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.dates.days import MONTH_NAMES, Day, find_day
from tui_reader.dates.times import AMERICAN_ZONES, ZONE_NAMES, find_time, zone_of_line
from tui_reader.dates.tokens import Tokens, tokens_of
from tui_reader.story import Precision, Published

if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "MONTH_NAMES",
    "ZONE_NAMES",
    "date_in_path",
    "day_in",
    "full",
    "in_figures",
    "is_clock",
    "is_eastern_date",
    "is_numeric_date",
    "parse_date",
    "spoken",
    "tells_update",
]

_LONGEST = 200
"""Characters looked at: a date line is short."""

_PUBLISHED = (
    *("published", "posted", "veröffentlicht", "erschienen", "erstellt", "publié", "publicado", "pubblicato"),
    *("gepubliceerd", "opublikowano", "publikováno", "publicerad", "publisert", "offentliggjort", "опубликовано"),
    *("опубліковано", "公開", "发布", "發布", "입력"),
)
_UPDATED = (
    *("updated", "modified", "aktualisiert", "aktualisierung", "mis à jour", "mise à jour", "modifié", "actualizado"),
    *("aggiornato", "atualizado", "bijgewerkt", "aktualizacja", "aktualizováno", "uppdaterad", "oppdatert"),
    *("opdateret", "обновлено", "оновлено", "güncelleme", "更新", "수정", "تحديث"),
)
"""What says when a story appeared, and when it was changed: the former is its date, whichever stands first."""

_DATE_CHARACTERS = frozenset(
    "年月日時时分秒週周星期曜一二三四五六七八九十上下午前後后更新發发布公開开配信来源間间點点掲載最終改稿於于"
)
_AFTER_CLOCK = ("am", "pm", "a.m.", "p.m.", "uhr", "h", "gmt", "utc", "bst", "cet", "cest", "et", "est", "edt", "pt")

_MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_IN_PATH = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<separator>[-_./]?)(?P<month>\d\d)(?:(?P=separator)(?P<day>\d\d))?(?!\d)"


def parse_date(text: str, day_first: bool | None = None) -> Published | None:
    """The first date in a line that tells one, as exact as it is there; None where there is none that can be told.

    `day_first` says how 3/4/2016 is to be read; where it is None, such a date stays unknown unless one of the figures
    is above 12.
    """
    line = " ".join(text[:_LONGEST].split())
    tokens = tokens_of(line)
    if not AMERICAN_ZONES.isdisjoint([token.text for token in tokens]):
        day_first = False
    found = find_day(tokens, day_first)
    if found is None:
        return None
    day, start, end = found
    if day.day is None:
        return Published(day.text(), Precision.MONTH)
    before, after = Tokens(tokens[:start]), Tokens(tokens[end:])
    another = find_day(after, day_first)
    if another and (published := _publication(line, after[0].start)):
        return parse_date(line[published:], day_first)
    # Where another day follows (`published ... | updated ...`), the time between the two may be either's.
    sides = (before, after) if another else (after, before)
    time = find_time(sides[0], day) or find_time(sides[1], day)
    if time is None:
        return Published(day.text(), Precision.DAY)
    zoned = time[0][-6:-5] in ("+", "-")
    return Published(f"{day.text()}T{time[0]}" + ("" if zoned else zone_of_line(line, day, time[0])), time[1])


def _publication(line: str, start: int) -> int:
    """Where a line says after `start` that the story appeared, if a day stands behind that; else 0."""
    folded = line.lower()
    at = min((place for word in _PUBLISHED if (place := folded.find(word, start)) >= 0), default=0)
    return at if at and find_day(tokens_of(line[at:]), True) else 0


def tells_update(text: str) -> bool:
    """Whether a line says when a story was changed, and not when it appeared."""
    folded = text.lower()
    return any(word in folded for word in _UPDATED) and not any(word in folded for word in _PUBLISHED)


def is_clock(text: str) -> bool:
    """Whether a line is a time of the day and nothing else, as live pages have it: ``14:05``, ``2:05 pm GMT``.

    Where a full stop parts hour and minute, or a letter, something must follow: ``16.42 GMT``, ``16h42 CET``.
    """
    mark = next((one for one in ":.h" if one in text[1:3]), ":")
    hour, colon, rest = text[:5].partition(mark)
    minute, after = rest[:2], text[len(hour) + 3 :]
    if not (colon and hour.isdecimal() and len(minute) == 2 and minute.isdecimal()):
        return False
    if mark != ":" and not after.strip():
        return False
    return int(hour) < 24 and minute < "60" and all(word in _AFTER_CLOCK for word in after.lower().split())


def is_numeric_date(text: str) -> bool:
    """``03/05/2024 10h30``: figures and what stands between them, a year among them."""
    if (
        not 8 <= len(text) <= 24
        or not text[0].isdigit()
        or any(not one.isdigit() and one not in "/.-: h" for one in text)
    ):
        return False
    groups = text.replace("/", " ").replace(".", " ").replace("-", " ").split()
    return len(groups) > 2 and any(len(one) == 4 and one[:2] in ("19", "20") for one in groups[:3])


def is_eastern_date(text: str) -> bool:
    """Whether a date in Chinese or Japanese has hardly a word beside it."""
    return sum(character.isalpha() and character not in _DATE_CHARACTERS for character in text) <= 4


def day_in(text: str) -> tuple[int, int] | None:
    """Where the first day or month with a year stands in `text`; None where there is none that can be told."""
    tokens = tokens_of(text)
    found = find_day(tokens, None)
    if found is None:
        return None
    last = tokens[found[2] - 1]
    return tokens[found[1]].start, last.start + len(last.text)


def date_in_path(path: str) -> Published | None:
    """The last date that a path names: ``2016/05/30/x.txt``, ``2016-05-30-x.txt``, ``2016-05/x.txt``."""
    for found in reversed(list(re.finditer(_IN_PATH, path))):
        year, month, day = (found[name] for name in ("year", "month", "day"))
        told = Day(int(year), int(month), int(day) if day else None)
        if told.exists() and (day or found["separator"]):
            return Published(told.text(), Precision.DAY if day else Precision.MONTH)
    return None


def spoken(published: Published, now: datetime) -> str:
    """The date as people say it on the day `now`: today 14:05, yesterday, Mon, 12 May, 30 May 2016.

    A file's own time, which need not be the story's, has ≈ before it.
    """
    about = "≈ " if published.precision is Precision.FILE else ""
    moment = _local(published, now)
    if moment is None:
        return about + published.value
    if published.precision is Precision.MONTH:
        return about + f"{_MONTH_NAMES[moment.month - 1]} {moment.year}"
    days = (now.date() - moment.date()).days
    if days == 0:
        return about + ("today" if published.precision is Precision.DAY else f"today {moment:%H:%M}")
    if days == 1:
        return about + "yesterday"
    if 1 < days < 7:
        return about + _DAY_NAMES[moment.weekday()]
    short = f"{moment.day} {_MONTH_NAMES[moment.month - 1][:3]}"
    return about + (short if moment.year == now.year else f"{short} {moment.year}")


def full(published: Published) -> str:
    """The whole date, in local time where it has a zone: 3 June 2025, 14:05."""
    about = "≈ " if published.precision is Precision.FILE else ""
    moment = _local(published, None)
    if moment is None:
        return about + published.value
    month = _MONTH_NAMES[moment.month - 1]
    if published.precision is Precision.MONTH:
        return about + f"{month} {moment.year}"
    day = f"{about}{moment.day} {month} {moment.year}"
    return day if published.precision is Precision.DAY else f"{day}, {moment:%H:%M}"


def in_figures(published: Published, now: datetime) -> str:
    """The date as ISO 8601 writes it, as exact as it is told, in the zone of `now`: 2025-06-03 14:05, 2025-06-03."""
    about = "≈ " if published.precision is Precision.FILE else ""
    moment = None if published.precision in _WHOLE else _local(published, now)
    return about + (published.value if moment is None else moment.isoformat(" ", "minutes")[: len("2025-06-03 14:05")])


def _local(published: Published, now: datetime | None) -> datetime | None:
    try:
        moment = published.moment()
        return moment.astimezone(now.tzinfo) if now and published.precision not in _WHOLE else moment
    except (ValueError, OverflowError):
        return None


_WHOLE = (Precision.DAY, Precision.MONTH)
