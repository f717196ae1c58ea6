"""Digests."""

from __future__ import annotations

from hashlib import sha256 as reference

import pytest

from tui_reader import digests


@pytest.mark.parametrize("length", [0, 1, 63, 64, 5000, digests.SHORT, digests.SHORT + 1])
def test_short_and_long_data_have_the_digest_of_the_standard(length: int) -> None:
    """Whichever implementation is taken."""
    data = bytes(range(256)) * (length // 256 + 1)
    assert digests.sha256(data[:length]) == reference(data[:length]).hexdigest()


def test_without_an_own_implementation_openssl_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python may have been built without one."""
    monkeypatch.setattr(digests, "_own", lambda: None)
    assert digests.sha256(b"Harrow Bay") == reference(b"Harrow Bay").hexdigest()
