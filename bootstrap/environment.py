"""The Python environment in .venv: made from the hash-pinned locks, repaired when cut off."""

import contextlib
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bootstrap.steps import FAILED, MISSING, SetupError, run_step, writing
from bootstrap.words import words

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
# Written when .venv is made; without it, making it was cut off.
MADE = VENV / ".leitai-made"
# Written before the first package, removed after the last: found at a start, an installation was cut off.
UNFINISHED = VENV / ".leitai-unfinished"

RUNTIME, TESTS, NODE = "requirements.lock", "requirements-dev.lock", "requirements-node.lock"
# Where pip takes a setting from, the first winning.
PIP_PRECEDENCE = (":env:", "install", "global")
TITLES = {RUNTIME: "installing-python", TESTS: "installing-tests", NODE: "installing-node"}

# module: (what must be importable, the Debian package that brings it)
DEBIAN_VENV = f"python3.{sys.version_info.minor}-venv"
NEEDED_MODULES = {
    "sqlite3": ("_sqlite3", "libsqlite3-0"),
    "ssl": ("_ssl", "libssl3"),
    "venv": ("venv", DEBIAN_VENV),
    "ensurepip": ("ensurepip", DEBIAN_VENV),
}


def check_python() -> None:
    """SetupError when this Python lacks a part of the standard library that Leitai needs."""
    if sys.platform == "win32":
        raise SetupError(words("no-windows"), MISSING)
    for module, (importable, package) in NEEDED_MODULES.items():
        if importlib.util.find_spec(importable) is None:
            debian = shutil.which("apt-get") is not None
            remedy = words("remedy-apt", package=package) if debian else words("remedy-other")
            raise SetupError(words("missing-module", module=module, remedy=remedy), MISSING)


def digest(paths: Iterable[Path]) -> str:
    """SHA-256 over the names and contents of these files."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(f"{path.relative_to(ROOT)}\0".encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def stamped(stamp: Path, value: str) -> bool:
    """Whether the stamp holds this value, that is: what it vouches for is complete and current."""
    try:
        return stamp.read_text() == value
    except OSError:
        return False


@contextlib.contextmanager
def setup_lock() -> Iterator[None]:
    """One ./leitai sets up this folder at a time; the second one waits, then finds everything done."""
    import fcntl

    with writing(ROOT), (ROOT / ".leitai.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"  {words('waiting')}", file=sys.stderr, flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def installed(lock: str) -> bool:
    """Whether .venv is sound and holds exactly this lock."""
    return sound() and stamped(VENV / f".leitai-{lock}", digest([ROOT / lock]))


def sound() -> bool:
    """Whether .venv has a working Python that finds its packages, and no installation was cut off."""
    # Made by somebody else, it may rest on a Python that only they may start.
    if UNFINISHED.exists() or not (MADE.exists() and os.access(PYTHON, os.X_OK)):
        return False
    # After a system upgrade .venv/bin/python can be another version than the packages were installed for.
    name = PYTHON.resolve().name
    return not re.fullmatch(r"python3\.\d+", name) or (VENV / "lib" / name).is_dir()


def prepare(lock: str) -> None:
    """Make .venv hold this lock; nothing to do (a few milliseconds) when it does."""
    if installed(lock):
        return
    with setup_lock():
        if installed(lock):
            return
        if not sound():
            make_venv()
        UNFINISHED.touch()
        install(lock)
        if lock != NODE:
            compile_program()
        for covered in (lock, RUNTIME) if lock == TESTS else (lock,):
            (VENV / f".leitai-{covered}").write_text(digest([ROOT / covered]))
        UNFINISHED.unlink()


def make_venv() -> None:
    """A fresh .venv by the Python that runs this."""
    check_python()
    # The base Python: when someone activated .venv, sys.executable is about to be deleted.
    python = getattr(sys, "_base_executable", None) or sys.executable
    run_step(words("creating-venv"), [python, "-m", "venv", "--clear", VENV], cwd=ROOT)
    MADE.touch()


def install(lock: str) -> None:
    """Install a lock by uv, which is in the lock itself; by pip where uv does not manage."""
    pip: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "install",
        "--retries",
        "1",
    ]
    title = words(TITLES[lock])
    if not (VENV / "bin" / "uv").exists():
        pinned = VENV / "uv.txt"
        pinned.write_text(pinned_stanza((ROOT / RUNTIME).read_text(), "uv"))
        run_step(title, [*pip, "--require-hashes", "--no-deps", "-r", pinned], cwd=ROOT)
    uv: list[str | Path] = [PYTHON, "-m", "uv", "--no-config", "pip", "install", "--python", PYTHON]
    try:
        run_step(title, [*uv, "--require-hashes", "-r", ROOT / lock], cwd=ROOT, env=uv_environment())
    except SetupError:
        print(f"  {words('retrying-pip')}", file=sys.stderr, flush=True)
        run_step(title, [*pip, "--require-hashes", "-r", ROOT / lock], cwd=ROOT)


def compiling() -> dict[str, str]:
    """Our environment, in which Python keeps what it compiles: without that half of each start is compiling."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def compile_program() -> None:
    """Import the program once, so that its first start finds everything compiled; what is wrong it says when run."""
    program = {**compiling(), "PYTHONPATH": str(ROOT)}
    command: list[str | Path] = [PYTHON, "-P", "-c", "import app.cli, app.serve"]
    quiet = subprocess.DEVNULL
    subprocess.run(command, cwd=ROOT, env=program, stdout=quiet, stderr=quiet, check=False)


def pinned_stanza(lock: str, package: str) -> str:
    """The lines of a lock that pin one package with its hashes; SetupError when it is not pinned."""
    found = re.search(rf"^{re.escape(package)}==.*\n(?:[ \t].*\n)*", lock, re.MULTILINE)
    if found is None:
        raise SetupError(words("step-failed", title=f"{package} in {RUNTIME}"), FAILED)
    return found.group()


def uv_environment() -> dict[str, str]:
    """Our environment, and in it what pip is configured to use (mirror, certificates) in uv's own words."""
    environment = dict(os.environ)
    listed = subprocess.run(
        [PYTHON, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    ).stdout
    for pip_name, uv_name in (("index-url", "UV_DEFAULT_INDEX"), ("cert", "SSL_CERT_FILE")):
        found = re.findall(rf"^(:env:|global|install)\.{pip_name}='(.*)'$", listed, re.MULTILINE)
        if found and uv_name not in environment and "UV_INDEX_URL" not in environment:
            environment[uv_name] = min(found, key=lambda entry: PIP_PRECEDENCE.index(entry[0]))[1]
    return environment
