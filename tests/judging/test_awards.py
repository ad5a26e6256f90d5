"""Awards, cards and tiers: who earns what, and where a tie at a prize stops the show."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from judging.levels import graded
from judging.plan import Award
from judging.recorded import Decision
from judging.rules import (
    ByCategory,
    ByComponent,
    ByCriterion,
    ByMovement,
    ByStanding,
    ByThreshold,
    Eligible,
    Level,
    LevelRule,
    Mean,
    TieShared,
)
from tests.judging.panels import changed, contest, criterion, marked, prizes, results

FIVE = ["a", "b", "c", "d", "e"]


def won(found):
    return [a.entries for a in found.awards]


def award(rule, ident="only"):
    return Award(id=ident, name={"en": ident}, rule=rule)


def test_quotas_go_down_the_standing():
    plan = contest(FIVE, 1, Mean(), awards=prizes(1, 2, 1))
    found = results(plan, marked(plan, {"a": [1], "b": [5], "c": [4], "d": [3], "e": [2]}))
    assert won(found) == [("b",), ("c", "d"), ("e",)]


def tied(ties="ask"):
    plan = contest(FIVE, 1, Mean(), awards=prizes(1, 2, 1, ties=ties), ties=(TieShared(),))
    return plan, marked(plan, {"a": [9], "b": [9], "c": [8], "d": [7], "e": [6]})


def test_a_tie_across_a_prize_boundary_stops_and_holds_the_tied_back():
    plan, recorded = tied()
    found = results(plan, recorded)
    (question,) = found.owed
    assert (question.id, question.kind, set(question.entries)) == ("award:prize-1", "prize-tie", {"a", "b"})
    # one of the two takes a second prize, whoever it is: only one more is sure of it
    assert won(found) == [(), ("c",), ("d",)]


@pytest.mark.parametrize(
    ("choice", "entries", "expected"),
    [
        ("share", (), [("a", "b"), ("c",), ("d",)]),
        ("choose", ("b",), [("b",), ("a", "c"), ("d",)]),
        ("order", ("b", "a"), [("b",), ("a", "c"), ("d",)]),
    ],
)
def test_people_share_choose_or_order_and_the_reason_is_kept(choice, entries, expected):
    plan, recorded = tied()
    decision = Decision(
        about="award:prize-1", choice=choice, entries=entries, reason="hands", by="panel", at=1
    )
    found = results(plan, replace(recorded, decisions=(decision,)))
    assert (won(found), found.owed) == (expected, ())
    told = found.awards[0].trace[-1].args
    assert (told["reason"], told["choice"], told["award"]) == ("hands", choice, "prize-1")
    assert told["entries"].split() == list(expected[0])


def test_of_two_decisions_about_one_tie_the_latest_counts():
    plan, recorded = tied()
    made = [
        Decision(about="award:prize-1", choice="choose", entries=(e,), reason="hands", by="panel", at=at)
        for at, e in enumerate("ab")
    ]
    assert won(results(plan, replace(recorded, decisions=tuple(made))))[0] == ("b",)
    made += [replace(made[0], about="award:prize-2"), replace(made[0], entries=("c",))]  # about others
    assert won(results(plan, replace(recorded, decisions=tuple(made))))[0] == ("b",)


def test_a_declared_rule_can_share_or_withhold_a_tied_prize():
    plan, recorded = tied("share")
    assert won(results(plan, recorded)) == [("a", "b"), ("c",), ("d",)]
    plan, recorded = tied("none")
    assert won(results(plan, recorded))[0] == ()


def test_a_tie_inside_a_quota_needs_nobody():
    plan = contest(FIVE, 1, Mean(), awards=prizes(2), ties=(TieShared(),))
    found = results(plan, marked(plan, {"a": [9], "b": [9], "c": [8], "d": [7], "e": [6]}))
    assert (won(found), found.owed) == ([("a", "b")], ())


def test_thresholds_criteria_components_and_categories():
    criteria = [criterion("x", 10), criterion("y", 10)]
    awards = (
        award(ByThreshold(at_least=Decimal(12)), "good"),
        award(ByThreshold(at_least=Decimal(8), criterion="y"), "good-y"),
        award(ByCriterion(criterion="x"), "best-x"),
        award(ByCriterion(criterion="y", then_standing=True), "best-y"),
        award(ByComponent(component="panel"), "best"),
        award(ByCategory(category="town"), "town"),
    )
    plan = contest(["a", "b", "c"], 1, Mean(), criteria=criteria, awards=awards)
    town = tuple(replace(e, category="town" if e.id != "a" else "county") for e in plan.entries)
    plan = replace(plan, entries=town)
    found = results(plan, marked(plan, {"a": [[9, 8]], "b": [[4, 8]], "c": [[2, 2]]}))
    assert won(found) == [("a", "b"), ("a", "b"), ("a",), ("a",), ("a",), ("b",)]


def test_an_award_tells_by_what_each_winner_won_it():
    criteria = [criterion("x", 10), criterion("y", 10)]
    rules = (
        ByStanding(quota=1),
        ByThreshold(at_least=Decimal(24)),
        ByThreshold(at_least=Decimal(8), criterion="y"),
        ByThreshold(at_least=Decimal("12.5"), component="panel"),
        ByCriterion(criterion="x"),
        ByComponent(component="panel"),
        ByMovement(),
    )
    awards = tuple(award(rule, f"award-{n}") for n, rule in enumerate(rules))
    twice = {"weight": Decimal(2)}
    plan = contest(["a", "b"], 1, Mean(), criteria=criteria, component=twice, awards=awards)
    found = results(plan, marked(plan, {"a": [[9, 8]], "b": [[4, 8]]}, previous={"a": 4, "b": 1}))
    told = [[(t.of.removeprefix("entry:"), t.value) for t in a.trace[0].terms] for a in found.awards]
    assert told == [
        [("a", "34")],
        [("a", "34"), ("b", "24")],
        [("a", "8"), ("b", "8")],
        [("a", "17")],
        [("a", "9")],
        [("a", "17")],
        [("a", "3")],
    ]


def test_only_the_categories_named_can_earn_an_award():
    town = Eligible(categories=("town",))
    plan = contest(["a", "b", "c"], 1, Mean(), awards=(award(ByStanding(quota=2, eligible=town)),))
    entries = tuple(replace(e, category="county" if e.id == "b" else "town") for e in plan.entries)
    plan = replace(plan, entries=entries)
    assert won(results(plan, marked(plan, {"a": [7], "b": [9], "c": [8]}))) == [("c", "a")]


def test_who_was_disqualified_earns_nothing_although_the_outcome_has_a_place():
    plan = contest(["a", "b"], 1, Mean(), awards=(award(ByMovement()),), non_scores=("disqualified",))
    recorded = changed(marked(plan, {"a": [5]}, previous={"a": 2, "b": 9}), "b", outcome="disqualified")
    found = results(plan, recorded)
    assert [(p.entry, p.rank) for p in found.standings] == [("a", 1), ("b", 2)]
    assert won(found) == [("a",)]


def test_the_biggest_climb_counts_against_the_previous_contest():
    plan = contest(FIVE, 1, Mean(), awards=(award(ByMovement(quota=1, least=2)),))
    marks = marked(plan, {"a": [9], "b": [8], "c": [7], "d": [6], "e": [5]})
    previous = {"a": 2, "b": 5, "c": 1, "d": 4}
    assert won(results(plan, replace(marks, previous=previous))) == [("b",)]
    assert won(results(plan, replace(marks, previous={"a": 2}))) == [()]


def test_one_award_per_unit_and_none_twice():
    plan = contest(FIVE, 1, Mean())
    own = {"a": "u1", "b": "u1", "c": "u2", "d": "u3", "e": "u3"}
    units = tuple(replace(plan.units[0], id=u) for u in ("u1", "u2", "u3"))
    entries = tuple(replace(e, unit=own[e.id]) for e in plan.entries)
    ladder = tuple(
        replace(p, rule=ByStanding(quota=1, eligible=Eligible(per_unit=1))) for p in prizes(1, 1, 1)
    )
    extra = award(
        ByThreshold(at_least=Decimal(5), eligible=Eligible(without=("prize-1", "prize-2"))), "extra"
    )
    plan = replace(plan, units=units, entries=entries, awards=(*ladder, extra))
    found = results(plan, marked(plan, {"a": [9], "b": [8], "c": [7], "d": [6], "e": [5]}))
    assert won(found) == [("a",), ("c",), ("d",), ("b", "d", "e")]


def levels(rule, marks):
    plan = replace(contest(list(marks), 1, Mean(), ties=(TieShared(),)), levels=(rule,))
    return {r.entry: r.level for r in results(plan, marked(plan, {e: [m] for e, m in marks.items()})).levels}


def cards(by, *limits, **fields):
    key = {"threshold": "at_least", "share": "share", "places": "places"}[by]
    named = [
        Level(id=i, name={}, **({} if limit is None else {key: limit}))
        for i, limit in zip(("blue", "yellow", "red"), limits, strict=True)
    ]
    return LevelRule(id="cards", name={}, kind="card", by=by, levels=tuple(named), **fields)


def test_cards_by_threshold_share_and_places():
    marks = {"a": 95, "b": 85, "c": 85, "d": 70, "e": 10}
    assert levels(cards("threshold", Decimal(90), Decimal(60), None), marks) == {
        "a": "blue",
        "b": "yellow",
        "c": "yellow",
        "d": "yellow",
        "e": "red",
    }
    up = {"a": "blue", "b": "blue", "c": "blue", "d": "yellow", "e": "red"}
    assert levels(cards("share", Decimal("0.4"), Decimal("0.4"), None), marks) == up
    assert levels(cards("places", 2, 2, None), marks) == up
    down = levels(cards("places", 2, 2, None, ties="down"), marks)
    assert down == {"a": "blue", "b": "yellow", "c": "yellow", "d": "yellow", "e": "red"}


@pytest.mark.parametrize(
    ("better", "limits", "expected"),
    [
        ("high", (90, 60, None), ["blue", "yellow", "yellow", "red"]),
        ("low", (59, 89, None), ["red", "yellow", "yellow", "yellow"]),
        (
            "high",
            (95, 91, 90),
            ["red", "red", "red", "red"],
        ),  # who reaches no limit has the last all the same
    ],
)
def test_a_card_begins_exactly_at_its_limit(better, limits, expected):
    rule = cards("threshold", *(limit and Decimal(limit) for limit in limits))
    values = {n: Fraction(value) for n, value in enumerate(("90", "89", "60", "59.99"))}
    assert [level.id for level in graded(rule, values, better).values()] == expected


def test_whom_no_share_covers_has_the_last_card():
    covered = cards("share", Decimal("0.25"), Decimal("0.25"), Decimal("0.25"))
    values = {n: Fraction(-n) for n in range(4)}
    assert [level.id for level in graded(covered, values, "high").values()] == [
        "blue",
        "yellow",
        "red",
        "red",
    ]


def test_cards_can_be_dealt_aspect_by_aspect():
    rule = cards("threshold", Decimal(8), Decimal(5), None, of="criteria")
    plan = contest(["a"], 1, Mean(), criteria=[criterion("x", 10), criterion("y", 10)])
    plan = replace(plan, levels=(rule,))
    found = results(plan, marked(plan, {"a": [[9, 4]]}))
    assert [(r.aspect, r.level, r.value) for r in found.levels] == [("x", "blue", "9"), ("y", "red", "4")]


# --- ladders by category, ceilings -------------------------------------------------------------------------


def by_category(*rules, marks, categories):
    awards = [
        award(ByStanding(quota=q, ties=ties, eligible=Eligible(categories=of)), f"prize-{n}")
        for n, (q, ties, of) in enumerate(rules, 1)
    ]
    plan = contest(list(marks), 1, Mean(), awards=awards, ties=(TieShared(),))
    plan = replace(
        plan, entries=tuple(replace(e, category=c) for e, c in zip(plan.entries, categories, strict=True))
    )
    return results(plan, marked(plan, {e: [m] for e, m in marks.items()}))


def test_a_prize_shared_in_one_category_leaves_the_other_category_s_prizes_alone():
    found = by_category(
        (1, "share", ("town",)),
        (1, "share", ("county",)),
        (1, "share", ("town",)),
        marks={"a": 9, "b": 9, "c": 8, "d": 7},
        categories=("town", "town", "county", "town"),
    )
    # the towns' second prize is used up by the shared first, the county's is not
    assert won(found) == [("a", "b"), ("c",), ()]


def test_who_waits_in_one_category_holds_up_no_prize_of_the_other():
    found = by_category(
        (1, "ask", ("county",)),
        (1, "ask", ("town",)),
        marks={"a": 9, "b": 9, "c": 8},
        categories=("county", "county", "town"),
    )
    assert won(found) == [(), ("c",)]
    assert [q.id for q in found.owed] == ["award:prize-1"]


def test_a_shared_prize_open_to_all_uses_up_the_next_that_one_of_the_tied_could_have():
    found = by_category(
        (1, "share", ()),
        (1, "share", ("county",)),
        (1, "share", ("town",)),
        marks={"a": 9, "b": 9, "c": 8, "d": 7},
        categories=("town", "town", "county", "town"),
    )
    assert won(found) == [("a", "b"), ("c",), ()]


def of_one_unit(rule, marks, **recorded):
    plan = contest(list(marks), 1, Mean(), awards=(award(rule),), ties=(TieShared(),))
    plan = replace(plan, entries=tuple(replace(e, unit="c" if e.id == "c" else "a") for e in plan.entries))
    return results(plan, marked(plan, {e: [m] for e, m in marks.items()}, **recorded))


def test_which_of_two_equal_entries_of_a_unit_earns_an_award_by_threshold_is_for_people_to_say():
    rule = ByThreshold(at_least=Decimal(7), eligible=Eligible(per_unit=1))
    assert won(of_one_unit(rule, {"b": 8, "a": 9, "c": 7})) == [("a", "c")]
    found = of_one_unit(rule, {"b": 9, "a": 9, "c": 8})
    (question,) = found.owed
    assert (question.id, question.args["left"]) == ("award:only:a+b", "1")
    said = Decision(about=question.id, choice="choose", entries=("a",), reason="hands", by="chair", at=1)
    assert won(of_one_unit(rule, {"b": 9, "a": 9, "c": 8}, decisions=(said,))) == [("a", "c")]


@pytest.mark.parametrize("rule", [ByStanding(quota=2, eligible=Eligible(per_unit=1))])
def test_an_order_that_people_make_passes_over_a_unit_that_has_its_prize(rule):
    marks = {"a": 9, "b": 9, "c": 9}
    said = Decision(
        about="award:only", choice="order", entries=("b", "a", "c"), reason="hands", by="chair", at=1
    )
    (found,) = of_one_unit(rule, marks, decisions=(said,)).awards
    assert found.entries == ("b", "c")
