"""Labels, arrows, boxes and lengths by which another story's headline or a video's title is known."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, kinds, lost, parts, story_of
from tui_reader.anatomy import dissect

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


def in_body(text: str) -> list[tuple[str, str]]:
    """The parts that lines in the middle of a story make."""
    found = parts(story_of(f"Council shuts bridge\n\n{BODY}\n\n{text}\n\n{MORE}\n\n{BODY}"))
    return found[2:-2]


@pytest.mark.parametrize(
    "text",
    [
        "READ MORE {}",
        "Read more {}",
        "ALSO READ | {}",
        "Related story - {}",
        "[Related] {}",
        "→ {}",
        "► {}",
        "▶ {}",
        ">>> {}",
        "» {}",
        "→ Read more: {}",
        ">> Related: {}",
        ">>> LEGGI ANCHE: {}",
        "👉 Lire aussi : {}",
        "➡️ {}",
        "VIDEO {}",
        "Watch: {}",
        "EXCLUSIVE: {}",
        "More on this: {}",
        "More on the bridge: {}",
        "MORE FROM THE POST: {}",
        "Read more here: {}",
        "What to read next: {}",
        "If you liked this: {}",
    ],
)
def test_a_headline_is_shown_without_its_label(text: str) -> None:
    """Label and arrow are furniture, with a mark between or none."""
    headline = "Council votes on bridge money"
    assert in_body(text.format(headline)) == [("linked_headline", headline)]
    draft = draft_of(f"{BODY}\n\n{text.format(headline)}\n\n{MORE}")
    story = dissect(draft)
    assert draft.text[slice(*story.blocks[1].span)] == headline
    assert len(story.furniture) == 1


@pytest.mark.parametrize(
    ("label", "headline"),
    [
        *[("También te puede interesar: ", "El puente se cierra"), ("Te puede interesar ", "El puente se cierra hoy")],
        *[("À lire aussi - ", "Le pont est fermé"), ("Lire aussi ", "Le pont est fermé au public")],
        *[("Lesen Sie auch ", "Die Brücke ist zu"), ("Leggi anche: ", "Il ponte è chiuso"), ("Lees ook: ", "De brug")],
        *[("Leia também: ", "A ponte fechou"), ("Läs också: ", "Bron är stängd"), ("LÄS ÄVEN ", "Bron stängs i natt")],
        *[("Les også: ", "Broen er stengt"), ("Læs også: ", "Broen er lukket"), ("Lue myös: ", "Silta on suljettu")],
        *[("Czytaj także: ", "Most zamknięty"), ("Čtěte také: ", "Most je zavřený"), ("Baca juga: ", "Jembatan tutup")],
        *[("Читайте также: ", "Мост закрыт"), ("Читайте також: ", "Міст закрито"), ("Διαβάστε επίσης: ", "Η γέφυρα")],
        *[("İLGİLİ HABER: ", "Köprü kapandı"), ("اقرأ أيضاً: ", "الجسر مغلق"), ("קראו גם: ", "הגשר נסגר")],
        *[("بیشتر بخوانید: ", "پل بسته شد"), ("यह भी पढ़ें: ", "पुल बंद"), ("관련기사: ", "다리 폐쇄")],
        *[
            ("相关阅读：", "大桥关闭"),
            ("Lea además: ", "El puente se cierra hoy"),
            ("Más sobre el puente: ", "Se cierra hoy hasta mayo"),
            ("À relire : ", "Le pont est fermé"),
            ("Mehr dazu hier: ", "Die Brücke bleibt zu"),
            ("EXKLUSIV: ", "Die Brücke bleibt zu"),
            ("Leggi qui: ", "Il ponte è chiuso"),
            ("Leia mais em: ", "A ponte fechou hoje"),
            ("延伸阅读｜", "大桥关闭"),
            ("関連記事：", "橋を閉鎖"),
            ("【関連記事】", "橋を閉鎖"),
        ],
    ],
)
def test_labels_of_many_languages(label: str, headline: str) -> None:
    """Before a colon, a bar, a dash, in brackets; the longer ones before nothing at all."""
    assert in_body(label + headline) == [("linked_headline", headline)]


@pytest.mark.parametrize(
    "text",
    [
        "(RELATED: {})",
        "[READ MORE: {}]",
        "[Related | {}]",
        "{{WATCH: {}}}",
        "“Read more: {}”",
        "*READ MORE: {}*",
        "**RELATED: {}**",
        "_Read also: {}_",
        "(Lea también: {}).",
        "[Lire aussi : {}]",
        "(LESEN SIE AUCH: {})",
        "【相关阅读：{}】",
        "► [Related: {}]",
        "(RELATED: {} )",
    ],
)
def test_a_bracket_around_label_and_headline(text: str) -> None:
    """It is furniture at both ends, and so are the marks of bold and italic type."""
    headline = "Council votes on bridge money"
    draft = draft_of(f"{BODY}\n\n{text.format(headline)}\n\n{MORE}")
    story = dissect(draft)
    assert parts(story)[1] == ("linked_headline", headline)
    assert draft.text[slice(*story.blocks[1].span)] == headline
    around = "".join(text.format("").split())
    assert "".join("".join(draft.text[slice(*one)].split()) for one in story.furniture) == around
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


def test_a_bracket_that_only_the_label_has() -> None:
    """What the headline ends with stays its own."""
    assert in_body("[See more: Council votes]") == [("linked_headline", "Council votes")]
    assert in_body("**RELATED:** Council votes (again)") == [("linked_headline", "Council votes (again)")]
    assert in_body("(Related) Council votes (again)") == [("linked_headline", "Council votes (again)")]
    assert in_body("Related: Council votes on bridge [video]") == [
        ("linked_headline", "Council votes on bridge [video]")
    ]


@pytest.mark.parametrize("before", ["", "30 May 2016\n\n", "News\n\n30 May 2016\n\n"])
@pytest.mark.parametrize("label", ["EXCLUSIVE", "Exklusiv", "EN IMAGES", "“Video"])
def test_the_label_of_the_storys_own_headline(before: str, label: str) -> None:
    """A label that says which sort of story it is leads away only from another story's text."""
    text = f"{before}{label}: Council shuts bridge until spring\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}\n\n{BODY}"
    assert story_of(text).title.text == f"{label}: Council shuts bridge until spring"


@pytest.mark.parametrize(
    "text",
    [
        "More on that later: The council meets again in September.",
        "He had one wish, he said: Ferry owner asks for a second boat, and a third, and no more gulls.",
        "Exclusive: the word stood on every page that the paper printed in that year, and nobody believed it.",
    ],
)
def test_a_sentence_with_a_colon_has_no_label(text: str) -> None:
    """Though it begins with the words of one."""
    assert in_body(text) == [("paragraph", text)]


@pytest.mark.parametrize(
    "title",
    [
        *["Related articles", "You may also like:", "Lire aussi :", "Lesen Sie auch", "Te puede interesar"],
        *[
            "Läs också",
            "Читайте также",
            "あわせて読みたい",
            "相关阅读：",
            "اقرأ أيضا",
            "İlgili haberler",
            "Just watched",
        ],
    ],
)
def test_a_box_of_headlines(title: str) -> None:
    """Its title is furniture, what stands in it are headlines."""
    lines = [title, "Council votes on bridge money", "Museum thieves leave the frames behind"]
    assert in_body("\n\n".join(lines)) == [("promo", title), *[("linked_headline", line) for line in lines[1:]]]


def test_the_title_of_a_video() -> None:
    """How long it is stands behind it; a time of day is none."""
    assert in_body("Divers look for cracks in the piers 02:15")[0][0] == "linked_headline"
    for text in (
        "Watch: Flood seen from the air 01:24",
        "Flood seen from the air (01:24)",
        "VIDEO: Flood seen from the air | 1:24",
        "Flood seen from the air 00:01:24",
    ):
        assert in_body(text) == [("linked_headline", "Flood seen from the air")]
        draft = draft_of(f"{BODY}\n\n{text}\n\n{MORE}")
        story = dissect(draft)
        assert draft.text[slice(*story.blocks[1].span)] == "Flood seen from the air"
        assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""
    assert in_body("Council to meet again on 13 June 2024 - 9:30")[0][1].endswith("9:30")
    assert in_body("Council to meet again on Tuesday at 9:30")[0][1].endswith("9:30")
    assert in_body("Council to meet again on Tuesday :30")[0][1].endswith(":30")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Read more from the Coastal Courier", "promo"),
        ("→ Subscribe to our newsletter", "promo"),
        ("→ Read more", "promo"),
        ("Read more Dickens, she says, and you will want to know less about bridges and about the sea.", "paragraph"),
        ("► Boats leave on the hour, every hour, from the north quay.", "list_item"),
        ("► Boats leave on the hour\n\n► Dogs travel free", "list_item"),
        (
            "»Das ist gut so«, sagte der Bürgermeister am Montag, und ging mit seinem Hund wieder an das Wasser.",
            "paragraph",
        ),
    ],
)
def test_what_only_looks_like_a_label(text: str, kind: str) -> None:
    """An offer, a sentence, a list, a quotation."""
    assert {found for found, _ in in_body(text)} == {kind}


def test_a_story_of_its_own_may_have_a_label() -> None:
    """A video's page has the word before its own headline."""
    story = story_of(f"Video: Divers look for cracks\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}")
    assert kinds(story)[:2] == ["title", "byline"]
    assert story.title.text == "Video: Divers look for cracks"


def test_a_capital_i_with_a_dot_switches_nothing_off() -> None:
    """Its small letter is two characters; what comes after it stays where it stands."""
    assert in_body("RELATED: İstanbul İzmir İzmit köprüleri") == [("linked_headline", "İstanbul İzmir İzmit köprüleri")]
    assert in_body("This story has been updated with the date that İzmir’s mayor named.")[0][0] == "note"


@pytest.mark.parametrize(
    "label",
    [
        *("Lire aussi | Article réservé à nos abonnés", "Lire le décryptage : Article réservé à nos abonnés"),
        *("Lire l’enquête :", "Lire le reportage :", "Lire aussi l’entretien :", "Lire la chronique de Léa Morvan :"),
        *("WATCH BELOW:", "Exclusiva | Solo para suscriptores"),
    ],
)
def test_a_label_of_several_parts(label: str) -> None:
    """What kind of story it is and who may read it are no part of the headline."""
    assert in_body(f"{label} Ce que le maire a vu sous le pont") == [
        ("linked_headline", "Ce que le maire a vu sous le pont")
    ]


@pytest.mark.parametrize("line", ["Lire aussi | Article réservé aux abonnés", "Read more: Subscribers only"])
def test_a_label_without_a_headline(line: str) -> None:
    """Who may read a story is no headline by itself."""
    assert [kind for kind, _ in in_body(line)] == ["promo"]


def test_what_is_left_for_subscribers() -> None:
    """How much of a story is not here is no part of it; what somebody says of subscribers is."""
    [left] = in_body("Il vous reste 65.43% de cet article à lire. La suite est réservée aux abonnés.")
    assert left[0] == "promo"
    [said] = in_body("« Le quai est réservé aux abonnés de la ligne 3 », dit la maire, qui n’y voit pas de mal.")
    assert said[0] == "paragraph"
