#!/usr/bin/env python3
"""Check a Leitai bundle without Leitai: hash chain, signatures, and every tally, tie and award computed anew.

    python leitai_verify.py BUNDLE [--lang zh-CN|en] [--key HEX] [--head SEQ:HASH]

One file, Python 3.11 or newer, standard library only. It shares no line with the program that made the bundle and takes
another way through the arithmetic: tables of definitions over exact fractions, one whole column of the field at a time.
Exit codes: 0 everything agrees, 1 something disagrees, 2 the bundle can not be read.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, partial
from itertools import combinations, groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

Plain = dict[str, Any]
"""A JSON object; numbers that matter are strings."""
Column = dict[str, Fraction]
"""One number per entry (or per judge); who has none is not in it."""

HALF = Fraction(1, 2)


# --- exact numbers ------------------------------------------------------------------------------------------


def number(text: str | int | Fraction) -> Fraction:
    """The exact number written as a decimal string or whole number. ValueError for a binary float, NaN or text."""
    if isinstance(text, float | bool):
        raise ValueError(f"not an exact number: {text!r}")  # noqa: TRY004 (one kind of error for unreadable input)
    return Fraction(text)


def _away(x: Fraction, nearest: Callable[[Fraction], int]) -> int:
    """Round the size of the number and put its sign back."""
    return nearest(x) if x >= 0 else -nearest(-x)


ROUNDINGS: dict[str, Callable[[Fraction], int]] = {
    "half-up": lambda x: _away(x, lambda size: math.floor(size + HALF)),
    "half-even": round,
    "down": math.trunc,
    "up": lambda x: _away(x, math.ceil),
}


def rounded(x: Fraction, rule: Plain | None) -> Fraction:
    """Round where the rule sheet says so; without a rule the number stays exact."""
    if rule is None:
        return x
    unit = Fraction(10) ** int(rule["places"])
    return ROUNDINGS[rule.get("mode", "half-up")](x * unit) / unit


def decimal(x: Fraction) -> str:
    """The number as a decimal string where one exists ("94.5"), else as a fraction ("284/3")."""
    places = 0
    while (x * 10**places).denominator > 1 and places <= x.denominator.bit_length():
        places += 1
    scaled = x * 10**places
    if scaled.denominator > 1:
        return f"{x.numerator}/{x.denominator}"
    digits = str(abs(scaled.numerator)).rjust(places + 1, "0")
    whole = digits[: len(digits) - places]
    return ("-" if x < 0 else "") + (f"{whole}.{digits[-places:]}" if places else whole)


def root(x: Fraction, places: int) -> Fraction:
    """The square root, half-up to so many decimal places, by whole numbers only."""
    unit = 10 ** (places + 1)
    tenths = math.isqrt(x.numerator * unit**2 // x.denominator)
    return Fraction((tenths + 5) // 10, 10**places)


def mean(xs: Iterable[Fraction]) -> Fraction:
    """The mean of at least one number."""
    listed = list(xs)
    return sum(listed, Fraction(0)) / len(listed)


# --- methods that look at one entry only: numbers in, one number out, or None where people must decide -----


def _median(xs: list[Fraction]) -> Fraction:
    ordered = sorted(xs)
    return mean([ordered[(len(xs) - 1) // 2], ordered[len(xs) // 2]])


Voice = tuple[Fraction, Fraction]
"""What a judge said, and for how many judges this one speaks."""


def _kept(said: list[Voice], rule: Plain) -> list[Voice] | None:
    """What stays after dropping the declared number of instances from both ends; equal ones go in seating order."""
    low, high = int(rule.get("lowest", 1)), int(rule.get("highest", 1))
    if len(said) > low + high:
        return sorted(said, key=lambda voice: voice[0])[low : len(said) - high]
    return None if rule.get("too_few", "stop") == "stop" else said


def _all_said(said: list[Voice]) -> Fraction:
    return sum((x * times for x, times in said), Fraction(0))


def _middle(said: list[Voice]) -> Fraction:
    """The mean, as if each judge sat there as often as the plan says."""
    return _all_said(said) / sum((times for _, times in said), Fraction(0))


def _alike(how: Callable[[list[Fraction]], Fraction]) -> Callable[[list[Voice], Plain], Fraction]:
    """A method before which all judges are alike."""
    return lambda said, _: how([x for x, _ in said])


def _closest_two(xs: list[Fraction]) -> Fraction:
    """IJRU: the mean of the closest two of three, the higher pair when both are equally close."""
    ordered = sorted(xs)
    if len(ordered) == 3:
        low, middle, high = ordered
        return mean([middle, high] if high - middle <= middle - low else [low, middle])
    return mean(ordered[1:-1] if len(ordered) > 3 else ordered)


def _held_near(said: list[Voice], rule: Plain) -> Fraction:
    """The mean once more, nothing counted further from the first mean than the rule lets it be."""
    xs = [x for x, _ in said]
    centre, reach = mean(xs), number(rule["within"])
    return centre + mean([max(-reach, min(x - centre, reach)) for x in xs])


def _or_none(said: list[Voice] | None, how: Callable[[list[Voice]], Fraction]) -> Fraction | None:
    return None if said is None else how(said)


PLAIN_METHODS: dict[str, Callable[[list[Voice], Plain], Fraction | None]] = {
    "Mean": lambda said, _: _middle(said),
    "Sum": lambda said, _: _all_said(said),
    "Median": _alike(_median),
    "TrimmedMean": lambda said, rule: _or_none(_kept(said, rule), _middle),
    "TrimmedSum": lambda said, rule: _or_none(_kept(said, rule), _all_said),
    "ClosestTwo": _alike(_closest_two),
    "LimitedMean": _held_near,
    "Recall": lambda said, _: _all_said(said),
}


# --- places -------------------------------------------------------------------------------------------------

SHARES: dict[str, Callable[[int, int], Fraction]] = {
    "average": lambda first, last: Fraction(first + last, 2),
    "best": lambda first, _: Fraction(first),
    "worst": lambda _, last: Fraction(last),
}
"""Which place each of the entries tied on the places first … last gets."""


def spans(column: Column, *, high: bool) -> dict[str, tuple[int, int]]:
    """The first and last place an entry covers: one more than are better, and how many are better or equal."""
    values = sorted(column.values(), reverse=high)
    first = {v: i + 1 for i, v in reversed(list(enumerate(values)))}
    last = {v: i + 1 for i, v in enumerate(values)}
    return {name: (first[v], last[v]) for name, v in column.items()}


def places(column: Column, *, high: bool, ties: str = "average") -> Column:
    """Places 1, 2, 3 …; tied entries get the average, the best or the worst of the places they cover."""
    return {name: SHARES[ties](*span) for name, span in spans(column, high=high).items()}


def points_by_place(column: Column, table: Callable[[int], Fraction], *, high: bool, ties: str) -> Column:
    """Points by place; tied entries get the average of what they cover, all of the best, or all of the worst."""
    by_tie: dict[str, Callable[[int, int], Fraction]] = {
        "average": lambda a, b: mean(table(p) for p in range(a, b + 1)),
        "best": lambda a, _: table(a),
        "worst": lambda _, b: table(b),
    }
    return {name: by_tie[ties](*span) for name, span in spans(column, high=high).items()}


def from_table(points: Sequence[str]) -> Callable[[int], Fraction]:
    """Points of a place by a printed table; nothing beyond it."""
    return lambda place: number(points[place - 1]) if place <= len(points) else Fraction(0)


# --- the Skating System -------------------------------------------------------------------------------------


def majority_key(marks: Sequence[Fraction], majority: int, start: int, end: int) -> tuple[Fraction, ...]:
    """Rules 5 to 8 as one sortable row: the column of the first majority, then size and sum, column by column."""
    row: list[Fraction] = []
    for column in range(start, end + 1):
        within = [m for m in marks if m <= column]
        if not row and len(within) < majority:
            continue
        row += [] if row else [Fraction(column)]
        row += [Fraction(-len(within)), sum(within, Fraction(0))]
    return tuple(row) or (Fraction(end + 1),)


def by_majority(
    sheet: Mapping[str, Sequence[Fraction]], start: int = 1, end: int | None = None
) -> dict[str, tuple[Fraction, ...]]:
    """Each couple's row of rules 5 to 8; the smaller row stands higher, equal rows tie."""
    judges = max((len(m) for m in sheet.values()), default=0)
    last = end or max((math.ceil(m) for marks in sheet.values() for m in marks), default=start)
    return {
        name: majority_key(marks, judges // 2 + 1, start, max(last, start)) for name, marks in sheet.items()
    }


def single_dance(sheet: Mapping[str, Sequence[Fraction]]) -> Column:
    """Rules 5 to 8: the places of one dance; tied couples share the average."""
    rows = by_majority(sheet)
    order = {row: Fraction(i) for i, row in enumerate(sorted(set(rows.values())))}
    return places({name: order[row] for name, row in rows.items()}, high=False)


def _majority_places(sheet: Mapping[str, Sequence[Fraction]], rule: Plain) -> Column:
    """One dance; or, of majorities equal in size and sum, the one whose judges' places add up to least first."""
    if rule.get("equal", "next-places") == "next-places":
        return single_dance(sheet)
    rows = {name: (*row[:3], sum(sheet[name]) if row[1:] else 0) for name, row in by_majority(sheet).items()}
    order = {row: Fraction(i) for i, row in enumerate(sorted(set(rows.values())))}
    return places({name: order[row] for name, row in rows.items()}, high=False)


def skating(dances: Sequence[Mapping[str, Sequence[Fraction]]]) -> Column:
    """Rules 5 to 11 over several dances: 9 adds places, 10 counts and adds, 11 takes all marks (Skating System)."""
    each = [single_dance(dance) for dance in dances]
    names = set.intersection(*(set(e) for e in each)) if each else set()
    if len(each) == 1:
        return each[0]
    sums = {n: sum((e[n] for e in each), Fraction(0)) for n in names}
    pooled = {n: [m for dance in dances for m in dance[n]] for n in names}
    last = max((math.ceil(m) for marks in pooled.values() for m in marks), default=1)
    result: Column = {}
    while rest := [n for n in sorted(names) if n not in result]:
        place = len(result) + 1
        tied = _least(rest, lambda n: (sums[n],))
        by_count = {n: _rule_10([e[n] for e in each], place) for n in tied}
        tied = _least(tied, by_count.__getitem__)
        rows = by_majority({n: pooled[n] for n in tied}, place, last)
        best = _least(tied, rows.__getitem__)
        for name in best:
            result[name] = Fraction(2 * place + len(best) - 1, 2)
        if len(tied) == 2 and len(best) == 1:  # two couples left by rule 10 are placed together by rule 11
            result[next(n for n in tied if n not in result)] = Fraction(place + 1)
    return result


def _rule_10(own: Sequence[Fraction], place: int) -> tuple[Fraction, ...]:
    """More dances at this place or better stand higher; equally many: the lower sum of those places."""
    within = [p for p in own if p <= place]
    return (Fraction(-len(within)), sum(within, Fraction(0)))


def _least(names: Sequence[str], row: Callable[[str], tuple[Fraction, ...]]) -> list[str]:
    lowest = min(row(n) for n in names)
    return [n for n in names if row(n) == lowest]


# --- judge calibration --------------------------------------------------------------------------------------


def solve(rows: list[list[Fraction]]) -> list[Fraction]:
    """Solve a linear system (each row: coefficients, right side) exactly; free unknowns become zero."""
    width = len(rows[0]) - 1
    pivots: list[int] = []
    for column in range(width):
        at = next((i for i in range(len(pivots), len(rows)) if rows[i][column]), None)
        if at is None:
            continue
        top = len(pivots)
        rows[top], rows[at] = rows[at], rows[top]
        lead = rows[top][column]
        rows[top] = [x / lead for x in rows[top]]
        for i, row in enumerate(rows):
            if i != top and row[column]:
                times = row[column]
                rows[i] = [x - times * y for x, y in zip(row, rows[top], strict=True)]
        pivots.append(column)
    found = [Fraction(0)] * width
    for i, column in enumerate(pivots):
        found[column] = rows[i][-1]
    return found


def blocks(seen: Mapping[str, Column]) -> list[tuple[list[str], list[str]]]:
    """Judges and entries that are connected by marks: [(judges, entries)]."""
    found: list[tuple[list[str], list[str]]] = []
    left = sorted(seen)
    while left:
        judges, entries = [left[0]], set(seen[left[0]])
        while more := [j for j in left if j not in judges and entries & set(seen[j])]:
            judges += more
            entries |= {e for j in more for e in seen[j]}
        left = [j for j in left if j not in judges]
        found.append((sorted(judges), sorted(entries)))
    return found


def calibrated(seen: Mapping[str, Column]) -> Column:
    """Least squares of mark = entry + offset, offsets adding to zero in each block: the entries' values."""
    result: Column = {}
    for judges, entries in blocks(seen):
        index = {e: i for i, e in enumerate(entries)}
        offset = {j: len(entries) + i for i, j in enumerate(judges)}
        size = len(entries) + len(judges)
        normal = [[Fraction(0)] * (size + 1) for _ in range(size + 1)]
        for judge in judges:
            for entry, mark in seen[judge].items():
                for row in (index[entry], offset[judge]):
                    normal[row][index[entry]] += 1
                    normal[row][offset[judge]] += 1
                    normal[row][-1] += mark
            normal[size][offset[judge]] = Fraction(1)
        values = solve(normal)
        result |= {entry: values[index[entry]] for entry in entries}
    return result


# --- what was declared and recorded, as tables -----------------------------------------------------------

SCORED, PENDING = "scored", "pending"
WHOLE = ""
"""Stands for a round where a ballot or an indicator counts once for the whole contest."""
CALIBRATIONS = ("ZScore", "Offsets")


def _kind(rule: Plain) -> str:
    """The name of a member of a union."""
    return str(rule["kind"])


def _list(plain: Plain, key: str) -> list[Any]:
    return plain.get(key) or []


@dataclass
class Night:
    """Plan and records of one contest; every table is worked out once, when it is first asked for."""

    plan: Plain
    recorded: Plain
    _columns: dict[tuple[str, ...], Column] = field(default_factory=dict)
    _sheets: dict[tuple[str, ...], dict[str, Column]] = field(default_factory=dict)

    @cached_property
    def rule(self) -> Plain:
        """The tally rule."""
        rule: Plain = self.plan["tally"]
        return rule

    @cached_property
    def entries(self) -> dict[str, Plain]:
        """Entries by id, in the plan's order."""
        return {e["id"]: e for e in self.plan["entries"]}

    @cached_property
    def rounds(self) -> list[str]:
        """Round ids in order."""
        return [r["id"] for r in self.plan["rounds"]]

    @cached_property
    def components(self) -> dict[str, Plain]:
        """Components by id."""
        return {c["id"]: c for c in self.rule["components"]}

    @cached_property
    def panels(self) -> dict[str, Plain]:
        """Panels by id."""
        return {p["id"]: p for p in self.plan["panels"]}

    @cached_property
    def seats(self) -> dict[str, list[str]]:
        """Each panel's judges."""
        return {name: [j["id"] for j in p["judges"]] for name, p in self.panels.items()}

    @cached_property
    def voices(self) -> dict[str, Fraction]:
        """For how many judges each one speaks."""
        return {j["id"]: number(j.get("weight", 1)) for p in self.panels.values() for j in p["judges"]}

    @cached_property
    def weights(self) -> dict[str, dict[str, Fraction]]:
        """Each panel's criteria with their weights."""
        return {
            name: {c["id"]: number(c.get("weight", 1)) for c in p["criteria"]}
            for name, p in self.panels.items()
        }

    @cached_property
    def turns(self) -> dict[tuple[str, str], Plain]:
        """Records by (round, entry)."""
        return {
            (t.partition("/")[0], t.partition("/")[2]): record for t, record in _items(self.recorded, "turns")
        }

    @cached_property
    def listed(self) -> dict[str, list[str]]:
        """Who takes part in each round: those listed, or those on record where the round is filled by advancement."""
        on_record: dict[str, list[str]] = defaultdict(list)
        for round_id, entry in self.turns:
            on_record[round_id].append(entry)
        return {r["id"]: _list(r, "entries") or on_record[r["id"]] for r in self.plan["rounds"]}

    @cached_property
    def decisions(self) -> list[Plain]:
        """What people decided."""
        return _list(self.recorded, "decisions")

    def counts_in(self, component: Plain, round_id: str) -> bool:
        """Whether the component counts here: panels in every round unless rounds are named, the others once."""
        if _kind(component) == "PanelComponent" and component["method"].get("dances") == "rounds":
            return round_id == WHOLE  # the dances are the rounds: one final place for all of them
        if component.get("rounds"):
            return round_id in component["rounds"]
        return (_kind(component) == "PanelComponent") == (round_id != WHOLE)

    def marked_in(self, component: Plain, round_id: str) -> bool:
        """Whether the component's panel marks this round."""
        rounds = component.get("rounds") or self.rounds
        return _kind(component) == "PanelComponent" and round_id in rounds

    def accepted(self, about: str) -> bool:
        """Whether people said yes to this question."""
        return any(d["about"] == about and d["choice"] == "accept" for d in self.decisions)

    def decided(self, about: str, tied: Sequence[str]) -> Plain | None:
        """The latest decision on a question about these entries: it names some of them, or nobody and all share."""
        for made in reversed(self.decisions):
            named = _list(made, "entries")
            if made["about"] == about and (
                set(named) & set(tied) or (not named and made["choice"] in ("share", "accept"))
            ):
                return dict(made)
        return None

    def outcome(self, round_id: str, entry: str) -> str | None:
        """How the entry's turn in this round ended; None where it does not take part."""
        if entry not in self.listed[round_id]:
            return None
        record = self.turns.get((round_id, entry))
        if record is not None:
            return str(record.get("outcome", PENDING))
        judged = any(self.marked_in(c, round_id) for c in self.components.values())
        return PENDING if judged else SCORED

    def outcomes(self, entry: str) -> dict[str, str]:
        """The entry's outcomes by round, where it takes part."""
        return {r: o for r in self.rounds if (o := self.outcome(r, entry)) is not None}

    @cached_property
    def dances(self) -> bool:
        """Whether the rounds are dances of the Skating System: who misses one has no score."""
        return any(
            _kind(c) == "PanelComponent" and c["method"].get("dances") == "rounds"
            for c in self.components.values()
        )

    def status(self, outcomes: Sequence[str]) -> str:
        """One word for the whole contest; what is still to come changes it later."""
        by = self.rule.get("rounds") or {"kind": "SumOfRounds"}
        unscored = [o for o in outcomes if o not in (SCORED, PENDING)]
        furthest = [o for o in outcomes if o != PENDING][-1:]
        if out := [o for o in ("disqualified", "withdrawn") if o in outcomes]:
            return out[0]
        if _kind(by) == "LastRound" and furthest:
            return furthest[0]
        strict = _kind(by) == "SumOfRounds" and by.get("not_scored", "zero") == "non-score"
        if unscored and (strict or self.dances):
            return unscored[-1]
        return next((o for o in (SCORED, PENDING) if o in outcomes), unscored[-1] if unscored else PENDING)

    def field_of(self, round_id: str) -> list[str]:
        """Entries whose turn in this round is scored, in the plan's order."""
        return [e for e in self.entries if self.outcome(round_id, e) == SCORED]

    def standing(self, round_id: str) -> list[str]:
        """Entries that hold a place among others in a round or the whole contest: scored or still to come, not out."""
        if round_id == WHOLE:
            own = {e: self.status(list(self.outcomes(e).values())) for e in self.entries}
        else:
            own = {e: self.outcome(round_id, e) or "" for e in self.entries}
        return [e for e, o in own.items() if o in (SCORED, PENDING)]

    @cached_property
    def stage(self) -> dict[str, int]:
        """How far each round is: further than earlier ones that feed it or share entries; 0 where that is no matter."""
        advancement = _list(self.rule, "advancement")
        if not advancement and _kind(self.rule.get("rounds") or {"kind": ""}) != "LastRound":
            return dict.fromkeys(self.rounds, 0)
        found: dict[str, int] = {}
        for this in self.rounds:
            feeding = [r for a in advancement if a["into"] == this for r in a["counting"]]
            linked = [r for r in found if r in feeding or set(self.listed[r]) & set(self.listed[this])]
            found[this] = 1 + max((found[r] for r in linked), default=0)
        return found

    @cached_property
    def order(self) -> dict[str, int]:
        """Each entry's number in the plan: listings of equals follow it, ranks never do."""
        return {e: i for i, e in enumerate(self.entries)}

    # -- marks

    def room(self, component: Plain, round_id: str, entry: str) -> str | None:
        """The panel of this component before which the entry appeared."""
        own = self.entries[entry].get("panels") or component["panels"]
        rooms = [p for p in component["panels"] if p in own] or component["panels"]
        marks = self.turns.get((round_id, entry), {}).get("marks") or {}
        return next((p for p in rooms if any(j in marks for j in self.seats[p])), rooms[0] if rooms else None)

    def sheets(self, component: Plain, round_id: str, entry: str) -> dict[str, Column]:
        """Marks per judge of the entry's room and criterion; judges without a sheet are not in it."""
        key = (component["id"], round_id, entry)
        if key not in self._sheets:
            self._sheets[key] = self._read_sheets(component, round_id, entry)
        return self._sheets[key]

    def _read_sheets(self, component: Plain, round_id: str, entry: str) -> dict[str, Column]:
        room = self.room(component, round_id, entry)
        if room is None:
            return {}
        record = self.turns.get((round_id, entry), {})
        absent = record.get("absent") or ()
        marks = record.get("marks") or {}
        return {
            j: {c: number(m) for c, m in marks[j].items() if c in self.weights[room]}
            for j in self.seats[room]
            if j in marks and j not in absent
        }

    def totals(self, component: Plain, round_id: str, entry: str) -> Column:
        """Each judge's total: marks times weights, products and sum rounded where the panel's rule says so.

        A judge whose sheet lacks a mark has none.
        """
        room = self.room(component, round_id, entry)
        if room is None:
            return {}
        where = component.get("rounding") or {}
        weights = self.weights[room]
        return {
            judge: rounded(
                sum((rounded(own[c] * w, where.get("product")) for c, w in weights.items()), Fraction(0)),
                where.get("judge"),
            )
            for judge, own in self.sheets(component, round_id, entry).items()
            if set(weights) <= set(own)
        }

    def given(self, component: Plain, round_id: str, entry: str, criterion: str | None = None) -> Column:
        """What each judge gave the entry: the total, or the mark in one criterion."""
        if criterion is None:
            return self.totals(component, round_id, entry)
        sheets = self.sheets(component, round_id, entry)
        return {judge: marks[criterion] for judge, marks in sheets.items() if criterion in marks}

    def stops(self, component: Plain, round_id: str, entry: str, present: Column) -> bool:
        """Whether absent judges stop this turn's tally until people accept that they are left out."""
        gone = self._gone(component, round_id, entry, present)
        about = f"absent:{component['id']}:{round_id}/{entry}"
        return self.rule.get("absent") == "stop" and gone > 0 and not self.accepted(about)

    def _gone(self, component: Plain, round_id: str, entry: str, present: Column) -> int:
        room = self.room(component, round_id, entry)
        return len(self.seats[room]) - len(present) if room else 0

    def heard(self, present: Column) -> list[Voice]:
        """The numbers present, each with its judge's weight."""
        return [(x, self.voices[judge]) for judge, x in present.items()]

    def filled(self, component: Plain, round_id: str, entry: str, present: Column) -> list[Voice]:
        """The numbers present; the others' mean stands in for each absent judge where that is the policy."""
        room = self.room(component, round_id, entry)
        if room and present and self.rule.get("absent", "exclude") == "substitute-mean":
            middle = _middle(self.heard(present))
            present = {j: present.get(j, middle) for j in self.seats[room]}
        return self.heard(present)

    def combined(self, component: Plain, method: Plain, round_id: str, entry: str) -> Fraction | None:
        """A method that needs only the entry's own marks: on judges' totals, or per criterion and then weighed."""
        if method.get("on", "totals") == "totals":
            present = self.totals(component, round_id, entry)
            if not present or self.stops(component, round_id, entry, present):
                return None
            return PLAIN_METHODS[_kind(method)](self.filled(component, round_id, entry, present), method)
        room, where = self.room(component, round_id, entry), component.get("rounding") or {}
        parts: list[Fraction] = []
        for criterion, weight in self.weights[room].items() if room else ():
            value = self.criterion_value(component, method, round_id, entry, criterion)
            if value is None:
                return None
            parts.append(rounded(value * weight, where.get("product")))
        return sum(parts, Fraction(0)) if parts else None

    def criterion_value(
        self, component: Plain, method: Plain, round_id: str, entry: str, criterion: str
    ) -> Fraction | None:
        """The panel's value in one criterion, by its own method (the mean where that method compares the field)."""
        present = self.given(component, round_id, entry, criterion)
        if not present or self.stops(component, round_id, entry, present):
            return None
        how = PLAIN_METHODS.get(_kind(method), PLAIN_METHODS["Mean"])
        value = how(self.filled(component, round_id, entry, present), method)
        return None if value is None else rounded(value, (component.get("rounding") or {}).get("criterion"))

    # -- columns of one round

    def column(self, component_id: str, round_id: str) -> Column:
        """The component's values in the round before its scale and weight; entries without a value are not in it."""
        key = (component_id, round_id)
        if key not in self._columns:
            component = self.components[component_id]
            raw = COLUMNS[_kind(component)](self, component, round_id)
            rule = component.get("rounding")
            if _kind(component) == "PanelComponent":
                rule = (rule or {}).get("result")
            self._columns[key] = {e: rounded(v, rule) for e, v in raw.items()}
        return self._columns[key]

    def scaled(self, component_id: str, round_id: str) -> Column:
        """The same on the component's common scale, where one is declared."""
        key = (component_id, round_id, "scaled")
        if key not in self._columns:
            component, raw = self.components[component_id], self.column(component_id, round_id)
            scale = None if _void(self, component) else component.get("scale")
            high = high_is_better(component)
            self._columns[key] = SCALES[_kind(scale)](raw, scale, high) if scale and raw else raw
        return self._columns[key]

    def judge_columns(self, component: Plain, round_id: str) -> dict[str, Column]:
        """Per judge: the totals given to the field of this round."""
        seen: dict[str, Column] = defaultdict(dict)
        for entry in self.field_of(round_id):
            for judge, total in self.totals(component, round_id, entry).items():
                seen[judge][entry] = total
        return dict(seen)

    def full_columns(
        self, component: Plain, round_id: str, entries: Sequence[str], criterion: str | None = None
    ) -> dict[str, Column]:
        """Columns of the judges who can be compared over these entries, after the policy for absent judges."""
        given = {e: self.given(component, round_id, e, criterion) for e in entries}
        if any(own and self.stops(component, round_id, e, own) for e, own in given.items()):
            return {}
        if self.rule.get("absent") == "substitute-mean":
            for entry, own in given.items():
                room = self.room(component, round_id, entry)
                middle = _middle(self.heard(own)) if own else None
                if middle is not None and room is not None:
                    given[entry] = {**dict.fromkeys(self.seats[room], middle), **own}
        judges = [j for p in component["panels"] for j in self.seats[p]]
        return {
            j: {e: given[e][j] for e in entries} for j in judges if all(j in own for own in given.values())
        }

    def rooms(self, component: Plain, round_id: str) -> list[list[str]]:
        """The field of a round, room by room."""
        found: dict[str | None, list[str]] = defaultdict(list)
        for entry in self.field_of(round_id):
            found[self.room(component, round_id, entry)].append(entry)
        return list(found.values())


def high_is_better(component: Plain) -> bool:
    """Whether more is better in a component: never where its value is a place or a sum of places."""
    by_place = _kind(component) == "PanelComponent" and _kind(component["method"]) in (
        "RankSum",
        "Majority",
        "Skating",
    )
    return not by_place and component.get("better", "high") == "high"


def more_is_better(component: Plain) -> bool:
    """The same after the component's common scale: points and proportions count upwards, place numbers downwards.

    A share keeps the direction of what it is a share of.
    """
    scale = component.get("scale")
    if scale is None or _kind(scale) == "Share":
        return high_is_better(component)
    return _kind(scale) != "PlaceNumber"


def lower_marks_win(component: Plain) -> bool:
    """Whether a judge's lower number is the better one: places, or a panel declared so (faults, strokes, seconds)."""
    method = component["method"]
    if _kind(method) in ORDINALS:
        return bool(method.get("marks") == "places")
    return _kind(method) == "Skating" or bool(component.get("better", "high") == "low")


def _items(plain: Plain, key: str) -> Iterable[tuple[str, Any]]:
    return (plain.get(key) or {}).items()


# --- panels that compare the field ----------------------------------------------------------------------------------


def _judged_places(columns: Mapping[str, Column], method: Plain, ties: str) -> dict[str, Column]:
    """Each judge's places of the field: given as such, or from the marks."""
    if method.get("marks", "marks") == "places":
        return dict(columns)
    return {judge: places(own, high=True, ties=ties) for judge, own in columns.items()}


def _per_entry(columns: Mapping[str, Column]) -> dict[str, list[Fraction]]:
    """Turn judges' columns into entries' rows."""
    rows: dict[str, list[Fraction]] = defaultdict(list)
    for column in columns.values():
        for entry, value in column.items():
            rows[entry].append(value)
    return dict(rows)


def _rank_sum(columns: Mapping[str, Column], method: Plain, voices: Column) -> Column:
    """The sum of the places; the highest place is the first, as the highest mark made it."""
    low, high = int(method.get("lowest", 0)), int(method.get("highest", 0))
    rows: dict[str, list[Voice]] = defaultdict(list)
    for judge, own in _judged_places(columns, method, method.get("ties", "average")).items():
        for entry, place in own.items():
            rows[entry].append((place, voices[judge]))
    return {
        e: _all_said(sorted(row, key=lambda voice: voice[0])[high : len(row) - low])
        for e, row in rows.items()
        if len(row) > low + high
    }


def _by_points(columns: Mapping[str, Column], method: Plain, voices: Column) -> Column:
    """Borda and points by place: each judge's own ranking of the field becomes points, added over the judges."""
    totals: Column = defaultdict(Fraction)
    as_places = method.get("marks", "marks") == "places"
    for judge, column in columns.items():
        size, last = len(column), int(method.get("last", 0))
        table = (
            from_table(method["points"])
            if "points" in method
            else lambda p, n=size, z=last: Fraction(n - p + z)
        )
        ties = method.get("ties", "average")
        for entry, points in points_by_place(column, table, high=not as_places, ties=ties).items():
            totals[entry] += points * voices[judge]
    return dict(totals)


def _by_written_places(columns: Mapping[str, Column], method: Plain, voices: Column) -> Column:
    """Points of the very places the judges wrote down, whoever else of the field is missing.

    Entries a judge put on one place divide up that place and those which follow; a mean place that falls between two
    whole ones is read off the straight line between their points.
    """
    table, ties = from_table(method["points"]), method.get("ties", "average")
    totals: Column = defaultdict(Fraction)
    for judge, column in columns.items():
        for entry, place in column.items():
            above = place.numerator // place.denominator
            if place != above:
                points = table(above) * (above + 1 - place) + table(above + 1) * (place - above)
            else:
                alike = sum(other == place for other in column.values())
                last = above + alike - 1
                lots = {"average": range(above, last + 1), "best": (above,), "worst": (last,)}[ties]
                points = mean(table(p) for p in lots)
            totals[entry] += points * voices[judge]
    return dict(totals)


def _wins(columns: Mapping[str, Column], method: Plain, _: Column) -> Column:
    """Duels: each pair once, the judges' votes for one less those for the other; what a draw is worth is declared."""
    sign = 1 if method.get("marks", "marks") == "marks" else -1
    draw = {"none": Fraction(0), "half": Fraction(1, 2), "both": Fraction(1)}[method.get("even", "half")]
    entries = list(next(iter(columns.values()), {}))
    won: Column = dict.fromkeys(entries, Fraction(0))
    for a, b in combinations(entries, 2):
        gaps = [sign * (own[a] - own[b]) for own in columns.values()]
        votes = sum(gap > 0 for gap in gaps) - sum(gap < 0 for gap in gaps)
        if votes == 0:
            won[a] += draw
            won[b] += draw
        else:
            won[a if votes > 0 else b] += 1
    return won


ORDINALS: dict[str, Callable[[Mapping[str, Column], Plain, Column], Column]] = {
    "RankSum": _rank_sum,
    "Majority": lambda columns, rule, _: _majority_places(
        _per_entry(_judged_places(columns, rule, "average")), rule
    ),
    "Borda": _by_points,
    "JudgePoints": _by_points,
    "OneByOne": _wins,
}
"""Each judge's column over the entries of one room: what it comes to for each entry."""


def _ordinal_column(night: Night, component: Plain, round_id: str) -> Column:
    """Room by room: only entries before the same judges can be ranked by them."""
    method = component["method"]
    found: Column = {}
    for entries in night.rooms(component, round_id):
        columns = night.full_columns(component, round_id, entries)
        read = ORDINALS[_kind(method)]
        if _kind(method) == "JudgePoints" and method.get("marks") == "places":
            room = night.room(component, round_id, entries[0])
            if room is not None and list(night.weights[room].values()) == [1]:  # no sum of several places
                read = _by_written_places
        found |= read(columns, method, night.voices)
    return found


def _skating_column(night: Night, component: Plain, round_id: str) -> Column:
    """The dances are the panel's criteria, or the rounds: then only who danced all of them is placed."""
    if component["method"].get("dances", "criteria") == "criteria":
        entries = night.field_of(round_id)
        criteria = list(dict.fromkeys(c for p in component["panels"] for c in night.weights[p]))
        dances = [night.full_columns(component, round_id, entries, c) for c in criteria]
    else:
        rounds = [r for r in night.rounds if night.marked_in(component, r)]
        danced = [set(night.field_of(r)) for r in rounds]
        entries = [e for e in night.standing(WHOLE) if all(e in there for there in danced)]
        dances = [night.full_columns(component, r, entries) for r in rounds]
    return skating([_per_entry(d) for d in dances]) if all(dances) else {}


def _z_scores(night: Night, component: Plain, round_id: str) -> Column:
    method = component["method"]
    seen = night.judge_columns(component, round_id)
    rows: dict[str, list[Fraction]] = defaultdict(list)
    raw = {e: mean(row) for e, row in _per_entry(seen).items()}
    if method.get("one_panel", "off") == "off" and all(len(own) == len(raw) for own in seen.values()):
        return raw
    for own in seen.values():
        middle = mean(own.values())
        freedom = len(own) - int(method.get("ddof", 1))
        squares = sum(((x - middle) ** 2 for x in own.values()), Fraction(0))
        spread = root(squares / freedom, int(method.get("digits", 12))) if freedom > 0 else Fraction(0)
        for entry, x in own.items():
            rows[entry].append((x - middle) / spread if spread else Fraction(0))
    z = {e: mean(row) for e, row in rows.items()}
    return RESCALES[method.get("rescale", "none")](z, raw, method)


def _old_range(z: Column, raw: Column, _: Plain) -> Column:
    low, high = min(z.values(), default=Fraction(0)), max(z.values(), default=Fraction(0))
    if low == high:
        return dict.fromkeys(z, mean([min(raw.values()), max(raw.values())])) if raw else {}
    stretch = (max(raw.values()) - min(raw.values())) / (high - low)
    return {e: min(raw.values()) + (x - low) * stretch for e, x in z.items()}


RESCALES: dict[str, Callable[[Column, Column, Plain], Column]] = {
    "none": lambda z, _raw, _rule: z,
    "old-range": _old_range,
    "mean-deviation": lambda z, _, rule: {
        e: number(rule.get("mean", 0)) + number(rule.get("deviation", 1)) * x for e, x in z.items()
    },
}


def _judge_scale(night: Night, component: Plain, round_id: str) -> Column:
    """What every judge gave, stretched to the same top; an entry has the mean over the judges who marked it."""
    method, rows = component["method"], defaultdict(list)
    top = number(method.get("top", 100))
    for own in night.judge_columns(component, round_id).values():
        for entry, x in ON_JUDGE_SCALE[method.get("by", "range")](own).items():
            rows[entry].append(x * top)
    return {e: mean(row) for e, row in rows.items()}


def _between_ends(own: Column) -> Column:
    low, high = min(own.values()), max(own.values())
    return {e: (x - low) / (high - low) if high > low else Fraction(1, 2) for e, x in own.items()}


def _against_best(own: Column) -> Column:
    best = max(own.values())
    return {e: x / best if best > 0 else Fraction(1) for e, x in own.items()}


def _of_all_given(own: Column) -> Column:
    given = sum(own.values(), Fraction(0))
    return {e: x / given if given > 0 else Fraction(1, len(own)) for e, x in own.items()}


ON_JUDGE_SCALE: dict[str, Callable[[Column], Column]] = {
    "range": _between_ends,
    "best": _against_best,
    "sum": _of_all_given,
}


def _without_ends(values: Iterable[Fraction], rule: Plain) -> list[Fraction]:
    """Ascending, so many taken away at both ends; all of them where that would take everything."""
    listed = sorted(values)
    end = len(listed) - int(rule.get("highest", 0))
    return listed[int(rule.get("lowest", 0)) : end] or listed if end > 0 else listed


def _room_scale(night: Night, component: Plain, round_id: str) -> Column:
    """All of the field, or people decide: one entry without a value leaves every factor open."""
    method = component["method"]
    within = method.get("within") or {"kind": "Mean"}
    own = {e: night.combined(component, within, round_id, e) for e in night.field_of(round_id)}
    rooms: dict[str, Column] = defaultdict(dict)
    for entry, value in own.items():
        room = night.room(component, round_id, entry)
        if value is not None and room is not None:
            rooms[room][entry] = rounded(value, method.get("value_rounding"))
    if any(value is None for value in own.values()) or not rooms:
        return {}

    def middle(xs: Iterable[Fraction]) -> Fraction:
        return rounded(mean(xs), method.get("mean_rounding"))

    middles = {room: middle(_without_ends(column.values(), method)) for room, column in rooms.items()}
    if method.get("centre", "rooms") == "rooms":
        common = middle(middles.values())
    else:
        common = middle(_without_ends([v for column in rooms.values() for v in column.values()], method))
    factors = {
        room: rounded(common / m, method.get("factor_rounding")) if m and common / m >= 0 else Fraction(1)
        for room, m in middles.items()
    }
    return {e: v * factors[room] for room, column in rooms.items() for e, v in column.items()}


FIELD_METHODS: dict[str, Callable[[Night, Plain, str], Column]] = {
    **dict.fromkeys(ORDINALS, _ordinal_column),
    "Skating": _skating_column,
    "ZScore": _z_scores,
    "JudgeScale": _judge_scale,
    "Offsets": lambda n, c, r: calibrated(n.judge_columns(c, r)),
    "RoomScale": _room_scale,
}


def _panel_column(night: Night, component: Plain, round_id: str) -> Column:
    method = component["method"]
    if _kind(method) in FIELD_METHODS:
        return FIELD_METHODS[_kind(method)](night, component, round_id)
    own = {e: night.combined(component, method, round_id, e) for e in night.field_of(round_id)}
    return {e: v for e, v in own.items() if v is not None}


# --- ballots ------------------------------------------------------------------------------------------------


def _papers(count: Plain, component: Plain) -> int:
    """How many papers the votes are divided by: the valid ones, and what the rule counts as zero."""
    return sum(int(v) for v in (count.get("votes") or {}).values()) + _zeros(count, component)


def _zeros(count: Plain, component: Plain) -> int:
    return sum(
        int(count.get(what) or 0) for what in ("abstained", "invalid") if component.get(what) == "zero"
    )


def _one_count(counts: Sequence[Plain]) -> Plain:
    """Several counts of the same question, one per box, as one."""
    votes: dict[str, int] = defaultdict(int)
    for count in counts:
        for grade, n in (count.get("votes") or {}).items():
            votes[grade] += int(n)
    other = {what: sum(int(c.get(what) or 0) for c in counts) for what in ("abstained", "invalid")}
    return {"votes": dict(votes), **other}


def _graded(count: Plain, component: Plain) -> Fraction | None:
    points = {g["id"]: number(g["points"]) for g in component["method"]["grades"]}
    papers = _papers(count, component)
    total = sum((points[grade] * int(n) for grade, n in count["votes"].items()), Fraction(0))
    if component["method"].get("measure", "mean") == "sum":
        return total
    return total / papers if papers else None


def _numeric(count: Plain, component: Plain) -> Fraction | None:
    papers = [number(value) for value, n in count["votes"].items() for _ in range(int(n))]
    papers = sorted(papers + [Fraction(0)] * _zeros(count, component))
    drop = math.floor(number(component["method"].get("drop", 0)) * len(papers))
    kept = papers[drop : len(papers) - drop]
    return mean(kept) if kept else None


def _approval(count: Plain, component: Plain) -> Fraction | None:
    yes, method = Fraction(int(count["votes"].get("yes", 0))), component["method"]
    if method.get("measure", "share") == "count":
        return yes
    papers = _papers(count, component)
    return yes / papers * number(method.get("full", 100)) if papers else None


COUNTED: dict[str, Callable[[Plain, Plain], Fraction | None]] = {
    "GradedBallot": _graded,
    "NumericBallot": _numeric,
    "ApprovalBallot": _approval,
}


def _in_round(row: Plain, component: Plain, round_id: str) -> bool:
    return row["component"] == component["id"] and (row.get("round") or WHOLE) == round_id


def _ranked_papers(night: Night, component: Plain, round_id: str, electorate: str) -> Column:
    """Points over the orders of one electorate; who is left out of an order gets nothing from it.

    Who is out of the contest is struck from the orders, and those behind move up.
    """
    method, entries = component["method"], night.standing(round_id)
    table = (
        from_table(method["points"])
        if method.get("points")
        else lambda place: Fraction(len(entries) - place + int(method.get("last", 1)))
    )
    rows = [
        r
        for r in _list(night.recorded, "rankings")
        if _in_round(r, component, round_id) and r["electorate"] == electorate
    ]
    papers = sum(int(r.get("count", 1)) for r in rows)
    totals: Column = dict.fromkeys(entries, Fraction(0)) if papers else {}
    for row in rows if papers else ():
        order = [e for e in row["order"] if e in totals]
        for i, entry in enumerate(order):
            totals[entry] += table(i + 1) * int(row.get("count", 1))
    return {e: v / papers for e, v in totals.items()} if method.get("measure") == "mean" else totals


def _counted_papers(night: Night, component: Plain, round_id: str, electorate: str) -> Column:
    """The weighted items of one electorate per entry; an entry with an item missing has no value."""
    items = {i["id"]: number(i.get("weight", 1)) for i in _list(component, "items")} or {None: Fraction(1)}
    boxes: dict[tuple[str, str | None], list[Plain]] = defaultdict(list)
    for count in _list(night.recorded, "ballots"):
        if _in_round(count, component, round_id) and count["electorate"] == electorate:
            boxes[count["entry"], count.get("item")].append(count)
    found: dict[str, dict[str | None, Fraction]] = defaultdict(dict)
    for (entry, item), counts in boxes.items():
        value = COUNTED[_kind(component["method"])](_one_count(counts), component)
        if value is not None:
            found[entry][item] = rounded(value, component.get("item_rounding"))
    return {
        e: sum((w * found[e][i] for i, w in items.items()), Fraction(0))
        for e in night.standing(round_id)
        if all(i in found[e] for i in items)
    }


def _void(night: Night, component: Plain) -> bool:
    """Whether the ballot counts as nothing: in some electorate fewer papers came in than its floor asks for."""
    if _kind(component) != "BallotComponent" or component.get("below_turnout", "ask") != "nothing":
        return False
    floor = component.get("turnout")
    return floor is not None and any(
        _too_few_came(night, component, g, number(floor)) for g in component["electorates"]
    )


def _too_few_came(night: Night, component: Plain, electorate: Plain, floor: Fraction) -> bool:
    """By the turnout on record, else by the papers counted against the size of the electorate."""

    def here(name: str) -> list[Plain]:
        rows = _list(night.recorded, name)
        return [r for r in rows if (r["component"], r["electorate"]) == (component["id"], electorate["id"])]

    if known := here("turnouts"):
        return sum(int(t["cast"]) for t in known) < floor * sum(int(t["entitled"]) for t in known)
    if electorate.get("size") is None:
        return False
    papers: dict[tuple[Any, ...], int] = defaultdict(int)
    for count in here("ballots"):
        cast = [*(count.get("votes") or {}).values(), count.get("abstained") or 0, count.get("invalid") or 0]
        papers["of", count.get("round"), count["entry"], count.get("item")] += sum(map(int, cast))
    for row in here("rankings"):
        papers["orders", row.get("round")] += int(row.get("count", 1))
    most = max(papers.values(), default=0)
    return 0 < most < floor * int(electorate["size"])  # before anything is counted nothing is void


def _ballot_column(night: Night, component: Plain, round_id: str) -> Column:
    if _void(night, component):
        return dict.fromkeys(night.standing(round_id), Fraction(0))
    how = _ranked_papers if _kind(component["method"]) == "RankingBallot" else _counted_papers
    groups = [
        (number(g.get("weight", 1)), how(night, component, round_id, g["id"]))
        for g in component["electorates"]
    ]
    rule = component.get("electorate_rounding")
    return {
        e: sum((w * rounded(column[e], rule) for w, column in groups), Fraction(0))
        for e in night.standing(round_id)
        if all(e in column for _, column in groups)
    }


# --- indicators ---------------------------------------------------------------------------------------------


def _table_points(figure: Fraction, method: Plain) -> Fraction:
    reached = [
        (number(r["at_least"]), number(r["points"]))
        for r in method["rows"]
        if number(r["at_least"]) <= figure
    ]
    return max(reached, key=lambda r: r[0])[1] if reached else number(method.get("below", 0))


def _attained(row: Plain, method: Plain) -> Fraction:
    """Figure over target (or the other way round) x full; the full points where there is nothing to divide by."""
    figure, full, cap = number(row["value"]), number(method.get("full", 100)), method.get("cap")
    given = row.get("target") if row.get("target") is not None else method.get("target")
    target = number(given or 0)
    if given is None:
        points = full
    elif method.get("better", "high") == "high":
        points = figure / target * full if target else full
    elif figure > 0:
        points = target / figure * full
    elif target > 0 and cap is not None:
        return number(cap)  # none at all where less is better
    else:
        points = full
    if method.get("floor") is not None:
        points = max(points, number(method["floor"]))
    return points if cap is None else min(points, number(cap))


def _group_points(night: Night, figures: dict[str, Plain], method: Plain) -> Column:
    def ladder(place: int) -> Fraction:
        """What the place is worth: each one `step` less than the one before, never below the floor."""
        step = number(method.get("step", 1)) * (place - 1)
        return max(number(method.get("top", 100)) - step, number(method.get("floor", 0)))

    table = from_table(method["points"]) if method.get("points") else ladder
    result: Column = {}
    for category in {night.entries[e].get("category") for e in figures}:
        group = {
            e: number(r["value"]) for e, r in figures.items() if night.entries[e].get("category") == category
        }
        high = method.get("better", "high") == "high"
        result |= points_by_place(group, table, high=high, ties=method.get("ties", "average"))
    return result


def _indicator_column(night: Night, component: Plain, round_id: str) -> Column:
    method = component["method"]
    entries = night.standing(round_id)
    figures = {
        r["entry"]: r
        for r in _list(night.recorded, "figures")
        if _in_round(r, component, round_id) and r["entry"] in entries
    }
    if _kind(method) == "RankInGroup":
        column = _group_points(night, figures, method)
    else:
        column = {e: INDICATORS[_kind(method)](r, method) for e, r in figures.items()}
    if component.get("missing", "wait") == "zero":
        column = {e: column.get(e, Fraction(0)) for e in entries}
    return column


INDICATORS: dict[str, Callable[[Plain, Plain], Fraction]] = {
    "AsPoints": lambda row, _: number(row["value"]),
    "ByTable": lambda row, method: _table_points(number(row["value"]), method),
    "Attainment": _attained,
}

COLUMNS: dict[str, Callable[[Night, Plain, str], Column]] = {
    "PanelComponent": _panel_column,
    "BallotComponent": _ballot_column,
    "IndicatorComponent": _indicator_column,
}


def _proportion(raw: Column, scale: Plain, high: bool) -> Column:
    best = (max if high else min)(raw.values())
    top = number(scale.get("top", 100))
    if best <= 0:  # nothing is in proportion to nothing, or to less
        return {e: top * (v == best) for e, v in raw.items()}
    if high:
        return {e: v / best * top for e, v in raw.items()}
    return {e: best / v * top for e, v in raw.items()}


def _share_of_all(raw: Column, scale: Plain, _: bool) -> Column:
    together = sum(raw.values(), Fraction(0))
    if together <= 0:
        return dict.fromkeys(raw, Fraction(0))
    return {e: v / together * number(scale.get("top", 100)) for e, v in raw.items()}


SCALES: dict[str, Callable[[Column, Plain, bool], Column]] = {
    "PlacePoints": lambda raw, scale, high: points_by_place(
        raw, from_table(scale["points"]), high=high, ties=scale.get("ties", "average")
    ),
    "PlaceNumber": lambda raw, scale, high: places(raw, high=high, ties=scale.get("ties", "average")),
    "Proportion": _proportion,
    "Share": _share_of_all,
}


# --- from columns to totals ---------------------------------------------------------------------------------


@dataclass
class Total:
    """One entry's total: `value` is ranked, `exact` is it without the last roundings, `lost` what deductions took."""

    entry: str
    status: str
    value: Fraction | None = None
    exact: Fraction | None = None
    lost: Fraction = Fraction(0)
    reach: int = 0
    scores: dict[str, Fraction] = field(default_factory=dict)
    counted: list[str] = field(default_factory=list)
    """The rounds that count, and all scored ones with their scores, exact scores and points lost."""
    exacts: dict[str, Fraction] = field(default_factory=dict)
    losses: dict[str, Fraction] = field(default_factory=dict)


def overtime(over: int, rule: Plain | None) -> Fraction:
    """Points off for whole seconds over: the tier they lie in (of two the later one), none within the grace, capped."""
    if rule is None or over <= int(rule.get("grace", 0)):
        return Fraction(0)
    points, latest = Fraction(0), -1
    for tier in rule["tiers"]:
        start, end = int(tier["start"]), tier.get("end")
        if latest < start <= over and (end is None or over <= int(end)):
            each = tier.get("each")
            begun = 1 if each is None else (over - start) // int(each) + 1
            points, latest = number(tier["deduct"]) * begun, start
    cap = rule.get("cap")
    return points if cap is None else min(points, number(cap))


def adjustments(night: Night, entry: str, scored: Iterable[str]) -> dict[str, tuple[Fraction, Fraction]]:
    """Deduction and bonus points per scored round, each kind held to its caps over the contest in recorded order."""
    caps = {k["id"]: (k.get("most_deduction"), k.get("most_bonus")) for k in _list(night.rule, "adjustments")}
    used: dict[tuple[str, bool], Fraction] = defaultdict(Fraction)
    got: dict[str, list[Fraction]] = defaultdict(lambda: [Fraction(0), Fraction(0)])
    own = [a for a in _list(night.recorded, "adjustments") if a["entry"] == entry and a["round"] in scored]
    for item in sorted(own, key=lambda a: night.rounds.index(a["round"])):
        points = number(item["points"])
        bonus = points > 0
        cap = caps.get(item["kind"], (None, None))[bonus]
        size = (
            abs(points)
            if cap is None
            else max(min(abs(points), number(cap) - used[item["kind"], bonus]), Fraction(0))
        )
        used[item["kind"], bonus] += size
        got[item["round"]][bonus] += size
    return {r: (taken, given) for r, (taken, given) in got.items()}


def _together(parts: list[Fraction], rule: Plain) -> Fraction:
    """A round's weighted components added, or multiplied where the rule says so (nothing to multiply is nothing)."""
    if rule.get("combine", "sum") == "product" and parts:
        return math.prod(parts, start=Fraction(1))
    return sum(parts, Fraction(0))


def before_deductions(night: Night, round_id: str, entry: str) -> Fraction | None:
    """The weighted components x factor x difficulty in one round; None while a component has no value."""
    parts = []
    for name, component in night.components.items():
        if night.counts_in(component, round_id):
            value = night.scaled(name, round_id).get(entry)
            if value is None:
                return None
            parts.append(rounded(value * number(component.get("weight", 1)), component.get("weighted")))
    if round_id == WHOLE:
        return sum(parts, Fraction(0))
    rule = night.rule.get("round_score") or {}
    score = _together(parts, rule) * number(rule.get("factor", 1))
    if rule.get("difficulty"):
        own = night.turns.get((round_id, entry), {}).get("difficulty")
        own = night.entries[entry].get("difficulty") if own is None else own
        score *= number(1 if own is None else own)
    return rounded(score, rule.get("rounding"))


def waits_for_people(night: Night, round_id: str, entry: str) -> bool:
    """Whether a panel has marked but its rule stops: too few judges, or an absent one, until people decide."""
    return any(
        _kind(c) == "PanelComponent"
        and night.counts_in(c, round_id)
        and entry not in night.column(name, round_id)
        for name, c in night.components.items()
    )


def _table_of_rounds(scores: dict[str, Fraction], rule: Plain, _: bool) -> dict[str, Fraction]:
    weights = rule.get("weights") or {}
    return {r: number(weights.get(r, 1)) for r in scores if not weights or r in weights}


def _best_rounds(scores: dict[str, Fraction], rule: Plain, high: bool) -> dict[str, Fraction]:
    best = sorted(scores, key=lambda r: -scores[r] if high else scores[r])[: int(rule.get("count", 1))]
    return dict.fromkeys(
        best, Fraction(1, len(best)) if rule.get("combine", "sum") == "mean" else Fraction(1)
    )


def _best_of_each(scores: dict[str, Fraction], rule: Plain, high: bool) -> dict[str, Fraction]:
    """Group by group, the declared number of its best rounds; what is in no group is left out."""
    chosen: dict[str, Fraction] = {}
    for group in rule["groups"]:
        chosen |= _best_rounds({r: s for r, s in scores.items() if r in group["rounds"]}, group, high)
    return {r: chosen[r] for r in scores if r in chosen}


ROUNDS: dict[str, Callable[[dict[str, Fraction], Plain, bool], dict[str, Fraction]]] = {
    "SumOfRounds": _table_of_rounds,
    "BestRounds": _best_rounds,
    "BestOfGroups": _best_of_each,
    "LastRound": lambda scores, _rule, _high: {list(scores)[-1]: Fraction(1)},
}
"""Which of an entry's scored rounds count, and how much of each."""


def total_of(night: Night, entry: str) -> Total:
    """The entry's total over its rounds, or why it has none."""
    outcomes = night.outcomes(entry)
    found = {r: before_deductions(night, r, entry) for r, o in outcomes.items() if o == SCORED}
    before = {r: value for r, value in found.items() if value is not None}
    blocked = any(waits_for_people(night, r, entry) for r in found if r not in before)
    ended = {r: PENDING if o == SCORED and r not in before else o for r, o in outcomes.items()}
    status = night.status(list(ended.values()))
    status = PENDING if status == SCORED and blocked else status
    whole = before_deductions(night, WHOLE, entry) if status == SCORED else None
    if status == SCORED and whole is None:
        status = PENDING
    total = Total(entry=entry, status=status)
    total.reach = max((night.stage[r] for r, o in ended.items() if o != PENDING), default=0)
    _score_rounds(night, total, before)
    if whole is not None:
        _add_up(total, total.scores, whole, night.rule)
    return total


def _score_rounds(night: Night, total: Total, before: dict[str, Fraction]) -> None:
    """Each scored round: as announced, less what was lost, with what was given."""
    rule, own = night.rule, adjustments(night, total.entry, before)
    for round_id, score in before.items():
        taken, given = own.get(round_id, (Fraction(0), Fraction(0)))
        over = int(night.turns.get((round_id, total.entry), {}).get("over") or 0)
        total.losses[round_id] = taken + overtime(over, rule.get("overtime"))
        total.scores[round_id] = rounded(score, rule.get("announced")) + given - total.losses[round_id]
        total.exacts[round_id] = score + given - total.losses[round_id]


def _add_up(
    total: Total, scores: dict[str, Fraction], whole: Fraction, rule: Plain, by: Plain | None = None
) -> None:
    """The rounds that count, then the contest-wide components; the exact total is of the same rounds."""
    by = by or rule.get("rounds") or {"kind": "SumOfRounds"}
    counting = ROUNDS[_kind(by)](scores, by, rule.get("better", "high") == "high") if scores else {}
    total.counted = [r for r in scores if r in counting]
    total.value = rounded(
        sum((scores[r] * part for r, part in counting.items()), whole), rule.get("rounding")
    )
    total.exact = sum((total.exacts[r] * part for r, part in counting.items()), whole)
    total.lost = sum((total.losses[r] for r in counting), Fraction(0))


# --- ties ---------------------------------------------------------------------------------------------------


@dataclass
class Standing:
    """The order of the entries: groups that share a rank, best first."""

    night: Night
    totals: dict[str, Total]

    @cached_property
    def high(self) -> bool:
        """Whether more is better."""
        return bool(self.night.rule.get("better", "high") == "high")

    @cached_property
    def groups(self) -> list[list[str]]:
        """Scored entries by rank, the declared tie chain applied."""
        scored = [e for e, t in self.totals.items() if t.status == SCORED]
        by_total = sorted(scored, key=self._first)
        return [
            group
            for _, tied in groupby(by_total, key=self._first)
            for group in self.chain(list(tied), _list(self.night.rule, "ties"))
        ]

    def _first(self, entry: str) -> tuple[int, Fraction]:
        total = self.totals[entry]
        value = total.value or Fraction(0)
        return (-total.reach, -value if self.high else value)

    def chain(self, tied: list[str], steps: list[Plain]) -> list[list[str]]:
        """Split a tied group by the steps in turn; what no step separates shares the rank, or people decided."""
        if len(tied) < 2:
            return [tied] if tied else []
        if not steps:
            return self.decided(tied)
        step, rest = steps[0], steps[1:]
        if _kind(step) == "TieShared":
            return [tied]
        if _kind(step) in ("TieByLot", "TieByPanel"):
            return self.decided(tied)
        if _kind(step) == "TieHeadToHead":
            parts = self.head_to_head(tied, circles=bool(step.get("circles")))
        else:
            key = TIE_KEYS[_kind(step)]
            rows = {e: key(self, e, step) for e in tied}
            ordered = sorted(tied, key=lambda e: rows[e])
            parts = [list(g) for _, g in groupby(ordered, key=lambda e: rows[e])]
        return [group for part in parts for group in self.chain(part, rest)]

    def decided(self, tied: list[str]) -> list[list[str]]:
        """What people chose for exactly these entries: an order (who is not in it comes after), or to share."""
        made = self.night.decided(decision_id("tie", tied), tied)
        if made is None or made["choice"] not in ("order", "choose"):
            return [tied]
        order = [e for e in _list(made, "entries") if e in tied]
        rest = [e for e in tied if e not in order]
        return [[e] for e in order] + ([rest] if rest else [])

    def head_to_head(self, tied: list[str], *, circles: bool) -> list[list[str]]:
        """Whom more judges placed higher; of three and more by the number of rivals beaten, if circles are allowed."""
        if len(tied) > 2 and not circles:
            return [tied]
        beaten = {a: sum(self.duel(a, b) > 0 for b in tied if b != a) for a in tied}
        ordered = sorted(tied, key=lambda e: -beaten[e])
        return [list(g) for _, g in groupby(ordered, key=lambda e: beaten[e])]

    def duel(self, a: str, b: str) -> int:
        """How many more judges placed a above b than b above a."""
        balance = 0
        for own, high in self.judged:
            if a in own and b in own and own[a] != own[b]:
                balance += 1 if (own[a] > own[b]) == high else -1
        return balance

    @cached_property
    def judged(self) -> list[tuple[Column, bool]]:
        """Each judge's totals of the scored entries, added up over the rounds that count; whether more is better."""
        sums: dict[str, Column] = defaultdict(lambda: defaultdict(Fraction))
        low: set[str] = set()
        for component in self.panel_components(None):
            for entry, total in self.totals.items():
                for round_id in total.counted if total.status == SCORED else ():
                    if self.night.marked_in(component, round_id):
                        for judge, given in self.night.totals(component, round_id, entry).items():
                            sums[judge][entry] += given
                            low |= {judge} if lower_marks_win(component) else set()
        return [(dict(own), judge not in low) for judge, own in sums.items()]

    def panel_components(self, component_id: str | None) -> list[Plain]:
        """The panel component named, or all of them."""
        return [
            c
            for name, c in self.night.components.items()
            if _kind(c) == "PanelComponent" and component_id in (None, name)
        ]

    def component_value(self, entry: str, name: str, round_id: str | None = None) -> Fraction | None:
        """A component's value in one round, or summed over the rounds that count; None when there is none at all."""
        night, component = self.night, self.night.components[name]
        if night.counts_in(component, WHOLE):
            return night.scaled(name, WHOLE).get(entry)
        rounds = self.totals[entry].counted if round_id is None else [round_id]
        there = [r for r in rounds if night.counts_in(component, r) and night.outcome(r, entry) == SCORED]
        found = [v for r in there if (v := night.scaled(name, r).get(entry)) is not None]
        return sum(found, Fraction(0)) if found else None

    def criterion_value(self, entry: str, criterion: str, panel: str | None = None) -> Fraction | None:
        """The panels' value in a criterion by their own methods, added over the rounds that count."""
        night = self.night
        found: list[Fraction] = []
        for component in self.panel_components(None):
            for round_id in self.totals[entry].counted:
                room = night.room(component, round_id, entry)
                if not night.marked_in(component, round_id) or room is None or panel not in (None, room):
                    continue
                if criterion not in night.weights[room]:
                    continue
                value = night.criterion_value(component, component["method"], round_id, entry, criterion)
                if value is not None:
                    found.append(value)
        return sum(found, Fraction(0)) if found else None

    def criterion_high(self, criterion: str, panel: str | None = None) -> bool:
        """Whether more is better in a criterion: not where its panel gives places, or low marks win."""
        for component in self.panel_components(None):
            if any(panel in (None, p) and criterion in self.night.weights[p] for p in component["panels"]):
                return not lower_marks_win(component)
        return True

    def of_totals(self, entry: str, step: Plain, how: Callable[[list[Voice]], Fraction]) -> Fraction | None:
        """The median or mean of the judges' totals over components and rounds that count; low marks count negative."""
        night = self.night
        found = [
            how(night.filled(component, r, entry, own)) * (-1 if lower_marks_win(component) else 1)
            for component in self.panel_components(step.get("component"))
            for r in self.totals[entry].counted
            if night.marked_in(component, r)
            if (own := night.totals(component, r, entry))
        ]
        return sum(found, Fraction(0)) if found else None

    def count_back(self, entry: str) -> tuple[int, ...]:
        """How many first, second, third … places the judges gave the entry."""
        counts = [0] * len(self.night.entries)
        for own, high in self.judged:
            if entry in own:
                counts[spans(own, high=high)[entry][0] - 1] += 1
        return tuple(-c for c in counts)


Row = tuple[Any, ...]


def _better(value: Fraction | None, *, high: bool = True) -> Row:
    """A sortable row in which the better value is the smaller one; without a value an entry comes last."""
    return (1, Fraction(0)) if value is None else (0, -value if high else value)


def _component_row(s: Standing, entry: str, step: Plain) -> Row:
    high = more_is_better(s.night.components[step["component"]])
    return _better(s.component_value(entry, step["component"], step.get("round")), high=high)


def _count_back_row(s: Standing, entry: str, step: Plain) -> Row:
    if step.get("of", "places") == "places":
        return s.count_back(entry)
    mine = s.totals[entry]
    if step["of"] == "marks":
        return _marks_row(s, entry)
    listed = [v for r, v in mine.scores.items() if step["of"] == "rounds" or r in mine.counted]
    return (*(_better(v, high=s.high) for v in sorted(listed, reverse=s.high)), (2, Fraction(0)))


def _marks_row(s: Standing, entry: str) -> Row:
    """Every number a judge put down for the entry where it counts, the best foremost; low panels upside down."""
    night = s.night
    heard = [
        -x if lower_marks_win(component) else x
        for component in s.panel_components(None)
        for round_id in s.totals[entry].counted
        if night.marked_in(component, round_id)
        for x in night.totals(component, round_id, entry).values()
    ]
    return (*(_better(x) for x in sorted(heard, reverse=True)), (2, Fraction(0)))


def _best_sum_row(s: Standing, entry: str, step: Plain) -> Row:
    """The best so many of the scores, added."""
    scores = sorted(s.totals[entry].scores.values(), reverse=s.high)[: int(step["count"])]
    return _better(sum(scores, Fraction(0)) if scores else None, high=s.high)


TIE_KEYS: dict[str, Callable[[Standing, str, Plain], Row]] = {
    "TieByComponent": _component_row,
    "TieByCriterion": lambda s, e, step: _better(
        s.criterion_value(e, step["criterion"], step.get("panel")),
        high=s.criterion_high(step["criterion"], step.get("panel")),
    ),
    "TieByMedian": lambda s, e, step: _better(
        s.of_totals(e, step, lambda said: _median([x for x, _ in said]))
    ),
    "TieByUntrimmed": lambda s, e, step: _better(s.of_totals(e, step, _middle)),
    "TieByCountBack": _count_back_row,
    "TieByBestRounds": _best_sum_row,
    "TieByRound": lambda s, e, step: _better(s.totals[e].scores.get(step["round"]), high=s.high),
    "TieByMoreDecimals": lambda s, e, _: _better(s.totals[e].exact, high=s.high),
    "TieByFewerDeductions": lambda s, e, _: _better(s.totals[e].lost, high=False),
}


def decision_id(kind: str, entries: Iterable[str]) -> str:
    """The id of the question a decision answers."""
    return f"{kind}:" + "+".join(sorted(entries))


# --- awards -------------------------------------------------------------------------------------------------


@dataclass
class Ceremony:
    """Who earns what, award by award in the plan's order."""

    night: Night
    standing: Standing
    ranks: dict[str, int | None]
    won: dict[str, list[str]] = field(default_factory=dict)
    held: dict[str, list[str]] = field(default_factory=dict)
    """Who waits for people's decision on which award."""
    spilled: list[list[str]] = field(default_factory=list)
    """One list for each prize given (or waited for) beyond a quota: the tied entries of which it was one too many."""

    def give(self, award: Plain) -> None:
        """Work out one award."""
        rule, name = award["rule"], award["id"]
        kind, quota = _kind(rule), int(rule.get("quota", 1))
        if kind == "ByThreshold":
            self.won[name] = self._threshold(name, rule)
        elif kind == "ByStanding":
            # as shared ranks leave a gap: who is above uses up the prizes below that were open to them
            spent = [tied for tied in self.spilled if any(self._open_to(e, rule) for e in tied)][:quota]
            self.spilled = [tied for tied in self.spilled if not any(tied is one for one in spent)]
            self.won[name] = self._cut(name, rule, self.by_standing(rule), quota - len(spent))
            gone = [*self.won[name], *self.held.get(name, ())]
            level = [e for e in gone if self.ranks[e] == self.ranks[gone[-1]]]
            self.spilled += [list(level) for _ in range(len(spent) + len(gone) - quota)]
        else:
            self.won[name] = self._cut(name, rule, GROUPS[kind](self, rule), quota)

    def _threshold(self, award: str, rule: Plain) -> list[str]:
        """All who reach it, rank by rank; where a unit may not have so many of one rank, people choose."""
        reached = [[e for e in group if self._reaches(e, rule)] for group in self.standing.groups]
        return self._cut(award, rule, reached, sum(map(len, reached)))

    def _reaches(self, entry: str, rule: Plain) -> bool:
        value, high = self.standing.totals[entry].value, self.standing.high
        if rule.get("component"):
            value = self.standing.component_value(entry, rule["component"])
            high = more_is_better(self.night.components[rule["component"]])
        elif rule.get("criterion"):
            value = self.standing.criterion_value(entry, rule["criterion"])
            high = self.standing.criterion_high(rule["criterion"])
        least = number(rule["at_least"])
        return value is not None and (value >= least if high else value <= least)

    def _ranked(self) -> list[str]:
        return [e for group in self.standing.groups for e in group]

    def _eligible(self, entry: str, rule: Plain, winners: list[str]) -> bool:
        asked = rule.get("eligible") or {}
        plan = self.night.entries[entry]
        total = self.standing.totals[entry].value
        if not self._open_to(entry, rule):
            return False
        if any(entry in self.won.get(a, ()) for a in asked.get("without") or ()):
            return False
        least = asked.get("at_least")
        if least is not None and (
            total is None or (total < number(least) if self.standing.high else total > number(least))
        ):
            return False
        if asked.get("per_unit") is None:
            return True
        named = [e for earlier in self.won.values() for e in earlier] + winners
        got = [e for e in named if self.night.entries[e]["unit"] == plan["unit"]]
        return len(got) < int(asked["per_unit"])

    def _open_to(self, entry: str, rule: Plain) -> bool:
        """Whether the award is one for the entry's category."""
        wanted = (rule.get("eligible") or {}).get("categories")
        return not wanted or self.night.entries[entry].get("category") in wanted

    def by_standing(self, _rule: Plain) -> list[list[str]]:
        """The standing without those who have a standing award, or wait for a decision on one."""
        awards = self.night.plan["awards"]
        earlier = [a["id"] for a in awards if _kind(a["rule"]) == "ByStanding" and a["id"] in self.won]
        taken = {e for a in earlier for e in (*self.won[a], *self.held.get(a, ()))}
        return [[e for e in group if e not in taken] for group in self.standing.groups]

    def by_category(self, rule: Plain) -> list[list[str]]:
        """The standing within one category."""
        return [
            [e for e in group if self.night.entries[e].get("category") == rule["category"]]
            for group in self.standing.groups
        ]

    def by_value(
        self, rule: Plain, value: Callable[[str], Fraction | None], *, high: bool
    ) -> list[list[str]]:
        """Ranked by a value of their own; ties there go to the standing where that is declared."""
        rows = {e: v for e in self._ranked() if (v := value(e)) is not None}

        def row(entry: str) -> Row:
            then = (self.ranks[entry],) if rule.get("then_standing") else ()
            return (-rows[entry] if high else rows[entry], *then)

        return [list(g) for _, g in groupby(sorted(rows, key=row), key=row)]

    def by_movement(self, rule: Plain) -> list[list[str]]:
        """Units by how many places their best entry stands above the previous contest's place."""
        before = self.night.recorded.get("previous") or {}
        best: dict[str, str] = {}
        for entry in self._ranked():
            best.setdefault(self.night.entries[entry]["unit"], entry)
        climbs = {e: int(before[u]) - int(self.ranks[e] or 0) for u, e in best.items() if u in before}
        climbed = {e: c for e, c in climbs.items() if c >= int(rule.get("least", 1))}
        ordered = sorted(climbed, key=lambda e: -climbed[e])
        return [list(g) for _, g in groupby(ordered, key=lambda e: climbed[e])]

    def _cut(self, award: str, rule: Plain, groups: list[list[str]], quota: int) -> list[str]:
        """Fill the quota group by group; a tie across its end is shared, left out, or decided by people.

        So is a tied group of which a unit may not win all: then the rest of the quota goes on down.
        """
        winners: list[str] = []
        for group in groups:
            left = quota - len(winners)
            if left <= 0:
                break
            able = [e for e in group if self._eligible(e, rule, winners)]
            if len(able) > left:
                return winners + self._tied(award, f"award:{award}", rule, able, left, winners)
            if self._crowded(able, rule, winners):
                able = self._tied(award, decision_id(f"award:{award}", able), rule, able, left, winners)
                if award in self.held:
                    return winners
            winners += able
        return winners

    def _crowded(self, able: list[str], rule: Plain, winners: list[str]) -> bool:
        """Whether the tied entries can not all win because they share a unit with a ceiling."""
        return any(not self._eligible(e, rule, [*winners, *(x for x in able if x != e)]) for e in able)

    def _tied(
        self, award: str, about: str, rule: Plain, tied: list[str], left: int, winners: list[str]
    ) -> list[str]:
        policy = rule.get("ties", "ask")
        if policy != "ask":
            return tied if policy == "share" else []
        made = self.night.decided(about, tied)
        if made is None:
            self.held[award] = tied
            return []
        if made["choice"] != "order":
            return picked(made, tied, left)
        got: list[str] = []  # down the order people made, past those whose unit has all it may have
        for entry in picked(made, tied, len(tied)):
            if self._eligible(entry, rule, winners + got):
                got.append(entry)
        return got[:left]


def picked(made: Plain, tied: list[str], left: int) -> list[str]:
    """Whom people chose: all of the tied, the first of their order as far as there is room, or those they named."""
    named = [e for e in _list(made, "entries") if e in tied]
    return {"order": named[:left], "choose": named}.get(made["choice"], tied)


GROUPS: dict[str, Callable[[Ceremony, Plain], list[list[str]]]] = {
    "ByStanding": Ceremony.by_standing,
    "ByCategory": Ceremony.by_category,
    "ByCriterion": lambda c, rule: c.by_value(
        rule,
        lambda e: c.standing.criterion_value(e, rule["criterion"]),
        high=c.standing.criterion_high(rule["criterion"]),
    ),
    "ByComponent": lambda c, rule: c.by_value(
        rule,
        lambda e: c.standing.component_value(e, rule["component"]),
        high=more_is_better(c.night.components[rule["component"]]),
    ),
    "ByMovement": Ceremony.by_movement,
}


# --- who goes on, cards and tiers ---------------------------------------------------------------------------


def advancing(night: Night, totals: Mapping[str, Total], rule: Plain) -> list[str]:
    """Who goes into a round: the best over the rounds counted for it, how far they came before their score."""
    part: dict[str, Total] = {}
    for entry, whole in totals.items():
        ended = {r: o for r, o in night.outcomes(entry).items() if r in rule["counting"]}
        ended = {r: PENDING if o == SCORED and r not in whole.scores else o for r, o in ended.items()}
        if night.status(list(ended.values())) == SCORED:
            part[entry] = _over(night, whole, ended, rule["counting"])
    inside: list[str] = []
    for group in Standing(night, part).groups:
        left = int(rule["top"]) - len(inside)
        if left <= 0:
            break
        if len(group) <= left:
            inside += group
            continue
        made = night.decided(f"advance:{rule['into']}", group)
        chosen = picked(made, group, left) if made is not None else []
        return inside + {"all": group, "none": []}.get(rule.get("ties", "ask"), chosen)
    return inside


def _over(night: Night, whole: Total, ended: Mapping[str, str], rounds: Sequence[str]) -> Total:
    """An entry's total over exactly these rounds; a sum counts each, with its weight where it has one."""
    by = night.rule.get("rounds") or {"kind": "SumOfRounds"}
    if _kind(by) == "SumOfRounds":
        weights = by.get("weights") or {}
        by = {**by, "weights": {r: weights[r] if number(weights.get(r, 0)) else "1" for r in rounds}}
    reach = max((night.stage[r] for r, o in ended.items() if o != PENDING), default=0)
    part = Total(whole.entry, SCORED, reach=reach, exacts=whole.exacts, losses=whole.losses)
    part.scores = {r: score for r, score in whole.scores.items() if r in rounds}
    _add_up(part, part.scores, Fraction(0), night.rule, by)
    part.counted = list(part.scores)
    part.lost = sum((whole.losses[r] for r in part.counted), Fraction(0))
    return part


def levels(night: Night, standing: Standing, ranks: Mapping[str, int | None], rule: Plain) -> list[Plain]:
    """The card or tier of each scored entry under one rule, in total or aspect by aspect."""
    scored = [e for group in standing.groups for e in group]
    aspects: dict[str, tuple[Callable[[str], Fraction | None], bool]] = {}
    if rule.get("of", "total") == "components":
        for name, c in night.components.items():
            aspects[name] = (partial(standing.component_value, name=name), more_is_better(c))
    elif rule.get("of", "total") == "criteria":
        for criterion in dict.fromkeys(c for weights in night.weights.values() for c in weights):
            own = partial(standing.criterion_value, criterion=criterion)
            aspects[criterion] = (own, standing.criterion_high(criterion))
    elif rule["by"] == "threshold":
        aspects["total"] = (lambda e: standing.totals[e].value, standing.high)
    else:
        aspects["total"] = (lambda e: Fraction(ranks[e] or 0), False)
    found: list[Plain] = []
    for aspect, (value, high) in aspects.items():
        column = {e: v for e in scored if (v := value(e)) is not None}
        for entry, level in _levels_of(rule, column, high=high).items():
            found.append({"rule": rule["id"], "entry": entry, "aspect": aspect, "level": level})
    return found


def _graded_by_limit(rule: Plain, value: Fraction, *, high: bool) -> str:
    for level in rule["levels"]:
        limit = level.get("at_least")
        if limit is None or (value >= number(limit) if high else value <= number(limit)):
            return str(level["id"])
    return str(rule["levels"][-1]["id"])


def _levels_of(rule: Plain, column: Column, *, high: bool) -> dict[str, str]:
    """Each entry's level; tied entries across a boundary all take the better level, or the worse (`down`)."""
    if rule["by"] == "threshold":
        return {e: _graded_by_limit(rule, v, high=high) for e, v in column.items()}
    ends, reached = [], Fraction(0)
    for level in rule["levels"]:
        if rule["by"] == "places":
            reached += int(level["places"]) if level.get("places") is not None else len(column)
            ends.append((reached, str(level["id"])))
        else:
            reached += number(level["share"]) if level.get("share") is not None else 1
            whole = {"places": 0, "mode": rule.get("share_rounding", "down")}
            ends.append((rounded(reached * len(column), whole), str(level["id"])))
    last = str(rule["levels"][-1]["id"])
    up = rule.get("ties", "up") == "up"
    return {
        e: next((name for end, name in ends if (first if up else end_place) <= end), last)
        for e, (first, end_place) in spans(column, high=high).items()
    }


# --- the whole result ---------------------------------------------------------------------------------------


def ranks_of(night: Night, standing: Standing) -> dict[str, int | None]:
    """Ranks with gaps after shared ones; outcomes with a declared place come after all scored entries."""
    ranks: dict[str, int | None] = {}
    for group in standing.groups:
        ranks |= dict.fromkeys(group, len(ranks) + 1)
    ahead = sum(
        t.status == PENDING for t in standing.totals.values()
    )  # whoever is still to come stands above them
    for outcome in _list(night.rule, "non_scores"):
        alike = {e: t.reach for e, t in standing.totals.items() if t.status == outcome}
        for reach in sorted(set(alike.values()), reverse=True):
            ranks |= dict.fromkeys([e for e in alike if alike[e] == reach], len(ranks) + ahead + 1)
    return {**ranks, **{e: None for e in standing.totals if e not in ranks}}


def recompute(plan: Plain, recorded: Plain) -> Plain:
    """Standings, awards, cards and tiers, and who goes on, from plain JSON.

    Numbers are decimal strings, unions carry their `kind`. Returns {"standings": [{"entry", "rank", "total", "status",
    "exact"}], "awards": [{"award", "entries"}], "levels": [{"rule", "entry", "aspect", "level"}], "advancing":
    [{"into", "entries"}]}; `total` is as shown, `exact` what was ranked ("284/3" where it has no end).
    """
    night = Night(plan, recorded)
    totals = {e: total_of(night, e) for e in night.entries}
    standing = Standing(night, totals)
    ranks = ranks_of(night, standing)
    ceremony = Ceremony(night, standing, ranks)
    for award in plan["awards"]:
        ceremony.give(award)
    listed = sorted(totals, key=lambda e: (ranks[e] is None, ranks[e] or 0, night.order[e]))
    return {
        "standings": [
            {
                "entry": e,
                "rank": ranks[e],
                "total": _shown(totals[e].value, night.rule),
                "status": totals[e].status,
                "exact": None if totals[e].value is None else decimal(totals[e].value or Fraction(0)),
            }
            for e in listed
        ],
        "awards": [{"award": a, "entries": winners} for a, winners in ceremony.won.items()],
        "levels": [row for rule in _list(plan, "levels") for row in levels(night, standing, ranks, rule)],
        "advancing": [
            {"into": rule["into"], "entries": advancing(night, totals, rule)}
            for rule in _list(night.rule, "advancement")
        ],
    }


SHOWN_PLACES = 6
"""Decimal places at most of a total without a declared rounding."""


def _shown(value: Fraction | None, rule: Plain) -> str | None:
    """The total as the rule sheet shows it: all declared places, or at most six where none are declared."""
    if value is None:
        return None
    declared = rule.get("rounding")
    text = decimal(rounded(value, declared or {"places": SHOWN_PLACES}))
    whole, _, digits = text.partition(".")
    digits = digits.ljust(int(declared["places"]) if declared else 0, "0")
    return f"{whole}.{digits}" if digits else whole


# --- Ed25519 (RFC 8032), verification only --------------------------------------------------------------------

FIELD = 2**255 - 19
GROUP = 2**252 + 27742317777372353535851937790883648493
CURVE = -121665 * pow(121666, -1, FIELD) % FIELD
Point = tuple[int, int, int, int]
"""A point of the curve in extended coordinates."""


def _point(encoded: bytes) -> Point | None:
    """The point these 32 bytes stand for; None when they stand for none, or not in the one allowed form."""
    whole = int.from_bytes(encoded, "little")
    y, sign = whole & ((1 << 255) - 1), whole >> 255
    if y >= FIELD:
        return None
    square = (y * y - 1) * pow(CURVE * y * y + 1, -1, FIELD) % FIELD
    x = pow(square, (FIELD + 3) // 8, FIELD)
    if (x * x - square) % FIELD:
        x = x * pow(2, (FIELD - 1) // 4, FIELD) % FIELD
    if (x * x - square) % FIELD or (x == 0 and sign):
        return None
    x = FIELD - x if x & 1 != sign else x
    return (x, y, 1, x * y % FIELD)


def _add(p: Point, q: Point) -> Point:
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % FIELD, (p[1] + p[0]) * (q[1] + q[0]) % FIELD
    c, d = 2 * p[3] * q[3] * CURVE % FIELD, 2 * p[2] * q[2] % FIELD
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % FIELD, g * h % FIELD, f * g % FIELD, e * h % FIELD)


def _times(n: int, p: Point) -> Point:
    result: Point = (0, 1, 1, 0)
    while n:
        if n & 1:
            result = _add(result, p)
        p, n = _add(p, p), n >> 1
    return result


BASE = _point((4 * pow(5, -1, FIELD) % FIELD).to_bytes(32, "little"))


def signature_holds(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the Ed25519 signature (64 bytes) under the message was made with this key (32 bytes). RFC 8032, 5.1.7."""
    if len(key) != 32 or len(signature) != 64 or BASE is None:
        return False
    public, first, second = _point(key), _point(signature[:32]), int.from_bytes(signature[32:], "little")
    if public is None or first is None or second >= GROUP:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % GROUP
    left, right = _times(second, BASE), _add(first, _times(challenge, public))
    return (
        not (left[0] * right[2] - right[0] * left[2]) % FIELD
        and not (left[1] * right[2] - right[1] * left[2]) % FIELD
    )


# --- the bundle ---------------------------------------------------------------------------------------------


class UnreadableError(Exception):
    """The bundle can not be read at all; args: code of the message and its arguments."""


def canonical(plain: object) -> bytes:
    """JSON in one form only: keys sorted, no spaces, UTF-8."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


NAMES = ("plan.json", "journal.jsonl", "heads.json", "results.json", "key.pub")
LARGEST = 512 * 2**20


@dataclass
class Bundle:
    """What was handed over: five files."""

    plan: Plain
    lines: list[Plain]
    heads: list[Plain]
    results: Plain
    key: bytes

    @property
    def contest(self) -> str:
        """The contest's id, as the plan names it."""
        return str(self.plan["id"])


def read(path: Path) -> Bundle:
    """Read a bundle from a .zip or a folder. UnreadableError when a file is missing or is not what it should be."""
    texts = {name: text.decode() for name, text in _files(path).items()}
    return Bundle(
        plan=_json("plan.json", texts["plan.json"], dict),
        lines=[
            _json(f"journal.jsonl:{n}", line, dict)
            for n, line in enumerate(texts["journal.jsonl"].splitlines(), 1)
        ],
        heads=_json("heads.json", texts["heads.json"], list),
        results=_json("results.json", texts["results.json"], dict),
        key=bytes.fromhex(texts["key.pub"].strip()),
    )


def _files(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        found = {name: path / name for name in NAMES if (path / name).is_file()}
        _complete(found)
        return {name: file.read_bytes() for name, file in found.items()}
    with zipfile.ZipFile(path) as archive:
        inside = {info.filename.rpartition("/")[2]: info for info in archive.infolist()}
        _complete(inside)
        if sum(inside[name].file_size for name in NAMES) > LARGEST:
            raise UnreadableError("too-large", {"most": LARGEST})
        return {name: archive.read(inside[name]) for name in NAMES}


def _complete(found: Mapping[str, object]) -> None:
    for name in NAMES:
        if name not in found:
            raise UnreadableError("file-missing", {"file": name})


def _json(name: str, text: str, kind: type) -> Any:  # noqa: ANN401 (JSON values)
    """Parse JSON without binary floats: a number with a point stays the text it is."""
    try:
        plain = json.loads(text, parse_float=str, parse_constant=_refuse, object_pairs_hook=_once)
    except ValueError as error:
        raise UnreadableError("not-json", {"file": name, "why": str(error)}) from error
    if not isinstance(plain, kind):
        raise UnreadableError("not-json", {"file": name, "why": f"{type(plain).__name__}"})
    return plain


def _refuse(text: str) -> None:
    raise ValueError(f"{text} is not a number of JSON")


def _once(pairs: list[tuple[str, object]]) -> Plain:
    """An object whose names stand once each: two values under one name could be read in two ways."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return made


# --- chain and signatures -----------------------------------------------------------------------------------

Finding = tuple[str, Plain]
"""The code of a message and its arguments."""


def chain(bundle: Bundle) -> Iterator[Finding]:
    """Every line's number and hash: SHA-256(hash before || salt || canonical JSON of seq, at, by, kind, body)."""
    before = hashlib.sha256(b"leitai/1 " + bundle.contest.encode()).digest()
    for number_, line in enumerate(bundle.lines, 1):
        said = {name: line.get(name) for name in ("seq", "at", "by", "kind", "body")}
        if line.get("seq") != number_:
            yield "line-order", {"line": number_, "seq": line.get("seq"), **where(line)}
            return
        made = hashlib.sha256(before + _hex(line, "salt") + canonical(said)).digest()
        if made.hex() != line.get("hash"):
            yield "line-changed", {"line": number_, **where(line)}
            return
        before = made


def where(line: Plain) -> Plain:
    """What a line is about: its kind, and the turn and judge it names."""
    body = line.get("body")
    body = body if isinstance(body, dict) else {}
    turns = body.get("turns") or [""]
    return {
        "kind": line.get("kind"),
        "by": line.get("by"),
        "turn": body.get("turn") or turns[0],
        "judge": body.get("judge") or "",
    }


def _hex(plain: Plain, name: str) -> bytes:
    try:
        return bytes.fromhex(str(plain.get(name)))
    except ValueError:
        return b""


def signatures(bundle: Bundle) -> Iterator[Finding]:
    """Every head is a line's hash, signed with the key over "leitai head 1", contest, number and hash."""
    by_seq: dict[object, object] = {line.get("seq"): line.get("hash") for line in bundle.lines}
    by_seq[0] = hashlib.sha256(b"leitai/1 " + bundle.contest.encode()).hexdigest()
    for head in bundle.heads:
        seq, shown = head.get("seq"), {"seq": head.get("seq"), "boundary": head.get("boundary") or ""}
        message = f"leitai head 1\n{bundle.contest}\n{seq}\n{head.get('hash')}".encode()
        if not signature_holds(bundle.key, message, _hex(head, "signature")):
            yield "bad-signature", shown
        elif seq not in by_seq:
            yield "line-missing", shown
        elif by_seq[seq] != head.get("hash"):
            yield "head-differs", shown


def coverage(bundle: Bundle) -> Iterator[Finding]:
    """Each phase boundary in the journal has its signed head, so that none can be left out of the bundle."""
    signed = {(head.get("seq"), head.get("boundary")) for head in bundle.heads}
    for line in bundle.lines:
        boundary, offset = BOUNDARIES.get(str(line.get("kind")), ("", 0))
        if boundary and (int(line.get("seq") or 0) + offset, boundary) not in signed:
            yield "head-missing", {"boundary": boundary, **where(line), "line": line.get("seq")}


BOUNDARIES = {
    "ContestOpened": ("opened", 0),
    "MarkingClosed": ("locked", 0),
    "TurnRevealed": ("before-reveal", -1),
    "FiguresReleased": ("before-reveal", -1),
    "ResultsCertified": ("certified", 0),
    "CorrectionConfirmed": ("corrected", 0),
    "CorrectionsAnnounced": ("announced", 0),
}
"""Where the server signs: the boundary's name, and whether the head stands after the event (0) or before it."""


# --- from the journal to what was recorded ------------------------------------------------------------------

UNDO_DEPTH = 12
UNDOABLE = {
    "TurnMoved",
    "EntryCalled",
    "PhaseStarted",
    "ClockPaused",
    "ClockResumed",
    "TimeAdded",
    "MarkingOpened",
    "MarkingHeld",
    "MarkingClosed",
    "StandingsShown",
    "EntrySkipped",
    "EntryWithdrawn",
    "BreakTaken",
    "BreakEnded",
    "StandingsFrozen",
    "StandingsThawed",
    "RoundStarted",
    "RoundsClosed",
    "AwardAnnounced",
    "CeremonyClosed",
    "AnnouncementEnded",
}
"""Steps of the show that can be taken back."""
SEALING = {
    "RehearsalStarted",
    "RehearsalCleared",
    "ContestOpened",
    "OthersMarkSet",
    "DrawOpened",
    "OrderDrawn",
    "TurnRevealed",
    "EntryRerun",
    "FiguresReleased",
    "LevelsShown",
    "WinnerNamed",
    "CorrectionsAnnounced",
    "ResultsCertified",
}
"""Steps after which nothing earlier can be taken back."""
OUTSIDE: dict[str, tuple[str, ...]] = {
    "figures": ("component", "round", "entry"),
    "ballots": ("component", "round", "entry", "electorate", "item"),
    "rankings": ("component", "round", "electorate"),
    "turnouts": ("component", "electorate"),
}
"""What was brought from outside, and what each value is of."""


MEANING = {"closed": SCORED, "revealed": SCORED, "withdrawn": "withdrawn"}
"""States of a turn in which its numbers count, and its outcome then."""


@dataclass
class Ledger:
    """What the journal adds up to, as far as numbers go."""

    plan: Plain
    state: dict[str, str] = field(default_factory=dict)
    over: dict[str, int] = field(default_factory=dict)
    current: str | None = None
    past: list[tuple[dict[str, str], dict[str, int], str | None]] = field(default_factory=list)
    sheets: dict[str, dict[str, Plain]] = field(default_factory=dict)
    late: dict[tuple[str, str], Plain] = field(default_factory=dict)
    recused: set[tuple[str, str]] = field(default_factory=set)
    adjusted: list[Plain] = field(default_factory=list)
    decided: dict[str, Plain] = field(default_factory=dict)
    proposed: dict[str, tuple[str, Plain]] = field(default_factory=dict)
    outside: dict[str, dict[tuple[str, ...], Any]] = field(default_factory=dict)
    ruled: dict[str, Plain] = field(default_factory=dict)
    shut_out: set[tuple[str, str]] = field(default_factory=set)
    revision: int = 0
    draws: dict[str, Plain] = field(default_factory=dict)
    mode: str = "draft"

    def __post_init__(self) -> None:
        first = self.plan["rounds"][0]
        self.state = {f"{first['id']}/{e}": "waiting" for e in first["entries"]}

    def add(self, line: Plain) -> Iterator[Finding]:
        """Take one line into account; what is against the rules of the journal itself is found here."""
        kind, body = line["kind"], line["body"]
        if kind in UNDOABLE:
            self.past = [*self.past, (dict(self.state), dict(self.over), self.current)][-UNDO_DEPTH:]
        elif kind in SEALING:
            self.past = []
        step = STEPS.get(kind)
        if step is not None:
            yield from step(self, body, line) or ()

    def recorded(self) -> Plain:
        """What the numbers are computed from: closed, revealed and withdrawn turns."""
        return {
            "turns": {t: self._turn(t, MEANING[s]) for t, s in self.state.items() if s in MEANING},
            "adjustments": self.adjusted,
            "decisions": list(self.decided.values()),
            "rankings": [row for rows in self._outside("rankings").values() for row in rows],
            "previous": {unit: rank for (unit,), rank in self._outside("previous").items()},
            **{sort: list(self._outside(sort).values()) for sort in ("figures", "ballots", "turnouts")},
        }

    def _outside(self, sort: str) -> dict[tuple[str, ...], Any]:
        return self.outside.get(sort, {})

    def _turn(self, turn: str, outcome: str) -> Plain:
        entry = next(e for e in self.plan["entries"] if e["id"] == turn.partition("/")[2])
        own = (self.plan.get("marking") or {}).get("own_unit", "recuse") == "recuse"
        judges = self._panel(turn.partition("/")[0], entry)
        marks = {
            j["id"]: self.sheets[turn][j["id"]]
            for j in judges
            if j["id"] in self.sheets.get(turn, {})
            and (turn, j["id"]) not in self.recused
            and (turn, j["id"]) not in self.shut_out
            and not (own and j.get("unit") is not None and j["unit"] == entry["unit"])
        }
        return {
            "marks": marks,
            "absent": [j["id"] for j in judges if j["id"] not in marks],
            "over": self.ruled.get(turn, {}).get("over", self.over.get(turn, 0) // 1000),
            "outcome": self.ruled.get(turn, {}).get("outcome") or self._ending(turn, outcome),
            "difficulty": self._outside("difficulties").get((turn,), entry.get("difficulty")),
        }

    def _ending(self, turn: str, outcome: str) -> Any:  # noqa: ANN401 (a value of the journal)
        """How a played turn ended: as it was brought from outside, else scored."""
        return self._outside("outcomes").get((turn,), outcome) if outcome == SCORED else outcome

    def _panel(self, round_id: str, entry: Plain) -> list[Plain]:
        judging = {
            p
            for c in self.plan["tally"]["components"]
            if _kind(c) == "PanelComponent" and (not c.get("rounds") or round_id in c["rounds"])
            for p in c["panels"]
        }
        rooms = entry.get("panels") or judging
        return [
            j for p in self.plan["panels"] if p["id"] in judging and p["id"] in rooms for j in p["judges"]
        ]

    # -- single steps

    def restart(self, _body: Plain, _line: Plain) -> None:
        """The rehearsal is set aside: nothing of it counts."""
        fresh = Ledger(self.plan)
        self.__dict__.update(fresh.__dict__)

    def spend(self, turn: str | None, over_ms: int) -> None:
        """Overtime of a phase that ended."""
        if turn is not None and over_ms:
            self.over[turn] = self.over.get(turn, 0) + int(over_ms)

    def call(self, body: Plain, _line: Plain) -> None:
        """An entry is called to the stage."""
        self.current = body["turn"]
        self.state[body["turn"]] = "called"

    def phase(self, body: Plain, _line: Plain) -> None:
        """A timed phase begins, and with it the one before ends."""
        self.state[body["turn"]] = "on-stage"
        self.spend(body["turn"], body["over_ms"])

    def open_marking(self, body: Plain, _line: Plain) -> None:
        """The panel is asked to mark."""
        self.state |= dict.fromkeys(body["turns"], "marking")
        self.spend(self.current, body["over_ms"])
        self.current = self.current or body["turns"][0]

    def hold(self, body: Plain, _line: Plain) -> None:
        """The turn will be marked together with others."""
        self.state[body["turn"]] = "held"
        self.spend(body["turn"], body["over_ms"])
        self.current = None

    def close_marking(self, body: Plain, _line: Plain) -> None:
        """Marking is over."""
        self.state |= dict.fromkeys(body["turns"], "closed")

    def reveal(self, body: Plain, _line: Plain) -> None:
        """The turn is public."""
        self.state[body["turn"]] = "revealed"
        self.current = body["turn"]

    def leave(self, turn: str, state: str) -> None:
        """The turn leaves the stage, if it was on it."""
        self.state[turn] = state
        self.current = None if self.current == turn else self.current

    def skip(self, body: Plain, _line: Plain) -> None:
        """The entry comes later, and then begins again: with no overtime."""
        self.leave(body["turn"], "skipped")
        self.over.pop(body["turn"], None)

    def withdraw(self, body: Plain, _line: Plain) -> None:
        """The entry is out in every round."""
        entry = body["turn"].partition("/")[2]
        for turn in [t for t in self.state if t.partition("/")[2] == entry]:
            self.leave(turn, "withdrawn")

    def rerun(self, body: Plain, _line: Plain) -> None:
        """The turn starts afresh."""
        turn = body["turn"]
        self.leave(turn, "waiting")
        self.sheets.pop(turn, None)
        self.over.pop(turn, None)
        self._outside("outcomes").pop((turn,), None)
        self.ruled.pop(turn, None)
        self.shut_out = {pair for pair in self.shut_out if pair[0] != turn}
        self.late = {key: sheet for key, sheet in self.late.items() if key[0] != turn}

    def submit(self, body: Plain, _line: Plain) -> None:
        """A scoresheet is recorded; a later one of the same judge replaces it."""
        self.sheets.setdefault(body["turn"], {})[body["judge"]] = body["marks"]

    def decide_late(self, body: Plain, _line: Plain) -> None:
        """A late sheet counts, or is set aside."""
        if body["accepted"]:
            self.submit({**body, "marks": self.late[body["turn"], body["judge"]]}, body)

    def decide(self, body: Plain, _line: Plain) -> None:
        """People decided where the rules stop; the last word counts."""
        self.decided.pop(body["question"], None)
        self.decided[body["question"]] = {
            "about": body["question"],
            "choice": body["choice"],
            "entries": body["order"],
            "reason": body["reason"],
        }

    def adjust(self, body: Plain, _line: Plain) -> None:
        """A bonus or deduction."""
        round_id, _, entry = body["turn"].partition("/")
        self.adjusted.append(
            {"entry": entry, "round": round_id, "kind": body["item"], "points": body["points"]}
        )

    def propose(self, body: Plain, line: Plain) -> None:
        """Somebody proposes a correction."""
        self.proposed[body["correction"]] = (line["by"], body)

    def correct(self, body: Plain, line: Plain) -> Iterator[Finding]:
        """A second person applies it; the same person may not."""
        first, proposed = self.proposed[body["correction"]]
        if first == line["by"]:
            yield "one-person", {"line": line["seq"], **where(line)}
        for each in proposed["amendments"]:
            self._amend(each)
        self.bring(proposed.get("brought") or {})
        self.revision += self.mode == "certified"

    def enter(self, body: Plain, line: Plain) -> Iterator[Finding]:
        """Values from outside stand in place of the earlier ones; a certified result no longer takes any."""
        if self.mode == "certified":
            yield "figures-late", {"line": line["seq"], **where(line)}
        self.bring(body["brought"])

    def bring(self, brought: Plain) -> None:
        """What is taken back goes first, then each value replaces the one before for the same thing."""
        for struck in _list(brought, "struck"):
            self._strike({name: value for name, value in struck.items() if value is not None})
        for sort, names in OUTSIDE.items():
            fresh: dict[tuple[str, ...], Any] = {}
            for row in _list(brought, sort):
                key = tuple(str(row.get(name) or "") for name in names)
                if sort == "rankings":  # the orders of an electorate replace all it had
                    fresh[key] = [*fresh.get(key, []), row]
                else:
                    fresh[key] = row
            self.outside[sort] = {**self._outside(sort), **fresh}
        for sort in ("previous", "difficulties", "outcomes"):
            told: dict[tuple[str, ...], Any] = {(n,): v for n, v in (brought.get(sort) or {}).items()}
            self.outside[sort] = {**self._outside(sort), **told}

    def _strike(self, struck: Plain) -> None:
        for sort, names in OUTSIDE.items():
            asked = {name: value for name, value in struck.items() if name != "round"}
            if "round" in names:
                asked["round"] = struck.get("round", "")
            self.outside[sort] = {
                key: value
                for key, value in self._outside(sort).items()
                if any(dict(zip(names, key, strict=True)).get(n) != v for n, v in asked.items())
            }

    def _amend(self, each: Plain) -> None:
        """Another mark, more or fewer points, another outcome, other seconds, or a judge who does not count."""
        kind, turn = each["kind"], each["turn"]
        if kind == "edit-mark":
            own = self.sheets.setdefault(turn, {})
            own[each["judge"]] = {**own.get(each["judge"], {}), each["criterion"]: each["mark"]}
        elif kind == "add-adjustment":
            self.adjust(each, each)
        elif kind == "exclude-judge":
            turns = [turn] if turn is not None else [t for t, s in self.state.items() if s in MEANING]
            self.shut_out |= {(t, each["judge"]) for t in turns}
        else:
            name = {"change-outcome": "outcome", "change-overtime": "over"}[kind]
            self.ruled[turn] = {**self.ruled.get(turn, {}), name: each[name]}

    def announce(self, body: Plain, line: Plain) -> Iterator[Finding]:
        """What the hall was told to be right is what the revealed marks give.

        Values from outside become public by a step of their own: with any of them, only a certified result is checked.
        """
        if any(self.outside.values()) and self.mode != "certified":
            return
        now = self.recorded()
        public = {t: record for t, record in now["turns"].items() if self.state[t] != "closed"}
        right = recompute(self.plan, {**now, "turns": public})
        rows = {row["entry"]: row for row in right["standings"]}
        for told in body["places"]:
            row = rows[told["entry"]]
            other_place = told["rank_after"] is not None and told["rank_after"] != row["rank"]
            total = row["exact"] if row["status"] == SCORED else None
            other_total = row["status"] == SCORED and not same_number(told["total_after"], total)
            if other_place or other_total:
                said = f"{told['rank_after']} {told['total_after']}"
                args = {
                    "line": line["seq"],
                    "of": told["entry"],
                    "said": said,
                    "now": f"{_place(row)} {total}",
                }
                yield "announced-differs", args
        earned = {award["award"]: award["entries"] for award in right["awards"]}
        for told in body["awards"]:
            if sorted(earned[told["award"]]) != sorted(told["after"]):
                said, other = ", ".join(told["after"]), ", ".join(earned[told["award"]])
                yield (
                    "announced-differs",
                    {"line": line["seq"], "of": told["award"], "said": said, "now": other},
                )

    def start_round(self, body: Plain, _line: Plain) -> None:
        """A further round adds its turns."""
        self.state |= dict.fromkeys(body["order"], "waiting")
        self.current = None

    def undo(self, _body: Plain, _line: Plain) -> None:
        """The last reversible step is taken back; marks are never undone."""
        if self.past:
            self.state, self.over, self.current = self.past[-1]
            self.past = self.past[:-1]

    def fix_seed(self, body: Plain, line: Plain) -> Iterator[Finding]:
        """The draw's commitment is the SHA-256 of its seed."""
        self.draws[body["round"]] = body
        if hashlib.sha256(body["seed"].encode()).hexdigest() != body["commitment"]:
            yield "draw-differs", {"line": line["seq"], "round": body["round"]}

    def draw(self, body: Plain, line: Plain) -> Iterator[Finding]:
        """The order follows from seed and word, as anyone can repeat: SHA-256("seed/word/entry") ascending."""
        seed = self.draws.get(body["round"], {}).get("seed", "")

        def lot(turn: str) -> str:
            return hashlib.sha256(f"{seed}/{body['word']}/{turn.partition('/')[2]}".encode()).hexdigest()

        if sorted(body["order"], key=lot) != body["order"]:
            yield "draw-differs", {"line": line["seq"], "round": body["round"]}

    def name_winners(self, body: Plain, _line: Plain) -> Iterator[Finding]:
        """The winners named on stage are those the rules gave at that moment."""
        now = recompute(self.plan, self.recorded())
        earned: list[str] = next((a["entries"] for a in now["awards"] if a["award"] == body["award"]), [])
        if sorted(earned) != sorted(body["entries"]):
            args = {"award": body["award"], "said": ", ".join(body["entries"]), "now": ", ".join(earned)}
            yield "award-differs", args

    def certify(self, body: Plain, line: Plain) -> Iterator[Finding]:
        """What was certified is what the rules give at that moment."""
        self.mode = "certified"
        now = recompute(self.plan, self.recorded())
        said = {
            "standings": [{"entry": e, "rank": r, "total": t} for e, r, t in body["standings"]],
            "awards": [{"award": a, "entries": entries} for a, entries in body["awards"]],
        }
        yield from ((f"certified-{code}", {"line": line["seq"], **args}) for code, args in compare(said, now))


def _rename(name: str, value: str) -> Callable[[Ledger, Plain, Plain], None]:
    return lambda ledger, _body, _line: setattr(ledger, name, value)


STEPS: dict[str, Callable[[Ledger, Plain, Plain], Iterable[Finding] | None]] = {
    "RehearsalStarted": _rename("mode", "rehearsal"),
    "RehearsalCleared": Ledger.restart,
    "ContestOpened": _rename("mode", "open"),
    "DrawOpened": Ledger.fix_seed,
    "OrderDrawn": Ledger.draw,
    "EntryCalled": Ledger.call,
    "PhaseStarted": Ledger.phase,
    "MarkingOpened": Ledger.open_marking,
    "MarkingHeld": Ledger.hold,
    "MarkingClosed": Ledger.close_marking,
    "TurnRevealed": Ledger.reveal,
    "EntrySkipped": Ledger.skip,
    "EntryWithdrawn": Ledger.withdraw,
    "EntryRerun": Ledger.rerun,
    "JudgeRecused": lambda ledger, body, _: ledger.recused.add((body["turn"], body["judge"])),
    "SheetSubmitted": Ledger.submit,
    "SheetArrivedLate": lambda ledger, body, _: ledger.late.__setitem__(
        (body["turn"], body["judge"]), body["marks"]
    ),
    "LateDecided": Ledger.decide_late,
    "TieDecided": Ledger.decide,
    "WinnerNamed": Ledger.name_winners,
    "RoundStarted": Ledger.start_round,
    "RoundsClosed": lambda ledger, _body, _line: setattr(ledger, "current", None),
    "StepUndone": Ledger.undo,
    "EntryAdjusted": Ledger.adjust,
    "FiguresEntered": Ledger.enter,
    "CorrectionProposed": Ledger.propose,
    "CorrectionConfirmed": Ledger.correct,
    "CorrectionsAnnounced": Ledger.announce,
    "ResultsCertified": Ledger.certify,
}
"""What each kind of event means for the numbers; all others mean nothing for them."""


# --- comparing what is said with what follows ---------------------------------------------------------------


def same_number(said: object, exact: object) -> bool:
    """Whether the total as shown is the computed one; without a declared rounding it is shown to six places."""
    if said in (None, "") or exact in (None, ""):
        return (said or None) == (exact or None)
    shown, value = Fraction(str(said)), Fraction(str(exact))
    places = len(str(said).partition(".")[2])
    return shown == value or (places >= SHOWN_PLACES and rounded(value, {"places": places}) == shown)


def compare(said: Plain, now: Plain) -> Iterator[Finding]:
    """Where standings and awards as said differ from what was recomputed; names entry, place, total, award."""
    told = {row["entry"]: row for row in said["standings"]}
    for row in now["standings"]:
        other = told.pop(row["entry"], None)
        if other is None:
            yield "entry-missing", {"entry": row["entry"]}
            continue
        total = row["exact"] if row["status"] == SCORED else None
        if other["rank"] != row["rank"] or other.get("status", row["status"]) != row["status"]:
            yield "place-differs", {"entry": row["entry"], "said": _place(other), "now": _place(row)}
        elif not same_number(other["total"] if row["status"] == SCORED else None, total):
            yield "total-differs", {"entry": row["entry"], "said": other["total"], "now": total}
    for entry in told:
        yield "entry-unknown", {"entry": entry}
    given = {award["award"]: award["entries"] for award in said["awards"]}
    for award in now["awards"]:
        winners = given.pop(award["award"], [])
        if sorted(winners) != sorted(award["entries"]):
            args = {"award": award["award"], "said": ", ".join(winners), "now": ", ".join(award["entries"])}
            yield "award-differs", args
    for name in given:
        yield "award-unknown", {"award": name}
    yield from _levels_differ(said, now)
    for row in now["advancing"] if "advancing" in said else ():
        going: list[str] = next((a["entries"] for a in said["advancing"] if a["into"] == row["into"]), [])
        if sorted(going) != sorted(row["entries"]):
            args = {"into": row["into"], "said": ", ".join(going), "now": ", ".join(row["entries"])}
            yield "advancing-differs", args


def _levels_differ(said: Plain, now: Plain) -> Iterator[Finding]:
    """Cards and tiers, where the results state them."""
    if "levels" not in said:
        return
    told = {(x["rule"], x["aspect"], x["entry"]): x["level"] for x in said["levels"]}
    found = {(x["rule"], x["aspect"], x["entry"]): x["level"] for x in now["levels"]}
    for key in sorted(told.keys() | found.keys()):
        if told.get(key) != found.get(key):
            names = dict(zip(("rule", "aspect", "entry"), key, strict=True))
            yield "level-differs", {**names, "said": told.get(key, "-"), "now": found.get(key, "-")}


def _place(row: Plain) -> str:
    return str(row["rank"]) if row["rank"] is not None else str(row.get("status") or "-")


@dataclass
class Verdict:
    """What the check found: disagreements, remarks, and what was checked."""

    contest: str
    wrong: list[Finding]
    remarks: list[Finding]
    facts: Plain


def check(bundle: Bundle, *, key: str | None = None, head: str | None = None) -> Verdict:
    """Check a bundle; `key` and `head` ("SEQ:HASH") are what a person saw elsewhere: on paper, on a judge's device."""
    wrong = [*chain(bundle)]
    wrong += [*signatures(bundle), *coverage(bundle)]
    ledger, vouched = Ledger(bundle.plan), None
    remarks: list[Finding] = []
    last_signed = max((int(h.get("seq") or 0) for h in bundle.heads), default=0)
    if not wrong and not (wrong := [*_held_under(bundle)]):
        for line in bundle.lines:
            if line["seq"] == last_signed + 1:
                vouched = canonical(ledger.recorded())
            wrong += ledger.add(line)
        wrong += _results(bundle, ledger)
    if last_signed < len(bundle.lines):
        changed = ledger.mode == "certified" and vouched not in (None, canonical(ledger.recorded()))
        finding = (
            "unsigned-change" if changed else "unsigned-tail",
            {"first": last_signed + 1, "last": len(bundle.lines)},
        )
        (wrong if changed else remarks).append(finding)
    wrong += _seen(bundle, key, head)
    last = bundle.lines[-1]["hash"] if bundle.lines else ""
    facts = {
        "lines": len(bundle.lines),
        "heads": len(bundle.heads),
        "head": last,
        "mode": ledger.mode,
        "key": bundle.key.hex(),
    }
    return Verdict(contest=bundle.contest, wrong=wrong, remarks=remarks, facts=facts)


def _held_under(bundle: Bundle) -> Iterator[Finding]:
    """The plan is the one whose digest the journal carries."""
    digests = [
        line["body"]["plan_digest"]
        for line in bundle.lines
        if line["kind"] in ("ContestCreated", "PlanRevised")
    ]
    if digests[-1:] != [hashlib.sha256(canonical(bundle.plan)).hexdigest()]:
        yield "plan-differs", {}


def _results(bundle: Bundle, ledger: Ledger) -> Iterator[Finding]:
    """Results and certification against the journal."""
    yield from compare(bundle.results, recompute(bundle.plan, ledger.recorded()))
    if bool(bundle.results.get("certified")) != (ledger.mode == "certified"):
        yield "certified-differs", {"said": bundle.results.get("certified"), "mode": ledger.mode}
    if int(bundle.results.get("revision") or 0) != ledger.revision:
        yield "revision-differs", {"said": bundle.results.get("revision"), "now": ledger.revision}
    if bundle.results.get("contest") != bundle.contest:
        yield "other-contest", {"said": bundle.results.get("contest")}
    digest, last = bundle.results.get("digest"), bundle.lines[-1]["hash"] if bundle.lines else ""
    if digest is not None and digest != last:
        yield "digest-differs", {}


def _seen(bundle: Bundle, key: str | None, head: str | None) -> Iterator[Finding]:
    if key is not None and key.strip().lower() != bundle.key.hex():
        yield "other-key", {"seen": key}
    if head is not None:
        seq, _, seen = head.partition(":")
        hashes = {str(line.get("seq")): str(line.get("hash")) for line in bundle.lines}
        if not seen or not hashes.get(seq, "").startswith(seen.strip().lower()):
            yield "other-head", {"seen": head}


# --- saying it ----------------------------------------------------------------------------------------------

EN, ZH = "en", "zh-CN"
WORDS: dict[str, tuple[str, str]] = {
    "agree": ("AGREES: contest {contest}, {mode}.", "一致：赛事 {contest}，{mode}。"),
    "disagree": (
        "DISAGREES: contest {contest}; {count} finding(s).",
        "不一致：赛事 {contest}，发现 {count} 处。",
    ),
    "unreadable": ("UNREADABLE: {why}", "无法读取：{why}"),
    "facts": (
        "{lines} lines of the journal hang together; {heads} signed heads hold; standings and awards are recomputed.",
        "记录 {lines} 行，哈希链完整；{heads} 个签名有效；名次与奖项已独立重算。",
    ),
    "compare": (
        "Compare with paper or a judge's device: head {lines}:{head}, key {key}",
        "请与纸面或评委设备核对：链首 {lines}:{head}，公钥 {key}",
    ),
    "mode-certified": ("the result is certified", "结果已核定"),
    "mode-open": ("NOT certified: the contest is still open", "尚未核定：赛事进行中"),
    "mode-rehearsal": ("NOT certified: this is a rehearsal", "尚未核定：彩排"),
    "mode-draft": ("NOT certified: the contest has not been opened", "尚未核定：赛事未开始"),
    "line-order": (
        "Journal line {line} carries number {seq}: a line was dropped, added or moved ({kind} {turn} {judge}).",
        "记录第 {line} 行的序号为 {seq}：有行被删除、添加或调换（{kind} {turn} {judge}）。",
    ),
    "line-changed": (
        "Journal line {line} was changed: {kind}, turn {turn}, judge {judge}, by {by}. Nothing after it is certain.",
        "记录第 {line} 行被改动：{kind}，出场 {turn}，评委 {judge}，来自 {by}。其后内容均不可信。",
    ),
    "bad-signature": (
        "The signature at line {seq} ({boundary}) does not hold: another key, or a changed head.",
        "第 {seq} 行处（{boundary}）的签名无效：密钥不同或链首被改。",
    ),
    "line-missing": (
        "The head signed at line {seq} ({boundary}) has no line: the journal was cut short.",
        "第 {seq} 行处（{boundary}）有签名而无此行：记录被截断。",
    ),
    "head-differs": (
        "The head signed at line {seq} ({boundary}) is not this journal's: it was rewritten.",
        "第 {seq} 行处（{boundary}）的签名链首与记录不符：记录被重写。",
    ),
    "head-missing": (
        "The signed head “{boundary}” of line {line} ({kind} {turn}) is not in the bundle.",
        "归档包缺少第 {line} 行（{kind} {turn}）的签名“{boundary}”。",
    ),
    "unsigned-change": (
        "Lines {first} to {last} come after the last signed head and change what was certified.",
        "第 {first}–{last} 行在最后一次签名之后，且改变了已核定的内容。",
    ),
    "unsigned-tail": (
        "Lines {first} to {last} come after the last signed head; they change nothing certified.",
        "第 {first}–{last} 行在最后一次签名之后；未改变已核定的内容。",
    ),
    "one-person": (
        "Journal line {line}: a correction was proposed and applied by the same seat ({by}).",
        "记录第 {line} 行：更正由同一席位（{by}）提出并确认。",
    ),
    "figures-late": (
        "Journal line {line}: figures were entered after the result had been certified ({by}).",
        "记录第 {line} 行：成绩核定之后仍录入了数据（{by}）。",
    ),
    "draw-differs": (
        "Journal line {line}: the order of round {round} does not follow from the draw's seed.",
        "记录第 {line} 行：轮次 {round} 的出场顺序与抽签种子不符。",
    ),
    "plan-differs": (
        "plan.json is not the plan this contest was held under (its digest in the journal differs).",
        "plan.json 不是本赛事所用方案（与记录中的摘要不符）。",
    ),
    "entry-missing": ("Entry {entry} is not in the standings.", "名次表中没有参赛项目 {entry}。"),
    "entry-unknown": (
        "The standings list an entry {entry} that the plan does not know.",
        "名次表中的 {entry} 不在方案中。",
    ),
    "place-differs": (
        "Entry {entry}: place {said} is claimed, the marks give {now}.",
        "参赛项目 {entry}：所列名次 {said}，按打分应为 {now}。",
    ),
    "total-differs": (
        "Entry {entry}: a total of {said} is claimed, the marks give {now}.",
        "参赛项目 {entry}：所列得分 {said}，按打分应为 {now}。",
    ),
    "award-differs": (
        "Award {award}: {said} is claimed, the rules give {now}.",
        "奖项 {award}：所列为 {said}，按规则应为 {now}。",
    ),
    "level-differs": (
        "{rule} ({aspect}) of entry {entry}: {said} is claimed, the rules give {now}.",
        "参赛项目 {entry} 的 {rule}（{aspect}）：所列为 {said}，按规则应为 {now}。",
    ),
    "advancing-differs": (
        "Into round {into}: {said} are claimed, the rules give {now}.",
        "晋级轮次 {into}：所列为 {said}，按规则应为 {now}。",
    ),
    "award-unknown": (
        "The results list an award {award} that the plan does not know.",
        "结果中的奖项 {award} 不在方案中。",
    ),
    "certified": ("Certified at line {line}: ", "第 {line} 行核定："),
    "certified-differs": (
        "results.json says certified: {said}; the journal says: {mode}.",
        "results.json 所称核定状态：{said}；记录为：{mode}。",
    ),
    "revision-differs": (
        "results.json says it was corrected {said} times since it was certified; the journal says {now}.",
        "results.json 所称核定后更正次数为 {said}；记录为 {now}。",
    ),
    "announced-differs": (
        "Journal line {line}: the correction announced {said} for {of}, the marks give {now}.",
        "记录第 {line} 行：更正公告中 {of} 为 {said}，按打分应为 {now}。",
    ),
    "other-contest": ("results.json belongs to contest {said}.", "results.json 属于赛事 {said}。"),
    "digest-differs": (
        "results.json names another journal head than this journal's.",
        "results.json 所载链首与记录不符。",
    ),
    "other-key": (
        "The bundle's key is not the one you gave: {seen}.",
        "归档包的公钥与您提供的不同：{seen}。",
    ),
    "other-head": (
        "The journal does not contain the head you gave: {seen}.",
        "记录中没有您提供的链首：{seen}。",
    ),
    "file-missing": ("{file} is missing", "缺少 {file}"),
    "not-json": ("{file} is not what it should be ({why})", "{file} 内容有误（{why}）"),
    "not-a-bundle": ("{file}: {why}", "{file}：{why}"),
    "no-file": (
        "there is no {file}. Give the .zip that `leitai export` wrote, or the folder it was unpacked into.",
        "没有 {file}。请给出 `leitai export` 写出的 .zip，或其解压后的文件夹。",
    ),
    "no-archive": (
        "{file} is no .zip archive, or arrived incomplete: fetch it again.",
        "{file} 不是 .zip 归档包，或下载不完整：请重新获取。",
    ),
    "too-large": ("larger than {most} bytes", "超过 {most} 字节"),
}


def say(lang: str, code: str, args: Plain) -> str:
    """A finding as a sentence in the reader's language."""
    pick = 1 if lang == ZH else 0
    if code.startswith("certified-") and code not in WORDS:
        return WORDS["certified"][pick].format(**args) + say(lang, code.removeprefix("certified-"), args)
    return WORDS[code][pick].format(**{name: "-" if value is None else value for name, value in args.items()})


def report(verdict: Verdict, lang: str) -> str:
    """The whole verdict, ready to print."""
    mode = say(lang, f"mode-{verdict.facts['mode']}", {})
    code = "disagree" if verdict.wrong else "agree"
    head = say(lang, code, {"contest": verdict.contest, "mode": mode, "count": len(verdict.wrong)})
    told = [f"  ✗ {say(lang, *finding)}" for finding in verdict.wrong]
    told += [f"  ! {say(lang, *finding)}" for finding in verdict.remarks]
    if not verdict.wrong:
        told += [f"  {say(lang, 'facts', verdict.facts)}", f"  {say(lang, 'compare', verdict.facts)}"]
    return "\n".join([head, *told])


def _trouble(error: Exception) -> str:
    """Which sentence says why a file could not be read."""
    if isinstance(error, FileNotFoundError):
        return "no-file"
    return "no-archive" if isinstance(error, zipfile.BadZipFile) else "not-a-bundle"


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the bundle named on the command line; 0 agrees, 1 disagrees, 2 unreadable."""
    asked = argparse.ArgumentParser(
        prog="leitai_verify.py", description="Check a Leitai bundle. 核验擂台赛归档包。"
    )
    asked.add_argument(
        "bundle", type=Path, help="the archive, or a folder with its files 归档包（.zip 或文件夹）"
    )
    asked.add_argument("--lang", choices=(EN, ZH), default=EN)
    asked.add_argument("--key", help="the public key as printed on paper 纸面上的公钥")
    asked.add_argument("--head", metavar="SEQ:HASH", help="a head somebody saw that night 现场所见链首")
    asked.add_argument("--json", action="store_true", help="the findings as JSON 以 JSON 输出")
    options = asked.parse_args(arguments)
    try:
        bundle = read(options.bundle)
        verdict = check(bundle, key=options.key, head=options.head)
    except UnreadableError as error:
        print(say(options.lang, "unreadable", {"why": say(options.lang, *error.args)}), file=sys.stderr)
        return 2
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        LookupError,
        ArithmeticError,
        RecursionError,
        zipfile.BadZipFile,
    ) as error:
        why = say(
            options.lang, _trouble(error), {"file": options.bundle, "why": f"{type(error).__name__}: {error}"}
        )
        print(say(options.lang, "unreadable", {"why": why}), file=sys.stderr)
        return 2
    if options.json:
        print(
            json.dumps(
                {"contest": verdict.contest, "wrong": verdict.wrong, **verdict.facts},
                ensure_ascii=False,
                indent=1,
            )
        )
    else:
        print(report(verdict, options.lang))
    return 1 if verdict.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
