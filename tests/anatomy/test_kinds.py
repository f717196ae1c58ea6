"""What each part of a story is known by."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, parts, story_of
from tui_reader.anatomy import cues

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


def kind_in_body(text: str) -> str:
    """The kind of a line in the middle of a story."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n{text}\n\n{MORE}\n\nTwo words\n\n{BODY}")
    return kinds(story)[2]


@pytest.mark.parametrize(
    "text",
    [
        *[
            "Hanging by a thread",
            "Conflict continues",
            "A walk-out and a power cut",
            "What the money buys",
            "Why it matters",
        ],
        *[
            "A town without a diver",
            "What did the prosecutors say?",
            "IN DEATH, A SELFLESS ACT",
            "Planes, trains ...",
        ],
    ],
)
def test_subheads(text: str) -> None:
    """A few words, or a question, without a full stop."""
    assert kind_in_body(text) == "subhead"


@pytest.mark.parametrize(
    "text",
    [
        *[
            "Ferry service doubled after bridge closure",
            "Museum thieves leave behind the frames",
            "Council votes on bridge money",
        ],
        "John Kerry: Russia’s solution for Syria may not be workable",
        "Traders On The North Bank Say They Cannot Wait That Long",
        *["RELATED: What the inspectors saw", "Read more: What the inspectors saw", ">>> What the inspectors saw"],
        *["Lire aussi : Le pont est fermé", "Lesen Sie auch: Die Brücke ist zu", "Lee también: El puente"],
    ],
)
def test_linked_headlines(text: str) -> None:
    """A sentence as headlines have it, or anything behind a label."""
    assert kind_in_body(text) == "linked_headline"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("RELATED: What they saw", "What they saw"),
        (">>> What they saw", "What they saw"),
        ("Related — What they saw", "What they saw"),
    ],
)
def test_a_label_is_furniture(text: str, shown: str) -> None:
    """The headline is shown without its label, whose span stays."""
    story = story_of(f"{BODY}\n\n{text}\n\n{MORE}")
    assert story.linked_headlines == (shown,)
    assert len(story.furniture) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The community failed to apply the resolutions, releasing detainees and applying the truce, he said",
        "“It means that we may breathe,” the county’s chief engineer said",
        "Its members sew the shoots to strips of jute. They bury them at low tide",
        "Here is what we know about the bridge and its piers so far:",
        "She told the chamber: “I know which of them has a future”",
    ],
)
def test_a_paragraph_may_lack_its_full_stop(text: str) -> None:
    """Who said it, several sentences, a colon: running text."""
    assert kind_in_body(text) == "paragraph"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Councillors by telephone light on Wednesday. (Credit: Sunniva Cole/The Lowland)", "caption"),
        ("Photos: The bridge by night", "caption"),
        ("FILE - The bridge is seen before its closure, on May 3.", "caption"),
        ("The mayor (left) with the engineer on the quay", "caption"),
        ("Foto: Noor Halvar", "caption"),
        ("Editor’s Note: An earlier version of this story gave the weight as nine tonnes.", "note"),
        ("Coastal Courier’s Ines Vaill contributed to this report.", "note"),
        ("This story has been updated with the date of the reopening.", "note"),
        ("Read More", "promo"),
        ("Advertisement", "promo"),
        ("Sign up for the Coastal Courier newsletter and get the harbour in your inbox every morning.", "promo"),
        ("Follow the Coastal Courier on Harbourline and never miss a tide.", "promo"),
        ("Newsletter abonnieren: Der Lauwer Anzeiger am Morgen", "promo"),
        ("* * *", "promo"),
        ("___", "promo"),
        ("“They have just bought the dearest thing a town can buy.”", "quote"),
        ("• Boats leave on the hour", "list_item"),
        ("- Dogs are welcome; goats are not.", "list_item"),
        ("Credit Suisse rose by a hair on Monday, and the harbour bank fell by two.", "paragraph"),
        ("Follow me, she said, and went ahead of them into the cellar without a lamp.", "paragraph"),
        ("Comments by the mayor were not welcome at the meeting, which went on until late.", "paragraph"),
    ],
)
def test_cues(text: str, kind: str) -> None:
    """Words that give a part away, and those that only seem to."""
    assert kind_in_body(text) == kind


@pytest.mark.parametrize(
    "line",
    [
        *[
            "CNN  — ",
            "(CNN)",
            "Hong Kong CNN Business  —",
            "WASHINGTON (CNN) —",
            "HARROW BAY (Coastal Courier) —",
            "HBP --",
        ],
        "Washington/ New Delhi:",
    ],
)
def test_datelines(line: str) -> None:
    """Outlet and place on a line of their own."""
    assert kinds(story_of(f"Story highlights\n\nOne thing\n\n{line}\n\n{BODY}")) == [
        *["highlights_header", "highlight", "dateline", "paragraph"],
    ]


@pytest.mark.parametrize(
    "line",
    [
        *[
            "By Ada Fenn",
            "by Ada Fenn",
            "Von Henrike Wolter, Lauwer Anzeiger",
            "Par Maëlle Kerdoncuff",
            "Por Juana de la Cruz",
        ],
        *[
            "Analysis by Joan Biskupic, CNN Senior Supreme Court Analyst",
            "By LISA MASCARO and ERIC TUCKER Associated Press",
        ],
    ],
)
def test_bylines(line: str) -> None:
    """Names after a word that says so."""
    assert kinds(story_of(f"Council shuts bridge\n\n{line}\n\n{BODY}"))[1] == "byline"


def test_what_only_begins_like_a_byline() -> None:
    """A sentence with By is a paragraph, in the head and below it."""
    text = "By noon the power was back in Harrow Bay’s south bank and at the hospital."
    assert kinds(story_of(f"Council shuts bridge\n\n{text}\n\n{BODY}"))[1] == "paragraph"
    assert kind_in_body(text) == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        *[
            "Updated 2:35 PM EDT, Mon May 30, 2016",
            "Published 12:01 GMT 30 May 2016",
            "24 July 2015",
            "Nov. 20, 2019 5:52 AM EST",
        ],
        *[
            "Stand: 14. März 2026, 06:45 Uhr",
            "Publié le 2 mai 2026 à 8h30",
            "21.dez.2018 às 12h55",
            "4 days ago",
            "vor 3 Stunden",
        ],
        "Published: 10:55 EDT, 7 May 2020 | Updated: 11:17 EDT, 7 May 2020",
    ],
)
def test_timestamps(line: str) -> None:
    """When, and hardly anything else."""
    assert kinds(story_of(f"Council shuts bridge\n\n{line}\n\n{BODY}"))[1] == "timestamp"


def test_highlights_end_where_the_body_begins() -> None:
    """Without a dateline the first sentence with a full stop ends them."""
    text = f"Key points\n\nCouncillors vote 11 to 8\n\nA toll will be asked of lorries\n\n{BODY}\n\n{MORE}"
    assert kinds(story_of(text)) == ["highlights_header", "highlight", "highlight", "paragraph", "paragraph"]


def test_marked_lines_before_the_body_are_highlights() -> None:
    """Bullets under the title, without a header."""
    text = (
        f"Ferry service doubled\n\n• Every hour from five\n\n• Dogs travel free\n\n{BODY}\n\n• Boats leave on the hour"
    )
    assert kinds(story_of(text)) == ["title", "highlight", "highlight", "paragraph", "list_item"]


def test_other_languages() -> None:
    """German and French stories have the same parts."""
    german = story_of(
        "Kleinstadt öffnet ihre Bibliothek die ganze Nacht\n\nVon Henrike Wolter\n\nDas Wichtigste in Kürze\n\n"
        "Die Bibliothek schließt nicht mehr\n\nDer Versuch läuft bis Ende Juni\n\n"
        "LAUW. Der Mann mit der Bäckermütze kommt immer um zwanzig nach zwei und liest vierzig Minuten lang.\n\n"
        "Ein Ausweis und eine Klingel\n\nPersonal gibt es nachts nicht, und die Tür öffnet sich nur mit einem Ausweis."
    )
    assert kinds(german) == [
        *["title", "byline", "highlights_header", "highlight", "highlight", "paragraph", "subhead", "paragraph"],
    ]
    assert (german.about.language, german.about.place) == ("de", "Lauw")


def test_a_script_without_spaces() -> None:
    """Japanese: a headline, paragraphs, a header for the highlights."""
    story = story_of(
        "ナイジェリアで少女らによる自爆攻撃\n\n要点\n\n三十一人が死亡\n\n"
        "ナイジェリア北東部で十六日夜、少女らによる自爆攻撃があり、少なくとも三十一人が死亡した。地元当局者が明らかにした。"
    )
    assert [kind for kind, _ in parts(story)] == ["title", "highlights_header", "highlight", "paragraph"]


def test_a_hint_is_believed() -> None:
    """What the file's own mark-up says is not judged again."""
    story = story_of(
        "# Bees\n\n## Ferry service doubled after bridge closure\n\nText that goes on, for a while.", "a.md"
    )
    assert parts(story)[1] == ("subhead", "Ferry service doubled after bridge closure")
    assert story.blocks[1].certainty == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "She took one picture: a bride on a tractor, laughing, with a dog in her lap and rain over the barn.",
        "The old lens (pictured above the till of the café) has not been used since the summer of that year.",
        "He thanked her via Twitter the next morning, and forty strangers asked him for his prices at once.",
        "Sources: that is what he calls the two springs behind his house, from which he bottles water.",
        "This report was the third in a year to find that nobody had looked at the piers since they were built.",
        "This story was told to every child in Harrow Bay, and none of them believed a word of it.",
        "Above: nothing but gulls, said the ferryman, and below the boat a darkness that he did not trust.",
    ],
)
def test_prose_that_names_a_picture_or_a_report(text: str) -> None:
    """A whole sentence amid others is a part of the text."""
    assert kind_in_body(text) == "paragraph"


def test_a_box_of_topics() -> None:
    """What the story is about, a line each, is furniture to the end of the box."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n{MORE}\n\nRelated topics\n\nBridges\n\nHarrow Bay")
    assert kinds(story) == ["title", "paragraph", "paragraph", "promo", "promo", "promo"]


def test_who_the_writer_is() -> None:
    """At the end of the story it is a note; amid the text somebody is only introduced."""
    text = "Ada Fenn is a reporter who lives in Marlow Ford."
    assert kinds(story_of(f"Council shuts bridge\n\n{BODY}\n\n{MORE}\n\n{text}"))[-1] == "note"
    long = "\n\n".join([BODY, text, *[MORE, BODY] * 5])
    assert kinds(story_of(f"Council shuts bridge\n\n{long}"))[2] == "paragraph"


def test_the_hours_of_a_live_page() -> None:
    """Each entry has its time before it; the first ends what was known so far."""
    head = "Live: storm reaches the bay\n\nWhat we know so far\n\nTwo bridges are shut\n\nFerries stay in port"
    story = story_of(f"{head}\n\n14:32\n\nSecond bridge closed\n\n{BODY}\n\n2:05 pm GMT\n\n{MORE}")
    assert kinds(story) == [
        *["title", "highlights_header", "highlight", "highlight", "timestamp", "subhead", "paragraph"],
        *["timestamp", "paragraph"],
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *[("Фото: Анна Смирнова / «Вестник залива»", "caption"), ("▲潛水員在橋下工作", "caption")],
        *[("[사진=만 신문]", "caption"), ("Foto: Nils Berg/TT", "caption"), ("צילום: דנה לוי", "caption")],
        *[("Подписывайтесь на наш Telegram-канал", "promo"), ("Abone ol", "promo"), ("تابعونا على تويتر", "promo")],
        *[("Источник: ТАСС", "note"), ("Źródło: PAP", "note"), ("（责任编辑：王五）", "note")],
        *[("Our Standards: The Trust Principles.", "promo"), ("Реклама", "promo"), ("廣告", "promo")],
    ],
)
def test_cues_of_other_languages(text: str, kind: str) -> None:
    """Captions, offers and notes, whatever the script."""
    assert kind_in_body(text) == kind


def test_a_question_in_any_script_is_no_full_stop() -> None:
    """An Arabic question heads a section as an English one does."""
    body = "الجسر فوق الخليج مغلق منذ يوم الاثنين، ولا أحد في المقاطعة يستطيع أن يقول إلى متى سيبقى كذلك."
    assert kinds(story_of(f"الجسر مغلق\n\n{body}\n\nماذا بعد؟\n\n{body}"))[2] == "subhead"


def test_who_reported_and_edited_is_a_note() -> None:
    """At the end of a story, though it begins as a byline does."""
    body = f"{BODY}\n\n{MORE}\n\n" * 4
    text = f"Council shuts bridge\n\n{body}Reporting by Ada Fenn; Editing by Bo Lind"
    assert kinds(story_of(text))[-1] == "note"


def test_a_dash_opens_what_somebody_says() -> None:
    """One by itself with a full stop, as in the North, is no item of a list; a reading time is furniture."""
    text = "– Vi hadde ikke noe valg, sier ordføreren i Harrow Bay."
    assert parts(story_of(f"Broen stengt\n\n{BODY}\n\n{text}\n\n{MORE}"))[2] == ("paragraph", text)
    assert kind_in_body("2 min read") == "promo"


@pytest.mark.parametrize(
    "text",
    [
        "Cars queue at the closed bridge over Harrow Bay on Monday. Jane Roe",
        "A diver looks for cracks in one of the piers on Monday. JANE ROE",
        "Cars wait at the closed gates of the Harrow Bay bridge, 30 May 2016. Jane Roe/The Harrow Post",
        "Cy Noor, the owner of the ferry, at Marlow Ford. | Jane Roe",
        "Cy Noor on the deck of his ferry in Harrow Bay on Monday (Jane Roe)",
        "Cy Noor on the deck of his ferry in Harrow Bay (Jane Roe / Harrow Post)",
        "Cars queue at the closed bridge over the bay. © Jane Roe",
        "Autos warten am Montag vor der gesperrten Brücke. © Jana Roh",
        "Autos warten am Montag vor der gesperrten Brücke. Jana Roh/dpa",
        "Des voitures attendent lundi devant le pont fermé. Jeanne Roux/AFP",
        "Cars queue at the closed bridge. Jane Roe/BBC News, South West",
        "Cars queue at the closed bridge over the bay on Monday. (Jane Roe/Harrow Post)",
        "Cars queue at the closed bridge over the bay. Credit Jane Roe for The Harrow Post",
        "Credit...Jane Roe for The Harrow Post",
    ],
)
def test_a_caption_is_known_by_its_credit(text: str) -> None:
    """Who took the picture stands behind what is on it."""
    body = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say why it is."
    found = parts(story_of("\n\n".join(["Council shuts bridge", "By Ada Fenn", body, text, body, body])))
    assert found[3] == ("caption", text)


@pytest.mark.parametrize(
    "text",
    [
        "He went on Monday to see the Rev. Jane Roe",
        "The case went up to the U.S. Supreme Court",
        "Council votes on the bridge for the third time (Harrow Post)",
        "Nobody knows what it will cost. Least of all Jane",
    ],
)
def test_a_name_at_the_end_is_no_credit(text: str) -> None:
    """After an abbreviation, in a title, of an outlet."""
    body = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say why it is."
    story = story_of("\n\n".join(["Council shuts bridge", "By Ada Fenn", body, text, body, body]))
    assert all(block.why != "names a picture or who took it" for block in story.blocks)


@pytest.mark.parametrize(
    "text",
    [
        "Eusebio Lara in the tower on Friday. PACO ELIZALDE / EFE",
        "The hall of grain in May. MARC TISSIER POUR « LE MONDE »",
        "The pier of Tolmouth in the fog (ansa)",
        "Ada Fenn at her drawing table in 1961. Credit...Fenn family",
        "Rynek w Starym Grodzie fot. Marek Sikora",
    ],
)
def test_credits_of_many_papers(text: str) -> None:
    """Names in capitals, agencies in brackets, and what papers call a photographer."""
    assert kinds(story_of(f"{BODY}\n\n{text}\n\n{MORE}"))[1] == "caption"


@pytest.mark.parametrize(
    "text", ["5月14日，茶商在青石茶市挑选茶叶。新华社记者 王晓 摄", "焼きたてのパンを並べる山田さん（12日、青葉町で）"]
)
def test_pictures_of_eastern_papers(text: str) -> None:
    """Who took them, or where, stands at their end."""
    body = "昨年春に閉校した小学校の給食室を改装し、元教員の男性がパン屋を開いた。地域の人たちが朝から列を作っている。"
    assert kinds(story_of(f"{body}\n\n{text}\n\n{body}"))[1] == "caption"


def test_no_phrase_that_is_looked_for_holds_another() -> None:
    """A line that has the longer has the shorter: to look for both only costs."""
    for table in ("NOTE_INSIDE", "CAPTION_INSIDE", "CAPTION_OPEN"):
        phrases = cues.joined(table).split("|")
        assert [one for one in phrases if sum(other in one for other in phrases) > 1] == []
