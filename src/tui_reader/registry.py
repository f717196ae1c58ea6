"""A name to an object, from a table of ``module:attribute`` strings; imported when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module


def lookup(table: Mapping[str, str], name: str) -> object:
    """The object that `table` holds under `name`.

    Raises `KeyError` where the table has no such name: names given by a person are checked against its keys first.
    """
    module, _, attribute = table[name].partition(":")
    return getattr(import_module(module), attribute)
