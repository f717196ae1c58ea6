"""Which part of a story each line is.

In two steps: `settled` gives what cues and places decide by readable rules (labels, datelines, the head, the
highlights), most of it for good; for all else, and to weigh what the rules only suppose, a model fitted to labelled
stories gives each kind's chance, from the signs of the line, its neighbours and the whole story.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache

from tui_reader.anatomy import body, cues, head, highlights, labels, model, page_beside, tables
from tui_reader.anatomy.credits import signs_off
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.sentences import AROUND
from tui_reader.anatomy.sign_names import Names
from tui_reader.anatomy.signs import groups
from tui_reader.anatomy.telltale import Decision, by_cue
from tui_reader.dates import is_clock
from tui_reader.story import BlockKind

K = BlockKind
_TITLE, _PARAGRAPH = K.TITLE, K.PARAGRAPH
"""Python 3.11 takes its time to look up a member of an enumeration; these two are asked for often."""

_BODY_WORDS = 12
_HEAD_LINES = 7
_TAIL_LINES = 6
_SECTION_WORDS = 2
_LONG = 150
"""Lines of a story that may have runs of short ones which no story has."""
_NEVER_SURER = 0.995
_FITS_NOTHING = 1 / 3
"""A line whose likeliest kind is less likely is a paragraph."""
_FOLDED_AWAY = 0.6
"""So likely at least a line must be page furniture, where no rule says so and nothing reads like running text: among
lines that are all alike, what is folded away may be the story."""
_PLAIN = 0.9
"""How certain a paragraph is that needs no other reason than its full stop."""
_ALONE = {kind: frozenset((kind,)) for kind in K}
_ONLY_TEXT, _ONLY_ITEM = _ALONE[K.PARAGRAPH], _ALONE[K.LIST_ITEM]
_UNREAD = 0.5
"""How certain a line is that is not read, since it stands amid hundreds of its like."""
_STOPPED = Decision(K.PARAGRAPH, 0.99, "ends in a full stop")
_SIGNED = Decision(K.PARAGRAPH, 0.9, "the last sentence, and whose the story is", final=True)
_LISTED = Decision(K.LIST_ITEM, 0.98, "a list mark")
_UNLIKELY: dict[str, frozenset[BlockKind]] = {
    # None with a full stop is in the labelled stories.
    "sentence": frozenset((K.SUBHEAD, K.LINKED_HEADLINE)),
    "sentence without a stop": frozenset((K.SUBHEAD, K.LINKED_HEADLINE, K.CAPTION)),
    "open": frozenset(),
}
"""What a line is not, by what it looks like."""
_UNMARKED = "after the highlights header, before the body"
_RUNNING = frozenset((K.PARAGRAPH, K.QUOTE))
_MARKED = frozenset((K.LIST_ITEM, K.HIGHLIGHT))
_IN_BODY = frozenset(BlockKind) - {K.TITLE, K.DECK, K.HIGHLIGHTS_HEADER, K.DATELINE, K.LIST_ITEM}
_IN_HEAD = _IN_BODY | {K.TITLE, K.DECK}
_LIKELY = {
    (in_head, shape): (_IN_HEAD if in_head else _IN_BODY) - unlikely
    for in_head in (True, False)
    for shape, unlikely in _UNLIKELY.items()
}
"""The kinds that a line may be, in the head or below it."""


def decide(
    lines: Sequence[Line], titled: bool = False, weights: model.Model | None = None, explained: bool = True
) -> list[Decision]:
    """A decision for each line. `titled`: the file names its title elsewhere; `weights`: those that ship, if None;
    `explained`: whether the signs that decide are wanted in words."""
    told, lead = settled(lines, titled)
    if all(line.piece.hint for line in lines):
        return [decision for decision in told if decision]
    weights = weights or model.load()
    allowed = allowed_kinds(lines, told, lead, titled)
    open_ = {number for number, kinds in enumerate(allowed) if len(kinds) > 1}
    seen = groups(lines, told, lead, titled, open_)
    chances = _one_title(model.chances(weights, seen, allowed))
    return [
        _judged(weights, line, rule, seen[number] if explained else (), chances[number], lead < len(lines))
        if number in open_
        else rule or (_LISTED if line.piece.marked else _STOPPED)
        for number, (line, rule) in enumerate(zip(lines, told, strict=True))
    ]


def allowed_kinds(
    lines: Sequence[Line], told: Sequence[Decision | None], lead: int, titled: bool
) -> list[frozenset[BlockKind]]:
    """The kinds that each line may be, the certain rules considered."""
    found: list[frozenset[BlockKind]] = []
    last = len(lines) - _TAIL_LINES
    for number, (line, decision) in enumerate(zip(lines, told, strict=True)):
        if decision and decision.final:
            found.append(_ALONE[decision.kind])
        elif not decision and line.has_stop and line.count > _BODY_WORDS and line.is_caseless:
            # No story in such a script is among those that the model was fitted to.
            found.append(_RUNNING)
        elif line.piece.marked:
            found.append(_MARKED | {decision.kind} if decision else _ONLY_ITEM)
        elif not decision and lead < number < last and line.has_stop and line.count > _BODY_WORDS:
            # Of about a thousand such lines in the labelled stories, a handful are something else; the model knows one.
            found.append(_ONLY_TEXT)
        else:
            kinds = _LIKELY[number <= lead and not titled, _shape(line)]
            found.append(kinds | {decision.kind} if decision else kinds)
    return found


def _shape(line: Line) -> str:
    """What of a line rules kinds out, unless a cue says so: see `_UNLIKELY`."""
    if line.has_stop:
        return "sentence"
    return "sentence without a stop" if line.reads_on else "open"


def _one_title(chances: Sequence[model.Chances]) -> list[model.Chances]:
    """The chances with one title left, the likeliest, where the model sees several."""
    titles = [n for n, one in enumerate(chances) if _TITLE in one and max(one, key=one.__getitem__) is _TITLE]
    best = max(titles, key=lambda number: chances[number][_TITLE], default=None)
    found = list(chances)
    for number in titles:
        others = {kind: chance for kind, chance in chances[number].items() if kind is not _TITLE}
        if number != best and others:
            total = sum(others.values())
            found[number] = {kind: chance / total for kind, chance in others.items()}
    return found


def _judged(
    weights: model.Model, line: Line, told: Decision | None, seen: Sequence[Names], chances: model.Chances, runs: bool
) -> Decision:
    """The likeliest kind, how likely, and why; this is empty where no signs are given. `runs`: some line of the story
    reads like running text."""
    likeliest = sorted(chances, key=chances.__getitem__, reverse=True)
    kind = likeliest[0]
    least = _FOLDED_AWAY if kind is K.PROMO and not runs else _FITS_NOTHING
    if chances[kind] < least and _PARAGRAPH in chances and not (told and told.kind is kind):
        kind = _PARAGRAPH
    certainty = round(min(chances[kind], _NEVER_SURER), 3)
    if told and told.kind is kind:
        return Decision(kind, certainty, told.why, told.label)
    if kind is _PARAGRAPH and line.has_stop and certainty > _PLAIN:
        return Decision(kind, certainty, _STOPPED.why)
    if not seen:
        return Decision(kind, certainty, "")

    likeliest.remove(kind)
    other = likeliest[0] if likeliest else _PARAGRAPH
    return Decision(kind, certainty, _reasons()(model.strongest(weights, seen, kind, other)))


@cache
def _reasons() -> Callable[[Iterable[str]], str]:
    """Who only reads a story asks for none; an import for each line would take as long as to give them."""
    from tui_reader.anatomy.reasons import in_words

    return in_words


def settled(lines: Sequence[Line], titled: bool = False) -> tuple[list[Decision | None], int]:
    """What cues and places alone decide, None where they do not, and the number of the lead."""
    judge = _Judge(lines, titled)
    judge.cues()
    page_beside.decide(lines, judge.decisions, judge.lead)
    judge.highlights()
    page_beside.indented(lines, judge.decisions, judge.lead)
    tables.decide(lines, judge.decisions)
    head.decide(lines, judge.decisions, judge.lead, titled)
    body.decide(lines, judge.decisions)
    return judge.decisions, judge.lead


def _amid_listings(lines: Sequence[Line]) -> Collection[int]:
    if len(lines) <= _LONG:
        return ()

    # Few stories are so long.
    from tui_reader.anatomy.listings import amid_listings

    return amid_listings(lines)


class _Judge:
    def __init__(self, lines: Sequence[Line], titled: bool) -> None:
        self.lines = lines
        self.titled = titled
        self.decisions: list[Decision | None] = [None] * len(lines)
        self.lead = self._lead()
        """The first line that reads like running text."""

    def cues(self) -> None:
        """What the file's own mark-up says, and what a line gives away by its words."""
        titles = 0
        last_text = next(filter(self._is_text, range(len(self.lines) - 1, -1, -1)), len(self.lines))
        listed = _amid_listings(self.lines)
        for number, line in enumerate(self.lines):
            if number in listed:
                self._set(
                    number, K.LIST_ITEM if line.piece.marked else K.PARAGRAPH, _UNREAD, "amid a long list", final=True
                )
                continue
            if line.piece.hint:
                again = titles > 0 and line.piece.hint is K.TITLE
                titles += line.piece.hint is K.TITLE
                why = line.piece.why or "the file's own mark-up"
                kind = K.SUBHEAD if again else line.piece.hint
                # `Video:` may be a part of the headline, and the page's mark-up tells no label.
                told = kind is K.LINKED_HEADLINE and not cues.start("GENRE", line.folded.lstrip(AROUND))
                label = labels.label(line) if told else 0
                if kind is K.LINKED_HEADLINE and line.starts("PAGE_LINK"):
                    kind, why = K.PROMO, "a link that leads to the page"
                self.decisions[number] = Decision(kind, 1.0, why, label, final=True)
            else:
                in_head = number <= max(self.lead + 1, _HEAD_LINES)
                at_end = number >= len(self.lines) - _TAIL_LINES
                decision = by_cue(line, in_head, at_end, number > last_text)
                if decision and (self._is_own_headline(number) or self._announces(number, decision)):
                    decision = None
                if number >= last_text and (not decision or decision.kind is K.CAPTION) and signs_off(line):
                    decision = _SIGNED
                self.decisions[number] = decision

    def _is_own_headline(self, number: int) -> bool:
        """Whether a label such as ``Exclusive:`` stands before the story's own headline."""
        line = self.lines[number]
        if self.titled or number > self.lead or not cues.start("GENRE", line.folded.lstrip(AROUND)):
            return False
        return all(
            one.kind in (K.TIMESTAMP, K.PROMO) if one else head.is_kicker(before)
            for one, before in zip(self.decisions[:number], self.lines[:number], strict=True)
        )

    def _announces(self, number: int, decision: Decision) -> bool:
        """Whether a name before a colon is no place, or one with an outlet in brackets: what it stands above is no
        running text (``Goals:``, ``ADA FENN (REUTERS)``)."""
        line = self.lines[number]
        alone = line.is_dateline and not (line.text[-1] == ")" and line.text[0] != "(")
        return decision.kind is K.DATELINE and not alone and not self._runs(number + 1)

    def _runs(self, number: int) -> bool:
        """Whether a line is running text, however short."""
        line = self.lines[number] if number < len(self.lines) else None
        return line is not None and not line.piece.marked and (line.has_stop or line.count > _BODY_WORDS)

    def _is_text(self, number: int) -> bool:
        """Whether a line is running text, and not one that says at length who reported, wrote and edited."""
        line = self.lines[number]
        return self._runs(number) and (line.has_stop or not line.starts("NOTE"))

    def highlights(self) -> None:
        """What follows a highlights header; marked lines before the body."""
        for number in range(len(self.lines)):
            if highlights.opens(self.lines, number, self.lead):
                self._set(number, K.HIGHLIGHTS_HEADER, 0.98, "the words of a highlights header", final=True)
                end = highlights.end(self.lines, self.decisions, number + 1)
                for item in range(number + 1, end):
                    marked = self.lines[item].piece.marked
                    if is_clock(self.lines[item].text):
                        continue
                    if item + 1 < end and not marked and self._names_a_section(item):
                        self._set(item, K.PROMO, 0.9, "the name of a section, above the highlights", final=True)
                        continue
                    why = "marked, after the highlights header" if marked else _UNMARKED
                    self._set(item, K.HIGHLIGHT, 0.98 if marked else 0.95, why, final=True)
                return
        for number in () if self.titled else highlights.unmarked(self.lines, self.decisions):
            self._set(number, K.HIGHLIGHT, 0.75, "short lines alike between title and byline", final=True)
        self._marked_before_the_body()

    def _names_a_section(self, number: int) -> bool:
        """Whether a line right below the header is a section's name, and the next is no single word."""
        line, below = self.lines[number], self.lines[number + 1]
        return head.is_kicker(line) and line.count <= _SECTION_WORDS and below.count > _SECTION_WORDS

    def _marked_before_the_body(self) -> None:
        number = 0
        while number < len(self.lines) and not self.lines[number].piece.marked:
            line = self.lines[number]
            if self.decisions[number] is None and (line.has_stop and line.count > _BODY_WORDS or number > 5):
                return
            number += 1
        while number < len(self.lines) and self.lines[number].piece.marked:
            if self.decisions[number] is None:
                self._set(number, K.HIGHLIGHT, 0.85, "marked, before the body")
            number += 1

    def _lead(self) -> int:
        for number, line in enumerate(self.lines):
            if line.piece.hint in (None, K.PARAGRAPH) and not line.piece.marked:
                running = line.has_stop and line.count > _BODY_WORDS or line.count > 40
                bracketed = line.text[-1] == ")" and line.text[0] != "("
                placed = line.is_dateline and not bracketed
                placed = placed or (line.is_dateline or line.is_coloned_place) and self._runs(number + 1)
                if running or placed or line.inline_dateline:
                    return number
        return len(self.lines)

    def _set(self, number: int, kind: BlockKind, certainty: float, why: str, final: bool = False) -> None:
        self.decisions[number] = Decision(kind, certainty, why, final=final)
