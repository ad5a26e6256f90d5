"""An evening among many entries or few, step by step: the processor time of a new result, and of every view of it."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random
from time import thread_time
from typing import Any, Final

from app.drawn import Drawn
from benchmarks.figures import spread
from benchmarks.mark import AT, seat_of, under_way
from judging import commands as c
from judging.contest import Contest
from judging.decide import decide
from judging.evolve import evolve
from judging.ids import ContestId, TurnId
from judging.plan import Criterion
from judging.rules import Borda, PanelMethod, TrimmedMean
from judging.scrutiny.correction import EditMark
from judging.seats import Caller
from judging.views import of

SEATS: Final = ("screen:main", "judge:j1", "host:1", "presenter:1", "scrutineer:1", "audience:all")
HOST: Final = "host:1"

OPEN, CLOSE, REVEAL, CORRECT = (
    "a mark while open",
    "close a turn",
    "reveal it",
    "correct one mark by one step",
)
STEPS: Final = (OPEN, CLOSE, REVEAL, CORRECT)
COMPARED: Final = "a mark while open, entries compared (Borda)"
TRIMMED: Final = TrimmedMean()
RESULTS, WHOLE = "results", "decided, folded, results, views"


class Evening:
    """A contest of nine judges and five criteria under way, with the last turns still to come."""

    def __init__(self, entries: int, left: int, seed: int = 0, method: PanelMethod = TRIMMED) -> None:
        """Random marks from 0 to 100, so that now and then totals tie."""
        self.rng, self.left = Random(seed), left
        self.contest: Contest = under_way(entries, left=left, high=100, marks=self._random, method=method)
        self.contest = replace(self.contest, id=ContestId(f"evening-{seed}-of-{entries}"))
        (self.panel,) = self.contest.plan.panels
        self.turns: tuple[TurnId, ...] = self.contest.plan.turns(self.contest.show.round)
        self.told: dict[str, int] = {}
        self.taken: dict[tuple[str, str], list[float]] = {}
        self._drawn, self._asked = Drawn(), 0
        self.show()

    def _random(self, criterion: Criterion) -> Decimal:
        return criterion.step * self.rng.randint(0, 200)

    def ask(self, seat: str, command: c.Command) -> None:
        """Decide and fold."""
        self._asked += 1
        caller = Caller(seat=seat_of(seat), now=AT, ref=f"ref-{self._asked:08}", entropy="0" * 64)
        happened = decide(self.contest, command, caller)
        assert isinstance(happened, tuple), happened
        for event in happened:
            self.contest = evolve(self.contest, event)

    def show(self) -> None:
        """Draw and encode what is new for each seat, and note how many bytes that is."""
        for name in SEATS:
            slices = of(self.contest, seat_of(name), None)
            self.told[name] = sum(map(len, self._drawn.draw(name, slices).values()))

    def step(self, name: str, do: Callable[[], None]) -> None:
        """Do it and show it; the milliseconds of the results alone and of the whole are noted."""
        began = thread_time()
        do()
        before = thread_time()
        _ = self.contest.outcome, self.contest.public
        after = thread_time()
        self.show()
        self.taken.setdefault((name, RESULTS), []).append(1000 * (after - before))
        self.taken.setdefault((name, WHOLE), []).append(1000 * (thread_time() - began))

    def call(self, turn: TurnId) -> None:
        """The turn comes on stage, and the panel begins to mark."""
        self.ask(HOST, c.CallEntry(turn=turn, **self._seen))
        self.ask(HOST, c.StartPhase(**self._seen))
        self.ask(HOST, c.OpenMarking(**self._seen))
        self.show()

    def mark(self, turn: TurnId) -> None:
        """One judge's draft of one mark."""
        criterion = self.panel.criteria[0]
        self.ask("judge:j1", c.MarkCriterion(turn=turn, criterion=criterion.id, mark=self._random(criterion)))

    def submit(self, turn: TurnId) -> None:
        """All sheets of the turn."""
        for judge in self.panel.judges:
            marks = {x.id: self._random(x) for x in self.panel.criteria}
            self.ask(f"judge:{judge.id}", c.SubmitSheet(turn=turn, marks=marks))
        self.show()

    def close(self) -> None:
        """The host closes the marking."""
        self.ask(HOST, c.CloseMarking(reason="", **self._seen))

    def reveal(self, turn: TurnId) -> None:
        """The host reveals the turn."""
        self.ask(HOST, c.Reveal(turn=turn, **self._seen))

    def propose(self) -> None:
        """A correction of one mark of a revealed turn by one step of its scale."""
        turn = self.contest.show.revealed[len(self.contest.show.revealed) // 2]
        judge, criterion = self.panel.judges[2], self.panel.criteria[1]
        now = self.contest.counted.turns[turn].marks[judge.id][criterion.id]
        mark = now - criterion.step if now > criterion.low else now + criterion.step
        edit = EditMark(turn=turn, judge=judge.id, criterion=criterion.id, mark=mark)
        self.ask("scrutineer:1", c.ProposeCorrection(amendments=(edit,), reason="paper says so"))
        self.show()

    def confirm(self) -> None:
        """A second person applies it."""
        self.ask("scrutineer:2", c.ConfirmCorrection(correction=list(self.contest.corrections)[-1]))

    def tell(self) -> None:
        """The host announces it, if it has to be."""
        if self.contest.corrections and list(self.contest.corrections.values())[-1].hall == "owed":
            self.ask(HOST, c.AnnounceCorrections(**self._seen))
            self.ask(HOST, c.EndAnnouncement(**self._seen))
        self.show()

    @property
    def _seen(self) -> dict[str, Any]:
        return {"seen": self.contest.revision}

    def again(self, _turn: TurnId) -> None:
        """One more mark of the first turn, which stays open."""
        first = self.turns[-self.left]
        if self.contest.show.states[first] != "marking":
            self.call(first)
        self.step(OPEN, lambda: self.mark(first))

    def turn(self, turn: TurnId) -> None:
        """One turn and one correction."""
        self.call(turn)
        self.step(OPEN, lambda: self.mark(turn))
        self.submit(turn)
        self.step(CLOSE, self.close)
        self.step(REVEAL, lambda: self.reveal(turn))
        self.propose()
        self.step(CORRECT, self.confirm)
        self.tell()


Taken = dict[tuple[str, str], list[float]]


def run(sizes: tuple[int, int], times: int, left: int = 8) -> dict[str, Any]:
    """Each step's milliseconds among few entries and many, and the ratio of the medians."""
    taken = _taken(sizes, times, left, Evening.turn)
    found: dict[str, Any] = {}
    for name in STEPS:
        for part in (
            (WHOLE,) if name == OPEN else (RESULTS, WHOLE)
        ):  # a mark of an open turn changes no result
            found[f"{name}: {part}"] = _compared(taken, name, part)
    compared = _taken(sizes, times, left, Evening.again, Borda())
    return {**found, f"{COMPARED}: {WHOLE}": _compared(compared, OPEN, WHOLE)}


def _taken(
    sizes: tuple[int, int],
    times: int,
    left: int,
    go: Callable[[Evening, TurnId], None],
    method: PanelMethod = TRIMMED,
) -> tuple[Taken, Taken]:
    """The milliseconds of each step, in turn among few entries and many; the first of each night does not count."""
    taken: tuple[Taken, Taken] = ({}, {})
    for seed in range(times):
        evenings = [Evening(entries, left, seed, method) for entries in sizes]
        for n in range(left):
            for evening in evenings:
                go(evening, evening.turns[n - left])
        for rows, evening in zip(taken, evenings, strict=True):
            for key, row in evening.taken.items():
                rows.setdefault(key, []).extend(row[1:])
    return taken


def _compared(taken: tuple[Taken, Taken], name: str, part: str) -> dict[str, Any]:
    small, large = (spread(rows[name, part]) for rows in taken)
    ratio = round(large["median"] / small["median"], 2) if small["median"] else None
    return {"small": small, "large": large, "ratio": ratio}
