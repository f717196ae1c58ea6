"""Tags: what may be one, and that they are kept, taken back and carried along as other marks are."""

from __future__ import annotations

import pytest

from tests.marks.conftest import A, B, C, star
from tui_reader.marks import MarksStore, tag_name
from tui_reader.story import Marks, WrongNameError


def test_tags_are_kept_shown_as_spelt_last_and_found_in_any_case(store: MarksStore) -> None:
    """A story has any number of tags; case and accents do not part one from the other."""
    store.mark(star(A), tags={"syria": True, "Économie": True})
    store.mark(star(B), tags={"Syria": True})
    assert store.of([A, B, C]) == {A: Marks(tags=("Économie", "Syria")), B: Marks(tags=("Syria",))}
    assert store.tagged("SYRIA") == {A, B} and store.tagged("economie") == {A}
    assert store.tagged("syr") == set() and store.tagged("syr", beginning=True) == {A, B}
    assert store.tags() == [("Économie", A), ("Syria", A), ("Syria", B)]
    store.mark(star(A), tags={"SYRIA": False})
    assert store.tagged("syria") == {B}


def test_tags_are_taken_back_and_done_again(store: MarksStore) -> None:
    """Tags and other marks of one step go together; a tag that was there before stays."""
    store.mark(star(A), tags={"old": True})
    store.mark(star(A, B, words="both"), tags={"old": True, "new": True}, read=True)
    store.mark(star(A, words="off"), tags={"old": False})
    assert store.undo() == "off" and store.undo() == "both"
    assert store.of([A, B]) == {A: Marks(tags=("old",)), B: Marks()}
    assert store.redo() == "both" and store.redo() == "off"
    assert store.of([A, B]) == {A: Marks(read=True, tags=("new",)), B: Marks(read=True, tags=("new", "old"))}


def test_tags_follow_a_story_that_is_edited(store: MarksStore) -> None:
    """They are carried to the new id beside those that it has, and what can be taken back follows, too."""
    store.mark(star(A, words="tagged A"), tags={"syria": True})
    store.mark(star(B), tags={"peace": True})
    store.carrying.carry([(A, B, "b.txt"), (B, C, "c.txt")])
    assert store.of([B, C]) == {B: Marks(tags=("peace", "syria")), C: Marks(tags=("peace",))}
    store.carrying.replace([(A, B)])
    assert store.tagged("syria") == {B}
    store.undo()
    assert store.undo() == "tagged A"
    assert store.tagged("syria") == set()


@pytest.mark.parametrize("text", ["syria", " syria ", "#Syrië", "東京", "eu/trade", "2016"])
def test_a_tag_is_a_word(text: str) -> None:
    """Letters of any script, digits and signs, trimmed."""
    assert tag_name(text) == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "two words",
        "a,b",
        "-no",
        "+yes",
        "a(b",
        'a"b',
        "sy*",
        "a\x1bb",
        "a\u202eb",
        "\ud800",
        "\u0301",
        "x" * 51,
    ],
)
def test_what_is_no_tag_is_refused_in_a_line(text: str) -> None:
    """What could not be asked for in a query, or would garble a list, is no tag."""
    with pytest.raises(WrongNameError) as caught:
        tag_name(text)
    assert "\n" not in str(caught.value)
