"""Stories in Chinese and Japanese, which have neither capitals nor spaces."""

from __future__ import annotations

import pytest

from tests.drafts import draft_of, kinds, parts, story_of
from tui_reader.anatomy import dissect
from tui_reader.anatomy.bylines import names_in

CHINESE = """海湾大桥关闭

文/张三

2024年5月3日 10:30

【核心提示】

• 潜水员发现裂缝

• 渡轮增至每小时两班

港湾市的跨海大桥周一起全面关闭，郡里没有人能说出要关闭多久。市长表示，修复工程预计需要数月时间，费用约一千八百万克朗。

渡轮加班

周一，大多数市民似乎都在马洛渡口排队，其余的人则在码头上等候渡轮。渡轮公司说，从下周起每半小时将有一班。

相关阅读：议会就大桥经费投票

议会将于周二开会，讨论如何筹集修复大桥所需的资金，并决定是否向货车收取通行费。

（责任编辑：王五）"""

JAPANESE = """海峡大橋を全面閉鎖

記者・山田太郎

2024年5月3日 10時30分

この記事のポイント

・ダイバーがひび割れを発見

・フェリーは1時間に2便

ハロー湾にかかる橋は月曜日から全面的に閉鎖されており、いつまで続くのか誰にも分からない。市長は修復には数か月かかるとの見通しを示した。

■フェリー増便

月曜日、町の人々の多くはマーロウの渡し場で列を作り、残りの人々は岸壁で船を待った。運航会社によると、来週から30分ごとに運航する。

関連記事：橋の費用をめぐり議会が採決

議会は火曜日に会合を開き、修復に必要な資金をどう調達するか、トラックから通行料を徴収するかどうかを議論する。"""

PARTS = [
    *["title", "byline", "timestamp", "highlights_header", "highlight", "highlight", "paragraph", "subhead"],
    *["paragraph", "linked_headline", "paragraph"],
]


@pytest.mark.parametrize(
    ("text", "language", "name", "tail"),
    [(CHINESE, "zh", "张三", ["note"]), (JAPANESE, "ja", "山田太郎", [])],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_whole_story(text: str, language: str, name: str, tail: list[str], between: str) -> None:
    """All parts of the head and the text, with blank lines between them and without."""
    story = story_of(text.replace("\n\n", between))
    assert kinds(story) == [*PARTS, *tail]
    assert (story.about.language, story.about.bylines) == (language, (name,))
    assert story.about.published is not None
    assert story.about.published.value == "2024-05-03T10:30"


@pytest.mark.parametrize("title", ["地震速报", "首相辞任", "海湾大桥关闭", "三中全会公报发布 强调改革", "橋を閉鎖"])
def test_a_short_title(title: str) -> None:
    """Two characters are as good as a word."""
    story = story_of(CHINESE.replace("海湾大桥关闭", title))
    assert parts(story)[0] == ("title", title)
    assert not story.title.derived


def test_a_square_before_a_subhead_is_a_mark() -> None:
    """It stands alone; several together are a list."""
    assert ("subhead", "フェリー増便") in parts(story_of(JAPANESE))
    several = JAPANESE.replace("■フェリー増便", "■フェリー増便\n\n■通行料を徴収")
    assert kinds(story_of(several))[7:9] == ["list_item", "list_item"]


def test_a_story_on_one_line() -> None:
    """It is parted after full stops, never inside quotation marks that close behind them."""
    sentence = "港湾市的跨海大桥周一起全面关闭，郡里没有人能说出要关闭多久。“我们别无选择。”市长对记者说。"
    draft = draft_of(sentence * 20)
    found = [block.text for block in dissect(draft).blocks]
    assert len(found) > 5
    assert "".join(found) == draft.text
    assert all(text.endswith(("。", "。”")) and not text.startswith("”") for text in found)
    assert len(dissect(draft_of(sentence)).blocks) == 1


def test_a_sentence_with_a_date_is_no_timestamp() -> None:
    """A day and what happened on it."""
    line = "2024年5月3日海湾大桥全面关闭"
    assert kinds(story_of(CHINESE.replace("2024年5月3日 10:30", line)))[2] != "timestamp"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("记者 张三", ("张三",)),
        ("記者王小明／台北報導", ("王小明",)),
        ("文／张三、李四", ("张三", "李四")),
        ("文・山田太郎、佐藤花子", ("山田太郎", "佐藤花子")),
        ("作者：张三", ("张三",)),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    """After a word that says so, and a mark or a space."""
    story = story_of(CHINESE.replace("文/张三", line))
    assert kinds(story)[1] == "byline"
    assert story.about.bylines == names == names_in(line)[0]


@pytest.mark.parametrize("line", ["记者从市政府获悉大桥将关闭", "文化部长访问港湾市", "作者不详的信件"])
def test_what_only_begins_like_a_byline(line: str) -> None:
    """A word that goes on is no label."""
    assert "byline" not in kinds(story_of(CHINESE.replace("文/张三", line)))
