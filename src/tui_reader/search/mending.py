"""Makes of any row of tokens one that the grammar of queries takes, and notes each fault."""

from __future__ import annotations

from collections.abc import Iterable

from lark import Token

from tui_reader.search.query import Fault

MAX_DEPTH = 20
"""Brackets within each other that are heeded."""

_JOINS = ("_AND", "_OR")
_WAITING = (*_JOINS, "_NOT", "FIELD")
"""Tokens that make no sense without what follows."""


class Mender:
    """What waits for something that does not come is left out, brackets are paired."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._kept: list[Token] = []
        self._opened: list[Token | None] = []
        """The brackets open now; None for one that is not heeded."""

    def mend(self, given: Iterable[Token]) -> list[Token]:
        """The tokens that are left, and those that were missing."""
        for token in given:
            self._take(token)
        while self._opened:
            if (unclosed := self._opened[-1]) is not None:
                self._fault("this bracket is never closed", unclosed)
            self._close()
        self._drop_waiting()
        return self._kept

    def _take(self, token: Token) -> None:
        last = self._kept[-1].type if self._kept else "_OPEN"
        if token.type == "_OPEN":
            self._open(token)
        elif token.type == "_CLOSE":
            if self._opened:
                self._close()
            else:
                self._fault("this bracket closes nothing", token)
        elif token.type in _JOINS and last in ("_OPEN", *_WAITING):
            self._fault(f"nothing stands before {token}", token)
        elif token.type == "_NOT" and last == "_NOT":
            self._kept.pop()
        else:
            if last == "FIELD" and token.type in ("_NOT", "FIELD"):
                self._drop_waiting()
            self._kept.append(token)

    def _open(self, token: Token) -> None:
        if len(self._opened) >= MAX_DEPTH:
            self._fault("these brackets are too many within each other", token)
            self._opened.append(None)
        else:
            self._opened.append(token)
            self._kept.append(token)

    def _close(self) -> None:
        """Ends the bracket opened last, or forgets it where nothing is in it."""
        self._drop_waiting()
        if self._opened.pop() is None:
            return
        if self._kept[-1].type == "_OPEN":
            self._fault("there is nothing in these brackets", self._kept.pop())
        else:
            self._kept.append(Token("_CLOSE", ")"))

    def _drop_waiting(self) -> None:
        while self._kept and self._kept[-1].type in _WAITING:
            waiting = self._kept.pop()
            self._fault(f"nothing follows {waiting}", waiting)

    def _fault(self, message: str, token: Token) -> None:
        self.faults.append(Fault(message, token.start_pos or 0))
