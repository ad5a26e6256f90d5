"""Well-known results typed as a stranger would type them, and sheets of other fields that have to fit the file."""

import json

import pytest

from app.tallyfile import TallyFile, loads
from benchmarks.agree import difference
from judging.results import results
from judging.trace import re_add


def computed(text):
    """Totals in order, awards, and that the steps re-add and both tallies agree."""
    read = loads(text)
    assert isinstance(read, TallyFile), [str(m) for m in read]
    found = results(read.plan, read.recorded)
    for tally in found.tallies.values():
        assert re_add(tally.trace) == tally.total
    assert difference(read.plan, read.recorded, found) is None
    return (
        {p.entry: (p.rank, p.total) for p in found.standings},
        {a.award: list(a.entries) for a in found.awards},
        [(q.id, q.kind) for q in found.owed],
    )


KNOWN = {
    "seven judges, one highest and one lowest dropped (examination question)": (
        """
contest: 歌手大奖赛
entries: [first, second]
panels: [{ id: jury, judges: 7, criteria: [{ id: mark, max: 100, step: 0.1 }] }]
tally: { method: trimmed-mean, rounding: 1, ties: [shared] }
marks:
  first: [9.4, 8.4, 9.4, 9.9, 9.6, 9.4, 9.7]
  second: [90, 89, 90, 95, 93, 94, 93]
""",
        {"second": (1, "92.0"), "first": (2, "9.5")},
    ),
    "ski jumping, Nagano 1998, Funaki's second jump: 132.5 m and five times 20": (
        """
contest: Large hill
entries: [funaki]
panels: [{ id: style, judges: 5, criteria: [{ id: mark, max: 20, step: 0.5 }] }]
tally:
  components:
    - { panel: style, method: trimmed-sum }
    - { indicator: distance, weight: 1.8 }
  rounding: 1
  ties: [shared]
marks: { funaki: [20, 20, 20, 20, 20] }
figures: { distance: { funaki: 132.5 } }
adjustments: [{ entry: funaki, kind: k-point, points: -156, reason: "60 points at 120 m: 60 - 120 x 1.8" }]
""",
        {"funaki": (1, "142.5")},
    ),
    "gymnastics, Rio 2016, vault final: the mean of two vaults, cut off after three places": (
        """
contest: Vault
entries: [Biles]
panels: [{ id: e-jury, judges: 1, criteria: [{ id: execution, max: 10, step: 0.001 }] }]
rounds: [{ id: vault-1 }, { id: vault-2 }]
tally:
  components: [{ panel: e-jury, method: mean }, { indicator: d-score, rounds: [vault-1, vault-2] }]
  rounds: { best-rounds: { count: 2, combine: mean } }
  rounding: { places: 3, mode: down }
  ties: [shared]
marks: { vault-1: { Biles: 9.6 }, vault-2: { Biles: 9.633 } }
figures: { d-score: { vault-1: { Biles: 6.3 }, vault-2: { Biles: 6.4 } } }
""",
        {"Biles": (1, "15.966")},
    ),
    "gymnastics, Rio 2016, all-around: four apparatus added": (
        """
contest: All-around
entries: [Biles, Raisman, Mustafina]
tally:
  components: [{ indicator: vault }, { indicator: bars }, { indicator: beam }, { indicator: floor }]
  rounding: 3
  ties: [shared]
figures:
  vault: { Biles: 15.866, Raisman: 15.633, Mustafina: 15.2 }
  bars: { Biles: 14.966, Raisman: 14.166, Mustafina: 15.666 }
  beam: { Biles: 15.433, Raisman: 14.866, Mustafina: 13.866 }
  floor: { Biles: 15.933, Raisman: 15.433, Mustafina: 13.933 }
""",
        {"Biles": (1, "62.198"), "Raisman": (2, "60.098"), "Mustafina": (3, "58.665")},
    ),
    "diving, Tokyo 2020, women's platform: kept marks x difficulty over five dives": (
        """
contest: Platform
entries: [Quan]
rounds: [{ id: d1 }, { id: d2 }, { id: d3 }, { id: d4 }, { id: d5 }]
tally:
  components: [{ indicator: kept, rounds: [d1, d2, d3, d4, d5] }]
  round_score: { difficulty: true, rounding: 2 }
  rounding: 2
  ties: [shared]
turns:
  - { entry: Quan, round: d1, difficulty: 3.0 }
  - { entry: Quan, round: d2, difficulty: 3.2 }
  - { entry: Quan, round: d3, difficulty: 3.3 }
  - { entry: Quan, round: d4, difficulty: 3.2 }
  - { entry: Quan, round: d5, difficulty: 3.2 }
figures: { kept: { d1: { Quan: 27.5 }, d2: { Quan: 30 }, d3: { Quan: 29 }, d4: { Quan: 30 }, d5: { Quan: 30 } } }
""",
        {"Quan": (1, "466.20")},
    ),
    "song contest 1969: four winners share, and the next is fifth": (
        """
contest: Song 1969
entries: [ES, GB, NL, FR, CH, MC]
tally: { components: [{ indicator: points }], rounding: 0, ties: [shared] }
figures: { points: { ES: 18, GB: 18, NL: 18, FR: 18, CH: 13, MC: 11 } }
""",
        {
            "ES": (1, "18"),
            "GB": (1, "18"),
            "NL": (1, "18"),
            "FR": (1, "18"),
            "CH": (5, "13"),
            "MC": (6, "11"),
        },
    ),
    "boxing 1987, Leonard and Hagler: two of three cards": (
        """
contest: Split decision
entries: [Hagler, Leonard]
panels: [{ id: ringside, judges: [Filippo, Guerra, Moretti], criteria: [{ id: card, max: 120 }] }]
tally: { method: majority, rounding: 0, ties: [shared] }
marks: { Leonard: [113, 118, 115], Hagler: [115, 110, 113] }
""",
        {"Leonard": (1, "1"), "Hagler": (2, "2")},
    ),
    "Borda count, the capital of Tennessee": (
        """
contest: Capital
entries: [Memphis, Nashville, Chattanooga, Knoxville]
tally:
  components: [{ ballot: voters, method: { ranking: { last: 0 } }, electorates: [state] }]
  rounding: 0
  ties: [shared]
rankings:
  - { count: 42, order: [Memphis, Nashville, Chattanooga, Knoxville] }
  - { count: 26, order: [Nashville, Chattanooga, Knoxville, Memphis] }
  - { count: 15, order: [Chattanooga, Knoxville, Nashville, Memphis] }
  - { count: 17, order: [Knoxville, Chattanooga, Nashville, Memphis] }
""",
        {"Nashville": (1, "194"), "Chattanooga": (2, "173"), "Memphis": (3, "126"), "Knoxville": (4, "107")},
    ),
    "piano competition 2025, first stage: marks more than 3 from the mean count as the mean plus or minus 3": (
        """
contest: Stage 1
entries: [Tao, U, Ushida, Widlarz]
panels: [{ id: jury, judges: 17, criteria: [{ id: mark, min: 1, max: 25 }] }]
tally: { method: { limited-mean: 3 }, rounding: 2, ties: [shared] }
marks:
  Tao: [14, 17, 19, 21, 21, -, 18, 16, 17, 20, 21, 21, 18, 21, 18, 16, 15]
  U: [9, 14, 18, 16, 17, -, 16, 17, 16, 15, 17, 16, 16, 19, 16, 15, 12]
  Ushida: [19, 16, 20, 19, 22, 21, 24, 24, 20, 19, 22, 24, -, 22, 23, 19, 18]
  Widlarz: [19, 16, 20, 17, 20, 17, 17, 17, 16, 19, 20, 18, 21, 21, -, 18, 20]
""",
        {"Ushida": (1, "20.81"), "Widlarz": (2, "18.50"), "Tao": (3, "18.41"), "U": (4, "15.79")},
    ),
    "piano competition 2025 (scores published by the Chopin Institute): four stages weighed, the fourth prize shared": (
        """
contest: Piano 2025
entries: [Lu, Chen, Wang, Lyu, Kuwahara]
panels: [{ id: jury, judges: 17, criteria: [{ id: mark, min: 1, max: 25 }] }]
rounds: [{ id: stage-1 }, { id: stage-2 }, { id: stage-3 }, { id: final }]
tally:
  components:
    - { id: first, panel: jury, method: { limited-mean: 3 }, rounds: [stage-1] }
    - { id: later, panel: jury, method: { limited-mean: 2 }, rounds: [stage-2, stage-3, final] }
  round_score: { rounding: 2 }
  rounds: { sum-of-rounds: { weights: { stage-1: 10%, stage-2: 20%, stage-3: 35%, final: 35% } } }
  rounding: 2
  ties: [shared]
marks:
  stage-1:
    Lu: [22, 19, 23, 24, 23, -, 22, 21, 17, 21, 24, -, 24, 22, 18, 22, 23]
    Chen: [20, 23, 22, 25, 24, 18, 25, 23, 24, 24, 24, 24, 22, 22, 21, 22, 25]
    Wang: [22, 21, 21, 17, 22, -, 22, 17, 16, 23, 23, 21, 19, 23, 22, 22, 22]
    Lyu: [20, 16, 23, 22, 22, 23, 23, 19, 24, 23, 22, 23, 24, 24, -, 19, 23]
    Kuwahara: [22, 16, 25, 24, 24, 22, 23, 25, 16, 21, 23, 20, 22, 24, 23, 18, 21]
  stage-2:
    Lu: [24, 23, 21, 24, 22, -, 24, 25, 18, 22, 24, -, 22, 25, 22, 25, 22]
    Chen: [20, 22, 23, 24, 24, 19, 23, 23, 24, 24, 23, 22, 22, 20, 19, 22, 24]
    Wang: [22, 22, 23, 21, 22, -, 21, 17, 16, 24, 19, 23, 18, 24, 18, 21, 18]
    Lyu: [19, 17, 20, 24, 21, 20, 22, 21, 18, 21, 20, 20, 25, 24, -, 20, 22]
    Kuwahara: [21, 20, 22, 24, 23, 19, 23, 22, 19, 18, 23, 16, 22, 24, 22, 21, 20]
  stage-3:
    Lu: [23, 24, 20, 23, 22, -, 25, 25, 21, 24, 24, -, 22, 24, 23, 24, 24]
    Chen: [16, 22, 22, 24, 22, 23, 22, 22, 25, 23, 23, 23, 23, 18, 21, 23, 23]
    Wang: [23, 23, 22, 25, 22, -, 24, 23, 19, 25, 23, 22, 19, 24, 20, 25, 23]
    Lyu: [19, 21, 21, 21, 20, 19, 18, 23, 22, 23, 23, 22, 23, 23, -, 20, 23]
    Kuwahara: [18, 21, 22, 24, 22, 19, 21, 24, 20, 17, 23, 22, 20, 22, 23, 21, 22]
  final:
    Lu: [20, 22, 19, 25, 20, -, 20, 24, 20, 21, 23, -, 22, 22, 21, 24, 20]
    Chen: [19, 24, 21, 25, 24, 20, 19, 21, 24, 21, 21, 21, 23, 20, 21, 21, 23]
    Wang: [19, 25, 20, 21, 18, -, 20, 23, 19, 19, 22, 22, 21, 22, 22, 20, 19]
    Lyu: [17, 20, 17, 22, 18, 20, 23, 23, 24, 24, 20, 21, 24, 24, -, 19, 22]
    Kuwahara: [19, 21, 16, 23, 20, 19, 21, 22, 21, 16, 24, 23, 21, 21, 23, 23, 21]
""",
        {
            "Lu": (1, "22.43"),
            "Chen": (2, "22.15"),
            "Wang": (3, "21.45"),
            "Lyu": (4, "21.30"),
            "Kuwahara": (4, "21.30"),
        },
    ),
    "climbing, Tokyo 2020, men's combined: the product of three places, the lowest wins": (
        """
contest: Combined
entries: [Gines, Coleman, Schubert, Narasaki, Mawem, Ondra, Duffy]
tally:
  better: low
  components:
    - { indicator: speed, better: low, rounds: [final] }
    - { indicator: boulder, better: low, rounds: [final] }
    - { indicator: lead, better: low, rounds: [final] }
  round_score: { combine: product }
  rounding: 0
  ties: [shared]
figures:
  speed: { Gines: 1, Coleman: 6, Schubert: 7, Narasaki: 2, Mawem: 3, Ondra: 4, Duffy: 5 }
  boulder: { Gines: 7, Coleman: 1, Schubert: 5, Narasaki: 3, Mawem: 2, Ondra: 6, Duffy: 4 }
  lead: { Gines: 4, Coleman: 5, Schubert: 1, Narasaki: 6, Mawem: 7, Ondra: 2, Duffy: 3 }
""",
        {
            "Gines": (1, "28"),
            "Coleman": (2, "30"),
            "Schubert": (3, "35"),
            "Narasaki": (4, "36"),
            "Mawem": (5, "42"),
            "Ondra": (6, "48"),
            "Duffy": (7, "60"),
        },
    ),
    "most valuable player, American League 2023: 30 first places make 420 points": (
        """
contest: MVP
entries: [Ohtani, Seager]
tally:
  components:
    - ballot: writers
      method:
        graded:
          measure: sum
          grades: [{ id: first, points: 14 }, { id: second, points: 9 }, { id: third, points: 8 }]
      electorates: [league]
  rounding: 0
  ties: [shared]
ballots: [{ entry: Ohtani, votes: { first: 30 } }, { entry: Seager, votes: { second: 24, third: 6 } }]
""",
        {"Ohtani": (1, "420"), "Seager": (2, "264")},
    ),
    "figure skating 2002, factored places, the free skating decides": (
        """
contest: Salt Lake City
entries: [Kwan, Slutskaya, Cohen, Hughes]
tally:
  better: low
  components: [{ indicator: short, weight: 0.5, better: low }, { indicator: free, better: low }]
  rounding: 1
  ties: [{ component: free }, shared]
figures:
  short: { Kwan: 1, Slutskaya: 2, Cohen: 3, Hughes: 4 }
  free: { Kwan: 3, Slutskaya: 2, Cohen: 4, Hughes: 1 }
""",
        {"Hughes": (1, "3.0"), "Slutskaya": (2, "3.0"), "Kwan": (3, "3.5"), "Cohen": (4, "5.5")},
    ),
}


@pytest.mark.parametrize("name", KNOWN)
def test_a_known_result_comes_out(name):
    text, expected = KNOWN[name]
    assert computed(text)[0] == expected


def test_song_contest_2016_was_won_by_neither_the_jury_s_nor_the_audience_s_favourite():
    standing, awards, owed = computed(
        """
contest: Song 2016
entries: [Ukraine, Australia, Russia, Bulgaria, Sweden]
tally:
  components: [{ indicator: jury }, { indicator: televote }]
  rounding: 0
  ties: [{ component: televote }, shared]
awards:
  - { id: winner, name: Winner, standing: 1 }
  - { id: jury, name: Jury, component: jury }
  - { id: audience, name: Audience, component: televote }
figures:
  jury: { Ukraine: 211, Australia: 320, Russia: 130, Bulgaria: 127, Sweden: 122 }
  televote: { Ukraine: 323, Australia: 191, Russia: 361, Bulgaria: 180, Sweden: 139 }
"""
    )
    assert [total for _, total in standing.values()] == ["534", "511", "491", "307", "261"]
    assert (awards, owed) == ({"winner": ["Ukraine"], "jury": ["Australia"], "audience": ["Russia"]}, [])


def test_speeches_are_ranked_by_every_judge_and_the_tiebreaking_judge_decides():
    standing, _, _ = computed(
        """
contest: Speeches
entries: [a, b, c, d]
panels:
  - { id: jury, judges: 3, criteria: [{ id: place, min: 1, max: 4 }] }
  - { id: tiebreaker, judges: 1, criteria: [{ id: own-place, min: 1, max: 4 }] }
tally:
  components:
    - { panel: jury, method: { judge-points: { points: [3, 2, 1], marks: places } } }
    - { panel: tiebreaker, method: { judge-points: { points: [4, 3, 2, 1], marks: places } }, weight: 0 }
  rounding: 0
  ties: [{ component: tiebreaker }, shared]
turns:
  - { entry: a, marks: { jury: [1, 2, 3], tiebreaker: [2] } }
  - { entry: b, marks: { jury: [2, 1, 4], tiebreaker: [3] } }
  - { entry: c, marks: { jury: [3, 3, 1], tiebreaker: [1] } }
  - { entry: d, marks: { jury: [4, 4, 2], tiebreaker: [4] } }
"""
    )
    # a 3+2+1 = 6, b 2+3+0 = 5, c 1+1+3 = 5, d 0+0+2 = 2
    assert standing == {"a": (1, "6"), "c": (2, "5"), "b": (3, "5"), "d": (4, "2")}


def test_a_series_of_races_counts_places_low_and_discards_the_worst():
    standing, _, _ = computed(
        """
contest: Regatta
entries: [a, b, c]
panels: [{ id: line, judges: 1, criteria: [{ id: place, min: 1, max: 4 }] }]
rounds: [{ id: race-1 }, { id: race-2 }, { id: race-3 }]
tally:
  components: [{ panel: line, method: { rank-sum: { marks: places } } }]
  better: low
  rounds: { best-rounds: 2 }
  rounding: 0
  ties: [{ count-back: rounds }, { round: race-3 }, shared]
marks:
  race-1: { a: 1, b: 2, c: 3 }
  race-2: { a: 3, b: 1, c: 2 }
  race-3: { a: 2, b: 3, c: 1 }
"""
    )
    # the better two: a 1+2, b 1+2, c 1+2; all have 1 2 3; the last race decides
    assert standing == {"c": (1, "3"), "a": (2, "3"), "b": (3, "3")}


def test_debates_in_changing_rooms_give_points_by_place():
    standing, _, _ = computed(
        """
contest: Debate
entries: [a, b, c, d, e, f, g, h]
panels:
  - { id: room-1, judges: [chair-1], criteria: [{ id: place, min: 1, max: 4 }] }
  - { id: room-2, judges: [chair-2], criteria: [{ id: place, min: 1, max: 4 }] }
rounds: [{ id: one }, { id: two }]
tally:
  components:
    - { id: rooms, panels: [room-1, room-2], method: { judge-points: { points: [3, 2, 1, 0], marks: places } } }
  rounding: 0
  ties: [shared]
marks:
  one:
    { a: { chair-1: 1 }, b: { chair-1: 2 }, c: { chair-1: 3 }, d: { chair-1: 4 },
      e: { chair-2: 1 }, f: { chair-2: 2 }, g: { chair-2: 3 }, h: { chair-2: 4 } }
  two:
    { a: { chair-1: 2 }, e: { chair-1: 1 }, b: { chair-1: 3 }, f: { chair-1: 4 },
      c: { chair-2: 1 }, g: { chair-2: 2 }, d: { chair-2: 3 }, h: { chair-2: 4 } }
"""
    )
    assert {e: total for e, (_, total) in standing.items()} == {
        "e": "6", "a": "5", "c": "4", "b": "3", "g": "3", "f": "2", "d": "1", "h": "0",
    }  # fmt: skip


def test_simple_additive_weighting_of_figures_each_against_the_best():
    standing, _, _ = computed(
        """
contest: Sites
entries: [a, b]
tally:
  components:
    - { indicator: output, scale: { proportion: 1 }, weight: 0.6 }
    - { indicator: cost, better: low, scale: { proportion: 1 }, weight: 0.4 }
  rounding: 3
  ties: [shared]
figures:
  output: { a: 80, b: 100 }
  cost: { a: 20, b: 40 }
"""
    )
    # a 0.6 x 0.8 + 0.4 x 1, b 0.6 x 1 + 0.4 x 0.5
    assert standing == {"a": (1, "0.880"), "b": (2, "0.800")}


def rooms_of_candidates(first, second, **method):
    """Two rooms of one judge each; what each candidate got."""
    marks = {f"a{n}": {"x": mark} for n, mark in enumerate(first)} | {
        f"b{n}": {"y": mark} for n, mark in enumerate(second)
    }
    scale = {"min": 0, "max": 100, "step": 0.001}
    file = {
        "contest": "Interviews",
        "entries": list(marks),
        "panels": [
            {"id": "A", "judges": ["x"], "criteria": [{"id": "mark", **scale}]},
            {"id": "B", "judges": ["y"], "criteria": [{"id": "other", **scale}]},
        ],
        "tally": {
            "components": [{"id": "rooms", "panels": ["A", "B"], "method": {"room-scale": method}}],
            "rounding": 4,
            "ties": ["shared"],
        },
        "marks": marks,
    }
    read = loads(json.dumps(file))
    assert isinstance(read, TallyFile), [str(m) for m in read]
    found = results(read.plan, read.recorded)
    assert difference(read.plan, read.recorded, found) is None
    assert all(re_add(t.trace) == t.total for t in found.tallies.values())
    return found


def factor(found, entry):
    (scaled,) = [s for s in found.tallies[entry].trace if s.code == "room-scaled"]
    return next(t.value for t in scaled.terms if t.of == "room-factor")


def test_rooms_of_twenty_and_of_eighteen_are_brought_to_the_mean_of_all_thirty_eight():
    """Music teachers in Henan: 1522.42 in room A, 1494.88 in room B, mean 79.40, factors 1.04 and 0.96."""
    first, second = [76.121] * 20, [83.05] * 17 + [83.03]
    found = rooms_of_candidates(first, second, centre="entries", mean_rounding=2, factor_rounding=2)
    assert (factor(found, "a0"), factor(found, "b0")) == ("1.04", "0.96")
    assert found.tallies["b0"].shown == "79.7280"
    of_rooms = rooms_of_candidates(first, second, centre="rooms", mean_rounding=2, factor_rounding=2)
    # the mean of the two rooms' means would be 79.59
    assert (factor(of_rooms, "a0"), factor(of_rooms, "b0")) == ("1.05", "0.96")


def test_so_many_of_the_best_and_of_the_last_are_left_out_of_every_mean():
    """Gao'an: two at either end of each room, and of all candidates together."""
    found = rooms_of_candidates(
        [90, 80, 70, 60, 50, 40], [99, 88, 77, 66, 55, 11], centre="entries", highest=2, lowest=2
    )
    # room A 70 and 60: 65; room B 77 and 66: 71.5; all without 99 90 and 40 11: (88+80+77+70+66+60+55+50)/8 = 68.25
    assert (factor(found, "a0"), factor(found, "b0")) == ("1.05", "21/22")
