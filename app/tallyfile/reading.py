"""Reading what was recorded: turns with marks in the forms people type, figures, ballots, decisions."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, cast

from app.planfile.binder import Binder, Invalid, slug
from app.planfile.mistakes import Mistakes, Path, guess
from app.planfile.source import Node
from judging.ids import CriterionId, EntryId, JudgeId, RoundId, TurnId, UnitId, turn
from judging.plan import Criterion, Panel, Plan
from judging.recorded import (
    Adjustment,
    BallotCount,
    Decision,
    Figure,
    RankingRow,
    Recorded,
    TurnRecord,
    Turnout,
)
from judging.rules import BallotComponent, GradedBallot, IndicatorComponent, Outcome, PanelComponent
from judging.tally.field import judged_in

_ABSENT: Final = ("", "-", "–", "—", "null", "absent", "缺席", "回避")


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
        self._entry_names = _by_name({e.id: [*plan.unit[e.unit].name.values()] for e in plan.entries})
        self._judge_names = _by_name({j.id: [*j.name.values()] for j in plan.judge.values()})

    def all(self, root: Node) -> Recorded:
        for i, item in enumerate(_items(root.fields.get("turns"))):
            with suppress(Invalid):
                self._turn(item, ("turns", i))
        self._compact(root.fields.get("marks"))
        fields = root.fields
        previous: dict[UnitId, int] = {}
        if "previous" in fields:
            with suppress(Invalid):
                previous = self._binder.bind(fields["previous"], Mapping[str, int], ("previous",))
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

    # --- who ----------------------------------------------------------------------------------------------

    def entry(self, node: Node, path: Path) -> EntryId:
        text = self._binder.text(node, path)
        found = self._entry_names.get(text) or self._entry_names.get(slug(text))
        if found is None:
            raise self._unknown(node, path, "entry", text, [e.id for e in self._plan.entries])
        return EntryId(found)

    def judge(self, node: Node, text: str, path: Path) -> JudgeId:
        found = self._judge_names.get(text)
        if found is None:
            known = ", ".join(list(self._plan.judge)[:12])
            hint = guess(text, self._judge_names)
            raise self._binder.wrong(node, path, "unknown-judge", value=text, known=known, guess=hint)
        return JudgeId(found)

    def round(self, node: Node | None, path: Path) -> RoundId:
        if node is None or node.shape == "null":
            return self._plan.rounds[0].id
        text = self._binder.text(node, path)
        if text not in self._plan.round:
            raise self._unknown(node, path, "round", text, list(self._plan.round))
        return RoundId(text)

    def _unknown(self, node: Node, path: Path, what: str, value: str, known: Sequence[str]) -> Invalid:
        shown = ", ".join(known[:12])
        return self._binder.wrong(
            node, path, "unknown-id", what=what, value=value, known=shown, guess=guess(value, known)
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
            entry = self.entry(node.fields["entry"], (*path, "entry"))
        round_id = round_id or self.round(node.fields.get("round"), (*path, "round"))
        listed = self._plan.round[round_id].entries
        if listed and entry not in listed:
            raise self._binder.wrong(node, path, "not-in-round", value=entry, round=round_id)
        ident = turn(round_id, entry)
        if ident in self._turns:
            raise self._binder.wrong(node, path, "same-turn", value=entry, round=round_id)
        marks, gaps = self._marks(node.fields.get("marks"), round_id, (*path, "marks"))
        absent = frozenset(gaps | self._absent(node.fields.get("absent"), (*path, "absent")))
        for judge in sorted(absent & marks.keys()):
            self._binder.wrong(node, path, "judge-twice", value=judge)
        self._turns[ident] = TurnRecord(
            marks=marks,
            absent=absent,
            over=self._over(node.fields.get("over"), (*path, "over")),
            outcome=self._outcome(node.fields.get("outcome"), marks, (*path, "outcome")),
            difficulty=self._difficulty(node.fields.get("difficulty"), (*path, "difficulty")),
        )

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

    def _outcome(self, node: Node | None, marks: Mapping[JudgeId, Any], path: Path) -> Outcome:
        if node is None or node.shape == "null":
            judged = any(isinstance(c, PanelComponent) for c in self._plan.tally.components)
            return "scored" if marks or not judged else "pending"
        short = {"DNI": "did-not-improve", "DNS": "did-not-start", "DSQ": "disqualified", "WD": "withdrawn"}
        node = node.scalar(short.get(node.text.upper(), node.text))
        with suppress(Invalid):
            return cast(Outcome, self._binder.bind(node, Outcome, path))
        return "pending"

    def _absent(self, node: Node | None, path: Path) -> set[JudgeId]:
        found: set[JudgeId] = set()
        for i, item in enumerate(_items(node)):
            with suppress(Invalid):
                found.add(self.judge(item, self._binder.text(item, (*path, i)), (*path, i)))
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
                if key in self._plan.round and key not in self._entry_names and value.shape == "map":
                    for name, inner in value.fields.items():
                        with suppress(Invalid):
                            self._compact_turn(name, inner, RoundId(key), (*path, name))
                else:
                    self._compact_turn(key, value, self._plan.rounds[0].id, path)

    def _compact_turn(self, name: str, value: Node, round_id: RoundId, path: Path) -> None:
        entry = self.entry(value.scalar(name), path)
        if value.shape == "scalar":
            # "DNI" in the place of marks
            self._turn(value.map({"outcome": value}), path, entry, round_id)
        else:
            self._turn(value.map({"marks": value}), path, entry, round_id)

    def _panels(self, round_id: RoundId) -> list[Panel]:
        used = [
            p
            for c in self._plan.tally.components
            if isinstance(c, PanelComponent) and (judged_in(c, round_id) or not c.rounds)
            for p in c.panels
        ]
        return [p for p in self._plan.panels if p.id in used]

    def _marks(
        self, node: Node | None, round_id: RoundId, path: Path
    ) -> tuple[dict[JudgeId, dict[CriterionId, Decimal]], set[JudgeId]]:
        """Sheets by judge, and the judges who are marked as absent."""
        sheets: dict[JudgeId, dict[CriterionId, Decimal]] = {}
        gaps: set[JudgeId] = set()
        if node is None or node.shape == "null":
            return sheets, gaps
        panels = self._panels(round_id)
        if not panels:
            self._binder.wrong(node, path, "marks-without-panel", round=round_id)
            return sheets, gaps
        if node.shape != "map":
            self._in_order(node, [j.id for p in panels for j in p.judges], path, sheets, gaps)
            return sheets, gaps
        for key, value in node.fields.items():
            where: Path = (*path, key)
            with suppress(Invalid):
                panel = next((p for p in panels if p.id == key), None)
                criterion = _criterion_named(panels, key)
                if key in self._judge_names:
                    self._sheet(value, JudgeId(self._judge_names[key]), where, sheets, gaps)
                elif panel is not None:
                    self._in_order(value, [j.id for j in panel.judges], where, sheets, gaps)
                elif criterion is not None:
                    self._by_criterion(value, *criterion, where, sheets, gaps)
                else:
                    self.judge(value, key, where)
        partly = {j for j in gaps if j in sheets}
        return sheets, gaps - partly

    def _in_order(
        self,
        node: Node,
        judges: Sequence[JudgeId],
        path: Path,
        sheets: dict[JudgeId, dict[CriterionId, Decimal]],
        gaps: set[JudgeId],
    ) -> None:
        """One value per judge, in the panel's order."""
        items = _items(node)
        if len(items) != len(judges):
            args = {"given": str(len(items)), "asked": str(len(judges)), "criteria": ", ".join(judges[:12])}
            raise self._binder.wrong(node, path, "judge-count", **args)
        for i, (judge, item) in enumerate(zip(judges, items, strict=True)):
            with suppress(Invalid):
                self._sheet(item, judge, (*path, i), sheets, gaps)

    def _by_criterion(
        self,
        node: Node,
        panel: Panel,
        criterion: Criterion,
        path: Path,
        sheets: dict[JudgeId, dict[CriterionId, Decimal]],
        gaps: set[JudgeId],
    ) -> None:
        """One mark per judge in one criterion, in the panel's order."""
        items = _items(node)
        if len(items) != len(panel.judges):
            judges = ", ".join(j.id for j in panel.judges[:12])
            args = {"given": str(len(items)), "asked": str(len(panel.judges)), "criteria": judges}
            raise self._binder.wrong(node, path, "judge-count", **args)
        for i, (judge, item) in enumerate(zip(panel.judges, items, strict=True)):
            with suppress(Invalid):
                if _gone(item):
                    gaps.add(judge.id)
                else:
                    sheets.setdefault(judge.id, {})[criterion.id] = self._mark(item, criterion, (*path, i))

    def _sheet(
        self,
        node: Node,
        judge: JudgeId,
        path: Path,
        sheets: dict[JudgeId, dict[CriterionId, Decimal]],
        gaps: set[JudgeId],
    ) -> None:
        """One judge's sheet: a number, numbers in the order of the criteria, or numbers by criterion."""
        if _gone(node):
            gaps.add(judge)
            return
        if node.shape == "list" and not node.items:
            return  # a line of the template that nobody filled in
        criteria = self._plan.panel_of[judge].criteria
        if node.shape == "map":
            sheet = self._named_sheet(node, criteria, path)
        else:
            items = _items(node)
            if len(items) != len(criteria):
                names = ", ".join(c.id for c in criteria)
                args = {"given": str(len(items)), "asked": str(len(criteria)), "criteria": names}
                raise self._binder.wrong(node, path, "mark-count", **args)
            sheet = {}
            for i, (criterion, item) in enumerate(zip(criteria, items, strict=True)):
                with suppress(Invalid):
                    if not _gone(item):
                        sheet[criterion.id] = self._mark(item, criterion, (*path, i))
        sheets.setdefault(judge, {}).update(sheet)

    def _named_sheet(
        self, node: Node, criteria: Sequence[Criterion], path: Path
    ) -> dict[CriterionId, Decimal]:
        by_name = {c.id: c for c in criteria} | {n: c for c in criteria for n in c.name.values()}
        sheet: dict[CriterionId, Decimal] = {}
        for key, value in node.fields.items():
            if key not in by_name:
                self._unknown(value, (*path, key), "criterion", key, [c.id for c in criteria])
                continue
            with suppress(Invalid):
                if not _gone(value):
                    sheet[by_name[key].id] = self._mark(value, by_name[key], (*path, key))
        return sheet

    def _mark(self, node: Node, criterion: Criterion, path: Path) -> Decimal:
        mark = self._binder.decimal(node, path)
        if not criterion.admits(mark):
            args = {"low": str(criterion.low), "high": str(criterion.high), "step": str(criterion.step)}
            raise self._binder.wrong(
                node,
                path,
                "mark-off-scale",
                value=str(mark),
                criterion=criterion.id,
                example=_nearest(criterion, mark),
                **args,
            )
        return mark

    # --- everything else ----------------------------------------------------------------------------------

    def _each(self, node: Node | None, of: type, name: str) -> list[Any]:
        found = []
        for i, item in enumerate(_items(node)):
            path: Path = (name, i)
            if item.shape == "map":
                item = self._filled(item, of, path)
            with suppress(Invalid):
                found.append(self._checked(self._binder.dataclass(item, of, path), item, path))
        return found

    def _filled(self, node: Node, of: type, path: Path) -> Node:
        """What may be left out: the round, the only component or electorate, who and when."""
        fields = dict(node.fields)
        for name in ("entry", "entries", "order"):
            if name in fields:
                with suppress(Invalid):
                    fields[name] = self._entries(fields[name], (*path, name))
        if of is Adjustment:
            fields.setdefault("round", node.scalar(self._plan.rounds[0].id))
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

    def _entries(self, node: Node, path: Path) -> Node:
        if node.shape == "list":
            return node.list(item.scalar(self.entry(item, (*path, i))) for i, item in enumerate(node.items))
        return node.scalar(self.entry(node, path))

    def _checked(self, value: Any, node: Node, path: Path) -> Any:
        """Names that a record refers to must exist."""
        if isinstance(value, Adjustment | BallotCount | Figure | RankingRow) and value.round is not None:
            if value.round not in self._plan.round:
                raise self._unknown(node, path, "round", value.round, list(self._plan.round))
        if isinstance(value, BallotCount | RankingRow | Turnout):
            self._ballot(value, node, path)
        if isinstance(value, Figure):
            known = [c.id for c in self._plan.tally.components if isinstance(c, IndicatorComponent)]
            if value.component not in known:
                raise self._unknown(node, path, "indicator", value.component, known)
        if isinstance(value, Figure | BallotCount | RankingRow):
            owner = next(c for c in self._plan.tally.components if c.id == value.component)
            if (value.round is None) == bool(owner.rounds):
                rounds = ", ".join(owner.rounds) or "–"
                raise self._binder.wrong(node, path, "round-mismatch", value=owner.id, known=rounds)
        return value

    def _ballot(self, value: BallotCount | RankingRow | Turnout, node: Node, path: Path) -> None:
        ballots = {c.id: c for c in self._plan.tally.components if isinstance(c, BallotComponent)}
        if value.component not in ballots:
            raise self._unknown(node, path, "ballot", value.component, list(ballots))
        ballot = ballots[value.component]
        electorates = [e.id for e in ballot.electorates]
        if value.electorate not in electorates:
            raise self._unknown(node, path, "electorate", value.electorate, electorates)
        if not isinstance(value, BallotCount):
            return
        items = [i.id for i in ballot.items]
        if (value.item is None) == bool(items) or (value.item is not None and value.item not in items):
            raise self._unknown(node, (*path, "item"), "item", value.item or "–", items)
        if min([*value.votes.values(), value.abstained, value.invalid]) < 0:
            raise self._binder.wrong(node, path, "bad-vote", value=str(min(value.votes.values())))
        if isinstance(ballot.method, GradedBallot):
            grades = [g.id for g in ballot.method.grades]
            for grade in value.votes:
                if grade not in grades:
                    known = ", ".join(grades)
                    hint = guess(grade, grades)
                    raise self._binder.wrong(
                        node, path, "unknown-grade", value=grade, known=known, guess=hint
                    )

    def _figures(self, node: Node | None) -> list[Figure]:
        """A list of figures, or figures by component and entry."""
        if node is None or node.shape != "map":
            return self._each(node, Figure, "figures")
        items = []
        for component, by_entry in node.fields.items():
            for entry, value in by_entry.fields.items():
                inside = value.fields if value.shape == "map" else {"value": value}
                names = {"component": value.scalar(component), "entry": value.scalar(entry)}
                items.append(value.map({**names, **inside}))
        return self._each(node.list(items), Figure, "figures")


def _items(node: Node | None) -> tuple[Node, ...]:
    if node is None or node.shape == "null":
        return ()
    return node.items if node.shape == "list" else (node,)


def _told(fields: Mapping[str, Node], name: str) -> str:
    return fields[name].text if name in fields else ""


def _gone(node: Node) -> bool:
    """Whether a value stands for an absent judge."""
    return node.shape == "null" or (node.shape == "scalar" and node.text.strip().lower() in _ABSENT)


def _by_name(names: Mapping[Any, Sequence[str]]) -> dict[str, str]:
    """Ids by themselves and by every name that belongs to one thing only."""
    found: dict[str, str] = {}
    double: set[str] = set()
    for ident, others in names.items():
        for other in dict.fromkeys(others):
            if found.setdefault(other, ident) != ident:
                double.add(other)
    unique = {name: ident for name, ident in found.items() if name not in double}
    return unique | {ident: ident for ident in names}


def _criterion_named(panels: Sequence[Panel], key: str) -> tuple[Panel, Criterion] | None:
    for panel in panels:
        for criterion in panel.criteria:
            if key == criterion.id or key in criterion.name.values():
                return panel, criterion
    return None


def _nearest(criterion: Criterion, mark: Decimal) -> str:
    """A valid mark close to the one typed."""
    inside = min(max(mark, criterion.low), criterion.high)
    steps = ((inside - criterion.low) / criterion.step).to_integral_value()
    return str(criterion.low + steps * criterion.step)
