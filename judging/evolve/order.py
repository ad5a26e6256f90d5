"""The running order, and the rounds."""

from dataclasses import replace

from judging import events as e
from judging.contest import Contest, Draw, begin_round
from judging.evolve.change import Steps, put_all, with_show


def _draw_opened(contest: Contest, event: e.DrawOpened) -> Contest:
    draw = Draw(round=event.round, commitment=event.commitment, seed=event.seed)
    return with_show(contest, chapter="draw", draw=draw)


def _drawn(contest: Contest, event: e.OrderDrawn) -> Contest:
    draw = contest.show.draw
    done = replace(draw, word=event.word, order=event.order) if draw else None
    return with_show(contest, draw=done, order=event.order, chapter="draw")


def _moved(contest: Contest, event: e.TurnMoved) -> Contest:
    return with_show(contest, order=event.order)


def _round(contest: Contest, event: e.RoundStarted) -> Contest:
    """Later rounds add their turns; those of earlier rounds stay for the tally."""
    show = contest.show
    return replace(
        contest,
        show=replace(
            begin_round(contest.plan, event.round),
            chapter="turns",
            order=event.order,
            over_ms=show.over_ms,
            excluded=show.excluded,
            states=put_all(show.states, dict.fromkeys(event.order, "waiting")),
            called_at=show.called_at,
            revealed=show.revealed,
            revealed_at=show.revealed_at,
            frozen=show.frozen,
            released=show.released,
            frozen_released=show.frozen_released,
        ),
    )


STEPS: Steps = {
    e.DrawOpened: _draw_opened, e.OrderDrawn: _drawn, e.TurnMoved: _moved, e.RoundStarted: _round,
}  # fmt: skip
