"""A whole story on one line."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, parts, story_of
from tui_reader.anatomy import dissect

TITLE = "Council votes to shut bridge until spring"
BODY = "The bridge over Harrow Bay will stay closed until the spring, the county said on Tuesday after the dive. " * 20


def test_a_whole_story_on_one_line() -> None:
    """It is parted at the ends of sentences, never inside one; nothing is lost, and a short text stays whole."""
    sentence = (
        "The bridge over Harrow Bay, which Mr. Tarr of the U.S. firm built in 1966, will stay closed until spring."
    )
    text = " ".join(["Story highlights", *[sentence] * 40])
    found = [block.text for block in dissect(draft_of(text)).blocks]
    assert found[0] == "Story highlights"
    assert len(found) > 10
    assert all(part.endswith("spring.") and part.startswith("The bridge") for part in found[1:])
    assert " ".join(found) == text
    assert len(dissect(draft_of(sentence * 3)).blocks) == 1


def test_the_dateline_ends_the_highlights_of_one_line() -> None:
    """What stands between the header and the dateline is highlights, however many; then the text begins."""
    body = "The bridge will stay closed until the spring, engineers said on Tuesday after the dive. " * 30
    found = dissect(
        draft_of(f"Story highlights Divers find cracks Ferries run twice an hour HARROW BAY (CNN) — {body}")
    ).blocks
    assert [block.kind.value for block in found[:4]] == ["highlights_header", "highlight", "dateline", "paragraph"]
    assert found[2].text == "HARROW BAY (CNN) —"


@pytest.mark.parametrize(
    ("head", "place", "outlet", "published"),
    [
        (
            "By Ada Fenn, CNN | Updated 1755 GMT (0155 HKT) May 30, 2016 | Hong Kong (CNN)",
            *("Hong Kong", "CNN", "2016-05-30T17:55+00:00"),
        ),
        (
            "By Ada Fenn, CNN | 4:23 PM EDT, Mon May 30, 2016 | (CNN) --",
            *(None, "CNN", "2016-05-30T16:23-04:00"),
        ),
        ("By Ada Fenn | HARROW BAY, May 30 (Reuters) -", "Harrow Bay", "Reuters", None),
        (
            "Von Ada Fenn | Stand: 30.05.2016, 14:05 Uhr | HARROW BAY (dpa) -",
            *("Harrow Bay", "dpa", "2016-05-30T14:05"),
        ),
        (
            "By Ada Fenn and Bo Lind, Associated Press | St. Louis, Mo. (AP) —",
            "St. Louis, Mo.",
            "Associated Press",
            None,
        ),
        ("Published 30 May 2016 | WASHINGTON —", "Washington", None, "2016-05-30"),
        ("Published 30 May 2016", None, None, "2016-05-30"),
        ("By Ada Fenn", None, None, None),
        ("New York (CNN)", "New York", "CNN", None),
        ("(CNN) --", None, "CNN", None),
    ],
)
def test_the_head_of_one_line(head: str, place: str | None, outlet: str | None, published: str | None) -> None:
    """Title, byline, time and dateline are parted as they would be on lines of their own."""
    told = head.split(" | ")
    story = story_of(" ".join([TITLE, *told, BODY]))
    assert [text for _, text in parts(story)][: len(told) + 1] == [TITLE, *told]
    assert (story.title.text, story.title.derived) == (TITLE, False)
    assert (story.about.place, story.about.outlet) == (place, outlet)
    assert (story.about.published.value if story.about.published else None) == published
    assert story.about.bylines == (("Ada Fenn", "Bo Lind") if "Bo" in head else ("Ada Fenn",) if "Ada" in head else ())
    assert all(kind == "paragraph" for kind, _ in parts(story)[len(told) + 1 :])


def test_a_place_after_a_title_in_capitals() -> None:
    """Where place and title cannot be told apart, no place is made up."""
    story = story_of(f"Council Votes To Shut Bridge In Spring New York (CNN) {BODY}")
    assert (story.about.place, story.about.outlet) == (None, "CNN")


def test_a_date_in_a_sentence_is_no_time() -> None:
    """Nor is a name after by in one a byline."""
    story = story_of(f"The bridge, which was built by Ada Fenn on 30 May 2016 in Harrow Bay, was shut. {BODY}")
    assert {kind for kind, _ in parts(story)} == {"paragraph"}


SHORT = (
    "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long. On "
    "Monday most of the town seemed to be in the queue for Marlow Ford. The council meets again in September."
)
KURZ = (
    "Die Brücke über die Bucht von Harrow ist für alles gesperrt, was sich bewegt, und niemand weiß, für wie lange. Am "
    "Montag stand die halbe Stadt in der Schlange vor der Fähre. Der Rat tagt wieder im September."
)


@pytest.mark.parametrize(
    ("head", "kinds_of_head", "body"),
    [
        (f"{TITLE} | By Ada Fenn | 30 May 2016", "title byline timestamp", SHORT),
        (f"{TITLE} | By Ada Fenn, CNN | Updated 2:35 PM EDT, Mon May 30, 2016", "title byline timestamp", SHORT),
        (f"{TITLE} | Last updated 30 May 2016", "title timestamp", SHORT),
        (f"{TITLE} | HARROW BAY (Reuters) -", "title dateline", SHORT),
        (TITLE, "title", SHORT),
        (
            "Der Rat schließt die Brücke | Von Ada Fenn | 30. Mai 2016, 14:05 Uhr",
            *("title byline timestamp", KURZ),
        ),
        ("Der Rat schließt die Brücke bis zum Frühling | HARROW (dpa) -", "title dateline", KURZ),
        ("Der Rat schließt die Brücke bis zum Frühling", "title", KURZ),
        (
            "El consejo cierra el puente hasta la primavera | Por Ada Fenn | 30 de mayo de 2016",
            "title byline timestamp",
            "El puente sobre la bahía está cerrado a todo lo que se mueve. El consejo vuelve a reunirse en septiembre.",
        ),
        (
            "Le conseil ferme le pont jusqu’au printemps | Par Ada Fenn | Publié le 30 mai 2016 à 14h05",
            "title byline timestamp",
            "Le pont sur la baie est fermé à tout ce qui bouge. Le conseil se réunit en septembre.",
        ),
    ],
)
def test_a_short_story_on_one_line(head: str, kinds_of_head: str, body: str) -> None:
    """However short, where its head tells that it is more than a paragraph."""
    told = head.split(" | ")
    found = parts(story_of(" ".join([*told, body])))
    assert found[: len(told)] == list(zip(kinds_of_head.split(), told, strict=True))
    assert {kind for kind, _ in found[len(told) :]} == {"paragraph"}
    assert " ".join(text for _, text in found[len(told) :]) == body


def test_a_month_before_an_outlet_is_no_place() -> None:
    """It is the last word of the highlights, and so is a place after a preposition; each highlight begins anew."""
    for last in ("in February", "since February", "in Syria"):
        text = f"Story highlights Divers have found cracks There were warnings {last} CNN — {SHORT}"
        story = story_of(text)
        assert story.highlights == ("Divers have found cracks", f"There were warnings {last}")
        assert (story.about.place, story.about.outlet) == (None, "CNN")


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was shut on Monday, 30 May 2016, and Cy Noor, who runs the ferry for CNN affiliate WUSA. The end.",
        f"(CNN) — {SHORT}",
        f"TALLAHASSEE, Fla. (AP) — {SHORT}",
        SHORT,
        KURZ,
        "Nobody was hurt, said the mayor. By Ada Fenn’s account it was a near thing, and she was there all the time.",
        "He has read The Harrow Post since The Courier was shut, and he says that it is no worse, and no better.",
    ],
)
def test_a_paragraph_alone_stays_whole(text: str) -> None:
    """Dates, names and outlets inside sentences part nothing."""
    assert [text for _, text in parts(story_of(text))] == [text]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\nBy Ada Fenn\n\n", "\nBy Ada Fenn\n30 May 2016\n"])
def test_a_body_on_one_line_below_its_head(between: str) -> None:
    """The head has lines of its own, all else has one."""
    body = " ".join([SHORT] * 4)
    found = parts(story_of(TITLE + between + body))
    head = [line for line in (TITLE + between).split("\n") if line]
    assert [text for _, text in found[: len(head)]] == head
    assert len(found) > len(head) + 2
    assert " ".join(text for _, text in found[len(head) :]) == body
    assert {kind for kind, _ in found[len(head) :]} == {"paragraph"}


def test_a_short_body_below_its_head_stays_whole() -> None:
    """It may be one paragraph."""
    assert [text for _, text in parts(story_of(f"{TITLE}\n\n{SHORT}"))] == [TITLE, SHORT]


EAST = {
    "zh": (
        "海湾老桥关闭至春天",
        "市议会周二晚决定，将海湾上的老桥关闭至春天。潜水员在两座桥墩上发现了裂缝。公共汽车将绕道行驶，渡轮从早晨六点起每半小时一班。",
    ),
    "ja": (
        "港の古い橋、春まで通行止めに",
        "市議会は火曜日の夜、港にかかる古い橋を春まで通行止めにすることを決めた。橋脚にひび割れが見つかった。バスは遠回りし、渡し船は三十分おきに出る。",
    ),
}


@pytest.mark.parametrize(
    ("language", "head", "published"),
    [
        ("zh", "2023年05月30日 10:15 来源：海湾晚报", "2023-05-30T10:15"),
        ("zh", "2023年5月30日", "2023-05-30"),
        ("ja", "2023年5月30日 10:15", "2023-05-30T10:15"),
    ],
)
def test_a_story_without_spaces_on_one_line(language: str, head: str, published: str) -> None:
    """The time between its spaces parts title and text, and is no part of a title."""
    title, body = EAST[language]
    story = story_of(f"{title} {head} {body}")
    assert (story.title.text, story.title.derived) == (title, False)
    assert story.about.published is not None
    assert story.about.published.value == published
    assert "".join(text for _, text in parts(story)[-2:]).endswith(body[-20:])


def test_a_day_in_a_sentence_without_spaces() -> None:
    """It parts nothing."""
    _, body = EAST["zh"]
    for begins in ("市长表示 2023年5月30日，", "大会将于 2024年5月12日 上午 在海湾召开，", "海湾 2008年5月12日 14:28 "):
        text = f"{begins}大桥将重新开放。{body}"
        assert [said for _, said in parts(story_of(text))] == [text]


def test_highlights_behind_a_story_of_one_line() -> None:
    """The story before them is parted as any other."""
    head = "Divers find cracks in piers By Ada Fenn, CNN | 4:23 PM EDT, Mon May 30, 2016 | (CNN) --"
    found = parts(story_of(f"{head} {BODY} @highlight Bridge to stay shut @highlight Ferries sail all night"))
    assert [kind for kind, _ in found[:4]] == ["title", "byline", "timestamp", "dateline"]
    assert found[-2:] == [("highlight", "Bridge to stay shut"), ("highlight", "Ferries sail all night")]
