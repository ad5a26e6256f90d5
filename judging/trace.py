"""The trace: every step of a tally, tie or award in structured form, and the check that it re-adds to the total."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal, assert_never, cast, get_args

from judging.rules import Rounding, RoundingMode

Drop = Literal["highest", "lowest", "not-best"]
Operation = Literal["sum", "mean", "median", "product", "quotient", "round", "clamp", "given"]
"""How a step's result follows from its terms.

`mean`: the sum of the weighted terms over the sum of the weights. `given`: it comes from comparing the whole field;
its own step says how.
"""


def exact(number: Fraction | Decimal | int) -> str:
    """The number as an exact string: a plain decimal where one exists ("94.5"), else a fraction ("284/3")."""
    value = Fraction(number)
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    return fixed(value, max(twos, fives))


def fixed(value: Fraction, places: int) -> str:
    """The number with exactly so many decimal places; it must lie on that grid."""
    scaled = value * 10**places
    if scaled.denominator != 1:
        raise ValueError(f"{value} has more than {places} decimal places")
    digits = str(abs(scaled.numerator)).rjust(places + 1, "0")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def rounded(value: Fraction, rule: Rounding) -> Fraction:
    """Round to the rule's places. Half-up and up go away from zero, down goes towards zero, half-even to even."""
    power = 10**rule.places
    whole, rest = divmod(abs(value.numerator) * power, value.denominator)
    if rest and _goes_up(rule.mode, whole, 2 * rest, value.denominator):
        whole += 1
    return Fraction(-whole if value < 0 else whole, power)


def _goes_up(mode: RoundingMode, whole: int, twice: int, unit: int) -> bool:
    match mode:
        case "half-up":
            return twice >= unit
        case "half-even":
            return twice > unit or (twice == unit and whole % 2 == 1)
        case "up":
            return True
        case "down":
            return False
        case _:
            assert_never(mode)


@dataclass(frozen=True, kw_only=True)
class Term:
    """One number that goes into a step.

    Whose it is ("judge:j1"), its weight, whether it was dropped and why, and the earlier step (counted from
    0) it is the result of.
    """

    of: str
    value: str
    weight: str | None = None
    dropped: Drop | None = None
    step: int | None = None


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step: a code that names the sentence, its terms, the operation and the exact result."""

    code: str
    operation: Operation = "given"
    terms: tuple[Term, ...] = ()
    result: str = ""
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Ledger:
    """Collects the steps of one trace while numbers are computed."""

    steps: list[Step] = field(default_factory=list)

    def add(
        self,
        code: str,
        operation: Operation,
        terms: Sequence[Term],
        result: Fraction | Decimal | None,
        **args: str,
    ) -> int:
        """Add a step; its number is what later terms refer to."""
        shown = "" if result is None else exact(result)
        self.steps.append(Step(code=code, operation=operation, terms=tuple(terms), result=shown, args=args))
        return len(self.steps) - 1

    def sum(self, code: str, terms: Sequence[Term], result: Fraction, **args: str) -> int:
        """Add a sum, unless it is of one term that stands as it is; the step at which the value is found."""
        if (
            len(terms) == 1
            and terms[0].weight is None
            and terms[0].dropped is None
            and terms[0].step is not None
        ):
            return terms[0].step
        return self.add(code, "sum", terms, result, **args)

    def round(self, step: int, value: Fraction, rule: Rounding | None, of: str) -> int:
        """Add a rounding if a rule declares one; the step at which the value is now found."""
        if rule is None:
            return step
        term = Term(of=of, value=exact(value), step=step)
        after = rounded(value, rule)
        return self.add("round", "round", (term,), after, places=str(rule.places), mode=rule.mode, of=of)


def re_add(trace: Sequence[Step]) -> Fraction | None:
    """Recompute every step from its terms alone and follow the references.

    The last total, or ValueError naming the first step that does not add up. None when the trace ends in no
    number.
    """
    total: Fraction | None = None
    for number, step in enumerate(trace):
        for term in step.terms:
            if term.step is not None and (term.step >= number or trace[term.step].result != term.value):
                raise ValueError(
                    f"step {number} ({step.code}): {term.of} is not the result of step {term.step}"
                )
        if step.result == "":
            continue
        result = Fraction(step.result)
        if step.operation != "given" and _again(step) != result:
            raise ValueError(f"step {number} ({step.code}): {_again(step)} is not {step.result}")
        if step.code == "total":
            total = result
    return total


def _again(step: Step) -> Fraction:
    kept = [Fraction(t.value) * Fraction(t.weight or 1) for t in step.terms if t.dropped is None]
    match step.operation:
        case "sum":
            return sum(kept, Fraction(0))
        case "mean":
            shares = [Fraction(t.weight or 1) for t in step.terms if t.dropped is None]
            return sum(kept, Fraction(0)) / sum(shares, Fraction(0))
        case "median":
            middle = sorted(kept)
            return (middle[(len(middle) - 1) // 2] + middle[len(middle) // 2]) / 2
        case "product":
            result = Fraction(1)
            for value in kept:
                result *= value
            return result
        case "quotient":
            return kept[0] / kept[1]
        case "round":
            mode = step.args["mode"]
            if mode not in get_args(RoundingMode):
                raise ValueError(f"unknown rounding {mode}")
            return rounded(
                kept[0], Rounding(places=int(step.args["places"]), mode=cast("RoundingMode", mode))
            )
        case "clamp":
            low, high = step.args.get("low"), step.args.get("high")
            value = kept[0] if low is None else max(kept[0], Fraction(low))
            return value if high is None else min(value, Fraction(high))
        case "given":
            return Fraction(step.result)
        case _:
            assert_never(step.operation)
