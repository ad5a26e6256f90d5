"""Reading marks: sheets by judge, by panel or by criterion, in the forms people type them."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final

from app.planfile.binder import Binder, Invalid
from app.planfile.mistakes import Path, guess
from app.planfile.source import Node
from app.planfile.texts import slug
from judging.ids import CriterionId, EntryId, JudgeId, RoundId
from judging.plan import Criterion, Panel, Plan
from judging.rules import PanelComponent, PlainMethod
from judging.tally.field import gives_points, judged_in
from judging.tally.panel import on_criteria

_ABSENT: Final = ("", "-", "–", "—", "null", "absent", "缺席", "回避")
_MISSING: Final = ("弃权", "缺", "无", "未打分", "n/a", "na", "none", "x")
"""Words in the place of a mark that probably mean that there is none."""

Sheets = dict[JudgeId, dict[CriterionId, Decimal]]


class Names:
    """Entries, judges and rounds of a plan by id or by a name that belongs to one of them only."""

    def __init__(self, plan: Plan, binder: Binder) -> None:
        """The binder notes what is unknown."""
        self._plan = plan
        self._binder = binder
        self.entries = _by_name({e.id: [*plan.unit[e.unit].name.values()] for e in plan.entries})
        self.judges = _by_name({j.id: [*j.name.values()] for j in plan.judge.values()})

    def entry(self, node: Node, path: Path) -> EntryId:
        """The entry a node names."""
        text = self._binder.text(node, path)
        found = self.entries.get(text) or self.entries.get(slug(text))
        if found is None:
            raise self.unknown(node, path, "entry", text, [e.id for e in self._plan.entries])
        return EntryId(found)

    def judge(self, node: Node, text: str, path: Path) -> JudgeId:
        """The judge a text names."""
        found = self.judges.get(text)
        if found is None:
            known = ", ".join(list(self._plan.judge)[:12]) or "none"
            hint = guess(text, self.judges)
            raise self._binder.wrong(node, path, "unknown-judge", value=text, known=known, guess=hint)
        return JudgeId(found)

    def round(self, node: Node | None, entry: EntryId, at: Node, path: Path) -> RoundId:
        """The round a node names; without one the only round the entry can take part in."""
        if node is None or node.shape == "null":
            able = [r.id for r in self._plan.rounds if not r.entries or entry in r.entries]
            if len(able) != 1:
                known = ", ".join(r.id for r in self._plan.rounds[:12])
                example = f"{self._plan.rounds[0].id}: {{ {entry}: … }}"
                raise self._binder.wrong(at, path, "no-round", value=entry, known=known, example=example)
            return able[0]
        text = self._binder.text(node, path)
        if text not in self._plan.round:
            raise self.unknown(node, path, "round", text, list(self._plan.round))
        return RoundId(text)

    def unknown(self, node: Node, path: Path, what: str, value: str, known: Sequence[str]) -> Invalid:
        """Note that there is no such thing, and what was probably meant."""
        shown = ", ".join(known[:12]) or "none"
        return self._binder.wrong(
            node, path, "unknown-id", what=what, value=value, known=shown, guess=guess(value, known)
        )


class Marks:
    """Reads the marks of a turn."""

    def __init__(self, plan: Plan, binder: Binder, names: Names) -> None:
        """The binder notes what is wrong."""
        self._plan = plan
        self._binder = binder
        self._names = names
        places = [c for c in plan.tally.components if isinstance(c, PanelComponent) and not gives_points(c)]
        # of places and crosses there are no finer ones
        self._coarse = [x for c in places for p in plan.panels if p.id in c.panels for x in p.criteria]

    def _panels(self, round_id: RoundId) -> list[Panel]:
        used = [
            p
            for c in self._plan.tally.components
            if isinstance(c, PanelComponent) and (judged_in(c, round_id) or not c.rounds)
            for p in c.panels
        ]
        return [p for p in self._plan.panels if p.id in used]

    def of_turn(self, node: Node | None, round_id: RoundId, path: Path) -> tuple[Sheets, set[JudgeId]]:
        """Sheets by judge, and the judges who are marked as absent."""
        sheets: Sheets = {}
        gaps: set[JudgeId] = set()
        if node is None or node.shape == "null":
            return sheets, gaps
        before = len(self._binder.mistakes)
        self._read(node, round_id, path, sheets, gaps)
        if len(self._binder.mistakes) == before:
            self._whole(node, round_id, path, sheets)
        return sheets, gaps - {j for j in gaps if j in sheets}

    def _whole(
        self,
        node: Node,
        round_id: RoundId,
        path: Path,
        sheets: Mapping[JudgeId, Mapping[CriterionId, Decimal]],
    ) -> None:
        """Note a judge with marks in some criteria only, where none of them would count: totals want whole sheets."""
        for judge, sheet in sheets.items():
            panel = self._plan.panel_of[judge]
            open_ones = [x.id for x in panel.criteria if x.id not in sheet]
            used = [
                x
                for x in self._plan.tally.components
                if isinstance(x, PanelComponent) and panel.id in x.panels and judged_in(x, round_id)
            ]
            wants = all(isinstance(x.method, PlainMethod) and not on_criteria(x.method) for x in used)
            if sheet and open_ones and used and wants:
                self._binder.wrong(node, path, "sheet-partial", value=judge, criteria=", ".join(open_ones))

    def _read(
        self,
        node: Node,
        round_id: RoundId,
        path: Path,
        sheets: Sheets,
        gaps: set[JudgeId],
    ) -> None:
        panels = self._panels(round_id)
        if not panels:
            self._binder.wrong(node, path, "marks-without-panel", round=round_id)
            return
        if node.shape != "map":
            self._in_order(node, [j.id for p in panels for j in p.judges], path, sheets, gaps)
            return
        for key, value in node.fields.items():
            where: Path = (*path, key)
            with suppress(Invalid):
                panel = next((p for p in panels if p.id == key), None)
                criterion = _criterion_named(panels, key)
                if key in self._names.judges:
                    self._sheet(value, JudgeId(self._names.judges[key]), where, sheets, gaps)
                elif panel is not None:
                    self._in_order(value, [j.id for j in panel.judges], where, sheets, gaps)
                elif criterion is not None:
                    self._by_criterion(value, *criterion, where, sheets, gaps)
                else:
                    self._names.judge(value, key, where)

    def _in_order(
        self,
        node: Node,
        judges: Sequence[JudgeId],
        path: Path,
        sheets: Sheets,
        gaps: set[JudgeId],
    ) -> None:
        """One value per judge, in the panel's order."""
        items = items_of(node)
        if not items:
            return
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
        sheets: Sheets,
        gaps: set[JudgeId],
    ) -> None:
        """One mark per judge in one criterion, in the panel's order."""
        items = items_of(node)
        if len(items) != len(panel.judges):
            judges = ", ".join(j.id for j in panel.judges[:12])
            args = {"given": str(len(items)), "asked": str(len(panel.judges)), "criteria": judges}
            raise self._binder.wrong(node, path, "judge-count", **args)
        for i, (judge, item) in enumerate(zip(panel.judges, items, strict=True)):
            with suppress(Invalid):
                if gone(item):
                    gaps.add(judge.id)
                elif criterion.id in sheets.get(judge.id, {}):
                    args = {"value": judge.id, "criteria": criterion.id}
                    raise self._binder.wrong(item, (*path, i), "mark-twice", **args)
                else:
                    sheets.setdefault(judge.id, {})[criterion.id] = self._mark(item, criterion, (*path, i))

    def _sheet(
        self,
        node: Node,
        judge: JudgeId,
        path: Path,
        sheets: Sheets,
        gaps: set[JudgeId],
    ) -> None:
        """One judge's sheet: a number, numbers in the order of the criteria, or numbers by criterion."""
        if gone(node):
            gaps.add(judge)
        elif node.shape == "list" and not node.items:
            return  # a line of the template that nobody filled in
        if judge in gaps and (judge in sheets or not gone(node)):
            raise self._binder.wrong(node, path, "judge-twice", value=judge)
        if gone(node):
            return
        criteria = self._plan.panel_of[judge].criteria
        if node.shape == "map":
            sheet = self._named_sheet(node, criteria, path)
        else:
            items = items_of(node)
            if len(items) != len(criteria):
                names = ", ".join(c.id for c in criteria)
                args = {"given": str(len(items)), "asked": str(len(criteria)), "criteria": names}
                raise self._binder.wrong(node, path, "mark-count", **args)
            sheet = {}
            for i, (criterion, item) in enumerate(zip(criteria, items, strict=True)):
                with suppress(Invalid):
                    if not gone(item):
                        sheet[criterion.id] = self._mark(item, criterion, (*path, i))
        twice = sheets.get(judge, {}).keys() & sheet.keys()
        if twice:
            raise self._binder.wrong(node, path, "mark-twice", value=judge, criteria=", ".join(sorted(twice)))
        sheets.setdefault(judge, {}).update(sheet)

    def _named_sheet(
        self, node: Node, criteria: Sequence[Criterion], path: Path
    ) -> dict[CriterionId, Decimal]:
        by_name = {c.id: c for c in criteria} | {n: c for c in criteria for n in c.name.values()}
        sheet: dict[CriterionId, Decimal] = {}
        spelt: dict[CriterionId, str] = {}
        for key, value in node.fields.items():
            if key not in by_name:
                self._names.unknown(value, (*path, key), "criterion", key, [c.id for c in criteria])
                continue
            if (other := spelt.setdefault(by_name[key].id, key)) != key:
                self._binder.twice(node, (other, key), path)
            with suppress(Invalid):
                if not gone(value):
                    sheet[by_name[key].id] = self._mark(value, by_name[key], (*path, key))
        return sheet

    def _mark(self, node: Node, criterion: Criterion, path: Path) -> Decimal:
        likely = "-" if node.text.strip().lower() in _MISSING else str(criterion.high)
        mark = self._binder.decimal(node, path, likely, share=False)
        if not criterion.admits(mark):
            args = {"low": str(criterion.low), "high": str(criterion.high), "step": str(criterion.step)}
            args["needs"] = "none" if criterion in self._coarse else _step_for(criterion, mark)
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


def items_of(node: Node | None) -> tuple[Node, ...]:
    """The items of a list; one value is a list of one."""
    if node is None or node.shape == "null":
        return ()
    return node.items if node.shape == "list" else (node,)


def gone(node: Node) -> bool:
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


FINER: Final = tuple(Decimal(s) for s in ("0.5", "0.25", "0.1", "0.05", "0.01", "0.001"))


def _step_for(criterion: Criterion, mark: Decimal) -> str:
    """The step with which the mark would be one; "none" where it is not on the scale, or finer than that."""
    if not criterion.low <= mark <= criterion.high:
        return "none"
    return next((str(s) for s in FINER if (mark - criterion.low) % s == 0), "none")
