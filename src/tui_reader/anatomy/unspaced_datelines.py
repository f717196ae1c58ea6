"""Datelines of scripts that are written without spaces: ``（北京讯）``, ``【東京共同】``, ``(서울=연합뉴스)``."""

from __future__ import annotations

_BRACKETS = {"（": "）", "(": ")", "【": "】", "[": "]", "［": "］", "〔": "〕"}
_OUTLETS = (
    *(
        "新华社",
        "新華社",
        "新华网",
        "中新社",
        "中新网",
        "中央社",
        "人民网",
        "法新社",
        "路透社",
        "美联社",
        "美聯社",
        "共同社",
    ),
    *(
        "共同通信",
        "共同",
        "時事通信",
        "時事",
        "ロイター",
        "AFPBB News",
        "AFP",
        "AP",
        "CNN",
        "CNN.co.jp",
        "Reuters",
        "ブルームバーグ",
    ),
    *("연합뉴스", "뉴시스", "뉴스1"),
)
_REPORTED = ("讯", "訊", "电", "電", "报道", "報道", "报导", "報導", "专电", "專電")
_OWN = ("本报", "本報", "本社", "本网", "综合", "綜合")
"""The outlet's word for itself, or for many sources: neither place nor outlet."""
_LONGEST_PLACE = 10
_LONGEST = 30

Found = tuple[str | None, str | None, int]


def unspaced_dateline(text: str) -> Found | None:
    """Place and outlet at the beginning of a text, and where the dateline ends; None where there is none for sure."""
    if not text or text[0].isascii() and text[0] not in "([" or text.isascii():
        return None
    closing = _BRACKETS.get(text[0])
    if closing is None:
        return _by_wire(text)
    end = text.find(closing, 1, _LONGEST)
    if end < 0 or text[1:end].isascii():
        return None
    told = _joined(text[1:end]) or _listed(text[1:end], text[0]) or _reported(text[1:end])
    return (*told, end + 1) if told else None


def _joined(inner: str) -> tuple[str | None, str | None] | None:
    """``東京＝ロイター``, ``서울=연합뉴스``, ``ロンドン＝山田太郎``: place and outlet, or place and writer."""
    for joint in ("＝", "="):
        place, found, outlet = inner.partition(joint)
        if found and _may_be_place(place.strip()):
            return place.strip(), outlet.strip() if outlet.strip() in _OUTLETS else None
    return None


def _listed(inner: str, bracket: str) -> tuple[str | None, str | None] | None:
    """``東京 ５日 ロイター``, ``6月18日 AFP``, ``東京共同``: an outlet at the end, what stands before it the place."""
    outlet = next((one for one in _OUTLETS if inner.endswith(one)), None)
    if outlet is None or bracket in "(（" and inner == outlet:
        return None
    before = [word for word in inner[: -len(outlet)].split() if not any(map(str.isdigit, word))]
    if not before:
        return None, outlet
    return (before[0], outlet) if len(before) == 1 and _may_be_place(before[0]) else None


def _reported(inner: str) -> tuple[str | None, str | None] | None:
    """``北京讯``, ``新华社北京5月30日电``, ``中央社記者王小明台北30日電``."""
    ending = next((one for one in sorted(_REPORTED, key=len, reverse=True) if inner.endswith(one)), None)
    if ending is None:
        return None
    rest = _undated(inner[: -len(ending)])
    outlet = next((one for one in _OUTLETS if rest.startswith(one)), None)
    place = rest[len(outlet or "") :]
    for own in _OWN:
        place = place.removeprefix(own).removesuffix(own)
    known = _may_be_place(place) and "者" not in place
    return (place if known else None, outlet) if known or outlet else None


def _by_wire(text: str) -> Found | None:
    """``新华社北京5月30日电`` without brackets."""
    if not text.startswith(_OUTLETS):
        return None
    end = min((at + 1 for mark in "电電" if (at := text.find(mark, 2, _LONGEST)) > 0), default=0)
    told = _reported(text[:end]) if end and any(map(str.isdigit, text[:end])) else None
    return (*told, end) if told else None


def _undated(text: str) -> str:
    """Without a day at the end: ``5月30日``."""
    return text.rstrip("0123456789０１２３４５６７８９年月日 ")


def _may_be_place(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_PLACE and text.isalpha() and not text.isascii()
