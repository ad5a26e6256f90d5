"""Reading what is brought in beside marks: figures, ballots, orders, bonuses and deductions, decisions."""
# ruff: noqa: ANN401 - what a type hint binds to is known only when the program runs

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from app.planfile.binder import Binder, Invalid
from app.planfile.examples import example_of
from app.planfile.mistakes import Path
from app.planfile.source import Node
from app.tallyfile.marks import Names, items_of
from app.tallyfile.present import Present
from app.tallyfile.votes import Votes, named_once
from judging.ids import EntryId, RoundId, TurnId, turn
from judging.plan import Plan
from judging.recorded import (
    Adjustment,
    BallotCount,
    Decision,
    Figure,
    RankingRow,
    Turnout,
    TurnRecord,
)
from judging.rules import (
    Attainment,
    BallotComponent,
    IndicatorComponent,
    SumOfRounds,
)

SIGNED: Final = {"bonus": 1, "deduction": -1}
"""Kinds that say by their name whether points come on or off."""


class Records:
    """Reads everything of a file that is not a turn; bonuses stand in the round in which their entry was scored."""

    def __init__(
        self, plan: Plan, binder: Binder, names: Names, turns: dict[TurnId, TurnRecord], *, alone: bool
    ) -> None:
        """The binder notes what is wrong; turns that only figures tell of are added to the others."""
        self._present = Present(plan, binder, names, turns, alone=alone)
        self._plan = plan
        self._binder = binder
        self._names = names
        self._turns = turns
        self._votes = Votes(plan, binder, names)
        self._told: dict[tuple[str | None, ...], int] = {}
        self._shares: dict[str, tuple[bool, int]] = {}

    def each(self, node: Node | None, of: type, name: str) -> list[Any]:
        """Every item of a list, with what may be left out filled in; what is wrong is noted and left out."""
        found = []
        for i, item in enumerate(items_of(node)):
            path: Path = (name, i)
            full = self._filled(item, of, path) if item.shape == "map" else item
            with suppress(Invalid):
                found.append(self._checked(self._binder.dataclass(full, of, path), full, path))
        return found

    def _filled(self, node: Node, of: type, path: Path) -> Node:
        """What may be left out: the round, the only component or electorate, who and when."""
        fields = dict(node.fields)
        for name in ("entry", "entries", "order"):
            if name in fields:
                with suppress(Invalid):
                    fields[name] = self._entries(fields[name], (*path, name))
        if of is Adjustment:
            if "round" not in fields:
                fields["round"] = node.scalar(self._some_round(fields.get("entry"), node, path))
            fields.setdefault("kind", node.scalar("adjustment"))
        if of in (Adjustment, Decision):
            fields.setdefault("reason", node.scalar(""))
            fields.setdefault("by", node.scalar("file"))
            fields.setdefault("at", node.scalar("0"))
        if of in (BallotCount, RankingRow, Turnout):
            ballots = [c for c in self._plan.tally.components if isinstance(c, BallotComponent)]
            if len(ballots) == 1:
                fields.setdefault("component", node.scalar(ballots[0].id))
            chosen = [b for b in ballots if "component" in fields and b.id == fields["component"].text]
            if chosen and len(chosen[0].electorates) == 1:
                fields.setdefault("electorate", node.scalar(chosen[0].electorates[0].id))
        if of in (Figure, BallotCount, RankingRow):
            owner = next((c for c in self._plan.tally.components if c.id == _told(fields, "component")), None)
            if owner is not None and len(owner.rounds) == 1:
                fields.setdefault("round", node.scalar(owner.rounds[0]))
        return node.map(fields)

    def _some_round(self, entry: Node | None, node: Node, path: Path) -> RoundId:
        """The round of a bonus or deduction that names none: the only one, or any of those that all add up."""
        rounds, rule = [r.id for r in self._plan.rounds], self._plan.tally.rounds
        whose = "" if entry is None else entry.text
        scored = [
            r for r in rounds if (t := self._turns.get(turn(r, EntryId(whose)))) and t.outcome == "scored"
        ]
        if len(rounds) > 1 and (not isinstance(rule, SumOfRounds) or rule.weights):
            example = f"round: {rounds[0]}"
            self._binder.wrong(
                node, path, "no-round", value=whose, known=", ".join(rounds[:12]), example=example
            )
        return (scored or rounds)[0]

    def _entries(self, node: Node, path: Path) -> Node:
        if node.shape == "list":
            return node.list(
                item.scalar(self._names.entry(item, (*path, i))) for i, item in enumerate(node.items)
            )
        return node.scalar(self._names.entry(node, path))

    def _checked(self, value: Any, node: Node, path: Path) -> Any:
        """Names that a record refers to must exist."""
        if isinstance(value, Adjustment | BallotCount | Figure | RankingRow):
            self._present.told(value, node, path)
        if isinstance(value, Adjustment):
            self._points(value, node, path)
        if isinstance(value, Adjustment) and self._plan.tally.adjustments:
            kinds = ["adjustment", *(k.id for k in self._plan.tally.adjustments)]
            if value.kind not in kinds:
                raise self._names.unknown(node, (*path, "kind"), "kind", value.kind, kinds[1:])
        if isinstance(value, BallotCount | RankingRow | Turnout):
            self._votes.fit(value, node, path)
        if isinstance(value, Figure):
            known = [c.id for c in self._plan.tally.components if isinstance(c, IndicatorComponent)]
            if value.component not in known:
                raise self._names.unknown(node, path, "indicator", value.component, known)
            self._target(value, node, path)
            self._one_unit(value, node, path)
        if isinstance(value, Figure | Turnout):
            self._once(value, node, path)
        if isinstance(value, Decision):
            named_once(self._binder, value.entries, node.fields.get("entries", node), (*path, "entries"))
        if isinstance(value, Figure | BallotCount | RankingRow):
            owner = next(c for c in self._plan.tally.components if c.id == value.component)
            if (value.round is None) == bool(owner.rounds):
                rounds = ", ".join(owner.rounds) or "none"
                raise self._binder.wrong(node, path, "round-mismatch", value=owner.id, known=rounds)
        return value

    def _one_unit(self, value: Figure, node: Node, path: Path) -> None:
        """All figures of an indicator are percentages, or none is: 60 % is 0.60, not 60."""
        typed = node.fields.get("value", node)
        share = "%" in typed.text
        before, line = self._shares.setdefault(value.component, (share, node.line))
        if share != before:
            args = {"value": typed.text, "first": str(line)}
            raise self._binder.wrong(typed, (*path, "value"), "mixed-percent", **args)

    def _points(self, value: Adjustment, node: Node, path: Path) -> None:
        """Points that change something, and in the direction their kind names."""
        at = node.fields.get("points", node)
        if value.points == 0:
            raise self._binder.wrong(at, (*path, "points"), "points-zero")
        sign = SIGNED.get(value.kind)
        if sign is not None and value.points * sign < 0:
            args = {"value": value.kind, "points": str(value.points)}
            example = f"points: {-value.points}"
            raise self._binder.wrong(at, (*path, "points"), "points-sign", **args, example=example)

    def _target(self, figure: Figure, node: Node, path: Path) -> None:
        """A figure has a target of its own where it is measured against one, and none below zero."""
        if figure.target is None:
            return
        owner = next(c for c in self._plan.tally.components if c.id == figure.component)
        at = node.fields.get("target", node)
        if not isinstance(owner.method, Attainment):
            example = "method: { attainment: { full: 100 } }"
            raise self._binder.wrong(at, (*path, "target"), "idle-target", value=owner.id, example=example)
        if figure.target < 0:
            args = {"value": str(figure.target), "least": "0", "example": "{ value: 90, target: 100 }"}
            raise self._binder.wrong(at, (*path, "target"), "below", **args)

    def _once(self, value: Figure | Turnout, node: Node, path: Path) -> None:
        """A figure has one value, a turnout one count; several counts of a ballot add up."""
        whose = (value.entry, value.round) if isinstance(value, Figure) else (value.electorate,)
        if (key := (type(value).__name__, value.component, *whose)) in self._told:
            name = " ".join(k for k in key[1:] if k)
            raise self._binder.wrong(node, path, "twice", field=name, first=str(self._told[key]))
        self._told[key] = node.line

    def figures(self, node: Node | None) -> list[Figure]:
        """A list of figures, or figures by component and entry; in between by round where each has its own."""
        if node is None or node.shape != "map":
            return self.each(node, Figure, "figures")
        items = []
        for component, by_entry in node.fields.items():
            rounds = [r for r in by_entry.fields if r in self._plan.round and r not in self._names.entries]
            for key in [k for k in by_entry.fields if rounds and k not in rounds]:
                where = ("figures", component, key)
                self._names.unknown(by_entry.fields[key], where, "round", key, list(self._plan.round))
            for taken in rounds or [""]:
                here = by_entry.fields[taken] if taken else by_entry
                if here.shape not in ("map", "null"):
                    path: Path = ("figures", component, *([taken] if taken else []))
                    shown = here.text or "[…]"
                    self._binder.wrong(
                        here, path, "not-mapping", value=shown, example=example_of(("figures",))
                    )
                of = {"component": component, **({"round": taken} if taken else {})}
                items += [
                    value.map(
                        {k: value.scalar(v) for k, v in {**of, "entry": entry}.items()} | _figure(value)
                    )
                    for entry, value in here.fields.items()
                    if value.shape != "null"  # a line of the template that nobody filled in
                ]
        return self.each(node.list(items), Figure, "figures")


def _figure(value: Node) -> dict[str, Node]:
    """A bare number is the value; a mapping may have the target too."""
    return dict(value.fields) if value.shape == "map" else {"value": value}


def _told(fields: Mapping[str, Node], name: str) -> str:
    return fields[name].text if name in fields else ""
