"""What stands before the body: names of sections, title, byline, time, deck."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, parts, story_of

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


def test_the_head_of_a_story() -> None:
    """Title, byline, time, deck, then the story."""
    story = story_of(
        "Council votes on bridge money\n\nBy Piet Harrower and Sunniva Cole, The Lowland\n\n"
        "Updated 11:48 PM GMT, Wed May 21, 2025\n\n"
        "After seven hours Harrow Bay decides to borrow 18.4 million crowns.\n\n"
        f"HARROW BAY (The Lowland) — {BODY}"
    )
    assert kinds(story) == ["title", "byline", "timestamp", "deck", "paragraph"]
    about = story.about
    assert (about.bylines, about.outlet, about.place) == (
        ("Piet Harrower", "Sunniva Cole"),
        "The Lowland",
        "Harrow Bay",
    )
    assert about.published is not None
    assert about.published.value == "2025-05-21T23:48+00:00"
    assert (story.title.text, story.title.derived) == ("Council votes on bridge money", False)


def test_names_alone_under_the_title() -> None:
    """A byline need not say By where it stands before the time."""
    assert kinds(story_of(f"Clockmaker shuts\n\nSunniva Cole\n\n14 February 2025\n\n{BODY}"))[1] == "byline"


def test_a_name_and_an_outlet_between_bars() -> None:
    """A byline without By, and a date in figures under it."""
    story = story_of(f"Council shuts bridge\n\nAda Fenn | Coastal Courier\n\n03/05/2024 10h30\n\n{BODY}\n\n{MORE}")
    assert kinds(story)[:3] == ["title", "byline", "timestamp"]
    assert (story.about.bylines, story.about.outlet) == (("Ada Fenn",), "Coastal Courier")


def test_names_of_sections_before_the_title() -> None:
    """What leads through the site stands before the headline that writer and time follow."""
    head = "Home\n\nNews\n\nWorld\n\nCouncil shuts the bridge until spring\n\nBy Ada Fenn\n\nPublished 3 hours ago"
    story = story_of(f"{head}\n\n{BODY}\n\n{MORE}")
    assert story.title.text == "Council shuts the bridge until spring"
    assert not story.title.derived


@pytest.mark.parametrize(
    "kicker",
    [
        *[
            "Culture",
            "BUSINESS",
            "Local News",
            "Arts & Books",
            "Sport > Rowing",
            "Home / County / Bridges",
            "Interview",
        ],
        *["Coastal Courier", "The Harrow Bay Gazette", "Tessaly", "EXPLAINED", "Wirtschaft", "Faits divers", "Cronaca"],
        "Home\n\nThe Coastal Courier\n\nCounty",
    ],
)
@pytest.mark.parametrize(
    ("headline", "after"),
    [
        ("Council shuts bridge", "By Ada Fenn"),
        ("Divers find nine cracks in the piers of the old bridge", "Piet Harrower\n\n14 February 2025"),
    ],
)
def test_a_kicker_is_not_the_title(kicker: str, headline: str, after: str) -> None:
    """The name of a section, an outlet, a place or a way through the site, before the headline."""
    story = story_of(f"{kicker}\n\n{headline}\n\n{after}\n\n{BODY}\n\n{MORE}")
    assert (story.title.text, story.title.derived) == (headline, False)
    before = kinds(story)[: kinds(story).index("title")]
    assert set(before) == {"promo"}


def test_a_kicker_before_a_headline_with_a_deck() -> None:
    """The deck stays one."""
    deck = "Divers found nine cracks in the piers, and the county has no money to close them"
    story = story_of(f"Politics\n\nCouncil shuts bridge\n\n{deck}\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}")
    assert parts(story)[:3] == [("promo", "Politics"), ("title", "Council shuts bridge"), ("deck", deck)]


@pytest.mark.parametrize(
    "title", ["Clockmaker shuts", "Living on the quay", "Business as usual for the ferry", "Ada Fenn"]
)
def test_a_short_title_before_a_deck(title: str) -> None:
    """A headline of a few words is none the less the title."""
    deck = "After ninety years the last clocks of Harrow Bay are sold, and nobody wants the shop"
    story = story_of(f"{title}\n\n{deck}\n\nBy Piet Harrower\n\n14 February 2025\n\n{BODY}\n\n{MORE}")
    assert story.title.text == title


def test_a_sentence_below_one_word_is_a_deck() -> None:
    """A word that names no section may be the headline itself."""
    story = story_of(f"Stolen\n\nThieves took the picture on Sunday.\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}")
    assert "promo" not in kinds(story)


def test_a_section_alone_is_no_kicker() -> None:
    """Where no headline follows, nothing is taken from the story."""
    assert kinds(story_of(f"{BODY}\n\nCulture\n\n{MORE}"))[0] == "paragraph"


SENTENCE = (
    "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
)
DECK = "The county has no money for the piers, and the ferry is full until autumn"


@pytest.mark.parametrize("word", ["Stranded", "Shipwrecked", "BREXIT!", "Überflutet", "Naufragés"])
def test_a_single_word_heads_a_story(word: str) -> None:
    """A deck below it that is longer than headlines are, or a byline or time."""
    for below, kinds_below in (
        ([DECK, "By Ada Fenn"], ["deck", "byline"]),
        ([DECK + ".", "By Ada Fenn", "30 May 2016"], ["deck", "byline", "timestamp"]),
        (["By Ada Fenn"], ["byline"]),
        (["By Ada Fenn", "30 May 2016"], ["byline", "timestamp"]),
    ):
        found = kinds(story_of("\n\n".join([word, *below, SENTENCE, SENTENCE])))
        assert found == ["title", *kinds_below, "paragraph", "paragraph"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("below", ["Von Ada Fenn, Kiel\n\n14. März 2024, 17:32 Uhr\n\n", ""])
def test_a_kicker_above_a_headline_of_two_words(gap: str, below: str) -> None:
    """Subject and news, a line each."""
    found = parts(story_of(f"Häfen{gap}Ausbaggerung verschoben\n\n{below}{SENTENCE}\n\n{SENTENCE}"))
    assert found[:2] == [("promo", "Häfen"), ("title", "Ausbaggerung verschoben")]


@pytest.mark.parametrize("between", ["", "Credit...Jane Roe for The Harrow Post\n\n"])
def test_a_deck_of_two_sentences(between: str) -> None:
    """What stands between title and byline is the deck, and the time below the byline is the story's."""
    deck = "The bell of Merrow has not rung since a storm in March. People are late, and they like it."
    story = story_of(
        f"A town learns to live without its clock\n\n{deck}\n\n{between}By Ada Fenn\n\n30 May 2016\n\n{SENTENCE}\n\n"
        f"{SENTENCE}"
    )
    assert parts(story)[1] == ("deck", deck)
    assert story.about.published and story.about.published.value == "2016-05-30"


@pytest.mark.parametrize("word", ["Opinion", "Politics", "Meinung", "Kultur", "EXCLUSIVE"])
def test_a_section_heads_no_story(word: str) -> None:
    """Its name is furniture, and the headline follows."""
    found = parts(story_of("\n\n".join([word, "Council votes to shut bridge", "By Ada Fenn", SENTENCE, SENTENCE])))
    assert found[:2] == [("promo", word), ("title", "Council votes to shut bridge")]


def test_words_above_the_headline() -> None:
    """A deck of sentences and a byline tell the headline from the shorter line above it."""
    story = story_of(
        "A quarrel over water\n\nWhy a village on the Tol takes its own well to court\n\n"
        f"For a century the water came from the hill. Now a bottler wants it.\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}"
    )
    assert kinds(story)[:4] == ["promo", "title", "deck", "byline"]


def test_a_deck_that_the_text_tells_again() -> None:
    """No byline parts it from the story: that its words come again does; a lead's do not, nor those of itself."""
    deck = "The county says the bridge over Harrow Bay stays closed to traffic until divers look at it."
    assert kinds(story_of(f"Council shuts bridge\n\n{deck}\n\n{BODY}\n\n{MORE}"))[1] == "deck"
    assert kinds(story_of(f"Council shuts bridge\n\n{MORE}\n\n{BODY}\n\n{MORE}"))[1] == "paragraph"
    assert kinds(story_of(f"Council shuts bridge\n\n{BODY}\n\n{BODY}\n\n{MORE}"))[1] == "paragraph"


def test_a_summary_above_the_picture() -> None:
    """Between byline and picture French and other papers sum the story up; English ones begin it."""
    head = "Le dernier sabotier cherche un apprenti\n\nPar Yann Kerbrat\n\nPublié le 13 juin 2024 à 06:00\n\n"
    summary = "À 74 ans, il fabrique encore quarante paires par mois et voudrait transmettre son atelier avant l'hiver."
    picture = "Le sabotier dans son atelier. YANN KERBRAT / LA DÉPÊCHE\n\n"
    body = "L'odeur du hêtre vert saisit dès la porte, et au fond de l'atelier une machine de 1924 tourne encore."
    found = kinds(story_of(f"{head}{summary}\n\n{picture}{body}\n\n{body}"))
    assert found == ["title", "byline", "timestamp", "deck", "caption", "paragraph", "paragraph"]
    head = "Council shuts bridge\n\nBy Ada Fenn\n\nPublished 14 March 2021\n\n"
    assert kinds(story_of(f"{head}{MORE}\n\nPhoto: Ada Fenn\n\n{BODY}\n\n{BODY}"))[3] == "paragraph"


@pytest.mark.parametrize(
    "time", ["Dinsdag 14 mei, 16:22", "May 14, 5:30 PM", "heute, 12:30 Uhr", "Aujourd'hui à 12h30", "Yesterday, 10:12"]
)
def test_a_time_without_its_year(time: str) -> None:
    """It is the story's time, but no date is made up."""
    story = story_of(f"Council shuts bridge over the bay\n\n{time}\n\n{BODY}\n\n{MORE}")
    assert kinds(story)[:2] == ["title", "timestamp"]
    assert story.about.published is None


@pytest.mark.parametrize("line", ["The 14 May meeting at 16:22", "May 14", "On Monday 5 people died", "May ²:00"])
def test_what_only_holds_a_day(line: str) -> None:
    """A day beside other words is no time of a story."""
    assert "timestamp" not in kinds(story_of(f"Council shuts bridge over the bay\n\n{line}\n\n{BODY}\n\n{MORE}"))


def test_who_signs_below_the_time() -> None:
    """A name, and an outlet under it, before the first picture."""
    head = "Ring found in potato field\n\nPublished 5 June 2024\n\nAda Fenn\n\nBBC News\n\nImage source, Family handout"
    assert kinds(story_of(f"{head}\n\n{BODY}\n\n{MORE}"))[:5] == ["title", "timestamp", "byline", "byline", "caption"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("byline", ["by Ada Fenn", "By Ada Fenn"])
@pytest.mark.parametrize(
    "kind",
    ["Explainer", "Opinion", "Analysis", "Kommentar", "Reportage", "Analyse", "Entretien", "Análisis", "Opinión"],
)
def test_what_kind_of_story_it_is_below_the_headline(kind: str, byline: str, gap: str) -> None:
    """A word by itself: no part of the headline, and no subhead."""
    title = "Three things to know about the bridge"
    story = story_of(f"{title}\n{kind}{gap}{byline}\n\n{BODY}\n\n{MORE}")
    assert parts(story)[:3] == [("title", title), ("promo", kind), ("byline", byline)]


def test_a_section_of_a_digest_below_the_headline() -> None:
    """Where text follows after a blank line, such a word heads it."""
    story = story_of(f"What happened this week\n\nPolitics\n\n{BODY}\n\nSport\n\n{MORE}")
    assert ("promo", "Politics") not in parts(story)


@pytest.mark.parametrize("label", ["PUBLISHED:", "Updated:", "Veröffentlicht:", "Publié le:", "Actualizado:"])
def test_a_word_above_its_date(label: str) -> None:
    """It belongs to the date, and is no place."""
    story = story_of(f"Council shuts bridge\n\nBy Ada Fenn\n\n{label}\n\n14 March 2024\n\n{BODY}\n\n{MORE}")
    assert kinds(story)[2:4] == ["timestamp", "timestamp"]
    assert story.about.published is not None
    assert story.about.published.value == "2024-03-14"
