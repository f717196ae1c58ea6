"""Mail: a message is a story, by its HTML where it has that, else by its plain text."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, source_of
from tests.formats.test_formats import shown
from tui_reader.formats import read
from tui_reader.formats.mail import MAX_HEADER, MBOX
from tui_reader.formats.many import ITEMS_A_SLICE, WHOLE
from tui_reader.story import NotAStoryError

HEAD = "From: Harrow Bay Post <news@post.example>\nDate: Tue, 03 Jun 2025 14:05:00 +0100\nMIME-Version: 1.0\n"
PLAIN = HEAD + "Subject: Bees return\nContent-Type: text/plain; charset=utf-8\n\nThe bees are back.\n\nNobody knows.\n"
BOTH = (
    HEAD + "Subject: =?utf-8?q?Br=C3=BCcke?= zu\nContent-Type: multipart/alternative; boundary=X\n\n"
    "--X\nContent-Type: text/plain\n\nPlain.\n--X\nContent-Type: text/html; charset=iso-8859-1\n"
    "Content-Transfer-Encoding: quoted-printable\n\n<p>Die Br=FCcke ist zu.</p><h2>Was nun</h2><p>Nichts.</p>\n--X--\n"
)


def test_plain_text() -> None:
    """Subject, sender and date are headline, outlet and date."""
    draft = draft_of(PLAIN, "news.eml")
    assert shown(draft) == [("title", "Bees return"), (None, "The bees are back."), (None, "Nobody knows.")]
    assert draft.about.outlet == "Harrow Bay Post"
    assert draft.about.published is not None
    assert draft.about.published.value == "2025-06-03T14:05:00+01:00"


def test_html_before_plain_text() -> None:
    """The form that has the parts is read; encoded words and bytes become text."""
    assert shown(draft_of(BOTH, "news.eml")) == [
        ("title", "Brücke zu"),
        (None, "Die Brücke ist zu."),
        ("subhead", "Was nun"),
        (None, "Nichts."),
    ]


@pytest.mark.parametrize("text", ["", "The bees are back.\n", "Subject: Bees\n\n"])
def test_what_is_no_message(text: str) -> None:
    """One line says so."""
    with pytest.raises(NotAStoryError, match=r"^news\.eml: [^\n]+$"):
        draft_of(text, "news.eml")


def mailbox(count: int) -> bytes:
    """An mbox file of so many messages, in each of which a line begins as a message does."""
    message = "From news@post.example Tue Jun  3 14:05:00 2025\n{}\n>From here on it rains.\n\n"
    return "".join(message.format(PLAIN.replace("Bees", f"Bees {number}")) for number in range(count)).encode()


def test_mailbox() -> None:
    """Each message is a story, and slices make the whole."""
    source = source_of(mailbox(ITEMS_A_SLICE + 2), "news.mbox")
    whole = [(item.number, item.read()) for item in MBOX.items(source, WHOLE)]
    assert [number for number, _ in whole] == list(range(1, ITEMS_A_SLICE + 3))
    assert whole[1][1].about.title == "Bees 1 return"
    assert whole[1][1].text.endswith("\n\nFrom here on it rains.")
    slices = list(MBOX.slices(source))
    assert [one.first for one in slices] == [1, ITEMS_A_SLICE + 1]
    assert [(item.number, item.read()) for one in slices for item in MBOX.items(source, one)] == whole


def test_what_is_no_mailbox() -> None:
    """A file that does not begin as a mailbox does is none."""
    with pytest.raises(NotAStoryError, match="no mailbox"):
        list(read(source_of(b"The bees are back.\n", "news.mbox")))


def test_a_story_that_a_message_quotes_whole() -> None:
    """The marks before its lines go; who quotes it is none of it."""
    text = "\n\nOn Monday Ada wrote:\n\n> Bees are back\n>\n> The bees are\n> back.\n>\n> Nobody knows.\n"
    draft = draft_of(PLAIN.partition("\n\n")[0] + text, "news.eml")
    assert [(hint, " ".join(said.split())) for hint, said in shown(draft)] == [
        ("title", "Bees return"),
        ("promo", "On Monday Ada wrote:"),
        (None, "Bees are back"),
        (None, "The bees are back."),
        (None, "Nobody knows."),
    ]


@pytest.mark.parametrize("end", ["\u2028", "\u2029"])
def test_separators_part_lines(end: str) -> None:
    """As in a file of plain text."""
    draft = draft_of(PLAIN.replace("back.\n\nNobody", f"back.{end}{end}Nobody"), "news.eml")
    assert [said for _, said in shown(draft)] == ["Bees return", "The bees are back.", "Nobody knows."]


def nested(levels: int) -> str:
    """A message of parts in parts."""
    begun = (f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n' for level in range(levels))
    ended = (f"--b{level}--\n" for level in reversed(range(levels)))
    return f"Subject: Bees\n{''.join(begun)}Content-Type: text/plain\n\nThe bees are back.\n{''.join(ended)}"


@pytest.mark.parametrize("name", ["a.eml", "a.mhtml"])
@pytest.mark.parametrize("text", [nested(3000), "Subject: Bees\nContent-Type: message/rfc822\n\n" * 3000 + "\nBack."])
def test_parts_too_deep_in_each_other(name: str, text: str) -> None:
    """One line refuses what no mail program writes; a message of a few levels is read."""
    assert draft_of(nested(5), "a.eml").about.title == "Bees"
    with pytest.raises(NotAStoryError, match=rf"^{name}: its parts lie too deep in each other[^\n]*$"):
        draft_of(text, name)


def test_headers_without_end() -> None:
    """Of a header of a megabyte the beginning is read; a sender in brackets without end is none."""
    draft = draft_of("Subject: " + "bees " * 200_000 + "\n\nThe bees are back.\n", "a.eml")
    assert draft.about.title and 9_000 < len(draft.about.title) <= MAX_HEADER
    assert draft_of(f"From: {'(' * 9_000}\nSubject: Bees\n\nThe bees are back.\n", "a.eml").about.outlet is None
