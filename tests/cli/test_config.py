"""`newsread config show`: each value, and who said it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Newsread


@pytest.fixture
def config_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings are looked for; there is no file yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("NO_COLOR", raising=False)
    (tmp_path / "newsread").mkdir()
    return tmp_path / "newsread" / "config.toml"


def shown(newsread: Newsread, *options: str) -> dict[str, tuple[object, str]]:
    """By name, the value and where it comes from."""
    ran = newsread("config", "show", "--format", "json", *options)
    assert (ran.code, ran.err) == (0, "")
    return {each["setting"]: (each["value"], each["from"]) for each in map(json.loads, ran.out.splitlines())}


def test_each_value_says_where_it_comes_from(
    newsread: Newsread, config_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The command line wins over the environment, that over the file, that over what newsread comes with."""
    assert shown(newsread)["measure"] == (72, "as it comes")
    assert shown(newsread)["library"] == (str(tmp_path / "news"), "NEWSREAD_LIBRARY")
    assert shown(newsread, "--library", str(tmp_path))["library"] == (str(tmp_path), "--library")
    tables = '[keys]\n"star" = "F2"\n[fields]\ntitle = "kop"\n'
    config_file.write_text(f'measure = 60\ncolor = "never"\nlibrary = "{tmp_path.as_posix()}"\n{tables}')
    now = shown(newsread)
    assert now["measure"] == (60, str(config_file)) and now["color"] == ("never", str(config_file))
    assert now["fields.title"] == (["kop"], str(config_file))
    assert now["keys.star"] == ("F2", str(config_file)) and now["library"][1] == "NEWSREAD_LIBRARY"
    assert shown(newsread, "--color", "always")["color"] == ("always", "--color")
    monkeypatch.delenv("NEWSREAD_LIBRARY")
    assert shown(newsread)["library"][1] == str(config_file)
    config_file.unlink()
    assert shown(newsread)["library"][1] == "the sample"
    monkeypatch.setenv("NO_COLOR", "1")
    assert "NO_COLOR" in shown(newsread)["color"][1]


def test_settings_read_as_the_file_writes_them(newsread: Newsread, config_file: Path) -> None:
    """A line a setting, in columns."""
    lines = newsread("config", "show").out.splitlines()
    assert any(line.split() == ["freshness", "true", "as", "it", "comes"] for line in lines)
    assert any(line.split() == ["theme", "newsread’s", "own", "as", "it", "comes"] for line in lines)
    assert shown(newsread)["theme"] == (None, "as it comes")


def test_nothing_is_changed_here(newsread: Newsread, config_file: Path) -> None:
    """Any other word is refused, with the file to write."""
    for words in ((), ("set",), ("show", "measure")):
        ran = newsread("config", *words)
        assert ran.code == 2 and str(config_file) in ran.err


@pytest.mark.parametrize(
    "said", ["mesure = 60\n", "= broken\n", 'color = "pink"\n', "library = 3\n", "[fields]\nhat = 1\n"]
)
def test_doctor_tells_what_is_wrong_with_the_settings(newsread: Newsread, config_file: Path, said: str) -> None:
    """It says where everything lies and looks through the marks all the same; the library is left for later."""
    config_file.write_text(said)
    for command in ("list", "config", "export"):
        assert newsread(command, *(["show"] if command == "config" else [])).out == ""
    ran = newsread("doctor")
    assert ran.code == 2 and ran.desk.asked == ["check marks", "close"]
    assert f"settings  {config_file} (wrong)\n" in ran.out and "marks     " in ran.out
    assert ran.err.startswith(f"newsread: {config_file}") and ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ('theme = "newsread-sepa"\n', ":1: there is no theme 'newsread-sepa'; did you mean 'newsread-sepia'?"),
        ('measure = 60\n[keys]\n"satr" = "F2"\n', ":3: there is no command 'satr'; did you mean 'star'?"),
    ],
)
def test_what_the_screen_alone_heeds_is_looked_at(newsread: Newsread, config_file: Path, said: str, wrong: str) -> None:
    """`doctor` and `config show` say it, with the line and what is near, after all that they have to say otherwise."""
    config_file.write_text(said)
    for argv, last in ((("doctor",), "no story  0"), (("config", "show"), "animations    true")):
        ran = newsread(*argv)
        assert (ran.code, ran.err) == (2, f"newsread: {config_file}{wrong}\n")
        assert last in ran.out
    assert newsread("list").code == 0


def test_a_file_that_begins_with_a_byte_order_mark(newsread: Newsread, config_file: Path) -> None:
    """What an editor of Windows wrote is shown as any other file."""
    config_file.write_bytes(b"\xef\xbb\xbfmeasure = 60\n")
    assert shown(newsread)["measure"] == (60, str(config_file))
