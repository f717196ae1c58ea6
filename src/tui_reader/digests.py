"""SHA-256, for ids and names: without OpenSSL for a text of usual length, since loading that takes 3 ms."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

SHORT = 1_000_000
"""Bytes; what is longer OpenSSL hashes in less time than it takes to load it."""


def sha256(data: bytes) -> str:
    """The digest of `data`, 64 hex digits."""
    digest: str = (len(data) < SHORT and _own() or _openssl())(data).hexdigest()
    return digest


def _openssl() -> Callable[[bytes], Any]:
    from hashlib import sha256

    return sha256


@cache
def _own() -> Callable[[bytes], Any] | None:
    """Python's own implementation; None where it was built without."""
    from importlib import import_module

    for module in ("_sha2", "_sha256"):  # from 3.12 on, and before
        try:
            found: Callable[[bytes], Any] = import_module(module).sha256
        except ImportError:
            continue
        return found
    return None
