"""Text that wants to be obeyed, in every place of every format."""

from __future__ import annotations

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
)
from tui_reader.story import About, BlockKind, Highlighted, Hit, Story, Title

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


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("name", STORY_WRITERS)
def test_a_story_obeys_nobody(name: str, attack: str) -> None:
    """No control of the story's reaches the output; all that stands beside it does."""
    out = BytesIO()
    write(attacked(attack), name, out, TO_TERMINAL)
    written = out.getvalue().decode()
    assert dangers(written, styled=name == "terminal") == []
    shown = [kind for kind in BlockKind if kind not in (BlockKind.TITLE, BlockKind.PROMO)]
    assert written.count(SENTINEL) >= len(shown)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("name", sorted(set(ROW_WRITERS) - {"ids"}))
def test_a_list_obeys_nobody(name: str, attack: str) -> None:
    """Headlines, outlets and file names are disarmed in lists, and in hits with their excerpts."""
    out = BytesIO()
    row = row_of(attacked(attack))
    write_rows([row], name, out, TO_TERMINAL)
    text = hostile(attack)
    at = text.index(SENTINEL)
    excerpt = Highlighted(text, ((3, 8), (at, at + len(SENTINEL))))
    assert name in HIT_WRITERS
    write_hits([Hit(row, 1.0, excerpt)], name, out, TO_TERMINAL)
    written = out.getvalue().decode()
    assert dangers(written, styled=name == "terminal") == []
    assert written.count(SENTINEL) >= 2


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_program_gets_the_very_bytes_of_a_name(attack: str) -> None:
    """Where no person's terminal reads, a path is what the file system calls it."""
    out = BytesIO()
    row = row_of(attacked(attack))
    write_rows([row], "paths", out, Options(nul=True))
    assert out.getvalue() == row.paths[0].encode("utf-8", "surrogateescape") + b"\0"
