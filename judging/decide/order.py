"""The running order: the public draw, moves by hand, further rounds."""

from typing import assert_never

from judging import commands as c
from judging import events as e
from judging.contest import Contest
from judging.decide.answer import Answer
from judging.figures.fold import unreleased
from judging.figures.owed import still_owed
from judging.ids import EntryId, RoundId, entry_of, turn
from judging.lots import commitment, drawn
from judging.refusal import Refused
from judging.seats import Caller

Command = c.OpenDraw | c.DrawOrder | c.MoveTurn | c.StartRound
RUNNING = ("rehearsal", "open")


def decide(contest: Contest, command: Command, caller: Caller) -> Answer:
    """Draws happen before the first call of a round; moves concern turns that still wait."""
    if contest.mode not in RUNNING:
        return Refused("not-open")
    at, by = caller.now, caller.seat.id
    match command:
        case c.OpenDraw():
            if not needs_draw(contest):
                return Refused("no-draw-now")
            return (
                e.DrawOpened(
                    at=at,
                    by=by,
                    round=contest.show.round,
                    commitment=commitment(caller.entropy),
                    seed=caller.entropy,
                ),
            )
        case c.DrawOrder():
            return _draw(contest, command, caller)
        case c.MoveTurn():
            return _move(contest, command, caller)
        case c.StartRound():
            return _start_round(contest, command, caller)
        case _:
            assert_never(command)


def needs_draw(contest: Contest) -> bool:
    """Whether this round's order is to be drawn, and the draw has not begun."""
    show = contest.show
    fresh = all(show.states[t] in ("waiting", "withdrawn") for t in show.order)
    return contest.plan.round[show.round].order == "draw" and show.draw is None and fresh


def drawing(contest: Contest) -> bool:
    """Whether the draw of this round has begun, and the order is not drawn yet."""
    draw = contest.show.draw
    return draw is not None and draw.order is None


def undrawn(contest: Contest) -> bool:
    """Whether this round's order is still to be drawn."""
    return needs_draw(contest) or drawing(contest)


def turns_left(contest: Contest) -> bool:
    """Whether a turn of this round is neither revealed nor withdrawn."""
    return any(contest.show.states[t] not in ("revealed", "withdrawn") for t in contest.show.order)


def _draw(contest: Contest, command: c.DrawOrder, caller: Caller) -> Answer:
    draw = contest.show.draw
    if draw is None or draw.order is not None:
        return Refused("no-draw-now")
    word = command.word.strip()
    order = tuple(turn(draw.round, x) for x in drawn(draw.seed, word, map(entry_of, contest.show.order)))
    return (e.OrderDrawn(at=caller.now, by=caller.seat.id, round=draw.round, word=word, order=order),)


def _move(contest: Contest, command: c.MoveTurn, caller: Caller) -> Answer:
    """Only turns that still wait may move, and only among those that wait."""
    show = contest.show
    if show.states.get(command.turn) not in ("waiting", "skipped"):
        return Refused("not-waiting")
    if not 0 <= command.to < len(show.order):
        return Refused("no-such-position", {"most": len(show.order)})
    if show.states[show.order[command.to]] not in ("waiting", "skipped"):
        return Refused("position-taken")
    rest = [t for t in show.order if t != command.turn]
    rest.insert(command.to, command.turn)
    return (e.TurnMoved(at=caller.now, by=caller.seat.id, order=tuple(rest)),)


def next_round(contest: Contest) -> RoundId | None:
    """The round after the present one, if the plan has one."""
    ids = [r.id for r in contest.plan.rounds]
    following = ids[ids.index(contest.show.round) + 1 :]
    return following[0] if following else None


def entrants(contest: Contest, round_id: RoundId) -> tuple[EntryId, ...] | None:
    """Who takes part in a round: those who advance (None while a decision is owed), or those the plan names."""
    cut = next((a for a in contest.outcome.advancing if a.into == round_id), None)
    if cut is None:
        return contest.plan.round[round_id].entries
    return None if cut.owed else cut.entries


def _start_round(contest: Contest, command: c.StartRound, caller: Caller) -> Answer:
    """Those named in the plan, or those who advance by its rule; a tie at the cut is decided first."""
    if command.round != next_round(contest):
        return Refused("no-such-round")
    if turns_left(contest):
        return Refused("turns-left")
    waiting = still_owed(contest, of_rounds=True)
    if waiting is not None:
        return waiting
    if unreleased(contest, of_rounds=True):
        return Refused("figures-unreleased")
    entries = entrants(contest, command.round)
    if entries is None:
        return Refused("decision-owed")
    gone = {entry_of(t) for t, s in contest.show.states.items() if s == "withdrawn"}
    order = tuple(turn(command.round, x) for x in entries if x not in gone)
    return (e.RoundStarted(at=caller.now, by=caller.seat.id, round=command.round, order=order),)
