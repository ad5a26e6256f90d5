"""Around the next step: what follows it, what else is possible beside it, and what can be taken back."""

from collections.abc import Iterator

from judging import commands as c
from judging.contest import Contest, unannounced
from judging.cues import Cue, announcement_cue, next_cue, release_cue
from judging.decide.order import next_round
from judging.figures.fold import unreleased
from judging.ids import TurnId
from judging.panel import unfinished
from judging.stage import held_over, in_state, marking_now, next_phase, on_stage, phases_left


def following(contest: Contest) -> tuple[str, ...]:
    """The labels of the two or three steps after the next one, as far as they can be told."""
    cue = next_cue(contest)
    if cue is None:
        return ()
    label = (
        "cue-close-marking" if cue.label.startswith("cue-close-marking") else cue.label.removesuffix("-again")
    )
    course = _course(contest, cue.turn) if cue.turn is not None else ()
    if label not in course:
        return ("cue-name-winner",) if label == "cue-announce-award" else ()
    at = course.index(label)
    if label == "cue-next-phase":
        at += course.count(label) - len(phases_left(contest))
    ahead = [t for t in (*in_state(contest, "waiting"), *in_state(contest, "skipped")) if t != cue.turn]
    last = "cue-close-rounds" if next_round(contest) is None else "cue-start-round"
    return (*course[at + 1 :], *(_course(contest, ahead[0]) if ahead else (last,)))[:3]


def _course(contest: Contest, turn: TurnId) -> tuple[str, ...]:
    """The steps of a turn from its call until the board shows it, or until it is held for marking together."""
    phases = len(contest.plan.phases)
    clock = ("cue-start-clock", *("cue-next-phase",) * (phases - 1))[:phases]
    if held_over(contest, turn):
        return ("cue-call-entry", *clock, "cue-hold-marking")
    at_work = marking_now(contest) or in_state(contest, "closed") or (*in_state(contest, "held"), turn)
    marks = ("cue-open-marking", "cue-close-marking", *("cue-reveal",) * len(at_work), "cue-show-standings")
    return ("cue-call-entry", *clock, *marks)


def beside(contest: Contest) -> tuple[Cue, ...]:
    """What else the host can do now; where words are needed (a reason, minutes) the console asks for them."""
    if contest.mode == "certified":
        return ()
    if contest.mode == "draft":
        return (Cue(label="cue-start-rehearsal", command=c.StartRehearsal(seen=contest.revision)),)
    return tuple(_beside(contest))


def _beside(contest: Contest) -> Iterator[Cue]:
    seen, show = contest.revision, contest.show
    current = on_stage(contest)
    if unannounced(contest) and (current or marking_now(contest)) and (cue := announcement_cue(contest)):
        yield cue
    if show.clock is not None:
        pause = show.clock.running_since is not None
        yield (
            Cue(label="cue-pause-clock", command=c.PauseClock(seen=seen))
            if pause
            else Cue(label="cue-resume-clock", command=c.ResumeClock(seen=seen))
        )
        yield Cue(label="cue-add-time", command=c.AddTime(seen=seen, seconds=30))
    if current is not None:
        yield Cue(label="cue-skip-entry", command=c.SkipEntry(seen=seen, turn=current), turn=current)
        if show.clock is not None and next_phase(contest) is not None:
            yield Cue(label="cue-open-marking", command=c.OpenMarking(seen=seen), turn=current)
    if awaited := unfinished(contest, marking_now(contest)):
        yield Cue(label="cue-remind-judges", command=c.RemindJudges(), args={"count": len(awaited)})
    if (
        show.current is not None
        and show.states[show.current] in ("on-stage", "marking", "closed", "revealed")
        and show.chapter == "turns"
    ):
        yield Cue(
            label="cue-rerun-entry",
            command=c.RerunEntry(seen=seen, turn=show.current, reason=""),
            turn=show.current,
            hold=True,
        )
    if unreleased(contest) and show.chapter == "turns":
        yield release_cue(contest)
    if current is None and show.pause is None:
        yield Cue(label="cue-take-break", command=c.TakeBreak(seen=seen, minutes=10))
    frozen = show.frozen is not None
    yield (
        Cue(label="cue-thaw-standings", command=c.ThawStandings(seen=seen))
        if frozen
        else Cue(label="cue-freeze-standings", command=c.FreezeStandings(seen=seen))
    )
    if contest.mode == "rehearsal" and show.chapter != "after":
        yield Cue(label="cue-clear-rehearsal", command=c.ClearRehearsal(seen=seen), hold=True)


def undo_cue(contest: Contest) -> Cue | None:
    """Taking back the last step, where nothing public was harmed by it."""
    if not contest.undo or contest.mode not in ("rehearsal", "open"):
        return None
    line = contest.undo[-1].line
    return Cue(label="cue-undo", command=c.Undo(seen=contest.revision), args={"line": line.n})
