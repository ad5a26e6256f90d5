"""The run of show: at any moment one next step.

A single key can run the whole evening: the host's console sends back exactly the command a cue carries.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from judging import commands as c
from judging.check import check
from judging.contest import Contest, unannounced
from judging.decide.ceremony import awards_left, decisions_owed, levels_left
from judging.decide.correcting import unsettled
from judging.decide.order import drawing, needs_draw, next_round, turns_left
from judging.figures.brought import lines_of
from judging.figures.fold import unreleased
from judging.figures.owed import still_owed
from judging.ids import AwardId, TurnId
from judging.panel import missing, unfinished
from judging.stage import held_over, in_state, marking_now, next_phase, on_stage, undecided_late


@dataclass(frozen=True, kw_only=True)
class Cue:
    """A step the host can take: its Fluent label and detail, who or what it is about, and the ready command.

    `hold` asks for a long press: the step cannot be taken back.
    """

    label: str
    command: c.Command
    turn: TurnId | None = None
    award: AwardId | None = None
    hold: bool = False
    args: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def detail(self) -> str:
        """The Fluent key of the sentence that says what will happen, and to whom."""
        return f"{self.label}-detail"


def next_cue(contest: Contest) -> Cue | None:
    """The one next step; None while the show waits for somebody else (see `waiting_for`) or is over."""
    seen = contest.revision
    if contest.mode == "draft":
        questions = tuple(q.id for q in check(contest.plan))
        return Cue(
            label="cue-open-contest",
            command=c.OpenContest(seen=seen, accept=questions),
            hold=True,
            args={"questions": len(questions)},
        )
    if contest.show.announcing is not None:
        return Cue(label="cue-end-announcement", command=c.EndAnnouncement(seen=seen))
    if unannounced(contest) and not (on_stage(contest) or marking_now(contest)):
        return announcement_cue(contest)
    if contest.mode == "certified":
        return None
    if contest.show.pause is not None:
        return Cue(label="cue-end-break", command=c.EndBreak(seen=seen))
    if contest.show.chapter in ("before", "draw", "turns"):
        return _turns_cue(contest)
    return _ceremony_cue(contest)


def waiting_for(contest: Contest) -> str | None:
    """The Fluent key of what the show waits for when there is no next step."""
    if next_cue(contest) is not None:
        return None
    if unannounced(contest):
        if _proposed(contest):
            return "waiting-correction"
        return "waiting-figures" if still_owed(contest) is not None else "waiting-decision"
    if contest.mode == "certified":
        return "waiting-nothing"
    if contest.show.chapter == "after":
        return "waiting-certification"
    if still_owed(contest, of_rounds=contest.show.chapter == "turns") is not None:
        return "waiting-figures"
    current = contest.show.current
    if current is not None and contest.show.states[current] == "closed":
        return "waiting-late" if undecided_late(contest, [current]) else "waiting-correction"
    return "waiting-decision"


def announcement_cue(contest: Contest) -> Cue | None:
    """Telling the hall of what was corrected; None while something that belongs to it is undecided."""
    if _proposed(contest) or unsettled(contest) is not None:
        return None
    count = len(unannounced(contest))
    command = c.AnnounceCorrections(seen=contest.revision)
    return Cue(label="cue-announce-corrections", command=command, hold=True, args={"count": count})


def _proposed(contest: Contest) -> bool:
    return any(x.state == "proposed" for x in contest.corrections.values())


def _turns_cue(contest: Contest) -> Cue | None:
    seen, show = contest.revision, contest.show
    if needs_draw(contest):
        return Cue(label="cue-open-draw", command=c.OpenDraw(seen=seen))
    if drawing(contest):
        return Cue(label="cue-draw-order", command=c.DrawOrder(seen=seen), hold=True)
    current = on_stage(contest)
    if current is not None:
        return _stage_cue(contest, current)
    if marking_now(contest):
        return _close_cue(contest)
    closed = in_state(contest, "closed")
    if closed:
        return _reveal_cue(contest, closed[0])
    if show.current is not None and show.states[show.current] == "revealed" and not show.board:
        return Cue(label="cue-show-standings", command=c.ShowStandings(seen=seen), turn=show.current)
    return _after_turn_cue(contest)


def _stage_cue(contest: Contest, current: TurnId) -> Cue:
    seen, phase = contest.revision, next_phase(contest)
    first = contest.show.clock is None
    if phase is not None:
        name = next(p.name for p in contest.plan.phases if p.id == phase)
        words = {f"phase-{lang}": text for lang, text in name.items()}
        label = "cue-start-clock" if first else "cue-next-phase"
        return Cue(label=label, command=c.StartPhase(seen=seen), turn=current, args=words)
    if held_over(contest, current):
        return Cue(
            label="cue-hold-marking",
            command=c.HoldMarking(seen=seen),
            turn=current,
            args={
                "held": len(in_state(contest, "held")) + 1,
                "of": contest.plan.marking.together_first,
            },
        )
    return Cue(label="cue-open-marking", command=c.OpenMarking(seen=seen), turn=current)


def _close_cue(contest: Contest) -> Cue:
    turns = marking_now(contest)
    gone = {j for t in turns for j in missing(contest, t)}
    awaited = unfinished(contest, turns)
    label = "missing" if gone else "reopened" if awaited else ""
    return Cue(
        label="-".join(filter(None, ("cue-close-marking", label))),
        command=c.CloseMarking(seen=contest.revision),
        turn=turns[0],
        hold=bool(gone),
        args={
            "missing": len(awaited),
            "absent": len(gone),
            "reopened": len(awaited) - len(gone),
        },
    )


def _reveal_cue(contest: Contest, turn: TurnId) -> Cue | None:
    """None while something that could change the reveal is undecided; better not while judges look again."""
    if undecided_late(contest, [turn]) or _proposed(contest):
        return None
    command = c.Reveal(seen=contest.revision, turn=turn)
    again = sum(1 for own in contest.sheets.get(turn, {}).values() if own.reopened or own.question == "asked")
    if again:
        return Cue(label="cue-reveal-again", command=command, turn=turn, hold=True, args={"judges": again})
    return Cue(label="cue-reveal", command=command, turn=turn, hold=True)


def _after_turn_cue(contest: Contest) -> Cue | None:
    seen = contest.revision
    waiting = in_state(contest, "waiting") or in_state(contest, "skipped")
    if waiting:
        return Cue(label="cue-call-entry", command=c.CallEntry(seen=seen, turn=waiting[0]), turn=waiting[0])
    if in_state(contest, "held"):
        return Cue(
            label="cue-open-marking", command=c.OpenMarking(seen=seen), turn=in_state(contest, "held")[0]
        )
    if turns_left(contest):
        return None
    following = next_round(contest)
    if following is not None:
        if still_owed(contest, of_rounds=True) is not None:
            return None
        if unreleased(contest, of_rounds=True):
            return release_cue(contest)
        if any(a.into == following and a.owed for a in contest.outcome.advancing):
            return None
        return Cue(label="cue-start-round", command=c.StartRound(seen=seen, round=following))
    return Cue(label="cue-close-rounds", command=c.CloseRounds(seen=seen))


def _ceremony_cue(contest: Contest) -> Cue | None:
    seen, show = contest.revision, contest.show
    if show.chapter == "after":
        return (
            Cue(label="cue-clear-rehearsal", command=c.ClearRehearsal(seen=seen), hold=True)
            if contest.mode == "rehearsal"
            else None
        )
    if still_owed(contest) is not None:
        return None
    if unreleased(contest):
        return release_cue(contest)
    if decisions_owed(contest):
        return None
    if show.award is not None and not show.named:
        return Cue(
            label="cue-name-winner",
            command=c.NameWinner(seen=seen, award=show.award),
            award=show.award,
            hold=True,
        )
    if levels_left(contest):
        return _levels_cue(contest)
    left = awards_left(contest)
    if left:
        return Cue(
            label="cue-announce-award", command=c.AnnounceAward(seen=seen, award=left[0]), award=left[0]
        )
    return Cue(label="cue-close-ceremony", command=c.CloseCeremony(seen=seen))


def _levels_cue(contest: Contest) -> Cue:
    """Cards or tiers become public: it cannot be taken back."""
    rule = contest.plan.levels[0]
    words = {f"levels-{lang}": text for lang, text in rule.name.items()}
    command = c.ShowLevels(seen=contest.revision)
    return Cue(label="cue-show-levels", command=command, hold=True, args={"kind": rule.kind, **words})


def release_cue(contest: Contest) -> Cue:
    """What was entered becomes public: it cannot be taken back."""
    count = sum(lines_of(key, contest.brought[key].value) for key in unreleased(contest))
    return Cue(
        label="cue-release-figures",
        command=c.ReleaseFigures(seen=contest.revision),
        hold=True,
        args={"count": count},
    )
