"""When a story appeared, where its text does not say; and dates as numbers, to sort by."""

from __future__ import annotations

from tui_reader.story import Precision, Published


def outside(path: str, mtime_ns: int) -> Published:
    """The date in a path, else the time of the file."""
    from datetime import datetime

    from tui_reader.dates import date_in_path

    moment = datetime.fromtimestamp(mtime_ns // 1_000_000_000).astimezone()
    return date_in_path(path) or Published(moment.isoformat(timespec="seconds"), Precision.FILE)


def epoch(published: Published | None) -> float:
    """Seconds since 1970; 0 for what no calendar has."""
    try:
        return published.moment().timestamp() if published else 0.0
    except (ValueError, OverflowError):
        return 0.0
