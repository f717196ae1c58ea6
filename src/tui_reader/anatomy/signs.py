"""What the model sees of a line: signs of the line itself, of its neighbours and of the whole story.

A sign is a short name, there or not there. None names a word of any story: only lengths, endings, classes of words
(the tables of `cues` and `word_lists`), and how much a line shares with other lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.shapes import OPEN, RUNNING, OpenLines, shape_of
from tui_reader.anatomy.telltale import Decision
from tui_reader.anatomy.wording import bucket, content, names, stem, verb_class, wording
from tui_reader.once import once
from tui_reader.story import BlockKind

_COMPARED = 34
_COMPARED_TEXT = 24
"""Words: longer lines, and longer running text, are not compared with the rest of the story."""
_REACH = 12
"""Lines among which the nearest running text is looked for, so that time grows with the length of the story."""
_SHARES = (0.0, 0.25, 0.5, 0.75, 0.999)
_SIZES = (4, 8, 14, 24)


def signs(
    lines: Sequence[Line],
    told: Sequence[Decision | None],
    lead: int,
    titled: bool = False,
    asked: Collection[int] | None = None,
) -> list[list[str]]:
    """The signs of each line, none of those that are not asked for.

    `told`: what cues and places decide; `lead`: the first line of running text; `titled`: the file names its title
    elsewhere.
    """
    story = _Story(lines, told, lead, titled)
    return [story.signs_of(n) if asked is None or n in asked else [] for n in range(len(lines))]


class _Story:
    def __init__(self, lines: Sequence[Line], told: Sequence[Decision | None], lead: int, titled: bool) -> None:
        self.lines = lines
        self.told = told
        self.lead = lead
        self.titled = titled
        self.size = len(lines)
        self.shapes = [shape_of(line, decision) for line, decision in zip(lines, told, strict=True)]
        self.types = ["^^", "^", *(shape.type for shape in self.shapes), "$", "$$"]
        self.last_text = max((n for n, shape in enumerate(self.shapes) if shape.type in RUNNING), default=-1)
        self.last_long = max((n for n, shape in enumerate(self.shapes) if shape.type == "P"), default=-1)
        self.words = [content(line) for line in lines]
        self.spread = Counter(chain.from_iterable(self.words))
        self.open = OpenLines(lines, self.shapes, lead + 1)
        self.texts = Counter(line.folded.rstrip(".") for line in lines)
        kinds = Counter(decision.kind for decision in told if decision)
        self.captions = bucket(kinds[BlockKind.CAPTION], (0, 1, 3))
        self.links = bucket(kinds[BlockKind.LINKED_HEADLINE], (0, 1, 3))

    def signs_of(self, number: int) -> list[str]:
        """All signs of one line."""
        line, kind = self.lines[number], self.shapes[number].type
        found = [*self._form(number), *self._beside(number), *self._place(number)]
        if kind not in "PB":
            size = f",{bucket(line.count, _SIZES)}{'o' if kind in OPEN else 'c'}"
            words = wording(line)
            found += words
            found += [sign + size for sign in words]
        if kind in OPEN and number > self.lead:
            found += self._habits(number)
        if kind in OPEN or kind == "p":
            found += self._subject(number)
        found += self._shared(number)
        return found

    @once
    def runs(self) -> dict[int, tuple[int, int]]:
        """For each open line the first and the last of the open lines it stands among."""
        found: dict[int, tuple[int, int]] = {}
        first = 0
        for number in range(self.size + 1):
            if number == self.size or self.shapes[number].type not in OPEN:
                found |= dict.fromkeys(range(first, number), (first, number - 1))
                first = number + 1
        return found

    def _form(self, number: int) -> Iterator[str]:
        line, shape, told = self.lines[number], self.shapes[number], self.told[number]
        yield "always"
        yield f"type={shape.type}"
        yield f"length={shape.length}"
        yield f"ending={shape.ending}"
        yield f"case={shape.case}"
        yield f"length,ending={shape.length},{shape.ending}"
        yield f"type,case,ending={shape.type},{shape.case},{shape.ending}"
        if told:
            yield f"cue={told.kind}"
            yield f"cue={told.kind},{told.certainty:.1f}"
        if line.piece.marked:
            yield "marked"
            yield f"marked,{shape.ending}"
        if shape.type != "P" and line.sentences > 1:
            yield f"sentences={min(line.sentences, 3)},{shape.ending}"
        if line.starts("BOX") and not line.has_stop:
            yield "box"
        if line.reads_on:
            yield f"reads on={line.reads_on}"
            yield "reads on"

    def _beside(self, number: int) -> Iterator[str]:
        before2, before, here, after, after2 = self.types[number : number + 5]
        yield f"before={before},{here}"
        yield f"after={after},{here}"
        yield f"beside={before},{here},{after}"
        yield f"before2={before2},{before}"
        yield f"after2={after},{after2}"
        if here in OPEN:
            yield f"open,after2={after},{after2}"
            yield f"open,before2={before2},{before}"
            yield f"length,after={self.shapes[number].length},{after}"
            yield f"length,before={self.shapes[number].length},{before}"
            first, last = self.runs[number]
            run = min(last - first + 1, 4)
            yield f"run={run},{min(number - first, 2)},{min(last - number, 2)}"
            yield f"run={run}"

    def _place(self, number: int) -> Iterator[str]:
        here = self.types[number + 2]
        if number < self.lead:
            yield f"head={min(number, 4)},{here}"
            yield f"head={min(number, 4)}"
            yield f"to lead={min(self.lead - number, 3)},{here}"
            if self.titled:
                yield "titled"
            elif number == 0:
                yield f"first,{here},{self.shapes[0].ending}"
                yield "first"
        elif number == self.lead:
            yield "lead"
        else:
            where = "tail" if number > self.last_text else "late" if number > self.last_long else "body"
            yield f"{where},{here}"
            if where != "body":
                yield where
        if number == self.lead + 1:
            yield f"after lead,{here}"
        yield f"to end={min(self.size - 1 - number, 4)}"
        yield f"to end={min(self.size - 1 - number, 4)},{here}"

    def _habits(self, number: int) -> Iterator[str]:
        """What the story's other open lines look like."""
        shape, count = self.shapes[number], self.lines[number].count
        others = len(self.open.numbers) - 1
        alike, alone = self.open.alike(shape), self.open.alike(shape, alone=True)
        shorter = self.open.shorter(count)
        before, after = self.open.gaps(number)
        yield f"others={bucket(others, (0, 1, 3, 6, 12))},{shape.type}"
        yield f"alike={bucket(alike, (1, 2, 4, 7))},{shape.type}"
        yield f"alike alone={bucket(alone / alike, (0.3, 0.7, 0.99))},{bucket(alike, (1,))}"
        yield f"shorter={bucket(shorter, (0, 1, 3))},{shape.type}"
        yield f"longer={bucket(self.open.longer(count), (0, 1, 3))},{shape.type}"
        yield f"rank={bucket(shorter / (others or 1), (0.0, 0.3, 0.6, 0.9))},{bucket(others, (0, 2, 5))}"
        yield f"gap before={bucket(before, (1, 2, 3, 5, 9, 50))},{shape.type}"
        yield f"gap after={bucket(after, (1, 2, 3, 5, 9, 50))},{shape.type}"
        yield f"captions={self.captions},{shape.type}"
        yield f"links={self.links},{shape.type}"

    def _subject(self, number: int) -> Iterator[str]:
        """Whom a line begins with, whether the story knows them, and what comes next."""
        line = self.lines[number]
        length = 0
        for word in line.words:
            if not word.lstrip("“\"‘'(")[:1].isupper() or length and line.words[length - 1][-1] in ",:;":
                break
            length += 1
        if not length or length == len(line.words):
            yield f"subject={'all' if length else 'none'},{min(line.count // 3, 4)}"
            return
        known = sum(self.spread[stem(word)] > 1 for word in line.bare_words[:length] if len(word) > 3)
        last = line.words[length - 1]
        joint = "'s" if last.endswith(("'s", "’s", "'", "’")) else last[-1] if last[-1] in ",:;" else ""
        verb = verb_class(line.bare_words[length])
        yield f"subject={min(length, 3)},{min(known, 2)}{joint}"
        yield f"subject then={min(length, 3)},{verb}{joint}"
        yield f"subject then known={min(known, 1)},{verb}"
        yield f"then={verb}"

    def _shared(self, number: int) -> Iterator[str]:
        """What the words of a line have to do with the story around it."""
        shape, line, words = self.shapes[number], self.lines[number], self.words[number]
        if self.texts[line.folded.rstrip(".")] > 1:
            yield f"twice,{shape.type}"
        if line.count > (_COMPARED if shape.type != "P" else _COMPARED_TEXT) or shape.type == "B":
            return
        if not words:
            yield "no content"
            return
        group = "o" if shape.type in OPEN else shape.type
        size = bucket(line.count, _SIZES)
        shares = {name: _share(words, others) for name, others in self._others(number)}
        shares["rest"] = sum(self.spread[word] > 1 for word in words) / len(words)
        for name, share in shares.items():
            yield f"share {name}={bucket(share, _SHARES)},{group}"
            if group == "o":
                yield f"share {name}={bucket(share, (0.0, 0.34, 0.67))},{size}"
        if group == "o":
            yield f"leans={bucket(shares['section'] - shares['before'], (-0.4, -0.1, 0.1, 0.4))}"
            named = names(line)
            new = sum(self.spread[name] < 2 for name in named) / (len(named) or 1)
            yield f"new names={bucket(new, (0.0, 0.34, 0.67)) if named else 'none'},{size}"
            yield f"names={min(len(named), 4)},{bucket(new, (0.0, 0.5))}"

    def _others(self, number: int) -> Iterator[tuple[str, list[frozenset[str]]]]:
        after = self._near(range(number + 1, min(number + 1 + _REACH, self.size)), 3)
        yield "before", self._near(range(number - 1, max(number - 1 - _REACH, -1), -1), 1)
        yield "after", after[:1]
        yield "section", after
        if self.lead < self.size and number != self.lead:
            yield "lead", [self.words[self.lead]]
        if number:
            yield "first", [self.words[0]]

    def _near(self, places: range, most: int) -> list[frozenset[str]]:
        """The words of the first lines of running text among some lines."""
        found: list[frozenset[str]] = []
        for at in places:
            if self.shapes[at].type in "PpB":
                found.append(self.words[at])
                if len(found) == most:
                    break
        return found


def _share(words: frozenset[str], others: Sequence[frozenset[str]]) -> float:
    """The share of the words of a line that stand in others."""
    met = [words & other for other in others]
    return len(met[0].union(*met[1:])) / len(words) if met else 0.0
