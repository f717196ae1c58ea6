"""What reading a story loads."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {"textual", "whoosh", "rich", "platformdirs", "wcwidth", "yaml", "dateutil", "datetime", "zoneinfo"}
PROGRAM = """
import io, sys
from tui_reader.anatomy import dissect
from tui_reader.formats import read
from tui_reader.story import Source
data = b"Ferry doubled\\n\\nBy Ada\\n\\nUpdated 2:35 PM EDT, Mon May 30, 2016\\n\\nThe ferry will sail, they said.\\n"
(draft,) = read(Source("a.txt", lambda: io.BytesIO(data)))
assert dissect(draft).about.published
print(*{name.partition(".")[0] for name in sys.modules})
"""


def test_a_plain_story_needs_nothing_heavy() -> None:
    """The pipe's path: reading and dissecting load none of the big libraries."""
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert HEAVY.isdisjoint(run.stdout.split())
