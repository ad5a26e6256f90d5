"""Entering what was brought from outside, and making it public."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest, unannounced
from judging.decide.answer import Answer
from judging.decide.order import RUNNING
from judging.figures.bounds import fault, papers_of
from judging.figures.brought import ENDINGS, Brought, Key, Value, lines, lines_of, strikes, values
from judging.figures.fold import replaced, unreleased
from judging.recorded import BallotCount, Turnout
from judging.refusal import Refused
from judging.rules import BallotComponent
from judging.seats import Caller

Command = c.EnterFigures | c.ReleaseFigures
LONGEST_SOURCE = 400


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """A value may be entered again until it is public; from then on two people correct it."""
    match command:
        case c.EnterFigures():
            return _enter(contest, command, caller)
        case c.ReleaseFigures():
            return _release(contest, caller)
        case _:
            assert_never(command)


def _enter(contest: Contest, command: c.EnterFigures, caller: Caller) -> Answer:
    if contest.mode not in RUNNING:
        return Refused("not-open")
    source = command.source.strip()
    if not source:
        return Refused("source-needed")
    if len(source) > LONGEST_SOURCE:
        return Refused("text-too-long", {"most": LONGEST_SOURCE})
    wrong = unfit(contest, command.brought)
    if wrong is not None:
        return wrong
    public = _public(contest, command.brought)
    if public:
        return Refused("figures-released", {"count": public})
    return (
        e.FiguresEntered(
            at=caller.now,
            by=caller.seat.id,
            brought=command.brought,
            source=source,
            count=lines(command.brought),
            replaced=len(replaced(contest.brought, command.brought)),
        ),
    )


def _public(contest: Contest, brought: Brought) -> int:
    """How many public values would change; how a turn ended may be ruled on until certification."""
    changed = [k for k in replaced(contest.brought, brought) if k[0] != "outcome"]
    late = [t for t in brought.difficulties if contest.show.states.get(t) == "revealed"]
    return len([k for k in changed if k in contest.show.released]) + len(late)


def unfit(contest: Contest, brought: Brought) -> Refused | None:
    """Why these values cannot stand, in themselves or beside what is recorded; None when they can."""
    wrong = fault(contest.plan, brought)
    if wrong is not None:
        return wrong
    fresh = dict(values(brought))
    taken_back = [s for s in brought.struck if not any(strikes(s, k) for k in contest.brought)]
    if taken_back or not (fresh or brought.struck):
        return Refused("nothing-entered")
    if len(fresh) < sum(1 for _ in values(brought)):
        return Refused("entered-twice")
    return _beside(contest, brought) or _papers_fit(contest, fresh)


def _beside(contest: Contest, brought: Brought) -> Refused | None:
    """A turn's difficulty before its reveal; its ending once marking is over."""
    states = contest.show.states
    for turn in (*brought.difficulties, *brought.outcomes):
        if turn not in states:
            return Refused("no-such-turn")
    for turn, ending in brought.outcomes.items():
        if ending not in ENDINGS:
            return Refused("no-such-thing", {"what": "outcome", "value": ending, "known": ", ".join(ENDINGS)})
        if states[turn] not in ("closed", "revealed"):
            return Refused("not-closed")
    return None


def _papers_fit(contest: Contest, fresh: dict[Key, Value]) -> Refused | None:
    """In no count sheet, and in no electorate's orders together, more papers than came back."""
    kept: dict[Key, Value] = {**{k: n.value for k, n in contest.brought.items()}, **fresh}
    back = {k[1:3]: v.cast for k, v in kept.items() if isinstance(v, Turnout)}
    for key, value in kept.items():
        papers, where = _papers(key, value)
        if where is None or (key not in fresh and ("turnout", *where) not in fresh):
            continue
        most = min(back.get(where, papers), _size(contest, where, papers))
        if papers > most:
            args = {
                "component": where[0],
                "electorate": where[1],
                "entry": key[3] if key[0] == "ballot" else "none",
            }
            return Refused("too-many-papers", {**args, "papers": papers, "most": most})
    return None


def _papers(key: Key, value: Value) -> tuple[int, tuple[str, str] | None]:
    """The papers of a count sheet or of an electorate's orders, with the component and electorate they are of."""
    if isinstance(value, BallotCount):
        return papers_of(value), (value.component, value.electorate)
    if isinstance(value, tuple):
        return sum(row.count for row in value), (key[1], key[3])
    return 0, None


def _size(contest: Contest, where: tuple[str, str], otherwise: int) -> int:
    """How many may vote, where the plan says so."""
    for component in contest.plan.tally.components:
        if isinstance(component, BallotComponent) and component.id == where[0]:
            return next((e.size for e in component.electorates if e.id == where[1] and e.size), otherwise)
    return otherwise


def _release(contest: Contest, caller: Caller) -> Answer:
    if contest.mode not in RUNNING:
        return Refused("not-open")
    if unannounced(contest):
        return Refused("announcement-owed")
    keys = unreleased(contest)
    if not keys:
        return Refused("nothing-to-release")
    count = sum(lines_of(key, contest.brought[key].value) for key in keys)
    return (e.FiguresReleased(at=caller.now, by=caller.seat.id, count=count),)
