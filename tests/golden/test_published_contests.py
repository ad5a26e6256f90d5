"""Published contests replay to the last digit through the public file format."""

from decimal import Decimal
from fractions import Fraction

import pytest

from judging.trace import re_add
from tests.golden import typed


def re_adds(results):
    for tally in results.tallies.values():
        if tally.total is not None:
            assert re_add(tally.trace) == tally.total


@pytest.mark.parametrize(
    "segment", typed.each("isu_pcs_trimmed_mean", "segments"), ids=lambda s: s["program"]
)
def test_figure_skating_protocols_replay_with_an_absent_judge_excluded_and_every_product_rounded(segment):
    _, results = typed.computed(typed.isu(segment))
    for skater in segment["skaters"]:
        tally = results.tallies[typed.ident(skater["name"])]
        assert Decimal(tally.shown) == skater["published_total"]
        assert tally.components["pcs"] == Fraction(skater["published_pcs"])
        assert tally.components["tes"] == Fraction(skater["published_tes"])
        panels = [
            s.result for s in tally.trace if s.code == "round" and s.args["of"].startswith("criterion:")
        ]
        published = [c["published_panel"] for c in skater["components"]]
        assert [Decimal(p) for p in panels[::2]] == published
    order = sorted(segment["skaters"], key=lambda s: s["published_rank"])
    assert [p.entry for p in results.standings] == [typed.ident(s["name"]) for s in order]
    re_adds(results)
    if segment.get("tie"):
        assert all(p.decided_by.code == "tie-component" for p in results.standings)


def test_synchro_dives_replay_with_three_sub_panels_trimmed_by_themselves():
    pairs = typed.case("diving_rio2016_synchro")["pairs"]
    events = {p["event"] for p in pairs}
    for event in events:
        here = [p for p in pairs if p["event"] == event]
        _, results = typed.computed(typed.synchro(here))
        for pair in here:
            tally = results.tallies[typed.ident(pair["country"])]
            assert Decimal(tally.shown) == pair["total"]
            scores = [Decimal(r.shown) for r in tally.rounds.values()]
            assert scores == [d["published"] for d in pair["dives"]]
        re_adds(results)


def test_halfpipe_replays_best_of_three_runs_with_runs_that_did_not_improve():
    data = typed.case("halfpipe_milano2026")
    _, results = typed.computed(typed.halfpipe(data))
    ids = {typed.ident(f["competitor"]): f for f in data["final"]}
    assert [p.entry for p in results.standings] == sorted(ids, key=lambda i: ids[i]["rank"])
    for entry, final in ids.items():
        assert results.tallies[entry].shown == final["best"]
    for run in data["runs"]:
        taken = results.tallies[typed.ident(run["competitor"])].rounds[f"run-{run['run']}"]
        if run["scores"] is None:
            assert taken.outcome == "did-not-improve"
        else:
            assert taken.shown == run["published"]
    re_adds(results)


@pytest.mark.parametrize("year", typed.each("eurovision_split_vote", "years"), ids=lambda y: str(y["year"]))
def test_split_votes_replay_and_the_televote_breaks_the_tie(year):
    _, results = typed.computed(typed.split_vote(year))
    assert [p.entry for p in results.standings] == year["order_with_televote_tiebreak"]
    for entry in year["entries"]:
        tally = results.tallies[entry["country"]]
        assert tally.total == entry["total"]
        assert (tally.components["jury"], tally.components["televote"]) == (entry["jury"], entry["tele"])
    tied = [p for p in results.standings if p.decided_by is not None]
    assert tied, "both years had a tie"
    assert {p.decided_by.code for p in tied} == {"tie-component"}
    re_adds(results)


@pytest.mark.parametrize(
    "jury",
    typed.each("eurovision_split_vote", "jury_rank_sum", "juries"),
    ids=lambda j: f"{j['year']}-{j['from']}",
)
def test_national_juries_replay_by_rank_sums_and_points_by_place(jury):
    _, results = typed.computed(typed.national_jury(jury))
    for entry in jury["ranks"]:
        assert results.tallies[entry].total == jury["published_points"].get(entry, 0)
    re_adds(results)


@pytest.mark.parametrize("single", typed.each("skating_system", "single_dance"), ids=lambda c: c["id"])
def test_the_skating_system_places_a_single_dance(single):
    _, results = typed.computed(typed.one_dance(single))
    assert {e: t.total for e, t in results.tallies.items()} == {
        e: Fraction(p) for e, p in single["expected"].items()
    }
    re_adds(results)


@pytest.mark.parametrize("multi", typed.each("skating_system", "multi_dance"), ids=lambda c: c["id"])
@pytest.mark.parametrize("form", [typed.dances, typed.dances_as_rounds])
def test_the_skating_system_places_several_dances_typed_as_criteria_or_as_rounds(multi, form):
    given = multi.get("dances") or typed.by_place(multi["places"])
    _, results = typed.computed(form(given))
    assert {e: t.total for e, t in results.tallies.items()} == {
        e: Fraction(p) for e, p in multi["expected"].items()
    }
    for couple, places in multi.get("expected_places", {}).items():
        danced = [s.result for s in results.tallies[couple].trace if s.code == "dance"]
        assert [Fraction(p) for p in danced] == places
    re_adds(results)


def test_recall_counts_crosses_and_a_tie_at_the_cut_is_for_people():
    (rule1,) = typed.each("skating_system", "recall")
    _, results = typed.computed(typed.recall(rule1["votes"], top=6))
    assert {e: t.total for e, t in results.tallies.items()} == rule1["expected"]
    (into,) = results.advancing
    assert set(into.entries) == {"18", "11", "15", "17"}
    assert set(into.tied) == {"10", "12", "14"}
    assert into.owed is not None
    assert into.owed in results.owed
    re_adds(results)
