"""What a browser sets before the items of an ``<ol>``, in pages and in the news trade's XML: mark-up counts them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Element = Any
"""An lxml element: lxml brings no types."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = tuple(zip((100, 90, 50, 40, 10, 9, 5, 4, 1), ("c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"), strict=True))
_LARGEST_ROMAN = 399
_MOST_DIGITS = 9


class Numbers:
    """The numbers of a text's items, each said once."""

    def __init__(self) -> None:
        self._lists: dict[Element, dict[Element, str]] = {}

    def of(self, item: Element | None) -> str:
        """``3.`` the first time that a counted item is asked for, else nothing."""
        around = None if item is None else item.getparent()
        if around is None or _tag(around) != "ol":
            return ""
        if around not in self._lists:
            self._lists[around] = dict(_counted(around))
        return self._lists[around].pop(item, "")


def _counted(around: Element) -> Iterator[tuple[Element, str]]:
    items = [child for child in around if _tag(child) == "li"]
    backward = around.get("reversed") is not None
    number = _whole(around.get("start"), len(items) if backward else 1)
    for item in items:
        number = _whole(item.get("value"), number)
        yield item, f"{_written(number, item.get('type') or around.get('type') or '1')}."
        number += -1 if backward else 1


def _whole(said: str | None, otherwise: int) -> int:
    digits = (said or "").strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS else otherwise


def _written(number: int, form: str) -> str:
    """A number in one of HTML's forms: ``1``, ``a``, ``A``, ``i``, ``I``."""
    written = str(number)
    if form in "aA" and 0 < number <= len(_LETTERS):
        written = _LETTERS[number - 1]
    elif form in "iI" and 0 < number <= _LARGEST_ROMAN:
        written = _roman(number)
    return written.upper() if form.isupper() else written


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
