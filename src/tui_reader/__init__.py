"""newsread: a terminal reader for news stories kept as files."""

from __future__ import annotations

__all__ = ["__version__"]


def __getattr__(name: str) -> str:
    """Look the version up only when asked for: reading package metadata costs about 40 ms."""
    if name == "__version__":
        from importlib.metadata import version

        return version("newsread")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
