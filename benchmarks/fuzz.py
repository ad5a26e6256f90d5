"""Wrong frames and requests by the tens of thousands at one server: each is refused, nothing changes, nothing fails.

    python -m benchmarks.fuzz --frames 50000 --requests 5000 [--seed 1] [--mutant trusting]

Frames are right ones spoilt so that they must be refused: cut, unknown or missing fields, NaN, 1e309, deep nesting, too
large, binary; right ones from a seat that may not say them; marks out of bounds or off their step; steps that somebody
else has taken; another body under an id that was answered. Requests come from nobody, from another seat, with a cookie
of nobody, and from a page of another origin. The mutant takes everybody's word for the host's: it must be caught.
"""

import argparse
import asyncio
import http.client
import json
import multiprocessing
import os
import random
import secrets
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from websockets.asyncio.client import connect

from app.config import MAX_FRAME
from app.installing import open_hall, take_port
from app.live import Batch, Live, Waiting
from app.logs import set_up_logs
from app.main import create_app, server
from app.planfiles import DEMO, check_file
from app.protocol import Recorded, RefusedMessage, schema
from benchmarks.kills import connected, open_marking, prepare, settings_of
from judging.plan import Plan
from judging.seats import Seat

IN_FLIGHT = 40
"""Frames sent before their answers are read."""

MUTANTS = ("", "trusting")


@dataclass(kw_only=True)
class Figures:
    """What came of it. `changed`: lines the journal grew by; `failed`: errors the server wrote down."""

    frames: int = 0
    requests: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    unanswered: int = 0
    recorded: int = 0
    let_through: list[str] = field(default_factory=list)
    changed: int = 0
    failed: int = 0

    @property
    def clean(self) -> bool:
        """Every frame and request refused, no error of the server's own, the journal as it was."""
        faults = self.refused["fault"] + self.refused["busy"] + self.unanswered + self.failed
        return not (faults or self.recorded or self.let_through or self.changed)


def serve(folder: Path, port: int, mutant: str) -> None:
    """The server, in a process of its own; what it writes down goes to a file beside the journal."""
    with (folder / "errors.log").open("ab") as kept:
        os.dup2(kept.fileno(), 2)
    if mutant == "trusting":
        plant_trust()
    set_up_logs("ERROR")
    settings = settings_of(folder)
    server(create_app(open_hall(settings)), settings).run(sockets=[take_port("127.0.0.1", port)])


def plant_trust() -> None:
    """The fault that must be caught: whoever asks is taken for the host."""
    kept = Live._decide_one  # noqa: SLF001 (the fault is planted where it hurts)

    def trusting(self: Live, batch: Batch, each: Waiting) -> Recorded | RefusedMessage:
        return kept(self, batch, replace(each, seat=Seat(role="host", id="host:1")))

    Live._decide_one = trusting  # type: ignore[method-assign]  # noqa: SLF001


def sample(shape: dict[str, Any], known: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
    """A value of this JSON Schema, the simplest there is."""
    if "$ref" in shape:
        return sample(known[shape["$ref"].rpartition("/")[2]], known)
    if "const" in shape:
        return shape["const"]
    if "enum" in shape:
        return shape["enum"][0]
    for choice in ("anyOf", "oneOf"):
        if choice in shape:
            return sample(shape[choice][0], known)
    if shape.get("type") == "object":
        parts = shape.get("properties", {})
        return {
            name: sample(part, known) for name, part in parts.items() if name in shape.get("required", parts)
        }
    return {"integer": 1, "number": 1.0, "boolean": True, "array": [], "null": None}.get(
        shape.get("type", ""), "x"
    )


def commands() -> list[dict[str, Any]]:
    """A well-formed command of every kind on the wire."""
    known = schema()["$defs"]
    kinds = [
        d for d in known.values() if "kind" in d.get("properties", {}) and "const" in d["properties"]["kind"]
    ]
    asked = {m["$ref"].rpartition("/")[2] for m in known["Ask"]["properties"]["command"]["oneOf"]}
    return [
        {**sample(d, known), "kind": d["properties"]["kind"]["const"]} for d in kinds if d["title"] in asked
    ]


def framed(command: dict[str, Any], ref: str | None = None) -> dict[str, Any]:
    """The command in its envelope, under an id of its own."""
    return {"type": "ask", "id": ref or secrets.token_hex(8), "command": command}


WRONG = ({"x": [[[[1]]]]}, float("nan"), float("inf"), 1e308 * 10, [["x"]], [None], {"": {}})


def spoilt(whole: dict[str, Any], chance: random.Random) -> str | bytes:
    """The frame made unreadable in one of the ways in which frames are."""
    command = whole["command"]
    match chance.randrange(9):
        case 0:
            text = json.dumps(whole)
            return text[: chance.randrange(1, len(text))]
        case 1:
            return json.dumps({**whole, chance.choice(["seat", "by", "__proto__", "擂"]): "host:1"})
        case 2:
            return json.dumps({**whole, "command": {**command, "more": 1}})
        case 3:
            gone = chance.choice(["id", "command"])
            return json.dumps({name: value for name, value in whole.items() if name != gone})
        case 4:
            name = chance.choice(list(command))
            return json.dumps({**whole, "command": {**command, name: chance.choice(WRONG)}})
        case 5:
            return json.dumps(
                {
                    **whole,
                    "id": chance.choice(
                        ["", "short", "x" * 65, "a b c d e f", "擂台擂台擂台擂台", None, 12345678]
                    ),
                }
            )
        case 6:
            return "[" * chance.randrange(1, 50_000)
        case 7:
            return chance.randbytes(chance.randrange(1, 400))
        case _:
            return json.dumps(whole).replace('"kind"', '"ki\\ud800nd"', 1)


def too_large(chance: random.Random) -> str:
    """A frame just over what a seat may send."""
    return json.dumps(
        framed({"kind": "call-for-help", "on": True, "pad": "x" * (MAX_FRAME + chance.randrange(1000))})
    )


def wrong_sheet(turn: str, plan: Plan, chance: random.Random) -> dict[str, Any]:
    """A sheet of the open turn with one mark that cannot be, or of a turn that is not open."""
    criteria = plan.panels[0].criteria
    marks: dict[str, str] = {c.id: str(c.low) for c in criteria}
    worst = chance.choice(criteria)
    if chance.random() < 0.2:
        return {
            "kind": "submit-sheet",
            "turn": chance.choice(["", "x", turn + "x", turn[::-1]]),
            "marks": marks,
            "comment": "",
        }
    wrong = [str(worst.high + worst.step), str(worst.low - worst.step), str(worst.low + worst.step / 7), "NaN",
             "Infinity", "-0x1", "1e309", "1e-9", "", "九", "9" * 300]  # fmt: skip
    marks[worst.id if chance.random() < 0.9 else "nothing"] = chance.choice(wrong)
    return {"kind": "submit-sheet", "turn": turn, "marks": marks, "comment": ""}


async def volley(port: int, path: str, cookie: str, frames: Iterator[str | bytes], figures: Figures) -> None:
    """Send all these from one device, and count what becomes of each."""
    headers = {"cookie": cookie} if cookie else {}
    async with connect(
        f"ws://127.0.0.1:{port}{path}", additional_headers=headers, compression=None, max_size=None
    ) as device:
        waiting = 0

        async def read_answer() -> None:
            while True:
                heard = json.loads(await device.recv())
                if heard["type"] == "recorded":
                    figures.recorded += 1
                elif heard["type"] == "refused":
                    figures.refused[heard["code"]] += 1
                else:
                    continue
                return

        for frame in frames:
            await device.send(frame)
            figures.frames += 1
            waiting += 1
            if waiting == IN_FLIGHT:
                for _ in range(waiting):
                    async with asyncio.timeout(60):
                        await read_answer()
                waiting = 0
        for _ in range(waiting):
            async with asyncio.timeout(60):
                await read_answer()


async def frames(port: int, plan: Plan, cookies: dict[str, str], many: int, chance: random.Random) -> Figures:
    """All frames, from five seats; the journal has stood still since marking was opened."""
    figures, kinds = Figures(), commands()
    turn = await open_marking(port, plan, cookies["host:1"])
    async with connected(port, f"/ws/{plan.id}/host/1", cookies["host:1"]) as host:
        run = await host.slice("run")
    judge, other = list(plan.judge)[:2]
    known = "answered-before"
    async with connected(port, f"/ws/{plan.id}/judge/{judge}", cookies[f"judge:{judge}"]) as device:
        criterion = plan.panels[0].criteria[0]
        mark = {"kind": "mark-criterion", "turn": turn, "criterion": criterion.id}
        await device.ask({**mark, "mark": str(criterion.high)}, known)
        other_body = json.dumps(framed({**mark, "mark": str(criterion.low)}, known))
    before = await asyncio.to_thread(read_head, port, plan, cookies)
    stale = {**(run["next"]["command"] if run["next"] else {"kind": "pause"}), "seen": run["revision"] - 1}

    def from_judge() -> Iterator[str | bytes]:
        for n in range(many * 4 // 10):
            yield too_large(chance) if n % 500 == 499 else spoilt(framed(chance.choice(kinds)), chance)

    def marks() -> Iterator[str | bytes]:
        for n in range(many * 2 // 10):
            yield other_body if n % 10 == 9 else json.dumps(framed(wrong_sheet(turn, plan, chance)))

    def foreign() -> Iterator[str | bytes]:
        for n in range(many * 2 // 10):
            mine = ("call-for-help", "mark-criterion", "submit-sheet", "request-reopen", "recuse-judge")
            kind = chance.choice([k for k in kinds if k["kind"] not in mine])
            asked = {**kind, "seen": run["revision"]} if "seen" in kind else kind
            yield json.dumps(
                framed(
                    run["next"]["command"] | {"seen": run["revision"]}
                    if run["next"] and n % 3 == 0
                    else asked
                )
            )

    def from_screen() -> Iterator[str | bytes]:
        for n in range(many // 10):
            yield (
                json.dumps(framed(chance.choice(kinds)))
                if n % 2
                else spoilt(framed(chance.choice(kinds)), chance)
            )

    def from_host() -> Iterator[str | bytes]:
        for n in range(many - many * 4 // 10 - 2 * (many * 2 // 10) - many // 10):
            yield json.dumps(framed(stale)) if n % 2 else spoilt(framed(chance.choice(kinds)), chance)

    at = f"/ws/{plan.id}"
    await volley(port, f"{at}/judge/{judge}", cookies[f"judge:{judge}"], from_judge(), figures)
    await volley(port, f"{at}/judge/{judge}", cookies[f"judge:{judge}"], marks(), figures)
    await volley(port, f"{at}/judge/{other}", cookies[f"judge:{other}"], foreign(), figures)
    await volley(port, f"{at}/screen/main", "", from_screen(), figures)
    await volley(port, f"{at}/host/1", cookies["host:1"], from_host(), figures)
    figures.changed = (await asyncio.to_thread(read_head, port, plan, cookies)) - before
    return figures


def read_head(port: int, plan: Plan, cookies: dict[str, str]) -> int:
    """The number of the journal's last line, as the scrutineer reads it over HTTP."""
    path = f"/api/contests/{plan.id}/journal"
    status, body = asked(port, "GET", path, None, {"cookie": cookies["scrutineer:1"]})
    if status != 200:
        raise SystemExit(f"{path}: {status}")
    return len(body.splitlines())


def asked(
    port: int, method: str, path: str, body: bytes | None, headers: dict[str, str]
) -> tuple[int, bytes]:
    """One request: its status and body."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        line.request(method, path, body, headers)
        answer = line.getresponse()
        return answer.status, answer.read()
    finally:
        line.close()


def requests(
    port: int, plan: Plan, cookies: dict[str, str], many: int, chance: random.Random, figures: Figures
) -> None:
    """Requests to every route there is: nobody who may not may do anything, and no error is the server's own."""
    described = json.loads(asked(port, "GET", "/api/openapi.json", None, {})[1])["paths"]
    routes = [(method.upper(), path) for path, methods in described.items() for method in methods]
    seats = [
        ("host", "1"),
        ("scrutineer", "1"),
        ("judge", list(plan.judge)[1]),
        ("king", "1"),
        ("judge", "nobody"),
    ]
    callers: list[dict[str, str]] = [
        {}, {"cookie": cookies[f"judge:{next(iter(plan.judge))}"]}, {"cookie": f"leitai.{plan.id}.host.1=nobody"},
        {"cookie": cookies["host:1"], "origin": "https://elsewhere.example"}, {"cookie": "=;=\xff;;"},
    ]  # fmt: skip
    for _ in range(many):
        method, path = chance.choice(routes)
        role, part = chance.choice(seats)
        filled = path.format(
            contest=chance.choice([plan.id, plan.id, "nowhere", "擂台", "x" * 300]),
            role=role,
            part=part,
            device="x",
        )
        if chance.random() < 0.2:
            at = chance.randrange(1, len(filled) + 1)
            filled = (
                filled[:at]
                + chance.choice(["/", "..", "%00", "\\", "?since=NaN", "?since=" + "9" * 50, "'"])
                + filled[at:]
            )
        body = chance.choice([None, b"", b"{", b"[]", b'{"token":"' + b"x" * 40 + b'"}',
                              b'{"pin":"000000"}', b'{"open":true}',
                              b'{"seat":"host:1"}', json.dumps(framed({"kind": "call-for-help", "on": True})).encode(),
                              chance.randbytes(60), b"[" * 30_000, b"x" * (MAX_FRAME + 1)])  # fmt: skip
        kind = {
            "content-type": chance.choice(
                ["application/json", "multipart/form-data; boundary=x", "text/plain"]
            )
        }
        status, answer = asked(
            port,
            method,
            quote(filled, safe="/%?&=;"),
            body if method != "GET" else None,
            {**chance.choice(callers), **kind},
        )
        figures.requests += 1
        figures.statuses[str(status)] += 1
        unbuilt = status == 503 and not filled.startswith("/api/")  # a page, where pages were not built
        if (status >= 500 and not unbuilt) or (
            method not in ("GET", "HEAD") and status < 300 and b'"refused"' not in answer
        ):
            figures.let_through.append(f"{method} {filled[:80]} {status}")


def fuzz(
    many_frames: int, many_requests: int, seed: int, folder: Path, mutant: str = "", plan: Plan | None = None
) -> Figures:
    """The whole run in this folder; what it came to."""
    chance, found = random.Random(seed), plan or check_file(DEMO)
    assert isinstance(found, Plan)
    cookies = prepare(folder, found, "scrutineer:1")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["app.main", "app.installing", "app.planfiles"])
    with take_port("127.0.0.1", 0) as probe:
        port = probe.getsockname()[1]
    process = context.Process(target=serve, args=(folder, port, mutant), daemon=True)
    process.start()
    try:
        figures = asyncio.run(frames(port, found, cookies, many_frames, chance))
        before = read_head(port, found, cookies)
        requests(port, found, cookies, many_requests, chance, figures)
        figures.changed += read_head(port, found, cookies) - before
    finally:
        process.terminate()
        process.join(10)
        process.kill()
    figures.failed = len((folder / "errors.log").read_text(encoding="utf-8").splitlines())
    check_chain(folder, found)
    return figures


def check_chain(folder: Path, plan: Plan) -> None:
    """The journal folds from its beginning and its chain is whole. BrokenChainError when it is not."""
    hall = open_hall(settings_of(folder))
    assert hall.store.read_now(lambda c: list(hall.journal.checked(c, plan.id)))
    hall.store.close()


def main() -> None:
    """Run what the command line asks for; exit code 1 when anything got through."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--frames", type=int, default=50_000)
    parser.add_argument("--requests", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mutant", choices=MUTANTS, default="")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="leitai-fuzz-") as folder:
        figures = fuzz(given.frames, given.requests, given.seed, Path(folder), given.mutant)
    print(json.dumps(vars(figures), ensure_ascii=False, indent=1))
    sys.exit(0 if figures.clean else 1)


if __name__ == "__main__":
    main()
