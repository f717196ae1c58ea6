"""Why a line was taken for what it was, in words a reader understands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drafts import draft_of, story_of
from tui_reader.anatomy import dissect, model
from tui_reader.anatomy.evidence import lines_of
from tui_reader.anatomy.kinds import settled
from tui_reader.anatomy.paragraphs import pieces
from tui_reader.anatomy.reasons import DEGREES, WORDS, called, in_words
from tui_reader.anatomy.signs import signs
from tui_reader.formats import file_source, is_story_name, read

LIBRARY = Path(__file__).resolve().parents[2] / "library"
UNSPACED = "港の橋は春まで閉鎖\n\n潜水士が橋脚に亀裂を見つけた。\n\n橋は春まで閉鎖される"
UNSAID = {"always"}
"""Of every line, and so no reason."""


def known() -> set[str]:
    """What the signs are called that the weights know."""
    return {called(name) for name in model.WEIGHTS.read_bytes().partition(b"\n\n")[0].decode().split("\n")}


def given() -> set[str]:
    """What the signs are called that the sample library's stories have, and one without spaces."""
    found: set[str] = set()
    paths = [path for path in LIBRARY.rglob("*.txt") if is_story_name(path)]
    for draft in (draft_of(UNSPACED), *(draft for path in paths for draft in read(file_source(path)))):
        lines = lines_of(pieces(draft)[0], dissect(draft).about.language)
        for titled in (False, True):
            told, lead = settled(lines, titled)
            found |= {called(sign) for some in signs(lines, told, lead, titled) for sign in some}
    return found


def test_each_sign_has_its_words() -> None:
    """None is left to its inner name, and no words are without a sign."""
    assert known() | given() == WORDS.keys() | UNSAID


def test_each_degree_is_of_a_sign() -> None:
    """None is left from a sign that is no more."""
    assert DEGREES.keys() <= WORDS.keys()


def test_no_words_are_names_of_signs() -> None:
    """Nothing of them looks like code."""
    for words in (*WORDS.values(), *(one for degrees in DEGREES.values() for one in degrees[:3])):
        assert not set(words) & set("_=^$<>")


@pytest.mark.parametrize(
    ("given_signs", "words"),
    [
        (["always"], "all in all"),
        (
            ["first is clause_words", "length,after=2,P"],
            "begins with a word that joins clauses; its length, and what stands after it",
        ),
        (["ending=o", "before=P,x", "before2=P,P"], "no full stop at its end; what stands before it"),
        (["nobody knows it=1"], "all in all"),
        (["captions=0,o", "links=2,o"], "no line gives itself away as a caption; lines give themselves away as links"),
        (["articles=0", "stop words=4,1o", "names=1,0"], "no articles; many small words; a name"),
        (
            ["new names=none,2", "leans=0", "share lead=3,o"],
            "no names; nearer to the text before it; shares many words with the lead",
        ),
        (
            [f"has {word}" for word in ("you", "seen", "offer", "work")],
            "speaks to the reader; says who is seen; offers something",
        ),
    ],
)
def test_in_words(given_signs: list[str], words: str) -> None:
    """The strongest three that differ; a sign without words is not said."""
    assert in_words(given_signs) == words


def test_without_reasons_all_else_is_the_same() -> None:
    """Only what signs decide has no reason then."""
    draft = draft_of("Council shuts bridge\n\n" + "\n\n".join(["What now?", "Bees (pictured)", "He went."] * 4))
    told, untold = dissect(draft).blocks, dissect(draft, explained=False).blocks
    assert [block._replace(why="") for block in told] == [block._replace(why="") for block in untold]
    assert all(block.why for block in told)
    assert {one.why for one in untold} >= {"", "the first line, without a full stop"}


def test_no_inner_name_reaches_the_reader() -> None:
    """Whatever a block is taken for, its reason is made of words."""
    text = "Council shuts bridge\n\n" + "\n\n".join(
        [
            "Planes, trains ...",
            "What now?",
            "IN DEATH, A SELFLESS ACT",
            "Sign up here",
            "Bees (pictured)",
            "He was said to go, and went.",
        ]
        * 4
    )
    for block in story_of(text).blocks:
        assert not set(block.why) & set("_=")
