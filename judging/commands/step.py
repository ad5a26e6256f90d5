"""A step of the show, and the revision it was taken on."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ShowStep:
    """A step of the show, taken on the revision the host saw."""

    seen: int
