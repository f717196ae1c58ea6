"""JSON output: the schema, and what is escaped."""

from __future__ import annotations

import json
from importlib.resources import files
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.output.stories import blocks, bridge, hits, rows, untitled
from tui_reader.cli.arguments import FIELDS
from tui_reader.output import Options, write, write_hits, write_rows
from tui_reader.output.brief import brief
from tui_reader.output.digest import write_digest
from tui_reader.story import Anchor, BlockKind, Link

SCHEMA = json.loads(files("tui_reader.output").joinpath("schema.json").read_text())
VALIDATOR = Draft202012Validator(SCHEMA)


def objects() -> list[dict[str, object]]:
    """Every kind of object, as parsed from what is written."""
    out = BytesIO()
    for story in (bridge(), untitled()):
        write(story, "json", out)
    write_rows(rows(), "json", out)
    write_hits(hits(), "json", out)
    write_digest([("", [brief(rows()[0], bridge()), brief(rows()[1], None)])], "json", out, Options())
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_all_that_is_written_fits_the_schema() -> None:
    """Stories, rows, hits and stories in brief, one object a line."""
    Draft202012Validator.check_schema(SCHEMA)
    assert [thing["type"] for thing in objects()] == ["story"] * 2 + ["row"] * 3 + ["hit"] * 3 + ["brief"] * 2
    for thing in objects():
        VALIDATOR.validate(thing)


@pytest.mark.parametrize("number", [0, 2, 5, 8])
def test_the_schema_leaves_nothing_out(number: int) -> None:
    """Without any one key, or with one more, an object does not fit."""
    thing = objects()[number]
    for key in thing:
        assert not VALIDATOR.is_valid({other: thing[other] for other in thing if other != key})
    assert not VALIDATOR.is_valid({**thing, "more": 1})


def test_every_key_can_be_asked_for() -> None:
    """What `--fields` takes are the keys there are."""
    assert set(FIELDS) == {key for thing in objects() for key in thing}


def test_the_schema_knows_every_kind_of_part() -> None:
    """A kind that is new in `BlockKind` has to be added to the schema."""
    kinds = SCHEMA["$defs"]["story"]["properties"]["blocks"]["items"]["properties"]["kind"]["enum"]
    assert kinds == [kind.value for kind in BlockKind]


@given(st.text(st.characters(), max_size=40))
def test_text_comes_back_exactly_and_harms_nobody(text: str) -> None:
    """Whatever a story holds can be read back; no control, bidi control or lone surrogate is written as it is."""
    out = BytesIO()
    write(bridge()._replace(blocks=blocks([(BlockKind.PARAGRAPH, text)]), paths=(text,)), "json", out)
    written = out.getvalue().decode()
    assert written.count("\n") == 1
    assert not any(
        ord(character) < 0x20
        or 0x7F <= ord(character) < 0xA0
        or character in "\u061c\u200e\u200f\u2028\u2029\u202e\u2066"
        for character in written[:-1]
    )
    read = json.loads(written)
    assert read["blocks"][0]["text"] == text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert read["paths"] == [read["blocks"][0]["text"]]


def test_words_amid_a_paragraph_that_lead_to_a_story_are_among_its_links() -> None:
    """In the order of the text; what leads out of the library is none of them."""
    story = bridge()
    first, *_ = links = story.links
    here, away = (first.span[0] - 20, first.span[0] - 10), (first.span[0] - 40, first.span[0] - 30)
    anchors = (Anchor("elsewhere", away, "https://example.org/"), Anchor("what we told", here, "told.txt"))
    out = BytesIO()
    told = Link("what we told", here, "ab" * 32)
    write(story._replace(anchors=anchors, links=tuple(sorted((told, *links), key=lambda link: link.span))), "json", out)
    written = json.loads(out.getvalue())["linked_headlines"]
    assert [link["text"] for link in written] == ["what we told", *(link.text for link in links)]
    assert written[0] == {"text": "what we told", "story": "ab" * 6, "url": "told.txt"}
