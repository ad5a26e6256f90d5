"""Plan files: a contest in one YAML file that an organiser can read and edit, and back again."""

from dataclasses import replace
from pathlib import Path

from app.planfile.binder import Binder, Invalid
from app.planfile.cross import crossed
from app.planfile.dump import dumps
from app.planfile.mistakes import Mistake, Mistakes
from app.planfile.schema import schema
from app.planfile.short import SHAPERS
from app.planfile.source import Node, read
from app.planfile.whole import whole
from judging.plan import Plan
from judging.rules import TallyRule
from judging.tally.field import worth_better

__all__ = ["Mistake", "bind", "decoded", "dumps", "load", "loads", "schema"]


def load(path: Path | str) -> Plan | list[Mistake]:
    """The plan in a file, or every mistake in it, in the file's order. OSError when it can not be read."""
    return loads(Path(path).read_bytes())


def loads(source: str | bytes) -> Plan | list[Mistake]:
    """The plan in a text (YAML or JSON), or every mistake in it."""
    mistakes = Mistakes()
    text = source if isinstance(source, str) else decoded(source, mistakes)
    root = None if text is None else read(text, mistakes)
    plan = None if root is None else bind(root, mistakes)
    if plan is None or mistakes:
        return list(mistakes)
    return plan


def decoded(source: bytes, mistakes: Mistakes) -> str | None:
    """The file's text; None when it is not UTF-8 (noted with its line)."""
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = source[: problem.start].count(b"\n") + 1
        mistakes.add(Mistake(line=line, column=1, path=(), code="not-utf-8"))
        return None


def bind(root: Node, mistakes: Mistakes) -> Plan | None:
    """The plan in a node; None when mistakes stand in its way (they are noted)."""
    binder = Binder(mistakes, SHAPERS)
    if root.shape != "map":
        binder.wrong(root, (), "not-a-plan", example="contest: { id: arena-2023, title: 雄鹰擂台赛 }")
        return None
    full = whole(root)
    try:
        plan = binder.dataclass(full, Plan, ())
    except Invalid:
        return None
    rule = plan.tally
    written = full.fields.get("tally", root)
    low = bool(rule.components) and all(worth_better(c) == "low" for c in rule.components)
    if low and "better" not in written.fields:
        plan = replace(plan, tally=replace(rule, better="low"))
    plan = replace(plan, tally=_closed_tiers(plan.tally))
    crossed(plan, binder)
    return plan


def _closed_tiers(rule: TallyRule) -> TallyRule:
    """An overtime tier written without its end goes on until the next one starts."""
    if rule.overtime is None:
        return rule
    starts = sorted(t.start for t in rule.overtime.tiers)
    tiers = tuple(
        replace(t, end=next((s - 1 for s in starts if s > t.start), None)) if t.end is None else t
        for t in rule.overtime.tiers
    )
    return replace(rule, overtime=replace(rule.overtime, tiers=tiers))
