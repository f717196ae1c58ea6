"""Signs in words a reader understands: why a line was taken for what it was."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_MOST = 3
_REMEMBERED = 4096
"""Signs."""
WORDS = {
    "type": "its length and ending",
    "length": "its length",
    "length,ending": "its length and ending",
    "length,after": "its length, and what stands after it",
    "length,before": "its length, and what stands before it",
    "type,case,ending": "its length, capitals and ending",
    "ending": "how it ends",
    "case": "its capitals",
    "cue": "a word that gives it away",
    "marked": "a list mark",
    "sentences": "several sentences",
    "reads on": "reads on like a sentence",
    "box": "opens a box of other stories",
    "before": "what stands before it",
    "before2": "what stands before it",
    "after": "what stands after it",
    "after2": "what stands after it",
    "beside": "what stands beside it",
    "open,after2": "what stands after it",
    "open,before2": "what stands before it",
    "run": "how many such lines stand together",
    "head": "stands before the text",
    "first": "the first line",
    "to lead": "stands before the text",
    "titled": "the title is told elsewhere",
    "lead": "the first line of running text",
    "after lead": "follows the first line of running text",
    "body": "stands in the text",
    "late": "only short paragraphs follow",
    "tail": "no paragraph follows",
    "to end": "how near the end it is",
    "others": "how many short lines the story has",
    "alike": "the story has others like it",
    "alike alone": "others like it stand alone",
    "shorter": "longer or shorter than the story's other lines",
    "longer": "longer or shorter than the story's other lines",
    "rank": "longer or shorter than the story's other lines",
    "gap before": "how far the other short lines are",
    "gap after": "how far the other short lines are",
    "captions": "how many lines give themselves away as captions",
    "links": "how many lines give themselves away as links",
    "subject": "whom it begins with",
    "subject then": "whom it begins with, and the word after",
    "subject then known": "whom it begins with, and the word after",
    "then": "the word after its first name",
    "twice": "stands in the story twice",
    "no content": "only small words",
    "share before": "what it shares with the text before it",
    "share after": "what it shares with the text after it",
    "share section": "what it shares with the text after it",
    "share lead": "what it shares with the lead",
    "share first": "what it shares with the first line",
    "share rest": "what it shares with the story",
    "leans": "nearer to the text before or after it",
    "new names": "names that the story has or has not",
    "names": "how many names it has",
    "articles": "how many articles it has",
    "stop words": "how many small words it has",
    "verb": "a finite verb",
    "past": "tells what happened",
    "present": "tells what happens",
    "year": "a year",
    "day": "a day of the week, or a month",
    "slash": "a slash",
    "has you": "speaks to the reader",
    "has seen": "says who is seen",
    "has picture": "a word for a picture",
    "has agency": "names who pictures are had from",
    "has offer": "offers something",
    "has work": "tells how the story was made",
    "first is a figure": "begins with a figure",
    "first ends in ing": "begins with a word in -ing",
    "first is articles": "begins with an article",
    "first is asking": "begins with a question word",
    "first is clause_words": "begins with a word that joins clauses",
    "first is leading_on": "begins as a sentence that leads on does",
    "first is prepositions": "begins with a preposition",
    "article": "an article",
    "pronoun": "a pronoun",
    "auxiliary": "an auxiliary verb",
    "ends saying": "ends with who said it",
    "figures": "a figure",
    "name and colon": "a name and a colon",
    "colon inside": "a colon",
    "quoted first": "begins with a quotation",
    "quotes": "quotation marks",
    "comma": "a comma",
    "dash": "a dash",
    "bracket": "a bracket",
    "bar": "an upright stroke",
    "names alone": "names and nothing else",
    "timestamp": "a date and hardly anything else",
    "unspaced": "a script without spaces",
}
"""What a sign is called to its words. It is called by what stands before its equals sign, or before its comma where it
has none."""

_EXACTLY = {
    "ending=o": "no full stop at its end",
    "ending=.": "a full stop at its end",
    "ending=?": "a question mark at its end",
    "ending=:": "a colon at its end",
    "case=A": "all in capitals",
    "case=T": "a capital on most words",
    "case=l": "begins with a small letter",
    "case=s": "capitals as in a sentence",
    "leans=2": "as near to the text before it as to that after it",
    "new names=none": "no names",
    "run=1": "no short line beside it",
    "run=2": "one short line beside it",
    "run=3": "short lines beside it",
    "run=4": "many short lines beside it",
}
"""Signs whose value says more."""


Degrees = tuple[str, str, str, int]
"""What a sign with a number is called where that is 0, where it is small, where it is large, and what is large."""


def _shares(what: str) -> Degrees:
    return f"shares no words with {what}", f"shares few words with {what}", f"shares many words with {what}", 2


def _given_away(what: str) -> Degrees:
    """For a sign that counts what cues tell: the model may find more of them."""
    return (
        f"no line gives itself away as a {what}",
        f"a line gives itself away as a {what}",
        f"lines give themselves away as {what}s",
        2,
    )


DEGREES: dict[str, Degrees] = {
    "length": ("a word", "a few words", "many words", 12),
    "articles": ("no articles", "few articles", "many articles", 3),
    "stop words": ("no small words", "few small words", "many small words", 3),
    "names": ("no names", "a name", "several names", 2),
    "captions": _given_away("caption"),
    "links": _given_away("link"),
    "others": ("no other short lines", "few other short lines", "many other short lines", 3),
    "alike": ("no other line like it", "another line like it", "several lines like it", 2),
    "alike alone": ("lines like it stand together", "some lines like it stand alone", "lines like it stand alone", 3),
    "shorter": ("no short line is shorter", "a short line is shorter", "short lines are shorter", 2),
    "longer": ("no short line is longer", "a short line is longer", "short lines are longer", 2),
    "rank": ("among the shortest lines", "shorter than most short lines", "longer than most short lines", 3),
    "gap before": ("a short line right before it", "a short line near before it", "no short line near before it", 4),
    "gap after": ("a short line right after it", "a short line near after it", "no short line near after it", 4),
    "share before": _shares("the text before it"),
    "share after": _shares("the text after it"),
    "share section": _shares("the text after it"),
    "share lead": _shares("the lead"),
    "share first": _shares("the first line"),
    "share rest": _shares("the story"),
    "leans": ("nearer to the text before it", "nearer to the text before it", "nearer to the text after it", 3),
    "new names": ("names that the story has", "some names that the story has not", "names that the story has not", 2),
    "to end": ("the last line", "near the end", "not near the end", 4),
}
"""Signs whose number says more or fewer; `signs` and `wording` say where one number ends and the next begins."""


def called(sign: str) -> str:
    """What a sign is called, without its value."""
    return sign.partition("=")[0] if "=" in sign else sign.partition(",")[0]


def _degree(degrees: Degrees, sign: str) -> str:
    """The words for the first number behind the sign's name."""
    none, few, many, large = degrees
    number = int(sign.partition("=")[2].partition(",")[0])
    return many if number >= large else few if number else none


def in_words(signs: Iterable[str]) -> str:
    """The first few signs that say different things, in words; `all in all` where there are none."""
    said: dict[str, None] = {}
    for sign in signs:
        if words := _words_for(sign):
            said[words] = None
        if len(said) == _MOST:
            break
    return "; ".join(said) or "all in all"


@lru_cache(_REMEMBERED)
def _words_for(sign: str) -> str | None:
    """What a sign says; None where it says nothing to a reader."""
    name = called(sign)
    degrees = DEGREES.get(name)
    return _EXACTLY.get(sign.partition(",")[0]) or (_degree(degrees, sign) if degrees else WORDS.get(name))
