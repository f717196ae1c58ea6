"""What mail quotes between a writer's own words: whole paragraphs, without their marks, and no word lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import draft_of, lost, parts, story_of
from tests.formats.test_formats import furniture, shown
from tui_reader.anatomy import dissect

HEAD = "From: Ada Fenn <ada@post.example>\nTo: Readers <all@post.example>\nSubject: Bees return\n"
OWN = (
    "Last week I wrote about the bees of Harrow Bay, and Mr Marlow\nanswered me at length.",
    "I have asked him now. He says that the shed is dry and warm, and\nthat the bees like it there.",
)
ANSWER = "> The bees were never gone. I have kept\n> them in my shed all winter.\n>\n> Nobody asked me, though."
TEXT = f"{OWN[0]}\n\nOn Monday, Tom Marlow wrote:\n{ANSWER}\n\n{OWN[1]}\n\n> > Did you ask the bees?\n> I did.\n"
WANTED = [
    ("paragraph", OWN[0].replace("\n", " ")),
    ("paragraph", "On Monday, Tom Marlow wrote:"),
    ("quote", "The bees were never gone. I have kept them in my shed all winter."),
    ("quote", "Nobody asked me, though."),
    ("paragraph", OWN[1].replace("\n", " ")),
    ("quote", "> Did you ask the bees?"),
    ("quote", "I did."),
]


@pytest.mark.parametrize("name", ["letter.txt", "letter.eml"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_letter_with_quotations(name: str, end: str) -> None:
    """In a message and in one saved as text: who is quoted by whom is told apart, and the head is no text."""
    story = story_of(f"{HEAD}\n{TEXT}".replace("\n", end), name)
    assert parts(story) == [("title", "Bees return"), *WANTED]
    assert story.about.outlet == "Ada Fenn"


def test_a_text_with_quotations() -> None:
    """Without the head of a message, too; the marks are furniture."""
    draft = draft_of(TEXT)
    assert parts(dissect(draft))[-len(WANTED) :][1:] == WANTED[1:]
    assert furniture(draft) == [">", ">", ">", "> >", ">"]


@pytest.mark.parametrize("sender", ["Ada Fenn", '"Ada Fenn" <ada@post.example>', "Ada Fenn <>"])
def test_the_head_of_a_message_saved_as_text(sender: str) -> None:
    """Sender, subject and date are outlet, headline and date; who it was sent to is none of the story."""
    draft = draft_of(f"Subject: Bees return\nFrom: {sender}\nSent: 3 June 2025 14:05\nCc: x@post.example\n\n{OWN[0]}\n")
    assert (draft.about.title, draft.about.outlet) == ("Bees return", "Ada Fenn")
    assert draft.about.published and draft.about.published.value.startswith("2025-06-03")
    assert "x@post.example" not in "".join(text for _, text in shown(draft))


@pytest.mark.parametrize(
    "text", ["From: the sea\n\n", "Subject: bees\n\n", "To: be or not to be\nFrom: dusk till dawn\n\n"]
)
def test_a_story_that_begins_as_a_message_does(text: str) -> None:
    """One such label is no head."""
    assert text.split("\n")[0] in draft_of(text + OWN[0]).paragraphs[0].text


@pytest.mark.parametrize("name", ["list.txt", "list.eml"])
def test_a_mark_before_a_link(name: str) -> None:
    """In a text a line by itself that is no sentence is no quotation; in a message any line with a mark is one."""
    body = f"{OWN[0]}\n\n> Ferry sinks off Harrow Bay\n\n{OWN[1]}\n"
    story = story_of(HEAD + "\n" + body if name.endswith(".eml") else body, name)
    assert (("quote", "Ferry sinks off Harrow Bay") in parts(story)) == name.endswith(".eml")


@given(st.lists(st.sampled_from(["> one.", ">", ">two", "> > three", "four five six.", "", "\t> seven", "> > "])))
def test_no_word_is_lost(some: list[str]) -> None:
    """However marks and lines stand: all that is not a mark is part of a paragraph, and nothing is there twice."""
    text = "\n".join(["Zero.", *some, "Eight."])
    draft = draft_of(text)
    assert lost(text, sorted([*(one.span for one in draft.paragraphs), *draft.furniture])) == ""
    said = " ".join(text for _, text in shown(draft)).replace(">", " ").split()
    assert said == text.replace(">", " ").split()
