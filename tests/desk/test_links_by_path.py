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
