"""Files that hold this installation's secrets: made on first use, readable by their owner only, never half written."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path


def kept(path: Path, made: Callable[[], str]) -> str:
    """What this file holds; what was made now where there is none yet. OSError when the folder refuses."""
    if not path.exists():
        part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(made())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(part, path)  # the first of two processes wins
        except FileExistsError:
            pass
        finally:
            part.unlink()
    return path.read_text().strip()
