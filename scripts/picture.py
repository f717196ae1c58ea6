"""Draws the README's picture: newsread's own screen over the sample library.

python scripts/picture.py            writes docs/screen.svg
python scripts/picture.py FILE       writes FILE
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from tui_reader.desk import Desk
from tui_reader.settings import Settings, sample_library
from tui_reader.tui.app import NewsreadApp

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "screen.svg"
SIZE = (120, 34)
KEYS = ("slash", *"bridge", "enter", "enter", "tab")
"""A search, its best hit opened, the first linked headline in it focused."""
DAY = datetime(2026, 6, 15, 12, tzinfo=UTC)
"""The day on which the picture is taken, so that dates stand in it as they did."""

COLOURS = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
"""What a terminal of all colours says of itself, wherever the picture is taken."""


async def draw() -> str:
    """The screen after `KEYS`, as SVG."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        settings = Settings(sample_library(), False, home / "cache", home / "marks.sqlite", home / "config.toml")
        desk = Desk(settings)
        try:
            desk.keep_fresh()
            app = NewsreadApp(desk, settings)
            async with app.run_test(size=SIZE) as pilot:
                for key in ("", *KEYS):
                    await pilot.press(*filter(None, [key]))
                    for _ in range(4):
                        await pilot.pause()
                        await app.workers.wait_for_complete()
                return app.export_screenshot(title="newsread", simplify=True)
        finally:
            desk.close()


def main() -> int:
    """Write the picture."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    with patch("tui_reader.tui.fetched_rows.now", lambda: DAY), patch.dict(os.environ, COLOURS):
        os.environ.pop("NO_COLOR", None)
        picture = asyncio.run(draw())
    target.write_text(picture, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
