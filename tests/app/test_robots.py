"""Rehearsal's robots: they mark for seats nobody sits on, only in a rehearsal, and never in a real contest."""

import asyncio
import random
from dataclasses import replace
from decimal import Decimal

import pytest

from app import planfile
from app.rehearsal import robots
from app.rehearsal.clerk import earlier_places, filled
from judging.contest import new
from judging.decide.figures import unfit
from judging.figures.bounds import fault, papers_of
from judging.figures.owed import papers
from judging.rules import (
    ApprovalBallot,
    BallotComponent,
    ComponentId,
    Electorate,
    ElectorateId,
    Grade,
    GradedBallot,
    IndicatorComponent,
    NumericBallot,
    RankingBallot,
)
from tests.app.house import running
from tests.app.small import small_plan
from tests.app.test_programmes import PROGRAMMES


async def rehearsing(house):
    """A rehearsal whose first turn is being marked."""
    view = await house.http(
        "GET", "/api/contests/small/seats/host/1/view", None, {"cookie": await house.cookie("host:1")}
    )
    start = next(
        c["command"] for c in view.json["slices"]["run"]["also"] if c["label"] == "cue-start-rehearsal"
    )
    assert (await house.ask("host:1", start)).json["type"] == "recorded"
    return await house.to_marking()


async def let(house, *, on):
    state = await house.state()
    answer = await house.ask("host:1", {"kind": "let-others-mark", "seen": state.revision, "on": on})
    return answer.json


async def recorded(house, turn):
    return {
        j for j, sheet in (await house.state()).sheets.get(turn, {}).items() if sheet.recorded is not None
    }


async def test_seats_nobody_sits_on_mark_by_themselves_and_a_taken_seat_does_not(small_house, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.05)
    monkeypatch.setattr(robots, "SLOWEST", 0.2)
    turn = await rehearsing(small_house)
    async with await small_house.seat("judge:j1") as judge:
        await judge.until(lambda s: "pad" in s, 10)
        assert (await let(small_house, on=True))["type"] == "recorded"
        async with asyncio.timeout(10):
            while await recorded(small_house, turn) != {"j2", "j3", "j4"}:
                await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)
        assert await recorded(small_house, turn) == {"j2", "j3", "j4"}
    lines = await small_house.hall.store.read(lambda c: list(small_house.hall.journal.lines(c, "small")))
    assert {line.by for line in lines if line.kind == "SheetSubmitted"} == {
        "judge:j2",
        "judge:j3",
        "judge:j4",
    }


async def test_in_a_real_contest_robots_never_speak(small_house, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.01)
    monkeypatch.setattr(robots, "SLOWEST", 0.02)
    turn = await small_house.to_marking()
    assert (await let(small_house, on=True))["code"] == "not-rehearsing"
    await asyncio.sleep(0.5)
    assert await recorded(small_house, turn) == set()


async def test_marks_of_a_rehearsal_are_gone_when_the_contest_opens(small_house, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.01)
    monkeypatch.setattr(robots, "SLOWEST", 0.05)
    turn = await rehearsing(small_house)
    await let(small_house, on=True)
    async with asyncio.timeout(10):
        while len(await recorded(small_house, turn)) < 4:
            await asyncio.sleep(0.05)
    state = await small_house.state()
    assert (await small_house.ask("host:1", {"kind": "clear-rehearsal", "seen": state.revision})).json[
        "type"
    ] == "recorded"
    state = await small_house.state()
    assert state.mode == "draft"
    assert state.sheets == {}
    await small_house.to_marking()
    assert (await small_house.state()).mode == "open"
    await asyncio.sleep(0.3)
    assert (await small_house.state()).sheets == {}


def test_robots_marks_lie_on_the_scale_and_follow_from_the_seed():
    panel = small_plan().panels[0]
    for seed in range(200):
        sheet = robots.marks(panel, random.Random(seed))
        assert sheet == robots.marks(panel, random.Random(seed))
        assert all(panel.criterion[c].admits(m) for c, m in sheet.items())
        assert sheet.keys() == panel.criterion.keys()


async def test_a_rehearsal_fills_in_owed_papers_unless_somebody_sits_at_the_desk(tmp_path, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.05)
    monkeypatch.setattr(robots, "SLOWEST", 0.1)
    async with running(tmp_path, with_papers()) as house:
        await rehearsing(house)
        async with await house.seat("scrutineer:1") as desk:
            await desk.until(lambda s: s["figures"]["owed"] > 0, 10)
            assert (await let(house, on=True))["type"] == "recorded"
            await asyncio.sleep(0.5)
            assert (await house.state()).brought == {}
        state = await house.state()
        assert (await let(house, on=False))["type"] == "recorded"
        assert (await let(house, on=True))["type"] == "recorded"
        async with asyncio.timeout(10):
            while len((await house.state()).brought) < 3:
                await asyncio.sleep(0.05)
        state = await house.state()
        assert {key[0] for key in state.brought} == {"figure"}, (
            "nobody has voted before the hall has heard them"
        )
        assert {note.by for note in state.brought.values()} == {"scrutineer:1"}


async def test_in_a_real_contest_no_paper_is_filled_in(tmp_path, monkeypatch):
    monkeypatch.setattr(robots, "FASTEST", 0.01)
    async with running(tmp_path, with_papers()) as house:
        await house.to_marking()
        assert (await let(house, on=True))["code"] == "not-rehearsing"
        await asyncio.sleep(0.3)
        assert (await house.state()).brought == {}


def test_what_the_clerk_fills_in_is_within_bounds_and_follows_from_the_seed():
    for path in PROGRAMMES:
        plan = planfile.load(path)
        contest = new(plan.id, plan, "digest")
        for seed in ("1", "2"):
            for paper in papers(contest):
                made = filled(plan, paper, paper.entries, seed)
                assert made == filled(plan, paper, paper.entries, seed)
                assert unfit(contest, made) is None, paper
        assert fault(plan, earlier_places(plan, "1")) is None


SCALES = [
    NumericBallot(low=Decimal(1), high=Decimal(10), step=Decimal("0.5")),
    ApprovalBallot(),
    RankingBallot(),
]


@pytest.mark.parametrize("method", SCALES)
def test_the_clerk_knows_every_kind_of_ballot(method):
    plan = with_papers(method)
    contest = new(plan.id, plan, "digest")
    ballots = [p for p in papers(contest) if p.electorate is not None]
    for paper in ballots:
        made = filled(plan, paper, paper.entries, "7")
        assert unfit(contest, made) is None
        back = made.turnouts[0].cast
        assert all(papers_of(count) == back for count in made.ballots)
        assert sum(row.count for row in made.rankings) in (0, back)
        assert made.ballots or made.rankings


def with_papers(method=None):
    """The small contest with an indicator and a ballot of twenty."""
    plan = small_plan()
    grades = tuple(Grade(id=g, name={"en": g}, points=Decimal(n)) for n, g in enumerate("CBA"))
    staff = (Electorate(id=ElectorateId("staff"), name={"en": "Staff"}, size=20),)
    more = (
        IndicatorComponent(id=ComponentId("tasks"), name={"en": "Tasks"}),
        BallotComponent(
            id=ComponentId("vote"),
            name={"en": "Vote"},
            method=method or GradedBallot(grades=grades),
            electorates=staff,
        ),
    )
    return replace(plan, tally=replace(plan.tally, components=(*plan.tally.components, *more)))
