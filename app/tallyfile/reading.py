"""Reading what was recorded: turns with marks in the forms people type, figures, ballots, decisions."""
# ruff: noqa: ANN401 - what a type hint binds to is known only when the program runs

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

from app.planfile.binder import Binder, Invalid
from app.planfile.examples import example_of
from app.planfile.mistakes import Mistakes, Path, guess
from app.planfile.source import Node
from app.planfile.texts import NUMBER, meant
from app.tallyfile.heard import turn_heard
from app.tallyfile.marks import Marks, Names, gone, items_of
from judging.figures.bounds import admits, votes_words
from judging.ids import EntryId, JudgeId, RoundId, TurnId, UnitId, turn
from judging.plan import Plan
from judging.recorded import (
    Adjustment,
    BallotCount,
    Decision,
    Figure,
    RankingRow,
    Recorded,
    Turnout,
    TurnRecord,
)
from judging.rules import (
    BallotComponent,
    Electorate,
    IndicatorComponent,
    Outcome,
    PanelComponent,
    RankingBallot,
    SumOfRounds,
)


@dataclass(frozen=True, kw_only=True)
class TallyFile:
    """A plan and what was recorded."""

    plan: Plan
    recorded: Recorded


def recorded_in(root: Node, plan: Plan, mistakes: Mistakes) -> Recorded:
    """Everything recorded in a file; what is wrong is noted with its line."""
    return _Reading(plan, Binder(mistakes, {})).all(root)


class _Reading:
    def __init__(self, plan: Plan, binder: Binder) -> None:
        self._plan = plan
        self._binder = binder
        self._turns: dict[TurnId, TurnRecord] = {}
        self._told: dict[tuple[str | None, ...], int] = {}
        self._names = Names(plan, binder)
        self._sheets = Marks(plan, binder, self._names)

    def all(self, root: Node) -> Recorded:
        for i, item in enumerate(items_of(root.fields.get("turns"))):
            with suppress(Invalid):
                self._turn(item, ("turns", i))
        self._compact(root.fields.get("marks"))
        fields = root.fields
        previous: dict[UnitId, int] = {}
        if "previous" in fields:
            with suppress(Invalid):
                previous = self._binder.bind(fields["previous"], Mapping[str, int], ("previous",))
                self._units(fields["previous"])
        return Recorded(
            turns=self._turns,
            adjustments=tuple(self._each(fields.get("adjustments"), Adjustment, "adjustments")),
            ballots=tuple(self._each(fields.get("ballots"), BallotCount, "ballots")),
            rankings=tuple(self._each(fields.get("rankings"), RankingRow, "rankings")),
            turnouts=tuple(self._each(fields.get("turnouts"), Turnout, "turnouts")),
            figures=tuple(self._figures(fields.get("figures"))),
            decisions=tuple(self._each(fields.get("decisions"), Decision, "decisions")),
            previous=previous,
        )

    def _units(self, node: Node) -> None:
        """Earlier places are those of units that take part."""
        for name, value in node.fields.items():
            if name not in self._plan.unit:
                self._names.unknown(value, ("previous", name), "unit", name, list(self._plan.unit))
            elif value.text.strip().startswith(("0", "-")):
                self._binder.wrong(
                    value, ("previous", name), "below", value=value.text, least="1", example=f"{name}: 1"
                )

    # --- turns --------------------------------------------------------------------------------------------

    def _turn(
        self, node: Node, path: Path, entry: EntryId | None = None, round_id: RoundId | None = None
    ) -> None:
        if node.shape != "map":
            raise self._binder.wrong(
                node, path, "not-mapping", value=node.text, example="{ entry: e1, marks: … }"
            )
        allowed = ("entry", "round", "marks", "absent", "over", "outcome", "difficulty")
        for key, value in node.fields.items():
            if key not in allowed:
                known = ", ".join(allowed)
                hint = guess(key, allowed)
                self._binder.wrong(
                    value, (*path, key), "unknown-field", field=key, of="turn", known=known, guess=hint
                )
        if entry is None:
            if "entry" not in node.fields:
                raise self._binder.wrong(
                    node, path, "missing-field", field="entry", of="turn", example="entry: e1"
                )
            entry = self._names.entry(node.fields["entry"], (*path, "entry"))
        round_id = round_id or self._names.round(node.fields.get("round"), entry, node, (*path, "round"))
        listed = self._plan.round[round_id].entries
        if listed and entry not in listed:
            raise self._binder.wrong(node, path, "not-in-round", value=entry, round=round_id)
        ident = turn(round_id, entry)
        if ident in self._turns:
            raise self._binder.wrong(node, path, "same-turn", value=entry, round=round_id)
        marks, gaps = self._sheets.of_turn(node.fields.get("marks"), round_id, (*path, "marks"))
        absent = frozenset(gaps | self._absent(node.fields.get("absent"), (*path, "absent")))
        for judge in sorted(absent & marks.keys()):
            self._binder.wrong(node, path, "judge-twice", value=judge)
        record = self._turns[ident] = TurnRecord(
            marks=marks,
            absent=absent,
            over=self._over(node.fields.get("over"), (*path, "over")),
            outcome=self._outcome(node.fields.get("outcome"), marks, round_id, (*path, "outcome")),
            difficulty=self._difficulty(node.fields.get("difficulty"), (*path, "difficulty")),
        )
        turn_heard(self._binder, self._plan, self._plan.entry[entry], record, node, path)

    def _over(self, node: Node | None, path: Path) -> int:
        if node is None or node.shape == "null":
            return 0
        with suppress(Invalid):
            over = cast(int, self._binder.bind(node, int, path))
            if over >= 0:
                return over
            self._binder.wrong(node, path, "below", value=str(over), least="0", example="over: 35")
        return 0

    def _difficulty(self, node: Node | None, path: Path) -> Decimal | None:
        if node is None or node.shape == "null":
            return None
        with suppress(Invalid):
            degree = self._binder.decimal(node, path)
            if degree > 0:
                return degree
            self._binder.wrong(
                node, path, "not-above", value=str(degree), least="0", example="difficulty: 2.8"
            )
        return None

    def _outcome(
        self, node: Node | None, marks: Mapping[JudgeId, Any], round_id: RoundId, path: Path
    ) -> Outcome:
        if node is None or node.shape == "null":
            panels = [c for c in self._plan.tally.components if isinstance(c, PanelComponent)]
            judged = any(not c.rounds or round_id in c.rounds for c in panels)
            return "scored" if marks or not judged else "pending"
        short = {"DNI": "did-not-improve", "DNS": "did-not-start", "DSQ": "disqualified", "WD": "withdrawn"}
        node = node.scalar(short.get(node.text.upper(), node.text))
        with suppress(Invalid):
            return cast(Outcome, self._binder.bind(node, Outcome, path))
        return "pending"

    def _absent(self, node: Node | None, path: Path) -> set[JudgeId]:
        found: set[JudgeId] = set()
        for i, item in enumerate(items_of(node)):
            with suppress(Invalid):
                found.add(self._names.judge(item, self._binder.text(item, (*path, i)), (*path, i)))
        return found

    # --- marks --------------------------------------------------------------------------------------------

    def _compact(self, node: Node | None) -> None:
        """`marks:` by entry, or by round and then by entry."""
        if node is None or node.shape == "null":
            return
        if node.shape != "map":
            self._binder.wrong(
                node, ("marks",), "not-mapping", value=node.text, example="marks: { e1: [9.5, 9.0] }"
            )
            return
        for key, value in node.fields.items():
            path: Path = ("marks", key)
            with suppress(Invalid):
                if key in self._plan.round and key not in self._names.entries and value.shape == "map":
                    for name, inner in value.fields.items():
                        with suppress(Invalid):
                            self._compact_turn(name, inner, RoundId(key), (*path, name))
                else:
                    self._compact_turn(key, value, None, path)

    def _compact_turn(self, name: str, value: Node, round_id: RoundId | None, path: Path) -> None:
        entry = self._names.entry(value.scalar(name), path)
        round_id = round_id or self._names.round(None, entry, value, path)
        if value.shape == "scalar" and not (gone(value) or NUMBER.fullmatch(value.text)):
            # "DNI" in the place of marks; a number is the only judge's mark
            self._turn(value.map({"outcome": value}), path, entry, round_id)
        elif value.shape == "map" and "marks" in value.fields:
            self._turn(value, path, entry, round_id)
        else:
            self._turn(value.map({"marks": value}), path, entry, round_id)

    # --- everything else ----------------------------------------------------------------------------------

    def _each(self, node: Node | None, of: type, name: str) -> list[Any]:
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
        taken = value.round if isinstance(value, Adjustment | BallotCount | Figure | RankingRow) else None
        if taken is not None and taken not in self._plan.round:
            raise self._names.unknown(node, path, "round", taken, list(self._plan.round))
        if isinstance(value, Adjustment) and self._plan.tally.adjustments:
            kinds = ["adjustment", *(k.id for k in self._plan.tally.adjustments)]
            if value.kind not in kinds:
                raise self._names.unknown(node, (*path, "kind"), "kind", value.kind, kinds[1:])
        if isinstance(value, BallotCount | RankingRow | Turnout):
            self._ballot(value, node, path)
        if isinstance(value, Figure):
            known = [c.id for c in self._plan.tally.components if isinstance(c, IndicatorComponent)]
            if value.component not in known:
                raise self._names.unknown(node, path, "indicator", value.component, known)
        if isinstance(value, Figure | Turnout):
            self._once(value, node, path)
        if isinstance(value, Figure | BallotCount | RankingRow):
            owner = next(c for c in self._plan.tally.components if c.id == value.component)
            if (value.round is None) == bool(owner.rounds):
                rounds = ", ".join(owner.rounds) or "–"
                raise self._binder.wrong(node, path, "round-mismatch", value=owner.id, known=rounds)
        return value

    def _once(self, value: Figure | Turnout, node: Node, path: Path) -> None:
        """A figure has one value, a turnout one count; several counts of a ballot add up."""
        whose = (value.entry, value.round) if isinstance(value, Figure) else (value.electorate,)
        if (key := (type(value).__name__, value.component, *whose)) in self._told:
            name = " ".join(k for k in key[1:] if k)
            raise self._binder.wrong(node, path, "twice", field=name, first=str(self._told[key]))
        self._told[key] = node.line

    def _ballot(self, value: BallotCount | RankingRow | Turnout, node: Node, path: Path) -> None:
        ballots = {c.id: c for c in self._plan.tally.components if isinstance(c, BallotComponent)}
        if value.component not in ballots:
            raise self._names.unknown(node, path, "ballot", value.component, list(ballots))
        ballot = ballots[value.component]
        electorates = [e.id for e in ballot.electorates]
        if value.electorate not in electorates:
            raise self._names.unknown(node, path, "electorate", value.electorate, electorates)
        electorate = next(e for e in ballot.electorates if e.id == value.electorate)
        if isinstance(value, Turnout):
            if not 0 <= value.cast <= value.entitled:
                args = {"value": str(value.cast), "low": "0", "high": str(value.entitled)}
                raise self._binder.wrong(node, (*path, "cast"), "off-scale", **args)
            return
        if isinstance(value, RankingRow) != isinstance(ballot.method, RankingBallot):
            raise self._binder.wrong(node, path, "wrong-paper", value=ballot.id)
        if isinstance(value, RankingRow):
            twice = next((e for e in value.order if value.order.count(e) > 1), None)
            if twice is not None:
                raise self._binder.wrong(
                    node, (*path, "order"), "same-id", value=twice, example="order: [e1, e2, e3]"
                )
            return
        self._count(value, ballot, electorate, node, path)

    def _count(
        self, value: BallotCount, ballot: BallotComponent, electorate: Electorate, node: Node, path: Path
    ) -> None:
        """The papers of one electorate: of known grades, no fewer than none, no more than may vote."""
        items = [i.id for i in ballot.items]
        if (value.item is None) == bool(items) or (value.item is not None and value.item not in items):
            raise self._names.unknown(node, (*path, "item"), "item", value.item or "–", items)
        counted = [*value.votes.values(), value.abstained, value.invalid]
        if min(counted) < 0:
            raise self._binder.wrong(node, path, "bad-vote", value=str(min(counted)))
        given = node.fields.get("votes")
        if not value.votes and not any(counted) and given is not None and given.shape in ("null", "map"):
            raise self._binder.wrong(
                node,
                (*path, "votes"),
                "missing-field",
                field="votes",
                of="ballot",
                example=example_of(("votes",)),
            )
        if electorate.size is not None and sum(counted) > electorate.size:
            args = {"value": str(sum(counted)), "most": str(electorate.size)}
            raise self._binder.wrong(node, path, "too-many-papers", **args)
        for vote in value.votes:
            if not admits(ballot.method, vote):
                known = votes_words(ballot.method)
                hint = guess(vote, known.split(", ")) or meant(vote)
                raise self._binder.wrong(node, path, "unknown-grade", value=vote, known=known, guess=hint)

    def _figures(self, node: Node | None) -> list[Figure]:
        """A list of figures, or figures by component and entry; in between by round where each has its own."""
        if node is None or node.shape != "map":
            return self._each(node, Figure, "figures")
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
        return self._each(node.list(items), Figure, "figures")


def _figure(value: Node) -> dict[str, Node]:
    """A bare number is the value; a mapping may have the target too."""
    return dict(value.fields) if value.shape == "map" else {"value": value}


def _told(fields: Mapping[str, Node], name: str) -> str:
    return fields[name].text if name in fields else ""
