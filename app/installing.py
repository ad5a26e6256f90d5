"""Opening an installation's data: every failure is one clear sentence and an exit code."""

import errno
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.catalogue import ContestExistsError, create, how_many
from app.clock import now
from app.config import Settings
from app.hall import Hall
from app.journal.store import NewerFolderError
from app.keys import DamagedKeyError
from app.network import listen
from app.sentences import say
from judging.ids import Lang
from judging.plan import Plan

if TYPE_CHECKING:
    from app.planfile import Located

EX_PLAN: Final = 1
EX_UNWRITABLE: Final = 4
EX_NEWER: Final = 7
EX_PORT: Final = 8
EX_DATABASE: Final = 9
EX_UNKNOWN: Final = 10
EX_DISAGREE: Final = 1
EX_USAGE: Final = 64
EX_REFUSED: Final = 74


class TroubleError(Exception):
    """Why a command cannot go on: the name of its sentence, its words, and the exit code."""

    def __init__(self, code: str, exit_code: int, **words: str | int) -> None:
        super().__init__(code)
        self.code, self.exit_code, self.words = code, exit_code, words

    def sentence(self, lang: Lang) -> str:
        """What is wrong and what to do, in one sentence."""
        return say(lang, f"cli-trouble-{self.code}", **self.words)


def terminal_language() -> Lang:
    """The terminal's language: LEITAI_LANG, else the locale; Chinese where it says so."""
    for name in ("LEITAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if wish := os.environ.get(name, ""):
            return "zh-CN" if wish.lower().startswith("zh") else "en"
    return "en"


def open_hall(settings: Settings) -> Hall:
    """The installation with its tables up to date. TroubleError where that is not possible."""
    folder = settings.data
    try:
        folder.mkdir(0o700, parents=True, exist_ok=True)  # hidden marks are not for others on this machine
        probe = folder / f".writable.{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
        hall = Hall(settings)
        hall.store.migrate()
    except OSError as error:
        code = "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "read-only"
        raise TroubleError(code, EX_UNWRITABLE, folder=str(folder)) from None
    except DamagedKeyError as damaged:
        raise TroubleError("damaged-key", EX_DATABASE, path=str(damaged.args[0])) from None
    except NewerFolderError:
        raise TroubleError("newer-folder", EX_NEWER, folder=str(folder)) from None
    except Exception as error:
        if not type(error).__module__.startswith(("sqlalchemy", "sqlite3", "psycopg")):
            raise
        raise TroubleError("database", EX_DATABASE, reason=str(error).splitlines()[0]) from None
    _check_durable(hall, settings)
    return hall


def _check_durable(hall: Hall, settings: Settings) -> None:
    """What "recorded means durable" rests on is checked, not hoped for."""
    found = hall.store.durable()
    wanted = (
        {"journal_mode": ("wal",), "synchronous": ("2", "3"), "foreign_keys": ("1",)}
        if settings.sqlite
        else {"synchronous_commit": ("on", "remote_apply", "remote_write")}
    )
    for name, good in wanted.items():
        if found[name] not in good:
            raise TroubleError("not-durable", EX_DATABASE, name=name, value=found[name])


def read_plan(path: Path, lang: Lang) -> Plan:
    """The plan in a file. TroubleError with every mistake and its line."""
    return locate_plan(path, lang).plan


def locate_plan(path: Path, lang: Lang) -> "Located":
    """The plan in a file with the lines of its parts. TroubleError with every mistake and its line."""
    from app.planfile import bytes_of, located

    try:
        found = located(bytes_of(path))
    except OSError:
        raise TroubleError("no-file", EX_PLAN, path=str(path)) from None
    if isinstance(found, list):
        lines = "\n".join(mistake.sentence(lang) for mistake in found)
        raise TroubleError("plan", EX_PLAN, path=str(path), count=len(found), lines=lines)
    return found


def add_contest(hall: Hall, plan: Plan) -> None:
    """A new draft. TroubleError when its id is taken; UnwritableError and RacedError as of any write."""
    try:
        hall.store.write_now(lambda c: create(c, hall.journal, plan, now()))
    except ContestExistsError:
        raise TroubleError("contest-exists", EX_UNKNOWN, contest=plan.id) from None


def add_demo(hall: Hall, lang: Lang) -> None:
    """The demo contest, where there is no contest at all."""
    if hall.store.read_now(how_many) == 0:
        from app.planfiles import DEMO

        add_contest(hall, read_plan(DEMO, lang))


def take_folder(settings: Settings) -> None:
    """Keep other servers off this SQLite folder for as long as this process lives. TroubleError when one has it."""
    if not settings.sqlite:
        return
    import fcntl

    file = os.open(settings.data / "server.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(file)
        raise TroubleError("folder-in-use", EX_UNWRITABLE, folder=str(settings.data)) from None


def tell_address(settings: Settings, address: str) -> None:
    """Leave the address for `served_at` in the folder this process has taken."""
    if settings.sqlite:
        (settings.data / "server.lock").write_text(address, encoding="ascii")


def served_at(settings: Settings) -> str | None:
    """Where this SQLite folder is being served now; None when it is not, or nobody can know."""
    import fcntl

    try:
        with (settings.data / "server.lock").open(encoding="ascii") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:  # somebody has the folder
                return file.read() or None
    except OSError:
        pass
    return None


def take_port(host: str, port: int) -> socket.socket:
    """A listening socket. TroubleError when the port is taken or forbidden, or the address is not ours."""
    try:
        return listen(host, port)
    except PermissionError:
        raise TroubleError("port-forbidden", EX_PORT, port=str(port)) from None
    except OSError as error:
        code = "port-taken" if error.errno == errno.EADDRINUSE else "address"
        raise TroubleError(code, EX_PORT, port=str(port), host=host) from None
