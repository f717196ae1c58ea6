"""Highlights in all the forms that outlets give them: their header, their marks, their end."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, kinds, parts, story_of
from tui_reader.anatomy import dissect

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."
THREE = ["Divers find cracks", "Ferry runs twice an hour", "Lorries to pay a toll"]


def told(head: str) -> list[tuple[str, str]]:
    """The parts of a story between its title and its text, with `head` there."""
    story = story_of(f"Council shuts bridge\n\n{head}\n\n{BODY}\n\n{MORE}")
    found = parts(story)
    assert [found[0][0], *kinds(story)[-2:]] == ["title", "paragraph", "paragraph"]
    return found[1:-2]


@pytest.mark.parametrize(
    "head",
    [
        "Story highlights: {} • {} • {}",
        "Story highlights • {} • {} • {}",
        "Highlights: {}; {}; {}",
        "HIGHLIGHTS - {} | {} | {}",
        "Highlights: {} | {} | {}",
        "Key points — {} — {} — {}",
        "KEY POINTS: - {} - {} - {}",
        "At a glance: {} / {} / {}",
        "Key points: 1. {} 2. {} 3. {}",
        "Key points: (1) {} (2) {} (3) {}",
        "Key points: ① {} ② {} ③ {}",
        "Key points\n- {} - {} - {}",
        "Key points\n\n{} | {} | {}",
        "Key points\n• {} • {} • {}",
        "Key points\n{} • {} • {}",
        "Key points\n{} · {} · {}",
        *[f"Key points\n{m} {{}}\n{m} {{}}\n{m} {{}}" for m in ("・", "—", "–", "‣", "◦", "▪", "►", "-", "*")],
        "Key points\n1. {}\n2. {}\n3. {}",
        "Key points\n\n1) {}\n\n2) {}\n\n3) {}",
        "Key points\n(1) {}\n(2) {}\n(3) {}",
        "Key points\n\n{}.\n\n{}.\n\n{}.",
    ],
)
def test_highlights_in_one_line_and_in_several(head: str) -> None:
    """Each is a block of its own, without its mark; so is the header."""
    found = [(kind, text.rstrip(".")) for kind, text in told(head.format(*THREE))]
    assert found[0][0] == "highlights_header"
    assert found[1:] == [("highlight", text) for text in THREE]


@pytest.mark.parametrize("head", ["• {} • {} • {}", "- {} - {} - {}", "— {}\n— {}\n— {}", "1. {}\n2. {}\n3. {}"])
def test_marked_highlights_without_a_header(head: str) -> None:
    """Marks before the text are enough, in one line too."""
    assert told(head.format(*THREE)) == [("highlight", text) for text in THREE]


@pytest.mark.parametrize(
    "head", ["Story highlights\n{}. {}. {}", "Story highlights\n\n{}. {}. {}.", "Story highlights {}. {}. {}"]
)
def test_sentences_in_one_line_after_the_header(head: str) -> None:
    """Short sentences in the one line after a header that nothing else begins with are a highlight each."""
    found = told(head.format(*THREE))
    assert [kind for kind, _ in found] == ["highlights_header", *["highlight"] * 3]
    assert [text.rstrip(".") for _, text in found[1:]] == THREE


@pytest.mark.parametrize(
    "items",
    [
        ["Divers find cracks. They go down again on Friday.", "Ferry runs twice an hour. It is full."],
        ["Divers, sent down on Monday by a council that had waited for a year, find cracks in two piers. It is shut."],
    ],
)
def test_sentences_of_one_highlight(items: list[str]) -> None:
    """Where a list goes on in the next line, or sentences are long, a line is one highlight."""
    assert [text for _, text in told("\n".join(["Story highlights", *items]))[1:]] == items


def test_the_span_of_a_highlight_is_its_text() -> None:
    """Marks between them, and the dash after the header, are furniture."""
    draft = draft_of(f"HIGHLIGHTS - {' | '.join(THREE)}\n\n{BODY}")
    story = dissect(draft)
    assert [draft.text[slice(*block.span)] for block in story.blocks] == ["HIGHLIGHTS", *THREE, BODY]
    assert [draft.text[slice(*span)] for span in story.furniture] == ["-", "|", "|"]


@pytest.mark.parametrize(
    "line",
    [
        "Summary: The mayor - a former diver - has resigned; she is 51 years of age and has no other office.",
        "In brief, the mayor - Ada Fenn, a former diver - will resign - and nobody knows why she should.",
        "Highlights of the season - the boats, the goats - are told below by those who saw them all.",
        "Highlights - and there were many of them on Monday - came late in a game that nobody wanted to win.",
        "The council; the county; the crown: all three have a say in what becomes of the bridge and its piers.",
        "- We were late - very late - said the mayor of the town, who had been on the quay since six o’clock.",
    ],
)
def test_prose_with_dashes_is_one_line(line: str) -> None:
    """A dash, a bar or a semicolon parts no sentence."""
    assert len(told(line)) == 1


def test_the_ninth_highlight_is_one_too() -> None:
    """Marks tell where they end, however many there are."""
    items = [f"Thing number {number} is told" for number in range(12)]
    assert told("Highlights\n" + "\n".join(f"• {item}" for item in items))[1:] == [
        ("highlight", item) for item in items
    ]


@pytest.mark.parametrize(
    ("items", "body", "count"),
    [
        (["Divers find cracks."] * 5, "", 5),
        (["Divers find cracks in two of the six piers that carry it."] * 2, MORE + " " + BODY, 2),
        ([BODY] * 3, BODY, 3),
        ([BODY] * 5, "HARROW BAY (Coastal Courier) — " + BODY, 5),
        (["Divers find cracks"] * 4, "", 4),
    ],
)
def test_where_highlights_end(items: list[str], body: str, count: int) -> None:
    """A dateline, a text without full stops before it, much longer sentences, or that three are told already."""
    story = story_of("Key points\n\n" + "\n\n".join(filter(None, [*items, body, BODY, MORE])))
    assert kinds(story).count("highlight") == count


@pytest.mark.parametrize(
    "header",
    [
        *["What you need to know", "KEY DEVELOPMENTS", "The key points:", "Quick read", "The bottom line", "TL;DR"],
        *["[Story highlights]", "【Highlights】", "*** Key points ***", "📌 Key takeaways", "⚡️ AT A GLANCE:"],
        *["Die wichtigsten Punkte", "Darum geht’s", "Das Wichtigste im Überblick", "DAS WICHTIGSTE IN KÜRZE"],
        *["Les points clés", "Ce qu’il faut savoir", "À retenir :", "L’essentiel"],
        *["Puntos destacados", "Lo más importante", "Lo que hay que saber", "Claves"],
        *["I punti chiave", "Cosa sapere", "Em destaque", "Principais pontos", "O que você precisa saber"],
        *["In het kort", "De belangrijkste punten", "I korthet", "Kortversjonen", "Det vigtigste"],
        *["Najważniejsze punkty", "Ve zkratce", "Главное", "Что известно", "Головне", "Öne çıkanlar", "ÖNE ÇIKANLAR"],
        *["أهم النقاط", "نکات مهم", "עיקרי הדברים", "मुख्य बातें", "Με λίγα λόγια", "Tóm tắt"],
        *["Three things to know", "5 key takeaways", "Why it matters", "What happened", "Our takeaways"],
        *["Drei Dinge, die Sie wissen müssen", "Trois choses à savoir", "Cinco claves"],
        *["本文要点", "核心提示：", "【内容提要】", "記事の要点", "【要点】", "■この記事の要点", "핵심 요약", "<요약>"],
    ],
)
def test_headers(header: str) -> None:
    """In many languages, in capitals, with brackets, a colon or an emblem around them."""
    assert told(f"{header}\n\n" + "\n\n".join(THREE)) == [
        ("highlights_header", header.lstrip("■")),
        *[("highlight", text) for text in THREE],
    ]


def test_the_words_of_a_header_head_a_section_too() -> None:
    """Below the lead, before running text, they are a subhead."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\nThe bottom line\n\n{MORE}\n\n{BODY}")
    assert kinds(story) == ["title", "paragraph", "subhead", "paragraph", "paragraph"]


@pytest.mark.parametrize("header", ["Story highlights", "Summary", "What to know"])
@pytest.mark.parametrize("count", [2, 3, 5])
def test_a_header_with_the_body_at_once(header: str, count: int) -> None:
    """Long sentences that the rest does not tell again are the text."""
    body = [
        BODY,
        "Engineers from three towns have looked at the piers since March, and each has named another sum of money.",
        "A ferry with room for nine cars crosses whenever the tide lets it, which is about twice before breakfast.",
        "The baker at the north end has sold his van, since his bread was stale when it had gone all the way.",
        "Schoolchildren go by boat, in life jackets that the fishermen lent, and those from beyond the ford stay home.",
    ][:count]
    story = story_of(f"Council shuts bridge\n\n{header}\n\n" + "\n\n".join(body))
    assert kinds(story) == ["title", "highlights_header", *["paragraph"] * count]


def test_long_highlights_end_before_the_lead() -> None:
    """Sentences of the lead's own length are highlights as far as the text tells them again."""
    items = [
        "Divers have found nine cracks in two of the six piers of the bridge, the county engineer said on Monday.",
        "Lorries will have to pay a toll of eleven crowns at Marlow Ford from the first of March.",
    ]
    text = [
        "Nobody in Harrow Bay could remember a morning so still: no brakes, no horns, only gulls where lorries were.",
        "The county engineer said that divers had found the nine cracks on Monday, in two of the bridge’s six piers.",
        "From the first of March on, a toll of eleven crowns is asked of lorries at Marlow Ford.",
    ]
    story = story_of("Story highlights\n\n" + "\n\n".join(items + text))
    assert kinds(story) == ["highlights_header", "highlight", "highlight", "paragraph", "paragraph", "paragraph"]


def test_somebodys_words_are_no_highlight() -> None:
    """A quotation that goes on with who said it opens the text."""
    head = "Story highlights\n\n" + "\n\n".join(THREE)
    story = story_of(f"{head}\n\n“We heard it crack,”\n\nthe ferryman said.\n\n{BODY}\n\n{MORE}")
    assert kinds(story).count("highlight") == 3


SIGNED = f"By Ada Fenn\n\n{BODY}\n\n{MORE}"
PLAIN = ["Divers find nine cracks in pier", "Ferry will run twice an hour", "Lorries are to pay a toll"]


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_lines_alike_above_the_byline(gap: str) -> None:
    """Three short lines between title and byline are highlights though nothing marks them."""
    story = story_of(f"Council shuts bridge over the bay\n\n{gap.join(PLAIN)}\n\n{SIGNED}")
    assert parts(story)[1:4] == [("highlight", text) for text in PLAIN]
    assert kinds(story)[4:] == ["byline", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "lines",
    [
        PLAIN[:2],
        [*PLAIN[:2], "Lorries are to pay a toll."],
        [PLAIN[0], "Nine cracks", PLAIN[1]],
        ["The ferry will run twice an hour from six in the morning, says the county, until it is spring", *PLAIN[:2]],
        ["that has stood for ninety years", "is shut until the spring", "next year as divers find cracks"],
        [*PLAIN[:2], "Lorries are to pay for the"],
        ["More about the bridge", "More about the ferry", "More about the mayor"],
    ],
)
def test_lines_above_the_byline_that_are_not_alike(lines: list[str]) -> None:
    """Two may be a deck and a caption, and so may those of which one is a sentence, or far longer than another.

    The lines of a title go on, and lines that all begin with one word offer more of the site.
    """
    gap = "\n\n"
    assert "highlight" not in kinds(story_of(f"Council shuts bridge over the bay\n\n{gap.join(lines)}\n\n{SIGNED}"))


def test_indented_highlights_one_of_which_is_a_link() -> None:
    """Another story's headline may be the third of a list."""
    items = [*PLAIN[:2], "READ MORE: Boatman hailed a hero"]
    head = "\n".join(f"    {item}" for item in items)
    story = story_of(f"Council shuts bridge over the bay\n\n{head}\n\n{SIGNED}")
    assert kinds(story)[1:5] == ["highlight", "highlight", "linked_headline", "byline"]
