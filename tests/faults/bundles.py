"""Real bundles for tests: eventful evenings kept in a real journal and exported as the server does it."""

import io
import random
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app import catalogue
from app.exports.bundle import bundle
from app.journal import Journal, Place
from app.journal.chain import Signer, signer
from app.journal.store import Store
from judging import commands as c
from judging.cues import next_cue
from judging.ids import ContestId, CriterionId, JudgeId, TurnId
from judging.panel import due
from judging.plan import Plan
from judging.refusal import Refused
from judging.rules import Outcome
from judging.scrutiny.correction import (
    AddAdjustment,
    Amendment,
    ChangeOutcome,
    ChangeOvertime,
    EditMark,
    ExcludeJudge,
)
from tests.judging.contests import HOST, SCRUTINEER, SECOND_HOST, START, Evening, judge_seat, small_plan

Files = dict[str, bytes]


def lively_evening(seed: int, plan: Plan | None = None, *, wildness: float = 0.35) -> Evening:
    """An evening pressed through to its certification, with every kind of accident on the way."""
    rng = random.Random(seed)
    evening = Evening(plan or small_plan(entries=5, judges=4, draw=True, together=seed % 3)).open()
    left: set[JudgeId] = set()
    for _ in range(400):
        while rng.random() < wildness:
            _accident(evening, rng)
        if next_cue(evening.contest) is None:
            _settle(evening, rng)
        cue = next_cue(evening.contest)
        if cue is None:
            break
        command = cue.command
        if isinstance(command, c.CloseMarking):
            left = set() if rng.random() < 0.7 else set(rng.sample(list(evening.plan.judge), 1))
            _mark(evening, rng, left)
            cue = next_cue(evening.contest)
            command = replace(cue.command, reason="tablet lost") if cue and left else command
        answer = evening.says(HOST, command, ms=rng.choice((400, 30_000, 61_700, 75_500)))
        if isinstance(answer, Refused):
            _settle(evening, rng)
        elif isinstance(command, c.CloseMarking) and left:
            turns = [t for t, state in evening.contest.show.states.items() if state == "closed"]
            evening.submit(min(left), turns[-1], rng=rng)  # the tablet is found: its sheet arrives late
    _settle(evening, rng)
    evening.says(SCRUTINEER, c.Certify(seen=evening.seen))
    return evening


def _mark(evening: Evening, rng: random.Random, left: set[JudgeId]) -> None:
    """All who are due submit, but for those whose tablet is lost; theirs may arrive after closing."""
    for turn in [t for t, state in evening.contest.show.states.items() if state == "marking"]:
        for judge in due(evening.contest, turn):
            if judge not in left:
                evening.submit(judge, turn, rng=rng)


def _settle(evening: Evening, rng: random.Random) -> None:
    """People answer everything that is still open."""
    for turn, judge in [(t, j) for t, sheets in evening.contest.late.items() for j in sheets]:
        command = c.DecideLate(turn=turn, judge=judge, accept=rng.random() < 0.7, reason="people decided")
        if evening.says(HOST, command) == Refused("recorded-since"):
            evening.says(HOST, replace(command, accept=False))
    for correction in list(evening.contest.corrections):
        evening.says(rng.choice((HOST, SECOND_HOST)), c.ConfirmCorrection(correction=correction))
    for question in evening.contest.outcome.owed:
        order = tuple(rng.sample(question.entries, len(question.entries)))
        command = c.DecideTie(question=question.id, choice="order", order=order, reason="show of hands")
        evening.says(HOST, command)


def _accident(evening: Evening, rng: random.Random) -> None:
    """Something nobody planned; refused where the phase does not allow it."""
    turn = rng.choice(list(evening.contest.show.states))
    judge = rng.choice(list(evening.plan.judge))
    rng.choice((_of_the_show, _of_the_panel, _of_the_scrutineers))(evening, rng, turn, judge)


def _of_the_show(evening: Evening, rng: random.Random, turn: TurnId, _judge: JudgeId) -> None:
    seen, chance = evening.seen, rng.random()
    command: c.Command = c.Undo(seen=seen)
    if chance < 0.1:
        command = c.RerunEntry(seen=seen, turn=turn, reason="power cut")
    elif chance < 0.2:
        command = c.WithdrawEntry(seen=seen, turn=turn, reason="ill")
    elif chance < 0.4:
        command = c.SkipEntry(seen=seen, turn=turn)
    elif chance < 0.6:
        command = c.AddTime(seen=seen, seconds=rng.choice((-30, 30)))
    evening.says(rng.choice((HOST, SECOND_HOST)), command)


def _of_the_panel(evening: Evening, rng: random.Random, turn: TurnId, judge: JudgeId) -> None:
    chance = rng.random()
    if chance < 0.2:
        evening.says(HOST, c.RecuseJudge(turn=turn, judge=judge, reason="kin"))
    elif chance < 0.4:
        draft = c.MarkCriterion(turn=turn, criterion=CriterionId("new"), mark=Decimal(3))
        evening.says(judge_seat(judge), draft)
    elif chance < 0.7:
        evening.says(HOST, c.ReopenSheet(turn=turn, judge=judge, reason="asked"))
    evening.submit(judge, turn, rng=rng)  # before marking, during it, again, or late


def _of_the_scrutineers(evening: Evening, rng: random.Random, turn: TurnId, judge: JudgeId) -> None:
    chance, waiting = rng.random(), list(evening.contest.corrections)
    if chance < 0.4:
        points = Decimal(rng.choice(("0.75", "-1.5", "2")))
        evening.says(SCRUTINEER, c.AdjustEntry(turn=turn, item="bonus", points=points, reason="rule 7"))
    elif chance < 0.7 or not waiting:
        made = _amendment(evening, rng, turn, judge)
        evening.says(SCRUTINEER, c.ProposeCorrection(amendments=(made,), reason="misread"))
    else:
        evening.says(HOST, c.ConfirmCorrection(correction=rng.choice(waiting)))


def _amendment(evening: Evening, rng: random.Random, turn: TurnId, judge: JudgeId) -> Amendment:
    """Mostly a mark; sometimes one of the other things that two people can correct."""
    kind = rng.choice(("mark", "mark", "mark", "points", "outcome", "judge", "overtime"))
    match kind:
        case "points":
            return AddAdjustment(turn=turn, item="bonus", points=Decimal(rng.choice(("-1", "0.5"))))
        case "outcome":
            outcome: Outcome = rng.choice(("did-not-start", "disqualified", "scored"))
            return ChangeOutcome(turn=turn, outcome=outcome)
        case "judge":
            return ExcludeJudge(judge=judge, turn=turn if rng.random() < 0.8 else None)
        case "overtime":
            return ChangeOvertime(turn=turn, over=rng.choice((0, 9)))
        case _:
            mark = Decimal(rng.randint(0, 120)) / 2
            return EditMark(turn=turn, judge=judge, criterion=CriterionId("work"), mark=mark)


WANTED = {"StepUndone", "JudgeRecused", "LateDecided", "EntryAdjusted", "CorrectionConfirmed", "WinnerNamed"}


def certified_evening() -> Evening:
    """The first lively evening that was certified after accidents that change numbers."""
    for seed in range(500):
        evening = lively_evening(seed, wildness=0.3)
        contest, kinds = evening.contest, {type(event).__name__ for event in evening.events}
        named_rightly = all(contest.winners.get(a.award) == a.entries for a in contest.outcome.awards)
        if contest.mode == "certified" and kinds >= WANTED and named_rightly:
            return evening
    raise AssertionError("no such evening")


def exported(evening: Evening, folder: Path, by: Signer | None = None) -> Files:
    """The evening in a journal on disk, exported by the server's own code: file names and contents."""
    store = Store(f"sqlite:///{folder / 'leitai.db'}")
    try:
        store.migrate()
        journal = Journal(by or signer(folder))
        contest = evening.plan.id
        store.write_now(lambda connection: catalogue.create(connection, journal, evening.plan, START))
        first = store.read_now(lambda connection: list(journal.lines(connection, contest)))[-1]
        place = Place(seq=first.seq, head=bytes.fromhex(first.hash))
        store.write_now(lambda connection: journal.append(connection, contest, place, evening.events))
        made = store.read_now(lambda connection: bundle(connection, journal, ContestId(contest)))
    finally:
        store.close()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files, path: Path) -> Path:
    """The files as an archive."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path
