"""Libraries of made stories, on disk."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench_index import StoryMaker

A_FOLDER = 1_000
"""Stories in one folder."""


def make_library(folder: Path, count: int) -> Path:
    """A library of `count` story files in `folder`, always the same ones; returns the folder."""
    maker = StoryMaker()
    for number in range(count):
        story = maker.story(number)
        place = folder / f"{number // A_FOLDER:03}"
        place.mkdir(parents=True, exist_ok=True)
        title, *blocks = (block.text for block in story.blocks)
        head = f"Title: {title}\nDate: {story.about.published.value if story.about.published else ''}\n"
        highlights = "\n\n".join(["Story highlights", *blocks[:3]])
        text = "\n\n".join((head, highlights, "HARROW BAY (Courier) —", *blocks[3:]))
        (place / f"{number:06}.txt").write_text(f"{text}\n", encoding="utf-8")
    return folder
