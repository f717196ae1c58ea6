"""What is on a picture, and who took it."""

from __future__ import annotations

import pytest

from tests.anatomy.test_page_furniture import ABROAD, BODY, MORE, kind_of
from tests.drafts import kinds, parts, story_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *[("en", f"The old bridge at dawn {credit}") for credit in ("(Ada Fenn/Harbour Post)", "(Supplied)")],
        *[("en", f"The old bridge at dawn {credit}") for credit in ("- Ada Fenn/Harbour Post", "[Ada Fenn/Post]")],
        *[("en", text) for text in ("Reuters", "Fenn/AP", "Ada Fenn for The Harbour Post")],
        *[("de", text) for text in ("dpa", "Die alte Brücke am Morgen | Bildquelle: dpa")],
        *[
            ("fr", text)
            for text in ("AFP", "Le vieux pont à l’aube (illustration)", "Le vieux pont à l’aube. (MAXPPP)")
        ],
        *[("es", text) for text in ("El viejo puente al amanecer. EFE", "El viejo puente, en una imagen de archivo")],
        *[("pt", text) for text in ("A velha ponte ao amanhecer (Divulgação)", "Foto de arquivo")],
        *[("it", text) for text in ("Il vecchio ponte all’alba (LaPresse)", "Immagine di repertorio")],
        *[("ar", text) for text in ("الجسر القديم عند الفجر (رويترز)", "صورة أرشيفية")],
        *[("ja", text) for text in ("港の古い橋＝３日午後、港市", "港の古い橋＝共同", "港の古い橋（写真：共同通信）")],
    ],
)
def test_who_took_a_picture(language: str, text: str) -> None:
    """A caption is known by the photographer, the agency or the archive behind it, or by these alone."""
    assert kind_of(text, language) == "caption"


def test_what_is_seen_said_twice() -> None:
    """What a picture is called, above its caption, is a caption too."""
    story = story_of(
        f"Council shuts bridge\n\nCracks in a pier, Harrow Bay\n\n"
        f"Divers look at cracks in a pier of the bridge at Harrow Bay. Photograph: Ada Fenn/Post\n\n{BODY}\n\n{MORE}"
    )
    assert kinds(story)[1:3] == ["caption", "caption"]


@pytest.mark.parametrize("seen", ["Divers went down to the bridge on Monday.", "Divers at the bridge on Monday"])
def test_what_is_seen_above_who_took_it(seen: str) -> None:
    """Two lines with blank ones around them, the second who took a picture, are that picture's."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n{seen}\nAda Fenn/Getty Images\n\n{MORE}\n\n{BODY} ")
    assert kinds(story) == ["title", "paragraph", "caption", "caption", "paragraph", "paragraph"]


LONG = (
    "The ferry will cross every hour from Tuesday, and the council expects the work to last until the spring of 2027."
)


@pytest.mark.parametrize("credit", ["Foto: dpa", "Reuters", "Ada Fenn/AP", "Source: the mayor of Harrow Bay"])
def test_a_paragraph_above_a_credit_is_none_of_its_picture(credit: str) -> None:
    """It is longer than what people write below pictures, or the credit says only where something is from."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n{LONG}\n{credit}\n\n{MORE}\n\n{BODY} ")
    assert kinds(story)[:4] == ["title", "paragraph", "paragraph", "caption"]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("pt", "Crédito, juros e inflação preocupam famílias"),
        ("es", "Fuente de imagen y de orgullo para la ciudad"),
    ],
)
def test_a_headline_that_begins_as_a_caption_does(language: str, title: str) -> None:
    """Only with what stands behind the label is it one."""
    _, body, more = ABROAD[language]
    assert parts(story_of(f"{title}\n\n{body}\n\n{more}"))[0] == ("title", title)


def test_a_caption_that_ends_a_story() -> None:
    """English agencies sign below the story: what one stands behind is seen on a picture."""
    seen = "Mayor Ada Fenn on the bridge over the harbour at dawn on Monday. (AP)"
    assert kinds(story_of(f"Council shuts bridge\n\n{BODY}\n\n{MORE}\n\n{seen}"))[-1] == "caption"


def test_a_paragraph_above_who_took_a_picture() -> None:
    """Where no blank line parts anything, what stands above a photographer is text."""
    text = "Divers went down to the bridge on Monday."
    story = story_of(f"Council shuts bridge\n{BODY}\n{text}\nAda Fenn/Getty Images\n{MORE}\n{BODY} ")
    assert kinds(story)[2:4] == ["paragraph", "caption"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Pie de foto, El puente está cerrado desde mayo."),
        ("es", "Fuente de la imagen, Cortesía vecinos"),
        ("pt", "Legenda da foto, A ponte está fechada desde maio."),
        ("ja", "图像加注文字，大桥周二关闭"),
    ],
)
def test_a_label_of_what_is_seen(language: str, text: str) -> None:
    """What a page puts before captions for those who do not see the picture."""
    assert kind_of(text, language) == "caption"


def test_what_is_seen_below_a_deck() -> None:
    """A short sentence that the caption below it says too is no part of the text."""
    story = story_of(
        "El puente del puerto, cerrado\n\nEl transbordador saldrá cada media hora hasta la primavera.\n\n"
        "Grietas en un pilar, Puerto Viejo.\n\nGrietas en un pilar, Puerto Viejo. Crédito: Cortesía vecinos\n\n"
        "El ayuntamiento decidió el martes cerrar el viejo puente del puerto hasta la primavera por sus grietas."
    )
    assert kinds(story) == ["title", "deck", "caption", "caption", "paragraph"]


def test_what_is_seen_above_its_credit() -> None:
    """Why it is a caption is that a credit stands below it: the two have no word in common."""
    story = story_of(f"Council shuts bridge\n\nBy Ada Fenn\n\nCracks in a pier\n\nGetty Images\n\n{BODY}\n\n{MORE}")
    assert kinds(story)[2:4] == ["caption", "caption"]
    assert story.blocks[2].why == "above a line that only says who took a picture"


@pytest.mark.parametrize("label", ["Image:\n", "Image: "])
def test_what_is_seen_below_a_word_for_it(label: str) -> None:
    """As a British station has it, in the head and in the text."""
    shown = "Divers looked at the cracks on Monday. Pic: Ada Fenn"
    story = story_of(f"Council shuts bridge\n\nBy Ada Fenn\n\n{label}{shown}\n\n{BODY}\n\n{label}{shown}\n\n{MORE}")
    caption = ("caption", label.replace("\n", " ") + shown)
    assert [one for one in parts(story) if one[0] == "caption"] == [caption, caption]


def test_a_paragraph_that_names_its_agency() -> None:
    """Several sentences with an agency behind them are text."""
    text = (
        "The driver, his mother and a dog were taken to Marlow Ford by boat before noon. Two were soon home again. "
        "What had happened on the bridge nobody there could say.  © dpa"
    )
    assert kind_of(text, "de") == "paragraph"


def test_a_paragraph_with_a_dateline() -> None:
    """An agency behind a place opens a story, and took no picture."""
    lead = (
        "MILANO (LaPresse) – Il consiglio ha deciso martedì di chiudere il vecchio ponte del porto fino a primavera, "
        "e il traghetto partirà ogni mezz’ora dalle sei del mattino."
    )
    assert kind_of(lead, "it") == "paragraph"


@pytest.mark.parametrize(
    ("language", "dateline", "place", "outlet"),
    [
        ("it", "(ANSA) - PORTO VECCHIO, 05 MAR -", "Porto Vecchio", "ANSA"),
        ("it", "PORTO VECCHIO (ANSA) -", "Porto Vecchio", "ANSA"),
        ("ar", "الميناء (أ ف ب) -", "الميناء", "أ ف ب"),
        ("ar", "الميناء (رويترز) -", "الميناء", "رويترز"),
    ],
)
def test_the_agency_of_a_short_lead(language: str, dateline: str, place: str, outlet: str) -> None:
    """An agency that stands in the dateline says nothing of pictures, however short the paragraph."""
    title, lead, more = ABROAD[language]
    for head in (f"{title}\n\n", ""):
        story = story_of(f"{head}{dateline} {lead}\n\n{more}\n\n{lead} \n\n{more} ")
        assert kinds(story)[-4:] == ["paragraph"] * 4
        assert (story.about.place, story.about.outlet) == (place, outlet)


def test_a_dated_caption_of_an_agency() -> None:
    """Place and day may open a caption too: its agency stands behind what is seen."""
    text = "HARROW BAY, March 3 - The bridge seen on Monday. (Photo by Ada Fenn/AFP via Getty Images)"
    assert kind_of(text) == "caption"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Rat will im Juni über den Neubau entscheiden. (dpa/lno)"),
        ("de", "„Wir warten ab“, sagte die Bürgermeisterin. (dpa)"),
        ("es", "La alcaldesa dijo que no habrá más retrasos en la obra. EFE"),
        ("it", "Il sindaco attende una risposta a giugno. (ANSA)."),
        ("ja", "市長は六月に結論を出すと話した。（共同）"),
        ("ar", "وقال رئيس البلدية إنه ينتظر ردا في حزيران. (رويترز)"),
    ],
)
def test_the_agency_behind_the_last_sentence(language: str, text: str) -> None:
    """A story's last sentence with the agency behind it is text; what is seen on a picture is no sentence."""
    title, body, more = ABROAD[language]
    assert kinds(story_of("\n\n".join((title, body, more, text))))[-1] == "paragraph"


@pytest.mark.parametrize("text", ["El viejo puente al amanecer. EFE", "El viejo puente al amanecer (EFE)"])
def test_a_picture_at_the_end(text: str) -> None:
    """A few words before an agency say what is on a picture, at the end too."""
    title, body, more = ABROAD["es"]
    assert kinds(story_of("\n\n".join((title, body, more, body + " ", text))))[-1] == "caption"


@pytest.mark.parametrize("text", ["Police appeal for information", "A bridge for the town"])
def test_for_whom_is_no_credit(text: str) -> None:
    """A subhead may have `for` in it."""
    assert kind_of(text) == "subhead"
