"""Which part of a story each line is.

In two steps: `settled` gives what cues and places decide by readable rules (labels, datelines, the head, the
highlights), most of it for good; for all else, and to weigh what the rules only suppose, a model fitted to labelled
stories gives each kind's chance, from the signs of the line, its neighbours and the whole story.
"""

from __future__ import annotations

from collections.abc import Sequence

from tui_reader.anatomy import highlights, model
from tui_reader.anatomy.bylines import is_nobodys
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.listings import amid_listings
from tui_reader.anatomy.reasons import in_words
from tui_reader.anatomy.signs import signs
from tui_reader.anatomy.telltale import Decision, by_cue, phrases_inside
from tui_reader.story import BlockKind

K = BlockKind

_BODY_WORDS = 12
_KICKER_WORDS = 3
_HEAD_LINES = 7
_TAIL_LINES = 6
_TOGETHER = 40
"""Lines in which phrases are looked for at once: nearly any phrase stands in some line of a long text."""
_NEVER_SURER = 0.995
_PLAIN = 0.9
"""How certain a paragraph is that needs no other reason than its full stop."""
_PARAGRAPH = frozenset((K.PARAGRAPH,))
_UNREAD = 0.5
"""How certain a line is that is not read, since it stands amid hundreds of its like."""
_FOR_GOOD = {
    K.HIGHLIGHTS_HEADER: 0.0,
    K.DATELINE: 0.0,
    K.HIGHLIGHT: 0.9,
    K.DECK: 0.9,
    K.PARAGRAPH: 0.0,
    K.LIST_ITEM: 0.0,
}
"""How certain a rule must be of a kind for its word to be the last."""
_OPEN_ONLY = frozenset((K.SUBHEAD, K.LINKED_HEADLINE, K.CAPTION))
"""What a sentence that only lost its full stop is not, unless a cue says so."""
_UNMARKED = "after the highlights header, before the body"
_RUNNING = frozenset((K.PARAGRAPH, K.QUOTE))
_MARKED = frozenset((K.LIST_ITEM, K.HIGHLIGHT))
_IN_BODY = frozenset(BlockKind) - {K.TITLE, K.DECK, K.HIGHLIGHTS_HEADER, K.DATELINE, K.LIST_ITEM}
_IN_HEAD = _IN_BODY | {K.TITLE, K.DECK}


def decide(lines: Sequence[Line], titled: bool = False, weights: model.Model | None = None) -> list[Decision]:
    """A decision for each line. `titled`: the file names its title elsewhere; `weights`: those that ship, if None."""
    told, lead = settled(lines, titled)
    if all(line.piece.hint for line in lines):
        return [decision for decision in told if decision]
    weights = weights or model.load()
    allowed = allowed_kinds(lines, told, lead, titled)
    open_ = {number for number, kinds in enumerate(allowed) if len(kinds) > 1}
    seen = signs(lines, told, lead, titled, open_)
    chances = _one_title(lines, model.chances(weights, seen, allowed))
    return [_judged(weights, *one) for one in zip(lines, told, seen, chances, strict=True)]


def allowed_kinds(
    lines: Sequence[Line], told: Sequence[Decision | None], lead: int, titled: bool
) -> list[frozenset[BlockKind]]:
    """The kinds that each line may be, the certain rules considered."""
    found: list[frozenset[BlockKind]] = []
    last = len(lines) - _TAIL_LINES
    for number, (line, decision) in enumerate(zip(lines, told, strict=True)):
        if decision and (line.piece.hint or decision.label or _is_for_good(decision)):
            found.append(frozenset((decision.kind,)))
        elif not decision and line.is_caseless and line.has_stop and line.count > _BODY_WORDS:
            # No story in such a script is among those that the model was fitted to.
            found.append(_RUNNING)
        elif line.piece.marked:
            found.append(_MARKED | {decision.kind} if decision else frozenset((K.LIST_ITEM,)))
        elif not decision and lead < number < last and line.has_stop and line.count > _BODY_WORDS:
            # Of about a thousand such lines in the labelled stories, a handful are something else; the model knows one.
            found.append(_PARAGRAPH)
        else:
            kinds = _IN_HEAD if number <= lead and not titled else _IN_BODY
            supposed = {decision.kind} if decision else set()
            found.append((kinds - _OPEN_ONLY) | supposed if line.reads_on else kinds)
    return found


def _one_title(lines: Sequence[Line], chances: Sequence[model.Chances]) -> list[model.Chances]:
    """The chances with one title left, where the model sees several: a section's name before it is short."""

    def rank(number: int) -> tuple[bool, float]:
        chance = chances[number][K.TITLE]
        return chance > 0.5 and lines[number].count > _KICKER_WORDS, chance

    titles = [number for number, one in enumerate(chances) if max(one, key=one.__getitem__) is K.TITLE]
    best = max(titles, key=rank, default=None)
    found = list(chances)
    for number in titles:
        others = {kind: chance for kind, chance in chances[number].items() if kind is not K.TITLE}
        if number != best and others:
            total = sum(others.values())
            found[number] = {kind: chance / total for kind, chance in others.items()}
    return found


def _is_for_good(decision: Decision) -> bool:
    """Whether a rule is so sure that the model is not asked."""
    sure = _FOR_GOOD.get(decision.kind)
    return sure is not None and decision.certainty >= sure


def _judged(
    weights: model.Model, line: Line, told: Decision | None, seen: list[str], chances: model.Chances
) -> Decision:
    """The likeliest kind, how likely, and why."""
    if told and told.certainty == _UNREAD:
        return told
    kind = max(chances, key=chances.__getitem__)
    certainty = round(min(chances[kind], _NEVER_SURER), 3)
    if told and told.kind is kind:
        return Decision(kind, max(certainty, told.certainty) if len(chances) == 1 else certainty, told.why, told.label)
    if kind is K.PARAGRAPH and line.has_stop and certainty > _PLAIN:
        return Decision(kind, certainty, "ends in a full stop")
    other = max((one for one in chances if one is not kind), key=chances.__getitem__, default=K.PARAGRAPH)
    return Decision(kind, certainty, in_words(model.strongest(weights, seen, kind, other)))


def settled(lines: Sequence[Line], titled: bool = False) -> tuple[list[Decision | None], int]:
    """What cues and places alone decide, None where they do not, and the number of the lead."""
    judge = _Judge(lines, titled)
    judge.cues()
    judge.highlights()
    judge.head()
    judge.boxes()
    judge.quotations()
    return judge.decisions, judge.lead


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
        listed = amid_listings(self.lines)
        for number, line in enumerate(self.lines):
            if number % _TOGETHER == 0:
                held = phrases_inside(self.lines[number : number + _TOGETHER])
            if number in listed:
                self._set(number, K.LIST_ITEM if line.piece.marked else K.PARAGRAPH, _UNREAD, "amid a long list")
                continue
            if line.piece.hint:
                again = titles > 0 and line.piece.hint is K.TITLE
                titles += line.piece.hint is K.TITLE
                why = line.piece.why or "the file's own mark-up"
                self._set(number, K.SUBHEAD if again else line.piece.hint, 1.0, why)
            else:
                in_head = number <= max(self.lead + 1, _HEAD_LINES)
                at_end = number >= len(self.lines) - _TAIL_LINES
                decision = by_cue(line, in_head, at_end, held)
                heads = number == 0 and not self.titled and line.starts("GENRE") > 0
                self.decisions[number] = None if heads else decision

    def highlights(self) -> None:
        """What follows a highlights header; marked lines before the body."""
        for number in range(len(self.lines)):
            if highlights.opens(self.lines, number, self.lead):
                self._set(number, K.HIGHLIGHTS_HEADER, 0.98, "the words of a highlights header")
                for item in range(number + 1, highlights.end(self.lines, self.decisions, number + 1)):
                    marked = self.lines[item].piece.marked
                    why = "marked, after the highlights header" if marked else _UNMARKED
                    self._set(item, K.HIGHLIGHT, 0.98 if marked else 0.9, why)
                return
        self._marked_before_the_body()

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

    def head(self) -> None:
        """Title, a byline without `By`, and the deck: what stands before the body."""
        start = 0
        while start < len(self.lines) and (self._is(start, K.TIMESTAMP, K.PROMO) or self._is_navigation(start)):
            start += 1
        if not self.titled and start < len(self.lines) and self.decisions[start] is None and self._is_title(start):
            sure = self._is(start + 1, K.BYLINE, K.TIMESTAMP, K.HIGHLIGHTS_HEADER, K.HIGHLIGHT)
            self._set(start, K.TITLE, 0.95 if sure else 0.8, "the first line, without a full stop")
        titles = [number for number in range(min(start + 1, len(self.lines))) if self._is(number, K.TITLE)]
        if titles:
            self._byline_by_place(titles[0] + 1)
            self._deck(titles[0] + 1)

    def _is_navigation(self, number: int) -> bool:
        """Whether a line after furniture is a section's name, before a headline that writer or time follow."""
        if not number or self.lines[number].count > _KICKER_WORDS or self.decisions[number] or self.titled:
            return False
        for headline in range(number + 1, min(number + _HEAD_LINES, len(self.lines))):
            if self.decisions[headline] is None and self.lines[headline].count > _KICKER_WORDS:
                return self._is_title(headline) and self._is(headline + 1, K.BYLINE, K.TIMESTAMP)
        return False

    def _is_title(self, number: int) -> bool:
        line = self.lines[number]
        if not 2 <= line.count <= 35 or line.piece.marked or number + 1 >= len(self.lines):
            return False
        if line.has_stop:
            return line.count <= 25 and self._is(number + 1, K.BYLINE, K.TIMESTAMP)
        return line.ending != ":" and not line.inline_dateline and line.sentences <= 2 and not line.ends_saying

    def _byline_by_place(self, start: int) -> None:
        for number in range(start, min(start + 3, len(self.lines))):
            line = self.lines[number]
            signed = line.is_names or line.count and is_nobodys(line.text)
            if self.decisions[number] is None and signed and not line.piece.marked:
                near = self._is(number + 1, K.TIMESTAMP, K.HIGHLIGHTS_HEADER, K.HIGHLIGHT) or number + 1 == self.lead
                if near and not self._any(K.BYLINE):
                    self._set(number, K.BYLINE, 0.8, "names alone under the title")

    def _deck(self, start: int) -> None:
        """One sentence or two between the title and the story."""
        number = start
        while self._is(number, K.BYLINE, K.TIMESTAMP):
            number += 1
        if number >= len(self.lines) or self.decisions[number] is not None or self.lines[number].inline_dateline:
            return
        line = self.lines[number]
        if not 5 <= line.count <= 60 or line.is_quotation:
            return
        following = number + 1
        if self._is(following, K.HIGHLIGHTS_HEADER, K.HIGHLIGHT, K.DATELINE, K.BYLINE, K.TIMESTAMP):
            self._set(number, K.DECK, 0.9, "alone between the title and what opens the story")
        elif following < len(self.lines) and self.lines[following].inline_dateline:
            self._set(number, K.DECK, 0.9, "between the title and the paragraph with the dateline")
        elif not line.has_stop and line.is_open and line.count <= 40 and number == start:
            self._set(number, K.DECK, 0.6, "under the title, without a full stop")

    def boxes(self) -> None:
        """The open lines after the title of a box are headlines of other stories."""
        inside = False
        for number, line in enumerate(self.lines):
            decision = self.decisions[number]
            if decision is not None:
                opens = decision.kind is K.PROMO and (line.starts("BOX") > 0 or line.starts_alone("READ_ALSO"))
                inside = opens or inside and decision.kind is K.LINKED_HEADLINE
            elif inside and not line.has_stop and 3 <= line.count <= 30 and line.ending != ":":
                self._set(number, K.LINKED_HEADLINE, 0.85, "in a box of other stories")
            else:
                inside = False

    def quotations(self) -> None:
        """Somebody's words by themselves, nobody in the lines beside them speaking."""
        for number, line in enumerate(self.lines):
            if self.decisions[number] is None and line.is_quotation and not line.piece.marked:
                beside = (*self.lines[max(0, number - 1) : number], *self.lines[number + 1 : number + 2])
                if not any(one.quotes_somebody for one in beside):
                    self._set(number, K.QUOTE, 0.7, "wholly between quotation marks, and by itself")

    def _lead(self) -> int:
        for number, line in enumerate(self.lines):
            if line.piece.hint in (None, K.PARAGRAPH) and not line.piece.marked:
                running = line.has_stop and line.count > _BODY_WORDS or line.count > 40
                if running or line.is_dateline or line.is_coloned_place or line.inline_dateline:
                    return number
        return len(self.lines)

    def _set(self, number: int, kind: BlockKind, certainty: float, why: str) -> None:
        self.decisions[number] = Decision(kind, certainty, why)

    def _is(self, number: int, *kinds: BlockKind) -> bool:
        decision = self.decisions[number] if number < len(self.lines) else None
        return decision is not None and decision.kind in kinds

    def _any(self, kind: BlockKind) -> bool:
        return any(decision is not None and decision.kind is kind for decision in self.decisions)
