"""What a tally file says must be heard: a value that no rule of the plan looks at is a mistake, not silence."""

from collections.abc import Iterator
from dataclasses import replace

from app.planfile.binder import Binder
from app.planfile.mistakes import Mistake, Mistakes, Path, guess
from app.planfile.source import Node
from app.tallyfile.marks import items_of
from judging.outcome import Question, Results
from judging.plan import Entry, Plan
from judging.recorded import Decision, Recorded, TurnRecord
from judging.results import results


def turn_heard(
    binder: Binder,
    plan: Plan,
    entry: Entry,
    record: TurnRecord,
    node: Node,
    path: Path,
    right: str = "difficulty: 2.8",
) -> None:
    """A degree of difficulty stands where the round score multiplies by it; seconds over where they cost points."""
    asked = plan.tally.round_score.difficulty
    given = record.difficulty or entry.difficulty
    if record.difficulty is not None and not asked:
        example = "tally: { round_score: { difficulty: true } }"
        binder.wrong(node.fields["difficulty"], (*path, "difficulty"), "idle-difficulty", example=example)
    if asked and given is None and record.outcome == "scored":
        binder.wrong(node, path, "no-difficulty", value=entry.id, example=right)
    if record.over and plan.tally.overtime is None:
        example = "tally: { overtime: [{ from: 1, deduct: 0.5 }] }"
        binder.wrong(node.fields["over"], (*path, "over"), "idle-over", example=example)


def decisions_heard(root: Node, plan: Plan, recorded: Recorded, mistakes: Mistakes) -> None:
    """A decision answers a question: without it the results would be others, or the question would be owed."""
    if not recorded.decisions or not (found := results(plan, recorded)).complete:
        return
    open_ = results(plan, replace(recorded, decisions=()))
    known = list(dict.fromkeys(q.id for q in open_.owed))
    asked = {q.id: q for q in open_.owed}
    nodes = items_of(root.fields.get("decisions"))
    for made, node in zip(recorded.decisions, nodes, strict=True):
        if (question := asked.get(made.about)) is not None:
            _answers(made, question, node, mistakes)
        others = tuple(d for d in recorded.decisions if d.about != made.about)
        if list(_decided(results(plan, replace(recorded, decisions=others)))) == list(_decided(found)):
            args = {
                "value": made.about,
                "known": ", ".join(known[:12]) or "none",
                "guess": guess(made.about, known),
            }
            at = node.fields.get("about", node)
            mistakes.add(
                Mistake(
                    line=at.line,
                    column=at.column,
                    path=("decisions",),
                    code="idle-decision",
                    args=args,
                    sheet=at.sheet,
                )
            )


def _answers(made: Decision, question: Question, node: Node, mistakes: Mistakes) -> None:
    """An answer is one of those the question has; an order names everybody it is about."""
    at = node.fields.get("choice", node)
    code, args = "", {}
    if made.choice not in question.choices:
        code, args = "not-one-of", {"value": made.choice, "allowed": ", ".join(question.choices)}
    elif made.choice == "order" and set(made.entries) != set(question.entries):
        names = ", ".join(question.entries)
        code, args = "order-incomplete", {"known": names, "example": f"entries: [{names}]"}
    if code:
        where = ("decisions",)
        mistakes.add(
            Mistake(line=at.line, column=at.column, path=where, code=code, args=args, sheet=at.sheet)
        )


def _decided(found: Results) -> Iterator[object]:
    """What decisions can change."""
    yield from (found.owed, found.standings, found.awards, found.advancing)
