"""Reading turns: who was judged in which round, with marks in the forms people type, and what else is on the sheet."""

import re
from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final, cast, get_args

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

WORDS: Final = {
    "DNS": "did-not-start",
    "DNI": "did-not-improve",
    "DSQ": "disqualified",
    "DQ": "disqualified",
    "WD": "withdrawn",
    "未出场": "did-not-start",
    "取消资格": "disqualified",
    "退赛": "withdrawn",
    "弃权": "withdrawn",
}
"""How an outcome may be typed, as printed results say it."""

UNFINISHED: Final = ("DNF", "RET", "NM")
"""Printed for a run without a score; here that is a run that did not improve."""

DAY: Final = 86_400
"""Seconds over: more is no clock's."""


class Turns:
    """Reads `turns:` and `marks:` of a file."""

    def __init__(self, plan: Plan, binder: Binder, names: Names) -> None:
        """The binder notes what is wrong."""
        self.read: dict[TurnId, TurnRecord] = {}
        self._plan = plan
        self._binder = binder
        self._names = names
        self._sheets = Marks(plan, binder, names)
        criteria = (c.id for p in plan.panels for c in p.criteria)
        self._inside = {*names.judges, *(p.id for p in plan.panels), *criteria}
        """What may stand in a turn's marks; a round of that name is told by its own level."""

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
            if 0 <= over <= DAY:
                return over
            code, bounds = (
                ("below", {"least": "0"}) if over < 0 else ("off-scale", {"low": "0", "high": str(DAY)})
            )
            self._binder.wrong(node, path, code, value=str(over), **bounds, example="over: 35")
        return 0

    def _difficulty(self, node: Node | None, path: Path) -> Decimal | None:
        if node is None or node.shape == "null":
            return None
        with suppress(Invalid):
            degree = self._binder.decimal(node, path, share=False)
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
        word = WORDS.get(node.text.upper(), node.text)
        with suppress(Invalid):
            if word not in get_args(Outcome):
                allowed = ", ".join((*WORDS, *get_args(Outcome)))
                hint = "DNI" if word.upper() in UNFINISHED else guess(word, WORDS)
                raise self._binder.wrong(node, path, "not-one-of", value=word, allowed=allowed, guess=hint)
            return cast(Outcome, word)
        return "pending"

    def _absent(self, node: Node | None, path: Path) -> set[JudgeId]:
        found: set[JudgeId] = set()
        for i, item in enumerate(items_of(node)):
            with suppress(Invalid):
                found.add(self._names.judge(item, self._binder.text(item, (*path, i)), (*path, i)))
        return found

    def _compact(self, node: Node | None) -> None:
        """`marks:` by entry or by judge, or by round first."""
        if node is None or node.shape == "null":
            return
        if node.shape != "map":
            self._binder.wrong(
                node, ("marks",), "not-mapping", value=node.text, example="marks: { e1: [9.5, 9.0] }"
            )
            return
        rounds = [
            k
            for k, v in node.fields.items()
            if k in self._plan.round and k not in self._names.entries and v.shape == "map"
        ]
        for key in rounds:
            self._rows(node.fields[key], RoundId(key), ("marks", key))
        self._rows(node.without(*rounds), None, ("marks",))

    def _rows(self, node: Node, round_id: RoundId | None, path: Path) -> None:
        """A row for each entry, or for each judge."""
        judges = [j for j in node.fields if j in self._names.judges and j not in self._names.entries]
        if judges and len(judges) == len(node.fields) and all(r.shape == "map" for r in node.fields.values()):
            node = self._turned(node)
        for name, row in node.fields.items():
            with suppress(Invalid):
                runs = row.fields if row.shape == "map" and round_id is None else {}
                if runs and all(r in self._plan.round and r not in self._inside for r in runs):
                    for run, given in runs.items():
                        with suppress(Invalid):
                            self._compact_turn(name, given, RoundId(run), (*path, name, run))
                else:
                    self._compact_turn(name, row, round_id, (*path, name))

    def _turned(self, node: Node) -> Node:
        """Rows of the judges turned into rows of the entries, by whichever name each judge's row calls them."""
        rows: dict[str, dict[str, Node]] = {}
        for judge, row in node.fields.items():
            for entry, given in row.fields.items():
                rows.setdefault(self._names.entries.get(entry, entry), {})[judge] = given
        return node.map({entry: next(iter(given.values())).map(given) for entry, given in rows.items()})

    def _compact_turn(self, name: str, value: Node, round_id: RoundId | None, path: Path) -> None:
        entry = self._names.entry(value.scalar(name), path)
        round_id = round_id or self._names.round(None, entry, value, path)
        if value.shape == "scalar" and not (gone(value) or NUMBER.fullmatch(value.text)):
            if numbers := _several(value.text):
                raise self._binder.wrong(value, path, "not-number", value=value.text, example=numbers)
            # "DNI" in the place of marks; a number is the only judge's mark
            self._turn(value.map({"outcome": value}), path, entry, round_id)
        elif value.shape == "map" and "marks" in value.fields:
            self._turn(value, path, entry, round_id)
        else:
            self._turn(value.map({"marks": value}), path, entry, round_id)


def _several(text: str) -> str:
    """Numbers written side by side as a list; nothing where it is anything else."""
    parts = re.split(r"[\s,;/，、；]+", text.strip())
    return f"[{', '.join(parts)}]" if len(parts) > 1 and all(map(NUMBER.fullmatch, parts)) else ""
