"""Markdown as people write it: what is shown of each of its forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import draft_of, lost, parts, story_of
from tui_reader.output import Options
from tui_reader.output.text import story as lines_of

LEAD = (
    "The garden of Harrow Bay has been tended for a hundred years by people who live nearby, said Ada Fenn on Monday."
)
OTHER = "Nobody has counted what the council pays for the quarry on the hill behind it, a reader wrote in May."


def found(text: str) -> list[tuple[str, str]]:
    """Kind and text of each part after a headline and a first paragraph, before a last paragraph."""
    draft = draft_of(f"# Barley\n\n{LEAD}\n\n{text}\n\n{LEAD}", "a.md")
    assert lost(draft.text, sorted([*(one.span for one in draft.paragraphs), *draft.furniture])) == ""
    assert all(one.text == draft.text[slice(*one.span)] for one in draft.paragraphs)
    kinds = parts(story_of(draft.text, "a.md"))
    assert kinds[:2] == [("title", "Barley"), ("paragraph", LEAD)] and kinds[-1] == ("paragraph", LEAD)
    return kinds[2:-1]


@pytest.mark.parametrize("heading", ["# Barley comes", "## Barley Comes", "Barley comes\n==="])
def test_a_headline_said_twice_is_shown_once(heading: str) -> None:
    """The front matter's title and the first heading, on whatever level it is."""
    story = story_of(f"---\ntitle: Barley comes\nauthor: Ada Fenn\n---\n{heading}\n\n{LEAD}", "a.md")
    assert [kind for kind, _ in parts(story)] == ["byline", "title", "paragraph"]
    shown = "".join(lines_of(story, Options()))
    assert shown.lower().count("barley comes") == 1 and "--" not in shown


@pytest.mark.parametrize("gap", ["\n", "\n\n", " "])
@pytest.mark.parametrize("picture", ["![A drawer](x.jpg)", "![](x.jpg)", "[![A drawer](x.jpg)](y.jpg)"])
def test_the_caption_is_the_emphasised_text_below(picture: str, gap: str) -> None:
    """Not what is said for those who do not see the picture."""
    for mark in "*_":
        text = f"{picture}{gap}{mark}A drawer of barley from 1911{mark}"
        assert found(text) == [("caption", "A drawer of barley from 1911")]


def test_what_else_may_be_a_caption() -> None:
    """Where none stands below: the title of the picture, its alternative text, nothing."""
    assert found('![A drawer](x.jpg "A drawer of barley")') == [("caption", "A drawer of barley")]
    assert found("![A drawer](x.jpg)") == [("caption", "A drawer")]
    assert found("![](x.jpg)") == []
    assert found("<figure>\n<img src='x.jpg'>\n<figcaption>A drawer</figcaption>\n</figure>") == [
        ("caption", "A drawer")
    ]
    assert found(f"![A drawer](x.jpg)\n\n*Barley* is what {OTHER}")[0] == ("caption", "A drawer")


def test_a_table_is_lines() -> None:
    """A row a line, cells apart; the rule below the head is not shown."""
    table = "| Kind | Tons |\n|------|-----:|\n| barley | [411](x.txt) |\n| oats \\| rye | |\n| | |"
    rows = [("list_item", "Kind · Tons"), ("list_item", "barley · 411"), ("list_item", "oats | rye")]
    assert found(table) == rows
    assert found(table.replace("| oats \\| rye | |\n", "").replace("|\n|", "\n").strip("| ")) == rows[:2]
    assert found("| barley | 411 |\n| oats | 12 |") == [("list_item", "barley · 411"), ("list_item", "oats · 12")]


def test_code_stands_line_by_line() -> None:
    """As it is, without the fence; a fence that nothing closes opens none."""
    code = [("quote", "for each in *all*:"), ("quote", "- no list"), ("quote", "# no heading")]
    for fence in ("```", "~~~~"):
        assert found(f"{fence}python\nfor each in *all*:\n    - no list\n\n# no heading\n{fence}") == code
    assert ("subhead", "A head") in found("```\n\n## A head")


def test_quotations() -> None:
    """Paragraphs, items and headings of a quotation each by itself, marks of nesting not shown."""
    quoted = "> First\n> goes on\n>\n> > Second\nlazy\n\n> - item\n> 1. one\n> ## A head"
    texts = ["First goes on", "Second lazy", "– item", "1. one", "A head"]
    assert found(quoted) == [("quote", text) for text in texts]
    assert found("- one\n  > said\n  > twice\n- two") == [
        ("list_item", "one"),
        ("quote", "said twice"),
        ("list_item", "two"),
    ]


def test_footnotes() -> None:
    """The mark in the text and before the note agree."""
    assert found(f"{LEAD}[^1] It is old.\n\n[^1]: By *Bo* [Lind](x.txt).") == [
        ("paragraph", f"{LEAD}[1] It is old."),
        ("note", "[1] By Bo Lind."),
    ]


def test_links_by_reference() -> None:
    """They lead where the definition says, which is not shown; brackets without one are text."""
    text = f"{LEAD} See [the paper][P], [Bo  Lind][] or [short], not [this].\n\n[The whole line][p]\n\n"
    defined = '[p]: https://p.example "Title"\n[bo lind]: <b.txt>\n[Short]: s.txt'
    assert found(text + defined) == [
        ("paragraph", f"{LEAD} See the paper, Bo Lind or short, not [this]."),
        ("linked_headline", "The whole line"),
    ]
    draft = draft_of(text + defined, "a.md")
    assert [(one.text, one.url) for one in draft.anchors][:3] == [
        ("the paper", "https://p.example"),
        ("Bo  Lind", "b.txt"),
        ("short", "s.txt"),
    ]
    assert [one.url for one in draft.paragraphs if one.hint == "linked_headline"] == ["https://p.example"]


def test_lists() -> None:
    """Things to do, what goes on below an item, a year at the beginning of a line."""
    assert found("- [ ] sow\n- [x] ask") == [("list_item", "☐ sow"), ("list_item", "☑ ask")]
    assert found("- one\n\n  more of one\n- two") == [
        ("list_item", "one"),
        ("paragraph", "more of one"),
        ("list_item", "two"),
    ]
    assert not any(kind == "list_item" for kind, _ in found(f"{OTHER} That was in\n1986. {OTHER}"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**Bold *nested* more** and ***both***", "Bold nested more and both"),
        ("*over\nlines*, ~~gone~~", "over lines, gone"),
        ("\\*not\\* and 2*3*4 and snake_case_name", "*not* and 2*3*4 and snake_case_name"),
        ("`a*b*c` and ``x`` and **bold `code` here**", "a*b*c and x and bold code here"),
        ("A&amp;B &mdash; caf&eacute;", "A&B — café"),
        ("one<br>two <span class='x'>three</span> 3 < 4", "one two three 3 < 4"),
        ("see <https://x.example/a> or [Wiki](https://x.example/a_(b) 'T')", "see https://x.example/a or Wiki"),
        ("one\\\ntwo", "one two"),
    ],
)
def test_marks_amid_a_text(text: str, shown: str) -> None:
    """None is shown, and nothing else is taken for one."""
    assert found(f"{LEAD} {text}.") == [("paragraph", f"{LEAD} {shown}.")]


def test_what_shows_nothing() -> None:
    """Comments, boxes, headings without words."""
    assert found('<!-- more -->\n\n<div class="ad">\n\n#\n\n</div>') == []


MARKS = st.lists(
    st.sampled_from(
        [
            *"|-:*_`~<>[]()!#&;\\^ \n",
            "a",
            "b c",
            "\n\n",
            "```",
            "![",
            "](",
            "]:",
            "[^",
            "|-",
            "<br>",
            "<!--",
            "1. ",
            "> ",
        ]
    ),
    max_size=40,
).map("".join)


@given(MARKS)
def test_nothing_is_lost_whatever_the_marks(text: str) -> None:
    """Paragraphs and furniture cover the text, and anatomy gives as much."""
    draft = draft_of("x\n\n" + text, "a.md")
    assert lost(draft.text, sorted([*(one.span for one in draft.paragraphs), *draft.furniture])) == ""
    story = story_of("x\n\n" + text, "a.md")
    assert lost(draft.text, sorted([*(one.span for one in story.blocks), *story.furniture])) == ""


def test_the_names_of_headings_are_not_shown() -> None:
    """Nor the marks that close one; a heading without words is no headline."""
    assert found("## Harvest {#harvest}") == found("## Harvest ##") == [("subhead", "Harvest")]
    assert parts(story_of(f"## …\n\n# Barley\n\n{LEAD}", "a.md"))[1] == ("title", "Barley")


@pytest.mark.parametrize("unseen", ["<br>", "<!-- drawn -->", ""])
def test_a_picture_of_which_nothing_is_said_takes_nothing_away(unseen: str) -> None:
    """What stands before it stays; the emphasised text below is its caption all the same."""
    assert found(f"Important.\n\n![{unseen}](x.png)\n*A drawer*") == [
        ("paragraph", "Important."),
        ("caption", "A drawer"),
    ]
    assert parts(story_of(f"![{unseen}](x.png)\n*A drawer*\n\n{LEAD}", "a.md"))[-1] == ("paragraph", LEAD)


def test_bars_in_code_are_no_table() -> None:
    """A fence right below its text: what it holds stands as it is."""
    shown = [text for _, text in found("Text\n```\n| a | b |\n|---|---|\n| c | d |\n```")]
    assert shown == ["Text", "| a | b |", "|---|---|", "| c | d |"]
