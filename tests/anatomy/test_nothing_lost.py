"""Nothing may be lost: blocks and furniture cover every character that is not white space."""

from __future__ import annotations

import gc
import os
from itertools import pairwise
from pathlib import Path
from textwrap import wrap

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from tests.drafts import TEXT_SUFFIXES, draft_of, lost, source_of
from tests.formats.test_formats import TEXTS
from tests.hostile import ATTACKS
from tui_reader.anatomy import dissect, dissect_file
from tui_reader.formats import file_source, read
from tui_reader.formats.decoding import looks_binary
from tui_reader.story import BlockKind, Draft, NotAStoryError, Paragraph, Story

EXAMPLES = settings(max_examples=int(os.environ.get("NEWSREAD_EXAMPLES", "300")), deadline=None)


def check(draft: Draft) -> Story:
    """Dissect, and hold the rule; and that no story has two titles."""
    story = dissect(draft)
    spans = [block.span for block in story.blocks]
    assert spans == sorted(spans)
    covering = sorted([*spans, *story.furniture])
    assert [(one, other) for one, other in pairwise(covering) if one[1] > other[0]] == []
    assert lost(draft.text, covering) == ""
    assert all(block.text.strip() and "\n" not in block.text for block in story.blocks)
    assert story.title.text.strip()
    assert [block.kind for block in story.blocks].count(BlockKind.TITLE) <= 1
    return story


@EXAMPLES
@given(TEXTS, st.sampled_from(TEXT_SUFFIXES))
def test_of_any_text(text: str, suffix: str) -> None:
    """Whatever the text and the format."""
    sentence = b"\n\nThe council of Harrow Bay met on Monday and decided nothing much, the mayor said.\n\n"
    data = sentence + ("x" + text).encode("utf-8", "surrogatepass") + sentence
    assume(not looks_binary(data))
    check(draft_of(data, "a" + suffix))


@EXAMPLES
@given(st.text(st.characters(), min_size=1).filter(lambda text: any(map(str.isalnum, text))))
def test_of_a_paragraph_by_itself(text: str) -> None:
    """A format may hand over any slice, lone surrogates and controls too."""
    text = text.strip()
    check(Draft("0" * 64, text, (Paragraph(text, (0, len(text))),)))


@pytest.mark.parametrize("last", ["o p\n>A3 read h", "- o p\n> - A3 read h", "o p\n>> A3 read h\n>\n>q"])
def test_of_lines_that_are_quoted_and_parted(last: str) -> None:
    """The marks of a quoting mail before lines that are no paragraph together."""
    check(draft_of(f"Title: Za\n\n>A\n\n>A3 he harbour\n\n>{last}\n"))


PARTS = st.sampled_from(
    [
        "Story highlights",
        "@highlight",
        "Harrow Bay bridge closed",
        "LONDON (Reuters) — ",
        "(R)—A",
        "By Ada Fenn",
        "3 June 2025",
        " 1405",
        " at",
        "Related: ",
        "Photo: AP",
        "The mayor said on Tuesday that it was so, and more.",
        *("• ", "- ", "# ", "> ", "1. ", "*", "<b>"),
        *("\n\n", "\n", " ", "\t", "\u2028"),
        *("\x1b[31m", "\x9b31m", "\u202e", "\u200b", "\ufeff", "\xad", "\u0301", "\ufffe", "東京"),
    ]
)


@EXAMPLES
@given(st.lists(PARTS, min_size=1, max_size=30).map("".join), st.sampled_from(["a.txt", "a.md"]))
@example("Harrow Bay bridge closed LONDON (Reuters) — *", "a.txt")
@example("Story highlights\xad (R)—A e s", "a.txt")
@example("Bridge shut until spring 3 June 2025 1405", "a.txt")
@example("Bridge shut until spring 3 June 2025 at", "a.txt")
def test_of_parts_in_any_order(text: str, name: str) -> None:
    """What stories are made of, run together or apart, with what no eye sees between."""
    assume(any(map(str.isalnum, text)))
    try:
        drafts = list(read(source_of(text.encode(), name)))
    except NotAStoryError:
        return
    for draft in drafts:
        check(draft)


@pytest.mark.parametrize("attack", ATTACKS)
def test_of_hostile_text(attack: str) -> None:
    """Escape sequences and the like are kept as they are: they are made safe on the way out."""
    text = f"Headline {ATTACKS[attack]} here\n\nThe council met {ATTACKS[attack]} on Monday, and that was all it did.\n"
    draft = draft_of(text)
    story = check(draft)
    assert sum(len(block.text.split()) for block in story.blocks) == len(draft.text.split())


LINES = st.sampled_from(
    [
        "Council shuts bridge",
        "News",
        "By Ada Fenn",
        "12 May 2025",
        "Key points",
        "• Divers find cracks",
        "Ferry or not?",
        "(RELATED: Ferry doubled)",
        "**Read more: Ferry doubled**",
        "By Ada Fenn, 12 May 2025",
        "The bridge over the bay is shut.",
        "2 eggs",
    ]
)

BETWEEN = st.sampled_from(["\n\n", "\n", "\n\n# ", " ", "\f", "\f\n", "\u2028", "\n\v", "\n> ", "\n>\n> ", "\n  "])


@EXAMPLES
@given(st.lists(LINES, min_size=1), st.sampled_from(["a.txt", "a.md"]), BETWEEN)
def test_of_heads_of_stories(lines: list[str], name: str, between: str) -> None:
    """Several lines that may all be the title, by their words or by the file's mark-up."""
    check(draft_of(between.join(["", *lines]).lstrip(), name))


PIECES = st.sampled_from(
    [
        *("船", "发射", "成功", "3", "小时前", "年", "月", "日", "2024", "令和6", "5分", "：", "、", "。", "「", "」"),
        *(
            "（",
            "）",
            "【",
            "】",
            "/",
            "·",
            "記者",
            "编辑",
            "星期一",
            "公開",
            "更新",
            "写真",
            "を",
            "ました",
            "来源",
            "신문",
        ),
        *(
            "기자",
            "입력",
            "10:15",
            "By ",
            "3 of 4",
            "min",
            "Share",
            "٣",
            "مايو",
            " - ",
            "— ",
            "\u200b",
            "\u3000",
            " ",
            "２０",
        ),
    ]
)


@EXAMPLES
@given(st.lists(st.lists(PIECES, min_size=1, max_size=12).map("".join), min_size=1, max_size=6), BETWEEN)
@example(["神舟十六号发射成功", "3小时前", "船发射成功。"], "\n\n")
@example(["能登半島で震度7の地震", "記事公開日：2024年5月1日", "地震がありました。"], "\n\n")
@example(["5分", "平成28年5月30日月曜日", "3写真"], "\n")
def test_of_short_lines_without_spaces(lines: list[str], between: str) -> None:
    """What counts as several words by its length may be one by its spaces."""
    assume(any(map(str.isalnum, "".join(lines))))
    check(
        draft_of(between.join([*lines, "The council of Harrow Bay met on Monday, the mayor said."]).lstrip(), "a.txt")
    )


@pytest.mark.parametrize("text", ["— \ufeff\n— n", f"Council shuts bridge\n\n– \ufeff\n– two\n\n{24 * 'word '}end."])
def test_of_an_item_that_no_eye_sees(text: str) -> None:
    """It is one all the same."""
    check(draft_of(text))


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\xad"])
def test_of_a_line_that_no_eye_sees_in_a_double_spaced_text(unseen: str) -> None:
    """It is furniture, and the lines around it are two paragraphs."""
    told = "Divers found cracks in two of the piers that hold the bridge above the harbour, and the council shut it"
    lines = [line for number in range(4) for line in wrap(f"{told} on day {number}, the mayor said. {told} again.", 66)]
    check(draft_of("\n\n".join(lines[:5]) + f"\n{unseen}\n" + "\n\n".join(lines[5:]), "a.txt"))


def test_the_same_draft_gives_the_same_story() -> None:
    """No state is kept between two stories."""
    draft = draft_of("Ferry doubled\n\nBy Ada Fenn\n\nThe ferry will cross every hour from Monday, its owner said.")
    assert dissect(draft) == dissect(draft)


@pytest.mark.parametrize("folder", ["plain", "plain_nohead", "story"])
def test_of_real_stories(shared: Path, folder: str) -> None:
    """Every labelled story beside the repository."""
    paths = sorted((shared / "stories" / folder).iterdir())
    assert paths
    for path in paths:
        (draft,) = read(file_source(path))
        check(draft)


def test_a_long_line_and_many_short_ones() -> None:
    """What would hang a rule whose time grows with the square of the length comes back."""
    for text in (
        "word " * 50_000,
        "a\n\n" * 10_000,
        "b:\n\n" * 10_000,
        "( " * 50_000,
        "• a " * 25_000,
        "x-\ny" * 25_000,
        "It said dred-\nging was late.\n" + "a" * 50_000,
        "It said dred-\nging was late.\n" + "字" * 50_000,
        "It said dred-\nging was late, a-" + "\n" * 50_000 + "b",
        "x\f" * 25_000,
    ):
        check(draft_of("A headline\n\n" + text))


def test_a_long_text_leaves_the_search_for_circles_on() -> None:
    """It is put off while a file with a long text is taken apart, and the story is the same."""
    draft = draft_of("The council of Harrow Bay met on Monday and decided nothing much, the mayor said.\n\n" * 2600)
    assert gc.isenabled()
    assert dissect_file(draft) == dissect(draft)
    assert gc.isenabled()


_WORDS = ("the", "council", "met", "on", "water", "and", "found", "it", "cold", "said", "mayor", "of", "bay")
_SAID = st.lists(st.sampled_from(_WORDS), min_size=4)


@EXAMPLES
@given(st.lists(_SAID.map(" ".join), min_size=1, max_size=12), st.sampled_from(TEXT_SUFFIXES))
def test_all_that_is_prose_is_shown(paragraphs: list[str], suffix: str) -> None:
    """Nothing of it is furniture: every word stands in a block, in its order."""
    story = check(draft_of("\n\n".join(f"{text}." for text in paragraphs), "a" + suffix))
    assert [word for block in story.blocks for word in block.text.split()] == [
        word for text in paragraphs for word in f"{text}.".split()
    ]


@pytest.mark.parametrize(
    "line", ["Divers look for cracks in the bridge {}:15", "{}/{}", "{}. It is so", "({}) It is so", "{} lessons"]
)
def test_of_numbers_that_no_machine_counts(line: str) -> None:
    """More digits than Python takes for a number."""
    said = line.format(*["9" * 5000] * 2)
    for name in ("a.txt", "a.md"):
        check(
            draft_of(f"A headline\n\n{said}\n\nThe council met on Monday, and that was all it did.\n\n{said}\n", name)
        )
