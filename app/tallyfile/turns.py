"""Reading turns: who was judged in which round, with marks in the forms people type, and what else is on the sheet."""

from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any, cast

from app.planfile.binder import Binder, Invalid
from app.planfile.mistakes import Path, guess
from app.planfile.source import Node
from app.planfile.texts import NUMBER
from app.tallyfile.heard import turn_heard
from app.tallyfile.marks import Marks, Names, gone, items_of
from app.tallyfile.present import unmarked
from judging.ids import EntryId, JudgeId, RoundId, TurnId, turn
from judging.plan import Plan
from judging.recorded import TurnRecord
from judging.rules import Outcome


class Turns:
    """Reads `turns:` and `marks:` of a file."""

    def __init__(self, plan: Plan, binder: Binder, names: Names) -> None:
        """The binder notes what is wrong."""
        self.read: dict[TurnId, TurnRecord] = {}
        self._plan = plan
        self._binder = binder
        self._names = names
        self._sheets = Marks(plan, binder, names)

    def all(self, turns: Node | None, marks: Node | None) -> None:
        """Every turn under these two names."""
        for i, item in enumerate(items_of(turns)):
            with suppress(Invalid):
                self._turn(item, ("turns", i))
        self._compact(marks)

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
        if ident in self.read:
            raise self._binder.wrong(node, path, "same-turn", value=entry, round=round_id)
        marks, gaps = self._sheets.of_turn(node.fields.get("marks"), round_id, (*path, "marks"))
        absent = frozenset(gaps | self._absent(node.fields.get("absent"), (*path, "absent")))
        for judge in sorted(absent & marks.keys()):
            self._binder.wrong(node, path, "judge-twice", value=judge)
        record = self.read[ident] = TurnRecord(
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
            return "scored" if marks else unmarked(self._plan, round_id).outcome
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
