# ruff: noqa: E501 (a table of wrong files reads best one a line)
"""Nothing of a file is heard by half: what stands twice, in another unit, beyond its bounds or unseen is refused."""

from pathlib import Path

import pytest

from app import planfile, tallyfile
from app.planfile.mistakes import MOST_TOLD
from tests.app.test_bad_input import ROUNDS, TALLY, broken
from tests.app.wrong_files import PLAN, complete

PLAN_EDITS = [
    # one thing under two names
    ("max: 60", "max: 60, high: 100", 10, "twice"),
    ("max: 60", "min: 0, low: 1, max: 60", 10, "twice"),
    ("from: 1, to", "from: 1, start: 5, to", 17, "twice"),
    ("", "marking: { own_unit: recuse, own-unit: allow }\n", 21, "twice"),
    ("units:", "title: 大擂台\nunits:", 2, "twice"),
    ("standing: 1", "standing: 1, quota: 3", 20, "twice"),
    ("standing: 1", "threshold: 90, component: leaders, at_least: 80", 20, "two-kinds"),
    ("id: e2, unit: cz", "id: e2, unit: cz, name: 四好农村路", 5, "other-name"),
    ("trimmed-mean: { highest: 1, lowest: 0 } }", "trimmed-mean: { highest: 1, lowest: 0 }, lowest: 1 }", 15, "twice"),
    # a percentage of what
    ("max: 60, step", "max: 60%, step", 10, "not-number"),
    ("highest: 1", "highest: 100%", 15, "not-number"),
    ("deduct: 0.5", "deduct: 50%", 17, "not-number"),
    # below and beyond
    ("standing: 1", "standing: 1, eligible: { per_unit: 0 }", 20, "below"),
    ("standing: 1", "movement: 1, least: 0", 20, "below"),
    ("  rounding: 2", "  adjustments: [{ id: fine, most_deduction: -3 }]\n  rounding: 2", 16, "below"),
    ("overtime: [{ from: 1, to: 30, deduct: 0.5 }, { from: 31, deduct: 1 }]", "overtime: { cap: -3, tiers: [{ from: 1, deduct: 1 }] }", 17, "below"),
    ("trimmed-mean: { highest: 1, lowest: 0 }", "z-score: { digits: 100000 }", 15, "off-scale"),
    ("trimmed-mean: { highest: 1, lowest: 0 }", "z-score: { deviation: 0 }", 15, "not-above"),
    ("  rounding: 2", "  rounds: { best-rounds: 2 }\n  rounding: 2", 16, "off-scale"),
    ("{ criterion: content }", "{ best-rounds: 2 }", 18, "off-scale"),
    ("  rounding: 2", "  rounds: { sum-of-rounds: { weights: { final: -1 } } }\n  rounding: 2", 16, "below"),
    ("  rounding: 2", "  rounds: { sum-of-rounds: { weights: { final: 0 } } }\n  rounding: 2", 16, "no-weight"),
    ("", "marking: { confirm: { far: -1 } }\n", 21, "below"),
    # cards and tiers
    ("", "levels: [{ id: c, kind: card, by: threshold, levels: [{ id: a, share: 30% }, b] }]\n", 21, "idle-limit"),
    ("", "levels: [{ id: c, kind: card, by: threshold, levels: [a, b] }]\n", 21, "missing-field"),
    ("", "levels: [{ id: c, kind: card, by: share, levels: [{ id: a, share: 300% }, b] }]\n", 21, "off-scale"),
    ("", "levels: [{ id: c, kind: card, by: places, levels: [{ id: a, places: -3 }, b] }]\n", 21, "below"),
    # unseen
    ("title: 小擂台", 'title: "a\\u0007b"', 1, "control-sign"),
    ("title: 小擂台", 'title: "a\\u202Eb"', 1, "control-sign"),
    ("id: e2", 'id: "e2\\u200b"', 5, "not-id"),
    # what there is too much of
    ("    judges: [{ id: j1, name: 李主任 }, { id: j2, name: 王局长 }, { id: j3, name: 张书记 }]", "    judges: 1000", 8, "off-scale"),
    ("", "plan: {}\n", 21, "of-tally-file"),
    # not of the sort that is asked for
    ("", "theme: base: dark\n", 21, "colon-inside"),
    ("method: { trimmed-mean: { highest: 1, lowest: 0 } }", "method: []", 15, "no-kind"),
    ("id: e2", "id: [e2]", 5, "not-text"),
    ("warn_at: [60]", "warn_at: [60], counts_overtime: maybe", 12, "not-yes-no"),
    ("  rounding: 2", "  advancement: { into: final, from: [final], best: 3 }\n  rounding: 2", 16, "round-later"),
    ("id: leaders", "id: leaders\n    name: leaders\n    name: 领导", 9, "twice"),
]  # fmt: skip

COMPONENTS = [
    ("{ ballot: h, method: { approval: {} }, electorates: [s, s] }", "same-id"),
    ("{ ballot: h, method: { approval: {} }, electorates: [s], items: [i, i] }", "same-id"),
    ("{ ballot: h, method: { approval: {} }, electorates: [s], items: [{ id: i, weight: -1 }, k] }", "below"),
    ("{ ballot: h, method: { approval: {} }, electorates: [{ id: s, weight: 0 }] }", "no-weight"),
    ("{ ballot: h, method: { approval: {} }, electorates: [s], items: [{ id: i, weight: 0 }] }", "no-weight"),
    ("{ ballot: h, method: { approval: {} }, electorates: [s], weight: 0 }", "no-weight"),
    ("{ ballot: h, method: { approval: { full: 0 } }, electorates: [s] }", "not-above"),
    ("{ ballot: h, method: { ranking: { last: -7 } }, electorates: [s] }", "below"),
    (
        "{ ballot: h, method: { graded: [{ id: A, points: 1 }, { id: A, points: 2 }] }, electorates: [s] }",
        "same-id",
    ),
    ("{ ballot: h, method: { graded: [{ id: A, points: 1, quota: 300% }] }, electorates: [s] }", "off-scale"),
    ("{ ballot: h, id: g, method: { approval: {} }, electorates: [s] }", "unknown-field"),
    ("{ ballot: h, method: { approval: {} }, electorates: [{ id: s, size: 0 }] }", "not-above"),
    ("{ panel: jury, panels: [jury], method: mean }", "unknown-field"),
    ("{ panels: [jury, jury], method: mean }", "same-id"),
    ("{ panel: jury, method: mean, rounds: [final, final] }", "same-id"),
    ("{ panel: jury, method: mean, scale: { share: 0 } }", "not-above"),
    ("{ panel: jury, method: mean, scale: { proportion: -5 } }", "not-above"),
    ("{ panel: crosses, method: { recall: 0 } }", "below"),
    ("{ panel: crosses, method: { recall: 3 } }", "off-scale"),
    ("{ indicator: i, method: { attainment: { full: -10 } } }", "not-above"),
    ("{ indicator: i, method: { attainment: { cap: 120% } } }", "not-number"),
    ("{ indicator: i, method: { rank-in-group: { step: -4 } } }", "below"),
]

TALLY_EDITS = [
    ("{ j1: [50, 30], j2", "{ 评委1: [50, 30], j1: [51, 30], j2", 14, "mark-twice"),
    ("{ j1: [50, 30], j2", "{ j1: '-', 评委1: [51, 30], j2", 14, "judge-twice"),
    ("{ j1: [50, 30], j2", "{ 评委1: [51, 30], j1: '-', j2", 14, "judge-twice"),
    ("{ j1: [50, 30], j2: [51.5, 30], j3: [49, 40] }", "{ j1: [1, 1], content: [2, 2, 2], style: [1, 1, 1] }", 14, "mark-twice"),
    ("id: content, max: 60, step: 0.5 }, { id: style, max: 40 }] }]\n", "id: content, name: 内容, max: 60, step: 0.5 }, { id: style, max: 40 }] }]\n", None, None),
    ("over: 12", "over: 999999", 14, "off-scale"),
    ("甲局: 92, 乙局: 88", "甲局: { value: 92, target: 100 }, 乙局: 88", 16, "idle-target"),
    ("甲局: 92, 乙局: 88", "甲局: 92, 乙局: 88%", 16, "mixed-percent"),
    ("points: 0.5", "points: 50%", 20, "not-number"),
    ("", "turnouts: [{ cast: 0, entitled: 0 }]\n", 21, "off-scale"),
    ("", "turnouts: [{ cast: 30, entitled: 50 }]\n", 21, "off-scale"),
    ("plan:\n", "leitai: 9\nplan:\n", 1, "not-format"),
    ("    overtime: [{ from: 30, deduct: 0.5 }]\n", "", 13, "idle-over"),
    ("{ done: { 甲局: 92, 乙局: 88 } }", "[{ component: done, entry: 甲局, value: 1, round: final }]", 16, "round-mismatch"),
]  # fmt: skip

RANKED = """\
contest: Ranked
entries: [a, b, c]
tally: { components: [{ ballot: h, method: { ranking: {} }, electorates: [{ id: s, size: 9 }] }, { indicator: i, method: attainment }], rounding: 2, ties: [shared] }
awards: [{ id: first, standing: 1 }]
rankings: [{ order: [a, b], count: 3 }, { order: [b, a], count: 3 }]
figures: { i: { a: { value: 5, target: 10 }, b: { value: 5, target: 10 }, c: { value: 1, target: 10 } } }
decisions: [{ about: "award:first", choice: choose, entries: [b], reason: x }]
"""
RANKED_EDITS = [
    ("order: [a, b], count: 3", "order: [], count: 3", 5, "none-of"),
    ("order: [a, b], count: 3", "order: [a, a], count: 3", 5, "same-id"),
    ("order: [a, b], count: 3", "order: [a, b], count: 0", 5, "below"),
    ("order: [a, b], count: 3", "order: [a, b], count: 10", 5, "too-many-papers"),
    ("target: 10 }, b", "target: -10 }, b", 6, "below"),
    ("entries: [b]", "entries: [b, b]", 7, "same-id"),
    ("choose, entries: [b]", "accept", 7, "not-one-of"),
    ("choose, entries: [b]", "order, entries: [b]", 7, "order-incomplete"),
]


@pytest.mark.parametrize(("old", "new", "line", "code"), PLAN_EDITS, ids=lambda x: str(x)[:30])
def test_a_plan_file_that_would_be_heard_by_half_is_refused(old, new, line, code):
    complete(planfile.loads(broken(PLAN, old, new)), line, code)


@pytest.mark.parametrize(("component", "code"), COMPONENTS)
def test_a_component_that_would_be_heard_by_half_is_refused(component, code):
    panels = "panels: [{ id: jury, judges: 3, criteria: [{ id: m, max: 10 }] }, { id: crosses, judges: 3, criteria: [{ id: x, max: 1 }] }]"
    text = f"contest: x\nentries: [a, b]\n{panels}\ntally: {{ components: [{component}], rounding: 2, ties: [lot] }}\n"
    found = planfile.loads(text)
    assert code in [m.code for m in found]
    complete(found, 4, code)


@pytest.mark.parametrize(("old", "new", "line", "code"), TALLY_EDITS, ids=lambda x: str(x)[:30])
def test_a_tally_file_that_would_be_heard_by_half_is_refused(old, new, line, code):
    found = tallyfile.loads(broken(TALLY, old, new), Path(__file__).parent)
    if code is None:
        twice = broken(broken(TALLY, old, new), "j1: [50, 30]", "j1: { content: 50, 内容: 40, style: 30 }")
        assert isinstance(found, tallyfile.TallyFile)
        found, line, code = tallyfile.loads(twice), 14, "twice"
    complete(found, line, code)


@pytest.mark.parametrize(("old", "new", "line", "code"), RANKED_EDITS, ids=lambda x: str(x)[:30])
def test_an_order_or_a_decision_that_cannot_be_is_refused(old, new, line, code):
    assert isinstance(tallyfile.loads(RANKED), tallyfile.TallyFile)
    complete(tallyfile.loads(broken(RANKED, old, new)), line, code)


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("method: mean,", "rounds: [one], method: mean,", 16, "marks-without-panel"),
        ("{ id: two }", "{ id: two, entries: [b] }", 16, "not-in-round"),
    ],
)
def test_marks_of_a_round_that_has_none_are_refused(old, new, line, code):
    marked = broken(ROUNDS, "adjustments:", "marks: { two: { a: [1, 2] } }\nadjustments:")
    found = tallyfile.loads(broken(marked, old, new))
    complete(found, line, code)


def test_a_judge_who_weighs_more_where_nothing_is_added_is_refused():
    heavy = broken(PLAN, "name: 李主任", "name: 李主任, weight: 2")
    complete(
        planfile.loads(broken(heavy, "{ trimmed-mean: { highest: 1, lowest: 0 } }", "median")),
        8,
        "judge-weight",
    )


def test_what_is_no_tally_file_is_refused():
    complete(tallyfile.loads("- 1\n"), 1, "not-a-tally")
    complete(tallyfile.loads("marks: {}\n"), 1, "not-a-tally")


def test_rounds_that_are_counted_twice_for_a_cut_are_refused():
    cut = "ties: [shared]\n  advancement: [{ into: two, from: [one, one], best: 1 }]"
    complete(tallyfile.loads(broken(ROUNDS, "ties: [shared]", cut)), 12, "same-id")


def test_a_number_is_found_on_its_own_line_inside_a_choice_that_goes_over_lines():
    block = "  method:\n    trimmed-mean:\n      highest: 1\n      lowest: -1"
    complete(
        planfile.loads(broken(PLAN, "  method: { trimmed-mean: { highest: 1, lowest: 0 } }", block)),
        18,
        "below",
    )


def test_a_weight_a_factor_and_a_share_may_be_percentages():
    share = broken(
        broken(PLAN, "weight: 1", "weight: 50%"),
        "  rounding: 2",
        "  round_score: { factor: 60% }\n  rounding: 2",
    )
    assert isinstance(planfile.loads(share), planfile.Plan)


def test_a_bracket_that_is_never_closed_is_told_where_it_was_opened():
    complete(planfile.loads("contest: ["), 1, "open-bracket")
    complete(planfile.loads(PLAN + "levels: [{ id: c,"), 21, "open-bracket")


def test_the_example_for_a_missing_contest_is_a_contest():
    found = planfile.loads(PLAN[PLAN.index("units:") :])
    assert {m.args["example"] for m in found} == {"contest: { id: arena-2023, title: 雄鹰擂台赛 }"}


def test_a_few_lines_that_ask_for_millions_are_refused_at_once():
    many = "".join(
        f"  - {{ id: p{i}, judges: 999, criteria: [{{ id: c{i}, max: 9 }}] }}\n" for i in range(20_000)
    )
    complete(planfile.loads(PLAN[: PLAN.index("panels:")] + "panels:\n" + many), 7, "too-many")
    crowd = f"contest: x\nentries: [{'e, ' * 20_000}e]\nrounds: [{'r, ' * 20}r]\n"
    complete(planfile.loads(crowd), 3, "too-many")


def test_the_same_mistake_over_and_over_is_told_often_enough_and_no_longer():
    awards = "".join(f"  - {{ id: a{i}, name: x, standng: 1 }}\n" for i in range(5000))
    assert len(planfile.loads(PLAN + awards)) == MOST_TOLD
    assert len(tallyfile.loads(broken(TALLY, "figures:", awards + "figures:"))) <= MOST_TOLD
    marks = ", ".join(f"x{i}: 1" for i in range(5000))
    assert len(tallyfile.loads(f"{TALLY}marks: {{ {marks} }}\n")) == MOST_TOLD
