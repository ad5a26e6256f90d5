"""What the scrutineer should look at before release: how close it was, how it was rounded, how the panel marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from judging.contest import Contest, closed, recorded
from judging.ids import AwardId, CriterionId, EntryId, JudgeId, RoundId, TurnId, entry_of
from judging.plan import Plan
from judging.rules import Rounding
from judging.scrutiny.contract import Alternative, rounding_contract
from judging.scrutiny.judges import PanelReport, judge_quality
from judging.scrutiny.margin import Flip, flip_margin
from judging.scrutiny.variance import Unusual, unusual
from judging.trace import exact, fixed, rounded
from judging.views.slices import Words
from judging.views.words import mark_text, number

SHOWN = Rounding(places=2)
"""Statistics about judges are shown to two places; they decide nothing."""
MOST_GROUPS = 12


@dataclass(frozen=True, kw_only=True)
class FlipMark:
    """A mark as it stands."""

    judge: JudgeId
    criterion: CriterionId
    mark: str


@dataclass(frozen=True, kw_only=True)
class FlipGroup:
    """Any one of these marks of one turn, changed by `change`, would change these awards."""

    turn: TurnId
    entry: EntryId
    change: str
    awards: tuple[AwardId, ...]
    marks: tuple[FlipMark, ...]


@dataclass(frozen=True, kw_only=True)
class MarginView:
    """The smallest single-mark changes that change an award, all of one size; `more` marks were left out."""

    groups: tuple[FlipGroup, ...]
    more: int


@dataclass(frozen=True, kw_only=True)
class Moved:
    """An entry's rank as declared and under the other rounding."""

    entry: EntryId
    before: int | None
    after: int | None


@dataclass(frozen=True, kw_only=True)
class StageView:
    """Rounding at another stage (Fluent key advice-stage-<stage>): awards that differ, ranks before and after."""

    stage: str
    awards: tuple[AwardId, ...]
    places: tuple[Moved, ...]


@dataclass(frozen=True, kw_only=True)
class JudgeRow:
    """How one judge marked beside the panel, in points; None where it cannot be said."""

    judge: JudgeId
    marked: int
    severity: str | None
    spread: str | None
    drift: str | None
    own_unit: str | None


@dataclass(frozen=True, kw_only=True)
class QualityView:
    """One panel in one round: agreement W (0 none, 1 full), judges, warnings (Fluent key advice-caution-<code>)."""

    round: RoundId
    kendall: str | None
    judges: tuple[JudgeRow, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class UnusualView:
    """A judge's total that stands out from the panel's: to be confirmed, never changed by the machine."""

    round: RoundId
    entry: EntryId
    judge: JudgeId
    total: str
    panel_median: str
    from_median: bool
    dixon: bool


@dataclass(frozen=True, kw_only=True)
class Advice:
    """Everything the scrutineer gets before release, with the names needed to read it."""

    margin: MarginView
    contract: tuple[StageView, ...]
    quality: tuple[QualityView, ...]
    unusual: tuple[UnusualView, ...]
    units: Mapping[EntryId, Words]
    judges: Mapping[JudgeId, Words]
    criteria: Mapping[CriterionId, Words]
    awards: Mapping[AwardId, Words]


def advice(contest: Contest) -> Advice:
    """Computed from every closed turn. May take seconds for a large contest: never on the event loop."""
    plan, counted = contest.plan, recorded(contest, closed(contest))
    called_at = contest.show.called_at
    return Advice(
        margin=_margin(plan, flip_margin(plan, counted)),
        contract=tuple(_stage(each) for each in rounding_contract(plan, counted)),
        quality=tuple(
            _quality(report)
            for report in judge_quality(plan, counted, sorted(called_at, key=called_at.__getitem__))
        ),
        unusual=tuple(_unusual(each) for each in unusual(plan, counted)),
        units={e.id: plan.unit[e.unit].name for e in plan.entries},
        judges={j.id: j.name for j in plan.judge.values()},
        criteria={c.id: c.name for p in plan.panels for c in p.criteria},
        awards={a.id: a.name for a in plan.awards},
    )


def _margin(plan: Plan, flips: tuple[Flip, ...]) -> MarginView:
    alike: dict[tuple[TurnId, Decimal, tuple[AwardId, ...]], list[FlipMark]] = {}
    for f in flips:
        mark = mark_text(plan.panel_of[f.judge].criterion[f.criterion], f.mark)
        marks = alike.setdefault((f.turn, f.change, f.awards), [])
        marks.append(FlipMark(judge=f.judge, criterion=f.criterion, mark=mark))
    groups = tuple(
        FlipGroup(turn=turn, entry=entry_of(turn), change=number(change), awards=awards, marks=tuple(marks))
        for (turn, change, awards), marks in alike.items()
    )
    return MarginView(groups=groups[:MOST_GROUPS], more=sum(len(g.marks) for g in groups[MOST_GROUPS:]))


def _stage(other: Alternative) -> StageView:
    places = tuple(Moved(entry=p.entry, before=p.rank_before, after=p.rank_after) for p in other.places)
    return StageView(stage=other.stage, awards=other.awards, places=places)


def _quality(report: PanelReport) -> QualityView:
    judges = tuple(
        JudgeRow(
            judge=row.judge,
            marked=row.marked,
            severity=shown(row.severity),
            spread=shown(row.spread),
            drift=shown(row.drift),
            own_unit=shown(row.own_unit),
        )
        for row in report.judges
    )
    kendall, warnings = shown(report.kendall), tuple(report.warnings)
    return QualityView(round=report.round, kendall=kendall, judges=judges, warnings=warnings)


def _unusual(found: Unusual) -> UnusualView:
    return UnusualView(
        round=found.round,
        entry=found.entry,
        judge=found.judge,
        total=exact(found.total),
        panel_median=fixed(rounded(found.panel_median, SHOWN), SHOWN.places),
        from_median=found.from_median,
        dixon=found.dixon,
    )


def shown(value: Fraction | None) -> str | None:
    """A statistic to two places."""
    return None if value is None else fixed(rounded(value, SHOWN), SHOWN.places)
