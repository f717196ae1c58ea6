"""Lines to pieces: hard wraps, hyphens, bullets."""

from __future__ import annotations

from textwrap import wrap

import pytest

from tests.drafts import draft_of, lost, parts, story_of
from tui_reader.anatomy import dissect
from tui_reader.anatomy.paragraphs import pieces


def texts(text: str) -> list[str]:
    """The text of each piece."""
    return [piece.text for piece in pieces(draft_of(text))[0]]


WRAPPED = """Council votes on money
By Ada Fenn

The bridge over Harrow Bay is closed to everything that
moves, and nobody in the county can say for how long it
will   be.

A second paragraph, also with more than a line of words in
it, follows."""


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Lines that a program filled are joined; a line with room left for the next word is by itself."""
    assert texts(WRAPPED) == [
        "Council votes on money",
        "By Ada Fenn",
        "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long "
        "it will be.",
        "A second paragraph, also with more than a line of words in it, follows.",
    ]


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_first_line_that_is_wider_than_the_text(gap: str) -> None:
    """A headline above a text that was wrapped sets no width, and goes on with none of the lines below it."""
    title = "Mountain rescue team is called out four hundred times in a single year, the busiest since it was founded"
    text = (
        "The rescue team of Glen Orrin was called out four hundred times\n"
        "last year, which is more than in any year since it was founded by\n"
        "three shepherds and a postman in 1951.\n\n"
        "Most of those who were rescued had come without a map, and one in\n"
        "ten without shoes that reach over the ankle."
    )
    found = parts(story_of(f"{title}\nBy Iris Calder{gap}{text}"))
    assert found[:2] == [("title", title), ("byline", "By Iris Calder")]
    assert [words for _, words in found[2:]] == [" ".join(one.split()) for one in text.split("\n\n")]


GERMAN = [
    "Hafen. Die alte Brücke über die Bucht wird nach dem Willen des\n"
    "Rates bis zum Frühjahr gesperrt. Das sagte Bürgermeisterin Ada\n"
    "Fenn am Dienstag. Auf der Fähre ist auch für Busse und für die\n"
    "Lastwagen Platz.",
    "Der Kaufmann Bo Lind kündigte Widerstand an. „Die Brücke ist ein\nWahrzeichen“, sagte er.",
    "Die Fähre legt am Sonntag von sechs Uhr an jede halbe Stunde im\nHafen von Marlow ab.",
]


@pytest.mark.parametrize("told", [GERMAN[:1], GERMAN[1:2], GERMAN[2:], GERMAN])
def test_wrapped_lines_that_all_begin_with_a_capital(told: list[str]) -> None:
    """A line that was full goes on where it ends after an article, amid somebody's words or amid a second sentence."""
    assert texts("\n\n".join(["Brücke gesperrt", *told])) == [
        "Brücke gesperrt",
        *(" ".join(one.split()) for one in told),
    ]


def test_a_line_that_is_a_little_wider() -> None:
    """A full line is as wide as the text was wrapped, whether or not its paragraph shows that it goes on."""
    first = (
        "Die Brücke über die Bucht bleibt bis zum Frühjahr gesperrt, und\nso fährt bis dahin nur die Fähre,\nsagt er."
    )
    second = "Vor dem Rathaus von Marlow warteten am Abend gut zweihundert neue\nBewohner."
    found = texts(f"Brücke gesperrt\n\n{first}\n\n{second}")
    assert found[1:] == [" ".join(one.split()) for one in (first, second)]


@pytest.mark.parametrize(
    "lines",
    [
        ["Was der Rat zur Sperrung der alten Brücke sagt", "Wie die Fähre fährt", "Wer nun zahlen muss"],
        ["„Wir warten nicht länger“, sagt die Bürgermeisterin der Stadt", "Fähre fährt auch am Sonntag"],
        ["Brücke gesperrt. Was nun auf die Stadt zukommt", "Fähre fährt auch am Sonntag"],
    ],
)
def test_headlines_that_all_begin_with_a_capital(lines: list[str]) -> None:
    """Nothing about them says that one goes on in the next."""
    assert texts("\n\n".join(["Brücke gesperrt", "\n".join(lines)])) == ["Brücke gesperrt", *lines]


def test_lines_that_were_not_wrapped_are_paragraphs() -> None:
    """Paragraphs on consecutive lines, as some pages are saved."""
    long = "The council met on Monday. " * 8
    assert texts(f"{long}\n{long}\nShort one.") == [long.strip(), long.strip(), "Short one."]


def test_bullets_on_consecutive_lines() -> None:
    """Each marked line is a piece, with the lines that go on with it; the marks are furniture."""
    draft = draft_of(
        "- The boat leaves at eight in the morning, and again at ten\n  and at noon, from the north quay\n"
        "- Dogs travel free\n• Goats do not"
    )
    cut, marks = pieces(draft)
    assert [(piece.text, piece.marked) for piece in cut] == [
        ("The boat leaves at eight in the morning, and again at ten and at noon, from the north quay", True),
        ("Dogs travel free", True),
        ("Goats do not", True),
    ]
    assert [draft.text[start:end] for start, end in marks] == ["-", "-", "•"]


def test_a_mark_on_a_line_of_its_own() -> None:
    """A bullet and its text on two lines belong together."""
    cut, _ = pieces(draft_of("•\nDogs travel free\n\n•\n\nGoats do not"))
    assert [(piece.text, piece.marked) for piece in cut] == [("Dogs travel free", True), ("Goats do not", True)]


def test_what_only_looks_like_a_mark() -> None:
    """A figure below zero, a footnote, a dash that opens speech."""
    cut, _ = pieces(draft_of("-5 degrees at noon\n\n*Not his real name\n\n— With assistance by Ada"))
    assert [(piece.text, piece.marked) for piece in cut] == [
        ("-5 degrees at noon", False),
        ("*Not his real name", False),
        ("— With assistance by Ada", False),
    ]


BODY = "\n\nThe bridge over Harrow Bay is closed to everything that moves, and nobody can say for how long."


@pytest.mark.parametrize(
    "text",
    [
        "Story highlights\n\nOne thing\n\nAnother thing",
        "Story highlights\nOne thing\nAnother thing",
        "Story highlights\n• One thing\n• Another thing",
        "STORY HIGHLIGHTS\n\n- One thing\n- Another thing",
        "Story highlights • One thing • Another thing",
        "Story highlights: • One thing • Another thing",
        "Key points\n\n* One thing\n\n* Another thing",
        "Story highlights\n\n• One thing • Another thing",
    ],
)
def test_highlights_in_all_layouts(text: str) -> None:
    """A header with its bullets after it, below it, or in the same line."""
    found = parts(story_of(text + BODY))
    assert found[0][0] == "highlights_header"
    assert found[1:3] == [("highlight", "One thing"), ("highlight", "Another thing")]
    assert found[3][0] == "paragraph"


def test_a_quote_as_in_mail() -> None:
    """Lines with an angle bracket before each are one quotation."""
    assert parts(story_of("He wrote on Monday, in a short letter to the town:\n\n> Not one\n> more step" + BODY))[
        1
    ] == (
        "quote",
        "Not one more step",
    )


FIRST = (
    "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long it "
    "will be so, least of all the engineers who have looked at it every day since the summer began."
)
SECOND = (
    "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay. The "
    "ferry crossed every hour from five in the morning, and the man beside the ramp counted the lorries."
)
LAST = (
    "The council meets again in September to vote on the rest of the money, of which it has not found a pound yet, and "
    "the mayor says that she will ask the county for a loan, and that nobody knows when the bridge will open again."
)
ERSTER = (
    "Die Brücke über die Bucht von Harrow ist für alles gesperrt, was sich bewegt, und niemand weiß, für wie lange. "
    "Am Montag stand die halbe Stadt in der Schlange vor der Fähre, und die andere Hälfte stand am Kai und sah zu."
)
HEAD = [("title", "Council votes to shut bridge until spring"), ("byline", "By Ada Fenn")]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(("width", "indent"), [(60, "    "), (72, "  "), (64, "\t"), (48, "   ")])
def test_hanging_indents(width: int, indent: str, gap: str) -> None:
    """The lines that go on are indented, single-spaced or double-spaced; German nouns change nothing."""
    bodies = [FIRST, SECOND, ERSTER, LAST]
    hung = [gap.join(wrap(text, width, subsequent_indent=indent)) for text in bodies]
    story = story_of("\n\n".join([HEAD[0][1], HEAD[1][1], gap.join(hung)]))
    assert parts(story) == [*HEAD, *(("paragraph", text) for text in bodies)]


@pytest.mark.parametrize("indent", ["    ", "\t", " "])
def test_indented_first_lines(indent: str) -> None:
    """The other way round: what is indented begins."""
    bodies = [FIRST, SECOND, ERSTER]
    text = "\n".join("\n".join(wrap(text, 60, initial_indent=indent)) for text in bodies)
    assert parts(story_of(f"{HEAD[0][1]}\n\n{HEAD[1][1]}\n\n{text}")) == [
        *HEAD,
        *(("paragraph", text) for text in bodies),
    ]


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > ", ">\t"])
@pytest.mark.parametrize("introduction", ["", "Ada wrote:\n\n", "On Monday, 30 May 2016, Bo Lind\nwrote:\n"])
@pytest.mark.parametrize("blank", [True, False])
def test_a_story_that_a_mail_quotes_whole(mark: str, introduction: str, blank: bool) -> None:
    """The marks are furniture, and who quotes is none of the story; a blank line parts, quoted or not."""
    bodies = [FIRST, SECOND, ERSTER]
    text = "\n\n".join([HEAD[0][1], HEAD[1][1], *("\n".join(wrap(body, 68)) for body in bodies)])
    quoted = "\n".join(mark + line if line else mark.rstrip() * blank for line in text.split("\n"))
    draft = draft_of(introduction + quoted)
    story = dissect(draft)
    told = [(kind, text) for kind, text in parts(story) if kind != "promo"]
    assert told == [*HEAD, *(("paragraph", body) for body in bodies)]
    assert lost(draft.text, sorted([*(block.span for block in story.blocks), *story.furniture])) == ""


def test_highlights_in_a_quoted_story() -> None:
    """List marks after the marks of the mail are list marks."""
    text = f"> Story highlights\n>\n> • Divers find cracks\n> • Ferries run twice\n>\n> {FIRST}\n>\n> {SECOND}"
    assert story_of(text).highlights == ("Divers find cracks", "Ferries run twice")


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n\n> Not one\n> more step\n\n{SECOND}",
        f"He wrote:\n\n> Not one\n> more step\n\n{SECOND}",
        "> Not one\n> more step",
    ],
)
def test_some_quoted_words_are_a_quotation(text: str) -> None:
    """Not a quoted story."""
    assert ("quote", "Not one more step") in parts(story_of(text))


def double_spaced(width: int) -> str:
    """A story that was wrapped, and then got a blank line after each line."""
    paragraphs = [
        "Council votes on money",
        "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long "
        "it will be so, least of all the engineers who have looked at it every day since the summer began.",
        "Night shifts",
        "A second paragraph, also with more than a line of words in it, follows after the crosshead, and it says what "
        "all the others said before it, but more slowly and with many more words than anybody would need for that.",
    ]
    return "\n\n".join("\n\n".join(wrap(paragraph, width)) for paragraph in paragraphs)


def test_a_double_spaced_text_is_rejoined() -> None:
    """Blank lines between the lines of one paragraph do not part it."""
    found = texts(double_spaced(60))
    assert [len(text.split()) for text in found] == [4, 41, 2, 41]
    assert found[2] == "Night shifts"


def test_short_paragraphs_are_not_rejoined() -> None:
    """A list of short lines is no double-spaced text."""
    lines = ["One thing that is told in a line", "Another thing that is told too", "A third, shorter"] * 4
    assert texts("\n\n".join(lines)) == lines


def test_a_title_wrapped_over_two_lines_is_one() -> None:
    """Though there was room left for its next word."""
    text = WRAPPED.replace("Council votes on money\n", "Council votes on\nmoney for the bridge\n")
    assert texts(text)[:2] == ["Council votes on money for the bridge", "By Ada Fenn"]


def test_headlines_on_adjacent_lines_are_apart() -> None:
    """Highlights and linked headlines need no blank line between; lines that all begin anew are no wrapped text."""
    text = (
        "Story highlights\nCouncil votes to close the harbour bridge\nRepairs would cost 12 million pounds\n"
        "Traders fear for their winter\n\n(CNN) — The bridge will stay closed until the spring, engineers said.\n"
    )
    kinds = [(block.kind.value, block.text) for block in dissect(draft_of(text)).blocks]
    assert kinds[1:4] == [
        ("highlight", "Council votes to close the harbour bridge"),
        ("highlight", "Repairs would cost 12 million pounds"),
        ("highlight", "Traders fear for their winter"),
    ]


def test_a_wider_gap_parts() -> None:
    """In double-spaced text too, however full the line before it is."""
    said = " ".join(["the bridge is shut until the spring and nobody can say why"] * 9)
    first, second = ("\n\n".join(wrap(f"{word} {said}", 60)) for word in ("The", "and"))
    story = f"Council votes on money\n\n\n{first}\n\n\n{second}"
    assert [text.partition(" ")[0] for text in texts(story)] == ["Council", "The", "and"]


@pytest.mark.parametrize(
    "title",
    [
        "Council votes on money for\nthe bridge",
        "Council votes on money for the\nHarrow Bay bridge",
        "Bridge, quay,\nFerry to get their money",
    ],
)
@pytest.mark.parametrize("body", ["unwrapped", "wrapped", "double-spaced"])
def test_a_title_on_two_lines(title: str, body: str) -> None:
    """It goes on with a small letter, or after a word that ends none; the byline below it stays apart."""
    sentence = (
        "The bridge over Harrow Bay is closed to everything that moves, and nobody can say for how long it will be."
    )
    lines = [sentence] if body == "unwrapped" else wrap(" ".join([sentence] * 4), 60)
    gap = "\n\n" if body == "double-spaced" else "\n"
    text = gap.join(title.split("\n")) + gap + "By Ada Fenn\n\n" + gap.join(lines)
    assert texts(text)[:2] == [title.replace("\n", " "), "By Ada Fenn"]


@pytest.mark.parametrize(
    "title",
    [
        "Council Votes to Shut Harbor Bridge for Winter\nHours Before First Storm",
        "COUNCIL VOTES TO SHUT HARBOR BRIDGE\nDAYS BEFORE FIRST STORM",
        "Stadtrat beschließt Abriss der alten\nBrücke am Hafen",
        "Gemeinde sucht Geld für eine neue\nBrücke im kommenden Jahr",
    ],
)
def test_a_title_that_goes_on_with_a_capital(title: str) -> None:
    """Where all words have one, with how long before something else; where nouns have one, after an adjective."""
    text = f"{title}\n\nBy Ada Fenn\n\nThe bridge is closed to everything that moves, and nobody can say for how long."
    assert texts(text)[:2] == [title.replace("\n", " "), "By Ada Fenn"]


@pytest.mark.parametrize(
    "lines",
    [
        "Council Votes to Shut Harbor Bridge\nTown Waits for Ferry",
        "Council Votes to Shut Harbor Bridge\nAfter Months of Talks, a Ferry",
        "Council Votes to Shut Bridge\nIn Harrow Bay, Nobody Cares About a Ferry That Leaves on the Hour",
        "COUNCIL VOTES TO SHUT HARBOR BRIDGE\nHARROW BAY, MAINE",
        "Council Votes to Shut Harbor Bridge\nAfter Months of Talks Parents Rejoice",
        "Council Votes to Shut Harbor Bridge\nOver 200 Homes Cut Off",
        "Council Votes to Shut Harbor Bridge\nAt Least Nine Hurt",
        "Council Votes to Shut Harbor Bridge\nAs Told to Ada Fenn",
        "Council Votes to Shut Harbor Bridge\nWhile Opponents Demand New Vote",
        "Council Votes to Shut Harbor Bridge\nHours After Vote Town Wants Ferry",
        "COUNCIL VOTES TO SHUT HARBOR BRIDGE\nABOUT 200 HOMES CUT OFF NOW",
        "COUNCIL VOTES TO SHUT HARBOR BRIDGE\nNEAR PANIC AT FERRY DOCK",
        "COUNCIL VOTES TO SHUT HARBOR BRIDGE\nAt a glance",
        "Council votes to shut harbor bridge\nAfter months of talks",
        "Two sailors die alone in the bay\nFerry company blames weather",
        "Rat sperrt die Brücke am Hafen\nNeue Fähre im Frühjahr",
    ],
)
def test_two_lines_that_are_not_one_title(lines: str) -> None:
    """A deck, a second headline, a place: they stand by themselves."""
    text = f"{lines}\n\nBy Ada Fenn\n\nThe bridge is closed to everything that moves, and nobody can say for how long."
    assert texts(text)[:2] == lines.split("\n")


def test_the_columns_of_a_newspaper() -> None:
    """Lines of thirty characters are wrapped text where most begin amid a sentence; a list of short lines is none."""
    column = wrap("The bridge over Harrow Bay is closed to everything that moves, and nobody can say for how long.", 30)
    assert len(texts("Council votes\n\n" + "\n".join([*column, *column, *column]))) == 4
    assert len(texts("Council votes\n\n" + "\n".join(["Boats leave on the hour,", "Dogs are welcome"] * 5))) == 11


def test_titles_below_each_other_are_no_wrapped_text() -> None:
    """Though each is as long as the next, and one ends on a small word."""
    lines = [
        "The Council of Harrow Bay Shuts the Bridge Over the Harbour",
        "Divers Found Cracks in Two of the Piers of the Old Bridge of",
        "Ferry Will Cross Every Hour From Tuesday, Says the Mayor Fenn",
    ]
    found = parts(story_of("\n".join(lines) + f"{BODY}{BODY}"))
    assert found[0] == ("title", lines[0])
