"""What each format writes, byte for byte, of stories made by hand.

``NEWSREAD_GOLDEN=write pytest tests/output`` writes the files anew; read the difference before it is kept.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.output.stories import bridge, hits, rows, untitled
from tui_reader.output import (
    HIT_WRITERS,
    ROW_WRITERS,
    STORY_WRITERS,
    Options,
    write_hits,
    write_rows,
    write_stories,
)
from tui_reader.output.brief import brief
from tui_reader.output.digest import DIGEST_WRITERS, write_digest
from tui_reader.output.names import longer_prefixes

GOLDEN = Path(__file__).parent / "golden"
IDS = [row.id for row in rows()]
OPTIONS = Options(library=Path("/news"), id_digits=6, longer_ids=longer_prefixes(sorted(IDS)), id_width=6)

Write = Callable[[BytesIO], None]


def story(name: str, options: Options = OPTIONS) -> Write:
    return lambda out: write_stories([bridge(), untitled()], name, out, options)


def listed(name: str, options: Options = OPTIONS) -> Write:
    return lambda out: write_rows(rows(), name, out, options)


def found(name: str, options: Options = OPTIONS) -> Write:
    return lambda out: write_hits(hits(), name, out, options)


def digest(name: str, options: Options = OPTIONS) -> Write:
    """Two groups: a story with highlights; one with a lead, and one that cannot be read."""
    first, second, third = rows()
    plain = untitled()._replace(blocks=untitled().blocks[:2])
    groups = [
        ("Coastal Courier · 1 story", [brief(first, bridge())]),
        ("no outlet · 2 stories", [brief(second, plain), brief(third._replace(teaser="What is known"), None)]),
    ]
    return lambda out: write_digest(groups, name, out, options._replace(title="3 stories · <bridge>"))


CASES: dict[str, Write] = {
    **{f"stories.{name}": story(name) for name in STORY_WRITERS},
    **{f"list.{name}": listed(name) for name in ROW_WRITERS},
    **{f"hits.{name}": found(name) for name in HIT_WRITERS},
    **{f"digest.{name}": digest(name) for name in DIGEST_WRITERS},
    "stories-unwrapped.text": story("text", OPTIONS._replace(width=0)),
    "stories-highlights.text": story("text", OPTIONS._replace(kinds=frozenset(("title", "byline", "highlight")))),
    "stories-paragraphs.markdown": story("markdown", OPTIONS._replace(kinds=frozenset(("paragraph", "promo")))),
    "stories-promo.text": story("text", OPTIONS._replace(kinds=frozenset(("promo",)))),
    "stories-highlights.html": story("html", OPTIONS._replace(kinds=frozenset(("highlight",)))),
    "stories-fields.json": story("json", OPTIONS._replace(fields=("id", "blocks"), kinds=frozenset(("deck",)))),
    "hits-fields.csv": found("csv", OPTIONS._replace(fields=("title", "score"))),
    "stories-narrow.text": story("text", OPTIONS._replace(width=30)),
    "hits-narrow.text": found("text", OPTIONS._replace(width=30)),
    "list-nul.paths": listed("paths", OPTIONS._replace(nul=True)),
}


@pytest.mark.parametrize("name", CASES)
def test_bytes_are_as_agreed(name: str) -> None:
    """Not a byte differs from the file kept beside this test."""
    out = BytesIO()
    CASES[name](out)
    file = GOLDEN / name
    if os.environ.get("NEWSREAD_GOLDEN") == "write":
        file.write_bytes(out.getvalue())
    assert out.getvalue() == file.read_bytes()


def test_no_golden_file_is_forgotten() -> None:
    """Every file kept is one that is compared."""
    assert {file.name for file in GOLDEN.iterdir()} == set(CASES)
