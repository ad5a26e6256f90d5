"""The panel and the screens, as the crew sees to them."""

from dataclasses import replace

from judging import events as e
from judging.contest import Contest, Pinned, sheet
from judging.evolve.change import Steps, put, with_show, without
from judging.evolve.sheets import as_recorded, with_late, with_sheet
from judging.notices import set_aside


def _recused(contest: Contest, event: e.JudgeRecused) -> Contest:
    turn = put(contest.recused.get(event.turn, {}), event.judge, event.reason)
    return replace(contest, recused=put(contest.recused, event.turn, turn))


def _substituted(contest: Contest, event: e.JudgeSubstituted) -> Contest:
    recorded = frozenset(t for t in contest.sheets if sheet(contest, t, event.judge).recorded is not None)
    return replace(
        contest,
        substitutes=put(contest.substitutes, event.judge, event.name),
        taken_over=put(contest.taken_over, event.judge, recorded),
    )


def _late_decided(contest: Contest, event: e.LateDecided) -> Contest:
    waiting = contest.late[event.turn][event.judge]
    contest = with_late(contest, event.turn, event.judge, replace(waiting, accepted=event.accepted))
    if not event.accepted:
        return contest
    excluded = tuple(j for j in contest.show.excluded.get(event.turn, ()) if j != event.judge)
    contest = with_show(contest, excluded=put(contest.show.excluded, event.turn, excluded))
    contest = set_aside(contest, event.turn, event.judge)
    return with_sheet(contest, event.turn, event.judge, as_recorded(waiting))


def _declined(contest: Contest, event: e.ReopenDeclined) -> Contest:
    return with_sheet(contest, event.turn, event.judge, lambda s: replace(s, asks_reopen=None))


def _reopened(contest: Contest, event: e.SheetReopened) -> Contest:
    return with_sheet(contest, event.turn, event.judge, lambda s: replace(s, asks_reopen=None, reopened=True))


def _reminded(contest: Contest, event: e.JudgesReminded) -> Contest:
    return replace(contest, reminded_at={**contest.reminded_at, **dict.fromkeys(event.judges, event.at)})


def _answered(contest: Contest, event: e.HelpAnswered) -> Contest:
    return replace(contest, help=put(contest.help, event.judge, "answered"))


def _scene(contest: Contest, event: e.SceneShown) -> Contest:
    """Pointing all screens forgets what single ones were pointed at; "auto" forgets the pin."""
    rest = {} if event.screen is None else without(contest.scenes, event.screen)
    if event.scene == "auto" and (event.screen is None or "" not in rest):
        return replace(contest, scenes=rest)
    return replace(contest, scenes=put(rest, event.screen or "", Pinned(scene=event.scene, text=event.text)))


STEPS: Steps = {
    e.JudgeRecused: _recused, e.JudgeSubstituted: _substituted, e.LateDecided: _late_decided,
    e.ReopenDeclined: _declined, e.SheetReopened: _reopened, e.JudgesReminded: _reminded,
    e.HelpAnswered: _answered, e.SceneShown: _scene,
}  # fmt: skip
