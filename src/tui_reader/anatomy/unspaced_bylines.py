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
_JAPANESE_NAME = (
    r"(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|中村|加藤|吉田|山田|佐々木|井上|斎藤|齋藤|斉藤|木村|清水|山崎|池田|阿部|"
    r"橋本|山下|石井|小川|岡田|後藤|長谷川|村上|近藤|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中島|中野|"
    r"小野|田村|竹内|中山|和田|石田|上田|森田|柴田|酒井|工藤|横山|宮本|内田|高木|安藤|谷口|大野|丸山|今井|河野|藤田)"
    r"[\u3000 ・]?(?:[\u4e00-\u9fff]{0,2}[子美恵香奈里郎朗介輔太一二三也彦雄男夫樹人平司志治吾史之]|[ぁ-ん]{2,4})"
)
"""One of the commonest surnames, and how many first names end: what else stands before a time may be a section, a
place or an event."""
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
    if not span or len(name) == span[0] or not (":" in text or "時" in text):
        return False
    return bool(re.fullmatch(_JAPANESE_NAME, name))


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
