"""Trace steps as sentences in the reader's language, with the names the organiser typed."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from app.sentences import knows, minute, named, say
from judging.ids import Lang
from judging.plan import Plan
from judging.rules import BallotComponent, GradedBallot, Rounding
from judging.trace import Step, Term, exact, rounded

APPROXIMATE: Final = Rounding(places=6)
LONGEST: Final = 15
"""A fraction of more signs is of no use to a pencil."""

JOINED: Final = {"sum": " + ", "mean": " + ", "product": " × ", "quotient": " ÷ "}
"""How the terms of an operation are written between each other."""


def sentences(plan: Plan, steps: Sequence[Step], lang: Lang) -> list[str]:
    """One sentence per step, numbered as the terms refer to them."""
    names = Names(plan, lang)
    return [sentence(names, step) for step in steps]


def number(text: str) -> str:
    """An exact number for readers: a fraction with its decimal, "94.666667 (284/3)"; of a long one that alone."""
    if "/" not in text:
        return text
    shown = exact(rounded(Fraction(text), APPROXIMATE))
    return f"{shown} ({text})" if len(text) <= LONGEST else f"{shown}…"


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
    lang, args = names.lang, _said(names, step.args)
    args["terms"] = say(lang, "trace-comma").join(_listed(names, t) for t in step.terms) or "none"
    args["result"] = number(step.result)
    args["value"] = _plain(step.terms[0].value) if step.terms else ""
    args["worked"] = _worked(names, step)
    if step.args.get("decided") == "no":
        why = "trace-tie-for-two" if "tied" in step.args else "trace-tie-not-decided"
        return say(lang, why, step=say(lang, f"trace-name-{step.code}", **args), **args)
    if step.code == "round" and step.result.startswith("-"):
        args["mode"] += "-below"  # away from zero is not up there
    return _in_criterion(lang, step, args, say(lang, f"trace-{step.code}", **args))


def _said(names: Names, given: Mapping[str, str]) -> dict[str, str]:
    """What a step says beside its numbers, with names in place of ids."""
    args = {k: v for k, v in given.items() if k not in _NAMED and k not in _SEVERAL and k != "of"}
    args |= {
        k: names.of(f"{kind}:{given[k]}") if given[k] else "" for k, kind in _NAMED.items() if k in given
    }
    args |= {k: names.each(kind, given[k]) for k, kind in _SEVERAL.items() if k in given}
    if "of" in given:
        args["of"] = names.of(given["of"])
    if "by" in given:
        args["by"] = seat_name(names.lang, given["by"])
    if "reason" in given:
        args["reason"] = unended(given["reason"])
    if "choice" in given:
        args["at"] = minute(int(given["at"])) if "at" in given else "none"
    if args.get("row") == "":
        args["row"] = "none"
    if args.get("column") == "0":
        args["column"] = "none"
    return args


def _in_criterion(lang: Lang, step: Step, args: Mapping[str, str], told: str) -> str:
    """The sentence with the criterion it is about, where judges are combined criterion by criterion."""
    if "criterion" not in step.args or step.operation == "given":
        return told
    return say(lang, "trace-in", criterion=args["criterion"], sentence=told)


def unended(text: str) -> str:
    """What people typed without the full stop at its end: the sentence around it has its own."""
    return text.strip().rstrip("。．.;；")


def seat_name(lang: Lang, by: str) -> str:
    """A seat as people call it: "scrutineer:2" is scrutineer 2; what a tally file names stays as it is."""
    role, _, part = by.partition(":")
    code = f"notice-seat-{role}"
    return say(lang, code, part=part) if part and knows(lang, code) else by


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
_SEVERAL: Final = {"entries": "entry", "judges": "judge", "order": "entry"}
"""… and those that are several ids, with spaces between."""


def _worked(names: Names, step: Step) -> str:
    """The step as it is worked out by hand: "80 (Judge 1) + 82 (Judge 2) = 162; 162 ÷ 2 = 81; left out: …"."""
    kept = [t for t in step.terms if t.dropped is None]
    out = [t for t in step.terms if t.dropped is not None]
    comma, result = say(names.lang, "trace-comma"), number(step.result)
    if len(kept) == 1 and kept[0].weight is None and kept[0].value == step.result:
        text = _term(names, kept[0])
    elif step.operation in JOINED:
        text = f"{_joined(names, kept, JOINED[step.operation])}{_division(names, step, kept)} = {result}"
    else:
        terms = comma.join(_term(names, t) for t in kept)
        code = "trace-becomes" if step.operation == "round" else "trace-makes"
        text = say(names.lang, code, terms=terms, result=result)
    if out:
        text += say(names.lang, "trace-out", terms=comma.join(_listed(names, t) for t in out))
    return text


def _joined(names: Names, terms: Sequence[Term], sign: str) -> str:
    """Terms with the sign of their operation between them; what is taken off is taken off."""
    text = ""
    for term in terms:
        own = _term(names, term)
        less = sign == JOINED["sum"] and (term.weight == "-1" or own.startswith("-"))
        between = " − " if less and text else sign if text else ""
        text += between + (own.removeprefix("-") if less and text and term.weight != "-1" else own)
    return text


def _division(names: Names, step: Step, kept: Sequence[Term]) -> str:
    """A mean's sum over how many there are, or over the sum of their weights: " = 569.5; 569.5 ÷ 7"."""
    if step.operation != "mean":
        return ""
    weights = [Fraction(t.weight or 1) for t in kept]
    over = sum((Fraction(t.value) * w for t, w in zip(kept, weights, strict=True)), Fraction(0))
    said = number(exact(over))
    return f" = {said}{say(names.lang, 'trace-then')}{said} ÷ {number(exact(sum(weights, Fraction(0))))}"


def _term(names: Names, term: Term) -> str:
    """A number and whose it is: "80 (Judge 1)", "9 × 0.5 (content)", "33.333333 (jury, exactly 100/3)"."""
    value, precise = _value(term)
    of = names.of(term.of)
    if of == term.weight:  # a paper named by the points it gives
        return value
    return say(names.lang, "trace-term", value=value, of=of, exact=precise or "none")


def _listed(names: Names, term: Term) -> str:
    """A term that stands by itself: an entry with its value, what was left out and why."""
    of = names.of(term.of)
    if term.dropped is not None:
        why = say(names.lang, f"trace-why-{term.dropped}")
        return say(names.lang, "trace-out-term", value=_value(term)[0], of=of, why=why)
    if term.of.startswith("entry:"):
        value, precise = _value(term)
        return say(names.lang, "trace-entry", of=of, value=value, exact=precise or "none") if value else of
    return _term(names, term)


def _value(term: Term) -> tuple[str, str]:
    """The number with its weight, and the exact one where it is a fraction; taking off is left to the sign."""
    short, _, precise = _plain(term.value).partition(" (")
    if term.weight == "-1":
        return f"({short})" if short.startswith("-") else short, precise.rstrip(")")
    return short if term.weight is None else f"{short} × {term.weight}", precise.rstrip(")")


def _plain(value: str) -> str:
    """A term's number; "1 2 3" is several, which stay as they are."""
    return value if " " in value else number(value)
