"""The rule sheet as a page: for everybody, in both languages, its example computed, its questions with their line."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from app import planfile
from app.paper.printed import rules_file
from app.rulesheet import rule_sheet
from app.rulesheet.night import neutral, night, starters
from app.rulesheet.settling import own_lines
from judging.check import check
from judging.ids import LANGS
from judging.results import results
from judging.rules import AdjustmentKind, Mean, Rounding, TieByMoreDecimals, TieShared
from judging.trace import re_add
from tests.app.house import running
from tests.app.small import small_plan

PROGRAMMES = sorted(Path("programmes").glob("*.yaml"))

OPEN = """\
contest: { id: open, title: { zh-CN: 小擂台, en: Small arena } }
entries: [甲局, 乙局, 丙局]
panels:
  - id: leaders
    judges: 4
    criteria:
      - { id: content, max: 60, step: 0.5, bands: [{ from: 50, name: 优 }] }
      - { id: style, max: 35 }
phases: [{ id: show, minutes: 8 }]
tally:
  method: { trimmed-mean: { highest: 2, lowest: 1 } }
  overtime:
    - { from: 1, to: 20, deduct: 0.5 }
    - { from: 20, to: 30, deduct: 1 }
    - { from: 32, deduct: 0.2 }
  ties: [{ criterion: content }]
awards:
  - { id: first, name: 一等奖, standing: 1 }
  - { id: second, name: 二等奖, standing: 3 }
  - { id: star, name: 满分奖, threshold: 101 }
"""
"""A rule sheet as they are sent in: it leaves much open."""


def located(text):
    read = planfile.located(text)
    assert isinstance(read, planfile.Located), [str(m) for m in read]
    return read


@pytest.mark.parametrize(
    ("kind", "on"),
    [
        ("band-hole", "id: content"),
        ("band-missing", "id: style"),
        ("full-marks", "criteria:"),
        ("trim-few", "trimmed-mean"),
        ("overtime-overlap", "from: 20"),
        ("overtime-hole", "from: 1,"),
        ("overtime-falls", "from: 32"),
        ("rounding-missing", "method:"),
        ("tie-undecided", "ties:"),
        ("award-shared", "一等奖"),
        ("quota-unmet", "二等奖"),
        ("threshold-never", "满分奖"),
    ],
)
def test_an_open_question_names_its_line_and_what_would_settle_it(kind, on):
    read = located(OPEN)
    for lang in LANGS:
        sheet = rule_sheet(read.plan, lang, read.line_of)
        asked = next(a for a in sheet.questions if a.id.startswith(f"{kind}:"))
        first = OPEN.splitlines()[asked.line - 1]
        # what is not written has the line of the part that should hold it, which opens just before
        assert on in first or on in "\n".join(OPEN.splitlines()[asked.line - 2 : asked.line + 1]), (
            kind,
            first,
        )
        assert len(asked.settle) > 8
        assert "{ $" not in asked.settle + asked.text


def test_what_the_sheet_says_would_settle_a_question_does_settle_it():
    mended = (
        OPEN.replace(
            "bands: [{ from: 50, name: 优 }]", "bands: [{ from: 50, name: 优 }, { from: 0, name: 中 }]"
        )
        .replace("{ id: style, max: 35 }", "{ id: style, max: 40, bands: [{ from: 0, name: 中 }] }")
        .replace("highest: 2", "highest: 1")
        .replace("from: 1, to: 20", "from: 1, to: 19")
        .replace("{ from: 32, deduct: 0.2 }", "{ from: 31, deduct: 2 }")
        .replace("ties: [{ criterion: content }]", "rounding: 2\n  ties: [{ criterion: content }, lot]")
        .replace("standing: 3", "standing: 2")
        .replace("threshold: 101", "threshold: 99")
    )
    assert len(check(located(OPEN).plan)) >= 12
    assert check(located(mended).plan) == ()


@pytest.mark.parametrize("ties", ["ask", "share"])
@pytest.mark.parametrize(
    ("rule", "chain", "written"),
    [
        ("standing: 1", "shared", "ties: ["),
        ("criterion: content", "lot", "then_standing: true"),
        ("movement: 1", "lot", "ties: none"),
    ],
)
def test_what_would_keep_an_award_from_being_shared_does(ties, rule, chain, written):
    sheet = """\
contest: Shared
entries: [a, b, c]
panels: [{ id: jury, judges: 5, criteria: [{ id: content, max: 100 }] }]
tally: { method: mean, rounding: 2, ties: [%s] }
awards: [{ id: first, name: First, %s }]
"""
    read = located(sheet % (chain, f"{rule}, ties: {ties}"))
    made = rule_sheet(read.plan, "en", read.line_of)
    (asked,) = made.questions
    assert written in asked.settle
    assert ("tie chain" in asked.settle) == (not rule.startswith("movement"))
    if rule.startswith("standing"):
        mended = sheet % ("more-decimals, lot", f"{rule}, ties: {ties}")
    else:
        mended = sheet % (chain, f"{rule}, {written}")
    assert check(located(mended).plan) == ()
    assert check(located(sheet % (chain, f"{rule}, ties: none")).plan) == ()


def test_a_step_of_the_tie_chain_has_a_capital_in_english_and_leaves_an_id_alone_in_chinese():
    plan = located(OPEN).plan
    for lang, line in (("en", "1. Better in content"), ("zh-CN", "1. content 更优者在前")):
        (found,) = [s for s in rule_sheet(plan, lang).sections if s.name == "ties"]
        assert found.as_lines()[0] == line


@pytest.mark.parametrize("path", PROGRAMMES, ids=lambda p: p.stem)
def test_the_example_of_every_programme_is_computed_and_re_adds(path):
    plan = planfile.load(path)
    twin = neutral(plan)
    entry = next(starters(twin, r.id)[0] for r in twin.rounds if starters(twin, r.id))
    found = results(twin, night(twin))
    tally = found.tallies[entry]
    assert tally.complete
    assert re_add(tally.trace) is not None
    for lang in LANGS:
        sheet = rule_sheet(plan, lang)
        (example,) = [s for s in sheet.sections if s.name == "example"]
        text = "\n".join(example.as_lines())
        for judge in plan.judge.values():
            assert judge.name[lang] not in text or judge.name[lang].startswith(
                ("评委", "Judge", "Block", "1组")
            )
        if twin.tally.overtime is None:
            assert tally.shown in text


def test_the_example_follows_the_rules_and_not_a_script():
    plan = small_plan()

    def shown(changed):
        sheet = rule_sheet(changed, "en")
        return next("\n".join(s.as_lines()) for s in sheet.sections if s.name == "example")

    component = plan.tally.components[0]
    mean = replace(plan, tally=replace(plan.tally, components=(replace(component, method=Mean()),)))
    coarse = replace(
        plan, tally=replace(plan.tally, rounding=Rounding(places=0), ties=(TieByMoreDecimals(),))
    )
    assert ", highest)" in shown(plan)
    assert "dropped" not in shown(mean)
    totals = [re.search(r"Final total: (.*)\.", shown(p))[1] for p in (plan, mean, coarse)]
    assert len(set(totals)) == 3
    assert "." not in totals[2]
    assert "If Judge" in shown(plan)


def test_a_file_holds_both_languages_and_needs_nothing_else():
    read = located(OPEN)
    page = rules_file(read.plan, "zh-CN", read.line_of)
    assert page.count("<article") == 2
    assert 'lang="zh-CN"' in page
    assert 'lang="en"' in page
    assert "src=" not in page
    assert "href=" not in page
    assert "://" not in page
    digest = rule_sheet(read.plan, "en").digest
    assert unescape(re.sub("<[^>]*>", "", page)).count(digest) == 2
    assert page.count("<li><b>") == 2 * len(check(read.plan))


def test_the_product_knows_the_lines_of_the_file_it_writes_itself():
    for path in PROGRAMMES:
        plan = planfile.load(path)
        line_of = own_lines(plan)
        text = planfile.dumps(plan).splitlines()
        assert line_of is not None
        for i, award in enumerate(plan.awards):
            assert award.id in text[line_of(("awards", i)) - 1]


def plain(page):
    return unescape(re.sub(r"<[^>]*>", "", page.body.decode()))


async def test_everybody_may_read_the_rules_in_both_languages(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        digest = (await house.http("GET", "/api/contests/small")).json["digest"]
        key = house.hall.journal.signer.public
        for lang, title, entry in (
            ("zh-CN", "小擂台规则", "第1局"),
            ("en", "Rules of Small arena", "Bureau 1"),
        ):
            page = await house.http("GET", f"/contests/small/rules?lang={lang}")
            assert page.status == 200
            assert f'<html lang="{lang}"' in page.body.decode()
            for words in (title, entry, digest, key):
                assert words in plain(page), words
        again = await house.http(
            "GET", "/contests/small/rules?lang=en", None, {"if-none-match": page.headers["etag"]}
        )
        assert again.status == 304
        assert (await house.http("GET", "/contests/nope/rules")).status == 404
        style = await house.http("GET", re.search(r'href="(/paper.css[^"]*)"', page.body.decode())[1])
        assert (style.status, style.headers["content-type"]) == (200, "text/css; charset=utf-8")
        text = (await house.http("GET", "/contests/small/plan.yaml")).body
        assert planfile.loads(text) == small_plan()


async def test_a_yes_to_open_questions_is_named_on_the_sheet_and_in_the_journal(tmp_path):
    plan = small_plan()
    plan = replace(plan, tally=replace(plan.tally, rounding=None))
    async with running(tmp_path, plan) as house:
        before = plain(await house.http("GET", "/contests/small/rules?lang=en"))
        assert "how many decimal places the total is rounded" in before
        assert "accepted as it is" not in before
        view = (
            await house.http("GET", house._view("host", "1"), None, {"cookie": await house.cookie("host:1")})
        ).json
        asked = [q["id"] for q in view["slices"]["run"]["open_questions"]]
        assert "rounding-missing:total" in asked
        refused = await house.ask("host:1", {"kind": "open-contest", "accept": [], "seen": 0})
        assert refused.json["code"] == "open-questions"
        done = await house.ask("host:1", {"kind": "open-contest", "accept": asked, "seen": 0})
        assert done.json["type"] == "recorded", done.json
        after = plain(await house.http("GET", "/contests/small/rules?lang=en"))
        assert after.count("accepted as it is") == len(asked)
        assert "host 1 said yes to each of these questions as it is when opening the contest, 20" in after
        scrutineer = {"cookie": await house.cookie("scrutineer:1")}
        journal = (await house.http("GET", "/api/contests/small/journal", None, scrutineer)).body.decode()
        assert "rounding-missing:total" in next(
            line for line in journal.splitlines() if "ContestOpened" in line
        )


@pytest.mark.parametrize(
    ("lang", "criterion", "item"),
    [
        ("en", "from the marks in that criterion alone", "Bonus or deduction item: "),
        ("zh-CN", "只用该项的打分", "加扣分项："),
    ],
)
def test_the_sheet_says_how_a_criterion_is_compared_and_which_words_are_adjustments(lang, criterion, item):
    demo = planfile.load(next(path for path in PROGRAMMES if path.stem == "xiongying-potou-2023"))
    assert criterion in rule_sheet(demo, lang).as_text()
    adjusted = replace(
        demo,
        tally=replace(
            demo.tally, adjustments=(AdjustmentKind(id="fine", name={"en": "Fine", "zh-CN": "违规"}),)
        ),
    )
    assert item in rule_sheet(adjusted, lang).as_text()
    assert (
        criterion
        not in rule_sheet(replace(demo, tally=replace(demo.tally, ties=(TieShared(),))), lang).as_text()
    )


def test_the_sheet_says_quotas_who_may_vote_and_shares_as_people_say_them():
    debrief = planfile.load(next(path for path in PROGRAMMES if path.stem == "taiyuan-debrief-2019"))
    text = rule_sheet(debrief, "en").as_text()
    assert "Excellent 100 (at most 40 % of the papers)" in text
    assert "Committee members × 0.6 (50 may vote)" in text
    assert "Good 30 %, Fairly good 60 %, Common the rest" in text
    assert "1. More decimals" in text
    chinese = rule_sheet(debrief, "zh-CN").as_text()
    assert "优秀 100（最多占 40 %）" in chinese
    assert "市委委员 × 0.6（50 人可投）" in chinese
