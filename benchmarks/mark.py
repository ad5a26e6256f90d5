"""One mark live, whatever the size of the contest, in processor time: deciding, the new state, every view, encoded."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from time import thread_time
from typing import Any

from app.drawn import Drawn
from benchmarks.figures import spread, table
from benchmarks.tally import FINAL, contest
from judging import commands as c
from judging import events as e
from judging.contest import Contest, new
from judging.decide import decide
from judging.evolve import evolve
from judging.ids import Instant, JudgeId, PhaseId, TurnId
from judging.plan import Criterion, Phase
from judging.rules import PanelMethod, TrimmedMean
from judging.seats import Caller, Seat
from judging.views import of

SIZES = (16, 1000)
SEATS = ("judge:j1", "host:1", "screen:main", "presenter:1", "scrutineer:1")
TOGETHER = "one mark, its views"
AT = Instant(1_700_000_000_000)


Marks = Callable[[Criterion], Decimal]


def under_way(
    entries: int,
    *,
    left: int = 1,
    high: int = 20,
    marks: Marks | None = None,
    method: PanelMethod = TrimmedMean(),  # noqa: B008 (it never changes)
) -> Contest:
    """A contest of nine judges and five criteria, every turn but the last ones revealed.

    With only one left it is being marked; without `marks` all judges agree, and many entries tie.
    """
    plan = contest(entries, 9, 5, method, high)
    plan = replace(plan, phases=(Phase(id=PhaseId("talk"), name={}, seconds=60),))
    made, by = new(plan.id, plan, "bench"), "host:1"
    made = evolve(made, e.ContestOpened(at=AT, by=by, accepted=()))
    (panel,) = plan.panels
    turns = plan.turns(FINAL)
    for number, turn in enumerate(turns):
        if left > 1 and turn in turns[-left:]:
            break
        made = evolve(made, e.EntryCalled(at=AT, by=by, turn=turn))
        made = evolve(made, e.MarkingOpened(at=AT, by=by, turns=(turn,), over_ms=0))
        if turn == turns[-1]:
            break
        for judge in panel.judges:
            given = {x.id: marks(x) if marks else Decimal(number % 37) / 2 for x in panel.criteria}
            seat = f"judge:{judge.id}"
            made = evolve(
                made,
                e.SheetSubmitted(
                    at=AT, by=seat, turn=turn, judge=judge.id, marks=given, comment="", receipt="7QK4"
                ),
            )
        made = evolve(made, e.MarkingClosed(at=AT, by=by, turns=(turn,), missing={}, reason=""))
        made = evolve(made, e.TurnRevealed(at=AT, by=by, turn=turn))
    return made


def seat_of(name: str) -> Seat:
    """A seat by its id."""
    role, _, part = name.partition(":")
    return Seat(role=role, id=name, judge=JudgeId(part) if role == "judge" else None)  # type: ignore[arg-type]


def one_mark(made: Contest, number: int, taken: dict[str, list[float]], drawn: Drawn) -> Contest:
    """The contest after one more mark; the milliseconds of each part are added to `taken`."""
    judge = seat_of("judge:j1")
    turn: TurnId = made.plan.turns(FINAL)[-1]
    mark = c.MarkCriterion(
        turn=turn, criterion=made.plan.panels[0].criteria[0].id, mark=Decimal(number % 41) / 2
    )
    began = thread_time()
    happened = decide(made, mark, Caller(seat=judge, now=AT, ref=f"ref-{number:08}", entropy="0" * 64))
    assert isinstance(happened, tuple), happened
    for event in happened:
        made = evolve(made, event)
    whole = 1000 * (thread_time() - began)
    taken.setdefault("decide and evolve", []).append(whole)
    for name in SEATS:
        began = thread_time()
        drawn.draw(name, of(made, seat_of(name), None))
        took = 1000 * (thread_time() - began)
        taken.setdefault(name, []).append(took)
        whole += took
    taken.setdefault(TOGETHER, []).append(whole)
    return made


def run(*, quick: bool, rounds: int | None = None) -> dict[str, Any]:
    """Milliseconds of each part in a small and in a large contest, and the ratio of the whole."""
    times = rounds or (30 if quick else 200)
    found = {}
    for entries in SIZES:
        made = under_way(entries)
        taken: dict[str, list[float]] = {}
        drawn = Drawn()
        for number in range(times):
            made = one_mark(made, number, taken, drawn)
        found[entries] = {part: spread(series[times // 10 :]) for part, series in taken.items()}
    small, large = (found[entries][TOGETHER]["median"] for entries in SIZES)
    return {"bench": "mark", "unit": "ms", "figures": found, "ratio": round(large / small, 2)}


def text(figures: dict[str, Any]) -> str:
    """The same for people."""
    small, large = (figures["figures"][entries] for entries in SIZES)
    rows = [(part, small[part], large[part]) for part in small]
    heads = ("one mark, ms of processor time", *(f"{entries} entries" for entries in SIZES))
    between = f"{SIZES[1]} entries to {SIZES[0]}: {figures['ratio']} times"
    return f"{table(heads, rows)}\n\nOne mark and all its views, {between}"


if __name__ == "__main__":
    print(text(run(quick=True)))
