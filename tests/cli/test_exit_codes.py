"""How commands end: every code there is, each reached, and each in the manual."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import Newsread
from tests.conftest import ROOT
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.story import NotAStoryError, QueryError, StoreError


def interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


WAYS: list[tuple[ExitCode, tuple[str, ...], dict[str, Any]]] = [
    (ExitCode.DONE, ("show", "b41d9e"), {}),
    (ExitCode.DONE, ("--help",), {}),
    (ExitCode.NOTHING, ("search", "zebra"), {}),
    (ExitCode.NOTHING, ("digest", "zebra"), {}),
    (ExitCode.NOTHING, ("list",), {"stories": ()}),
    (ExitCode.NOTHING, ("show", "nowhere"), {}),
    (ExitCode.NOTHING, ("star", "nowhere"), {}),
    (ExitCode.NOTHING, ("export", "nowhere"), {}),
    (ExitCode.NOTHING, ("unsave", "nothing"), {}),
    (ExitCode.USAGE, ("lits", "--limit", "x"), {}),
    (ExitCode.USAGE, ("search", "x"), {"fails": QueryError("wrong")}),
    (ExitCode.USAGE, ("show", "Har"), {}),
    (ExitCode.USAGE, ("tag", "two words", "b41d9e"), {}),
    (ExitCode.UNUSABLE, ("list",), {"unusable": StoreError("no disk")}),
    (ExitCode.UNUSABLE, ("list", "--library", "/no/such/folder"), {}),
    (ExitCode.PARTLY, ("show", "b41d9e", "nowhere"), {}),
    (ExitCode.PARTLY, ("read", "b41d9e", "nowhere"), {}),
    (ExitCode.PARTLY, ("show", "b41d9e"), {"fails": NotAStoryError("empty")}),
    (ExitCode.PARTLY, ("index",), {"failed": (("x.txt", "is empty"),)}),
    (ExitCode.INTERRUPTED, ("list",), {"view": interrupted}),
]


@pytest.mark.parametrize(("code", "argv", "desk"), WAYS, ids=[f"{way[0].name}: {' '.join(way[1])}" for way in WAYS])
def test_a_command_ends_as_the_manual_says(
    newsread: Newsread, code: ExitCode, argv: tuple[str, ...], desk: dict[str, Any]
) -> None:
    """What went well, what found nothing, what was wrong, and whose fault it was."""
    assert newsread(*argv, **desk).code == code


def test_every_code_is_reached_and_told() -> None:
    """None is without a way to it, or missing in the manual's table."""
    assert {way[0] for way in WAYS} == set(ExitCode)
    manual = (ROOT / "docs" / "pipe.md").read_text(encoding="utf-8").partition("## Exit codes")[2]
    assert all(f"\n| {code.value} |" in manual for code in ExitCode)
