"""What signs are called: groups of them by what they tell of a line, each group made once and remembered.

Lines differ, but what is told of them is coarse: the lines of a few hundred stories have nearly all groups there are.
"""

from __future__ import annotations

from functools import lru_cache

from tui_reader.anatomy.shapes import Shape
from tui_reader.anatomy.wording import bucket

Names = tuple[str, ...]

_REMEMBERED = 4096
_remembered = lru_cache(_REMEMBERED)
_SHARES = (0.0, 0.25, 0.5, 0.75, 0.999)
_THIRDS = (0.0, 0.34, 0.67)


@_remembered
def form(
    shape: Shape, cue: tuple[str, float] | None, is_marked: bool, sentences: int, is_box: bool, reads_on: str
) -> Names:
    """The line by itself; `cue`: the kind that cues and places give it, and how certain they are; `sentences`: 1 where
    they are not counted."""
    kind, length, ending, case = shape
    found = ["always", f"type={kind}", f"length={length}", f"ending={ending}", f"case={case}"]
    found += [f"length,ending={length},{ending}", f"type,case,ending={kind},{case},{ending}"]
    if cue:
        found += [f"cue={cue[0]}", f"cue={cue[0]},{cue[1]:.1f}"]
    if is_marked:
        found += ["marked", f"marked,{ending}"]
    if sentences > 1:
        found.append(f"sentences={sentences},{ending}")
    if is_box:
        found.append("box")
    if reads_on:
        found += [f"reads on={reads_on}", "reads on"]
    return tuple(found)


@_remembered
def neighbours(before2: str, before: str, here: str, after: str, after2: str) -> Names:
    """The types of the lines beside a line."""
    return (
        f"before={before},{here}",
        f"after={after},{here}",
        f"beside={before},{here},{after}",
        f"before2={before2},{before}",
        f"after2={after},{after2}",
    )


@_remembered
def amid_open(beside: Names, length: int, run: int, first: int, last: int) -> Names:
    """The types of the lines around an open line, and where it stands in a run of such; `beside`: from two lines before
    it to two after it."""
    before2, before, _, after, after2 = beside
    return (
        f"open,after2={after},{after2}",
        f"open,before2={before2},{before}",
        f"length,after={length},{after}",
        f"length,before={length},{before}",
        f"run={run},{first},{last}",
        f"run={run}",
    )


@_remembered
def in_head(kind: str, number: int, to_lead: int, is_titled: bool, ending: str) -> Names:
    """Before the lead; `ending`: how the line ends, `is_titled`: the file names its title elsewhere."""
    found = [f"head={number},{kind}", f"head={number}", f"to lead={to_lead},{kind}"]
    if is_titled:
        found.append("titled")
    elif number == 0:
        found += [f"first,{kind},{ending}", "first"]
    return tuple(found)


@_remembered
def in_body(kind: str, where: str, is_after_lead: bool) -> Names:
    """After the lead: amid the text, or where only short lines follow."""
    found = [f"{where},{kind}"] if where == "body" else [f"{where},{kind}", where]
    return (*found, f"after lead,{kind}") if is_after_lead else tuple(found)


@_remembered
def to_end(kind: str, left: int) -> Names:
    """How many lines follow."""
    return f"to end={left}", f"to end={left},{kind}"


@_remembered
def others(kind: str, count: int, captions: int, links: int) -> Names:
    """How many other open lines the story has, and how many captions and links."""
    return f"others={bucket(count, (0, 1, 3, 6, 12))},{kind}", f"captions={captions},{kind}", f"links={links},{kind}"


@_remembered
def habits(kind: str, alike: int, alone: int) -> Names:
    """How many of the other open lines look like the line, and how many of those stand alone."""
    return (
        f"alike={bucket(alike, (1, 2, 4, 7))},{kind}",
        f"alike alone={bucket(alone / alike, (0.3, 0.7, 0.99))},{bucket(alike, (1,))}",
    )


@_remembered
def among(kind: str, count: int, shorter: int, longer: int) -> Names:
    """How many of so many other open lines are shorter than the line, and longer."""
    return (
        f"shorter={bucket(shorter, (0, 1, 3))},{kind}",
        f"longer={bucket(longer, (0, 1, 3))},{kind}",
        f"rank={bucket(shorter / (count or 1), (0.0, 0.3, 0.6, 0.9))},{bucket(count, (0, 2, 5))}",
    )


@_remembered
def sized(words: Names, size: str) -> Names:
    """Signs of a line's words by themselves, and with how long it is."""
    return (*words, *[sign + size for sign in words])


@_remembered
def gaps(kind: str, before: int, after: int) -> Names:
    """How many lines away the nearest open lines are."""
    limits = (1, 2, 3, 5, 9, 50)
    return f"gap before={bucket(before, limits)},{kind}", f"gap after={bucket(after, limits)},{kind}"


@_remembered
def no_subject(is_all: bool, length: int) -> Names:
    """A line that begins with nobody, or is a name and nothing else."""
    return (f"subject={'all' if is_all else 'none'},{length}",)


@_remembered
def subject(length: int, known: int, verb: str, joint: str) -> Names:
    """Whom a line begins with: how many words, how many of them the story knows, and what comes next."""
    return (
        f"subject={min(length, 3)},{min(known, 2)}{joint}",
        f"subject then={min(length, 3)},{verb}{joint}",
        f"subject then known={min(known, 1)},{verb}",
        f"then={verb}",
    )


@_remembered
def share(name: str, value: float, group: str, size: int) -> Names:
    """What share of a line's words stand in another line; of an open line, its size tells more."""
    found = f"share {name}={bucket(value, _SHARES)},{group}"
    return (found, f"share {name}={bucket(value, _THIRDS)},{size}") if group == "o" else (found,)


@_remembered
def leans(difference: float) -> Names:
    """Whether a line has more of the text after it than of that before it."""
    return (f"leans={bucket(difference, (-0.4, -0.1, 0.1, 0.4))}",)


@_remembered
def new_names(named: int, new: int, size: int) -> Names:
    """How many names a line has, and how many of these no other line has."""
    part = new / (named or 1)
    return (
        f"new names={bucket(part, _THIRDS) if named else 'none'},{size}",
        f"names={min(named, 4)},{bucket(part, (0.0, 0.5))}",
    )
