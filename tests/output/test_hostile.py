"""Text that wants to be obeyed, in every place of every format."""

from __future__ import annotations

from html.parser import HTMLParser
from io import BytesIO

import pytest

from tests.hostile import ATTACKS, SENTINEL, as_file_name, dangers, hostile
from tests.output.stories import blocks, row_of, untitled
from tui_reader.output import (
    HIT_WRITERS,
    ROW_WRITERS,
    STORY_WRITERS,
    Options,
    write,
    write_hits,
    write_rows,
    write_stories,
)
from tui_reader.output.brief import Brief
from tui_reader.output.digest import DIGEST_WRITERS, write_digest
from tui_reader.story import About, BlockKind, Highlighted, Hit, Story, Title


class Page(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes.update(name for name, _ in attrs)


TO_TERMINAL = Options(to_terminal=True)


def attacked(attack: str) -> Story:
    """A story with an attack in its headline, its byline, its outlet, its path, and a part of every kind."""
    text = hostile(attack)
    return untitled()._replace(
        title=Title(text),
        about=About(bylines=(text,), outlet=text, url=text, place=text),
        paths=(as_file_name(attack),),
        blocks=blocks([(kind, text) for kind in BlockKind]),
    )


def assert_harmless(written: bytes, seen: int, name: str, attack: str) -> None:
    """Nothing of an attack is in what a format has made, and what stood beside it is, so often."""
    text = written.decode()
    assert dangers(text, styled=name == "terminal") == [], attack
    assert text.count(SENTINEL) >= seen, attack


@pytest.mark.parametrize("name", STORY_WRITERS)
def test_a_story_obeys_nobody(name: str) -> None:
    """No control of the story's reaches the output; all that stands beside it does."""
    shown = [kind for kind in BlockKind if kind not in (BlockKind.TITLE, BlockKind.PROMO)]
    for attack in ATTACKS:
        out = BytesIO()
        write(attacked(attack), name, out, TO_TERMINAL)
        assert_harmless(out.getvalue(), len(shown), name, attack)


@pytest.mark.parametrize("name", sorted(set(ROW_WRITERS) - {"ids"}))
def test_a_list_obeys_nobody(name: str) -> None:
    """Headlines, outlets and file names are disarmed in lists, and in hits with their excerpts."""
    assert name in HIT_WRITERS
    for attack in ATTACKS:
        out = BytesIO()
        row = row_of(attacked(attack))
        write_rows([row], name, out, TO_TERMINAL)
        text = hostile(attack)
        at = text.index(SENTINEL)
        excerpt = Highlighted(text, ((3, 8), (at, at + len(SENTINEL))))
        write_hits([Hit(row, 1.0, excerpt)], name, out, TO_TERMINAL)
        assert_harmless(out.getvalue(), 2, name, attack)


@pytest.mark.parametrize("name", DIGEST_WRITERS)
def test_a_digest_obeys_nobody(name: str) -> None:
    """Titles, headings, headlines, highlights and leads are disarmed."""
    for attack in ATTACKS:
        out = BytesIO()
        row = row_of(attacked(attack))
        text = hostile(attack)
        write_digest([(text, [Brief(row, (text,), text)])], name, out, Options(title=text))
        assert_harmless(out.getvalue(), 3, name, attack)


@pytest.mark.parametrize(
    "mark_up", ["<script>alert(1)</script>", "</style><b>", "' onclick='x", '" onclick="x', "&lt;"]
)
def test_a_page_takes_no_mark_up(mark_up: str) -> None:
    """Whatever a story says is text of the page: no element, attribute or address of its own."""
    told = untitled()._replace(
        title=Title(mark_up),
        about=About(bylines=(mark_up,), outlet=mark_up, url=f"https://x.example/{mark_up}", language=mark_up),
        blocks=blocks([(kind, mark_up) for kind in BlockKind]),
    )
    out = BytesIO()
    write(told, "html", out)
    write_rows([row_of(told)], "html", out)
    write_hits([Hit(row_of(told), 1.0, Highlighted(mark_up, ((0, 1),)))], "html", out)
    page = Page()
    page.feed(out.getvalue().decode())
    assert page.elements <= {
        "html", "head", "meta", "title", "style", "body", "main", "article", "h1", "h2", "p", "ul", "li", "blockquote",
        "details", "summary", "cite", "span", "code", "mark", "a",
    }  # fmt: skip
    assert page.attributes <= {"lang", "charset", "http-equiv", "content", "name", "class", "dir", "href", "rel"}
    assert "default-src 'none'" in out.getvalue().decode()


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_a_spreadsheet_runs_nothing(text: str) -> None:
    """What it would take for a formula has an apostrophe before it."""
    out = BytesIO()
    write_rows([row_of(untitled()._replace(title=Title(text)))], "csv", out, Options(fields=("title",)))
    assert out.getvalue().decode() == f"title\n'{text}\n"


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_program_gets_the_very_bytes_of_a_name(attack: str) -> None:
    """Where no person's terminal reads, a path is what the file system calls it."""
    out = BytesIO()
    row = row_of(attacked(attack))
    write_rows([row], "paths", out, Options(nul=True))
    assert out.getvalue() == row.paths[0].encode("utf-8", "surrogateescape") + b"\0"


@pytest.mark.parametrize("name", [*STORY_WRITERS, "explain"])
@pytest.mark.parametrize("kind", BlockKind)
def test_a_part_of_which_nothing_is_safe_to_show(kind: BlockKind, name: str) -> None:
    """It is nothing, and no fault."""
    told = untitled()._replace(blocks=blocks(((kind, "\x90"), (BlockKind.PARAGRAPH, "The ferry runs."))))
    out = BytesIO()
    write_stories([told], name, out)
    assert b"The ferry runs." in out.getvalue()
