"""Contests and judges are called what the organiser typed: their ids have seats, cookies and files all the same."""

from urllib.parse import quote

import pytest

from app import planfile
from app.rehearsal.puppet import Puppet
from tests.app.house import running

PLAN = """
contest: 雄鹰擂台
entries: [甲局, 乙局]
panels:
  - { id: leaders, judges: [李主任, 阿依古丽·买买提, 王局长（组长）, J. Smith], criteria: [{ id: content, max: 60 }] }
tally: { method: mean, rounding: 2, ties: [more-decimals, lot] }
"""


@pytest.fixture
async def night(tmp_path):
    async with running(tmp_path, planfile.loads(PLAN)) as house:
        yield house


async def test_every_judge_takes_the_own_seat_and_marks(night):
    contest = quote("雄鹰擂台")
    turn = await night.to_marking()
    for judge in (await night.state()).plan.judge:
        made = await night.http(
            "POST", f"/api/contests/{contest}/links", {"seat": f"judge:{judge}"},
            {"cookie": await night.cookie("host:1")},
        )  # fmt: skip
        token = made.json["url"].partition("#")[2]
        paired = await night.http("POST", "/api/pair", {"token": token})
        assert paired.status == 200, (judge, paired.body)
        page, cookie = paired.json["page"], paired.headers["set-cookie"].partition(";")[0]
        assert page == f"/judge/{contest}/{quote(judge)}"
        assert cookie.isascii()
        asked = {"type": "ask", "id": f"sheet-of-{len(judge):04}", "command": {
            "kind": "submit-sheet", "turn": turn, "marks": {"content": "50"}, "comment": ""}}  # fmt: skip
        path = f"/api/contests/{contest}/seats{page.replace(contest + '/', '')}/asks"
        answer = await night.http("POST", path, asked, {"cookie": cookie})
        assert answer.json["type"] == "recorded", (judge, answer.body)
        async with Puppet(night.port, f"/ws/{contest}{page.replace(contest + '/', '')}", cookie) as device:
            await device.until(lambda s: s["pad"]["sheets"][0]["state"] == "recorded", 10)
        listed = (await night.http("GET", f"/api/contests/{contest}", None, {"cookie": cookie})).json
        assert listed["mine"] == [f"judge:{judge}"]


async def test_its_audience_follows(night):
    await night.state()
    async with Puppet(night.port, f"/follow/{quote('雄鹰擂台')}") as phone:
        await phone.until(lambda s: s["contest"]["title"] == {"zh-CN": "雄鹰擂台"}, 10)


async def test_its_files_can_be_fetched_and_its_code_leads_to_an_address_that_every_phone_reads(night):
    contest = quote("雄鹰擂台")
    cookie = {"cookie": await night.cookie("scrutineer:1")}
    bundle = await night.http("GET", f"/api/contests/{contest}/bundle", None, cookie)
    assert bundle.status == 200
    assert quote("雄鹰擂台.zip") in bundle.headers["content-disposition"]
    assert (await night.http("GET", f"/contests/{contest}/plan.yaml")).status == 200
    assert (await night.http("GET", f"/contests/{contest}/results")).status == 200
    assert (await night.http("GET", f"/contests/{contest}/rules")).status == 200


async def test_its_host_may_make_another_contest(night):
    body = b'--x\r\nContent-Disposition: form-data; name="clone"\r\n\r\n' + "雄鹰擂台".encode() + (
        b'\r\n--x\r\nContent-Disposition: form-data; name="id"\r\n\r\nsecond\r\n--x--\r\n'
    )  # fmt: skip
    headers = {"content-type": "multipart/form-data; boundary=x", "cookie": await night.cookie("host:1")}
    assert (await night.http("POST", "/api/contests", body, headers)).status == 201


def test_an_id_made_from_a_name_never_ends_an_address():
    plan = planfile.loads(PLAN.replace("雄鹰擂台", '"100% 冠军? #1"'))
    assert plan.id == "100-冠军-1"


async def test_a_number_that_is_none_is_no_seat(small_house):
    for path in ("/host/small/²", "/host/small/12", "/host/small/0", "/scrutineer/small/٣"):
        assert (await small_house.http("GET", quote(path))).status == 404, path
