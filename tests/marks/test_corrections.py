"""What the reader said of blocks is kept, taken back, done again, and goes where the text goes."""

from __future__ import annotations

from tests.marks.conftest import A, B, star
from tui_reader.marks import MarksStore
from tui_reader.story import BlockKind
from tui_reader.story.corrections import Correction, digest_of

HERE, SAID = (10, 24), digest_of("A winter without a road")


def kinds(store: MarksStore, story: str = A) -> list[str]:
    """What blocks of a story were said to be."""
    return [each.kind.value for each in store.of([story])[story].corrections]


def test_each_step_is_taken_back_and_done_again(store: MarksStore) -> None:
    """A kind, another one, none: undo goes through all of them and redo comes back."""
    for words, kind in (("first", BlockKind.SUBHEAD), ("second", BlockKind.NOTE), ("third", None)):
        store.correct(star(A, words=words), HERE, SAID, kind)
    assert kinds(store) == []
    seen = []
    while (done := store.undo()) is not None:
        seen.append((done, kinds(store)))
    assert seen == [("third", ["note"]), ("second", ["subhead"]), ("first", [])]
    again = []
    while (done := store.redo()) is not None:
        again.append((done, kinds(store)))
    assert again == [("first", ["subhead"]), ("second", ["note"]), ("third", [])]


def test_what_changes_nothing_is_no_step(store: MarksStore) -> None:
    """Said once more, or taken back where nothing was said: there is nothing more to take back."""
    store.correct(star(A), HERE, SAID, None)
    assert store.undo() is None
    store.correct(star(A, words="said"), HERE, SAID, BlockKind.NOTE)
    store.correct(star(A, words="said again"), HERE, SAID, BlockKind.NOTE)
    assert store.undo() == "said"
    assert store.undo() is None


def test_it_goes_along_with_an_edit(store: MarksStore) -> None:
    """The new id has it too; once the old one is let go of, undo works on the new one."""
    store.correct(star(A, words="said"), HERE, SAID, BlockKind.NOTE)
    store.carrying.carry([(A, B, "some/path.txt")])
    assert kinds(store, A) == kinds(store, B) == ["note"]
    store.carrying.replace([(A, B)])
    assert store.corrected() == [B]
    assert store.undo() == "said"
    assert store.corrected() == []


def test_what_the_new_text_was_said_to_be_stays(store: MarksStore) -> None:
    """Where the edited story was opened first and put right, that wins."""
    store.correct(star(A), HERE, SAID, BlockKind.NOTE)
    store.correct(star(B), HERE, SAID, BlockKind.QUOTE)
    store.carrying.carry([(A, B, "some/path.txt")])
    assert store.of([B])[B].corrections == (Correction(HERE, SAID, BlockKind.QUOTE),)


def test_a_kind_that_nobody_knows_is_passed_over(store: MarksStore) -> None:
    """Marks are read whatever a hand wrote into the file."""
    store.correct(star(A), HERE, SAID, BlockKind.NOTE)
    with store._database.transaction() as connection:
        connection.execute("UPDATE corrected SET kind = 'gossip'")
    assert kinds(store) == []


def test_the_digest_is_of_letters_and_digits() -> None:
    """List marks, hyphens and spaces make no difference; what has neither letter nor digit is told apart, too."""
    assert (
        digest_of("\u2022 A co-operative, 1950") == digest_of("A cooperative 1950") != digest_of("A cooperative 1951")
    )
    assert digest_of("* * *") != digest_of("---")
    assert len(digest_of("\ud800")) == 16
