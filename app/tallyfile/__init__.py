"""Tally files: a plan and what was recorded, in YAML, JSON or an Excel workbook, computed without a server."""

import json
from pathlib import Path

import yaml

from app.planfile import bind, decoded
from app.planfile.kinds import RECORD_FIELDS
from app.planfile.mistakes import Mistake, Mistakes, guess
from app.planfile.source import Node, read
from app.tallyfile.blank_workbook import write_workbook
from app.tallyfile.heard import decisions_heard
from app.tallyfile.reading import TallyFile, recorded_in
from app.tallyfile.report import report
from app.tallyfile.template import skeleton
from app.tallyfile.workbook import read_workbook
from judging.plan import Plan

__all__ = ["Mistake", "TallyFile", "load", "loads", "report", "template"]


def load(path: Path | str) -> TallyFile | list[Mistake]:
    """The plan and the record in a file, or every mistake in it. OSError when it can not be read."""
    path = Path(path)
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        mistakes = Mistakes()
        root = read_workbook(path.read_bytes(), mistakes)
        return _bound(root, mistakes, path.parent)
    return loads(path.read_bytes(), path.parent)


def loads(source: str | bytes, folder: Path | None = None) -> TallyFile | list[Mistake]:
    """The plan and the record in a text; a plan named by its path is looked for in the folder."""
    mistakes = Mistakes()
    text = source if isinstance(source, str) else decoded(source, mistakes)
    root = None if text is None else read(text, mistakes)
    return _bound(root, mistakes, folder)


def template(plan: Plan, path: Path | str) -> None:
    """Write an empty tally file of the plan to fill in: .xlsx a workbook, .json, else YAML. OSError if it can not."""
    path = Path(path)
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        write_workbook(plan, path)
    elif path.suffix.lower() == ".json":
        plain = yaml.safe_load(skeleton(plan))
        path.write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    else:
        path.write_text(skeleton(plan), encoding="utf-8")


def _bound(root: Node | None, mistakes: Mistakes, folder: Path | None) -> TallyFile | list[Mistake]:
    if root is None:
        return list(mistakes)
    if root.shape != "map":
        example = "{ plan: plan.yaml, turns: [{ entry: e1, marks: { j1: 9.5 } }] }"
        args = {"example": example}
        mistakes.add(Mistake(line=root.line, column=root.column, path=(), code="not-a-tally", args=args))
        return list(mistakes)
    plan = _plan(root, mistakes, folder)
    if plan is None:
        return list(mistakes)
    recorded = recorded_in(root, plan, mistakes)
    if not mistakes:
        decisions_heard(root, plan, recorded, mistakes)
    if mistakes:
        return list(mistakes)
    return TallyFile(plan=plan, recorded=recorded)


def _plan(root: Node, mistakes: Mistakes, folder: Path | None) -> Plan | None:
    """The plan inside the file: under `plan`, as a path under `plan`, or beside the turns."""
    own = root.fields.get("plan")
    if own is None and not {"contest", "panels", "tally"} & root.fields.keys():
        args = {"example": "plan: plan.yaml"}
        mistakes.add(Mistake(line=root.line, column=root.column, path=(), code="not-a-tally", args=args))
        return None
    if own is not None:
        _only_records(root, mistakes)
    if own is None:
        before = len(mistakes)
        plan = bind(root.without(*RECORD_FIELDS), mistakes)
        return plan if len(mistakes) == before else None
    if own.shape == "map":
        before = len(mistakes)
        plan = bind(own, mistakes)
        return plan if len(mistakes) == before else None
    if own.shape != "scalar" or not own.text.strip():
        args = {"example": "plan: plan.yaml"}
        mistakes.add(Mistake(line=own.line, column=own.column, path=("plan",), code="not-a-tally", args=args))
        return None
    return _plan_at(own, mistakes, folder)


def _only_records(root: Node, mistakes: Mistakes) -> None:
    """Beside the plan stand records only: a misspelt name would lose what stands under it."""
    known = ("plan", *RECORD_FIELDS)
    for key, node in root.fields.items():
        if key not in (*known, "leitai", "$schema"):
            args = {"field": key, "of": "tally file", "known": ", ".join(known), "guess": guess(key, known)}
            mistakes.add(
                Mistake(line=node.line, column=node.column, path=(key,), code="unknown-field", args=args)
            )


def _plan_at(node: Node, mistakes: Mistakes, folder: Path | None) -> Plan | None:
    try:
        source = ((folder or Path()) / node.text).read_bytes()
    except OSError:
        args = {"value": node.text}
        mistakes.add(Mistake(line=node.line, column=node.column, path=("plan",), code="no-file", args=args))
        return None
    inner = Mistakes()
    text = decoded(source, inner)
    root = None if text is None else read(text, inner)
    plan = None if root is None else bind(root, inner)
    for mistake in inner:
        # a mistake of the plan's own file is told with that file's name
        mistakes.add(
            Mistake(
                line=mistake.line,
                column=mistake.column,
                path=(node.text, *mistake.path),
                code=mistake.code,
                args=mistake.args,
            )
        )
    return None if inner else plan
