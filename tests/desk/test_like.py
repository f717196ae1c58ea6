"""More like this: stories on the same subject come first."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from tests.desk.conftest import Write
from tui_reader.desk import Desk
from tui_reader.settings import Settings

_WORDS = """
sea ferry harbour tide captain pier mooring vessel crew anchor lighthouse quay dock
court judge verdict trial jury appeal lawyer witness sentence defendant ruling plea bail
space satellite orbit rocket launch antenna telemetry capsule astronaut payload thruster module booster
farm harvest tractor wheat barn cattle meadow fence drought plough orchard sheep dairy
"""
SUBJECTS = {line.split()[0]: line.split()[1:] for line in _WORDS.strip().splitlines()}
_COMMON = "people town year week monday said money council water night house road school day with"
COMMON = _COMMON.split()


@pytest.fixture(params=["whoosh", "scan"])
def desk(request: pytest.FixtureRequest, settings: Settings, write: Write) -> Iterator[Desk]:
    """Eighty stories on four subjects, each with a few of its subject's words among many that all stories use."""
    random = Random(2)
    for number in range(80):
        subject = list(SUBJECTS)[number % 4]
        words = random.sample(SUBJECTS[subject], 6) * 2 + random.choices(COMMON, k=60)
        random.shuffle(words)
        title = " ".join(random.sample(SUBJECTS[subject], 2)).capitalize() + f" {number}"
        write(f"{subject}{number:02}.txt", title, " ".join(words))
    desk = Desk(settings, engine=request.param)
    desk.keep_fresh()
    yield desk
    desk.close()


def test_stories_on_the_same_subject_come_first(desk: Desk) -> None:
    """Of the ten most alike at least nine are, whichever story is asked for; itself is not among them."""
    for story_id in desk.view()[::3]:
        story = desk.by_id(story_id)
        subject = story.paths[0][:-6]
        found = desk.rows([each for each, _ in desk.like([story], 10).matches])
        assert len(found) == 10 and story_id not in [row.id for row in found]
        assert sum(row.paths[0].startswith(subject) for row in found) >= 9


def test_it_is_an_ordinary_search(desk: Desk) -> None:
    """What is found has excerpts and reasons, by the words that were asked for; a short list begins a long one."""
    story = desk.story("sea00.txt")
    findings = desk.like([story], 15)
    assert findings.matches[:4] == desk.like([story], 4).matches
    hits = desk.hits(findings)
    assert all(hit.excerpt.spans for hit in hits)
    explanation = desk.explain(findings, 0, 1)
    words = {part.what for part in explanation.parts[findings.matches[0][0]]}
    assert words & {f"“{word}”" for word in SUBJECTS["sea"]}


def test_a_story_from_elsewhere(desk: Desk, settings: Settings) -> None:
    """A text that the library does not hold has its like there, too; one like none has none."""
    outside = settings.library.parent / "outside.txt"
    outside.write_text("The ferry left\n\nThe captain took the ferry to the pier, and the crew moored the vessel.")
    found = desk.rows([each for each, _ in desk.like([desk.story(str(outside))], 5).matches])
    assert len(found) == 5 and all(row.paths[0].startswith("sea") for row in found)
    outside.write_text("Zyx\n\nQwerty asdf zxcv.")
    assert desk.like([desk.story(str(outside))], 5).matches == ()


def test_an_empty_library_has_none(settings: Settings) -> None:
    """Where there is nothing yet, nothing is like anything."""
    file = settings.library.parent / "one.txt"
    file.write_text("Ferry sinks\n\nThe ferry sank on Monday.")
    desk = Desk(settings)
    assert desk.like([desk.story(str(file))], 5).matches == ()
    desk.close()
