"""Who signs a story without a word such as By, and who signs below it."""

from __future__ import annotations

import pytest

from tests.anatomy.test_page_furniture import ABROAD, BODY, MORE
from tests.drafts import kinds, parts, story_of
from tui_reader.anatomy.signatures import signs_with_letters


def head(text: str, language: str = "en") -> str:
    """The kind of a line between title and text."""
    title, body, more = ABROAD.get(language, ("Council shuts bridge", BODY, MORE))
    return kinds(story_of("\n\n".join((title, text, body, more))))[1]


def end(text: str, language: str = "en") -> str:
    """The kind of a line below the text."""
    title, body, more = ABROAD.get(language, ("Council shuts bridge", BODY, MORE))
    return kinds(story_of("\n\n".join((title, body, more, body + " ", text))))[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *[("en", text) for text in ("AP", "Reuters", "Posted by Ada Fenn", "Ada Fenn and Tom Birk, Harbour Post")],
        *[("de", text) for text in ("dpa", "Ada Fenn / dpa", "Von Ada Fenn (dpa)")],
        *[
            ("fr", text)
            for text in ("AFP", "Avec AFP", "A. F. avec AFP", "Ada Fenn, avec AFP", "La rédaction avec AFP")
        ],
        ("fr", "Ada Fenn, envoyée spéciale à Lauwe"),
        *[("es", text) for text in ("EFE", "ADA FENN", "Redacción / EFE", "Escrito por Ada Fenn")],
        *[("pt", text) for text in ("Lusa", "Ada Fenn com Lusa", "Ada Fenn, da Folha do Porto")],
        *[("ar", text) for text in ("رويترز", "وكالات", "الميناء نيوز")],
        *[("ja", text) for text in ("佐藤太郎", "【佐藤太郎】", "佐藤太郎記者", "共同通信", "編集部")],
    ],
)
def test_names_and_agencies_under_the_title(language: str, text: str) -> None:
    """Somebody's name, an agency, or both, between title and text."""
    assert head(text, language) == "byline"


@pytest.mark.parametrize(
    ("language", "text"), [("de", "(dpa)"), ("de", "dpa/tb"), ("es", "EFE"), ("it", "(Ansa)"), ("ja", "（佐藤太郎）")]
)
def test_who_signs_below(language: str, text: str) -> None:
    """An agency in the last line, in brackets or not, is no place."""
    assert end(text, language) == "byline"


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Source: Harbour Post"), ("de", "Quelle: dpa"), ("es", "Fuente: EFE")]
)
def test_whose_the_story_is(language: str, text: str) -> None:
    """A source named below the text is that of the story; elsewhere, of a picture."""
    assert end(text, language) == "note"


@pytest.mark.parametrize(
    "text",
    [
        "Reporting by Ada Fenn, Cy Noor; Writing by Dot Hall; Editing by Bo Lind",
        "Reporting by Ada Fenn Editing by Bo Lind",
        "Writing by Dot Hall; Editing by Bo Lind",
        "(Writing by Dot Hall; Editing by Bo Lind)",
        "（編輯：李四）1120530",
    ],
)
def test_who_reported_wrote_and_edited(text: str) -> None:
    """Below the text of a story, however short that is, it is a note; whoever wrote or edited is no writer."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n{MORE}\n\n{text}")
    assert kinds(story)[-1] == "note"
    assert story.about.bylines == ()


def test_a_sentence_about_writing() -> None:
    """It is a paragraph."""
    assert end("Writing by candlelight is what she likes best, says Ada Fenn.") == "paragraph"


def test_somebody_of_whom_the_story_tells() -> None:
    """A name under the title that the text has too is that of who is in the picture."""
    told = "Ada Fenn has run the ferry for thirty years, and on Monday she sold it to a man who had never seen it."
    assert kinds(story_of(f"The last ferry is sold\n\nAda Fenn\n\n{told}\n\n{MORE}"))[1] == "caption"
    assert kinds(story_of(f"The last ferry is sold\n\nAda Fenn\n\n{BODY}\n\n{MORE}"))[1] == "byline"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ada Fenn le mardi 3 mars 2020"),
        ("it", "di Ada Fenn | 3 marzo 2020"),
        ("ja", "佐藤花子 2020年3月3日 16時22分"),
    ],
)
def test_names_before_a_day(language: str, text: str) -> None:
    """Who wrote a story, and when, on one line."""
    assert head(text, language) == "byline"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "PUBLISHED: March 3, 2020 at 6:34 p.m. | UPDATED: March 4, 2020 at 7:00 a.m."),
        ("fr", "Publié aujourd’hui à 18h34"),
        ("pt", "Há 2 horas"),
        ("pt", "Atualizado há 2 anos"),
        ("ar", "3 آذار 2020"),
        ("ja", "3/3(火) 18:34配信"),
        ("ja", "港町新聞 2020/3/3 18:34"),
        ("ja", "神奈川県 2020年3月3日 16時22分"),
        ("ja", "国際政治 2020年3月3日 16:22"),
        ("ja", "青葉地震 2020年3月3日 16:10"),
    ],
)
def test_times(language: str, text: str) -> None:
    """When a story appeared, however it is said."""
    assert head(text, language) == "timestamp"


@pytest.mark.parametrize(("language", "text"), [("en", "Correction: March 3, 2020"), ("de", "Korrektur: 3. März 2020")])
def test_the_day_of_a_correction(language: str, text: str) -> None:
    """It is not the story's, and the line is a note."""
    title, body, more = ABROAD.get(language, ("Council shuts bridge", BODY, MORE))
    story = story_of(f"{title}\n\n{body}\n\n{more}\n\n{text}\n\n{more}")
    assert kinds(story)[3] == "note"
    assert story.about.published is None


@pytest.mark.parametrize(
    "text", ["来源：新华社 2020年3月3日 10:15", "发表时间： 2020年3月3日 10:15", "Update: March 3, 2020, 10:15"]
)
def test_the_day_behind_a_source_or_an_update(text: str) -> None:
    """It is the story's, and what stands before it is no place."""
    about = story_of(f"Council shuts bridge\n\n{text}\n\n{BODY}\n\n{MORE}").about
    assert about.published and about.published.value == "2020-03-03T10:15"
    assert about.place is None


@pytest.mark.parametrize(("language", "text"), [("en", "Update: March 3, 2020"), ("de", "Update: 3. März 2020")])
def test_an_update_below_the_text(language: str, text: str) -> None:
    """It says of what day the story is, where nothing else does."""
    title, body, more = ABROAD.get(language, ("Council shuts bridge", BODY, MORE))
    story = story_of(f"{title}\n\n{body}\n\n{more}\n\n{more}\n\n{text}")
    assert kinds(story)[-1] == "timestamp"
    assert story.about.published and story.about.published.value == "2020-03-03"


@pytest.mark.parametrize(
    ("text", "place"),
    [("Redazione ANSA LAUWE 3 marzo 2020 10:15", "Lauwe"), ("Redazione ANSA 3 marzo 2020 10:15", None)],
)
def test_the_desk_of_an_agency(text: str, place: str | None) -> None:
    """Before a time it tells whose the story is, and what stands behind it, where."""
    title, body, more = ABROAD["it"]
    story = story_of(f"{title}\n\n{text}\n\n{body}\n\n{more}")
    assert kinds(story)[1] == "timestamp"
    assert story.about.published and story.about.published.value == "2020-03-03T10:15"
    assert (story.about.place, story.about.outlet) == (place, "ANSA")


@pytest.mark.parametrize(
    "text", ["March 2020 closures", "Updated March 3, 2020 with closures at Marlow Ford, Harrow and Vell"]
)
def test_dates_that_head_something_else(text: str) -> None:
    """A month with a word beside it, or a date with many, is no time of the story."""
    assert end(text) != "timestamp"


@pytest.mark.parametrize(
    "line",
    [
        *("abc/def", "abc/de/fgh", "hme/dpa", "fb/rs (dpa, AFP)", "as/jk (AFP/Reuters)", "Contributing: Bo Lind, HNN"),
        "A version of this article appears in print on June 4, 2025, Section A, Page 12. Order Reprints | Subscribe",
        "【责任编辑：陈小雨】",
        "Correction: June 4, 2025",
    ],
)
def test_what_stands_below_the_text(line: str) -> None:
    """Letters of those who made it, who helped, where else it stands: notes, and no day of the story."""
    story = story_of(f"Council shuts bridge\n\n{BODY}\n\n{MORE}\n\n{BODY} \n\n{MORE} \n\n{line}\n")
    assert parts(story)[-1] == ("note", line)
    assert story.about.published is None
    assert not story.about.bylines


@pytest.mark.parametrize(
    "text",
    [
        *("Fenn/Lind", "24/7", "dpa", "harbour/quay", "abc/def (Harrow)"),
        *("and/or", "he/him", "km/h", "n/a", "w/o AP"),
    ],
)
def test_no_letters_of_those_who_made_it(text: str) -> None:
    """Names, figures and words are none."""
    assert not signs_with_letters(text.split())


@pytest.mark.parametrize(
    "post", ["We cannot take the risk. pic.twitter.com/abc123", "We cannot take that risk.", "Shut!"]
)
def test_what_somebody_posted(post: str) -> None:
    """A quotation, with a note of who and when; that is no day of the story, and nobody wrote it."""
    signed = "— Sunniva Cole (@sunniva_cole) May 30, 2016"
    story = story_of(f"Council shuts bridge\n\nBy Bo Lind\n\n{BODY}\n\n{post}\n\n{signed}\n\n{MORE}\n\n{BODY} \n")
    assert parts(story)[3:5] == [("quote", post), ("note", signed)]
    assert story.about.published is None
    assert story.about.bylines == ("Bo Lind",)


STRIKER = "– Striker Bo Lind (@bolind) has played 40 matches for Harrow"


@pytest.mark.parametrize(
    "lines",
    [
        ["Council shuts bridge", STRIKER, "By Ada Fenn", f"HARROW BAY (Reuters) - {BODY}", MORE],
        ["Council shuts bridge", "By Ada Fenn", f"HARROW BAY (Reuters) - {BODY}", STRIKER, MORE],
        ["Council shuts bridge", "By Ada Fenn", f"HARROW BAY (Reuters) - {BODY}", MORE, STRIKER, BODY + " "],
        ["Council shuts bridge", "— Sunniva Cole (@sunniva_cole) May 30, 2016", f"HARROW BAY (Reuters) - {BODY}", MORE],
        ["Council shuts bridge", f"HARROW BAY (Reuters) - {BODY}", "— Sunniva Cole (@sunniva_cole) May 30, 2016", MORE],
    ],
)
def test_handles_that_sign_nothing(lines: list[str]) -> None:
    """A line with a handle and a figure posts nothing; and title and lead are nobody's post."""
    story = story_of("\n\n".join(lines))
    assert "quote" not in kinds(story)
    assert ("note", STRIKER) not in parts(story)
    assert story.title.text == "Council shuts bridge"
    assert story.about.place == "Harrow Bay"


@pytest.mark.parametrize(
    "text",
    [
        "Production by Toyota fell by a tenth in June",
        "Writing by Hand",
        "Contributors: Ada Fenn, Bo Lind and Cy Noor",
    ],
)
def test_titles_and_subheads_that_begin_as_notes_of_helpers_do(text: str) -> None:
    """They are none, above the text and among it."""
    assert kinds(story_of(f"{text}\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}"))[0] == "title"
    assert "note" not in kinds(story_of(f"Council shuts bridge\n\n{text}\n\nBy Ada Fenn\n\n{BODY}\n\n{MORE}"))
    assert "note" not in kinds(story_of(f"Council shuts bridge\n\n{BODY}\n\n{text}\n\n{MORE}"))


@pytest.mark.parametrize(
    "text", ["Contributors: Ada Fenn, Bo Lind and Cy Noor", "Production by Ada Fenn", "Writing by Ada Fenn & Bo Lind"]
)
def test_helpers_named_below_the_text(text: str) -> None:
    """Where nothing but names follows."""
    assert end(text) == "note"


@pytest.mark.parametrize(
    "text",
    [
        "Editing by hand takes time. The paper has no one for it",
        "Reporting by The Post has shown that the bridge was old. The council denies it",
    ],
)
def test_sentences_without_a_last_stop_that_begin_as_notes_do(text: str) -> None:
    """A paragraph: what they begin with is one sign among others."""
    told = "The ferry will cross every hour from Tuesday, and the council expects the work to last until next spring."
    head = f"Harrow Bay council shuts bridge until spring\n\nBy Bo Lind\n\nHARROW BAY (Reuters) - {BODY}\n\n{told}"
    assert kinds(story_of(f"{head}\n\n{text}\n\n{MORE}"))[4] == "paragraph"
