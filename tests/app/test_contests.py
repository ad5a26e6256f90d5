"""Contests over HTTP: made, cloned, uploaded; results, journal, and the bundle that anybody can check."""

import asyncio
import io
import json
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import text

import verify.leitai_verify as second
from tests.app.house import submit

ROOT = Path(__file__).resolve().parents[2]


async def form(house, cookie="host", **parts):
    """A multipart form, as the start page sends it."""
    boundary, pieces = "frontier", []
    for name, value in parts.items():
        if isinstance(value, bytes):
            head = f'Content-Disposition: form-data; name="{name}"; filename="plan.yaml"\r\n'
            pieces.append(head.encode() + b"Content-Type: text/yaml\r\n\r\n" + value)
        else:
            pieces.append(f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'.encode())
    body = b"".join(b"--frontier\r\n" + piece + b"\r\n" for piece in pieces) + b"--frontier--\r\n"
    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    if cookie:
        headers["cookie"] = await house.cookie(f"{cookie}:1")
    return await house.http("POST", "/api/contests", body, headers)


async def whole_evening(house):
    """Every turn marked and revealed, awards given, certified."""
    while True:
        state = await house.state()
        marking = [t for t, s in state.show.states.items() if s == "marking"]
        for turn in marking:
            for n, judge in enumerate(state.plan.judge, 1):
                if judge not in state.sheets.get(turn, {}):
                    await house.ask(f"judge:{judge}", submit(turn, str(40 + n + int(turn[-1])), str(20 + n)))
        if state.show.chapter == "after":
            break
        await house.step()
    certify = {"kind": "certify", "seen": state.revision, "note": ""}
    answer = await house.ask("scrutineer:1", certify)
    assert answer.json["type"] == "recorded", answer.json


async def test_a_host_makes_a_contest_from_a_shipped_programme_and_is_its_host(small_house):
    shipped = (await small_house.http("GET", "/api/programmes")).json
    assert "xiongying-potou-2023.yaml" in [each["name"] for each in shipped]
    made = await form(small_house, programme="xiongying-potou-2023.yaml", id="tonight")
    assert made.status == 201
    assert made.json == {"page": "/host/tonight/1", "approved": True, "id": "tonight"}
    assert "leitai.tonight.host.1=" in made.headers["set-cookie"]
    again = await form(small_house, programme="xiongying-potou-2023.yaml", id="tonight")
    assert (again.status, again.json["refused"]) == (409, "contest-exists")
    listed = (await small_house.http("GET", "/api/contests")).json
    assert {c["id"] for c in listed} == {"small", "tonight"}


async def test_a_clone_has_the_same_plan_under_another_id(small_house):
    made = await form(small_house, clone="small", id="small-2")
    assert made.status == 201
    old = (await small_house.http("GET", "/api/contests/small/plan")).json
    new = (await small_house.http("GET", "/api/contests/small-2/plan")).json
    assert new == {**old, "id": "small-2"}


async def test_every_mistake_of_an_uploaded_plan_is_listed_with_its_line(small_house):
    good = (ROOT / "programmes" / "xiongying-potou-2023.yaml").read_bytes()
    assert (await form(small_house, file=good)).status == 201
    bad = await form(small_house, file=b"contest: { id: x }\nnonsense: 1\n")
    assert (bad.status, bad.json["refused"]) == (422, "plan-mistakes")
    mistakes = bad.json["args"]["mistakes"]
    assert mistakes
    assert all(m["line"] >= 1 and m["text"]["en"] and m["text"]["zh-CN"] for m in mistakes)
    for nonsense in (b"\x00\xff", b"- [", b"a: *b", b"x" * 2_000_000, b"<script>alert(1)</script>"):
        assert (await form(small_house, file=nonsense)).status in (400, 413, 422)


@pytest.mark.parametrize("cookie", ["", "judge", "scrutineer"])
async def test_nobody_but_a_host_makes_contests(small_house, cookie):
    if cookie == "judge":
        small_house.cookies["judge:1"] = await small_house.cookie("judge:j1")
    assert (await form(small_house, cookie=cookie, clone="small", id="other")).status == 401


async def test_ids_that_would_not_make_an_address_are_refused(small_house):
    for name in ("A", "a/b", "a b", "..", "x" * 61):
        assert (await form(small_house, clone="small", id=name)).json["refused"] == "bad-contest-id"


async def test_results_show_only_what_is_revealed_except_to_the_scrutineer(house):
    turn = await house.to_marking()
    for judge in ("j1", "j2", "j3", "j4"):
        await house.ask(f"judge:{judge}", submit(turn))
    await house.step()  # closed, not revealed
    path = f"/api/contests/{house.contest}/results"
    public = (await house.http("GET", path)).json
    assert all(row["total"] is None for row in public["standings"])
    assert public["digest"] is None
    private = (await house.http("GET", path, None, {"cookie": await house.cookie("scrutineer:1")})).json
    assert private["standings"][0]["total"] == "80.00"
    await house.step()  # revealed
    public = (await house.http("GET", path)).json
    assert public["standings"][0] == {"entry": "e1", "rank": 1, "total": "80.00", "status": "scored"}


async def test_a_certified_contest_is_in_the_tables_for_reports_and_its_bundle_verifies(house, tmp_path):
    await whole_evening(house)
    state = await house.state()
    with house.hall.store.engine.begin() as connection:
        places = connection.execute(
            text(
                "SELECT entry_id, rank, total FROM certified_results WHERE contest_id = 'small' ORDER BY place"
            )
        ).all()
        awards = connection.execute(text("SELECT award_id, entry_id FROM certified_awards")).all()
    assert [tuple(row) for row in places] == [(p.entry, p.rank, p.total) for p in state.outcome.standings]
    assert sorted(map(tuple, awards)) == sorted((a.award, e) for a in state.outcome.awards for e in a.entries)
    results = (await house.http("GET", "/api/contests/small/results")).json
    assert results["certified"] is True
    cookie = {"cookie": await house.cookie("scrutineer:1")}
    bundle = await house.http("GET", "/api/contests/small/bundle", None, cookie)
    with zipfile.ZipFile(io.BytesIO(bundle.body)) as archive:
        heads = json.loads(archive.read("heads.json"))
        assert json.loads(archive.read("results.json")) == results
    assert [h["boundary"] for h in heads] == ["opened", *["locked", "before-reveal"] * 3, "certified"]
    path = tmp_path / "small.zip"
    path.write_bytes(bundle.body)
    program = ROOT / "verify" / "leitai_verify.py"
    done = subprocess.run(
        [sys.executable, str(program), str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


async def test_a_correction_after_certification_replaces_the_certified_rows(small_house):
    await whole_evening(small_house)
    before = (await small_house.state()).outcome.standings[0]
    edit = {"kind": "edit-mark", "turn": f"r/{before.entry}", "judge": "j2", "criterion": "c1", "mark": "0"}
    live = (await small_house.hall.hub("small")).live
    seq, cookie = live.place.seq, {"cookie": await small_house.cookie("scrutineer:1")}
    tried = await small_house.http("POST", "/api/contests/small/what-if", {"amendments": [edit]}, cookie)
    assert tried.status == 200, tried.body
    assert tried.json["hall"] is True
    assert before.entry in [row["entry"] for row in tried.json["places"]]
    assert live.place.seq == seq
    proposed = await small_house.ask(
        "scrutineer:1", {"kind": "propose-correction", "amendments": [edit], "reason": "misread"}
    )
    assert proposed.json["type"] == "recorded", proposed.json
    confirm = {"kind": "confirm-correction", "correction": "c1"}
    assert (await small_house.ask("scrutineer:1", confirm)).json["code"] == "second-person-needed"
    assert (await small_house.ask("host:1", confirm)).json["type"] == "recorded"
    state = await small_house.state()
    with small_house.hall.store.engine.begin() as connection:
        rows = connection.execute(
            text("SELECT entry_id, rank, total, revision FROM certified_results ORDER BY place")
        ).all()
    assert [tuple(r) for r in rows] == [(p.entry, p.rank, p.total, 1) for p in state.outcome.standings]
    assert state.outcome.standings[0] != before
    public = (await small_house.http("GET", "/api/contests/small/results")).json
    assert (public["revision"], public["standings"][0]["total"]) == (0, before.total)
    announce = {"kind": "announce-corrections", "seen": state.revision}
    assert (await small_house.ask("host:1", announce)).json["type"] == "recorded"
    public = (await small_house.http("GET", "/api/contests/small/results")).json
    assert public["revision"] == 1
    assert [p["total"] for p in public["standings"]] == [p.total for p in state.outcome.standings]


async def test_only_the_scrutineer_tries_corrections_and_what_cannot_be_is_said_in_a_code(small_house):
    body = {"amendments": [{"kind": "add-adjustment", "turn": "r/e1", "item": "bonus", "points": "1"}]}
    path = "/api/contests/small/what-if"
    for seat in ("", "host:1", "judge:j1"):
        headers = {"cookie": await small_house.cookie(seat)} if seat else {}
        assert (await small_house.http("POST", path, body, headers)).status == 401
    cookie = {"cookie": await small_house.cookie("scrutineer:1")}
    early = await small_house.http("POST", path, body, cookie)
    assert (early.status, early.json["refused"]) == (409, "not-closed")
    for wrong in ({}, {"amendments": [{"kind": "fine", "turn": "r/e1"}]}, {"amendments": [], "by": "x"}):
        assert (await small_house.http("POST", path, wrong, cookie)).status == 422


async def test_the_journal_feed_goes_on_where_it_was_left(small_house):
    await small_house.to_marking()
    cookie = {"cookie": await small_house.cookie("scrutineer:1")}
    lines = (
        (await small_house.http("GET", "/api/contests/small/journal", None, cookie))
        .body.decode()
        .splitlines()
    )
    read = [json.loads(line) for line in lines]
    assert [line["seq"] for line in read] == list(range(1, len(read) + 1))
    assert set(read[0]) == {"seq", "at", "by", "kind", "body", "salt", "hash"}
    rest = (
        (await small_house.http("GET", "/api/contests/small/journal?since=2", None, cookie))
        .body.decode()
        .splitlines()
    )
    assert rest == lines[2:]


def wrong_by_a_hundredth(kept):
    """The second tally with a fault in the first total."""

    def recompute(plan, recorded):
        found = kept(plan, recorded)
        found["standings"][0]["total"] = "80.01"
        return found

    return recompute


async def marked_by_all(house):
    """The first turn, with everybody's sheet; the host's next step closes it."""
    turn = await house.to_marking()
    for judge in ("j1", "j2", "j3", "j4"):
        await house.ask(f"judge:{judge}", submit(turn))
    return turn


async def test_a_disagreeing_second_tally_stops_the_reveal(small_house, monkeypatch):
    turn = await marked_by_all(small_house)
    kept = second.recompute
    monkeypatch.setattr(second, "recompute", wrong_by_a_hundredth(kept))
    await small_house.step()
    state = await small_house.state()
    refused = await small_house.ask("host:1", {"kind": "reveal", "seen": state.revision, "turn": turn})
    assert refused.json["code"] == "tally-disagrees"
    monkeypatch.setattr(second, "recompute", kept)
    (await small_house.hall.hub("small")).live._agreement._last = (None, True)
    await small_house.step()
    assert (await small_house.state()).show.states[turn] == "revealed"


async def desk_says(house):
    """What the scrutineer's desk shows of the second tally."""
    headers = {"cookie": await house.cookie("scrutineer:1")}
    view = await house.http("GET", "/api/contests/small/seats/scrutineer/1/view", None, headers)
    return view.json["slices"]["scrutiny"]["agrees"]


async def test_a_slow_second_tally_holds_up_nobody_but_the_reveal_that_waits_for_it(small_house, monkeypatch):
    turn = await marked_by_all(small_house)
    wrong, go_on = wrong_by_a_hundredth(second.recompute), threading.Event()

    def slow(plan, recorded):
        assert go_on.wait(30), "nobody let it go on"
        return wrong(plan, recorded)

    monkeypatch.setattr(second, "recompute", slow)
    await small_house.step()  # closes the marking: the second tally begins
    assert await desk_says(small_house)
    called = await small_house.ask("judge:j1", {"kind": "call-for-help", "on": True})
    assert called.json["type"] == "recorded", "judges go on while it works"
    state = await small_house.state()
    reveal = {"kind": "reveal", "seen": state.revision, "turn": turn}
    asked = asyncio.create_task(small_house.ask("host:1", reveal))
    await asyncio.sleep(0.2)
    assert not asked.done(), "what would become public waits"
    go_on.set()
    assert (await asked).json["code"] == "tally-disagrees"
    assert not await desk_says(small_house)
    assert (await small_house.state()).show.states[turn] == "closed"


async def test_the_whole_log_is_the_scrutineers_and_agrees_with_the_lines_of_the_desk(small_house):
    await small_house.to_marking()
    cookie = {"cookie": await small_house.cookie("scrutineer:1")}
    rows = (await small_house.http("GET", "/api/contests/small/log", None, cookie)).json["rows"]
    seat = "/api/contests/small/seats/scrutineer/1/view"
    live = (await small_house.http("GET", seat, None, cookie)).json["slices"]["log"]["rows"]
    assert rows[: len(live)] == live
    assert (rows[-1]["n"], rows[-1]["label"]) == (1, "log-contest-created")
