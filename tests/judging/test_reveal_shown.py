"""The arithmetic of a reveal: what stands beside the panel's value is what was done with it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from judging.rules import TallyRule
from judging.views import of
from tests.judging.contests import SCREEN, SCRUTINEER, Evening, small_plan, with_figures
from tests.judging.test_figures_public import ENTRIES, entering, figure


def reveal(tally: TallyRule, **own: Decimal):
    plan = small_plan()
    first = replace(plan.entries[0], **own)
    played = (
        Evening(replace(plan, tally=tally, entries=(first, *plan.entries[1:]))).open().until("cue-reveal")
    )
    played.step()
    return of(played.contest, SCREEN)["reveal"]


def tally(weight: str, **more: object) -> TallyRule:
    rule = small_plan().tally
    return replace(rule, components=(replace(rule.components[0], weight=Decimal(weight)),), **more)


@pytest.mark.parametrize(("weight", "said"), [("1", None), ("0.7", "70%"), ("0.125", "12.5%"), ("5", "5")])
def test_a_share_is_said_beside_the_mean_it_was_taken_of(weight, said):
    shown = reveal(tally(weight))
    assert (shown.times, shown.method) == (said, "trimmed-mean")


def test_a_difficulty_is_said_where_the_rule_multiplies_by_it():
    rule = tally("1")
    by = replace(rule.round_score, difficulty=True)
    assert reveal(replace(rule, round_score=by), difficulty=Decimal("3.2")).times == "3.2"
    assert reveal(rule, difficulty=Decimal("3.2")).times is None


def test_no_method_is_named_where_several_parts_are_in_the_score():
    rule = tally("0.5")
    twice = (*rule.components, replace(rule.components[0], id="again"))
    shown = reveal(replace(rule, components=twice))
    assert (shown.times, shown.method) == (None, "several")


def test_a_total_is_said_only_where_more_counts_than_this_turn():
    assert reveal(tally("1")).total is None
    plan = with_figures()
    parts = tuple(x for x in plan.tally.components if x.id in ("panel", "figure"))
    played = Evening(replace(plan, tally=replace(plan.tally, components=parts))).open()
    played.must(SCRUTINEER, entering(figures=tuple(figure(e, "50") for e in ENTRIES)))
    played.until("cue-show-standings")
    shown = of(played.contest, SCREEN)["reveal"]
    assert shown.total == played.contest.public.place[shown.entry].total
    assert shown.total != shown.final
