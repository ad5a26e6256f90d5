"""Log lines on stderr as JSON; they never hold a mark or a token, and writing one never stops a contest."""

import json
import logging
import sys
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

_threshold = logging.INFO


@dataclass(frozen=True)
class Log:
    """One part of the program; each line names what happened, and the facts beside it."""

    part: str

    def info(self, event: str, **facts: object) -> None:
        """What an operator may want to know afterwards."""
        self._write(logging.INFO, event, facts)

    def warning(self, event: str, **facts: object) -> None:
        """What is out of order and mends itself."""
        self._write(logging.WARNING, event, facts)

    def error(self, event: str, **facts: object) -> None:
        """What went wrong while the evening goes on."""
        self._write(logging.ERROR, event, facts)

    def exception(self, event: str, **facts: object) -> None:
        """An error with the traceback of the exception that is being handled."""
        self._write(logging.ERROR, event, {**facts, "exception": traceback.format_exc().rstrip()})

    def critical(self, event: str, **facts: object) -> None:
        """What somebody has to see to at once."""
        self._write(logging.CRITICAL, event, facts)

    def _write(self, level: int, event: str, facts: dict[str, object]) -> None:
        if level < _threshold:
            return
        beside = {
            "part": self.part,
            "event": event,
            "level": logging.getLevelName(level).lower(),
            "timestamp": datetime.now(UTC).isoformat().replace("+00:00", "Z"),
        }
        line = json.dumps({**facts, **beside}, ensure_ascii=False, default=repr)
        # To wherever stderr is now: a closed terminal or a full disk loses the line, not the evening.
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()


def set_up_logs(level: str) -> None:
    """JSON lines from this level on; of the libraries only warnings."""
    global _threshold  # noqa: PLW0603 (one process, one stderr)
    _threshold = logging.getLevelNamesMapping().get(level.upper(), logging.INFO)
    logging.basicConfig(level=max(_threshold, logging.WARNING), format="%(name)s: %(message)s")
