"""Feeds every reader and the query parser what a coverage-guided fuzzer makes up, and says where one of them fails.

    python scripts/fuzz.py [SECONDS] [TARGET…]

So many seconds each, two at a time. What it learnt is kept below ``build/fuzz``, and the input that failed too: it
becomes a test. Needs the extra ``fuzz``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "build" / "fuzz"
SECONDS = 600
LONGEST = 8192
"""Bytes of an input."""
PATIENCE = 30
"""Seconds after which one input counts as a failure."""


class Outcome(NamedTuple):
    """What became of one target."""

    target: str
    inputs: int
    failed: str
    """The last lines it said; empty where nothing failed."""


def fuzz_one(target: str, seconds: int) -> None:
    """Fuzz one target in this process, which ends with it."""
    import atheris

    with atheris.instrument_imports(include=["tui_reader"]):
        from tests.fuzzing import CHECKS, FIRST
    corpus = KEPT / target
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(FIRST.get(target, [])):
        (corpus / f"seed{number}").write_bytes(seed)
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-timeout={PATIENCE}", "-rss_limit_mb=2048"]
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={KEPT / target}-", str(corpus)], CHECKS[target])
    atheris.Fuzz()


def run(target: str, seconds: int) -> Outcome:
    """Fuzz one target in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    command = [sys.executable, str(Path(__file__)), "--one", str(seconds), target]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, errors="replace")
    counts = re.findall(r"(?m)^#(\d+)", ran.stderr)
    raised = ran.stdout.partition("Uncaught Python exception")[2].splitlines()[1:]
    last = [*raised, *ran.stderr.splitlines()[-5:], f"it ended with {ran.returncode}"]
    return Outcome(target, int(counts[-1]) if counts else 0, "\n".join(last) if ran.returncode else "")


def main(words: list[str]) -> int:
    """Fuzz all targets, or those that are named; 1 where one failed."""
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("make fuzz needs atheris, which is not here: pip install 'newsread[fuzz]'", file=sys.stderr)
        return 2
    if words[:1] == ["--one"]:
        fuzz_one(words[2], int(words[1]))
        return 0
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    from tests.fuzzing import CHECKS

    seconds = int(words.pop(0)) if words and words[0].isdigit() else SECONDS
    if unknown := set(words) - set(CHECKS):
        print(f"there is no target {', '.join(sorted(unknown))}; there are: {', '.join(CHECKS)}", file=sys.stderr)
        return 2
    failed = False
    with ThreadPoolExecutor(2) as pool:
        for outcome in pool.map(lambda target: run(target, seconds), words or CHECKS):
            said = f"failed:\n{outcome.failed}" if outcome.failed else "nothing failed"
            print(f"{outcome.target}: {outcome.inputs:,} inputs in {seconds} s; {said}", flush=True)
            failed = failed or bool(outcome.failed)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
