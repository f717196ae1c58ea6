"""Ids in one text behave as a list of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.library.id_order import LENGTH, IdOrder

ids = st.lists(st.text("01", min_size=LENGTH, max_size=LENGTH), unique=True, max_size=8)


@given(ids, st.integers(-9, 9), st.integers(-9, 9))
def test_it_is_the_list_of_its_ids(listed: list[str], first: int, last: int) -> None:
    """By number, by slice, from front to back, and looked for."""
    order = IdOrder("".join(listed))
    assert list(order) == listed
    assert order == listed
    assert len(order) == len(listed)
    assert order[first:last] == listed[first:last]
    assert [order.index(each) for each in listed] == list(range(len(listed)))
    assert all(each in order for each in listed)
    for number in range(-len(listed), len(listed)):
        assert order[number] == listed[number]


def test_what_lies_across_two_ids_is_no_id() -> None:
    """The end of one and the beginning of the next, and no part of one either."""
    order = IdOrder("0" * 60 + "1111" + "1111" + "0" * 60)
    across = ("0" * 60 + "1111" + "1111" + "0" * 60)[4 : 4 + LENGTH]
    for other in (across, "1111", "", "2" * LENGTH, None):
        assert other not in order
    with pytest.raises(ValueError, match="not in the list"):
        order.index(across)
    with pytest.raises(IndexError):
        order[2]


def test_an_id_is_found_behind_what_only_looks_like_it() -> None:
    """The search goes on after a match across two ids."""
    wanted = "1" * LENGTH
    order = IdOrder("0" * 32 + "1" * 32 + "1" * 32 + "0" * 32 + wanted)
    assert order.index(wanted) == 2
