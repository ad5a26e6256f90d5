"""Every programme that ships runs by itself to the certified result; its numbers are those of a tally file."""

import asyncio
import json

import pytest
from typer.testing import CliRunner

from app import catalogue, plancodec, planfile
from app.cli import cli
from app.clock import now
from app.config import Settings
from app.exports.bundle import bundle
from app.installing import open_hall
from app.plancodec import encode, encode_recorded
from app.planfile.dump import dumps
from app.planfiles import DEMO
from app.rehearsal.evening import Evening, rehearse
from judging.contest import closed, recorded
from judging.ids import entry_of, round_of
from judging.rules import BallotComponent, IndicatorComponent
from tests.app.test_programmes import PROGRAMMES
from verify.leitai_verify import check
from verify.leitai_verify import read as read_bundle


def quiet(*_):
    """Nothing said."""


def evening(path, folder, seed=3):
    """The programme played through: its results, and the contest and bundle that are left in the folder."""
    plan = planfile.load(path)
    found = asyncio.run(Evening(plan, seed, None, quiet).run(folder))
    hall = open_hall(
        Settings(data=folder, host="127.0.0.1", port=0, database_url="", redis_url="", public_url="")
    )

    async def read():
        hub = await hall.hub(plan.id)
        return hub.live.contest

    contest = asyncio.run(read())
    return found, contest, hall.store.read_now(lambda c: bundle(c, hall.journal, plan.id))


def tally_file(contest) -> str:
    """What the contest recorded, as a tally file."""
    plain = encode_recorded(recorded(contest, closed(contest)))
    turns = [
        {"entry": entry_of(t), "round": round_of(t), **{k: v for k, v in record.items() if v}}
        for t, record in plain.pop("turns").items()
    ]
    return json.dumps({"plan": "plan.yaml", "turns": turns, **plain})


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("path", PROGRAMMES, ids=lambda p: p.stem)
def test_a_programme_rehearses_to_its_certified_result_and_a_tally_file_says_the_same(path, tmp_path):
    found, contest, packed = evening(path, tmp_path / "data")
    assert found["certified"]
    assert found["complete"]
    assert all(row["rank"] for row in found["standings"])
    _everything_declared_was_entered(contest)

    (tmp_path / "plan.yaml").write_text(dumps(contest.plan), encoding="utf-8")
    (tmp_path / "tally.json").write_text(tally_file(contest), encoding="utf-8")
    told = CliRunner().invoke(
        cli, ["tally", str(tmp_path / "tally.json"), "--json"], env={"LEITAI_LANG": "en"}
    )
    assert told.exit_code == 0, told.output
    computed = json.loads(told.stdout)
    for part in ("standings", "awards", "levels", "advancing", "owed"):
        assert computed[part] == found[part]

    (tmp_path / "bundle.zip").write_bytes(packed)
    verdict = check(read_bundle(tmp_path / "bundle.zip"))
    assert verdict.wrong == []
    assert verdict.facts["mode"] == "certified"


def _everything_declared_was_entered(contest):
    """Each indicator and each electorate of each ballot has a value for every entry, or one order at least."""
    kept = {(key[0], key[1]) for key in contest.brought}
    for component in contest.plan.tally.components:
        if isinstance(component, IndicatorComponent):
            assert ("figure", component.id) in kept
        if isinstance(component, BallotComponent):
            assert {("ballot", component.id), ("ranking", component.id)} & kept


@pytest.mark.parametrize("name", ["potou-evaluation-2023", "taiyuan-debrief-2019"])
def test_the_same_seed_gives_the_same_standings_and_awards_and_another_seed_others(name):
    plan = next(planfile.load(p) for p in PROGRAMMES if p.stem == name)
    one, two, other = (rehearse(plan, seed, None, quiet)[0] for seed in (5, 5, 6))
    assert (one["standings"], one["awards"], one["levels"]) == (
        two["standings"],
        two["awards"],
        two["levels"],
    )
    assert one["standings"] != other["standings"]


def test_the_bundle_of_a_contest_from_an_older_version_has_the_plan_as_it_was_written_then(
    tmp_path, monkeypatch
):
    def older(plan):
        plain = encode(plan)
        for panel in plain["panels"]:
            panel["judges"] = [{k: v for k, v in judge.items() if k != "weight"} for judge in panel["judges"]]
        return plain

    plan = planfile.load(DEMO)
    hall = open_hall(
        Settings(data=tmp_path, host="127.0.0.1", port=0, database_url="", redis_url="", public_url="")
    )
    with monkeypatch.context() as patched:
        patched.setattr(plancodec, "encode", older)
        hall.store.write_now(lambda c: catalogue.create(c, hall.journal, plan, now()))
    packed = hall.store.read_now(lambda c: bundle(c, hall.journal, plan.id))
    (tmp_path / "bundle.zip").write_bytes(packed)
    assert check(read_bundle(tmp_path / "bundle.zip")).wrong == []
