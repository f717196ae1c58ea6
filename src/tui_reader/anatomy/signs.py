"""What the model sees of a line: signs of the line itself, of its neighbours and of the whole story.

A sign is a short name, there or not there. None names a word of any story: only lengths, endings, classes of words
(the tables of `cues` and `word_lists`), and how much a line shares with other lines.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Sequence, Set
from itertools import chain

from tui_reader.anatomy import sign_names
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.shapes import OPEN, RUNNING, OpenLines, Shapes, type_of
from tui_reader.anatomy.sign_names import Names
from tui_reader.anatomy.telltale import Decision
from tui_reader.anatomy.wording import bucket, content, names, stem, verb_class, wording
from tui_reader.once import once_alone
from tui_reader.story import BlockKind

_COMPARED = 34
_COMPARED_TEXT = 24
"""Words: longer lines, and longer running text, are not compared with the rest of the story."""
_SECTION = 3
"""Lines of running text after a line that its section is taken for."""
_REACH = 12
"""Lines among which the nearest running text is looked for, so that time grows with the length of the story."""
_SIZES = (4, 8, 14, 24)
_LEAD, _NO_CONTENT = ("lead",), ("no content",)


def signs(lines: Sequence[Line], told: Sequence[Decision | None], lead: int, titled: bool = False) -> list[list[str]]:
    """The signs of each line; see `groups`."""
    return [list(chain.from_iterable(some)) for some in groups(lines, told, lead, titled)]


def groups(
    lines: Sequence[Line],
    told: Sequence[Decision | None],
    lead: int,
    titled: bool = False,
    asked: Collection[int] | None = None,
) -> list[list[Names]]:
    """The signs of each line, in groups that many lines have; none of the lines that are not asked for.

    `told`: what cues and places decide; `lead`: the first line of running text; `titled`: the file names its title
    elsewhere.
    """
    story = _Story(lines, told, lead, titled)
    return [story.groups_of(n) if asked is None or n in asked else [] for n in range(len(lines))]


class _Story:
    def __init__(self, lines: Sequence[Line], told: Sequence[Decision | None], lead: int, titled: bool) -> None:
        self.lines = lines
        self.told = told
        self.lead = lead
        self.titled = titled
        self.size = len(lines)
        types = [type_of(line, decision) for line, decision in zip(lines, told, strict=True)]
        self.shapes = Shapes(lines, types)
        self.texts = [number for number, kind in enumerate(types) if kind in "PpB"]
        self.types = ["^^", "^", *types, "$", "$$"]
        self.last_text = max([n for n, kind in enumerate(types) if kind in RUNNING], default=-1)
        self.last_long = max([n for n, kind in enumerate(types) if kind == "P"], default=-1)
        self.words = [content(line) for line in lines]
        self.again = _met_again(self.words)
        self.open = OpenLines(lines, self.shapes, lead + 1)
        self.met = Counter([line.folded.rstrip(".") for line in lines])
        kinds = Counter([decision.kind for decision in told if decision])
        self.captions = bucket(kinds[BlockKind.CAPTION], (0, 1, 3))
        self.links = bucket(kinds[BlockKind.LINKED_HEADLINE], (0, 1, 3))

    def groups_of(self, number: int) -> list[Names]:
        """All signs of one line."""
        line, shape = self.lines[number], self.shapes[number]
        kind = shape.type
        is_open = kind in OPEN
        beside = tuple(self.types[number : number + 5])
        found = [self._form(number), sign_names.neighbours(*beside), *self._place(number)]
        if is_open:
            found.append(sign_names.amid_open(beside, shape.length, *self._run(number)))
        if kind not in "PB":
            size = f",{bucket(line.count, _SIZES)}{'o' if is_open else 'c'}"
            found += [sign_names.sized(words, size) for words in wording(line)]
        if is_open and number > self.lead:
            found += self._habits(number)
        if is_open or kind == "p":
            found.append(self._subject(number))
        found += self._shared(number)
        return found

    @once_alone
    def runs(self) -> dict[int, tuple[int, int]]:
        """For each open line the first and the last of the open lines it stands among."""
        found: dict[int, tuple[int, int]] = {}
        first = 0
        for number in range(self.size + 1):
            if number == self.size or self.shapes.types[number] not in OPEN:
                if first < number:
                    found |= dict.fromkeys(range(first, number), (first, number - 1))
                first = number + 1
        return found

    def _run(self, number: int) -> tuple[int, int, int]:
        """How many open lines an open line stands among, and how many of them before and after it; few are counted."""
        first, last = self.runs[number]
        return min(last - first + 1, 4), min(number - first, 2), min(last - number, 2)

    def _form(self, number: int) -> Names:
        line, shape, told = self.lines[number], self.shapes[number], self.told[number]
        sentences = min(line.sentences, 3) if shape.type != "P" else 1
        box = line.is_cued and line.starts("BOX") > 0 and not line.has_stop
        cue = (told.kind, told.certainty) if told else None
        return sign_names.form(shape, cue, line.piece.marked, sentences, box, line.reads_on)

    def _place(self, number: int) -> tuple[Names, Names]:
        here, left = self.types[number + 2], min(self.size - 1 - number, 4)
        if number < self.lead:
            ending = "" if number or self.titled else self.shapes[0].ending
            place = sign_names.in_head(here, min(number, 4), min(self.lead - number, 3), self.titled, ending)
        elif number == self.lead:
            place = _LEAD
        else:
            where = "tail" if number > self.last_text else "late" if number > self.last_long else "body"
            place = sign_names.in_body(here, where, number == self.lead + 1)
        return place, sign_names.to_end(here, left)

    def _habits(self, number: int) -> tuple[Names, ...]:
        """What the story's other open lines look like."""
        shape, count, lines = self.shapes[number], self.lines[number].count, self.open
        others = len(lines.numbers) - 1
        return (
            sign_names.others(shape.type, others, self.captions, self.links),
            sign_names.habits(shape.type, lines.alike(shape), lines.alike(shape, alone=True)),
            sign_names.among(shape.type, others, lines.shorter(count), lines.longer(count)),
            sign_names.gaps(shape.type, *lines.gaps(number)),
        )

    def _subject(self, number: int) -> Names:
        """Whom a line begins with, whether the story knows them, and what comes next."""
        line = self.lines[number]
        length = 0
        for word in line.words:
            if not word.lstrip("“\"‘'(")[:1].isupper() or length and line.words[length - 1][-1] in ",:;":
                break
            length += 1
        if not length or length == len(line.words):
            return sign_names.no_subject(length > 0, min(line.count // 3, 4))
        known = sum([stem(word) in self.again for word in line.bare_words[:length] if len(word) > 3])
        last = line.words[length - 1]
        joint = "'s" if last.endswith(("'s", "’s", "'", "’")) else last[-1] if last[-1] in ",:;" else ""
        verb = verb_class(line.bare_words[length])
        return sign_names.subject(min(length, 3), min(known, 2), verb, joint)

    def _shared(self, number: int) -> list[Names]:
        """What the words of a line have to do with the story around it."""
        shape, line, words = self.shapes[number], self.lines[number], self.words[number]
        found: list[Names] = []
        if self.met[line.folded.rstrip(".")] > 1:
            found.append((f"twice,{shape.type}",))
        if line.count > (_COMPARED if shape.type != "P" else _COMPARED_TEXT) or shape.type == "B":
            return found
        if not words:
            return [*found, _NO_CONTENT]
        is_open = shape.type in OPEN
        group = "o" if is_open else shape.type
        size = bucket(line.count, _SIZES)
        shares = self._shares(number)
        found += [sign_names.share(name, share, group, size) for name, share in shares.items()]
        if is_open:
            found.append(sign_names.leans(shares["section"] - shares["before"]))
            named = names(line)
            found.append(sign_names.new_names(len(named), len(named - self.again), size))
        return found

    def _shares(self, number: int) -> dict[str, float]:
        """What share of the words of a line stands in each of the lines that it is set beside."""
        words, others = self.words[number], self.words
        count = len(words)
        after, before = bisect_right(self.texts, number), bisect_left(self.texts, number) - 1
        following = [words & others[at] for at in self.texts[after : after + _SECTION] if at - number <= _REACH]
        has_before = before >= 0 and number - self.texts[before] <= _REACH
        found = {
            "before": len(words & others[self.texts[before]]) / count if has_before else 0.0,
            "after": len(following[0]) / count if following else 0.0,
            "section": len(following[0].union(*following[1:])) / count if following else 0.0,
        }
        if self.lead < self.size and number != self.lead:
            found["lead"] = len(words & others[self.lead]) / count
        if number:
            found["first"] = len(words & others[0]) / count
        found["rest"] = len(words & self.again) / count
        return found


def _met_again(some: Sequence[Set[str]]) -> Set[str]:
    """The words that stand in more than one line."""
    met: set[str] = set()
    again: set[str] = set()
    for words in some:
        again |= met & words
        met |= words
    return again
