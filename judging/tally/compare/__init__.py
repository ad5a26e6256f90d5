"""Panel methods that compare the field: grids of judges by entries, ordinals, skating, calibration, rooms."""

from fractions import Fraction
from typing import assert_never

from judging.ids import EntryId, RoundId
from judging.rules import (
    Borda,
    FieldMethod,
    JudgePoints,
    JudgeScale,
    Majority,
    Offsets,
    OneByOne,
    PanelComponent,
    RankSum,
    RoomScale,
    Skating,
    ZScore,
)
from judging.tally.compare.calibrated import calibrated, connection_question
from judging.tally.compare.dances import by_dances
from judging.tally.compare.grids import in_round
from judging.tally.compare.ordinal import by_ordinals
from judging.tally.compare.rooms import room_scaled
from judging.tally.compare.scaled import by_judge_scale
from judging.tally.exactly import apply
from judging.tally.field import Field, Worth
from judging.trace import Ledger

__all__ = [
    "compared", "connection_question",
]  # fmt: skip


def compared(
    field: Field,
    component: PanelComponent,
    method: FieldMethod,
    round_id: RoundId | None,
    entry: EntryId,
    ledger: Ledger | None = None,
) -> Worth:
    """The value of an entry by a method that compares it with the others."""
    match method:
        case Skating():
            value = by_dances(field, component, method, round_id, entry, ledger)
        case RankSum() | Majority() | Borda() | JudgePoints() | OneByOne():
            value = by_ordinals(field, component, method, in_round(round_id), entry, ledger)
        case JudgeScale():
            value = by_judge_scale(field, component, method, in_round(round_id), entry, ledger)
        case ZScore() | Offsets():
            value = calibrated(field, component, method, in_round(round_id), entry, ledger)
        case RoomScale():
            value = room_scaled(field, component, method, in_round(round_id), entry, ledger)
        case _:
            assert_never(method)
    if not isinstance(value, Fraction):
        return value
    if ledger is not None:
        of = f"component:{component.id}"
        ledger.round(len(ledger.steps) - 1, value, component.rounding.result, of)
    return apply(value, component.rounding.result)
