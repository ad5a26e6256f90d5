"""What each seat may see, built up from nothing: a field that nobody adds stays hidden."""

from collections.abc import Mapping
from typing import assert_never

from judging.contest import Contest
from judging.seats import Seat
from judging.views.chain import Chain
from judging.views.host import host_slices
from judging.views.judge import judge_slices
from judging.views.presenter import queue_slice
from judging.views.public import Slices, public_slices
from judging.views.screen import scene_slice
from judging.views.scrutineer import scrutineer_slices

__all__ = ["Chain", "Slices", "of"]


def of(contest: Contest, seat: Seat, chain: Chain | None = None) -> Mapping[str, object]:
    """The seat's view: its slices by name (None = nothing to show). `chain` is the journal's head, if there is one."""
    match seat.role:
        case "audience":
            return public_slices(contest, chain)
        case "screen":
            return {**public_slices(contest, chain), "scene": scene_slice(contest, seat.id.partition(":")[2])}
        case "presenter":
            return {**public_slices(contest, chain), "queue": queue_slice(contest)}
        case "judge":
            return judge_slices(contest, seat, chain)
        case "host":
            return {**public_slices(contest, chain), **host_slices(contest)}
        case "scrutineer":
            return {**public_slices(contest, chain), **scrutineer_slices(contest, chain)}
        case _:
            assert_never(seat.role)
