"""An SQLite file that many threads and processes use: one connection a thread, made when first needed."""

from __future__ import annotations

import os
import sqlite3

# Not `threading`, which takes a fiftieth of the time in which a story is shown to load.
from _thread import RLock, _local, allocate_lock
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tui_reader.story import StoreError

BUSY_SECONDS = 10.0
"""How long to wait for another process that is writing."""
_AT_ONCE = 100
"""Rows that are read in one go where they are read one after the other."""


class DamagedError(StoreError):
    """The file is no SQLite database, or a broken one."""

    def __init__(self, message: str, file: Path) -> None:
        super().__init__(message)
        self.file = file


class NewerError(StoreError):
    """The file was made by a newer newsread."""


class Database:
    """A file, its schema and its connections.

    The file is made, readable by its owner alone, by the first `transaction`; before that, `rows` finds nothing.
    Raises `StoreError` (`DamagedError`, `NewerError`) with one clear line.
    """

    def __init__(
        self,
        file: Path,
        what: str,
        schema: str,
        version: int,
        synchronous: str,
        remedy: Callable[[Path], str] = lambda file: "",
        migrations: Mapping[int, str] = MappingProxyType({}),
        back_up: Callable[[Path, bool], None] | None = None,
    ) -> None:
        """`what` names the file to the user; `synchronous` is SQLite's setting: ``NORMAL``, ``FULL``.

        `remedy` says what the user can do where it is damaged; `migrations`, by version, what makes a file of that
        version one of the next. A file older than all of them counts as damaged. `back_up` is called with the file
        before it is written to, nobody else writing meanwhile, and with whether it is about to be migrated.
        """
        self.file = file
        self._what = what
        self._schema = schema
        self._version = version
        self._synchronous = synchronous
        self._remedy = remedy
        self._migrations = migrations
        self._back_up = back_up
        self._local = _local()
        self._lock = allocate_lock()
        self._writing = RLock()
        """Held by the thread that writes: SQLite lets one write at a time anyway."""
        self._threads = _local()
        self._open: list[tuple[sqlite3.Connection, RLock]] = []
        """With what the thread that uses the connection holds meanwhile: closed under its hands, SQLite crashes."""

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """The rows of a query; none where there is no file yet."""
        with self._clear_errors(), self._in_use:
            connection = self._connection(create=False)
            return connection.execute(sql, parameters).fetchall() if connection else []

    def each(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Any]:
        """The rows of a query one after the other, as they were when the first was asked for; few are kept here."""
        with self._clear_errors():
            with self._in_use:
                connection = self._connection(create=False)
                found = connection.execute(sql, parameters) if connection else None
            while found:
                with self._in_use:
                    some = found.fetchmany(_AT_ONCE)
                if not some:
                    return
                yield from some

    def check(self) -> None:
        """Look through the whole file. Raises `DamagedError` where it is not what SQLite wrote."""
        found = self.rows("PRAGMA quick_check(1)")
        if found and found != [("ok",)]:
            what = str(found[0][0]).replace("\n", " ")
            raise DamagedError(f"{self._what} {self.file} is damaged: {what}{self._remedy(self.file)}", self.file)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A connection to write with: all of it is kept, or nothing."""
        with self._clear_errors(), self._writing, self._in_use:
            connection = self._connection(create=True)
            assert connection
            connection.execute("BEGIN IMMEDIATE")
            try:
                if self._back_up:
                    self._back_up(self.file, False)
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def close(self) -> None:
        """Close the connections of all threads, each after what its thread reads or writes; the next use opens anew."""
        with self._lock:
            connections, self._open = self._open, []
            self._local = _local()
        for connection, in_use in connections:
            with in_use:
                connection.close()

    def discard(self) -> None:
        """Delete the file; for what can be made again."""
        self.close()
        try:
            for suffix in ("", "-wal", "-shm"):
                self.file.with_name(self.file.name + suffix).unlink(missing_ok=True)
        except PermissionError as error:  # on Windows, as long as anybody has it open
            message = f"{self._what} {self.file} must be made anew, and cannot be deleted: close every other newsread"
            raise StoreError(message) from error
        except OSError as error:
            raise StoreError(f"{self._what} {self.file} cannot be deleted: {error.strerror or error}") from error

    @property
    def _in_use(self) -> RLock:
        """Held by this thread while it uses its connection."""
        lock = getattr(self._threads, "lock", None)
        if lock is None:
            lock = self._threads.lock = RLock()
        return lock

    def _connection(self, create: bool) -> sqlite3.Connection | None:
        local = self._local  # `close` may put another in its place
        connection: sqlite3.Connection | None = getattr(local, "connection", None)
        there = _identity(self.file)
        if connection is not None and there != local.identity:
            # Deleted while in use, or another one in its place: what is written to the old one would be lost.
            connection.close()
            with self._lock, suppress(ValueError):
                self._open.remove((connection, self._in_use))
            connection = local.connection = None
        if connection is None and (create or there):
            connection = self._connect(create)
            with self._lock:
                self._open.append((connection, self._in_use))
                self._local.connection = connection
                self._local.identity = _identity(self.file)
        return connection

    def _connect(self, create: bool) -> sqlite3.Connection:
        if create and not os.path.exists(self.file):
            from tui_reader import private

            private.make_folder(self.file.parent)
            private.make_file(self.file)
        # `close` may be called by another thread than the one that uses the connection.
        name, is_uri = (str(self.file), False) if create or _is_writable(self.file) else (_as_it_is(self.file), True)
        connection = sqlite3.connect(
            name, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=is_uri
        )
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version == 0:
                self._make(connection)
            elif version > self._version:
                raise NewerError(f"{self._what} {self.file} was made by a newer newsread; use that one")
            elif version < self._version and version in self._migrations:
                self._migrate(connection)
            elif version < self._version:
                raise DamagedError(f"{self._what} {self.file} was made by an older newsread", self.file)
            connection.execute(f"PRAGMA synchronous={self._synchronous}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("BEGIN IMMEDIATE")
        if connection.execute("PRAGMA user_version").fetchone() == (0,):
            _run(connection, self._schema, self._version)
        connection.execute("COMMIT")

    def _migrate(self, connection: sqlite3.Connection) -> None:
        """Bring an older file up to today, in one go: whatever goes wrong, it is as it was."""
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()  # meanwhile another process may have done it
        if version < self._version and self._back_up:
            self._back_up(self.file, True)
        while version < self._version:
            version += 1
            _run(connection, self._migrations[version - 1], version)
        connection.execute("COMMIT")

    @contextmanager
    def _clear_errors(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.OperationalError, sqlite3.ProgrammingError) as error:  # the latter: it was closed meanwhile
            if "malformed" in str(error):  # what a function of SQLite's met in a row
                raise DamagedError(
                    f"{self._what} {self.file} is damaged: {error}{self._remedy(self.file)}", self.file
                ) from error
            raise StoreError(f"{self._what} {self.file} cannot be used: {error}") from error
        except sqlite3.DatabaseError as error:
            raise DamagedError(
                f"{self._what} {self.file} is damaged: {error}{self._remedy(self.file)}", self.file
            ) from error
        except OSError as error:
            raise StoreError(f"{self._what} {self.file} cannot be used: {error.strerror or error}") from error


def _run(connection: sqlite3.Connection, statements: str, version: int) -> None:
    for statement in statements.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version={version}")


def _is_writable(file: Path) -> bool:
    return os.access(file.parent, os.W_OK) and os.access(file, os.W_OK)


def _as_it_is(file: Path) -> str:
    """A file that this process cannot change, as SQLite takes it: without the log beside it that it would have made."""
    return f"{file.absolute().as_uri()}?immutable=1"


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def placeholders(items: Sized) -> str:
    """What stands for these items in an SQL text: ``?,?,?``."""
    return ",".join("?" * len(items))


def chunks(items: Iterable[Any], size: int = 500) -> Iterator[list[Any]]:
    """`items` in lists of at most `size`: SQLite takes no more than 999 parameters where it is old."""
    batch: list[Any] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def storable(text: str) -> str:
    """`text` as SQLite takes it: without the lone surrogates of file names and arguments that are no UTF-8."""
    return text.encode("utf-8", "replace").decode()
