"""Tally files: a plan and what was recorded, in YAML, JSON or an Excel workbook, computed without a server."""

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import yaml

from app.planfile import bind, bytes_of, decoded, readable
from app.planfile.binder import Binder
from app.planfile.kinds import RECORD_FIELDS
from app.planfile.mistakes import EnoughError, Mistake, Mistakes, guess
from app.planfile.source import Node, read
from app.tallyfile.blank_workbook import write_workbook
from app.tallyfile.bookbounds import MOST_UNPACKED as MOST_PACKED
from app.tallyfile.heard import decisions_heard
from app.tallyfile.reading import TallyFile, recorded_in
from app.tallyfile.report import report
from app.tallyfile.template import skeleton
from app.tallyfile.workbook import read_workbook
from judging.plan import Plan

SUFFIXES: Final = (".xlsx", ".yaml", ".yml", ".json")
"""What an empty tally file can be written as."""
OF_BOOK: Final = frozenset({"not-a-book", "no-sheet", "unknown-sheet", "book-too-big", "range-too-big"})
"""Mistakes of a workbook as a whole."""

__all__ = ["Mistake", "TallyFile", "load", "loads", "report", "template"]


def load(path: Path | str) -> TallyFile | list[Mistake]:
    """The plan and the record in a file, or every mistake in it. OSError when it can not be read."""
    path = Path(path)
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        mistakes = Mistakes()
        bound = None
        with suppress(EnoughError):
            root = read_workbook(bytes_of(path, MOST_PACKED), mistakes)
            bound = _bound(root, mistakes, path.parent)
        return bound if isinstance(bound, TallyFile) else [_in_sheet(m) for m in mistakes]
    return loads(bytes_of(path), path.parent)


def _in_sheet(mistake: Mistake) -> Mistake:
    """A line of the plan that stands in a workbook is a cell of its sheet."""
    whole = mistake.sheet or mistake.code in OF_BOOK
    return mistake if whole else replace(mistake, sheet="plan", column=1)


def loads(source: str | bytes, folder: Path | None = None) -> TallyFile | list[Mistake]:
    """The plan and the record in a text; a plan named by its path is looked for in the folder."""
    mistakes = Mistakes()
    with suppress(EnoughError):
        text = source if isinstance(source, str) else decoded(source, mistakes)
        root = None if text is None else read(text, mistakes)
        return _bound(root, mistakes, folder)
    return list(mistakes)


def template(plan: Plan, path: Path | str) -> None:
    """Write an empty tally file of the plan to fill in: .xlsx a workbook, .json, else YAML. OSError if it can not."""
    path = Path(path)
    if path.suffix.lower() == ".xlsx":
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
        readable(root, Binder(mistakes, {}))
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
        source = bytes_of((folder or Path()) / node.text)
    except OSError:
        args = {"value": node.text}
        mistakes.add(Mistake(line=node.line, column=node.column, path=("plan",), code="no-file", args=args))
        return None
    inner = Mistakes()
    plan = None
    with suppress(EnoughError):
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
