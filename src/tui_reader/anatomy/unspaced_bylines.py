"""Writers in Chinese, Japanese and Korean bylines: ``文／王小明``, ``記者 王小明／台北報導``, ``홍길동 기자``."""

from __future__ import annotations

import re

_OFFICE = (
    r"(?:本[报報社]|实习|實習|特约|特約|首席)?"
    r"(?:記者|记者|特派員|特派员|作者|撰文|撰稿|编辑|編輯|編譯|编译|取材・文|執筆|文|글)"
)
_LABEL = rf"^[（(【]?\s*(?:{_OFFICE})+\s*[：:／/＝=・|｜]?\s*"
_BRACKETS = "（(【"
_APART = r"[／/、，,；;|｜（）()【】]+"
_NO_WRITERS = r"(?:報導|报导|报道|報道|电|電|讯|訊|編輯|编辑|摄影|攝影)$"
_OFFICES = (
    "記者",
    "记者",
    "編集部",
    "编辑部",
    "通信",
    "通讯社",
    "新聞",
    "新聞社",
    "新华社",
    "社会部",
    "政治部",
    "デジタル",
    "取材班",
)
_HAN_NAME = r"[\u4e00-\u9fff々]{3,5}|[\u4e00-\u9fff々]{1,3}[\u3000 ・][\u4e00-\u9fff々ぁ-んァ-ヶー]{1,4}"
"""A surname and a first name, mostly of two characters each."""
_PLACES_END = ("都", "道", "府", "県", "市", "区", "町", "村", "州", "郡", "島", "駅", "港", "湾", "国")
_FEWEST_OF_NAME = 4
"""Characters of a Japanese name that nothing but a time stands beside: fewer may be a place or a section."""
_LONGEST_SIGNATURE = 14
_NAME = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·・]{2,12}"


def is_unspaced_byline(text: str) -> bool:
    """Whether a line is such a byline, and nothing else."""
    return len(text) <= 40 and bool(names_in_unspaced(text))


def is_unspaced_signature(text: str) -> bool:
    """Whether a line is a name, an office or a paper, and nothing else: ``佐藤太郎``, ``共同通信``."""
    bare = text.strip("【】（）() ")
    if len(bare) > _LONGEST_SIGNATURE or any(map(str.isdigit, bare)):
        return False
    return bare.endswith(_OFFICES) or bool(re.fullmatch(_HAN_NAME, bare))


def signs_a_japanese_time(text: str) -> bool:
    """Whether a name stands before a day and a time of it: ``山田太郎 2024年1月1日 16時22分``."""
    from tui_reader.dates import day_in

    span = day_in(text)
    name = text[: span[0]].rstrip() if span else ""
    if not span or len(name) == span[0] or len(name) < _FEWEST_OF_NAME or not (":" in text or "時" in text):
        return False
    return bool(re.fullmatch(_HAN_NAME, name)) and not name.endswith((*_OFFICES, *_PLACES_END))


def names_in_unspaced(byline: str) -> tuple[str, ...]:
    """The names after a word for the office; none where the line is no such byline."""
    if byline.isascii() or byline.endswith("。"):
        return ()
    if byline.endswith(" 기자"):
        return tuple(re.findall(_NAME, byline.removesuffix(" 기자")))
    label = re.match(_LABEL, byline)
    if not label:
        return ()
    found: dict[str, None] = {}
    parts = re.split(_APART, byline[label.end() :])
    told = any(re.search(_NO_WRITERS, part.strip()) for part in parts)
    if not told and byline[0] not in _BRACKETS and byline[label.end() - 1].isalpha():
        # The word goes on: ``文化`` is no writer, nor are those whom a reporter asked.
        return ()
    for part in parts:
        bare = re.sub(rf"^{_OFFICE}\s*[：:]?\s*", "", part.strip())
        words = [word for word in bare.split() if not re.search(_NO_WRITERS, word)]
        if words:
            # A Japanese name may have a space inside.
            whole = ["".join(words)] if len(words) == 2 and max(map(len, words)) <= 2 else words
            found |= dict.fromkeys(name for name in whole if re.fullmatch(_NAME, name))
    return tuple(found)
