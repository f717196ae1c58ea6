"""Heads as they are copied from pages: who wrote, from where, when, and what the page puts between."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, parts, story_of

TITLE = "Council shuts bridge over Harrow Bay"
BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


def head(*lines: str, title: str = TITLE) -> str:
    """A story below such a head, its lines as close as pages have them."""
    return "\n".join([title, *lines]) + f"\n\n{BODY}\n\n{MORE}\n"


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("Sunniva Cole, 12 December 2025", "Sunniva Cole", "2025-12-12"),
        ("Sunniva Cole, December 12, 2025", "Sunniva Cole", "2025-12-12"),
        ("Sunniva Cole, Friday 12 December 2025", "Sunniva Cole", "2025-12-12"),
        ("Piotr Lasota, 4 listopada 2025", "Piotr Lasota", "2025-11-04"),
        ("Anke Dorn, 3. Juni 2025", "Anke Dorn", "2025-06-03"),
        ("Élise Morvan, le 3 juin 2025", "Élise Morvan", "2025-06-03"),
        ("Марина Лесова, 5 июня 2025", "Марина Лесова", "2025-06-05"),
        ("June 3, 2025 | Sunniva Cole", "Sunniva Cole", "2025-06-03"),
        ("June 3, 2025 7:41 AM EST Sunniva Cole", "Sunniva Cole", "2025-06-03T07:41-05:00"),
    ],
)
def test_a_name_beside_the_day(line: str, name: str, day: str) -> None:
    """Who stands before a day, or behind its time, wrote the story."""
    about = story_of(head(line)).about
    assert about.bylines == (name,)
    assert about.published is not None
    assert about.published.value == day


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Tuxwell, Nottshire, 12 December 2025", "Tuxwell, Nottshire"),
        ("Tuxwell, 12 December 2025", "Tuxwell"),
        ("New Marlow, 12 December 2025", "New Marlow"),
        ("San Telmo, 12 de diciembre de 2025", "San Telmo"),
        ("Lauwerberg, 3. Juni 2025", "Lauwerberg"),
        ("Madrid - 21 abr 2025 - 05:20 CEST", "Madrid"),
        ("Warszawa, 4 listopada 2025", "Warszawa"),
    ],
)
def test_a_place_before_the_day(line: str, place: str) -> None:
    """It is where the story comes from, and nobody's name."""
    story = story_of(head("Sunniva Cole", line))
    assert (story.about.place, story.about.bylines) == (place, ("Sunniva Cole",))
    assert story.about.published is not None
    alone = story_of(head(line)).about
    assert (alone.place, alone.bylines) == (place, ())


@pytest.mark.parametrize(
    "line",
    [
        "25 May 2025 Wembley Stadium",
        "World News, 14 March 2021",
        "Sunday, 14 March 2021",
        "Published Wed, 14 March 2021",
        "Stand: 14. März 2021",
    ],
)
def test_no_place_before_the_day(line: str) -> None:
    """A section, a day of the week, a word for a date."""
    about = story_of(head(line)).about
    assert (about.place, about.bylines) == (None, ())


def test_a_name_in_capitals_above_a_place_and_a_time() -> None:
    """As a Spanish paper has it, below a picture with its caption and who took it; above all that, two sections."""
    title = "Un pueblo de la sierra apaga solo el fuego que iba a desalojarlo"
    deck = "Los vecinos cavaron durante dos noches un cortafuegos de tres kilómetros"
    lines = ("SIERRA", title, deck, "Vecinos de San Telmo, el domingo.", "INÉS ROCA (EUROPA PRESS)", "LUIS PEÑA")
    text = head(*lines, "San Telmo - 18 AGO 2025 - 05:30 CEST", title="ESPAÑA")
    story = story_of(text)
    assert kinds(story)[:8] == ["promo", "promo", "title", "deck", "caption", "caption", "byline", "timestamp"]
    about = story.about
    assert (about.title, about.bylines, about.place) == (title, ("LUIS PEÑA",), "San Telmo")
    assert about.published is not None
    assert about.published.value == "2025-08-18T05:30+02:00"


@pytest.mark.parametrize(
    ("line", "place"),
    [("Reporting from Ashwell, N.H.", "Ashwell, N.H."), ("Reported from Lagos and Accra", "Lagos and Accra")],
)
def test_from_where_the_writer_reports(line: str, place: str) -> None:
    """Between writer and day; it is no text, so that the day is the story's."""
    story = story_of(head("By Sunniva Cole", line, "Sept. 3, 2025"))
    assert kinds(story)[1:4] == ["byline", "byline", "timestamp"]
    assert (story.about.bylines, story.about.place) == (("Sunniva Cole",), place)
    assert story.about.published is not None


def test_a_day_below_a_standfirst_that_reads_like_text() -> None:
    """A time below the writer is the story's, whatever stands above the writer."""
    lines = ("A village had four streets called Maple, and it had them for a hundred years. Then came a fire.",)
    story = story_of(head(*lines, "Share full article", "248", "By Sunniva Cole", "Sept. 3, 2025"))
    assert story.about.published is not None


@pytest.mark.parametrize(
    "line",
    [
        *("Born: 3 May 1938, in Accra", "Born 3 May 1938 in Accra", "Geboren: 3. Mai 1938", "Né le 3 mai 1938 à Lauwe"),
        *(
            "Nacido el 3 de mayo de 1938",
            "Nata il 3 maggio 1938",
            "Died: 19 January 2026, aged 87",
            "Родился: 3 мая 1938",
        ),
    ],
)
def test_dates_of_a_life(line: str) -> None:
    """They date no story, and are shown with it."""
    story = story_of(head(line))
    assert story.about.published is None
    assert ("paragraph", line) in parts(story)


def test_a_dateline_below_dates_of_a_life() -> None:
    """The text begins below them."""
    text = f"Ada Fenn, mapmaker of the bay\n\nBorn: 3 May 1938, in Accra\n\nHARROW BAY, Maine (AP) — {BODY}\n\n{MORE}\n"
    assert story_of(text).about.place == "Harrow Bay, Maine"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("3. Juni 2025, 19:12 Uhr Quelle: LAUWE ONLINE, dpa, AFP, kzi", "2025-06-03T19:12"),
        ("3. Juni 2025, 19:12 UhrQuelle: LAUWE ONLINE, dpa, AFP", "2025-06-03T19:12"),
        ("Stand: 03.06.2025, 19:12 Uhr | Quelle: dpa, AFP, Reuters, kzi, lby", "2025-06-03T19:12"),
        ("June 3, 2025 (Source: Harrow Post, Sunniva Cole, Associated Press)", "2025-06-03"),
    ],
)
def test_a_source_behind_the_day(line: str, day: str) -> None:
    """Whom a story is had from may be many words; what stands before them is the day."""
    story = story_of(head(line))
    assert ("timestamp", line) in parts(story)
    assert story.about.published is not None
    assert story.about.published.value == day


@pytest.mark.parametrize(
    "line",
    [
        "The bridge on June 3, 2025. Source: Harrow Post, Sunniva Cole, Associated Press",
        "Die Brücke am 3. Juni 2025, Bildquelle: LAUWE ONLINE, dpa, AFP, Reuters, kzi",
    ],
)
def test_a_source_behind_what_is_seen(line: str) -> None:
    """More than a day before a source is what is on a picture."""
    assert ("timestamp", line) not in parts(story_of(head(line)))


def test_from_where_on_two_lines() -> None:
    """A place below `Reporting from` belongs to it."""
    story = story_of(head("By Sunniva Cole", "Reporting from", "Ashwell", "Sept. 3, 2025"))
    assert ("byline", "Reporting from Ashwell") in parts(story)
    assert (story.about.bylines, story.about.place) == (("Sunniva Cole",), "Ashwell")


@pytest.mark.parametrize(
    "lines",
    [
        ("By Sunniva Cole", "BBC News"),
        ("Sunniva Cole", "BBC News, Harrow", "@sunnivacole"),
        ("18 hours ago", "Share", "Sunniva Cole", "BBC News", "Reporting from Ashwell"),
        ("By Sunniva Cole", "Reuters"),
    ],
)
def test_an_outlet_below_the_writer(lines: tuple[str, ...]) -> None:
    """It is whom the story was written for, and took no picture."""
    story = story_of(head(*lines))
    outlet = next(line for line in lines if line.startswith(("BBC", "Reuters")))
    assert (story.about.bylines, story.about.outlet) == (("Sunniva Cole",), outlet.partition(",")[0])
    assert ("byline", outlet) in parts(story)


def test_an_outlet_alone_between_writer_and_text() -> None:
    """Blank lines around it, it is whose the picture is: the story is of the agency in its dateline."""
    text = f"{TITLE}\n\nBy Sunniva Cole\n\nBBC News\n\nHARROW BAY (Reuters) - {BODY}\n\n{MORE}\n"
    story = story_of(text)
    assert (story.about.bylines, story.about.outlet) == (("Sunniva Cole",), "Reuters")


def test_a_word_for_a_time_on_a_line_of_its_own() -> None:
    """It belongs to the time below it, and an outlet to the writer above."""
    story = story_of(head("Published", "3 June 2025", "Share page", "By Sunniva Cole", "BBC News, Harrow"))
    assert kinds(story)[1:6] == ["timestamp", "timestamp", "promo", "byline", "byline"]
    assert (story.about.bylines, story.about.outlet) == (("Sunniva Cole",), "BBC News")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Door onze redacteur Wouter Blom", "17 september 2025 om 06:00"), "Wouter Blom"),
        (("By staff reporter Sunniva Cole", "3 June 2025"), "Sunniva Cole"),
        (("Von unserer Redakteurin Anke Dorn", "3. Juni 2025"), "Anke Dorn"),
        (("Марина Лесова, «Озёрский вестник»", "5 июня 2025"), "Марина Лесова"),
        (("Élise Morvan (Lauwe, envoyée spéciale)", "Publié le 3 juin 2025"), "Élise Morvan"),
        (("Author: Sunniva Cole", "3 June 2025"), "Sunniva Cole"),
        (("Autor: Luis Peña", "3 de junio de 2025"), "Luis Peña"),
        (("Auteur : Élise Morvan", "Publié le 3 juin 2025"), "Élise Morvan"),
        (("By Sunniva Cole Harbour Evening News", "3 June 2025"), "Sunniva Cole"),
        (("By", "", "Sunniva Cole", "3 June 2025"), "Sunniva Cole"),
        (("3 hours ago", "Share", "Save", "Sunniva Cole", "BBC News", "Reuters"), "Sunniva Cole"),
        (("3 hours ago", "Share", "Save", "Sunniva Cole", "Harbour Evening News, Fife"), "Sunniva Cole"),
        (("3 hours ago", "Share", "Save", "Sunniva Cole", "HTV News, Fife"), "Sunniva Cole"),
        (("Arts correspondent", "Sunniva Cole", "Tue 7 Mar 2023 13.05 GMT"), "Sunniva Cole"),
        (("Sunniva Cole", "Arts correspondent", "Tue 7 Mar 2023 13.05 GMT"), "Sunniva Cole"),
        (("By Sunniva Cole", "Health correspondent, East of the river", "Published 14 March 2025"), "Sunniva Cole"),
    ],
)
def test_writers_and_what_stands_beside_them(lines: tuple[str, ...], name: str) -> None:
    """An office before the name, an outlet or a place behind it, a label; above or below it on lines of their own."""
    story = story_of(head(*lines))
    assert story.about.bylines == (name,)
    assert not {"subhead", "deck", "caption"} & set(kinds(story)[1 : 1 + len(lines)][: lines.index(lines[-1])])


def test_a_zone_goes_on_with_nothing() -> None:
    """A line below a time is a line of its own, though the zone's letters are a word elsewhere."""
    story = story_of(head("Published Thu, Dec 4 2025 7:41 AM EST", "Sunniva Cole"))
    assert ("timestamp", "Published Thu, Dec 4 2025 7:41 AM EST") in parts(story)
    assert story.about.bylines == ("Sunniva Cole",)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Publicerad 2025-10-02 15.48", "2025-10-02T15:48"),
        ("2 oktober 2025, 15.48", "2025-10-02T15:48"),
        ("2 October 2025, page 15.48 of 20", "2025-10-02"),
    ],
)
def test_a_full_stop_between_hour_and_minute(line: str, value: str) -> None:
    """Where the two are all that follows the day."""
    published = story_of(head(line)).about.published
    assert published is not None
    assert published.value == value


@pytest.mark.parametrize(
    "slug", ["BC-EU--Flood Talks, 2nd Ld-Writethru", "AM-US--Harbor Fire", "Flood-Talks, 1st Ld-Writethru"]
)
def test_what_an_agency_files_a_story_under(slug: str) -> None:
    """It is no headline, and a word to editors is a note."""
    text = f"{slug}\nEds: Updates with quote.\n\nBUCHAREST, Romania (AP) — {BODY}\n\n{MORE}\n"
    story = story_of(text)
    assert kinds(story)[:3] == ["promo", "note", "paragraph"]
    assert story.title.derived
    assert story.about.place == "Bucharest, Romania"


def test_a_warning_of_an_old_story() -> None:
    """It is a note, and the deck below it one."""
    lines = ("This article is more than 2 years old", "Engineers say that the pier was never fit for lorries")
    story = story_of(head(*lines, "Sunniva Cole", "Tue 7 Mar 2023 13.05 GMT"))
    assert kinds(story)[:5] == ["title", "note", "deck", "byline", "timestamp"]
