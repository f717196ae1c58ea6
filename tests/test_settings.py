"""Where settings come from, and what is said of wrong ones."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from tui_reader.settings import FIELDS, Settings, load_settings, with_library
from tui_reader.story import SettingsError, StoreError

linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG variables are for Linux")


def write_config(text: str) -> Path:
    file = load_settings(None, os.environ).config_file
    file.parent.mkdir(parents=True)
    file.write_text(text)
    return file


def folder(path: Path) -> str:
    path.mkdir(parents=True)
    return str(path)


def test_nothing_set_gives_the_sample(sample_library: Path) -> None:
    """Without any setting newsread opens on the stories that ship with it, and makes nothing on disk."""
    settings = load_settings(None, os.environ)
    assert (settings.library, settings.sample) == (sample_library, True)
    assert (settings.measure, settings.color, settings.no_color) == (72, "auto", False)
    assert not any(path.exists() for path in (settings.cache_dir, settings.marks_file, settings.config_file))


def test_the_command_line_wins_then_the_environment_then_the_file(tmp_path: Path) -> None:
    """Each is used where the ones before it say nothing; an empty variable says nothing."""
    named = {name: folder(tmp_path / name) for name in ("flag", "environment", "file")}
    write_config(f"library = '{named['file']}'")
    environ = {**os.environ, "NEWSREAD_LIBRARY": named["environment"]}
    assert str(load_settings(named["flag"], environ).library) == named["flag"]
    assert str(load_settings(None, environ).library) == named["environment"]
    settings = load_settings(None, {**os.environ, "NEWSREAD_LIBRARY": ""})
    assert (str(settings.library), settings.sample) == (named["file"], False)


def test_the_file_sets_the_rest() -> None:
    """Every key of ``config.toml`` arrives."""
    write_config('measure = 60\ntheme = "nord"\ncolor = "never"\n')
    settings = load_settings(None, os.environ)
    assert (settings.measure, settings.theme, settings.color) == (60, "nord", "never")


def test_a_library_may_be_named_from_home_or_from_the_file(own_home: Path) -> None:
    """``~`` is the home folder, and a relative name starts where ``config.toml`` lies."""
    assert load_settings("~", os.environ).library == own_home
    file = write_config('library = "news"')
    (file.parent / "news").mkdir()
    assert load_settings(None, os.environ).library == file.parent / "news"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('libary = "x"', "there is no setting 'libary'; did you mean 'library'?"),
        ("zzz = 1", "there is no setting 'zzz'; there are: library, measure, theme, color"),
        ("measure = 7", "measure must be a whole number from 20 to 200, not 7"),
        ("measure = true", "measure must be a whole number"),
        ('measure = "72"', "measure must be a whole number"),
        ("theme = 3", "theme must be text in quotes"),
        ('library = ""', "library must be text in quotes"),
        ('color = "alwais"', "did you mean 'always'?"),
        ("freshness = 1", "freshness must be true or false"),
        ("measure = ", "is no valid TOML"),
    ],
)
def test_a_wrong_setting_is_named(text: str, said: str) -> None:
    """The message holds the file, the key and the nearest right one."""
    file = write_config(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(None, os.environ)
    assert said in str(caught.value)
    assert str(file) in str(caught.value)


def test_a_settings_file_that_is_no_text_is_said_to_be(own_home: Path) -> None:
    """Bytes that are no UTF-8, and a folder in the file's place, end in one clear line."""
    file = write_config("")
    file.write_bytes(b"\xff")
    with pytest.raises(SettingsError, match="no valid TOML"):
        load_settings(None, os.environ)
    file.unlink()
    file.mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(None, os.environ)


def test_a_settings_file_with_a_byte_order_mark(own_home: Path) -> None:
    """As some editors of Windows write it: it is read as any other, and lines are counted as in any other."""
    file = write_config("")
    file.write_bytes(b"\xef\xbb\xbfmeasure = 60\n")
    assert load_settings(None, os.environ).measure == 60
    file.write_bytes(b"\xef\xbb\xbfmesure = 60\n")
    with pytest.raises(SettingsError, match=r"config.toml:1: there is no setting 'mesure'"):
        load_settings(None, os.environ)
    file.write_bytes(b"\xef\xbb\xbf[libraries]\na = 'x'\n")
    with pytest.raises(StoreError, match="does not exist"):
        load_settings(None, os.environ)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are for Unix")
def test_a_settings_file_that_has_no_end_is_not_read(own_home: Path) -> None:
    """A pipe, a device, a file of many megabytes: said in one line, and not waited for."""
    file = write_config("")
    file.unlink()
    os.mkfifo(file)
    with pytest.raises(SettingsError, match="no regular file"):
        load_settings(None, os.environ)
    file.unlink()
    file.symlink_to("/dev/zero")
    with pytest.raises(SettingsError, match="no regular file"):
        load_settings(None, os.environ)
    file.unlink()
    with open(file, "wb") as large:
        large.truncate(10_000_000)
    with pytest.raises(SettingsError, match="10,000,000 bytes"):
        load_settings(None, os.environ)


def test_a_library_that_is_no_folder_cannot_be_used(tmp_path: Path) -> None:
    """The message says what is wrong and what to do."""
    file = tmp_path / "story.txt"
    file.touch()
    for name, wrong in ((file, "is not a folder"), (tmp_path / "none", "does not exist")):
        with pytest.raises(StoreError, match=f"{wrong}.*newsread --library FOLDER"):
            load_settings(str(name), os.environ)
    with pytest.raises(StoreError):
        load_settings("nul\0byte", os.environ)


def test_two_names_of_one_library_share_a_cache(tmp_path: Path) -> None:
    """The cache belongs to the folder, not to the link by which it was reached; other folders have others."""
    real, other = Path(folder(tmp_path / "real")), folder(tmp_path / "other")
    (tmp_path / "link").symlink_to(real)
    caches = [load_settings(str(name), os.environ).cache_dir for name in (real, tmp_path / "link", other)]
    assert caches[0] == caches[1] != caches[2]


@linux
def test_places_follow_xdg(own_home: Path) -> None:
    """Absolute XDG variables are followed; relative and empty ones count as not set."""
    settings = load_settings(None, os.environ)
    assert settings.config_file == own_home / "config/newsread/config.toml"
    assert settings.marks_file == own_home / "data/newsread/marks.sqlite"
    settings = load_settings(None, {"HOME": "/home/ada", "XDG_CONFIG_HOME": "relative", "XDG_DATA_HOME": ""})
    assert str(settings.config_file) == "/home/ada/.config/newsread/config.toml"
    assert str(settings.marks_file) == "/home/ada/.local/share/newsread/marks.sqlite"
    assert str(settings.cache_dir.parent) == "/home/ada/.cache/newsread"


@pytest.mark.parametrize(
    ("color", "is_terminal", "no_color", "term", "styled"),
    [
        ("auto", True, "", "xterm", True),
        ("auto", True, "1", "xterm", False),
        ("auto", True, "", "dumb", False),
        ("auto", False, "", "xterm", False),
        ("always", False, "1", "dumb", True),
        ("never", True, "", "xterm", False),
    ],
)
def test_colour_is_for_terminals_unless_said(
    color: str, is_terminal: bool, no_color: str, term: str, styled: bool
) -> None:
    """An explicit wish wins over NO_COLOR; an empty NO_COLOR counts as not set."""
    settings: Settings = load_settings(None, {**os.environ, "NO_COLOR": no_color})._replace(color=color)
    assert settings.styled(is_terminal, term) is styled


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("measure = 60\n\nmesure = 70\n", ":3: there is no setting 'mesure'; did you mean 'measure'?"),
        ('# mine\ndates = "isso"\n', ":2: dates must be one of spoken, iso, not 'isso'; did you mean 'iso'?"),
        ('keymap = "vi"', ":1: keymap must be one of default, emacs, newsboat, not 'vi'"),
        ("animations = 0", ":1: animations must be true or false, not 0"),
        ("measure = 60\n[kees]\nstar = 's'\n", ":2: there is no setting 'kees'; did you mean 'keys'?"),
        ("color = 3", ":1: color must be one of auto, always, never, not 3"),
        ("[fields]\ntitle = 'kop'\ntitel = 'kop'\n", ":3: there is no field 'titel'; did you mean 'title'?"),
        ("fields = { titel = 'kop' }", ":1: there is no field 'titel'; did you mean 'title'?"),
        ("[fields]\nzzzz = 'kop'\n", f":2: there is no field 'zzzz'; there are: {', '.join(FIELDS)}"),
        ("[fields]\n\ntext = 3\n", ':3: fields.text must be a name in quotes ("…"), or a list of some, not 3'),
        (
            "[fields]\ntext = ['a', 3]\n",
            ":2: fields.text must be a name in quotes (\"…\"), or a list of some, not ['a', 3]",
        ),
        ("[fields]\ntext = ''\n", ":2: fields.text must be a name in quotes (\"…\"), or a list of some, not ''"),
        ("[fields]\ntext = []\n", ':2: fields.text must be a name in quotes ("…"), or a list of some, not []'),
        ("measure = 60\ntheme = " + 3000 * "[" + 3000 * "]", ":2: nested too deeply"),
        ("measure = 60\ntheme." + ".".join(3000 * "a") + " = 1", ":2: nested too deeply"),
        ('measure = 60\nlibrary = "a\\u0000b"', ":2: library names no folder: 'a\\x00b'"),
        ('[libraries]\nnews = "a\\u0000b"', ":2: libraries.news names no folder: 'a\\x00b'"),
        ("fields = 'kop'", ':1: fields must be a table of fields and names ([fields], then title = "kop")'),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, said: str) -> None:
    """The file, the line, the key and the nearest right one."""
    file = write_config(text)
    with pytest.raises(SettingsError) as raised:
        load_settings(None, os.environ)
    assert str(raised.value) == f"{file}{said}"


def test_how_the_screen_begins() -> None:
    """The keymap, the way of saying dates and whether anything moves arrive."""
    write_config('keymap = "emacs"\ndates = "iso"\nanimations = false\n')
    settings = load_settings(None, os.environ)
    assert (settings.keymap, settings.dates, settings.animations) == ("emacs", "iso", False)


def test_names_of_fields() -> None:
    """One name, or several in the order in which they are tried."""
    write_config('[fields]\ntitle = "kop"\ntext = ["inhoud.tekst", "tekst"]\n')
    assert load_settings(None, os.environ).fields == {"title": ("kop",), "text": ("inhoud.tekst", "tekst")}


def test_libraries_have_names(tmp_path: Path) -> None:
    """One is named on the command line, in the environment or by ``library``; else the first of them opens."""
    news, old = folder(tmp_path / "news"), folder(tmp_path / "old")
    file = write_config(f"[libraries]\nnews = '{news}'\n\"old ones\" = '{old}'\n")
    first = load_settings(None, os.environ)
    assert (str(first.library), first.library_name, first.sample) == (news, "news", False)
    named = load_settings("old ones", os.environ)
    assert (str(named.library), named.library_name) == (old, "old ones")
    assert named.cache_dir != first.cache_dir and with_library(first, "old ones") == named
    assert str(load_settings(None, {**os.environ, "NEWSREAD_LIBRARY": "old ones"}).library) == old
    file.write_text(f"library = 'old ones'\n{file.read_text()}")
    assert str(load_settings(None, os.environ).library) == old
    assert load_settings(str(tmp_path), os.environ).library_name == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("library = 'nwes'\n[libraries]\nnews = '/'", ":1: library: there is no library 'nwes'; did you mean 'news'?"),
        ("[libraries]\nnews = 3", ":2: libraries.news must be text in quotes"),
        ("[libraries]\n'a/b' = 'x'", ":2: libraries.a/b is no name"),
        ("libraries = 'x'", ":1: libraries must be a table of names and folders"),
        ("librarys = 'x'", "did you mean 'library'?"),
    ],
)
def test_a_wrong_library_is_named(text: str, said: str) -> None:
    """With file, line, key and the nearest right name."""
    file = write_config(text)
    with pytest.raises(SettingsError, match=re.escape(said)) as caught:
        load_settings(None, os.environ)
    assert str(file) in str(caught.value)


def test_a_library_that_is_not_there_is_said(tmp_path: Path) -> None:
    """A name that is none: the nearest; a folder that is away: which, and no other library is looked for."""
    write_config(f"[libraries]\nnews = '{folder(tmp_path / 'news')}'\nusb = '{tmp_path / 'usb'}'\n")
    with pytest.raises(StoreError, match="the library nwes does not exist; did you mean 'news'"):
        load_settings("nwes", os.environ)
    with pytest.raises(StoreError, match=re.escape(f"the library usb ({tmp_path / 'usb'}) does not exist")):
        with_library(load_settings(None, os.environ), "usb")
