"""Outlet, place and date before the first sentence, or on a line of their own."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, story_of
from tui_reader.anatomy.datelines import DASHES, as_place, dateline_alone, dateline_before, is_dateline

SENTENCE = "The bank was shut on Monday."

INLINE = """
LONDON, March 5 (Reuters) - |London|Reuters|
LONDON, March 5, 2016 (Reuters) - |London|Reuters|2016-03-05
Madrid, 5 mar (EFE).- |Madrid|EFE|
CIUDAD DE MÉXICO, 5 mar (EFE) .- |Ciudad de México|EFE|
Ciudad de México (EFE).- |Ciudad de México|EFE|
PARIS, 5 mars (AFP) - |Paris|AFP|
PARIS, 5 mars 2016 (AFP) – |Paris|AFP|2016-03-05
BEIJING, Nov. 3 (Xinhua) -- |Beijing|Xinhua|
Berlin (dpa) - |Berlin|dpa|
Berlin/München (dpa/lby) - |Berlin/München|dpa/lby|
New York CNN — |New York|CNN|
Hong Kong (CNN Business)|Hong Kong|CNN Business|
Seoul, South Korea (CNN) -- |Seoul, South Korea|CNN|
(CNN) -- ||CNN|
WASHINGTON (AP) — |Washington|AP|
WASHINGTON, D.C. (AP) — |Washington, D.C.|AP|
WASHINGTON, March 5 — |Washington||
St. Louis, Mo. (AP) — |St. Louis, Mo.|AP|
ST. LOUIS, Mo. (AP) — |St. Louis, Mo.|AP|
SAN JOSE, Calif. — |San Jose, Calif.||
LOS ANGELES — |Los Angeles||
PORT-AU-PRINCE, Haiti (AP) — |Port-au-Prince, Haiti|AP|
RIO DE JANEIRO (Reuters) - |Rio de Janeiro|Reuters|
COX’S BAZAR, Bangladesh (AP) — |Cox’s Bazar, Bangladesh|AP|
MOSCOW. March 5 (Interfax) - |Moscow|Interfax|
Berlin, 29. November 2022. |Berlin||2022-11-29
NEW YORK, NY – July 5, 2016 – |New York, NY||2016-07-05
(ANSA) - ROMA, 5 MAR - |Roma|ANSA|
HARROW BAY (Coastal Courier) — |Harrow Bay|Coastal Courier|
LAUW. |Lauw||
واشنطن (رويترز) - |واشنطن|رويترز|
（北京讯）|北京||
【東京共同】|東京|共同|
【ワシントン＝山田太郎】|ワシントン||
[東京 ５日 ロイター] - |東京|ロイター|
【6月18日 AFP】||AFP|
（新华社北京5月30日电）|北京|新华社|
（北京综合讯）|北京||
新华社北京5月30日电|北京|新华社|
（中央社記者王小明台北30日電）||中央社|
(서울=연합뉴스) |서울|연합뉴스|
"""


@pytest.mark.parametrize("row", INLINE.strip().split("\n"))
def test_before_the_first_sentence(row: str) -> None:
    """Place, outlet and, where the year is told, date; what follows is the sentence."""
    dateline, place, outlet, date = row.split("|")
    text = dateline + SENTENCE
    found = dateline_before(text, text.split())
    assert found is not None
    assert (found.place or "", found.outlet or "") == (place, outlet)
    assert (found.date.value if found.date else "") == date
    assert text[found.end :].lstrip(DASHES + "-. ") == SENTENCE


@pytest.mark.parametrize(
    "text",
    [
        "Trump — The man and his money, told by those who know both.",
        "TRUMP — is what the sign said, and nobody took it down.",
        "NATO — The alliance met on Monday.",
        "Apple (AAPL) — shares in which rose by a hair — is a company.",
        "Jane Roe (D-Texas) — The senator voted against it.",
        "In Paris (AFP) - The talks went on.",
        "Bees, wasps and hornets — The three are at home here.",
        "The bridge — A short history of it.",
        "Redacción Internacional, 5 mar (EFE).- El gobierno dijo que no.",
        "【写真】The mayor on the quay.",
        "（图片）The mayor on the quay.",
        "新华社 has a house here.",
    ],
)
def test_no_place_is_guessed(text: str) -> None:
    """A name in mixed case before a dash, a word in capitals, a party in brackets: none is a dateline."""
    assert dateline_before(text, text.split()) is None


@pytest.mark.parametrize(
    ("line", "place", "outlet"),
    [
        ("LONDON, March 5 (Reuters) -", "London", "Reuters"),
        ("Madrid, 5 mar (EFE).-", "Madrid", "EFE"),
        ("New York CNN —", "New York", "CNN"),
        ("Seoul, South Korea CNN  —\u00a0", "Seoul, South Korea", "CNN"),
        ("St. Louis, Mo. (AP) —", "St. Louis, Mo.", "AP"),
        ("Da Nang (AFP)", "Da Nang", "AFP"),
        ("Da Nang City (AFP) -", "Da Nang City", "AFP"),
        ("WASHINGTON —", "Washington", None),
        ("（北京讯）", "北京", None),
        ("【東京共同】", "東京", "共同"),
    ],
)
def test_alone_on_a_line(line: str, place: str | None, outlet: str | None) -> None:
    """The same on a line of their own are a part of the story, and tell where and for whom."""
    assert is_dateline(line.strip())
    found = dateline_alone(" ".join(line.split()))
    assert (found.place, found.outlet) == (place, outlet)
    body = "The bridge over Harrow Bay is closed to everything that moves, and nobody can say for how long."
    story = story_of(f"Council shuts bridge\n\n{line}\n\n{body}")
    assert kinds(story) == ["title", "dateline", "paragraph"]
    assert (story.about.place, story.about.outlet) == (place, outlet)


def test_the_date_of_a_dateline_tells_when() -> None:
    """Only where nothing better does, and only with its year."""
    body = "The bridge is closed to everything that moves, and nobody in the county can say for how long."
    for head, value in (("", "2016-03-05"), ("Council shuts bridge\n\n6 March 2016\n\n", "2016-03-06")):
        published = story_of(f"{head}LONDON, March 5, 2016 (Reuters) - {body}").about.published
        assert published is not None
        assert published.value == value
    assert story_of(f"LONDON, March 5 (Reuters) - {body}").about.published is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("HARROW BAY", "Harrow Bay"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("D.C.", "D.C."),
        ("The Hague", "The Hague"),
        ("", None),
    ],
)
def test_places_are_written_as_people_write_them(text: str, place: str | None) -> None:
    """Capitals go, small words inside a name stay small."""
    assert as_place(text) == place


@pytest.mark.parametrize("word", ["RÉCIT", "REPORTAGE", "KOMMENTAR", "ENTREVISTA", "ANALISI"])
def test_what_sort_of_story_it_is_is_no_place(word: str) -> None:
    """In capitals before a dash, as places are."""
    body = "The bridge over Harrow Bay is closed to everything that moves, and nobody can say for how long."
    assert story_of(f"Council shuts bridge\n\nBy Ada Fenn\n\n{word} - {body}\n\n{body}").about.place is None


LEAD = "game of six goals was decided by a spaniel, which took the ball from the feet of the keeper near the end."


@pytest.mark.parametrize(
    ("place", "text", "after"),
    [
        ("Orrin Park", f"Orrin Park — A {LEAD}", "“I have played with worse,” Fenn said. Rain is rare in Orrin Park."),
        (
            "Harrow",
            f"Harrow – The {LEAD} Nothing like it was seen at Harrow.",
            "“I have played with worse,” Fenn said.",
        ),
        (
            "Bad Ferrow",
            "Bad Ferrow — Die Brücke über den Fluss ist gesperrt, und niemand weiß, für wie lange sie es bleibt.",
            "In Bad Ferrow steht seit drei Wochen alles still, sagte Fenn.",
        ),
        (
            "Saint-Lauw",
            "Saint-Lauw — Le pont est fermé à tout ce qui roule, et personne ne sait pour combien de temps.",
            "Les bateaux s'arrêtent près de la digue, et en Saint-Lauw rien ne bouge.",
        ),
        (
            "Puerto Corvo",
            "Puerto Corvo — El puente está cerrado a todo lo que se mueve, y nadie sabe por cuánto tiempo.",
            "Nadie trabaja en Puerto Corvo desde el lunes.",
        ),
    ],
)
def test_a_place_in_mixed_case_before_a_dash(place: str, text: str, after: str) -> None:
    """It is the story's place where the story says what is there."""
    story = story_of(f"A dog decides the match of the year\n\n{text}\n\n{after}")
    assert story.about.place == place


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("Ada Fenn", "She was loved by all who crossed the water on it."),
        ("Ada Fenn", "The town put its trust in Ada Fenn’s drawings, and in her."),
        ("Coffee", "It has never cost so much as in this year, and nobody knows why."),
        ("Grief", "It is a film that stays with those who see it."),
        ("Iran, Israel", "The price of oil rose at once, in Iran, too."),
        ("Harrow", "The fair is held in Harrow-on-the-Water."),
    ],
)
def test_a_name_of_which_nothing_says_that_it_is_a_place(name: str, after: str) -> None:
    """Whoever or whatever is named before a dash: that nobody of the name speaks makes no place of it."""
    text = f"{name} — The woman who built the bridge at the old harbour died on Monday aged 91, the town said."
    assert story_of(f"A dog decides the match of the year\n\n{text}\n\n{after}").about.place is None


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (f"Danny Oke — A {LEAD}", "“I have played with worse,” Oke said."),
        (f"Danny Oke — A {LEAD}", "The dog ran away with what was not its own. That left Oke without a ball."),
        (f"Danny Oke — The best of them — says that a {LEAD}", "Nobody knows more of it than that."),
        (f"Analysis — The {LEAD}", "Nobody knows more of it than that."),
        (f"Match Report — The {LEAD}", "Nobody knows more of it than that."),
        (f"Monday — The {LEAD}", "Nobody knows more of it than that."),
        (f"Fenn Lind — Bo Dorn — A {LEAD}", "Nobody knows more of it than that."),
    ],
)
def test_a_name_before_a_dash_that_is_no_place(text: str, after: str) -> None:
    """Somebody who is called by the last name later, or says something; what kind of story it is; a day."""
    assert story_of(f"A dog decides the match of the year\n\n{text}\n\n{after}").about.place is None
