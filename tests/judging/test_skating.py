"""The Skating System where published cases are silent: even panels, long ties, the rule that settled a place."""

from fractions import Fraction

from judging.tally.skating import one_dance, several_dances


def rows(**marks):
    return {e: [Fraction(m) for m in row] for e, row in marks.items()}


def places(placed):
    return {e: p.place for e, p in placed.items()}


def test_half_of_an_even_panel_is_no_majority():
    placed = one_dance(rows(a=[1, 1, 3, 3], b=[2, 2, 2, 2], c=[3, 3, 1, 1]))
    assert places(placed) == {"b": 1, "a": Fraction(5, 2), "c": Fraction(5, 2)}


def test_the_rule_that_settled_each_place_is_named():
    placed = one_dance(
        rows(a=[1, 1, 1, 2, 1], b=[4, 2, 2, 1, 2], c=[3, 3, 3, 5, 4], d=[2, 4, 5, 4, 3], e=[5, 5, 4, 3, 5])
    )
    assert {e: p.rule for e, p in placed.items()} == dict.fromkeys("abcde", "5")
    larger = one_dance(rows(a=[1, 1, 2, 1], b=[2, 2, 1, 2], c=[3, 3, 3, 3]))
    assert [(larger[e].rule, larger[e].column) for e in "abc"] == [("5", 1), ("5", 2), ("5", 3)]


def test_a_larger_majority_goes_before_a_smaller_and_a_smaller_sum_before_a_larger():
    placed = one_dance(rows(a=[2, 2, 2, 3, 1], b=[1, 1, 3, 2, 3], c=[3, 3, 1, 1, 2]))
    assert placed["a"].rule == "6"
    assert placed["a"].place == 1
    summed = one_dance(rows(a=[1, 2, 2, 4, 4], b=[2, 1, 1, 3, 3], c=[3, 3, 3, 1, 1], d=[4, 4, 4, 2, 2]))
    assert (summed["b"].place, summed["b"].rule) == (1, "7")


def test_two_that_stay_equal_in_all_dances_share_the_average_place():
    equal = rows(a=[1, 2], b=[2, 1], c=[3, 3])
    assert places(several_dances([equal, equal])) == {"a": Fraction(3, 2), "b": Fraction(3, 2), "c": 3}


def test_rule_10_compares_how_many_places_and_then_their_sum():
    dances = [rows(a=[1], b=[2], c=[3]), rows(a=[3], b=[2], c=[1]), rows(a=[2], b=[2], c=[2])]
    placed = several_dances(dances)
    # all have six: a and c hold one first each, b none
    assert {placed["a"].place, placed["c"].place} == {Fraction(3, 2)}
    assert placed["b"].place == 3


def test_no_dance_and_no_couple_are_no_error():
    assert several_dances([]) == {}
    assert one_dance({}) == {}
