"""A made library of small stories, and the plainest search there could be, with a tokeniser of its own."""

from __future__ import annotations

import unicodedata
from functools import cache
from hashlib import sha256
from random import Random

from hypothesis import strategies as st

from tui_reader.search.grammar import FIELDS
from tui_reader.story import About, Block, BlockKind, Precision, Published, Story, Title

_WORDS = """
harbour bridge ferry closure winter council mayor storm engineer repair traffic budget vote river tide crane dock Fenn
Łódź café Zürich naïve U.S. CNN's don't O'Brien co-op l'État re-open 2,000 3.5 东京 地震 東京で地震 ガス がん กรุงเทพ
हिन्दी समाचार Straße İzmir the of and a in to bridges bridgehead harbours win wins winner
"""
WORDS = _WORDS.split()


_PIECES = st.sampled_from(
    ["(", ")", '"', "OR", "NOT", "AND", "-", "~", "~9", "*", "?", "a", "é", "東", ":", "..", " ", "bridge"]
    + [f"{field}:" for field in FIELDS]
    + ["date:2016-05..", "words:>", "is:read", "newer:9y", "has:links", "the", "of"]
)
SPACED_QUERIES = st.lists(_PIECES, max_size=40).map(" ".join)
"""Parts of queries in any order, with spaces between."""
ODD_QUERIES = st.text() | st.lists(_PIECES, max_size=40).map("".join) | SPACED_QUERIES
"""Whatever may be typed, most of it all but a query."""


def make_story(
    name: str, title: str, paragraphs: tuple[str, ...], highlights: tuple[str, ...] = (), more: tuple[Block, ...] = ()
) -> Story:
    """A story of those texts and blocks; its id comes from `name`."""
    blocks = [_block(BlockKind.TITLE, title)]
    blocks += [_block(BlockKind.HIGHLIGHT, text) for text in highlights]
    blocks += [_block(BlockKind.PARAGRAPH, text) for text in paragraphs]
    blocks.append(_block(BlockKind.PROMO, "Advertisement newsletterpromo"))
    place, language = ("Harrow Bay", "en") if more else (None, None)
    about = About(title=title, bylines=("Ada Fennimore",), outlet="Coastal Courier", place=place, language=language)
    return Story(sha256(name.encode()).hexdigest(), (f"{name}.txt",), about, Title(title), (*blocks, *more))


def _block(kind: BlockKind, text: str) -> Block:
    return Block(kind, text, (0, len(text)), 1.0, "made")


def make_library(size: int = 150) -> dict[str, Story]:
    """Stories by id, always the same."""
    random = Random(3)
    library = {}
    for number in range(size):
        paragraphs = tuple(_sentence(random, 4, 14) for _ in range(random.randint(1, 4)))
        highlights = tuple(_sentence(random, 2, 5) for _ in range(random.randint(0, 2)))
        kinds = (BlockKind.SUBHEAD, BlockKind.LINKED_HEADLINE) if number % 3 == 0 else ()
        more = tuple(_block(kind, _sentence(random, 2, 5)) for kind in kinds)
        story = make_story(f"story {number}", _sentence(random, 2, 6), paragraphs, highlights, more)
        library[story.id] = story._replace(paths=(_path(number),), about=_about(story.about, number))
    return library


def _path(number: int) -> str:
    return f"{('bay', 'Bay/old', 'town')[number % 3]}/story {number}.txt"


def _about(about: About, number: int) -> About:
    """What of stories differs from one to the next; each of it is missing in some."""
    day = f"{2014 + number % 3}-{1 + number % 12:02}-{1 + number % 28:02}"
    return about._replace(
        bylines=(("Ada Fennimore",), ("Ben Üster", "Ada Quill"), ())[number % 3],
        outlet=("Coastal Courier", "The Harrow Herald", None, "Courier of the Bay")[number % 4],
        place=about.place or (None, "Harrow Bay", "Łódź", None, "Port Quay")[number % 5],
        language=about.language or (None, "de", "fr", "pt-BR")[number % 4],
        published=Published(day, Precision.DAY) if number % 7 else None,
    )


def _sentence(random: Random, low: int, high: int) -> str:
    weights = [1 / (1 + rank % 23) for rank in range(len(WORDS))]
    chosen = random.choices(WORDS, weights, k=random.randint(low, high))
    return random.choice(("{}", "{}.", "“{}”", "{}!")).format(random.choice((" ", "  ", "\n")).join(chosen))


@cache
def plain_tokens(text: str) -> list[str]:
    """Folded words, character by character, straight from the rules in `folding`'s docstring."""
    text = text.replace("\u2019", "'")
    for whole, folded in (("U.S.", "us"), ("CNN's", "cnn"), ("don't", "dont"), ("bridge's", "bridge")):
        text = text.replace(whole, f" {folded} ")
    found = [""]
    for character in text:
        decomposed = unicodedata.normalize("NFKD", character.casefold())
        bare = "".join(c for c in decomposed if unicodedata.combining(c) < 10).replace("ł", "l")
        if _is_unspaced(character):
            found += [bare, ""]
        elif unicodedata.category(character)[0] in "LN":
            found[-1] += bare
        elif unicodedata.category(character)[0] == "M":
            if found[-1] == "" and len(found) > 1 and _is_unspaced(found[-2][:1]):
                found[-2] += bare
            else:
                found[-1] += bare
        else:
            found.append("")
    return [word for word in found if word]


def _is_unspaced(character: str) -> bool:
    if not character or unicodedata.category(character)[0] not in "LN":
        return False
    name = unicodedata.name(character, "")
    return name.startswith(("CJK UNIFIED", "HIRAGANA", "KATAKANA", "THAI CHARACTER"))


Condition = tuple[bool, bool, str, bool]
"""Wanted, title only, words to stand side by side, the last a beginning."""


def plain_search(library: dict[str, Story], conditions: tuple[Condition, ...]) -> set[str]:
    """The ids of the stories that meet all conditions, found the slow way."""
    return {story.id for story in library.values() if all(_meets(story, condition) for condition in conditions)}


def _meets(story: Story, condition: Condition) -> bool:
    wanted, title_only, text, prefix = condition
    needle = plain_tokens(text)
    return wanted == any(_holds(words, needle, prefix) for words in tokens_of(story, "title" if title_only else ""))


_TOKENS: dict[tuple[int, str], tuple[Story, list[list[str]]]] = {}
"""What `tokens_of` has found; with the story, so that no other one comes to have its number."""


def tokens_of(story: Story, field: str) -> list[list[str]]:
    """The folded words of a story's passages, those of one field or, without a name, of all."""
    key = id(story), field
    if key not in _TOKENS:
        fields = fields_of(story)
        texts = fields.get(field, []) if field else [text for texts in fields.values() for text in texts]
        _TOKENS[key] = story, [plain_tokens(text) for text in texts]
    return _TOKENS[key][1]


def fields_of(story: Story) -> dict[str, list[str]]:
    """The texts of a story by field."""
    kinds = {BlockKind.HIGHLIGHT: "highlights", BlockKind.SUBHEAD: "subhead", BlockKind.LINKED_HEADLINE: "links"}
    about = story.about
    fields = {"title": [story.title.text], "byline": list(about.bylines), "outlet": [about.outlet or ""]}
    fields["place"] = [about.place or ""]
    for block in story.blocks:
        if block.kind not in (BlockKind.PROMO, BlockKind.TITLE):
            fields.setdefault(kinds.get(block.kind, "body"), []).append(block.text)
    return fields


def _holds(words: list[str], needle: list[str], prefix: bool) -> bool:
    for start in range(len(words) - len(needle) + 1):
        window = words[start : start + len(needle)]
        if window[:-1] == needle[:-1] and (window[-1] == needle[-1] or prefix and window[-1].startswith(needle[-1])):
            return True
    return False


LIBRARY = make_library()
"""For all that only reads it."""
