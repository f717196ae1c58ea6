"""Which tool copies, where."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_reader.tui import clipboard


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the programs that this system has, and no others."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.mark.skipif("sys.platform != 'linux'", reason="the tool of the test is one of Linux")
def test_the_tool_gets_the_text(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the desktop has a tool, it gets the very text, whatever a shell would make of it, and is named."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    tool = tools / "wl-copy"
    tool.write_text(f"#!/bin/sh\n/bin/cat > {tools}/taken\n")
    tool.chmod(0o755)
    assert clipboard.tool(platform="linux") == ("wl-copy",)
    assert clipboard.copy("$(touch gone) `x` ’ü") == "wl-copy"
    assert (tools / "taken").read_text() == "$(touch gone) `x` ’ü"


def test_without_a_desktop_there_is_no_tool(tools: Path) -> None:
    """A tool that is installed, but has no screen to copy to, is not asked."""
    tool = tools / "xclip"
    tool.write_text("#!/bin/sh\nexit 1\n")
    tool.chmod(0o755)
    assert clipboard.tool({}, "linux") is None
    assert clipboard.tool({"DISPLAY": ":0"}, "linux") == ("xclip", "-selection", "clipboard")
