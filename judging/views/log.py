"""The log as host and scrutineer read it: each line with the names its sentence needs."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from judging.check import check
from judging.contest import Contest, LogLine
from judging.events import Event
from judging.evolve.log import lines_of
from judging.ids import LANGS, EntryId, JudgeId, Lang, entry_of
from judging.memo import by_identity, kept
from judging.plan import Plan
from judging.views import slices as s
from judging.views.words import item_words, judge_label, kebab, name_of, question_args, unit_words

LOG_SHOWN = 40
COMMA: Mapping[Lang, str] = {"zh-CN": "、", "en": ", "}


@kept
def log_slice(contest: Contest) -> s.LogSlice:
    """The last lines, newest first."""
    return s.LogSlice(rows=tuple(log_row(contest, line) for line in reversed(contest.log[-LOG_SHOWN:])))


def whole_log(contest: Contest, happened: Iterable[Event]) -> s.LogSlice:
    """Every line since the contest was created, newest first, as its journal tells it; drafts have no line."""
    return s.LogSlice(rows=tuple(log_row(contest, line) for line in reversed(lines_of(happened))))


def log_row(contest: Contest, line: LogLine) -> s.LogRow:
    """A line of the log with the names its sentence needs."""
    args = {k: "none" if v == "" else v for k, v in line.args.items()}
    if line.judge is not None:
        args |= _each("judge", [judge_label(contest, line.judge)])
    if line.award is not None:
        args |= _each("award", [name_of(contest.plan, line.award) or {}])
    unit = None if line.turn is None else unit_words(contest.plan, entry_of(line.turn))
    return s.LogRow(
        n=line.n,
        at=line.at,
        by=line.by,
        label=f"log-{kebab(line.kind)}",
        args={**args, **_more(contest, line)},
        unit=unit,
        questions=_accepted(contest.plan, line) if line.kind == "ContestOpened" else (),
    )


def _more(contest: Contest, line: LogLine) -> Mapping[str, str | int]:
    """What single kinds of lines tell besides."""
    args = line.args
    match line.kind:
        case "SceneShown":
            return {"screen": args.get("screen", "all")}
        case "BreakTaken":
            return {"minutes": round((int(args["until"]) - line.at) / 60_000)}
        case "StepUndone":
            undone = replace(line, kind=str(args["step"]))
            return {**(_more(contest, undone) if len(args) > 1 else {}), "step": kebab(undone.kind)}
        case "ContestOpened" | "MarkingClosed" as kind:
            counted = "accepted" if kind == "ContestOpened" else "missing"
            return {**_named(contest, line), counted: len(_ids(line, counted))}
        case "OrderDrawn":
            return {"words": 1 if args.get("word") else 0}
        case "CorrectionConfirmed":
            found = contest.corrections.get(str(args["correction"]))
            return {"n": _number(args["correction"]), "reason": found.reason if found else ""}
        case "CorrectionProposed" | "CorrectionDropped":
            return {"n": _number(args["correction"])}
        case "CorrectionsAnnounced":
            return {"numbers": ", ".join(map(_number, _ids(line, "corrections")))}
        case _:
            return _named(contest, line)


def _named(contest: Contest, line: LogLine) -> Mapping[str, str | int]:
    """The names of the entries, judges, phase, item or question a line is about."""
    args, plan = line.args, contest.plan
    told: dict[str, str | int] = {"about": "none"} if line.kind == "TieDecided" else {}
    if line.kind == "WinnerNamed":
        told["winners"] = "none"
    told |= _each("judges", [judge_label(contest, JudgeId(j)) for j in _ids(line, "missing")])
    told |= _each("order", [unit_words(plan, EntryId(e)) for e in _ids(line, "order")])
    told |= _each("winners", [unit_words(plan, EntryId(e)) for e in _ids(line, "entries")])
    told |= _each("phase", [phase.name for phase in plan.phases if phase.id == args.get("phase")])
    told |= _each("item", [item_words(plan, str(args.get("item"))) or {}])
    question = str(args.get("question", "")).split(":")
    return told | _each("about", [name_of(plan, question[1]) or {}] if question[1:] else [])


def _ids(line: LogLine, key: str) -> list[str]:
    return str(line.args.get(key, "")).split()


def _each(name: str, things: Iterable[s.Words]) -> dict[str, str | int]:
    """The names of several things in every language: "judges-en" is "Judge 1, Judge 4"."""
    every = [each for each in things if each]
    joined = {lang: COMMA[lang].join(_in(each, lang) for each in every) for lang in LANGS}
    return {f"{name}-{lang}": text for lang, text in joined.items() if every}


def _in(name: s.Words, lang: Lang) -> str:
    return name.get(lang) or next(iter(name.values()))


def _number(correction: str | int) -> str:
    return str(correction).removeprefix("c")


def _accepted(plan: Plan, line: LogLine) -> tuple[s.OpenQuestion, ...]:
    """The questions of the rule sheet that the host said yes to."""
    said = _ids(line, "accepted")
    return tuple(q for q in open_questions(plan) if q.id in said)


@by_identity
def open_questions(plan: Plan) -> tuple[s.OpenQuestion, ...]:
    """What the rule sheet leaves open, with the names its sentences need."""
    return tuple(
        s.OpenQuestion(id=q.id, label=f"check-{q.kind}", args=question_args(plan, q.args))
        for q in check(plan)
    )
