"""Lines that say when, and hardly anything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui_reader.anatomy import cues
from tui_reader.dates import MONTH_NAMES, is_eastern_date, is_numeric_date, parse_date
from tui_reader.story import Precision

if TYPE_CHECKING:
    from tui_reader.anatomy.evidence import Line

_LONGEST, _LONGEST_LABELLED, _LONGEST_STOPPED, _LONGEST_YEARLESS = 24, 20, 14, 9
"""Words."""
_LONGEST_TEXT = 160
_MOST_STRANGE, _MOST_STRANGE_LABELLED = 3, 5
"""Words beside a date that are of none: places, outlets; more of them where the line says what its date is of."""

SOURCE = (
    *("source:", "source :", "sources:", "quelle:", "quellen:", "fuente:", "fonte:", "bron:", "källa:", "kilde:"),
    *("kaynak:", "źródło:", "zdroj:", "источник:", "المصدر:", "المصدر :", "出典："),
)
"""Before whom a story is had from."""


def tells_when(line: Line) -> bool:
    """Whether a line is a date or a time, perhaps behind a word for it: ``Published 3 May``, ``vor 2 Stunden``;
    no day on which somebody was born."""
    if line.count > _LONGEST or len(line.text) > _LONGEST_TEXT:
        return False
    stopped = line.has_stop and not line.folded.endswith((" a.m.", " p.m."))
    if stopped and line.count > _LONGEST_STOPPED:
        return False
    if not (line.has_figures or line.is_cued or line.first in cues.words("AGO")):
        return False
    if line.count <= 3 and is_numeric_date(line.text):
        return True
    if line.first.strip(".:") in cues.words("LIFE"):
        return False
    label = line.starts("TIMESTAMP")
    words = cues.folded(line.text[label:]).split() if label else line.bare_words
    # `Dag för dag` tells no time.
    ago = cues.words_of("AGO", "AGO_ELSEWHERE") if line.has_figures else cues.words("AGO")
    if 3 <= len(words) <= 6 and all(word.isdigit() or word in ago for word in words):
        return True
    if not line.has_figures:
        return False
    if label and line.count <= _LONGEST_LABELLED and len(_strange(line)) <= _MOST_STRANGE_LABELLED:
        told = line.text[label:]
        if told.lstrip(" :")[:1].isdigit() or parse_date(told):
            return True
    return _is_dated(line, words) or ":" in line.text and _is_dated_before_source(line)


def _is_dated(line: Line, words: Sequence[str]) -> bool:
    dated = parse_date(line.text, True)
    if dated is None:
        clock = any(not word.isdigit() and word[:1].isdigit() for word in line.bare_words)
        return line.count <= _LONGEST_YEARLESS and clock and _is_time_of_a_day(line.text, words)
    if line.is_unspaced and not is_eastern_date(line.text):
        return False
    first, second = line.bare_words[:2] if len(line.words) > 1 else (line.first, "")
    prose = second.isalpha() and second not in cues.words("DATE_WORDS") and line.words[1].islower()
    if first in cues.words("ARTICLES") and prose:
        return False
    # A month alone heads a section: `June 2024 layoffs`.
    return len(_strange(line)) <= (0 if dated.precision is Precision.MONTH else _MOST_STRANGE)


def _is_dated_before_source(line: Line) -> bool:
    """``13. Juni 2023, 19:12 Uhr Quelle: dpa, AFP``: a day, perhaps a word for it, and whom it is had from."""
    at = next((at for one in SOURCE if (at := line.folded.find(one)) > 0), 0)
    before = line.text[:at].rstrip(" |(·•,–—-")
    if not any(map(str.isdigit, before)):
        return False

    # Few such lines have figures.
    from tui_reader.anatomy.evidence import Line

    told = Line(line.piece._replace(text=before), line.language)
    return tells_when(told) and len(_strange(told)) <= bool(told.starts("TIMESTAMP"))


def _strange(line: Line) -> list[str]:
    """The words of a line that dates do not have."""
    known = cues.words("TIMESTAMP_WORDS"), cues.words("DATE_WORDS"), MONTH_NAMES
    words = (word for word in line.bare_words if word.isalpha() and len(word) > 2)
    return [word for word in words if not any(word in one for one in known)]


def _is_time_of_a_day(text: str, words: Sequence[str]) -> bool:
    # Most times have a year.
    from tui_reader.anatomy.yearless import is_eastern_day, is_time_of_a_day

    return is_eastern_day(text) or is_time_of_a_day(words)
