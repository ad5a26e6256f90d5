"""The steps of a trace with the names of judges, criteria and units."""

from dataclasses import replace

from judging.contest import Contest
from judging.ids import EntryId, JudgeId
from judging.plan import Plan
from judging.trace import Step
from judging.views import slices as s
from judging.views.words import unit_words


def step_view(plan: Plan, step: Step) -> s.StepView:
    """One step, its terms with the names of judges, criteria and units."""
    return s.StepView(
        code=step.code,
        operation=step.operation,
        result=step.result,
        args=step.args,
        terms=tuple(
            s.TermView(
                of=t.of, label=term_label(plan, t.of), value=t.value, weight=t.weight, dropped=t.dropped
            )
            for t in step.terms
        ),
    )


def dated(contest: Contest, step: Step) -> Step:
    """A step that people decided, with the time of their decision: a trace itself knows no clock."""
    if "choice" not in step.args:
        return step
    said = (step.args["by"], step.args["choice"], step.args["reason"])
    at = next((d.at for d in reversed(contest.decisions) if (d.by, d.choice, d.reason) == said), None)
    return step if at is None else replace(step, args={**step.args, "at": str(at)})


def term_label(plan: Plan, of: str) -> s.Words | None:
    """The name of what a term belongs to, where the plan names it."""
    kind, _, name = of.partition(":")
    if kind == "judge" and name in plan.judge:
        return plan.judge[JudgeId(name)].name
    if kind == "entry" and name in plan.entry:
        return unit_words(plan, EntryId(name))
    if kind == "criterion":
        return next((c.name for p in plan.panels for c in p.criteria if c.id == name), None)
    return next((c.name for c in plan.tally.components if c.id == name), None)
