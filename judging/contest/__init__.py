"""The frozen state of a contest in play: what the journal's events add up to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, Literal

from judging.commands import SceneKind
from judging.contest.corrections import Correction, Notice, Told
from judging.contest.sheets import LateSheet, Sheet
from judging.contest.show import Break, Chapter, Clock, Draw, Show, TurnState
from judging.contest.taken import Taken, taken
from judging.figures.brought import Key, Noted
from judging.ids import AwardId, ContestId, EntryId, Instant, JudgeId, RoundId, TurnId, UnitId
from judging.outcome import Results
from judging.plan import Plan
from judging.recorded import BallotCount, Decision, Figure, Recorded, Turnout, TurnRecord
from judging.results import results
from judging.scrutiny.correction import AddAdjustment, Applied, corrected
from judging.table import Table, where

__all__ = [
    "KNOWN", "NEVER", "Break", "Chapter", "Clock", "Contest", "Correction", "Draw", "LateSheet", "LogLine",
    "Mode", "Notice", "Pinned", "Sheet", "Show", "Step", "Told", "TurnState", "begin_round", "closed", "heir", "new",
    "public_results", "recorded", "revisions", "sheet", "unannounced",
]  # fmt: skip

NEVER = Instant(0)

KNOWN: Final = "_known_results"
"""Where a contest keeps the last two records with their results; `heir` hands them on."""

TAKEN: Final = "_taken"
"""Where it keeps what was taken from it, or from the one before, to count; handed on likewise."""

AMENDED: Final = "amended_of"

Mode = Literal["draft", "rehearsal", "open", "certified"]


@dataclass(frozen=True, kw_only=True)
class Pinned:
    """A scene the host pointed a screen at."""

    scene: SceneKind
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class LogLine:
    """One notable event, for the log in plain words."""

    n: int
    at: Instant
    by: str
    kind: str
    turn: TurnId | None = None
    judge: JudgeId | None = None
    award: AwardId | None = None
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step of the show that can be taken back: the show before it, and its line in the log."""

    kind: str
    before: Show
    line: LogLine


@dataclass(frozen=True, kw_only=True)
class Contest:
    """A contest in play. Build one with `new`, change it with `evolve` only."""

    id: ContestId
    plan: Plan
    plan_digest: str
    mode: Mode
    show: Show
    revision: int = 0
    undo: tuple[Step, ...] = ()
    sheets: Mapping[TurnId, Mapping[JudgeId, Sheet]] = field(default_factory=Table)
    late: Mapping[TurnId, Mapping[JudgeId, LateSheet]] = field(default_factory=dict)
    recused: Mapping[TurnId, Mapping[JudgeId, str]] = field(default_factory=dict)
    substitutes: Mapping[JudgeId, str] = field(default_factory=dict)
    taken_over: Mapping[JudgeId, frozenset[TurnId]] = field(default_factory=dict)
    """The turns recorded in a substitute's seat by who sat there before."""
    help: Mapping[JudgeId, Literal["called", "answered"]] = field(default_factory=dict)
    reminded_at: Mapping[JudgeId, Instant] = field(default_factory=dict)
    """Of the turns marked now; opening the next ones forgets it."""
    amended: tuple[Applied, ...] = ()
    """Adjustments and applied corrections, in the order in which they came to count."""
    brought: Mapping[Key, Noted] = field(default_factory=dict)
    told: Told | None = None
    """What was brought when the first correction that waits to be announced was applied."""
    decisions: tuple[Decision, ...] = ()
    corrections: Mapping[str, Correction] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    scenes: Mapping[str, Pinned] = field(default_factory=dict)
    """By screen name; "" is every screen."""
    others_mark: bool = False
    accepted: tuple[str, ...] = ()
    opened_by: str = ""
    opened_at: Instant | None = None
    certified_at: Instant | None = None
    winners: Mapping[AwardId, tuple[EntryId, ...]] = field(default_factory=dict)
    last_by: str = ""
    last_step: str = ""
    last_at: Instant = NEVER
    log: tuple[LogLine, ...] = ()
    lines: int = 0

    @cached_property
    def counted(self) -> Recorded:
        """The record of every closed turn, corrections applied. For host and scrutineer only."""
        return _recorded(self, self.taken.closed)

    @property
    def taken(self) -> Taken:
        """What counts of each turn."""
        found: Taken | None = self.__dict__.get(TAKEN)
        if found is None or not found.of(self):
            found = self.__dict__[TAKEN] = taken(self, found)
        return found

    @cached_property
    def amended_of(self) -> Table[TurnId, tuple[Applied, ...]]:
        """Adjustments and applied corrections by turn."""
        found: dict[TurnId, tuple[Applied, ...]] = {}
        for applied in self.amended:
            if applied.what.turn is not None:
                found[applied.what.turn] = (*found.get(applied.what.turn, ()), applied)
        return Table(found)

    @cached_property
    def outcome(self) -> Results:
        """What the results would be if every closed turn were revealed. For host and scrutineer only."""
        return self.results_of(self.counted)

    @cached_property
    def public(self) -> Results:
        """The results of what has been revealed (and, when frozen, only up to then), as the hall was told them."""
        show = self.show
        return self.revealed if show.frozen is None else self._told(show.frozen, show.frozen_released)

    @cached_property
    def revealed(self) -> Results:
        """The results of every revealed turn, frozen or not, as the hall was told them: the place of a reveal."""
        released = self.show.released if self.told is None else self.told.released
        return self._told(self.show.revealed, released)

    def _told(self, revealed: tuple[TurnId, ...], released: frozenset[Key]) -> Results:
        """The results of these turns and released values, as the hall knows them."""
        if self.told is None:
            return public_results(self, revealed, released)
        before = heir(self, replace(self, brought=self.told.brought))
        return public_results(before, revealed, released, told=True)

    def results_of(self, counted: Recorded) -> Results:
        """Worked out once for the same record; a new one starts from the last, where tallies stand apart."""
        known: tuple[tuple[Recorded, Results], ...] = self.__dict__.get(KNOWN, ())
        found = next((made for record, made in known if record == counted), None)
        if found is None:
            found = results(self.plan, counted, known[0] if known else None)
            self.__dict__[KNOWN] = ((counted, found), *known[:1])
        return found


def new(contest_id: ContestId, plan: Plan, digest: str) -> Contest:
    """A contest before its first event: a draft of its plan's first round."""
    first = plan.rounds[0]
    return Contest(
        id=contest_id, plan=plan, plan_digest=digest, mode="draft", show=begin_round(plan, first.id)
    )


def begin_round(plan: Plan, round_id: RoundId) -> Show:
    """The show at the start of a round, every turn waiting in the listed order."""
    turns = plan.turns(round_id)
    return Show(round=round_id, order=turns, states=Table(dict.fromkeys(turns, "waiting")))


def sheet(contest: Contest, turn: TurnId, judge: JudgeId) -> Sheet:
    """The judge's sheet of the turn; an empty one before the first mark."""
    return contest.sheets.get(turn, {}).get(judge, _EMPTY)


_EMPTY = Sheet()


def closed(contest: Contest) -> frozenset[TurnId]:
    """Turns whose marking is over: closed or revealed."""
    return frozenset(where(contest.show.states, ("closed", "revealed")))


def unannounced(contest: Contest) -> tuple[Correction, ...]:
    """Applied corrections of something the hall was told, of which it has not been told yet."""
    return tuple(x for x in contest.corrections.values() if x.hall == "owed")


def revisions(contest: Contest, *, told: bool = False) -> int:
    """How many corrections were applied (or with `told`, announced) to the certified result."""
    return sum(1 for x in contest.corrections.values() if x.certified and not (told and x.hall == "owed"))


def heir(before: Contest, after: Contest) -> Contest:
    """The contest after a change, with what was worked out before it, from which the new results are reached sooner."""
    if after.plan is before.plan:
        after.__dict__.update({k: v for k, v in before.__dict__.items() if k in (KNOWN, TAKEN)})
    if after.amended is before.amended and AMENDED in before.__dict__:
        after.__dict__[AMENDED] = before.__dict__[AMENDED]
    return after


def public_results(
    contest: Contest, revealed: tuple[TurnId, ...], released: frozenset[Key], *, told: bool = False
) -> Results:
    """The results of these turns and released values; with `told`, without corrections that wait to be announced."""
    from judging.figures.fold import shown

    if revealed is contest.show.revealed:
        turns = contest.taken.revealed
    else:
        turns = contest.taken.every.only(frozenset(revealed) | _withdrawn(contest))
    keys = shown(contest, revealed, released)
    return contest.results_of(_recorded(contest, turns, keys, told=told))


def recorded(contest: Contest, turns: frozenset[TurnId]) -> Recorded:
    """What counts of these turns, and of those withdrawn, from cold."""
    from judging.panel import turn_record

    wanted = turns | _withdrawn(contest)
    return _recorded(contest, Table({t: turn_record(contest, t) for t in contest.show.states if t in wanted}))


def _withdrawn(contest: Contest) -> frozenset[TurnId]:
    return frozenset(where(contest.show.states, ("withdrawn",)))


def _recorded(
    contest: Contest,
    turns: Table[TurnId, TurnRecord],
    keys: frozenset[Key] | None = None,
    *,
    told: bool = False,
) -> Recorded:
    """What counts of these turns: sheets of judges who are neither recused nor excluded, and what was brought.

    With `keys`, only these values from outside and adjustments of these turns: what is public. With `told` only what
    the hall has been told: corrections that wait to be announced are left out.
    """
    brought = [n.value for k, n in contest.brought.items() if keys is None or k in keys]
    record = Recorded(
        turns=turns,
        decisions=contest.decisions,
        ballots=tuple(v for v in brought if isinstance(v, BallotCount)),
        rankings=tuple(row for v in brought if isinstance(v, tuple) for row in v),
        turnouts=tuple(v for v in brought if isinstance(v, Turnout)),
        figures=tuple(v for v in brought if isinstance(v, Figure)),
        previous={UnitId(k[1]): v for k, v in _previous(contest) if keys is None or k in keys},
    )
    waiting = {x.id for x in unannounced(contest)} if told else set()
    for applied in contest.amended:
        item = isinstance(applied.what, AddAdjustment)
        hidden = item and keys is not None and applied.what.turn not in turns
        if applied.correction not in waiting and not hidden:
            record = corrected(record, applied)
    return record


def _previous(contest: Contest) -> list[tuple[Key, int]]:
    return [
        (k, n.value) for k, n in contest.brought.items() if k[0] == "previous" and isinstance(n.value, int)
    ]
