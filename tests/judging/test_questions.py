"""What judges' sheets make the product ask: crosses that are not as many as asked, places given twice."""

from dataclasses import replace

import pytest

from judging.plan import Round
from judging.recorded import Decision
from judging.results import results
from judging.rules import Recall, Skating, TieShared
from tests.judging.panels import changed, contest, criterion, marked

PLACES = [criterion("waltz", 9, step="1"), criterion("tango", 9, step="1")]


def recall(rows):
    plan = contest(
        list(rows), 2, Recall(crosses=2), criteria=[criterion("cross", 1, step="1")], ties=(TieShared(),)
    )
    return plan, marked(plan, rows)


def test_a_judge_who_called_back_another_number_than_asked_is_asked_about_once_all_have_danced():
    plan, recorded = recall({"a": [1, 1], "b": [1, 1], "c": [0, 1]})
    (question,) = results(plan, recorded).owed
    assert (question.kind, question.args["judge"]) == ("recall-crosses", "j2")
    assert (question.args["given"], question.args["asked"]) == ("3", "2")
    waiting = changed(recorded, "c", outcome="pending")
    assert results(plan, waiting).owed == ()
    plan, recorded = recall({"a": [1, 1], "b": [1, 0], "c": [0, 1]})
    assert results(plan, recorded).owed == ()


def danced(rows, **tally):
    plan = contest(list(rows), 2, Skating(**tally), criteria=PLACES, better="low", ties=(TieShared(),))
    return plan, marked(plan, rows)


def test_a_judge_who_placed_two_couples_alike_in_a_dance_is_asked_about():
    rows = {"a": [[1, 1], [2, 1]], "b": [[2, 2], [1, 2]], "c": [[3, 3], [2, 3]]}
    plan, recorded = danced(rows)
    (question,) = results(plan, recorded).owed
    assert (question.kind, question.entries) == ("places-twice", ("a", "c"))
    assert {k: question.args[k] for k in ("judge", "criterion", "place")} == {
        "judge": "j2",
        "criterion": "waltz",
        "place": "2",
    }
    assert results(plan, changed(recorded, "c", outcome="pending")).owed == ()
    assert results(plan, changed(recorded, "c", outcome="disqualified")).owed == ()
    seen = Decision(about=question.id, choice="accept", reason="as written", by="scrutineer", at=1)
    assert results(plan, replace(recorded, decisions=(seen,))).owed == ()


@pytest.mark.parametrize(("place", "asked"), [("2", []), ("1", ["places-twice:panel:tango:p:j1:1"])])
def test_where_a_round_is_a_dance_each_round_is_looked_at(place, asked):
    plan = contest(
        ["a", "b"], 1, Skating(dances="rounds"), criteria=[criterion("p", 9, step="1")], better="low"
    )
    plan = replace(plan, rounds=tuple(Round(id=r, name={}, entries=("a", "b")) for r in ("waltz", "tango")))
    rows = marked(plan, {"a": [1], "b": [2]}).turns
    tango = marked(plan, {"a": [1], "b": [place]}).turns
    turns = {t.replace("final", "waltz"): r for t, r in rows.items()}
    turns |= {t.replace("final", "tango"): r for t, r in tango.items()}
    found = results(plan, replace(marked(plan, {}), turns=turns))
    assert [q.id for q in found.owed if q.kind == "places-twice"] == asked
