"""A Maildir in the library: each message is a story, whatever its file is called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.desk.asking import found, titles
from tests.drafts import source_of
from tui_reader.desk import Changes, Desk
from tui_reader.formats import file_source
from tui_reader.settings import Settings

MESSAGE = "From: Harrow Bay Post <news@post.example>\nDate: {}\nSubject: {}\n\nThe ferry was old, its captain said.\n"


@pytest.fixture
def maildir(settings: Settings) -> Path:
    """A Maildir of a message read, a message new, and one that has not come whole."""
    folder = settings.library / "letters"
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    write(folder / "cur" / "1748959500.M1P1.host:2,S", "Bees return", "Tue, 03 Jun 2025 14:05:00 +0100")
    write(folder / "new" / "1748959501.M2P1.host", "Ferry sinks", "Wed, 04 Jun 2025 14:05:00 +0100")
    write(folder / "tmp" / "1748959502.M3P1.host", "Half a message", "Thu, 05 Jun 2025 14:05:00 +0100")
    return folder


def write(file: Path, subject: str, date: str) -> None:
    """Write a message, last changed long ago."""
    file.write_text(MESSAGE.format(date, subject))
    os.utime(file, (1_748_959_500, 1_748_959_500))


def test_messages_are_listed_found_and_shown(desk: Desk, maildir: Path) -> None:
    """Those that came whole, by subject and date; each answers to its path."""
    assert desk.keep_fresh() == Changes(new=2)
    assert titles(desk) == ["Ferry sinks", "Bees return"]
    assert found(desk, "bees") == ["Bees return"]
    assert desk.story("letters/cur/1748959500.M1P1.host:2,S").title.text == "Bees return"
    assert desk.problems() == []


def test_flags_are_no_part_of_a_story(desk: Desk, maildir: Path) -> None:
    """A message that is read, starred or moved by a mail program keeps its id and its marks."""
    desk.keep_fresh()
    ids = list(desk.view())
    desk.mark(ids, starred=True)
    (maildir / "new" / "1748959501.M2P1.host").rename(maildir / "cur" / "1748959501.M2P1.host:2,")
    (maildir / "cur" / "1748959500.M1P1.host:2,S").rename(maildir / "cur" / "1748959500.M1P1.host:2,FS")
    assert desk.keep_fresh() == Changes(moved=2)
    assert list(desk.view()) == ids
    assert all(row.marks.starred for row in desk.rows(ids))


def test_a_message_is_added_as_mail(desk: Desk, maildir: Path) -> None:
    """Its copy has the ending of mail, so that any program knows it."""
    message = maildir / "tmp" / "1748959502.M3P1.host"
    kept = message.rename(maildir / "cur" / (message.name + ":2,S"))
    assert desk.add(file_source(kept)).path == "2025-06-05-harrow-bay-post-half-a-message.eml"
    assert desk.add(source_of(b"Title: No ending\n\nThe bees are back.\n", "saved")).path == "no-ending.txt"
