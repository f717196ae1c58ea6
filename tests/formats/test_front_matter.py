"""Front matter: the quick way and the thorough one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import draft_of
from tui_reader.formats.markdown import _PLAIN, _by_lines, _by_yaml

LINES = st.lists(
    st.one_of(
        st.text("titleauhordsurc :#-\t'\"[]{}|>&*!?~,nul019/é\x85\u2028", max_size=30),
        st.tuples(st.sampled_from(["title", "author", "Date", "tags", "_x"]), st.text(max_size=30)).map(": ".join),
    ),
    max_size=4,
)


@given(LINES)
def test_plain_lines_say_to_us_what_they_say_to_yaml(lines: list[str]) -> None:
    """Where every line is plain, YAML finds the same values at the same places."""
    text = "\n".join(line for line in lines if _PLAIN.fullmatch(line)) + "\n"
    assert _by_lines(text, 0, len(text)) == _by_yaml(text, 0, len(text))


@pytest.mark.parametrize(
    "line",
    [
        "title: 'The bridge'",
        'title: "The bridge"',
        "title: The bridge: a story",
        "title: The bridge # not the tunnel",
        "title: [The bridge]",
        "author: null",
        "title: >",
        "title:",
        "  - Ada Fenn",
        "date: !!str 2026",
    ],
)
def test_what_means_more_to_yaml_is_left_to_it(line: str) -> None:
    """Quotes, lists, comments, blocks, nothing at all."""
    assert not _PLAIN.fullmatch(line)


@pytest.mark.parametrize(
    "line",
    ["title: The bridge", "author: Ada Fenn", "date: 2026-02-24T08:15:00+00:00", "url: https://a.example/b#c"],
)
def test_usual_lines_are_plain(line: str) -> None:
    """No YAML is loaded for these."""
    assert _PLAIN.fullmatch(line)


def test_front_matter_without_end_is_not_given_to_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a head of a hundred thousand characters each line is taken by itself; a shorter one says the same."""

    def head(tags: int) -> str:
        return f"---\ntitle: Bees return\ntags: [{'bees, ' * tags}]\ndate: 2025-06-03\n---\n\nThe bees are back.\n"

    short = draft_of(head(20), "a.md").about
    monkeypatch.setattr("yaml.compose", lambda *_, **__: pytest.fail("YAML takes long"))
    assert draft_of(head(20_000), "a.md").about == short
    assert short.title == "Bees return" and short.published
