"""The journal's head as the shell tells it to the views: now, and at the last boundary that was shown."""

from dataclasses import dataclass

from judging.contest import NEVER
from judging.ids import Instant


@dataclass(frozen=True, kw_only=True)
class Chain:
    """`head`/`seq` now (scrutineer only); the boundary is public. `agrees`: the independent tally says the same."""

    head: str
    seq: int
    boundary: str = ""
    boundary_head: str = ""
    boundary_at: Instant = NEVER
    agrees: bool = True
