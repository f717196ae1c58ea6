"""Titles made up from the lead, and what a story's text says of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import story_of
from tui_reader.anatomy import dissect
from tui_reader.anatomy.cues import words as stop_words
from tui_reader.anatomy.headline import MAX_WORDS, derived
from tui_reader.anatomy.language import language_of
from tui_reader.formats import file_source, read


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("The ferry sank.", "The ferry sank"),
        (
            "The Syrian opposition’s chief peace negotiator, Mohammad Alloush, has resigned over the failure of peace "
            "talks to end it.",
            "The Syrian opposition’s chief peace negotiator has resigned",
        ),
        (
            "The shoebox that was given up for lost has ended its first winter of work with 186 warnings, of which 37 "
            "were new.",
            "The shoebox has ended its first winter of work with 186 warnings",
        ),
        (
            "It took 174 days, two cancelled attempts and one night without wind, but on Thursday a ring of steel sat "
            "down.",
            "It took 174 days, two cancelled attempts and one night without wind",
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
    assert len(title.split()) < 2 or title.split()[-1].lower() not in stop_words("STOP_WORDS")


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("三十一人が死亡した、と当局者が明らかにした。" * 5, "三十一人が死亡した、と当局者が明らかにした"),
        ("港の橋は春まで閉鎖される。町議会が決めた。", "港の橋は春まで閉鎖される"),
        (
            "市政府今天宣布，港口大桥将关闭到明年春天，工程师在桥墩上发现了九条裂缝，渡轮将增加班次以运送居民和货物。",
            "市政府今天宣布，港口大桥将关闭到明年春天，工程师在桥墩上发现了九条裂缝",
        ),
        (
            "市政府今天宣布港口大桥将关闭到明年春天因为工程师在桥墩上发现了九条裂缝的渡轮将将增加班次以运送居民的货物。",
            "市政府今天宣布港口大桥将关闭到明年春天因为工程师在桥墩上发现了九条裂缝",
        ),
    ],
)
def test_a_title_in_a_script_without_spaces(lead: str, title: str) -> None:
    """The first sentence, or what of it ends at a mark; not ending on a particle."""
    assert derived(lead) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Hamburg. Ada Fenn steht auf der Brücke und zählt die Schiffe.",
            "Ada Fenn steht auf der Brücke und zählt die Schiffe",
        ),
        (
            "The man who made calls to the ferry office has been sent home for six months by the county judge.",
            "The man has been sent home for six months",
        ),
        ("But a new bridge will be built over the bay.", "A new bridge will be built over the bay"),
        (
            "Sky-high tides have won the long war for the rights to scan the old quay, the harbour master said.",
            "Sky-high tides have won the long war for the rights",
        ),
        (
            "Preventing floods is one of the most important challenges facing our own old town today, he said.",
            "Preventing floods is one of the most important challenges",
        ),
        (
            "The council faced stiff local and foreign criticism on Tuesday over its plan to shut the quay, it said.",
            "The council faced stiff local and foreign criticism",
        ),
        (
            "A row about bees, a bridge and the ferry of the bay looks like it is coming to an end.",
            "A row about bees, a bridge…",
        ),
        (
            "Er fragte: „Wer hat das getan?“ und ging dann schnell über die Brücke zurück nach Hause zu Frau.",
            "Er fragte: „Wer hat das getan?“",
        ),
    ],
)
def test_where_a_title_ends(lead: str, title: str) -> None:
    """Where the clause does; a verb is kept, and nothing that waits for more."""
    assert derived(lead, language_of([lead]) or "en") == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "The council of Harrow, which has argued since the spring over who must pay for a bridge that nobody is "
            "allowed "
            "to cross, said on Friday that it would vote.",
            "The council of Harrow said that it would vote",
        ),
        (
            "“Nobody asked for this,” said Fenna Aukes, 68, as she waded into the water in which, a day before, the "
            "boat had sunk.",
            "“Nobody asked for this,” said Fenna Aukes",
        ),
        (
            "While the town slept, a barge broke loose from the quay and struck the third pier of the old bridge.",
            "A barge broke loose from the quay",
        ),
        (
            "In a letter that took her nine weeks to write, the harbour master on Monday threw out the plan that "
            "was to save "
            "the quay.",
            "The harbour master on Monday threw out the plan",
        ),
        (
            "A diver who neighbours say had been living under the bridge since the flood of last year was found on "
            "Sunday "
            "after a dog barked.",
            "A diver was found on Sunday after a dog barked",
        ),
        (
            "Ada Fenn, the first keeper of the light, and her brother, the painter Bo Fenn, have sold their boat to "
            "the town.",
            "Ada Fenn and her brother have sold their boat to the town",
        ),
        (
            "Goats from all over the county, led by children and by shepherds who had not slept for two days, on "
            "Friday took "
            "the bridge.",
            "Goats from all over the county took the bridge",
        ),
        (
            "Wenn der Fährmann schläft, ist es für die Letzten am Kai schon zu spät geworden.",
            "Es ist für die Letzten am Kai schon zu spät geworden",
        ),
        (
            "Nach dem Bruch eines Pfeilers an der alten Brücke haben die Taucher am Montag neun Risse gefunden.",
            "Die Taucher haben am Montag neun Risse gefunden",
        ),
        (
            "Le conseil de Kerval, qui avait promis un pont à ses habitants, a dit lundi qu’il y renonçait faute de "
            "moyens.",
            "Le conseil de Kerval a dit qu’il y renonçait faute de moyens",
        ),
    ],
)
def test_a_made_up_title_is_a_whole_clause(lead: str, title: str) -> None:
    """What stands before or inside the main clause is left out where the clause would not be whole otherwise."""
    assert derived(lead, language_of([lead]) or "en") == title


LEADS = """
When the last train left Oldmere station on Friday night, only four passengers and a dog were on board.
= Only four passengers and a dog were on board
The harbour authority, the ferry company, the fishermen's union and the council have agreed to share the cost of a dam.
= The harbour authority and others have agreed
A fire that broke out in a warehouse in Lisse about 11 p.m. on Tuesday has been brought under control, officials said.
= A fire has been brought under control
If the strike goes ahead next week, some 40,000 commuters will have to find another way to work.
= If the strike goes ahead next week…
Three people, including a girl of twelve, were killed when a crane collapsed onto a row of houses in Trevane.
= Three people were killed
There are, it turns out, two ways to cook an egg on a glacier, and neither of them is worth the trouble that it takes.
= There are two ways to cook an egg on a glacier
Once a week, on Thursdays, the bakers of Old Harl give away what they have not sold.
= The bakers of Old Harl give away what they have not sold
Here is the thing. The new library in Dunwick was wanted by nobody.
= The new library in Dunwick was wanted by nobody
A maker of umbrellas, which employs 9,000 people in four countries, said that it would close two of its factories.
= A maker said that it would close two of its factories
A judge ruled on Wednesday that the owner of a noisy cockerel must keep it indoors until eight in the morning.
= The owner of a noisy cockerel must keep it indoors
For eleven years, Joan Marlow has written a letter to the council every Monday to complain about a lamp post.
= Joan Marlow has written a letter to the council every Monday
Bakers across the country are warning that the price of bread could double by Christmas if the harvest fails again.
= The price of bread could double if the harvest fails again
The first wolf to be seen in the forest of Sarn in 140 years has been hit by a car.
= The first wolf to be seen has been hit by a car
Anyone who has ever missed the last bus from Carrow will know the name of Dennis Pike.
= Anyone who has ever missed the last bus…
Wenn die Fähre um sechs Uhr ablegt, sitzt Jonte Petersen schon seit einer Stunde am Steuer.
= Jonte Petersen sitzt schon seit einer Stunde am Steuer
Nach dem Brand in einer Halle im Hafen sucht die Polizei nach einem Mann, der kurz vorher dort gesehen wurde.
= Die Polizei sucht nach einem Mann, der kurz vorher dort gesehen wurde
Im Streit um den Ausbau der Straße haben sich Land, Gemeinden und Naturschützer auf einen Kompromiss geeinigt.
= Land, Gemeinden und Naturschützer haben sich auf einen Kompromiss geeinigt
Der frühere Bürgermeister von Norderfelde, Karl Brandt, muss wegen Untreue für zwei Jahre ins Gefängnis.
= Der frühere Bürgermeister von Norderfelde muss wegen Untreue ins Gefängnis
In der Nacht zum Sonntag ist im Zoo von Branitz ein junges Nashorn geboren worden, das erste seit zwölf Jahren.
= Ein junges Nashorn ist im Zoo von Branitz geboren worden
Ein Lkw-Fahrer hat am Montag auf der A7 bei Kellburg dreißig Tonnen Äpfel verloren und damit einen Stau ausgelöst.
= Ein Lkw-Fahrer hat auf der A7 bei Kellburg dreißig Tonnen Äpfel verloren
Nach drei Jahren Bauzeit wird die neue Hafenbrücke in Lissum an diesem Sonntag für den Verkehr freigegeben.
= Die neue Hafenbrücke wird in Lissum für den Verkehr freigegeben
Quand la mer se retire, les pêcheurs à pied de Saint-Malec ne parlent plus que d'une chose.
= Les pêcheurs à pied de Saint-Malec ne parlent plus que d'une chose
Les trois alpinistes portés disparus depuis samedi ont été retrouvés sains et saufs, a annoncé la préfecture mercredi.
= Les trois alpinistes ont été retrouvés sains et saufs
Les habitants de Vaucelles ont découvert dimanche, sur la place du village, une statue que personne n'avait commandée.
= Les habitants de Vaucelles ont découvert une statue
À Kerval, les pêcheurs ne sortent plus le vendredi depuis qu'une vague de six mètres a emporté la jetée.
= Les pêcheurs ne sortent plus le vendredi
Le conseil municipal de Tolmouth a adopté lundi soir, par neuf voix contre huit, le projet de piscine.
= Le conseil municipal de Tolmouth a adopté le projet de piscine
Un chat qui avait disparu il y a six ans est revenu dimanche chez ses propriétaires, dans un village voisin.
= Un chat est revenu chez ses propriétaires
Le maire de Corvelle, Antoine Lebras, a annoncé lundi sa démission, après des mois de tensions avec son conseil.
= Le maire de Corvelle, Antoine Lebras, a annoncé sa démission
Cuando empezó a llover, los vecinos de Valdemora ya habían sacado los muebles a la calle.
= Los vecinos de Valdemora ya habían sacado los muebles a la calle
La alcaldesa de Santa Brígida, Elena Roca, renunció a su cargo este lunes entre acusaciones de corrupción y de fraude.
= La alcaldesa de Santa Brígida renunció a su cargo
Il sindaco di Valfredda, Marco Neri, ha annunciato le dimissioni dopo la protesta degli agricoltori.
= Il sindaco di Valfredda ha annunciato le dimissioni
Quando a ponte foi fechada, os moradores não tinham outro caminho para o hospital, que fica na outra margem do rio.
= Os moradores não tinham outro caminho para o hospital
Een brand in een loods in de haven van Westerdam heeft dinsdagnacht veel schade aangericht, meldt de brandweer.
= Een brand in een loods heeft veel schade aangericht
""".strip().split("\n")


@pytest.mark.parametrize(("lead", "title"), [*zip(LEADS[::2], LEADS[1::2], strict=True)])
def test_leads_that_are_longer_than_a_title(lead: str, title: str) -> None:
    """The main clause, whatever opens the sentence, lists its subjects or says who says so; else an ellipsis."""
    assert derived(lead, language_of([lead]) or "en") == title.removeprefix("= ")


def test_titles_made_up_for_real_stories(shared: Path) -> None:
    """Every labelled story without its title gets one of at most twelve words that ends on no stop word."""
    for folder in ("plain_nohead", "story"):
        for path in sorted((shared / "stories" / folder).iterdir()):
            [draft] = read(file_source(path))
            title = dissect(draft).title
            words = title.text.split()
            if title.derived:
                assert 1 <= len(words) <= MAX_WORDS
                assert words[-1].lower() not in stop_words("STOP_WORDS") or len(words) == 1
                assert title.text[-1] not in ".,;:–—-、，"
                assert not title.text[0].islower()
                assert all(
                    title.text.count(one) == title.text.count(other)
                    for one, other in (("“", "”"), ("(", ")"), ("（", "）"))
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
