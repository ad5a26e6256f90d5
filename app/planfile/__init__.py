"""Plan files: a contest in one YAML file that an organiser can read and edit, and back again."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.planfile.binder import Binder, Invalid
from app.planfile.cross import crossed
from app.planfile.crowd import crowded
from app.planfile.doubles import doubled
from app.planfile.dump import dumps
from app.planfile.mistakes import EnoughError, Mistake, Mistakes
from app.planfile.mistakes import Path as Place
from app.planfile.schema import schema
from app.planfile.short import SHAPERS
from app.planfile.source import MOST_BYTES, Node, read, too_big
from app.planfile.whole import whole
from judging.plan import Plan
from judging.rules import TallyRule
from judging.tally.field import worth_better

FORMAT: Final = "1"
"""The form of plan file this version reads, as `leitai: 1` says in it."""

__all__ = ["Located", "Mistake", "bind", "bytes_of", "decoded", "dumps", "load", "loads", "located", "schema"]


@dataclass(frozen=True, kw_only=True)
class Located:
    """A plan and the place in its file of everything in it."""

    plan: Plan
    places: Mapping[Place, tuple[int, int]]

    def line_of(self, path: Place) -> int:
        """The line where this part stands, or the nearest part around it; 1 where the file does not write it."""
        while path not in self.places and path:
            path = path[:-1]
        return self.places.get(path, (1, 1))[0]


def load(path: Path | str) -> Plan | list[Mistake]:
    """The plan in a file, or every mistake in it, in the file's order. OSError when it can not be read."""
    return loads(bytes_of(Path(path)))


def bytes_of(path: Path, most: int = MOST_BYTES) -> bytes:
    """What a file holds, and of one that is too large no more than shows it. OSError when it can not be read."""
    with path.open("rb") as file:
        return file.read(most + 1)


def loads(source: str | bytes) -> Plan | list[Mistake]:
    """The plan in a text (YAML or JSON), or every mistake in it."""
    read_ = located(source)
    return read_ if isinstance(read_, list) else read_.plan


def located(source: str | bytes) -> Located | list[Mistake]:
    """The plan in a text with the lines of its parts, or every mistake in it."""
    mistakes = Mistakes()
    places: dict[Place, tuple[int, int]] = {}
    plan = None
    with suppress(EnoughError):
        text = source if isinstance(source, str) else decoded(source, mistakes)
        root = None if text is None else read(text, mistakes)
        plan = None if root is None else bind(root, mistakes, places)
    if plan is None or mistakes:
        return list(mistakes)
    return Located(plan=plan, places=places)


def decoded(source: bytes, mistakes: Mistakes) -> str | None:
    """The file's text; None when it is not UTF-8 (noted with its line)."""
    if source.startswith(b"PK\x03\x04"):
        mistakes.add(Mistake(line=1, column=1, path=(), code="is-a-book"))
        return None
    if len(source) > MOST_BYTES:
        mistakes.add(too_big())
        return None
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = source[: problem.start].count(b"\n") + 1
        mistakes.add(Mistake(line=line, column=1, path=(), code="not-utf-8", args={"seems": _seems(source)}))
        return None


def _seems(source: bytes) -> str:
    """What the bytes probably are instead."""
    if source.startswith((b"\xff\xfe", b"\xfe\xff")) or source[:200].count(0) > len(source[:200]) // 4:
        return "UTF-16"
    try:
        source.decode("gb18030")
    except UnicodeDecodeError:
        return "none"
    return "GBK" if b"\0" not in source else "none"


def bind(root: Node, mistakes: Mistakes, places: dict[Place, tuple[int, int]] | None = None) -> Plan | None:
    """The plan in a node; None when mistakes stand in its way (they are noted). `places` learns where its parts are."""
    binder = Binder(mistakes, SHAPERS, places)
    if root.shape != "map":
        binder.wrong(root, (), "not-a-plan", example="contest: { id: arena-2023, title: 雄鹰擂台赛 }")
        return None
    readable(root, binder)
    if crowded(root, mistakes):
        return None
    doubled(root, binder)
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


def readable(root: Node, binder: Binder) -> None:
    """Note a file of another form than this version reads."""
    version = root.fields.get("leitai")
    if version is not None and version.text.strip() != FORMAT:
        args = {"value": version.text[:20], "known": FORMAT, "example": "leitai: 1"}
        binder.wrong(version, ("leitai",), "not-format", **args)


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
