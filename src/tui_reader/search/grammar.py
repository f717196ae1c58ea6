"""What a query is: the grammar of its tokens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lark import Lark, Token

from tui_reader.search.facts import FACT_FIELDS
from tui_reader.search.query import ANYWHERE, TEXT_FIELDS

QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02'
FIELDS = tuple(name for name in (*TEXT_FIELDS, *FACT_FIELDS, "sort", "query") if name != ANYWHERE)
"""What may stand before a colon."""

_GRAMMAR = rf"""
    ?start: both
    ?both: either (_AND? either)*
    ?either: unit (_OR unit)*
    ?unit: _NOT unit             -> unwanted
         | _OPEN both _CLOSE
         | FIELD _OPEN both _CLOSE -> within
         | FIELD? (WORD | QUOTED)  -> leaf

    _AND.3: /AND(?![^\s()])/
    _OR.3: /OR(?![^\s()])/
    _NOT.3: /NOT(?![^\s()])|(?<![^\s(])-+(?=[^\s-])/
    _OPEN: "("
    _CLOSE: ")"
    FIELD.2: /(?<!:)(?:{"|".join(FIELDS)}):(?=[^\s)])/i
    QUOTED: /[{QUOTES}][^{QUOTES}]*(?:[{QUOTES}](?:~\d*)?|\Z)/
    WORD: /[^\s(){QUOTES}]+/
    %ignore /\s+/
"""


def lexed(text: str) -> Iterator[Token]:
    """The tokens of a query as it was typed."""
    return lark().lex(text)


@cache
def lark() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", lexer="basic")
