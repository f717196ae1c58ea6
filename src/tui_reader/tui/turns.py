"""Keys in their turn: Textual looks at some before a field has dealt with the letters typed before them."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from textual.dom import DOMNode

PATIENCE = 0.5
"""Seconds after which a key is looked at in any case: a field that is about to go deals with nothing any more."""


async def dealt_with(*nodes: DOMNode) -> None:
    """Wait until each of `nodes`, one after the other as messages bubble, has dealt with those that waited for it."""
    for node in nodes:
        done = asyncio.Event()
        if node.call_later(done.set):
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), PATIENCE)
