"""Lines that belong to the page and not to the story, in the middle of one."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, parts, story_of

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."
ABROAD = {
    "de": (
        "Rat sperrt die Brücke über den Hafen",
        "Der Rat hat am Dienstag beschlossen, die Brücke über den Hafen bis zum Frühjahr zu sperren.",
        "Die Busse fahren einen Umweg, und die Fähre legt von sechs Uhr an jede halbe Stunde ab, auch am Sonntag.",
    ),
    "fr": (
        "Le vieux pont du port fermé jusqu’au printemps",
        "Le conseil a décidé mardi soir de fermer le vieux pont du port jusqu’au printemps, à cause de fissures.",
        "Les bus feront un détour, et le bac partira toutes les demi-heures à partir de six heures, même le dimanche.",
    ),
    "es": (
        "El viejo puente del puerto, cerrado",
        "El ayuntamiento decidió el martes cerrar el viejo puente del puerto hasta la primavera por sus grietas.",
        "Los autobuses darán un rodeo y el transbordador saldrá cada media hora desde las seis, también los domingos.",
    ),
    "pt": (
        "Velha ponte do porto fechada até a primavera",
        "A câmara decidiu na terça-feira fechar a velha ponte do porto até a primavera por causa das fissuras que tem.",
        "Os ônibus farão um desvio, e a balsa sairá a cada meia hora a partir das seis, também aos domingos.",
    ),
    "it": (
        "Il vecchio ponte del porto chiuso",
        "Il consiglio ha deciso martedì di chiudere il vecchio ponte del porto fino a primavera per le crepe che ha.",
        "Gli autobus faranno il giro lungo e il traghetto partirà ogni mezz’ora dalle sei, anche la domenica.",
    ),
    "ar": (
        "إغلاق الجسر القديم في الميناء حتى الربيع",
        "قرر المجلس البلدي مساء الثلاثاء إغلاق الجسر القديم فوق الميناء حتى الربيع بعد العثور على تشققات في دعائمه.",
        "وستسلك الحافلات طريقا أطول وتنطلق العبارة كل نصف ساعة ابتداء من السادسة صباحا حتى في أيام الأحد.",
    ),
    "ja": (
        "港の古い橋、春まで通行止めに",
        "市議会は火曜日の夜、橋脚にひび割れが見つかったことを受け、港にかかる古い橋を春まで通行止めにすることを決めた。",
        "バスは遠回りし、渡し船は日曜日も含めて午前六時から三十分おきに出る。",
    ),
}


def kind_of(text: str, language: str = "en") -> str:
    """The kind of a line between two paragraphs of a story in a language."""
    title, body, more = ABROAD.get(language, ("Council shuts bridge", BODY, MORE))
    return kinds(story_of("\n\n".join((title, body, text, more, body + " ", more + " "))))[2]


@pytest.mark.parametrize(
    "text",
    [
        *["Play Video", "Skip advertisement", "Enlarge this image", "View image in fullscreen", "Save Story"],
        *["Share this article via:", "Facebook Twitter Email", "Read our privacy policy", "Toggle caption"],
    ],
)
def test_what_can_be_done_with_a_page(text: str) -> None:
    """A line of nothing but words of pages is furniture, whichever of them it puts together."""
    assert kind_of(text) == "promo"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *[("de", text) for text in ("Bildergalerie starten", "Artikel hören", "Auf Facebook teilen", "Anzeige")],
        *[("fr", text) for text in ("Passer la publicité", "Partager l’article", "Voir les commentaires", "Diaporama")],
        *[("es", text) for text in ("Escuchar", "Seguí leyendo", "Compartir en WhatsApp", "Temas relacionados")],
        *[("pt", text) for text in ("Ver comentários", "Comunicar erro", "Compartilhar no WhatsApp", "Ouvir")],
        *[("it", text) for text in ("Ascolta l’articolo", "Guarda la gallery", "Argomenti trattati", "Ultime notizie")],
        *[("ar", text) for text in ("شارك الخبر", "الأكثر مشاهدة", "طباعة")],
        *[("ja", text) for text in ("もっと見る", "【関連記事】", "シェアする")],
    ],
)
def test_what_can_be_done_with_a_page_abroad(language: str, text: str) -> None:
    """The same in other languages."""
    assert kind_of(text, language) == "promo"


@pytest.mark.parametrize("text", ["3 of 12", "1/12", "Slide 1 of 12", "1.2k shares", "12 comments", "7m read"])
def test_what_is_counted(text: str) -> None:
    """How many pictures, comments or minutes there are says nothing of the story."""
    assert kind_of(text) == "promo"


@pytest.mark.parametrize(
    "text",
    [
        "Your donation keeps our reporters on the quay, and our newsletters free for all who cannot pay for them.",
        "By subscribing, you agree to the terms and to the privacy notice of the Harbour Post and its partners.",
        "Get the harbour in your inbox each week. Subscribe to our newsletter for what the tide brought in.",
    ],
)
def test_what_is_asked_of_the_reader(text: str) -> None:
    """A sentence that speaks to the reader of newsletters and donations is no part of the story."""
    assert kind_of(text) == "promo"


@pytest.mark.parametrize(
    "text",
    [
        "“Subscribe to our newsletter, or you will miss the ferry,” said the harbour master, who wrote it.",
        "Journalists and reporters stood on the quay all night, and none of them saw the first bus cross the bridge.",
    ],
)
def test_what_is_told_of_newsletters(text: str) -> None:
    """A story may tell of such things, and somebody in it speak of them."""
    assert kind_of(text) == "paragraph"


@pytest.mark.parametrize("text", ["A picture of the past", "The long way round", "Seven days in March"])
def test_subheads_of_few_words(text: str) -> None:
    """Words that pages have too make no furniture of a subhead."""
    assert kind_of(text) == "subhead"


def test_a_list_of_subjects() -> None:
    """What a story is about, behind a label."""
    assert kind_of("Tags: bridge, harbour, council") == "promo"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *[("en", text) for text in ("Video Ad Feedback", "Sponsor Message", "Around the BBC", "Free daily newsletter")],
        *[("en", text) for text in ("Read 12 comments", "View all 12 comments", "03:07 - Source: Harrow News")],
        *[("de", text) for text in ("Externen Inhalt anzeigen", "12 Kommentare lesen")],
        ("es", "Final de Quizás también te interese"),
    ],
)
def test_what_is_said_of_a_page_alone(language: str, text: str) -> None:
    """Advertisements, newsletters, comments and videos are told of in words that no subhead has."""
    assert kind_of(text, language) == "promo"


@pytest.mark.parametrize("parting", ["\n", "\n\n"])
def test_a_box_with_a_video(parting: str) -> None:
    """Its title is a headline; nobody in it wrote the story."""
    box = parting.join(("Video Ad Feedback", "What divers saw below the bridge", "01:32 - Source: HNN"))
    story = story_of(f"Council shuts bridge\n\nBy Sunniva Cole, HNN\n\n{box}\n\n{BODY}\n\n{MORE}\n\n{box}\n\n{BODY} ")
    told = ["promo", "linked_headline", "promo"]
    assert kinds(story) == ["title", "byline", *told, "paragraph", "paragraph", *told, "paragraph"]
    assert story.about.bylines == ("Sunniva Cole",)


@pytest.mark.parametrize("parting", ["\n", "\n\n"])
@pytest.mark.parametrize("body", [BODY, "The bridge is closed, and nobody says for how long it will be."])
def test_a_list_that_is_read_out(parting: str, body: str) -> None:
    """What a screen reader says of a list is no row of a table, and no part of the headlines beside it."""
    heads = ("Ferry to sail all night from the old town quay", "Divers find cracks", "Mayor under fire over the delays")
    items = [line for number, head in enumerate(heads, 1) for line in (f"list {number} of 3", head)]
    box = parting.join(("Recommended Stories", "list of 3 items", *items, "end of list"))
    found = kinds(story_of(f"Council shuts bridge\n\n{body}\n\n{MORE[:60]}.\n\n{box}\n\n{body} \n\n{MORE}\n"))
    assert found[3:-2] == ["promo", "promo", *["promo", "linked_headline"] * 3, "promo"]


def test_topics_below_their_title() -> None:
    """What a story is about, a line each, and what can be done with it."""
    foot = ("Explore more on these topics", "Bridges", "Harrow Bay", "news", "Share", "Reuse this content")
    found = kinds(story_of("\n\n".join(("Council shuts bridge", BODY, MORE, BODY + " ", "\n".join(foot)))))
    assert found[-6:] == ["promo"] * 6


@pytest.mark.parametrize("text", ["One\nTwo\nThree\n", "Hello\n"])
def test_where_nothing_reads_like_a_story_nothing_is_folded_away_on_a_guess(text: str) -> None:
    """Lines that are all alike are shown, unless one surely belongs to a page."""
    assert set(kinds(story_of(text))) == {"paragraph"}
    assert kinds(story_of(f"{text}Advertisement\n"))[-1] == "promo"


@pytest.mark.parametrize(
    "text",
    [
        "On half of the pages the words “this content is for subscribers only” hide the text.",
        "The rest of this article is for subscribers, the page told him when he opened it.",
        "“This content is for subscribers only” is all that she could read of it.",
    ],
)
def test_what_is_told_of_subscribers(text: str) -> None:
    """A story may tell of what a page says."""
    assert kind_of(text) == "paragraph"


@pytest.mark.parametrize(
    "text",
    [
        "This content is for subscribers only.",
        "The rest of this article is for subscribers of the Post. Log in to read on.",
        "Sorry! This article is reserved for subscribers.",
    ],
)
def test_what_tells_that_the_rest_is_for_subscribers(text: str) -> None:
    """A sentence that says no more than that."""
    assert kind_of(text) == "promo"


@pytest.mark.parametrize(
    "text",
    [
        "Share 3 comments",
        "1:30 - source: the mayor",
        "List of 3 items",
        "End of list",
        "See below: what the council plans",
    ],
)
def test_titles_that_look_like_furniture(text: str) -> None:
    """Lines of a page alone, or words that it has too, make none of a title, nor of what stands above."""
    assert story_of(f"{text}\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}").title.text == text
    told = parts(story_of(f"Council shuts bridge\n\n{text}\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}"))
    assert told[0] == ("title", "Council shuts bridge")
    assert told[1] in (("deck", text), ("subhead", text))


def test_a_video_below_the_title() -> None:
    """What stands above its length is the title of the story."""
    story = story_of(f"Council shuts bridge\n\n01:32 - Source: HNN\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}")
    assert kinds(story)[:3] == ["title", "promo", "byline"]


def test_a_title_of_topics() -> None:
    """Alone it is as sure as above them, right below the byline too."""
    text = "Explore more on these topics"
    for lines in (("By Ada Fenn", text, BODY, MORE), ("By Ada Fenn", BODY, MORE, text)):
        [block] = [one for one in story_of("\n\n".join(("Council shuts bridge", *lines))).blocks if one.text == text]
        assert block.kind.value == "promo"
        assert block.certainty > 0.9
