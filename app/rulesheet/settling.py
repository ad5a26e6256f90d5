"""Where in the plan file an open question stands, and what would settle it, with an example to copy."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app import planfile
from app.planfile.mistakes import Path
from app.sentences import say
from judging.ids import Lang
from judging.outcome import Question
from judging.plan import Plan
from judging.rules import BallotComponent, ByStanding, ByThreshold, Sum
from judging.trace import exact

LineOf = Callable[[Path], int]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """An open question as people read it.

    Where it stands (a line of the plan file, 0 where unknown), and what would settle it.
    """

    id: str
    text: str
    where: str
    line: int
    settle: str


def asked(plan: Plan, question: Question, text: str, lang: Lang, line_of: LineOf | None) -> Asked:
    """The question with its place in the file and an answer that would do."""
    path = place(plan, question)
    example = _example(plan, question)
    code = f"settle-{question.kind}"
    return Asked(
        id=question.id,
        text=text,
        where=".".join(str(p + 1) if isinstance(p, int) else p for p in path),
        line=0 if line_of is None else line_of(path),
        settle=say(lang, code, example=example, **{k: v or "none" for k, v in question.args.items()}),
    )


def own_lines(plan: Plan) -> LineOf | None:
    """The lines of the plan file that the product itself writes of this plan; None where it can not be read back."""
    read = planfile.located(planfile.dumps(plan))
    return None if isinstance(read, list) else read.line_of


def place(plan: Plan, question: Question) -> Path:
    """The part of the plan file that the question is about."""
    about = question.args.get("about", "")
    if question.kind in _WHOLE:
        return _WHOLE[question.kind]
    match question.kind:
        case "overtime-overlap":
            return _tier(plan, question.args["seconds_from"])
        case "overtime-falls":
            return _tier(plan, question.args["seconds"])
        case "tie-useless":
            return ("tally", "ties", int(question.args["step"]) - 1)
        case "same-name":
            return _same_name(plan, question)
        case _:
            return _of_thing(plan, question, about)


_WHOLE: Final[Mapping[str, Path]] = {
    "overtime-hole": ("tally", "overtime", "tiers"),
    "overtime-end": ("tally", "overtime", "tiers"),
    "overtime-cap": ("tally", "overtime", "cap"),
    "overtime-no-clock": ("phases",),
    "overtime-rounded": ("tally", "rounding"),
    "rounding-missing": ("tally", "rounding"),
    "deductions-help": ("tally", "better"),
    "direction-mixed": ("tally", "components"),
    "tie-undecided": ("tally", "ties"),
    "own-unit": ("marking", "own_unit"),
}
"""Questions about one part of the plan."""


def _of_thing(plan: Plan, question: Question, about: str) -> Path:
    """Where the thing that the question names stands."""
    kind = question.kind
    if kind == "weights" and about == "tally":
        return ("tally", "components")
    component = _index(plan.tally.components, question.args.get("component") or about.removesuffix("-items"))
    if kind in ("trim-few", "trim-weights", "median-even") and component is not None:
        return ("tally", "components", component, "method")
    if kind == "turnout-size" and component is not None:
        return ("tally", "components", component, "electorates")
    level = _index(plan.levels, about.partition("/")[0])
    places: tuple[tuple[Sequence[Any], Path], ...] = (
        (plan.awards, ("awards",)),
        (plan.tally.components, ("tally", "components")),
        (plan.panels, ("panels",)),
        (plan.rounds, ("rounds",)),
    )
    if level is not None and kind in ("levels", "threshold-never"):
        return ("levels", level, "levels")
    for p, panel in enumerate(plan.panels):
        k = _index(panel.criteria, about)
        if (
            k is not None
            and kind.startswith(("band", "weight-"))
            and question.args.get("panel", panel.id) == panel.id
        ):
            return ("panels", p, "criteria", k)
    if kind == "quota-unmet" and _index(plan.awards, about) is None:
        return ("tally", "advancement")
    if kind in ("weights", "full-marks") and (panel_at := _index(plan.panels, about)) is not None:
        return ("panels", panel_at, "criteria")
    for things, path in places:
        if (at := _index(things, about)) is not None:
            return (*path, at)
    return ("tally",)


def _index(things: Sequence[Any], ident: str) -> int | None:
    return next((i for i, thing in enumerate(things) if thing.id == ident), None)


def _tier(plan: Plan, start: str) -> Path:
    tiers = plan.tally.overtime.tiers if plan.tally.overtime is not None else ()
    ordered = [i for i, tier in enumerate(tiers) if str(tier.start) == start]
    return ("tally", "overtime", "tiers", *ordered[-1:])


def _same_name(plan: Plan, question: Question) -> Path:
    what, _, ident = question.args["about"].partition("-")
    if what == "judge":
        for p, panel in enumerate(plan.panels):
            if (k := _index(panel.judges, ident)) is not None:
                return ("panels", p, "judges", k)
    things: Sequence[Any] = plan.units if what == "unit" else plan.awards
    name = "units" if what == "unit" else "awards"
    return (name, _index(things, ident) or 0)


_EXAMPLES: Final = {
    "overtime-cap": "cap: {most}",
    "overtime-no-clock": "phases: [{{ id: show, minutes: 8, counts_overtime: true }}]",
    "overtime-end": "{{ from: {seconds_from}, deduct: 1 }}",
    "overtime-hole": "{{ from: {seconds_from}, to: {seconds_to}, deduct: 0 }}",
    "tie-undecided": "ties: [more-decimals, …, lot]",
    "rounding-missing": "rounding: {{ places: 2, mode: half-up }}",
    "overtime-rounded": "rounding: 2",
    "trim-few": "method: {{ trimmed-mean: {{ highest: 1, lowest: 1, too_few: untrimmed }} }}",
    "trim-weights": "method: mean",
    "weight-nothing": "weight: 1",
    "panel-unused": "components: [{{ panel: {about}, method: mean, weight: 30% }}, …]",
    "sum-absent": "absent: substitute-mean",
    "round-empty": "entries: all",
    "turnout-size": "electorates: [{{ id: {about}, size: 40 }}]",
    "direction-mixed": "scale: {{ place-points: [12, 10, 8, 7, 6, 5, 4, 3, 2, 1] }}",
    "own-unit": "marking: {{ own_unit: recuse }}",
    "band-hole": "bands: [{{ from: {low}, name: …, text: … }}, …]",
    "band-missing": "bands: [{{ from: 0, name: …, text: … }}, …]",
    "room-unclear": "{{ id: {first}, panels: [{panel}] }}",
    "scales-differ": "scale: {{ proportion: 100 }}",
    "recusal-ordinals": "marking: {{ own_unit: allow }}",
    "normalisation-off": "method: trimmed-mean",
    "rooms-unconnected": "method: {{ room-scale: trimmed-mean }}",
}


_UNSHARED: Final = {
    "standing": "ties: [more-decimals, …, lot]",
    "value": "then_standing: true",
    "movement": "ties: none",
}
"""What keeps an award from being shared, by what it is given for."""


def _example(plan: Plan, question: Question) -> str:
    """What could be written there."""
    args = {k: v or "…" for k, v in question.args.items()}
    if question.kind == "overtime-overlap":
        start = int(args["seconds_from"])
        end = start if args["seconds_to"] == "…" else int(args["seconds_to"])
        return f"to: {start - 1}" if start > 1 else f"from: {end + 1}"
    if question.kind == "weights":
        return f"weights_total: {args['sum']}" if _may_declare(plan, args["about"]) else "weight: 1"
    if question.kind == "quota-unmet":
        return _fewer(plan, args)
    if question.kind == "award-shared":
        return _UNSHARED[args["by"]]
    if question.kind == "room-unclear":
        component = next(c for c in plan.tally.components if c.id == args["about"])
        args |= {"first": args["which"].split(",")[0].split(" ")[0], "panel": component.panels[0]}  # type: ignore[union-attr]
    if question.kind == "sum-absent":
        summing = next(c for c in plan.tally.components if c.id == args["about"])
        return "method: mean" if isinstance(summing.method, Sum) else "method: trimmed-mean"
    if question.kind == "threshold-never":
        return f"at_least: {exact(int(float(args['most']) * 9 // 10)) if '/' not in args['most'] else args['most']}"
    pattern = _EXAMPLES.get(question.kind, "")
    return pattern.format(**args)


def _fewer(plan: Plan, args: dict[str, str]) -> str:
    """So many places as can be filled, written as the award or the advancement writes them."""
    award = next((a for a in plan.awards if a.id == args["about"]), None)
    if award is None or isinstance(award.rule, ByThreshold):
        return f"top: {args['entries']}"
    beyond = int(args["quota"]) - int(args["entries"])
    name = "standing" if isinstance(award.rule, ByStanding) else "quota"
    return f"{name}: {max(1, award.rule.quota - beyond)}"


def _may_declare(plan: Plan, about: str) -> bool:
    """Whether the plan file has a place for the sum of these weights: of the tally and of a panel, not of a ballot."""
    ballots = [c.id for c in plan.tally.components if isinstance(c, BallotComponent)]
    return about.removesuffix("-items") not in ballots
