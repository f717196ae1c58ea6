"""What a tag may be called."""

from __future__ import annotations

from tui_reader.story import TagError

MAX_LENGTH = 50
"""Characters of a tag."""

_NEVER = frozenset(',()*"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02')
"""What parts tags from each other, or means something in a query."""


def tag_name(text: str) -> str:
    """`text` as the name of a tag, as it is shown. Raises `TagError`.

    A tag is one word, so that ``tag:NAME`` is a part of a query and ``ONE,OTHER`` is two tags.
    """
    name = text.strip()
    if not name:
        raise TagError("a tag needs a name")
    if len(name) > MAX_LENGTH:
        raise TagError(f"a tag has {MAX_LENGTH} characters at most, and this one {len(name):,}: {name[:MAX_LENGTH]}…")
    strange = any(part.isspace() or part in _NEVER or not part.isprintable() for part in name)
    if strange or name[0] in "-+" or not tag_key(name):
        what = "a tag is one word, without commas, brackets, stars or quotation marks, and does not begin with - or +"
        raise TagError(f"{what}, unlike: {name}")
    return name


def tag_key(name: str) -> str:
    """What is equal for two spellings of a tag: case and accents do not matter."""
    from tui_reader.folding import fold

    return fold(name)
