"""What each form is read as: the parts of its stories, and what it says of them, kept beside this test.

``NEWSREAD_GOLDEN=write pytest tests/formats`` writes the files anew; read the difference before it is kept.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.drafts import source_of
from tests.formats.test_epub import book
from tests.formats.test_feeds import RSS
from tests.formats.test_mail import BOTH, PLAIN
from tests.formats.test_newsxml import G2, NITF
from tests.formats.test_webpage import PAGE
from tests.forms import FORMS
from tui_reader.anatomy import dissect
from tui_reader.formats import FORMATS, MANY, PACKED, read
from tui_reader.story import BlockKind, Story

GOLDEN = Path(__file__).parent / "golden"

MHTML = (
    f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Location: https://courier.example/\n\n{PAGE}"
)
JSON = {
    "title": "Bees return",
    "authors": ["Ada Fenn"],
    "date": "2025-06-03",
    "highlights": ["Honey is near", "Nobody knows why"],
    "article": "The bees are back.\n\nNobody knows why they left.",
    "url": "https://post.example/bees",
}
RICHER: dict[str, bytes] = {
    "page.html": PAGE.encode(),
    "page.htm": PAGE.encode(),
    "page.xhtml": f'<?xml version="1.0"?>{PAGE}'.encode(),
    "page.mhtml": MHTML.encode(),
    "page.mht": MHTML.encode(),
    "letter.eml": BOTH.encode(),
    "box.mbox": f"From x Tue Jun  3 14:05:00 2025\n{PLAIN}\nFrom x Tue Jun  3 14:05:00 2025\n{BOTH}".encode(),
    "feed.rss": RSS.encode(),
    "nitf.xml": NITF.encode(),
    "g2.xml": G2.encode(),
    "book.epub": book(),
    "one.json": json.dumps(JSON).encode(),
    "lines.jsonl": (json.dumps(JSON) + "\n").encode() * 2,
    "lines.ndjson": (json.dumps(JSON) + "\n").encode(),
    "front.markdown": FORMS["front.md"][0],
}
CASES = {name: data for name, (data, _) in FORMS.items() if "/" not in name} | RICHER


def told(story: Story) -> dict[str, Any]:
    """What is kept of a story."""
    about = {name: value for name, value in story.about._asdict().items() if value}
    links = BlockKind.LINKED_HEADLINE
    blocks = [[b.kind, b.text, b.url] if b.kind is links else [b.kind, b.text] for b in story.blocks]
    return {"id": story.id[:12], "about": about, "encoding": story.encoding, "blocks": blocks}


@pytest.mark.parametrize("name", CASES)
def test_stories_are_as_agreed(name: str) -> None:
    """Nothing differs from the file kept beside this test."""
    stories = [told(dissect(draft)) for draft in read(source_of(CASES[name], name))]
    text = json.dumps(stories, ensure_ascii=False, indent=1) + "\n"
    file = GOLDEN / f"{name}.json"
    if os.environ.get("NEWSREAD_GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8")


def test_each_form_has_a_golden_file() -> None:
    """Every ending that is read is among the cases, but for a list of feeds, which holds no story."""
    endings = {Path(name).suffix for name in CASES}
    assert {*FORMATS, *MANY, *PACKED} - endings == {".opml"}
    assert {file.name.removesuffix(".json") for file in GOLDEN.iterdir()} == set(CASES)
