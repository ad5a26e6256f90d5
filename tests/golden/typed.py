"""Published contests typed in as public tally files: one adapter per case file, and what it must come to."""

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.tallyfile import TallyFile, loads
from judging.outcome import Results
from tests.judging.panels import results

CASES = Path(__file__).parent / "cases"
SCALE_10 = {"id": "mark", "max": 10, "step": "0.5"}


def case(name: str) -> dict[str, Any]:
    """A case file; its numbers are kept as they are written."""
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"), parse_float=Decimal)


def computed(file: Mapping[str, Any]) -> tuple[TallyFile, Results]:
    """The results of a tally file, read from its JSON text; both tallies agree on them."""
    read = loads(json.dumps(file, default=str))
    assert isinstance(read, TallyFile), [str(m) for m in read]
    return read, results(read.plan, read.recorded)


def ident(name: str) -> str:
    """A name as an id."""
    return "-".join(name.replace("/", " ").split())


def one_panel(
    entries: Iterable[str], judges: int, criteria: Sequence[Mapping[str, Any]], **tally: Any
) -> dict[str, Any]:
    """A contest of one panel and one round."""
    return {
        "contest": {"id": "case", "title": "Case"},
        "entries": list(entries),
        "panels": [{"id": "panel", "judges": judges, "criteria": list(criteria)}],
        "tally": tally,
    }


# --- figure skating -----------------------------------------------------------------------------------------


def isu(segment: Mapping[str, Any]) -> dict[str, Any]:
    """Components as a panel (trimmed per criterion, every product rounded), elements as a figure, deductions."""
    skaters = segment["skaters"]
    components = skaters[0]["components"]
    places = {"places": 2, "mode": "half-up"}
    short = "SHORT" in segment["program"]
    return {
        "contest": {"id": "isu", "title": segment["competition"]},
        "entries": [{"id": ident(s["name"]), "name": s["name"]} for s in skaters],
        "panels": [
            {
                "id": "pcs",
                "judges": len(components[0]["judges"]),
                "criteria": [
                    {"name": c["name"], "max": 10, "step": "0.25", "weight": c["factor"]} for c in components
                ],
            }
        ],
        "tally": {
            "components": [
                {
                    "panel": "pcs",
                    "method": {"trimmed-mean": {"on": "criteria"}},
                    "rounding": {"criterion": places, "product": places},
                },
                {"indicator": "tes"},
            ],
            "rounding": 2,
            "ties": [{"component": "tes" if short else "pcs"}, "shared"],
        },
        "turns": [
            {"entry": ident(s["name"]), "marks": {c["name"]: c["judges"] for c in s["components"]}}
            for s in skaters
        ],
        "figures": {"tes": {ident(s["name"]): sum(e["panel"] for e in s["elements"]) for s in skaters}},
        "adjustments": [
            {"entry": ident(s["name"]), "kind": "fall", "points": -s["deductions"], "reason": "protocol"}
            for s in skaters
            if s["deductions"]
        ],
    }


# --- diving -------------------------------------------------------------------------------------------------


def synchro(pairs: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Three sub-panels with their own trimming in each of five dives: sum x 0.6 x difficulty."""
    trimmed = {"trimmed-sum": {"highest": 1, "lowest": 1}}
    panels = {"execution-a": 3, "execution-b": 3, "synchro": 5}
    dives = len(pairs[0]["dives"])
    return {
        "contest": {"id": "rio", "title": "Synchro"},
        "entries": [ident(p["country"]) for p in pairs],
        "panels": [
            {"id": p, "judges": [f"{p}-{i}" for i in range(n)], "criteria": [{**SCALE_10, "id": f"{p}-mark"}]}
            for p, n in panels.items()
        ],
        "rounds": [{"id": f"dive-{i}"} for i in range(1, dives + 1)],
        "tally": {
            "components": [{"panel": p, "method": trimmed} for p in panels],
            "round_score": {"factor": "0.6", "difficulty": True, "rounding": 2},
            "rounding": 2,
            "ties": ["shared"],
        },
        "turns": [
            {
                "entry": ident(p["country"]),
                "round": f"dive-{i}",
                "difficulty": d["dd"],
                "marks": {
                    "execution-a": d["execution"][:3],
                    "execution-b": d["execution"][3:],
                    "synchro": d["synchro"],
                },
            }
            for p in pairs
            for i, d in enumerate(p["dives"], 1)
        ],
    }


# --- halfpipe -----------------------------------------------------------------------------------------------


def halfpipe(data: Mapping[str, Any]) -> dict[str, Any]:
    """Six judges, one highest and one lowest dropped, two decimals; the best of three runs."""
    runs = sorted({r["run"] for r in data["runs"]})
    return {
        "contest": {"id": "halfpipe", "title": "Halfpipe"},
        "entries": [f["competitor"] for f in data["final"]],
        "panels": [{"id": "judges", "judges": 6, "criteria": [{"id": "score", "max": 100}]}],
        "rounds": [{"id": f"run-{r}"} for r in runs],
        "tally": {
            "method": "trimmed-mean",
            "round_score": {"rounding": 2},
            "rounds": {"best-rounds": 1},
            "rounding": 2,
            "ties": [{"count-back": "rounds"}, "shared"],
        },
        "marks": {
            f"run-{run}": {r["competitor"]: r["scores"] or "DNI" for r in data["runs"] if r["run"] == run}
            for run in runs
        },
    }


# --- song contest -------------------------------------------------------------------------------------------


def split_vote(year: Mapping[str, Any]) -> dict[str, Any]:
    """Every country gives 12, 10, 8 … 1 twice, by jury and by televote; the televote breaks ties."""
    entries = [e["country"] for e in year["entries"]]
    scale = {"max": 12}
    panels = {"jury": year["jury"], "televote": year["televote"]}
    return {
        "contest": {"id": "song", "title": "Song"},
        "entries": entries,
        "panels": [
            {"id": p, "judges": [f"{p}-{c}" for c in given], "criteria": [{"id": f"{p}-points", **scale}]}
            for p, given in panels.items()
        ],
        "tally": {
            "components": [{"panel": p, "method": "sum"} for p in panels],
            "rounding": 0,
            "ties": [{"component": "televote"}, "shared"],
        },
        "turns": [
            {
                "entry": e,
                "marks": {p: [points.get(e, 0) for points in given.values()] for p, given in panels.items()},
            }
            for e in entries
        ],
    }


def national_jury(jury: Mapping[str, Any]) -> dict[str, Any]:
    """The sum of five jurors' ranks, lowest first; the top ten get 12, 10, 8, 7 … 1."""
    ranks = jury["ranks"]
    table = [12, 10, 8, 7, 6, 5, 4, 3, 2, 1]
    file = one_panel(
        ranks,
        len(next(iter(ranks.values()))),
        [{"id": "rank", "min": 1, "max": 26}],
        components=[
            {"panel": "panel", "method": {"rank-sum": {"marks": "places"}}, "scale": {"place-points": table}}
        ],
        rounding=0,
    )
    return {**file, "marks": ranks}


# --- skating system -----------------------------------------------------------------------------------------


def one_dance(single: Mapping[str, Any]) -> dict[str, Any]:
    """One dance: each judge gives every couple a place."""
    return dances({"dance": single["marks"]})


def dances(given: Mapping[str, Mapping[str, Sequence[int]]]) -> dict[str, Any]:
    """Several dances, each a criterion of the panel; judges' places in the panel's order."""
    first = next(iter(given.values()))
    couples = list(first)
    judges = len(first[couples[0]])
    file = one_panel(
        couples, judges, [{"id": d, "min": 1, "max": 24} for d in given], method="skating", rounding=1
    )
    return {**file, "turns": [{"entry": c, "marks": {d: given[d][c] for d in given}} for c in couples]}


def dances_as_rounds(given: Mapping[str, Mapping[str, Sequence[int]]]) -> dict[str, Any]:
    """The same, each dance a round of its own."""
    file = dances({next(iter(given)): next(iter(given.values()))})
    del file["turns"]
    return {
        **file,
        "rounds": [{"id": d} for d in given],
        "tally": {"method": {"skating": "rounds"}, "rounding": 1},
        "marks": {d: dict(marks) for d, marks in given.items()},
    }


def by_place(places: Mapping[str, Sequence[int]]) -> dict[str, dict[str, list[int]]]:
    """Places per dance without judges' marks, as one judge per dance."""
    count = len(next(iter(places.values())))
    return {f"dance-{i}": {c: [row[i]] for c, row in places.items()} for i in range(count)}


def recall(votes: Mapping[str, Sequence[int]], top: int) -> dict[str, Any]:
    """Rule 1: judges call couples back; the best `top` advance."""
    couples = sorted({str(c) for called in votes.values() for c in called})
    return {
        "contest": {"id": "recall", "title": "Recall"},
        "entries": couples,
        "panels": [{"id": "panel", "judges": list(votes), "criteria": [{"id": "cross", "max": 1}]}],
        "rounds": [{"id": "preliminary"}, {"id": "final"}],
        "tally": {
            "components": [{"panel": "panel", "method": {"recall": 6}, "rounds": ["preliminary"]}],
            "rounds": "last-round",
            "rounding": 0,
            "advancement": [{"into": "final", "from": ["preliminary"], "top": top, "ties": "ask"}],
        },
        "turns": [
            {
                "entry": c,
                "round": "preliminary",
                "marks": {j: int(int(c) in called) for j, called in votes.items()},
            }
            for c in couples
        ],
    }


def each(name: str, *keys: str) -> list[dict[str, Any]]:
    """The single cases of a case file, below its keys."""
    found: Any = case(name)
    for key in keys:
        found = found[key]
    return list(found)
