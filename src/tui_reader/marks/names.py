"""What tags and saved searches may be called."""

from __future__ import annotations

from tui_reader.story import WrongNameError

MAX_LENGTH = 50
"""Characters of a name."""

_NEVER = frozenset(',()*"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02')
"""What parts names from each other, or means something in a query."""


def tag_name(text: str) -> str:
    """`text` as the name of a tag, as it is shown. Raises `WrongNameError`."""
    return _one_word(text, "a tag")


def search_name(text: str) -> str:
    """`text` as the name of a saved search, as it is shown. Raises `WrongNameError`."""
    return _one_word(text, "a saved search’s name")


def _one_word(text: str, what: str) -> str:
    """A name that is one word, so that ``tag:NAME`` is a part of a query and ``ONE,OTHER`` is two names."""
    name = text.strip()
    if not name:
        raise WrongNameError(f"{what} cannot be empty")
    if len(name) > MAX_LENGTH:
        raise WrongNameError(f"{what} has {MAX_LENGTH} characters at most, unlike: {name[:MAX_LENGTH]}…")
    strange = any(part.isspace() or part in _NEVER or not part.isprintable() for part in name)
    if strange or name[0] in "-+" or not name_key(name):
        rule = "is one word, without commas, brackets, stars or quotation marks, and does not begin with - or +"
        raise WrongNameError(f"{what} {rule}, unlike: {name}")
    return name


def name_key(name: str) -> str:
    """What is equal for two spellings of a name: case and accents do not matter."""
    from tui_reader.folding import fold

    return fold(name)
