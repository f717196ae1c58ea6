"""What the library adds to the finding of linked headlines: a line that is another story's headline is a link.

Reads a made library and its labels (a JSON list of ``{"kind", "text"}`` a story), finds linked headlines in each story
by itself and with the library at hand, and prints precision, recall and the share that leads to a story.

    python -m benchmarks.bench_links LIBRARY LABELS
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tui_reader.anatomy import dissect
from tui_reader.desk import Desk
from tui_reader.folding import fold_headline
from tui_reader.formats import file_source, read
from tui_reader.settings import Settings
from tui_reader.story import BlockKind, Story

LINK = BlockKind.LINKED_HEADLINE


class Count:
    """Linked headlines that were right, found and to be found."""

    def __init__(self) -> None:
        self.right = self.found = self.wanted = 0

    def add(self, found: set[str], wanted: set[str]) -> None:
        """One story's; what is found may lack the label (``READ MORE:``) that the wanted one has."""
        self.right += sum(any(one.endswith(each) for each in found) for one in wanted)
        self.found += len(found)
        self.wanted += len(wanted)

    def __str__(self) -> str:
        precision, recall = self.right / max(1, self.found), self.right / max(1, self.wanted)
        return f"precision {precision:.3f}, recall {recall:.3f} ({self.right} of {self.wanted})"


def linked(story: Story) -> set[str]:
    """The linked headlines of a story, folded."""
    return folded(block.text for block in story.blocks if block.kind is LINK)


def folded(texts: Iterable[str]) -> set[str]:
    """Headlines, folded as the catalogue folds them."""
    return {fold_headline(text) for text in texts}


def main() -> int:
    """Print both counts."""
    library, labels = (Path(given) for given in sys.argv[1:3])
    alone, together, led = Count(), Count(), Count()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        desk = Desk(Settings(library, False, home / "cache", home / "marks.sqlite", home / "config.toml"))
        desk.keep_fresh()
        for story_id in desk.view():
            story = desk.by_id(story_id)
            label = labels / Path(story.paths[0]).with_suffix(".json")
            wanted = folded(part["text"] for part in json.loads(label.read_text()) if part["kind"] == LINK)
            alone.add(linked(dissect(next(iter(read(file_source(library / story.paths[0])))))), wanted)
            together.add(linked(story), wanted)
            led.add(folded(link.text for link in story.links if link.target), wanted)
        desk.close()
    print(f"by itself:        {alone}\nwith the library: {together}\nlead to a story:  {led}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
