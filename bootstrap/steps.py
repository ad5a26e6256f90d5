"""One set-up step after another: runs a program, shows progress after two seconds, explains a failure."""

import contextlib
import errno
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bootstrap.words import words

MISSING, UNWRITABLE, OFFLINE, FAILED = 3, 4, 5, 6
QUIET_SECONDS = 2.0
TAIL_LINES = 30

_UNREACHABLE = re.compile(
    r"error sending request|dns error|could ?n[o']t connect|connection (refused|reset|aborted)"
    r"|failed to establish|NewConnectionError|Max retries exceeded|name resolution"
    r"|Name or service not known|nodename nor servname"
    r"|network is unreachable|ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|timed out"
    r"|Could not find a version that satisfies .*\(from versions: none\)",
    re.IGNORECASE,
)
_KNOWN_CAUSES = (
    (re.compile("No space left on device|ENOSPC"), "disk-full", UNWRITABLE),
    (re.compile("Read-only file system|EROFS"), "read-only", UNWRITABLE),
    (_UNREACHABLE, "offline", OFFLINE),
)


class SetupError(Exception):
    """A set-up that cannot go on: one sentence for the reader, and the exit code."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


def run_step(
    title: str,
    command: Sequence[str | Path],
    *,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    last_words: bool = True,
) -> None:
    """Run one program to its end; SetupError when it fails, with the cause where it is a known one."""
    with tempfile.TemporaryFile() as log:
        with running(command, log.fileno(), cwd, env) as process:
            watch(process, title)
        if process.returncode == 0:
            return
        log.seek(0)
        output = log.read().decode(errors="replace")
    for pattern, key, code in _KNOWN_CAUSES:
        if pattern.search(output):
            raise SetupError(words(key, title=title, folder=cwd), code)
    if last_words:
        print("\n".join(output.splitlines()[-TAIL_LINES:]), file=sys.stderr)
    raise SetupError(words("step-failed", title=title), FAILED)


@contextlib.contextmanager
def running(
    command: Sequence[str | Path], log: int, cwd: Path, env: Mapping[str, str] | None
) -> Iterator["subprocess.Popen[bytes]"]:
    """A program that is ended with us, whatever happens."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=cwd, env=env)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def watch(process: "subprocess.Popen[bytes]", title: str) -> None:
    """Wait for the program; after two seconds show that it is at work, and at its end how long it took."""
    start, shown = time.monotonic(), 0.0
    terminal = sys.stderr.isatty()
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.5)
        seconds = time.monotonic() - start
        if process.poll() is not None:
            break
        # On a terminal one line counts the seconds; in a log a line every fifteen seconds is enough.
        if seconds >= QUIET_SECONDS and seconds - shown >= (1.0 if terminal else 15.0 if shown else 0.0):
            shown = seconds
            line = words("under-way", title=title, seconds=int(seconds))
            print(
                f"\r  {line}" if terminal else f"  {line}",
                end="" if terminal else "\n",
                file=sys.stderr,
                flush=True,
            )
    if shown:
        line = words("took", title=title, seconds=round(seconds))
        print(f"\r\033[K  {line}" if terminal else f"  {line}", file=sys.stderr, flush=True)


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn the system's refusals to write below this folder into one sentence each."""
    try:
        if folder.exists() and not os.access(folder, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        yield
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise SetupError(words("read-only", folder=folder), UNWRITABLE) from error
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise SetupError(words("disk-full", folder=folder), UNWRITABLE) from error
        raise
