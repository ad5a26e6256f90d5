"""Examples of what would be right, by the place in the file."""

from typing import Final

_BY_NAME: Final[dict[str, str]] = {
    "id": "id: team-1",
    "title": "title: { zh-CN: 雄鹰擂台赛, en: Xiongying Arena }",
    "name": "name: { zh-CN: 创新性, en: Innovation }",
    "contest": "contest: { id: arena-2023, title: 雄鹰擂台赛 }",
    "units": "units: [交通运输局, 财政局]",
    "entries": "entries: [{ id: e1, unit: u1 }]",
    "panels": "panels: [{ id: leaders, judges: [评委1, 评委2, 评委3], criteria: [{ id: content, max: 100 }] }]",
    "judges": "judges: [{ id: j1, name: 评委1 }]",
    "criteria": "criteria: [{ id: content, max: 100, step: 0.5 }]",
    "high": "max: 25",
    "max": "max: 25",
    "low": "min: 0",
    "min": "min: 0",
    "from": "from: 1",
    "to": "to: 30",
    "best": "best: 12",
    "step": "step: 0.5",
    "weight": "weight: 60%",
    "seconds": "seconds: 480",
    "minutes": "minutes: 8",
    "warn_at": "warn_at: [60, 30]",
    "date": 'date: "2026-03-01"',
    "starts": 'starts: "19:00"',
    "places": "rounding: 2",
    "at_least": "threshold: 90",
    "highest": "highest: 1",
    "lowest": "lowest: 1",
    "unit": "unit: jtj",
    "grace": "grace: 10",
    "cap": "cap: 3",
    "accent": 'accent: "#E2442F"',
    "together_first": "together_first: 3",
    "tally": "tally: { method: trimmed-mean, rounding: 2, ties: [more-decimals, shared] }",
    "trimmed_mean": "trimmed-mean: { highest: 1, lowest: 1 }",
    "trimmed_sum": "trimmed-sum: { highest: 1, lowest: 1 }",
    "z_score": "z-score: { ddof: 1, rescale: none }",
    "attainment": "attainment: { full: 100, target: 50 }",
    "numeric": "numeric: { low: 1, high: 10 }",
    "approval": "approval: { measure: share }",
    "ranking": "ranking: { last: 1 }",
    "rank_in_group": "rank-in-group: { points: [10, 8, 6] }",
    "method": "method: { trimmed-mean: { highest: 1, lowest: 1 } }",
    "components": "components: [{ panel: leaders, method: mean, weight: 60% }]",
    "rounding": "rounding: 2",
    "tiers": "overtime: [{ from: 1, to: 30, deduct: 0.5 }, { from: 31, deduct: 1 }]",
    "overtime": "overtime: [{ from: 1, to: 30, deduct: 0.5 }, { from: 31, deduct: 1 }]",
    "deduct": "deduct: 0.5",
    "start": "from: 1",
    "ties": "ties: [more-decimals, { criterion: innovation }, shared]",
    "awards": "awards: [{ id: first, name: 一等奖, standing: 1 }]",
    "rule": "standing: 1",
    "quota": "standing: 3",
    "grades": "grades: [{ id: A, name: 优秀, points: 100 }]",
    "points": "points: [12, 10, 8, 7, 6, 5, 4, 3, 2, 1]",
    "electorates": "electorates: [{ id: staff, weight: 40%, size: 40 }]",
    "levels": "levels: [{ id: blue, name: 蓝牌, at_least: 90 }, { id: red, name: 红牌 }]",
    "into": "into: final",
    "top": "top: 12",
    "counting": "counting: [preliminary]",
    "panel": "panel: leaders",
    "judge": "judge: 2",
    "marks": "marks: { 评委1: [24, 18.5, 19, 18, 14] }",
    "turns": "turns: [{ entry: e1, marks: { j1: [9.5] } }]",
    "votes": "votes: { A: 20, B: 15 }",
    "over": "over: 35",
    "value": "value: 92",
    "choice": "choice: share",
    "about": "about: tie:e1+e2",
    "entry": "entry: e1",
    "decisions": "decisions: [{ about: tie:e1+e2, choice: share, reason: 现场表决 }]",
    "adjustments": "adjustments: [{ entry: e1, points: 0.5, reason: 受表彰 }]",
    "ballots": "ballots: [{ entry: e1, votes: { A: 20, B: 15 } }]",
    "figures": "figures: { completion: { e1: 92 } }",
    "previous": "previous: { jtj: 2 }",
}


def example_of(path: tuple[str | int, ...], otherwise: str = "") -> str:
    """An example for the last named part of the path."""
    if path in (("id",), ("title",)):
        return _BY_NAME["contest"]
    names = [p.replace("-", "_") for p in path if isinstance(p, str)]
    if names[:1] == ["adjustments"] and names[-1] == "points":
        return "points: 0.5"
    if names[:1] == ["rounds"] and names[-1] == "entries":
        return "rounds: [{ id: run-1 }, { id: run-2 }]"
    if "votes" in names[:-1]:
        return "20"
    if names[:1] == ["previous"] and len(names) > 1:
        return "2"
    return _BY_NAME.get(names[-1], otherwise) if names else otherwise
