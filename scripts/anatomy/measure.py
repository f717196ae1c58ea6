"""How well anatomy finds a story's parts, each outlet judged by weights fitted without it: ``make anatomy``.

Prints, for the stories with and without their heads, the table per kind, micro without paragraphs with a bootstrap
interval over outlets, macro over ten kinds, the same per language, what is taken for what, how far certainty is to be
believed, and what is gained where the library holds the stories that are linked to. ``--cues`` also takes from the
tables of cues, for each outlet, the phrases that no other outlet's stories hold: the lower bound, since many of them
were written down by people who had read these stories.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from multiprocessing import Pool
from pathlib import Path

import corpus
from data import Seen, everything, see
from train import fitted

from tui_reader.anatomy import cues, inside, labels, model
from tui_reader.anatomy.kinds import decide
from tui_reader.anatomy.telltale import Decision
from tui_reader.folding import fold_headline
from tui_reader.story import BlockKind

TEN = ("title", "byline", "timestamp", "highlight", "subhead") + (
    *("linked_headline", "caption", "list_item", "promo", "note"),
)
_DRAWS = 1000
_TABLES = (
    *("HIGHLIGHTS_HEADER", "BYLINE", "TIMESTAMP", "RELATED", "NOTE", "NOTE_INSIDE", "PROMO", "PROMO_ALONE", "BOX"),
    *("CAPTION", "CAPTION_INSIDE", "CAPTION_OPEN"),
)


@dataclass
class Counts:
    """Right, missed and wrongly given, per kind, as the scorer counts them."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)

    def add(self, other: Counts) -> None:
        """Count what the other counted too."""
        self.right += other.right
        self.missed += other.missed
        self.wrong += other.wrong

    def f1(self, *kinds: str) -> float:
        """F1 over the kinds together."""
        right, missed, wrong = (sum(one[kind] for kind in kinds) for one in (self.right, self.missed, self.wrong))
        return 2 * right / (2 * right + missed + wrong) if right + missed + wrong else 0.0

    @property
    def kinds(self) -> list[str]:
        """All kinds counted, the most frequent first."""
        support = self.right + self.missed
        return sorted({*support, *self.wrong}, key=lambda kind: (-support[kind], kind))

    @property
    def micro(self) -> float:
        """F1 over all kinds but paragraph."""
        return self.f1(*(kind for kind in self.kinds if kind != "paragraph"))

    @property
    def macro(self) -> float:
        """The mean of F1 over the ten kinds that are named for it."""
        return sum(self.f1(kind) for kind in TEN) / len(TEN)


@dataclass
class Judged:
    """A story with what was decided by weights that do not know its outlet."""

    seen: Seen
    decisions: list[Decision]
    counts: Counts = field(default_factory=Counts)
    language: str = "en"


_sets: dict[str, list[Seen]] = {}
_shared = Path()
_own_cues = False


def _judge(outlet: str) -> list[tuple[str, list[Judged]]]:
    """The stories of one outlet, by weights fitted without it."""
    weights = model.parse(fitted(_sets, {outlet}))
    found = []
    with _without_cues_of(outlet):
        for folder in ("plain", "plain_nohead"):
            stories = [one for one in _sets[folder] if one.sample.outlet == outlet]
            found.append((folder, [Judged(one, decide(see(one.sample).lines, weights=weights)) for one in stories]))
    return found


class _without_cues_of:  # noqa: N801, reads as the words it is
    """While it lasts, the tables of cues lack what only this outlet's stories hold."""

    def __init__(self, outlet: str) -> None:
        self.outlet = outlet
        self.whole = cues.joined

    def __enter__(self) -> None:
        if not _own_cues:
            return
        texts = defaultdict(list)
        for samples in _sets.values():
            for one in samples:
                texts[one.sample.outlet == self.outlet].append(cues.folded(one.sample.draft.text))
        listed = {phrase for table in _TABLES for phrase in self.whole(table).split("|")}
        own = {
            phrase
            for phrase in listed
            if any(phrase in text for text in texts[True]) and not any(phrase in text for text in texts[False])
        }
        cues.joined = lambda table: "|".join(each for each in self.whole(table).split("|") if each not in own)
        cues.listed.cache_clear()
        cues.by_beginning.cache_clear()
        inside.parts.cache_clear()

    def __exit__(self, *_: object) -> None:
        cues.joined = self.whole
        cues.listed.cache_clear()
        cues.by_beginning.cache_clear()
        inside.parts.cache_clear()


def count(judged: Judged) -> None:
    """Set the story's counts, by the scorer's own alignment."""
    scorer = corpus.scorer(_shared)
    sample = judged.seen.sample
    folder = "gold" if any(sample is one.sample for one in _sets["plain"]) else "gold_nohead"
    gold = scorer.load(_shared / "stories" / folder / f"{sample.name}.json")
    given = [(decision.kind.value, piece.text) for decision, piece in zip(judged.decisions, sample.pieces, strict=True)]
    counts = judged.counts
    gold_votes, given_votes = scorer.align(gold, given)
    for (kind, _), votes in zip(gold, gold_votes, strict=True):
        if kind not in scorer.OUT:
            inside = sum(number for at, number in votes.items() if at >= 0 and given[at][0] == kind)
            (counts.right if inside * 2 > sum(votes.values()) else counts.missed)[kind] += 1
    for (kind, _), votes in zip(given, given_votes, strict=True):
        total = sum(votes.values())
        out = sum(number for at, number in votes.items() if at >= 0 and gold[at][0] in scorer.OUT)
        inside = sum(number for at, number in votes.items() if at >= 0 and gold[at][0] == kind)
        if out * 2 <= total and inside * 2 <= total:
            counts.wrong[kind] += 1


def total(stories: list[Judged]) -> Counts:
    """The counts of several stories."""
    counts = Counts()
    for one in stories:
        counts.add(one.counts)
    return counts


def interval(stories: list[Judged]) -> tuple[float, float]:
    """Between which values micro without paragraphs lies in 95 of 100 draws of as many outlets."""
    outlets: dict[str, Counts] = defaultdict(Counts)
    for one in stories:
        outlets[one.seen.sample.outlet].add(one.counts)
    names, draw = sorted(outlets), random.Random(1)
    drawn = []
    for _ in range(_DRAWS):
        counts = Counts()
        for name in draw.choices(names, k=len(names)):
            counts.add(outlets[name])
        drawn.append(counts.micro)
    drawn.sort()
    return drawn[int(0.025 * _DRAWS)], drawn[int(0.975 * _DRAWS)]


def print_table(stories: list[Judged]) -> None:
    """Everything about one set of stories."""
    counts = total(stories)
    print(f"{'kind':18}{'gold':>6}{'P':>8}{'R':>8}{'F1':>8}")
    for kind in counts.kinds:
        right, gold = counts.right[kind], counts.right[kind] + counts.missed[kind]
        precision = right / (right + counts.wrong[kind]) if right else 0.0
        recall = right / gold if gold else 0.0
        print(f"{kind:18}{gold:6}{precision:8.3f}{recall:8.3f}{counts.f1(kind):8.3f}")
    low, high = interval(stories)
    print(f"micro without paragraphs {counts.micro:.3f} (95 % over outlets: {low:.3f} to {high:.3f})")
    print(f"macro over ten kinds     {counts.macro:.3f}")
    languages: dict[str, list[Judged]] = defaultdict(list)
    for one in stories:
        languages[one.language].append(one)
    for language, some in sorted(languages.items(), key=lambda item: -len(item[1])):
        print(f"  {language}: {len(some)} stories, micro {total(some).micro:.3f}")


def print_overlay(stories: list[Judged]) -> None:
    """What `desk` adds at reading time: a paragraph or subhead that is another story's headline is a link to it.

    Supposed is a library that holds all stories here, and all that they link to.
    """
    held: dict[str, set[str]] = defaultdict(set)
    for one in stories:
        for kind, piece, line in zip(one.seen.sample.kinds, one.seen.sample.pieces, one.seen.lines, strict=True):
            if kind in (BlockKind.TITLE, BlockKind.LINKED_HEADLINE):
                held[fold_headline(piece.text[labels.label(line, labels.arrow(line)) :])].add(
                    one.seen.sample.name if kind is BlockKind.TITLE else ""
                )
    link = Decision(BlockKind.LINKED_HEADLINE, 1.0, "")
    before, after = total(stories), Counts()
    for one in stories:
        decisions = [
            link
            if decision.kind in (BlockKind.PARAGRAPH, BlockKind.SUBHEAD)
            and held.get(fold_headline(piece.text), set()) - {one.seen.sample.name}
            else decision
            for decision, piece in zip(one.decisions, one.seen.sample.pieces, strict=True)
        ]
        judged = Judged(one.seen, decisions)
        count(judged)
        after.add(judged.counts)
    print("with the headlines of the library at hand:")
    name = BlockKind.LINKED_HEADLINE.value
    print(f"  linked_headline {before.f1(name):.3f} to {after.f1(name):.3f}", end="")
    print(f", micro {before.micro:.3f} to {after.micro:.3f}, macro {before.macro:.3f} to {after.macro:.3f}")


def print_confusions(stories: list[Judged]) -> None:
    """What is taken for what, with examples."""
    found = defaultdict(list)
    for one in stories:
        sample = one.seen.sample
        for kind, decision, piece in zip(sample.kinds, one.decisions, sample.pieces, strict=True):
            if kind and kind is not decision.kind:
                found[kind.value, decision.kind.value].append((sample.outlet, decision.certainty, piece.text[:70]))
    for (kind, taken), examples in sorted(found.items(), key=lambda item: -len(item[1]))[:10]:
        print(f"{kind} taken for {taken}: {len(examples)}")
        for outlet, certainty, text in examples[:4]:
            print(f"    {certainty:.2f} {outlet}: {text}")


def print_certainty(stories: list[Judged]) -> None:
    """How many of the blocks said to be so and so certain are right."""
    steps: dict[tuple[str, int], list[tuple[float, bool]]] = defaultdict(list)
    for one in stories:
        for kind, decision in zip(one.seen.sample.kinds, one.decisions, strict=True):
            if kind:
                pair = decision.certainty, kind is decision.kind
                steps["all", int(decision.certainty * 10)].append(pair)
                if "paragraph" not in (kind, decision.kind):
                    steps["but paragraphs", int(decision.certainty * 10)].append(pair)
    print(f"{'certainty':24}{'blocks':>8}{'said':>8}{'right':>8}")
    for (which, step), pairs in sorted(steps.items()):
        said, right = (sum(column) / len(pairs) for column in zip(*pairs, strict=True))
        print(f"{which + f', 0.{step} to ':20}{(step + 1) / 10:.1f}{len(pairs):9}{said:8.2f}{right:8.2f}")


def main() -> int:
    """Judge and print."""
    global _sets, _shared, _own_cues
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--cues", action="store_true", help="without the cues that only the outlet's own stories hold")
    said = parser.parse_args()
    _shared, _own_cues = said.shared, said.cues
    _sets = everything(_shared)
    outlets = sorted({one.sample.outlet for one in _sets["plain"]})
    with Pool(min(2, os.cpu_count() or 1)) as pool:
        found = pool.map(_judge, outlets, chunksize=1)
    by_folder: dict[str, list[Judged]] = defaultdict(list)
    for outlet in found:
        for folder, stories in outlet:
            by_folder[folder] += stories
    for folder, stories in by_folder.items():
        for one in stories:
            sample = one.seen.sample
            originals = {other.sample.name: other.sample for other in _sets[folder]}
            one.seen = Seen(originals[sample.name], one.seen.lines, one.seen.signs, one.seen.allowed, one.seen.weight)
            one.language = one.seen.lines[0].language
            count(one)
        print(f"\n== {folder}: {len(stories)} stories of {len(outlets)} outlets, each left out in turn")
        print_table(stories)
        if folder == "plain":
            print_confusions(stories)
        print_certainty(stories)
        print_overlay(stories)
    return 0


if __name__ == "__main__":
    sys.exit(main())
