"""The addresses of stories in files of many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.formats.addresses import address, beginning, divided, led_to

NAMES = st.text(st.sampled_from("a#%25 3é/\udce9"), max_size=12).map(lambda name: name + "x.jsonl")


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("news.jsonl", "news.jsonl#3"),
        ("news#3.jsonl", "news%233.jsonl#3"),
        ("50%.jsonl", "50%25.jsonl#3"),
        ("a%23.jsonl", "a%2523.jsonl#3"),
        ("c#/100%/news.jsonl", "c#/100%/news.jsonl#3"),
    ],
)
def test_names_are_percent_encoded(path: str, wanted: str) -> None:
    """What means something in an address is encoded in a file's name, and comes back; folders stay as they are."""
    assert address(path, 3) == wanted
    assert divided(wanted) == (path, 3)


@given(NAMES, st.integers(1, 10**9))
def test_each_address_leads_back(path: str, number: int) -> None:
    """Whatever a file is called, its items' addresses name it, and begin alike."""
    assert divided(address(path, number)) == (path, number)
    assert address(path, number).startswith(beginning(path))


@pytest.mark.parametrize(
    "name", ["a#3.txt", "a.txt#3", "a.jsonl#03", "a.jsonl#0", "a.jsonl#-1", "#3", "a.jsonl#²", "a"]
)
def test_names_of_files(name: str) -> None:
    """A number only counts after the name of a file that holds many."""
    assert divided(name) == (name, None)


@pytest.mark.parametrize(
    ("url", "led"),
    [
        ("b.txt", "news/b.txt"),
        ("../b.txt?page=2#top", "b.txt"),
        ("../../b.txt", "../b.txt"),
        ("c%20d.jsonl#2", "news/c d.jsonl#2"),
        ("c%2523.jsonl#2", "news/c%2523.jsonl#2"),
        ("\ud800.txt", None),
        ("b.txt?\ud800", None),
        ("mailto:b.txt", None),
        ("", None),
    ],
)
def test_where_an_address_leads(url: str, led: str | None) -> None:
    """To a path of the library, or an item there, as seen from the story's folder; what is no path leads nowhere."""
    assert led_to("news/a.md", url) == led
