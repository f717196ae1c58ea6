"""Slow questions, off the event loop: asked in a thread, one at a time, answered back on the loop."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from textual.message import Message
from textual.widget import Widget

T = TypeVar("T")


@dataclass
class Failed(Message):
    """A question to the desk could not be answered."""

    error: Exception


class Lane:
    """Asks questions in the order they come, each in a thread, the next when the last is answered.

    A lane for the newest only forgets questions that wait when a newer one comes: so a fast typist never waits for the
    letters before. Who wants no answer to the one under way either says `forget`. A question that raises posts
    `Failed` to the host.
    """

    def __init__(self, host: Widget, newest_only: bool = False) -> None:
        """The lane ends with `host`, and its threads never touch it."""
        self._host = host
        self._newest_only = newest_only
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], None]]] = deque()
        self._asked = 0
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether a question is under way."""
        return self._busy

    def ask(self, question: Callable[[], T], answer: Callable[[T], None] = lambda answer: None) -> None:
        """Have `question` answered in a thread, then call `answer` on the event loop."""
        if self._newest_only:
            self._waiting.clear()
        self._waiting.append((question, answer))
        if not self._busy:
            self._busy = True
            self._host.run_worker(self._work(), exit_on_error=False)

    def forget(self) -> None:
        """Drop the questions that wait, and the answer to the one under way."""
        self._waiting.clear()
        self._asked += 1

    async def finish(self) -> None:
        """Wait until every question is answered."""
        while self._busy:
            await asyncio.sleep(0.005)

    async def _work(self) -> None:
        try:
            while self._waiting:
                question, answer = self._waiting.popleft()
                asked = self._asked
                try:
                    answered = await asyncio.to_thread(question)
                    if asked == self._asked:
                        answer(answered)
                except Exception as error:
                    self._host.post_message(Failed(error))
        finally:
            self._busy = False
