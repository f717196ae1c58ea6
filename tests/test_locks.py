"""A lock that cannot be had is told from one that somebody else holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_reader.locks import hold, is_held
from tui_reader.story import StoreError


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    """Alone, or shared by any number; never both."""
    file = tmp_path / "cache" / "keeper.lock"
    assert not is_held(file)
    with hold(file, wait=0) as held:
        assert held and is_held(file)
        with hold(file, wait=0) as second, hold(file, wait=0, shared=True) as shared:
            assert not (second or shared)
    with hold(file, wait=0, shared=True) as first, hold(file, wait=0, shared=True) as second:
        assert first and second and not is_held(file)
        with hold(file, wait=0) as alone:
            assert not alone


def test_a_lock_that_cannot_be_used_is_an_error(tmp_path: Path) -> None:
    """A lock file that is damaged, or cannot be locked, is said: nobody else is at work, and nothing would ever be."""
    damaged = tmp_path / "damaged.lock"
    damaged.write_bytes(b"no database" * 500)
    barred = tmp_path / "barred.lock"
    (tmp_path / "barred.lock-journal").mkdir()
    for file in (damaged, barred):
        with pytest.raises(StoreError, match=file.name) as caught, hold(file, wait=0):
            pass
        assert "\n" not in str(caught.value)
