"""Values of a query that are not words: dates, spans of time, numbers, marks."""

from __future__ import annotations

import dataclasses
import re
from contextlib import suppress
from datetime import date, datetime, timedelta

from tui_reader.search.query import All, Fact, Node, Not
from tui_reader.suggesting import did_you_mean

FACT_FIELDS = ("is", "tag", "path", "date", "newer", "older", "words")
"""Fields that are answered from the catalogue or the marks."""

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_AGE = re.compile(r"(\d{1,5}) ?(h|d|w|m|y)", re.IGNORECASE)
_HOURS = {"h": 1, "d": 24, "w": 7 * 24, "m": 30 * 24, "y": 365 * 24}
_NUMBERS = re.compile(r"([<>]=?)(\d{1,9})|(\d{1,9})?\.\.(\d{1,9})?|(\d{1,9})")


def read_fact(field: str, value: str, now: datetime, unfinished: bool = False, start: int = 0) -> Node:
    """What ``field:value`` asks for. Raises `ValueError` with what would be right, where it makes no sense.

    `unfinished`: more of the value may still be typed; `start`: where it stands in the query's text.
    """
    if field == "tag":
        return _tags(value, unfinished, start)
    value = " ".join(value.split())
    if field == "is":
        return _mark(value.lower())
    if field == "path":
        return Fact("path", text=value, shown=f"“{value}” in the path")
    if field == "words":
        return _words(value)
    if field == "date":
        return _date(value.lower(), now)
    age = _AGE.fullmatch(value)
    if not age:
        raise ValueError(f"{field}: takes a number and a unit, as in {field}:7d (h, d, w, m, y)")
    moment = (now - timedelta(hours=int(age[1]) * _HOURS[age[2].lower()])).timestamp()
    shown = f"a date {'in' if field == 'newer' else 'before'} the last {value}"
    return Fact("date", low=moment, shown=shown) if field == "newer" else Fact("date", high=moment, shown=shown)


def since(moment: str) -> str:
    """The query for stories since a moment: of the last ``7d``, or from the day or the beginning of the time named.

    Raises `ValueError` with what would be right, where it makes no sense.
    """
    value = " ".join(moment.lower().split())
    if _AGE.fullmatch(value):
        return f"newer:{value.replace(' ', '')}"
    with suppress(ValueError):
        _days(value, datetime.now().astimezone())
        return f'date:"{value}.."' if " " in value else f"date:{value}.."
    raise ValueError(
        f"must be an age as 24h, 7d, 2w, 3m, 1y, a day, month or year as 2016-05-30, {_RIGHT_DAYS}"
        + did_you_mean(value, _SPOKEN_DAYS)
    )


def _mark(value: str) -> Node:
    marks: dict[str, Node] = {
        "read": Fact("read", shown="the mark “read”"),
        "unread": Not(Fact("read", shown="the mark “read”")),
        "starred": Fact("starred", shown="a star"),
    }
    if value not in marks:
        raise ValueError(f"is: takes unread, read or starred{did_you_mean(value, marks)}")
    return marks[value]


def _tags(value: str, unfinished: bool, start: int) -> Node:
    """All of the tags that are put together with commas."""
    tags: list[Fact] = []
    for name in value.split(","):
        end = start + len(name)
        is_last = len(tags) == value.count(",")
        tags.append(dataclasses.replace(_tag(" ".join(name.split()), unfinished and is_last), span=(start, end)))
        start = end + 1
    return tags[0] if len(tags) == 1 else All(tuple(tags))


def _tag(value: str, unfinished: bool) -> Fact:
    name = value.rstrip("*")
    if not name:
        raise ValueError("tag: takes the name of a tag, or its beginning as in tag:sy*")
    if unfinished or value != name:
        return Fact("tag_beginning", text=name, shown=f"a tag “{name}…”")
    return Fact("tag", text=name, shown=f"the tag “{name}”")


def _words(value: str) -> Fact:
    found = _NUMBERS.fullmatch(value.replace(" ", ""))
    if not found or value == "..":
        raise ValueError("words: takes a number, as in words:>800, words:<300 or words:300..800")
    sign, bound, low, high, exact = found.groups()
    shown = f"{value} words"
    if exact:
        return Fact("words", int(exact), int(exact) + 1, shown=shown)
    start, end = float(low or "-inf"), float(high or "inf") + 1
    if sign:
        number = int(bound)
        start = number + (sign == ">") if sign[0] == ">" else start
        end = number + (sign == "<=") if sign[0] == "<" else end
    return Fact("words", start, end, shown=shown)


def _date(value: str, now: datetime) -> Fact:
    first, dots, last = value.partition("..")
    low, high = _days(first, now) if first else None, _days(last, now) if last else None
    if not dots:
        high = low
    if low is None and high is None:
        raise ValueError(_RIGHT_DATES)
    return Fact(
        "date",
        float("-inf") if low is None else _moment(low[0]),
        float("inf") if high is None else _moment(high[1]),
        shown=f"the date {value}",
    )


_RIGHT_DAYS = 'today, yesterday, or "this week", "last week", and so on with month and year'
_RIGHT_DATES = f"date: takes 2016, 2016-05, 2016-05-30, a range as 2016-05..2016-06, {_RIGHT_DAYS}"

_SPOKEN_DAYS = (
    "today",
    "yesterday",
    *(f"{which} {unit}" for which in ("this", "last") for unit in ("week", "month", "year")),
)


def _days(value: str, now: datetime) -> tuple[date, date]:
    """The first day that is meant, and the day after the last."""
    today = now.astimezone().date()
    found = _DAY.fullmatch(value)
    try:
        if found:
            year, month, day = (int(part) if part else None for part in found.groups())
            assert year is not None
            start = date(year, 1 if month is None else month, 1 if day is None else day)
            return start, _after(start, "day" if day else "month" if month else "year")
        if value in ("today", "yesterday"):
            start = today - timedelta(days=value == "yesterday")
            return start, start + timedelta(days=1)
        which, _, unit = value.partition(" ")
        start = _begun(today, unit)
        if which == "last":
            return _begun(start - timedelta(days=1), unit), start
        if which == "this":
            return start, _after(start, unit)
    except (KeyError, ValueError, OverflowError):
        pass
    raise ValueError(_RIGHT_DATES + did_you_mean(value, _SPOKEN_DAYS))


def _begun(day: date, unit: str) -> date:
    """The first day of the week, month or year that `day` is in."""
    starts = {"month": day.replace(day=1), "year": day.replace(month=1, day=1)}
    return day - timedelta(days=day.weekday()) if unit == "week" else starts[unit]


def _after(start: date, unit: str) -> date:
    days = {"day": 1, "week": 7, "month": 31, "year": 366}[unit]
    later = start + timedelta(days=days)
    return {"day": later, "week": later, "month": later.replace(day=1), "year": later.replace(month=1, day=1)}[unit]


def _moment(day: date) -> float:
    """When a day begins here, in seconds since 1970."""
    try:
        return datetime(day.year, day.month, day.day).astimezone().timestamp()
    except (OverflowError, ValueError, OSError):
        return float("-inf") if day.year < 1970 else float("inf")
