"""Stories as JSON: the names that collections and crawlers give to what a story has."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.drafts import draft_of, source_of
from tests.formats.test_formats import shown
from tui_reader.formats import read
from tui_reader.formats.json_story import FIELDS
from tui_reader.formats.jsonl import STORIES
from tui_reader.formats.many import ITEMS_A_SLICE, WHOLE, Slice
from tui_reader.settings import FIELDS as SETTINGS
from tui_reader.story import Draft, NotAStoryError


def line(**fields: Any) -> Draft:
    """The draft of one line."""
    return draft_of(json.dumps(fields) + "\n", "news.jsonl")


def test_cnn_dailymail() -> None:
    """``article`` and ``highlights``, one a line."""
    draft = line(id="1", article="The bees are back.\n\nNobody knows why.", highlights="Bees return\nHoney is near")
    assert shown(draft) == [
        ("highlight", "Bees return"),
        ("highlight", "Honey is near"),
        (None, "The bees are back."),
        (None, "Nobody knows why."),
    ]


def test_a_crawlers_fields() -> None:
    """Title, writers, date, outlet, address, language, as news crawlers call them."""
    draft = line(
        title="Bees return",
        maintext="The bees are back.",
        authors=["Ada Fenn", "By Tilda Brook", "https://post.example/fenn"],
        date_publish="2025-06-03 14:05:00",
        source_domain="post.example",
        url="https://post.example/bees",
        description="They were away for a year.",
        language="en",
    )
    assert shown(draft) == [
        ("title", "Bees return"),
        ("deck", "They were away for a year."),
        (None, "The bees are back."),
    ]
    about = draft.about
    assert (about.bylines, about.outlet, about.language) == (("Ada Fenn", "Tilda Brook"), "post.example", "en")
    assert about.url == "https://post.example/bees"
    assert about.published is not None
    assert about.published.value == "2025-06-03T14:05:00"


@pytest.mark.parametrize(
    ("value", "wanted"), [(1748959500, "2025-06-03T14:05:00+00:00"), (1748959500000, "2025-06-03T14:05:00+00:00")]
)
def test_dates_as_numbers(value: int, wanted: str) -> None:
    """Seconds or milliseconds since 1970."""
    published = line(text="The bees are back.", timestamp=value).about.published
    assert published is not None
    assert published.value == wanted


def test_objects_and_lists() -> None:
    """An author, an outlet may be objects; a text may be a list of paragraphs; a name is known in capitals, too."""
    draft = line(
        Title="Bees return", body=["They are back.", "Hm."], author={"name": "Ada Fenn"}, source={"name": "Post"}
    )
    assert [text for _, text in shown(draft)] == ["Bees return", "They are back.", "Hm."]
    assert (draft.about.bylines, draft.about.outlet) == (("Ada Fenn",), "Post")


@pytest.mark.parametrize("value", [0, -1748959500, 1e300, 10**400, -(10**400), float("inf"), float("nan"), True])
def test_numbers_that_are_no_date(value: float) -> None:
    """A story with a number far from any time of news has no date."""
    assert line(text="The bees are back.", timestamp=value).about.published is None


@pytest.mark.parametrize(("said", "language"), [("en-GB", "en"), ("日本", None), ("e1", None)])
def test_languages(said: str, language: str | None) -> None:
    """A code of two letters is one."""
    assert line(text="The bees are back.", language=said).about.language == language


NAMES = {"title": ("kop",), "text": ("inhoud.tekst", "Tekst"), "published": ("meta.datum",), "bylines": ("door",)}


@pytest.mark.parametrize("name", ["news.jsonl", "news.json"])
def test_fields_of_ones_own(name: str) -> None:
    """They come before the names that are known, which stand where there are none; a full stop leads into an object."""
    said = {"Kop": "Bijen terug", "title": "none", "inhoud": {"tekst": "De bijen zijn terug."}, "text": "none"}
    said |= {"meta": {"datum": "2025-06-03"}, "door": ["Ada Fenn"], "outlet": "De Post", "tekst": "none"}
    source = source_of(json.dumps(said).encode(), name)._replace(fields=NAMES)
    (draft,) = read(source)
    assert [text for _, text in shown(draft)] == ["Bijen terug", "De bijen zijn terug."]
    assert (draft.about.bylines, draft.about.outlet) == (("Ada Fenn",), "De Post")
    assert draft.about.published is not None
    assert draft.about.published.value == "2025-06-03"
    (other,) = read(source_of(b'{"title": "Bees", "text": "Back.", "inhoud": "x"}', name)._replace(fields=NAMES))
    assert [text for _, text in shown(other)] == ["Bees", "Back."]


def test_names_are_those_of_the_settings() -> None:
    """What can be set is what is known, and no name stands for two things."""
    assert tuple(FIELDS) == SETTINGS
    names = [name for some in FIELDS.values() for name in some]
    assert len(names) == len(set(names))


def test_mark_up_within() -> None:
    """A text in HTML is read as such."""
    draft = line(
        title="Bees return", content_html="<p>The bees are <b>back</b>.</p><h2>Why now</h2><p>Nobody knows.</p>"
    )
    assert shown(draft)[1:] == [(None, "The bees are back."), ("subhead", "Why now"), (None, "Nobody knows.")]


@pytest.mark.parametrize("text", ["{broken", "[1, 2]", '"text"', '{"id": 3}', "{" * 100_000, '{"article": ""}'])
def test_lines_that_are_no_story(text: str) -> None:
    """Each is refused in one line."""
    with pytest.raises(NotAStoryError, match=r"^news\.jsonl#1: [^\n]+$"):
        next(read(source_of(text.encode(), "news.jsonl")))


def test_slices_make_the_file() -> None:
    """The items of all slices are those of the file, with their numbers; blank lines do not count."""
    lines = [json.dumps({"text": f"Story {number}."}) for number in range(3 * ITEMS_A_SLICE + 5)]
    lines[70:70] = ["", "  "]
    source = source_of("\n".join(lines).encode(), "news.jsonl")
    whole = [(item.number, item.read().text) for item in STORIES.items(source, WHOLE)]
    slices = list(STORIES.slices(source))
    assert [one.first for one in slices] == [1, 65, 129, 193]
    assert [(item.number, item.read().text) for one in slices for item in STORIES.items(source, one)] == whole
    assert whole[70] == (71, "Story 70.")


def test_an_empty_file_has_one_empty_slice() -> None:
    """Nothing is in it, and nothing is said to be."""
    source = source_of(b"\n \n", "news.jsonl")
    assert list(STORIES.slices(source)) == [Slice()]
    assert list(STORIES.items(source, WHOLE)) == []
