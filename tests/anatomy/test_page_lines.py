"""What a page puts between the lines of a story and a copy brings along."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, parts, story_of

TITLE = "Council shuts bridge over Harrow Bay"
BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


def among(*lines: str) -> list[tuple[str, str]]:
    """The parts of a story with such lines in its head."""
    return parts(story_of("\n".join([TITLE, "By Sunniva Cole", "3 June 2025", *lines]) + f"\n\n{BODY}\n\n{MORE}\n"))


@pytest.mark.parametrize(
    "line",
    [
        *("4 min", "2 min read", "Lecture 2 min", "3-Minute Listen", "Artikel zum Hören • 2 Min", "Lesezeit 3 Min."),
        *("Temps de lecture 3 min.", "5 min de lectura", "4 minuti di lettura", "3 мин", "Hide Caption", "1 of 14"),
        *("Foto 3 von 12", "Skip advertisement", "SKIP ADVERTISEMENT", "Quick Guide", "E-mail to a friend", "Show"),
        *("Heard on Weekend Voices", "View this email in your browser", "2/14"),
    ],
)
def test_in_the_head(line: str) -> None:
    """Lengths, counters, offers: furniture."""
    assert ("promo", line) in among(line)


@pytest.mark.parametrize(
    "line",
    [
        *("3 hours ago", "3 godziny temu", "před 3 hodinami", "för 3 timmar sedan", "3 timer siden", "3 часа назад"),
        *("3 saat önce", "منذ 3 ساعات", "3 jam yang lalu", "30分钟前", "23 小時前", "23時間前", "3시간 전"),
        *("Aktualizováno před 3 hodinami", "vor 3 Stunden", "hace 3 horas"),
    ],
)
def test_how_long_ago_in_many_languages(line: str) -> None:
    """A time, whatever the language, though a small letter begins it right below the title."""
    assert ("timestamp", line) in among(line)
    assert ("timestamp", line) in parts(story_of(f"{TITLE}\n{line}\n\n{BODY}\n\n{MORE}\n"))


@pytest.mark.parametrize(
    "line",
    [
        "Dan Lalu",
        "Three hours in a boat",
        "12年前の橋",
        "橋の前",
        "10年前",
        "10년 전",
        "Dag för dag",
        "Dag för dag sedan",
    ],
)
def test_no_time(line: str) -> None:
    """A name, lines with other words, words without a figure, and years, which head sections."""
    assert ("timestamp", line) not in among(line)


@pytest.mark.parametrize(
    "line",
    [
        *("ADVERTISEMENT - SCROLL TO CONTINUE", "SKIP ADVERTISEMENT", "ANZEIGE", "Hide Caption", "1 of 14", "2 von 9"),
        *("Purchase Licensing Rights, opens new tab", "Send to a friend", "Sobre la firma", "Since you're here ..."),
        "Get the week's best stories delivered straight to your inbox.",
    ],
)
def test_amid_the_text(line: str) -> None:
    """Between two paragraphs, too."""
    assert ("promo", line) in parts(story_of(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{MORE}\n\n{BODY}\n"))


@pytest.mark.parametrize("count", ["248", "1,204", "12.3K"])
def test_a_figure_beside_furniture(count: str) -> None:
    """The number of comments above `Share`; amid the text a figure alone is none."""
    assert ("promo", count) in among(count, "Share")
    assert "promo" not in kinds(story_of(f"{TITLE}\n\n{BODY}\n\n{count}\n\n{MORE}\n"))


@pytest.mark.parametrize(
    "line",
    ["• 3mo", "3h ago", "2d", "Publié hier à 05h00, modifié hier à 09h14", "Updated 2 hours ago"],
)
def test_how_long_ago(line: str) -> None:
    """A time, and no highlight, though a bullet stands before it."""
    assert ("timestamp", line.lstrip("• ")) in among(line)


def test_how_long_ago_in_a_box() -> None:
    """Outlet and age below a headline are no headline."""
    box = (
        "More stories",
        "Ferry sails again",
        "Coastal Courier • 3h ago",
        "Nine cracks in pier 4",
        "Harbour Post • 1d ago",
    )
    found = parts(story_of("\n\n".join([TITLE, BODY, MORE, *box])))
    assert ("promo", "Coastal Courier • 3h ago") in found
    assert ("promo", "Harbour Post • 1d ago") in found


@pytest.mark.parametrize("line", ["($1 = 0.7912 pounds)", "(1 euro = 4.30 zlotys)", "($1 = €0.92)"])
def test_what_a_currency_is_worth(line: str) -> None:
    """Below a report of business it is a note."""
    assert ("note", line) in parts(story_of(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{line}\n"))


@pytest.mark.parametrize(
    ("box", "told"),
    [
        (("Sunniva Cole", "Staff Writer"), 2),
        (("Sunniva Cole", "Staff Writer", "Sunniva Cole is a staff writer who covers bridges."), 3),
        (("About the author", "Sunniva Cole", "She is a reporter for the county and its rivers."), 2),
        (("Sobre la firma", "Sunniva Cole", "Es redactora de Medio Ambiente. Antes escribió de puentes."), 2),
    ],
)
def test_the_writer_below_the_text(box: tuple[str, ...], told: int) -> None:
    """Notes, so that each line of the box is shown."""
    lines = "\n".join(box)
    story = story_of(f"{TITLE}\n\nBy Sunniva Cole\n3 June 2025\n\n{BODY}\n\n{MORE}\n\n{BODY}\n\n{lines}\n")
    assert kinds(story)[-told:] == ["note"] * told
    assert story.about.bylines == ("Sunniva Cole",)


def test_a_farewell() -> None:
    """A sentence with a name behind a dash leads to no story."""
    farewell = "See you on Friday. — Magnus"
    assert parts(story_of(f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{farewell}\n"))[-1] == ("paragraph", farewell)


@pytest.mark.parametrize(
    "label", ["Also of interest: ", "Worth reading: ", "Ebenfalls interessant: ", "Ti può interessare: "]
)
def test_more_labels(label: str) -> None:
    """They stand before another story's headline."""
    found = parts(story_of(f"{TITLE}\n\n{BODY}\n\n{label}Zebra opens a crossing\n\n{MORE}\n\n{BODY}\n"))
    assert ("linked_headline", "Zebra opens a crossing") in found


def test_a_label_inside_a_link() -> None:
    """What the page's mark-up says is a link shows its headline without the label."""
    link = "<p><a href='/x'>Read more: Otters return to the Tew</a></p>"
    page = f"<article><h1>{TITLE}</h1><p>{BODY}</p>{link}<p>{MORE}</p><p>{BODY}</p></article>"
    assert ("linked_headline", "Otters return to the Tew") in parts(story_of(page, "a.html"))


def test_key_events_of_a_live_page() -> None:
    """Times and what happened; the first post keeps its own time and headline."""
    events = "Key events\n16.42 GMT\nFerry stays in port overnight\n15.10 GMT\nWarning extended to noon"
    posts = f"16.42 GMT\n\nFerry stays in port overnight\n\n{BODY}\n\n15.10 GMT\n\nWarning extended to noon\n\n{MORE}"
    found = kinds(story_of(f"{TITLE} live\n\n{events}\n\n{posts}\n"))
    assert found[1:6] == ["highlights_header", "timestamp", "highlight", "timestamp", "highlight"]
    assert found.count("highlight") == 2
    assert found[6] == "timestamp"
    folded = kinds(story_of(f"{TITLE} live\n\n{events}\nShow key events only\n\n{posts}\n"))
    assert folded[1:6] == found[1:6]
    assert folded.count("highlight") == 2


def test_what_you_need_to_know_before_sections() -> None:
    """A sentence that one short line and then text follow heads no highlights."""
    story = story_of(
        f"{TITLE}\n\n{BODY}\n\nHere's what you need to know.\n\nWho decides\n\n{MORE}\n\nHow long\n\n{BODY}\n"
    )
    assert kinds(story)[2:5] == ["paragraph", "subhead", "paragraph"]


def test_a_section_above_highlights() -> None:
    """The name of a section right below the header is none of them."""
    points = "Summary\nCompanies\nState owns half of the quay\nTwo bidders are in talks\nDockers fear for their jobs"
    found = parts(story_of(f"{TITLE}\n\n{points}\n\n{BODY}\n\n{MORE}\n"))
    assert ("promo", "Companies") in found
    assert [kind for kind, _ in found].count("highlight") == 3


def test_who_the_writer_is_without_a_full_stop() -> None:
    """A line below the text that begins with the writer's name leads to no story."""
    line = "Sunniva Cole is a farmer and the author of Ditch"
    assert among()[1] == ("byline", "By Sunniva Cole")
    story = story_of(f"{TITLE}\n\nSunniva Cole\n\n{BODY}\n\n{MORE}\n\n{BODY}\n\n{line}\n\n{MORE}\n")
    assert ("note", line) in parts(story)


def test_questions_of_an_interview() -> None:
    """Those of several sentences are subheads where a short one stands as they do."""
    asked = (
        "You said that you would never write again. What changed?",
        "Did it come easily?",
        "It is about a weir. Is it?",
    )
    text = "\n\n".join(part for question in asked for part in (question, MORE))
    found = kinds(story_of(f"{TITLE}\n\n{BODY}\n\n{text}\n"))
    assert found[2::2] == ["subhead"] * 3


def test_when_the_stories_of_a_box_appeared() -> None:
    """Days and words for them between headlines date nothing, and end no box."""
    lines = ("More on this story", "Ferry sails again", "Published", "4 days ago", "Nine cracks in pier 4")
    box = "\n\n".join((*lines, "12 January", "Who pays now"))
    found = parts(story_of(f"{TITLE}\n\n3 hours ago\n\n{BODY}\n\n{MORE}\n\n{box}\n"))
    assert [text for kind, text in found if kind == "linked_headline"] == [
        *("Ferry sails again", "Nine cracks in pier 4", "Who pays now")
    ]
    assert [text for kind, text in found if kind == "promo"][1:] == ["Published", "4 days ago", "12 January"]


def test_who_took_a_picture() -> None:
    """A name and an outlet right below a line; a picture's words above what enlarges it."""
    picture = "The light at Gull Rock in fog.\nAda Fenn/Maine Public"
    found = parts(
        story_of(
            f"{TITLE}\n\n{BODY}\n\n{picture}\n\n{MORE}\n\nA swimmer in a red cap\nView image in fullscreen\n\n{BODY}"
        )
    )
    assert ("caption", "Ada Fenn/Maine Public") in found
    assert ("caption", "A swimmer in a red cap") in found
    assert ("promo", "View image in fullscreen") in found
