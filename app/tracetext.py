"""Trace steps as sentences in the reader's language, with the names the organiser typed."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from app.sentences import knows, say
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
        self._names: dict[str, Mapping[Lang, str]] = {}
        for entry in plan.entries:
            self._names[f"entry:{entry.id}"] = plan.unit[entry.unit].name
        for panel in plan.panels:
            self._names[f"panel:{panel.id}"] = panel.name
            for judge in panel.judges:
                self._names[f"judge:{judge.id}"] = judge.name
            for criterion in panel.criteria:
                self._names[f"criterion:{criterion.id}"] = criterion.name
        for taken in plan.rounds:
            self._names[f"round:{taken.id}"] = taken.name
        for award in plan.awards:
            self._names[f"award:{award.id}"] = award.name
        for kind in plan.tally.adjustments:
            self._names[f"adjustment:{kind.id}"] = kind.name
        for component in plan.tally.components:
            self._names[f"component:{component.id}"] = component.name
            if isinstance(component, BallotComponent):
                for electorate in component.electorates:
                    self._names[f"electorate:{electorate.id}"] = electorate.name
                for item in component.items:
                    self._names[f"item:{item.id}"] = item.name
                if isinstance(component.method, GradedBallot):
                    for grade in component.method.grades:
                        self._names[f"grade:{grade.id}"] = grade.name

    def of(self, ref: str) -> str:
        """The name of what a term is of: "judge:j1", or a word such as "difficulty"."""
        text = self._names.get(ref)
        if text:
            return text.get(self.lang) or next(iter(text.values()))
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
    for key, kind in (("entries", "entry"), ("judges", "judge"), ("order", "entry")):
        if key in step.args:
            args[key] = names.each(kind, step.args[key])
    args["terms"] = say(lang, "trace-comma").join(_term(names, t) for t in step.terms)
    args["result"] = number(step.result)
    if args.get("row") == "":
        args["row"] = "none"
    code = f"trace-{step.code}"
    if step.args.get("decided") == "no":
        return say(lang, "trace-tie-not-decided", step=say(lang, f"trace-name-{step.code}", **args), **args)
    return say(lang, code, **args)


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
