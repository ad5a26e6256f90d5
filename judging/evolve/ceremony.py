"""The end of the evening: standings complete, ties decided by people, awards."""

from dataclasses import replace

from judging import events as e
from judging.contest import Contest
from judging.evolve.change import Steps, put, with_show
from judging.recorded import Decision


def _rounds_closed(contest: Contest, _: e.RoundsClosed) -> Contest:
    return with_show(contest, chapter="standings", current=None, clock=None, board=False)


def _levels(contest: Contest, event: e.LevelsShown) -> Contest:
    return with_show(contest, levels_at=event.at)


def _tie(contest: Contest, event: e.TieDecided) -> Contest:
    made = Decision(
        about=event.question,
        choice=event.choice,
        reason=event.reason,
        by=event.by,
        at=event.at,
        entries=event.order,
    )
    return replace(contest, decisions=(*(d for d in contest.decisions if d.about != made.about), made))


def _announced(contest: Contest, event: e.AwardAnnounced) -> Contest:
    return with_show(contest, chapter="ceremony", award=event.award, named=False)


def _named(contest: Contest, event: e.WinnerNamed) -> Contest:
    given = (*(a for a in contest.show.given if a != event.award), event.award)
    contest = with_show(contest, award=event.award, named=True, given=given)
    return replace(contest, winners=put(contest.winners, event.award, event.entries))


def _ceremony(contest: Contest, _: e.CeremonyClosed) -> Contest:
    return with_show(contest, chapter="after", award=None, named=False)


STEPS: Steps = {
    e.RoundsClosed: _rounds_closed, e.TieDecided: _tie, e.AwardAnnounced: _announced, e.WinnerNamed: _named,
    e.CeremonyClosed: _ceremony, e.LevelsShown: _levels,
}  # fmt: skip
