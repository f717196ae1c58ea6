"""Whole heads as different presses set them, one line after another."""

from __future__ import annotations

import pytest

from tests.anatomy.test_page_furniture import ABROAD, BODY, MORE
from tests.drafts import kinds, parts, story_of

HEADS = {
    "deck, furniture, picture, writer": (
        "en",
        "title deck promo caption byline timestamp",
        "Council Closes the Harbor Bridge|Cracks in two piers mean a winter of ferries for a town without use for them."
        "|Share full article|The bridge on Tuesday night.Credit...Ada Fenn for The Post|By Ada Fenn|March 3, 2020",
    ),
    "an old story": (
        "en",
        "title note deck caption byline timestamp",
        "Council closes harbour bridge over cracks|This article is more than 4 years old"
        "|Ferry to run every half hour until spring as inspectors find damage in two of the piers"
        "|Built in 1931. Photograph: Ada Fenn/Alamy|Ada Fenn Transport correspondent|Tue 3 Mar 2020 18.34 GMT",
    ),
    "somebody's words as a deck": (
        "en",
        "title deck byline timestamp",
        "Council Votes To Close Old Bridge|“We cannot wait for an accident,” the mayor told the council."
        "|By Ada Fenn|03/03/2020 06:34 PM EST",
    ),
    "an outlet below a name": (
        "en",
        "title byline byline timestamp",
        "Council votes to close old harbor bridge|Ada Fenn|HARBOR TODAY|Published 6:34 PM ET March 3, 2020",
    ),
    "a name between furniture": (
        "en",
        "title timestamp promo byline promo",
        "A Town Loses Its Bridge, And Learns To Wait|March 3, 2020 6:34 PM ET|Heard on All Day|Ada Fenn|Share",
    ),
    "a name and a place": (
        "es",
        "title byline byline timestamp",
        "Cerrado el viejo puente del puerto|ADA FENN|Puerto Viejo|Actualizado Martes, 3 marzo 2020 - 18:34",
    ),
    "a place and a day below a name": (
        "es",
        "title caption byline timestamp",
        "El viejo puente del puerto, cerrado|El puente, hoy.ADA FENN|Ada Fenn|Puerto Viejo - 03 mar 2020 - 18:34",
    ),
    "words above a headline as short": (
        "de",
        "promo title deck byline timestamp",
        "Brücke über den Hafen|Risse in den Pfeilern|Niemand wollte die Sperrung, jetzt kommt sie doch."
        "|Von Ada Fenn|03.03.2020, 18.34 Uhr",
    ),
    "a headline with a participle, and a deck": (
        "de",
        "title deck timestamp",
        "Brücke in Lauwe gesperrt|Die Stadt lehnt einen Neubau vorerst ab|03.03.2020, 18.34 Uhr",
    ),
    "words before a colon": (
        "de",
        "promo title byline timestamp",
        "Alte Brücke in Lauwe:|Die Sperrung dauert bis zum Jahresende|Von Ada Fenn, Lauwe|03.03.2020, 18:34",
    ),
    "words before a colon, and a deck": (
        "de",
        "promo title deck byline",
        "Streit um Brücke:|Wer zahlt jetzt?|Niemand wollte die Sperrung, jetzt kommt sie doch.|Von Ada Fenn",
    ),
    "a section with stops": (
        "en",
        "promo title byline timestamp",
        "U.S.|Council votes to close old harbor bridge|By Ada Fenn|Updated March 3, 2020 at 6:34 pm ET",
    ),
    "a section before a colon": (
        "en",
        "promo title byline",
        "Opinion:|The bridge that nobody wanted to close|By Ada Fenn",
    ),
    "a section of several words": (
        "en",
        "promo title deck timestamp",
        "Middle East & Africa › Lauwe|The bridge that nobody dares to cross|A town learns to wait|March 3, 2020",
    ),
    "a picture above its credit": (
        "de",
        "title byline timestamp caption caption",
        "Rat sperrt die Brücke über den Hafen|Von Ada Fenn|03.03.2020|Die alte Brücke am Morgen|Foto: Ada Fenn / dpa",
    ),
    "a deck of four words": (
        "it",
        "title deck byline timestamp",
        "Il vecchio ponte del porto chiuso|Crepe in due piloni|Redazione ANSA|03 marzo 2020 18:34",
    ),
    "a deck below a picture": (
        "it",
        "title byline caption deck timestamp",
        "Il vecchio ponte del porto chiuso|di Ada Fenn|(ansa)|Trovate crepe in due piloni. Il traghetto partirà presto."
        "|03 Marzo 2020 alle 18:34",
    ),
    "from where the writer reports": (
        "en",
        "title timestamp promo promo byline byline byline caption caption",
        "Council votes to close old harbor bridge|18 hours ago|Share|Save|Ada Fenn|BBC News|Reporting from Lauwe"
        "|Getty Images|The bridge has been closed since May",
    ),
    "an office, and from where": (
        "en",
        "title timestamp byline byline byline caption",
        "Council votes to close old harbor bridge|18 hours ago|Ada Fenn|BBC Africa correspondent"
        "|Reporting from Lauwe and Harrow|Reuters",
    ),
    "who took a picture, below a name": (
        "en",
        "title byline caption caption",
        "Council votes to close old harbor bridge|By Ada Fenn|Reuters|The bridge has been closed since May",
    ),
    "a name before the text": (
        "pt",
        "title deck timestamp byline byline",
        "Velha ponte do porto fechada até a primavera|Técnicos encontraram fissuras em dois pilares|3.mar.2020 às 18h34"
        "|Ada Fenn|Porto Velho",
    ),
}


@pytest.mark.parametrize("head", HEADS)
def test_heads(head: str) -> None:
    """Each line above the text is what a reader of that press takes it for."""
    language, expected, lines = HEADS[head]
    _, body, more = ABROAD.get(language, ("", BODY, MORE))
    story = story_of("\n\n".join((*lines.split("|"), body, more, body + " ")))
    assert kinds(story)[: len(expected.split())] == expected.split()


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", "The bridge over Harrow Bay:|Ninety years and no more|By Ada Fenn"),
        ("en", "Harrow Bay Bridge:|Ninety years and no more|By Ada Fenn"),
        ("de", "Die Brücke von Lauwe:|Neunzig Jahre sind genug|Von Ada Fenn"),
        ("de", "Ein Hafen, zwei Städte|Was die Bürger jetzt wissen müssen|Von Ada Fenn"),
    ],
)
def test_half_a_title_above_the_other(language: str, lines: str) -> None:
    """What stands before its colon, or above its deck, is not folded away."""
    _, body, more = ABROAD.get(language, ("", BODY, MORE))
    assert "promo" not in kinds(story_of("\n\n".join((*lines.split("|"), body, more))))


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", "Council votes to close old harbor bridge|By Ada Fenn|Reuters|What the divers saw"),
        ("en", "Council votes to close old harbor bridge|By Ada Fenn|Photo: Bo Lind|Ninety years of the bridge"),
        ("de", "Rat sperrt die Brücke über den Hafen|Von Ada Fenn|12. Mai 2024|Foto: dpa|Wie es jetzt weitergeht"),
    ],
)
def test_a_subhead_below_a_credit(language: str, lines: str) -> None:
    """A few words before the text head it, though a picture's credit stands above them."""
    _, body, more = ABROAD.get(language, ("", BODY, MORE))
    story = story_of("\n\n".join((*lines.split("|"), body, more)))
    assert ("caption", lines.rpartition("|")[2]) not in parts(story)
