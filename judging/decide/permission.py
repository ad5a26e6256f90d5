"""The command x role table: which seat may ask for what at all. Whatever is not listed is refused."""

from collections.abc import Mapping
from typing import get_args

from judging import commands as c
from judging.seats import Role, Seat

HOST: frozenset[Role] = frozenset({"host"})
JUDGE: frozenset[Role] = frozenset({"judge"})
SCRUTINEER: frozenset[Role] = frozenset({"scrutineer"})

MAY: Mapping[type, frozenset[Role]] = {
    **dict.fromkeys(get_args(c.ShowCommand), HOST),
    **dict.fromkeys(get_args(c.PanelCommand), HOST),
    **dict.fromkeys(get_args(c.JudgeCommand), JUDGE),
    **dict.fromkeys(get_args(c.ScrutinyCommand), SCRUTINEER),
    c.Certify: SCRUTINEER,
    c.RecuseJudge: HOST | JUDGE,
    c.DecideTie: HOST | SCRUTINEER,
    c.ConfirmCorrection: SCRUTINEER | HOST,
    c.DropCorrection: SCRUTINEER | HOST,
}


def permitted(command: c.Command, seat: Seat) -> bool:
    """Whether the seat's role may ask for this; a judge only ever speaks for the own seat."""
    if seat.role not in MAY[type(command)]:
        return False
    return not (seat.role == "judge" and isinstance(command, c.RecuseJudge) and command.judge != seat.judge)
