"""Signs in words a reader understands: why a line was taken for what it was."""

from __future__ import annotations

from collections.abc import Iterable

_MOST = 3
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
    "captions": "how many captions the story has",
    "links": "how many links the story has",
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
}
"""Signs whose value says more."""


def called(sign: str) -> str:
    """What a sign is called, without its value."""
    return sign.partition("=")[0] if "=" in sign else sign.partition(",")[0]


def in_words(signs: Iterable[str]) -> str:
    """The first few signs that say different things, in words; `all in all` where there are none."""
    said: dict[str, None] = {}
    for sign in signs:
        words = _EXACTLY.get(sign) or WORDS.get(called(sign))
        if words:
            said[words] = None
        if len(said) == _MOST:
            break
    return "; ".join(said) or "all in all"
