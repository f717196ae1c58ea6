"""Two queries made one: what both of them match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from lark import Token

from tui_reader.search.grammar import QUOTES, lexed
from tui_reader.search.mending import Mender
from tui_reader.search.parsing import parse
from tui_reader.search.query import MAX_CHARACTERS


def narrowed(old: str, new: str = "", typing: bool = False, saved: Mapping[str, str] = MappingProxyType({})) -> str:
    """A query for the stories that both match, to be shown to the reader; with one only, that one made whole.

    What of `old` makes no sense is left out, open brackets and quotation marks are closed. `typing`: the last word of
    it is taken for the beginning of one, and says so then. Where both ask for an order, `new` has it. `saved`: see
    `parse`.
    """
    if not new.strip():
        return _whole(old, typing, saved)
    kept = _whole(old, typing, saved, without_sort=bool(parse(new, saved=saved).sort))
    # OR holds its neighbours together, so that neither needs brackets; but what joins must join something.
    return f"{kept} {new.strip() if not _joins(new) else _whole(new, saved=saved)}".strip()


def _joins(text: str) -> bool:
    first = next(iter(lexed(text)), None)
    return first is not None and first.type in ("_OR", "_AND", "_CLOSE")


def _whole(
    text: str, typing: bool = False, saved: Mapping[str, str] = MappingProxyType({}), without_sort: bool = False
) -> str:
    """The query with all that is open closed, and without what makes no sense."""
    text = text[:MAX_CHARACTERS]
    now = datetime.now().astimezone()  # one for both, or `newer:` differs
    query = parse(text, now=now, saved=saved)
    wrong = {fault.position for fault in query.faults}
    kept = list(_sensible(lexed(text), wrong, without_sort))
    is_begun = typing and parse(text, typing=True, now=now, saved=saved).root != query.root
    if is_begun and kept and kept[-1].end_pos == len(text):
        is_name = kept[-1].endswith(":")  # of a field, whose value is still to come
        kept[-1:] = [] if is_name else [kept[-1].update(value=_begun(kept[-1]))]
    return _written(Mender().mend(kept))


def _sensible(tokens: Iterable[Token], wrong: set[int], without_sort: bool) -> Iterator[Token]:
    """The tokens but for fields whose values make no sense, those values, and what joins or denies them."""
    waiting: list[Token] = []
    field: Token | None = None
    is_first_gone = False
    for token in tokens:
        is_unwanted = field is not None and (
            field.start_pos in wrong or (without_sort and field.lower() == "sort:" and token.type != "FIELD")
        )
        if field is not None and (not is_unwanted or token.type == "FIELD"):
            waiting.append(field)
        field = token if token.type == "FIELD" else None
        was_first_gone, is_first_gone = is_first_gone, False
        if token.type in ("_NOT", "_AND", "_OR"):
            waiting += [] if was_first_gone and token.type == "_OR" else [token]
        elif is_unwanted and token.type in ("WORD", "QUOTED"):
            is_first_gone = all(each.type != "_OR" for each in waiting)
            waiting = []
        elif token.type != "FIELD":
            yield from (*waiting, token)
            waiting = []


def _begun(token: Token) -> str:
    """A word that begins so, or a phrase whose last word does."""
    return token.rstrip("*'\u2019") + "*" + (_CLOSING if token.type == "QUOTED" else "")


_CLOSING = '"'


def _written(tokens: Iterable[Token]) -> str:
    """Tokens as text; what stood side by side stays so, since there a space may tell another meaning."""
    text = ""
    end: int | None = 0
    tight = True
    for token in tokens:
        piece = str(token)
        if token.type == "QUOTED" and not (len(piece) > 1 and piece.rstrip("~0123456789")[-1:] in QUOTES):
            piece += _CLOSING
        is_close = tight or (token.type == "_CLOSE" and text[-1:] != "-") or token.start_pos == end
        text += piece if is_close else f" {piece}"
        end, tight = token.end_pos, token.type == "_OPEN" or (token.type == "_NOT" and piece[0] == "-")
    return text.strip()
