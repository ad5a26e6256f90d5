"""Small contests for tests: a plan, a driver that speaks for every seat, and evenings played to their end."""

import hashlib
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from judging import commands as c
from judging.contest import Contest, new
from judging.cues import next_cue
from judging.decide import decide
from judging.events import Event
from judging.evolve import evolve
from judging.ids import (
    AwardId,
    ContestId,
    CriterionId,
    EntryId,
    Instant,
    JudgeId,
    PanelId,
    PhaseId,
    RoundId,
    TurnId,
    UnitId,
)
from judging.panel import due
from judging.plan import Award, Criterion, Entry, Judge, Marking, Panel, Phase, Plan, Round, Unit
from judging.refusal import Refused
from judging.rules import (
    AdjustmentKind,
    AdjustmentKindId,
    BallotComponent,
    ByMovement,
    ByStanding,
    ComponentId,
    Electorate,
    ElectorateId,
    Grade,
    GradedBallot,
    IndicatorComponent,
    Overtime,
    OvertimeTier,
    PanelComponent,
    PanelRounding,
    RankingBallot,
    Rounding,
    TallyRule,
    TieByCriterion,
    TieShared,
    TrimmedMean,
)
from judging.seats import Caller, Seat

HOST = Seat(role="host", id="host:1")
SECOND_HOST = Seat(role="host", id="host:2")
SCRUTINEER = Seat(role="scrutineer", id="scrutineer:1")
AUDIENCE = Seat(role="audience", id="audience:1")
SCREEN = Seat(role="screen", id="screen:main")
PRESENTER = Seat(role="presenter", id="presenter:1")
START = 1_700_000_000_000


def judge_seat(judge: JudgeId) -> Seat:
    return Seat(role="judge", id=f"judge:{judge}", judge=judge)


def words(zh: str, en: str) -> Mapping[str, str]:
    return {"zh-CN": zh, "en": en}


def small_plan(
    *, entries: int = 4, judges: int = 4, draw: bool = False, together: int = 0, **changes: object
) -> Plan:
    """Two criteria, trimmed mean, overtime tiers, two awards; judge j1 belongs to the unit of entry e1."""
    rubric = (
        Criterion(
            id=CriterionId("work"),
            name=words("实施性", "Implementability"),
            low=Decimal(0),
            high=Decimal(60),
            step=Decimal("0.5"),
        ),
        Criterion(
            id=CriterionId("new"),
            name=words("创新性", "Innovation"),
            low=Decimal(0),
            high=Decimal(40),
            step=Decimal("0.5"),
        ),
    )
    panel = Panel(
        id=PanelId("panel"),
        name=words("评委组", "Panel"),
        criteria=rubric,
        judges=tuple(
            Judge(
                id=JudgeId(f"j{n}"),
                name=words(f"评委{n}", f"Judge {n}"),
                unit=UnitId("u1") if n == 1 else None,
            )
            for n in range(1, judges + 1)
        ),
    )
    ids = [EntryId(f"e{n}") for n in range(1, entries + 1)]
    rounding = Rounding(places=2)
    plan = Plan(
        id=ContestId("small"),
        title=words("小擂台", "Small arena"),
        units=tuple(
            Unit(id=UnitId(f"u{n}"), name=words(f"单位{n}", f"Unit {n}")) for n in range(1, entries + 1)
        ),
        entries=tuple(Entry(id=e, unit=UnitId(f"u{n}")) for n, e in enumerate(ids, 1)),
        panels=(panel,),
        phases=(
            Phase(id=PhaseId("show"), name=words("展示", "Show"), seconds=60, warn_at=(30, 10)),
            Phase(id=PhaseId("talk"), name=words("点评", "Comments"), seconds=30, counts_overtime=False),
        ),
        rounds=(
            Round(
                id=RoundId("main"),
                name=words("决赛", "Final"),
                entries=tuple(ids),
                order="draw" if draw else "listed",
            ),
        ),
        tally=TallyRule(
            components=(
                PanelComponent(
                    id=ComponentId("panel"),
                    name=words("评委", "Panel"),
                    panels=(PanelId("panel"),),
                    method=TrimmedMean(too_few="untrimmed"),
                    rounding=PanelRounding(result=rounding),
                ),
            ),
            announced=rounding,
            rounding=rounding,
            overtime=Overtime(tiers=(OvertimeTier(start=1, deduct=Decimal("0.5")),)),
            adjustments=(AdjustmentKind(id=AdjustmentKindId("bonus"), name=words("加分", "Bonus")),),
            ties=(TieByCriterion(criterion=CriterionId("work")), TieShared()),
        ),
        awards=(
            Award(
                id=AwardId("first"),
                name=words("一等奖", "First prize"),
                rule=ByStanding(quota=1, ties="share"),
            ),
            Award(
                id=AwardId("second"),
                name=words("二等奖", "Second prize"),
                rule=ByStanding(quota=2, ties="share"),
            ),
        ),
        marking=Marking(together_first=together),
    )
    return replace(plan, **changes)


def with_figures(**changes: object) -> Plan:
    """The small plan with an indicator, a graded ballot of twelve staff, their ranking, and an award by movement."""
    plan = small_plan(**changes)
    staff = (Electorate(id=ElectorateId("staff"), name=words("职工", "Staff"), size=12),)
    grades = (
        Grade(id="A", name=words("优秀", "Excellent"), points=Decimal(100)),
        Grade(id="B", name=words("称职", "Competent"), points=Decimal(80)),
    )
    more = (
        IndicatorComponent(id=ComponentId("figure"), name=words("指标", "Figure"), weight=Decimal("0.2")),
        BallotComponent(
            id=ComponentId("vote"),
            name=words("测评", "Vote"),
            method=GradedBallot(grades=grades),
            electorates=staff,
            weight=Decimal("0.2"),
        ),
        BallotComponent(
            id=ComponentId("order"),
            name=words("排序", "Order"),
            method=RankingBallot(),
            electorates=staff,
            weight=Decimal("0.1"),
        ),
    )
    climb = Award(id=AwardId("climb"), name=words("进位奖", "Climb"), rule=ByMovement(ties="share"))
    components = (*plan.tally.components, *more)
    return replace(plan, tally=replace(plan.tally, components=components), awards=(*plan.awards, climb))


@dataclass
class Evening:
    """A contest in play that speaks for every seat and keeps every event, as the journal would."""

    plan: Plan = field(default_factory=small_plan)
    now: int = START
    events: list[Event] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        self.contest: Contest = new(self.plan.id, self.plan, "digest")

    def says(self, seat: Seat, command: c.Command, *, ms: int = 1000) -> tuple[Event, ...] | Refused:
        """The seat asks; on success the contest moves on."""
        self.now += ms
        self.count += 1
        entropy = hashlib.sha256(str(self.count).encode()).hexdigest()
        caller = Caller(seat=seat, now=Instant(self.now), ref=f"ref-{self.count:08}", entropy=entropy)
        answer = decide(self.contest, command, caller)
        if not isinstance(answer, Refused):
            for event in answer:
                self.contest = evolve(self.contest, event)
            self.events.extend(answer)
        return answer

    def must(self, seat: Seat, command: c.Command, *, ms: int = 1000) -> tuple[Event, ...]:
        """As `says`, for commands that have to succeed."""
        answer = self.says(seat, command, ms=ms)
        assert not isinstance(answer, Refused), (command, answer)
        return answer

    @property
    def seen(self) -> int:
        return self.contest.revision

    def open(self) -> "Evening":
        self.must(HOST, next_cue(self.contest).command)
        return self

    def step(self, *, ms: int = 1000) -> str:
        """Press the host's one key; the label of the step taken."""
        cue = next_cue(self.contest)
        assert cue is not None
        command = cue.command
        if isinstance(command, c.CloseMarking):
            command = replace(command, reason="not here")
        self.must(HOST, command, ms=ms)
        return cue.label

    def until(self, label: str, *, most: int = 400) -> "Evening":
        """Press the key until the next step would be this one."""
        for _ in range(most):
            cue = next_cue(self.contest)
            if cue is None or cue.label == label:
                return self
            if cue.label.startswith("cue-close-marking"):
                self.mark_all()
                if next_cue(self.contest).label == label:
                    return self
            self.step()
        raise AssertionError(f"{label} never came")

    def mark_all(self, rng: random.Random | None = None) -> None:
        """Every judge who is due records a sheet."""
        rng = rng or random.Random(self.count)
        for turn in [t for t, s in self.contest.show.states.items() if s == "marking"]:
            for judge in due(self.contest, turn):
                self.submit(judge, turn, rng=rng)

    def submit(
        self, judge: JudgeId, turn: TurnId, *, rng: random.Random | None = None, **marks: str
    ) -> tuple[Event, ...] | Refused:
        """The judge submits; marks not given are drawn."""
        rng = rng or random.Random(f"{judge}{turn}")
        sheet = {
            x.id: Decimal(marks[x.id])
            if x.id in marks
            else x.low + x.step * rng.randrange(int((x.high - x.low) / x.step) + 1)
            for x in self.plan.panel_of[judge].criteria
        }
        return self.says(judge_seat(judge), c.SubmitSheet(turn=turn, marks=sheet))

    def to_the_end(self) -> "Evening":
        """Press the key until only certification is left, and certify."""
        while (cue := next_cue(self.contest)) is not None and cue.label != "cue-clear-rehearsal":
            if cue.label.startswith("cue-close-marking"):
                self.mark_all()
            self.step()
        self.must(SCRUTINEER, c.Certify(seen=self.seen))
        return self


def refold(plan: Plan, events: Iterable[Event]) -> Contest:
    """The contest as a restarted server would know it."""
    contest = new(plan.id, plan, "digest")
    for event in events:
        contest = evolve(contest, event)
    return contest


def refused(answer: Sequence[Event] | Refused) -> str:
    """The code of a refusal."""
    assert isinstance(answer, Refused), answer
    return answer.code
