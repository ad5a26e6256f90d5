"""The database: one writer thread with durable commits, one reader thread beside it, migrations at the start."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.pool import StaticPool

from app.journal.room import Room

Made = TypeVar("Made")
IsolationLevel = Literal["READ COMMITTED", "REPEATABLE READ"]

MIGRATIONS: Final = Path(__file__).resolve().parents[2] / "migrations"
BUSY_MS: Final = 10_000
"""How long a write waits for another process to finish its own."""

LONGEST_LOG: Final = 16_000
"""Pages after which a commit brings the log into the database itself: only where nobody did it beside (room.py)."""


class RacedError(Exception):
    """Another process wrote first, or it is unknown whether this write arrived: read on and decide again."""


class UnwritableError(Exception):
    """The disk refused. Nothing may be confirmed any more; the process has to stop."""


class UnfitError(Exception):
    """No database could hold this value: nothing was written."""


class NewerFolderError(Exception):
    """The data was written by a newer version of the program."""


class Store:
    """One database. `write` and `read` run a function with a connection in their own thread, in order."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.sqlite = url.startswith("sqlite")
        self.engine = (
            _sqlite(url, begin="BEGIN IMMEDIATE") if self.sqlite else _postgres(url, "READ COMMITTED")
        )
        # Whoever reads sees one moment: never a head without its line.
        self._reading = _sqlite(url, begin="BEGIN") if self.sqlite else _postgres(url, "REPEATABLE READ")
        self._room = Room(str(self.engine.url.database)) if self.sqlite else None
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="reader")

    async def write(self, work: Callable[[Connection], Made]) -> Made:
        """Run this as one durable transaction. RacedError, UnwritableError as their names say."""
        made = await asyncio.get_running_loop().run_in_executor(self._writer, self.write_now, work)
        if self._room is not None:
            self._room.wrote()
        return made

    async def read(self, work: Callable[[Connection], Made]) -> Made:
        """Run this on a connection of its own, so that a long export never delays a judge. RacedError: away."""
        return await asyncio.get_running_loop().run_in_executor(self._reader, self.read_now, work)

    def write_now(self, work: Callable[[Connection], Made]) -> Made:
        """The same in the calling thread, for the command line."""
        try:
            with self.engine.begin() as connection:
                made = work(connection)
        except DataError as error:
            raise UnfitError from error
        except IntegrityError as error:
            raise RacedError from error
        except OperationalError as error:
            if self.sqlite and _sqlite_code(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise UnwritableError(str(error.orig)) from error
            raise RacedError from error  # busy: nothing was written; PostgreSQL away: whoever reads on will see
        except DBAPIError as error:
            raise UnwritableError(str(error.orig)) from error
        return made

    def read_now(self, work: Callable[[Connection], Made]) -> Made:
        """The same in the calling thread, for the command line."""
        try:
            with self._reading.connect() as connection:
                return work(connection)
        except DataError as error:
            raise UnfitError from error
        except OperationalError as error:
            raise RacedError from error

    def migrate(self) -> None:
        """Bring the tables up to this program's version; a newer folder is refused (NewerFolderError)."""
        newest = _newest()
        with self.engine.connect() as connection:
            found = _version(connection)
        if found == newest:
            return
        from alembic import command
        from alembic.config import Config
        from alembic.script import ScriptDirectory

        known = {script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
        if found is not None and found not in known:
            raise NewerFolderError(found)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        with self.engine.connect() as connection:
            if (
                not self.sqlite
            ):  # of several processes that start together one migrates, the others find it done
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('leitai migrations'))")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()

    def durable(self) -> dict[str, str]:
        """The settings on which "recorded means durable" rests, as the database itself names them."""
        with self.engine.connect() as connection:
            if self.sqlite:
                names = ("journal_mode", "synchronous", "foreign_keys")
                return {n: str(connection.exec_driver_sql(f"PRAGMA {n}").scalar()) for n in names}
            return {"synchronous_commit": str(connection.exec_driver_sql("SHOW synchronous_commit").scalar())}

    async def version(self) -> int:
        """SQLite: a number that changes when somebody else wrote to the file. PostgreSQL has the bus: always 0."""
        if not self.sqlite:
            return 0
        return await asyncio.get_running_loop().run_in_executor(self._writer, self._version_now)

    def _version_now(self) -> int:
        """As the writing connection sees it: its own commits do not count."""
        try:
            with self.engine.connect() as connection:
                return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        except OperationalError as error:
            raise RacedError from error

    def close(self) -> None:
        """Finish what is under way and let go of the files."""
        self._writer.shutdown()
        if self._room is not None:
            self._room.close()
        self._reader.shutdown()
        self.engine.dispose()
        self._reading.dispose()


def _newest() -> str:
    """The newest migration's revision, read from the file names (0001_tables.py): importing Alembic takes long."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _version(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found: Any = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _sqlite_code(error: OperationalError) -> int:
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF


def _sqlite(url: str, *, begin: str) -> Engine:
    engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we begin ourselves: a deferred BEGIN that upgrades fails at once
        for pragma in (
            "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_MS}",
            f"wal_autocheckpoint={LONGEST_LOG}", "journal_size_limit=67108864",
        ):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgres(url: str, isolation: IsolationLevel) -> Engine:
    engine = create_engine(
        url,
        pool_size=1,
        max_overflow=1,
        pool_pre_ping=True,
        isolation_level=isolation,
        connect_args={"connect_timeout": 5},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 (psycopg's connection)
        connection.execute("SET synchronous_commit = on")
        connection.execute("SET lock_timeout = '10s'")
        connection.commit()

    return engine
