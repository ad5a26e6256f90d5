"""Trace steps as sentences in the reader's language, with the names the organiser typed."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from app.sentences import knows, named, say
from judging.ids import Lang
from judging.plan import Plan
from judging.rules import BallotComponent, GradedBallot, Rounding
from judging.trace import Step, Term, exact, rounded

APPROXIMATE: Final = Rounding(places=6)


def sentences(plan: Plan, steps: Sequence[Step], lang: Lang) -> list[str]:
    """One sentence per step, numbered as the terms refer to them."""
    names = Names(plan, lang)
    return [sentence(names, step) for step in steps]


def number(text: str) -> str:
    """An exact number for readers: a fraction also as a decimal of six places, "94.666667 (284/3)"."""
    if "/" not in text:
        return text
    return f"{exact(rounded(Fraction(text), APPROXIMATE))} ({text})"


class Names:
    """The names of a plan's things in one language (else in the other)."""

    def __init__(self, plan: Plan, lang: Lang) -> None:
        """Nothing is looked up before it is asked for."""
        self.lang = lang
        self._names = {f"{kind}:{ident}": name for kind, ident, name in _named(plan)}

    def of(self, ref: str) -> str:
        """The name of what a term is of: "judge:j1", or a word such as "difficulty"."""
        if name := named(self._names.get(ref), self.lang):
            return name
        kind, _, ident = ref.partition(":")
        if ident and kind == "place":
            return say(self.lang, "trace-of-place", place=ident)
        if ref == "adjustment:overtime":
            return say(self.lang, "trace-of-overtime")
        if not ident and knows(self.lang, f"trace-of-{kind}"):
            return say(self.lang, f"trace-of-{kind}")
        return ident or kind

    def each(self, kind: str, idents: str) -> str:
        """Names of several things of one kind, ids separated by spaces."""
        return say(self.lang, "trace-comma").join(self.of(f"{kind}:{i}") for i in idents.split())


def _named(plan: Plan) -> Iterator[tuple[str, str, Mapping[Lang, str]]]:
    """Kind, id and name of everything a step can be about."""
    yield from (("entry", e.id, plan.unit[e.unit].name) for e in plan.entries)
    yield from (("panel", p.id, p.name) for p in plan.panels)
    yield from (("judge", j.id, j.name) for j in plan.judge.values())
    yield from (("criterion", c.id, c.name) for p in plan.panels for c in p.criteria)
    yield from (("round", r.id, r.name) for r in plan.rounds)
    yield from (("award", a.id, a.name) for a in plan.awards)
    yield from (("adjustment", k.id, k.name) for k in plan.tally.adjustments)
    yield from (("component", c.id, c.name) for c in plan.tally.components)
    for ballot in plan.tally.components:
        if isinstance(ballot, BallotComponent):
            yield from (("electorate", e.id, e.name) for e in ballot.electorates)
            yield from (("item", i.id, i.name) for i in ballot.items)
            grades = ballot.method.grades if isinstance(ballot.method, GradedBallot) else ()
            yield from (("grade", g.id, g.name) for g in grades)


def sentence(names: Names, step: Step) -> str:
    """The sentence of one step."""
    lang = names.lang
    args = {
        k: v
        for k, v in step.args.items()
        if k not in _NAMED and k not in ("of", "entries", "judges", "order")
    }
    for key, kind in _NAMED.items():
        if key in step.args:
            args[key] = names.of(f"{kind}:{step.args[key]}") if step.args[key] else ""
    if "of" in step.args:
        args["of"] = names.of(step.args["of"])
    if "by" in step.args:
        args["by"] = seat_name(lang, step.args["by"])
    for key, kind in (("entries", "entry"), ("judges", "judge"), ("order", "entry")):
        if key in step.args:
            args[key] = names.each(kind, step.args[key])
    args["terms"] = say(lang, "trace-comma").join(_term(names, t) for t in step.terms)
    args["terms"] = args["terms"] or "none"
    args["result"] = _division(step) + number(step.result)
    if args.get("row") == "":
        args["row"] = "none"
    if args.get("column") == "0":
        args["column"] = "none"
    code = f"trace-{step.code}"
    if step.args.get("decided") == "no":
        return say(lang, "trace-tie-not-decided", step=say(lang, f"trace-name-{step.code}", **args), **args)
    return say(lang, code, **args)


def seat_name(lang: Lang, by: str) -> str:
    """A seat as people call it: "scrutineer:2" is scrutineer 2; what a tally file names stays as it is."""
    role, _, part = by.partition(":")
    code = f"notice-seat-{role}"
    return say(lang, code, part=part) if part and knows(lang, code) else by


def _division(step: Step) -> str:
    """A mean as it is worked out by hand: "569.5 ÷ 7 = "; with weights, over their sum."""
    kept = [t for t in step.terms if t.dropped is None and t.value]
    if step.operation != "mean" or len(kept) < 2:
        return ""
    weights = [Fraction(t.weight or 1) for t in kept]
    over = sum((Fraction(t.value) * w for t, w in zip(kept, weights, strict=True)), Fraction(0))
    return f"{exact(over)} ÷ {exact(sum(weights, Fraction(0)))} = "


_NAMED: Final = {
    "judge": "judge",
    "criterion": "criterion",
    "component": "component",
    "round": "round",
    "panel": "panel",
    "award": "award",
    "electorate": "electorate",
    "item": "item",
    "kind": "adjustment",
}


def _term(names: Names, term: Term) -> str:
    value = number(term.value) if term.value else "–"
    if term.weight is not None:
        value = f"{value} × {number(term.weight)}"
    text = say(names.lang, "trace-term", of=names.of(term.of), value=value)
    return text if term.dropped is None else say(names.lang, f"trace-dropped-{term.dropped}", term=text)
