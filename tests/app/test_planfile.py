"""Plan files: short forms, exact numbers, every mistake at once with its line, and the way back to a file."""

import json
from decimal import Decimal
from pathlib import Path
from random import Random

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from app import planfile
from app.plancodec import decode, encode
from app.planfile.source import MOST_DEPTH
from app.rulesheet import question_text, rule_sheet
from benchmarks.contests import random_contest
from judging.check import check
from judging.ids import LANGS
from judging.plan import Plan
from judging.recorded import Recorded
from judging.results import results
from judging.rules import (
    ByCriterion,
    ByStanding,
    ByThreshold,
    RankSum,
    Rounding,
    Skating,
    TieByCriterion,
    TieByMoreDecimals,
    TrimmedMean,
)
from tests.golden import typed

PROGRAMMES = sorted(Path("programmes").glob("*.yaml"))

SMALL = """
contest: 小擂台
entries: [甲局, 乙局]
panels: [{id: leaders, judges: 5, criteria: [{id: content, max: 60, step: 0.5}, {id: style, max: 40}]}]
tally: {method: trimmed-mean, rounding: 2, ties: [more-decimals, {criterion: content}, lot]}
awards: [{id: first, name: 一等奖, standing: 1}]
"""


def plan(text: str) -> Plan:
    loaded = planfile.loads(text)
    assert isinstance(loaded, Plan), [str(m) for m in loaded]
    return loaded


def mistakes(text: str) -> list[tuple[int, str]]:
    loaded = planfile.loads(text)
    assert isinstance(loaded, list)
    return [(m.line, m.code) for m in loaded]


def test_a_small_contest_takes_five_lines():
    small = plan(SMALL)
    assert [e.id for e in small.entries] == ["甲局", "乙局"]
    assert small.title == {"zh-CN": "小擂台"}
    assert [j.id for j in small.panels[0].judges] == ["j1", "j2", "j3", "j4", "j5"]
    assert small.rounds[0].entries == ("甲局", "乙局")
    assert small.tally.components[0].method == TrimmedMean(highest=1, lowest=1)
    assert small.tally.rounding == Rounding(places=2, mode="half-up")
    assert small.tally.ties[:2] == (TieByMoreDecimals(), TieByCriterion(criterion="content"))
    assert small.awards[0].rule == ByStanding(quota=1)
    assert check(small) == ()


def test_numbers_stay_exactly_what_was_typed():
    odd = plan(SMALL.replace("step: 0.5", "step: 0.10").replace("max: 60", "max: 60.0"))
    assert str(odd.panels[0].criteria[0].step) == "0.10"
    assert plan(SMALL.replace("trimmed-mean", "mean, weight: 60%")).tally.components[0].weight == Decimal(
        "0.60"
    )


@pytest.mark.parametrize(
    "method",
    [
        "{trimmed-mean: {highest: 2, lowest: 1}}",
        "{kind: trimmed-mean, highest: 2, lowest: 1}",
        "{kind: TrimmedMean, highest: 2}",
    ],
)
def test_a_choice_can_be_written_in_three_ways(method):
    assert plan(SMALL.replace("trimmed-mean", method)).tally.components[0].method == TrimmedMean(
        highest=2, lowest=1
    )


def test_places_are_better_when_low_without_saying_so():
    places = SMALL.replace("max: 60, step: 0.5", "min: 1, max: 6").replace("max: 40", "min: 1, max: 6")
    assert plan(places.replace("trimmed-mean", "skating")).tally.better == "low"
    assert plan(places.replace("trimmed-mean", "skating")).tally.components[0].method == Skating()
    assert plan(SMALL.replace("trimmed-mean", "rank-sum")).tally.components[0].method == RankSum()
    assert plan(SMALL.replace("trimmed-mean", "rank-sum")).tally.better == "low"
    scaled = SMALL.replace("method: trimmed-mean", "method: rank-sum, scale: {place-points: [5, 3, 1]}")
    assert plan(scaled).tally.better == "high"


@pytest.mark.parametrize(("method", "code"), [("skating", "not-places"), ("{recall: 2}", "not-crosses")])
def test_a_method_for_places_or_crosses_refuses_a_scale_of_points(method, code):
    assert mistakes(SMALL.replace("trimmed-mean", method)) == [(4, code), (4, code)]


def test_awards_by_other_rules_in_one_line():
    lines = "[{id: a, criterion: content, quota: 2}, {id: b, threshold: 90}, {id: c, criterion: style, threshold: 30}]"
    rules = [a.rule for a in plan(SMALL.replace("[{id: first, name: 一等奖, standing: 1}]", lines)).awards]
    assert rules == [
        ByCriterion(criterion="content", quota=2),
        ByThreshold(at_least=Decimal(90)),
        ByThreshold(at_least=Decimal(30), criterion="style"),
    ]


def test_every_mistake_is_reported_at_once_with_its_line_a_reason_and_an_example():
    wrong = """contest: {id: x, titel: X}
panels:
  - {id: a, judges: 3, criteria: [{id: c, max: 10, step: 0.3}, {id: d, max: ten}]}
entries: [A, B, B]
tally:
  method: trimed-mean
  rounding: two
  ties: [more-decimal, {criterion: innovaton}]
  overtime: [{from: 30, to: 10, deduct: 1}]
awards: [{id: f, standing: 0}, {id: g, foo: 1}]
"""
    found = planfile.loads(wrong)
    assert isinstance(found, list)
    codes = {(m.line, m.code) for m in found}
    assert {
        (1, "unknown-field"),
        (3, "off-step"),
        (3, "not-number"),
        (4, "same-id"),
        (6, "unknown-kind"),
        (7, "not-number"),
        (8, "unknown-kind"),
        (8, "unknown-id"),
        (9, "tier-backwards"),
        (10, "not-above"),
        (10, "missing-field"),
    } <= codes
    text = "\n".join(str(m) for m in found)
    assert "Did you mean “title”?" in text
    assert "Did you mean “trimmed-mean”?" in text
    assert "Right would be: step: 0.5" in text
    for mistake in found:
        for lang in LANGS:
            assert str(mistake.line) in mistake.sentence(lang)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("a: [1", "open-bracket"),
        ("- 1", "not-a-plan"),
        ("contest: a\ncontest: b\n" + SMALL.split("\n", 2)[2], "twice"),
        (SMALL.replace("甲局, 乙局", "{id: 'a/b'}"), "not-id"),
        (SMALL.replace("judges: 5", "judges: 2"), "trims-all"),
        (SMALL.replace("criterion: content}, lot", "criterion: contant}, lot"), "unknown-id"),
        (SMALL.replace("max: 40", "max: 40, min: 50"), "empty-scale"),
        (SMALL.replace("max: 40", "max: .nan"), "not-number"),
        (SMALL.replace("max: 40", "max: 1e999"), "not-number"),
        (SMALL.replace("rounding: 2", "rounding: 2.5"), "not-whole"),
        (SMALL.replace("contest: 小擂台", "contest: {id: a, title: {fr: x}}"), "unknown-language"),
        ("x: " + "[" * (MOST_DEPTH + 2) + "]" * (MOST_DEPTH + 2), "too-deep"),
        (
            "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
            + "\n".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}' if i else '*a'] * 10)}]" for i in range(7)),
            "too-many",
        ),
    ],
)
def test_impossible_files_are_refused_with_a_reason(text, code):
    assert code in {c for _, c in mistakes(text)}


def test_bytes_that_are_not_text_are_refused_with_their_line():
    found = planfile.loads(b"contest: a\nname: " + b"\xff\xfe")
    assert isinstance(found, list)
    assert [(m.line, m.code) for m in found] == [(2, "not-utf-8")]


@pytest.mark.parametrize("path", PROGRAMMES, ids=lambda p: p.stem)
def test_every_programme_checks_clean_and_reads_back_from_its_own_dump(path):
    loaded = planfile.load(path)
    assert isinstance(loaded, Plan), [str(m) for m in loaded]
    assert [question_text(loaded, q, "en") for q in check(loaded)] == []
    assert planfile.loads(planfile.dumps(loaded)) == loaded
    assert decode(json.loads(json.dumps(encode(loaded)))) == loaded
    for lang in LANGS:
        sheet = rule_sheet(loaded, lang)
        assert sheet.digest in sheet.as_text()
        assert loaded.title[lang] in sheet.title
    assert not results(loaded, Recorded()).complete


def test_the_published_schema_accepts_what_reading_accepts_and_refuses_what_it_refuses():
    validator = jsonschema.Draft202012Validator(planfile.schema())
    validator.check_schema(planfile.schema())
    files = [yaml.safe_load(SMALL), *(yaml.safe_load(p.read_text("utf-8")) for p in PROGRAMMES)]
    single = typed.each("skating_system", "single_dance")[0]
    segment = typed.each("isu_pcs_trimmed_mean", "segments")[0]
    for file in (
        typed.isu(segment),
        typed.one_dance(single),
        typed.synchro(typed.case("diving_rio2016_synchro")["pairs"][:3]),
    ):
        plain = {k: v for k, v in file.items() if k not in ("turns", "marks", "figures", "adjustments")}
        files.append(json.loads(json.dumps(plain, default=float)))
    for file in files:
        assert [e.message for e in validator.iter_errors(file)] == []
    for bad in ("rounding: two", "ties: [more-decimal]", "method: trimed-mean", "absent: never"):
        assert list(
            validator.iter_errors(yaml.safe_load(SMALL.split("tally:", maxsplit=1)[0] + f"tally: {{{bad}}}"))
        )


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 10_000))
def test_any_plan_written_to_a_file_is_the_same_plan_when_read(seed):
    made, _ = random_contest(Random(seed))
    loaded = planfile.loads(planfile.dumps(made))
    # a file may not trim a whole panel away, take the best of more rounds than there are, weigh everything by zero,
    # name an empty category or multiply by what belongs to no round
    if isinstance(loaded, list):
        wrong = {
            "trims-all",
            "off-scale",
            "no-weight",
            "unknown-id",
            "not-places",
            "not-crosses",
            "missing-field",
        }
        assert {m.code for m in loaded} <= wrong
    else:
        assert loaded == made


@pytest.mark.parametrize(
    ("judges", "method", "example"),
    [
        (2, "trimmed-mean", "judges: 4"),
        (3, "{ trimmed-sum: { highest: 2, lowest: 1 } }", "trimmed-sum: { highest: 1, lowest: 1 }"),
        (1, "{ rank-sum: { highest: 1 } }", "judges: 3"),
    ],
)
def test_what_is_said_to_be_right_of_a_panel_trimmed_away_leaves_marks(judges, method, example):
    wrong = SMALL.replace("judges: 5", f"judges: {judges}").replace(
        "method: trimmed-mean", f"method: {method}"
    )
    (found,) = planfile.loads(wrong)
    assert (found.code, found.args["example"]) == ("trims-all", example)


@settings(deadline=None, max_examples=150)
@given(text=st.text(max_size=200) | st.binary(max_size=100), at=st.integers(0, len(SMALL)))
def test_no_text_makes_reading_fail_otherwise_than_by_mistakes(text, at):
    if isinstance(text, bytes):
        source = SMALL[:at].encode() + text + SMALL[at:].encode()
    else:
        source = (SMALL[:at] + text + SMALL[at:]).encode("utf-8", "surrogatepass")
    loaded = planfile.loads(source)
    assert isinstance(loaded, Plan) or (loaded and all(m.sentence("zh-CN") for m in loaded))


def test_the_method_that_was_probably_meant_is_named_as_it_is_written_in_a_file():
    for wrote, meant in (("trimed-mean", "trimmed-mean"), ("TrimmedSun", "trimmed-sum")):
        loaded = planfile.loads(SMALL.replace("trimmed-mean", wrote))
        assert isinstance(loaded, list)
        assert [m.args["guess"] for m in loaded] == [meant]
