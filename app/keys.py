"""This installation's keys: made on first use, readable by their owner only, never half written or damaged."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Final

KEY_BYTES: Final = 32


class DamagedKeyError(Exception):
    """A file that does not hold the key which was written to it; args: its path."""


def kept(path: Path, made: Callable[[], bytes]) -> bytes:
    """The key in this file; what is made now where there is none yet. OSError when the folder refuses."""
    if not path.exists():
        part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(made().hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(part, path)  # the first of two processes wins
        except FileExistsError:
            pass
        finally:
            part.unlink()
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise DamagedKeyError(path)
    return key
