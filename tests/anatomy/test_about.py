"""Titles made up from the lead, and what a story's text says of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import story_of
from tui_reader.anatomy import dissect
from tui_reader.anatomy.cues import words as stop_words
from tui_reader.anatomy.headline import derived
from tui_reader.anatomy.headline.texts import MAX_WORDS
from tui_reader.anatomy.headline.words import KNOWN, lexicon
from tui_reader.formats import file_source, read

ENDS = frozenset().union(*(known.ends.split() for known in map(lexicon, KNOWN) if known))
"""Words that may end a title, though they are small words of another language."""


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("The ferry sank.", "The ferry sank"),
        (
            "The Syrian opposition’s chief peace negotiator, Mohammad Alloush, has resigned over the failure of peace "
            "talks to end it.",
            "The Syrian opposition’s chief peace negotiator, Mohammad Alloush, has resigned",
        ),
        (
            "Dr. Lund closed his practice in Upper Sarn. He left a boat behind.",
            "Dr. Lund closed his practice in Upper Sarn",
        ),
        (
            "“They put up with draughts for company,” said Fenna Aukes, the biologist who led the work.",
            "They put up with draughts for company",
        ),
    ],
)
def test_titles_made_up(lead: str, title: str) -> None:
    """A whole clause, at most twelve words."""
    assert derived(lead) == title


@given(
    st.lists(
        st.sampled_from(
            ["The", "council", "of", "Harrow", "has", "voted", "to,", "and", "the’s", "“we”", "said.", "—", "("]
            + [
                "Harrow,",
                "which",
                "While",
                "was,",
                "nach",
                "haben",
                "wenn,",
                "“Nobody",
                "this,”",
                ",",
                "lundi,",
                "Monday",
            ]
            + ["que", "le", "se", "sábado", "Müller", "mahlt", "des", "y", "a", "said", "it", "Here", "is", "in", "hat"]
        ),
        min_size=1,
    ),
    st.sampled_from(["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ru"]),
)
def test_a_title_never_ends_on_a_stop_word(lead: list[str], language: str) -> None:
    """Whatever the words: few, and no dangling article."""
    title = derived(" ".join(lead), language)
    assert len(title.split()) <= MAX_WORDS
    assert len(title.split()) < 2 or title.split()[-1].lower() not in stop_words("STOP_WORDS") - ENDS


@pytest.mark.parametrize(
    ("lead", "language", "title"),
    [
        ("Story highlights at", "en", "Story highlights…"),
        ("A ponte fechou ontem se", "pt", "A ponte fechou ontem…"),
    ],
)
def test_a_title_from_words_that_break_off(lead: str, language: str, title: str) -> None:
    """What waits for a word that does not come is left out."""
    assert derived(lead, language) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("三十一人が死亡した、と当局者が明らかにした。" * 5, "三十一人が死亡した、と当局者が明らかにした"),
        ("港の橋は春まで閉鎖される。町議会が決めた。", "港の橋は春まで閉鎖される"),
        (
            "市政府今天宣布，港口大桥将关闭到明年春天，工程师在桥墩上发现了九条裂缝，渡轮将增加班次以运送居民和货物。",
            "港口大桥将关闭到明年春天，工程师在桥墩上发现了九条裂缝",
        ),
        (
            "市政府今天宣布港口大桥将关闭到明年春天因为工程师在桥墩上发现了九条裂缝的渡轮将将增加班次以运送居民的货物。",
            "市政府今天宣布港口大桥将关闭到明年春天因为工程师在桥墩上发现了九条裂缝的渡轮将将…",
        ),
    ],
)
def test_a_title_in_a_script_without_spaces(lead: str, title: str) -> None:
    """The first sentence, or what of it ends at a mark, without who says so; else as much as fits, which says so."""
    assert derived(lead) == title


def test_titles_made_up_for_real_stories(shared: Path) -> None:
    """Every labelled story without its title gets one of at most twelve words that ends on no stop word."""
    for folder in ("plain_nohead", "story"):
        for path in sorted((shared / "stories" / folder).iterdir()):
            [draft] = read(file_source(path))
            title = dissect(draft).title
            words = title.text.split()
            if title.derived:
                assert 1 <= len(words) <= MAX_WORDS
                assert words[-1].lower() not in stop_words("STOP_WORDS") - ENDS or len(words) == 1
                assert title.text[-1] not in ".,;:–—-、，"
                assert not title.text[0].islower()
                assert all(
                    title.text.count(one) == title.text.count(other)
                    for one, other in (("„", "“") if "„" in title.text else ("“", "”"), ("(", ")"), ("（", "）"))
                )


def test_a_dateline_is_no_part_of_a_title() -> None:
    """Place and outlet before the first sentence are left out."""
    story = story_of(
        "WASHINGTON (AP) — The council has voted to shut the bridge until the spring, its mayor said on Monday."
    )
    assert story.title.text.startswith("The council has voted")
    assert (story.about.place, story.about.outlet) == ("Washington", "AP")


@pytest.mark.parametrize(
    ("dateline", "place", "outlet"),
    [
        ("CNN  —", None, "CNN"),
        ("Hong Kong CNN Business  —", "Hong Kong", "CNN Business"),
        ("HARROW BAY (Coastal Courier) —", "Harrow Bay", "Coastal Courier"),
        ("HBP  —", None, "HBP"),
        ("Tern Hollow Gazette  —", None, "Tern Hollow Gazette"),
        ("TESSALY —", "Tessaly", None),
    ],
)
def test_datelines(dateline: str, place: str | None, outlet: str | None) -> None:
    """Place and outlet of a line of their own."""
    story = story_of(f"Story highlights\n\nOne thing\n\n{dateline}\n\nThe ferry sank on Monday, and nobody was on it.")
    assert (story.about.place, story.about.outlet) == (place, outlet)


def test_the_outlet_of_the_byline_parts_a_dateline() -> None:
    """`Karse Polar Wire` is a place and an outlet for who knows the outlet."""
    story = story_of(
        "Wren wakes\n\nBy Leonie Marsh, Polar Wire\n\nKarse Polar Wire  —\n\n"
        "There were three people awake in the cellar at Karse that night."
    )
    assert (story.about.place, story.about.outlet) == ("Karse", "Polar Wire")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Le pont du port reste fermé\n\nPublié le : 05/03/2021 - 10:15\n\n{}", "2021-03-05T10:15"),
        ("The bridge stays shut\n\nPublished 05/03/2021 10:15\n\n{}", None),
    ],
)
def test_days_before_months(text: str, published: str | None) -> None:
    """Where the language settles it, 5/3 is the fifth of March; in English nobody can tell."""
    french = "Les habitants de la ville attendent depuis trois semaines que le pont du port soit rouvert aux voitures."
    english = "The people of the town have been waiting for three weeks for the bridge to be opened to cars again."
    found = story_of(text.format(french if published else english)).about.published
    assert (found.value if found else None) == published


def test_a_date_amid_the_text_is_not_the_storys() -> None:
    """A letter that a story quotes has a date of its own."""
    body = "The people of the town have been waiting for three weeks for the bridge to be opened to cars again."
    story = story_of(
        f"A letter from the bridge\n\n{body} It snowed.\n\n{body}\n\nMarch 14, 1961\n\n"
        f"{body} It rained.\n\n{body} Then it froze."
    )
    assert story.about.published is None


def test_what_a_file_says_itself_wins() -> None:
    """A head of labelled lines is believed before the text."""
    story = story_of(
        "Title: Bees\nDate: 12 May 2025\nOutlet: The Post\n\n"
        "LONDON (CNN) — The bees are back in the park, a keeper said."
    )
    assert (story.about.outlet, story.about.place) == ("The Post", "London")
    assert story.about.published is not None
    assert story.about.published.value == "2025-05-12"


@pytest.mark.parametrize(
    ("times", "published"),
    [
        ("Updated 15 March 2021|Published 14 March 2021", "2021-03-14"),
        ("Published 14 March 2021|Updated 15 March 2021", "2021-03-14"),
        ("Updated 15 March 2021", "2021-03-15"),
        ("Aktualisiert: 15.03.21, 09:00 Uhr|Veröffentlicht: 14.03.21, 10:15 Uhr", "2021-03-14T10:15"),
        ("Mis à jour le 15 mars 2021|Publié le 14 mars 2021", "2021-03-14"),
        ("Updated 9:00 AM, Monday|Published 10:15 AM, March 14, 2021", "2021-03-14T10:15"),
        ("So., 14.03.21", "2021-03-14"),
        ("Yesterday at 10:15", None),
    ],
)
def test_the_story_is_as_old_as_it_says(times: str, published: str | None) -> None:
    """An update makes it no younger, and no day is made up for what only says yesterday."""
    body = (
        "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
    )
    text = "\n\n".join(["Council shuts bridge until spring", "By Ada Fenn", *times.split("|"), body, body])
    found = story_of(text).about.published
    assert (found.value if found else None) == published


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("Marta Quill\n\nBBC News, South West\n\nPublished\n\n3 December 2024, 17:42 GMT", "2024-12-03T17:42+00:00"),
        ("Marta Quill\n\nNews reporter @martaquill\n\nTuesday 3 December 2024 17:42", "2024-12-03T17:42"),
        (
            "The council has decided to wait. Fishers are worried.\n\nPublished 3 December 2024, 17:42",
            "2024-12-03T17:42",
        ),
    ],
)
def test_what_nobody_knows_in_a_head_hides_no_date(head: str, published: str) -> None:
    """A desk, a role or a label alone on a line is no beginning of the text; nor is a standfirst."""
    body = "The harbour council said on Tuesday that the dredging of the outer channel would have to wait until spring."
    found = story_of(f"Dredging put off until the spring\n\n{head}\n\n{body}\n\n{body} So it goes.").about.published
    assert found and found.value == published


def test_a_date_far_below_an_update_is_another_stories() -> None:
    """Only a time beside that of the update is the story's own."""
    body = (
        "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
    )
    text = "\n\n".join(["Council shuts bridge", "Updated 15 March 2021", body, body, body, "14 March 2020"])
    found = story_of(text).about.published
    assert found and found.value == "2021-03-15"
