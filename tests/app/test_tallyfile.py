"""Tally files: YAML, JSON and workbooks give the same numbers; forms people type; mistakes with their line."""

import json
import re
from pathlib import Path
from random import Random

import pytest
import yaml
from openpyxl import Workbook, load_workbook

from app import planfile, tallyfile
from app.planfile.source import Node
from app.tallyfile.template import skeleton
from app.tracetext import sentences
from judging.ids import LANGS
from judging.results import results
from judging.trace import re_add
from tests.golden import typed

PLAN = """
contest: {id: small, title: 小擂台}
units: [{id: jt, name: 交通运输局}, {id: cz, name: 财政局}]
panels: [{id: leaders, judges: 3, criteria: [{id: content, name: 内容, max: 60, step: 0.5}, {id: style, max: 40}]}]
tally: {method: trimmed-mean, rounding: 2, ties: [more-decimals, lot]}
awards: [{id: first, name: 一等奖, standing: 1}]
"""


def loaded(text):
    read = tallyfile.loads(text)
    assert isinstance(read, tallyfile.TallyFile), [str(m) for m in read]
    return read


def totals(text):
    read = loaded(text)
    return {p.entry: p.total for p in results(read.plan, read.recorded).standings}


@pytest.mark.parametrize(
    "marks",
    [
        "marks: {jt: [[50, 30], [51.5, 30], [49, 40]], cz: [[40, 30], [40, 30], [40, 30]]}",
        (
            "marks: {交通运输局: {j1: [50, 30], j2: {content: 51.5, style: 30}, 评委3: {内容: 49, style: 40}}, "
            "财政局: [[40, 30], [40, 30], [40, 30]]}"
        ),
        "marks: {jt: {content: [50, 51.5, 49], style: [30, 30, 40]}, cz: {leaders: [[40, 30], [40, 30], [40, 30]]}}",
        "marks: {final: {jt: [[50, 30], [51.5, 30], [49, 40]], cz: [[40, 30], [40, 30], [40, 30]]}}",
        "marks: {jt: {final: [[50, 30], [51.5, 30], [49, 40]]}, cz: {final: [[40, 30], [40, 30], [40, 30]]}}",
        (
            "marks: {j1: {jt: [50, 30], cz: [40, 30]}, 评委2: {jt: [51.5, 30], 财政局: [40, 30]}, "
            "j3: {jt: [49, 40], cz: [40, 30]}}"
        ),
        (
            "marks: {final: {j1: {jt: [50, 30], cz: [40, 30]}, j2: {jt: [51.5, 30], cz: [40, 30]}, "
            "j3: {jt: [49, 40], cz: [40, 30]}}}"
        ),
        (
            "turns: [{entry: jt, marks: [[50, 30], [51.5, 30], [49, 40]]}, "
            "{entry: cz, round: final, marks: [[40, 30], [40, 30], [40, 30]]}]"
        ),
    ],
)
def test_marks_can_be_typed_by_judge_by_panel_by_criterion_or_by_round(marks):
    assert totals(PLAN + marks) == {"jt": "81.50", "cz": "70.00"}


def test_rows_of_judges_and_rows_of_runs_keep_who_is_absent_and_who_did_not_start():
    read = loaded(
        PLAN + "marks: {j1: {jt: [50, 30], cz: [40, 30]}, j2: {jt: -, cz: [40, 30]}, j3: {jt: [49, 40]}}"
    )
    assert read.recorded.turns["final/jt"].absent == {"j2"}
    assert set(read.recorded.turns["final/cz"].marks) == {"j1", "j2"}
    runs = PLAN.replace("tally:", "rounds: [{id: r1}, {id: r2}]\ntally:").replace("trimmed-mean", "mean")
    read = loaded(
        runs + "marks: {jt: {r1: [[50, 30], -, -], r2: DNI}, cz: {r2: [[40, 30], [40, 30], [40, 30]]}}"
    )
    assert read.recorded.turns["r2/jt"].outcome == "did-not-improve"
    assert set(read.recorded.turns) == {"r1/jt", "r2/jt", "r2/cz"}
    wrong = tallyfile.loads(
        PLAN + "marks:\n  j1: {jt: [50, 30]}\n  j2: {xx: [50, 30]}\n  j3: {jt: [61, 30]}\n"
    )
    assert [(m.line, m.code) for m in wrong] == [(9, "unknown-id"), (10, "mark-off-scale")]


@pytest.mark.parametrize(
    ("word", "outcome"),
    [
        ("dns", "did-not-start"), ("DQ", "disqualified"), ("弃权", "withdrawn"), ("退赛", "withdrawn"),
        ("取消资格", "disqualified"), ("未出场", "did-not-start"), ("did-not-improve", "did-not-improve"),
    ],
)  # fmt: skip
def test_an_outcome_may_be_typed_as_printed_results_say_it(word, outcome):
    assert loaded(PLAN + f"marks: {{jt: {word}}}").recorded.turns["final/jt"].outcome == outcome


@pytest.mark.parametrize(("word", "meant"), [("DNF", "DNI"), ("DSB", "DSQ"), ("absentee", "")])
def test_a_word_that_is_no_outcome_is_answered_with_those_there_are(word, meant):
    (mistake,) = tallyfile.loads(PLAN + f"marks: {{jt: {word}}}")
    assert (mistake.code, mistake.args["guess"]) == ("not-one-of", meant)
    assert "DNS, DNI, DSQ" in mistake.sentence("en")


@pytest.mark.parametrize(
    "mark",
    [
        "{ jt: { j1: [50, 30], j2: - } }",
        "{ jt: [[50, 30], [50, 30], - ] }",
        "{ jt: [ - , [50, 30], [50, 30]] }",
    ],
)
def test_a_dash_that_yaml_reads_as_a_list_is_answered_with_the_quoted_one(mark):
    (mistake,) = tallyfile.loads(PLAN + f"marks: {mark}")
    assert (mistake.line, mistake.code) == (7, "open-dash")
    assert mistake.args["example"] == f"marks: {mark}".replace("-", '"-"')
    assert isinstance(tallyfile.loads(PLAN + mistake.args["example"]), tallyfile.TallyFile)


def test_a_word_for_nothing_in_the_place_of_a_mark_is_answered_with_a_dash():
    (mistake,) = tallyfile.loads(PLAN + "marks: { jt: { content: [50, 弃权, 50], style: [30, -, 30] } }")
    assert (mistake.code, mistake.args["example"]) == ("not-number", "-")


def test_numbers_side_by_side_are_answered_with_the_list():
    (mistake,) = tallyfile.loads(PLAN + "marks: {jt: 7 8.5 9, cz: DNS}")
    assert (mistake.code, mistake.args["example"]) == ("not-number", "[7, 8.5, 9]")


def test_a_number_of_rounds_is_answered_with_rounds():
    found = tallyfile.loads(PLAN.replace("tally:", "rounds: 3\ntally:"))
    assert [m.args["example"] for m in found] == ["rounds: [{ id: run-1 }, { id: run-2 }]"]


def test_a_dash_or_nothing_is_an_absent_judge_and_a_word_an_outcome():
    read = loaded(PLAN + "marks: {jt: [[50, 30], -, [49, 40]], cz: DNS}")
    assert read.recorded.turns["final/jt"].absent == {"j2"}
    assert read.recorded.turns["final/cz"].outcome == "did-not-start"
    found = results(read.plan, read.recorded)
    assert [q.kind for q in found.owed] == ["too-few-judges"]


def test_decisions_adjustments_overtime_and_the_previous_standing():
    text = (
        PLAN.replace("lot]", "lot], overtime: [{from: 11, deduct: 0.5}]")
        + """
turns:
  - {entry: jt, over: 11, marks: [[50, 30], [50, 30], [50, 30]]}
  - {entry: cz, marks: [[50, 30], [50, 30], [50, 30]]}
adjustments: [{entry: jt, points: 0.5, kind: bonus, reason: 受表彰}]
decisions: [{about: tie:cz+jt, choice: order, entries: [交通运输局, cz], reason: 抽签, by: 主持}]
previous: {jt: 2}
"""
    )
    read = loaded(text)
    found = results(read.plan, read.recorded)
    assert [(p.entry, p.rank, p.total) for p in found.standings] == [("jt", 1, "80.00"), ("cz", 2, "80.00")]
    assert found.place["jt"].decided_by.args["reason"] == "抽签"
    assert found.owed == ()


@pytest.mark.parametrize(
    ("marks", "line", "code"),
    [
        ("marks: {jt: [[50, 30], [50, 30]]}", 7, "judge-count"),
        ("marks:\n  jt: [[50], [50, 30], [50, 30]]", 8, "mark-count"),
        ("marks:\n  jt:\n    j1: [60.5, 30]", 9, "mark-off-scale"),
        ("marks:\n  jt:\n    j1: [50.25, 30]", 9, "mark-off-scale"),
        ("marks:\n  jt:\n    j1: [NaN, 30]", 9, "not-number"),
        ("marks:\n  jt:\n    j1: ['=1+1', 30]", 9, "not-number"),
        ("marks:\n  jt:\n    j9: [50, 30]", 9, "unknown-judge"),
        ("marks:\n  xx: [[50, 30], [50, 30], [50, 30]]", 8, "unknown-id"),
        ("turns:\n  - {entry: jt, marks: []}\n  - {entry: jt}", 9, "same-turn"),
        ("turns:\n  - {entry: jt, over: -1}", 8, "below"),
        ("turns:\n  - {entry: jt, outcom: scored}", 8, "unknown-field"),
        ("turns:\n  - {entry: jt, absent: [j1], marks: {j1: [50, 30]}}", 8, "judge-twice"),
        ("figures: {gdp: {jt: 5}}", 7, "unknown-id"),
        ("ballots: [{component: x, electorate: y, entry: jt, votes: {A: 1}}]", 7, "unknown-id"),
        ("decisions: [{about: tie:a+b, choice: maybe}]", 7, "not-one-of"),
    ],
)
def test_impossible_marks_are_refused_with_line_reason_and_example(marks, line, code):
    read = tallyfile.loads(PLAN + marks)
    assert isinstance(read, list)
    assert (line, code) in [(m.line, m.code) for m in read]
    for mistake in read:
        assert all(mistake.sentence(lang) for lang in LANGS)


def test_a_mark_off_its_step_is_answered_with_the_nearest_right_one():
    (mistake,) = tallyfile.loads(PLAN + "marks: {jt: {j1: [50.3, 30]}}")
    assert mistake.args["example"] == "50.5"
    assert "“step: 0.1”" in mistake.sentence("en")
    (finer,) = tallyfile.loads(PLAN + "marks: {jt: {j1: [50, 30.5]}}")
    assert "“step: 0.5”" in finer.sentence("zh-CN")
    (high,) = tallyfile.loads(PLAN + "marks: {jt: {j1: [60.5, 30]}}")
    assert "step:" not in high.sentence("en")
    panel = "panels: [{ id: jury, judges: 1, criteria: [{ id: place, min: 1, max: 9 }] }]"
    places = f"contest: x\nentries: [a]\n{panel}\ntally: {{ method: {{ rank-sum: {{ marks: places }} }} }}\n"
    (between,) = tallyfile.loads(places + "marks: { a: [2.5] }")
    assert "step:" not in between.sentence("en")


def test_the_plan_can_be_another_file_and_its_mistakes_name_it(tmp_path):
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    good = tmp_path / "tally.yaml"
    good.write_text("plan: plan.yaml\nmarks: {jt: [[50, 30], [50, 30], [50, 30]]}\n", encoding="utf-8")
    assert isinstance(tallyfile.load(good), tallyfile.TallyFile)
    (tmp_path / "plan.yaml").write_text(PLAN.replace("trimmed-mean", "trimed"), encoding="utf-8")
    (mistake,) = tallyfile.load(good)
    assert (mistake.path[0], mistake.code) == ("plan.yaml", "unknown-kind")
    good.write_text("plan: nowhere.yaml\n", encoding="utf-8")
    assert [m.code for m in tallyfile.load(good)] == ["no-file"]


def filled(plan, path, rng):
    """A workbook template filled in as an organiser would; the same marks as a YAML file's text."""
    tallyfile.template(plan, path)
    book = load_workbook(path)
    turns = []
    for entry in plan.entries:
        marks = {}
        for judge in plan.panels[0].judges:
            marks[judge.id] = [
                str(c.low + c.step * rng.randint(0, int((c.high - c.low) / c.step)))
                for c in plan.panels[0].criteria
            ]
        turns.append({"entry": entry.id, "over": rng.choice([0, 15, 45]), "marks": marks})
    sheet = book["marks leaders"]
    for row in sheet.iter_rows(min_row=2):
        marks = next(t for t in turns if t["entry"] == row[1].value)["marks"][row[3].value]
        for offset, mark in enumerate(marks):
            # numbers as Excel stores them: binary floats
            sheet.cell(row=row[0].row, column=5 + offset).value = float(mark)
    for row in book["turns"].iter_rows(min_row=2):
        row[4].value = next(t for t in turns if t["entry"] == row[1].value)["over"]
    book.save(path)
    return turns


def test_workbook_yaml_and_json_give_the_same_numbers(tmp_path):
    plan = planfile.load(Path("programmes/xiongying-potou-2023.yaml"))
    turns = filled(plan, tmp_path / "night.xlsx", Random(7))
    file = {"plan": yaml.safe_load(planfile.dumps(plan)), "turns": turns}
    (tmp_path / "night.json").write_text(json.dumps(file, default=str), encoding="utf-8")
    (tmp_path / "night.yaml").write_text(
        planfile.dumps(plan) + yaml.safe_dump({"turns": turns}), encoding="utf-8"
    )
    found = []
    for name in ("night.xlsx", "night.json", "night.yaml"):
        read = tallyfile.load(tmp_path / name)
        assert isinstance(read, tallyfile.TallyFile), [str(m) for m in read]
        assert read.plan == plan
        found.append(tallyfile.report(read.plan, results(read.plan, read.recorded)))
    assert found[0] == found[1] == found[2]
    assert found[0]["standings"][0]["rank"] == 1
    assert len(found[0]["awards"][2]["entries"]) == 3


@pytest.mark.parametrize("path", sorted(Path("programmes").glob("*.yaml")), ids=lambda p: p.stem)
@pytest.mark.parametrize("suffix", [".xlsx", ".yaml", ".json"])
def test_every_programme_has_templates_that_read_back_empty(path, suffix, tmp_path):
    plan = planfile.load(path)
    at = tmp_path / f"empty{suffix}"
    tallyfile.template(plan, at)
    read = tallyfile.load(at)
    assert isinstance(read, tallyfile.TallyFile), [str(m) for m in read]
    assert read.plan == plan
    assert not any(t.marks for t in read.recorded.turns.values())


def test_an_empty_file_asks_for_what_the_rules_look_at_and_for_nothing_else():
    panel = "panels: [{ id: p, judges: 1, criteria: [{ id: m, max: 10 }] }]"
    plan = f"contest: x\nentries: [a]\nrounds: [one, two]\n{panel}\ntally: "
    plain = skeleton(planfile.loads(plan + "{ method: mean }"))
    assert not re.search("^    (over|difficulty):", plain, re.MULTILINE)
    rule = "round_score: { difficulty: true }, overtime: [{ from: 1, deduct: 1 }]"
    parts = "components: [{ panel: p, method: mean }, { indicator: height, rounds: [two] }]"
    full = skeleton(planfile.loads(f"{plan}{{ {rule}, {parts} }}"))
    assert len(re.findall("^    over: 0$", full, re.MULTILINE)) == 2
    assert "  height:\n    two:\n      a: \n" in full
    filled = full.replace("difficulty: \n", "difficulty: 2\n").replace("[] # m", "[7]")
    read = loaded(filled.replace("      a: \n", "      a: 3\n"))
    # 7 x 2 in the first round, (7 + 3) x 2 in the second
    assert results(read.plan, read.recorded).tallies["a"].total == 34


@pytest.mark.parametrize("score", ["difficulty: true", "factor: 0.6", "combine: product"])
def test_a_round_score_that_would_multiply_nothing_is_refused(score):
    text = f"""contest: Aerials
entries: [a]
tally:
  components: [{{ indicator: kept }}]
  round_score: {{ {score} }}
  rounding: 2
"""
    (mistake,) = planfile.loads(text)
    assert (mistake.line, mistake.code, mistake.args["example"]) == (4, "missing-field", "rounds: [final]")
    assert not isinstance(planfile.loads(text.replace("kept", "kept, rounds: [final]")), list)


def test_an_empty_workbook_tells_in_both_languages_what_its_cells_take(tmp_path):
    at = tmp_path / "t.xlsx"
    tallyfile.template(planfile.load(Path("programmes/xiongying-potou-2023.yaml")), at)
    book = load_workbook(at)
    how = " ".join(str(row[0].value) for row in book.active.iter_rows())
    assert "怎么填" in how
    assert "How to fill it in" in how
    marks = book["marks leaders"]
    assert [cell.value for cell in marks[1]][:5] == ["round", "entry", "name", "judge", "implementability"]
    assert "实施性 / Implementability 0–25" in marks["E1"].number_format
    assert "评委 / Judge" in marks["D1"].number_format
    assert (marks["D2"].value, marks["D2"].number_format) == ("j1", '@"  评委1 / Judge 1"')
    assert marks["C2"].value == "区委政法委 / Political and Legal Affairs Commission"
    assert marks.freeze_panes == "E2"
    assert marks.column_dimensions["C"].width > 40
    assert "difficulty" not in [cell.value for cell in book["turns"][1]]
    (outcomes,) = book["turns"].data_validations.dataValidation
    assert "did-not-start" in outcomes.formula1


def test_an_empty_workbook_has_a_line_for_each_round_of_a_figure(tmp_path):
    plan = planfile.loads("""contest: Vault
entries: [a, b]
rounds: [{ id: one }, { id: two }]
tally: { components: [{ indicator: height, rounds: [one, two] }], rounding: 0, ties: [shared] }
""")
    at = tmp_path / "t.xlsx"
    tallyfile.template(plan, at)
    book = load_workbook(at)
    heads = [cell.value for cell in book["figures"][1]]
    for n, row in enumerate(book["figures"].iter_rows(min_row=2), 1):
        row[heads.index("value")].value = n
    book.save(at)
    read = tallyfile.load(at)
    assert isinstance(read, tallyfile.TallyFile), [str(m) for m in read]
    assert results(plan, read.recorded).tallies["b"].total == 2 + 4


def test_cells_with_formulas_are_refused_and_templates_hold_text_only(tmp_path):
    plan = planfile.loads(PLAN.replace("交通运输局", "'=1+1'"))
    at = tmp_path / "t.xlsx"
    tallyfile.template(plan, at)
    book = load_workbook(at)
    cells = [c for sheet in book for row in sheet.iter_rows() for c in row if c.value not in (None, "")]
    assert {c.data_type for c in cells} == {"s"}
    assert any(c.value == "=1+1" for c in cells)
    book["marks leaders"]["E2"] = "=20+20"
    book.save(at)
    (mistake,) = tallyfile.load(at)
    assert (mistake.code, mistake.line, mistake.args["value"]) == ("formula", 2, "marks leaders!E2")


def test_what_is_no_workbook_or_lacks_its_plan_is_refused(tmp_path):
    at = tmp_path / "t.xlsx"
    at.write_bytes(b"no zip")
    assert [m.code for m in tallyfile.load(at)] == ["not-a-book"]
    Workbook().save(at)
    assert [m.code for m in tallyfile.load(at)] == ["no-sheet"]


def test_reports_hold_traces_with_sentences_in_both_languages():
    read, found = typed.computed(typed.isu(typed.each("isu_pcs_trimmed_mean", "segments")[0]))
    report = tallyfile.report(read.plan, found)
    assert json.loads(json.dumps(report)) == report
    first = report["standings"][0]
    assert (first["rank"], first["total"], first["status"]) == (1, "75.24", "scored")
    assert all(step["sentences"][lang] for step in first["trace"] for lang in LANGS)
    assert len(report["digest"]) == 64
    assert report["certified"] is False
    assert set(report) >= {"contest", "certified", "standings", "awards", "digest"}


def test_every_step_of_every_published_case_has_a_sentence():
    files = [typed.one_dance(c) for c in typed.each("skating_system", "single_dance")]
    files += [
        typed.halfpipe(typed.case("halfpipe_milano2026")),
        typed.split_vote(typed.each("eurovision_split_vote", "years")[0]),
    ]
    for file in files:
        read, found = typed.computed(file)
        for place in found.standings:
            steps = (*found.tallies[place.entry].trace, *place.ties)
            for lang in LANGS:
                assert len(sentences(read.plan, steps, lang)) == len(steps)


def test_a_step_is_written_as_it_is_worked_out_by_hand():
    read = loaded("""contest: Hand
entries: [a, b]
panels:
  - { id: j, judges: [x, y, z], criteria: [{ id: plan, max: 10, weight: 0.6 }, { id: show, max: 10, weight: 0.4 }] }
tally: { method: { trimmed-mean: { highest: 1, lowest: 0 } }, rounding: 1, ties: [{ criterion: plan }, shared] }
marks: { a: [[9, 7], [8, 8], [6, 6]], b: [[7, 7], [8, 6], [9, 9]] }
""")
    told = {
        lang: [*sentences(read.plan, results(read.plan, read.recorded).tallies["a"].trace, lang)]
        for lang in LANGS
    }
    assert told["en"] == [
        "x: 9 × 0.6 (plan) + 7 × 0.4 (show) = 8.2.",
        "y: 8 × 0.6 (plan) + 8 × 0.4 (show) = 8.",
        "z: 6 × 0.6 (plan) + 6 × 0.4 (show) = 6.",
        "Mean without the extremes: 8 (y) + 6 (z) = 14; 14 ÷ 2 = 7; left out: 8.2 (x, highest).",
        "Score of Final: 7 (before bonuses and deductions).",
        "Rounded to 1 decimal place, halves up: 7 (total).",
        "Final total: 7.0.",
    ]
    assert told["zh-CN"][3] == "去掉最高最低后平均：8（y） + 6（z） = 14；14 ÷ 2 = 7；不计：8.2（x，最高）。"


def test_a_component_of_several_panels_is_not_called_after_the_first_of_them():
    rooms = (("r1", "m"), ("r2", "n"))
    panels = [f"{{ id: {r}, judges: 1, criteria: [{{ id: {c}, max: 9 }}] }}" for r, c in rooms]
    rule = "{ components: [{ id: talk, panels: [r1, r2], method: { room-scale: { within: mean } } }], rounding: 1 }"
    plan = planfile.loads(f"contest: x\nentries: [a, b]\npanels: [{', '.join(panels)}]\ntally: {rule}\n")
    assert plan.tally.components[0].name == {"en": "talk"}


def test_a_node_keeps_its_place():
    assert Node(shape="null", line=3, column=4).scalar("x") == Node(
        shape="scalar", line=3, column=4, text="x", quoted=True
    )


def test_judges_of_several_panels_given_by_number_are_numbered_on():
    read = tallyfile.loads(
        "contest: A\nentries: [a]\npanels:\n  - { id: p, judges: 2, criteria: [{ id: x, max: 10 }] }\n"
        "  - { id: q, judges: 3, criteria: [{ id: y, max: 10 }] }\n"
        "tally: { components: [{ panel: p, method: mean }, { panel: q, method: mean }], rounding: 1, ties: [shared] }\n"
        "turns: [{ entry: a, marks: { p: [1, 3], j3: 4, j4: 5, j5: 6 } }]\n"
    )
    assert isinstance(read, tallyfile.TallyFile), [str(m) for m in read]
    assert [j.id for p in read.plan.panels for j in p.judges] == ["j1", "j2", "j3", "j4", "j5"]
    assert results(read.plan, read.recorded).tallies["a"].shown == "7.0"


def test_one_number_is_the_only_judge_s_mark_and_of_several_judges_some_are_missed():
    head = "contest: A\nentries: [a]\npanels: [{ id: p, judges: %d, criteria: [{ id: x, max: 10 }] }]\n"
    rest = "tally: { method: mean, rounding: 1, ties: [shared] }\nmarks: { a: 9 }\n"
    read = tallyfile.loads(head % 1 + rest)
    assert isinstance(read, tallyfile.TallyFile), [str(m) for m in read]
    assert results(read.plan, read.recorded).tallies["a"].shown == "9.0"
    assert [m.code for m in tallyfile.loads(head % 3 + rest)] == ["judge-count"]


CALIBRATED = {
    "{ z-score: { rescale: none } }": ["distance", "standard-score", "z-score"],
    "{ z-score: { rescale: old-range } }": ["distance", "standard-score", "z-score", "rescaled"],
    "{ z-score: { rescale: mean-deviation, mean: 100, deviation: 20 } }": [
        "distance",
        "standard-score",
        "rescaled",
    ],
    "offsets": ["distance", "offset"],
}


@pytest.mark.parametrize("method", CALIBRATED)
def test_what_makes_judges_comparable_is_re_added_from_the_trace_alone(method):
    read = loaded(
        "contest: Calibrated\nentries: [a, b, c]\n"
        "panels: [{ id: jury, judges: [x, y, z], criteria: [{ id: mark, max: 100 }] }]\n"
        f"tally: {{ method: {method}, rounding: 2, ties: [shared] }}\n"
        "marks: { a: { x: 60, y: 70 }, b: { y: 81, z: 50 }, c: { x: 64, z: 50 } }\n"
    )
    for tally in results(read.plan, read.recorded).tallies.values():
        assert re_add(tally.trace) == tally.total
        assert set(CALIBRATED[method]) <= {s.code for s in tally.trace}
        # only a judge without spread, and who was not counted, is told without a sum
        assert {s.code for s in tally.trace if s.operation == "given"} <= {"no-spread", "absent"}


def test_the_factor_of_a_room_follows_from_the_means_of_the_rooms():
    read = loaded(
        "contest: Rooms\nentries: [a, b, c, d]\n"
        "panels:\n  - { id: r1, judges: [x], criteria: [{ id: m, max: 100 }] }\n"
        "  - { id: r2, judges: [y], criteria: [{ id: n, max: 100 }] }\n"
        "tally:\n  components: [{ id: rooms, panels: [r1, r2], method: { room-scale: { within: mean } } }]\n"
        "  rounding: 2\n  ties: [shared]\n"
        "marks: { a: { x: 60 }, b: { x: 80 }, c: { y: 80 }, d: { y: 100 } }\n"
    )
    trace = results(read.plan, read.recorded).tallies["a"].trace
    told = {s.code: s.result for s in trace if s.code in ("rooms-mean", "room-factor", "room-scaled")}
    assert told == {"rooms-mean": "80", "room-factor": "8/7", "room-scaled": "480/7"}
    assert not any(s.operation == "given" for s in trace)


def test_a_sum_of_dances_is_told_as_a_sum():
    read = loaded(
        "contest: Dances\nentries: [a, b]\n"
        "panels: [{ id: j, judges: 3, criteria: [{ id: w, min: 1, max: 2 }, { id: t, min: 1, max: 2 }] }]\n"
        "tally: { method: skating, rounding: 1, ties: [shared] }\n"
        "marks: { a: [[1, 1], [1, 1], [1, 1]], b: [[2, 2], [2, 2], [2, 2]] }\n"
    )
    steps = results(read.plan, read.recorded).tallies["a"].trace
    assert "All dances (rule 9: sum of places 2): 1 (w), 1 (t) give place 1." in sentences(
        read.plan, steps, "en"
    )
