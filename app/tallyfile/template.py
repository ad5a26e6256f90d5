"""The empty tally file of a plan, to be filled in by hand."""

from app.planfile.dump import dumps, written
from judging.plan import Plan
from judging.rules import BallotComponent, GradedBallot, IndicatorComponent, PanelComponent
from judging.tally.field import judged_in

_HEAD = """\
# 计分文件：填好后运行 leitai tally 本文件 / tally file: fill it in, then run leitai tally on it.
# 每位评委一行，按评分项顺序；缺席写 - / one line per judge, marks in the order of the criteria; - when absent.
# over: 超时秒数 / whole seconds over. difficulty: 难度系数 / the multiplier.
# outcome: scored, did-not-start, did-not-improve, withdrawn, disqualified.

"""


def skeleton(plan: Plan) -> str:
    """YAML with the plan inside and every turn, ballot and figure waiting for its numbers."""
    text = _HEAD + "plan:\n" + "".join(f"  {line}\n" for line in dumps(plan).splitlines())
    turns = [line for r in plan.rounds for e in r.entries for line in _turn(plan, r.id, e)]
    if any(isinstance(c, PanelComponent) for c in plan.tally.components):
        text += "\nturns:\n" + "\n".join(turns) + "\n"
    return text + _figures(plan) + _ballots(plan) + "\nadjustments: []\ndecisions: []\n"


def _turn(plan: Plan, round_id: str, entry: str) -> list[str]:
    name = next(iter(plan.unit[plan.entry[entry].unit].name.values()), entry)  # type: ignore[index]
    lines = [
        f"  - entry: {_quoted(entry)} # {name}",
        f"    round: {_quoted(round_id)}",
        *(["    over: 0"] if plan.tally.overtime is not None else []),
        *(["    difficulty: "] if plan.tally.round_score.difficulty else []),
        "    marks:",
    ]
    judges: list[str] = []
    for component in plan.tally.components:
        if not isinstance(component, PanelComponent) or not judged_in(component, round_id):  # type: ignore[arg-type]
            continue
        for panel in plan.panels:
            if panel.id in component.panels:
                names = ", ".join(c.id for c in panel.criteria)
                judges += [f"      {_quoted(j.id)}: [] # {names}" for j in panel.judges]
    return lines + list(dict.fromkeys(judges))


def _figures(plan: Plan) -> str:
    indicators = [c for c in plan.tally.components if isinstance(c, IndicatorComponent)]
    if not indicators:
        return ""
    lines = ["\nfigures:"]
    for component in indicators:
        lines.append(f"  {_quoted(component.id)}:")
        if not component.rounds:
            lines += [f"    {_quoted(e.id)}: " for e in plan.entries]
        for round_id in component.rounds:
            entries = plan.round[round_id].entries or tuple(plan.entry)
            lines += [f"    {_quoted(round_id)}:", *(f"      {_quoted(e)}: " for e in entries)]
    return "\n".join(lines) + "\n"


def _ballots(plan: Plan) -> str:
    lines: list[str] = []
    for component in plan.tally.components:
        if not isinstance(component, BallotComponent) or not isinstance(component.method, GradedBallot):
            continue
        grades = ", ".join(f"{_quoted(g.id)}: 0" for g in component.method.grades)
        items = [i.id for i in component.items] or [None]  # type: ignore[list-item]
        for entry in plan.entries:
            for electorate in component.electorates:
                for item in items:
                    own = f", item: {_quoted(item)}" if item else ""
                    ids = f"component: {_quoted(component.id)}, electorate: {_quoted(electorate.id)}"
                    lines.append(f"  - {{ {ids}, entry: {_quoted(entry.id)}{own}, votes: {{ {grades} }} }}")
    return "\nballots:\n" + "\n".join(lines) + "\n" if lines else ""


def _quoted(text: str) -> str:
    """An id as YAML writes it, in quotes where it would be read as a number or a word of YAML."""
    return written({"x": text}).strip().removeprefix("{x: ").removesuffix("}")
