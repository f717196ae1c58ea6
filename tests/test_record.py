"""Records are what `typing.NamedTuple` makes, in all that we use of it."""

from __future__ import annotations

import copy
import pickle

import pytest

from tui_reader.record import Record


class Ship(Record):
    """For these tests."""

    name: str
    length: float
    ports: tuple[str, ...] = ()
    flag: str | None = None

    @property
    def is_long(self) -> bool:
        return self.length > 100


ferry = Ship("Wren", 82.5)


def test_values_by_place_and_by_name() -> None:
    """In whatever mixture; what is not said is as the class has it."""
    assert (ferry.name, ferry.length, ferry.ports, ferry.flag) == ("Wren", 82.5, (), None)
    assert (
        ferry == Ship(length=82.5, name="Wren") == Ship("Wren", 82.5, (), None) == Ship("Wren", length=82.5, flag=None)
    )
    assert Ship("Wren", 82.5, flag="NO") == ("Wren", 82.5, (), "NO")
    assert not ferry.is_long


def test_it_is_a_tuple() -> None:
    """Taken apart, compared, a key of a dictionary."""
    name, *rest = ferry
    assert (name, rest) == ("Wren", [82.5, (), None])
    assert hash(ferry) == hash(("Wren", 82.5, (), None))
    assert ferry < Ship("Wren", 83)


def test_it_says_what_it_holds() -> None:
    """Names and values, so that a test that fails says which differ."""
    assert repr(ferry) == "Ship(name='Wren', length=82.5, ports=(), flag=None)"
    assert ferry._asdict() == {"name": "Wren", "length": 82.5, "ports": (), "flag": None}
    assert Ship._fields == ("name", "length", "ports", "flag")


def test_another_with_other_values() -> None:
    """The one that there was stays as it is."""
    assert ferry._replace(flag="SE", length=3) == Ship("Wren", 3, (), "SE")
    assert ferry == Ship("Wren", 82.5)
    with pytest.raises(TypeError, match="Ship has no flags"):
        ferry._replace(flags="SE")


@pytest.mark.parametrize(
    ("values", "named", "said"),
    [
        ((), {}, "is not told its 'name'"),
        (("Wren",), {"flag": "SE"}, "is not told its 'length'"),
        (("Wren", 1, (), "SE", 5), {}, "takes name, length, ports, flag"),
        (("Wren", 1, (), "SE"), {"flag": "SE"}, "takes name, length, ports, flag"),
        (("Wren", 1), {"mast": 2}, "takes name, length, ports, flag"),
        (("Wren", 1), {"name": "Gull"}, "takes name, length, ports, flag"),
    ],
)
def test_values_that_do_not_fit(values: tuple[object, ...], named: dict[str, object], said: str) -> None:
    """Too few, too many, twice, under a name that is none."""
    with pytest.raises(TypeError, match=f"Ship {said}"):
        Ship(*values, **named)  # type: ignore[arg-type]


def test_nothing_of_it_can_be_set() -> None:
    """Neither a field nor anything else."""
    for name in ("name", "mast"):
        with pytest.raises(AttributeError):
            setattr(ferry, name, 1)
    assert not hasattr(ferry, "__dict__")


def test_it_can_be_copied_and_sent() -> None:
    """To another process, too."""
    assert pickle.loads(pickle.dumps(ferry)) == copy.deepcopy(ferry) == ferry
    assert type(pickle.loads(pickle.dumps(ferry))) is Ship
