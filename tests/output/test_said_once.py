"""What the line under the headline says, and what of the story's own lines stands below it then."""

from __future__ import annotations

import pytest

from tests.drafts import story_of
from tui_reader.output.head import byline, is_said
from tui_reader.story import BlockKind

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."
OF_HEAD = (BlockKind.BYLINE, BlockKind.TIMESTAMP)


def told(*lines: str) -> tuple[str, list[str]]:
    """The line under the headline of a story with such a head, and the lines of the head that it does not say."""
    story = story_of("\n".join(["Council shuts bridge over Harrow Bay", *lines]) + f"\n\n{BODY}\n\n{MORE}\n")
    line = byline(story)
    return line, [one.text for one in story.blocks if one.kind in OF_HEAD and not is_said(story, one, line)]


@pytest.mark.parametrize(
    ("line", "day", "said"),
    [
        ("By Ada Fenn, Sports Reporter", "3 June 2025", "By Ada Fenn, Sports Reporter · 3 June 2025"),
        ("Story by Ada Fenn", "3 June 2025", "Story by Ada Fenn · 3 June 2025"),
        ("Von Anke Dorn, Lindenburg", "3. Juni 2025", "Von Anke Dorn, Lindenburg · 3 June 2025"),
        ("By Ada Fenn published June 3, 2025", "", "By Ada Fenn · 3 June 2025"),
        ("كتبت: ليلى الحداد", "3 يونيو 2025", "كتبت: ليلى الحداد · 3 June 2025"),
        ("Door onze redacteur Wouter Blom", "3 juni 2025", "Door onze redacteur Wouter Blom · 3 June 2025"),
        ("Author: Ada Fenn", "3 June 2025", "Author: Ada Fenn · 3 June 2025"),
        ("By Ada Fenn and Bo Lind", "3 June 2025", "By Ada Fenn and Bo Lind · 3 June 2025"),
        ("Ada Fenn, 3 June 2025", "", "By Ada Fenn · 3 June 2025"),
    ],
)
def test_a_writer_is_told_once(line: str, day: str, said: str) -> None:
    """In the story's own words where these say more than the name; no line of the head stands there again."""
    assert told(*filter(None, (line, day))) == (said, [])


@pytest.mark.parametrize(
    "line",
    [
        "Ada Fenn in Rio, 3 June 2025",
        "Tuxwell, Nottshire, 3 June 2025",
        "Madrid - 3 jun 2025 - 05:20 CEST",
        "Reporting from Ashwell, N.H.",
    ],
)
def test_a_place_is_not_lost(line: str) -> None:
    """The line under the headline names no place: the line that does is shown."""
    assert told("By Ada Fenn", *(("3 June 2025",) if "from" in line else ()), line)[1] == [line]


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Published 14:05 GMT, Tue June 3, 2025",
            "Dienstag, 3. Juni 2025, 14.05 Uhr",
            "Mis à jour le 3 juin 2025 à 14h05",
        ),
        *("الثلاثاء 3 يونيو 2025 - 14:20", "wtorek, 3 czerwca 2025, 14:05", "Publicado el 3 de junio de 2025"),
    ],
)
def test_a_time_is_told_once(line: str) -> None:
    """Days of the week and words for a time say nothing more."""
    assert told("By Ada Fenn", line)[1] == []
