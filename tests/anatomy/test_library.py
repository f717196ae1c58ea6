"""The stories that ship with newsread, part by part, as a person labelled them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.drafts import lost
from tui_reader.anatomy import dissect
from tui_reader.formats import file_source, is_story_name, read

LIBRARY = Path(__file__).resolve().parents[2] / "library"
GOLD = Path(__file__).parent / "library_gold"
STORIES = sorted(path for path in LIBRARY.rglob("*") if is_story_name(path))


def _shown(text: str) -> str:
    """A gold text as blocks have it: without a list mark."""
    return " ".join(text.lstrip("•-> ").split())


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_every_part_is_right(path: Path) -> None:
    """Kinds and texts are those of the labels, and nothing is lost."""
    name = "_".join(path.relative_to(LIBRARY).parts).replace(".", "_")
    gold = json.loads((GOLD / f"{name}.json").read_text("utf-8"))
    (draft,) = read(file_source(path))
    story = dissect(draft)
    assert [(block.kind.value, _shown(block.text)) for block in story.blocks] == [
        (part["kind"], _shown(part["text"])) for part in gold
    ]
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


def test_no_label_without_a_story() -> None:
    """Every gold file belongs to a story of the library."""
    names = {"_".join(path.relative_to(LIBRARY).parts).replace(".", "_") for path in STORIES}
    assert {path.stem for path in GOLD.glob("*.json")} == names
