"""Room in the write-ahead log of an SQLite file, so that a commit waits for its own bytes and for nothing else.

A log that grows with every commit makes every flush wait for the file system's own journal, and with it for whatever
else is being written to that disk: the slowest of 500 such flushes took thirteen times as long as in a log that is only
written over. And what is in the log has to be brought into the database now and then: that is done here, beside the
commits, not by one of them while judges wait.
"""

import os
import sqlite3
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Final

from app.logs import Log

log = Log("room")

ROOM: Final = 8 << 20
"""Bytes of the log that are there before they are needed."""

EVERY: Final = 64
"""Commits between two times that the log is brought into the database."""

PATIENCE: Final = 5.0
"""Seconds to wait for another process's write."""


class Room:
    """Keeps room in one file's log, in a thread of its own."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._keeper = ThreadPoolExecutor(1, thread_name_prefix="room")
        self._under_way: Future[None] | None = None
        self._commits = 0

    def wrote(self) -> None:
        """A commit was made: the first one makes room, every so many bring the log in."""
        self._commits += 1
        if self._commits % EVERY == 1 and (self._under_way is None or self._under_way.done()):
            self._under_way = self._keeper.submit(self._keep)

    def close(self) -> None:
        """Finish what is under way."""
        self._keeper.shutdown()

    def _keep(self) -> None:
        try:
            with closing(sqlite3.connect(self._path, timeout=PATIENCE, isolation_level=None)) as connection:
                connection.execute("PRAGMA wal_autocheckpoint=0")
                make_room(connection, Path(f"{self._path}-wal"))
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except (sqlite3.Error, OSError) as error:  # commits go on without it, and report a disk that is full
            log.warning("no-room", reason=str(error))


def make_room(connection: sqlite3.Connection, path: Path) -> None:
    """Let the log be at least so long. Nobody can write to it meanwhile; what stands behind its end is no frame."""
    with path.open("r+b", buffering=0) as file:
        if os.fstat(file.fileno()).st_size >= ROOM:
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            end = file.seek(0, os.SEEK_END)
            file.write(bytes(max(0, ROOM - end)))
        finally:
            connection.execute("ROLLBACK")
        os.fsync(file.fileno())
