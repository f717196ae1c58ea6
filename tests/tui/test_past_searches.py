"""Up and down among the searches of before."""

from __future__ import annotations

from tui_reader.tui.past_searches import PastSearches


def past(*texts: str) -> PastSearches:
    """Searches of before, the newest first."""
    found = PastSearches()
    found.know(texts)
    return found


def test_up_goes_back_and_down_comes_to_what_was_typed() -> None:
    """As in a shell: what was typed is not lost."""
    searches = past("bridge", "ferry")
    assert [searches.older("sea"), searches.older("bridge"), searches.older("ferry")] == ["bridge", "ferry", None]
    assert [searches.newer(), searches.newer(), searches.newer()] == ["bridge", "sea", None]


def test_typing_on_stands_before_them_all() -> None:
    """What is typed then is what down comes back to."""
    searches = past("bridge", "ferry")
    searches.older("sea")
    searches.typed("bridge")
    assert searches.among
    searches.typed("bridges")
    assert searches.newer() is None


def test_what_stands_in_the_field_is_no_step_back() -> None:
    """The newest search, still in the field, is passed over."""
    assert past("bridge", "ferry").older("bridge") == "ferry"


def test_a_search_made_again_is_the_newest_and_stands_there_once() -> None:
    """Whatever was known before."""
    searches = past("bridge", "ferry")
    searches.remember("ferry")
    searches.know(["bridge", "ferry", "older"])
    assert [searches.older(""), searches.older("ferry"), searches.older("bridge")] == ["ferry", "bridge", "older"]


def test_without_any_there_is_nowhere_to_go() -> None:
    """The first day."""
    assert past().older("a") is None
    assert past().newer() is None
