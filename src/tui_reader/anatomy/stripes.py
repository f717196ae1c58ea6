"""A draft's lines in stripes: those that no blank line parts, those of pages apart; and how wide they were wrapped."""

# Annotations are evaluated: see `story`.

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui_reader.anatomy import cues
from tui_reader.anatomy.hyphens import HYPHENS, SOFT
from tui_reader.anatomy.lists import read_out
from tui_reader.anatomy.pages import goes_on, heads_and_feet
from tui_reader.anatomy.sentences import sentence_count
from tui_reader.story import BlockKind, Draft, Paragraph, Span

_INVISIBLE_ENDS = "\u200b\u2060\ufeff"
WRAP_MAX = 120
"""Characters; text with longer lines was not wrapped by a program that fills lines."""
WRAP_MIN = 40
_COLUMN_MIN = 20
_FEWEST = 8
_SHARE = 0.4
"""Of the lines of a double-spaced text, how many are full, and how many begin with a small letter, at least."""
_LONGEST_MARK = 4
"""Characters that are looked at before a quoted line."""
_FEWEST_INDENTED = 3
_MOST = 0.7
_ROOM = 12
"""Characters that are left free in a full line at most: the next word did not fit."""
_A_LITTLE = 4
"""Characters by which a line may be wider than all that surely go on."""
_QUOTES = "“”„«»"
_FEW_WORDS = 5
"""Of a byline."""
_FEW_FULL = 4
"""Lines that must be full, the last aside, in a script without capitals."""


class Piece(NamedTuple):
    """What becomes one block."""

    text: str
    """What is shown."""
    span: Span
    hint: BlockKind | None = None
    marked: bool = False
    """A list mark stands before it."""
    why: str = ""
    """What says so, where it is not the file's own mark-up that gives the hint."""
    arrow: bool = False
    """The mark is an arrow, as before a link."""


class Stripe:
    """Lines that stand together, one head or foot of a page, or a paragraph that the format knows."""

    def __init__(self, lines: list[Span], paragraph: Paragraph | None = None, of_page: bool = False) -> None:
        self.lines = lines
        self.paragraph = paragraph
        self.of_page = of_page
        self.is_free = paragraph is None and not of_page
        """Nothing is known of it yet."""


def stripes_of(draft: Draft) -> tuple[list[Stripe], frozenset[Span]]:
    """The lines of a draft, heads and feet of pages by themselves; what goes on over a page is one again.

    With the lines that go on so.
    """
    text = draft.text
    paged = "\f" in text
    parted = text.replace("\f", "\n") if paged else text
    stripes = [
        Stripe([one.span], one) if one.hint or one.shown is not None else Stripe(_lines(parted, *one.span))
        for one in draft.paragraphs
    ]
    if "\n>" in text:
        stripes = [_unquoted(text, stripe) for stripe in stripes]
    of_page = heads_and_feet(text, [stripe.lines for stripe in stripes if stripe.is_free])
    if not of_page and not paged:
        return stripes, frozenset()
    found: list[Stripe] = []
    waiting: list[Stripe] = []
    """Heads and feet since the last line of the story."""
    over: set[Span] = set()
    for one in _parted(text, stripes, of_page):
        if one.of_page:
            waiting.append(one)
            continue
        turned = waiting or found and "\f" in text[found[-1].lines[-1][1] : one.lines[0][0]]
        free = turned and found and one.is_free and found[-1].is_free
        if (
            free
            and _runs_over(text, found[-1], one)
            and not is_between(draft.furniture, found[-1].lines[-1], one.lines[0])
        ):
            over.add(one.lines[0])
            found[-1].lines.extend(one.lines)
        else:
            found += [*waiting, one]
        waiting = []
    return found + waiting, frozenset(over)


def is_between(furniture: Sequence[Span], before: Span, after: Span) -> bool:
    """Whether furniture stands between two lines, which then cannot be one piece."""
    first = bisect_left(furniture, before)
    return first < len(furniture) and furniture[first] < after


def _unquoted(text: str, stripe: Stripe) -> Stripe:
    """A stripe without the marks of a quoting mail; the first line's are already off where the whole text is quoted."""
    start = stripe.lines[0][0]
    if stripe.paragraph or not text[max(0, start - _LONGEST_MARK) : start].rstrip(" \t").endswith(">"):
        return stripe
    return Stripe([(end - len(text[begin:end].lstrip("> \t")), end) for begin, end in stripe.lines])


def _parted(text: str, stripes: list[Stripe], of_page: frozenset[Span]) -> Iterator[Stripe]:
    """The stripes, parted at heads and feet of pages and where a page ends."""
    for stripe in stripes:
        if stripe.paragraph:
            yield stripe
            continue
        group: list[Span] = []
        for line in stripe.lines:
            if group and (line in of_page or "\f" in text[group[-1][1] : line[0]]):
                yield Stripe(group)
                group = []
            if line in of_page:
                yield Stripe([line], of_page=True)
            else:
                group.append(line)
        if group:
            yield Stripe(group)


def _runs_over(text: str, before: Stripe, after: Stripe) -> bool:
    """Whether a sentence that is not over where a page ends goes on on the next."""
    last, first = (text[slice(*line)] for line in (before.lines[-1], after.lines[0]))
    if not goes_on(last) or len(before.lines) == 1 and len(last) < WRAP_MIN:
        return False
    if first[0].islower() or last[-1] in (*HYPHENS, SOFT) or last.split()[-1].lower() in cues.words("STOP_WORDS"):
        return True
    return len(before.lines) > 1 and len(last) > max(end - start for start, end in before.lines) - _ROOM


def _lines(text: str, start: int, end: int) -> list[Span]:
    """The lines of a slice that are not blank, trimmed."""
    spans: list[Span] = []
    while start < end:
        found = text.find("\n", start, end)
        stop = end if found < 0 else found
        span = trimmed(text, start, stop)
        if span[0] < span[1]:
            spans.append(span)
        start = stop + 1
    return spans


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without the white space at both ends; empty at its start where nothing is left."""
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return start, end
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return first, max(first, start + len(piece.rstrip()))


def tidied(text: str) -> str:
    """A text with one space between words, without what has no width."""
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text
    folded = " ".join(text.replace(SOFT, "").split()) or text
    return folded.strip(_INVISIBLE_ENDS) or folded


def wrap_width(text: str, stripes: list[Stripe]) -> int:
    """The longest line of the paragraphs that have several; 0 where the text was not wrapped.

    A column of a newspaper is narrower than other text; then most of its lines have to begin amid a sentence.
    """
    longest, second, count, amid = 0, 0, 0, 0
    others: list[int] = []
    """The longest lines of paragraphs of which only the width of all others may tell that they go on."""
    for one in stripes:
        if len(one.lines) > 1 and one.is_free:
            shown = [text[slice(*line)] for line in one.lines]
            if _runs_on(shown):
                *_, second, longest = sorted((second, longest, *map(len, shown)))
                count += len(shown) - 1
                amid += sum(line[0].islower() for line in shown[1:])
            elif _is_filled(shown):
                others.append(max(map(len, shown)))
    if longest > second + _ROOM and count > _FEW_FULL:
        longest = second  # one line alone: a headline, or what a page has before its text
    if longest and 0 < (amid or count) <= sum(one.is_free and _is_long(one.lines) for one in stripes):
        return 0  # a program that fills lines would have broken those
    if count > 1:
        longest = max([longest, *(other for other in others if other <= longest + _A_LITTLE)])
    column = _COLUMN_MIN <= longest < WRAP_MIN and count >= _FEWEST and amid > count / 2
    return longest if WRAP_MIN <= longest <= WRAP_MAX or column else 0


def _is_long(lines: list[Span]) -> bool:
    """Whether a paragraph is one line that no program broke."""
    return len(lines) == 1 and lines[0][1] - lines[0][0] > WRAP_MAX


def _runs_on(lines: list[str]) -> bool:
    """Whether any line goes on amid a sentence: lines that all begin with a capital may be a list of headlines."""
    if any(line[-1:] in (*HYPHENS, SOFT) or line[-1:] == "," and len(line) >= WRAP_MIN for line in lines[:-1]):
        return True
    if any(line[:1].islower() and not _stands_alone(line) for line in lines[1:]):
        return True
    if _is_filled(lines) and any(_breaks_off(line, len(lines) > 2) for line in lines[:-1]):
        return True
    # Of letters without capitals only the length of the lines tells.
    longest = max(map(len, lines))
    caseless = lines[-1][:1].isalpha() and not lines[-1][:1].isupper()
    return caseless and len(lines) >= _FEW_FULL and all(len(line) > longest - _ROOM for line in lines[:-1])


def _is_filled(lines: list[str]) -> bool:
    """Whether the first word of each line had no room in the line before."""
    longest = max(map(len, lines))
    return longest >= WRAP_MIN and all(
        len(one) + 1 + len(then.split(None, 1)[0]) > longest for one, then in pairwise(lines)
    )


def _breaks_off(line: str, several: bool) -> bool:
    """Whether a line ends amid a sentence, whatever the next begins with: German writes its nouns with a capital.

    `several`: there are more than two lines; then one that begins a second sentence without ending it shows it too.
    """
    if len(line) < WRAP_MIN or not goes_on(line):
        return False
    words = line.split()
    if words[-1] in cues.words("WAITING"):
        return True
    if sum(map(line.count, _QUOTES)) % 2:
        return True  # somebody speaks where the line begins or ends
    return several and words[-1][-1].isalnum() and sentence_count(words) > 1


def _stands_alone(line: str) -> bool:
    """Whether a line that begins with a small letter goes on with none: ``by Ada Fenn``, ``b) in person``, ``list 1 of
    3``."""
    words = line.split(None, _FEW_WORDS)
    if len(words[0]) == len("b)") and words[0][1] == ")":
        return True
    if read_out(line):
        return True
    named = 1 < len(words) <= _FEW_WORDS and line[-1] not in ".,;:" and cues.start("BYLINE", cues.folded(line)) > 0
    return named and all(map(str.isupper, (words[1][0], words[-1][0])))


def hangs(text: str, stripes: list[Stripe]) -> bool:
    """Whether the lines that go on with a paragraph are indented, not those that begin one.

    Then most stand below a line whose sentence is not over, and none that is not indented begins amid one.
    """
    if "\n " not in text and "\n\t" not in text:
        return False
    lines = [line for one in stripes if one.is_free for line in one.lines]
    indented = [number for number, (start, _) in enumerate(lines) if start and text[start - 1] in " \t"]
    amid = sum(number > 0 and goes_on(text[slice(*lines[number - 1])]) for number in indented)
    small = {number for number, (start, _) in enumerate(lines) if text[start].islower()}
    if len(indented) < _FEWEST_INDENTED or amid < len(indented) * _MOST:
        return False
    return bool(small) and small.issubset(indented)


def double_spaced_width(text: str, stripes: list[Stripe], hanging: bool = False) -> int:
    """The longest line of a text that was wrapped and has a blank line after each; 0 where it has not.

    Such a text has paragraphs of one line that nearly all begin amid a sentence or end so, most of about one length.
    `hanging`: their indents say so already.
    """
    free = [one for one in stripes if not one.of_page]
    if len(free) < _FEWEST or any(one.paragraph or len(one.lines) > 1 for one in free):
        return 0
    lines = [text[slice(*one.lines[0])] for one in free]
    longest = max(map(len, lines))
    if not WRAP_MIN <= longest <= WRAP_MAX:
        return 0
    filled = sum(len(line) > longest - _ROOM for line in lines)
    amid = sum(line[0].islower() for line in lines)
    share = len(lines) * _SHARE
    return longest if filled > share and (hanging or amid > share) else 0
