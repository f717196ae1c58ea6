"""A title from a lead in Chinese or Japanese: the first sentence, or those of its clauses that stand alone."""

from __future__ import annotations

import re

from tui_reader.anatomy.sentences import ENDS

MAX_CHARACTERS = 40
"""What twelve words take, three characters a word."""
_FEWEST = 8
_READ = 200
"""Characters in which the first sentence is looked for."""
_PARTICLES = "はがをにでとのもへや的在和与及"
"""Characters after which something is missing."""
_REPORTED = re.compile("(?:と|ことが|ことを)(?:発表した|分かった|わかった|明らかにした|述べた|話した|語った)$")
"""How a Japanese sentence ends that reports; what stands before says it."""
_TOPIC = re.compile(r"は(?:[0-9０-９一二三四五六七八九十]+日(?:夜|朝|午前|午後)?)?$")
"""How the clause ends that names what a Japanese sentence is about; a day may stand behind it."""
_TIME = re.compile("[0-9０-９][日時分]$")
"""How a sentence ends that only tells when."""
_BACK = ("その", "この", "それ", "これ")
"""How a clause begins that means something told before."""
_SAID = re.compile(
    "(?:报道|報道|消息|透露|显示|顯示|表示|指出|宣布|强调|強調|认为|認為|获悉|獲悉|证实|證實|说|說|称|稱)$"
)
"""How a Chinese clause ends that tells who says so."""
_LEADING = tuple("随隨经經由当當据據为為除自虽雖尽儘在")
"""How Chinese clauses begin that tell when, how or why."""
_AGENCY = re.compile(r"^[^。，、]{0,20}(?:电|電|讯|訊)[ \u3000]*(?:[（(][^）)]*[）)])?[ \u3000]+")
"""``新华社北京5月3日电``: who sent it, from where and when."""


def from_unspaced(lead: str) -> str:
    """At most 40 characters; an ellipsis at the end where no clause is short enough."""
    sentences = [one.strip(ENDS + "」』") for one in re.split("[。！？!?]", _AGENCY.sub("", lead)[:_READ])]
    sentence = next((one for one in sentences if one and not _TIME.search(one)), sentences[0])
    if len(sentence) <= MAX_CHARACTERS and not _SAID.search(sentence.split("，")[0]):
        return sentence
    whole = _last_clauses(sentence) if _is_japanese(sentence) else _first_clauses(sentence)
    return whole or sentence[:MAX_CHARACTERS].rstrip(_PARTICLES + ENDS) + "…"


def _is_japanese(text: str) -> bool:
    return any("\u3040" <= character <= "\u30ff" for character in text)


def _last_clauses(sentence: str) -> str:
    """The verb that all waits for stands at the end in Japanese; what it is about before it, where that fits."""
    clauses = _REPORTED.sub("", sentence).split("、")
    for at in range(1, len(clauses)):
        told = "、".join(clauses[at:])
        topic = next((one for one in reversed(clauses[:at]) if _TOPIC.search(one)), "")
        reports = len(clauses) > 1 and clauses[-1] != sentence.split("、")[-1]
        alone = "は" in told or "が" in told
        if topic and not (reports or alone) and len(topic) + len(told) < MAX_CHARACTERS:
            return f"{_TOPIC.sub('は', topic)}、{told}"
        if told.startswith(_BACK):
            continue
        if _FEWEST <= len(told) <= MAX_CHARACTERS and told[-1] not in _PARTICLES:
            return told
    return ""


def _first_clauses(sentence: str) -> str:
    """In Chinese it stands at the beginning, behind who says so and what only tells when."""
    clauses = re.split("[，,]", sentence)
    while len(clauses) > 1 and _SAID.search(clauses[0]):
        clauses = clauses[1:]
    if len(clauses) > 1 and clauses[0].startswith(_LEADING):
        rest = _taken(clauses[1:])
        return rest or _taken(clauses)
    return _taken(clauses)


def _taken(clauses: list[str]) -> str:
    """As many clauses as fit."""
    kept = ""
    for clause in clauses:
        longer = f"{kept}，{clause}" if kept else clause
        if len(longer) > MAX_CHARACTERS:
            break
        kept = longer
    return kept if len(kept) >= _FEWEST else ""
