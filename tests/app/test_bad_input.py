# ruff: noqa: E501 (a table of wrong files reads best one a line, and holds the wrong signs)
"""Bad input: every broken file is refused with its line, a reason and what would be right, in both languages, at once."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import planfile, tallyfile
from app.planfile.texts import meant
from tests.app.wrong_files import PLAN, complete

TALLY = """\
plan:
  contest: { id: night, title: 小擂台 }
  entries: [甲局, 乙局]
  panels: [{ id: leaders, judges: 3, criteria: [{ id: content, max: 60, step: 0.5 }, { id: style, max: 40 }] }]
  tally:
    components:
      - { panel: leaders, method: mean, weight: 60% }
      - { indicator: done, weight: 20% }
      - { ballot: hall, method: { graded: [{ id: A, points: 100 }, { id: B, points: 80 }] }, electorates: [{ id: staff, size: 40 }], weight: 20% }
    overtime: [{ from: 30, deduct: 0.5 }]
    rounding: 2
    ties: [lot]
turns:
  - { entry: 甲局, over: 12, marks: { j1: [50, 30], j2: [51.5, 30], j3: [49, 40] } }
  - { entry: 乙局, marks: { j1: [40, 30], j2: [40, 30], j3: "-" } }
figures: { done: { 甲局: 92, 乙局: 88 } }
ballots:
  - { entry: 甲局, votes: { A: 20, B: 10 } }
  - { entry: 乙局, votes: { A: 10, B: 20 }, abstained: 1 }
adjustments: [{ entry: 甲局, points: 0.5, reason: 受表彰 }]
"""

# what is replaced (nothing: what is added at the end), by what, the line and the code of a mistake it is
PLAN_EDITS = [
    ("contest: { id: night", "leitai: 9\ncontest: { id: night", 1, "not-format"),
    ('starts: "19:00" }', 'starts: "19:00", turn_minutes: 0 }', 1, "not-above"),
    ("  rounding: 2", "  adjustments: [{ id: fine }, { id: fine }]\n  rounding: 2", 16, "same-id"),
    ("  method:", "\tmethod:", 15, "tab"),
    ('"2026-03-01"', '"2026-03-01', 1, "open-quote"),
    ("  rounding: 2", "   rounding: 2", 16, "indent"),
    ("contest: {", "contest：{", 1, "wide-sign"),
    ("max: 60", "max：60", 10, "wide-sign"),
    ("{ id: content, max", "{ id: content，max", 10, "wide-sign"),
    ('"2026-03-01"', "“2026-03-01”", 1, "not-date"),
    ("max: 60", "max: ６０", 10, "not-number"),
    ("step: 0.5", "step: 0,5", 10, "comma-decimal"),
    ("step: 0.5", 'step: "0,5"', 10, "not-number"),
    ("max: 60", "max: .nan", 10, "not-number"),
    ("max: 60", "max: .inf", 10, "not-number"),
    ("max: 60", "max: sixty", 10, "not-number"),
    ("max: 60", "max: 六十", 10, "not-number"),
    ("max: 60", "max: 60分", 10, "not-number"),
    ("weight: 1", "weight: -1", 11, "below"),
    ("max: 60", "max: -60", 10, "empty-scale"),
    ("max: 60", "max: [60]", 10, "not-number"),
    ("max: 60", "max: {a: 60}", 10, "not-number"),
    ("max: 60", "max:", 10, "not-yaml"),
    ("name: 决赛", "name: [决赛]", 13, "not-words"),
    ("phases:", "phase:", 12, "unknown-field"),
    ("", "marks: { e1: [[50, 30]] }\n", 21, "of-tally-file"),
    ("rounding: 2", "roundign: 2", 16, "unknown-field"),
    ("max: 60", "maximum: 60", 10, "unknown-field"),
    ("standing: 1", "standng: 1", 20, "unknown-field"),
    ("  rounding: 2", "  rounding: 2\n  rounding: 3", 17, "twice"),
    ("", "awards: []\n", 21, "twice"),
    ("id: e2", "id: e1", 5, "same-id"),
    ("id: j2", "id: j1", 8, "same-id"),
    ("id: cz, name", "id: jt, name", 2, "same-id"),
    ("id: style", "id: content", 11, "same-id"),
    ("", "  - { id: first, name: x, standing: 1 }\n", 21, "same-id"),
    ("unit: cz", "unit: cs", 5, "unknown-id"),
    ("criterion: content", "criterion: contnet", 18, "unknown-id"),
    ("trimmed-mean", "trimed-mean", 15, "unknown-kind"),
    ("{ trimmed-mean: { highest: 1, lowest: 0 } }", "{ mean: {}, sum: {} }", 15, "two-kinds"),
    ("highest: 1", "highest: 3", 15, "trims-all"),
    ("highest: 1", "highest: -1", 15, "below"),
    ("highest: 1", "highest: 1.5", 15, "not-whole"),
    ("standing: 1", "standing: 0", 20, "not-above"),
    ("standing: 1", "standing: -2", 20, "not-above"),
    ("standing: 1", "standing: 1.5", 20, "not-whole"),
    ("standing: 1", "standing: 一名", 20, "not-number"),
    ("2026-03-01", "2026-13-01", 1, "not-date"),
    ("2026-03-01", "3月1日", 1, "not-date"),
    ("2026-03-01", "2026-02-30", 1, "not-date"),
    ("2026-03-01", "2026/03/01", 1, "not-date"),
    ('"19:00"', '"25:00"', 1, "not-time"),
    ('"19:00"', "晚上七点", 1, "not-time"),
    ("rounding: 2", "rounding: -1", 16, "off-scale"),
    ("rounding: 2", "rounding: 99", 16, "off-scale"),
    ("rounding: 2", "round_score: { rounding: -1 }", 16, "off-scale"),
    ("rounding: 2", "round_score: { factor: 0 }", 16, "not-above"),
    ("rounding: 2", "rounding: { places: 2, mode: half-down }", 16, "not-one-of"),
    ("step: 0.5", "step: 0", 10, "not-above"),
    ("step: 0.5", "step: -0.5", 10, "not-above"),
    ("step: 0.5", "step: 0.7", 10, "off-step"),
    ("from: 1, to: 30", "from: 30, to: 1", 17, "tier-backwards"),
    ("deduct: 0.5", "deduct: -0.5", 17, "below"),
    ("minutes: 8", "minutes: 八", 12, "not-number"),
    ("minutes: 8", "minutes: -8", 12, "not-above"),
    ("minutes: 8", "minutes: 0", 12, "not-above"),
    ("warn_at: [60]", "warn_at: [6000]", 12, "off-scale"),
    ("id: night", "id: my night", 1, "not-id"),
    ("id: night", 'id: ""', 1, "not-id"),
    ("id: night", 'id: "night?"', 1, "not-id"),
    ("title: 小擂台", 'title: ""', 1, "not-words"),
    ("name: 财政局", 'name: ""', 2, "not-words"),
    ("title: 小擂台", "title: { zh: 小擂台, fr: x }", 1, "unknown-language"),
    ("title: 小擂台", "title: *t", 1, "no-anchor"),
    ("title: 小擂台", "title: !!python/object/apply:os.system ['true']", 1, "not-words"),
    ("title: 小擂台", "title: !!binary aGVsbG8=", 1, "tag"),
    ("- { id: e2, unit: cz }", "- { <<: {id: e2}, unit: cz }", 5, "unknown-field"),
    ("units:", "? [a]\n: b\nunits:", 2, "key-not-text"),
    ("小擂台", "小\x00擂台", 1, "control-sign"),
    ("小擂台", "小\x07擂台", 1, "control-sign"),
    ("小擂台", '"\\ud83d"', 1, "bad-escape"),
    ("小擂台", '"\\q"', 1, "bad-escape"),
    (
        "  rounding: 2",
        "  rounding: 2\n  advancement: { into: finale, from: [final], best: 3 }",
        17,
        "unknown-id",
    ),
    ("", "  - { id: x, name: x, criterion: nope }\n", 21, "unknown-id"),
    ("", "  - { id: x, name: x, threshold: 高 }\n", 21, "not-number"),
    ("", "  - { id: x, name: x, standing: 1, threshold: 90 }\n", 21, "unknown-field"),
    ("", "  -\n", 21, "missing-field"),
    ("", "  - 特等奖\n", 21, "missing-field"),
    ("  rounding: 2", "  rounding: 2\n  absent: zero", 17, "not-one-of"),
    ("", "marking: { own_unit: maybe }\n", 21, "not-one-of"),
    ("", "marking: { together_first: -1 }\n", 21, "below"),
    ("weight: 1", "weight: 150%%", 11, "not-number"),
    ("weight: 1", "weight: 1/0", 11, "not-number"),
    ("weight: 1", "weight: -1/3", 11, "not-number"),
    ("name: 李主任", "name: 李主任, weight: 0", 8, "not-above"),
    ("name: 李主任 }", "name: 李主任, weight: 双倍 }", 8, "not-number"),
    ("max: 60", "max: 0o74", 10, "not-number"),
    ("max: 60", "max: 6e1", 10, "not-number"),
    ("max: 60, step: 0.5", "max: 60, step: 0.5, bands: [{from: 70, name: 优}]", 10, "off-scale"),
    ("", "levels: [{ id: cards, name: 亮牌, kind: card, by: threshold, levels: [] }]\n", 21, "none-of"),
    ("", "theme: { accent: 红 }\n", 21, "not-colour"),
    ("minutes: 8", "minutes: 8, seconds: 480", 12, "two-kinds"),
]

TALLY_EDITS = [
    ("done, weight", "done, method: { attainment: { full: 0 } }, weight", 8, "not-above"),
    ("done, weight", "done, method: { attainment: { target: -5 } }, weight", 8, "below"),
    ("甲局: 92", "甲局: { value: 92, target: 90 }", 16, "idle-target"),
    ("    rounding: 2\n    ties", "    round_score: { combine: product }\n    ties", 8, "missing-field"),
    ("entry: 甲局, over", "entry: 丙局, over", 14, "unknown-id"),
    ("over: 12", "over: 十二", 14, "not-number"),
    ("over: 12", "over: 1.5", 14, "not-whole"),
    ("over: 12", "over: -5", 14, "below"),
    ("over: 12", 'over: "0:12"', 14, "not-number"),
    ("entry: 乙局, marks", "entry: 甲局, marks", 15, "same-turn"),
    ("entry: 乙局, marks", "marks", 15, "missing-field"),
    ("over: 12", "ovr: 12", 14, "unknown-field"),
    ("over: 12", "outcome: DNF", 14, "not-one-of"),
    ("figures: { done:", "figures: { don:", 16, "unknown-id"),
    ("甲局: 92", "丙局: 92", 16, "unknown-id"),
    ("甲局: 92", "甲局: 良好", 16, "not-number"),
    ("甲局: 92", "甲局: [1,2]", 16, "not-number"),
    ("{ done: { 甲局: 92, 乙局: 88 } }", "12", 16, "not-mapping"),
    ("{ 甲局: 92, 乙局: 88 }", "88", 16, "not-mapping"),
    ("甲局: 92", "甲局: 99999999999999999999999", 16, "not-number"),
    ("A: 20", "A: -20", 18, "bad-vote"),
    ("A: 20", "A: 2.5", 18, "not-whole"),
    ("A: 20", "A: 二十", 18, "not-number"),
    ("A: 20", "C: 20", 18, "unknown-grade"),
    ("entry: 甲局, votes", "entry: 丁局, votes", 18, "unknown-id"),
    ("{ A: 20, B: 10 }", "[20, 10]", 18, "not-mapping"),
    ("votes: { A: 20, B: 10 }", "votes:", 18, "missing-field"),
    (", votes: { A: 20, B: 10 }", "", 18, "missing-field"),
    ("votes: { A: 20", "electorate: guests, votes: { A: 20", 18, "unknown-id"),
    ("abstained: 1", "abstained: -1", 19, "bad-vote"),
    ("entry: 甲局, points", "entry: 戊局, points", 20, "unknown-id"),
    ("points: 0.5", "points: 半分", 20, "not-number"),
    ("points: 0.5", "points: 0", 20, "points-zero"),
    ("points: 0.5", "kind: deduction, points: 2", 20, "points-sign"),
    ("points: 0.5, ", "", 20, "missing-field"),
    ("points: 0.5", "round: nope, points: 0.5", 20, "unknown-id"),
    ("", "decisions: [{ about: x }]\n", 21, "missing-field"),
    ("", "decisions: [{ about: tie:a+b, choice: perhaps }]\n", 21, "not-one-of"),
    ("", "decisions: 抽签\n", 21, "not-mapping"),
    ("", "previous: { 甲局: 第一 }\n", 21, "not-number"),
    ("", "previous: [1, 2]\n", 21, "not-mapping"),
    ("", "marcs: {}\n", 21, "unknown-field"),
    ("", "rankings: [{ order: [甲局, 甲局] }]\n", 21, "wrong-paper"),
    ("", "rankings: [{ order: [甲局, 丙局] }]\n", 21, "wrong-paper"),
    ("", "turnouts: [{ cast: 50, entitled: 40 }]\n", 21, "off-scale"),
    ("", "turnouts: [{ cast: -1, entitled: 40 }]\n", 21, "off-scale"),
    ("", "marks: { 甲局: [[1,1],[1,1],[1,1]] }\n", 21, "same-turn"),
    ("over: 12", "absent: [j7]", 14, "unknown-judge"),
    ("over: 12", "absent: [j1]", 14, "judge-twice"),
    ("over: 12", "difficulty: 0", 14, "not-above"),
    ("A: 20", "A: 200", 18, "too-many-papers"),
    ("j1: [50, 30]", "j1: [61, 30]", 14, "mark-off-scale"),
    ("j1: [50, 30]", "j1: [-1, 30]", 14, "mark-off-scale"),
    ("j1: [50, 30]", "j1: [50.3, 30]", 14, "mark-off-scale"),
    ("j1: [50, 30]", "j1: [.nan, 30]", 14, "not-number"),
    ("j1: [50, 30]", "j1: [优, 30]", 14, "not-number"),
    ("j1: [50, 30]", 'j1: ["9,5", 30]', 14, "not-number"),
    ("j1: [50, 30]", "j1: [9,5, 30]", 14, "mark-count"),
    ("j1: [50, 30]", "j1: [５０, 30]", 14, "not-number"),
    ("j1: [50, 30]", "j1: [50]", 14, "mark-count"),
    ("j1: [50, 30]", "j1: [50, 30, 20]", 14, "mark-count"),
    ("j1: [50, 30]", "j9: [50, 30]", 14, "unknown-judge"),
    ("j1: [50, 30]", "j1: [50, 30], j1: [50, 31]", 14, "twice"),
    ("j1: [50, 30]", "j1: [0.30000000000000004, 30]", 14, "not-number"),
    ("j1: [50, 30]", "j1: {contents: 50, style: 30}", 14, "unknown-id"),
    ("j1: [50, 30]", "j1: [[50], 30]", 14, "not-number"),
    ("j1: [50, 30]", 'j1: ["=1+1", 30]', 14, "not-number"),
    ("j1: [50, 30]", "j1: [50%, 30]", 14, "not-number"),
    ("j1: [50, 30]", "j1: [5e1, 30]", 14, "not-number"),
    ("j1: [50, 30]", "j1: [.inf, 30]", 14, "not-number"),
    ("j1: [50, 30]", "j1: [50/60, 30]", 14, "not-number"),
    ("j1: [50, 30]", "j1: [50分, 30]", 14, "not-number"),
    ("over: 12", "difficulty: 3.1", 14, "idle-difficulty"),
    ("{ 甲局: 92, 乙局: 88 }", "{ 甲局: 92, 丙局: { value: 88 } }", 16, "unknown-id"),
    (
        "{ done: { 甲局: 92, 乙局: 88 } }",
        "[{component: done, entry: 甲局, value: 1}, {component: done, entry: 甲局, value: 2}]",
        16,
        "twice",
    ),
    ("", "previous: { 丙局: 3 }\n", 21, "unknown-id"),
    ("", "previous: { 甲局: 0 }\n", 21, "below"),
    ("j1: [50, 30]", "j1: [50, -]", 14, "sheet-partial"),
    ("j1: [50, 30]", "j1: { style: 30 }", 14, "sheet-partial"),
    (
        "",
        "turnouts: [{ electorate: staff, cast: 30, entitled: 40 }, { electorate: staff, cast: 31, entitled: 40 }]\n",
        21,
        "twice",
    ),
    ("", "decisions: [{ about: tie:甲局+乙局, choice: share }]\n", 21, "idle-decision"),
]

ROUNDS = """\
contest: Rounds
entries: [a, b]
panels: [{ id: jury, judges: 2, criteria: [{ id: mark, max: 10 }] }]
rounds: [{ id: one }, { id: two }]
tally:
  components:
    - { panel: jury, method: mean, rounding: { criterion: 2, product: 2 } }
    - { indicator: degree, rounds: [one, two] }
  round_score: { difficulty: true }
  rounds: { best-rounds: 1 }
  ties: [shared]
turns:
  - { entry: a, round: one, difficulty: 2, marks: [7, 8] }
  - { entry: b, round: one, difficulty: 2, marks: [6, 8] }
figures: { degree: { one: { a: 1, b: 2 } } }
adjustments: [{ entry: a, round: one, points: -1, reason: late }]
"""
ROUNDS_EDITS = [
    ("method: mean", "method: { limited-mean: 0 }", 7, "not-above"),
    ("method: mean", "method: limited-mean", 7, "missing-field"),
    ("{ best-rounds: 1 }", "{ best-of-groups: [{ rounds: [one] }, { rounds: [three] }] }", 10, "unknown-id"),
    ("{ best-rounds: 1 }", "{ best-of-groups: [{ rounds: [one] }, { rounds: [one, two] }] }", 10, "same-id"),
    ("{ best-rounds: 1 }", "{ best-of-groups: [{ rounds: [one, two], count: 0 }] }", 10, "not-above"),
    ("{ best-rounds: 1 }", "{ best-of-groups: [{ rounds: [one, two], count: 3 }] }", 10, "off-scale"),
    ("{ best-rounds: 1 }", "{ best-of-groups: [] }", 10, "none-of"),
    ("{ best-rounds: 1 }", "{ sum-of-rounds: { weights: { one: 1/0 } } }", 10, "not-number"),
    ("criterion: 2", "criterion: -1", 7, "off-scale"),
    ("product: 2", "product: 10", 7, "off-scale"),
    ("round: one, difficulty: 2, marks: [7", "difficulty: 2, marks: [7", 13, "no-round"),
    ("difficulty: 2, marks: [7", "marks: [7", 13, "no-difficulty"),
    ("{ a: 1, b: 2 }", "abc", 15, "not-mapping"),
    ("{ a: 1, b: 2 }", "[1, 2]", 15, "not-mapping"),
    ("one: { a: 1, b: 2 }", "one: { a: 1, b: 2 }, three: { a: 1 }", 15, "unknown-id"),
    ("entry: a, round: one, points", "entry: a, points", 16, "no-round"),
    ("", "marks: { a: [1, 2] }\n", 17, "no-round"),
    ("{ id: one }", "{ id: one, entries: [a] }", 15, "not-in-round"),
]

DEEP = "x: " + "[" * 3000 + "]" * 3000
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{this}: &{this} [{','.join([f'*{before}'] * 9)}]\n"
    for before, this in zip("abcdef", "bcdefg", strict=True)
)

WHOLE = [
    ("", 1, "empty"),
    ("# nothing yet\n", 1, "empty"),
    ("- 1\n- 2\n", 1, "not-a-plan"),
    ("hello\n", 1, "not-a-plan"),
    (DEEP, 1, "too-deep"),
    (BOMB, 1, "too-many"),
    (PLAN + "extra: [" + "1," * 600_000 + "]\n", 1, "too-many"),
    (PLAN + "# " + "x" * 5_000_000, 1, "too-big"),
    (PLAN + "---\n" + PLAN, 21, "two-documents"),
    (PLAN.encode("gbk"), 1, "not-utf-8"),
    (PLAN.encode("utf-16"), 1, "not-utf-8"),
    (PLAN.encode("utf-16-le"), 1, "not-utf-8"),
    (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), 1, "not-utf-8"),
    (b"PK\x03\x04" + bytes(200), 1, "is-a-book"),
    ('{"contest": {"id": "a", "title": "b"}, "contest": {"id": "c", "title": "d"}}', 1, "twice"),
    ('{"contest": {"id": "a", "title": "b"},,}', 1, "not-yaml"),
    ('{"contest": {"id": "a", "title": "\\ud83d"}, "entries": ["x"]}', 1, "bad-escape"),
    ("contest: &a { id: x, title: *a }\n", 1, "too-deep"),
    (PLAN.split("tally:", maxsplit=1)[0], 1, "missing-field"),
    (PLAN[PLAN.index("units:") :], 1, "missing-field"),
    (PLAN[: PLAN.index("panels:")] + PLAN[PLAN.index("phases:") :], 9, "none-of"),
]


def broken(base, old, new):
    assert old in base
    return base.replace(old, new, 1) if old else base + new


def test_the_files_that_are_broken_below_are_good_before():
    assert isinstance(planfile.loads(PLAN), planfile.Plan)
    assert isinstance(tallyfile.loads(TALLY), tallyfile.TallyFile)
    assert len(PLAN_EDITS) + len(TALLY_EDITS) + len(WHOLE) > 150


@pytest.mark.parametrize(("old", "new", "line", "code"), PLAN_EDITS, ids=lambda x: str(x)[:30])
def test_a_broken_plan_file_is_refused(old, new, line, code):
    complete(planfile.loads(broken(PLAN, old, new)), line, code)


@pytest.mark.parametrize(("old", "new", "line", "code"), TALLY_EDITS, ids=lambda x: str(x)[:30])
def test_a_broken_tally_file_is_refused(old, new, line, code):
    complete(tallyfile.loads(broken(TALLY, old, new), Path(__file__).parent), line, code)


@pytest.mark.parametrize(("old", "new", "line", "code"), ROUNDS_EDITS, ids=lambda x: str(x)[:30])
def test_a_broken_tally_file_of_several_rounds_is_refused(old, new, line, code):
    assert isinstance(tallyfile.loads(ROUNDS), tallyfile.TallyFile)
    complete(tallyfile.loads(broken(ROUNDS, old, new)), line, code)


FURTHER = """\
contest: Further
entries: [a, b]
rounds: [{ id: one }, { id: two }]
tally:
  components: [{ indicator: points, rounds: [one, two] }]
  rounding: 0
  ties: [shared]
  advancement: [{ into: two, from: [one], top: 1 }]
figures: { points: { one: { a: 2, b: 1 }, two: { a: 3 } } }
adjustments: [{ entry: a, round: two, points: 1, reason: early }]
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("entry: a, round: two", "entry: b, round: two", 10, "not-in-round"),
        ("rounding: 0", "round_score: { difficulty: true }", 9, "no-difficulty"),
    ],
)
def test_what_is_said_of_a_turn_that_no_rule_would_look_at_is_refused(old, new, line, code):
    assert isinstance(tallyfile.loads(FURTHER), tallyfile.TallyFile)
    complete(tallyfile.loads(broken(FURTHER, old, new)), line, code)


@pytest.mark.parametrize(("source", "line", "code"), WHOLE, ids=lambda x: str(x)[:20])
def test_a_file_that_is_no_plan_is_refused_at_once(source, line, code):
    begun = time.process_time()
    complete(planfile.loads(source), line, code)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("9。5", "9.5"),
        ("9..5", "9.5"),
        ("1,000", "1000"),
        ("−5", "-5"),
        ("60 %", "60%"),
        ("2026-01-02", ""),
        ("5分钟", "5"),
        ("0:12", "12"),
        ("1:42.68", "102.68"),
        ("2:03:00", "7380"),
        ("1/2", "0.5"),
        ("1/3", "0.333333333"),
        ("1/0", "1"),
    ],
)
def test_what_is_said_to_be_right_is_what_was_meant(typed, right):
    assert meant(typed) == right


@pytest.mark.parametrize(
    ("component", "code"),
    [
        ("{ ballot: h, method: { numeric: { low: 10, high: 1 } }, electorates: [s] }", "empty-scale"),
        (
            "{ indicator: x, method: { table: { rows: [{ from: 9, points: 1 }, { from: 9, points: 2 }] } } }",
            "row-twice",
        ),
        ("{ indicator: x, scale: { place-points: [] } }", "none-of"),
    ],
)
def test_a_component_that_cannot_be_worked_out_is_refused(component, code):
    found = planfile.loads(f"contest: x\nentries: [a]\ntally: {{ components: [{component}], rounding: 2 }}\n")
    assert [m.code for m in found] == [code]
    complete(found, 3, code)


def test_a_wide_colon_is_answered_with_a_line_that_can_be_read():
    (found,) = planfile.loads(PLAN.replace("  rounding: 2", "  rounding：2"))
    assert found.args["example"] == "rounding: 2"


@pytest.mark.parametrize(
    "change",
    [
        lambda t: "\ufeff" + t,
        lambda t: t.replace("\n", "\r\n"),
        lambda t: t + "\n\n\n",
        lambda t: t.rstrip("\n"),
    ],
)
def test_a_byte_order_mark_windows_line_ends_and_blank_lines_do_no_harm(change):
    assert planfile.loads(change(PLAN).encode()) == planfile.loads(PLAN)
    assert tallyfile.loads(change(TALLY).encode()) == tallyfile.loads(TALLY)


def test_numbers_written_otherwise_are_the_same_numbers():
    other = PLAN.replace("max: 60", "max: '60.0'").replace('"19:00"', "19:00")
    assert planfile.loads(other) == planfile.loads(PLAN)


def test_a_plan_may_be_json():
    tally = {"components": [{"indicator": "i", "name": "i"}]}
    assert (
        planfile.loads(json.dumps({"contest": "x", "entries": ["a"], "panels": [], "tally": tally})).id == "x"
    )


def test_several_mistakes_are_told_together():
    found = planfile.loads(
        broken(
            broken(broken(PLAN, "max: 60", "max: ６０"), "2026-03-01", "3月1日"), "standing: 1", "standing: 0"
        )
    )
    assert [(m.line, m.code) for m in found] == [(1, "not-date"), (10, "not-number"), (20, "not-above")]


WITHOUT_ANY = [
    ("en", "There is no category “women”, nor any other. Declare it first, or delete this."),
    ("zh-CN", "没有类别“women”，也没有别的可选。请先在方案里写明，或删去这一处。"),
]


@pytest.mark.parametrize(("lang", "words"), WITHOUT_ANY)
def test_a_name_where_there_is_none_to_choose_from_is_told_in_words(lang, words):
    (mistake,) = planfile.loads(PLAN + "  - { id: x, name: x, category: women }\n")
    assert mistake.sentence(lang).endswith(words)


def test_a_round_is_not_asked_for_where_the_plan_has_none_for_a_figure():
    given = "[{component: done, entry: 甲局, value: 1, round: final}]"
    (mistake,) = tallyfile.loads(broken(TALLY, "{ done: { 甲局: 92, 乙局: 88 } }", given))
    assert "names one. Leave its round out." in mistake.sentence("en")
    assert "却写了轮次。请删去轮次。" in mistake.sentence("zh-CN")


# --- the command line -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("command", ["check", "tally"])
def test_the_command_line_ends_with_one_and_no_traceback(tmp_path, lang, command):
    path = tmp_path / "wrong.yaml"
    base = PLAN if command == "check" else TALLY
    path.write_text(base.replace("max: 60", "max: 六十"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", command, str(path)],
        capture_output=True, text=True, check=False, env={"LEITAI_LANG": lang, "PATH": "", "PYTHONPATH": "."},
    )  # fmt: skip
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout
    line = 10 if command == "check" else 4
    assert (f"第 {line} 行" if lang == "zh" else f"line {line} ") in done.stderr
    assert "六十" in done.stderr
