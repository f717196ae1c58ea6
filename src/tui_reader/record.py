"""Records: tuples whose items have names, as of `typing.NamedTuple`, for what every run of newsread makes.

`NamedTuple` compiles a constructor for each class, which takes longer than all else that makes it; records share one.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined]
from collections.abc import Mapping
from typing import Any, ClassVar, Self, dataclass_transform

_tuple = tuple.__new__


class _Naming(type):
    """Makes the annotations of a class the names of its items, and what they are set to the defaults of these."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _Naming:
        made: Any = super().__new__(cls, name, bases, {"__slots__": (), **namespace})
        if bases == (tuple,):
            return made  # type: ignore[no-any-return]
        made._fields = tuple(made.__annotations__)
        made._defaults = {field: namespace[field] for field in made._fields if field in namespace}
        defaults = tuple(made._defaults.values())
        needed = len(made._fields) - len(defaults)
        made._rest = {needed + number: defaults[number:] for number in range(len(defaults) + 1)}
        for number, field in enumerate(made._fields):
            setattr(made, field, _tuplegetter(number, ""))
        return made  # type: ignore[no-any-return]


@dataclass_transform(frozen_default=True)
class Record(tuple[Any, ...], metaclass=_Naming):
    """A tuple whose items have names: a subclass annotates them, those with defaults last."""

    _fields: ClassVar[tuple[str, ...]]
    _defaults: ClassVar[Mapping[str, Any]]
    _rest: ClassVar[Mapping[int, tuple[Any, ...]]]
    """The defaults that follow so many values."""

    def __new__(cls, *values: Any, **named: Any) -> Self:
        """Raises `TypeError` where the values do not fit the fields."""
        rest = cls._rest.get(len(values))
        if named or rest is None:
            rest = cls._by_name(cls._fields[len(values) :], named)
        return _tuple(cls, values + rest)

    @classmethod
    def _by_name(cls, fields: tuple[str, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        """The values of the last fields; where there are none of these left, there were too many values before."""
        if not fields or not named.keys() <= set(fields):
            raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}, each once, and nothing else")
        known = {**cls._defaults, **named}
        try:
            return tuple(map(known.__getitem__, fields))
        except KeyError as error:
            raise TypeError(f"{cls.__name__} is not told its {error}") from None

    def _replace(self, **changes: Any) -> Self:
        """The same with other values. Raises `TypeError` for what is no field."""
        values = tuple(map(changes.pop, self._fields, self))
        if changes:
            raise TypeError(f"{type(self).__name__} has no {', '.join(changes)}")
        return _tuple(type(self), values)

    def _asdict(self) -> dict[str, Any]:
        """The values by the names of the fields."""
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        """What a copy is made of."""
        return tuple(self)
