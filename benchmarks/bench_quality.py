"""How well a story is found again by one who half remembers it: mean reciprocal rank over known items.

    python -m benchmarks.bench_quality [FOLDER…] [--queries 500] [--tune]

The stories of all folders (without any: the sample and a thousand made ones) make one library. Queries are made by
rule, a quarter of each kind, each from one story: three words of a highlight; of the headline with one in another form;
of the headline without capitals and accents; up to four of the headline with a typing error in one of them, which are
asked for once more as ``did you mean`` says. A story at rank n is worth 1/n, beyond the tenth nothing. Weights are
chosen on one half of the queries (``--tune`` shows others for it); the other half is what counts.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from random import Random
from statistics import fmean
from typing import NamedTuple

from benchmarks.made_stories import make_library
from tui_reader.desk import Desk
from tui_reader.search import whoosh_query, whoosh_words
from tui_reader.settings import Settings
from tui_reader.story import Story

SAMPLE = Path(__file__).resolve().parent.parent / "library"
DEEPEST = 10
"""The last rank that is worth anything."""


class Item(NamedTuple):
    """A query, and the story that is to be found by it."""

    kind: str
    query: str
    story_id: str


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--tune", action="store_true", help="other weights, on the half that they are chosen on")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folders = options.folders or [SAMPLE, make_library(Path(scratch, "made"), 1000)]
        desk = made_desk(Path(scratch), folders)
        items = list(made_items(desk, options.queries))
        report(desk, items[1::2], "the half that counts")
        report(desk, items[::2], "the half that weights are chosen on")
        if options.tune:
            tune(desk, items[::2])
        desk.close()


def made_desk(scratch: Path, folders: list[Path]) -> Desk:
    """A desk on all stories of the folders, indexed."""
    library = scratch / "library"
    for number, folder in enumerate(folders):
        shutil.copytree(folder, library / str(number))
    desk = Desk(Settings(library, False, scratch / "cache", scratch / "marks.sqlite", scratch / "config.toml"))
    desk.keep_fresh()
    return desk


def made_items(desk: Desk, number: int) -> Iterator[Item]:
    """So many queries, always the same."""
    random = Random(5)
    ids = sorted(desk.view())
    kinds = list(KINDS.items())
    made = 0
    while made < number:
        # Two neighbours are of one kind, so that the halves are alike
        kind, make = kinds[made // 2 % len(kinds)]
        story = desk.by_id(random.choice(ids))
        query = make(story, random)
        if query:
            made += 1
            yield Item(kind, query, story.id)


def _words(text: str, shortest: int = 4) -> list[str]:
    words = ("".join(part for part in word if part.isalnum() or part in "-’'").strip("-’'") for word in text.split())
    return [word for word in words if len(word) >= shortest and word.isalpha() and word not in ("AND", "OR", "NOT")]


def _some(words: list[str], random: Random, number: int) -> list[str]:
    """So many of the words, in their order; none where there are fewer."""
    if len(words) < number:
        return []
    return [words[at] for at in sorted(random.sample(range(len(words)), number))]


def of_highlight(story: Story, random: Random) -> str:
    """Three words of a highlight."""
    return " ".join(_some(_words(random.choice(story.highlights)), random, 3)) if story.highlights else ""


def inflected(story: Story, random: Random) -> str:
    """Three words of the headline, one of them in another form."""
    words = _some(_words(story.title.text), random, 3)
    at = random.randrange(3)
    if not words:
        return ""
    word = words[at]
    words[at] = word[:-1] if word.endswith("s") else f"{word}s"
    return " ".join(words)


def unaccented(story: Story, random: Random) -> str:
    """Three words of the headline, small and without accents."""
    text = " ".join(_some(_words(story.title.text), random, 3)).lower()
    return "".join(part for part in unicodedata.normalize("NFKD", text) if not unicodedata.combining(part))


def misspelt(story: Story, random: Random) -> str:
    """Up to four words of the headline, a typing error in one of five letters or more."""
    words = _words(story.title.text)
    words = _some(words, random, min(4, len(words))) if len(words) > 1 else []
    long = [at for at, word in enumerate(words) if len(word) > 4]
    if not long:
        return ""
    at = random.choice(long)
    word, place = words[at], random.randrange(1, len(words[at]) - 1)
    wrong = (
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        word[:place] + word[place + 1 :],
        word[:place] + word[place] + word[place:],
        word[:place] + random.choice("aeiorstn") + word[place + 1 :],
    )
    words[at] = random.choice(wrong)
    return " ".join(words) if words[at] != word else ""


KINDS: dict[str, Callable[[Story, Random], str]] = {
    "of a highlight": of_highlight,
    "inflected": inflected,
    "unaccented": unaccented,
    "misspelt": misspelt,
}


def worth(desk: Desk, item: Item) -> float:
    """One through the rank of the story; nought where it is not among the first."""
    findings = desk.search(item.query, limit=DEEPEST)
    if not findings.total and (better := desk.instead(findings).query):
        findings = desk.search(better, limit=DEEPEST)
    ids = [story_id for story_id, _ in findings.matches]
    return 1 / (ids.index(item.story_id) + 1) if item.story_id in ids else 0.0


def report(desk: Desk, items: list[Item], what: str) -> None:
    """The mean reciprocal rank of each kind, and of all that are spelt right."""
    worths = {item: worth(desk, item) for item in items}
    print(f"{what}: {len(items)} queries")
    for kind in KINDS:
        print(f"  {kind:16}{_mean(worths, lambda item, kind=kind: item.kind == kind):6.3f}")  # type: ignore[misc]
    print(f"  {'all but misspelt':16}{_mean(worths, lambda item: item.kind != 'misspelt'):6.3f}")
    lost = [item for item, each in worths.items() if each < 0.5]
    for item in lost[:8]:
        print(f"    {worths[item]:.2f}  {item.kind}: {item.query}")


def _mean(worths: dict[Item, float], wanted: Callable[[Item], bool]) -> float:
    return fmean([each for item, each in worths.items() if wanted(item)] or [0.0])


def tune(desk: Desk, items: list[Item]) -> None:
    """The same with other weights, the best first."""
    plain = [item for item in items if item.kind != "misspelt"]
    found = []
    for title, highlight, form in product((2.0, 4.0, 6.0), (3.0, 4.0, 6.0), (0.5, 0.8)):
        whoosh_query.BOOSTS.update(title=title, highlights=highlight)
        whoosh_words.OTHER_FORM = form
        found.append((fmean(worth(desk, item) for item in plain), title, highlight, form))
    for mean, title, highlight, form in sorted(found, reverse=True)[:12]:
        print(f"  {mean:6.3f}  headline {title}, highlight {highlight}, other form {form}")


if __name__ == "__main__":
    main()
