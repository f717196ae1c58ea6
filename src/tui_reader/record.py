"""Records: tuples whose items have names, as of `typing.NamedTuple`, for what every run of newsread makes.

`NamedTuple` compiles a constructor for each class, which takes longer than all else that makes it; records share one.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined]
from typing import Any, ClassVar, Self, dataclass_transform


class _Naming(type):
    """Makes the annotations of a class the names of its items, and what they are set to the defaults of these."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _Naming:
        made: Any = super().__new__(cls, name, bases, {"__slots__": (), **namespace})
        if bases != (tuple,):
            made._fields = tuple(made.__annotations__)
            made._defaults = tuple(namespace[field] for field in made._fields if field in namespace)
            for number, field in enumerate(made._fields):
                setattr(made, field, _tuplegetter(number, ""))
        return made  # type: ignore[no-any-return]


@dataclass_transform(frozen_default=True)
class Record(tuple[Any, ...], metaclass=_Naming):
    """A tuple whose items have names: a subclass annotates them, those with defaults last."""

    _fields: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[tuple[Any, ...]] = ()
    """Of the last fields."""

    def __new__(cls, *values: Any, **named: Any) -> Self:
        """Raises `TypeError` where the values do not fit the fields."""
        missing = len(cls._fields) - len(values)
        if named or not 0 <= missing <= len(cls._defaults):
            values = cls._in_order(values, named)
        elif missing:
            values += cls._defaults[-missing:]
        return tuple.__new__(cls, values)

    @classmethod
    def _in_order(cls, values: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        fields = cls._fields
        defaults = dict(zip(reversed(fields), reversed(cls._defaults), strict=False))
        told = dict(zip(fields, values, strict=False))
        known = defaults | told | named
        if len(told) < len(values) or told.keys() & named.keys() or known.keys() != set(fields):
            said = (*map(repr, values), *(f"{name}={value!r}" for name, value in named.items()))
            raise TypeError(f"{cls.__name__}({', '.join(fields)}) was given {', '.join(said) or 'nothing'}")
        return tuple(known[field] for field in fields)

    def _replace(self, **changes: Any) -> Self:
        """The same with other values. Raises `TypeError` for what is no field."""
        values = tuple(map(changes.pop, self._fields, self))
        if changes:
            raise TypeError(f"{type(self).__name__} has no {', '.join(changes)}")
        return tuple.__new__(type(self), values)

    def _asdict(self) -> dict[str, Any]:
        """The values by the names of the fields."""
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        """What a copy is made of."""
        return tuple(self)
