"""Whatever is typed is answered, with bounded work: no hang, no flood of memory, no error but a clear one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

MEGABYTES = 200
SECONDS = 10
"""Of processor time: far more than any needs, and far less than a search that does not end."""

COMMON = [f"{first}{second}mon" for first in "bcdfghkl" for second in "aeiouyrn"]
"""Sixty-four words that stand in every story."""

QUERIES = {
    "brackets": "(" * 10_000,
    "brackets in pairs": "(" * 10_000 + "a" + ")" * 10_000,
    "brackets with nothing in them": "()" * 10_000,
    "a star": "*",
    "stars": "* " * 2000,
    "quotation marks": '"' * 10_001,
    "dashes": "-" * 10_000,
    "dashes apart": "- " * 10_000,
    "fields": "title:" * 10_000,
    "ORs": "OR " * 10_000,
    "a megabyte of one letter": "a" * 1_000_000,
    "a megabyte of words": "bamon caron " * 90_000,
    "a megabyte of dates": "date:2025..2026 " * 60_000,
    "every block of Unicode": "".join(map(chr, range(0, 0x110000, 61))),
    "each block of Unicode as a word": " ".join(map(chr, range(0, 0x110000, 257))),
    "OR of the commonest words": " OR ".join(COMMON),
    "all of the commonest words": " ".join(COMMON),
    "none of the commonest words": " ".join(f"-{word}" for word in COMMON),
    "beginnings of a letter": "a* b* c*",
    "beginnings of every letter": " OR ".join(f"{letter}*" for letter in "abcdefghijklmnopqrstuvwxyz"),
    "patterns": "*a* *e* *i* *o* *?* ?*?",
    "a pattern that is slow to fail": "*a" * 1000 + "b",
    "typing errors": " ".join(f"{word}~2" for word in COMMON),
    "near each other": f'"{" ".join(COMMON)}"~50',
    "two near each other": '"bamon camon"~50 OR "camon damon"~50 OR "damon famon"~50',
    "near twice the same": '"bamon bamon bamon bamon"~50',
    "a long phrase": f'"{"bamon " * 60}"',
    "words that nobody has": " ".join(f"q{word}q" for word in COMMON),
    "twelve typing errors": " ".join(word.replace("mon", "mno") for word in COMMON[:12]),
    "hints without end": "titel:x " * 500,
    "saved searches within each other": "query:s0 " * 400,
    "pasted mark-up": "\x1b[31m\x00\u202e<b>&amp;\ud800" * 5000,
}

_ASK = """
import resource, sys
from tests.desk.test_bad_input import COMMON, MEGABYTES, QUERIES, SECONDS
from tests.desk.asking import settings_in
from pathlib import Path
from tui_reader.desk import Desk
from tui_reader.story import QueryError

def used(key):
    (line,) = [line for line in open("/proc/self/status") if line.startswith(key)]
    return int(line.split()[1]) * 1024

desk = Desk(settings_in(Path(sys.argv[1])), engine=sys.argv[2])
desk.keep_fresh()
for number in range(30):
    desk._marks.searches.save(f"s{number}", f"query:s{number + 1} OR query:s{number + 1} OR bamon")
desk.instead(desk.search("bamno"))  # what is kept for later searches is there
resource.setrlimit(resource.RLIMIT_AS, (used("VmSize:") + MEGABYTES * 1_000_000,) * 2)
for name, query in QUERIES.items():
    print(name, flush=True)
    for typing in (False, True) if sys.argv[2] == "whoosh" else (True,):  # much of it is the same for each engine
        times = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(times.ru_utime + times.ru_stime) + SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
        try:
            findings = desk.search(query, 50, typing)
        except QueryError as error:
            assert not typing and len(str(error)) < 300 and "\\n" not in str(error), error
            findings = desk.search(query, 50, True)
        desk.hits(findings, 0, 5)
        desk.explain(findings, 0, 2)
        desk.spans_of(query, typing)("bamon camon " * 500)
        desk.narrowed(query, "bamon", typing)
        if not findings.total:
            assert len(desk.instead(findings).sentence()) < 10_000
print("done")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process, and what it uses, as Linux tells them")
@pytest.mark.parametrize("engine", ["whoosh", "scan"])
def test_every_query_is_answered_within_limits(tmp_path: Path, engine: str) -> None:
    """Searches, hits, explanations, marked text, narrowing and advice, by each engine, typed or not."""
    library = tmp_path / "stories"
    library.mkdir()
    for number in range(60):
        words = COMMON[number % 64 :] + COMMON[: number % 64]
        text = "\n\n".join(" ".join(words) for _ in range(10))
        (library / f"{number:03}.txt").write_text(f"Title: {' '.join(words[:6])}\nDate: 2025-06-03\n\n{text}\n")
    ran = subprocess.run(
        [sys.executable, "-c", _ASK, str(tmp_path), engine], cwd=ROOT, capture_output=True, text=True, check=False
    )
    reached = ran.stdout.splitlines()[-1] if ran.stdout else "nothing"
    assert (ran.returncode, reached) == (0, "done"), ran.stderr[-2000:]
