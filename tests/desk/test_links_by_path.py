"""Links that name the file of another story."""

from __future__ import annotations

import json

import pytest

from tui_reader.desk import Desk
from tui_reader.settings import Settings

FERRY = "The ferry that most people had taken for a tourist attraction became the main road of the town on Monday."


def write(settings: Settings, **stories: str) -> None:
    """Writes files of these names, in a folder of a year."""
    folder = settings.library / "2025"
    folder.mkdir()
    for name, text in stories.items():
        (folder / name.replace("_", ".")).write_text(text)


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("ferry.txt", True),
        ("./ferry.txt#top", True),
        ("../2025/ferry.txt", True),
        ("%66erry.txt", True),
        ("ferry", False),
        ("../ferry.txt", False),
        ("../../2025/ferry.txt", False),
        ("/2025/ferry.txt", False),
        ("file:ferry.txt", False),
        ("https://example.org/ferry.txt", False),
        ("note.md", False),
        ("#ferry.txt", False),
        ("fer%00ry.txt", False),
    ],
)
def test_a_path_leads_to_the_story_that_lies_there(desk: Desk, settings: Settings, address: str, leads: bool) -> None:
    """As seen from the story's own folder, whatever the words of the link are; nothing leads out of the library."""
    note = (
        f"# A note\n\nOf this [we told]({address}) before, and of much else that week.\n\n[What was told]({address})\n"
    )
    write(settings, ferry_txt=f"Title: Ferry service doubled\n\n{FERRY}\n", note_md=note)
    desk.keep_fresh()
    (ferry,) = (row.id for row in desk.rows(desk.view()) if row.title.text.startswith("Ferry"))
    links = desk.story("2025/note.md").links
    assert [(link.text, link.target) for link in links if link.target] == (
        [("we told", ferry), ("What was told", ferry)] if leads else []
    )
    assert [link.text for link in links if not link.target] == ([] if leads else ["What was told"])


def test_a_file_means_more_than_a_headline(desk: Desk, settings: Settings) -> None:
    """Where the words are the headline of another story than that of the file they name, the file is meant."""
    old = f"Title: Ferry service doubled\n\n{FERRY}\n"
    new = old.replace("doubled", "doubled again")
    write(settings, old_txt=old, new_txt=new, note_md="# A note\n\n[Ferry service doubled](new.txt)\n")
    desk.keep_fresh()
    (link,) = desk.story("2025/note.md").links
    (row,) = desk.rows([link.target or ""])
    assert row.title.text == "Ferry service doubled again"


@pytest.mark.parametrize(("address", "number"), [("many.jsonl#2", 1), ("100%25/a%20%23.jsonl#1", 2)])
def test_a_path_leads_into_a_file_of_many(desk: Desk, settings: Settings, address: str, number: int) -> None:
    """The number of the story in it stands behind the name, as newsread itself gives it."""
    stories = [{"title": f"Ferry told {word}", "text": FERRY} for word in ("once", "twice", "a third time")]
    first, second, third = map(json.dumps, stories)
    write(settings, many_jsonl=f"{first}\n{second}\n", note_md=f"# A note\n\nOf this [we told]({address}) before.\n")
    (settings.library / "2025" / "100%").mkdir()
    (settings.library / "2025" / "100%" / "a #.jsonl").write_text(f"{third}\n")
    desk.keep_fresh()
    (link,) = desk.story("2025/note.md").links
    assert [row.title.text for row in desk.rows([link.target or ""])] == [stories[number]["title"]]


def linking(desk: Desk, path: str) -> list[str]:
    """The headlines of the stories that link to the one at a path."""
    return [row.title.text for row in desk.links_to(desk.id_of(path))]


def test_who_links_here_by_path(desk: Desk, settings: Settings) -> None:
    """The stories that link to one are those whose links lead there: by path, by headline, each of them once."""
    write(
        settings,
        ferry_txt=f"Title: Ferry service doubled\n\n{FERRY}\n",
        note_md="# A note\n\nOf this [we told](./ferry.txt#top) before, and [again](%66erry.txt).\n",
        both_md="# Another note\n\n[Ferry service doubled](ferry.txt)\n\nFerry service doubled\n",
        named_md="# A third note\n\nIt rained.\n\nFerry service doubled\n\nIt rained on.\n",
        other_md="# A note on ferries\n\nOf the [ferry](ship.txt) nothing is known, nor [of this](../ferry.txt).\n",
    )
    desk.keep_fresh()
    assert sorted(linking(desk, "2025/ferry.txt")) == ["A note", "A third note", "Another note"]


def test_a_story_without_a_headline_is_linked_to_by_path(desk: Desk, settings: Settings) -> None:
    """A headline made up from its first words leads nowhere, its path does; to itself no story links."""
    write(settings, ferry_txt=f"{FERRY}\n", note_md="# A note\n\n[We](note.md) told [of it](ferry.txt) before.\n")
    desk.keep_fresh()
    assert linking(desk, "2025/ferry.txt") == ["A note"]
    assert linking(desk, "2025/note.md") == []


def test_who_links_into_a_file_of_many(desk: Desk, settings: Settings) -> None:
    """It is the story of that number that is linked to, not its neighbour."""
    first, second = (json.dumps({"title": f"Ferry told {word}", "text": FERRY}) for word in ("once", "twice"))
    write(settings, many_jsonl=f"{first}\n{second}\n", note_md="# A note\n\nOf this [we told](many.jsonl#2) before.\n")
    desk.keep_fresh()
    assert linking(desk, "2025/many.jsonl#2") == ["A note"]
    assert linking(desk, "2025/many.jsonl#1") == []


def test_links_follow_a_story_that_moves(desk: Desk, settings: Settings) -> None:
    """A path is seen from where the story lies now, though it is not read again there; and goes with the story."""
    write(
        settings,
        ferry_txt=f"Title: Ferry service doubled\n\n{FERRY}\n",
        note_md="# A note\n\nOf this [we told](../ferry.txt) before.\n",
    )
    desk.keep_fresh()
    assert linking(desk, "2025/ferry.txt") == []
    (settings.library / "2025" / "notes").mkdir()
    note = (settings.library / "2025" / "note.md").rename(settings.library / "2025" / "notes" / "note.md")
    desk.keep_fresh()
    assert linking(desk, "2025/ferry.txt") == ["A note"]
    note.unlink()
    desk.keep_fresh()
    assert linking(desk, "2025/ferry.txt") == []


def test_links_are_those_of_the_text_as_it_is(desk: Desk, settings: Settings) -> None:
    """A link taken out of a note, or put into it, is gone or there at the next look."""
    write(
        settings,
        ferry_txt=f"Title: Ferry service doubled\n\n{FERRY}\n",
        bus_txt="Title: First bus at six\n\nThe bus left the square at six, as the council had promised in May.\n",
        note_md="# A note\n\nOf this [we told](ferry.txt) before.\n",
    )
    desk.keep_fresh()
    (settings.library / "2025" / "note.md").write_text("# A note\n\nOf this [we told at length](bus.txt) before.\n")
    desk.keep_fresh()
    assert linking(desk, "2025/ferry.txt") == []
    assert linking(desk, "2025/bus.txt") == ["A note"]
