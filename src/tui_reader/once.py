"""A property worked out once: `functools.cached_property` without its lock, which Python 3.11 still takes each time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801, a decorator
    """Keeps what a method without arguments gives in the instance, under the method's name.

    Where two threads ask at once the work may be done twice, but both get what was kept first.
    """

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, instance: Any, owner: type) -> T:
        value: T = instance.__dict__.setdefault(self._name, self._work(instance))
        return value


class once_alone(once[T]):  # noqa: N801, a decorator
    """As `once`, in half the time, for what one thread alone has in its hands: two might be given two things."""

    def __get__(self, instance: Any, owner: type) -> T:
        value = self._work(instance)
        # Through its `__dict__`, Python would look up every attribute of the instance more slowly from then on.
        setattr(instance, self._name, value)
        return value
