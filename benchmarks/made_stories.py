"""Libraries of made stories, on disk."""

from __future__ import annotations

import re
import subprocess
import sys
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from random import Random

from tui_reader.story import About, Block, BlockKind, Precision, Published, Story, Title

A_FOLDER = 1_000
"""Stories in one folder."""

CORPUS_TOOL = Path(__file__).resolve().parents[2] / "shared" / "tools" / "make_corpus.py"
"""Makes stories as a news site lays them out, where it lies beside the project."""

VOCABULARY = 60_000
WORDS = 590
"""A story, about what a news site's stories have."""

_SYLLABLES = re.findall("..", "babebicocadedifofagehakolalelimamemimonanenopaporareriorosasesisotatetitounvave")


def _vocabulary() -> list[str]:
    random = Random(7)
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        lengths = (1, 2, 2, 3, 3, 4) if len(words) < 2000 else (3, 4, 5)
        words["".join(random.choices(_SYLLABLES, k=random.choice(lengths)))] = None
    return list(words)


class StoryMaker:
    """Makes story number n, always the same one; its words follow Zipf's law."""

    def __init__(self) -> None:
        self.vocabulary = _vocabulary()
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.vocabulary))))

    def story(self, number: int) -> Story:
        """A story with headline, three highlights and paragraphs."""
        random = Random(number)
        words = random.choices(self.vocabulary, cum_weights=self._weights, k=WORDS)
        title = " ".join(words[:9]).capitalize()
        blocks = [_block(BlockKind.TITLE, title)]
        blocks += [_block(BlockKind.HIGHLIGHT, " ".join(words[at : at + 12])) for at in (10, 22, 34)]
        blocks += [_block(BlockKind.PARAGRAPH, " ".join(words[at : at + 35]) + ".") for at in range(46, WORDS, 35)]
        published = Published(f"2025-{1 + number % 12:02}-{1 + number % 28:02}", Precision.DAY)
        about = About(title=title, bylines=("Ada Fenn",), published=published, outlet="Coastal Courier")
        story_id = sha256(str(number).encode()).hexdigest()
        return Story(story_id, (f"{number:06}.txt",), about, Title(title), tuple(blocks))


def _block(kind: BlockKind, text: str) -> Block:
    return Block(kind, text, (0, len(text)), 1.0, "made")


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


def make_corpus(folder: Path, count: int) -> str:
    """Fills `folder` with `count` stories, as like a news site's as can be had here; says how they were made."""
    if not CORPUS_TOOL.exists():
        make_library(folder, count)
        return f"{count:,} stories by made_stories"
    subprocess.run([sys.executable, str(CORPUS_TOOL), str(folder), str(count)], check=True, stdout=subprocess.DEVNULL)
    return f"{count:,} stories by {CORPUS_TOOL.name} (seed 1, about 600 words, mixed layouts)"
