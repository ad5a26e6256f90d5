"""When something happened, and by whom."""

from dataclasses import dataclass

from judging.ids import Instant


@dataclass(frozen=True, kw_only=True)
class Stamped:
    """The server's time, and the id of the seat that asked for it."""

    at: Instant
    by: str
