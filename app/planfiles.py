"""Plan files as the shell uses them: from a path, an upload, or among the programmes that ship."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from app import planfile
from app.config import ROOT
from app.planfile.mistakes import Mistake
from judging.ids import LANGS, Words
from judging.plan import Plan

PROGRAMMES: Final = ROOT / "programmes"
DEMO: Final = PROGRAMMES / "xiongying-potou-2023.yaml"


@dataclass(frozen=True)
class Mistakes:
    """Why a file is no plan: every mistake with its line."""

    found: tuple[Mistake, ...]

    def plain(self) -> list[dict[str, Any]]:
        """As JSON, in both languages."""
        return [
            {
                "line": m.line,
                "column": m.column,
                "code": m.code,
                "text": {lang: m.sentence(lang) for lang in LANGS},
            }
            for m in self.found
        ]


def check_file(path: Path) -> Plan | Mistakes:
    """The plan in this file, or its mistakes. OSError when it cannot be read."""
    return parse(path.read_bytes())


def parse(text: bytes) -> Plan | Mistakes:
    """The plan in an uploaded text, or its mistakes."""
    loaded = planfile.loads(text)
    return loaded if isinstance(loaded, Plan) else Mistakes(tuple(loaded))


@cache
def programmes() -> tuple[tuple[str, Words], ...]:
    """(file name, title) of the programmes that ship."""
    found = ((path.name, check_file(path)) for path in sorted(PROGRAMMES.glob("*.yaml")))
    return tuple((name, plan.title) for name, plan in found if isinstance(plan, Plan))
