"""Who wrote a story, and for whom."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, story_of
from tui_reader.anatomy.bylines import names_in

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."

BYLINES = """
By Ada Fenn, Coastal Courier|Ada Fenn|Coastal Courier
By Ada Fenn and Bo Lind|Ada Fenn; Bo Lind|
By Ada Fenn and Bo Lind, CNN|Ada Fenn; Bo Lind|CNN
By Ada Fenn and Bo Lind, CNN Correspondents|Ada Fenn; Bo Lind|CNN
By Ada Fenn and Bo Lind, Staff Writers|Ada Fenn; Bo Lind|
By Ada Fenn, Bo del Valle and Cy Noor, CNN|Ada Fenn; Bo del Valle; Cy Noor|CNN
Analysis by Ada Fenn, CNN Senior Supreme Court Analyst|Ada Fenn|CNN
By ADA FENN and BO LIND Associated Press|ADA FENN; BO LIND|Associated Press
By ADA FENN AP Business Writer|ADA FENN|AP
By Ada Fenn, BBC News, New York|Ada Fenn|BBC News
By Ada Fenn For Mailonline|Ada Fenn|Mailonline
By Ada Fenn And Bo Lind For The Mail On Sunday|Ada Fenn; Bo Lind|The Mail On Sunday
By Ada Fenn of the Coastal Courier|Ada Fenn|Coastal Courier
By Ada Fenn, Special to CNN|Ada Fenn|CNN
By Ada Fenn, Political correspondent|Ada Fenn|
By Ada Fenn Political correspondent|Ada Fenn|
By Ada FennStaff Writer|Ada Fenn|
By Ada Fenn, Bo Lind and 2 more|Ada Fenn; Bo Lind|
By Ada Fenn, Bo Lind, Cy Noor and 3 others|Ada Fenn; Bo Lind; Cy Noor|
By Ada Fenn + 2 more|Ada Fenn|
Von Ada Fenn und 2 weiteren|Ada Fenn|
From Ada Fenn|Ada Fenn|
From Ada Fenn in Berlin|Ada Fenn|
Ein Kommentar von Ada Fenn|Ada Fenn|
Eine Analyse von Ada Fenn und Bo Lind|Ada Fenn; Bo Lind|
Ein Gastbeitrag von Ada Fenn|Ada Fenn|
Aus Berlin berichtet Ada Fenn|Ada Fenn|
J. Dorn/dpa|J. Dorn|dpa
Ada Fenn/Reuters|Ada Fenn|Reuters
By Ada Fenn/AP|Ada Fenn|AP
Von Ada Fenn, dpa|Ada Fenn|dpa
Ada Fenn in Berlin|Ada Fenn|
Ada Fenn, Berlin correspondent|Ada Fenn|
Ada Fenn Berlin correspondent|Ada Fenn|
By Ada Fenn, Berlin correspondent|Ada Fenn|
By Ada Fenn, New York and Bo Lind, London|Ada Fenn; Bo Lind|
Von Ada Fenn, Hamburg, und Bo Lind, Kiel|Ada Fenn; Bo Lind|
Von Ada Fenn, Bo Lind und Cy Noor, Lauwe|Ada Fenn; Bo Lind; Cy Noor|
Un análisis de Ada Fenn|Ada Fenn|
Texto: Ada Fenn|Ada Fenn|
Propos recueillis par Ada Fenn|Ada Fenn|
A commentary by Ada Fenn|Ada Fenn|
Written by Ada Fenn and edited by Bo Lind|Ada Fenn|
By Ada Fenn, photographs by Bo Lind|Ada Fenn|
By Ada Fenn in London and Bo Lind in Paris|Ada Fenn; Bo Lind|
By Ada Fenn (@adafenn)|Ada Fenn|
By Ada Fenn ada.fenn@example.org|Ada Fenn|
By Ada Fenn, Coastal Courier • 5 min read|Ada Fenn|Coastal Courier
By Ada Fenn1|Ada Fenn|
By Emily Post|Emily Post|
Story by Ada Fenn • 3h|Ada Fenn|
By CNN’s Ada Fenn and Bo Lind|Ada Fenn; Bo Lind|CNN
Ada Fenn, Bo Lind, Cy Noor|Ada Fenn; Bo Lind; Cy Noor|
By Ada Fenn, Bo del Valle, Cy Noor, CNN|Ada Fenn; Bo del Valle; Cy Noor|CNN
By Ada Fenn, Bo de la Cruz, Cy Noor, CNN|Ada Fenn; Bo de la Cruz; Cy Noor|CNN
By Ada Fenn, Bo Lind, Cy Noor, Coastal Courier|Ada Fenn; Bo Lind; Cy Noor|Coastal Courier
By Ada Fenn, Bo J. Lind, CNN|Ada Fenn; Bo J. Lind|CNN
By Ada Fenn, Oxford, Ohio, AP|Ada Fenn|AP
By Ada Fenn, Kyiv, Ukraine, BBC News|Ada Fenn|BBC News
By Ada Fenn, Novi Sad, Reuters|Ada Fenn|Reuters
By Ada Fenn, White House, CNN|Ada Fenn|CNN
By Ada Fenn, Prime Minister, AP|Ada Fenn|AP
By Ada Fenn, Sri Lanka, and Bo Lind, Nepal|Ada Fenn; Bo Lind|
By Ada Fenn, Bo Lind, Staff Writers|Ada Fenn; Bo Lind|
By Ada Fenn, New Vell, CNN|Ada Fenn|CNN
By Ada Fenn, Bo Lind/AP|Ada Fenn; Bo Lind|AP
Von Ada Fenn und Bo Lind, Lauwe/Kiel|Ada Fenn; Bo Lind|
Von Ada Fenn, Lauwe/Kiel|Ada Fenn|
By Ada Fenn, Lauwe/New York|Ada Fenn|
By Ada Fenn, Bo/Cy Lind|Ada Fenn; Bo; Cy Lind|
By Ada Fenn, The Harrower/HarrowLive|Ada Fenn|The Harrower/HarrowLive
By Ada Fenn; Editing by Bo Lind|Ada Fenn|
By Ada Fenn and Bo Lind, additional reporting by Cy Noor|Ada Fenn; Bo Lind|
Von Ada Fenn und Bo Lind, Lauwer Anzeiger|Ada Fenn; Bo Lind|Lauwer Anzeiger
Von Ada Fenn, Berlin|Ada Fenn|
Par Maëlle Kerdoncuff, Le Courrier de Corvo|Maëlle Kerdoncuff|Le Courrier de Corvo
Par Ada Fenn avec AFP|Ada Fenn|
Par Le Monde avec AFP||Le Monde
Par Le Littoral avec AFP||Le Littoral
By Le Minh|Le Minh|
By Le Phuong and Ada Fenn|Le Phuong; Ada Fenn|
Par El Mehdi|El Mehdi|
Par Ouest-France||Ouest-France
Par franceinfo avec AFP||franceinfo
Von dpa||dpa
Par La rédaction||
di Redazione online||
Rivages et AFP||Rivages
By Sukarno and Reuters|Sukarno|Reuters
Von Mimi und dpa|Mimi|dpa
BBC News Mundo||BBC News Mundo
CNN Español||CNN Español
De notre correspondant à Rome, Ada Fenn|Ada Fenn|
Di Ada Fenn|Ada Fenn|
Por Ada Fenn, g1|Ada Fenn|g1
Por Juana de la Cruz y Pedro Ruiz|Juana de la Cruz; Pedro Ruiz|
BBC News||BBC News
By Associated Press||Associated Press
Reuters||Reuters
CNN Staff||CNN
Guardian staff and agencies||Guardian
Par Ada Fenn (Tolmouth, correspondante)|Ada Fenn|
By ADA FENN and BO LIND Staff Writers|ADA FENN; BO LIND|
By Staff and wire reports||
Opracowanie: Ada Fenn|Ada Fenn|
Von unserem Korrespondenten Ada Fenn, Wien|Ada Fenn|
Van onze verslaggever Ada Fenn|Ada Fenn|
Dal nostro inviato Ada Fenn|Ada Fenn|
By Evening Star, Evening Star||Evening Star
By Evening Star||Evening Star
By Harbour Post reporter||Harbour Post
记者 张伟 北京报道|张伟|
Ada Fenn at Harle Road|Ada Fenn|
By POLITICO staff||POLITICO
كتب: أحمد علي|أحمد علي|
文／王小明|王小明|
記者 王小明／台北報導|王小明|
记者：王小明 李強|王小明; 李強|
（记者 王小明）|王小明|
文＝山田 太郎|山田太郎|
홍길동 기자|홍길동|
"""


@pytest.mark.parametrize("row", BYLINES.strip().split("\n"))
def test_names_and_outlets(row: str) -> None:
    """Persons are names, outlets are outlets; roles, places and addresses are neither."""
    byline, names, outlet = row.split("|")
    assert names_in(byline) == (tuple(names.split("; ")) if names else (), outlet or None)
    story = story_of(f"Council shuts bridge over the bay\n\n{byline}\n\n30 May 2016\n\n{BODY}\n\n{BODY}")
    assert kinds(story)[:3] == ["title", "byline", "timestamp"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_outlet_below_the_byline(gap: str) -> None:
    """It is no second writer."""
    story = story_of(
        f"Council shuts bridge over the bay\n\nBy Ada Fenn{gap}Evening Star\n\n30 May 2016\n\n{BODY}\n\n{BODY}"
    )
    assert (story.about.bylines, story.about.outlet) == (("Ada Fenn",), "Evening Star")


@pytest.mark.parametrize(
    "byline",
    [
        "By Ada Fenn, Bo Lind\nand Cy Noor",
        "By Ada Fenn,\nBo Lind\nand Cy Noor",
        "By Ada Fenn, Bo Lind and\nCy Noor",
        "By Ada Fenn, Bo Lind\n\nand\n\nCy Noor",
        "Von Ada Fenn, Bo Lind\nund Cy Noor, Lauwe",
        "Av Ada Fenn, Bo Lind\noch Cy Noor",
    ],
)
def test_a_byline_of_several_lines(byline: str) -> None:
    """It goes on below where `and` or a comma parts the lines: all names are writers, no line is a headline."""
    story = story_of(f"Council shuts bridge over the bay\n\n{byline}\n\n30 May 2016\n\n{BODY}\n\n{BODY}")
    assert story.about.bylines == ("Ada Fenn", "Bo Lind", "Cy Noor")
    lines = len(byline.split("\n\n" if "\n\n" in byline else "\n"))
    assert kinds(story)[: lines + 2] == ["title", *["byline"] * lines, "timestamp"]


@pytest.mark.parametrize("gap", ["\nand ", " and\n"])
def test_a_second_line_with_an_outlet(gap: str) -> None:
    """It is no writer, though `and` parts it from one."""
    story = story_of(f"Council shuts bridge over the bay\n\nBy Ada Fenn{gap}Harrow Post\n\n{BODY}\n\n{BODY}")
    assert (story.about.bylines, story.about.outlet) == (("Ada Fenn",), "Harrow Post")


@pytest.mark.parametrize("line", ["en Soria", "i Lauwe"])
def test_a_second_line_with_a_place(line: str) -> None:
    """It is no writer, though the word before it parts names in other languages."""
    story = story_of(f"Council shuts bridge over the bay\n\nBy Ada Fenn\n{line}\n\n{BODY}\n\n{BODY}")
    assert story.about.bylines == ("Ada Fenn",)


@pytest.mark.parametrize("place", ["Soria", "PARATY"])
@pytest.mark.parametrize("name", ["ANA BELÉN RUIZ", "Ana Ruiz"])
def test_a_place_below_the_writer(name: str, place: str) -> None:
    """On a line of its own, before the time; it is no writer."""
    deck = "The council wants five years and hens"
    head = f"Council raffles a house\n\n{deck}\n\n{name}\n\n{place}\n\nUpdated 30 May 2016"
    story = story_of(f"{head}\n\n{BODY}\n\n{BODY}")
    assert kinds(story)[2:5] == ["byline", "byline", "timestamp"]
    assert story.about.bylines == (name,)


@pytest.mark.parametrize("byline", ["By", "cpm", "De notre correspondant", "Redaktion", ""])
def test_nobody(byline: str) -> None:
    """Initials in small letters, an office without a name: nobody is named."""
    assert names_in(byline) == ((), None)


@pytest.mark.parametrize(
    "byline",
    [
        "By Ada Fenn, 14 March 2021",
        "By Ada Fenn | 14 March 2021 10:15",
        "Ada Fenn | 14 March 2021 10:15",
        "Ada Fenn • March 14, 2021",
        "By Ada Fenn March 14, 2021",
        "By Ada Fenn on Sunday, March 14, 2021",
        "By Ada Fenn, March 14, 2021 10:15 AM",
        "By ADA FENN — March 14, 2021",
        "By Ada Fenn | Published March 14, 2021",
        "Von Ada Fenn, 14.03.2021",
        "Von Ada Fenn 14. März 2021, 10:15 Uhr",
        "Par Ada Fenn, le 14 mars 2021",
        "Por Ada Fenn, 14 de marzo de 2021",
        "Di Ada Fenn, 14 marzo 2021",
        "March 14, 2021 By Ada Fenn",
        "Posted March 14, 2021 by Ada Fenn",
        "March 14, 2021, 10:15 AM | By Ada Fenn, Coastal Courier",
        "Le 14 mars 2021 à 10h15 par Ada Fenn",
        "Ada Fenn, Harrow correspondent, Sunday 14 March 2021",
        "Ada Fenn, envoyée spéciale à Lauwe, 14 mars 2021",
    ],
)
def test_names_and_a_date_on_one_line(byline: str) -> None:
    """It is a byline, and tells when, too."""
    story = story_of(f"Council shuts bridge over the bay\n\n{byline}\n\n{BODY}\n\n{BODY}")
    assert kinds(story)[:3] == ["title", "byline", "paragraph"]
    assert tuple(name.title() for name in story.about.bylines) == ("Ada Fenn",)
    assert story.about.published and story.about.published.value.startswith("2021-03-14")


@pytest.mark.parametrize(
    "line",
    ["Harrow Bay, 14 March 2021", "World News | 14 March 2021", "BBC News | 14 March 2021", "Sunday - 14 March 2021"],
)
def test_a_date_after_no_name(line: str) -> None:
    """A place, a section, an outlet, a day of the week."""
    story = story_of(f"Council shuts bridge over the bay\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert kinds(story)[1] == "timestamp"
    assert story.about.bylines == ()


@pytest.mark.parametrize("zone", ["Eastern Daylight Time", "Central European Time", "British Summer Time"])
def test_a_zone_is_nobody(zone: str) -> None:
    """Though it is written in full behind a time."""
    line = f"May 30, 2016 at 2:35 p.m. {zone}"
    story = story_of(f"Council shuts bridge over the bay\n\nBy Ada Fenn\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert kinds(story)[:3] == ["title", "byline", "timestamp"]
    assert story.about.bylines == ("Ada Fenn",)


@pytest.mark.parametrize(
    "head",
    [
        "Ada Fenn, mayor and editor, shot on 14 March 2021",
        "Bo Lind, Star Reporter, Dies 14 March 2021",
        "Ada Fenn, Chief Editor, 12 May 1931 – 3 June 2021",
        "Ada Fenn, Harrow correspondent, 12 May 1931 – 3 June 2021",
    ],
)
def test_a_headline_with_an_office_and_a_day(head: str) -> None:
    """It is no byline."""
    assert kinds(story_of(f"{head}\n\nBy Bo Lind\n\n{BODY}\n\n{BODY}"))[:2] == ["title", "byline"]


def test_a_picture_of_a_writer() -> None:
    """Its day is not the story's."""
    told = "Ada Fenn, former editor, 12 May 2001"
    story = story_of(f"Council shuts bridge over the bay\n\nBy Ada Fenn\n\n{told}\n\n{BODY}\n\n{BODY}")
    assert story.about.published is None


def test_a_date_beside_a_name_goes() -> None:
    """What says when is no part of the name."""
    for byline in ("Ada Fenn Stand: 05. Februar 2020", "By Ada Fenn 30 May 2016", "By Ada Fenn Updated 2:35 PM"):
        assert names_in(byline) == (("Ada Fenn",), None)


def test_a_sentence_is_no_byline() -> None:
    """Though it begins with a word for a writer's office."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n記者は橋の上で一晩を過ごし、船を数えた。\n\n{BODY}")
    assert kinds(story)[2] == "paragraph"


@pytest.mark.parametrize("name", ["The Committee", "The Parish Council", "The Editorial Board", "The Parents"])
def test_those_who_sign_together(name: str) -> None:
    """A body of people behind `The` is the writer, no outlet."""
    assert names_in(f"By {name}") == ((name,), None)
    assert story_of(f"Council shuts the bridge\n\nBy {name}\n\nThe bridge is shut.").about.outlet is None


@pytest.mark.parametrize("name", ["The Lowland", "The Guardian", "The Media Group"])
def test_an_outlet_behind_an_article(name: str) -> None:
    """It signs for itself."""
    assert names_in(f"By {name}") == ((), name)
