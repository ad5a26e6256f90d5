"""Log lines on stderr as JSON; they never hold a mark or a token, and writing one never stops a contest."""

import logging
import sys
from contextlib import suppress

import structlog


class Stderr:
    """Writes to wherever stderr is now. A closed terminal or a full disk loses the line, not the evening."""

    def msg(self, message: str) -> None:
        """One line."""
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{message}\n")
            sys.stderr.flush()

    log = debug = info = warn = warning = error = critical = fatal = exception = failure = msg


def set_up_logs(level: str) -> None:
    """JSON lines from this level on."""
    threshold = logging.getLevelNamesMapping().get(level.upper(), logging.INFO)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=lambda *_: Stderr(),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=max(threshold, logging.WARNING), format="%(name)s: %(message)s")
